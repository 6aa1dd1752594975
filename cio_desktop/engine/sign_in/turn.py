"""Whose turn it is on a connection: one at a time, in the order of asking; who only listens leaves when asked to."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager


class Turn:
    """`asked`: set while somebody wants to work. `listening`: the turn is that of a listener."""

    def __init__(self) -> None:
        self._lock = asyncio.Lock()
        self._waiting = 0
        self.asked = asyncio.Event()
        self.listening = False

    @property
    def working(self) -> bool:
        return self._lock.locked() and not self.listening

    async def take(self) -> None:
        """To work. Pair with `release`."""
        self._waiting += 1
        self.asked.set()
        try:
            await self._lock.acquire()
        finally:
            self._waiting -= 1
            if not self._waiting:
                self.asked.clear()

    def release(self) -> None:
        self.listening = False
        self._lock.release()

    @asynccontextmanager
    async def taken(self) -> AsyncIterator[None]:
        await self.take()
        try:
            yield
        finally:
            self.release()

    @asynccontextmanager
    async def listened(self) -> AsyncIterator[None]:
        """Behind all who work; to be left once `asked` is set."""
        await self._lock.acquire()
        self.listening = True
        try:
            yield
        finally:
            self.release()
