"""Folders that a person leaves out after the source was made: forgotten here, untouched on the server, read again when
they are wanted again; nothing that waits for them is lost."""

from pathlib import Path

import pytest

from cio_desktop.engine.clock import SystemClock
from cio_desktop.engine.edits import waking
from cio_desktop.protocol.enums import EventType
from cio_desktop.store import accounts, edits, folders, orphans
from tests.support.callback_receiver import receiver
from tests.support.edit_world import change
from tests.support.engine_world import World, world
from tests.support.fake_imap import FULL, GMAIL, NEITHER, PLAIN, Answer, FakeImap, Profile, Store
from tests.support.mail import make_message, message_id
from tests.support.webhook_world import hook_world

every_server = pytest.mark.parametrize("profile", [FULL, PLAIN, NEITHER], ids=lambda profile: profile.name)


def fill(store: Store) -> None:
    store.create("Lists")
    store.create("Bills")
    store.add("INBOX", make_message(1))
    for n in (1, 2, 3):
        store.add("Lists", make_message(n))
    store.add("Bills", make_message(4))


async def choose(here: World, source_id: int, path: str, on: bool) -> None:
    before = here.engine.syncs(source_id)
    await here.engine.set_folder_sync(await here.folder(source_id, path), on)
    await here.until(lambda: here.engine.syncs(source_id) > before)


@every_server
async def test_left_out_and_taken_back(tmp_path: Path, profile: Profile) -> None:
    async with FakeImap(profile) as server, world(tmp_path) as here:
        fill(server.store)
        row = await here.add(server)
        ids, there = await here.ids(row.id), server.snapshot()
        await choose(here, row.id, "Lists", False)
        assert server.snapshot() == there
        assert await here.look(row.id) == there | {"Lists": []}
        left = await here.folder(row.id, "Lists")
        assert (left.included, left.known, left.uidvalidity) == (False, 0, None)
        account = await here.db.read(accounts.get, here.account_id)
        assert account is not None
        assert account.nb_messages == 2  # what is in the inbox as well stays
        told = [event for event in here.heard if event.type == EventType.MESSAGES and event.folders == ["Lists"]]
        assert ids[message_id(2)] in (told[-1].message_ids or ())
        # what comes in there is not read, whoever asks
        server.store.add("Lists", make_message(5))
        await here.sync(row.id)
        await here.engine.look_into(await here.folder(row.id, "Lists"))
        assert (await here.look(row.id))["Lists"] == []
        # wanted again, all is as it was
        await choose(here, row.id, "Lists", True)
        assert await here.look(row.id) == server.snapshot()
        assert {key: value for key, value in (await here.ids(row.id)).items() if key in ids} == ids


async def test_the_word_on_a_folder_counts_more_than_the_settings_of_its_source(tmp_path: Path) -> None:
    async with FakeImap(FULL) as server, world(tmp_path) as here:
        fill(server.store)
        row = await here.add(server, sync_folders="INBOX,Bills")
        await choose(here, row.id, "Lists", True)
        await choose(here, row.id, "Bills", False)
        assert await here.look(row.id) == server.snapshot() | {"Bills": []}
        server.store.rename("Lists", "News")
        await here.sync(row.id)
        assert len((await here.look(row.id))["News"]) == 3


async def test_a_folder_that_is_made_later_is_read(tmp_path: Path) -> None:
    async with FakeImap(FULL) as server, world(tmp_path) as here:
        fill(server.store)
        row = await here.add(server)
        await choose(here, row.id, "Lists", False)
        server.store.create("Later")
        server.store.add("Later", make_message(9))
        await here.sync(row.id)
        assert await here.look(row.id) == server.snapshot() | {"Lists": []}


async def test_spam_of_gmail_is_left_out_and_its_labels_stay(tmp_path: Path) -> None:
    async with FakeImap(GMAIL) as server, world(tmp_path) as here:
        row = await here.add(server)
        spam = next(f for f in await here.db.read(folders.list_of, row.id) if f.special_use == "\\Junk")
        server.store.add(spam.path, make_message(1))
        everything = next(f for f in await here.db.read(folders.list_of, row.id) if f.special_use == "\\All")
        server.store.add(everything.path, make_message(2))
        await here.sync(row.id)
        assert len((await here.look(row.id))[spam.path]) == 1
        await choose(here, row.id, spam.path, False)
        found = await here.look(row.id)
        assert (len(found[spam.path]), len(found[everything.path])) == (0, 1)


