"""Lists of contacts: searched, sorted, a page at a time. What they hold is counted in contacts.py."""

from __future__ import annotations

import sqlite3
from dataclasses import dataclass
from typing import Any

from .addresses import like_literal


@dataclass(slots=True, frozen=True)
class ContactFilter:
    """`search`: part of the name or the address. `active_before`, `active_after`: there is a message dated so; each for
    itself. The account's own addresses are in no list."""

    account_id: str
    search: str | None = None
    active_before: int | None = None
    active_after: int | None = None
    sort_by: str = "count"
    ascending: bool = False
    limit: int = 25
    offset: int = 0


@dataclass(slots=True)
class ContactRow:
    """`sent`: messages to this address, `received`: from it. The times are of the newest of each, None without."""

    email: str
    name: str | None
    count: int
    received: int
    sent: int
    sent_from_account: int
    last_received: int | None
    last_sent: int | None


SORTED_BY = {"email": "a.email", "count": "c.count", "received_count": "c.received", "sent_count": "c.sent"}

_COLUMNS = "a.email, c.name, c.count, c.received, c.sent, c.sent_from_account, c.last_received, c.last_sent"
_OWN = "SELECT lower(email) FROM email WHERE account_id = :account_id"
# CROSS: in the order that has the rows sorted already
_BY_ADDRESS = "address a CROSS JOIN contact c ON c.address = a.id"
_BY_COUNT = "contact c CROSS JOIN address a ON a.id = c.address"


def page(connection: sqlite3.Connection, wanted: ContactFilter) -> list[ContactRow]:
    conditions = ["c.account = (SELECT n FROM account WHERE id = :account_id)", f"a.email NOT IN ({_OWN})"]
    values: dict[str, Any] = {"account_id": wanted.account_id, "limit": wanted.limit, "offset": wanted.offset}
    if wanted.active_before is not None:
        conditions.append("c.first < :active_before")
        values["active_before"] = wanted.active_before
    if wanted.active_after is not None:
        conditions.append("c.last > :active_after")
        values["active_after"] = wanted.active_after
    if wanted.search is not None:
        conditions.append(_search(wanted.search, values))
    tables = _BY_ADDRESS if wanted.sort_by == "email" else _BY_COUNT
    direction = "ASC" if wanted.ascending else "DESC"
    found = connection.execute(
        f"SELECT {_COLUMNS} FROM {tables} WHERE {' AND '.join(conditions)}"
        f" ORDER BY {SORTED_BY[wanted.sort_by]} {direction}, c.address {direction} LIMIT :limit OFFSET :offset",
        values,
    )
    return [ContactRow(*row) for row in found]


def _search(text: str, values: dict[str, Any]) -> str:
    if text.isascii():
        values["search"] = f"%{like_literal(text)}%"
        return "(a.email LIKE :search ESCAPE '!' OR c.name LIKE :search ESCAPE '!')"
    values["search"] = text.casefold()
    return "(contains(:search, a.email) OR contains(:search, c.name))"


def get(connection: sqlite3.Connection, account_id: str, email: str) -> ContactRow | None:
    """One contact, the account's own addresses among them."""
    row = connection.execute(
        f"SELECT {_COLUMNS} FROM {_BY_ADDRESS} WHERE a.email = ? AND c.account = (SELECT n FROM account WHERE id = ?)",
        (email.lower(), account_id),
    ).fetchone()
    return None if row is None else ContactRow(*row)
