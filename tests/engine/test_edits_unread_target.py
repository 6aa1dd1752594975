"""A message is put where it is already, in a copy that no sync has read yet: it is there once, and nothing is lost."""

import asyncio
from pathlib import Path

import pytest

from tests.support.edit_world import change
from tests.support.engine_world import world
from tests.support.fake_imap import FULL, NEITHER, NO_MOVE, FakeImap, Hold, Profile
from tests.support.mail import make_message, message_id
from tests.support.patience import PATIENCE

SERVERS = pytest.mark.parametrize("profile", [FULL, NO_MOVE, NEITHER], ids=lambda profile: profile.name)
OTHER_TEXT = make_message(1).replace(b"\r\n\r\n", b"\r\n\r\nAnother text. ", 1)


def held(server: FakeImap, folder: str) -> list[bytes]:
    entries = server.store.folder(folder).entries.values()
    return sorted(entry.message.raw for entry in entries if "\\Deleted" not in entry.flags)


@SERVERS
@pytest.mark.parametrize("remove", [(), ("INBOX",)], ids=["added", "moved"])
@pytest.mark.parametrize("there", [make_message(1), OTHER_TEXT], ids=["the same", "other text"])
async def test_one_message(tmp_path: Path, profile: Profile, remove: tuple[str, ...], there: bytes) -> None:
    async with FakeImap(profile) as server, world(tmp_path) as here:
        server.store.create("Work")
        server.store.add("INBOX", make_message(1))
        row = await here.add(server)
        server.store.add("Work", there)  # by another program, a moment ago
        server.store.add("Work", make_message(9))
        key = (await here.ids(row.id))[message_id(1)]
        outcome = await here.engine.edit_folders(here.account_id, key, change(("Work",), remove), queue=False)
        assert outcome.state in {"done", "deferred"}
        assert held(server, "Work") == sorted({make_message(1), there, make_message(9)})
        assert held(server, "INBOX") == ([] if remove else [make_message(1)])
        await here.sync(row.id)
        assert len((await here.look(row.id))["Work"]) == len(server.store.folder("Work").entries)


async def test_many_at_once(tmp_path: Path) -> None:
    async with FakeImap(FULL) as server, world(tmp_path) as here:
        server.store.create("Work")
        for n in range(1, 6):
            server.store.add("INBOX", make_message(n))
        row = await here.add(server)
        server.store.copy_to("INBOX", 2, "Work")
        ids = await here.ids(row.id)
        keys = [ids[message_id(n)] for n in range(1, 6)]
        outcomes = await here.engine.edit_many(here.account_id, keys, change(("Work",), ("INBOX",)), queue=False)
        assert [each.state for each in outcomes] == ["done"] * 5
        assert held(server, "Work") == sorted(make_message(n) for n in range(1, 6))
        assert held(server, "INBOX") == []
        assert server.names.count("UID MOVE") == 1  # the four others go together


async def test_into_another_source(tmp_path: Path) -> None:
    async with FakeImap(FULL) as first, FakeImap(FULL) as second, world(tmp_path) as here:
        first.store.add("INBOX", make_message(1))
        second.store.create("Work")
        row = await here.add(first)
        other = await here.add(second, email="two@example.com")
        second.store.add("Work", make_message(1))
        key = (await here.ids(row.id))[message_id(1)]
        wanted = change(("Work",), dst_source=other.label)
        outcome = await here.engine.edit_folders(here.account_id, key, wanted, queue=False)
        assert outcome.state == "done"
        assert held(second, "Work") == [make_message(1)]
        assert held(first, "INBOX") == [make_message(1)]


async def test_a_copy_is_not_taken_from_one_that_is_marked_as_deleted(tmp_path: Path) -> None:
    """It would be born with the mark, and go with the next expunge."""
    async with FakeImap(FULL) as server, world(tmp_path) as here:
        for name in ("Bills", "Work"):
            server.store.create(name)
        server.store.add("INBOX", make_message(1))
        server.store.add("Work", make_message(1))
        server.store.flag("INBOX", 1, add=["\\Deleted"])
        row = await here.add(server)
        key = (await here.ids(row.id))[message_id(1)]
        outcome = await here.engine.edit_folders(here.account_id, key, change(("Bills",)), queue=False)
        assert outcome.state == "done"
        assert held(server, "Bills") == [make_message(1)]


@SERVERS
async def test_a_sync_reads_it_there_while_the_edit_is_on_its_way(tmp_path: Path, profile: Profile) -> None:
    """Seed two-sources 20545: what the edit had read of the index is older than what the sync stored since."""
    async with FakeImap(profile) as server, world(tmp_path) as here:
        server.store.create("Work")
        server.store.add("INBOX", make_message(1))
        row = await here.add(server)
        server.store.add("Work", make_message(1))
        key = (await here.ids(row.id))[message_id(1)]
        held_back = Hold(asyncio.Event())
        server.faults.on("STATUS", held_back, when=lambda command: b"Work" in command.line)
        edit = asyncio.create_task(
            here.engine.edit_folders(here.account_id, key, change(("Work",), ("INBOX",)), queue=False)
        )
        await asyncio.wait_for(held_back.reached.wait(), PATIENCE)
        await here.sync(row.id)
        held_back.event.set()
        assert (await edit).state in {"done", "deferred"}
        assert held(server, "Work") == [make_message(1)]
