"""One round of one source: the folder list, then its folders in order. Must not judge the source's status."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass
from typing import Any

from cio_desktop.engine.reading.gmail_labels import GmailLabels
from cio_desktop.engine.reading.rows import RowReader
from cio_desktop.engine.sign_in.all_mail import all_mail_hidden
from cio_desktop.engine.sign_in.session import Session
from cio_desktop.engine.status.machine import Trouble
from cio_desktop.imap.in_order import Asked
from cio_desktop.imap.quirks import Quirk
from cio_desktop.language import Said
from cio_desktop.store import (
    edits,
    folders,
    membership_changes,
    memberships,
    orphans,
    quarantine,
    renumbering,
    reread,
)
from cio_desktop.store.folders import FolderRow
from cio_desktop.store.sources import SourceRow
from cio_desktop.store.words import again

from . import poison_retries, resting_folders, spot_checks
from .dependencies import SyncDependencies
from .folder_plan import included, is_inbox, to_read
from .folder_sync import may_rest, parked, sync_folder, unchanged
from .folder_work import FolderWork
from .listing import Listing, complete_statuses, read_listing
from .progress import ProgressReporter

PURGE_ROUNDS = 20
NAMED = 5  # folders in trouble that are told by name


@dataclass(slots=True)
class RoundResult:
    """`complete`: every folder that can be read has all its messages here. `trouble`: what is to be told of the source
    all the same."""

    complete: bool
    all_mail_hidden: bool
    trouble: Trouble | None = None


def _settled(folder: FolderRow) -> bool:
    """An inbox that is refused is no first import that came to its end."""
    return (folder.backfill_done and not folder.missing) or (folder.refusals > 0 and not is_inbox(folder))


def _trouble(rows: list[FolderRow]) -> Trouble | None:
    short = [row for row in rows if row.missing]
    if short:
        told = [_of_folder(row) for row in short[:NAMED]]
        more = len(short) - NAMED
        if more > 0:
            told.append(Said.of_number(more, "{n} more folders", "{n} more folders"))
        return Trouble("sync.incomplete", Said.lines(told))
    for row in rows:
        if row.trouble_code is not None and row.refusals and is_inbox(row):
            return Trouble(row.trouble_code, _of_folder(row))
    return None


def _of_folder(row: FolderRow) -> Said:
    why = again(row.trouble_text, row.trouble_said)
    return Said("{folder}:", folder=row.path) + (why or "")


class SyncRound:
    def __init__(
        self,
        deps: SyncDependencies,
        source: SourceRow,
        session: Session,
        reporter: ProgressReporter,
        *,
        force: bool,
        thorough: bool,
    ) -> None:
        self._deps = deps
        self._source = source
        self._session = session
        self._reporter = reporter
        self._force = force
        self._thorough = thorough
        self._ahead: resting_folders.OpenedAhead | None = None

    async def run(self, on_listed: Callable[[bool], Awaitable[object]]) -> RoundResult:
        """`on_listed` is told, as soon as login and list worked, whether Gmail hides its All Mail."""
        deps, source = self._deps, self._source
        started = deps.clock.now()
        listing = await self._session.proved(lambda conn: read_listing(deps, source, conn, self._open_ahead))
        conn = self._session.conn
        gmail = conn.capabilities.gmail
        hidden = gmail and all_mail_hidden(listing.rows)
        await on_listed(hidden)
        if listing.changed:
            self._reporter.folders([row.path for row in listing.rows])
        await self._leave_unwanted(listing.rows)
        reading = to_read(listing.rows, gmail=gmail, only=source.sync_folders, everything=source.sync_all_folders)
        await self._mark_included(listing.rows)
        await complete_statuses(conn, listing, reading)
        if any(spot_checks.lags(listing.statuses.get(row.raw_name), row) for row in reading):
            conn.learn(Quirk.STATUS_LAGS)
        labels = GmailLabels(listing.rows) if gmail and not hidden else None
        reader = RowReader(source.account_id, source.raw_file_list, labels, int(started))
        works = [FolderWork(deps, source, row, self._session, reader, self._reporter, self._force) for row in reading]
        for work in works:
            status = listing.statuses.get(work.folder.raw_name)
            work.announced = status.messages if status is not None else None
        await self._run_folders(works, listing)
        await poison_retries.try_all(work for work in works if work.selected is not None)
        if labels is not None:
            await self._leave_label_folders(listing.rows, reading)
        complete = all(_settled(work.folder) for work in works)
        if complete:
            await self._purge(started)
        return RoundResult(complete, hidden, _trouble([work.folder for work in works]))

    def _open_ahead(self, rows: Sequence[FolderRow]) -> Sequence[Asked[Any]]:
        """Of the folders whose turn it is if the list has no news."""
        deps, source = self._deps, self._source
        if self._force or source.id in deps.opened_apart:
            return ()
        gmail = self._session.conn.capabilities.gmail
        reading = to_read(rows, gmail=gmail, only=source.sync_folders, everything=source.sync_all_folders)
        idle = [row for row in reading if may_rest(deps, row) and row.parked_until is None]
        most = spot_checks.most(self._session.conn.quirks, thorough=self._thorough)
        turns = spot_checks.turns(idle, deps.viewed.of(source, idle), most)
        self._ahead = resting_folders.OpenedAhead.of(self._session, [row for row in idle if row.id in turns])
        return self._ahead.commands

    async def _run_folders(self, works: list[FolderWork], listing: Listing) -> None:
        deps, progress = self._deps, self._reporter.progress
        doubtful = await deps.db.read(reread.folders, self._source.id)
        longest = deps.config.timings.quarantine_retry
        doubtful |= await deps.db.read(quarantine.folders_due, self._source.id, now=deps.clock.now(), longest=longest)
        idle = [
            work
            for work in works
            if work.folder.id not in doubtful and unchanged(work, listing.statuses.get(work.folder.raw_name))
        ]
        viewed = deps.viewed.of(self._source, [work.folder for work in idle])
        most = spot_checks.most(self._session.conn.quirks, thorough=self._thorough)
        looked = spot_checks.choose(idle, viewed, most)
        opened = {work.folder.id for work in looked}
        resting = [work for work in idle if work.folder.id not in opened]
        at_rest = {work.folder.id for work in resting}
        busy = [work for work in works if work.folder.id not in at_rest and not parked(work)]
        progress.folders_total = len(works)
        progress.folders_done = len(works) - len(busy)
        for work in busy:
            if not work.folder.backfill_done:
                status = listing.statuses.get(work.folder.raw_name)
                progress.messages_total += (status.messages if status else None) or 0
                progress.messages_done += work.folder.known
        self._reporter.moved(always=True)
        as_before = await resting_folders.opened(looked, self._ahead)
        await self._rested(as_before)
        progress.folders_done += len(as_before)
        await self._read([work for work in busy if work not in as_before])
        if any(spot_checks.outdated(listing.statuses.get(work.folder.raw_name), work) for work in looked):
            # what was told of the others may be as old
            more = spot_checks.choose(resting, set(), spot_checks.LAGGING - len(looked))
            opened = {work.folder.id for work in more}
            resting = [work for work in resting if work.folder.id not in opened]
            await self._read(more)
        deps.opened_apart.discard(self._source.id)
        await self._rested(resting, opened=False)
        self._reporter.moved(always=True)

    async def _rested(self, works: list[FolderWork], *, opened: bool = True) -> None:
        """Nothing was to be read there. `opened`: though it was looked."""
        if not works:
            return
        now = int(self._deps.clock.now())
        looked = {"last_flags": now} if opened else {}
        await self._deps.db.write(
            folders.set_sync_many,
            [work.folder.id for work in works],
            last_sync_start=now,
            last_sync_stop=now,
            **looked,
        )

    async def _read(self, works: list[FolderWork]) -> None:
        progress, tally = self._reporter.progress, self._reporter.tally
        for work in works:
            await self._session.pause()
            before = tally.changes
            await sync_folder(work)
            progress.folders_done = min(progress.folders_total, progress.folders_done + 1)
            self._reporter.moved()
            if before != tally.changes:
                self._reporter.folders([work.folder.path])

    async def _mark_included(self, rows: list[FolderRow]) -> None:
        for row in rows:
            wanted = row.selectable and included(row, self._source.sync_folders, self._source.sync_all_folders)
            if wanted != row.included:
                await self._deps.db.write(folders.set_sync, row.id, included=wanted)
                row.included = wanted

    async def _leave_unwanted(self, rows: list[FolderRow]) -> None:
        """What is known of folders that a person wants read no more is forgotten; nothing is done on the server. One
        that an open edit needs is read until that ends: nothing else may find out how."""
        for row in rows:
            if row.chosen_sync != 0 or not row.included:
                continue
            if await self._deps.concerned(row.id):
                row.chosen_sync = 1  # in this round
                continue
            touched = await self._deps.db.write(renumbering.leave, row.id, now=self._deps.clock.now())
            self._reporter.messages(row.path, touched)

    async def _leave_label_folders(self, rows: list[FolderRow], reading: list[FolderRow]) -> None:
        """All Mail can be read again: what was read from single label folders meanwhile is told by labels now."""
        read = {row.id for row in reading}
        for row in rows:
            if row.id in read or not row.known:
                continue
            uids = await self._deps.db.read(memberships.uids, row.id)
            pinned = await self._deps.pinned(row.id, row.uidvalidity)
            await self._deps.db.write(
                membership_changes.mark_gone,
                row.id,
                [uid for uid in uids if uid not in pinned],
                now=self._deps.clock.now(),
            )
            await self._deps.db.write(
                folders.set_sync, row.id, uidvalidity=None, uidnext=None, highestmodseq=None, backfill_done=False
            )

    async def _purge(self, started: float) -> None:
        """Messages without a place since before this whole pass, and for a day."""
        deps, account = self._deps, self._source.account_id
        before = min(started, deps.clock.now() - deps.config.timings.orphan_keep)
        keep = await deps.db.read(edits.open_message_ids, account)
        for _ in range(PURGE_ROUNDS):
            if not await deps.db.write(orphans.purge, account, before=before, keep=keep):
                return
