"""Rows of the vault: sealed bytes under an id. This module can't read them; credentials/ holds the key."""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence

from cio_desktop.credentials.rows import SealedRow

from .database import Database

_OF_SOURCE = "source:"


def of_source(source_id: int) -> str:
    """The id of what belongs to a source alone."""
    return f"{_OF_SOURCE}{source_id}"


def get(connection: sqlite3.Connection, id: str, kind: str) -> SealedRow | None:
    row = connection.execute(
        "SELECT id, kind, nonce, ciphertext FROM secret WHERE id = ? AND kind = ?", (id, kind)
    ).fetchone()
    return None if row is None else SealedRow(*row)


def put(connection: sqlite3.Connection, row: SealedRow) -> None:
    connection.execute(
        "INSERT INTO secret (id, kind, nonce, ciphertext) VALUES (?, ?, ?, ?) ON CONFLICT (id, kind) DO UPDATE SET"
        " nonce = excluded.nonce, ciphertext = excluded.ciphertext",
        (row.id, row.kind, row.nonce, row.ciphertext),
    )


def delete(connection: sqlite3.Connection, id: str, kind: str | None = None) -> int:
    """All kinds of an id when no kind is given."""
    return connection.execute(
        "DELETE FROM secret WHERE id = :id AND (:kind IS NULL OR kind = :kind)", {"id": id, "kind": kind}
    ).rowcount


def sweep(connection: sqlite3.Connection) -> int:
    """Deletes what belongs to sources that are no more; says how many there were."""
    return connection.execute(
        f"DELETE FROM secret WHERE id GLOB '{_OF_SOURCE}*' AND id NOT IN (SELECT '{_OF_SOURCE}' || id FROM source)"
    ).rowcount


def all_rows(connection: sqlite3.Connection) -> list[SealedRow]:
    return [SealedRow(*row) for row in connection.execute("SELECT id, kind, nonce, ciphertext FROM secret")]


def exchange(connection: sqlite3.Connection, rows: Sequence[SealedRow]) -> None:
    connection.execute("DELETE FROM secret")
    for row in rows:
        put(connection, row)


class SqlSecretRows:
    """credentials.rows.SecretRows on the database. Every change is on the disk before the call returns."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def get(self, id: str, kind: str) -> SealedRow | None:
        return await self._database.read(get, id, kind)

    async def put(self, row: SealedRow) -> None:
        await self._database.write_durable(put, row)

    async def delete(self, id: str, kind: str | None = None) -> int:
        removed = await self._database.write_durable(delete, id, kind)
        if removed:
            # the log still holds the old page: sealed, but a deleted secret shall be gone
            await self._database.checkpoint()
        return removed

    async def all(self) -> list[SealedRow]:
        return await self._database.read(all_rows)

    async def exchange(self, rows: Sequence[SealedRow]) -> None:
        await self._database.write_durable(exchange, rows)
        await self._database.checkpoint()
