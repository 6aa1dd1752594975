"""What was found out about a server, remembered: a MOVE that fails (fault 94), lines of its own in messages,
folders that are views.
"""

from __future__ import annotations

from cio_desktop.imap.quirks import Quirk
from cio_desktop.store import digests, sources
from cio_desktop.store import folders as folder_rows
from cio_desktop.store.database import Database


class Quirks:
    """`no_move` is shared with the runs and always current."""

    def __init__(self, db: Database) -> None:
        self._db = db
        self.no_move: set[int] = set()

    async def load(self) -> None:
        for row in await self._db.read(sources.all):
            if Quirk.NO_MOVE in sources.quirks_of(row):
                self.no_move.add(row.id)

    async def note_view(self, folder_id: int, uidvalidity: int) -> None:
        await self._db.write(folder_rows.set_sync, folder_id, view_uidvalidity=uidvalidity)

    async def note_own_lines(self, source_id: int) -> None:
        """The server's own lines stand in its messages: what was read of them with those lines is void."""
        await self._db.write(sources.add_quirks, source_id, [Quirk.OWN_LINES])
        await self._db.write(digests.forget_source, source_id)

    async def note_move_failed(self, source_id: int) -> None:
        self.no_move.add(source_id)
        await self._db.write(sources.add_quirks, source_id, [Quirk.NO_MOVE])
