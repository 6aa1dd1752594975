"""The sign-ins at providers that are under way: one at each provider, not too fast after one another, none left behind.

How one goes is connect.py's.
"""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable, Coroutine
from typing import TYPE_CHECKING, Any

from cio_desktop.operations.background import Background
from cio_desktop.operations.connect import ConnectFlow, ConnectPace, ConnectRequest

if TYPE_CHECKING:
    from cio_desktop.operations.connection import ServiceLink
    from cio_desktop.operations.sources import SourceRepository


class SignIns:
    """The sign-ins under way: one per provider. `await close()` gives all of them up."""

    def __init__(
        self,
        link: ServiceLink,
        sources: SourceRepository,
        *,
        pace: ConnectPace | None = None,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self.link = link
        self.sources = sources
        self.pace = pace or ConnectPace()
        self.clock = clock
        self.background = Background("sign-ins")
        self._under_way: dict[str, ConnectFlow] = {}
        self._begun: dict[str, float] = {}
        self._attempts: set[asyncio.Task[None]] = set()
        self._farewells: set[asyncio.Task[None]] = set()

    def flow(self, request: ConnectRequest) -> ConnectFlow:
        """A new one, not started."""
        return ConnectFlow(self, request)

    def enter(self, flow: ConnectFlow) -> None:
        other = self._under_way.get(flow.request.lane)
        if other is not None and other is not flow:
            other.cancel()
        self._under_way[flow.request.lane] = flow

    def leave(self, flow: ConnectFlow) -> None:
        if self._under_way.get(flow.request.lane) is flow:
            del self._under_way[flow.request.lane]

    async def turn(self, lane: str) -> None:
        """Waits until another sign-in may begin at this provider."""
        begun = self._begun.get(lane)
        if begun is not None and (wait := begun + self.pace.cooldown - self.clock()) > 0:
            await asyncio.sleep(wait)
        self._begun[lane] = self.clock()

    def attempt(self, work: Coroutine[Any, Any, None]) -> asyncio.Task[None] | None:
        return self._start(work, self._attempts)

    def take_back(self, work: Coroutine[Any, Any, None]) -> None:
        self._start(work, self._farewells)

    def _start(self, work: Coroutine[Any, Any, None], among: set[asyncio.Task[None]]) -> asyncio.Task[None] | None:
        task = self.background.start(work)
        if task is not None:
            among.add(task)
            task.add_done_callback(among.discard)
        return task

    async def close(self) -> None:
        for flow in list(self._under_way.values()):
            flow.cancel()
        # At its end each attempt tells which token it leaves behind, also one that was given up just now.
        for tasks in (self._attempts, self._farewells):
            if tasks:
                await asyncio.wait(tasks, timeout=self.pace.farewell)
        await self.background.close()
