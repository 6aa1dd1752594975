"""Changes to places one by one: a message came into a folder, went from it, was flagged.

`known` of the folder and the counters of the account follow every change.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable
from dataclasses import dataclass

from . import gmail_labels, identity, memberships, orphans, reread
from .messages import ids_of, numbers_of
from .rows import chunks, marks, now_or, put_rows

PUT = """
INSERT INTO membership (folder_id, uid, message, date, flags, modseq, internaldate, strict)
VALUES (?, ?, ?, ?, ?, ?, ?, ?)
ON CONFLICT (folder_id, uid) DO UPDATE SET
    message = excluded.message, date = excluded.date, flags = excluded.flags,
    modseq = coalesce(excluded.modseq, modseq), internaldate = coalesce(excluded.internaldate, internaldate),
    strict = coalesce(excluded.strict, strict), gone_at = NULL
"""


def join_flags(flags: Iterable[str]) -> str:
    """Flags never hold a space, so one text with spaces is enough. Sorted: equal sets are equal texts. Without
    `\\Recent`, which is about the session that looked (RFC 3501, 2.3.2): the next one would see a change."""
    return " ".join(sorted(set(flags) - {memberships.RECENT}))


@dataclass(frozen=True, slots=True)
class NewPlace:
    """Where an edit has put a message that is stored already."""

    message_id: str
    uid: int
    flags: tuple[str, ...] = ()
    modseq: int | None = None
    internaldate: int | None = None


def put(
    connection: sqlite3.Connection, folder_id: int, places: Iterable[NewPlace], *, uidvalidity: int | None = None
) -> int:
    """Places of one folder. Answers of how many there is such a message: none, where the folder is another one by now
    than the one that was looked into.

    Flags are left as they are where those stored have a higher MODSEQ: a sync has seen them later.
    """
    if uidvalidity is not None and not memberships.holds(connection, folder_id, uidvalidity):
        return 0
    places = list(places)
    stored = numbers_of(connection, dict.fromkeys(place.message_id for place in places))
    known = [(stored[place.message_id], place) for place in places if place.message_id in stored]
    before = memberships.states(connection, folder_id, [place.uid for _, place in known])
    modseqs = _modseqs(connection, folder_id, before)
    put = [
        (number, date, place)
        for (number, date), place in known
        if before.get(place.uid, ())[::2] != (number, None) or not _newer(modseqs.get(place.uid), place.modseq)
    ]
    numbers = [*dict.fromkeys(number for number, _, _ in put)]
    strict = identity.strict_in_source(connection, numbers, folder_id)
    put_rows(
        connection,
        PUT,
        [
            (
                folder_id,
                place.uid,
                number,
                date,
                join_flags(place.flags),
                place.modseq,
                place.internaldate,
                strict.get(number),
            )
            for number, date, place in put
        ],
    )
    reread.add_doubled(connection, folder_id, numbers)
    reread.add_mixed(connection, numbers)
    reread.add_apart(connection, numbers)
    count(connection, folder_id, sum(place.uid not in before or before[place.uid][2] is not None for *_, place in put))
    orphans.revive(connection, numbers)
    if replaced := [before[place.uid][0] for number, _, place in put if before.get(place.uid, (number,))[0] != number]:
        orphans.mark(connection, replaced, now_or(None))
        reread.add_left(connection, replaced)
    return len(known)


def _modseqs(connection: sqlite3.Connection, folder_id: int, uids: Iterable[int]) -> dict[int, int | None]:
    found: dict[int, int | None] = {}
    for batch in chunks(uids):
        told = f"SELECT uid, modseq FROM membership WHERE folder_id = ? AND uid IN ({marks(batch)})"
        found.update(connection.execute(told, [folder_id, *batch]).fetchall())
    return found


def _newer(known: int | None, told: int | None) -> bool:
    return known is not None and told is not None and known > told


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
    if uidvalidity is not None and not memberships.holds(connection, folder_id, uidvalidity):
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
        count(connection, folder_id, -len(found))
        touched.update((number, key) for _, number, key in found)
    gmail_labels.drop_gone(connection, folder_id, touched)
    orphans.mark(connection, touched, moment)
    reread.add_left(connection, touched)
    return list(touched.values())


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
    if uidvalidity is not None and not memberships.holds(connection, folder_id, uidvalidity):
        return []
    wanted = {uid: (join_flags(flags), modseq) for uid, flags, modseq in changes}
    before = memberships.states(connection, folder_id, wanted)
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
    return ids_of(connection, touched)


def add_flag(
    connection: sqlite3.Connection, folder_id: int, uids: Iterable[int], flag: str, *, uidvalidity: int
) -> list[str]:
    """To places that are stored. Answers as `set_flags`."""
    held = memberships.flags_of(connection, folder_id, uids)
    changes = [(uid, (*flags, flag), None) for uid, flags in held.items()]
    return set_flags(connection, folder_id, changes, uidvalidity=uidvalidity)


def count(connection: sqlite3.Connection, folder_id: int, step: int) -> None:
    if step:
        connection.execute("UPDATE folder SET known = known + ? WHERE id = ?", (step, folder_id))
