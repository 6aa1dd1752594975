"""Batches of an import between their FETCH and the store: read and stored in order, while the next ones are fetched.

Must not store a batch as long as one before it is not: the folder's cursor would pass over what is missing.
"""

from __future__ import annotations

import asyncio
from collections import deque
from collections.abc import Awaitable, Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from cio_desktop.imap.types import FetchRow
from cio_desktop.store.fetched import NewMembership

from .bulk import alone

# Batches on their way when the next one is asked for: one is read while one is stored. Where several imports run, the
# others fill the gaps, and what all have in memory counts.
AHEAD = 2
AHEAD_OF_SEVERAL = 1


@dataclass(frozen=True, slots=True)
class Batch:
    """`values`: columns of the folder to store with the rows. `digests`: of whole texts, as far as read."""

    rows: list[FetchRow]
    values: Mapping[str, Any]
    digests: dict[int, bytes]


@dataclass(frozen=True, slots=True)
class Left:
    """What of a batch waits for digests: of the UIDs in `wanted`."""

    batch: Batch
    wanted: frozenset[int]


Read = Callable[[Batch], Awaitable[Iterable[NewMembership]]]
Store = Callable[[Batch, Iterable[NewMembership]], Awaitable[Left | None]]
Settle = Callable[[Left], Awaitable[bool]]


class Pipeline:
    """`store` answers what it could not store yet; `settle` does that, and says whether it could. It may use the
    connection, so it is called where batches are fetched, by `room`, and at the end.

    At the end of `async with` all are stored. Where one can't be, those behind it are dropped: they are fetched again.
    """

    def __init__(self, read: Read, store: Store, settle: Settle) -> None:
        self._read = read
        self._store = store
        self._settle = settle
        self._waiting: deque[tuple[_Place, asyncio.Task[Left | None]]] = deque()

    async def __aenter__(self) -> Pipeline:
        return self

    async def __aexit__(self, *_: object) -> None:
        try:
            while self._waiting:
                await self._finish()
        finally:
            rest = [task for _, task in self._waiting]
            for task in rest:
                task.cancel()
            await asyncio.gather(*rest, return_exceptions=True)

    def put(self, batch: Batch) -> None:
        """It is read at once, and stored in its turn."""
        before = self._waiting[-1][0] if self._waiting else None
        own = _Place()
        task = asyncio.create_task(self._take(batch, own, before), name="read and store a batch")
        self._waiting.append((own, task))

    async def room(self) -> None:
        """Until another batch may be fetched. Raises what storing one raised."""
        while self._waiting and (len(self._waiting) > _ahead() or self._waiting[0][1].done()):
            await self._finish()

    async def _take(self, batch: Batch, own: _Place, before: _Place | None) -> Left | None:
        left: Left | None = None
        try:
            rows = await self._read(batch)
            if before is None or await before.is_stored():
                left = await self._store(batch, rows)
                own.stored = left is None
        finally:
            if left is None:
                own.over.set()
        return left

    async def _finish(self) -> None:
        own, task = self._waiting.popleft()
        left = await task
        if left is not None:
            try:
                own.stored = await self._settle(left)
            finally:
                own.over.set()


def _ahead() -> int:
    return AHEAD if alone() else AHEAD_OF_SEVERAL


class _Place:
    """One batch, to the one behind it. `over`: no more of it will be stored; `stored`: nothing is missing."""

    def __init__(self) -> None:
        self.over = asyncio.Event()
        self.stored = False

    async def is_stored(self) -> bool:
        await self.over.wait()
        return self.stored
