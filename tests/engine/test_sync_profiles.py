"""Sync against servers with QRESYNC, with CONDSTORE only, with neither: the same truth in the store every time."""

from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest

from cio_desktop.engine.sync.spot_checks import PER_ROUND
from tests.support.clock import FakeClock
from tests.support.engine_world import world
from tests.support.fake_imap import EXCHANGE_LIKE, FULL, NO_MOVE, PLAIN, FakeImap, Profile, Rewrite
from tests.support.mail import make_message, message_id, messages
from tests.support.present import present

PROFILES = [
    FULL,
    FULL.but(name="condstore", qresync=False),
    FULL.but(name="no list-status", list_status=False),
    FULL.but(name="no esearch", esearch=False),
    EXCHANGE_LIKE,
    PLAIN,
]
by_profile = pytest.mark.parametrize("profile", PROFILES, ids=lambda profile: profile.name)


def path(profile: Profile, *parts: Any) -> Any:
    return present(profile.delimiter).decode().join(parts)


@by_profile
async def test_import_and_increments_follow_the_server(tmp_path: Path, profile: Profile) -> None:
    work = path(profile, "Work", "Überweisungen")
    async with FakeImap(profile) as server, world(tmp_path) as here:
        server.store.create("Work")
        server.store.create(work)
        server.store.create("Empty")
        server.store.add_many("INBOX", messages(30))
        server.store.add_many(work, messages(12, start=100))
        server.store.flag("INBOX", 3, add=["\\Seen", "\\Flagged"])
        row = await here.add(server)
        assert (row.status, row.last_sync is not None) == ("OK", True)
        assert await here.look(row.id) == server.snapshot()
        ids = await here.ids(row.id)

        # new, flags on and off, gone, moved by another client, a new folder
        server.store.add_many("INBOX", messages(4, start=200))
        server.store.flag("INBOX", 3, remove=["\\Seen"])
        server.store.flag("INBOX", 7, add=["$Label1", "\\Answered"])
        server.store.remove("INBOX", 1, 2, 30)
        moved = message_id(20)
        server.store.move_to("INBOX", 20, work)
        server.store.copy_to("INBOX", 21, "Empty")
        server.store.create("Later")
        server.store.add("Later", make_message(300))
        await here.sync(row.id)
        assert await here.look(row.id) == server.snapshot()
        after = await here.ids(row.id)
        assert after[moved] == ids[moved]
        assert {key: value for key, value in after.items() if key in ids} == {
            key: value for key, value in ids.items() if key in after
        }

        await here.sync(row.id)
        assert await here.look(row.id) == server.snapshot()


@by_profile
async def test_uidvalidity_change_keeps_every_id_and_fetches_nothing_again(tmp_path: Path, profile: Profile) -> None:
    async with FakeImap(profile) as server, world(tmp_path) as here:
        server.store.add_many("INBOX", messages(25))
        row = await here.add(server)
        ids = await here.ids(row.id)
        indexed = {row.id: row.indexed for row in (await here.rows(row.id, "INBOX")).values()}
        for uidvalidity in (5_000, 4_000):
            server.log.clear()
            server.store.folder("INBOX").renumber(uidvalidity, first=uidvalidity)
            server.store.flag("INBOX", uidvalidity, add=["\\Flagged"])
            await here.sync(row.id)
            assert await here.look(row.id) == server.snapshot()
            assert await here.ids(row.id) == ids
            assert not [line for line in server.lines("UID FETCH") if "BODYSTRUCTURE" in line]
        after = {row.id: row.indexed for row in (await here.rows(row.id, "INBOX")).values()}
        assert after == indexed
        assert (await here.source(row.id)).status == "OK"


@by_profile
async def test_a_renamed_folder_is_the_same_folder(tmp_path: Path, profile: Profile) -> None:
    async with FakeImap(profile) as server, world(tmp_path) as here:
        server.store.create("Old")
        server.store.add_many("Old", messages(10))
        row = await here.add(server)
        before = await here.folder(row.id, "Old")
        server.log.clear()
        server.store.rename("Old", "Brand new")
        await here.sync(row.id)
        assert await here.look(row.id) == server.snapshot()
        assert (await here.folder(row.id, "Brand new")).id == before.id
        assert not [line for line in server.lines("UID FETCH") if "BODYSTRUCTURE" in line]


@by_profile
async def test_a_folder_deleted_and_made_again_is_another_folder(tmp_path: Path, profile: Profile) -> None:
    async with FakeImap(profile) as server, world(tmp_path) as here:
        server.store.create("Project")
        server.store.add_many("Project", messages(10))
        row = await here.add(server)
        server.store.delete("Project")
        server.store.create("Project")
        server.store.add_many("Project", messages(3, start=50))
        await here.sync(row.id)
        assert await here.look(row.id) == server.snapshot()
        server.store.delete("Project")
        await here.sync(row.id)
        assert await here.look(row.id) == server.snapshot()
        assert "Project" not in await here.look(row.id)


