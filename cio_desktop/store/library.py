"""Which SQLite this is, for the self-test."""

from __future__ import annotations

import sqlite3


def version(connection: sqlite3.Connection) -> str:
    (text,) = connection.execute("SELECT sqlite_version()").fetchone()
    return str(text)
