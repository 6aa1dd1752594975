"""A clock that moves only when a test says so, with the methods of the program's own (engine/clock.py)."""

import asyncio
import contextlib
import heapq
import itertools
from collections.abc import Iterator
from typing import Any

from cio_desktop.store.database import Database
from tests.support.patience import PATIENCE

# A plausible day; never 0, so that "no time yet" and "just now" stay two things.
START = 1_700_000_000.0
_TURNS = 25
_CALM = 3  # turns in which nothing else was ready, nor came by a socket
_LONGEST_QUESTION = 2.0


class FakeClock:
    """`now()`, `monotonic()`, `await sleep(s)`; `await advance(s)` wakes sleepers in order of time."""

    def __init__(self, now: float = START) -> None:
        self._start = now
        self._offset = 0.0
        self._elapsed = 0.0
        self._order = itertools.count()
        self._sleepers: list[tuple[float, int, asyncio.Future[None]]] = []

    def now(self) -> float:
        return self._start + self._elapsed + self._offset

    def monotonic(self) -> float:
        return self._elapsed

    async def sleep(self, seconds: float) -> None:
        if seconds <= 0:
            await asyncio.sleep(0)
            return
        future: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        heapq.heappush(self._sleepers, (self._elapsed + seconds, next(self._order), future))
        await future

    def set_back(self, seconds: float) -> None:
        """Somebody corrects the wall clock; monotonic time does not notice."""
        self._offset -= seconds

    @property
    def sleepers(self) -> list[float]:
        """In how many seconds each waiting sleeper is due, soonest first."""
        return sorted(due - self._elapsed for due, _, future in self._sleepers if not future.done())

    async def advance(self, seconds: float) -> None:
        """Let time pass. A woken task sees exactly its moment; what it sleeps next counts from there."""
        end = self._elapsed + seconds
        await self.settle()
        while True:
            while self._sleepers and self._sleepers[0][2].done():  # cancelled
                heapq.heappop(self._sleepers)
            if not self._sleepers or self._sleepers[0][0] > end:
                break
            due, _, future = heapq.heappop(self._sleepers)
            self._elapsed = due
            future.set_result(None)
            await self.settle()
        self._elapsed = end

    async def wait_for_sleeper(self, count: int = 1, timeout: float = PATIENCE) -> None:
        """Until at least `count` tasks sleep: for code that does real input and output before it sleeps."""
        async with asyncio.timeout(timeout):
            while len(self.sleepers) < count:
                await asyncio.sleep(0.001)

    @staticmethod
    async def settle() -> None:
        """Let ready tasks run up to their next wait; what a database is asked is answered first, as its threads may be
        slow, unless the test itself keeps it busy."""
        loop = asyncio.get_running_loop()
        end = loop.time() + _LONGEST_QUESTION
        turns = calm = 0
        while turns < _TURNS and calm < _CALM:
            await asyncio.sleep(0.0005 if _Questions.open else 0)
            if _Questions.open and loop.time() < end:
                turns = calm = 0
            else:
                turns += 1
                calm = 0 if _others_are_ready(loop) else calm + 1


def _others_are_ready(loop: asyncio.AbstractEventLoop) -> bool:
    """Whether anything is left of this turn or begun for the next. A private attribute: no public way tells it. Qt's
    loop has none, and all turns are taken there."""
    return bool(getattr(loop, "_ready", True))


class _Questions:
    """That databases of this process are asked now."""

    open = 0


_submit = Database._submit


async def _counted(self: Database, *asked: Any) -> Any:
    _Questions.open += 1
    try:
        return await _submit(self, *asked)
    finally:
        _Questions.open -= 1


Database._submit = _counted  # type: ignore[method-assign,assignment]


@contextlib.contextmanager
def skipped_waits() -> Iterator[None]:
    """The running loop's own time passes only while nothing can be done, and at once: what waits there ends in the
    order of its times, whatever else the machine does. Without sockets, threads and child processes."""
    loop: Any = asyncio.get_running_loop()
    selector, now = loop._selector, loop.time()
    select = selector.select

    def skip(timeout: float | None) -> Any:
        nonlocal now
        now += timeout or 0.0
        return select(timeout if timeout is None else 0)

    loop.time, selector.select = lambda: now, skip
    try:
        yield
    finally:
        del loop.time, selector.select
