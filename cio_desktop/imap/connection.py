"""One logged-in IMAP connection and what it knows of the selected folder. The commands live in `commands/`."""

from __future__ import annotations

import asyncio
import dataclasses
import ssl
from collections.abc import Callable, Iterable
from functools import cache
from typing import Self

from cio_desktop.net.authorities import trusting_context
from cio_desktop.protocol.sign_in import Certificate

from . import told as wire_told
from .certificate import facts
from .errors import MailError, TlsFailed
from .in_order import InOrder
from .quirks import Quirk
from .responses import Untagged
from .sasl import Mechanism
from .sign_in import Endpoint, Login, log_in, sign_in
from .trace import Trace
from .types import Selected
from .wire import DEFAULT, Stage, Timeouts, Wire, connect

__all__ = ["DEFAULT", "Connection", "Endpoint", "Login", "Mechanism", "Stage", "Timeouts"]

_JUDGED = frozenset({"tls.expired", "tls.mismatch", "tls.untrusted"})


def _nobody(stage: Stage) -> None:
    pass


class Connection(InOrder):
    """Attributes: capabilities, selected, dirty, told_gone, tls, closed, trace.

    `dirty` becomes True when the selected folder changed without our doing; `select` resets it. `told_gone`: messages
    that left the folders that were selected, so far.
    """

    def __init__(self, wire: Wire, timeouts: Timeouts, trace: Trace) -> None:
        super().__init__(wire, timeouts, trace)
        self.selected: Selected | None = None
        self.dirty = False
        self.told_gone = 0
        self._preauth = False

    @classmethod
    async def open(
        cls,
        endpoint: Endpoint,
        login: Login,
        *,
        timeouts: Timeouts = DEFAULT,
        ssl_context: ssl.SSLContext | None = None,
        trace: Trace | None = None,
        told: Callable[[Stage], None] = _nobody,
        quirks: Iterable[Quirk] = (),
    ) -> Self:
        """Connected, encrypted as the endpoint demands, logged in, capabilities known, extensions enabled.

        `told` hears how far it got. `quirks`: what is known of this server from before.
        """
        context = ssl_context or default_context()
        return await cls._open(endpoint, login, timeouts, context, trace or Trace(), told, frozenset(quirks))

    @classmethod
    async def reach(
        cls,
        endpoint: Endpoint,
        *,
        timeouts: Timeouts = DEFAULT,
        ssl_context: ssl.SSLContext | None = None,
        trace: Trace | None = None,
        told: Callable[[Stage], None] = _nobody,
    ) -> Self:
        """As `open`, but nobody has logged in yet: good for `certificate`, `log_in` and a goodbye."""
        return await cls._open(endpoint, None, timeouts, ssl_context or default_context(), trace or Trace(), told)

    @classmethod
    async def _open(
        cls,
        endpoint: Endpoint,
        login: Login | None,
        timeouts: Timeouts,
        context: ssl.SSLContext,
        trace: Trace,
        told: Callable[[Stage], None],
        quirks: frozenset[Quirk] = frozenset(),
    ) -> Self:
        try:
            return await cls._try(endpoint, login, timeouts, context, trace, told, quirks)
        except TlsFailed as error:
            if error.code in _JUDGED:
                error.certificate = await cls._shown(endpoint, timeouts)
            raise

    @classmethod
    async def _try(
        cls,
        endpoint: Endpoint,
        login: Login | None,
        timeouts: Timeouts,
        context: ssl.SSLContext,
        trace: Trace,
        told: Callable[[Stage], None],
        quirks: frozenset[Quirk] = frozenset(),
    ) -> Self:
        trace.note(f"connecting to {endpoint.host}, port {endpoint.port}{' with TLS' if endpoint.ssl else ''}")
        wire: Wire | None = None
        try:
            wire = await connect(
                endpoint.host,
                endpoint.port,
                timeouts,
                endpoint.trusting(context) if endpoint.ssl else None,
                pin=endpoint.certificate_sha256,
                told=told,
            )
            connection = cls(wire, timeouts, trace)
            connection.quirks |= quirks
            connection._preauth = await sign_in(connection, endpoint, login, context, told)
        except BaseException as error:
            if isinstance(error, MailError):
                trace.note(str(error))
                error.connection_log = trace.text()
            if wire is not None:
                wire.close()
                await wire.wait_closed()
            raise
        return connection

    @classmethod
    async def _shown(cls, endpoint: Endpoint, timeouts: Timeouts) -> Certificate | None:
        """The certificate that was just refused: a handshake that broke off keeps it to itself, so it is asked for."""
        pinned_to_nothing = dataclasses.replace(endpoint, certificate_sha256="")
        try:
            await cls._try(pinned_to_nothing, None, timeouts, default_context(), Trace(), _nobody)
        except TlsFailed as error:
            return error.certificate
        except MailError:
            pass  # it answered once and not twice: there is nothing to show
        return None

    async def log_in(self, endpoint: Endpoint, login: Login) -> None:
        """What `reach` left out. Raises what `open` raises; the connection is of no use then and is to be closed."""
        try:
            await log_in(self, endpoint, login, self._preauth)
        except MailError as error:
            self.trace.note(str(error))
            error.connection_log = self.trace.text()
            raise

    @property
    def certificate(self) -> Certificate | None:
        """What the server showed; None without TLS."""
        der = self.wire.certificate
        return None if der is None else facts(der, trusted=True)

    async def noop(self) -> None:
        await self.run(b"NOOP")

    async def logout(self) -> None:
        """A polite goodbye within a few seconds; closed afterwards in any case."""
        try:
            if not self.closed and not self.busy:
                async with asyncio.timeout(self.timeouts.logout):
                    await self.run(b"LOGOUT", want={"BYE"})
        except (MailError, TimeoutError):
            pass  # it is over either way
        finally:
            self.close()
        await self.wire.wait_closed()

    def note(self, response: Untagged) -> None:
        selected = self.selected
        match response.name:
            case "EXISTS" | "EXPUNGE" | "VANISHED" | "FETCH" if selected is None:
                pass
            case "EXISTS":
                if selected is not None and response.number is not None and response.number != selected.exists:
                    selected.exists = response.number
                    self.dirty = True
            case "EXPUNGE":
                self.shrink(1)
                self.dirty = True
            case "VANISHED":
                if not response.rest.upper().startswith(b"(EARLIER)"):
                    ranges = wire_told.read_ranges(response.rest.strip()) or []
                    self.shrink(sum(high - low + 1 for low, high in ranges))
                self.dirty = True
            case "FETCH":
                self.dirty = True
            case _:
                super().note(response)

    def shrink(self, messages: int) -> None:
        if self.selected is not None:
            self.selected.exists = max(0, self.selected.exists - messages)
            self.told_gone += messages


@cache
def default_context() -> ssl.SSLContext:
    """The system's authorities, TLS 1.2 or newer. Made once: reading the authorities takes tens of milliseconds."""
    return trusting_context()
