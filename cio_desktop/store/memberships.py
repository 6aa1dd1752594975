"""Places of messages: which message stands in which folder under which UID, with its flags.

Written by membership_import.py (what a sync read), membership_changes.py (one place at a time) and renumbering.py (a
folder whose UIDs became void).
"""

from __future__ import annotations

import sqlite3
from collections.abc import Collection, Iterable
from dataclasses import dataclass
from typing import Any

from .keys import id_key, match_ids
from .rows import chunks, marks

RECENT = "\\Recent"


@dataclass(slots=True)
class MembershipRow:
    """A place with what an edit needs to know of its folder. `flags` as the server spelled them."""

    folder_id: int
    uid: int
    message_id: str
    flags: tuple[str, ...]
    modseq: int | None
    internaldate: int | None
    gone_at: int | None
    source_id: int
    raw_name: bytes
    path: str
    special_use: str | None
    uidvalidity: int | None


_PLACE = (
    "SELECT p.folder_id, p.uid, m.id, p.flags, p.modseq, p.internaldate, p.gone_at, f.source_id, f.raw_name, f.path,"
    " coalesce(f.special_use, f.guessed_use), f.uidvalidity"
    " FROM membership p JOIN message m ON m.n = p.message JOIN folder f ON f.id = p.folder_id"
)


def _place(values: tuple[Any, ...]) -> MembershipRow:
    row = MembershipRow(*values)
    row.flags = tuple(values[3].split())
    return row


def holds(connection: sqlite3.Connection, folder_id: int, uidvalidity: int) -> bool:
    """Whether the folder's places are those of this UIDVALIDITY: a folder made anew gives the same UIDs to others."""
    found = connection.execute("SELECT uidvalidity FROM folder WHERE id = ?", (folder_id,)).fetchone()
    return found is not None and found[0] == uidvalidity


def of_message(
    connection: sqlite3.Connection, message_id: str, *, gone: bool = False, shown_first: bool = False
) -> list[MembershipRow]:
    """All places of a message, in every source; gone ones only when asked for. `shown_first`: the copies its row was
    read from before others."""
    condition = "" if gone else " AND p.gone_at IS NULL"
    order = "p.strict IS NOT m.strict, " if shown_first else ""
    sql = f"{_PLACE} WHERE m.key = ? AND m.id = ?{condition} ORDER BY {order}p.folder_id, p.uid"
    found = connection.execute(sql, (id_key(message_id), message_id))
    return [_place(row) for row in found]


def first_places(connection: sqlite3.Connection, message_ids: Collection[str]) -> dict[str, MembershipRow]:
    """The place of each message that is to be read first: of the copy its row was read from, where that is there."""
    found: dict[str, MembershipRow] = {}
    for batch in chunks(message_ids):
        condition, values = match_ids(batch)
        for row in connection.execute(
            f"{_PLACE} WHERE {condition} AND p.gone_at IS NULL ORDER BY p.strict IS NOT m.strict, p.folder_id, p.uid",
            values,
        ):
            found.setdefault(row[2], _place(row))
    return found


def flags_of_messages(connection: sqlite3.Connection, message_ids: Collection[str]) -> dict[str, list[str]]:
    """The flags of messages, each set in at least one of its places. Gone places don't count."""
    found: dict[str, set[str]] = {message_id: set() for message_id in message_ids}
    for batch in chunks(message_ids):
        condition, values = match_ids(batch)
        for message_id, flags in connection.execute(
            "SELECT m.id, p.flags FROM message m CROSS JOIN membership p ON p.message = m.n AND p.gone_at IS NULL"
            f" WHERE {condition}",
            values,
        ):
            found[message_id].update(flags.split())
    # what is stored from before may name it
    return {message_id: sorted(flags - {RECENT}) for message_id, flags in found.items()}


