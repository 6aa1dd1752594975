"""Listens on the folder that somebody looks at, where that is not the one the source's kept connection listens on.

On the connection of edits, while none of them needs it: a source never has more than two. One task.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable

from cio_desktop.engine.clock import wait_any
from cio_desktop.engine.sign_in.connections import Connections
from cio_desktop.imap.commands.idle import idle
from cio_desktop.imap.commands.selection import select
from cio_desktop.imap.connection import Connection
from cio_desktop.imap.errors import MailError
from cio_desktop.protocol.errors import CioError
from cio_desktop.store import folders, sources
from cio_desktop.store.folders import FolderRow

from .dependencies import SyncDependencies
from .folder_plan import is_inbox, to_read
from .watch import differs

log = logging.getLogger(__name__)

IN_VIEW = 1800.0  # after it was listed last; who has it on screen lists it again with each change
QUIET = 3.0  # after another use: the next edit of a row finds the connection as that one left it
REST = 600.0  # after a failure, or where the server wants no second connection


class ViewWatch:
    """Of one source. `heard` is told the folder that has news."""

    def __init__(self, deps: SyncDependencies, source_id: int, heard: Callable[[int], None]) -> None:
        self._deps = deps
        self._source_id = source_id
        self._heard = heard
        self._noted = asyncio.Event()

    def noted(self) -> None:
        """Somebody looks at another folder than before."""
        self._noted.set()

    async def run(self, connections: Connections) -> None:
        while True:
            self._noted.clear()
            pause = REST
            try:
                folder = await self._in_view()
                if folder is None or not (connections.keeps or connections.syncing):
                    await self._noted.wait()
                    continue
                async with connections.viewing() as found:
                    if found is not None:
                        pause = await self._listen(*found, folder)
            except CioError as error:
                # the gate has told the status what a login met; the rest is no more than a late look
                log.debug("Source %d: the folder in view is not watched: %s", self._source_id, error.code)
            await self._deps.clock.sleep(pause)

    async def _in_view(self) -> FolderRow | None:
        db = self._deps.db
        row = await db.read(sources.get, self._source_id)
        if row is None:
            return None
        rows = to_read(await db.read(folders.list_of, row.id), gmail=row.gmail, only=row.sync_folders)
        folder = self._deps.viewed.latest(row, rows, IN_VIEW)
        watched = folder is not None and (is_inbox(folder) or (row.gmail and folder.special_use == "\\All"))
        return None if folder is None or watched or not folder.backfill_done else folder

    async def _listen(self, conn: Connection, asked: asyncio.Event, folder: FolderRow) -> float:
        """How long to wait before the next time."""
        try:
            selected = await select(conn, folder.raw_name, read_only=True)
        except MailError:
            if conn.closed:
                raise
            return REST
        if differs(selected, folder):
            self._heard(folder.id)
        until = asyncio.Event()
        ender = asyncio.create_task(self._end(asked, folder, until), name=f"folder in view of source {self._source_id}")
        try:
            await idle(conn, lambda: self._heard(folder.id), until, hurried=False)
            left = until.is_set()
        finally:
            ender.cancel()
            await asyncio.wait([ender])
        if asked.is_set():
            return QUIET
        return 0.0 if left else REST  # a server that has no IDLE is not opened again and again

    async def _end(self, asked: asyncio.Event, folder: FolderRow, until: asyncio.Event) -> None:
        """Sets `until` when an edit wants the connection, or the folder is in view no more."""
        try:
            while not asked.is_set():
                await wait_any(self._deps.clock, [asked, self._noted], IN_VIEW)
                if asked.is_set():
                    return
                self._noted.clear()
                now = await self._in_view()
                if now is None or now.id != folder.id:
                    return
        finally:
            until.set()
