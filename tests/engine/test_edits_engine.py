"""Folder edits inside the real engine: its connections, and its sync running at the same time (faults 88, 89, 91)."""

import asyncio
from pathlib import Path

import pytest

from cio_desktop.engine.edits import message_queue
from cio_desktop.engine.sync.live import MessageGone
from cio_desktop.store import edits, message_places
from tests.support.certificates import Authority
from tests.support.dovecot import Dovecot
from tests.support.edit_world import change
from tests.support.engine_world import World, world
from tests.support.fake_imap import FULL, GMAIL, NEITHER, PLAIN, FakeImap, Hold, Profile
from tests.support.mail import make_message, message_id
from tests.support.mail import messages as made_up


async def shown(here: World, key: str) -> list[str]:
    places = await here.db.read(message_places.folders_of, [key])
    return sorted(place.path for place in places[key])


@pytest.mark.dovecot
async def test_88_a_sync_before_during_and_after_keeps_id_and_place(
    tmp_path: Path, dovecot: Dovecot, authority: Authority
) -> None:
    user = dovecot.user()
    user.add_folder("Work")
    user.deliver("INBOX", made_up(30))
    async with world(tmp_path, ssl_context=authority.client_context()) as here:
        row = await here.add(user, port=user.tls_port, use_ssl=True)
        ids = await here.ids(row.id)
        for n in range(1, 11):
            await here.engine.sync_now(row.id)
            outcome = await here.engine.edit_folders(
                here.account_id, ids[message_id(n)], change(("Work",), ("INBOX",)), queue=False
            )
            assert outcome.state == "done", outcome
            assert await shown(here, ids[message_id(n)]) == ["Work"]
        await here.sync(row.id)
        assert await here.ids(row.id) == ids
        for n in range(1, 31):
            assert await shown(here, ids[message_id(n)]) == (["Work"] if n <= 10 else ["INBOX"])
        assert len(user.look()["Work"]) == 10


@pytest.mark.parametrize("profile", [FULL, GMAIL, NEITHER], ids=lambda profile: profile.name)
async def test_88_no_flicker_while_the_command_is_on_its_way(tmp_path: Path, profile: Profile) -> None:
    async with FakeImap(profile) as server, world(tmp_path) as here:
        server.store.create("Work")
        for n in range(1, 6):
            server.store.add("INBOX", make_message(n))
        row = await here.add(server)
        ids = await here.ids(row.id)
        key = ids[message_id(1)]
        hold = Hold(asyncio.Event(), after=True)
        server.faults.on("STORE" if profile is not FULL else "MOVE", hold)
        asked = asyncio.create_task(
            here.engine.edit_folders(here.account_id, key, change(("Work",), ("INBOX",)), queue=True)
        )
        await hold.reached.wait()
        await here.sync(row.id)  # the server has done it, we do not know yet
        assert "INBOX" in await shown(here, key) or "Work" in await shown(here, key)
        hold.event.set()
        outcome = await asked
        assert outcome.state == ("deferred" if profile is NEITHER else "done"), outcome
        assert await shown(here, key) == ["Work"]
        for _ in range(2):
            await here.sync(row.id)
            assert await shown(here, key) == ["Work"]
        assert await here.ids(row.id) == ids


async def test_91_one_connection_is_enough(tmp_path: Path) -> None:
    async with FakeImap(FULL) as server, world(tmp_path) as here:
        server.store.create("Work")
        server.store.add("INBOX", make_message(1))
        server.max_connections = 1
        row = await here.add(server)
        key = (await here.ids(row.id))[message_id(1)]
        outcome = await here.engine.edit_folders(here.account_id, key, change(("Work",), ("INBOX",)), queue=False)
        assert outcome.state == "done", outcome
        assert server.store.where(message_id(1)) == ["Work"]


async def test_91_a_sync_takes_the_place_of_an_idle_edit_connection(tmp_path: Path) -> None:
    """Where only one is allowed, right after an edit as well: no failed round, no word of too many connections."""
    async with FakeImap(FULL) as server, world(tmp_path) as here:
        server.store.create("Work")
        server.store.add_many("INBOX", [make_message(1), make_message(2)])
        server.max_connections = 1
        row = await here.add(server)
        ids = await here.ids(row.id)
        for n in (1, 2):
            outcome = await here.engine.edit_folders(
                here.account_id, ids[message_id(n)], change(("Work",), ("INBOX",)), queue=False
            )
            assert outcome.state == "done", outcome
            server.store.add("INBOX", make_message(2 + n))
            await here.sync(row.id)
            after = await here.source(row.id)
            assert (after.status, after.status_code) == ("OK", None)
            assert [each[1] for each in (await here.look(row.id))["INBOX"]] == [
                row[1] for row in server.store.snapshot()["INBOX"]
            ]
        assert after.max_conn == 1


