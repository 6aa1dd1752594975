"""What changes mail: COPY, MOVE, STORE, EXPUNGE, APPEND. One at a time, never repeated here.

A tagged OK is no proof that anything happened; COPYUID and APPENDUID are handed out only when they make sense.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from cio_desktop.imap import told
from cio_desktop.imap.arguments import (
    Literal,
    Part,
    Text,
    date_time,
    flag_list,
    is_flag,
    label_list,
    mailbox,
    uid_set,
    uid_sets,
)
from cio_desktop.imap.connection import Connection
from cio_desktop.imap.dialogue import Reply
from cio_desktop.imap.errors import CommandRefused, Unsupported
from cio_desktop.imap.in_order import Asked
from cio_desktop.imap.types import AppendUid, CopyUid, UidSet
from cio_desktop.language import Said

_MOST = 1_000_000
_NO_UIDPLUS = Said("The server has no UIDPLUS: it can't expunge single messages.")


async def copy(conn: Connection, uids: UidSet, raw: bytes) -> CopyUid | None:
    return await _transfer(conn, b"UID COPY ", uids, raw)


async def move(conn: Connection, uids: UidSet, raw: bytes) -> CopyUid | None:
    if not conn.capabilities.move:
        raise Unsupported(Said("The server has no MOVE."))
    return await _transfer(conn, b"UID MOVE ", uids, raw)


class MoveAnswer(NamedTuple):
    """`gone`: those of the messages that the server has named as gone from where they were."""

    proof: CopyUid | None
    gone: frozenset[int]


def asked_move(conn: Connection, uids: Sequence[int], raw: bytes) -> Asked[MoveAnswer] | None:
    """As `move`, first in a trip with questions after it, or with another folder opened after it. Its reply tells
    whether it was refused. None: too many for one command."""
    if not conn.capabilities.move:
        raise Unsupported(Said("The server has no MOVE."))
    sets = uid_sets(uids)
    if len(sets) != 1:
        return None
    (part,) = sets

    def read(reply: Reply) -> MoveAnswer | None:
        reply.codes += [each.status for each in reply.data if each.status is not None]
        reply.data = [each for each in reply.data if each.status is None]
        _own_expunges(conn, reply, part)
        return MoveAnswer(_copyuid(reply, part), _named_gone(reply, uids))

    # OK: a SELECT behind it would take its COPYUID for an answer of its own
    return Asked([b"UID MOVE ", part, b" ", mailbox(raw)], {"OK", "EXPUNGE", "VANISHED"}, read)


async def _transfer(conn: Connection, command: bytes, uids: UidSet, raw: bytes) -> CopyUid | None:
    merged: CopyUid | None = None
    for part in uid_sets(uids):
        reply = await conn.run(command, part, b" ", mailbox(raw), want={"EXPUNGE", "VANISHED"})
        _own_expunges(conn, reply, part if command == b"UID MOVE " else b"")
        proof = _copyuid(reply, part)
        if proof is not None and merged is not None and merged.uidvalidity == proof.uidvalidity:
            merged.mapping.update(proof.mapping)
        else:
            merged = proof or merged
    return merged


def _copyuid(reply: Reply, asked: bytes) -> CopyUid | None:
    """The mapping, if the code is well-formed and speaks of messages that were asked for."""
    status = reply.code("COPYUID")
    words = status.argument.split() if status is not None else []
    uidvalidity = told.positive(words[0]) if len(words) == 3 else None
    if uidvalidity is None:
        return None
    source, target = _expand(words[1]), _expand(words[2])
    if source is None or target is None or len(source) != len(target):
        return None
    allowed = told.read_ranges(asked.replace(b"*", b"4294967295")) or []
    if any(not any(low <= uid <= high for low, high in allowed) for uid in source):
        return None
    return CopyUid(uidvalidity, dict(zip(source, target, strict=True)))


def _expand(text: bytes) -> list[int] | None:
    ranges = told.read_ranges(text)
    if ranges is None or sum(high - low + 1 for low, high in ranges) > _MOST:
        return None
    return [uid for low, high in ranges for uid in range(low, high + 1)]


def _own_expunges(conn: Connection, reply: Reply, asked: bytes) -> None:
    """Messages that left through our own command don't make the folder dirty; any other does."""
    allowed = told.read_ranges(asked.replace(b"*", b"4294967295")) if asked else []
    budget = sum(high - low + 1 for low, high in allowed or [])
    for response in reply.data:
        if response.name == "VANISHED":
            gone = told.read_ranges(response.rest.strip()) or []
            ours = all(any(low <= a and b <= high for low, high in allowed or []) for a, b in gone)
            conn.shrink(sum(high - low + 1 for low, high in gone))
        else:
            budget -= 1
            ours = budget >= 0
            conn.shrink(1)
        if not ours:
            conn.dirty = True


