"""Folders as the store has them, by name and by role, as tests speak of them."""

from __future__ import annotations

import sqlite3

from cio_desktop.store import folders
from cio_desktop.store.folders import FolderRow


def by_path(connection: sqlite3.Connection, source_id: int, path: str) -> FolderRow | None:
    """INBOX is one name in any case (RFC 9051); other names are exact."""
    rows = folders.list_of(connection, source_id)
    return next((row for row in rows if row.path == path or {row.path.upper(), path.upper()} == {"INBOX"}), None)


def by_use(connection: sqlite3.Connection, source_id: int, special_use: str) -> FolderRow | None:
    """The folder with a role, what the server told before what was guessed."""
    rows = [row for row in folders.list_of(connection, source_id) if row.selectable and row.use == special_use]
    return min(rows, key=lambda row: (row.special_use is None, row.id), default=None)
