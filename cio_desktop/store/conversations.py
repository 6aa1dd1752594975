"""Which messages are one conversation: Gmail's threads where Gmail tells them, elsewhere ours, by References and
In-Reply-To.

Each message has one head, which names its conversation: Gmail's thread, or the 64 bits of the Message-ID it all began
with, as far as headers tell. What is not at Gmail belongs to Gmail's thread when a message there says so.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import islice
from typing import Any, NamedTuple

import msgspec

from . import functions, message_list, messages
from .message_filter import MessageFilter
from .rows import scalar

MOST_MESSAGES = 5_000  # of one conversation; nobody reads more
_MOST_STEPS = 100  # from a reply to what it replies to
_FIRST_LOOK = 64
_LONGEST_LOOK = 2_000


class Head(NamedTuple):
    """`key` as SQLite has it, signed."""

    gmail: bool
    key: int

    @property
    def id(self) -> str:
        """As the API names it in a path."""
        return f"gm-{self.key % (1 << 64):x}" if self.gmail else f"th-{self.key % (1 << 64):016x}"


@dataclass(slots=True, frozen=True)
class ConversationFilter:
    """`having`: at least one message like this, all of it true of the same; its limit and offset count conversations.
    `started_before`, `started_after`: when the first message was dated."""

    having: MessageFilter
    started_before: int | None = None
    started_after: int | None = None


def page(connection: sqlite3.Connection, wanted: ConversationFilter) -> list[Head]:
    """Those with the newest matching message first."""
    assert wanted.having.account_id is not None
    account = _account(connection, wanted.having.account_id)
    if account is None or wanted.having.limit <= 0:
        return []
    found = _walk(connection, account, wanted)
    return list(islice(found, wanted.having.offset, wanted.having.offset + wanted.having.limit))


def _walk(connection: sqlite3.Connection, account: int, wanted: ConversationFilter) -> Iterator[Head]:
    """Each conversation once. Looks at more and more messages at a time, as one page may be enough."""
    functions.allow_matching(connection)
    numbers = message_list.walk(connection, wanted.having)
    seen: set[Head] = set()
    length = _FIRST_LOOK
    while batch := list(islice(numbers, length)):
        heads = heads_of(connection, account, batch)
        fresh = [head for head in dict.fromkeys(heads[number] for number in batch) if head not in seen]
        seen.update(fresh)
        yield from _begun_so(connection, account, fresh, wanted)
        length = min(2 * length, _LONGEST_LOOK)


def _begun_so(
    connection: sqlite3.Connection, account: int, heads: Sequence[Head], wanted: ConversationFilter
) -> Iterator[Head]:
    before, after = wanted.started_before, wanted.started_after
    if before is None and after is None:
        yield from heads
        return
    begun = _beginnings(connection, account, heads)
    for head in heads:
        first = begun.get(head)
        if first is None:
            first = min((date for date, _, _ in _members(connection, account, head)), default=0)
        if (before is None or first < before) and (after is None or first > after):
            yield head


def _beginnings(connection: sqlite3.Connection, account: int, heads: Iterable[Head]) -> dict[Head, int]:
    """When the first message was dated; of ours by the one it began with and the answers to that. A conversation of
    which only answers to answers are left is not among them."""
    begun: dict[Head, int] = {}
    for gmail, column in ((True, "gm_thrid"), (False, "mid"), (False, "root")):
        found = connection.execute(
            f"SELECT {column}, min(date) FROM message WHERE {column} IN (SELECT value FROM json_each(?))"
            f" AND +account = ? AND orphaned IS NULL GROUP BY {column}",
            (_json(head.key for head in heads if head.gmail == gmail), account),
        )
        for key, date in found:
            head = Head(gmail, key)
            begun[head] = min(date, begun.get(head, date))
    return begun


def find(connection: sqlite3.Connection, account_id: str, any_id: str) -> Head | None:
    """By its id, by Gmail's number with or without gm-, or by any of its messages. None: no such conversation."""
    account = _account(connection, account_id)
    if account is None:
        return None
    for head in _named(any_id):
        now = head if head.gmail else _head_now(connection, account, head.key)
        if now is not None and _members(connection, account, now):
            return now
    row = messages.resolve(connection, account_id, any_id)
    return None if row is None or row.orphaned is not None else heads_of(connection, account, [row.n])[row.n]


def _head_now(connection: sqlite3.Connection, account: int, key: int) -> Head | None:
    """What a Message-ID belongs to: it named a conversation when an older message of it was not known yet."""
    number = scalar(
        connection,
        "SELECT n FROM message WHERE +account = :account AND mid = :key UNION ALL"
        " SELECT n FROM message WHERE +account = :account AND root = :key LIMIT 1",
        {"account": account, "key": key},
    )
    return None if number is None else heads_of(connection, account, [number])[number]


def _named(any_id: str) -> list[Head]:
    """Clients that know Gmail's threads alone put its mark before any name: `gm-th-…` is one of ours all the same."""
    any_id = any_id.removeprefix("gm-") if any_id.startswith("gm-th-") else any_id
    prefix, text = any_id[:3], any_id[3:]
    if prefix == "th-":
        numbers = messages.signed_numbers(text)[:1] if len(text) == 16 else []
        return [Head(False, number) for number in numbers]
    if prefix != "gm-":
        text = any_id if len(any_id) <= 20 else ""
    return [Head(True, number) for number in messages.signed_numbers(text)]


