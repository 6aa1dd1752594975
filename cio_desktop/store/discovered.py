"""What look-ups of settings found, by domain, kept for a week. Nobody's address is in it."""

from __future__ import annotations

import sqlite3

from .rows import now_or, scalar

KEEP_SECONDS = 7 * 86400
MOST = 1000


def load(connection: sqlite3.Connection, domain: str, *, now: float | None = None) -> str | None:
    """None also for what is too old, or from the future: a clock was set back."""
    found = scalar(
        connection,
        "SELECT findings_json FROM discovered WHERE domain = ? AND at BETWEEN ? AND ?",
        (domain, now_or(now) - KEEP_SECONDS, now_or(now)),
    )
    return None if found is None else str(found)


def save(connection: sqlite3.Connection, domain: str, findings_json: str, *, now: float | None = None) -> None:
    connection.execute(
        "INSERT INTO discovered (domain, at, findings_json) VALUES (?, ?, ?)"
        " ON CONFLICT (domain) DO UPDATE SET at = excluded.at, findings_json = excluded.findings_json",
        (domain, now_or(now), findings_json),
    )
    connection.execute("DELETE FROM discovered WHERE at < ?", (now_or(now) - KEEP_SECONDS,))
    connection.execute(
        "DELETE FROM discovered WHERE domain IN"
        " (SELECT domain FROM discovered ORDER BY at DESC, domain LIMIT -1 OFFSET ?)",
        (MOST,),
    )
