"""Messages of which something can't be read: what was not read is asked for again alone, and what stays unreadable is
a message of its own, that can be moved (engine/README.md, Identity)."""

import re
from pathlib import Path
from typing import Any

import pytest

from cio_desktop.engine.change import FolderChange, FolderName
from cio_desktop.imap.quirks import Quirk
from cio_desktop.store import quarantine, sources
from tests.support.clock import FakeClock
from tests.support.engine_world import world
from tests.support.fake_imap import FULL, NO_MOVE, NO_UIDPLUS, Answer, Change, FakeImap, Profile
from tests.support.fake_imap.parse import Command
from tests.support.mail import make_message, message_id, messages

FETCH = "UID FETCH"
ARRIVED = 1_700_000_000


def is_import(command: Command) -> bool:
    return b"BODYSTRUCTURE" in command.line


def broken_structure(lines: list[bytes]) -> Any:
    return [re.sub(rb"BODYSTRUCTURE \(.*? BODY\[", b"BODYSTRUCTURE ((((\\ BODY[", line) for line in lines]


def no_header(lines: list[bytes]) -> Any:
    """The header is NIL, whichever part of it was asked for."""
    pattern = re.compile(rb"(BODY\[HEADER[^\]]*\]) \{\d+\}\r\n.*\Z", re.DOTALL)
    return [pattern.sub(rb"\1 NIL)\r\n", line) for line in lines]


def same_size(n: int) -> Any:
    """Bodies differ, length and arrival do not."""
    return make_message(n, subject=f"Letter {n:03}", from_="ann@example.org", body=f"text number {n:03}")


async def test_a_structure_nobody_can_read_does_not_hide_subject_and_message_id(tmp_path: Path) -> None:
    async with FakeImap(FULL) as server, world(tmp_path) as here:
        for n in (101, 102, 103):
            server.store.add("INBOX", same_size(n), internaldate=ARRIVED)
        server.faults.on(FETCH, Change(broken_structure), times=None, when=is_import)
        row = await here.add(server)
        rows = await here.rows(row.id, "INBOX")
        assert [rows[uid].subject for uid in (1, 2, 3)] == ["Letter 101", "Letter 102", "Letter 103"]
        assert [rows[uid].email_message_id for uid in (1, 2, 3)] == [message_id(n) for n in (101, 102, 103)]
        assert len({each.id for each in rows.values()}) == 3
        assert await here.look(row.id) == server.snapshot()


async def test_messages_of_which_nothing_can_be_read_are_each_their_own(tmp_path: Path) -> None:
    async with FakeImap(FULL) as server, world(tmp_path) as here:
        for n in (101, 102, 103):
            server.store.add("INBOX", same_size(n), internaldate=ARRIVED)
        server.faults.on(FETCH, Change(no_header), times=None)
        row = await here.add(server)
        rows = await here.rows(row.id, "INBOX")
        assert len({each.id for each in rows.values()}) == 3
        await here.sync(row.id)
        assert {uid: each.id for uid, each in (await here.rows(row.id, "INBOX")).items()} == {
            uid: each.id for uid, each in rows.items()
        }


@pytest.mark.parametrize("profile", [FULL, NO_UIDPLUS, NO_MOVE], ids=lambda profile: profile.name)
async def test_an_unreadable_message_is_moved_and_keeps_its_id(tmp_path: Path, profile: Profile) -> None:
    async with FakeImap(profile) as server, world(tmp_path) as here:
        server.store.create("Bills", special_use=None)
        for n in (101, 102, 103):
            server.store.add("INBOX", same_size(n), internaldate=ARRIVED)
        server.store.add("Bills", same_size(104), internaldate=ARRIVED)
        server.faults.on(FETCH, Change(no_header), times=None)
        row = await here.add(server)
        ids = {uid: each.id for uid, each in (await here.rows(row.id, "INBOX")).items()}
        wanted = FolderChange(add=(FolderName("Bills"),), remove=(FolderName("INBOX"),))
        outcome = await here.engine.edit_folders(here.account_id, ids[2], wanted, queue=False)
        assert outcome.state == "done", outcome
        for _ in range(2):
            assert {uid: each.id for uid, each in (await here.rows(row.id, "INBOX")).items()} == {1: ids[1], 3: ids[3]}
            assert (await here.rows(row.id, "Bills"))[2].id == ids[2]
            await here.sync(row.id)
        assert server.store.where(message_id(102)) == ["Bills"]
        assert server.store.where(message_id(101)) == server.store.where(message_id(103)) == ["INBOX"]


