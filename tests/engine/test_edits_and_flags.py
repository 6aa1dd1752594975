"""Flags another client changes while an edit is at work, or right after it: the next sync shows them, for good."""

import asyncio
import contextlib
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from tests.support.edit_world import change
from tests.support.engine_world import World, world
from tests.support.fake_imap import FULL, Command, FakeImap, Hold, Profile, Session
from tests.support.mail import make_message, message_id
from tests.support.present import present

CONDSTORE = FULL.but(qresync=False)
NEITHER_NOR = FULL.but(uidplus=False, move=False)
NEITHER = FULL.but(qresync=False, condstore=False)
SERVERS = pytest.mark.parametrize("profile", [FULL, CONDSTORE, NEITHER], ids=["qresync", "condstore", "neither"])


@contextlib.asynccontextmanager
async def setting(folder: Path, profile: Profile) -> AsyncIterator[tuple[FakeImap, World, int, str]]:
    """A message in INBOX and Bills, and its id."""
    async with FakeImap(profile) as server, world(folder) as here:
        server.store.create("Bills")
        server.store.create("Work")
        for n in range(1, 4):
            server.store.add("INBOX", make_message(n))
        server.store.copy_to("INBOX", 1, "Bills")
        row = await here.add(server)
        yield server, here, row.id, (await here.ids(row.id))[message_id(1)]


@SERVERS
async def test_after_an_edit(tmp_path: Path, profile: Profile) -> None:
    async with setting(tmp_path, profile) as (server, here, source, key):
        outcome = await here.engine.edit_folders(here.account_id, key, change(("Work",), ("INBOX",)), queue=False)
        assert outcome.state == "done"
        server.store.flag("Work", 1, add=["\\Seen"])  # read on the phone, before the next sync
        await here.sync(source)
        assert await here.look(source) == server.snapshot()


@SERVERS
@pytest.mark.parametrize(
    ("add", "remove"), [(("Work",), ()), (("Work",), ("INBOX",)), ((), ("INBOX",))], ids=["copy", "move", "remove"]
)
@pytest.mark.parametrize("nth", range(1, 6))
async def test_between_a_look_of_the_edit_and_its_end(
    tmp_path: Path, profile: Profile, add: tuple[str, ...], remove: tuple[str, ...], nth: int
) -> None:
    """The edit has read the old flags, the sync the new ones, and the edit is the last to write."""
    async with setting(tmp_path, profile) as (server, here, source, key):
        hold = Hold(asyncio.Event(), after=True)
        server.faults.on("UID FETCH", hold, nth=nth)
        edit = asyncio.create_task(here.engine.edit_folders(here.account_id, key, change(add, remove), queue=True))
        reached = asyncio.create_task(hold.reached.wait())
        await asyncio.wait({edit, reached}, return_when=asyncio.FIRST_COMPLETED)
        reached.cancel()
        for path in server.store.where(message_id(1)):
            server.store.flag(path, 1, add=["\\Seen", "$Later"])
        server.faults.clear()
        await here.sync(source)
        hold.event.set()
        assert (await edit).state == "done"
        await here.sync(source)
        assert await here.look(source) == server.snapshot()


async def test_a_deferred_removal_does_not_freeze_the_rest_of_the_message(tmp_path: Path) -> None:
    """Without UIDPLUS a removal may wait for ever; where the message went, it lives on."""
    async with setting(tmp_path, NEITHER_NOR) as (server, here, source, key):
        outcome = await here.engine.edit_folders(here.account_id, key, change(("Work",), ("INBOX",)), queue=True)
        assert outcome.code == "edit.deferred"
        shown = {path: rows for path, rows in server.snapshot().items() if path != "INBOX"}
        await here.sync(source)
        found = await here.look(source)
        assert {path: found[path] for path in shown} == shown
        assert [uid for uid, _, _ in found["INBOX"]] == [2, 3]

        server.store.flag("Work", 1, add=["\\Seen"])
        await here.sync(source)
        assert (await here.look(source))["Work"] == server.snapshot()["Work"]
        before = present((await here.folder(source, "INBOX")).highestmodseq)
        server.store.flag("INBOX", 2, add=["\\Seen"])
        await here.sync(source)
        assert [flags for uid, _, flags in (await here.look(source))["INBOX"]] == [("\\Seen",), ()]
        assert present((await here.folder(source, "INBOX")).highestmodseq) > before
        server.store.remove("Work", 1)
        await here.sync(source)
        assert (await here.look(source))["Work"] == []


async def test_between_the_flags_and_the_search_of_a_sync(tmp_path: Path) -> None:
    """A sync is told flags of a message that came by an edit, and finds it stored when it looks for what is new: with
    the flags that the edit saw before somebody else changed them."""
    async with setting(tmp_path, FULL) as (server, here, source, key):
        told, stored = asyncio.Event(), asyncio.Event()
        moved = False

        async def hold(session: Session, command: Command) -> None:
            nonlocal moved
            if command.name == "UID MOVE":
                server.store.flag("INBOX", 1, add=["\\Flagged"])
                moved = True
            elif command.name == "STATUS" and moved:
                await told.wait()
            elif command.name == "UID SEARCH" and session.view is not None and session.view.mailbox.name == b"Work":
                told.set()
                await stored.wait()

        server.on_command = hold
        edit = asyncio.create_task(
            here.engine.edit_folders(here.account_id, key, change(("Work",), ("INBOX",)), queue=True)
        )
        while not moved:
            await asyncio.sleep(0)
        sync = asyncio.create_task(here.sync(source))
        assert (await edit).state == "done"
        assert told.is_set()
        stored.set()
        await sync
        server.on_command = None
        await here.sync(source)
        assert await here.look(source) == server.snapshot()
        assert server.snapshot()["Work"][0][2] == ("\\Flagged",)
