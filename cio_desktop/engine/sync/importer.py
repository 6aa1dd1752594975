"""Fetches whole rows of a folder in batches and stores each batch in one transaction with the cursor.

While a batch is fetched, those before it are read and written (pipeline.py). Must not decide which messages are
missing.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import replace
from typing import Any

from cio_desktop.imap.commands.fetch import fetch_less, fetch_messages
from cio_desktop.imap.commands.search import present
from cio_desktop.imap.errors import CommandBad, CommandRefused, ProtocolViolation
from cio_desktop.imap.quirks import Quirk
from cio_desktop.imap.types import FetchRow
from cio_desktop.language import Said
from cio_desktop.store import digests as stored_digests
from cio_desktop.store import membership_import, memberships, memory, quarantine
from cio_desktop.store.fetched import NewMembership
from cio_desktop.store.words import Words, shortened

from .bulk import MANY, many_rows, share
from .digests import bare, count_sizes, read_digests
from .folder_work import FolderChanged, FolderWork
from .pipeline import Batch, Left, Pipeline
from .poison_messages import ENDS_CONNECTION
from .unread import read_again

FIRST_BATCH = 200
SMALLEST_BATCH = 50
LARGEST_BATCH = 2_000
SHORT = 1.0  # seconds for one batch: below, the next is larger
LONG = 3.0
HELPED = 3  # messages that came only without their structure: so it is with all of this server
MESSAGE = "message"  # what is asked for, to poison_messages.py
YIELD_EVERY = 50  # rows taken before other tasks get their turn: a request needs four of these

Cursor = Callable[[Sequence[int]], Mapping[str, Any]]


class Importer:
    def __init__(self, work: FolderWork) -> None:
        self._work = work
        self._size = FIRST_BATCH
        self._helped = 0
        self._poison = work.deps.poison.of(work.folder.id, work.folder.uidvalidity, self._blame)

    async def run(self, uids: Sequence[int], cursor: Cursor | None = None) -> None:
        """Fetches and stores `uids` in their order. `cursor`: columns of the folder to store with a batch."""
        with many_rows(), self._work.deps.reading.import_of(len(uids)):
            await self._run(uids, cursor)
        if len(uids) >= MANY:
            await asyncio.to_thread(memory.give_back)

    async def _run(self, uids: Sequence[int], cursor: Cursor | None) -> None:
        work = self._work
        at = 0
        # What was fetched is kept, also when the next fetch failed; a full disk is told before that failure.
        async with Pipeline(self._read, self._store, self._settle) as pipeline:
            while at < len(uids):
                self._size = min(self._size, share(LARGEST_BATCH))
                batch = self._poison.piece(MESSAGE, uids[at : at + self._size])
                rows = await self._timed_fetch(batch)
                await count_sizes(work.conn, rows, self._poison)
                digests = await self._digests(bare(rows))
                pipeline.put(Batch(rows, cursor(batch) if cursor is not None else {}, digests))
                await pipeline.room()
                at += len(batch)
                if at < len(uids):
                    await work.pause()

    async def _settle(self, left: Left) -> bool:
        """Rows that only their whole text tells apart are stored once that is read, and the cursor with them."""
        work, batch = self._work, left.batch
        if work.conn.closed:
            return False
        digests = batch.digests | await self._digests(left.wanted - batch.digests.keys())
        await work.deps.db.write(stored_digests.put_many, work.folder.id, work.folder.uidvalidity or 0, digests)
        await self._drop(left.wanted - digests.keys())
        batch = Batch(batch.rows, batch.values, digests)
        await self._store(batch, await self._read(batch), settle=True)
        return True

    async def _digests(self, uids: Iterable[int]) -> dict[int, bytes]:
        return await read_digests(self._work.conn, uids, self._poison)

    async def _drop(self, unread: Collection[int]) -> None:
        """Places whose text can't be read as they are gone: what took their place may be the same message."""
        work = self._work
        stored = set(await work.deps.db.read(memberships.flags_of, work.folder.id, unread)) if unread else set()
        if stored:
            await work.mark_gone(stored - set(await present(work.conn, sorted(stored))))

    async def _timed_fetch(self, batch: Sequence[int]) -> list[FetchRow]:
        clock = self._work.deps.clock
        started = clock.monotonic()
        rows = await self._fetch(batch)
        took = clock.monotonic() - started
        if len(batch) >= self._size:
            if took < SHORT:
                self._size = min(LARGEST_BATCH, self._size * 2)
            elif took > LONG:
                self._size = max(SMALLEST_BATCH, self._size // 2)
        return rows

    async def _fetch(self, batch: Sequence[int]) -> list[FetchRow]:
        """The rows of a batch. A message the server cannot deliver is put aside, the others are not held up."""
        wanted = set(batch)
        found: dict[int, FetchRow] = {}
        try:
            async with self._poison.asked(MESSAGE, batch) as left:
                async for row in fetch_messages(self._work.conn, sorted(batch)):
                    found[row.uid] = row
                    left.discard(row.uid)
                    if not len(found) % YIELD_EVERY:
                        self._progress(YIELD_EVERY)
                        await asyncio.sleep(0)
        except (CommandRefused, CommandBad) as error:
            return await self._halves(batch, error.told)
        except ProtocolViolation as error:
            if error.uid in wanted:
                await self.show_unread(FetchRow(error.uid), error.words)
            raise
        self._progress(len(found) % YIELD_EVERY)
        missing = wanted - found.keys()
        if missing:
            still = [uid for uid in await present(self._work.conn, sorted(missing)) if uid in missing]
            for row in await self._again(still, len(batch)):
                found[row.uid] = row
        await read_again(self._work.conn, found, self._poison)
        return [found[uid] for uid in sorted(found)]

    async def _again(self, uids: list[int], asked: int) -> list[FetchRow]:
        """Messages the server has but did not deliver."""
        if not uids:
            return []
        if len(uids) == 1 and asked == 1:
            return await self._less(uids[0], Said("The server did not deliver this message."))
        if len(uids) < asked:
            return await self._fetch(uids)
        return await self._halves(uids, Said("The server did not deliver these messages."))

    async def _halves(self, batch: Sequence[int], reply: Words) -> list[FetchRow]:
        if len(batch) == 1:
            return await self._less(batch[0], reply)
        middle = len(batch) // 2
        return await self._fetch(batch[:middle]) + await self._fetch(batch[middle:])

    async def _less(self, uid: int, reply: Words) -> list[FetchRow]:
        """A message that is not delivered whole: as much of it as is. Tried again later in any case."""
        conn = self._work.conn
        async with self._poison.asked("less", [uid]):
            row = await fetch_less(conn, uid)
        if row is not None and row.header is not None:
            self._helped += 1
            if self._helped >= HELPED and "FETCH" not in conn.proved:
                conn.learn(Quirk.PLAIN_FETCH)
        await self._put_aside(uid, reply)
        if row is None:
            return []
        row.problem = row.problem or str(reply)[:500]
        return [row]

    async def _blame(self, uid: int) -> None:
        await self.show_unread(FetchRow(uid))

    async def show_unread(self, row: FetchRow, reply: Words = ENDS_CONNECTION) -> None:
        """It costs the connection. It is there all the same: as a message of its own, of which nothing can be read."""
        await self._put_aside(row.uid, reply, rest=True)
        if not await self._work.deps.db.read(memberships.flags_of, self._work.folder.id, [row.uid]):
            await self.keep([replace(row, problem=str(reply)[:500])])

    async def keep(self, rows: list[FetchRow]) -> None:
        """Rows that are not read in batches."""
        batch = Batch(rows, {}, {})
        await self._store(batch, await self._read(batch), settle=True)

    async def _put_aside(self, uid: int, reply: Words, *, rest: bool = False) -> None:
        work = self._work
        await work.deps.db.write(quarantine.add, work.folder.id, uid, shortened(reply, 500), now=work.now, rest=rest)

    async def _read(self, batch: Batch) -> Iterable[NewMembership]:
        folder, reading = self._work.folder, self._work.deps.reading
        return await reading.read(self._work.reader, batch.rows, folder.id, folder.uidvalidity or 0, batch.digests)

    async def _store(self, batch: Batch, read: Iterable[NewMembership], *, settle: bool = False) -> Left | None:
        """What could not be stored yet."""
        work = self._work
        pinned = await work.pinned()
        work.left_alone |= any(row.uid in pinned.moving for row in batch.rows)
        applied = await work.deps.db.write(
            membership_import.apply_batch,
            work.folder.id,
            (row for row in read if row.uid not in pinned),
            batch.values,
            uidvalidity=work.folder.uidvalidity,
            now=work.now,
            settle=settle,
        )
        work.recreated |= applied.other
        if applied.void:
            raise FolderChanged(Said("The folder changed while it was read."))
        work.reporter.tally.new += len(applied.new)
        work.reporter.tally.changed += len(applied.changed) - len(applied.new)
        work.reporter.messages(work.folder.path, applied.changed)
        if not applied.undecided:
            return None
        kept = [row for row in batch.rows if row.uid in applied.undecided]
        return Left(Batch(kept, batch.values, batch.digests), applied.digests)

    def _progress(self, rows: int) -> None:
        progress = self._work.reporter.progress
        progress.messages_done = min(progress.messages_done + rows, max(progress.messages_total, rows))
        self._work.reporter.moved()
