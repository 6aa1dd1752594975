"""One folder being synced in one round: its row, the session, and what every phase needs. Decides nothing."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from typing import Any

from cio_desktop.engine.change import Pins
from cio_desktop.engine.reading.rows import RowReader
from cio_desktop.engine.sign_in.session import Session
from cio_desktop.imap.commands.search import all_uids, last_number
from cio_desktop.imap.commands.selection import select
from cio_desktop.imap.connection import Connection
from cio_desktop.imap.errors import ConnectionLost
from cio_desktop.imap.types import Selected
from cio_desktop.language import Said
from cio_desktop.store import folders, membership_changes
from cio_desktop.store.folders import FolderRow
from cio_desktop.store.sources import SourceRow

from .dependencies import SyncDependencies
from .progress import ProgressReporter


class FolderChanged(ConnectionLost):
    """The folder became another one while it was read. The next round begins it anew."""

    code = "net.lost"


@dataclass(slots=True)
class FolderWork:
    """`force`: somebody asked for this sync, so nothing is left for later. `announced`: how many messages the
    folder holds by its STATUS, at the beginning of the round."""

    deps: SyncDependencies
    source: SourceRow
    folder: FolderRow
    session: Session
    reader: RowReader
    reporter: ProgressReporter
    force: bool
    announced: int | None = None
    selected: Selected | None = None
    selected_at: int = 0
    began: int | None = None
    """What the edits had done when the folder was opened first: what is read may be as old as that."""
    left_alone: bool = False
    """Rows of open edits were not stored in this round: the next one must ask for these changes again."""
    recreated: bool = False
    """Another message was read where one was known: the UIDs stand for others, though UIDVALIDITY is as it was."""

    @property
    def conn(self) -> Connection:
        return self.session.conn

    @property
    def now(self) -> float:
        return self.deps.clock.now()

    @property
    def uses_modseq(self) -> bool:
        return uses_modseq(self.conn, self.folder)

    async def select(self, qresync: tuple[int, int] | None = None) -> Selected:
        if self.began is None:
            self.began = (await self.pinned()).moment
        self.selected = await select(self.conn, self.folder.raw_name, read_only=True, qresync=qresync)
        self.selected_at = self.session.lent
        return self.selected

    async def pause(self) -> None:
        """Lets an edit have the connection if it needs it; the folder is selected again afterwards."""
        await self.session.pause()
        if self.session.lent != self.selected_at and self.selected is not None:
            await self._same_again()

    async def look_anew(self) -> None:
        """What is read from here on is as new as this moment, with all that edits have done until now."""
        self.began = None
        await self._same_again()

    async def _same_again(self) -> None:
        before = self.selected.uidvalidity if self.selected is not None else None
        again = await self.select()
        if again.uidvalidity != before:
            raise FolderChanged(Said("The folder changed while it was read."))

    async def counted(self) -> int:
        """How many messages there are: by EXISTS, and where STATUS does not agree with it, by the number of the last
        one. A STATUS that is too high is mostly an old one."""
        selected = self.selected
        exists = selected.exists if selected is not None and selected.counted else None
        if exists is not None and self.announced is not None and self.announced <= exists:
            return exists
        return max(exists or 0, await last_number(self.conn))

    async def uids(self) -> list[int]:
        """Of all the folder's messages, in order. Not asked for where STATUS and EXISTS agree that there are none."""
        if self.announced == 0 and self.selected is not None and self.selected.counted and not self.selected.exists:
            return []
        told_gone = self.conn.told_gone
        return await all_uids(self.conn, at_least=await self.counted(), told_gone=told_gone)

    async def set_sync(self, **values: Any) -> None:
        await self.deps.db.write(folders.set_sync, self.folder.id, **values)
        for name, value in values.items():
            setattr(self.folder, name, value)

    async def pinned(self) -> Pins:
        return await self.deps.pinned(self.folder.id, self.folder.uidvalidity, self.began)

    async def mark_gone(self, uids: Collection[int]) -> None:
        """Places that are no longer on the server; those an edit is at work on stay its business, and are asked for
        again. What has left by an edit is out in any case."""
        moving = (await self.pinned()).moving
        lost = sorted(set(uids) - moving)
        self.left_alone |= len(lost) < len(set(uids))
        if not lost:
            return
        touched = await self.deps.db.write(
            membership_changes.mark_gone, self.folder.id, lost, uidvalidity=self.folder.uidvalidity, now=self.now
        )
        self.reporter.tally.gone += len(lost)
        self.reporter.messages(self.folder.path, touched)


def uses_modseq(conn: Connection, folder: FolderRow) -> bool:
    capable = conn.capabilities.condstore and folder.state != "unstable"
    return capable and bool(folder.highestmodseq)


def qresync_of(conn: Connection, folder: FolderRow) -> tuple[int, int] | None:
    """What is known of the folder for QRESYNC; None where that is not to be used."""
    # Gmail's labels do not come with QRESYNC's rows.
    if not conn.capabilities.qresync or conn.capabilities.gmail or not uses_modseq(conn, folder):
        return None
    if not folder.uidvalidity or not folder.highestmodseq:
        return None
    return folder.uidvalidity, folder.highestmodseq
