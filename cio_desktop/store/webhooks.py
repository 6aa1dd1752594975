"""Webhooks: whose mail they are about, where they call, what for. What they want is the service's own (`settings`)."""

from __future__ import annotations

import secrets
import sqlite3
from dataclasses import dataclass

from . import application, webhook_triggers
from .rows import columns, now_or, scalar


@dataclass(slots=True)
class WebhookRow:
    """`account_id`: None for one that is about every account. `failure`: it was switched off as its address did not
    answer. `since`: changes up to this one are not told."""

    id: str
    account_id: str | None
    created: int
    active: bool
    failure: bool
    callback_url: str
    failure_notif_url: str | None
    settings: str
    since: int


_COLUMNS = columns(WebhookRow)


def _row(values: tuple[object, ...]) -> WebhookRow:
    row = WebhookRow(*values)  # type: ignore[arg-type]
    row.active, row.failure = bool(row.active), bool(row.failure)
    return row


def create(
    connection: sqlite3.Connection,
    *,
    account_id: str | None,
    callback_url: str,
    failure_notif_url: str | None,
    settings: str,
    active: bool = True,
    now: float | None = None,
) -> WebhookRow:
    row = WebhookRow(
        secrets.token_hex(12), account_id, now_or(now), active, False, callback_url, failure_notif_url, settings,
        _newest(connection),
    )  # fmt: skip
    connection.execute(
        f"INSERT INTO webhook ({_COLUMNS}) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
        (row.id, account_id, row.created, int(active), 0, callback_url, failure_notif_url, settings, row.since),
    )
    webhook_triggers.arm(connection)
    return row


def get(connection: sqlite3.Connection, webhook_id: str) -> WebhookRow | None:
    row = connection.execute(f"SELECT {_COLUMNS} FROM webhook WHERE id = ?", (webhook_id,)).fetchone()
    return None if row is None else _row(row)


def list_of(connection: sqlite3.Connection, account_id: str | None) -> list[WebhookRow]:
    """Of an account, or with None those for every account; oldest first."""
    found = connection.execute(
        f"SELECT {_COLUMNS} FROM webhook WHERE account_id IS ? ORDER BY created, id", (account_id,)
    )
    return [_row(row) for row in found]


def active(connection: sqlite3.Connection) -> list[WebhookRow]:
    return [_row(row) for row in connection.execute(f"SELECT {_COLUMNS} FROM webhook WHERE active ORDER BY id")]


def update(connection: sqlite3.Connection, row: WebhookRow) -> bool:
    """As `row` has it; False: it is gone. Switched on, it is as new: no failure, what waits is tried at once, and what
    happened while it was off is not told."""
    before = get(connection, row.id)
    if before is None:
        return False
    again = row.active and not before.active
    connection.execute(
        "UPDATE webhook SET active = ?, failure = ?, callback_url = ?, failure_notif_url = ?, settings = ?, since = ?"
        " WHERE id = ?",
        (
            int(row.active),
            int(before.failure and not again),
            row.callback_url,
            row.failure_notif_url,
            row.settings,
            _newest(connection) if again else before.since,
            row.id,
        ),
    )
    if again:
        connection.execute("UPDATE callback SET tries = 0, next_try = at WHERE webhook_id = ?", (row.id,))
    webhook_triggers.arm(connection)
    return True


def switch_off(connection: sqlite3.Connection, webhook_id: str) -> None:
    """Its address does not answer. What waits for it stays."""
    connection.execute("UPDATE webhook SET active = 0, failure = 1 WHERE id = ?", (webhook_id,))
    webhook_triggers.arm(connection)


def delete(connection: sqlite3.Connection, webhook_id: str) -> bool:
    """With what waits for it."""
    gone = connection.execute("DELETE FROM webhook WHERE id = ?", (webhook_id,)).rowcount == 1
    webhook_triggers.arm(connection)
    return gone


def listening(connection: sqlite3.Connection) -> bool:
    """Whether changes are noted, or something noted is still to be told."""
    return (
        application.status_callback_url(connection) is not None
        or scalar(connection, "SELECT 1 FROM webhook WHERE active LIMIT 1") is not None
        or scalar(connection, "SELECT 1 FROM callback LIMIT 1") is not None
        or scalar(connection, "SELECT 1 FROM webhook_change LIMIT 1") is not None
    )


def set_status_callback_url(connection: sqlite3.Connection, url: str | None) -> None:
    """Without one nothing is owed to it any more."""
    application.put_status_callback_url(connection, url)
    if url is None:
        connection.execute("DELETE FROM callback WHERE kind = 'status'")
    webhook_triggers.arm(connection)


def _newest(connection: sqlite3.Connection) -> int:
    return int(scalar(connection, "SELECT seq FROM sqlite_sequence WHERE name = 'webhook_change'") or 0)