async def test_nobody_is_told_that_the_mail_went(tmp_path: Path) -> None:
    async with FakeImap(FULL) as server, receiver() as there, hook_world(tmp_path) as here:
        fill(server.store)
        row = await here.source(server)
        await here.hook(there, receive_all_changes=1)
        await choose(here.world, row.id, "Lists", False)
        assert (await here.world.folder(row.id, "Lists")).known == 0
        await here.quiet()
        assert there.bodies == []


class Shifted(SystemClock):
    def __init__(self) -> None:
        self.ahead = 0.0

    def now(self) -> float:
        return super().now() + self.ahead


@pytest.mark.parametrize("purged", [False, True])
async def test_nobody_is_told_again_of_what_is_taken_back(tmp_path: Path, purged: bool) -> None:
    """But of what came in meanwhile."""
    clock = Shifted()
    async with FakeImap(FULL) as server, receiver() as there, hook_world(tmp_path, clock=clock) as here:
        fill(server.store)
        row = await here.source(server)
        await here.hook(there, receive_all_changes=1)
        clock.ahead = 1_000.0
        server.store.add("Lists", make_message(8), internaldate=int(clock.now()))
        clock.ahead = 2_000.0
        await here.world.sync(row.id)
        await here.came(there, 1)
        await choose(here.world, row.id, "Lists", False)
        clock.ahead = 3_000.0
        server.store.add("Lists", make_message(9), internaldate=int(clock.now()))
        clock.ahead = 4_000.0
        if purged:
            assert await here.world.db.write(orphans.purge, here.world.account_id, before=clock.now()) == 3
        await choose(here.world, row.id, "Lists", True)
        assert (await here.world.folder(row.id, "Lists")).known == 5
        await here.quiet()
        told = [body["message_data"]["email_message_id"] for body in there.bodies]
        assert told == [message_id(8), message_id(9)]


async def test_what_waits_to_be_expunged_there_ends_all_the_same(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(waking, "DEFERRED_GAP", 0.0)
    async with FakeImap(NEITHER) as server, world(tmp_path) as here:
        fill(server.store)
        row = await here.add(server)
        key = (await here.ids(row.id))[message_id(2)]
        outcome = await here.engine.edit_folders(here.account_id, key, change(("Bills",), ("Lists",)), queue=False)
        assert outcome.state == "deferred"
        await choose(here, row.id, "Lists", False)
        assert (await here.look(row.id))["Lists"] == []
        server.store.remove("Lists", 2)  # somebody's expunge
        await here.sync(row.id)

        async def over() -> bool:
            edit = await here.db.read(edits.get, outcome.edit_id)
            return edit is not None and edit.state == "done"

        await here.until(over)
        assert server.store.where(message_id(2)) == ["Bills"]


async def test_a_change_that_is_on_its_way_comes_first(tmp_path: Path) -> None:
    async with FakeImap(FULL) as server, world(tmp_path) as here:
        fill(server.store)
        row = await here.add(server)
        key = (await here.ids(row.id))[message_id(2)]
        server.faults.on("MOVE", Answer("NO", "[INUSE] later"), times=None)
        outcome = await here.engine.edit_folders(here.account_id, key, change(("Bills",), ("Lists",)), queue=True)
        assert outcome.state in {"queued", "waiting"}, outcome
        await choose(here, row.id, "Lists", False)
        assert len((await here.look(row.id))["Lists"]) == 3
        server.faults.clear()
        assert await here.engine.retry_edit(outcome.edit_id)

        async def left() -> bool:
            await here.sync(row.id)
            return not (await here.folder(row.id, "Lists")).included

        await here.until(left)
        assert server.store.where(message_id(2)) == ["Bills"]
        assert await here.look(row.id) == server.snapshot() | {"Lists": []}


async def test_mail_is_still_moved_there(tmp_path: Path) -> None:
    async with FakeImap(FULL) as server, world(tmp_path) as here:
        fill(server.store)
        row = await here.add(server)
        await choose(here, row.id, "Lists", False)
        ids = await here.ids(row.id)
        moved = change(add=("Lists",), remove=("Bills",))
        outcome = await here.engine.edit_folders(here.account_id, ids[message_id(4)], moved, queue=False)
        assert outcome.state == "done"
        assert server.store.where(message_id(4)) == ["Lists"]
        await here.sync(row.id)
        await choose(here, row.id, "Lists", True)
        assert await here.look(row.id) == server.snapshot()