async def add_flags(conn: Connection, uids: UidSet, flags: Iterable[str], silent: bool = True) -> None:
    await _store(conn, uids, b"+FLAGS", [flag_list(flags)], silent)


async def remove_flags(conn: Connection, uids: UidSet, flags: Iterable[str], silent: bool = True) -> None:
    await _store(conn, uids, b"-FLAGS", [flag_list(flags)], silent)


async def add_labels(conn: Connection, uids: UidSet, labels: Sequence[bytes]) -> None:
    await _store_labels(conn, uids, b"+X-GM-LABELS", labels)


async def remove_labels(conn: Connection, uids: UidSet, labels: Sequence[bytes]) -> None:
    await _store_labels(conn, uids, b"-X-GM-LABELS", labels)


async def _store_labels(conn: Connection, uids: UidSet, item: bytes, labels: Sequence[bytes]) -> None:
    if not conn.capabilities.gmail:
        raise Unsupported(Said("The server has no Gmail labels."))
    if labels:
        await _store(conn, uids, item, label_list(labels), True)


async def _store(conn: Connection, uids: UidSet, item: bytes, value: Sequence[Part], silent: bool) -> None:
    dot = b".SILENT " if silent else b" "
    for part in uid_sets(uids):
        # our own change comes back as FETCH (with CONDSTORE also when silent): that is no change by others
        await conn.run(b"UID STORE ", part, b" ", item + dot, *value, want={"FETCH"})


async def expunge(conn: Connection, uids: Sequence[int]) -> frozenset[int]:
    """Exactly these, of which only those flagged \\Deleted go. Answers those that the server has named as gone."""
    if not conn.capabilities.uidplus:
        raise Unsupported(_NO_UIDPLUS)
    gone: set[int] = set()
    for part in uid_sets(uid_set(uids)):
        reply = await conn.run(b"UID EXPUNGE ", part, want={"EXPUNGE", "VANISHED"})
        _own_expunges(conn, reply, part)
        gone |= _named_gone(reply, uids)
    return frozenset(gone)


def asked_expunge(conn: Connection, uid: int) -> Asked[frozenset[int]]:
    """As `expunge` of one, first in a trip with another folder opened after it. Its reply tells whether it was
    refused."""
    if not conn.capabilities.uidplus:
        raise Unsupported(_NO_UIDPLUS)

    def read(reply: Reply) -> frozenset[int]:
        reply.data = [each for each in reply.data if each.status is None]
        _own_expunges(conn, reply, b"%d" % uid)
        return _named_gone(reply, [uid])

    # OK: a SELECT behind it would take it for an answer of its own
    return Asked([b"UID EXPUNGE ", b"%d" % uid], {"OK", "EXPUNGE", "VANISHED"}, read)


def _named_gone(reply: Reply, uids: Iterable[int]) -> frozenset[int]:
    named = [told.read_ranges(each.rest.strip()) or [] for each in reply.data if each.name == "VANISHED"]
    ranges = [pair for pairs in named for pair in pairs]
    return frozenset(uid for uid in uids if any(low <= uid <= high for low, high in ranges))


async def expunge_all(conn: Connection) -> None:
    """Everything flagged \\Deleted, by whomever: only where the caller made sure that it is ours alone."""
    reply = await conn.run(b"EXPUNGE", want={"EXPUNGE", "VANISHED"})
    _own_expunges(conn, reply, b"1:*")


async def append(
    conn: Connection, raw: bytes, message: Text, flags: Iterable[str] = (), internaldate: int | None = None
) -> AppendUid | None:
    limit = conn.capabilities.append_limit
    if limit is not None and len(message) > limit:
        raise CommandRefused(
            Said("The server takes no message bigger than {limit} bytes.", limit=limit), response_code="TOOBIG"
        )
    settable = [flag for flag in flags if flag.lower() != "\\recent" and is_flag(flag)]
    parts: list[Part] = [b"APPEND ", mailbox(raw), b" ", flag_list(settable), b" "]
    if internaldate is not None:
        parts += [date_time(internaldate), b" "]
    reply = await conn.run(*parts, Literal(message))
    status = reply.code("APPENDUID")
    words = status.argument.split() if status is not None else []
    if len(words) != 2:
        return None
    uidvalidity, uid = told.positive(words[0]), told.uid(words[1])
    return AppendUid(uidvalidity, uid) if uidvalidity and uid else None
