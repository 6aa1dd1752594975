"""A sync that is asked for while one is running: what the running one has passed is read by another, and no more."""

import asyncio
from pathlib import Path
from typing import Any

import pytest

from cio_desktop.store import history
from tests.support.clock import FakeClock
from tests.support.engine_world import world
from tests.support.fake_imap import FULL, FakeImap, Hold
from tests.support.mail import make_message


async def test_a_sync_asked_for_during_a_round_is_not_swallowed(tmp_path: Path) -> None:
    async with FakeImap(FULL) as server, world(tmp_path) as here:
        server.store.create("Work")
        row = await here.add(server)
        server.store.add("Work", make_message(2))
        hold = Hold(asyncio.Event())
        server.faults.on("UID FETCH", hold)
        await here.engine.sync_now(row.id)
        await hold.reached.wait()
        # INBOX was passed: what arrives now this round does not see.
        server.store.add("INBOX", make_message(1))
        for _ in range(3):
            await here.engine.sync_now(row.id)
        hold.event.set()
        await here.rounds(row.id, 3)
        assert [uid for uid, *_ in (await here.look(row.id))["INBOX"]] == [1]
        assert len(await here.db.read(history.sync_runs, row.id)) == 3


async def test_a_sync_asked_for_during_a_round_that_fails_shares_its_answer(tmp_path: Path) -> None:
    clock = FakeClock()
    async with FakeImap(FULL) as server, world(tmp_path, clock=clock) as here:
        row = await here.add(server)
        hold = Hold(asyncio.Event())
        server.faults.on("LIST", hold)
        await here.engine.sync_now(row.id)
        await hold.reached.wait()
        await here.engine.sync_now(row.id)
        await server.drop_all()
        hold.event.set()
        await here.rounds(row.id, 2)
        await clock.advance(29)
        assert len(await here.db.read(history.sync_runs, row.id)) == 2
        await here.sync(row.id)
        assert (await here.source(row.id)).status_code is None


async def test_a_round_is_under_way_until_its_end_is_stored(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Who asks before that moment waits for the next one (`Engine.look_into`): this one has read what it reads."""
    told: list[bool] = []
    async with FakeImap(FULL) as server, world(tmp_path) as here:
        row = await here.add(server)
        add_run = history.add_run

        def noted(*args: Any, **kwargs: Any) -> None:
            told.append(here.engine.syncing(row.id))
            add_run(*args, **kwargs)

        monkeypatch.setattr(history, "add_run", noted)
        await here.sync(row.id)
    assert told == [True]
