"""A message is deleted: every copy that was known, and no other mail, whoever marked it; on Gmail it goes to the Trash.

Judged by the servers' own stores.
"""

import asyncio
from collections.abc import Callable

import pytest

from cio_desktop.engine.change import EditOutcome, EditRefused, FolderChange
from cio_desktop.protocol.enums import EditStatus
from cio_desktop.store import edits
from tests.support.edit_explorer import DELETE, explore, lose_replies, refuse_each
from tests.support.edit_world import World, one_source, two_sources, where
from tests.support.fake_imap import (
    EXCHANGE_LIKE,
    FULL,
    GMAIL,
    NEITHER,
    NO_MOVE,
    NO_UIDPLUS,
    PLAIN,
    Answer,
    Command,
    Profile,
    Session,
    Store,
)
from tests.support.mail import make_message, message_id
from tests.support.patience import PATIENCE

M1, M2 = message_id(1), message_id(2)
GONE = FolderChange(delete=True)
SELECTIVE = [FULL, NO_MOVE, EXCHANGE_LIKE]
WITHOUT = [NO_UIDPLUS, NEITHER, PLAIN]


def by_name(profile: Profile) -> str:
    return profile.name


def fill(store: Store) -> None:
    store.create("Work")
    store.create("Bills")
    for n in range(1, 4):
        store.add("INBOX", make_message(n), flags=["\\Seen"])
    store.copy_to("INBOX", 1, "Work")
    store.flag("INBOX", 2, add=["\\Deleted"])  # somebody else's mark


@pytest.mark.parametrize("profile", SELECTIVE, ids=by_name)
async def test_all_its_copies_go_and_nothing_else(profile: Profile) -> None:
    async with one_source(profile, fill) as (here, server, _):
        outcome = await here.carry_out(M1, GONE)
        assert outcome.state == "done", outcome
        assert {result.folder: result.state for result in outcome.results} == {"INBOX": "done", "Work": "done"}
        assert where(server.snapshot(), M1) == []
        assert where(server.snapshot(), M2) == ["[INBOX]"]
        assert where(server.snapshot(), message_id(3)) == ["INBOX"]
        assert await here.shown(M1) == []
        assert "EXPUNGE" not in server.names
        with pytest.raises(EditRefused) as refused:
            await here.carry_out(M1, GONE)
        assert refused.value.code == "edit.vanished"


@pytest.mark.parametrize("profile", WITHOUT, ids=by_name)
async def test_without_uidplus_it_is_marked_hidden_and_waits(profile: Profile) -> None:
    async with one_source(profile, fill) as (here, server, source_id):
        outcome = await here.carry_out(M1, GONE)
        assert (outcome.state, outcome.code, outcome.waiting) == ("deferred", "edit.deferred", ["INBOX", "Work"])
        assert where(server.snapshot(), M1) == ["[INBOX]", "[Work]"]
        assert await here.shown(M1) == []
        assert "EXPUNGE" not in server.names
        await here.restart()
        await _look_later(here, source_id)
        assert (await _state(here, outcome)).value == "deferred"
        server.store.remove("INBOX", 1, 2)  # another program expunges its folders
        server.store.remove("Work", 1)
        await _look_later(here, source_id)
        await _closed(here, outcome)
        assert (await _state(here, outcome)).value == "done"


async def test_a_deletion_that_waits_may_be_taken_back_by_another_program() -> None:
    async with one_source(NEITHER, fill) as (here, server, source_id):
        outcome = await here.carry_out(M1, GONE)
        server.store.flag("INBOX", 1, remove=["\\Deleted"])
        await _look_later(here, source_id)
        await _closed(here, outcome)
        assert await here.shown(M1) == ["INBOX", "Work"]
        assert where(server.snapshot(), M1) == ["INBOX", "Work"]


async def test_where_the_owner_allows_it_the_folder_is_expunged_if_all_marks_are_ours() -> None:
    async with one_source(NEITHER, fill, policy="auto") as (here, server, source_id):
        outcome = await here.carry_out(M1, GONE)
        assert outcome.state == "deferred"
        assert outcome.waiting == ["INBOX"]  # where somebody else's mark stands
        assert where(server.snapshot(), M1) == ["[INBOX]"]
        assert (await here.carry_out(message_id(3), GONE)).state == "deferred"
        server.store.flag("INBOX", 2, remove=["\\Deleted"])
        await _look_later(here, source_id)
        await _closed(here, outcome)
        assert where(server.snapshot(), M2) == ["INBOX"]
        assert server.store.where(M1) == server.store.where(message_id(3)) == []


async def test_what_waits_is_no_longer_that_message_where_the_folder_was_made_anew() -> None:
    """Under the same UIDVALIDITY, as some servers do, and with somebody else's mark at that very UID."""
    async with one_source(NEITHER, fill, policy="auto") as (here, server, source_id):
        outcome = await here.carry_out(M1, GONE)
        assert outcome.state == "deferred"
        inbox = server.store.folder("INBOX")
        server.store.remove("INBOX", *list(inbox.entries))
        inbox.uidnext = 1
        server.store.add("INBOX", make_message(8), flags=["\\Deleted"])
        await _look_later(here, source_id)
        assert where(server.snapshot(), message_id(8)) == ["[INBOX]"]


