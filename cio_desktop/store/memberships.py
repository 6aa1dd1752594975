"""Places of messages: which message stands in which folder under which UID, with its flags; and Gmail's labels.

`known` of the folder and the counters of the account follow every change made here.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from . import digests, folders, identity, orphans, quarantine, reread
from .keys import id_key
from .messages import NewMessage, insert_many, numbers_of, refresh
from .rows import chunks, marks, now_or, scalar


@dataclass(slots=True)
class NewMembership:
    """One fetched row. `labels`: ids of label folders (Gmail), None where there are no labels."""

    uid: int
    message: NewMessage
    flags: Sequence[str] = ()
    internaldate: int | None = None
    modseq: int | None = None
    labels: Sequence[int] | None = None
    digest: bytes | None = None
    """Of the whole text, where it was read."""
    under: Callable[[str], NewMessage] | None = None
    """The message under another id than its header gives."""


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


_PLACE = (
    "SELECT p.folder_id, p.uid, m.id, p.flags, p.modseq, p.internaldate, p.gone_at, f.source_id, f.raw_name, f.path,"
    " coalesce(f.special_use, f.guessed_use), f.uidvalidity"
    " FROM membership p JOIN message m ON m.n = p.message JOIN folder f ON f.id = p.folder_id"
)
_PUT = """
INSERT INTO membership (folder_id, uid, message, date, flags, modseq, internaldate, strict)
VALUES (?, ?, ?, ?, ?, ?, ?, ?)
ON CONFLICT (folder_id, uid) DO UPDATE SET
    message = excluded.message, date = excluded.date, flags = excluded.flags,
    modseq = coalesce(excluded.modseq, modseq), internaldate = coalesce(excluded.internaldate, internaldate),
    strict = coalesce(excluded.strict, strict), gone_at = NULL
