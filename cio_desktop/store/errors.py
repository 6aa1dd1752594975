"""What can go wrong with the local database, one clear sentence each. SQLite's own errors never leave this package."""

from __future__ import annotations

import sqlite3

from cio_desktop.language import Said
from cio_desktop.protocol.errors import CioError


class StoreError(CioError):
    """Base. `code`: store.newer, .unwritable, .damaged, .full, .locked, .io, .slow, .conflict, .closed, .failed."""

    code = "store.failed"


class StoreClosed(StoreError):
    code = "store.closed"

    def __init__(self) -> None:
        super().__init__(Said("The local database is closed."))


class ForeignFile(StoreError):
    """A database, but none of ours: it is left alone."""

    code = "store.damaged"

    def __init__(self) -> None:
        super().__init__(Said("This file is not a database of CIO Desktop."))


# Keyed by SQLite's primary result code (the low byte of the extended one).
_SENTENCES: dict[int, tuple[str, Said, bool]] = {
    sqlite3.SQLITE_FULL: ("store.full", Said("The disk is full: the local database can't grow."), True),
    sqlite3.SQLITE_BUSY: ("store.locked", Said("Another program holds the local database."), True),
    sqlite3.SQLITE_LOCKED: ("store.locked", Said("Another program holds the local database."), True),
    sqlite3.SQLITE_PROTOCOL: ("store.locked", Said("Another program holds the local database."), True),
    sqlite3.SQLITE_CORRUPT: ("store.damaged", Said("The local database is damaged."), False),
    sqlite3.SQLITE_NOTADB: ("store.damaged", Said("The local database is damaged: this file is no database."), False),
    sqlite3.SQLITE_CANTOPEN: ("store.unwritable", Said("The local database can't be opened for writing."), False),
    sqlite3.SQLITE_READONLY: ("store.unwritable", Said("The local database can't be written."), False),
    sqlite3.SQLITE_PERM: ("store.unwritable", Said("The local database can't be written."), False),
    sqlite3.SQLITE_IOERR: ("store.io", Said("The disk failed while the local database was in use."), True),
    sqlite3.SQLITE_INTERRUPT: ("store.slow", Said("The question took too long and was stopped."), False),
    sqlite3.SQLITE_CONSTRAINT: ("store.conflict", Said("The local database refused a contradicting entry."), False),
}


def translate(error: sqlite3.Error) -> StoreError:
    """The StoreError that says what `error` means. SQLite's words are left out: they may quote data."""
    result = getattr(error, "sqlite_errorcode", None)
    known = _SENTENCES.get(result & 0xFF) if isinstance(result, int) else None
    if known is None:
        name = getattr(error, "sqlite_errorname", type(error).__name__)
        return StoreError(Said("The local database failed ({name}).", name=name))
    code, sentence, retryable = known
    return StoreError(sentence, code=code, retryable=retryable)
