"""The steps from an empty file to the newest schema, and the file's place on that way (`user_version`).

A step, once released, is never changed: a new one is appended.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence
from functools import cache
from importlib import resources

from cio_desktop.language import Said

from .errors import ForeignFile, StoreError

APPLICATION_ID = 0x43494F44  # "CIOD": tells our file from any other SQLite database


@cache
def _script(name: str) -> str:
    return resources.files(__package__).joinpath(name).read_text(encoding="utf-8")


def steps() -> list[str]:
    return [
        _script("schema.sql"),
        _script("schema_2.sql"),
        _script("schema_3.sql"),
        _script("schema_4.sql"),
        _script("schema_5.sql"),
        _script("schema_6.sql"),
        _script("schema_7.sql"),
        _script("schema_8.sql"),
        _script("schema_9.sql"),
        _script("schema_10.sql"),
        _script("schema_11.sql"),
        _script("schema_12.sql"),
        _script("schema_13.sql"),
        _script("schema_14.sql"),
        _script("schema_15.sql"),
        _script("schema_16.sql"),
        _script("schema_17.sql"),
        _script("schema_18.sql"),
        _script("schema_19.sql"),
        _script("schema_20.sql"),
        _script("schema_21.sql"),
        _script("schema_22.sql"),
        _script("schema_23.sql"),
    ]


def migrate(connection: sqlite3.Connection, scripts: Sequence[str] | None = None) -> None:
    """Brings the file to the newest version, each step in a transaction of its own. A newer file is left untouched."""
    if scripts is None:
        scripts = steps()
    version = check_ours(connection, scripts)
    if version < len(scripts):
        _drop_passing_triggers(connection)
    for number, script in enumerate(scripts[version:], start=version + 1):
        try:
            # executescript commits what is open before it starts, so the transaction stands inside the script
            connection.executescript(
                f"BEGIN IMMEDIATE;\nPRAGMA application_id = {APPLICATION_ID};\n{script}\n"
                f"PRAGMA user_version = {number};\nCOMMIT;"
            )
        except sqlite3.Error:
            if connection.in_transaction:
                connection.execute("ROLLBACK")
            raise


def _drop_passing_triggers(connection: sqlite3.Connection) -> None:
    """Those of webhook_triggers.py are made again when they are wanted; a step could not change what they name."""
    names = connection.execute("SELECT name FROM sqlite_schema WHERE type = 'trigger' AND name GLOB 'webhook_*'")
    for (name,) in names.fetchall():
        connection.execute(f"DROP TRIGGER {name}")


def check_ours(connection: sqlite3.Connection, scripts: Sequence[str] | None = None) -> int:
    """The file's version. Raises StoreError for a newer or a foreign one, and changes nothing (WAL mode does)."""
    version = int(connection.execute("PRAGMA user_version").fetchone()[0])
    owner = int(connection.execute("PRAGMA application_id").fetchone()[0])
    foreign = owner not in (0, APPLICATION_ID) or (owner == 0 and _has_tables(connection))
    if foreign:
        raise ForeignFile
    if version > len(steps() if scripts is None else scripts):
        raise StoreError(Said("The local database was made by a newer version of CIO Desktop."), code="store.newer")
    return version


def _has_tables(connection: sqlite3.Connection) -> bool:
    return connection.execute("SELECT 1 FROM sqlite_schema LIMIT 1").fetchone() is not None
