"""Removals that wait for their expunge (no UIDPLUS): looked at again after a sync, never planned anew."""

from pathlib import Path

import pytest

from cio_desktop.engine.edits import waking
from cio_desktop.store import edits
from tests.support.edit_world import change
from tests.support.engine_world import World, world
from tests.support.fake_imap import NEITHER, NO_UIDPLUS, FakeImap
from tests.support.mail import make_message, message_id

M1 = message_id(1)


async def state_of(here: World, edit_id: str) -> str:
    stored = await here.db.read(edits.get, edit_id)
    assert stored is not None
    return stored.state


def undeleted(server: FakeImap) -> list[str]:
    """Folders that hold the message without our mark."""
    return sorted(
        name
        for name, rows in server.snapshot().items()
        for _, mid, flags in rows
        if mid == M1 and "\\Deleted" not in flags
    )


async def test_a_later_edit_that_puts_it_back_stands(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(waking, "DEFERRED_GAP", 0.0)
    async with FakeImap(NO_UIDPLUS) as server, world(tmp_path) as here:
        for name in ("Work", "Bills"):
            server.store.create(name)
            server.store.add(name, make_message(1))
        row = await here.add(server)
        key = (await here.ids(row.id))[M1]
        away = await here.engine.edit_folders(here.account_id, key, change((), ("Work",)), queue=True)
        assert away.code == "edit.deferred"
        back = await here.engine.edit_folders(here.account_id, key, change(("Work",), ()), queue=True)
        assert back.state == "done", back
        assert undeleted(server) == ["Bills", "Work"]
        await here.sync(row.id)
        await here.sync(row.id)
        assert undeleted(server) == ["Bills", "Work"]
        assert await state_of(here, away.edit_id) == "deferred"
        assert await here.engine.retry_edit(away.edit_id)  # the yes to an expunge of the folder

        async def done() -> bool:
            return await state_of(here, away.edit_id) == "done"

        await here.until(done)
        assert undeleted(server) == ["Bills", "Work"]
        assert sorted(server.store.where(M1)) == ["Bills", "Work"]


async def test_an_expunge_by_somebody_else_ends_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(waking, "DEFERRED_GAP", 0.0)
    async with FakeImap(NO_UIDPLUS) as server, world(tmp_path) as here:
        for name in ("Work", "Bills"):
            server.store.create(name)
            server.store.add(name, make_message(1))
        row = await here.add(server)
        key = (await here.ids(row.id))[M1]
        away = await here.engine.edit_folders(here.account_id, key, change((), ("Work",)), queue=True)
        assert away.code == "edit.deferred"
        mailbox = server.store.folder("Work")
        for uid in list(mailbox.entries):
            mailbox.remove(uid)
        await here.sync(row.id)

        async def done() -> bool:
            return await state_of(here, away.edit_id) == "done"

        await here.until(done)
        assert undeleted(server) == ["Bills"]


@pytest.mark.parametrize("policy", ["strict", "auto"])
async def test_the_expunge_of_a_folder_waits_for_each_that_it_takes(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, policy: str
) -> None:
    """EXPUNGE without UIDPLUS takes all that is flagged: also what another edit of ours must keep by now."""
    monkeypatch.setattr(waking, "DEFERRED_GAP", 0.0)
    async with FakeImap(NEITHER) as server, world(tmp_path) as here:
        server.store.create("Bills")
        for n in range(1, 4):
            server.store.add("INBOX", make_message(n))
        row = await here.add(server)
        ids = await here.ids(row.id)
        move = change(("Bills",), ("INBOX",))
        first = await here.engine.edit_folders(here.account_id, ids[M1], move, queue=True)
        server.store.remove("Bills", 1)
        await here.sync(row.id)
        await here.db.write(
            lambda connection: connection.execute("UPDATE source SET expunge_policy = ?", (policy,)) and None
        )
        second = await here.engine.edit_folders(here.account_id, ids[message_id(2)], move, queue=True)
        assert await state_of(here, first.edit_id) == await state_of(here, second.edit_id) == "deferred"
        await here.engine.retry_edit(second.edit_id)
        await here.until(lambda: not here.engine.syncing(row.id))
        await here.sync(row.id)
        assert server.store.where(M1) == ["INBOX"]
        # once it is elsewhere again, both go
        server.store.add("Bills", make_message(1))
        await here.sync(row.id)
        await here.engine.retry_edit(first.edit_id)

        async def done() -> bool:
            return await state_of(here, first.edit_id) == "done"

        await here.until(done)
        assert server.store.where(M1) == ["Bills"] == server.store.where(message_id(2))


async def test_marked_copies_go_though_the_message_was_moved_back(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What is relied upon may be another copy in the same folder."""
    monkeypatch.setattr(waking, "DEFERRED_GAP", 0.0)
    async with FakeImap(NEITHER) as server, world(tmp_path) as here:
        server.store.create("Bills")
        for n in (1, 2):
            server.store.add("INBOX", make_message(n))
        row = await here.add(server)
        key = (await here.ids(row.id))[M1]
        waiting = []
        for _ in range(2):
            for add, remove in (("Bills", "INBOX"), ("INBOX", "Bills")):
                wanted = change((add,), (remove,))
                waiting.append(await here.engine.edit_folders(here.account_id, key, wanted, queue=True))
        assert len(server.store.where(M1)) == 5
        await here.db.write(lambda connection: connection.execute("UPDATE source SET expunge_policy = 'auto'") and None)

        async def all_done() -> bool:
            await here.sync(row.id)
            return all([await state_of(here, each.edit_id) == "done" for each in waiting])

        await here.until(all_done)
        assert server.store.where(M1) == ["INBOX"]
        assert undeleted(server) == ["INBOX"]