"""


def join_flags(flags: Iterable[str]) -> str:
    """Flags never hold a space, so one text with spaces is enough. Sorted: equal sets are equal texts."""
    return " ".join(sorted(set(flags)))


def _place(values: tuple[Any, ...]) -> MembershipRow:
    row = MembershipRow(*values)
    row.flags = tuple(values[3].split())
    return row


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
    if uidvalidity is not None and not holds(connection, folder_id, uidvalidity):
        return Applied([], [], void=True)
    batch = sorted(rows, key=lambda row: row.uid)  # in the order of the key: SQLite then appends
    account_id = scalar(
        connection,
        "SELECT s.account_id FROM folder f JOIN source s ON s.id = f.source_id WHERE f.id = ?",
        (folder_id,),
    )
    if account_id is None:  # the folder was deleted while the rows were on their way
        return Applied([], [])
    before = _at(connection, folder_id, [row.uid for row in batch]) if scalar_known(connection, folder_id) else {}
    _complete_digests(connection, folder_id, batch)
    decided = identity.assign(connection, folder_id, batch, {uid: old[0] for uid, old in before.items()}, settle=settle)
    if decided.undecided:
        batch = [row for row in batch if row.uid not in decided.undecided]
        before = {uid: old for uid, old in before.items() if uid not in decided.undecided}
        cursor = None
    stored, new = insert_many(connection, account_id, (row.message for row in batch), now=now)
    puts, changed, moved = [], list[str](), list[int]()
    for row in batch:
        number, date = stored[row.message.id]
        flags = join_flags(row.flags)
        old = before.get(row.uid)
        if old is None or old[0] != number or old[1] != flags or old[2] is not None:
            changed.append(row.message.id)
        if old is not None and old[0] != number:
            moved.append(old[0])
        puts.append((folder_id, row.uid, number, date, flags, row.modseq, row.internaldate, row.message.strict))
    connection.executemany(_PUT, puts)
    fresh = set(new)
    known = {stored[row.message.id][0]: row.message for row in batch if row.message.id not in fresh}
    for number, message in (*decided.refreshed, *_mended(connection, known)):
        refresh(connection, number, message)
        changed.append(message.id)
    reread.remove(connection, folder_id, [row.uid for row in batch])
    reread.add(connection, decided.doubtful)
    if len(fresh) < len(stored):
        orphans.revive(connection, [number for key, (number, _) in stored.items() if key not in fresh])
    if moved:
        orphans.mark(connection, moved, now_or(now))
        reread.add_stale(connection, moved)
    added = len({row.uid for row in batch}) - sum(1 for old in before.values() if old[2] is None)
    _count(connection, folder_id, added)
    labelled = [row for row in batch if row.labels is not None]
    if labelled:
        source_id = scalar(connection, "SELECT source_id FROM folder WHERE id = ?", (folder_id,))
        relabelled = set_labels(
            connection, source_id, {row.message.id: row.labels or () for row in labelled}, stored=stored
        )
        changed.extend(key for key in relabelled if key not in set(changed))
    if cursor:
        folders.set_sync(connection, folder_id, **cursor)
    return Applied(new, changed, decided.undecided, decided.digests)


def _mended(connection: sqlite3.Connection, read: Mapping[int, NewMessage]) -> Iterator[tuple[int, NewMessage]]:
    """Messages that could be read in part only when they were stored, and are whole now."""
    for batch in chunks(number for number, message in read.items() if message.problem is None):
        found = connection.execute(f"SELECT n FROM message WHERE problem IS NOT NULL AND n IN ({marks(batch)})", batch)
        yield from [(number, read[number]) for (number,) in found]


def _complete_digests(connection: sqlite3.Connection, folder_id: int, batch: Sequence[NewMembership]) -> None:
    """Rows with a digest leave it in the memory, the others have it from there."""
    new = {row.uid: row.digest for row in batch if row.digest is not None}
    if new:
        uidvalidity = scalar(connection, "SELECT coalesce(uidvalidity, 0) FROM folder WHERE id = ?", (folder_id,))
        digests.put_many(connection, folder_id, uidvalidity, new)
    known = digests.of_folder(connection, folder_id, [row.uid for row in batch if row.digest is None])
    for row in batch:
        row.digest = row.digest or known.get(row.uid)


def scalar_known(connection: sqlite3.Connection, folder_id: int) -> bool:
    """Whether the folder has any place yet, gone ones counted."""
    return scalar(connection, "SELECT 1 FROM membership WHERE folder_id = ? LIMIT 1", (folder_id,)) is not None


def _at(connection: sqlite3.Connection, folder_id: int, uids: Iterable[int]) -> dict[int, tuple[int, str, int | None]]:
    """{uid: (message number, flags, gone_at)} of what is stored."""
    found: dict[int, tuple[int, str, int | None]] = {}
    for batch in chunks(uids):
        for uid, *rest in connection.execute(
            f"SELECT uid, message, flags, gone_at FROM membership WHERE folder_id = ? AND uid IN ({marks(batch)})",
            [folder_id, *batch],
        ):
            found[uid] = (rest[0], rest[1], rest[2])
    return found


def _count(connection: sqlite3.Connection, folder_id: int, step: int) -> None:
    if step:
        connection.execute("UPDATE folder SET known = known + ? WHERE id = ?", (step, folder_id))


def put(
    connection: sqlite3.Connection,
    folder_id: int,
    uid: int,
    message_id: str,
    *,
    uidvalidity: int | None = None,
    flags: Iterable[str] = (),
    modseq: int | None = None,
    internaldate: int | None = None,
) -> bool:
    """One place of a message that is stored already, as after an edit. False: no such message, or the folder is another
    one by now than the one that was looked into.

    Flags are left as they are where those stored have a higher MODSEQ: a sync has seen them later.
    """
    stored = numbers_of(connection, [message_id]).get(message_id)
    if stored is None or (uidvalidity is not None and not holds(connection, folder_id, uidvalidity)):
        return False
    number, date = stored
    before = _at(connection, folder_id, [uid]).get(uid)
    if before is not None and before[0] == number and before[2] is None and modseq is not None:
        known = scalar(connection, "SELECT modseq FROM membership WHERE folder_id = ? AND uid = ?", (folder_id, uid))
        if known is not None and known > modseq:
            return True
    strict = identity.strict_in_source(connection, number, folder_id)
    connection.execute(_PUT, (folder_id, uid, number, date, join_flags(flags), modseq, internaldate, strict))
    reread.add_doubled(connection, folder_id, number)
    reread.add_other_text(connection, folder_id, uid, number)
    _count(connection, folder_id, 1 if before is None or before[2] is not None else 0)
    orphans.revive(connection, [number])
    if before is not None and before[0] != number:
        orphans.mark(connection, [before[0]], now_or(None))
        reread.add_stale(connection, [before[0]])
    return True


def holds(connection: sqlite3.Connection, folder_id: int, uidvalidity: int) -> bool:
    """Whether the folder's places are those of this UIDVALIDITY: a folder made anew gives the same UIDs to others."""
    found = connection.execute("SELECT uidvalidity FROM folder WHERE id = ?", (folder_id,)).fetchone()
    return found is not None and found[0] == uidvalidity


