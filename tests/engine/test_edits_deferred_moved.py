"""A removal that waits for its expunge, whose folder is numbered anew, made again or renamed meanwhile (fault 83).

The marked copy is never shown again silently, and never is anything expunged by an old UID.
"""

import asyncio
from collections.abc import Callable
from pathlib import Path

import pytest

from cio_desktop.engine.edits import waking
from cio_desktop.store import edits, folders, message_places
from tests.support import folder_rows
from tests.support.edit_world import change, one_source, where
from tests.support.engine_world import World, world
from tests.support.fake_imap import NEITHER, NO_UIDPLUS, FakeImap, Hold, Profile, Store
from tests.support.mail import make_message, message_id
from tests.support.patience import PATIENCE

M1 = message_id(1)


def renumber(server: FakeImap) -> None:
    """Others' mail stands where ours was."""
    server.store.remove("Work", 1)
    server.store.folder("Work").renumber(777)
    server.store.add("Work", make_message(9))


def rename(server: FakeImap) -> None:
    server.store.rename("Work", "Old")


def rename_and_renumber(server: FakeImap) -> None:
    server.store.rename("Work", "Old")
    server.store.folder("Old").renumber(778)


def rename_and_make(server: FakeImap) -> None:
    server.store.rename("Work", "Old")
    server.store.create("Work")
    server.store.add("Work", make_message(8))
    server.store.add("Work", make_message(9))


def restore(server: FakeImap) -> None:
    renumber(server)
    server.store.flag("Work", 1, remove=["\\Deleted"])


def remake(server: FakeImap) -> None:
    server.store.delete("Work")
    server.store.create("Work")
    server.store.add("Work", make_message(8))
    server.store.add("Work", make_message(9))


async def shown(here: World, key: str) -> list[str]:
    places = await here.db.read(message_places.folders_of, [key])
    return sorted(place.path for place in places[key])


async def state(here: World, edit_id: str) -> str:
    stored = await here.db.read(edits.get, edit_id)
    assert stored is not None
    return stored.state


@pytest.mark.parametrize("profile", [NEITHER, NO_UIDPLUS], ids=lambda profile: profile.name)
@pytest.mark.parametrize(
    ("happens", "left", "then"),
    [
        (renumber, ["Bills", "[Work]"], "deferred"),
        (rename, ["Bills", "[Old]"], "deferred"),
        (rename_and_renumber, ["Bills", "[Old]"], "deferred"),
        (rename_and_make, ["Bills", "[Old]"], "deferred"),
        (restore, ["Bills", "Work"], "failed"),
        (remake, ["Bills"], "done"),
    ],
)
async def test_83_the_folder_of_a_marked_copy_is_another_one(
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    profile: Profile,
    happens: Callable[[FakeImap], None],
    left: list[str],
    then: str,
) -> None:
    monkeypatch.setattr(waking, "DEFERRED_GAP", 0.0)
    async with FakeImap(profile) as server, world(tmp_path) as here:
        for name in ("Bills", "Work"):
            server.store.create(name)
        server.store.add("Work", make_message(3))  # so that UIDs differ
        server.store.add("Work", make_message(1))
        server.store.add("Bills", make_message(1))
        row = await here.add(server)
        key = (await here.ids(row.id))[M1]
        away = await here.engine.edit_folders(here.account_id, key, change((), ("Work",)), queue=True)
        assert away.state == "deferred", away
        assert where(server.snapshot(), M1) == ["Bills", "[Work]"]
        happens(server)
        await here.sync(row.id)
        await here.until(lambda: not here.engine._edits._queues)  # what the sync woke has ended
        await here.sync(row.id)
        assert where(server.snapshot(), M1) == left
        assert await state(here, away.edit_id) == then
        assert await shown(here, key) == [path for path in left if "[" not in path]
        if then != "deferred":
            return
        others = {path: [mid for _, mid, _ in rows if mid != M1] for path, rows in server.snapshot().items()}
        assert await here.engine.retry_edit(away.edit_id)  # the yes to an expunge of the folder

        async def over() -> bool:
            return await state(here, away.edit_id) == "done"

        await here.until(over)
        assert where(server.snapshot(), M1) == ["Bills"]
        assert {path: [mid for _, mid, _ in rows] for path, rows in server.snapshot().items()} == {
            path: [*mids, M1] if path == "Bills" else mids for path, mids in others.items()
        }


