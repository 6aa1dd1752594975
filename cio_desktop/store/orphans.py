"""Messages without a place: marked when they lose the last one, deleted later, found again in between.

To a sync, a message that somebody moved vanishes in one folder and arrives in another. Its row is kept for a while, so
that the message keeps its identity; until it arrives it is in no list.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Collection, Iterable
from typing import Any

import msgspec

from cio_desktop.protocol.resources import File

from . import contacts, digests
from .addresses import forget
from .rows import chunks, marks


def of_folders(connection: sqlite3.Connection, condition: str, values: Iterable[Any]) -> list[int]:
    """Numbers of the messages with a place that meets the condition (on membership; written by this package only)."""
    found = connection.execute(f"SELECT DISTINCT message FROM membership WHERE {condition}", tuple(values))
    return [number for (number,) in found]


def mark(connection: sqlite3.Connection, numbers: Iterable[int], now: int) -> int:
    """Marks those of `numbers` that have no place left; keeps the accounts' counters. Says how many."""
    total = 0
    for batch in chunks(numbers):
        lost = connection.execute(
            f"SELECT n, account FROM message WHERE n IN ({marks(batch)}) AND orphaned IS NULL AND NOT EXISTS"
            " (SELECT 1 FROM membership WHERE message = message.n AND gone_at IS NULL)",
            batch,
        ).fetchall()
        connection.executemany("UPDATE message SET orphaned = ? WHERE n = ?", [(now, n) for n, _ in lost])
        contacts.take_numbers(connection, [n for n, _ in lost])
        _count(connection, [account for _, account in lost], -1)
        total += len(lost)
    return total


def revive(connection: sqlite3.Connection, numbers: Iterable[int]) -> int:
    """Takes the mark from messages that have a place again."""
    total = 0
    for batch in chunks(numbers):
        found = connection.execute(
            f"UPDATE message SET orphaned = NULL WHERE n IN ({marks(batch)}) AND orphaned IS NOT NULL"
            " RETURNING n, account",
            batch,
        ).fetchall()
        contacts.add_numbers(connection, [n for n, _ in found])
        _count(connection, [account for _, account in found], +1)
        total += len(found)
    return total


def _count(connection: sqlite3.Connection, accounts: Collection[int], step: int) -> None:
    for account in set(accounts):
        connection.execute(
            "UPDATE account SET nb_messages = nb_messages + ? WHERE n = ?",
            (step * list(accounts).count(account), account),
        )


def purge(
    connection: sqlite3.Connection, account_id: str, *, before: float, keep: Collection[str] = (), limit: int = 5_000
) -> int:
    """Deletes messages without a place since `before`, and places gone since then.

    `before`: the caller's earlier of "24 hours ago" and "the start of the last full pass of all folders". `keep`:
    messages of open edits. At most `limit` messages a call, so that the writer isn't held; call again until 0.
    """
    moment = int(before)
    gone = connection.execute(
        "DELETE FROM membership WHERE (folder_id, uid) IN (SELECT m.folder_id, m.uid FROM membership m"
        " JOIN folder f ON f.id = m.folder_id JOIN source s ON s.id = f.source_id JOIN message x ON x.n = m.message"
        " WHERE s.account_id = :account AND m.gone_at <= :before"
        " AND x.id NOT IN (SELECT value FROM json_each(:keep)))",
        {"account": account_id, "before": moment, "keep": msgspec.json.encode(list(keep)).decode()},
    )
    if gone.rowcount:
        digests.purge(connection)
    found = connection.execute(
        "SELECT x.n, x.account, x.files FROM message x JOIN account a ON a.n = x.account WHERE a.id = :account"
        " AND x.orphaned <= :before AND x.id NOT IN (SELECT value FROM json_each(:keep)) LIMIT :limit",
        {
            "account": account_id,
            "before": moment,
            "keep": msgspec.json.encode(list(keep)).decode(),
            "limit": limit,
        },
    ).fetchall()
    remove(connection, [row[0] for row in found])
    files = sum(len(msgspec.json.decode(row[2], type=list[File])) for row in found if row[2])
    if files:
        connection.execute("UPDATE account SET nb_files = max(0, nb_files - ?) WHERE n = ?", (files, found[0][1]))
    return len(found)


def remove(connection: sqlite3.Connection, numbers: Iterable[int]) -> None:
    """Deletes message rows and everything that belongs to them."""
    for batch in chunks(numbers):
        placed = connection.execute(f"SELECT n FROM message WHERE n IN ({marks(batch)}) AND orphaned IS NULL", batch)
        left = [number for (number,) in placed]
        forget(connection, batch)
        contacts.take_numbers(connection, left)
        connection.execute(f"DELETE FROM message WHERE n IN ({marks(batch)})", batch)
