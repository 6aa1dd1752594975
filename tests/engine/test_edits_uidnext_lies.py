"""A server whose UIDNEXT is higher than the UID it gives next: what arrives lies below it. What the server has done is
told as done, once."""

import re
from pathlib import Path

import pytest

from tests.support.edit_world import change, where
from tests.support.engine_world import world
from tests.support.fake_imap import FULL, NEITHER, NO_MOVE, Change, DropAfter, FakeImap, Profile
from tests.support.mail import make_message, message_id


def tells_too_much(server: FakeImap, by: int) -> None:
    def more(lines: list[bytes]) -> list[bytes]:
        return [re.sub(rb"UIDNEXT (\d+)", lambda told: b"UIDNEXT %d" % (int(told[1]) + by), line) for line in lines]

    for name in ("SELECT", "EXAMINE", "STATUS", "LIST"):
        server.faults.on(name, Change(more), times=None)


pytestmark = pytest.mark.usefixtures("prompt_servers")


@pytest.mark.parametrize("by", [1, 1000])
@pytest.mark.parametrize("profile", [FULL, NO_MOVE, NEITHER], ids=lambda profile: profile.name)
async def test_a_move_is_done_once(tmp_path: Path, profile: Profile, by: int) -> None:
    async with FakeImap(profile) as server, world(tmp_path) as here:
        server.store.create("Work")
        server.store.add("Work", make_message(9))
        for number in (1, 2):
            server.store.add("INBOX", make_message(number))
        tells_too_much(server, by)
        row = await here.add(server)
        ids = await here.ids(row.id)
        for number in (1, 2):
            outcome = await here.engine.edit_folders(
                here.account_id, ids[message_id(number)], change(("Work",), ("INBOX",)), queue=False
            )
            assert outcome.state == ("deferred" if profile is NEITHER else "done"), outcome
            found = [
                (path, each)
                for path, rows in server.snapshot().items()
                for _, each, flags in rows
                if each == message_id(number) and "\\Deleted" not in flags
            ]
            assert found == [("Work", message_id(number))]
            assert message_id(number) in [each for _, each, _ in (await here.look(row.id))["Work"]]


@pytest.mark.parametrize("profile", [FULL, NEITHER], ids=lambda profile: profile.name)
async def test_a_move_to_another_source_is_done_once(tmp_path: Path, profile: Profile) -> None:
    async with FakeImap(FULL) as one, FakeImap(profile) as two, world(tmp_path) as here:
        one.store.add("INBOX", make_message(1))
        two.store.create("Work")
        two.store.add("Work", make_message(8))
        tells_too_much(two, 5)
        first = await here.add(one, email="a@example.com")
        second = await here.add(two, email="b@example.com")
        wanted = change(("Work",), ("INBOX",), source=first.label, dst_source=second.label)
        key = (await here.ids(first.id))[message_id(1)]
        outcome = await here.engine.edit_folders(here.account_id, key, wanted, queue=False)
        assert outcome.state == "done", outcome
        assert (where(one.snapshot(), message_id(1)), where(two.snapshot(), message_id(1))) == ([], ["Work"])


@pytest.mark.parametrize("by", [1, 1000])
@pytest.mark.parametrize("profile", [FULL, NO_MOVE, NEITHER], ids=lambda profile: profile.name)
async def test_a_lost_answer_makes_no_second_copy(tmp_path: Path, profile: Profile, by: int) -> None:
    async with FakeImap(profile) as server, world(tmp_path) as here:
        server.store.create("Work")
        server.store.add("Work", make_message(9))
        server.store.add("INBOX", make_message(1))
        tells_too_much(server, by)
        lost = server.faults.on("UID MOVE" if profile is FULL else "UID COPY", DropAfter())
        row = await here.add(server)
        key = (await here.ids(row.id))[message_id(1)]
        outcome = await here.engine.edit_folders(here.account_id, key, change(("Work",), ("INBOX",)), queue=False)
        assert outcome.state == ("deferred" if profile is NEITHER else "done"), outcome
        assert lost.hits == 1
        kept = [path for path in where(server.snapshot(), message_id(1)) if path == "Work"]
        assert kept == ["Work"]


async def test_a_lost_answer_of_another_source_makes_no_second_copy(tmp_path: Path) -> None:
    async with FakeImap(FULL) as one, FakeImap(FULL) as two, world(tmp_path) as here:
        one.store.add("INBOX", make_message(1))
        two.store.create("Work")
        two.store.add("Work", make_message(8))
        tells_too_much(two, 1)
        lost = two.faults.on("APPEND", DropAfter())
        first = await here.add(one, email="a@example.com")
        second = await here.add(two, email="b@example.com")
        wanted = change(("Work",), ("INBOX",), source=first.label, dst_source=second.label)
        key = (await here.ids(first.id))[message_id(1)]
        outcome = await here.engine.edit_folders(here.account_id, key, wanted, queue=False)
        assert (outcome.state, lost.hits) == ("done", 1), outcome
        assert (where(one.snapshot(), message_id(1)), where(two.snapshot(), message_id(1))) == ([], ["Work"])