def speaks_of(uid: int, *items: bytes) -> Any:
    """A FETCH of these items whose set names the UID."""

    def judge(command: Command) -> bool:
        wanted = [piece.partition(b":") for piece in command.line.split()[2].split(b",")]
        named = any(int(low) <= uid <= int(high or low) for low, _, high in wanted if b"*" not in low + high)
        return named and any(item in command.line for item in items)

    return judge


async def test_a_server_that_refuses_structures_still_shows_all_mail(tmp_path: Path) -> None:
    """NO, not BAD: as many servers say of a message they can't parse."""
    async with FakeImap(FULL) as server, world(tmp_path) as here:
        server.store.add_many("INBOX", messages(300))
        server.faults.on(FETCH, Answer("NO", "[SERVERBUG] Internal error"), times=None, when=is_import)
        row = await here.add(server)
        assert await here.look(row.id) == server.snapshot()
        source = await here.source(row.id)
        assert (source.status, source.status_code) == ("OK", None)
        assert Quirk.PLAIN_FETCH.value in sources.quirks_of(source)
        assert len(server.lines(FETCH)) < 40  # not each by itself


@pytest.mark.parametrize("answer", [Answer("NO", "System Error"), Answer("OK", "done")], ids=["refused", "left out"])
@pytest.mark.parametrize(("items", "subject"), [((b"BODYSTRUCTURE",), True), ((b"BODY",), False)], ids=str)
async def test_one_message_that_is_not_delivered_whole_is_shown_in_part(
    tmp_path: Path, answer: Answer, items: tuple[bytes, ...], subject: bool
) -> None:
    clock = FakeClock()
    async with FakeImap(FULL) as server, world(tmp_path, clock=clock) as here:
        server.store.create("Bills", special_use=None)
        server.store.add_many("INBOX", messages(12))
        server.store.add("INBOX", make_message(13, attachment=("a.pdf", b"%PDF")), flags=["\\Seen"])
        server.faults.on(FETCH, answer, times=None, when=speaks_of(13, *items))
        row = await here.add(server)
        shown = (await here.rows(row.id, "INBOX"))[13]
        assert bool(shown.subject) == subject
        assert "\\Seen" in (await here.look(row.id))["INBOX"][12][2]
        assert {uid for uid, *_ in (await here.look(row.id))["INBOX"]} == set(range(1, 14))
        source = await here.source(row.id)
        assert (source.status_code, sources.quirks_of(source)) == (None, {})
        server.faults.clear()
        await clock.advance(25 * 3600)
        for _ in range(2):  # a round that had begun before may be joined
            await here.sync(row.id)
        again = (await here.rows(row.id, "INBOX"))[13]
        assert (again.email_message_id, again.problem) == (message_id(13), None)
        assert [each.file_name for each in again.files] == ["a.pdf"]


async def test_what_could_not_be_read_and_is_gone_is_missed_no_more(tmp_path: Path) -> None:
    async with FakeImap(FULL) as server, world(tmp_path) as here:
        server.store.add_many("INBOX", messages(3))
        server.faults.on(FETCH, Answer("NO", "System Error"), times=None)
        row = await here.add(server)
        assert (await here.source(row.id)).status_code == "sync.incomplete"
        for uid in (1, 2, 3):
            server.store.remove("INBOX", uid)
        await here.sync(row.id)
        assert (await here.source(row.id)).status_code is None
        assert await here.db.read(quarantine.list_of, (await here.folder(row.id, "INBOX")).id) == []


async def test_what_could_not_be_read_does_not_hide_another_message_of_its_number(tmp_path: Path) -> None:
    """After a change of UIDVALIDITY the UID is another message's."""
    async with FakeImap(FULL) as server, world(tmp_path) as here:
        server.store.add_many("INBOX", messages(5))
        fault = server.faults.on(FETCH, Answer("NO", "System Error"), times=None, when=speaks_of(2, b"FLAGS"))
        row = await here.add(server)
        assert len((await here.look(row.id))["INBOX"]) == 4
        fault.when = lambda command: False
        server.store.folder("INBOX").renumber(9000)
        await here.sync(row.id)
        assert await here.look(row.id) == server.snapshot()