def mark_gone(
    connection: sqlite3.Connection,
    folder_id: int,
    uids: Iterable[int],
    *,
    uidvalidity: int | None = None,
    now: float | None = None,
) -> list[str]:
    """These UIDs are no longer in the folder. Answers the ids of the messages concerned.

    `uidvalidity`: under which they were seen to be gone; nothing is done in a folder that is another one by now.
    """
    if uidvalidity is not None and not holds(connection, folder_id, uidvalidity):
        return []
    moment = now_or(now)
    touched: dict[int, str] = {}
    for batch in chunks(uids):
        found = connection.execute(
            "SELECT p.uid, m.n, m.id FROM membership p JOIN message m ON m.n = p.message WHERE p.folder_id = ?"
            f" AND p.uid IN ({marks(batch)}) AND p.gone_at IS NULL",
            [folder_id, *batch],
        ).fetchall()
        connection.executemany(
            "UPDATE membership SET gone_at = ? WHERE folder_id = ? AND uid = ?",
            [(moment, folder_id, uid) for uid, _, _ in found],
        )
        _count(connection, folder_id, -len(found))
        touched.update((number, key) for _, number, key in found)
    _drop_labels(connection, folder_id, touched)
    orphans.mark(connection, touched, moment)
    reread.add_stale(connection, touched)
    return list(touched.values())


def _drop_labels(connection: sqlite3.Connection, folder_id: int, numbers: Collection[int]) -> None:
    """A Gmail message that has left the source has no labels there any more."""
    for batch in chunks(numbers):
        connection.execute(
            "DELETE FROM label WHERE (folder_id, date, message) IN (SELECT l.folder_id, l.date, l.message FROM label l"
            " JOIN folder f ON f.id = l.folder_id"
            " WHERE f.source_id = (SELECT source_id FROM folder WHERE id = ?)"
            f" AND l.message IN ({marks(batch)}) AND NOT EXISTS (SELECT 1 FROM membership p"
            " JOIN folder g ON g.id = p.folder_id WHERE p.message = l.message AND p.gone_at IS NULL"
            " AND g.source_id = f.source_id))",
            [folder_id, *batch],
        )


def set_flags(
    connection: sqlite3.Connection,
    folder_id: int,
    changes: Iterable[tuple[int, Iterable[str], int | None]],
    *,
    uidvalidity: int | None = None,
) -> list[str]:
    """(uid, flags, modseq) of places that are stored. Answers the ids of messages whose flags did change.

    `uidvalidity`: as for `mark_gone`.
    """
    if uidvalidity is not None and not holds(connection, folder_id, uidvalidity):
        return []
    wanted = {uid: (join_flags(flags), modseq) for uid, flags, modseq in changes}
    before = _at(connection, folder_id, wanted)
    updates, touched = [], list[int]()
    for uid, (number, old, gone_at) in before.items():
        flags, modseq = wanted[uid]
        if flags != old and gone_at is None:
            touched.append(number)
        if flags != old or modseq is not None:
            updates.append((flags, modseq, folder_id, uid))
    connection.executemany(
        "UPDATE membership SET flags = ?, modseq = coalesce(?, modseq) WHERE folder_id = ? AND uid = ?", updates
    )
    return _ids(connection, touched)


def _ids(connection: sqlite3.Connection, numbers: Iterable[int]) -> list[str]:
    found: list[str] = []
    for batch in chunks(numbers):
        found.extend(key for (key,) in connection.execute(f"SELECT id FROM message WHERE n IN ({marks(batch)})", batch))
    return found


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


def flags_of_messages(connection: sqlite3.Connection, message_ids: Collection[str]) -> dict[str, list[str]]:
    """The flags of messages, each set in at least one of its places. Gone places don't count."""
    found: dict[str, list[str]] = {}
    for message_id in message_ids:
        flags = {flag for place in of_message(connection, message_id) for flag in place.flags}
        found[message_id] = sorted(flags)
    return found


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
    connection: sqlite3.Connection, folder_id: int, uidvalidity: int, low: int, message_id: str
) -> list[int]:
    """UIDs, from one on, stored as places of other messages under this UIDVALIDITY, also of such as have gone."""
    found = connection.execute(
        "SELECT p.uid FROM membership p JOIN folder f ON f.id = p.folder_id JOIN message m ON m.n = p.message"
        " WHERE p.folder_id = ? AND f.uidvalidity = ? AND p.uid >= ? AND m.id <> ?",
        (folder_id, uidvalidity, low, message_id),
    )
    return [uid for (uid,) in found]


