"""A message that leaves many folders at once: no folder is opened twice to look at it, and its text is written once."""

from pathlib import Path

import pytest

from cio_desktop.engine.edits.persistence import spool
from tests.support.edit_world import change, waiting, where
from tests.support.engine_world import world
from tests.support.fake_imap import FULL, Command, FakeImap, Session
from tests.support.mail import make_message, message_id

NAMES = tuple(f"F{number}" for number in range(6))


async def test_out_of_six_folders(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    written: list[str] = []
    rename = spool.SpoolFile.rename

    def noted(file: spool.SpoolFile) -> str:
        written.append(rename(file))
        return written[-1]

    monkeypatch.setattr(spool.SpoolFile, "rename", noted)
    async with FakeImap(FULL) as server, world(tmp_path) as here:
        for name in NAMES:
            server.store.create(name)
        for number in (1, 2):
            for name in ("INBOX", *NAMES):
                server.store.add(name, make_message(number))
        row = await here.add(server)
        ids = await here.ids(row.id)
        for number in (1, 2):  # the first finds out which folders are views
            server.log.clear()
            written.clear()
            outcome = await here.engine.edit_folders(
                here.account_id, ids[message_id(number)], change((), NAMES), queue=False
            )
            assert outcome.state == "done", outcome
            assert where(server.snapshot(), message_id(number)) == ["INBOX"]
        assert len(written) == 1
        names = server.names[: server.names.index("UID STORE")]
        # each is opened, seen and read in one; then the one that stays is read, and the first to be left is opened
        assert [each for each in names if each in {"SELECT", "UID FETCH"}] == [
            "UID FETCH",  # INBOX is open
            *["SELECT", "UID FETCH"] * len(NAMES),
            *["SELECT", "UID FETCH", "SELECT"],
        ]


async def test_what_is_not_as_it_was_is_looked_at_by_itself(tmp_path: Path) -> None:
    """Of six folders one is gone, one was numbered anew, from one the message went, in one it was doubled."""
    async with FakeImap(FULL) as server, world(tmp_path) as here:
        store = server.store
        for name in NAMES:
            store.create(name)
        for name in ("INBOX", *NAMES):
            for number in (1, 2):
                store.add(name, make_message(number))
        row = await here.add(server)
        ids = await here.ids(row.id)
        store.delete("F0")
        store.folder("F1").renumber(store.folder("F1").uidvalidity + 7, first=3)
        store.remove("F2", 1)
        store.add("F3", make_message(1))
        outcome = await here.engine.edit_folders(
            here.account_id, ids[message_id(1)], change((), NAMES[1:]), queue=False
        )
        assert outcome.state == "done", outcome
        await here.sync(row.id)
        assert {name for name in where(server.snapshot(), message_id(1)) if name != "F3"} == {"INBOX"}
        assert where(server.snapshot(), message_id(2)).count("INBOX") == 1
        assert set(where(server.snapshot(), message_id(2))) == {"INBOX", *NAMES[1:]}


@pytest.mark.parametrize("nth", [1, 5])
async def test_a_server_that_ends_over_so_many_commands_is_asked_one_by_one(tmp_path: Path, nth: int) -> None:
    async with FakeImap(FULL) as server, world(tmp_path) as here:
        for name in NAMES:
            server.store.create(name)
        for name in ("INBOX", *NAMES):
            server.store.add(name, make_message(1))
        row = await here.add(server)
        key = (await here.ids(row.id))[message_id(1)]
        heard = 0

        async def hang_up(session: Session, command: Command) -> None:
            nonlocal heard
            if waiting(session) > 3:
                heard += 1
                if heard == nth:
                    heard = 0
                    await session.close()

        server.on_command = hang_up
        outcome = await here.engine.edit_folders(here.account_id, key, change((), NAMES), queue=False)
        assert outcome.state == "done", outcome
        assert where(server.snapshot(), message_id(1)) == ["INBOX"]


@pytest.mark.usefixtures("prompt_servers")
@pytest.mark.parametrize("name", ["STATUS", "UID FETCH"], ids=["behind the expunge", "under the mark"])
async def test_a_removal_that_ends_so_is_asked_one_by_one(tmp_path: Path, name: str) -> None:
    """At the third of more commands each time."""
    async with FakeImap(FULL) as server, world(tmp_path) as here:
        server.store.create("T")
        for path in ("INBOX", "T"):
            server.store.add(path, make_message(1))
        row = await here.add(server)
        key = (await here.ids(row.id))[message_id(1)]
        together, ended = 0, 0

        async def hang_up(session: Session, command: Command) -> None:
            nonlocal together, ended
            behind = waiting(session)
            together = together + 1 if behind else 0
            if together == 3 and command.name == name:
                together, ended = 0, ended + 1
                await session.close()

        server.on_command = hang_up
        outcome = await here.engine.edit_folders(here.account_id, key, change((), ("T",)), queue=False)
        assert outcome.state == "done", outcome
        assert where(server.snapshot(), message_id(1)) == ["INBOX"]
        assert ended == 1
