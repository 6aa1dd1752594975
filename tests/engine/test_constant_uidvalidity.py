"""A server that gives a folder made again the UIDVALIDITY, and the UIDs, of the one before: what stands there is shown,
and a change takes the message that was meant."""

import itertools
from collections.abc import Sequence
from pathlib import Path

import pytest

from tests.support.edit_world import change, where
from tests.support.engine_world import World, world
from tests.support.fake_imap import FULL, NO_MOVE, PLAIN, FakeImap, Profile
from tests.support.mail import make_message, message_id
from tests.support.present import present

by_profile = pytest.mark.parametrize("profile", [FULL, NO_MOVE, PLAIN], ids=lambda profile: profile.name)


def message(number: int) -> bytes:
    return make_message(number, subject=f"Message {number}")


def fill(server: FakeImap, numbers: Sequence[int]) -> None:
    server.store._uidvalidity = itertools.count(1, 0)
    if "Work" in server.snapshot():
        server.store.delete("Work")
    server.store.create("Work")
    for number in numbers:
        server.store.add("Work", message(number), internaldate=1_690_000_000.0)


async def subjects(here: World, source_id: int) -> dict[int, str | None]:
    return {uid: row.subject for uid, row in (await here.rows(source_id, "Work")).items()}


@by_profile
@pytest.mark.parametrize(
    "after",
    [[5, 6, 7, 8], [4, 3, 2, 1], [1, 2, 9, 3, 4], [1, 2, 4], [9], [1, 3, 5, 7, 9, 11], []],
    ids=str,
)
async def test_what_stands_there_now_is_shown(tmp_path: Path, profile: Profile, after: list[int]) -> None:
    async with FakeImap(profile) as server, world(tmp_path) as here:
        fill(server, [1, 2, 3, 4])
        row = await here.add(server)
        before = await here.ids(row.id)
        fill(server, after)
        await here.sync(row.id)
        assert await here.look(row.id) == server.snapshot()
        assert list((await subjects(here, row.id)).values()) == [f"Message {number}" for number in after]
        now = await here.ids(row.id)
        assert {key: before[key] for key in before.keys() & now} == {key: now[key] for key in before.keys() & now}
        folder = await here.folder(row.id, "Work")
        assert (folder.trouble_code, folder.uidv_changes) == (None, int(bool(set(after) - {1, 2})))


@by_profile
async def test_a_folder_that_is_as_it_was_costs_one_look_and_nothing_is_read_again(
    tmp_path: Path, profile: Profile
) -> None:
    async with FakeImap(profile) as server, world(tmp_path) as here:
        fill(server, range(1, 30))
        row = await here.add(server)
        server.store.remove("Work", 1, 2, 29)
        server.store.add("Work", message(40))
        server.log.clear()
        await here.sync(row.id)
        assert await here.look(row.id) == server.snapshot()
        assert (await here.folder(row.id, "Work")).uidv_changes == 0
        looks = [line for line in server.lines("UID FETCH") if "BODY.PEEK" in line and "BODYSTRUCTURE" not in line]
        assert len(looks) <= 1


@by_profile
async def test_a_change_takes_the_message_that_was_meant(tmp_path: Path, profile: Profile) -> None:
    async with FakeImap(profile) as server, world(tmp_path) as here:
        fill(server, [1, 2, 3, 4])
        server.store.create("Bills")
        row = await here.add(server)
        ids = await here.ids(row.id)
        fill(server, [4, 3, 2, 1])
        wanted = change(("Bills",), ("Work",))
        outcome = await here.engine.edit_folders(here.account_id, ids[message_id(1)], wanted, queue=False)
        assert outcome.state in {"done", "deferred"}, outcome
        assert "Bills" in where(server.snapshot(), message_id(1))
        assert all(where(server.snapshot(), message_id(number)) == ["Work"] for number in (2, 3, 4))
        await here.sync(row.id)
        shown = await here.look(row.id)
        assert [each for _, each, _ in shown["Bills"]] == [message_id(1)]
        assert {each for _, each, _ in shown["Work"]} - {message_id(1)} == {message_id(n) for n in (2, 3, 4)}
        assert {key: value for key, value in (await here.ids(row.id)).items()} == ids


@by_profile
async def test_a_change_of_a_message_that_has_gone_shows_what_stands_there(tmp_path: Path, profile: Profile) -> None:
    """The one that is changed stands in the middle: no sample comes upon it."""
    async with FakeImap(profile) as server, world(tmp_path) as here:
        numbers = list(range(1, 41))
        fill(server, numbers)
        server.store.create("Bills")
        row = await here.add(server)
        ids = await here.ids(row.id)
        numbers[17] = 50
        numbers[18] = 51
        fill(server, numbers)
        wanted = change(("Bills",), ("Work",))
        outcome = await here.engine.edit_folders(here.account_id, ids[message_id(18)], wanted, queue=False)
        assert (outcome.state, outcome.code) == ("failed", "edit.vanished")
        assert "no longer where it was seen" in present(outcome.text)
        await here.sync(row.id)
        assert await here.look(row.id) == server.snapshot()
