"""What is set for all accounts at once."""

from __future__ import annotations

import sqlite3

from .rows import scalar

_STATUS = "status_callback_url"


def status_callback_url(connection: sqlite3.Connection) -> str | None:
    """Where changes of the status of any source are told."""
    found: str | None = scalar(connection, "SELECT value FROM application WHERE name = ?", (_STATUS,))
    return found


def put_status_callback_url(connection: sqlite3.Connection, url: str | None) -> None:
    if url is None:
        connection.execute("DELETE FROM application WHERE name = ?", (_STATUS,))
    else:
        connection.execute("INSERT OR REPLACE INTO application VALUES (?, ?)", (_STATUS, url))
