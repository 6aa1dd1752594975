"""Grants in database and vault: leases, versions and refresh tokens that change together or not at all."""

import contextlib
import sqlite3
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import pytest

from cio_desktop.credentials import MemoryKey, SecretMissing, Vault
from cio_desktop.engine.sign_in.grant_rows import REFRESH_TOKEN, StoredGrants, grant_secret_id
from cio_desktop.store import accounts, grants, secrets, sources
from cio_desktop.store.database import Database
from cio_desktop.store.grants import NewGrantRow
from cio_desktop.store.secrets import SqlSecretRows
from cio_desktop.store.sources import SourceRow

NEW = NewGrantRow("g1", "k1", "ann@example.com", "mail")


class World:
    def __init__(self, db: Database, vault: Vault, source: SourceRow) -> None:
        self.db, self.vault, self.source = db, vault, source
        self.rows = StoredGrants(db, vault)

    async def settle(self, grant: Any = NEW, text: bytes = b"refresh-1", **changes: Any) -> Any:
        secret = self.vault.seal(grant_secret_id(grant.id), REFRESH_TOKEN, text) if grant else None
        given = {
            "auth_type": "oauth2",
            "provider_key": "k1",
            "secret": secret,
            "grant": grant,
            "now": 1000,
        }
        return await self.db.write_durable(grants.settle, self.source.id, **(given | changes))


@contextlib.asynccontextmanager
async def world(folder: Path) -> AsyncIterator[Any]:
    db = await Database.open(folder / "store.db")
    try:
        vault = await Vault.open(SqlSecretRows(db), MemoryKey())
        account = await db.write(accounts.create, "ann@example.com")
        source = await db.write(sources.create, account.id, email="ann@example.com", server="s", username="ann")
        yield World(db, vault, source)
    finally:
        await db.close()


async def test_a_source_and_its_grant(tmp_path: Path) -> None:
    async with world(tmp_path) as w:
        await w.vault.put(f"source:{w.source.id}", "password", b"old")
        assert await w.settle()
        row = await w.db.read(sources.get, w.source.id)
        assert (row.auth_type, row.provider_consumer_key, row.grant_id) == ("oauth2", "k1", "g1")
        with pytest.raises(SecretMissing):
            await w.vault.get(f"source:{w.source.id}", "password")
        stored = await w.rows.load("g1")
        assert (stored.provider_key, stored.version, stored.refresh_token, stored.refused) == (
            "k1", 0, "refresh-1", False,
        )  # fmt: skip
        assert "refresh-1" not in repr(stored)
        assert await w.db.read(grants.strays) == []

        # another grant takes its place; the old one waits to be given back
        assert await w.settle(NewGrantRow("g2", "k1", "", ""), b"refresh-2")
        assert await w.db.read(grants.strays) == ["g1"]
        assert (await w.rows.load("g1")).refresh_token == "refresh-1"
        assert await w.db.write(grants.remove, "g1", grant_secret_id("g1"))
        assert not await w.db.write(grants.remove, "g1", grant_secret_id("g1"))
        assert await w.rows.load("g1") is None
        assert grant_secret_id("g1") not in [row.id for row in await w.db.read(secrets.all_rows)]

        # ... and a password the grant's
        sealed = w.vault.seal(f"source:{w.source.id}", "password", b"new")
        assert await w.settle(None, auth_type="password", provider_key=None, secret=sealed)
        row = await w.db.read(sources.get, w.source.id)
        assert (row.auth_type, row.provider_consumer_key, row.grant_id) == ("password", None, None)
        assert await w.db.read(grants.strays) == ["g2"]


@pytest.mark.parametrize(
    ("old", "shared"),
    [
        (NewGrantRow("g1", "k1", "Ann@Example.com", ""), True),
        (NewGrantRow("g1", "k1", "ann", ""), True),  # the user name
        (NewGrantRow("g1", "k1", "", ""), True),
        (NewGrantRow("g1", "k1", "bob@example.com", ""), False),
        (NewGrantRow("g1", "k2", "ann@example.com", ""), False),
    ],
)
async def test_whether_somebody_still_signs_in_as_the_same_person(tmp_path: Path, old: Any, shared: Any) -> None:
    async with world(tmp_path) as w:
        assert await w.settle(old)
        assert not await w.db.read(grants.shared, "g1")  # a grant is not its own neighbour
        assert await w.settle(NewGrantRow("g2", "k1", "ann@example.com", ""), b"refresh-2")
        assert await w.db.read(grants.shared, "g1") is shared
        await w.db.write(grants.refuse, "g2", 0)
        assert not await w.db.read(grants.shared, "g1")


