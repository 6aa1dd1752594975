"""A copy that was thought to be gone and is seen again is there: syncs go on telling what becomes of it."""

from pathlib import Path

import pytest

from cio_desktop.engine.edits import waking
from cio_desktop.store import edits
from tests.support.edit_world import change
from tests.support.engine_world import world
from tests.support.fake_imap import NEITHER, NO_MOVE, Answer, Command, FakeImap, Nothing
from tests.support.mail import make_message, message_id

M1 = message_id(1)


async def test_a_mark_that_was_taken_back_as_the_change_failed(tmp_path: Path) -> None:
    """Out of INBOX it was for everybody but the server, until it could not be taken out of Work."""
    async with FakeImap(NEITHER) as server, world(tmp_path) as here:
        for name in ("Bills", "Work"):
            server.store.create(name)
        for name in ("INBOX", "Bills", "Work"):
            server.store.add(name, make_message(1))
        source = await here.add(server)
        key = (await here.ids(source.id))[M1]
        refused = server.faults.on(
            "UID STORE",
            Answer("NO", "[NOPERM] not here"),
            nth=2,
            when=lambda command: b"+FLAGS.SILENT (\\Deleted)" in command.line,
        )
        outcome = await here.engine.edit_folders(here.account_id, key, change((), ("INBOX", "Work")), queue=False)
        assert (outcome.state, refused.hits) == ("failed", 1)
        await here.sync(source.id)  # the failed change asks for one itself: it may be under way
        for name in ("INBOX", "Bills", "Work"):
            server.store.flag(name, 1, add=["\\Flagged"])
        await here.sync(source.id)
        everywhere = {name: [(1, M1, ("\\Flagged",))] for name in ("INBOX", "Bills", "Work")}
        assert await here.look(source.id) == everywhere


async def test_a_mark_that_another_client_takes_back(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(waking, "DEFERRED_GAP", 0.0)
    async with FakeImap(NEITHER) as server, world(tmp_path) as here:
        server.store.create("Bills")
        for name in ("INBOX", "Bills"):
            server.store.add(name, make_message(1))
        source = await here.add(server)
        key = (await here.ids(source.id))[M1]
        outcome = await here.engine.edit_folders(here.account_id, key, change((), ("INBOX",)), queue=False)
        assert outcome.state == "deferred"
        server.store.flag("INBOX", 1, remove=["\\Deleted"])
        await here.sync(source.id)

        async def told() -> bool:
            row = await here.db.read(edits.get, outcome.edit_id)
            return row is not None and row.state == "failed"

        await here.until(told)  # it was restored, the sync has woken the change to find out
        everywhere = {"INBOX": [(1, M1, ())], "Bills": [(1, M1, ())]}
        assert await here.look(source.id) == everywhere
        server.store.flag("INBOX", 1, add=["\\Flagged"])
        await here.sync(source.id)
        assert await here.look(source.id) == everywhere | {"INBOX": [(1, M1, ("\\Flagged",))]}


async def test_a_text_that_no_answer_holds(tmp_path: Path) -> None:
    """OK is said, and nothing given: the copy that should go is not called gone for that."""
    async with FakeImap(NO_MOVE) as server, world(tmp_path) as here:
        server.store.create("Bills")
        server.store.add("INBOX", make_message(1))
        source = await here.add(server)
        key = (await here.ids(source.id))[M1]
        opened = b""

        def heard(session: object, command: Command) -> None:
            nonlocal opened
            if command.name == "SELECT":
                opened = command.line.split()[1]

        server.on_command = heard
        server.faults.on(
            "UID FETCH", Nothing(), times=None, when=lambda each: b"BODY.PEEK[]" in each.line and opened == b"INBOX"
        )
        outcome = await here.engine.edit_folders(here.account_id, key, change(("Bills",), ("INBOX",)), queue=True)
        assert outcome.state == "queued"
        everywhere = {"INBOX": [(1, M1, ())], "Bills": [(1, M1, ())]}
        assert await here.look(source.id) == everywhere
        await here.sync(source.id)
        assert await here.look(source.id) == everywhere
