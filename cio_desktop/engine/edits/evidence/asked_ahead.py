"""What a run asks of a folder as soon as it is open, asked in the very trip that opens it.

An answer is kept for the question it belongs to, once, and only while that folder stays open. Whether the folder is
the one that was meant is the caller's to see, before it believes any of them. Sends no command that changes mail.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any, NamedTuple

from cio_desktop.engine.edits.planning.errors import asked_for_message
from cio_desktop.imap.commands import fetch, mailboxes, selection
from cio_desktop.imap.connection import Connection
from cio_desktop.imap.errors import ConnectionLost
from cio_desktop.imap.in_order import Asked
from cio_desktop.imap.types import FetchRow, FolderStatus, Selected


class Fence(NamedTuple):
    """A folder right before something is put there. `messages`, `highestmodseq`: where STATUS has told them."""

    uidvalidity: int
    uidnext: int
    messages: int | None = None
    highestmodseq: int | None = None

    @classmethod
    def of(cls, status: FolderStatus | None) -> Fence | None:
        if status is None or not status.uidvalidity or not status.uidnext:
            return None
        return cls(status.uidvalidity, status.uidnext, status.messages, status.highestmodseq)


@dataclass(slots=True)
class AskedAhead:
    """Of one folder: the rows of these UIDs, and the fence of where something is to go from there."""

    raw: bytes
    uids: Sequence[int]
    target: bytes | None = None
    _rows: list[FetchRow] | None = field(default=None, init=False)
    _fence: Fence | None = field(default=None, init=False)

    def may_open(self, conn: Connection, *before: Asked[Any]) -> bool:
        """Whether `open` can do so, behind these."""
        return self._may_follow(conn, [*before, selection.asked_select(conn, self.raw)])

    async def open(self, conn: Connection, *before: Asked[Any]) -> Selected | None:
        """Opens the folder, in the trip of what is asked `before` of the one that is open. None: refused, or it has no
        UIDVALIDITY."""
        opening = selection.asked_select(conn, self.raw)
        await conn.settle()
        conn.selected = None
        await self._ask(conn, [*before, opening], opening=True)
        if opening.value is None or not opening.value.uidvalidity:
            self._rows = self._fence = None
            return None
        return opening.value

    async def status_of_open(self, conn: Connection) -> FolderStatus | None:
        """Of the folder, which is open already, what STATUS would say of it. None where that can't be told so."""
        asked = mailboxes.asked_status_of_open(conn)
        if not asked or not self._may_follow(conn, asked):
            return None
        await self._ask(conn, asked, opening=False)
        return asked[-1].value

    def take_rows(self, uids: Sequence[int]) -> list[FetchRow] | None:
        """The answer to `fetch_identity`, where it was asked for just these."""
        rows, self._rows = self._rows, None
        return rows if sorted(self.uids) == sorted(uids) else None

    def take_fence(self, raw: bytes) -> Fence | None:
        fence, self._fence = self._fence, None
        return fence if raw == self.target else None

    def _questions(self, conn: Connection, *, opening: bool) -> tuple[Asked[list[FetchRow]] | None, Asked[Any] | None]:
        rows = fetch.asked_identity(conn, self.uids, opening=opening) if self.uids else None
        return rows, None if self.target is None else mailboxes.asked_status(conn, self.target)

    def _may_follow(self, conn: Connection, opening: Sequence[Asked[Any]]) -> bool:
        asked = [each for each in self._questions(conn, opening=True) if each is not None]
        return bool(asked) and conn.may_follow(*(each.parts for each in (*opening, *asked)))

    async def _ask(self, conn: Connection, asked: Sequence[Asked[Any]], *, opening: bool) -> None:
        rows, fence = self._questions(conn, opening=opening)
        try:
            await conn.run_in_order([*asked, *(each for each in (rows, fence) if each is not None)])
        except ConnectionLost:
            if rows is None or rows.reply is not None or asked[-1].reply is None:
                raise
            with asked_for_message():  # all before was answered
                raise
        self._rows = rows.value if rows is not None else None
        self._fence = Fence.of(fence.value) if fence is not None else None
