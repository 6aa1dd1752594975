"""The window's link to the service: is it there, since when, and what does it tell.

Follows the event stream, reconnects with backoff, polls where a server has no stream. It keeps no resource:
repositories listen to `event` and re-read at `resync`. What only a running loop needs is imported then: the window is
painted before there is one.
"""

from __future__ import annotations

import logging
import random
import time
from contextlib import aclosing
from enum import StrEnum
from functools import cached_property
from typing import TYPE_CHECKING

import msgspec

from cio_desktop.client.routes import EVENTS
from cio_desktop.language import tr
from cio_desktop.net.task_scope import TaskScope
from cio_desktop.operations.signal import Signal
from cio_desktop.protocol.enums import EventType
from cio_desktop.protocol.errors import ApiConnectionError, ApiError, ApiStatusError
from cio_desktop.protocol.resources import Event

if TYPE_CHECKING:
    import asyncio

    from cio_desktop.operations.service_client import ServiceClient

log = logging.getLogger(__name__)

# Events after which everything must be read again: the stream began anew, or lost something.
RESYNC_EVENTS = frozenset({EventType.HELLO, EventType.RESYNC})
_STREAM = f"GET {EVENTS}"


class LinkState(StrEnum):
    STARTING = "starting"  # nothing heard yet
    ONLINE = "online"
    OFFLINE = "offline"  # was or should be there, does not answer; tried again by itself
    REFUSED = "refused"  # it answers, but not to this key


class Pace(msgspec.Struct, frozen=True):
    """Seconds. Tests use a quicker one."""

    first_retry: float = 0.5
    longest_retry: float = 15.0
    poll: float = 10.0  # without an event stream
    # with one: silence longer than this is broken by a small request, on the connection still kept (net/http.py)
    proof: float = 28.0
    answer: float = 10.0  # how long that request may take


class ServiceLink:
    """`start()` once, `close()` at the end. All signals fire in the loop's thread."""

    def __init__(self, client: ServiceClient, *, pace: Pace | None = None) -> None:
        self.client = client
        self.state = LinkState.STARTING
        self.since = time.time()
        self.last_proof = 0.0  # when the service last answered or told anything (Unix time)
        self.error: ApiError | None = None
        self.instance: str | None = None
        self.state_changed: Signal[LinkState] = Signal()
        self.event: Signal[Event] = Signal()
        self.resync: Signal[()] = Signal()
        self._pace = pace or Pace()
        self._background = TaskScope("service link")

    @cached_property
    def _now(self) -> asyncio.Event:
        """The present pause is to end."""
        import asyncio

        return asyncio.Event()

    @cached_property
    def _online(self) -> asyncio.Event:
        import asyncio

        return asyncio.Event()

    @property
    def online(self) -> bool:
        return self.state is LinkState.ONLINE

    def start(self) -> None:
        self._background.start(self._run())

    async def close(self) -> None:
        await self._background.close()

    def retry_now(self) -> None:
        """Cuts the present pause short (the service was restarted, the network is back)."""
        self._now.set()

    async def wait_online(self) -> None:
        """Returns as soon as the service answers. Bound it with a time-out where a person waits."""
        await self._online.wait()

    def proved(self) -> None:
        """Somebody just got an answer: the service is there."""
        self.last_proof = time.time()

    async def _run(self) -> None:
        tries = 0
        while True:
            try:
                await self._ask()
                tries = 0
                if await self.client.supports(_STREAM):
                    await self._follow()
                else:
                    self._set(LinkState.ONLINE)
                    self.resync.emit()
                    await self._pause(self._pace.poll)
            except ApiStatusError as error:
                self._set(LinkState.REFUSED if error.status in {401, 403} else LinkState.OFFLINE, error)
                tries += 1
                await self._pause(self._delay(tries))
            except ApiError as error:
                self._set(LinkState.OFFLINE, error)
                tries += 1
                await self._pause(self._delay(tries))

    async def _ask(self) -> None:
        """The smallest request that proves the service is there and takes our key."""
        from cio_desktop.client.deadline import deadline

        async with deadline(self._pace.answer):
            await self.client.accounts.list(limit=1)
        self.proved()

    async def _follow(self) -> None:
        """Until the stream ends, which is always an error of the connection, or is found lacking: a server of the same
        API need not have one."""
        from cio_desktop.net.together import together

        try:
            await together([self._read_events(), self._keep_proving()])
        except ApiStatusError:
            if await self.client.supports(_STREAM):
                raise

    async def _read_events(self) -> None:
        # An async generator: closing it closes the connection at once, not at the next collection.
        async with aclosing(self.client.events()) as events:
            first = True
            async for event in events:
                self.proved()
                if first or event.type in RESYNC_EVENTS:
                    first = False
                    self.instance = event.instance or self.instance
                    self._set(LinkState.ONLINE)
                    self.resync.emit()
                if event.type not in RESYNC_EVENTS:
                    self.event.emit(event)
        raise ApiConnectionError(tr("The service closed the event stream."))

    async def _keep_proving(self) -> None:
        import asyncio

        while True:
            silent = time.time() - self.last_proof
            if silent >= self._pace.proof:
                await self._ask()
                silent = 0.0
            await asyncio.sleep(self._pace.proof - silent)

    def _delay(self, tries: int) -> float:
        delay: float = min(self._pace.longest_retry, self._pace.first_retry * 2 ** min(tries - 1, 10))
        return delay * random.uniform(0.75, 1.25)

    async def _pause(self, seconds: float) -> None:
        from cio_desktop.net.wake import happens

        self._now.clear()
        await happens(self._now, seconds)

    def _set(self, state: LinkState, error: ApiError | None = None) -> None:
        self.error = error
        if state is LinkState.ONLINE:
            self._online.set()
        else:
            self._online.clear()
        if state is self.state:
            return
        self.state = state
        self.since = time.time()
        log.info("service link: %s%s", state, f" ({error.code})" if error else "")
        self.state_changed.emit(state)
