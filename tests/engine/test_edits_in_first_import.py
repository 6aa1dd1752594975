"""Changes asked for while folders are still to be read: what is in them is not known yet, and is there all the same."""

import asyncio
from pathlib import Path

import pytest

from tests.support.edit_world import change
from tests.support.engine_world import world
from tests.support.fake_imap import FULL, NO_MOVE, Answer, FakeImap, Hold, Profile
from tests.support.mail import make_message, message_id


@pytest.mark.parametrize("profile", [FULL, NO_MOVE], ids=lambda profile: profile.name)
@pytest.mark.parametrize("many", [False, True])
@pytest.mark.parametrize("remove", [(), ("INBOX",)])
async def test_a_folder_not_read_yet_holds_the_message_already(
    tmp_path: Path, profile: Profile, many: bool, remove: tuple[str, ...]
) -> None:
    async with FakeImap(profile) as server, world(tmp_path) as here:
        server.store.create("Work")
        for n in (1, 2):
            server.store.copy_to("INBOX", server.store.add("INBOX", make_message(n)), "Work")
        hold = Hold(asyncio.Event())
        server.faults.on("EXAMINE", hold, when=lambda command: b"Work" in command.line)
        row = await here.add(server, wait=False)
        await hold.reached.wait()
        ids = await here.ids(row.id)
        wanted = change(("Work",), remove)
        if many:
            await here.engine.edit_many(here.account_id, list(ids.values()), wanted, queue=True)
        else:
            for n in (1, 2):
                await here.engine.edit_folders(here.account_id, ids[message_id(n)], wanted, queue=True)
        hold.event.set()
        await here.rounds(row.id, 1)
        await here.sync(row.id)
        there = {path: [mid for _, mid, _ in rows] for path, rows in server.snapshot().items()}
        assert there == {
            "INBOX": [] if remove else [message_id(1), message_id(2)],
            "Work": [message_id(1), message_id(2)],
        }
        assert await here.look(row.id) == server.snapshot()


async def test_a_folder_that_is_read_while_the_change_is_on_its_way(tmp_path: Path) -> None:
    """The change began when nothing was known of it: what the import has stored of this message counts as there."""
    async with FakeImap(FULL) as server, world(tmp_path) as here:
        server.store.create("Work")
        server.store.copy_to("INBOX", server.store.add("INBOX", make_message(1)), "Work")
        reading, filing = Hold(asyncio.Event()), Hold(asyncio.Event())
        server.faults.on("EXAMINE", reading, when=lambda command: b"Work" in command.line)
        server.faults.on("SELECT", filing)
        row = await here.add(server, wait=False)
        await reading.reached.wait()
        key = (await here.ids(row.id))[message_id(1)]
        wanted = change(("Work",), ("INBOX",))
        edit = asyncio.create_task(here.engine.edit_folders(here.account_id, key, wanted, queue=True))
        await filing.reached.wait()
        reading.event.set()
        await here.rounds(row.id, 1)
        filing.event.set()
        assert (await edit).state == "done"
        there = {path: [mid for _, mid, _ in rows] for path, rows in server.snapshot().items()}
        assert there == {"INBOX": [], "Work": [message_id(1)]}


async def test_another_source_where_the_message_is_found_before_the_change_begins(tmp_path: Path) -> None:
    """Seed two-sources 20545: a set that names no source is that of each source it is known in by then."""
    async with FakeImap(FULL) as first, FakeImap(FULL) as second, world(tmp_path) as here:
        for server in (first, second):
            server.store.create("Work")
            server.store.add("INBOX", make_message(1))
        row = await here.add(first)
        key = (await here.ids(row.id))[message_id(1)]
        await here.until(lambda: not first.sessions)
        login = Hold(asyncio.Event())
        first.faults.on("AUTH", login)
        edit = asyncio.create_task(
            here.engine.edit_folders(here.account_id, key, change(("Work",), exact=True), queue=False)
        )
        await login.reached.wait()
        other = await here.add(second)
        login.event.set()
        assert (await edit).state == "done"
        for server, known in ((first, row), (second, other)):
            assert {path: [mid for _, mid, _ in rows] for path, rows in server.snapshot().items()} == {
                "INBOX": [],
                "Work": [message_id(1)],
            }
            assert await here.look(known.id) == server.snapshot()


@pytest.mark.parametrize("elsewhere", [True, False])
async def test_whether_a_folder_is_the_last_one_is_judged_by_a_look_into_those_not_read_yet(
    tmp_path: Path, elsewhere: bool
) -> None:
    async with FakeImap(FULL) as server, world(tmp_path) as here:
        server.store.create("Work")
        server.store.add("Work", make_message(2))
        uid = server.store.add("INBOX", make_message(1))
        if elsewhere:
            server.store.copy_to("INBOX", uid, "Work")
        hold = Hold(asyncio.Event())
        server.faults.on("EXAMINE", hold, when=lambda command: b"Work" in command.line)
        row = await here.add(server, wait=False)
        await hold.reached.wait()
        key = (await here.ids(row.id))[message_id(1)]
        ended = await here.engine.edit_folders(here.account_id, key, change((), ("INBOX",)), queue=False)
        assert (ended.state, ended.code) == (("done", None) if elsewhere else ("failed", "edit.last_folder"))
        there = {path: [mid for _, mid, _ in rows] for path, rows in server.snapshot().items()}
        assert there["INBOX"] == ([] if elsewhere else [message_id(1)])
        assert (message_id(1) in there["Work"]) == elsewhere
        hold.event.set()
        await here.rounds(row.id, 1)
        await here.sync(row.id)
        assert await here.look(row.id) == server.snapshot()


@pytest.mark.parametrize("unread", ["made just now", "refused"])
async def test_a_folder_that_no_sync_will_read_soon_keeps_no_change_waiting(tmp_path: Path, unread: str) -> None:
    async with FakeImap(FULL) as server, world(tmp_path) as here:
        for n in (1, 2):
            server.store.add("INBOX", make_message(n))
        if unread == "refused":
            server.store.create("Locked")
            server.store.add("Locked", make_message(3))
            for name in ("EXAMINE", "SELECT"):
                refused = Answer("NO", "[NOPERM] Not yours")
                server.faults.on(name, refused, when=lambda command: b"Locked" in command.line, times=None)
        row = await here.add(server)
        ids = await here.ids(row.id)
        if unread == "made just now":
            made = await here.engine.edit_folders(here.account_id, ids[message_id(2)], change(("New",)), queue=False)
            assert made.state == "done"
        ended = await here.engine.edit_folders(here.account_id, ids[message_id(1)], change((), ("INBOX",)), queue=False)
        assert (ended.state, ended.code) == ("failed", "edit.last_folder")
