"""An account's own addresses. One of them is the primary one; what is sent from them counts as sent (contacts.py)."""

from __future__ import annotations

import sqlite3
from dataclasses import dataclass

from . import contacts
from .rows import now_or, scalar


@dataclass(slots=True)
class EmailRow:
    email: str
    validated: int
    primary: bool


def add(
    connection: sqlite3.Connection,
    account_id: str,
    email: str,
    *,
    primary: bool = False,
    validated: int = 0,
    now: float | None = None,
) -> bool:
    """False when the account has it already. The first address is the primary one."""
    first = scalar(connection, "SELECT 1 FROM email WHERE account_id = ? AND is_primary = 1", (account_id,)) is None
    added = connection.execute(
        "INSERT OR IGNORE INTO email (account_id, email, is_primary, validated) VALUES (?, ?, ?, ?)",
        (account_id, email, int(first), validated or now_or(now)),
    )
    if added.rowcount == 1:
        contacts.own_address(connection, account_id, email, 1)
    if primary:
        set_primary(connection, account_id, email)
    return added.rowcount == 1


def remove(connection: sqlite3.Connection, account_id: str, email: str) -> bool:
    """False: the account has no such address. After the primary one the oldest of the others is it."""
    removed = connection.execute("DELETE FROM email WHERE account_id = ? AND email = ?", (account_id, email))
    if removed.rowcount != 1:
        return False
    contacts.own_address(connection, account_id, email, -1)
    left = list_of(connection, account_id)
    if left and not left[0].primary:
        set_primary(connection, account_id, left[0].email)
    return True


def set_primary(connection: sqlite3.Connection, account_id: str, email: str) -> bool:
    if get(connection, account_id, email) is None:
        return False
    connection.execute("UPDATE email SET is_primary = (email = ?) WHERE account_id = ?", (email, account_id))
    return True


def get(connection: sqlite3.Connection, account_id: str, email: str) -> EmailRow | None:
    row = connection.execute(
        "SELECT email, validated, is_primary FROM email WHERE account_id = ? AND email = ?", (account_id, email)
    ).fetchone()
    return None if row is None else EmailRow(row[0], row[1], bool(row[2]))


def list_of(connection: sqlite3.Connection, account_id: str) -> list[EmailRow]:
    """The primary one first."""
    found = connection.execute(
        "SELECT email, validated, is_primary FROM email WHERE account_id = ?"
        " ORDER BY is_primary DESC, validated, email",
        (account_id,),
    )
    return [EmailRow(email, validated, bool(primary)) for email, validated, primary in found]
