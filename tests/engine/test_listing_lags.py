"""Servers whose STATUS stands still though mail came: no folder is hidden by it for longer than a few rounds."""

from pathlib import Path

import pytest

from cio_desktop.engine.sync.spot_checks import ASKED, PER_ROUND
from cio_desktop.store import sources
from tests.support.clock import FakeClock
from tests.support.engine_world import World, world
from tests.support.fake_imap import FULL, NO_MOVE, Change, Command, FakeImap, Profile, Session
from tests.support.mail import make_message

HOUR = 3700.0
PROFILES = [FULL, NO_MOVE, FULL.but(name="no list-status", list_status=False)]
by_profile = pytest.mark.parametrize("profile", PROFILES, ids=lambda profile: profile.name)


def freeze(server: FakeImap) -> None:
    """From now on each folder's STATUS is what was told of it first."""
    told: dict[bytes, bytes] = {}

    def old(lines: list[bytes]) -> list[bytes]:
        shown = []
        for line in lines:
            if line.startswith(b"* STATUS "):
                name, _, _ = line.removeprefix(b"* STATUS ").partition(b" (")
                line = told.setdefault(name, line)
            shown.append(line)
        return shown

    for command in ("LIST", "STATUS"):
        server.faults.on(command, Change(old), times=None)


async def timer_round(here: World, clock: FakeClock, source_id: int, ended: int) -> None:
    await clock.advance(HOUR)
    await here.rounds(source_id, ended + 1)


def opened(server: FakeImap) -> list[str]:
    return [line.split()[1] for line in server.lines("EXAMINE", "SELECT")]


async def quirks(here: World, source_id: int) -> set[str]:
    return set(sources.quirks_of(await here.source(source_id), now=here.clock.now()))


@by_profile
async def test_a_timer_round_opens_those_folders_that_were_not_opened_for_longest(
    tmp_path: Path, profile: Profile
) -> None:
    clock = FakeClock()
    async with FakeImap(profile) as server, world(tmp_path, clock=clock) as here:
        for number in range(25):
            server.store.create(f"F{number:02d}")
        row = await here.add(server, sync_period=3600)
        seen: set[str] = set()
        for ended in range(1, 4):
            server.log.clear()
            await timer_round(here, clock, row.id, ended)
            assert opened(server)[0] == "INBOX"
            assert len(opened(server)) == PER_ROUND
            assert not server.lines("UID SEARCH", "UID FETCH")
            seen |= set(opened(server))
        assert len(seen) == 26
        assert await quirks(here, row.id) == set()


@by_profile
async def test_mail_that_status_does_not_tell_of_is_shown_after_few_rounds_then_after_one(
    tmp_path: Path, profile: Profile
) -> None:
    clock = FakeClock()
    async with FakeImap(profile) as server, world(tmp_path, clock=clock) as here:
        for number in range(35):
            server.store.create(f"F{number:02d}")
        freeze(server)
        row = await here.add(server, sync_period=3600)
        server.store.add("F33", make_message(1))
        rounds = 1
        while await here.look(row.id) != server.snapshot():
            assert rounds < 5, "the turn of this folder does not come"
            await timer_round(here, clock, row.id, rounds)
            rounds += 1
        await timer_round(here, clock, row.id, rounds)
        assert await quirks(here, row.id) == {"status_lags"}
        server.store.add("F02", make_message(2))
        server.store.add("F30", make_message(3))
        server.store.remove("F33", 1)
        await timer_round(here, clock, row.id, rounds + 1)
        assert await here.look(row.id) == server.snapshot()


async def test_a_folder_that_is_found_outdated_casts_doubt_on_the_others_at_once(tmp_path: Path) -> None:
    clock = FakeClock()
    async with FakeImap(FULL) as server, world(tmp_path, clock=clock) as here:
        for number in range(35):
            server.store.create(f"F{number:02d}")
        freeze(server)
        row = await here.add(server, sync_period=3600)
        for name in ("INBOX", "F07", "F33"):
            server.store.add(name, make_message(len(name)))
        await timer_round(here, clock, row.id, 1)
        assert await here.look(row.id) == server.snapshot()


async def test_a_folder_that_somebody_looks_at_is_opened_in_every_round(tmp_path: Path) -> None:
    clock = FakeClock()
    async with FakeImap(FULL) as server, world(tmp_path, clock=clock) as here:
        for number in range(60):
            server.store.create(f"F{number:02d}")
        server.store.create("Sent things", special_use="\\Sent")
        row = await here.add(server, sync_period=3600)
        here.engine.watch(here.account_id, None, "F55")
        here.engine.watch(here.account_id, row.label, "\\Sent")
        here.engine.watch(here.account_id, "another source", "F56")
        for ended in range(1, 4):
            server.log.clear()
            await timer_round(here, clock, row.id, ended)
            assert {"INBOX", "F55"} < set(opened(server))
            assert server.lines("EXAMINE")[1].startswith('EXAMINE "Sent things"')
            assert len(opened(server)) == PER_ROUND
        assert "F56" not in set(opened(server))


async def test_asking_again_and_again_reaches_every_folder(tmp_path: Path) -> None:
    clock = FakeClock()
    async with FakeImap(FULL) as server, world(tmp_path, clock=clock) as here:
        for number in range(2 * ASKED - 10):
            server.store.create(f"F{number:02d}")
        freeze(server)
        row = await here.add(server)
        seen: set[str] = set()
        for _ in range(2):
            server.log.clear()
            await clock.advance(1)
            await here.sync(row.id)
            seen |= set(opened(server))
        assert len(seen) == 2 * ASKED - 9


async def test_mail_that_comes_between_listing_and_opening_is_no_quirk(tmp_path: Path) -> None:
    clock = FakeClock()
    async with FakeImap(FULL) as server, world(tmp_path, clock=clock) as here:
        for number in range(5):
            server.store.create(f"F{number:02d}")
        row = await here.add(server, sync_period=3600)
        numbers = iter(range(1, 100))

        def arrive(session: Session, command: Command) -> None:
            if command.name == "EXAMINE":
                server.store.add("INBOX", make_message(next(numbers)))

        server.on_command = arrive
        for ended in range(1, 4):
            await timer_round(here, clock, row.id, ended)
        assert await quirks(here, row.id) == set()
