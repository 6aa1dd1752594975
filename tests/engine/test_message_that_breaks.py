"""A message or a folder over which the server falls: the others are shown, and it is told of."""

import re
from pathlib import Path

import pytest

from cio_desktop.store import quarantine
from tests.support.engine_world import World, world
from tests.support.fake_imap import FULL, PLAIN, Command, DropBefore, FakeImap, Profile
from tests.support.fake_imap.faults import Action, Wire
from tests.support.fake_imap.parse import NumberSet, text_of
from tests.support.mail import make_message, messages

COUNT, POISON = 60, 23


def asks_for_it(command: Command) -> bool:
    return b"BODYSTRUCTURE" in command.line and POISON in NumberSet(text_of(command.args[0]), COUNT)


class DropAtIt(Action):
    """The rows before it come."""

    async def send(self, wire: Wire, data: bytes) -> bool:
        found = re.search(rb"(?m)^\* \d+ FETCH \(UID %d " % POISON, data)
        await wire.write(data[: found.start()] if found else b"")
        await wire.close()
        return True


async def shown(here: World, source_id: int) -> set[int]:
    return {uid for uid, *_ in (await here.look(source_id))["INBOX"]}


@pytest.mark.parametrize("profile", [FULL, PLAIN], ids=["full", "plain"])
@pytest.mark.parametrize("action", [DropAtIt, DropBefore])
async def test_a_message_that_ends_the_connection(tmp_path: Path, profile: Profile, action: type[Action]) -> None:
    async with FakeImap(profile) as server, world(tmp_path) as here:
        server.store.create("Work")
        server.store.add_many("INBOX", messages(COUNT))
        server.store.add("Work", make_message(90))
        server.faults.on("UID FETCH", action(), times=None, when=asks_for_it)
        row = await here.add(server, check=False)
        for _ in range(6):
            await here.sync(row.id)
        assert await shown(here, row.id) == set(range(1, COUNT + 1)) - {POISON}
        assert len((await here.look(row.id))["Work"]) == 1
        folder = await here.folder(row.id, "INBOX")
        assert (folder.trouble_code, (folder.trouble_text or "")[:8]) == ("sync.incomplete", "1 of 60 ")
        assert (await here.source(row.id)).status == "OK"
        assert [each.uid for each in await here.db.read(quarantine.list_of, folder.id)] == [POISON]
        server.store.add("INBOX", make_message(91))
        await here.sync(row.id)
        assert COUNT + 1 in await shown(here, row.id)


async def test_a_line_that_breaks_by_chance_blames_nobody(tmp_path: Path) -> None:
    async with FakeImap(FULL) as server, world(tmp_path) as here:
        server.store.add_many("INBOX", messages(COUNT))
        for nth in (1, 2, 3):
            server.faults.on("UID FETCH", DropBefore(), nth=nth)
        row = await here.add(server, check=False)
        for _ in range(4):
            await here.sync(row.id)
        assert await shown(here, row.id) == set(range(1, COUNT + 1))
        assert ((await here.source(row.id)).status, (await here.source(row.id)).status_code) == ("OK", None)


@pytest.mark.parametrize("name", ["INBOX", "Alpha"])
async def test_a_folder_that_ends_the_connection(tmp_path: Path, name: str) -> None:
    """The others are read all the same, also when a person asks for a sync; it says so itself."""
    async with FakeImap(FULL) as server, world(tmp_path) as here:
        for n, path in enumerate(("INBOX", "Alpha", "Work", "Zulu")):
            if path != "INBOX":
                server.store.create(path)
            server.store.add(path, make_message(n))
        for command in ("SELECT", "EXAMINE"):
            server.faults.on(command, DropBefore(), times=None, when=lambda each: name.encode() in each.line)
        row = await here.add(server, check=False)
        for _ in range(4):
            await here.sync(row.id)
        shown = await here.look(row.id)
        assert {path for path, rows in shown.items() if rows} == {"INBOX", "Alpha", "Work", "Zulu"} - {name}
        folder = await here.folder(row.id, name)
        assert folder.trouble_code == "folder.refused"
        server.store.add("Zulu", make_message(9))
        await here.sync(row.id)
        assert len((await here.look(row.id))["Zulu"]) == 2
        server.faults.clear()
        await here.sync(row.id)
        assert len((await here.look(row.id))[name]) == 1
        assert (await here.folder(row.id, name)).trouble_code is None
        assert ((await here.source(row.id)).status, (await here.source(row.id)).status_code) == ("OK", None)
