"""How long an event loop leaves its work waiting: a task that wants to run every 10 ms notes when it does.

Time in which the thread could run and other programs had the processor is not counted, where the system tells it.
"""

from __future__ import annotations

import asyncio
import contextlib
import time
from collections.abc import AsyncIterator
from pathlib import Path

EVERY = 0.01
SCHEDULER = Path("/proc/thread-self/schedstat")
"""Of Linux: nanoseconds on a processor, nanoseconds of waiting for one, turns."""


def _kept_waiting() -> float:
    try:
        return int(SCHEDULER.read_text().split()[1]) / 1e9
    except (OSError, IndexError, ValueError):
        return 0.0


class Ticker:
    def __init__(self) -> None:
        self.gaps: list[float] = []

    async def _tick(self) -> None:
        last = time.perf_counter() - _kept_waiting()
        while True:
            await asyncio.sleep(EVERY)
            now = time.perf_counter() - _kept_waiting()
            self.gaps.append(now - last)
            last = now

    @property
    def longest(self) -> float:
        return max(self.gaps, default=0.0)

    def __str__(self) -> str:
        ordered = sorted(self.gaps) or [0.0]
        late = ordered[len(ordered) * 99 // 100]
        return (
            f"longest gap {self.longest * 1000:.0f} ms, 99 of 100 below {late * 1000:.0f} ms, "
            f"{sum(gap > 0.1 for gap in ordered)} above 100 ms of {len(ordered)} ticks"
        )


@contextlib.asynccontextmanager
async def ticking() -> AsyncIterator[Ticker]:
    ticker = Ticker()
    task = asyncio.get_running_loop().create_task(ticker._tick())
    try:
        yield ticker
    finally:
        task.cancel()
        await asyncio.gather(task, return_exceptions=True)
