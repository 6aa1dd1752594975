"""What happened to a source: its statuses and its sync runs. The last 500 of each are kept."""

from __future__ import annotations

import sqlite3
from dataclasses import dataclass

from . import words
from .rows import columns, now_or
from .words import Words

KEEP = 500


@dataclass(slots=True)
class StatusEventRow:
    at: int
    old: str | None
    new: str
    code: str | None
    server_text: str | None
    said: str | None = None


@dataclass(slots=True)
class SyncRunRow:
    at: int
    duration: float
    new: int
    changed: int
    gone: int
    error: str | None
    text: str | None = None
    said: str | None = None


@dataclass(slots=True)
class LineRow:
    """One of either, of any source. `id`: unlike that of any other line; `word`: the status."""

    id: str
    account_id: str
    label: str
    kind: str
    at: int
    word: str | None
    code: str | None
    text: str | None
    said: str | None
    duration: float | None
    new: int | None
    changed: int | None
    gone: int | None


def add_status(
    connection: sqlite3.Connection,
    source_id: int,
    *,
    old: str | None,
    new: str,
    code: str | None,
    text: Words | None,
    now: float | None = None,
) -> int:
    """The id of the event."""
    made = connection.execute(
        "INSERT INTO status_event (source_id, at, old, new, code, server_text, said) VALUES (?, ?, ?, ?, ?, ?, ?)",
        (source_id, now_or(now), old, new, code, words.english(text), words.kept(text)),
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
    text: Words | None = None,
) -> None:
    """`text`: what was said where it failed."""
    connection.execute(
        "INSERT INTO sync_run (source_id, at, duration, new, changed, gone, error, text, said)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
        (
            source_id,
            int(at),
            float(duration),
            new,
            changed,
            gone,
            error,
            words.english(text),
            words.kept(text),
        ),
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


_LINES = """
SELECT 'status-' || e.id AS line, s.account_id, s.label, 'status' AS kind, e.at, e.new, e.code, e.server_text,
       e.said, NULL, NULL, NULL, NULL, e.id AS n
  FROM status_event e JOIN source s ON s.id = e.source_id WHERE {wanted}
UNION ALL
SELECT 'sync-' || e.id, s.account_id, s.label, 'sync', e.at, NULL, e.error, e.text,
       e.said, e.duration, e.new, e.changed, e.gone, e.id
  FROM sync_run e JOIN source s ON s.id = e.source_id WHERE {wanted}
 ORDER BY at DESC, kind, n DESC LIMIT :limit OFFSET :offset
"""
_WANTED = (
    "(:account IS NULL OR s.account_id = :account) AND (:label IS NULL OR s.label = :label)"
    " AND (:before IS NULL OR e.at < :before) AND (:after IS NULL OR e.at > :after)"
)


def lines(
    connection: sqlite3.Connection,
    *,
    account_id: str | None = None,
    label: str | None = None,
    before: int | None = None,
    after: int | None = None,
    limit: int = 100,
    offset: int = 0,
) -> list[LineRow]:
    """Of all sources, newest first. Times are exclusive."""
    found = connection.execute(
        _LINES.format(wanted=_WANTED),
        {"account": account_id, "label": label, "before": before, "after": after, "limit": limit, "offset": offset},
    )
    return [LineRow(*row[:-1]) for row in found]
