"""A change that takes a message out of folders is true of the server, also where no sync has read them yet."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import pytest

from cio_desktop.engine.change import FolderChange
from cio_desktop.store import edits
from tests.engine.test_edits_dovecot import source_of
from tests.support.dovecot import Dovecot
from tests.support.edit_world import change
from tests.support.engine_world import World, world
from tests.support.fake_imap import FULL, NEITHER, NO_MOVE, DropBefore, FakeImap, Hold, Profile
from tests.support.mail import make_message, message_id

SERVERS = pytest.mark.parametrize("profile", [FULL, NO_MOVE, NEITHER], ids=lambda profile: profile.name)
OTHER_TEXT = make_message(1).replace(b"\r\n\r\n", b"\r\n\r\nAnother text. ", 1)


def held(server: FakeImap, folder: str) -> list[bytes]:
    entries = server.store.folder(folder).entries.values()
    return sorted(entry.message.raw for entry in entries if "\\Deleted" not in entry.flags)


@asynccontextmanager
async def importing(here: World, server: FakeImap, *unread: str) -> AsyncIterator[int]:
    """In a first import that has read INBOX and not come to the folders `unread`; it goes on at the end."""
    hold = Hold(asyncio.Event())
    names = [name.encode() for name in unread]
    server.faults.on("EXAMINE", hold, when=lambda command: any(name in command.line for name in names))
    row = await here.add(server, wait=False)
    await hold.reached.wait()
    yield row.id
    hold.event.set()
    await here.rounds(row.id, 1)


@SERVERS
@pytest.mark.parametrize(
    ("wanted", "there"),
    [
        (change(("Work",), exact=True), {"Work"}),
        (change(("INBOX",), exact=True), {"INBOX"}),
        (change((), ("Old",)), {"INBOX"}),
        (change(("Work",), ("INBOX", "Old")), {"Work"}),
    ],
    ids=["set", "set to where it is", "removed", "moved"],
)
@pytest.mark.parametrize("many", [False, True])
async def test_a_folder_the_first_import_has_not_come_to(
    tmp_path: Path, profile: Profile, wanted: FolderChange, there: set[str], many: bool
) -> None:
    async with FakeImap(profile) as server, world(tmp_path) as here:
        for name in ("Work", "Old"):
            server.store.create(name)
        for n in (1, 2):
            server.store.copy_to("INBOX", server.store.add("INBOX", make_message(n)), "Old")
        server.store.add("Old", make_message(9))
        async with importing(here, server, "Work", "Old") as source_id:
            ids = await here.ids(source_id)
            if many:
                outcomes = await here.engine.edit_many(here.account_id, list(ids.values()), wanted, queue=False)
            else:
                outcomes = [
                    await here.engine.edit_folders(here.account_id, key, wanted, queue=False) for key in ids.values()
                ]
            done = "deferred" if profile is NEITHER else "done"
            assert {each.state for each in outcomes} == {done}
            both = sorted([make_message(1), make_message(2)])
            for name in ("INBOX", "Work", "Old"):
                others = [make_message(9)] if name == "Old" else []
                assert held(server, name) == sorted([*(both if name in there else []), *others]), name
        await here.sync(source_id)
        shown = {
            path: [mid for _, mid, _ in rows] for path, rows in (await here.look(source_id)).items() if path != "Trash"
        }
        expected = {name: [message_id(1), message_id(2)] if name in there else [] for name in ("INBOX", "Work", "Old")}
        expected["Old"].append(message_id(9))
        assert {path: sorted(mids) for path, mids in shown.items()} == expected


async def test_a_mail_of_the_same_look_is_left(tmp_path: Path) -> None:
    async with FakeImap(FULL) as server, world(tmp_path) as here:
        for name in ("Work", "Old"):
            server.store.create(name)
        server.store.add("INBOX", make_message(1))
        server.store.add("Old", OTHER_TEXT)
        async with importing(here, server, "Work", "Old") as source_id:
            (key,) = (await here.ids(source_id)).values()
            wanted = change(("Work",), exact=True)
            assert (await here.engine.edit_folders(here.account_id, key, wanted, queue=False)).state == "done"
            assert held(server, "Old") == [OTHER_TEXT]
            assert held(server, "Work") == [make_message(1)]


async def test_what_too_much_is_unread_for_waits_for_the_import(tmp_path: Path) -> None:
    """60 folders are not opened for one change."""
    folders = [f"F{n:02}" for n in range(60)]
    async with FakeImap(FULL) as server, world(tmp_path) as here:
        server.store.create("Work")
        uid = server.store.add("INBOX", make_message(1))
        for name in folders:
            server.store.create(name)
            server.store.copy_to("INBOX", uid, name)
        async with importing(here, server, "Work", *folders) as source_id:
            (key,) = (await here.ids(source_id)).values()
            before = len(server.names)
            wanted = change(("Work",), exact=True)
            outcome = await here.engine.edit_folders(here.account_id, key, wanted, queue=True)
            assert (outcome.state, outcome.code) == ("queued", "edit.unread")
            assert "first time" in (outcome.text or "")
            assert "SELECT" not in server.names[before:]
        await here.until(lambda: held(server, "Work") == [make_message(1)] and not held(server, folders[-1]))

        async def done() -> bool:
            (edit,) = await here.db.read(edits.list_of_account, here.account_id)
            return edit.state == "done"

        await here.until(done)
        assert [name for name in ("INBOX", *folders) if held(server, name)] == []


async def test_a_folder_too_long_to_be_read_by_a_change(tmp_path: Path) -> None:
    """Without a Message-ID the server can't search for it: 2,100 messages are the import's business."""
    bare = make_message(1, message_id="")
    async with FakeImap(FULL) as server, world(tmp_path) as here:
        server.store.create("Work")
        server.store.add("INBOX", bare)
        for n in range(2100):
            server.store.add("Work", f"Subject: {n}\r\n\r\n.\r\n".encode())
        async with importing(here, server, "Work") as source_id:
            (row,) = (await here.rows(source_id, "INBOX")).values()
            wanted = change(("Work",), ("INBOX",))
            outcome = await here.engine.edit_folders(here.account_id, row.id, wanted, queue=True)
            assert (outcome.state, outcome.code) == ("queued", "edit.unread")
            assert held(server, "INBOX") == [bare]
        await here.until(lambda: not held(server, "INBOX"))
        assert held(server, "Work").count(bare) == 1


@pytest.mark.usefixtures("prompt_servers")
@pytest.mark.parametrize("profile", [FULL, NO_MOVE], ids=lambda profile: profile.name)
@pytest.mark.parametrize("wanted", [change(("Work",), exact=True), change(("Work",), ("INBOX", "Old"))])
async def test_what_an_earlier_try_found_is_left_too(tmp_path: Path, profile: Profile, wanted: FolderChange) -> None:
    """The import comes to the folder while the change speaks of the copy there, and leaves that to it."""
    async with FakeImap(profile) as server, world(tmp_path) as here:
        for name in ("Work", "Old"):
            server.store.create(name)
        server.store.copy_to("INBOX", server.store.add("INBOX", make_message(1)), "Old")
        server.store.add("Old", make_message(9))
        sent = Hold(asyncio.Event())
        for name in ("UID COPY", "UID MOVE"):
            server.faults.on(name, sent, DropBefore())
        async with importing(here, server, "Work", "Old") as source_id:
            (key,) = (await here.ids(source_id)).values()
            edit = asyncio.create_task(here.engine.edit_folders(here.account_id, key, wanted, queue=False))
            await sent.reached.wait()
        sent.event.set()
        assert (await edit).state == "done"
        assert (held(server, "INBOX"), held(server, "Old")) == ([], [make_message(9)])
        assert held(server, "Work") == [make_message(1)]
        assert [mid for _, mid, _ in (await here.look(source_id))["Old"]] == [message_id(9)]


@SERVERS
@pytest.mark.parametrize("many", [False, True])
async def test_a_second_copy_that_arrived_a_moment_ago_goes_as_well(
    tmp_path: Path, profile: Profile, many: bool
) -> None:
    async with FakeImap(profile) as server, world(tmp_path) as here:
        server.store.create("Work")
        for n in (1, 2):
            server.store.add("INBOX", make_message(n))
        row = await here.add(server)
        server.store.add("INBOX", make_message(1))
        ids = await here.ids(row.id)
        wanted = change(("Work",), ("INBOX",))
        if many:
            await here.engine.edit_many(here.account_id, list(ids.values()), wanted, queue=False)
        else:
            for key in ids.values():
                await here.engine.edit_folders(here.account_id, key, wanted, queue=False)
        assert held(server, "INBOX") == []
        assert sorted(set(held(server, "Work"))) == sorted([make_message(1), make_message(2)])
        await here.sync(row.id)
        assert len((await here.look(row.id))["Work"]) == len(held(server, "Work"))


async def test_where_all_is_read_nothing_is_asked(tmp_path: Path) -> None:
    async with FakeImap(FULL) as server, world(tmp_path) as here:
        for name in ("Work", "Old", *(f"F{n}" for n in range(20))):
            server.store.create(name)
            server.store.add(name, make_message(100 + len(name)))
        server.store.add("INBOX", make_message(1))
        row = await here.add(server)
        key = (await here.ids(row.id))[message_id(1)]
        before = len(server.names)
        for wanted in (change(("Work",), exact=True), change(("INBOX",), ("Work",)), change(("Old",), exact=True)):
            assert (await here.engine.edit_folders(here.account_id, key, wanted, queue=False)).state == "done"
        sent = server.names[before:]
        assert sent.count("SELECT") <= 9
        assert sent.count("UID SEARCH") <= 5  # has it left; is it at the target, unread


@pytest.mark.dovecot
async def test_a_second_copy_on_dovecot(dovecot: Dovecot) -> None:
    user = dovecot.user()
    user.add_folder("Work", "Old")
    user.deliver("INBOX", [make_message(1)])
    async with source_of(user) as (here, _):
        user.deliver("INBOX", [make_message(1), make_message(2)])
        user.deliver("Old", [make_message(1)])
        outcome = await here.edit(message_id(1), ("Work",), ("INBOX", "Old"))
        assert outcome.state == "done"
        contents = user.contents()
        assert contents["INBOX"] == [make_message(2)]
        assert set(contents["Work"]) == {make_message(1)}
        assert not contents.get("Old")
