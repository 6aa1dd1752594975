"""Client ids at providers, without their secrets: those are the vault's. Knows nothing of what the settings mean."""

from __future__ import annotations

import sqlite3
from dataclasses import dataclass

from .rows import columns, now_or


@dataclass(slots=True)
class ProviderRow:
    """`settings_json`: what was given at its making beyond type, key and secret."""

    key: str
    type: str
    preset: str
    settings_json: str
    created: int


@dataclass(slots=True)
class DependentRow:
    """A source that signs in with a provider."""

    source_id: int
    account_id: str
    label: str
    email: str


_COLUMNS = columns(ProviderRow)


def put(
    connection: sqlite3.Connection, key: str, type: str, preset: str, settings_json: str, *, now: float | None = None
) -> None:
    """The same key again replaces what was given before; it stays as old as it is."""
    connection.execute(
        "INSERT INTO oauth_provider (key, type, preset, settings_json, created) VALUES (?, ?, ?, ?, ?)"
        " ON CONFLICT (key) DO UPDATE SET type = excluded.type, preset = excluded.preset,"
        " settings_json = excluded.settings_json",
        (key, type, preset, settings_json, now_or(now)),
    )


def get(connection: sqlite3.Connection, key: str) -> ProviderRow | None:
    row = connection.execute(f"SELECT {_COLUMNS} FROM oauth_provider WHERE key = ?", (key,)).fetchone()
    return None if row is None else ProviderRow(*row)


def list_all(connection: sqlite3.Connection) -> list[ProviderRow]:
    """Oldest first."""
    found = connection.execute(f"SELECT {_COLUMNS} FROM oauth_provider ORDER BY created, key")
    return [ProviderRow(*row) for row in found]


def delete(connection: sqlite3.Connection, key: str) -> bool:
    return connection.execute("DELETE FROM oauth_provider WHERE key = ?", (key,)).rowcount == 1


def dependents(connection: sqlite3.Connection, key: str) -> list[DependentRow]:
    """Its sources, oldest first."""
    found = connection.execute(
        "SELECT id, account_id, label, email FROM source WHERE provider_consumer_key = ? ORDER BY id",
        (key,),
    )
    return [DependentRow(*row) for row in found]
