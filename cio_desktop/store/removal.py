"""Removing a source or an account piece by piece: other sources' edits wait for no more than one piece.

What was only in a removed source leaves the disk with it; just messages of open edits wait for the next purge.
Should the program end in the middle, what is left looks like a source that was never synced: it is imported again, and
the removal can be asked for again.
"""

from __future__ import annotations

import sqlite3
import time

from . import accounts, addresses, edits, orphans, sources
from .database import Database
from .rows import marks, now_or, scalar

PIECE = 2_000


async def remove_source(db: Database, source_id: int, *, now: float | None = None) -> bool:
    """False: there was none."""
    moment = time.time() if now is None else now
    await db.write(_forget_progress, "source_id = ?", source_id)
    while await db.write(_drop_places, source_id, now=moment):
        pass
    row = await db.read(sources.get, source_id)
    removed = await db.write(sources.delete, source_id, now=moment)
    if row is not None:
        keep = await db.read(edits.open_message_ids, row.account_id)
        while await db.write(orphans.purge, row.account_id, before=moment, keep=keep, limit=PIECE):
            pass
        await _sweep_addresses(db)
    return removed


async def remove_account(db: Database, account_id: str) -> bool:
    """With its sources and messages. False: there was none."""
    await db.write(_forget_progress, "source_id IN (SELECT id FROM source WHERE account_id = ?)", account_id)
    while await db.write(_drop_messages, account_id):
        pass
    removed = await db.write(accounts.delete, account_id)
    await _sweep_addresses(db)
    return removed


async def _sweep_addresses(db: Database) -> None:
    """Whom the removed mail was from and to."""
    at: int | None = 0
    while at is not None:
        at = await db.write(addresses.sweep, at, PIECE)


def _forget_progress(connection: sqlite3.Connection, which: str, value: int | str) -> None:
    connection.execute(
        "UPDATE folder SET uidvalidity = NULL, uidnext = NULL, highestmodseq = NULL, messages = NULL,"
        f" synced_min_uid = NULL, backfill_done = 0 WHERE {which}",
        (value,),
    )


def _drop_places(connection: sqlite3.Connection, source_id: int, *, now: float) -> int:
    total = 0
    for (folder_id,) in connection.execute("SELECT id FROM folder WHERE source_id = ?", (source_id,)).fetchall():
        for table, order in (("label", "date, message"), ("membership", "uid")):
            rows = connection.execute(
                f"DELETE FROM {table} WHERE (folder_id, {order}) IN (SELECT folder_id, {order} FROM {table}"
                f" WHERE folder_id = ? LIMIT {PIECE}) RETURNING message",
                (folder_id,),
            ).fetchall()
            orphans.mark(connection, {number for (number,) in rows}, now_or(now))
            total += len(rows)
        if total >= PIECE:
            break
    return total


def _drop_messages(connection: sqlite3.Connection, account_id: str) -> int:
    account = scalar(connection, "SELECT n FROM account WHERE id = ?", (account_id,))
    numbers = [
        number for (number,) in connection.execute(f"SELECT n FROM message WHERE account = ? LIMIT {PIECE}", (account,))
    ]
    for table in ("label", "membership") if numbers else ():
        connection.execute(f"DELETE FROM {table} WHERE message IN ({marks(numbers)})", numbers)
    orphans.remove(connection, numbers)
    return len(numbers)
