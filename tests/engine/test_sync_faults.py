"""What servers, wires and disks do wrong during a sync, and what must be seen then (engine/README.md, Faults)."""

import asyncio
import functools
import sqlite3
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from cio_desktop.engine.config import Timings
from cio_desktop.store import folders, history, memberships, quarantine, secrets
from cio_desktop.store import messages as stored_messages
from cio_desktop.store.folder_states import Vanishing
from tests.support.clock import FakeClock
from tests.support.engine_world import World, world
from tests.support.fake_imap import (
    FULL,
    PLAIN,
    Answer,
    Change,
    Cut,
    FakeImap,
    Hold,
    Inject,
    Profile,
    Rewrite,
    Split,
)
from tests.support.fake_imap.parse import Command
from tests.support.mail import make_message, message_id, messages
from tests.support.patience import PATIENCE
from tests.support.present import present

BATCHED = "UID FETCH"


def is_import(command: Command) -> bool:
    return b"BODYSTRUCTURE" in command.line


@pytest.mark.parametrize("where", ["literal", "line", 1000])
async def test_a_drop_in_the_middle_resumes_at_the_cursor(tmp_path: Path, where: Any) -> None:
    async with FakeImap(FULL) as server, world(tmp_path) as here:
        server.store.add_many("INBOX", messages(500))
        server.faults.on(BATCHED, Cut(where), nth=2, when=is_import)
        row = await here.add(server)
        row = await here.source(row.id)
        assert (row.status, row.status_code, row.fail_count) == ("OK", "net.lost", 1)
        folder = await here.folder(row.id, "INBOX")
        assert (folder.synced_min_uid, folder.known, folder.backfill_done) == (301, 200, False)
        server.log.clear()
        await here.sync(row.id)
        assert await here.look(row.id) == server.snapshot()
        asked = [line.split()[2] for line in server.lines(BATCHED) if "BODYSTRUCTURE" in line]
        assert asked == ["101:300", "1:100"]
        row = await here.source(row.id)
        assert (row.status, row.status_code, row.fail_count) == ("OK", None, 0)


async def test_every_byte_alone_and_all_at_once_are_the_same(tmp_path: Path) -> None:
    async with FakeImap(FULL) as server, world(tmp_path) as here:
        server.store.add_many("INBOX", messages(6))
        server.faults.on(BATCHED, Split(1), times=None)
        row = await here.add(server)
        assert await here.look(row.id) == server.snapshot()


async def test_a_message_put_aside_is_read_at_once_where_somebody_asks(tmp_path: Path) -> None:
    clock = FakeClock()
    async with FakeImap(FULL) as server, world(tmp_path, clock=clock) as here:
        server.store.add_many("INBOX", messages(20))

        def touches_17(command: Command) -> bool:
            return b"*" not in command.line and 17 in uids_of(command)

        server.faults.on("UID FETCH", Answer("NO", "[SERVERBUG] System Error"), times=None, when=touches_17)
        row = await here.add(server)
        folder = await here.folder(row.id, "INBOX")
        for _ in range(quarantine.SOON + 2):
            await clock.advance(3600)
            await here.sync(row.id)
        (aside,) = await here.db.read(quarantine.of_source, row.id)
        assert (aside.folder, aside.uid, aside.message_id) == ("INBOX", 17, None)
        assert (quarantine.planned(aside) or 0) > clock.now() + 600
        server.faults.clear()
        await here.sync(row.id)
        assert not await quarantine_empty(here, folder.id)
        assert await here.db.write(quarantine.retry, row.id, "INBOX", 17) == 1
        await here.sync(row.id)
        assert await quarantine_empty(here, folder.id)
        assert (await here.look(row.id))["INBOX"] == server.snapshot()["INBOX"]


