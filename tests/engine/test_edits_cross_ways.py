"""Each way in which an edit and the reading of a folder made anew crossed, by itself. Looked at before another sync can
heal what is wrong: that one is held at its folder list.
"""

import asyncio
from dataclasses import replace
from pathlib import Path

import pytest

from cio_desktop.store import edits
from tests.support.edit_world import PatientClock, change
from tests.support.engine_world import World, world
from tests.support.fake_imap import FULL, NEITHER, FakeImap, Hold, Profile
from tests.support.mail import make_message, message_id
from tests.support.patience import PATIENCE
from tests.support.store_world import put_place

COUNT = 5
AWAY = change(("Work",), ("Bills",))


def fill(server: FakeImap, numbers: list[int]) -> None:
    server.store.create("Bills")
    for n in numbers:
        server.store.add("Bills", make_message(n))


def make_anew(server: FakeImap) -> None:
    """By another program: the same messages, the last one first."""
    server.store.delete("Bills")
    fill(server, list(range(COUNT, 0, -1)))


def add_twins(server: FakeImap) -> None:
    """Only their texts tell them apart: linking asks for these after it has read what it knows."""
    for text in (b"A", b"B"):
        server.store.add("Bills", b"Message-ID: <r2@x>\r\n\r\n" + text + b"\r\n")


async def shown(here: World, source_id: int) -> dict[str, list[tuple[int, str]]]:
    return {path: [(uid, mid) for uid, mid, _ in rows] for path, rows in (await here.look(source_id)).items()}


def real(server: FakeImap, *left_out: str) -> dict[str, list[tuple[int, str]]]:
    return {
        path: [(uid, mid) for uid, mid, _ in rows] for path, rows in server.snapshot().items() if path not in left_out
    }


async def held(hold: Hold) -> None:
    async with asyncio.timeout(PATIENCE):
        await hold.reached.wait()


async def test_an_edit_queued_behind_another_meets_a_folder_made_anew(tmp_path: Path) -> None:
    """Its facts speak of the old folder; it gets its connection when the new one was read."""
    async with FakeImap(FULL) as server, world(tmp_path, clock=PatientClock()) as here:
        server.store.create("Work")
        server.store.add("INBOX", make_message(20))
        fill(server, list(range(1, COUNT + 1)))
        row = await here.add(server)
        ids = await here.ids(row.id)
        front = Hold(asyncio.Event())
        server.faults.on("UID MOVE", front)
        first = asyncio.create_task(
            here.engine.edit_folders(here.account_id, ids[message_id(20)], change(("Work",), ("INBOX",)), queue=True)
        )
        await held(front)
        behind = asyncio.create_task(here.engine.edit_folders(here.account_id, ids[message_id(2)], AWAY, queue=True))

        async def taken_in() -> bool:
            return len(await here.db.read(edits.list_of_account, here.account_id)) == 2

        await here.until(taken_in)
        await asyncio.sleep(0.1)  # it has its facts, and waits for the connection
        make_anew(server)
        await here.sync(row.id)
        healing = Hold(asyncio.Event())
        server.faults.on("LIST", healing)
        front.event.set()
        assert [(await first).state, (await behind).state] == ["done", "done"]
        assert await shown(here, row.id) == real(server)
        healing.event.set()
        await here.sync(row.id)
        assert await shown(here, row.id) == real(server)


@pytest.mark.parametrize("profile", [FULL, NEITHER], ids=lambda profile: profile.name)
async def test_an_edit_takes_a_message_out_while_the_folder_is_linked_again(tmp_path: Path, profile: Profile) -> None:
    """What the sync has read before is not what it stores."""
    async with FakeImap(profile) as server, world(tmp_path, clock=PatientClock()) as here:
        server.store.create("Work")
        fill(server, list(range(1, COUNT + 1)))
        add_twins(server)
        row = await here.add(server)
        key = (await here.ids(row.id))[message_id(2)]
        make_anew(server)
        add_twins(server)
        swap = Hold(asyncio.Event(), after=True)
        server.faults.on("UID FETCH", swap, when=lambda command: b"BODY.PEEK[]" in command.line)
        linking = asyncio.create_task(here.sync(row.id))
        await held(swap)
        moved = await here.engine.edit_folders(here.account_id, key, AWAY, queue=True)
        assert moved.state in {"done", "deferred"}
        before: list[list[str]] = []

        async def look(*_: object) -> None:
            """At the first command after the swap: what the round itself mends later has been shown by then."""
            folder = await here.folder(row.id, "Bills")
            if not before and folder.uidvalidity == server.store.folder("Bills").uidvalidity:
                before.append([mid for _, mid in (await shown(here, row.id))["Bills"]])

        server.on_command = look
        swap.event.set()
        await linking
        server.on_command = None
        left = [message_id(n) for n in (5, 4, 3, 1)] + ["<r2@x>"] * 2
        assert before == [left]
        await here.sync(row.id)
        assert [mid for _, mid in (await shown(here, row.id))["Bills"]] == left
        assert message_id(2) in [mid for _, mid in (await shown(here, row.id))["Work"]]


@pytest.mark.parametrize(
    "profile",
    [FULL, replace(FULL, name="compares all", condstore=False, qresync=False)],
    ids=lambda profile: profile.name,
)
async def test_a_row_of_what_an_edit_took_out_goes_with_the_next_sync(tmp_path: Path, profile: Profile) -> None:
    """However it came back: that a UID is not brought back for ten minutes never keeps its row."""
    async with FakeImap(profile) as server, world(tmp_path, clock=PatientClock()) as here:
        server.store.create("Work")
        fill(server, list(range(1, COUNT + 1)))
        row = await here.add(server)
        key = (await here.ids(row.id))[message_id(2)]
        await here.engine.edit_folders(here.account_id, key, AWAY, queue=True)
        folder = await here.folder(row.id, "Bills")
        await here.db.write(put_place, folder.id, 2, key)
        assert (2, message_id(2)) in (await shown(here, row.id))["Bills"]
        server.store.add("Bills", make_message(9))
        await here.sync(row.id)
        assert [uid for uid, _ in (await shown(here, row.id))["Bills"]] == [1, 3, 4, 5, 6]
