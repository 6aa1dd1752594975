"""Many messages read at once from a mail server: how often it is asked, and what became of those that moved."""

import asyncio
from pathlib import Path

import pytest

from cio_desktop.engine.sync.live import MessageGone
from cio_desktop.engine.sync.live_many import AT_A_TIME
from tests.support.engine_world import World, world
from tests.support.fake_imap import FULL, Answer, FakeImap
from tests.support.mail import make_message, message_id


async def read(here: World, ids: dict[str, str], *numbers: int) -> dict[int, bytes]:
    wanted = {ids[message_id(n)]: n for n in numbers}
    taken: dict[int, bytes] = {}

    async def take(key: str, raw: bytes) -> None:
        await asyncio.sleep(0)
        taken[wanted[key]] = raw

    await here.engine.raw_messages(here.account_id, list(wanted), take)
    return taken


async def test_a_folder_is_selected_once_for_several(tmp_path: Path) -> None:
    async with FakeImap(FULL) as server, world(tmp_path) as here:
        server.store.create("Work")
        for n in range(1, 31):
            server.store.add("INBOX" if n <= 25 else "Work", make_message(n))
        row = await here.add(server)
        ids = await here.ids(row.id)
        before = len(server.names)
        assert await read(here, ids, *range(1, 31)) == {n: make_message(n) for n in range(1, 31)}
        asked = server.names[before:]
        assert asked.count("EXAMINE") == 2
        assert asked.count("UID FETCH") == -(-25 // AT_A_TIME) + 1


async def test_each_is_the_whole_message(tmp_path: Path) -> None:
    """Also one that is too large for the common command."""
    large = make_message(2) + b"x" * 1_500_000
    async with FakeImap(FULL) as server, world(tmp_path) as here:
        for raw in (make_message(1), large, make_message(3)):
            server.store.add("INBOX", raw)
        row = await here.add(server)
        ids = await here.ids(row.id)
        assert await read(here, ids, 1, 2, 3) == {1: make_message(1), 2: large, 3: make_message(3)}


async def test_an_edit_in_between_opens_another_folder(tmp_path: Path) -> None:
    async with FakeImap(FULL) as server, world(tmp_path) as here:
        server.store.create("Work")
        for n in range(1, 25):
            server.store.add("INBOX", make_message(n))
            server.store.add("Work", make_message(100 + n))
        row = await here.add(server)
        ids = await here.ids(row.id)
        wanted = {ids[message_id(n)]: n for n in range(1, 25)}
        taken: dict[int, bytes] = {}
        asked: list[asyncio.Task[bytes]] = []

        async def take(key: str, raw: bytes) -> None:
            taken[wanted[key]] = raw
            if not asked:
                other = here.engine.raw_message(here.account_id, ids[message_id(101)])
                asked.append(asyncio.create_task(other))
                await asyncio.sleep(0.01)

        await here.engine.raw_messages(here.account_id, list(wanted), take)
        assert taken == {n: make_message(n) for n in range(1, 25)}
        assert await asked[0] == make_message(101)


async def test_what_moved_is_read_where_else_it_is(tmp_path: Path) -> None:
    async with FakeImap(FULL) as server, world(tmp_path) as here:
        server.store.create("Work")
        for n in range(1, 4):
            server.store.add("INBOX", make_message(n))
        server.store.add("Work", make_message(2))
        row = await here.add(server)
        ids = await here.ids(row.id)
        server.store.remove("INBOX", 2)
        assert await read(here, ids, 1, 2, 3) == {n: make_message(n) for n in (1, 2, 3)}
        server.store.remove("INBOX", 1)
        with pytest.raises(MessageGone):
            await read(here, ids, 3, 1)


async def test_one_that_is_refused_keeps_no_other_from_being_read(tmp_path: Path) -> None:
    async with FakeImap(FULL) as server, world(tmp_path) as here:
        for n in range(1, 4):
            server.store.add("INBOX", make_message(n))
        row = await here.add(server)
        ids = await here.ids(row.id)
        server.faults.on("UID FETCH", Answer("NO not now"), times=1)
        assert await read(here, ids, 1, 2, 3) == {n: make_message(n) for n in (1, 2, 3)}