async def test_a_message_the_server_refuses_is_put_aside_and_tried_ever_more_seldom(tmp_path: Path) -> None:
    clock = FakeClock()
    async with FakeImap(FULL) as server, world(tmp_path, clock=clock) as here:
        server.store.add_many("INBOX", messages(50))

        def touches_17(command: Command) -> bool:
            return b"*" not in command.line and 17 in uids_of(command)

        server.faults.on(BATCHED, Answer("NO", "[SERVERBUG] System Error"), times=None, when=touches_17)
        row = await here.add(server)
        folder = await here.folder(row.id, "INBOX")
        assert (folder.known, folder.backfill_done) == (49, True)
        (aside,) = await here.db.read(quarantine.list_of, folder.id)
        assert (aside.uid, "System Error" in present(aside.reply)) == (17, True)
        source = await here.source(row.id)
        assert (source.status, source.status_code) == ("OK", None)
        assert folder.trouble_text == "1 of 50 messages can't be read from the server."

        for _ in range(quarantine.SOON):
            await clock.advance(30)
            await here.sync(row.id)
        await clock.advance(30)
        server.log.clear()
        await here.sync(row.id)
        assert not [line for line in server.lines(BATCHED) if "BODYSTRUCTURE" in line]
        server.faults.clear()
        await clock.advance(25 * 3600)
        await here.until(lambda: quarantine_empty(here, folder.id))
        assert (await here.look(row.id))["INBOX"] == server.snapshot()["INBOX"]
        await here.sync(row.id)
        assert (await here.folder(row.id, "INBOX")).trouble_code is None


@pytest.mark.parametrize("profile", [FULL, PLAIN], ids=lambda profile: profile.name)
async def test_a_message_refused_for_the_moment_is_whole_at_the_next_round(tmp_path: Path, profile: Profile) -> None:
    async with FakeImap(profile) as server, world(tmp_path) as here:
        server.store.add_many("INBOX", messages(3))
        row = await here.add(server)
        server.store.add("INBOX", make_message(4, attachment=("a.pdf", b"pdf")))
        server.faults.on(
            BATCHED, Answer("NO", "[UNAVAILABLE] later"), times=2, when=lambda command: b"BODYSTRUCTURE" in command.line
        )
        await here.sync(row.id)
        for _ in range(2):
            await here.sync(row.id)
        assert [file.file_name for file in (await here.rows(row.id, "INBOX"))[4].files] == ["a.pdf"]
        folder = await here.folder(row.id, "INBOX")
        assert folder.trouble_code is None
        assert await quarantine_empty(here, folder.id)


async def quarantine_empty(here: World, folder_id: int) -> bool:
    return not await here.db.read(quarantine.list_of, folder_id)


def uids_of(command: Command) -> Any:
    found: set[int] = set()
    for piece in command.line.split()[2].split(b","):
        low, _, high = piece.partition(b":")
        found.update(range(int(low), int(high or low) + 1))
    return found


async def test_a_row_that_never_comes_is_put_aside(tmp_path: Path) -> None:
    async with FakeImap(FULL) as server, world(tmp_path) as here:
        server.store.add_many("INBOX", messages(20))

        def without_9(lines: list[bytes]) -> Any:
            return [line for line in lines if b"UID 9 " not in line]

        server.faults.on(BATCHED, Change(without_9), times=None)
        row = await here.add(server)
        folder = await here.folder(row.id, "INBOX")
        assert folder.known == 19
        assert [each.uid for each in await here.db.read(quarantine.list_of, folder.id)] == [9]


@pytest.mark.parametrize("replacement", [b"BODYSTRUCTURE NIL", b"BODYSTRUCTURE (((("], ids=["nil", "broken"])
async def test_one_malformed_structure_does_not_hurt_its_neighbours(tmp_path: Path, replacement: bytes) -> None:
    async with FakeImap(FULL) as server, world(tmp_path) as here:
        for n in range(20):
            server.store.add("INBOX", make_message(n))

        def spoil(lines: list[bytes]) -> Any:
            out = []
            for line in lines:
                if b"UID 5 " in line and b"BODYSTRUCTURE" in line:
                    start = line.index(b"BODYSTRUCTURE")
                    end = line.index(b" BODY[")
                    line = line[:start] + replacement + line[end:]
                out.append(line)
            return out

        server.faults.on(BATCHED, Change(spoil), times=None, when=is_import)
        row = await here.add(server)
        folder = await here.folder(row.id, "INBOX")
        known = set(await here.db.read(memberships.uids, folder.id))
        assert known | {5} == set(range(1, 21))
        assert len(known) >= 19


async def test_flags_without_a_uid_are_nobodys(tmp_path: Path) -> None:
    async with FakeImap(FULL) as server, world(tmp_path) as here:
        server.store.add_many("INBOX", messages(10))
        server.faults.on(BATCHED, Inject([rb"* 5 FETCH (FLAGS (\Deleted))"], "middle"), times=None)
        row = await here.add(server)
        assert await here.look(row.id) == server.snapshot()