async def test_89_edits_wait_for_a_new_password(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    async with FakeImap(FULL) as server, world(tmp_path) as here:
        monkeypatch.setattr(message_queue, "WAKE_GAP", 0.0)
        server.store.create("Work")
        server.store.add("INBOX", make_message(1))
        row = await here.add(server)
        key = (await here.ids(row.id))[message_id(1)]
        server.users[server.user] = "another-password"
        await server.drop_all()
        outcome = await here.engine.edit_folders(here.account_id, key, change(("Work",), ("INBOX",)), queue=True)
        assert outcome.state == "queued"
        assert outcome.code == "auth.password"
        await here.engine.update_source(row.id, password="another-password")

        async def done() -> bool:
            stored = await here.db.read(edits.get, outcome.edit_id)
            return stored is not None and stored.state == "done"

        await here.until(done)
        assert server.store.where(message_id(1)) == ["Work"]


async def test_89_a_sync_that_works_wakes_what_waits(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Not the edit's own timer, which may be an hour away: whoever asks for a sync has seen that the server is back."""
    async with FakeImap(FULL) as server, world(tmp_path) as here:
        server.store.create("Work")
        server.store.add("INBOX", make_message(1))
        row = await here.add(server)
        key = (await here.ids(row.id))[message_id(1)]
        await server.stop()
        monkeypatch.setattr(message_queue, "WAITS", (3600.0,))
        monkeypatch.setattr(message_queue, "WAKE_GAP", 0.0)
        outcome = await here.engine.edit_folders(here.account_id, key, change(("Work",), ("INBOX",)), queue=True)
        assert outcome.state == "queued"
        await server.start()
        await here.engine.sync_now(row.id)

        async def done() -> bool:
            stored = await here.db.read(edits.get, outcome.edit_id)
            return stored is not None and stored.state == "done"

        await here.until(done)
        assert server.store.where(message_id(1)) == ["Work"]


@pytest.mark.parametrize("profile", [FULL, PLAIN], ids=lambda profile: profile.name)
async def test_a_folder_made_by_an_edit_is_read_whole_by_the_next_sync(tmp_path: Path, profile: Profile) -> None:
    async with FakeImap(profile) as server, world(tmp_path) as here:
        for n in range(1, 4):
            server.store.add("INBOX", make_message(n))
        row = await here.add(server)
        ids = await here.ids(row.id)
        key = ids[message_id(1)]
        outcome = await here.engine.edit_folders(here.account_id, key, change(("New",)), queue=False)
        assert outcome.state == "done", outcome
        server.store.copy_to("INBOX", 2, "New")  # another client
        server.store.add("New", make_message(9))
        for _ in range(2):
            await here.sync(row.id)
            assert await shown(here, key) == ["INBOX", "New"]
            assert await shown(here, ids[message_id(2)]) == ["INBOX", "New"]
            assert await shown(here, (await here.ids(row.id))[message_id(9)]) == ["New"]
        server.store.folder("New").renumber(77)
        await here.sync(row.id)
        assert await shown(here, key) == ["INBOX", "New"]


@pytest.mark.parametrize("ask", ["edit", "body"])
async def test_a_message_found_moved_away_by_others_is_looked_for(tmp_path: Path, ask: str) -> None:
    """The next sync by the period may be a day away: till then the message would be nowhere."""
    async with FakeImap(FULL) as server, world(tmp_path) as here:
        server.store.create("Work")
        server.store.add("INBOX", make_message(1))
        row = await here.add(server)
        key = (await here.ids(row.id))[message_id(1)]
        server.store.move_to("INBOX", 1, "Work")
        if ask == "edit":
            outcome = await here.engine.edit_folders(here.account_id, key, change(("New",)), queue=False)
            assert (outcome.state, outcome.code) == ("failed", "edit.vanished")
        else:
            with pytest.raises(MessageGone):
                await here.engine.raw_message(here.account_id, key)

        async def found() -> bool:
            return await shown(here, key) == ["Work"]

        await here.until(found)