def at(connection: sqlite3.Connection, folder_id: int, uid: int) -> MembershipRow | None:
    row = connection.execute(f"{_PLACE} WHERE p.folder_id = ? AND p.uid = ?", (folder_id, uid)).fetchone()
    return None if row is None else _place(row)


def uids(connection: sqlite3.Connection, folder_id: int, low: int = 1) -> list[int]:
    """UIDs stored and not gone, ascending."""
    found = connection.execute(
        "SELECT uid FROM membership WHERE folder_id = ? AND uid >= ? AND gone_at IS NULL ORDER BY uid",
        (folder_id, low),
    )
    return [uid for (uid,) in found]


def uids_of_others(
    connection: sqlite3.Connection,
    folder_id: int,
    uidvalidity: int,
    low: int,
    messages: Collection[str],
    elsewhere: bool = False,
) -> list[int]:
    """UIDs, from one on, stored as places of other messages than these under this UIDVALIDITY, also of such as have
    gone. `elsewhere`: only of messages that were ever seen at another place as well."""
    other = (
        " AND EXISTS (SELECT 1 FROM membership q WHERE q.message = p.message AND (q.folder_id, q.uid) <> (?, p.uid))"
    )
    found = connection.execute(
        "SELECT p.uid FROM membership p JOIN folder f ON f.id = p.folder_id JOIN message m ON m.n = p.message"
        f" WHERE p.folder_id = ? AND f.uidvalidity = ? AND p.uid >= ? "
        f" AND m.id NOT IN ({marks(messages)}){other if elsewhere else ''}",
        (folder_id, uidvalidity, low, *messages, *([folder_id] if elsewhere else [])),
    )
    return [uid for (uid,) in found]


def uids_alike(connection: sqlite3.Connection, folder_id: int, uidvalidity: int, message_id: str) -> list[int]:
    """UIDs under this UIDVALIDITY that are stored as places of other messages with the same header as this one."""
    if not holds(connection, folder_id, uidvalidity):
        return []
    found = connection.execute(
        "SELECT coalesce(loose, key), account, n FROM message WHERE key = ? AND id = ?",
        (id_key(message_id), message_id),
    ).fetchone()
    if found is None:
        return []
    alike = connection.execute(
        "SELECT p.uid FROM message m JOIN membership p ON p.message = m.n AND p.folder_id = ? AND p.gone_at IS NULL"
        " WHERE (m.key = ? OR m.loose = ?) AND m.account = ? AND m.n <> ?",
        (folder_id, found[0], *found),
    )
    return [uid for (uid,) in alike]


def states(
    connection: sqlite3.Connection, folder_id: int, uids: Iterable[int]
) -> dict[int, tuple[int, str, int | None]]:
    """{uid: (message number, flags, gone_at)} of what is stored."""
    found: dict[int, tuple[int, str, int | None]] = {}
    for batch in chunks(uids):
        for uid, *rest in connection.execute(
            f"SELECT uid, message, flags, gone_at FROM membership WHERE folder_id = ? AND uid IN ({marks(batch)})",
            [folder_id, *batch],
        ):
            found[uid] = (rest[0], rest[1], rest[2])
    return found


def flags_of(connection: sqlite3.Connection, folder_id: int, uids: Iterable[int]) -> dict[int, tuple[str, ...]]:
    """Stored flags by UID, gone places left out."""
    return {
        uid: tuple(flags.split())
        for uid, (_, flags, gone_at) in states(connection, folder_id, uids).items()
        if gone_at is None
    }


def message_ids(connection: sqlite3.Connection, folder_id: int, uids: Iterable[int]) -> dict[int, str]:
    """Message ids by UID."""
    found: dict[int, str] = {}
    for batch in chunks(uids):
        found.update(
            connection.execute(
                "SELECT p.uid, m.id FROM membership p JOIN message m ON m.n = p.message WHERE p.folder_id = ?"
                f" AND p.uid IN ({marks(batch)})",
                [folder_id, *batch],
            ).fetchall()
        )
    return found