def flags_of(connection: sqlite3.Connection, folder_id: int, uids: Iterable[int]) -> dict[int, tuple[str, ...]]:
    """Stored flags by UID, gone places left out."""
    return {
        uid: tuple(flags.split())
        for uid, (_, flags, gone_at) in _at(connection, folder_id, uids).items()
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


@dataclass(frozen=True, slots=True)
class KnownPlace:
    """What links a place again after its UID became void."""

    uid: int
    message_id: str
    ckey: bytes
    strict: int | None
    digest: bytes | None
    internaldate: int | None


def known_places(connection: sqlite3.Connection, folder_id: int) -> list[KnownPlace]:
    """The places of a folder, ascending, for linking again after a change of UIDVALIDITY."""
    found = connection.execute(
        "SELECT p.uid, m.id, m.ckey, p.strict, d.digest, p.internaldate FROM membership p"
        f" JOIN message m ON m.n = p.message JOIN folder f ON f.id = p.folder_id {digests.JOIN}"
        " WHERE p.folder_id = ? AND p.gone_at IS NULL ORDER BY p.uid",
        (folder_id,),
    )
    return [KnownPlace(*row) for row in found]


def relink(
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
    connection.execute("DELETE FROM membership WHERE folder_id = ?", (folder_id,))
    quarantine.clear(connection, folder_id)
    rows = [
        (folder_id, uid, *stored[key], join_flags(flags), modseq, internaldate, strict)
        for uid, key, flags, modseq, internaldate, strict, _ in sorted(listed, key=lambda entry: entry[0])
        if key in stored
    ]
    connection.executemany(_PUT, rows)
    after = {row[2] for row in rows}
    connection.execute("UPDATE folder SET known = ? WHERE id = ?", (len({row[1] for row in rows}), folder_id))
    orphans.revive(connection, after)
    _drop_labels(connection, folder_id, touched - after)
    orphans.mark(connection, touched - after, now_or(now))
    digests.clear(connection, folder_id)
    folders.set_sync(connection, folder_id, **cursor)
    known = {uid: digest for uid, *_, digest in listed if digest is not None}
    digests.put_many(connection, folder_id, cursor["uidvalidity"], known)
    reread.drop_void(connection, folder_id)
    reread.add_stale(connection, touched)
    return _ids(connection, before ^ after)


def labels_of(connection: sqlite3.Connection, source_id: int, message_id: str) -> list[int]:
    """Ids of the label folders of a message in one source."""
    found = connection.execute(
        "SELECT l.folder_id FROM label l JOIN message m ON m.n = l.message JOIN folder f ON f.id = l.folder_id"
        " WHERE m.key = ? AND m.id = ? AND f.source_id = ? ORDER BY l.folder_id",
        (id_key(message_id), message_id, source_id),
    )
    return [folder_id for (folder_id,) in found]


def set_labels(
    connection: sqlite3.Connection,
    source_id: int,
    labels: Mapping[str, Collection[int]],
    *,
    stored: Mapping[str, tuple[int, int]] | None = None,
) -> list[str]:
    """Whole label sets by message id, folder ids of this source. Answers the ids of messages whose set changed."""
    numbers = stored if stored is not None else numbers_of(connection, labels)
    wanted = {numbers[key][0]: (key, numbers[key][1], set(ids)) for key, ids in labels.items() if key in numbers}
    current: dict[int, set[int]] = {}
    for batch in chunks(wanted):
        for number, folder_id in connection.execute(
            "SELECT l.message, l.folder_id FROM label l JOIN folder f ON f.id = l.folder_id"
            f" WHERE l.message IN ({marks(batch)}) AND f.source_id = ?",
            [*batch, source_id],
        ):
            current.setdefault(number, set()).add(folder_id)
    drop: list[tuple[int, int, int]] = []
    add: list[tuple[int, int, int]] = []
    changed: list[str] = []
    for number, (key, date, ids) in wanted.items():
        have = current.get(number, set())
        if have != ids:
            changed.append(key)
            drop.extend((folder_id, date, number) for folder_id in have - ids)
            add.extend((folder_id, date, number) for folder_id in ids - have)
    connection.executemany("DELETE FROM label WHERE folder_id = ? AND date = ? AND message = ?", drop)
    connection.executemany("INSERT OR IGNORE INTO label VALUES (?, ?, ?)", sorted(add))
    return changed


def purge(connection: sqlite3.Connection, account_id: str, *, before: float, keep: Collection[str] = ()) -> int:
    """See orphans.purge: deletes messages without a place since `before`, except those named in `keep`."""
    return orphans.purge(connection, account_id, before=before, keep=keep)
