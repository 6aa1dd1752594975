"""Fault 66 through the real engine: the index is damaged, mail is read again, what was wished is still done."""

import os
from pathlib import Path
from typing import Any

import pytest

from cio_desktop.store import edits, location, recovery
from cio_desktop.store.errors import StoreError
from cio_desktop.store.threads import Job
from tests.support.edit_world import change
from tests.support.engine_world import MemorySecrets, World, world
from tests.support.fake_imap import FULL, NEITHER, Answer, FakeImap, Profile
from tests.support.mail import make_message, message_id
from tests.support.mail import messages as made_up


@pytest.mark.parametrize("profile", [FULL, NEITHER], ids=lambda profile: profile.name)
async def test_a_rebuilt_index_has_the_same_ids_and_carries_out_what_was_open(
    tmp_path: Path, profile: Profile, expect_log: Any
) -> None:
    secrets = MemorySecrets()
    async with FakeImap(profile) as server:
        server.store.create("Work")
        for n in range(1, 30):
            server.store.add("INBOX", make_message(n))
        refusal = server.faults.on("COPY", Answer("NO", "[UNAVAILABLE] later"), times=None)
        second = server.faults.on("MOVE", Answer("NO", "[UNAVAILABLE] later"), times=None)
        async with world(tmp_path, secrets=secrets, sound=True) as here:
            source = await here.add(server)
            before = await here.ids(source.id)
            key = before[message_id(3)]
            outcome = await here.engine.edit_folders(here.account_id, key, change(("Work",), ("INBOX",)), queue=True)
            assert outcome.state == "queued"
            await here.until(lambda: refusal.hits + second.hits > 0)
            account = here.account_id
        server.faults.clear()
        path = tmp_path / "store.db"
        with path.open("r+b") as file:
            for page in range(1, path.stat().st_size // 4096):
                file.seek(page * 4096)
                file.write(os.urandom(64))
        expect_log("cio_desktop.store.recovery", "damaged")
        expect_log("cio_desktop.store.kept", "kept")
        async with world(tmp_path, secrets=secrets, sound=True, account_id=account) as here:
            (open_edit,) = await here.db.read(edits.open_edits)
            await here.rounds(source.id, 1)
            assert (await here.source(source.id)).status == "OK"
            assert set(before.values()) == set((await here.ids(source.id)).values())
            await here.engine.retry_edit(open_edit.id)

            async def done() -> bool:
                row = await here.db.read(edits.get, open_edit.id)
                return row is not None and row.state in ("done", "deferred", "failed")

            await here.until(done)
            row = await here.db.read(edits.get, open_edit.id)
            assert row is not None
            assert row.state == ("deferred" if profile is NEITHER else "done"), (row.code, row.text)
            assert "Work" in server.store.where(message_id(3))
            assert len(server.snapshot()["Work"]) == 1


async def test_damage_met_in_use_is_told_once_and_mended_at_the_next_start(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, expect_log: Any
) -> None:
    """Pages of mail: the start reads none of a large database. A word and a rest, no circle of tries."""
    secrets = MemorySecrets()
    path = tmp_path / "store.db"
    async with FakeImap(FULL) as server:
        server.store.create("Work")
        server.store.add_many("INBOX", made_up(40))
        async with world(tmp_path, secrets=secrets, sound=True) as here:
            source = await here.add(server)
            before = await here.ids(source.id)
            account = here.account_id
            roots = await here.db.read(
                lambda c: c.execute(
                    "SELECT rootpage FROM sqlite_schema WHERE tbl_name IN ('message', 'membership') AND rootpage > 0"
                ).fetchall()
            )
        with path.open("r+b") as file:
            for (root,) in roots:
                file.seek((root - 1) * 4096)
                file.write(os.urandom(64))
        monkeypatch.setattr(recovery, "SMALL", 0)
        expect_log("cio_desktop.engine", "local database", required=False)
        server.store.add("INBOX", make_message(100))
        server.log.clear()
        async with world(tmp_path, secrets=secrets, sound=True, account_id=account) as here:
            await here.engine.sync_now(source.id)
            await here.until(lambda: _told(here, source.id))
            await here.until(lambda: not here.engine.syncing(source.id))
            assert server.names.count("LOGIN") + server.names.count("AUTHENTICATE") <= 1
        assert location.suspected(path)
        expect_log("cio_desktop.store.recovery", "damaged")
        expect_log("cio_desktop.store.kept", "kept")
        async with world(tmp_path, secrets=secrets, sound=True, account_id=account) as here:
            await here.rounds(source.id, 1)
            assert await here.look(source.id) == server.snapshot()
            ids = await here.ids(source.id)
            assert {key: ids[key] for key in before} == before
            assert (await here.source(source.id)).status_code is None


async def _told(here: World, source_id: int) -> bool:
    row = await here.source(source_id)
    trouble = here.engine.local_trouble(source_id)
    return "store.damaged" in (row.status_code, trouble.code if trouble is not None else None)


async def test_65_a_file_system_that_became_read_only(tmp_path: Path, expect_log: Any) -> None:
    """Nothing is sent for an edit whose journal can't be written; the source says why; all goes on afterwards."""
    expect_log("cio_desktop.engine", "local database")
    async with FakeImap(FULL) as server, world(tmp_path) as here:
        server.store.create("Work")
        server.store.add_many("INBOX", made_up(3))
        source = await here.add(server)
        ids = await here.ids(source.id)
        server.store.add("INBOX", make_message(4))

        async def read_only(on: bool) -> None:
            pragma = f"PRAGMA query_only = {int(on)}"
            await here.db._submit(here.db._writes, Job(lambda c: c.execute(pragma).fetchall(), transaction=False))

        await read_only(True)
        server.log.clear()
        with pytest.raises(StoreError) as caught:
            await here.engine.edit_folders(
                here.account_id, ids[message_id(1)], change(("Work",), ("INBOX",)), queue=False
            )
        assert caught.value.code == "store.unwritable"
        assert "UID MOVE" not in server.names
        await here.engine.sync_now(source.id)
        await here.until(lambda: here.engine.local_trouble(source.id))
        trouble = here.engine.local_trouble(source.id)
        assert trouble is not None
        assert (trouble.code, trouble.status) == ("store.unwritable", "OK")
        await here.until(lambda: not here.engine.syncing(source.id))
        await read_only(False)
        await here.sync(source.id)
        assert await here.look(source.id) == server.snapshot()
        outcome = await here.engine.edit_folders(
            here.account_id, ids[message_id(1)], change(("Work",), ("INBOX",)), queue=False
        )
        assert outcome.state == "done"
        assert here.engine.local_trouble(source.id) is None
