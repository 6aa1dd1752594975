"""Words in the texts of messages, which only the mail server has: it is asked folder by folder, a piece at a time.

Only messages that are stored are asked for, as no others can be shown. A search of minutes has a connection of its own,
so that no edit waits for it, and the edits' from piece to piece where the server wants no more. It changes nothing.
"""

from __future__ import annotations

import logging
from collections.abc import AsyncGenerator, AsyncIterator, Sequence
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass, replace

from cio_desktop.imap.commands.search import containing
from cio_desktop.imap.commands.selection import select
from cio_desktop.imap.connection import Connection
from cio_desktop.imap.errors import CommandBad, CommandRefused, ConnectionLost, MailError, ProtocolViolation
from cio_desktop.store import folders, memberships, sources
from cio_desktop.store.database import Database
from cio_desktop.store.folders import FolderRow
from cio_desktop.store.words import Words

from .actors import Actors
from .folder_plan import to_read

log = logging.getLogger(__name__)

PIECE = 5_000  # messages one command asks about: it ends soon where the server reads each of them
LOST_MOST = 2  # connections that may break before the rest of the source is left out
NOT_READ, RENUMBERED = "search.unread", "search.renumbered"


@dataclass(frozen=True, slots=True)
class FolderHits:
    """What one folder had. `error_code`: why not all of it could be searched; `ended`: nor the folders after it."""

    folder: str
    message_ids: tuple[str, ...] = ()
    error_code: str | None = None
    text: Words = ""
    ended: bool = False


class TextSearch:
    def __init__(self, db: Database, actors: Actors) -> None:
        self._db = db
        self._actors = actors

    async def search(
        self, source_id: int, words: Sequence[str], folder: str | None = None
    ) -> AsyncGenerator[FolderHits]:
        """The hits of each folder as they come; with `folder` of this one alone. Whatever fails is told with its
        folder."""
        wanted = await self._wanted(source_id, folder)
        lost = 0
        async with _Connections(self._actors, source_id) as connections:
            for row in wanted:
                hits, error = await self._folder(connections, row, words)
                lost += isinstance(error, ConnectionLost)
                of_folder = isinstance(error, CommandRefused | CommandBad | ProtocolViolation)
                if error is not None:
                    ended = lost > LOST_MOST or not (of_folder or isinstance(error, ConnectionLost))
                    hits = replace(hits, error_code=error.code, text=error.told, ended=ended)
                yield hits
                if hits.ended:
                    return

    async def _wanted(self, source_id: int, folder: str | None) -> list[FolderRow]:
        row = await self._db.read(sources.get, source_id)
        if row is None:
            return []
        known = await self._db.read(folders.list_of, source_id)
        wanted = to_read(known, gmail=row.gmail, only=row.sync_folders, everything=row.sync_all_folders)
        if not row.gmail:
            wanted = [each for each in wanted if not each.is_view]
        named = [each for each in wanted if each.path == folder]
        # a label of Gmail's is no folder that is read: its messages are in one of these
        return wanted if folder is None or (row.gmail and not named) else named

    async def _folder(
        self, connections: _Connections, row: FolderRow, words: Sequence[str]
    ) -> tuple[FolderHits, MailError | None]:
        uids = await self._db.read(memberships.uids, row.id)
        found: list[int] = []
        problem: str | None = None if row.backfill_done else NOT_READ
        error: MailError | None = None
        try:
            for end in range(len(uids), 0, -PIECE):  # the newest first
                piece = uids[max(0, end - PIECE) : end]
                async with connections.one() as conn:
                    selected = await select(conn, row.raw_name, read_only=True)
                    if (selected.uidvalidity or 0) != (row.uidvalidity or 0):
                        problem = RENUMBERED
                        break
                    found += await containing(conn, words, piece[0], piece[-1])
        except MailError as failed:
            log.info("A search in the texts of a folder failed: %s", failed.code)
            error = failed
        ids = await self._db.read(memberships.message_ids, row.id, found)
        return FolderHits(row.path, tuple(dict.fromkeys(ids.values())), problem), error


class _Connections:
    """The search's own connection, opened when it is needed; the edits' where the server wants no more."""

    def __init__(self, actors: Actors, source_id: int) -> None:
        self._actors = actors
        self._source_id = source_id
        self._stack = AsyncExitStack()
        self._own: Connection | None = None
        self._shares = False

    async def __aenter__(self) -> _Connections:
        return self

    async def __aexit__(self, *_told: object) -> None:
        await self._stack.aclose()

    @asynccontextmanager
    async def one(self) -> AsyncIterator[Connection]:
        if self._own is not None and self._own.closed:
            await self._stack.aclose()
            self._own = None
        if self._own is None and not self._shares:
            self._own = await self._stack.enter_async_context(self._actors.more_connection(self._source_id))
            self._shares = self._own is None
        if self._own is not None:
            yield self._own
        else:
            async with self._actors.edit_connection(self._source_id) as conn:
                yield conn
