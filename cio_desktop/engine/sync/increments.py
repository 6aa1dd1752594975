"""What changed in a known folder: gone, flags, new. By QRESYNC, CONDSTORE or neither (engine/README.md, Sync).

Nothing is taken for gone that the server still has, and a folder is not emptied at one word of the server.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable

from cio_desktop.imap.commands.fetch import fetch_flags
from cio_desktop.imap.commands.search import present, uids_from
from cio_desktop.imap.types import FetchRow, Selected
from cio_desktop.store import folders, gmail_labels, membership_changes, memberships, quarantine, reread

from .folder_work import FolderWork
from .importer import Importer
from .poison_messages import ENDS_CONNECTION
from .vanishing import VanishGuard

FLAG_CHUNK = 2_000
ASK_EACH = 500  # up to so many vanished UIDs are asked for one by one; above, the whole set is read


class Increment:
    """One increment of one folder, after its SELECT."""

    def __init__(self, work: FolderWork, selected: Selected, *, by_qresync: bool) -> None:
        self._work = work
        self._selected = selected
        self._by_qresync = by_qresync
        self._guard = VanishGuard(work)
        self._named: set[int] = set()  # UIDs the server told flags of in this round
        self._before: list[int] = []  # what was stored when it was asked for those of all messages

    async def run(self) -> None:
        work, selected = self._work, self._selected
        folder = work.folder
        started = work.now
        first_new = folder.uidnext or await self._after_last()
        compare = self._guard.pending or started - folder.last_deep >= work.deps.config.timings.deep_check
        if self._by_qresync and not self._modseq_fell:
            compare = not await self._vanished(selected.vanished) or compare
            # Also what is new since the last round: an edit may have stored it already, with the flags of its moment.
            self._named.update(row.uid for row in selected.changed)
            await self._apply(selected.changed)
        else:
            await self._changed_flags()
        await self._fetch_new(first_new)
        await read_again(self._work)
        compare = compare or await self._contradicted()
        # Where removals wait to be expunged the server counts messages that we do not show: counts prove nothing.
        pinned = await work.pinned()
        # What an edit has stored since its flags were told here has those of an earlier moment (seed flagging 4000220).
        work.left_alone |= not pinned.moving.isdisjoint(self._named)
        if compare or pinned.out or await self._count_differs():
            await self._compare()
        # No further than what was stored: a change that was left to an open edit is asked for again.
        modseq = folder.highestmodseq if work.left_alone and work.uses_modseq else selected.highestmodseq
        await work.set_sync(
            uidnext=max(selected.uidnext or 0, first_new),
            highestmodseq=modseq,
            messages=selected.exists,
            last_flags=int(started),
        )

    async def flags_again(self) -> None:
        """Of all that is stored: edits have put it here, and nobody knows what became of it since."""
        stored = await self._work.deps.db.read(memberships.uids, self._work.folder.id)
        if stored:
            await self._apply([row async for row in fetch_flags(self._work.conn, stored)])

    @property
    def _modseq_fell(self) -> bool:
        return (self._selected.highestmodseq or 0) < (self._work.folder.highestmodseq or 0)

    async def _after_last(self) -> int:
        """Where new messages begin on a server that does not tell UIDNEXT."""
        known = await self._work.deps.db.read(memberships.uids, self._work.folder.id)
        return known[-1] + 1 if known else 1

    async def _vanished(self, ranges: list[tuple[int, int]]) -> bool:
        """False: the server's word is too much to be believed without reading the whole set."""
        if not ranges:
            return True
        work = self._work
        known = await work.deps.db.read(memberships.uids, work.folder.id)
        named: set[int] = set()
        for low, high in ranges:
            named.update(known[bisect_left(known, min(low, high)) : bisect_right(known, max(low, high))])
        if not named:
            return True
        if len(named) > ASK_EACH:
            return False
        # Some servers name messages that are alive.
        alive = set(await present(work.conn, sorted(named)))
        await work.mark_gone(named - alive)
        if named - alive:
            await work.set_sync(last_expunge=int(work.now))
        return True

    async def _changed_flags(self) -> None:
        work, selected = self._work, self._selected
        since = None
        if work.uses_modseq and selected.highestmodseq is not None and not self._modseq_fell:
            if selected.highestmodseq == work.folder.highestmodseq:
                return
            since = work.folder.highestmodseq
        if selected.counted and not selected.exists:
            return
        if since is None:
            self._before = await work.deps.db.read(memberships.uids, work.folder.id)
        # Where messages are not counted there may be none, and some servers refuse to speak of all of those.
        asked = "1:*" if selected.exists else await work.deps.db.read(memberships.uids, work.folder.id)
        if not asked:
            return
        rows: list[FetchRow] = []
        async for row in fetch_flags(work.conn, asked, since):
            self._named.add(row.uid)
            rows.append(row)
            if len(rows) >= FLAG_CHUNK * 10:
                await self._apply(rows)
                rows = []
        await self._apply(rows)

    async def _apply(self, changed: Iterable[FetchRow]) -> None:
        """Flags, and Gmail's labels, of messages that are stored. In the order of MODSEQ, piece by piece."""
        work = self._work
        db, folder = work.deps.db, work.folder
        rows = [row for row in changed if row.flags is not None]
        if not rows:
            return
        rows.sort(key=lambda row: row.modseq or 0)
        pinned = await work.pinned()
        work.left_alone |= any(row.uid in pinned.moving for row in rows)
        for at in range(0, len(rows), FLAG_CHUNK):
            piece = [row for row in rows[at : at + FLAG_CHUNK] if row.uid not in pinned]
            touched = await db.write(
                membership_changes.set_flags,
                folder.id,
                [(row.uid, row.flags or (), row.modseq) for row in piece],
                uidvalidity=folder.uidvalidity,
            )
            labels = work.reader.labels
            labelled = {row.uid: row.gm_labels for row in piece if row.gm_labels is not None}
            if labels is not None and labelled:
                ids = await db.read(memberships.message_ids, folder.id, list(labelled))
                sets = {ids[uid]: labels.folder_ids(names) for uid, names in labelled.items() if uid in ids}
                touched += await db.write(gmail_labels.replace, work.source.id, sets)
            work.reporter.tally.changed += len(touched)
            work.reporter.messages(folder.path, touched)

    async def _fetch_new(self, first_new: int) -> None:
        work = self._work
        if self._selected.uidnext is not None and self._selected.uidnext <= first_new:
            found: list[int] = []
        else:
            found = await uids_from(work.conn, first_new)
        stored = set(await work.deps.db.read(memberships.uids, work.folder.id, first_new)) if found else set()
        aside = await work.deps.db.read(quarantine.list_of, work.folder.id)
        longest = work.deps.config.timings.quarantine_retry
        due = await work.deps.db.read(quarantine.due, work.folder.id, now=work.now, longest=longest)
        again = [row for row in due if row.reply != str(ENDS_CONNECTION)]  # those are tried when all else is read
        wanted = {uid for uid in found if uid not in stored} - {row.uid for row in aside}
        wanted.update(row.uid for row in again)
        if not wanted:
            return
        work.reporter.progress.messages_total += len(wanted)
        await Importer(work).run(sorted(wanted, reverse=True))
        if again:
            await work.deps.db.write(quarantine.remove_read, again)

    async def _contradicted(self) -> bool:
        """Whether the flags were told of a message that is not here, or not told of one that was here before: an
        arrival that a search left out and a removal leave the count as it was."""
        work = self._work
        folder = work.folder
        low = 1 if folder.backfill_done else folder.synced_min_uid or 1
        if any(uid >= low and uid not in self._named for uid in self._before):
            return True
        unknown = {uid for uid in self._named.difference(self._before) if uid >= low}
        if unknown:
            unknown -= set(await work.deps.db.read(memberships.flags_of, folder.id, list(unknown)))
        if unknown:
            unknown -= {row.uid for row in await work.deps.db.read(quarantine.list_of, folder.id)}
        return bool(unknown)

    async def _count_differs(self) -> bool:
        work = self._work
        row = await work.deps.db.read(folders.get, work.folder.id)
        if row is None or not row.backfill_done:
            return False
        aside = await work.deps.db.read(quarantine.list_of, work.folder.id)
        exists, shown = self._selected.exists, row.known + len(aside)
        # a STATUS that is lower: some say EXISTS 1 of an empty folder (simulator seed odd-wire 620762)
        return shown != exists or (work.announced is not None and work.announced < exists)

    async def _compare(self) -> None:
        """The whole set of UIDs against ours: the last word on what is gone and what is missing."""
        work = self._work
        folder = work.folder
        low = 1 if folder.backfill_done else folder.synced_min_uid or 1
        local = set(await work.deps.db.read(memberships.uids, folder.id, low))
        server = set(await work.uids())
        await self._guard.drop(local, server)
        aside = {row.uid for row in await work.deps.db.read(quarantine.list_of, folder.id)}
        pinned = await work.pinned()
        missing = sorted((uid for uid in server - local - aside if uid >= low and uid not in pinned.out), reverse=True)
        if missing:
            work.reporter.progress.messages_total += len(missing)
            await Importer(work).run(missing)
        await work.set_sync(last_deep=int(work.now))


async def read_again(work: FolderWork) -> None:
    """Places of which it is in doubt what they hold."""
    pinned = await work.pinned()
    doubtful = await work.deps.db.read(reread.of_folder, work.folder.id)
    aside = await work.deps.db.read(quarantine.uids, work.folder.id) if doubtful else set()
    if wanted := [uid for uid in doubtful if uid not in pinned and uid not in aside]:
        await Importer(work).run(wanted)
    if doubtful:
        await work.deps.db.write(reread.drop_void, work.folder.id)
