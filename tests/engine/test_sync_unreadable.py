"""Messages of which something can't be read: what was not read is asked for again alone, and what stays unreadable is
a message of its own, that can be moved (engine.md 3.5)."""

import re

import pytest

from cio_desktop.engine.change import FolderChange, FolderName
from tests.support.engine_world import world
from tests.support.fake_imap import FULL, NO_MOVE, NO_UIDPLUS, Change, FakeImap
from tests.support.mail import make_message, message_id

FETCH = "UID FETCH"
ARRIVED = 1_700_000_000


def is_import(command):
    return b"BODYSTRUCTURE" in command.line


def broken_structure(lines):
    return [re.sub(rb"BODYSTRUCTURE \(.*? BODY\[", b"BODYSTRUCTURE ((((\\ BODY[", line) for line in lines]


def no_header(lines):
    """The header is NIL, whichever part of it was asked for."""
    pattern = re.compile(rb"(BODY\[HEADER[^\]]*\]) \{\d+\}\r\n.*\Z", re.DOTALL)
    return [pattern.sub(rb"\1 NIL)\r\n", line) for line in lines]


def same_size(n):
    """Bodies differ, length and arrival do not."""
    return make_message(n, subject=f"Letter {n:03}", from_="ann@example.org", body=f"text number {n:03}")


async def test_a_structure_nobody_can_read_does_not_hide_subject_and_message_id(tmp_path):
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


async def test_messages_of_which_nothing_can_be_read_are_each_their_own(tmp_path):
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
async def test_an_unreadable_message_is_moved_and_keeps_its_id(tmp_path, profile):
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
