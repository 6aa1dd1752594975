"""The places of a folder whose UIDs became void: what links them again, and the swap."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from . import digests, folders, gmail_labels, orphans, quarantine, reread
from .membership_changes import PUT, join_flags
from .messages import ids_of, numbers_of
from .rows import chunks, marks, now_or


@dataclass(frozen=True, slots=True)
class KnownPlace:
    """What links a place again after its UID became void."""

    uid: int
    message_id: str
    ckey: bytes
    strict: int | None
    digest: bytes | None
    internaldate: int | None


_KNOWN = (
    "SELECT p.uid, m.id, m.ckey, p.strict, d.digest, p.internaldate FROM membership p"
    f" JOIN message m ON m.n = p.message JOIN folder f ON f.id = p.folder_id {digests.JOIN}"
    " WHERE p.folder_id = ? AND p.gone_at IS NULL"
)


def known_places(connection: sqlite3.Connection, folder_id: int) -> list[KnownPlace]:
    """The places of a folder, ascending, for linking again after a change of UIDVALIDITY."""
    return [KnownPlace(*row) for row in connection.execute(f"{_KNOWN} ORDER BY p.uid", (folder_id,))]


def places_at(connection: sqlite3.Connection, folder_id: int, uids: Iterable[int]) -> list[KnownPlace]:
    """Some of them, to see whether the UIDs still stand for these messages."""
    found: list[KnownPlace] = []
    for piece in chunks(uids):
        rows = connection.execute(f"{_KNOWN} AND p.uid IN ({marks(piece)})", [folder_id, *piece])
        found.extend(KnownPlace(*row) for row in rows)
    return found


def swap(
    connection: sqlite3.Connection,
    folder_id: int,
    places: Iterable[tuple[int, str, Iterable[str], int | None, int | None, int | None, bytes | None]],
    cursor: Mapping[str, Any],
    *,
    now: float | None = None,
) -> list[str]:
    """Swaps all places of a folder in one go, after its UIDs became void.

    places: (uid, message id, flags, modseq, internaldate, strict, digest) of messages that are stored. Messages that
    had a place here and have none now wait for the purge as usual. Answers the ids of messages that came or went.
    """
    listed = list(places)
    stored = numbers_of(connection, {entry[1] for entry in listed})
    before = set(orphans.of_folders(connection, "folder_id = ? AND gone_at IS NULL", (folder_id,)))
    touched = before | set(orphans.of_folders(connection, "folder_id = ?", (folder_id,)))
    looks = set(connection.execute("SELECT message, strict FROM membership WHERE folder_id = ?", (folder_id,)))
    connection.execute("DELETE FROM membership WHERE folder_id = ?", (folder_id,))
    quarantine.clear(connection, folder_id)
    rows = [
        (folder_id, uid, *stored[key], join_flags(flags), modseq, internaldate, strict)
        for uid, key, flags, modseq, internaldate, strict, _ in sorted(listed, key=lambda entry: entry[0])
        if key in stored
    ]
    connection.executemany(PUT, rows)
    after = {row[2] for row in rows}
    connection.execute("UPDATE folder SET known = ? WHERE id = ?", (len({row[1] for row in rows}), folder_id))
    orphans.revive(connection, after)
    gmail_labels.drop_gone(connection, folder_id, touched - after)
    orphans.mark(connection, touched - after, now_or(now))
    digests.clear(connection, folder_id)
    folders.set_sync(connection, folder_id, **cursor)
    known = {uid: digest for uid, *_, digest in listed if digest is not None}
    digests.put_many(connection, folder_id, cursor["uidvalidity"], known)
    reread.drop_void(connection, folder_id)
    reread.add_left(connection, touched)
    reread.add_unlike(connection, folder_id, {row[2] for row in rows if (row[2], row[-1]) not in looks})
    return ids_of(connection, before ^ after)


NOTHING_READ = {
    "uidvalidity": None,
    "uidnext": None,
    "highestmodseq": None,
    "messages": None,
    "synced_min_uid": None,
    "backfill_done": False,
    "state": "ok",
    "parked_until": None,
    "trouble_code": None,
    "trouble_text": None,
    "trouble_said": None,
    "missing": 0,
}
"""Of a folder: as before its first sync."""


def leave(connection: sqlite3.Connection, folder_id: int, *, now: float | None = None) -> list[str]:
    """Forgets a folder's places and how far it was read. Answers the ids of the messages that were there.

    How far comes first: then nobody is told that something happened to the mail (`webhook_triggers.py`).
    """
    folders.set_sync(connection, folder_id, uidvalidity=None)
    return swap(connection, folder_id, (), NOTHING_READ, now=now)
