"""An index that finds the messages from or to somebody whose name or address may hold a text.

A mailbox of a million messages knows some ten thousand people, so they are indexed instead of its messages. As that of
words (word_index.py) it only proposes, is filled behind the import, and what it does not know yet is proposed, too.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Collection, Iterable

import msgspec

from cio_desktop.protocol.resources import Addresses

from . import addresses
from .pattern_parts import index_fold
from .rows import scalar
from .word_terms import END, PEOPLE

_decode = msgspec.json.Decoder(Addresses).decode


def pick(parameter: str, kinds: Collection[int]) -> str:
    """SQL for the numbers of messages to look at. `parameter`: that of the expression, `kinds`: from, to, …"""
    return (
        f"SELECT message FROM message_address WHERE era IN {addresses.ERAS}"
        " AND address IN (SELECT address FROM person WHERE id IN"
        f" (SELECT rowid FROM {PEOPLE} WHERE {PEOPLE} MATCH :{parameter}))"
        f" AND kind IN ({', '.join(map(str, kinds))})"
        " UNION ALL SELECT n FROM message WHERE n > (SELECT people_upto FROM words_state)"
        " UNION ALL SELECT message FROM words_stale"
    )


def take_in(connection: sqlite3.Connection, which: str, values: Iterable[int]) -> int:
    """The number of the last of these messages. Taking in one again does no harm."""
    found = connection.execute(f"SELECT n, addresses FROM message WHERE {which}", tuple(values)).fetchall()
    people = {(email, name or "") for _, text in found for _, email, name in addresses.people(_decode(text))}
    ids = addresses.ids_of(connection, {email for email, _ in people})
    newest = int(scalar(connection, "SELECT coalesce(max(id), 0) FROM person"))
    connection.executemany(
        "INSERT OR IGNORE INTO person (address, name) VALUES (?, ?)",
        [(ids[email], name) for email, name in sorted(people) if email in ids],
    )
    fresh = connection.execute(
        "SELECT p.id, p.name, a.email FROM person p JOIN address a ON a.id = p.address WHERE p.id > ?", (newest,)
    )
    connection.executemany(
        f"INSERT INTO {PEOPLE} (rowid, text) VALUES (?, ?)",
        [(number, index_fold(f"{name}\n{email}") + END) for number, name, email in fresh.fetchall()],
    )
    return int(found[-1][0]) if found else 0