async def test_living_messages_named_vanished_stay(tmp_path: Path) -> None:
    async with FakeImap(FULL) as server, world(tmp_path) as here:
        server.store.add_many("INBOX", messages(10))
        row = await here.add(server)
        server.store.remove("INBOX", 2)
        lie = Rewrite(rb"\* VANISHED \(EARLIER\) [0-9:,]+", b"* VANISHED (EARLIER) 1:6")
        rule = server.faults.on("EXAMINE", lie)
        await here.sync(row.id)
        assert rule.hits == 1
        assert await here.look(row.id) == server.snapshot()


@pytest.mark.parametrize("profile", [FULL, PLAIN], ids=lambda profile: profile.name)
async def test_a_folder_that_loses_most_at_once_is_believed_only_an_hour_later(
    tmp_path: Path, profile: Profile
) -> None:
    clock = FakeClock()
    async with FakeImap(profile) as server, world(tmp_path, clock=clock) as here:
        server.store.add_many("INBOX", messages(700))
        row = await here.add(server)
        server.store.remove("INBOX", *range(1, 651))
        await here.sync(row.id)
        folder = await here.folder(row.id, "INBOX")
        assert folder.known == 700
        assert isinstance(folder.state, Vanishing)
        await clock.advance(3700)
        await here.until(lambda: calm(here, row.id))
        assert await here.look(row.id) == server.snapshot()


async def calm(here: World, source_id: int) -> bool:
    return (await here.folder(source_id, "INBOX")).state == "ok" and not here.engine.syncing(source_id)


async def test_a_mass_loss_that_was_a_mistake_costs_nothing(tmp_path: Path) -> None:
    async with FakeImap(FULL) as server, world(tmp_path) as here:
        server.store.add_many("INBOX", messages(700))
        row = await here.add(server)
        ids = await here.ids(row.id)
        inbox = server.store.folder("INBOX")
        kept = dict(inbox.entries)
        inbox.entries.clear()
        inbox.uidvalidity = 4711  # a server restored from nothing
        await here.sync(row.id)
        assert (await here.folder(row.id, "INBOX")).known == 700
        inbox.entries.update(kept)
        await here.sync(row.id)
        assert await here.look(row.id) == server.snapshot()
        assert await here.ids(row.id) == ids


async def test_a_folder_that_refuses_is_parked_and_the_others_go_on(tmp_path: Path) -> None:
    clock = FakeClock()
    async with FakeImap(FULL) as server, world(tmp_path, clock=clock) as here:
        server.store.create("Bad", select_refusal="[NOPERM] no")
        server.store.create("Good")
        server.store.add_many("Good", messages(3))
        row = await here.add(server, sync_period=3600)
        assert (await here.source(row.id)).status == "OK"
        for count in (2, 3):
            await clock.advance(3700)
            await here.rounds(row.id, count)
        assert present((await here.folder(row.id, "Bad")).parked_until) > clock.now() + 5 * 3600
        server.log.clear()
        await clock.advance(3700)
        await here.rounds(row.id, 4)
        assert not [line for line in server.lines("EXAMINE") if "Bad" in line]
        assert len((await here.look(row.id))["Good"]) == 3


async def test_uidvalidity_that_never_holds_still(tmp_path: Path) -> None:
    async with FakeImap(FULL) as server, world(tmp_path) as here:
        server.store.add_many("INBOX", messages(5))
        row = await here.add(server)
        for number in range(6):
            server.store.folder("INBOX").renumber(9000 + number)
            await here.sync(row.id)
            assert await here.look(row.id) == server.snapshot()
        assert (await here.folder(row.id, "INBOX")).state == "unstable"
        assert (await here.source(row.id)).status == "OK"


@pytest.mark.parametrize("missing", [rb"\* OK \[UIDVALIDITY \d+\][^\r]*\r\n", rb"\* OK \[UIDNEXT \d+\][^\r]*\r\n"])
async def test_numbers_the_server_does_not_tell(tmp_path: Path, missing: bytes) -> None:
    async with FakeImap(PLAIN) as server, world(tmp_path) as here:
        server.faults.on("EXAMINE", Rewrite(missing, b""), times=None)
        server.faults.on("STATUS", Answer("NO", "no status here"), times=None)
        server.store.add_many("INBOX", messages(8))
        row = await here.add(server)
        assert await here.look(row.id) == server.snapshot()
        server.store.add("INBOX", make_message(50))
        server.store.remove("INBOX", 2)
        server.store.flag("INBOX", 3, add=["\\Seen"])
        await here.sync(row.id)
        assert await here.look(row.id) == server.snapshot()


