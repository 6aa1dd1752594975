"""What all sources share: how many connections, how many new ones a second, how many first imports at once.

Must not know what a source does with its turn.
"""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from cio_desktop.engine.clock import Clock

CONNECTIONS = 24
RESTING = 100  # that nobody uses now, but to be told of new mail; they cost a socket each
NEW_PER_SECOND = 5
INITIAL_SYNCS = 4


class Scheduler:
    """The engine-wide limits (engine/README.md, Connections)."""

    def __init__(
        self,
        clock: Clock,
        *,
        connections: int = CONNECTIONS,
        new_per_second: float = NEW_PER_SECOND,
        initial_syncs: int = INITIAL_SYNCS,
    ) -> None:
        self._clock = clock
        self._connections = asyncio.Semaphore(connections)
        self._initial = asyncio.Semaphore(initial_syncs)
        self._gap = 1.0 / new_per_second
        self._burst = max(1, int(new_per_second))
        self._credit = float(self._burst)
        self._credit_at = clock.monotonic()
        self._pace = asyncio.Lock()
        self._resting = 0

    async def take_connection(self) -> None:
        """Waits for a free place and for the pace. Pair with `give_back`."""
        await self._connections.acquire()
        try:
            await self._wait_for_pace()
        except BaseException:  # also when cancelled: the place is free again
            self._connections.release()
            raise

    async def take_place(self) -> None:
        """For a connection that is open already. Pair with `give_back`."""
        await self._connections.acquire()

    def give_back(self) -> None:
        self._connections.release()

    def may_rest(self) -> bool:
        """Whether one more may stay open without a place. Pair with `woken`."""
        if self._resting >= RESTING:
            return False
        self._resting += 1
        return True

    def woken(self) -> None:
        self._resting -= 1

    @asynccontextmanager
    async def initial_sync(self) -> AsyncIterator[None]:
        """One of the few first imports that may run at the same time."""
        async with self._initial:
            yield

    async def _wait_for_pace(self) -> None:
        async with self._pace:
            self._refill()
            if self._credit < 1.0:
                await self._clock.sleep((1.0 - self._credit) * self._gap)
                self._refill()
            self._credit -= 1.0

    def _refill(self) -> None:
        now = self._clock.monotonic()
        self._credit = min(float(self._burst), self._credit + (now - self._credit_at) / self._gap)
        self._credit_at = now
