"""The access that providers gave, and how a source signs in. Refresh tokens are the vault's: sealed rows pass through.

What belongs together is one transaction: a refresh token and the version that counts it, a source and its credential.
"""

from __future__ import annotations

import sqlite3
from dataclasses import dataclass

from cio_desktop.credentials.rows import SealedRow

from . import secrets
from .rows import columns, now_or, scalar


@dataclass(slots=True)
class GrantRow:
    """`version` counts the refresh tokens. `leased_by` may refresh until `leased_until`, and nobody else."""

    id: str
    provider_key: str
    email: str
    scope: str
    version: int
    refused: bool
    leased_by: str | None
    leased_until: int | None
    created: int
    refreshed: int | None


@dataclass(frozen=True, slots=True)
class NewGrantRow:
    """`id` names the sealed refresh token too."""

    id: str
    provider_key: str
    email: str
    scope: str


_COLUMNS = columns(GrantRow)


def get(connection: sqlite3.Connection, id: str) -> GrantRow | None:
    row = connection.execute(f"SELECT {_COLUMNS} FROM oauth_grant WHERE id = ?", (id,)).fetchone()
    if row is None:
        return None
    found = GrantRow(*row)
    found.refused = bool(found.refused)
    return found


def settle(
    connection: sqlite3.Connection,
    source_id: int,
    *,
    auth_type: str,
    provider_key: str | None,
    secret: SealedRow,
    grant: NewGrantRow | None = None,
    now: float | None = None,
) -> bool:
    """From now on the source signs in with this secret and nothing else. False: there is no such source.

    The grant it had before has no source now and stays until `remove`, so that it can be given back.
    """
    if scalar(connection, "SELECT 1 FROM source WHERE id = ?", (source_id,)) is None:
        return False
    secrets.delete(connection, secrets.of_source(source_id))
    if grant is not None:
        connection.execute(
            "INSERT INTO oauth_grant (id, provider_key, email, scope, created) VALUES (?, ?, ?, ?, ?)",
            (grant.id, grant.provider_key, grant.email, grant.scope, now_or(now)),
        )
    secrets.put(connection, secret)
    connection.execute(
        "UPDATE source SET auth_type = ?, provider_consumer_key = ?, grant_id = ? WHERE id = ?",
        (auth_type, provider_key, None if grant is None else grant.id, source_id),
    )
    return True


def lease(connection: sqlite3.Connection, id: str, version: int, owner: str, *, now: float, until: float) -> bool:
    """The right to refresh; False: somebody else has it, or the refresh token is another one by now.

    A lease that ends later than any given now could is of a time before the clock was set back.
    """
    taken = connection.execute(
        "UPDATE oauth_grant SET leased_by = :owner, leased_until = :until WHERE id = :id AND version = :version"
        " AND (leased_by IS NULL OR leased_by = :owner OR leased_until <= :now OR leased_until > :never)",
        {
            "id": id,
            "version": version,
            "owner": owner,
            "now": int(now),
            "until": int(until),
            "never": int(until + (until - now)),
        },
    )
    return taken.rowcount == 1


def release(connection: sqlite3.Connection, id: str, owner: str) -> None:
    connection.execute(
        "UPDATE oauth_grant SET leased_by = NULL, leased_until = NULL WHERE id = ? AND leased_by = ?", (id, owner)
    )


def rotate(
    connection: sqlite3.Connection, id: str, version: int, secret: SealedRow | None, *, now: float | None = None
) -> bool:
    """The next refresh token (None: the old one stays good) and its version; ends the lease. False: nothing written."""
    counted = connection.execute(
        "UPDATE oauth_grant SET version = version + 1, refreshed = ?, refused = 0, leased_by = NULL,"
        " leased_until = NULL WHERE id = ? AND version = ?",
        (now_or(now), id, version),
    )
    if counted.rowcount != 1:
        return False
    if secret is not None:
        secrets.put(connection, secret)
    return True


def refuse(connection: sqlite3.Connection, id: str, version: int) -> None:
    connection.execute("UPDATE oauth_grant SET refused = 1 WHERE id = ? AND version = ?", (id, version))


def remove(connection: sqlite3.Connection, id: str, secret_id: str) -> bool:
    """With its refresh token."""
    secrets.delete(connection, secret_id)
    return connection.execute("DELETE FROM oauth_grant WHERE id = ?", (id,)).rowcount == 1


def shared(connection: sqlite3.Connection, id: str) -> bool:
    """Whether a source has another good grant of the same person by the same client id. Nobody knows whose: yes."""
    found = scalar(
        connection,
        "SELECT 1 FROM oauth_grant g JOIN source s ON s.grant_id <> g.id AND s.provider_consumer_key = g.provider_key"
        " JOIN oauth_grant other ON other.id = s.grant_id AND NOT other.refused"
        " WHERE g.id = ? AND (g.email = '' OR lower(g.email) IN (lower(s.email), lower(s.username)))",
        (id,),
    )
    return found is not None


def strays(connection: sqlite3.Connection) -> list[str]:
    """Grants no source has: what a removal, or a new sign-in, left when the program ended in the middle."""
    found = connection.execute(
        "SELECT id FROM oauth_grant WHERE id NOT IN (SELECT grant_id FROM source WHERE grant_id IS NOT NULL)"
    )
    return [id for (id,) in found]
