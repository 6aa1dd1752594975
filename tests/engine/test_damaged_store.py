"""Fault 66 through the real engine: the index is damaged, mail is read again, what was wished is still done."""

import os
from pathlib import Path
from typing import Any

import pytest

from cio_desktop.store import edits
from tests.support.edit_world import change
from tests.support.engine_world import MemorySecrets, world
from tests.support.fake_imap import FULL, NEITHER, Answer, FakeImap, Profile
from tests.support.mail import make_message, message_id


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
