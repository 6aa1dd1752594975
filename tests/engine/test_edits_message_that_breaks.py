"""A change of a message over which the server ends the connection ends at once, with a true word."""

import re
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.support.edit_world import change, where
from tests.support.engine_world import world
from tests.support.fake_imap import FULL, NEITHER, NO_MOVE, Answer, Command, DropBefore, FakeImap, NoCopyUid, Profile
from tests.support.fake_imap.faults import Action, Change
from tests.support.fake_imap.parse import NumberSet, text_of
from tests.support.mail import make_message, message_id, messages

POISON = 2
pytestmark = pytest.mark.usefixtures("prompt_servers")


def names_it(command: Command) -> bool:
    named = text_of(command.args[0])
    return b"BODY" in command.line and b"*" not in named and POISON in NumberSet(named, 3)


@pytest.mark.parametrize("profile", [FULL, NO_MOVE, NEITHER], ids=lambda profile: profile.name)
@pytest.mark.parametrize("first", [True, False], ids=["from the first", "later"])
async def test_its_change_says_why_it_can_not_be(tmp_path: Path, profile: Profile, first: bool) -> None:
    async with FakeImap(profile) as server, world(tmp_path) as here:
        server.store.create("Bills")
        for n in (1, 2, 3):
            server.store.add("INBOX", make_message(n))
        if first:
            server.faults.on("UID FETCH", DropBefore(), times=None, when=names_it)
        row = await here.add(server, check=False)
        for _ in range(4):
            await here.sync(row.id)
        keys = {uid: each.id for uid, each in (await here.rows(row.id, "INBOX")).items()}
        if not first:
            server.faults.on("UID FETCH", DropBefore(), times=None, when=names_it)
        outcome = await here.engine.edit_folders(here.account_id, keys[2], change(("Bills",), ("INBOX",)), queue=True)
        assert (outcome.state, outcome.code) == ("failed", "edit.breaks"), outcome
        assert outcome.text is not None
        assert "ends the connection" in outcome.text
        outcome = await here.engine.edit_folders(here.account_id, keys[3], change(("Bills",), ("INBOX",)), queue=True)
        assert outcome.state in {"done", "deferred"}, outcome
        assert {uid: each.id for uid, each in (await here.rows(row.id, "INBOX")).items()} == {1: keys[1], 2: keys[2]}
        assert server.store.where(message_id(2)) == ["INBOX"]


async def test_a_text_that_ends_the_connection_is_not_removed(tmp_path: Path) -> None:
    async with FakeImap(NO_MOVE) as server, world(tmp_path) as here:
        for path in ("INBOX", "Bills"):
            if path != "INBOX":
                server.store.create(path)
            for n in (1, 2, 3):
                server.store.add(path, make_message(n))
        row = await here.add(server)
        key = (await here.ids(row.id))[message_id(2)]
        server.faults.on(
            "UID FETCH", DropBefore(), times=None, when=lambda each: b"BODY.PEEK[]" in each.line and names_it(each)
        )
        outcome = await here.engine.edit_folders(here.account_id, key, change((), ("INBOX",)), queue=True)
        assert (outcome.state, outcome.code) == ("failed", "edit.breaks"), outcome
        assert sorted(server.store.where(message_id(2))) == ["Bills", "INBOX"]


async def test_a_text_among_several_folders_that_are_left(tmp_path: Path) -> None:
    paths = ("INBOX", "Bills", "Work", "Old")
    async with FakeImap(FULL) as server, world(tmp_path) as here:
        for path in paths:
            if path != "INBOX":
                server.store.create(path)
            for n in (1, 2, 3):
                server.store.add(path, make_message(n))
        row = await here.add(server)
        key = (await here.ids(row.id))[message_id(2)]
        server.faults.on(
            "UID FETCH", DropBefore(), times=None, when=lambda each: b"BODY.PEEK[]" in each.line and names_it(each)
        )
        outcome = await here.engine.edit_folders(here.account_id, key, change((), paths[1:]), queue=True)
        assert (outcome.state, outcome.code) == ("failed", "edit.breaks"), outcome
        assert sorted(server.store.where(message_id(2))) == sorted(paths)


async def test_a_line_that_is_lost_by_chance_ends_no_change(tmp_path: Path) -> None:
    async with FakeImap(FULL) as server, world(tmp_path) as here:
        server.store.create("Bills")
        server.store.add("INBOX", make_message(2))
        row = await here.add(server)
        key = (await here.ids(row.id))[message_id(2)]
        for nth in (1, 2):
            server.faults.on("UID FETCH", DropBefore(), nth=nth)
        outcome = await here.engine.edit_folders(here.account_id, key, change(("Bills",), ("INBOX",)), queue=True)
        assert outcome.state == "done", outcome
        assert server.store.where(message_id(2)) == ["Bills"]