def ids(connection: sqlite3.Connection, account_id: str, head: Head) -> list[str]:
    """Of its messages, oldest first."""
    account = _account(connection, account_id)
    return [] if account is None else [key for _, _, key in sorted(_members(connection, account, head))]


def ids_with(connection: sqlite3.Connection, account_id: str, number: int) -> list[str]:
    """Of the messages of a message's conversation, oldest first, itself among them."""
    account = _account(connection, account_id)
    return [] if account is None else ids(connection, account_id, heads_of(connection, account, [number])[number])


def sizes(connection: sqlite3.Connection, account_id: str, numbers: Collection[int]) -> dict[int, int]:
    """By message: how many are in its conversation."""
    account = _account(connection, account_id)
    if account is None:
        return {}
    heads = heads_of(connection, account, numbers)
    counts = {head: len(_members(connection, account, head)) for head in set(heads.values())}
    return {number: counts[head] for number, head in heads.items()}


def heads_of(connection: sqlite3.Connection, account: int, numbers: Collection[int]) -> dict[int, Head]:
    heads: dict[int, Head] = {}
    open_ends: dict[int, int] = {}
    for number, mid, root, thread in connection.execute(
        "SELECT n, mid, root, gm_thrid FROM message WHERE n IN (SELECT value FROM json_each(?))", (_json(numbers),)
    ):
        if thread is not None:
            heads[number] = Head(True, thread)
        else:
            open_ends[number] = mid if root is None else root
    ends = _ends(connection, account, set(open_ends.values()))
    return heads | {number: ends[key] for number, key in open_ends.items()}


def _ends(connection: sqlite3.Connection, account: int, keys: set[int]) -> dict[int, Head]:
    """Where the way from a Message-ID to what it replied to ends, for each of them."""
    gmail = scalar(
        connection, "SELECT 1 FROM source s JOIN account a ON a.id = s.account_id WHERE a.n = ? AND s.gmail", (account,)
    )
    at = {key: key for key in keys}
    found: dict[int, Head] = {}
    passed = {key: [key] for key in keys}
    for _ in range(_MOST_STEPS):
        known = _parents(connection, account, set(at.values()), gmail=bool(gmail))
        for key, place in list(at.items()):
            thread, parent = known.get(place, (None, None))
            if thread is not None:
                found[key] = Head(True, thread)
            elif parent is None or parent in passed[key]:
                # a circle of replies: its smallest stands for all
                circle = [place] if parent is None else passed[key][passed[key].index(parent) :]
                found[key] = Head(False, min(circle))
            else:
                at[key] = parent
                passed[key].append(parent)
                continue
            del at[key]
        if not at:
            break
    return found | {key: Head(False, place) for key, place in at.items()}


def _parents(
    connection: sqlite3.Connection, account: int, keys: Collection[int], *, gmail: bool
) -> dict[int, tuple[int | None, int | None]]:
    """{Message-ID: (Gmail's thread, the Message-ID it replies to)}; of several messages with one id the surest.

    The + keeps SQLite from walking the account's index.
    """
    known: dict[int, tuple[int | None, int | None]] = {}
    values = {"account": account, "keys": _json(keys)}
    for mid, thread, root in connection.execute(
        "SELECT mid, min(gm_thrid), min(root) FROM message WHERE mid IN (SELECT value FROM json_each(:keys))"
        " AND +account = :account GROUP BY mid",
        values,
    ):
        known[mid] = (thread, root)
    if gmail:  # an answer at Gmail says it, where the message that was answered is not there
        for root, thread in connection.execute(
            "SELECT root, min(gm_thrid) FROM message WHERE root IN (SELECT value FROM json_each(:keys))"
            " AND +account = :account AND gm_thrid IS NOT NULL GROUP BY root",
            values,
        ):
            before = known.get(root, (None, None))
            known[root] = (before[0] if before[0] is not None else thread, before[1])
    return known


def _members(connection: sqlite3.Connection, account: int, head: Head) -> list[tuple[int, int, str]]:
    """(date, number, id) of its messages that have a place."""
    rows: dict[int, tuple[Any, ...]] = {}
    keys: set[int] = set()
    fresh: set[int] = set()

    def take(found: Iterable[tuple[Any, ...]]) -> None:
        for row in found:
            if row[0] not in rows and len(rows) < MOST_MESSAGES:
                rows[row[0]] = row
                fresh.update(key for key in row[4:6] if key is not None and key not in keys)

    columns = "SELECT n, date, id, orphaned, mid, root FROM message"
    if head.gmail:
        take(connection.execute(f"{columns} WHERE gm_thrid = ? AND +account = ?", (head.key, account)))
    else:
        fresh.add(head.key)
    while fresh:
        wanted, fresh_now = _json(fresh), set(fresh)
        keys |= fresh_now
        fresh.clear()
        for column in ("mid", "root"):
            condition = f"{column} IN (SELECT value FROM json_each(?)) AND +account = ? AND gm_thrid IS NULL"
            take(connection.execute(f"{columns} WHERE {condition}", (wanted, account)))
    heads = heads_of(connection, account, rows)
    return [(row[1], row[0], row[2]) for row in rows.values() if row[3] is None and heads[row[0]] == head]


def _account(connection: sqlite3.Connection, account_id: str) -> int | None:
    found = scalar(connection, "SELECT n FROM account WHERE id = ?", (account_id,))
    return None if found is None else int(found)


def _json(numbers: Iterable[int] | Sequence[int]) -> str:
    return msgspec.json.encode(list(numbers)).decode()
