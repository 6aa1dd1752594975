"""Who a message is from and to, as an index to search by: each address once, and small rows that point to it.

The index is kept in parts, each of 65,536 messages that were stored one after the other (`era`): an import adds to the
newest, where its rows lie close together. Whoever looks for an address looks into each part (`ERAS`), who knows the
message into its own (`era_of`).
"""

from __future__ import annotations

import sqlite3
from collections.abc import Collection, Iterable, Sequence
from operator import itemgetter

import msgspec

from cio_desktop.protocol.resources import Addresses

from .rows import chunks, marks, put_rows, scalar

FROM, TO, CC, BCC = 1, 2, 3, 4
KINDS = {"from": FROM, "to": TO, "cc": CC, "bcc": BCC}

LONGEST = 320

ERA_BITS = 16
ERAS = (
    "(WITH RECURSIVE part (era) AS (SELECT 0 UNION ALL SELECT era + 1 FROM part"
    f" WHERE era < (SELECT max(n) >> {ERA_BITS} FROM message)) SELECT era FROM part)"
)
"""SQL for all there are."""

_address = itemgetter(1)

Participant = tuple[int, str, str | None]
"""Somebody a message is from or to: one of the kinds, the address in lower case, the name."""


def era_of(message: str) -> str:
    """SQL for the part a message is in."""
    return f"({message} >> {ERA_BITS})"


def people(addresses: Addresses) -> list[Participant]:
    """What of a message's addresses can be searched. Addresses that are absurdly long are left out."""
    found: list[Participant] = []
    sender = addresses.from_
    if sender is not None and 0 < len(email := sender.email.lower()) <= LONGEST:
        found.append((FROM, email, sender.name))
    for kind, persons in ((TO, addresses.to), (CC, addresses.cc), (BCC, addresses.bcc)):
        for person in persons:
            email = person.email.lower()
            if 0 < len(email) <= LONGEST:
                found.append((kind, email, person.name))
    return found


def remember(connection: sqlite3.Connection, entries: Sequence[tuple[int, list[Participant]]]) -> dict[str, int]:
    """Indexes messages, given as (number, people). Answers the ids of the addresses."""
    wanted = {email for _, persons in entries for _, email, _ in persons}
    known = ids_of(connection, wanted)
    if fresh := sorted(wanted - known.keys()):
        first = int(scalar(connection, "SELECT coalesce(max(id), 0) FROM address")) + 1
        numbered = [*enumerate(fresh, first)]
        put_rows(connection, "INSERT INTO address (id, email) VALUES (?, ?)", numbered)
        known.update((email, number) for number, email in numbered)
    rows = [
        (era, known[email], kind, number)
        for number, persons in entries
        for era in (number >> ERA_BITS,)
        for kind, email, _ in persons
    ]
    rows.sort(key=_address)  # by the whole key would cost more than it saves
    put_rows(connection, "INSERT OR IGNORE INTO message_address VALUES (?, ?, ?, ?)", rows)
    return known


def ids_of(connection: sqlite3.Connection, emails: Collection[str]) -> dict[str, int]:
    """Of those that are known."""
    found: dict[str, int] = {}
    for batch in chunks(emails):
        found.update(
            connection.execute(f"SELECT email, id FROM address WHERE email IN ({marks(batch)})", batch).fetchall()
        )
    return found


def forget(connection: sqlite3.Connection, numbers: Sequence[int]) -> None:
    """Takes messages out of the index, by the exact keys their stored addresses give."""
    found = connection.execute(f"SELECT n, addresses FROM message WHERE n IN ({marks(numbers)})", numbers).fetchall()
    connection.executemany(
        "DELETE FROM message_address WHERE era = ? AND kind = ? AND message = ?"
        " AND address = (SELECT id FROM address WHERE email = ?)",
        [
            (number >> ERA_BITS, kind, number, email)
            for number, text in found
            for kind, email, _ in people(msgspec.json.decode(text, type=Addresses))
        ],
    )


def sweep(connection: sqlite3.Connection, after: int, limit: int) -> int | None:
    """Deletes those of the next `limit` addresses that no message has any more. Where to go on, None at the end."""
    ids = [
        row[0] for row in connection.execute("SELECT id FROM address WHERE id > ? ORDER BY id LIMIT ?", (after, limit))
    ]
    if not ids:
        return None
    connection.execute(
        "DELETE FROM address WHERE id > ? AND id <= ? AND NOT EXISTS"
        f" (SELECT 1 FROM message_address p WHERE p.era IN {ERAS} AND p.address = address.id)",
        (after, ids[-1]),
    )
    return int(ids[-1])


def matching(connection: sqlite3.Connection, wanted: Iterable[str]) -> list[int]:
    """Address ids for what the API was asked: whole addresses, or a domain (no `@`), which its subdomains match too.
    What has no `@` may also be an address of the server itself, such as `root`."""
    ids: set[int] = set()
    for text in wanted:
        value = text.strip().lower()
        if "@" in value:
            found = connection.execute("SELECT id FROM address WHERE email = ?", (value,))
        else:
            found = connection.execute(
                "SELECT id FROM address WHERE email = :value"
                " OR email LIKE :at ESCAPE '!' OR email LIKE :dot ESCAPE '!'",
                {"value": value, "at": "%@" + like_literal(value), "dot": "%@%." + like_literal(value)},
            )
        ids.update(number for (number,) in found)
    return sorted(ids)


def like_literal(text: str) -> str:
    """`text` for a LIKE with ESCAPE '!', matching only itself."""
    return text.replace("!", "!!").replace("%", "!%").replace("_", "!_")
