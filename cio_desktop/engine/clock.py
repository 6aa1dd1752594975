"""Time as the engine sees it, so that tests can set it. Must not read any other clock."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable, Coroutine, Sequence
from typing import Any, Protocol, TypeVar

T = TypeVar("T")


class Clock(Protocol):
    """Wall time for what people and the database see, monotonic time for waiting."""

    def now(self) -> float:
        """Unix seconds."""
        ...

    def monotonic(self) -> float:
        """Seconds that never go back."""
        ...

    async def sleep(self, seconds: float) -> None:
        """Waits that long on the monotonic hand."""
        ...


class SystemClock:
    """The machine's own clock."""

    def now(self) -> float:
        return time.time()

    def monotonic(self) -> float:
        return time.monotonic()

    async def sleep(self, seconds: float) -> None:
        await asyncio.sleep(seconds)


# A number from -1 to 1 that spreads timers; injected, so that tests know what comes.
Jitter = Callable[[], float]

# A suspended machine stops the monotonic hand. Waits are cut into such pieces, so that a wake-up is noticed.
LONGEST_NAP = 60.0


async def wait_event(clock: Clock, event: asyncio.Event, seconds: float) -> bool:
    """Waits for the event at most that long; True when it is set."""
    await wait_any(clock, [event], seconds)
    return event.is_set()


async def wait_any(clock: Clock, events: Sequence[asyncio.Event], seconds: float) -> None:
    """Waits for the first of the events, at most that long."""
    if any(event.is_set() for event in events):
        return
    deadline = clock.monotonic() + seconds
    tasks = [asyncio.ensure_future(event.wait()) for event in events]
    sleeper = asyncio.ensure_future(_sleep_until(clock, deadline))
    try:
        await asyncio.wait({*tasks, sleeper}, return_when=asyncio.FIRST_COMPLETED)
    finally:
        for task in (*tasks, sleeper):
            task.cancel()
        await asyncio.gather(*tasks, sleeper, return_exceptions=True)


async def within(clock: Clock, seconds: float, work: Coroutine[Any, Any, T]) -> T:
    """What `work` returns or raises. TimeoutError, and it was cancelled, when that takes longer by this clock."""
    task = asyncio.ensure_future(work)
    sleeper = asyncio.ensure_future(clock.sleep(seconds))
    try:
        await asyncio.wait({task, sleeper}, return_when=asyncio.FIRST_COMPLETED)
        if not task.done():
            raise TimeoutError
        return task.result()
    finally:
        for each in (task, sleeper):
            each.cancel()
        await asyncio.gather(task, sleeper, return_exceptions=True)


async def _sleep_until(clock: Clock, deadline: float) -> None:
    await clock.sleep(max(0.0, deadline - clock.monotonic()))
