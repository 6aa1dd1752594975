"""The keys that lists by sender or subject are sorted by, kept beside the messages (message_order.py)."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable

import msgspec

from cio_desktop.protocol.resources import Addresses
from cio_desktop.protocol.sort_keys import sender_key, subject_key

KINDS = {"from": 1, "subject": 2}

_decode = msgspec.json.Decoder(Addresses).decode


def take_in(connection: sqlite3.Connection, which: str, values: Iterable[int]) -> int:
    """The number of the last of these messages."""
    found = connection.execute(
        f"SELECT n, account, date, subject, addresses FROM message WHERE {which}", tuple(values)
    ).fetchall()
    rows = [
        (account, kind, key(kind, subject, people), date, n)
        for n, account, date, subject, people in found
        for kind in KINDS.values()
    ]
    connection.executemany("INSERT OR IGNORE INTO message_order VALUES (?, ?, ?, ?, ?)", rows)
    return int(found[-1][0]) if found else 0


def key(kind: int, subject: str, people: str) -> str:
    """Also the SQL function `sort_key`."""
    return subject_key(subject) if kind == KINDS["subject"] else sender_key(_decode(people).from_)
