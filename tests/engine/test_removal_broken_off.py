"""A source, its password and its account come and go together, wherever the disk, or whoever asked, gives up."""

import asyncio
import os
import sqlite3
import threading
from pathlib import Path

import pytest

from cio_desktop.credentials.rows import SealedRow
from cio_desktop.engine.sign_in.new_source import NewAccount, NewSource
from cio_desktop.protocol.enums import EventType
from cio_desktop.store import accounts, edits, secrets, sources
from cio_desktop.store.errors import StoreError
from tests.support.edit_world import change, where
from tests.support.engine_world import World, world
from tests.support.fake_imap import FULL, FakeImap
from tests.support.mail import make_message, message_id, messages
from tests.support.patience import PATIENCE

M1 = message_id(1)


async def refuse(here: World, when: str) -> None:
    """The disk refuses: from now on each such statement fails."""
    sql = f"CREATE TRIGGER refused BEFORE {when} BEGIN SELECT RAISE(ABORT, 'the disk'); END"
    await execute(here, sql)


async def allow(here: World) -> None:
    await execute(here, "DROP TRIGGER refused")


async def execute(here: World, sql: str) -> None:
    await here.db.write(lambda connection: connection.execute(sql))


async def secrets_of_sources(here: World) -> list[SealedRow]:
    return [row for row in await here.db.read(secrets.all_rows) if row.id.startswith("source:")]


async def stored_messages(here: World) -> int:
    return await here.db.read(lambda connection: connection.execute("SELECT count(*) FROM message").fetchone()[0])


def on_disk(folder: Path, row: SealedRow) -> bool:
    return any(row.ciphertext in path.read_bytes() for path in folder.glob("store.db*"))


def told(here: World, kind: EventType) -> int:
    return sum(event.type == kind for event in here.heard)


async def remove(here: World, source_id: int, account: bool) -> None:
    if account:
        await here.engine.remove_account(here.account_id)
    else:
        await here.engine.remove_source(source_id)


@pytest.mark.parametrize("account", [False, True])
@pytest.mark.expect_log("cio_desktop.net.task_scope", "removals")
async def test_the_password_goes_with_its_source_though_the_mail_cannot(tmp_path: Path, account: bool) -> None:
    """The mail goes at the next start."""
    key = os.urandom(32)
    async with FakeImap(FULL) as server:
        server.store.add_many("INBOX", messages(3))
        async with world(tmp_path, vault_key=key) as here:
            row = await here.add(server)
            (secret,) = await secrets_of_sources(here)
            assert on_disk(tmp_path, secret)
            await refuse(here, "DELETE ON message")
            with pytest.raises(StoreError):
                await remove(here, row.id, account)
            assert await here.db.read(sources.all) == []
            assert await secrets_of_sources(here) == []
            assert not on_disk(tmp_path, secret)
            await here.until(lambda: told(here, EventType.SOURCE_REMOVED) == 1)
            assert told(here, EventType.ACCOUNT_REMOVED) == 0
            assert await stored_messages(here) == 3
            await allow(here)
        async with world(tmp_path, vault_key=key, account_id=here.account_id) as again:

            async def gone() -> bool:
                return await stored_messages(again) == 0

            await again.until(gone)
            await again.engine.remove_account(again.account_id)
            assert await again.db.read(accounts.find) == []


@pytest.mark.expect_log("cio_desktop.net.task_scope", "removals")
async def test_an_account_that_is_gone_is_told_of_though_its_log_cannot_be_emptied(tmp_path: Path) -> None:
    """Its rows are gone, and the checkpoint after them fails."""
    async with FakeImap(FULL) as server, world(tmp_path, vault_key=os.urandom(32)) as here:
        server.store.add_many("INBOX", messages(3))
        await here.add(server)
        deleted = set()

        def authorize(action: int, name: str | None, *_: object) -> int:
            if action == sqlite3.SQLITE_DELETE:
                deleted.add(name)
            log_after_it = action == sqlite3.SQLITE_PRAGMA and name == "wal_checkpoint" and "account" in deleted
            return sqlite3.SQLITE_DENY if log_after_it else sqlite3.SQLITE_OK

        await here.db.write(lambda connection: connection.set_authorizer(authorize))
        with pytest.raises(StoreError):
            await here.engine.remove_account(here.account_id)
        await here.db.write(lambda connection: connection.set_authorizer(None))
        assert await here.db.read(accounts.find) == []
        await here.until(lambda: told(here, EventType.ACCOUNT_REMOVED) == 1)
        assert told(here, EventType.SOURCE_REMOVED) == 0


