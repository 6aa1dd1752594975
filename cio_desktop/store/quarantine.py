"""Single messages a server can't deliver: tried again once a day, in nobody's way meanwhile."""

from __future__ import annotations

import sqlite3
from dataclasses import dataclass

from .rows import now_or


@dataclass(slots=True)
class QuarantineRow:
    folder_id: int
    uid: int
    tries: int
    last_try: int
    reply: str | None


def add(
    connection: sqlite3.Connection, folder_id: int, uid: int, reply: str | None, *, now: float | None = None
) -> None:
    """Counts one more failed try."""
    connection.execute(
        "INSERT INTO quarantine (folder_id, uid, last_try, reply) VALUES (?, ?, ?, ?) ON CONFLICT (folder_id, uid)"
        " DO UPDATE SET tries = tries + 1, last_try = excluded.last_try, reply = excluded.reply",
        (folder_id, uid, now_or(now), reply),
    )


def list_of(connection: sqlite3.Connection, folder_id: int) -> list[QuarantineRow]:
    found = connection.execute(
        "SELECT folder_id, uid, tries, last_try, reply FROM quarantine WHERE folder_id = ? ORDER BY uid", (folder_id,)
    )
    return [QuarantineRow(*row) for row in found]


def remove(connection: sqlite3.Connection, folder_id: int, uid: int) -> None:
    connection.execute("DELETE FROM quarantine WHERE folder_id = ? AND uid = ?", (folder_id, uid))
