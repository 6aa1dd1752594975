"""Connect tokens: single use, gone a day after they were made unless used. Knows how a token is made, no page."""

from __future__ import annotations

import secrets
import sqlite3
import string
from dataclasses import dataclass

from .rows import columns, now_or

LIFE = 24 * 3600
_ALPHABET = string.ascii_lowercase + string.digits
_LENGTH = 16


@dataclass(slots=True)
class TokenRow:
    """`account_id`, `source_id`: where the token adds to or what it renews. `parameters_json`: the service's own.

    `made_account_id`, `server_label`: what came of it, once `used` says when.
    """

    token: str
    account_id: str | None
    source_id: int | None
    email: str
    first_name: str
    last_name: str
    callback_url: str
    created: int
    expires: int
    used: int
    parameters_json: str
    made_account_id: str | None
    server_label: str | None


_COLUMNS = columns(TokenRow)


def create(
    connection: sqlite3.Connection,
    *,
    callback_url: str,
    account_id: str | None = None,
    source_id: int | None = None,
    email: str = "",
    first_name: str = "",
    last_name: str = "",
    parameters_json: str = "{}",
    now: float | None = None,
) -> TokenRow:
    created = now_or(now)
    token = "".join(secrets.choice(_ALPHABET) for _ in range(_LENGTH))
    row = TokenRow(
        token,
        account_id,
        source_id,
        email,
        first_name,
        last_name,
        callback_url,
        created,
        created + LIFE,
        0,
        parameters_json,
        None,
        None,
    )
    connection.execute(
        "INSERT INTO connect_token (token, account_id, source_id, email, first_name, last_name, callback_url, created,"
        " expires, parameters_json) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        (
            row.token,
            account_id,
            source_id,
            email,
            first_name,
            last_name,
            callback_url,
            row.created,
            row.expires,
            parameters_json,
        ),
    )
    return row


def get(connection: sqlite3.Connection, token: str, *, now: float | None = None) -> TokenRow | None:
    """None also for one that is over: a day old and never used."""
    row = connection.execute(
        f"SELECT {_COLUMNS} FROM connect_token WHERE token = ? AND (used > 0 OR expires > ?)", (token, now_or(now))
    ).fetchone()
    return None if row is None else TokenRow(*row)


def list_of(
    connection: sqlite3.Connection,
    *,
    account_id: str | None = None,
    source_id: int | None = None,
    now: float | None = None,
) -> list[TokenRow]:
    """Oldest first: of a source, or of an account, or those that belong to neither (nor did when they were made)."""
    if source_id is not None:
        where, values = "source_id = :source", dict[str, object](source=source_id)
    elif account_id is not None:
        where, values = "account_id = :account AND source_id IS NULL", dict[str, object](account=account_id)
    else:
        where, values = "account_id IS NULL", dict[str, object]()
    found = connection.execute(
        f"SELECT {_COLUMNS} FROM connect_token WHERE {where} AND (used > 0 OR expires > :now) ORDER BY created, token",
        {"now": now_or(now)} | values,
    )
    return [TokenRow(*row) for row in found]


def use(
    connection: sqlite3.Connection, token: str, account_id: str, server_label: str, *, now: float | None = None
) -> bool:
    """False: it was used before, or is gone."""
    used = connection.execute(
        "UPDATE connect_token SET used = ?, made_account_id = ?, server_label = ? WHERE token = ? AND used = 0",
        (now_or(now), account_id, server_label, token),
    )
    return used.rowcount == 1


def delete(connection: sqlite3.Connection, token: str) -> bool:
    return connection.execute("DELETE FROM connect_token WHERE token = ?", (token,)).rowcount == 1


def purge(connection: sqlite3.Connection, *, now: float | None = None) -> list[str]:
    """Takes away what is over, and says which tokens those were."""
    found = connection.execute(
        "DELETE FROM connect_token WHERE used = 0 AND expires <= ? RETURNING token", (now_or(now),)
    )
    return [token for (token,) in found.fetchall()]
