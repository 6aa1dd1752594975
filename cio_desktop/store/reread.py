"""Places that the next sync of their folder reads again, because it is doubtful which message they hold.

A place is stored with the UIDVALIDITY its folder had then: in a folder that was made anew it means nothing.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Collection, Iterable
from typing import NamedTuple

from . import digests
from .rows import chunks, marks

_LIVE = (
    "reread r JOIN folder f ON f.id = r.folder_id AND f.uidvalidity IS r.uidvalidity"
    " JOIN membership p ON p.folder_id = r.folder_id AND p.uid = r.uid AND p.gone_at IS NULL"
)
_ADD = (
    "INSERT OR REPLACE INTO reread (folder_id, uid, uidvalidity)"
    " SELECT p.folder_id, p.uid, f.uidvalidity FROM membership p JOIN folder f ON f.id = p.folder_id"
    " WHERE p.folder_id = ? AND p.uid = ?"
)

_APART = """
SELECT p.folder_id, p.uid, q.folder_id, q.uid, CASE WHEN p.message < q.message
    THEN (d.digest IS NULL) > (e.digest IS NULL) ELSE (e.digest IS NULL) <= (d.digest IS NULL) END
FROM membership p JOIN folder f ON f.id = p.folder_id
JOIN message other ON (other.key = :family OR other.loose = :family) AND other.n <> p.message
JOIN membership q ON q.message = other.n AND q.gone_at IS NULL AND q.strict = p.strict
JOIN folder g ON g.id = q.folder_id AND g.source_id = f.source_id
LEFT JOIN content_digest d ON d.folder_id = p.folder_id AND d.uid = p.uid AND d.uidvalidity = f.uidvalidity
LEFT JOIN content_digest e ON e.folder_id = q.folder_id AND e.uid = q.uid AND e.uidvalidity = g.uidvalidity
WHERE p.message = :number AND p.gone_at IS NULL AND coalesce(d.digest = e.digest, 1)
"""
"""Pairs of places of two messages, and whether the first is the one to read: the one without a digest, else the one of
the message that came later, which becomes the other if their texts are the same."""


def of_folder(connection: sqlite3.Connection, folder_id: int) -> list[int]:
    """UIDs that are still there."""
    found = connection.execute(
        f"SELECT r.uid FROM {_LIVE} WHERE r.folder_id = ? ORDER BY r.uid DESC",
        (folder_id,),
    )
    return [uid for (uid,) in found]


def folders(connection: sqlite3.Connection, source_id: int) -> set[int]:
    """Ids of the source's folders that have such places."""
    found = connection.execute(
        f"SELECT DISTINCT r.folder_id FROM {_LIVE} WHERE f.source_id = ?",
        (source_id,),
    )
    return {folder_id for (folder_id,) in found}


class Doubt(NamedTuple):
    """One such place. Once a digest is known the doubt is another one."""

    source_id: int
    folder_id: int
    uid: int
    digest: bytes | None


def doubts(connection: sqlite3.Connection) -> set[Doubt]:
    """All of them."""
    found = connection.execute(f"SELECT f.source_id, r.folder_id, r.uid, d.digest FROM {_LIVE} {digests.JOIN}")
    return set(map(Doubt._make, found))


def sources_of(connection: sqlite3.Connection, message_ids: Collection[str]) -> set[int]:
    """Ids of the sources that have such places of these messages."""
    if connection.execute("SELECT 1 FROM reread LIMIT 1").fetchone() is None:
        return set()
    found: set[int] = set()
    for batch in chunks(message_ids):
        rows = connection.execute(
            f"SELECT DISTINCT f.source_id FROM {_LIVE} JOIN message m ON m.n = p.message"
            f" WHERE m.id IN ({marks(batch)})",
            batch,
        )
        found.update(source_id for (source_id,) in rows)
    return found


def remove(connection: sqlite3.Connection, folder_id: int, uids: Iterable[int]) -> None:
    for batch in chunks(uids):
        connection.execute(f"DELETE FROM reread WHERE folder_id = ? AND uid IN ({marks(batch)})", [folder_id, *batch])


def drop_void(connection: sqlite3.Connection, folder_id: int) -> None:
    """Forgets places that are gone, and those the server does not deliver."""
    connection.execute(
        f"DELETE FROM reread WHERE folder_id = ? AND uid NOT IN (SELECT r.uid FROM {_LIVE} WHERE r.folder_id = ?"
        " AND NOT EXISTS (SELECT 1 FROM quarantine q WHERE q.folder_id = r.folder_id AND q.uid = r.uid))",
        (folder_id, folder_id),
    )


def add(connection: sqlite3.Connection, places: Iterable[tuple[int, int]]) -> None:
    """(folder id, UID) of places that are stored."""
    connection.executemany(_ADD, places)