async def test_inbox_renamed_its_mail_is_followed(tmp_path: Path) -> None:
    async with FakeImap(FULL) as server, world(tmp_path) as here:
        server.store.add_many("INBOX", messages(10))
        row = await here.add(server)
        ids = await here.ids(row.id)
        server.store.rename("INBOX", "Archive 2023")
        await here.sync(row.id)
        assert await here.look(row.id) == server.snapshot()
        assert await here.ids(row.id) == ids


async def test_nothing_new_costs_one_list_and_a_look_into_few_folders(tmp_path: Path) -> None:
    clock = FakeClock()
    async with FakeImap(FULL) as server, world(tmp_path, clock=clock) as here:
        server.store.add_many("INBOX", messages(10))
        for n in range(5):
            server.store.create(f"F{n}")
            server.store.add(f"F{n}", make_message(100 + n))
        row = await here.add(server, sync_period=3600)
        server.log.clear()
        await clock.advance(3700)
        await here.rounds(row.id, 2)
        assert server.names.count("EXAMINE") <= PER_ROUND
        assert set(server.names) <= {"CAPABILITY", "AUTHENTICATE", "ID", "ENABLE", "LIST", "EXAMINE", "LOGOUT"}
        assert server.names.count("LIST") == 1


@pytest.mark.parametrize("profile", [FULL, NO_MOVE], ids=lambda profile: profile.name)
async def test_a_sync_that_a_person_asks_for_does_not_rely_on_the_figures_of_the_listing(
    tmp_path: Path, profile: Profile
) -> None:
    """A server may tell old ones of a folder that is not open."""
    async with FakeImap(profile) as server, world(tmp_path) as here:
        server.store.create("Bills")
        server.store.add_many("Bills", messages(6))
        row = await here.add(server)
        await here.sync(row.id)
        told = await here.folder(row.id, "Bills")
        old = (
            f"(MESSAGES 6 UIDNEXT {told.uidnext} UIDVALIDITY {told.uidvalidity} UNSEEN 6"
            f" HIGHESTMODSEQ {told.highestmodseq})"
        )
        for name in ("LIST", "STATUS"):
            server.faults.on(name, Rewrite(rb'(\* STATUS "?Bills"?) \([^)]*\)', rb"\1 " + old.encode()), times=None)
        server.store.add_many("Bills", messages(2, start=50))
        server.store.remove("Bills", 2)
        await here.sync(row.id)
        assert await here.look(row.id) == server.snapshot()


async def test_a_sync_that_a_person_asks_for_opens_no_more_than_some_unchanged_folders(tmp_path: Path) -> None:
    async with FakeImap(FULL) as server, world(tmp_path) as here:
        for n in range(60):
            server.store.create(f"F{n}")
        row = await here.add(server)
        server.log.clear()
        await here.sync(row.id)
        opened = [line.split()[1] for line in server.lines("EXAMINE", "SELECT")]
        assert (opened[0], len(opened)) == ("INBOX", 50)
        assert not server.lines("UID SEARCH", "UID FETCH")


async def test_only_the_changed_folder_is_read(tmp_path: Path) -> None:
    clock = FakeClock()
    async with FakeImap(FULL) as server, world(tmp_path, clock=clock) as here:
        for n in range(5):
            server.store.create(f"F{n}")
            server.store.add(f"F{n}", make_message(100 + n))
        row = await here.add(server, sync_period=3600)
        server.log.clear()
        server.store.add("F3", make_message(999))
        await clock.advance(3700)
        await here.rounds(row.id, 2)
        lines = [line.split() for line in server.lines("EXAMINE", "UID FETCH", "UID SEARCH")]
        assert [line[1] for line, after in pairwise(lines) if line[0] == "EXAMINE" != after[0]] == ["F3"]
        assert await here.look(row.id) == server.snapshot()


async def test_sync_never_writes_to_the_server(tmp_path: Path) -> None:
    async with FakeImap(NO_MOVE) as server, world(tmp_path) as here:
        server.store.add_many("INBOX", messages(10))
        row = await here.add(server)
        server.store.add("INBOX", make_message(99))
        await here.sync(row.id)
        assert not set(server.names) & {"SELECT", "STORE", "UID STORE", "COPY", "EXPUNGE", "APPEND", "CREATE"}


async def test_order_of_folders_and_newest_first(tmp_path: Path) -> None:
    async with FakeImap(FULL) as server, world(tmp_path) as here:
        for name, use in (
            ("Trash", "\\Trash"),
            ("Junk", "\\Junk"),
            ("Zeta", None),
            ("Sent", "\\Sent"),
            ("D", "\\Drafts"),
        ):
            server.store.create(name, special_use=use)
            server.store.add(name, make_message(len(name)))
        server.store.create("Archive", special_use="\\Archive")
        server.store.add_many("INBOX", messages(450))
        row = await here.add(server)
        opened = [line.split()[1] for line in server.lines("EXAMINE")]
        assert opened == ["INBOX", "Sent", "Archive", "Zeta", "D", "Junk", "Trash"]
        fetched = [line.split()[2] for line in server.lines("UID FETCH")]
        assert fetched[0] == "251:450"
        assert await here.look(row.id) == server.snapshot()


