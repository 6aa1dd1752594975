"""A machine whose time zone changes its hour while the program runs (fault 61)."""

import time
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path

import pytest

from cio_desktop.protocol.enums import SourceStatus as S
from cio_desktop.store import history
from tests.support.clock import FakeClock
from tests.support.engine_world import world
from tests.support.fake_imap import FULL, Answer, FakeImap

HOUR = 3600.0
CHANGES = {"forward": 1_711_846_800.0, "back": 1_729_990_800.0}  # 31 March and 27 October 2024, 01:00 UTC


@pytest.fixture(autouse=True)
def berlin(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    with monkeypatch.context() as patched:
        patched.setenv("TZ", "Europe/Berlin")
        time.tzset()
        yield
    time.tzset()


@pytest.mark.parametrize("way", CHANGES)
async def test_61_the_sync_period_is_an_hour_on_every_day(tmp_path: Path, way: str) -> None:
    before, after = time.localtime(CHANGES[way] - 1), time.localtime(CHANGES[way])
    assert before.tm_isdst != after.tm_isdst
    clock = FakeClock(CHANGES[way] - 1.5 * HOUR)
    async with FakeImap(FULL) as server, world(tmp_path, clock=clock) as here:
        row = await here.add(server, sync_period=3600)
        for count in range(2, 6):
            await clock.advance(HOUR - 60)
            assert len(await here.db.read(history.sync_runs, row.id)) == count - 1
            await clock.advance(61)
            await here.rounds(row.id, count)
        runs = sorted(run.at for run in await here.db.read(history.sync_runs, row.id))
        assert all(HOUR <= later - earlier <= HOUR + 5 for earlier, later in pairwise(runs))


@pytest.mark.parametrize("way", CHANGES)
async def test_61_a_planned_try_does_not_move_with_the_hour(tmp_path: Path, way: str) -> None:
    clock = FakeClock(CHANGES[way] - 0.5 * HOUR)
    async with FakeImap(FULL) as server, world(tmp_path, clock=clock) as here:
        row = await here.add(server)
        refused = server.faults.on("AUTH", Answer("NO", "[AUTHENTICATIONFAILED] no"), times=None)
        assert await here.engine.force_check(row.id) == S.INVALID_CREDENTIALS
        source = await here.source(row.id)
        assert source.next_try == pytest.approx(clock.now() + HOUR, abs=2)
        await clock.advance(HOUR - 60)
        assert refused.hits == 1
        await clock.advance(62)
        await here.until(lambda: refused.hits == 2)
