"""Single messages a server can't deliver, or of which it delivers a part: tried again once a day, in nobody's way
meanwhile."""

from __future__ import annotations

import sqlite3
from collections.abc import Collection, Iterable
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


_STORED = "EXISTS (SELECT 1 FROM membership p WHERE p.folder_id = q.folder_id AND p.uid = q.uid AND p.gone_at IS NULL)"


def list_of(connection: sqlite3.Connection, folder_id: int) -> list[QuarantineRow]:
    """Those that are not shown."""
    return _rows(connection, f"q.folder_id = ? AND NOT {_STORED}", folder_id)


def due(connection: sqlite3.Connection, folder_id: int, *, before: float) -> list[QuarantineRow]:
    """Those last tried before a moment, also of messages that are shown without what can't be read."""
    return _rows(connection, "q.folder_id = ? AND q.last_try <= ?", folder_id, int(before))


def _rows(connection: sqlite3.Connection, condition: str, *values: int) -> list[QuarantineRow]:
    found = connection.execute(
        f"SELECT q.folder_id, q.uid, q.tries, q.last_try, q.reply FROM quarantine q WHERE {condition} ORDER BY q.uid",
        values,
    )
    return [QuarantineRow(*row) for row in found]


def remove(connection: sqlite3.Connection, folder_id: int, uids: Iterable[int], *, before: float | None = None) -> None:
    """With `before` only those that were not tried since then."""
    sql = "DELETE FROM quarantine WHERE folder_id = ? AND uid = ? AND last_try < ?"
    latest = 1 << 62 if before is None else int(before)
    connection.executemany(sql, [(folder_id, uid, latest) for uid in uids])


def keep(connection: sqlite3.Connection, folder_id: int, uids: Collection[int]) -> None:
    """The others are no longer on the server."""
    rows = _rows(connection, "q.folder_id = ?", folder_id)
    remove(connection, folder_id, [row.uid for row in rows if row.uid not in uids])


def clear(connection: sqlite3.Connection, folder_id: int) -> None:
    """The folder counts its messages anew."""
    connection.execute("DELETE FROM quarantine WHERE folder_id = ?", (folder_id,))
