"""Whose turn it is, where several at once would gain nothing: pages of lists mostly need the interpreter, which only
one thread has at a time, and everybody else waits for all that have begun."""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import AsyncIterator

QUICK = 0.05  # seconds


class Turns:
    """One at a time, while it is quick: whoever takes longer, as a search may, goes on beside the next."""

    def __init__(self, quick: float = QUICK) -> None:
        self._quick = quick
        self._free = asyncio.Semaphore(1)

    @contextlib.asynccontextmanager
    async def turn(self) -> AsyncIterator[None]:
        await self._free.acquire()
        over = False

        def give_on() -> None:
            nonlocal over
            if not over:
                over = True
                self._free.release()

        timer = asyncio.get_running_loop().call_later(self._quick, give_on)
        try:
            yield
        finally:
            timer.cancel()
            give_on()
