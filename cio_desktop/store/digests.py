"""Digests of whole messages by place, read where nothing less proves or tells apart: what an edit has read a sync
knows, and the other way round. They go with the folder, and when its UIDs are void.
"""

from __future__ import annotations

import sqlite3
from collections import Counter
from collections.abc import Iterable, Mapping

from .keys import id_key
from .rows import chunks, marks

JOIN = "LEFT JOIN content_digest d ON d.folder_id = p.folder_id AND d.uid = p.uid AND d.uidvalidity = f.uidvalidity"
"""For a query of `membership p JOIN folder f`: `d.digest` of each place."""


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


def of_message(connection: sqlite3.Connection, message_id: str) -> dict[tuple[int, int], bytes]:
    """Of the places of a message, by folder and UID, each under the UIDVALIDITY its folder has."""
    found = connection.execute(
        "SELECT p.folder_id, p.uid, d.digest FROM message m CROSS JOIN membership p ON p.message = m.n"
        " JOIN folder f ON f.id = p.folder_id JOIN content_digest d ON d.folder_id = p.folder_id AND d.uid = p.uid"
        " AND d.uidvalidity = f.uidvalidity WHERE m.key = ? AND m.id = ? AND p.gone_at IS NULL",
        (id_key(message_id), message_id),
    )
    return {(folder_id, uid): bytes(digest) for folder_id, uid, digest in found}


def of_folder(connection: sqlite3.Connection, folder_id: int, uids: Iterable[int]) -> dict[int, bytes]:
    """By UID, under the UIDVALIDITY the folder has."""
    found: dict[int, bytes] = {}
    if connection.execute("SELECT 1 FROM content_digest WHERE folder_id = ? LIMIT 1", (folder_id,)).fetchone() is None:
        return found
    for batch in chunks(uids):
        found.update(
            connection.execute(
                "SELECT d.uid, d.digest FROM content_digest d JOIN folder f ON f.id = d.folder_id"
                f" AND f.uidvalidity = d.uidvalidity WHERE d.folder_id = ? AND d.uid IN ({marks(batch)})",
                [folder_id, *batch],
            ).fetchall()
        )
    return found


def put(
    connection: sqlite3.Connection, folder_id: int, uidvalidity: int, uid: int, digest: bytes, *, size: int | None
) -> None:
    put_many(connection, folder_id, uidvalidity, {uid: digest}, size=size)


def put_many(
    connection: sqlite3.Connection,
    folder_id: int,
    uidvalidity: int,
    digests: Mapping[int, bytes],
    *,
    size: int | None = None,
) -> None:
    """Nothing is kept of a folder that is gone, or another one by now than the one that was read."""
    if not digests:
        return
    connection.execute("DELETE FROM content_digest WHERE folder_id = ? AND uidvalidity <> ?", (folder_id, uidvalidity))
    connection.executemany(
        "INSERT OR REPLACE INTO content_digest (folder_id, uid, uidvalidity, size, digest)"
        " SELECT id, ?, ?, ?, ? FROM folder WHERE id = ? AND coalesce(uidvalidity, ?) = ?",
        [(uid, uidvalidity, size, digest, folder_id, uidvalidity, uidvalidity) for uid, digest in digests.items()],
    )


def usual(known: Mapping[tuple[int, int], bytes]) -> bytes:
    """{folder id and UID of a message's places in one source: digest}: the one that counts as the message's, where
    there are several. It goes on under its id, the others are messages of their own."""
    counts = Counter(known.values())
    return known[min(known, key=lambda place: (-counts[known[place]], place))]


def clear(connection: sqlite3.Connection, folder_id: int) -> None:
    """The UIDs of the folder are void."""
    connection.execute("DELETE FROM content_digest WHERE folder_id = ?", (folder_id,))


def forget_source(connection: sqlite3.Connection, source_id: int) -> None:
    """Its texts count otherwise from now on."""
    connection.execute(
        "DELETE FROM content_digest WHERE folder_id IN (SELECT id FROM folder WHERE source_id = ?)", (source_id,)
    )


def purge(connection: sqlite3.Connection) -> None:
    """Those of places that are no longer stored."""
    connection.execute(
        "DELETE FROM content_digest WHERE NOT EXISTS (SELECT 1 FROM membership p"
        " WHERE p.folder_id = content_digest.folder_id AND p.uid = content_digest.uid)"
    )
