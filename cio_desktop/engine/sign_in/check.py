"""Settings tried step by step before they are saved: name, connection, encryption, sign-in, folders, All Mail.

Keeps nothing, neither here nor at the mail server. Each step has its own time; who stops listening ends the try.
"""

from __future__ import annotations

import asyncio
import time
from collections.abc import AsyncGenerator, AsyncIterator, Callable

from cio_desktop.imap.commands.mailboxes import list_folders
from cio_desktop.imap.connection import Connection, Stage
from cio_desktop.imap.errors import MailError, TlsFailed
from cio_desktop.imap.trace import Trace
from cio_desktop.language import Said
from cio_desktop.protocol.errors import CioError
from cio_desktop.protocol.sign_in import Certificate, CheckStep, Step, StepState

from .all_mail import all_mail_hidden
from .credential import Credential
from .dependencies import SignInDependencies
from .endpoint import endpoint_of
from .new_source import NewSource

STEP_SECONDS = 30.0


class SettingsCheck(AsyncIterator[CheckStep]):
    """Iterate once. Afterwards `success` says whether a source with these settings would work, and `connection_log`
    what was said to the mail server, without secrets.
    """

    def __init__(self, deps: SignInDependencies, new: NewSource, credential: Credential | None) -> None:
        self.success = False
        self._trace = Trace()
        self._try = _Try(deps, new, credential, self._trace)
        self._steps = self._run()

    @property
    def connection_log(self) -> str:
        return self._trace.text()

    async def __anext__(self) -> CheckStep:
        return await anext(self._steps)

    async def aclose(self) -> None:
        """Ends the try, if it is still under way."""
        await self._steps.aclose()

    async def _run(self) -> AsyncGenerator[CheckStep, None]:
        told = asyncio.Queue[CheckStep | None]()
        task = asyncio.create_task(self._try.run(told.put_nowait), name="check of settings")
        task.add_done_callback(lambda done: told.put_nowait(None))
        try:
            while (step := await told.get()) is not None:
                yield step
            self.success = await task
        finally:
            task.cancel()
            await asyncio.wait({task})


class _Try:
    """`run` tells each step twice, as it begins and as it ends; those after a failure are skipped."""

    def __init__(self, deps: SignInDependencies, new: NewSource, credential: Credential | None, trace: Trace) -> None:
        self._deps = deps
        self._new = new
        self._credential = credential
        self._trace = trace
        self._tell: Callable[[CheckStep], None] = lambda step: None
        self._at: Step | None = None
        self._conn: Connection | None = None

    async def run(self, tell: Callable[[CheckStep], None]) -> bool:
        self._tell = tell
        self._begin(Step.SERVER)
        try:
            async with asyncio.timeout(STEP_SECONDS):
                await self._deps.scheduler.take_connection()
        except TimeoutError:
            self._fail(Said("Too many connections are open just now. Try again in a moment."), "svc.unavailable")
            return False
        try:
            return await self._all()
        except TimeoutError:
            said = Said("This took longer than {seconds} seconds.", seconds=round(STEP_SECONDS))
            self._fail(said, "net.timeout")
        except CioError as error:
            certificate = error.certificate if isinstance(error, TlsFailed) else None
            text = error.server_text if isinstance(error, MailError) else ""
            self._fail(error.words, error.code, text, certificate)
        finally:
            if self._conn is not None:
                self._conn.close()
                await self._conn.wire.wait_closed()
            self._deps.scheduler.give_back()
        return False

    async def _all(self) -> bool:
        conn = await self._reach()
        if self._credential is None:
            await conn.logout()
            self._skip(Said("Nothing to sign in with was given."))
            return False
        await self._sign_in(conn, self._credential)
        self._begin(Step.FOLDERS)
        async with asyncio.timeout(STEP_SECONDS):
            listed = await list_folders(conn)
        usable = sum(folder.selectable for folder in listed)
        self._end(Said.of_number(usable, "{n} folder can be read.", "{n} folders can be read."))
        gmail = conn.capabilities.gmail
        await conn.logout()
        if not gmail:
            self._skip(Said("Only Gmail has All Mail."))
        elif all_mail_hidden(listed):
            self._begin(Step.ALL_MAIL)
            self._end(
                Said("Gmail hides All Mail from mail programs. Switch it on in Gmail's settings under Labels."),
                state=StepState.WARNING,
                code="gmail.all_mail_hidden",
            )
        else:
            self._begin(Step.ALL_MAIL)
            self._end(Said("All Mail can be read."))
        return True

    async def _reach(self) -> Connection:
        """The first three steps, told as the connection gets there."""
        new = self._new

        def stage(reached: Stage) -> None:
            words = {
                Step.SERVER: Said("{server} was found.", server=new.server),
                Step.CONNECTION: Said("It answers on port {port}.", port=str(new.port)),
            }
            if self._at is not None and self._at != Step(reached):
                self._end(words[self._at])
                self._begin(Step(reached))

        conn = await Connection.reach(
            endpoint_of(new), ssl_context=self._deps.config.ssl_context, trace=self._trace, told=stage
        )
        self._conn = conn
        if not conn.tls:
            self._end(Said("This connection is not encrypted."), state=StepState.WARNING)
        else:
            certificate = conn.certificate
            self._end(_encrypted(conn, certificate, pinned=new.certificate_sha256 is not None), certificate=certificate)
        return conn

    async def _sign_in(self, conn: Connection, credential: Credential) -> None:
        self._begin(Step.SIGN_IN)
        async with asyncio.timeout(STEP_SECONDS):
            login, _ = await self._deps.logins.first(self._new, credential)
            await conn.log_in(endpoint_of(self._new), login)
        self._end(Said("{name} is signed in.", name=self._new.username))

    # -- what is told

    def _begin(self, step: Step) -> None:
        self._at = step
        self._tell(CheckStep(step, StepState.RUNNING))

    def _end(
        self,
        said: Said,
        *,
        state: StepState = StepState.OK,
        code: str | None = None,
        certificate: Certificate | None = None,
    ) -> None:
        if self._at is not None:
            self._tell(CheckStep(self._at, state, str(said), code, None, certificate, said.sent()))

    def _fail(
        self, words: Said | str, code: str, server_text: str = "", certificate: Certificate | None = None
    ) -> None:
        at = self._at or Step.SERVER
        sent = words.sent() if isinstance(words, Said) else None
        self._tell(CheckStep(at, StepState.FAILED, str(words), code, server_text or None, certificate, sent))
        self._at = at
        self._skip(None)

    def _skip(self, why: Said | None) -> None:
        """Every step after this one."""
        text, sent = ("", None) if why is None else (str(why), why.sent())
        order = list(Step)
        for step in order[order.index(self._at or Step.SERVER) + 1 :]:
            self._tell(CheckStep(step, StepState.SKIPPED, text, said=sent))


def _encrypted(conn: Connection, certificate: Certificate | None, *, pinned: bool) -> Said:
    version = conn.wire.tls_version or "TLS"
    if certificate is None:
        return Said("Encrypted with {version}.", version=version)
    until = time.strftime("%Y-%m-%d", time.gmtime(certificate.not_after)) if certificate.not_after else "?"
    whose = certificate.subject or "?"
    if pinned:
        return Said(
            "Encrypted with {version}, by the certificate you trusted for {server}, good until {date}.",
            version=version,
            server=whose,
            date=until,
        )
    return Said(
        "Encrypted with {version}, by a certificate of {issuer} for {server}, good until {date}.",
        version=version,
        issuer=certificate.issuer or "?",
        server=whose,
        date=until,
    )
