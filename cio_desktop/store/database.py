"""The database file and its threads: one writer, a few readers. Knows no table.

Query modules are plain functions `fn(connection, …)`; `read`, `write` and `write_durable` run them in the right thread:

    row = await db.read(accounts.get, account_id)
    await db.write(folders.set_sync, folder_id, uidnext=7)

Each write is one transaction. Whoever is cancelled while waiting only loses the answer: what had begun is finished.
"""

from __future__ import annotations

import asyncio
import sqlite3
from collections.abc import Callable
from pathlib import Path
from typing import Concatenate, ParamSpec, TypeVar

from cio_desktop.language import Said

from . import location
from .anchors import Anchors
from .errors import StoreClosed, StoreError
from .threads import Job, Reader, SharedQueue, Writer
from .turns import Turns

P = ParamSpec("P")
T = TypeVar("T")

# for signatures outside this package, where nobody imports sqlite3
Connection = sqlite3.Connection

READERS = 3
READ_SECONDS = 30.0
CLOSE_SECONDS = 20.0


class Database:
    """Made by `open`. After `close`, every call raises StoreClosed."""

    def __init__(self, path: Path, *, keep: bool = False) -> None:
        self.path = path
        self.damaged: Path | None = None
        """Where the file that was here before lies now: it was damaged, and this one is read anew."""
        self._writes = SharedQueue()
        self._reads = SharedQueue()
        self._pages = Turns()
        self._anchors = Anchors()
        self._writer = Writer(path, self._writes, self._anchors, keep=keep)
        self._readers: list[Reader] = []
        self._closed = False

    @classmethod
    async def open(cls, path: Path, *, readers: int = READERS, keep: bool = False) -> Database:
        """Makes or opens the file, migrates it, starts the threads. Raises StoreError; nothing is left running then.

        `keep`: a second file holds what no server could give back (kept.py).
        """
        location.prepare(path)
        self = cls(path, keep=keep)
        try:
            await self._writer.start_and_wait()
            for number in range(readers):
                reader = Reader(path, self._reads, number, self._anchors)
                self._readers.append(reader)
                await reader.start_and_wait()
        except BaseException:  # also a cancelled opening must not leave threads behind
            await asyncio.shield(self.close())
            raise
        return self

    @property
    def closed(self) -> bool:
        return self._closed

    async def read(
        self, fn: Callable[Concatenate[sqlite3.Connection, P], T], /, *args: P.args, **kwargs: P.kwargs
    ) -> T:
        """Runs `fn` in a reader thread, in one snapshot. A question over 30 s is stopped (store.slow)."""
        return await self._submit(self._reads, Job(lambda c: fn(c, *args, **kwargs), seconds=READ_SECONDS))

    async def read_page(
        self, fn: Callable[Concatenate[sqlite3.Connection, P], T], /, *args: P.args, **kwargs: P.kwargs
    ) -> T:
        """As `read`, for a page of a list: one after the other (turns.py), so that small questions don't wait for many
        pages at once."""
        async with self._pages.turn():
            return await self.read(fn, *args, **kwargs)

    async def write(
        self, fn: Callable[Concatenate[sqlite3.Connection, P], T], /, *args: P.args, **kwargs: P.kwargs
    ) -> T:
        """Runs `fn` in the writer thread, in one transaction. A crash of the machine may lose the last ones whole."""
        return await self._submit(self._writes, Job(lambda c: fn(c, *args, **kwargs)))

    async def write_durable(
        self, fn: Callable[Concatenate[sqlite3.Connection, P], T], /, *args: P.args, **kwargs: P.kwargs
    ) -> T:
        """As `write`, and on the disk (fsync) before it returns: the edit journal and secrets."""
        return await self._submit(self._writes, Job(lambda c: fn(c, *args, **kwargs), durable=True))

    async def checkpoint(self) -> None:
        """Moves the log into the main file and empties it, so that what was deleted is gone from the disk.

        Skipped quietly by SQLite when a reader is in the middle of something; the next one does it.
        """
        await self._submit(
            self._writes,
            Job(lambda c: c.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall(), transaction=False),
        )

    async def check(self) -> None:
        """Reads the whole file; raises StoreError store.damaged. Seconds on a large one: not for every start."""

        def run(connection: sqlite3.Connection) -> None:
            found = connection.execute("PRAGMA quick_check(1)").fetchone()
            if found is None or found[0] != "ok":
                location.suspect(self.path)
                raise StoreError(Said("The local database is damaged."), code="store.damaged")

        await self._submit(self._reads, Job(run, seconds=600.0))

    async def close(self) -> None:
        """Finishes the writes already queued, empties the log, ends the threads. May be called twice."""
        if self._closed and not self._writer.is_alive():
            return
        self._closed = True
        self._reads.close(len(self._readers))
        for reader in self._readers:
            reader.stop()
        try:
            async with asyncio.timeout(CLOSE_SECONDS):
                for reader in self._readers:
                    await reader.ended()
                # last: SQLite takes the log away with the file's last connection, which must be able to write
                self._writes.close(1)
                await self._writer.ended()
        except TimeoutError:
            raise StoreError(Said("The local database could not be closed in time."), code="store.slow") from None
        # only a thread that could not open leaves jobs behind
        for job in (*self._reads.drain(), *self._writes.drain()):
            job.fail(StoreClosed())

    async def _submit(self, queue: SharedQueue, job: Job[T]) -> T:
        if self._closed:
            raise StoreClosed
        job.bind(asyncio.get_running_loop())
        queue.put(job)
        return await job.future