async def test_no_source_no_grant(tmp_path: Path) -> None:
    async with world(tmp_path) as w:
        await w.db.write(sources.delete, w.source.id)
        assert not await w.settle()
        assert await w.rows.load("g1") is None
        assert grant_secret_id("g1") not in [row.id for row in await w.db.read(secrets.all_rows)]


async def test_one_lease_at_a_time(tmp_path: Path) -> None:
    async with world(tmp_path) as w:
        await w.settle()
        assert await w.rows.lease("g1", 0, "a", 100.9, 160.9)
        assert await w.rows.lease("g1", 0, "a", 101, 161)
        assert not await w.rows.lease("g1", 0, "b", 160, 220)
        assert not await w.rows.lease("g1", 1, "a", 101, 161)
        await w.rows.release("g1", "b")
        assert not await w.rows.lease("g1", 0, "b", 120, 180)
        assert await w.rows.lease("g1", 0, "b", 161, 221)  # it ran out
        await w.rows.release("g1", "b")
        assert await w.rows.lease("g1", 0, "a", 162, 222)
        assert not await w.rows.lease("nobody", 0, "a", 0, 1)


async def test_a_clock_set_back_makes_no_lease_last(tmp_path: Path) -> None:
    """Of a process that was killed: else nobody could refresh until the clock has caught up."""
    async with world(tmp_path) as w:
        await w.settle()
        assert await w.rows.lease("g1", 0, "dead", 90_000, 90_060)
        assert not await w.rows.lease("g1", 0, "b", 89_960, 90_020)  # a little: it may well be alive
        assert await w.rows.lease("g1", 0, "b", 3_600, 3_660)


async def test_token_and_version_change_together(tmp_path: Path) -> None:
    async with world(tmp_path) as w:
        await w.settle()
        await w.rows.lease("g1", 0, "a", 100, 160)
        assert await w.rows.rotate("g1", 0, "refresh-2", 110)
        stored = await w.rows.load("g1")
        assert (stored.version, stored.refresh_token) == (1, "refresh-2")
        assert await w.rows.lease("g1", 1, "b", 111, 171)  # the lease ended with it
        # who comes late writes nothing
        assert not await w.rows.rotate("g1", 0, "refresh-late", 112)
        assert (await w.rows.load("g1")).refresh_token == "refresh-2"
        # no new token: the old one stays good, and is counted all the same
        assert await w.rows.rotate("g1", 1, None, 113)
        stored = await w.rows.load("g1")
        assert (stored.version, stored.refresh_token) == (2, "refresh-2")
        assert (await w.db.read(grants.get, "g1")).refreshed == 113


async def test_a_refusal_is_of_one_token(tmp_path: Path) -> None:
    async with world(tmp_path) as w:
        await w.settle()
        await w.rows.refuse("g1", 1)
        assert not (await w.rows.load("g1")).refused
        await w.rows.refuse("g1", 0)
        assert (await w.rows.load("g1")).refused
        assert await w.rows.rotate("g1", 0, "refresh-2", 110)
        assert not (await w.rows.load("g1")).refused


async def test_a_crash_between_is_no_half_rotation(tmp_path: Path) -> None:
    """The transaction fails after the version was counted: the old token and the old version are there."""
    async with world(tmp_path) as w:
        await w.settle()

        def breaks(connection: sqlite3.Connection) -> None:
            sealed = w.vault.seal(grant_secret_id("g1"), REFRESH_TOKEN, b"refresh-2")
            assert grants.rotate(connection, "g1", 0, sealed)
            raise RuntimeError("power cut")

        with pytest.raises(RuntimeError):
            await w.db.write_durable(breaks)
        stored = await w.rows.load("g1")
        assert (stored.version, stored.refresh_token) == (0, "refresh-1")


async def test_a_token_that_was_moved_to_another_grant_does_not_open(tmp_path: Path) -> None:
    from cio_desktop.credentials import WrongKey

    async with world(tmp_path) as w:
        await w.settle()
        await w.settle(NewGrantRow("g2", "k1", "", ""), b"refresh-2")
        await w.db.write(
            lambda c: (
                c.execute(
                    "UPDATE secret SET (nonce, ciphertext) ="
                    " (SELECT nonce, ciphertext FROM secret WHERE id = 'grant:g2') WHERE id = 'grant:g1'"
                ).rowcount
            )
        )
        with pytest.raises(WrongKey):
            await w.rows.load("g1")
