"""Opening a database that may be damaged (engine/README.md, Faults, 66).

A damaged file is moved aside and a new one is filled from the second file (kept.py); the mail itself is read from the
servers again. Files that are no database of ours are not touched.
"""

from __future__ import annotations

import asyncio
import logging
import sqlite3
from pathlib import Path

from cio_desktop.language import Said

from . import kept, location
from .database import Database
from .errors import ForeignFile, StoreError, translate

log = logging.getLogger(__name__)

SMALL = 64 * 1024 * 1024  # bytes that are read through at each start: some 0.2 s
SETTLE = 60.0  # seconds after the start until a larger one is looked through


async def open_sound(path: Path) -> Database:
    """As `Database.open`, with a second file. Raises StoreError where not even a new one can be made."""
    damaged = await asyncio.to_thread(_put_aside, path) if await asyncio.to_thread(_is_damaged, path) else None
    try:
        db = await Database.open(path, keep=True)
    except ForeignFile:
        raise
    except StoreError as error:
        if error.code != "store.damaged":
            raise
        damaged = await asyncio.to_thread(_put_aside, path)
        db = await Database.open(path, keep=True)
    db.damaged = damaged
    return db


async def look_through(db: Database) -> None:
    """Reads a large database through while it is in use; damage is remembered for the next start. For a task."""
    try:
        if (await asyncio.to_thread(db.path.stat)).st_size > SMALL:
            await asyncio.sleep(SETTLE)
            await db.check()
    except (StoreError, OSError) as error:
        if isinstance(error, StoreError) and error.code == "store.damaged":
            log.warning("The local index is damaged: it is rebuilt at the next start")


def _put_aside(path: Path) -> Path:
    """Where it lies then. Raises StoreError store.damaged where nothing was kept: an empty program in the place of
    somebody's accounts would be worse than none."""
    if not kept.holds_accounts(path) and not kept.save_from(path):
        raise StoreError(
            Said(
                "The local database {file} is damaged, and nothing was kept beside it. Your mail on the servers is "
                "untouched. To begin anew, move that file away and start again.",
                file=str(path),
            ),
            code="store.damaged",
        )
    aside = location.set_aside(path)
    log.warning("The local index was damaged: it is in %s now, and a new one is read from the servers", aside)
    return aside


def _is_damaged(path: Path) -> bool:
    """Reads a file through that is small, or whose last user did not close it, or met damage in it."""
    if not path.exists() or not _to_be_read(path):
        return False
    try:
        connection = sqlite3.connect(f"{path.absolute().as_uri()}?mode=rw", uri=True)
        try:
            found = connection.execute("PRAGMA quick_check(1)").fetchone()
            return found is None or found[0] != "ok"
        finally:
            connection.close()
    except sqlite3.Error as error:
        # what else keeps it from being opened is told by the opening itself
        return translate(error).code == "store.damaged"


def _to_be_read(path: Path) -> bool:
    log_file = path.with_name(path.name + "-wal")
    unclean = log_file.exists() and log_file.stat().st_size > 0
    return unclean or location.suspected(path) or 0 < path.stat().st_size <= SMALL
