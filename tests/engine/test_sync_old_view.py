"""What a sync reads is as old as the command that asked for it, and the view of a connection as old as its last command
(RFC 3501, 5.2): Dovecot 2.3 answers a SEARCH without what another connection has just put there. A change that is done
is shown all the same."""

import asyncio
from collections.abc import Callable
from pathlib import Path

import pytest

from cio_desktop.engine.config import Timings
from tests.engine.test_edits_engine import shown
from tests.support.edit_world import change
from tests.support.engine_world import World, world
from tests.support.fake_imap import EXCHANGE_LIKE, FULL, GMAIL, NO_MOVE, PLAIN, Answer, Command, FakeImap, Hold, Profile
from tests.support.mail import make_message, message_id


async def held(here: World, source_id: int) -> dict[str, list[str]]:
    found = await here.look(source_id)
    return {path: [each for _, each, _ in rows] for path, rows in found.items()}


@pytest.mark.parametrize("profile", [FULL, NO_MOVE, PLAIN], ids=lambda profile: profile.name)
async def test_what_a_change_has_put_into_a_folder_while_it_is_compared_stays_shown(
    tmp_path: Path, profile: Profile
) -> None:
    async with FakeImap(profile) as server, world(tmp_path, timings=Timings(deep_check=0)) as here:
        server.store.create("Work")
        server.store.add("Work", make_message(1))
        server.store.add("INBOX", make_message(2))
        row = await here.add(server)
        ids = await here.ids(row.id)
        opened = Hold(asyncio.Event(), after=True)
        server.faults.on("EXAMINE", opened, when=lambda command: b"Work" in command.line)
        asked = asyncio.create_task(here.sync(row.id))
        await opened.reached.wait()  # what the sync sees of Work is of this moment
        outcome = await here.engine.edit_folders(here.account_id, ids[message_id(2)], change(("Work",)), queue=False)
        assert outcome.state == "done", outcome
        look = Hold(asyncio.Event())
        for name in ("EXAMINE", "SELECT", "LOGOUT", "UNSELECT"):
            server.faults.on(name, look, times=None)
        opened.event.set()
        await look.reached.wait()
        assert (await held(here, row.id))["Work"] == [message_id(1), message_id(2)]
        look.event.set()
        await asked
        assert (await held(here, row.id))["Work"] == [message_id(1), message_id(2)]


def opens_inbox(command: Command) -> bool:
    return command.name == "EXAMINE" and b"INBOX" in command.line


def asks_for_flags(command: Command) -> bool:
    return b"FETCH 1:* (" in command.line and b"FLAGS" in command.line


@pytest.mark.parametrize(
    ("profile", "reads"),
    [(FULL, opens_inbox), (FULL.but(qresync=False), asks_for_flags), (EXCHANGE_LIKE, asks_for_flags)],
    ids=["QRESYNC", "CONDSTORE", "neither"],
)
async def test_a_star_is_not_taken_back_by_flags_read_before(
    tmp_path: Path, profile: Profile, reads: Callable[[Command], bool]
) -> None:
    async with FakeImap(profile) as server, world(tmp_path) as here:
        server.store.add("INBOX", make_message(1))
        row = await here.add(server)
        ids = await here.ids(row.id)
        server.store.flag("INBOX", 1, add=["\\Seen"])
        read = Hold(asyncio.Event(), after=True)
        server.faults.on("*", read, when=reads)
        asked = asyncio.create_task(here.sync(row.id))
        await read.reached.wait()
        outcome = await here.engine.edit_folders(
            here.account_id, ids[message_id(1)], change(("\\Starred",)), queue=False
        )
        assert outcome.state == "done", outcome
        read.event.set()
        await asked
        assert (await here.look(row.id))["INBOX"][0][2] == ("\\Flagged", "\\Seen")
        server.store.flag("INBOX", 1, remove=["\\Seen"])  # nor are others' changes lost by that
        await here.sync(row.id)
        assert (await here.look(row.id))["INBOX"][0][2] == ("\\Flagged",)


@pytest.mark.parametrize(("add", "remove"), [(("Work",), ()), ((), ("INBOX",)), (("Work",), ("INBOX",))])
async def test_labels_read_before_a_change_do_not_undo_it(
    tmp_path: Path, add: tuple[str, ...], remove: tuple[str, ...]
) -> None:
    async with FakeImap(GMAIL) as server, world(tmp_path) as here:
        server.store.create("Work")
        server.store.create("Bills")
        server.store.add("INBOX", make_message(1))
        row = await here.add(server)
        key = (await here.ids(row.id))[message_id(1)]
        server.store.copy_to("INBOX", 1, "Bills")
        read = Hold(asyncio.Event(), after=True)
        server.faults.on("FETCH", read, when=lambda command: b"X-GM-LABELS" in command.line)
        asked = asyncio.create_task(here.sync(row.id))
        await read.reached.wait()
        outcome = await here.engine.edit_folders(here.account_id, key, change(add, remove), queue=False)
        assert outcome.state == "done", outcome
        read.event.set()
        await asked
        assert set(await shown(here, key)) == {"Bills", "INBOX", *add} - set(remove)


@pytest.mark.parametrize("profile", [FULL, NO_MOVE, PLAIN], ids=lambda profile: profile.name)
async def test_a_folder_that_a_change_has_made_since_the_list_was_asked_for_stays(
    tmp_path: Path, profile: Profile
) -> None:
    async with FakeImap(profile) as server, world(tmp_path) as here:
        server.store.add("INBOX", make_message(1))
        row = await here.add(server)
        ids = await here.ids(row.id)
        listed = Hold(asyncio.Event(), after=True)
        server.faults.on("LIST", listed, when=lambda command: b"*" in command.line)
        asked = asyncio.create_task(here.sync(row.id))
        await listed.reached.wait()  # the server has named its folders, and we have not heard it yet
        outcome = await here.engine.edit_folders(here.account_id, ids[message_id(1)], change(("New",)), queue=False)
        assert outcome.state == "done", outcome
        server.faults.on("LIST", Answer("NO", "Not now."), times=None)  # no other round mends it
        listed.event.set()
        await asked
        assert (await held(here, row.id))["New"] == [message_id(1)]
        assert await here.ids(row.id) == ids