async def test_on_gmail_it_goes_to_the_trash() -> None:
    def mail(store: Store) -> None:
        store.create("Work")
        store.add("INBOX", make_message(1))
        store.copy_to("INBOX", 1, "Work")

    async with one_source(GMAIL, mail) as (here, server, _):
        for _ in range(2):  # what is in the Trash stays there
            outcome = await here.carry_out(M1, GONE)
            assert outcome.state == "done", outcome
            assert where(server.snapshot(), M1) == ["[Gmail]/Trash"]
            assert await here.shown(M1) == ["[Gmail]/Trash"]
        assert not {"EXPUNGE", "UID EXPUNGE", "UID STORE"} & set(server.names)


async def test_in_each_source_its_own_way() -> None:
    def one(store: Store) -> None:
        store.add("INBOX", make_message(1))

    async with two_sources(FULL, GMAIL, one) as (here, servers, _):
        assert (await here.carry_out(M1, GONE)).state == "done"
        assert where(servers[0].snapshot(), M1) == []
        assert where(servers[1].snapshot(), M1) == ["[Gmail]/Trash"]
        assert await here.shown(M1) == ["[Gmail]/Trash"]


async def test_what_another_program_moved_is_not_called_deleted() -> None:
    async with one_source(FULL, fill) as (here, server, _):
        server.store.copy_to("INBOX", 3, "Bills")
        server.store.remove("INBOX", 3)
        outcome = await here.carry_out(message_id(3), GONE)
        assert (outcome.state, outcome.code) == ("failed", "edit.vanished")
        assert where(server.snapshot(), message_id(3)) == ["Bills"]


async def test_another_message_at_that_uid_is_left_alone() -> None:
    async with one_source(FULL, fill) as (here, server, _):
        inbox = server.store.folder("INBOX")
        server.store.remove("INBOX", 3)
        inbox.uidnext = 3  # a server that gives a UID again
        server.store.add("INBOX", make_message(9))
        outcome = await here.carry_out(message_id(3), GONE)
        assert outcome.state == "failed", outcome
        assert where(server.snapshot(), message_id(9)) == ["INBOX"]


@pytest.mark.parametrize(
    ("command", "answer", "code"),
    [
        ("UID STORE", Answer("NO", "[NOPERM] You may not"), "imap.noperm"),
        ("UID STORE", Answer("OK", "Done"), "edit.not_removed"),
        ("UID EXPUNGE", Answer("NO", "Never"), "imap.no"),
        ("UID EXPUNGE", Answer("OK", "Done"), "edit.not_removed"),
    ],
)
async def test_what_the_server_refuses_leaves_no_mark(command: str, answer: Answer, code: str) -> None:
    async with one_source(FULL, fill) as (here, server, _):
        server.faults.on(command, answer, when=_first())
        outcome = await here.carry_out(M1, GONE)
        assert (outcome.state, outcome.code) == ("failed", code), outcome
        assert where(server.snapshot(), M1) == ["INBOX", "Work"]
        assert await here.shown(M1) == ["INBOX", "Work"]


async def test_somebody_marks_another_message_in_the_last_moment() -> None:
    async with one_source(FULL, fill) as (here, server, _):

        def mark(_: Session, command: Command) -> None:
            if command.name == "UID EXPUNGE":
                server.store.flag("INBOX", 3, add=["\\Deleted"])

        server.on_command = mark
        assert (await here.carry_out(M1, GONE)).state == "done"
        assert where(server.snapshot(), message_id(3)) == ["[INBOX]"]


@pytest.mark.limit(1200)
@pytest.mark.parametrize("profile", [*SELECTIVE, *WITHOUT], ids=by_name)
async def test_one_death_anywhere(profile: Profile) -> None:
    found = await explore(profile, (DELETE,), every=2)
    assert not found.bad, "\n".join(found.bad)
    assert found.runs >= 10


@pytest.mark.limit(1200)
async def test_a_second_death_in_the_recovery() -> None:
    found = await explore(FULL, (DELETE,), every=7, twice=7)
    assert not found.bad, "\n".join(found.bad)


@pytest.mark.limit(1200)
@pytest.mark.parametrize("profile", [FULL, NEITHER], ids=by_name)
async def test_every_reply_lost_and_every_command_refused_once(profile: Profile) -> None:
    found = await lose_replies(profile, (DELETE,), every=2)
    assert not found.bad, "\n".join(found.bad)
    found = await refuse_each(profile, (DELETE,), every=5)
    assert not found.bad, "\n".join(found.bad)


def _first() -> Callable[[Command], bool]:
    seen: list[Command] = []

    def once(command: Command) -> bool:
        seen.append(command)
        return len(seen) == 1

    return once


async def _look_later(here: World, source_id: int) -> None:
    here.clock._elapsed += 120
    here.edits.wake(source_id)
    for _ in range(50):
        await asyncio.sleep(0.002)


async def _state(here: World, outcome: EditOutcome) -> EditStatus:
    row = await here.db.read(edits.get, outcome.edit_id)
    assert row is not None
    return row.state


async def _closed(here: World, outcome: EditOutcome) -> None:
    async with asyncio.timeout(PATIENCE):
        while not (await _state(here, outcome)).closed:
            await asyncio.sleep(0.002)