async def test_modseq_that_goes_down_or_away(tmp_path: Path) -> None:
    async with FakeImap(FULL) as server, world(tmp_path) as here:
        server.store.add_many("INBOX", messages(8))
        row = await here.add(server)
        server.store.folder("INBOX").highestmodseq = 1
        for entry in server.store.folder("INBOX").entries.values():
            entry.modseq = 1
        server.store.folder("INBOX").entries[4].flags = frozenset({"\\Flagged"})
        await here.sync(row.id)
        assert await here.look(row.id) == server.snapshot()
        server.store.folder("INBOX").sticky_modseq = False
        server.store.flag("INBOX", 5, add=["\\Seen"])
        server.store.remove("INBOX", 6)
        await here.sync(row.id)
        assert await here.look(row.id) == server.snapshot()


async def test_an_empty_listing_is_not_believed(tmp_path: Path) -> None:
    async with FakeImap(FULL) as server, world(tmp_path) as here:
        server.store.add_many("INBOX", messages(3))
        row = await here.add(server)
        server.faults.on("LIST", Change(lambda lines: lines[-1:]), times=None)
        await here.sync(row.id)
        assert len((await here.look(row.id))["INBOX"]) == 3
        row = await here.source(row.id)
        assert (row.status, row.status_code) == ("OK", "imap.protocol")


async def test_a_full_disk_is_told_and_nothing_half_done_is_kept(tmp_path: Path) -> None:
    async with FakeImap(FULL) as server, world(tmp_path) as here:
        server.store.add_many("INBOX", messages(1500))
        row = await here.add(server, wait=False)
        await here.until(lambda: here.engine.syncing(row.id))
        limit = await here.db.write(lambda c: c.execute("PRAGMA page_count").fetchone()[0]) + 40
        await here.db.write(lambda c: c.execute(f"PRAGMA max_page_count = {limit}").fetchone())
        await here.until(lambda: disk_full(here, row.id))
        row = await here.source(row.id)
        assert row.status == "OK"
        folder = await here.folder(row.id, "INBOX")
        known = await here.db.read(memberships.uids, folder.id)
        assert len(known) == folder.known
        if known:
            assert known == list(range(present(folder.synced_min_uid), 1501))
        await here.db.write(lambda c: c.execute("PRAGMA max_page_count = 1000000").fetchone())
        await here.until(lambda: not here.engine.syncing(row.id))
        await here.sync(row.id)
        assert await here.look(row.id) == server.snapshot()
        assert (await here.source(row.id)).status_code is None


async def test_a_database_that_takes_nothing_at_all_is_told_as_well(
    tmp_path: Path, expect_log: Callable[..., None]
) -> None:
    """Not even the status can be stored then."""
    expect_log("cio_desktop.engine", "local database")
    async with FakeImap(FULL) as server, world(tmp_path) as here:
        server.store.add_many("INBOX", messages(3))
        row = await here.add(server)
        server.store.add("INBOX", make_message(4))
        changes = {sqlite3.SQLITE_INSERT, sqlite3.SQLITE_UPDATE, sqlite3.SQLITE_DELETE}
        await here.db.write(lambda c: c.set_authorizer(lambda action, *_: int(action in changes)))
        here.heard.clear()
        await here.engine.sync_now(row.id)
        await here.until(lambda: here.engine.local_trouble(row.id))
        trouble = present(here.engine.local_trouble(row.id))
        assert (trouble.status, trouble.code) == ("OK", "store.failed")
        assert str(trouble.text) == "The local database failed (SQLITE_AUTH)."
        assert 590 < present(trouble.next_try) - here.clock.now() < 640
        assert any(event.type == "source" for event in here.heard)
        await here.until(lambda: not here.engine.syncing(row.id))
        await here.db.write(lambda c: c.set_authorizer(None))
        await here.sync(row.id)  # asked for: not in ten minutes
        assert here.engine.local_trouble(row.id) is None
        assert await here.look(row.id) == server.snapshot()
        assert (await here.source(row.id)).status_code is None


