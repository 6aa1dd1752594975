"""Folder edits on Gmail: labels on the message in All Mail, Trash and Spam as places, never a lost label of others."""

import pytest

from tests.support.edit_world import Killer, World, one_source, where
from tests.support.fake_imap import GMAIL, FakeImap, Store
from tests.support.mail import make_message, message_id

ALL = "[Gmail]/All Mail"


def fill(store: Store) -> None:
    store.create("Work")
    store.create('Größe "x"\\y')
    for n in range(1, 4):
        store.add("INBOX", make_message(n))
    store.copy_to("INBOX", 2, "Work")


async def test_labels_are_added_and_removed() -> None:
    async with one_source(GMAIL, fill) as (world, server, _):
        outcome = await world.edit(message_id(1), add=("Work", 'Größe "x"\\y'), remove=("INBOX",))
        assert outcome.state == "done", outcome
        assert where(server.snapshot(), message_id(1)) == sorted([ALL, "Work", 'Größe "x"\\y'])
        assert await world.shown(message_id(1)) == sorted(["Work", 'Größe "x"\\y'])
        assert not {"UID COPY", "UID MOVE", "EXPUNGE", "UID EXPUNGE"} & set(server.names)


async def test_a_new_label_is_made() -> None:
    async with one_source(GMAIL, fill) as (world, server, _):
        assert (await world.edit(message_id(1), add=("Trips/Lisbon",))).state == "done"
        assert where(server.snapshot(), message_id(1)) == ["INBOX", "Trips/Lisbon", ALL]
        assert await world.shown(message_id(1)) == ["INBOX", "Trips/Lisbon"]


async def test_archive_is_no_last_folder() -> None:
    async with one_source(GMAIL, fill) as (world, server, _):
        assert (await world.edit(message_id(1), remove=("INBOX",))).state == "done"
        assert where(server.snapshot(), message_id(1)) == [ALL]
        assert (await world.edit(message_id(2), exact=True)).state == "done"
        assert where(server.snapshot(), message_id(2)) == [ALL]


async def test_labels_of_others_stay() -> None:
    async with one_source(GMAIL, fill) as (world, server, _):
        server.store.copy_to("INBOX", 1, "Work")  # unknown to us as yet
        assert (await world.edit(message_id(1), add=('Größe "x"\\y',))).state == "done"
        assert "Work" in where(server.snapshot(), message_id(1))
        assert "Work" in await world.shown(message_id(1))


async def test_put_is_a_difference() -> None:
    async with one_source(GMAIL, fill) as (world, server, _):
        assert (await world.edit(message_id(2), add=("\\Inbox", "\\Starred"), exact=True)).state == "done"
        assert where(server.snapshot(), message_id(2)) == sorted(["INBOX", "[Gmail]/Starred", ALL])
        assert await world.shown(message_id(2)) == ["INBOX", "[Gmail]/Starred"]
        assert (await world.edit(message_id(2), add=("Work",), exact=True)).state == "done"
        assert where(server.snapshot(), message_id(2)) == sorted(["Work", ALL])


async def test_into_trash_and_back() -> None:
    async with one_source(GMAIL, fill) as (world, server, _):
        assert (await world.edit(message_id(1), add=("\\Trash",), remove=("INBOX",))).state == "done"
        assert where(server.snapshot(), message_id(1)) == ["[Gmail]/Trash"]
        assert await world.shown(message_id(1)) == ["[Gmail]/Trash"]
        assert (await world.edit(message_id(1), add=("INBOX",), remove=("\\Trash",))).state == "done"
        assert where(server.snapshot(), message_id(1)) == ["INBOX", ALL]
        assert await world.shown(message_id(1)) == ["INBOX"]


async def test_trash_takes_no_other_label() -> None:
    async with one_source(GMAIL, fill) as (world, server, _):
        outcome = await world.edit(message_id(1), add=("\\Trash", "Work"))
        assert (outcome.state, outcome.code) == ("failed", "edit.exclusive")
        assert where(server.snapshot(), message_id(1)) == ["INBOX", ALL]


async def test_a_hidden_all_mail_leaves_the_visible_folders() -> None:
    profile = GMAIL.but(hide_all_mail=True)
    async with one_source(profile, fill) as (world, server, source_id):
        # such a source is read like any other: through its visible folders
        from cio_desktop.store import sources

        await world.db.write(sources.set_fields, source_id, gmail=False)
        await world.sync(source_id)
        await world.db.write(sources.set_fields, source_id, gmail=True)
        assert (await world.edit(message_id(1), add=("Work",), remove=("INBOX",))).state == "done"
        assert [path for path in where(server.snapshot(), message_id(1)) if path != ALL] == ["Work"]


CHANGES = [
    (("Work",), ("INBOX",), ["Work", ALL]),
    (("\\Trash",), ("INBOX",), ["[Gmail]/Trash"]),
    (("New/One", "\\Starred"), (), ["INBOX", "New/One", "[Gmail]/Starred", ALL]),
]


async def _fresh(world: World, server: FakeImap, source_id: int, n: int) -> None:
    store = server.store
    if b"New/One" in store.mailboxes:
        store.delete("New/One")
    store.add("INBOX", make_message(n))
    await world.sync(source_id)
    await world.db.write(_forget_folders, source_id, [name for name in store.mailboxes])


def _forget_folders(connection: object, source_id: int, keep: list[bytes]) -> None:
    from cio_desktop.store import folders

    folders.delete_missing(connection, source_id, keep)  # type: ignore[arg-type]


@pytest.mark.parametrize(("add", "remove", "end"), CHANGES, ids=["labels", "trash", "new label and star"])
@pytest.mark.parametrize("dies", [True, False], ids=["killed", "reply lost"])
async def test_death_or_a_lost_reply_anywhere(
    add: tuple[str, ...], remove: tuple[str, ...], end: list[str], dies: bool
) -> None:
    async with one_source(GMAIL, fill) as (world, server, source_id):
        killer = Killer(world, server)
        n = 100
        await _fresh(world, server, source_id, n)
        killer.disarm()
        await world.edit(message_id(n), add, remove)
        for nth in range(1, killer.count + 1 if killer.count else 2):
            for executed in (False, True):
                n += 1
                await _fresh(world, server, source_id, n)
                key = await world.id_of(message_id(n))
                assert key
                (killer.arm if dies else killer.break_at)(nth, executed=executed)
                await _ask(world, n, add, remove)
                killer.disarm()
                if dies:
                    await world.restart()
                await world.settled()
                assert where(server.snapshot(), message_id(n)) == sorted(end), f"command {nth}, {executed}"


async def _ask(world: World, n: int, add: tuple[str, ...], remove: tuple[str, ...]) -> None:
    import asyncio

    asked = asyncio.create_task(world.edit(message_id(n), add, remove, queue=True))
    died = asyncio.create_task(world.halted.wait())
    await asyncio.wait({asked, died}, return_when=asyncio.FIRST_COMPLETED)
    for task in (asked, died):
        task.cancel()
    await asyncio.gather(asked, died, return_exceptions=True)
