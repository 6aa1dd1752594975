"""What is owed to addresses of others, in order within a lane, and the log of how it was delivered.

A lane is a webhook, the failures of one, or the statuses of one source. By kind, `subject` and `detail` are:

    message    id of the message; what happened to it
    failure    id of the webhook; why it was switched off
    status     id of the source; id of the status event
"""

from __future__ import annotations

import sqlite3
from dataclasses import dataclass
from typing import Any

from . import webhooks
from .rows import columns

LOG_KEPT = 10_000


@dataclass(slots=True)
class CallbackRow:
    n: int
    lane: str
    kind: str
    account_id: str | None
    webhook_id: str | None
    subject: str
    detail: str
    at: int
    tries: int
    next_try: int


@dataclass(slots=True)
class LogRow:
    """One try. `status_code`: None where there was no answer; `problem` says why."""

    at: int
    kind: str
    account_id: str | None
    webhook_id: str | None
    subject: str
    url: str
    status_code: int | None
    problem: str | None
    tries: int


_COLUMNS = columns(CallbackRow)
_LOGGED = columns(LogRow)


def add_message(
    connection: sqlite3.Connection, webhook_id: str, account_id: str, message_id: str, what: str, now: float
) -> None:
    _add(connection, webhook_id, "message", account_id, webhook_id, message_id, what, int(now))


def _add(connection: sqlite3.Connection, lane: str, kind: str, *rest: Any) -> None:
    account_id, webhook_id, subject, detail, at = rest
    connection.execute(
        "INSERT INTO callback (lane, kind, account_id, webhook_id, subject, detail, at, next_try)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
        (lane, kind, account_id, webhook_id, subject, detail, at, at),
    )


def lanes(connection: sqlite3.Connection) -> list[str]:
    """Those that have something; one step along the index each, however long they are."""
    found = connection.execute(
        "WITH RECURSIVE l (lane) AS (SELECT min(lane) FROM callback UNION ALL"
        " SELECT (SELECT min(lane) FROM callback WHERE lane > l.lane) FROM l WHERE l.lane IS NOT NULL)"
        " SELECT lane FROM l WHERE lane IS NOT NULL"
    )
    return [lane for (lane,) in found]


def head(connection: sqlite3.Connection, lane: str) -> CallbackRow | None:
    """What comes next there. Of statuses only the newest: one that was overtaken is told no more."""
    direction = "DESC" if lane.startswith("status:") else "ASC"
    row = connection.execute(
        f"SELECT {_COLUMNS} FROM callback WHERE lane = ? ORDER BY n {direction} LIMIT 1", (lane,)
    ).fetchone()
    return None if row is None else CallbackRow(*row)


def plan(connection: sqlite3.Connection, row: CallbackRow, tries: int, next_try: float) -> bool:
    """Before a try: what holds if nothing is heard of it again. False: it is not owed any more."""
    if row.kind == "status":
        connection.execute("DELETE FROM callback WHERE lane = ? AND n < ?", (row.lane, row.n))
    sql = "UPDATE callback SET tries = ?, next_try = ? WHERE n = ?"
    return connection.execute(sql, (tries, int(next_try), row.n)).rowcount == 1


def note(connection: sqlite3.Connection, row: LogRow) -> None:
    made = connection.execute(
        f"INSERT INTO callback_log ({_LOGGED}) SELECT ?, ?, (SELECT id FROM account WHERE id = ?), ?, ?, ?, ?, ?, ?",
        (row.at, row.kind, row.account_id, row.webhook_id, row.subject, row.url, row.status_code, row.problem,
         row.tries),
    )  # fmt: skip
    connection.execute("DELETE FROM callback_log WHERE n <= ?", ((made.lastrowid or 0) - LOG_KEPT,))


def end(connection: sqlite3.Connection, row: CallbackRow, logged: LogRow | None) -> None:
    """It is owed no more: delivered, or given up."""
    connection.execute("DELETE FROM callback WHERE n = ?", (row.n,))
    if logged is not None:
        note(connection, logged)


def give_up(connection: sqlite3.Connection, row: CallbackRow, logged: LogRow, why: str) -> None:
    """The webhook is switched off and what it is owed stays. Whoever wants to know of that is told."""
    note(connection, logged)
    hook = None if row.webhook_id is None else webhooks.get(connection, row.webhook_id)
    if hook is None or not hook.active:
        return
    webhooks.switch_off(connection, hook.id)
    if hook.failure_notif_url is not None:
        _add(connection, f"failure:{hook.id}", "failure", hook.account_id, hook.id, hook.id, why, logged.at)


def logged(
    connection: sqlite3.Connection,
    *,
    account_id: str | None = None,
    webhook_id: str | None = None,
    before: int | None = None,
    after: int | None = None,
    status_from: int | None = None,
    status_to: int | None = None,
    limit: int = 25,
    offset: int = 0,
) -> list[LogRow]:
    """Newest first. Times are exclusive, statuses inclusive."""
    found = connection.execute(
        f"SELECT {_LOGGED} FROM callback_log WHERE (:account IS NULL OR account_id = :account)"
        " AND (:webhook IS NULL OR webhook_id = :webhook) AND (:before IS NULL OR at < :before)"
        " AND (:after IS NULL OR at > :after) AND (:low IS NULL OR status_code >= :low)"
        " AND (:high IS NULL OR status_code <= :high) ORDER BY n DESC LIMIT :limit OFFSET :offset",
        {"account": account_id, "webhook": webhook_id, "before": before, "after": after, "low": status_from,
         "high": status_to, "limit": limit, "offset": offset},
    )  # fmt: skip
    return [LogRow(*row) for row in found]
