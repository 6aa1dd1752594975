"""A message or a folder over which the server falls: the others are shown, and it is told of."""

import re
from pathlib import Path

import pytest

from cio_desktop.engine.sync.importer import BREAKS
from tests.support.clock import FakeClock
from tests.support.engine_world import World, world
from tests.support.fake_imap import FULL, PLAIN, Command, DropBefore, FakeImap, Profile
from tests.support.fake_imap.faults import Action, Wire
from tests.support.fake_imap.parse import NumberSet, text_of
from tests.support.mail import make_message, messages

COUNT, POISON = 60, 23


def asks_for_it(command: Command) -> bool:
    return b"BODYSTRUCTURE" in command.line and POISON in NumberSet(text_of(command.args[0]), COUNT)


def names_it(command: Command) -> bool:
    """Not where all are asked for at once."""
    named = text_of(command.args[0])
    return b"*" not in named and POISON in NumberSet(named, COUNT)


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
        assert await shown(here, row.id) == set(range(1, COUNT + 1))
        unread = (await here.rows(row.id, "INBOX"))[POISON]
        assert (unread.subject, unread.problem) == ("", BREAKS)
        assert len((await here.look(row.id))["Work"]) == 1
        folder = await here.folder(row.id, "INBOX")
        assert (folder.trouble_code, folder.missing) == (None, 0)
        assert (await here.source(row.id)).status == "OK"
        server.store.add("INBOX", make_message(91))
        await here.sync(row.id)
        assert COUNT + 1 in await shown(here, row.id)


@pytest.mark.parametrize(
    ("kills", "subject", "size"),
    [
        (b"BODYSTRUCTURE", True, True),
        (b"BODY.PEEK[HEADER", False, True),
        (b"BODY", False, True),
        (b"UID", False, False),
    ],
    ids=lambda value: value.decode() if isinstance(value, bytes) else None,
)
async def test_of_such_a_message_as_much_is_shown_as_the_server_gives(
    tmp_path: Path, kills: bytes, subject: bool, size: bool
) -> None:
    """Each try costs one connection at most, and they become rare; the flags of it are those of the server."""
    clock = FakeClock()
    async with FakeImap(PLAIN) as server, world(tmp_path, clock=clock) as here:
        server.store.add_many("INBOX", messages(COUNT))
        server.store.flag("INBOX", POISON, add=["\\Flagged"])
        server.faults.on("UID FETCH", DropBefore(), times=None, when=lambda each: kills in each.line and names_it(each))
        row = await here.add(server, check=False, sync_period=600)
        for _ in range(12):
            await clock.advance(900)
            await here.sync(row.id)
        found = (await here.rows(row.id, "INBOX"))[POISON]
        assert (bool(found.subject), found.size > 0) == (subject, size)
        assert found.problem == BREAKS
        assert await shown(here, row.id) == set(range(1, COUNT + 1))
        server.faults.clear()
        for _ in range(4):
            await clock.advance(86_400)
            await here.sync(row.id)
        assert await here.look(row.id) == server.snapshot()
        assert (await here.rows(row.id, "INBOX"))[POISON].problem is None


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
