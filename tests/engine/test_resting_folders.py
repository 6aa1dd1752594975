"""Folders that are opened though the list calls them unchanged: all in one trip, and none is believed unseen."""

from pathlib import Path

import pytest

from cio_desktop.imap.quirks import Quirk
from cio_desktop.store.sources import quirks_of
from tests.support.clock import FakeClock
from tests.support.engine_world import World, world
from tests.support.fake_imap import FULL, Answer, Change, Command, FakeImap, Session
from tests.support.mail import make_message

HOUR = 3700.0
NAMES = [f"F{number}" for number in range(6)]
WITHOUT_QRESYNC = FULL.but(name="no QRESYNC", qresync=False)


def made(server: FakeImap) -> None:
    for number, name in enumerate(NAMES):
        server.store.create(name)
        server.store.add(name, make_message(number))


def waiting(session: Session) -> int:
    """Commands that were sent before the one at hand was answered."""
    return bytes(session.reader._buffer).count(b"\r\n")  # type: ignore[attr-defined]


async def due(here: World, clock: FakeClock, source_id: int, ended: int) -> None:
    await clock.advance(HOUR)
    await here.rounds(source_id, ended + 1)


@pytest.mark.parametrize("profile", [FULL, WITHOUT_QRESYNC], ids=["full", "no QRESYNC"])
async def test_they_are_opened_in_one_trip(tmp_path: Path, profile: object) -> None:
    clock = FakeClock()
    async with FakeImap(profile) as server, world(tmp_path, clock=clock) as here:  # type: ignore[arg-type]
        made(server)
        row = await here.add(server, sync_period=3600)
        behind = []

        def note(session: Session, command: Command) -> None:
            if command.name == "EXAMINE":
                behind.append(waiting(session))

        server.on_command = note
        server.log.clear()
        imported = clock.now()
        await due(here, clock, row.id, 1)
        assert server.names.count("EXAMINE") == 7
        assert behind[0] == 6
        folder = await here.folder(row.id, "F5")
        assert folder.last_flags == folder.last_sync_stop > imported
        assert not {"UID FETCH", "UID SEARCH"} & set(server.names)


async def test_a_round_without_news_costs_one_trip(tmp_path: Path) -> None:
    clock = FakeClock()
    async with FakeImap(FULL) as server, world(tmp_path, clock=clock) as here:
        made(server)
        row = await here.add(server, sync_period=3600)
        behind: list[tuple[str, int]] = []
        server.on_command = lambda session, command: behind.append((command.name, waiting(session)))
        await due(here, clock, row.id, 1)
        at = behind.index(("LIST", 7))
        assert behind[at + 1 : at + 8] == [("EXAMINE", number) for number in range(6, -1, -1)]
        assert {name for name, _ in behind[at + 8 :]} <= {"LOGOUT"}


async def test_news_in_a_folder_that_was_opened_behind_the_list(tmp_path: Path) -> None:
    clock = FakeClock()
    async with FakeImap(FULL) as server, world(tmp_path, clock=clock) as here:
        made(server)
        row = await here.add(server, sync_period=3600)
        server.store.add("F2", make_message(9))
        server.store.flag("F4", 1, add=["\\Seen"])
        server.store.rename("F5", "G5")
        await due(here, clock, row.id, 1)
        assert await here.look(row.id) == server.snapshot()


async def test_what_the_list_hides_is_read(tmp_path: Path) -> None:
    """Mail, a flag and a removal in folders of which the list tells old figures."""
    clock = FakeClock()
    async with FakeImap(FULL) as server, world(tmp_path, clock=clock) as here:
        made(server)
        server.store.add("F3", make_message(10))
        row = await here.add(server, sync_period=3600)
        told: list[bytes] = []

        def old(lines: list[bytes]) -> list[bytes]:
            told[:] = told or lines[:-1]
            return [*told, lines[-1]]

        server.faults.on("LIST", Change(old), times=None)
        await due(here, clock, row.id, 1)
        server.store.add("F1", make_message(20))
        server.store.flag("F2", 1, add=["\\Seen"])
        server.store.remove("F3", 1)
        await due(here, clock, row.id, 2)
        assert await here.look(row.id) == server.snapshot()


async def test_a_folder_that_is_refused_is_its_own_trouble(tmp_path: Path) -> None:
    clock = FakeClock()
    async with FakeImap(FULL) as server, world(tmp_path, clock=clock) as here:
        made(server)
        row = await here.add(server, sync_period=3600)
        server.faults.on(
            "EXAMINE", Answer("NO", "[INUSE] not now"), when=lambda command: b"F2" in command.line, times=None
        )
        imported = clock.now()
        await due(here, clock, row.id, 1)
        assert (await here.folder(row.id, "F2")).refusals == 1
        others = [await here.folder(row.id, name) for name in ("F1", "F3")]
        assert all(each.refusals == 0 and (each.last_flags or 0) > imported for each in others)


async def test_a_server_that_ends_over_commands_sent_together(tmp_path: Path) -> None:
    """One lost connection; after that each folder is opened by itself."""
    clock = FakeClock()
    async with FakeImap(FULL) as server, world(tmp_path, clock=clock) as here:
        made(server)
        row = await here.add(server, sync_period=3600)

        async def hang_up(session: Session, command: Command) -> None:
            if waiting(session) and command.name == "EXAMINE":
                await session.close()
                server.log.clear()

        server.on_command = hang_up
        await clock.advance(HOUR)
        await here.until(lambda: _is_known(here, row.id))
        await here.until(lambda: not here.engine.syncing(row.id))
        await clock.advance(60)
        await here.until(lambda: server.names.count("EXAMINE") == 7)
        await here.until(lambda: not here.engine.syncing(row.id))
        source = await here.source(row.id)
        assert (source.status, source.status_code) == ("OK", None)


async def _is_known(here: World, source_id: int) -> bool:
    return Quirk.ONE_BY_ONE.value in quirks_of(await here.source(source_id), now=here.clock.now())


async def test_a_folder_over_which_the_server_always_ends(tmp_path: Path) -> None:
    """It is found out, and keeps no other one from being read."""
    clock = FakeClock()
    async with FakeImap(FULL) as server, world(tmp_path, clock=clock) as here:
        made(server)
        row = await here.add(server, sync_period=3600)

        async def hang_up(session: Session, command: Command) -> None:
            if command.name == "EXAMINE" and b"F3" in command.line:
                await session.close()

        server.on_command = hang_up
        began = clock.now()
        while (await here.folder(row.id, "F3")).trouble_code is None:
            server.log.clear()
            await clock.advance(HOUR)
            await here.until(lambda: "LIST" in server.names and not here.engine.syncing(row.id))
            assert clock.now() - began < 10 * HOUR, "it is blamed soon"
        server.store.add("F5", make_message(9))
        await clock.advance(HOUR)
        await here.until(lambda: _has(here, row.id, "F5", 2))
        source = await here.source(row.id)
        assert source.status == "OK"


async def _has(here: World, source_id: int, name: str, count: int) -> bool:
    return (await here.folder(source_id, name)).known == count
