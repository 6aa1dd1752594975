"""Places that the next sync of their folder reads again, as it is in doubt which message they are or what it says."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable

from .rows import chunks, marks


def of_folder(connection: sqlite3.Connection, folder_id: int) -> list[int]:
    """UIDs that are still there."""
    found = connection.execute(
        "SELECT r.uid FROM reread r JOIN membership p ON p.folder_id = r.folder_id AND p.uid = r.uid"
        " WHERE r.folder_id = ? AND p.gone_at IS NULL ORDER BY r.uid DESC",
        (folder_id,),
    )
    return [uid for (uid,) in found]


def folders(connection: sqlite3.Connection, source_id: int) -> set[int]:
    """Ids of the source's folders that have such places."""
    found = connection.execute(
        "SELECT DISTINCT r.folder_id FROM reread r JOIN folder f ON f.id = r.folder_id WHERE f.source_id = ?",
        (source_id,),
    )
    return {folder_id for (folder_id,) in found}


def remove(connection: sqlite3.Connection, folder_id: int, uids: Iterable[int]) -> None:
    connection.executemany("DELETE FROM reread WHERE folder_id = ? AND uid = ?", [(folder_id, uid) for uid in uids])


def clear(connection: sqlite3.Connection, folder_id: int) -> None:
    connection.execute("DELETE FROM reread WHERE folder_id = ?", (folder_id,))


def add_stale(connection: sqlite3.Connection, numbers: Iterable[int]) -> None:
    """One place each of messages that show a copy which is no longer anywhere."""
    for batch in chunks(numbers):
        connection.execute(
            "INSERT OR IGNORE INTO reread SELECT p.folder_id, max(p.uid) FROM message m"
            f" JOIN membership p ON p.message = m.n AND p.gone_at IS NULL WHERE m.n IN ({marks(batch)})"
            " AND m.strict IS NOT NULL AND NOT EXISTS (SELECT 1 FROM membership q WHERE q.message = m.n"
            " AND q.gone_at IS NULL AND (q.strict = m.strict OR q.strict IS NULL)) GROUP BY m.n",
            batch,
        )


def add_doubled(connection: sqlite3.Connection, folder_id: int, number: int) -> None:
    """The places of a message that has several in one folder, unless they are known to be the same bytes."""
    found = connection.execute(
        "SELECT uid, digest FROM membership WHERE message = ? AND gone_at IS NULL AND folder_id = ?",
        (number, folder_id),
    ).fetchall()
    digests = {digest for _, digest in found}
    if len(found) > 1 and (len(digests) > 1 or None in digests):
        connection.executemany("INSERT OR IGNORE INTO reread VALUES (?, ?)", [(folder_id, uid) for uid, _ in found])
