"""The connections of one source: whose turn it is, whatever breaks off in between."""

import asyncio
from pathlib import Path

import pytest

from cio_desktop.engine.sign_in.gate import Asking
from cio_desktop.engine.sync.actor import SourceActor
from cio_desktop.engine.sync.round import SyncRound
from cio_desktop.store import history
from tests.support.clock import FakeClock
from tests.support.engine_world import world
from tests.support.fake_imap import FULL, FakeImap
from tests.support.mail import messages
from tests.support.patience import PATIENCE


async def test_a_round_that_breaks_off_while_its_connection_is_lent_takes_nothing_from_the_borrower(
    tmp_path: Path,
) -> None:
    async with FakeImap(FULL) as server, world(tmp_path) as here:
        row = await here.add(server)
        actor = here.engine._actors.get(row.id)
        assert actor is not None
        connections = actor.connections
        await connections.limit()
        inside, borrowed = asyncio.Event(), asyncio.Event()
        held: list[str] = []

        async def long_round() -> None:
            async with connections.sync(Asking.HAND) as session:
                inside.set()
                while True:
                    await session.pause()
                    await asyncio.sleep(0)

        async def borrow() -> None:
            async with connections.edit():
                held.append("edit")
                borrowed.set()
                await asyncio.sleep(0.05)
                held.remove("edit")

        syncing = asyncio.create_task(long_round())
        await inside.wait()
        borrowing = asyncio.create_task(borrow())
        await borrowed.wait()
        syncing.cancel()
        with pytest.raises(asyncio.CancelledError):
            await syncing
        async with asyncio.timeout(PATIENCE), connections.sync(Asking.HAND):
            assert held == []  # nobody gets the turn before the borrower has ended
        await borrowing


@pytest.mark.expect_log("cio_desktop.engine.sync.actor", "an error of ours")
async def test_after_a_fault_of_ours_a_source_still_hears_who_asks(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    clock = FakeClock()
    run = SyncRound.run
    faults = [ZeroDivisionError()]

    async def once(self, connected):  # type: ignore[no-untyped-def]
        if faults:
            raise faults.pop()
        return await run(self, connected)

    monkeypatch.setattr(SyncRound, "run", once)
    async with FakeImap(FULL) as server, world(tmp_path, clock=clock) as here:
        server.store.add_many("INBOX", messages(3))
        row = await here.add(server, wait=False)
        await here.until(lambda: not faults and not here.engine.syncing(row.id))
        assert await here.db.read(history.sync_runs, row.id) == []
        await here.engine.sync_now(row.id)  # the clock stands still
        await here.rounds(row.id, 1)
        assert len((await here.look(row.id))["INBOX"]) == 3


@pytest.mark.expect_log("cio_desktop.engine.sync.actor", "an error of ours")
async def test_an_error_of_ours_that_comes_at_once_is_no_endless_loop(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Simulator: renumbered 40105, where nothing but this went on."""
    turns = []

    async def turn(self, row):  # type: ignore[no-untyped-def]
        turns.append(row.id)
        raise ZeroDivisionError

    async with FakeImap(FULL) as server, world(tmp_path, clock=FakeClock()) as here:
        row = await here.add(server)
        monkeypatch.setattr(SourceActor, "_turn", turn)
        await here.engine.sync_now(row.id)
        await here.until(lambda: bool(turns))
        for _ in range(200):
            await asyncio.sleep(0)
            await here.db.read(history.sync_runs, row.id)
        assert len(turns) <= 2