@pytest.mark.parametrize("flagged", [False, True])
async def test_83_a_renamed_folder_takes_along_what_waits_there(tmp_path: Path, flagged: bool) -> None:
    """At the very sync that finds the new name, before the removal is looked at again; also in the journal."""
    async with FakeImap(NEITHER) as server, world(tmp_path) as here:
        for name in ("Bills", "Work"):
            server.store.create(name)
        server.store.add("Work", make_message(3))
        server.store.add("Work", make_message(1))
        server.store.add("Bills", make_message(1))
        row = await here.add(server)
        key = (await here.ids(row.id))[M1]
        away = await here.engine.edit_folders(here.account_id, key, change((), ("Work",)), queue=True)
        assert away.state == "deferred", away
        rename(server)
        if flagged:
            server.store.flag("Old", 2, add=["\\Flagged"])
        await here.sync(row.id)
        folder = await here.folder(row.id, "Old")
        assert (await here.engine._edits.pinned(folder.id, folder.uidvalidity)).out == {2}
        assert await shown(here, key) == ["Bills"]
        steps = await here.db.read(edits.list_steps, away.edit_id)
        assert [(step.src_folder, step.src_uid) for step in steps if step.state == "deferred"] == [(b"Old", 2)]


async def test_a_folder_of_another_name_that_no_sync_has_read_yet_is_looked_into(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The list of folders has the new name already; the round has not come to its mail."""
    async with FakeImap(NO_UIDPLUS) as server, world(tmp_path) as here:
        for name in ("Bills", "Work"):
            server.store.create(name)
        server.store.add("Work", make_message(1))
        server.store.add("Bills", make_message(1))
        row = await here.add(server)
        key = (await here.ids(row.id))[M1]
        away = await here.engine.edit_folders(here.account_id, key, change((), ("Work",)), queue=True)
        assert away.state == "deferred", away
        rename_and_renumber(server)
        hold = Hold(asyncio.Event())
        server.faults.on("EXAMINE", hold)
        await here.engine.sync_now(row.id)
        await hold.reached.wait()
        assert await here.db.read(folder_rows.by_path, row.id, "Old") is not None
        monkeypatch.setattr(waking, "DEFERRED_GAP", 0.0)
        here.engine._edits.wake(row.id)
        await here.until(lambda: not here.engine._edits._queues)
        assert await state(here, away.edit_id) == "deferred"
        hold.event.set()
        await here.rounds(row.id, 2)
        assert await state(here, away.edit_id) == "deferred"
        assert where(server.snapshot(), M1) == ["Bills", "[Old]"]


@pytest.mark.parametrize("heard", [True, False], ids=["the edit heard of it", "the edit has not heard yet"])
async def test_83_a_sync_finds_the_new_name_while_a_marked_copy_is_looked_for(heard: bool) -> None:
    def fill(store: Store) -> None:
        for path in ("Work", "Bills"):
            store.create(path)
            store.add(path, make_message(1))

    async with one_source(NEITHER, fill) as (here, server, source_id):
        outcome = await here.edit(M1, (), ("Work",))
        assert outcome.state == "deferred"
        row = await here.db.read(folder_rows.by_path, source_id, "Work")
        assert row is not None
        hold = Hold(asyncio.Event())
        if heard:
            server.faults.on("SELECT", hold)
            here.clock._elapsed += waking.DEFERRED_GAP
            here.edits.wake(source_id)
            await hold.reached.wait()
        server.store.rename("Work", "Old")
        await here.db.write(folders.rename, row.id, raw=b"Old", path="Old")
        if heard:
            here.edits.renamed(row, b"Old")
            hold.event.set()
        else:
            here.clock._elapsed += waking.DEFERRED_GAP
            here.edits.wake(source_id)
        async with asyncio.timeout(PATIENCE):
            while here.edits._queues:
                await asyncio.sleep(0.005)
        assert where(server.snapshot(), M1) == ["Bills", "[Old]"]
        found = await here.db.read(edits.get, outcome.edit_id)
        assert found is not None
        assert found.state == "deferred"
        (step,) = [each for each in await here.db.read(edits.steps, outcome.edit_id) if each.state == "deferred"]
        assert step.src_folder == b"Old"
