"""A message or a folder over which the server falls: the others are shown, and it is told of."""

import re
from pathlib import Path

import pytest

from cio_desktop.engine.sync.poison_messages import ENDS_CONNECTION
from tests.support.clock import FakeClock
from tests.support.engine_world import World, world
from tests.support.fake_imap import FULL, PLAIN, Answer, Command, DropBefore, FakeImap, Profile, Rewrite
from tests.support.fake_imap.faults import Action, Wire
from tests.support.fake_imap.parse import NumberSet, text_of
from tests.support.mail import make_message, message_id, messages

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
        assert (unread.subject, unread.problem) == ("", str(ENDS_CONNECTION))
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
        row = await here.add(server, check=False, sync_period=86_400)
        for _ in range(12):
            await clock.advance(900)
            await here.sync(row.id)
        found = (await here.rows(row.id, "INBOX"))[POISON]
        assert (bool(found.subject), found.size > 0) == (subject, size)
        assert found.problem == str(ENDS_CONNECTION)
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


def ends_at(server: FakeImap, item: bytes = b"BODY.PEEK[", action: type[Action] = DropBefore) -> None:
    server.faults.on("UID FETCH", action(), times=None, when=lambda each: item in each.line and names_it(each))


async def rounds(here: World, source_id: int, clock: FakeClock, count: int) -> None:
    for _ in range(count):
        await clock.advance(900)
        await here.sync(source_id)


async def assert_all_shown_but_one(here: World, source_id: int, ids: dict[str, str]) -> None:
    """Under the ids they had."""
    assert await shown(here, source_id) == set(range(1, COUNT + 1))
    found = await here.ids(source_id)
    ids.pop(message_id(POISON), None)
    assert {key: found[key] for key in ids if key in found} == ids
    folder = await here.folder(source_id, "INBOX")
    assert (folder.trouble_code, folder.missing, folder.backfill_done) == (None, 0, True)
    assert (await here.source(source_id)).status == "OK"


@pytest.mark.parametrize("profile", [FULL, PLAIN], ids=["full", "plain"])
@pytest.mark.parametrize("action", [DropAtIt, DropBefore])
@pytest.mark.parametrize("first", [True, False], ids=["from the first", "later"])
async def test_a_folder_numbered_anew_is_linked_again(
    tmp_path: Path, profile: Profile, action: type[Action], first: bool
) -> None:
    """Also where the message was read well before. It stands between the neighbours it had: it is the same."""
    clock = FakeClock()
    async with FakeImap(profile) as server, world(tmp_path, clock=clock) as here:
        server.store.add_many("INBOX", messages(COUNT))
        server.store.flag("INBOX", POISON, add=["\\Flagged"])
        if first:
            ends_at(server, action=action)
        row = await here.add(server, check=False, sync_period=86_400)
        await rounds(here, row.id, clock, 6)
        ids = {key: value for key, value in (await here.ids(row.id)).items() if key}
        known = (await here.rows(row.id, "INBOX"))[POISON]
        if not first:
            ends_at(server, action=action)
        server.store.folder("INBOX").renumber(77)
        await rounds(here, row.id, clock, 6)
        assert (await here.folder(row.id, "INBOX")).uidvalidity == 77
        await assert_all_shown_but_one(here, row.id, ids)
        unread = (await here.rows(row.id, "INBOX"))[POISON]
        assert (unread.id, unread.subject) == (known.id, known.subject)
        assert unread.problem == (str(ENDS_CONNECTION) if first else None)
        assert (await here.look(row.id))["INBOX"][POISON - 1][2] == ("\\Flagged",)
        server.faults.clear()
        await rounds(here, row.id, clock, 100)
        assert await here.look(row.id) == server.snapshot()