async def test_a_database_that_can_not_even_be_read_is_not_asked_without_a_pause(
    tmp_path: Path, expect_log: Callable[..., None]
) -> None:
    expect_log("cio_desktop.engine", "local database")
    clock = FakeClock()
    async with FakeImap(FULL) as server, world(tmp_path, clock=clock) as here:
        row = await here.add(server, sync_period=3600)
        await here.until(lambda: not here.engine.syncing(row.id))
        await here.db.write(lambda c: c.execute("ALTER TABLE source RENAME TO elsewhere").fetchall())
        before = here.engine.syncs(row.id)
        here.engine._actors.request_sync(row.id)
        await here.until(lambda: here.engine.syncs(row.id) > before)
        began = clock.monotonic()

        async def tried(so_often: int) -> bool:
            await clock.advance(60)
            return here.engine.syncs(row.id) >= so_often

        for number in range(2, 12):
            await here.until(functools.partial(tried, before + number))
        ten_minutes = (clock.monotonic() - began) / 600
        assert here.engine.syncs(row.id) <= before + ten_minutes + 4
        await here.db.write(lambda c: c.execute("ALTER TABLE elsewhere RENAME TO source").fetchall())
        server.store.add("INBOX", make_message(4))
        await here.sync(row.id)
        assert here.engine.local_trouble(row.id) is None
        assert await here.look(row.id) == server.snapshot()


async def disk_full(here: World, source_id: int) -> bool:
    return (await here.source(source_id)).status_code == "local.disk_full"


async def test_sync_now_during_a_round_is_one_more_however_often(tmp_path: Path) -> None:
    gate = asyncio.Event()
    async with FakeImap(FULL) as server, world(tmp_path) as here:
        server.store.add_many("INBOX", messages(5))
        server.faults.on(BATCHED, Hold(gate))
        row = await here.add(server, wait=False)
        await server.wait_for(BATCHED)
        for _ in range(5):
            assert await here.engine.sync_now(row.id) == ["INBOX"]
        gate.set()
        await here.rounds(row.id, 2)
        await asyncio.sleep(0.05)
        assert len(await here.db.read(history.sync_runs, row.id)) == 2


async def test_the_period_is_kept_and_a_new_one_takes_effect_at_once(tmp_path: Path) -> None:
    clock = FakeClock()
    async with FakeImap(FULL) as server, world(tmp_path, clock=clock) as here:
        row = await here.add(server, sync_period=4 * 3600)
        await clock.advance(4 * 3600 - 60)
        assert len(await here.db.read(history.sync_runs, row.id)) == 1
        await clock.advance(120)
        await here.rounds(row.id, 2)
        await clock.advance(3000)
        assert len(await here.db.read(history.sync_runs, row.id)) == 2
        await here.engine.update_source(row.id, sync_period=3600)
        await clock.advance(700)
        await here.rounds(row.id, 3)


async def test_a_clock_set_back_does_not_stop_the_sync(tmp_path: Path) -> None:
    clock = FakeClock()
    async with FakeImap(FULL) as server, world(tmp_path, clock=clock) as here:
        row = await here.add(server, sync_period=3600)
        clock.set_back(24 * 3600)
        assert len(await here.db.read(history.sync_runs, row.id)) == 1
        await clock.advance(3700)
        await here.rounds(row.id, 2)


async def test_stop_in_the_middle_is_quick_and_leaves_nothing(tmp_path: Path) -> None:
    gate = asyncio.Event()
    async with FakeImap(FULL) as server:
        server.store.add_many("INBOX", messages(5))
        server.faults.on(BATCHED, Hold(gate), times=None)
        async with world(tmp_path, timings=Timings(stop=600, stop_all=600)) as here:
            await here.add(server, wait=False)
            await server.wait_for(BATCHED)
            started = asyncio.get_running_loop().time()
        assert asyncio.get_running_loop().time() - started < PATIENCE  # and is not cut
        gate.set()