OURS, OTHER = 31, 32
"""The UIDs that come next in a folder of thirty."""


def asks_for(uid: int) -> Callable[[Command], bool]:
    return lambda each: b"HEADER" in each.line and uid in NumberSet(text_of(each.args[0]), OTHER)


def another_arrives(server: FakeImap) -> Change:
    """Right behind the copy, before the answer, which does not say where the copy is."""

    def arrive(lines: list[bytes]) -> list[bytes]:
        server.store.add("Bills", make_message(90))
        return [re.sub(rb" \[COPYUID [^]]*\]", b"", line) for line in lines]

    return Change(arrive)


@pytest.mark.parametrize(
    ("profile", "fault"),
    [(FULL, DropBefore()), (NEITHER, DropBefore()), (NO_MOVE, Answer("NO", "Internal error"))],
    ids=["move", "neither", "refused"],
)
async def test_a_copy_is_found_beside_one_that_can_not_be_asked_for(
    tmp_path: Path, profile: Profile, fault: Action
) -> None:
    async with FakeImap(profile) as server, world(tmp_path) as here:
        server.store.create("Bills")
        server.store.add_many("Bills", messages(30, start=100))
        server.store.add("INBOX", make_message(1))
        row = await here.add(server)
        key = (await here.ids(row.id))[message_id(1)]
        for name in ("UID COPY", "UID MOVE"):
            server.faults.on(name, another_arrives(server))
        server.faults.on("UID FETCH", fault, times=None, when=asks_for(OTHER))
        outcome = await here.engine.edit_folders(here.account_id, key, change(("Bills",), ("INBOX",)), queue=True)
        assert outcome.state in {"done", "deferred"}, outcome
        assert where(server.snapshot(), message_id(1))[0] == "Bills"
        assert [uid for uid, *_ in server.snapshot()["Bills"]][-2:] == [OURS, OTHER]


@pytest.mark.parametrize("profile", [FULL, NO_MOVE], ids=lambda profile: profile.name)
async def test_a_copy_that_can_not_be_asked_for_ends_the_change_with_a_word(tmp_path: Path, profile: Profile) -> None:
    """Nothing is sent twice, and nothing is removed for it."""
    async with FakeImap(profile) as server, world(tmp_path) as here:
        server.store.create("Bills")
        server.store.add_many("Bills", messages(30, start=100))
        server.store.add("INBOX", make_message(1))
        row = await here.add(server)
        key = (await here.ids(row.id))[message_id(1)]
        for name in ("UID COPY", "UID MOVE"):
            server.faults.on(name, NoCopyUid())
        server.faults.on("UID FETCH", DropBefore(), times=None, when=asks_for(OURS))
        outcome = await here.engine.edit_folders(here.account_id, key, change(("Bills",), ("INBOX",)), queue=True)
        assert (outcome.state, outcome.code) == ("failed", "edit.breaks"), outcome
        assert outcome.text is not None
        assert "a certain message in Bills" in outcome.text
        assert where(server.snapshot(), message_id(1)) == (["Bills"] if profile is FULL else ["Bills", "INBOX"])
        assert len(server.lines("UID COPY") + server.lines("UID MOVE")) == 1


@pytest.mark.parametrize("there", [True, False], ids=["found", "not found"])
async def test_a_folder_numbered_anew_is_searched_past_it(tmp_path: Path, there: bool) -> None:
    """Not found, it may be the one that can't be asked for: the change waits for what a sync finds."""
    async with FakeImap(FULL) as server, world(tmp_path) as here:
        server.store.create("Bills")
        server.store.add_many("INBOX", messages(3))
        row = await here.add(server)
        key = (await here.ids(row.id))[message_id(3)]
        server.store.folder("INBOX").renumber(77)
        if not there:
            server.store.remove("INBOX", 3)
        server.faults.on("UID FETCH", DropBefore(), times=None, when=names_it)
        outcome = await here.engine.edit_folders(here.account_id, key, change(("Bills",), ("INBOX",)), queue=True)
        if there:
            assert outcome.state == "done", outcome
            assert where(server.snapshot(), message_id(3)) == ["Bills"]
        else:
            assert (outcome.state, outcome.code) == ("queued", "edit.incomplete"), outcome
