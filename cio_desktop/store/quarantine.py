"""Messages that a server can't deliver, or delivers only in part.

After a few failures they are tried again at the next rounds, as most refusals are for the moment; then less and less
often, so that they hold up nothing.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Collection, Iterable
from dataclasses import dataclass

from . import words
from .rows import columns, now_or
from .words import Words


@dataclass(slots=True)
class QuarantineRow:
    folder_id: int
    uid: int
    tries: int
    last_try: int
    reply: str | None
    said: str | None


@dataclass(slots=True)
class UnreadableRow:
    """`message_id`: of what is shown in its place, if anything is."""

    folder: str
    uid: int
    tries: int
    last_try: int
    reply: str | None
    said: str | None
    message_id: str | None


SOON = 3
"""So many failed tries are followed by another one at the next round."""
FIRST_REST = 60.0
LONGEST_REST = 24 * 3600.0


def add(
    connection: sqlite3.Connection,
    folder_id: int,
    uid: int,
    reply: Words | None,
    *,
    now: float | None = None,
    rest: bool = False,
) -> None:
    """Counts one more failed try. `rest`: it cost the connection, so the next rounds go without it."""
    connection.execute(
        "INSERT INTO quarantine (folder_id, uid, tries, last_try, reply, said) VALUES (?, ?, ?, ?, ?, ?)"
        " ON CONFLICT (folder_id, uid)"
        " DO UPDATE SET tries = max(tries + 1, excluded.tries), last_try = excluded.last_try,"
        " reply = excluded.reply, said = excluded.said",
        (folder_id, uid, SOON + 1 if rest else 1, now_or(now), words.english(reply), words.kept(reply)),
    )


_STORED = "EXISTS (SELECT 1 FROM membership p WHERE p.folder_id = q.folder_id AND p.uid = q.uid AND p.gone_at IS NULL)"


def list_of(connection: sqlite3.Connection, folder_id: int) -> list[QuarantineRow]:
    """Those that are not shown."""
    return _rows(connection, f"q.folder_id = ? AND NOT {_STORED}", folder_id)


def uids(connection: sqlite3.Connection, folder_id: int) -> set[int]:
    """All of them, shown or not."""
    return {uid for (uid,) in connection.execute("SELECT uid FROM quarantine WHERE folder_id = ?", (folder_id,))}


def due(connection: sqlite3.Connection, folder_id: int, *, now: float, longest: float) -> list[QuarantineRow]:
    """Those to be tried now, also of messages that are shown without what can't be read. `longest`: between two tries,
    in seconds."""
    return [row for row in _rows(connection, "q.folder_id = ?", folder_id) if now - row.last_try >= _rest(row, longest)]


def folders_due(connection: sqlite3.Connection, source_id: int, *, now: float, longest: float) -> set[int]:
    """Ids of the source's folders that have such messages."""
    rows = _rows(connection, "q.folder_id IN (SELECT id FROM folder WHERE source_id = ?)", source_id)
    return {row.folder_id for row in rows if now - row.last_try >= _rest(row, longest)}


def _rest(row: QuarantineRow | UnreadableRow, longest: float) -> float:
    if row.tries <= SOON:
        return 0.0
    return min(longest, FIRST_REST * 4.0 ** min(row.tries - SOON - 1, 20))


def of_source(connection: sqlite3.Connection, source_id: int) -> list[UnreadableRow]:
    """In all of its folders."""
    found = connection.execute(
        "SELECT f.path, q.uid, q.tries, q.last_try, q.reply, q.said, (SELECT m.id FROM membership p JOIN message m"
        " ON m.n = p.message WHERE p.folder_id = q.folder_id AND p.uid = q.uid AND p.gone_at IS NULL)"
        " FROM quarantine q JOIN folder f ON f.id = q.folder_id WHERE f.source_id = ? ORDER BY f.path, q.uid",
        (source_id,),
    )
    return [UnreadableRow(*row) for row in found]


def planned(row: UnreadableRow) -> int | None:
    """When it is tried again. None: at the next round, whenever that is."""
    rest = _rest(row, LONGEST_REST)
    return int(row.last_try + rest) if rest and row.last_try else None


def retry(connection: sqlite3.Connection, source_id: int, folder: str | None = None, uid: int | None = None) -> int:
    """The next round tries them, however long they were to rest; how many. `folder`: a path."""
    return connection.execute(
        "UPDATE quarantine SET last_try = 0 WHERE (:uid IS NULL OR uid = :uid) AND folder_id IN"
        " (SELECT id FROM folder WHERE source_id = :source AND (:folder IS NULL OR path = :folder))",
        {"source": source_id, "folder": folder, "uid": uid},
    ).rowcount


def _rows(connection: sqlite3.Connection, condition: str, *values: int) -> list[QuarantineRow]:
    found = connection.execute(
        f"SELECT {columns(QuarantineRow, 'q')} FROM quarantine q WHERE {condition} ORDER BY q.uid",
        values,
    )
    return [QuarantineRow(*row) for row in found]


def remove(connection: sqlite3.Connection, folder_id: int, uids: Iterable[int]) -> None:
    connection.executemany("DELETE FROM quarantine WHERE folder_id = ? AND uid = ?", [(folder_id, uid) for uid in uids])


def remove_read(connection: sqlite3.Connection, tried: Iterable[QuarantineRow]) -> None:
    """Those that were tried and did not fail once more."""
    connection.executemany(
        "DELETE FROM quarantine WHERE folder_id = ? AND uid = ? AND tries = ?",
        [(row.folder_id, row.uid, row.tries) for row in tried],
    )


def keep(connection: sqlite3.Connection, folder_id: int, uids: Collection[int]) -> None:
    """The others are no longer on the server."""
    rows = _rows(connection, "q.folder_id = ?", folder_id)
    remove(connection, folder_id, [row.uid for row in rows if row.uid not in uids])


def clear(connection: sqlite3.Connection, folder_id: int) -> None:
    """The folder counts its messages anew."""
    connection.execute("DELETE FROM quarantine WHERE folder_id = ?", (folder_id,))
