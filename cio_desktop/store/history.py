"""What happened to a source: its statuses and its sync runs. The last 500 of each are kept."""

from __future__ import annotations

import sqlite3
from dataclasses import dataclass

from .rows import columns, now_or

KEEP = 500


@dataclass(slots=True)
class StatusEventRow:
    at: int
    old: str | None
    new: str
    code: str | None
    server_text: str | None


@dataclass(slots=True)
class SyncRunRow:
    at: int
    duration: float
    new: int
    changed: int
    gone: int
    error: str | None


def add_status(
    connection: sqlite3.Connection,
    source_id: int,
    *,
    old: str | None,
    new: str,
    code: str | None,
    text: str | None,
    now: float | None = None,
) -> int:
    """The id of the event."""
    made = connection.execute(
        "INSERT INTO status_event (source_id, at, old, new, code, server_text) VALUES (?, ?, ?, ?, ?, ?)",
        (source_id, now_or(now), old, new, code, text),
    )
    _prune(connection, "status_event", source_id)
    return int(made.lastrowid or 0)


def add_run(
    connection: sqlite3.Connection,
    source_id: int,
    *,
    at: float,
    duration: float,
    new: int = 0,
    changed: int = 0,
    gone: int = 0,
    error: str | None = None,
) -> None:
    connection.execute(
        "INSERT INTO sync_run (source_id, at, duration, new, changed, gone, error) VALUES (?, ?, ?, ?, ?, ?, ?)",
        (source_id, int(at), float(duration), new, changed, gone, error),
    )
    _prune(connection, "sync_run", source_id)


def _prune(connection: sqlite3.Connection, table: str, source_id: int) -> None:
    connection.execute(
        f"DELETE FROM {table} WHERE source_id = :source AND id <="
        f" (SELECT id FROM {table} WHERE source_id = :source ORDER BY id DESC LIMIT 1 OFFSET :keep)",
        {"source": source_id, "keep": KEEP},
    )


def status_event(connection: sqlite3.Connection, event_id: int) -> StatusEventRow | None:
    row = connection.execute(f"SELECT {columns(StatusEventRow)} FROM status_event WHERE id = ?", (event_id,)).fetchone()
    return None if row is None else StatusEventRow(*row)


def status_events(connection: sqlite3.Connection, source_id: int, limit: int = KEEP) -> list[StatusEventRow]:
    """Newest first."""
    found = connection.execute(
        f"SELECT {columns(StatusEventRow)} FROM status_event WHERE source_id = ? ORDER BY id DESC LIMIT ?",
        (source_id, limit),
    )
    return [StatusEventRow(*row) for row in found]


def sync_runs(connection: sqlite3.Connection, source_id: int, limit: int = KEEP) -> list[SyncRunRow]:
    """Newest first."""
    found = connection.execute(
        f"SELECT {columns(SyncRunRow)} FROM sync_run WHERE source_id = ? ORDER BY id DESC LIMIT ?",
        (source_id, limit),
    )
    return [SyncRunRow(*row) for row in found]
