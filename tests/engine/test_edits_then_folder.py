"""A folder that messages were just moved out of is deleted, or made anew, by another client: the next sync says so."""

import asyncio
from pathlib import Path

import pytest

from tests.support.edit_world import change
from tests.support.engine_world import world
from tests.support.fake_imap import FULL, NEITHER, Command, FakeImap, Hold, Profile, Session
from tests.support.mail import make_message, message_id

SERVERS = pytest.mark.parametrize("profile", [FULL, NEITHER], ids=lambda profile: profile.name)


@SERVERS
@pytest.mark.parametrize("anew", [False, True])
async def test_a_folder_emptied_by_us_and_deleted_by_others(tmp_path: Path, profile: Profile, anew: bool) -> None:
    async with FakeImap(profile) as server, world(tmp_path) as here:
        server.store.create("Bills")
        for n in range(1, 4):
            server.store.add("Bills", make_message(n))
        row = await here.add(server)
        if profile is NEITHER:
            await here.db.write(lambda connection: connection.execute("UPDATE source SET expunge_policy = 'auto'"))
        ids = await here.ids(row.id)
        for n in range(1, 4):
            wanted = change(("INBOX",), ("Bills",))
            outcome = await here.engine.edit_folders(here.account_id, ids[message_id(n)], wanted, queue=False)
            assert outcome.state == "done"
        server.store.delete("Bills")
        if anew:
            server.store.create("Bills")
            for n in range(11, 15):  # the UIDs of those that were moved, once more
                server.store.add("Bills", make_message(n))
        await here.sync(row.id)
        assert await here.look(row.id) == server.snapshot()


async def test_a_folder_made_anew_while_an_edit_waits(tmp_path: Path) -> None:
    async with FakeImap(FULL) as server, world(tmp_path) as here:
        server.store.create("Bills")
        server.store.add("Bills", make_message(1))
        row = await here.add(server)
        ids = await here.ids(row.id)
        hold = Hold(asyncio.Event(), after=True)
        server.faults.on("UID MOVE", hold)
        edit = asyncio.create_task(
            here.engine.edit_folders(here.account_id, ids[message_id(1)], change(("INBOX",), ("Bills",)), queue=True)
        )
        await hold.reached.wait()
        server.store.delete("Bills")
        server.store.create("Bills")
        server.store.add("Bills", make_message(11))
        await here.sync(row.id)
        assert (await here.look(row.id))["Bills"] == server.snapshot()["Bills"]
        hold.event.set()
        await edit
        await here.sync(row.id)
        assert await here.look(row.id) == server.snapshot()


@pytest.mark.parametrize("nth", [4, 6, 8])
async def test_a_folder_renamed_after_an_edit_copied_into_it(tmp_path: Path, nth: int) -> None:
    """What is not found under the old name is not gone: it is shown under the new one at once."""
    async with FakeImap(FULL.but(move=False)) as server, world(tmp_path) as here:
        for path in ("Bills", "Old"):
            server.store.create(path)
        server.store.add("INBOX", make_message(1))
        row = await here.add(server)
        ids = await here.ids(row.id)
        opened = 0

        def rename(session: Session, command: Command) -> None:
            nonlocal opened
            opened += command.name == "SELECT"
            if opened == nth and b"Old" in server.store.mailboxes:
                server.store.rename("Old", "Elsewhere")

        server.on_command = rename
        wanted = change(("Old", "Bills"), exact=True)
        await here.engine.edit_folders(here.account_id, ids[message_id(1)], wanted, queue=True)
        assert b"Elsewhere" in server.store.mailboxes
        await here.until(lambda: not here.engine.syncing(row.id))
        await here.sync(row.id)
        assert await here.look(row.id) == server.snapshot()


@pytest.mark.parametrize("qresync", [True, False])
@pytest.mark.parametrize("condstore", [True, False])
async def test_others_remove_as_many_as_wait_to_be_expunged(tmp_path: Path, qresync: bool, condstore: bool) -> None:
    """Server and store count the same, and mean other messages."""
    profile = FULL.but(uidplus=False, move=False, condstore=condstore, qresync=qresync and condstore)
    async with FakeImap(profile) as server, world(tmp_path) as here:
        server.store.create("Bills")
        for n in range(1, 6):
            server.store.add("INBOX", make_message(n))
        row = await here.add(server)
        ids = await here.ids(row.id)
        outcome = await here.engine.edit_folders(
            here.account_id, ids[message_id(1)], change(("Bills",), ("INBOX",)), queue=True
        )
        assert outcome.code == "edit.deferred"
        await here.sync(row.id)
        server.store.remove("INBOX", 3)
        await here.sync(row.id)
        assert [uid for uid, _, _ in (await here.look(row.id))["INBOX"]] == [2, 4, 5]
        server.log.clear()
        server.store.add("INBOX", make_message(6))
        await here.sync(row.id)
        assert [uid for uid, _, _ in (await here.look(row.id))["INBOX"]] == [2, 4, 5, 6]
        assert [line.split()[2] for line in server.lines("UID FETCH") if "BODYSTRUCTURE" in line] == ["6"]


@SERVERS
@pytest.mark.parametrize("emptied", [True, False])
async def test_a_folder_made_by_us_and_changed_by_others_before_any_sync(
    tmp_path: Path, profile: Profile, emptied: bool
) -> None:
    """What an edit has stored of a folder is no more than what was there at its moment."""
    async with FakeImap(profile) as server, world(tmp_path) as here:
        server.store.add("INBOX", make_message(1))
        server.store.add("INBOX", make_message(2))
        row = await here.add(server)
        ids = await here.ids(row.id)
        for n in (1, 2):
            outcome = await here.engine.edit_folders(here.account_id, ids[message_id(n)], change(("New",)), queue=False)
            assert outcome.state == "done"
        assert len((await here.look(row.id))["New"]) == 2
        new = server.store.folder("New")
        first, second = new.entries.values()
        if emptied:
            server.store.expunge(new, [first, second])
        else:
            server.store.expunge(new, [first])
            server.store.store_flags(new, second, ["\\Flagged"])
        await here.sync(row.id)
        assert await here.look(row.id) == server.snapshot()
        assert (await here.folder(row.id, "New")).known == len(new.entries)
