"""Removing a source or an account piece by piece: other sources' edits wait for no more than one piece.

What was only in a removed source leaves the disk with it; just messages of open edits wait for the next purge.
Broken off in the middle, what is left looks like a source that was never synced: it is imported again, and the removal
can be asked for again. A source that is gone has taken its secrets along; messages it may have left go with `finish`.
"""

from __future__ import annotations

import logging
import sqlite3
import time

from . import accounts, addresses, edits, orphans, secrets, sources
from .database import Database
from .errors import StoreError
from .rows import marks, now_or, scalar

log = logging.getLogger(__name__)

PIECE = 2_000


async def remove_source(db: Database, source_id: int, *, now: float | None = None) -> bool:
    """False: there was none."""
    moment = time.time() if now is None else now
    await db.write(_forget_progress, "source_id = ?", source_id)
    while await db.write(_drop_places, source_id, now=moment):
        pass
    row = await db.read(sources.get, source_id)
    removed = await db.write_durable(sources.delete, source_id, now=moment)
    if row is not None:
        await db.checkpoint()  # the log still holds the sealed secret
        await _purge(db, row.account_id, moment)
        await _sweep_addresses(db)
    return removed


async def remove_account(db: Database, account_id: str) -> bool:
    """With its sources and messages. False: there was none."""
    await db.write(_forget_progress, "source_id IN (SELECT id FROM source WHERE account_id = ?)", account_id)
    while await db.write(_drop_messages, account_id):
        pass
    removed = await db.write_durable(accounts.delete, account_id)
    await db.checkpoint()
    await _sweep_addresses(db)
    return removed


async def finish(db: Database, *, now: float | None = None) -> None:
    """What removals left that were broken off: secrets without a source, and messages no sync comes for any more."""
    moment = time.time() if now is None else now
    try:
        if await db.write_durable(secrets.sweep):
            await db.checkpoint()
        empty = await db.read(accounts.without_source)
        if [account_id for account_id in empty if await _purge(db, account_id, moment)]:
            await _sweep_addresses(db)
            await db.checkpoint()
    except StoreError as error:
        log.info("What removals left goes at the next start: %s", error.code)


async def _purge(db: Database, account_id: str, before: float) -> bool:
    """Messages without a place, but for those of open edits. Whether there were any."""
    keep = await db.read(edits.open_message_ids, account_id)
    found = False
    while await db.write(orphans.purge, account_id, before=before, keep=keep, limit=PIECE):
        found = True
    return found


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
