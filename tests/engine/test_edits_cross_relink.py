"""A folder is deleted and made again while an edit is at work on it, and a sync links it again before, during or after.

At every command of the edit. Looked at before the next sync as well: one that heals would hide a wrong row.
"""

import asyncio
from pathlib import Path

import pytest

from tests.support.edit_world import NOT_COUNTED, PatientClock, change
from tests.support.engine_world import World, world
from tests.support.fake_imap import FULL, NEITHER, NO_MOVE, NO_UIDPLUS, FakeImap, Hold, Profile
from tests.support.mail import make_message, message_id

M3 = message_id(3)
COUNT = 5
MOST_COMMANDS = 60
STRIDE = 4


def make_anew(server: FakeImap, folder: str) -> None:
    """By another program: the same messages, the last one first."""
    server.store.delete(folder)
    server.store.create(folder)
    for n in range(COUNT, 0, -1):
        server.store.add(folder, make_message(n if folder == "Bills" else 10 + n))


async def untrue(here: World, server: FakeImap, source_id: int) -> list[tuple[str, int, str]]:
    """Rows of the index that say something else than the server, in folders whose UIDs the index knows."""
    real, wrong = server.snapshot(), []
    known = {path: (await here.folder(source_id, path)).uidvalidity for path in real}
    for path, rows in (await here.look(source_id)).items():
        if known[path] == server.store.folder(path).uidvalidity:
            there = {(uid, mid) for uid, mid, _ in real[path]}
            wrong += [(path, uid, mid) for uid, mid, _ in rows if (uid, mid) not in there]
    return wrong


def visible(server: FakeImap) -> dict[str, list[tuple[int, str]]]:
    return {
        path: [(uid, mid) for uid, mid, flags in rows if "\\Deleted" not in flags]
        for path, rows in server.snapshot().items()
    }


async def crossed(folder: Path, profile: Profile, which: str, sync: str, nth: int) -> bool:
    """False: the edit has no nth command."""
    async with FakeImap(profile) as server, world(folder, clock=PatientClock()) as here:
        for name in ("Bills", "Work"):
            server.store.create(name)
        for n in range(1, COUNT + 1):
            server.store.add("Bills", make_message(n))
            server.store.add("Work", make_message(10 + n))
        row = await here.add(server)
        key = (await here.ids(row.id))[M3]
        hold = Hold(asyncio.Event())
        server.faults.on("*", hold, nth=nth, when=lambda command: command.name not in NOT_COUNTED)
        wanted = change(("Work",), ("Bills",))
        edit = asyncio.create_task(here.engine.edit_folders(here.account_id, key, wanted, queue=True))
        reached = asyncio.create_task(hold.reached.wait())
        await asyncio.wait({edit, reached}, return_when=asyncio.FIRST_COMPLETED)
        if not reached.done():
            reached.cancel()
            return False
        make_anew(server, which)
        linking: asyncio.Task[None] | None = None
        slow = Hold(asyncio.Event(), after=True)
        if sync == "before":
            await here.sync(row.id)
        elif sync == "around":
            server.faults.on("UID FETCH", slow)
            linking = asyncio.create_task(here.sync(row.id))
            waiting = asyncio.create_task(slow.reached.wait())
            await asyncio.wait({linking, waiting}, return_when=asyncio.FIRST_COMPLETED)
            waiting.cancel()
        hold.event.set()
        await edit
        if linking is not None:
            slow.event.set()
            await linking
        await here.until(lambda: not here.engine.syncing(row.id))
        where = f"{profile.name}, {which} made anew at command {nth}, sync {sync}"
        assert await untrue(here, server, row.id) == [], where
        await here.sync(row.id)
        shown = {path: [(uid, mid) for uid, mid, _ in rows] for path, rows in (await here.look(row.id)).items()}
        assert shown == visible(server), where
        # Who deletes the target deletes what was moved there before.
        assert which == "Work" or M3 in [mid for rows in visible(server).values() for _, mid in rows], where
        return True


@pytest.mark.limit(600)
@pytest.mark.parametrize("sync", ["before", "around", "after"])
@pytest.mark.parametrize("which", ["Bills", "Work"])
@pytest.mark.parametrize("profile", [FULL, NO_UIDPLUS, NO_MOVE, NEITHER], ids=lambda profile: profile.name)
async def test_a_folder_made_anew_at_any_command_of_an_edit(
    tmp_path: Path, profile: Profile, which: str, sync: str
) -> None:
    # Each case takes other commands, so that no stage of an edit is left out and none is tried twice.
    first = 1 + (len(profile.name) + len(which) + len(sync)) % STRIDE
    for nth in range(first, MOST_COMMANDS, STRIDE):
        (tmp_path / str(nth)).mkdir()
        if not await crossed(tmp_path / str(nth), profile, which, sync, nth):
            assert nth > 3
            return
    raise AssertionError("the edit never ends")


async def test_what_an_edit_put_into_a_folder_while_that_was_linked_again_is_shown_at_the_end_of_that_round(
    tmp_path: Path,
) -> None:
    """The edit could not store it in the folder as it was before, and no later round may come: the process may end."""
    async with FakeImap(FULL) as server, world(tmp_path, clock=PatientClock()) as here:
        for name in ("Bills", "Work"):
            server.store.create(name)
        for n in range(1, COUNT + 1):
            server.store.add("Bills", make_message(n))
        server.store.add("INBOX", make_message(7))
        row = await here.add(server)
        key = (await here.ids(row.id))[message_id(7)]
        make_anew(server, "Bills")
        linking = Hold(asyncio.Event())
        server.faults.on("UID FETCH", linking, when=lambda command: b"UID FETCH 1:* (UID FLAGS" in command.line)
        await here.engine.sync_now(row.id)
        await linking.reached.wait()
        wanted = change(("Bills",), ("INBOX",))
        assert (await here.engine.edit_folders(here.account_id, key, wanted, queue=False)).state == "done"
        later = Hold(asyncio.Event())
        server.faults.on("LIST", later)
        linking.event.set()
        await later.reached.wait()
        rows = (await here.look(row.id))["Bills"]
        assert [(uid, mid) for uid, mid, _ in rows] == visible(server)["Bills"]
        assert message_id(7) in [mid for _, mid, _ in rows]
        later.event.set()
