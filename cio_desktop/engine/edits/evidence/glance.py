"""A look at known copies in a folder that is opened on the way, in the trip of something else.

It counts only where it shows all that was asked for, as it should be. Whoever takes one looks at the folder by itself
where it does not. Sends no command that changes mail.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from cio_desktop.imap.commands import fetch, selection
from cio_desktop.imap.connection import Connection
from cio_desktop.imap.in_order import Asked
from cio_desktop.imap.types import FetchRow, Selected

SMALL = 64 * 1024
"""Texts up to here are read on the way."""


@dataclass(frozen=True, slots=True)
class Glance:
    """Of these UIDs, under this UIDVALIDITY."""

    raw: bytes
    uidvalidity: int
    uids: Sequence[int]
    opening: Asked[Selected]
    rows: Asked[list[FetchRow]]

    @classmethod
    def at(
        cls, conn: Connection, raw: bytes, uidvalidity: int, uids: Sequence[int], *, texts: bool = False
    ) -> Glance | None:
        """None: too many for one command."""
        rows = fetch.asked_identity(conn, uids, opening=True, text=SMALL if texts else 0) if uids else None
        return None if rows is None else cls(raw, uidvalidity, uids, selection.asked_select(conn, raw), rows)

    @property
    def asked(self) -> list[Asked[Any]]:
        return [self.opening, self.rows]

    @property
    def broke_off(self) -> bool:
        """Whether the connection ended as the messages were asked for."""
        return self.opening.reply is not None and self.rows.reply is None

    def seen(self) -> tuple[Selected, list[FetchRow]] | None:
        """None where it does not tell all."""
        opened, rows = self.opening.value, self.rows.value
        if opened is None or opened.uidvalidity != self.uidvalidity or rows is None:
            return None
        whole = all(row.header is not None and row.flags is not None for row in rows)
        return (opened, rows) if whole and sorted(row.uid for row in rows) == sorted(self.uids) else None

    def texts(self) -> dict[int, bytes]:
        """By UID: those that were read, and are whole."""
        texts = {row.uid: fetch.whole_text(row, SMALL) for row in self.rows.value or ()}
        return {uid: text for uid, text in texts.items() if text is not None}
