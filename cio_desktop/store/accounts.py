"""Accounts and their addresses. Knows how an account id is made; nothing of mail servers."""

from __future__ import annotations

import re
import secrets
import sqlite3
from dataclasses import dataclass, field

from . import emails, sources
from .rows import now_or, scalar
from .sources import SourceRow

_COLUMNS = "id, username, created, suspended, first_name, last_name, nb_messages, nb_files"


@dataclass(slots=True)
class AccountRow:
    """`emails`: the primary one first. `sources`: by age; after `find` with a status only those that match."""

    id: str
    username: str
    created: int
    suspended: int
    first_name: str
    last_name: str
    nb_messages: int
    nb_files: int
    emails: list[str] = field(default_factory=list)
    sources: list[SourceRow] = field(default_factory=list)


def create(
    connection: sqlite3.Connection,
    email: str | None = None,
    *,
    first_name: str = "",
    last_name: str = "",
    now: float | None = None,
) -> AccountRow:
    """A new account; the same address in two accounts is allowed (API.md, Accounts)."""
    created = now_or(now)
    account_id = f"{created & 0xFFFFFFFF:08x}{secrets.token_hex(8)}"
    connection.execute(
        "INSERT INTO account (id, username, created, first_name, last_name) VALUES (?, ?, ?, ?, ?)",
        (account_id, _username(email), created, first_name, last_name),
    )
    if email:
        emails.add(connection, account_id, email, now=created)
    row = get(connection, account_id)
    assert row is not None
    return row


def _username(email: str | None) -> str:
    stem = re.sub(r"[^A-Za-z0-9.-]+", ".", email or "account").strip(".") or "account"
    return f"{stem}_{secrets.token_hex(8)}"


def get(connection: sqlite3.Connection, account_id: str) -> AccountRow | None:
    row = connection.execute(f"SELECT {_COLUMNS} FROM account WHERE id = ?", (account_id,)).fetchone()
    return None if row is None else _complete(connection, AccountRow(*row), None, None)


def exists(connection: sqlite3.Connection, account_id: str) -> bool:
    return scalar(connection, "SELECT 1 FROM account WHERE id = ?", (account_id,)) is not None


def find(
    connection: sqlite3.Connection,
    *,
    email: str | None = None,
    status: str | None = None,
    status_ok: bool | None = None,
    limit: int = 25,
    offset: int = 0,
) -> list[AccountRow]:
    """Accounts by age. With a status, only matching sources stay in each, and accounts without one drop out."""
    sql = f"SELECT {_COLUMNS} FROM account a WHERE 1"
    values: dict[str, object] = {"limit": limit, "offset": offset}
    if email is not None:
        sql += " AND EXISTS (SELECT 1 FROM email e WHERE e.account_id = a.id AND e.email = :email)"
        values["email"] = email
    if status is not None or status_ok is not None:
        matching, more = sources.status_condition(status, status_ok)
        sql += f" AND EXISTS (SELECT 1 FROM source s WHERE s.account_id = a.id{matching})"
        values |= more
    found = connection.execute(f"{sql} ORDER BY n LIMIT :limit OFFSET :offset", values).fetchall()
    return [_complete(connection, AccountRow(*row), status, status_ok) for row in found]


def _complete(
    connection: sqlite3.Connection, row: AccountRow, status: str | None, status_ok: bool | None
) -> AccountRow:
    row.emails = [entry.email for entry in emails.list_of(connection, row.id)]
    row.sources = sources.list_of(connection, row.id, status=status, status_ok=status_ok)
    return row


def update_names(
    connection: sqlite3.Connection, account_id: str, *, first_name: str | None = None, last_name: str | None = None
) -> bool:
    """What is None stays. False: no such account."""
    changed = connection.execute(
        "UPDATE account SET first_name = coalesce(?, first_name), last_name = coalesce(?, last_name) WHERE id = ?",
        (first_name, last_name, account_id),
    )
    return changed.rowcount == 1


def delete(connection: sqlite3.Connection, account_id: str) -> bool:
    """With everything that belongs to it, also the secrets of its sources."""
    number = scalar(connection, "SELECT n FROM account WHERE id = ?", (account_id,))
    if number is None:
        return False
    for source in sources.list_of(connection, account_id):
        sources.delete(connection, source.id)
    connection.execute(
        "DELETE FROM message_address WHERE message IN (SELECT n FROM message WHERE account = ?)", (number,)
    )
    # memberships went with their folders: nothing refers to the messages any more
    connection.execute("DELETE FROM message WHERE account = ?", (number,))
    connection.execute("DELETE FROM account WHERE n = ?", (number,))
    return True


def without_source(connection: sqlite3.Connection) -> list[str]:
    found = connection.execute("SELECT id FROM account WHERE id NOT IN (SELECT account_id FROM source)")
    return [account_id for (account_id,) in found]


def counts(connection: sqlite3.Connection, account_id: str) -> tuple[int, int]:
    """Messages and files, from kept counters."""
    row = connection.execute("SELECT nb_messages, nb_files FROM account WHERE id = ?", (account_id,)).fetchone()
    return (0, 0) if row is None else (int(row[0]), int(row[1]))