async def test_only_the_wanted_folders_are_read(tmp_path: Path) -> None:
    async with FakeImap(FULL) as server, world(tmp_path) as here:
        server.store.create("Bin", special_use="\\Trash")
        server.store.create("Work")
        for name in ("INBOX", "Bin", "Work"):
            server.store.add(name, make_message(len(name)))
        row = await here.add(server, sync_folders="INBOX,Trash")
        found = await here.look(row.id)
        assert {name: len(rows) for name, rows in found.items()} == {"INBOX": 1, "Bin": 1, "Work": 0}
        assert not (await here.folder(row.id, "Work")).included


async def test_what_was_left_out_is_read_once_all_folders_are_wanted(tmp_path: Path) -> None:
    async with FakeImap(FULL) as server, world(tmp_path) as here:
        server.store.create("Bin", special_use="\\Trash")
        for name in ("INBOX", "Bin"):
            server.store.add(name, make_message(len(name)))
        row = await here.add(server, sync_all_folders=False)
        assert {name: len(rows) for name, rows in (await here.look(row.id)).items()} == {"INBOX": 1, "Bin": 0}
        assert not (await here.folder(row.id, "Bin")).included
        await here.engine.update_source(row.id, sync_all_folders=True)
        await here.sync(row.id)
        assert await here.look(row.id) == server.snapshot()


async def test_one_message_in_two_folders_and_twice_in_one(tmp_path: Path) -> None:
    async with FakeImap(FULL) as server, world(tmp_path) as here:
        server.store.create("Other")
        server.store.add("INBOX", make_message(1))
        server.store.add("INBOX", make_message(1))
        server.store.add("Other", make_message(1))
        server.store.add("Other", make_message(2, message_id=message_id(1), subject="another mail, the same id"))
        row = await here.add(server)
        inbox, other = await here.rows(row.id, "INBOX"), await here.rows(row.id, "Other")
        assert inbox[1].id == inbox[2].id == other[1].id
        assert other[2].id != other[1].id


async def test_no_message_id_and_no_date_still_survive_a_uidvalidity_change(tmp_path: Path) -> None:
    async with FakeImap(FULL) as server, world(tmp_path) as here:
        for n in range(3):
            server.store.add("INBOX", make_message(n, message_id="", date=-1))
        row = await here.add(server)
        ids = [each.id for _, each in sorted((await here.rows(row.id, "INBOX")).items())]
        assert len(set(ids)) == 3
        server.store.folder("INBOX").renumber(77)
        await here.sync(row.id)
        assert [each.id for _, each in sorted((await here.rows(row.id, "INBOX")).items())] == ids


async def test_what_the_store_tells_of_a_message(tmp_path: Path) -> None:
    async with FakeImap(FULL) as server, world(tmp_path) as here:
        raw = make_message(
            5,
            subject="Übersicht für März",
            in_reply_to="<m1@example.com>",
            attachment=("Rechnung.pdf", b"%PDF"),
            headers={"Cc": "Jörg <j@example.de>", "List-Id": "A list <l.example.com>"},
        )
        server.store.add("INBOX", raw, internaldate=1_695_000_000)
        row = await here.add(server)
        (message,) = (await here.rows(row.id, "INBOX")).values()
        assert message.subject == "Übersicht für März"
        assert message.email_message_id == message_id(5)
        assert message.in_reply_to == "<m1@example.com>"
        assert message.references == ["<m1@example.com>"]
        assert message.received == 1_695_000_000
        assert message.addresses.cc[0].name == "Jörg"
        assert [file.file_name for file in message.files] == ["Rechnung.pdf"]
        assert message.size == len(raw)


async def test_events_tell_what_happened(tmp_path: Path) -> None:
    async with FakeImap(FULL) as server, world(tmp_path) as here:
        server.store.add_many("INBOX", messages(5))
        row = await here.add(server)
        kinds = [event.type for event in here.heard]
        assert {"source", "account", "folders", "messages", "progress"} <= set(kinds)
        final = present([event.progress for event in here.heard if event.type == "progress"][-1])
        assert (final.folders_done, final.messages_done) == (final.folders_total, final.messages_total)
        here.heard.clear()
        server.store.flag("INBOX", 2, add=["\\Seen"])
        await here.sync(row.id)
        changed = [event for event in here.heard if event.type == "messages"]
        assert [(event.folders, event.message_ids) for event in changed] == [
            (["INBOX"], [(await here.rows(row.id, "INBOX"))[2].id])
        ]