async def test_one_connection_only_is_shared_with_whoever_needs_it(tmp_path: Path) -> None:
    async with FakeImap(FULL) as server, world(tmp_path) as here:
        server.store.add_many("INBOX", messages(900))
        row = await here.add(server)
        key = (await here.ids(row.id))[message_id(7)]
        server.store.add_many("INBOX", messages(900, start=2000))
        gate = asyncio.Event()
        server.faults.on(BATCHED, Hold(gate), when=is_import)
        await here.engine.sync_now(row.id)
        await server.wait_for(BATCHED, server.names.count(BATCHED) + 1)
        server.max_connections = 1
        reading = asyncio.ensure_future(here.engine.raw_message(here.account_id, key))
        await asyncio.sleep(0.05)
        gate.set()
        assert await reading == make_raw(7)
        await here.rounds(row.id, 2)
        assert await here.look(row.id) == server.snapshot()


def make_raw(n: int) -> Any:
    return list(messages(n))[-1]


async def test_live_reads(tmp_path: Path) -> None:
    async with FakeImap(FULL) as server, world(tmp_path) as here:
        server.store.add("INBOX", make_message(1), flags=["\\Seen"])
        row = await here.add(server)
        key = (await here.ids(row.id))[message_id(1)]
        assert await here.engine.raw_message(here.account_id, key) == make_message(1)
        server.store.flag("INBOX", 1, add=["\\Flagged"])
        assert sorted(await here.engine.live_flags(key)) == ["\\Flagged", "\\Seen"]
        assert "STORE" not in " ".join(server.names)


async def test_flags_are_asked_for_again_and_again_on_one_connection(tmp_path: Path) -> None:
    """One that is left too early closes, in the hands of whoever has it by then."""
    async with FakeImap(FULL) as server, world(tmp_path) as here:
        server.store.add("INBOX", make_message(1), flags=["\\Seen"])
        row = await here.add(server)
        key = (await here.ids(row.id))[message_id(1)]
        await here.engine.live_flags(key)
        signed_in = server.names.count("LOGIN") + server.names.count("AUTHENTICATE")
        for _ in range(4):
            assert await here.engine.live_flags(key) == ["\\Seen"]
            assert await here.engine.raw_message(here.account_id, key) == make_message(1)
        assert server.names.count("LOGIN") + server.names.count("AUTHENTICATE") == signed_in


async def test_refresh_shows_new_folders_without_a_round(tmp_path: Path) -> None:
    async with FakeImap(FULL) as server, world(tmp_path) as here:
        row = await here.add(server)
        server.store.create("Fresh")
        await here.engine.refresh_folders(row.id)
        assert "Fresh" in [each.path for each in await here.db.read(folders.list_of, row.id)]


async def test_removal_of_source_and_account(tmp_path: Path) -> None:
    async with FakeImap(FULL) as server, world(tmp_path) as here:
        server.store.add_many("INBOX", messages(3))
        row = await here.add(server)
        key = (await here.ids(row.id))[message_id(1)]
        await here.engine.remove_source(row.id)
        assert await here.db.read(secrets.all_rows) == []
        assert await here.db.read(folders.list_of, row.id) == []
        assert not server.sessions or await no_sessions(server)
        again = await here.add(server)
        assert (await here.ids(again.id))[message_id(1)] == key
        await here.engine.remove_account(here.account_id)
        assert await here.db.read(secrets.all_rows) == []
        assert await here.db.read(stored_messages.get, here.account_id, key) is None


async def no_sessions(server: FakeImap) -> Any:
    async with asyncio.timeout(PATIENCE):
        while server.sessions:
            await asyncio.sleep(0.005)
    return True


async def test_messages_gone_for_a_day_are_purged(tmp_path: Path) -> None:
    clock = FakeClock()
    timings = Timings()
    async with FakeImap(FULL) as server, world(tmp_path, clock=clock, timings=timings) as here:
        server.store.add_many("INBOX", messages(3))
        row = await here.add(server, sync_period=3600)
        key = (await here.ids(row.id))[message_id(2)]
        server.store.remove("INBOX", 2)
        await here.sync(row.id)
        assert await here.db.read(stored_messages.get, here.account_id, key) is not None
        await clock.advance(3700)
        await here.until(lambda: not here.engine.syncing(row.id))
        assert await here.db.read(stored_messages.get, here.account_id, key) is not None
        count = len(await here.db.read(history.sync_runs, row.id))
        for number in range(1, 27):
            await clock.advance(3700)
            await here.rounds(row.id, count + number)
        assert await here.db.read(stored_messages.get, here.account_id, key) is None
        assert len((await here.look(row.id))["INBOX"]) == 2
