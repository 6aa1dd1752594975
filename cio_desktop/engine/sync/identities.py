"""What tells the messages of a folder apart, read of many: one that the server refuses, or over which it ends the
connection, holds up no other. Stores nothing."""

from __future__ import annotations

from collections.abc import AsyncIterator, Sequence

from cio_desktop.imap.commands.fetch import fetch_identity
from cio_desktop.imap.connection import Connection
from cio_desktop.imap.errors import CommandBad, CommandRefused
from cio_desktop.imap.types import FetchRow

from .digests import count_sizes
from .poison_messages import PoisonSearch

IDENTITY = "identity"
BATCH = 1_000
MOST_REFUSED = 8
"""After so many single ones, with none answered, it is not the messages that the server refuses but the question."""


class Identities:
    """Of the open folder. `what`: what else they are asked for is remembered apart (poison_messages.py)."""

    def __init__(self, conn: Connection, poison: PoisonSearch, what: str = IDENTITY) -> None:
        self._conn = conn
        self._poison = poison
        self._what = what
        self._answered = False
        self.refused: set[int] = set()
        """Messages that the server refused one by one."""

    async def read(self, uids: Sequence[int]) -> AsyncIterator[list[FetchRow]]:
        """Pieces in the order of `uids`; what the server does not tell is left out. Raises CommandRefused, CommandBad
        where it tells nothing."""
        at = 0
        while at < len(uids):
            piece = self._poison.piece(self._what, uids[at : at + BATCH])
            yield await self._piece(piece)
            at += len(piece)

    async def _piece(self, uids: Sequence[int]) -> list[FetchRow]:
        rows = []
        try:
            async with self._poison.asked(self._what, uids) as left:
                async for row in fetch_identity(self._conn, sorted(uids)):
                    left.discard(row.uid)
                    rows.append(row)
        except (CommandRefused, CommandBad):
            if self._conn.closed:
                raise
            if len(uids) > 1:
                middle = len(uids) // 2
                return await self._piece(uids[:middle]) + await self._piece(uids[middle:])
            self.refused.update(uids)
            if len(self.refused) >= MOST_REFUSED and not self._answered:
                raise
            return []
        self._answered = self._answered or bool(rows)
        await count_sizes(self._conn, rows, self._poison)
        return rows
