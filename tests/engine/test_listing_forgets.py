"""A LIST that leaves out a folder the server has, as one from a cache does: nothing of it is forgotten. One that is
gone goes at once."""

from pathlib import Path

import pytest

from tests.support.edit_world import change
from tests.support.engine_world import world
from tests.support.fake_imap import FULL, PLAIN, Change, FakeImap, Profile
from tests.support.fake_imap.faults import Rule
from tests.support.mail import make_message, message_id

by_profile = pytest.mark.parametrize("profile", [FULL, PLAIN], ids=lambda profile: profile.name)


def leave_out(server: FakeImap, name: str, times: int | None) -> Rule:
    def without(lines: list[bytes]) -> list[bytes]:
        return [line for line in lines if not (line.startswith(b"* ") and name.encode() in line)]

    return server.faults.on("LIST", Change(without), times=times)


@by_profile
async def test_a_folder_that_one_list_leaves_out_stays(tmp_path: Path, profile: Profile) -> None:
    async with FakeImap(profile) as server, world(tmp_path) as here:
        server.store.create("Work")
        server.store.create("Other")
        server.store.add_many("Work", [make_message(n) for n in range(5)])
        row = await here.add(server)
        before = await here.folder(row.id, "Work")
        rule = leave_out(server, "Work", 1)
        server.store.add("Work", make_message(7))
        await here.sync(row.id)
        assert rule.hits == 1
        assert await here.look(row.id) == server.snapshot()
        assert (await here.folder(row.id, "Work")).id == before.id


@by_profile
async def test_a_folder_just_made_that_the_lists_lack_for_a_while_is_shown(tmp_path: Path, profile: Profile) -> None:
    async with FakeImap(profile) as server, world(tmp_path) as here:
        server.store.add("INBOX", make_message(1))
        row = await here.add(server)
        leave_out(server, "Fresh", 3)
        key = (await here.ids(row.id))[message_id(1)]
        wanted = change(("Fresh",), ("INBOX",))
        outcome = await here.engine.edit_folders(here.account_id, key, wanted, queue=False)
        assert outcome.state in {"done", "deferred"}, outcome
        for _ in range(4):
            await here.sync(row.id)
            assert [each for _, each, _ in (await here.look(row.id))["Fresh"]] == [message_id(1)]


@by_profile
async def test_a_folder_that_is_gone_goes_at_once(tmp_path: Path, profile: Profile) -> None:
    async with FakeImap(profile) as server, world(tmp_path) as here:
        server.store.create("Work")
        server.store.create("Old")
        server.store.add("Work", make_message(1))
        row = await here.add(server)
        server.store.delete("Work")
        server.store.rename("Old", "New")
        await here.sync(row.id)
        assert set(await here.look(row.id)) == {"INBOX", "New"}
