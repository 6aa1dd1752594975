"""What a sync read of a folder is stored: messages, their places, labels, and how far the folder is."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from . import digests, folders, gmail_labels, identity, memberships, orphans, reread
from .fetched import NewMembership, NewMessage, PackedMessage
from .membership_changes import PUT, count, join_flags
from .messages import insert_many, refresh
from .rows import chunks, marks, now_or, put_rows, scalar


@dataclass(slots=True)
class Applied:
    """What a batch did: ids of messages that were new, and of all whose places, flags or labels changed."""

    new: list[str]
    changed: list[str]
    undecided: frozenset[int] = frozenset()
    """UIDs of the batch that were not stored, as only their whole text tells which message they are."""
    digests: frozenset[int] = frozenset()
    """UIDs of the folder whose digests decide that."""
    void: bool = False
    """Nothing was done: the folder was made anew since the rows were read."""
    other: bool = False
    """Another content than this stood at one of the UIDs: the folder was made anew, whatever its UIDVALIDITY says."""


def apply_batch(
    connection: sqlite3.Connection,
    folder_id: int,
    rows: Iterable[NewMembership],
    cursor: Mapping[str, Any] | None = None,
    *,
    uidvalidity: int | None = None,
    now: float | None = None,
    settle: bool = False,
) -> Applied:
    """Messages, places, labels and the folder's cursor in one go: after a crash all of it is there, or none.

    `cursor`: columns of FolderRow (`synced_min_uid`, `uidnext` …); not stored while rows are undecided. `settle`: rows
    whose text could not be read are messages of their own. `uidvalidity`: under which the rows were read; nothing is
    stored where the folder is another one by now.
    """
    if uidvalidity is not None and not memberships.holds(connection, folder_id, uidvalidity):
        return Applied([], [], void=True)
    batch = sorted(rows, key=lambda row: row.uid)  # in the order of the key: SQLite then appends
    account_id = scalar(
        connection,
        "SELECT s.account_id FROM folder f JOIN source s ON s.id = f.source_id WHERE f.id = ?",
        (folder_id,),
    )
    if account_id is None:  # the folder was deleted while the rows were on their way
        return Applied([], [])
    before = (
        memberships.states(connection, folder_id, [row.uid for row in batch])
        if _has_places(connection, folder_id)
        else {}
    )
    _complete_digests(connection, folder_id, batch)
    decided = identity.assign(connection, folder_id, batch, {uid: old[0] for uid, old in before.items()}, settle=settle)
    if decided.undecided:
        batch = [row for row in batch if row.uid not in decided.undecided]
        before = {uid: old for uid, old in before.items() if uid not in decided.undecided}
        cursor = None
    stored, new = insert_many(connection, account_id, (row.message for row in batch), now=now, all_new=decided.all_new)
    puts, changed, moved = [], list[str](), dict[int, bytes]()
    for row in batch:
        number, date = stored[row.message.id]
        flags = join_flags(row.flags)
        old = before.get(row.uid)
        if old is None or old[0] != number or old[1] != flags or old[2] is not None:
            changed.append(row.message.id)
        if old is not None and old[0] != number:
            moved[old[0]] = row.message.ckey
        puts.append((folder_id, row.uid, number, date, flags, row.modseq, row.internaldate, row.message.strict))
    other = _holds_others(connection, moved)
    put_rows(connection, PUT, puts)
    fresh = set(new)
    known = {stored[row.message.id][0]: row.message for row in batch if row.message.id not in fresh}
    for number, message in (*decided.refreshed, *_mended(connection, known)):
        refresh(connection, number, message)
        changed.append(message.id)
    reread.remove(connection, folder_id, [row.uid for row in batch])
    reread.add(connection, decided.doubtful)
    reread.add_mixed(connection, {stored[row.message.id][0] for row in batch if row.digest is not None})
    if len(fresh) < len(stored):
        orphans.revive(connection, [number for key, (number, _) in stored.items() if key not in fresh])
    if moved:
        orphans.mark(connection, moved, now_or(now))
        reread.add_left(connection, moved)
    added = len({row.uid for row in batch}) - sum(1 for old in before.values() if old[2] is None)
    count(connection, folder_id, added)
    relabelled = _relabel(connection, folder_id, batch, stored)
    changed.extend(key for key in relabelled if key not in set(changed))
    if cursor:
        folders.set_sync(connection, folder_id, **cursor)
    return Applied(new, changed, decided.undecided, decided.digests, other=other)


def _holds_others(connection: sqlite3.Connection, replaced: Mapping[int, bytes]) -> bool:
    """{number of a message: content key of what was read in its place}: whether any is of another content. Of what
    only looks the same, and of what could not be read, nothing is said."""
    for piece in chunks(number for number, ckey in replaced.items() if ckey):
        for number, ckey in connection.execute(f"SELECT n, ckey FROM message WHERE n IN ({marks(piece)})", piece):
            if ckey and ckey != replaced[number]:
                return True
    return False


def _has_places(connection: sqlite3.Connection, folder_id: int) -> bool:
    """Whether the folder has any place yet, gone ones counted."""
    return scalar(connection, "SELECT 1 FROM membership WHERE folder_id = ? LIMIT 1", (folder_id,)) is not None


def _relabel(
    connection: sqlite3.Connection,
    folder_id: int,
    batch: Iterable[NewMembership],
    stored: Mapping[str, tuple[int, int]],
) -> list[str]:
    """Labels as the rows have them. Answers the ids of messages whose set changed."""
    read = {row.message.id: row.labels for row in batch if row.labels is not None}
    if not read:
        return []
    source_id = scalar(connection, "SELECT source_id FROM folder WHERE id = ?", (folder_id,))
    return gmail_labels.replace(connection, source_id, read, stored=stored)


def _mended(
    connection: sqlite3.Connection, read: Mapping[int, NewMessage | PackedMessage]
) -> Iterator[tuple[int, NewMessage | PackedMessage]]:
    """Messages that could be read in part only, or not at all, when they were stored, and are whole now, or known
    better."""
    for batch in chunks(read):
        stored = f"SELECT n, size FROM message WHERE problem IS NOT NULL AND n IN ({marks(batch)})"
        for number, size in connection.execute(stored, batch).fetchall():
            if read[number].problem is None or (not size and read[number].size):
                yield number, read[number]


def _complete_digests(connection: sqlite3.Connection, folder_id: int, batch: Sequence[NewMembership]) -> None:
    """Rows with a digest leave it in the memory, the others have it from there."""
    new = {row.uid: row.digest for row in batch if row.digest is not None}
    if new:
        uidvalidity = scalar(connection, "SELECT coalesce(uidvalidity, 0) FROM folder WHERE id = ?", (folder_id,))
        digests.put_many(connection, folder_id, uidvalidity, new)
    known = digests.of_folder(connection, folder_id, [row.uid for row in batch if row.digest is None])
    for row in batch:
        row.digest = row.digest or known.get(row.uid)
