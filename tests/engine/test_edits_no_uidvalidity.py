"""A folder without a UIDVALIDITY, or with one that can't be true: nobody vouches for its UIDs. A change is refused at
once, with that reason, and nothing is sent."""

import re
from pathlib import Path

import pytest

from tests.support.edit_world import change
from tests.support.engine_world import world
from tests.support.fake_imap import FULL, PLAIN, Change, FakeImap, Profile
from tests.support.mail import make_message, message_id
from tests.support.present import present


def without(server: FakeImap, told: bytes, folder: str) -> None:
    def line(each: bytes) -> bytes:
        each = re.sub(rb" ?UIDVALIDITY \d+(?=[ )])", b" UIDVALIDITY 0" if told else b"", each)
        return re.sub(rb"\* OK \[UIDVALIDITY \d+\][^\r]*\r\n", told, each)

    for name in ("SELECT", "EXAMINE", "STATUS", "LIST"):
        server.faults.on(
            name,
            Change(lambda lines: [line(each) for each in lines]),
            times=None,
            when=lambda command: command.name == "LIST" or folder.encode() in command.line,
        )


@pytest.mark.parametrize("folder", ["INBOX", "Work"])
@pytest.mark.parametrize("told", [b"", b"* OK [UIDVALIDITY 0] UIDs valid\r\n"], ids=["none", "zero"])
@pytest.mark.parametrize("profile", [FULL, PLAIN], ids=lambda profile: profile.name)
async def test_it_is_refused_at_once(tmp_path: Path, profile: Profile, told: bytes, folder: str) -> None:
    async with FakeImap(profile) as server, world(tmp_path) as here:
        server.store.create("Work")
        for n in (1, 2):
            server.store.add("INBOX", make_message(n))
        without(server, told, folder)
        row = await here.add(server)
        before = server.snapshot()
        for key in (await here.ids(row.id)).values():  # the second finds the folder open
            outcome = await here.engine.edit_folders(here.account_id, key, change(("Work",), ("INBOX",)), queue=True)
            assert (outcome.state, outcome.code) == ("failed", "edit.no_uidvalidity")
            assert "UIDVALIDITY" in present(outcome.text)
            assert "none is moved there or from there" in present(outcome.text)
        assert server.snapshot() == before
        assert not server.lines("UID MOVE", "UID COPY", "UID STORE", "UID EXPUNGE", "APPEND")


async def test_one_answer_that_lacks_it_is_asked_again(tmp_path: Path) -> None:
    async with FakeImap(FULL) as server, world(tmp_path) as here:
        server.store.create("Work")
        server.store.add("INBOX", make_message(1))
        row = await here.add(server)
        key = (await here.ids(row.id))[message_id(1)]
        server.faults.on("SELECT", Change(lambda lines: [line for line in lines if b"UIDVALIDITY" not in line]))
        outcome = await here.engine.edit_folders(here.account_id, key, change(("Work",), ("INBOX",)), queue=True)
        assert outcome.state == "done"
        assert [each for _, each, _ in server.snapshot()["Work"]] == [message_id(1)]
