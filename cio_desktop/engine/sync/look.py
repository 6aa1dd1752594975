"""A look at what is new between two rounds: the folders that the server has told of, then its list. It checks nothing,
opens nothing by turns and reads nothing for the first time: all that is left to rounds."""

from __future__ import annotations

from collections.abc import Iterable, Set

from cio_desktop.engine.reading.gmail_labels import GmailLabels
from cio_desktop.engine.reading.rows import RowReader
from cio_desktop.engine.sign_in.all_mail import all_mail_hidden
from cio_desktop.engine.sign_in.session import Session
from cio_desktop.imap.connection import Connection
from cio_desktop.imap.types import FolderStatus
from cio_desktop.store import folders
from cio_desktop.store.folders import FolderRow
from cio_desktop.store.sources import SourceRow

from .dependencies import SyncDependencies
from .folder_plan import to_read
from .folder_sync import as_told, parked, sync_folder
from .folder_work import FolderWork
from .listing import complete_statuses, read_listing
from .progress import ProgressReporter

MOST = 50  # folders that are asked for their figures one by one, where the list does not bring them


class Look:
    """Of one source. `relisted`: folders came, went or got another name; a round is to read them."""

    def __init__(self, deps: SyncDependencies, source: SourceRow, session: Session, reporter: ProgressReporter) -> None:
        self._deps = deps
        self._source = source
        self._session = session
        self._reporter = reporter
        self.relisted = False

    async def run(self, news: Set[int], *, listed: bool) -> None:
        """`listed`: the list is asked for, too."""
        if news:
            await self._session.proved(Connection.settle)  # a dead line is no fault of the folder
            rows = await self._deps.db.read(folders.list_of, self._source.id)
            for row in self._known(rows):
                if row.id in news:
                    await self._read(rows, row, None)
        if listed:
            await self._read_list()

    async def _read_list(self) -> None:
        deps, source = self._deps, self._source
        listing = await self._session.proved(lambda conn: read_listing(deps, source, conn))
        self.relisted = listing.changed
        if listing.changed:
            self._reporter.folders([row.path for row in listing.rows])
        conn = self._session.conn
        known = self._known(listing.rows)
        if not conn.capabilities.list_status:
            known = known[:MOST]
            await complete_statuses(conn, listing, known)
        for row in known:
            status = listing.statuses.get(row.raw_name)
            if status is not None and not as_told(row, status):
                await self._read(listing.rows, row, status)

    def _known(self, rows: Iterable[FolderRow]) -> list[FolderRow]:
        """Those that rounds have read, in their order."""
        gmail = self._session.conn.capabilities.gmail
        wanted = to_read(rows, gmail=gmail, only=self._source.sync_folders)
        return [row for row in wanted if row.included and row.backfill_done and row.state == "ok"]

    async def _read(self, rows: Iterable[FolderRow], row: FolderRow, status: FolderStatus | None) -> None:
        deps, source, reporter = self._deps, self._source, self._reporter
        listed = list(rows)
        labels = None
        if self._session.conn.capabilities.gmail and not all_mail_hidden(listed):
            labels = GmailLabels(listed)
        reader = RowReader(source.account_id, source.raw_file_list, labels, int(deps.clock.now()))
        work = FolderWork(deps, source, row, self._session, reader, reporter, force=False)
        work.announced = status.messages if status is not None else None
        if parked(work):
            return
        await self._session.pause()
        before = reporter.tally.changes
        await sync_folder(work)
        if reporter.tally.changes != before:
            reporter.folders([row.path])