@pytest.mark.parametrize("account", [False, True])
@pytest.mark.expect_log("cio_desktop.net.task_scope", "removals")
async def test_a_source_that_could_not_be_removed_works_on(tmp_path: Path, account: bool) -> None:
    async with FakeImap(FULL) as server, world(tmp_path, vault_key=os.urandom(32)) as here:
        server.store.create("Bills")
        server.store.add("INBOX", make_message(1))
        row = await here.add(server)
        ids = await here.ids(row.id)
        await refuse(here, "DELETE ON source")
        with pytest.raises(StoreError):
            await remove(here, row.id, account)
        assert len(await secrets_of_sources(here)) == 1
        assert told(here, EventType.SOURCE_REMOVED) == 0
        await here.sync(row.id)
        assert await here.ids(row.id) == ids
        outcome = await here.engine.edit_folders(here.account_id, ids[M1], change(("Bills",), ("INBOX",)), queue=True)
        assert outcome.state == "done", outcome
        assert where(server.snapshot(), M1) == ["Bills"]
        await allow(here)
        await remove(here, row.id, account)
        assert await secrets_of_sources(here) == []
        assert await here.db.read(edits.open_edits) == []


@pytest.mark.parametrize("account", [False, True])
async def test_a_removal_goes_on_without_whoever_asked_for_it(tmp_path: Path, account: bool) -> None:
    """An answer that takes too long is cut: the removal is not."""
    async with FakeImap(FULL) as server, world(tmp_path, vault_key=os.urandom(32)) as here:
        server.store.add_many("INBOX", messages(3))
        row = await here.add(server)
        free = threading.Event()
        busy = asyncio.create_task(here.db.write(lambda _: free.wait(30)))
        removing = asyncio.create_task(remove(here, row.id, account))
        await here.until(lambda: here.engine._actors.get(row.id) is None)
        removing.cancel()
        async with asyncio.timeout(PATIENCE):  # at once: the writer is still busy
            with pytest.raises(asyncio.CancelledError):
                await removing
        free.set()
        await busy
        kind = EventType.ACCOUNT_REMOVED if account else EventType.SOURCE_REMOVED
        await here.until(lambda: told(here, kind) == 1)
        assert await here.db.read(sources.all) == []
        assert await secrets_of_sources(here) == []
        assert await stored_messages(here) == 0


async def test_the_end_of_the_engine_ends_a_removal_and_the_next_one_does_it(tmp_path: Path) -> None:
    key = os.urandom(32)
    async with FakeImap(FULL) as server:
        server.store.add_many("INBOX", messages(3))
        free = threading.Event()
        async with world(tmp_path, vault_key=key) as here:
            row = await here.add(server)
            busy = asyncio.create_task(here.db.write(lambda _: free.wait(30)))
            removing = asyncio.create_task(here.engine.remove_source(row.id))
            await here.until(lambda: here.engine._actors.get(row.id) is None)
            await here.engine.stop()
            with pytest.raises(asyncio.CancelledError):
                await removing
            with pytest.raises(StoreError):
                await here.engine.remove_source(row.id)
            free.set()
            await busy
        async with world(tmp_path, vault_key=key, account_id=here.account_id) as again:
            await again.sync(row.id)
            await again.engine.remove_source(row.id)
            assert await secrets_of_sources(again) == []


@pytest.mark.parametrize("own", [False, True])
async def test_no_source_without_its_password(tmp_path: Path, own: bool) -> None:
    """One transaction: nothing has to be taken back, which could fail, too, or which the program could not live to do.

    `own`: with an account of its own, of which nothing stays either.
    """
    async with FakeImap(FULL) as server, world(tmp_path, vault_key=os.urandom(32)) as here:
        new = NewSource(email=server.user, server=server.host, username=server.user, port=server.port, use_ssl=False)
        await refuse(here, "INSERT ON secret")
        for table in ("source", "account"):
            sql = f"CREATE TRIGGER no_{table} BEFORE DELETE ON {table} BEGIN SELECT RAISE(ABORT, 'the disk'); END"
            await execute(here, sql)
        account = NewAccount("ann@example.org", "Ann") if own else here.account_id
        with pytest.raises(StoreError):
            await here.engine.add_source(account, new, server.password)
        assert await here.db.read(sources.all) == []
        assert [row.id for row in await here.db.read(accounts.find)] == [here.account_id]


async def test_secrets_an_earlier_program_left_go_at_the_start(tmp_path: Path) -> None:
    key = os.urandom(32)
    async with FakeImap(FULL) as server:
        async with world(tmp_path, vault_key=key) as here:
            row = await here.add(server)
            await here.secrets.put(f"source:{row.id + 1}", "password", b"left behind")
            await here.secrets.put("provider:k1", "client_secret", b"another's")
            before = await here.db.read(secrets.all_rows)
            (left,) = [each for each in before if each.id == f"source:{row.id + 1}"]
        async with world(tmp_path, vault_key=key, account_id=here.account_id) as again:

            async def gone() -> bool:
                return not on_disk(tmp_path, left)

            await again.until(gone)
            assert await again.db.read(secrets.all_rows) == [each for each in before if each != left]
            await again.sync(row.id)
            assert (await again.source(row.id)).status == "OK"
