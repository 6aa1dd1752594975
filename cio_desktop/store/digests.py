"""Digests of whole messages by place. They go with the folder, and when its UIDs are void."""

from __future__ import annotations

import sqlite3


def get(
    connection: sqlite3.Connection, folder_id: int, uidvalidity: int, uid: int, *, size: int | None
) -> bytes | None:
    """None too where the server now tells another size: it has broken the rule that a UID never changes its message."""
    row = connection.execute(
        "SELECT digest FROM content_digest WHERE folder_id = ? AND uid = ? AND uidvalidity = ?"
        " AND coalesce(size = ?, 1)",
        (folder_id, uid, uidvalidity, size),
    ).fetchone()
    return None if row is None else bytes(row[0])


def put(
    connection: sqlite3.Connection, folder_id: int, uidvalidity: int, uid: int, digest: bytes, *, size: int | None
) -> None:
    """A folder that is gone by now keeps none."""
    connection.execute("DELETE FROM content_digest WHERE folder_id = ? AND uidvalidity <> ?", (folder_id, uidvalidity))
    connection.execute(
        "INSERT OR REPLACE INTO content_digest (folder_id, uid, uidvalidity, size, digest)"
        " SELECT id, ?, ?, ?, ? FROM folder WHERE id = ?",
        (uid, uidvalidity, size, digest, folder_id),
    )
