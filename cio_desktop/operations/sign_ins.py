"""The sign-ins at providers that are under way: one at each provider, not too fast after one another, none left behind.

How one goes is connect.py's.
"""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable, Coroutine
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Protocol

from cio_desktop.net.task_scope import TaskScope

if TYPE_CHECKING:
    from cio_desktop.operations.connection import ServiceLink
    from cio_desktop.operations.sources import SourceRepository


@dataclass(frozen=True)
class ConnectPace:
    """Seconds. Tests use a quicker one."""

    poll: float = 0.5
    person: float = 5 * 60  # how long the person may take
    person_with_device: float = 15 * 60  # another device must be fetched and typed on
    service: float = 2 * 60  # how long the service may work on what the browser brought
    answer: float = 10.0  # one look at the token
    making: float = 20.0
    asking: float = 60.0  # what the person asks for on the way
    cooldown: float = 3.0  # between two sign-ins at the same provider
    farewell: float = 2.0  # for taking tokens back at the program's end


class UnderWay(Protocol):
    """One sign-in."""

    def cancel(self) -> None: ...


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
        self.background = TaskScope("sign-ins")
        self._under_way: dict[str, UnderWay] = {}
        self._begun: dict[str, float] = {}
        self._attempts: set[asyncio.Task[None]] = set()
        self._farewells: set[asyncio.Task[None]] = set()

    def enter(self, lane: str, one: UnderWay) -> None:
        other = self._under_way.get(lane)
        if other is not None and other is not one:
            other.cancel()
        self._under_way[lane] = one

    def leave(self, lane: str, one: UnderWay) -> None:
        if self._under_way.get(lane) is one:
            del self._under_way[lane]

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
