"""Flags of a message: of all its copies, or of those that were just put into a folder; as the server has them then."""

import dataclasses

import pytest

from cio_desktop.engine.change import FolderChange
from tests.support.edit_explorer import FLAG, explore, lose_replies
from tests.support.edit_world import change, one_source, two_sources, where
from tests.support.fake_imap import FULL, GMAIL, NEITHER, NO_MOVE, PLAIN, Answer, Profile, Store
from tests.support.mail import make_message, message_id

M1 = message_id(1)
every_server = pytest.mark.parametrize("profile", [FULL, NO_MOVE, NEITHER, PLAIN], ids=lambda profile: profile.name)


def fill(store: Store) -> None:
    store.create("Work")
    store.create("Bills")
    store.add("INBOX", make_message(1), flags=["\\Seen", "$Label"])
    store.add("INBOX", make_message(2), flags=["\\Seen"])
    store.copy_to("INBOX", 1, "Work")


def flags_in(snapshot: dict[str, list[tuple[int, str, tuple[str, ...]]]], mid: str) -> dict[str, set[str]]:
    return {path: set(flags) for path, rows in snapshot.items() for _, each, flags in rows if each == mid}


@every_server
async def test_all_copies_have_them_and_no_other_flag_changes(profile: Profile) -> None:
    async with one_source(profile, fill) as (here, server, _):
        wanted = FolderChange(set_flags=("\\Flagged", "\\Answered"), clear_flags=("\\Seen", "\\Draft"))
        assert (await here.carry_out(M1, wanted)).state == "done"
        expected = {"\\Flagged", "\\Answered", "$Label"}
        assert flags_in(server.snapshot(), M1) == {"INBOX": expected, "Work": expected}
        assert set(await here.flags(M1)) == expected
        assert flags_in(server.snapshot(), message_id(2)) == {"INBOX": {"\\Seen"}}
        server.log.clear()
        assert (await here.carry_out(M1, wanted)).state == "done"
        assert "UID STORE" not in server.names  # it is so already


async def test_marked_as_deleted_and_back() -> None:
    async with one_source(FULL, fill) as (here, server, _):
        assert (await here.carry_out(M1, FolderChange(set_flags=("\\Deleted",)))).state == "done"
        assert where(server.snapshot(), M1) == ["[INBOX]", "[Work]"]
        assert (await here.carry_out(M1, FolderChange(clear_flags=("\\Deleted",)))).state == "done"
        assert where(server.snapshot(), M1) == ["INBOX", "Work"]
        assert not {"EXPUNGE", "UID EXPUNGE"} & set(server.names)


async def test_on_gmail_the_star_is_a_label_too() -> None:
    def one(store: Store) -> None:
        store.add("INBOX", make_message(1))

    async with one_source(GMAIL, one) as (here, _, __):
        assert (await here.carry_out(M1, FolderChange(set_flags=("\\Flagged", "\\Seen")))).state == "done"
        assert await here.shown(M1) == ["INBOX", "[Gmail]/Starred"]
        assert (await here.carry_out(M1, FolderChange(clear_flags=("\\Flagged",)))).state == "done"
        assert await here.shown(M1) == ["INBOX"]


@pytest.mark.parametrize("profile", [FULL, PLAIN], ids=lambda profile: profile.name)
async def test_those_of_a_copy_leave_the_original_alone(profile: Profile) -> None:
    async with one_source(profile, fill) as (here, server, _):
        wanted = dataclasses.replace(change(("Bills",)), set_flags=("\\Flagged",), clear_flags=("\\Seen",))
        assert (await here.carry_out(M1, wanted)).state == "done"
        found = flags_in(server.snapshot(), M1)
        assert found["Bills"] == {"\\Flagged", "$Label"}
        assert found["INBOX"] == found["Work"] == {"\\Seen", "$Label"}


async def test_those_of_a_copy_in_another_source() -> None:
    async with two_sources(FULL, FULL, fill, lambda store: store.create("There")) as (here, servers, labels):
        wanted = dataclasses.replace(change(("There",), dst_source=labels[1]), set_flags=("\\Draft",))
        assert (await here.carry_out(M1, wanted)).state == "done"
        assert flags_in(servers[1].snapshot(), M1) == {"There": {"\\Seen", "\\Draft", "$Label"}}
        assert flags_in(servers[0].snapshot(), M1)["INBOX"] == {"\\Seen", "$Label"}


async def test_what_the_server_does_not_keep_is_a_failure() -> None:
    async with one_source(FULL, fill) as (here, server, _):
        server.faults.on("UID STORE", Answer("OK", "Stored"))
        outcome = await here.carry_out(M1, FolderChange(set_flags=("\\Draft",)))
        assert (outcome.state, outcome.code) == ("failed", "edit.no_flag")
        assert "\\Draft" in (outcome.text or "")


async def test_a_whole_set_may_leave_the_star_alone() -> None:
    async with one_source(FULL, fill) as (here, server, _):
        for path in ("INBOX", "Work"):
            server.store.flag(path, 1, add=["\\Flagged"])
        wanted = dataclasses.replace(change(("Bills",), exact=True), keeps_star=True)
        assert (await here.carry_out(M1, wanted)).state == "done"
        assert where(server.snapshot(), M1) == ["Bills"]
        assert "\\Flagged" in flags_in(server.snapshot(), M1)["Bills"]


@every_server
async def test_one_death_anywhere(profile: Profile) -> None:
    found = await explore(profile, (FLAG,), every=3)
    assert not found.bad, "\n".join(found.bad)
    assert found.runs >= 5


async def test_every_reply_lost_once() -> None:
    found = await lose_replies(FULL, (FLAG,))
    assert not found.bad, "\n".join(found.bad)


async def test_moved_whole_to_another_source() -> None:
    """As POST of a message with `move` and `dst_source` asks: out of every folder of the one, into one of the other."""
    async with two_sources(FULL, NO_MOVE, fill, lambda store: store.create("There")) as (here, servers, labels):
        servers[0].store.flag("INBOX", 1, add=["\\Flagged"])
        wanted = dataclasses.replace(
            change(("There",), exact=True, source=labels[0], dst_source=labels[1]),
            keeps_star=True,
            clear_flags=("\\Seen",),
        )
        outcome = await here.carry_out(M1, wanted)
        assert outcome.state == "done", outcome
        assert where(servers[0].snapshot(), M1) == []
        assert where(servers[1].snapshot(), M1) == ["There"]
        assert flags_in(servers[1].snapshot(), M1)["There"] <= {"\\Flagged", "$Label"}
        assert await here.shown(M1) == ["There"]