@pytest.mark.parametrize("answer", [Answer("NO", "Internal error"), Answer("BAD", "Parse error")], ids=["no", "bad"])
async def test_a_folder_numbered_anew_is_linked_though_a_message_is_refused(tmp_path: Path, answer: Answer) -> None:
    async with FakeImap(FULL) as server, world(tmp_path) as here:
        server.store.add_many("INBOX", messages(COUNT))
        row = await here.add(server, check=False)
        ids = await here.ids(row.id)
        server.faults.on("UID FETCH", answer, times=None, when=lambda each: b"BODY" in each.line and names_it(each))
        server.store.folder("INBOX").renumber(77)
        await here.sync(row.id)
        await assert_all_shown_but_one(here, row.id, ids)


async def test_a_message_that_breaks_only_now_is_no_proof_that_the_folder_was_remade(tmp_path: Path) -> None:
    """It is one of those that are compared in each round; nothing behind it waits for it."""
    clock = FakeClock()
    async with FakeImap(FULL) as server, world(tmp_path, clock=clock) as here:
        server.store.add_many("INBOX", messages(POISON))
        row = await here.add(server, check=False, sync_period=600)
        ends_at(server)
        server.store.add("INBOX", make_message(99))
        await rounds(here, row.id, clock, 6)
        assert await here.look(row.id) == server.snapshot()
        assert (await here.source(row.id)).status == "OK"


async def test_a_renamed_folder_is_known_again(tmp_path: Path) -> None:
    clock = FakeClock()
    async with FakeImap(FULL) as server, world(tmp_path, clock=clock) as here:
        server.store.create("Work")
        server.store.add_many("Work", messages(POISON))
        server.store.remove("Work", *range(4, POISON))
        row = await here.add(server, check=False, sync_period=600)
        before = await here.folder(row.id, "Work")
        ends_at(server)
        server.store.rename("Work", "Play")
        await rounds(here, row.id, clock, 6)
        assert (await here.folder(row.id, "Play")).id == before.id
        assert await here.look(row.id) == server.snapshot()
        assert (await here.source(row.id)).status == "OK"


async def test_a_text_that_ends_the_connection(tmp_path: Path) -> None:
    """It has no header, so that its text would tell what it is."""
    clock = FakeClock()
    async with FakeImap(FULL) as server, world(tmp_path, clock=clock) as here:
        for n in range(COUNT):
            server.store.add("INBOX", make_message(n) if n != POISON - 1 else b"\r\nOnly a text.\r\n")
        ends_at(server, b"BODY.PEEK[]")
        row = await here.add(server, check=False, sync_period=600)
        await rounds(here, row.id, clock, 6)
        assert await shown(here, row.id) == set(range(1, COUNT + 1))
        assert (await here.source(row.id)).status == "OK"
        server.store.folder("INBOX").renumber(77)
        await rounds(here, row.id, clock, 6)
        assert await here.look(row.id) == server.snapshot()
        assert (await here.source(row.id)).status == "OK"


@pytest.mark.parametrize("asked", [b"BODY.PEEK[HEADER.FIELDS", b"BODY.PEEK[HEADER])"], ids=["fields", "header"])
async def test_a_row_that_comes_by_halves_and_ends_the_connection_when_the_rest_is_asked_for(
    tmp_path: Path, asked: bytes
) -> None:
    clock = FakeClock()
    async with FakeImap(PLAIN) as server, world(tmp_path, clock=clock) as here:
        server.store.add_many("INBOX", messages(COUNT))
        broken = Rewrite(rb"(UID %d .*BODYSTRUCTURE) \(.*? BODY\[" % POISON, rb"\1 ((((\\ BODY[")
        server.faults.on("UID FETCH", broken, times=None, when=lambda each: b"BODYSTRUCTURE" in each.line)
        server.faults.on(
            "UID FETCH",
            DropBefore(),
            times=None,
            when=lambda each: asked in each.line and b"BODYSTRUCTURE" not in each.line and names_it(each),
        )
        row = await here.add(server, check=False, sync_period=600)
        await rounds(here, row.id, clock, 6)
        assert await shown(here, row.id) == set(range(1, COUNT + 1))
        assert (await here.source(row.id)).status == "OK"