def add_left(connection: sqlite3.Connection, numbers: Collection[int]) -> None:
    """What is in doubt once places of these messages have gone."""
    add_stale(connection, numbers)
    add_apart(connection, numbers)


def add_apart(connection: sqlite3.Connection, numbers: Iterable[int]) -> None:
    """Places of messages that look like another one of their source, unless their texts are known to differ: what told
    two of them apart may have been a copy in the same folder that left before its text was read."""
    for batch in chunks(numbers):
        families = connection.execute(
            f"SELECT n, coalesce(loose, key) FROM message WHERE n IN ({marks(batch)}) AND (loose IS NOT NULL"
            " OR EXISTS (SELECT 1 FROM message further WHERE further.loose = message.key))",
            batch,
        ).fetchall()
        for number, family in families:
            found = connection.execute(_APART, {"number": number, "family": family}).fetchall()
            add(connection, {tuple(place[:2] if first else place[2:]) for *place, first in found})


def add_stale(connection: sqlite3.Connection, numbers: Iterable[int]) -> None:
    """One place each of messages that show a copy which is no longer anywhere."""
    for batch in chunks(numbers):
        found = connection.execute(
            "SELECT p.folder_id, max(p.uid) FROM message m"
            f" JOIN membership p ON p.message = m.n AND p.gone_at IS NULL WHERE m.n IN ({marks(batch)})"
            " AND m.strict IS NOT NULL AND NOT EXISTS (SELECT 1 FROM membership q WHERE q.message = m.n"
            " AND q.gone_at IS NULL AND (q.strict = m.strict OR q.strict IS NULL)) GROUP BY m.n",
            batch,
        )
        add(connection, found.fetchall())


def add_unlike(connection: sqlite3.Connection, folder_id: int, numbers: Iterable[int]) -> None:
    """Places in a folder of messages that look otherwise in another folder of that source."""
    for batch in chunks(numbers):
        found = connection.execute(
            "SELECT DISTINCT p.folder_id, p.uid FROM membership p JOIN folder f ON f.id = p.folder_id"
            " CROSS JOIN membership q ON q.message = p.message AND q.gone_at IS NULL AND q.strict <> p.strict"
            " JOIN folder g ON g.id = q.folder_id AND g.source_id = f.source_id"
            f" WHERE +p.folder_id = ? AND p.gone_at IS NULL AND p.message IN ({marks(batch)})",
            [folder_id, *batch],
        )
        add(connection, found.fetchall())


def add_doubled(connection: sqlite3.Connection, folder_id: int, numbers: Iterable[int]) -> None:
    """The places of messages that have several in one folder, unless they are known to be the same bytes."""
    for batch in chunks(numbers):
        texts: dict[int, dict[int, bytes | None]] = {}
        for number, uid, digest in connection.execute(
            f"SELECT p.message, p.uid, d.digest FROM membership p JOIN folder f ON f.id = p.folder_id {digests.JOIN}"
            f" WHERE p.message IN ({marks(batch)}) AND p.gone_at IS NULL AND +p.folder_id = ?",
            [*batch, folder_id],
        ):
            texts.setdefault(number, {})[uid] = digest
        for found in texts.values():
            if len(found) > 1 and (None in found.values() or len(set(found.values())) > 1):
                add(connection, [(folder_id, uid) for uid in found])


def add_mixed(connection: sqlite3.Connection, numbers: Collection[int]) -> None:
    """Places of messages that are known to hold other bytes than most places of theirs in that source."""
    for batch in chunks(numbers):
        texts: dict[tuple[int, int], dict[tuple[int, int], bytes]] = {}
        for number, source_id, folder_id, uid, digest in connection.execute(
            "SELECT p.message, f.source_id, p.folder_id, p.uid, d.digest FROM membership p"
            " CROSS JOIN folder f ON f.id = p.folder_id CROSS JOIN content_digest d ON d.folder_id = p.folder_id"
            " AND d.uid = p.uid AND d.uidvalidity = f.uidvalidity"
            f" WHERE p.gone_at IS NULL AND p.message IN ({marks(batch)})",
            batch,
        ):
            texts.setdefault((number, source_id), {})[folder_id, uid] = digest
        for known in texts.values():
            usual = digests.usual(known)
            add(connection, [place for place, digest in known.items() if digest != usual])


def put_digest(
    connection: sqlite3.Connection, folder_id: int, uidvalidity: int, uid: int, digest: bytes, *, size: int | None
) -> None:
    """As `digests.put`. What was joined by its look may turn out not to be one message."""
    digests.put(connection, folder_id, uidvalidity, uid, digest, size=size)
    found = connection.execute("SELECT message FROM membership WHERE folder_id = ? AND uid = ?", (folder_id, uid))
    add_mixed(connection, [number for (number,) in found])
