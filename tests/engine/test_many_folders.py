"""An account with thousands of folders and nothing new: one LIST, and the loop stays free for everybody else."""

import asyncio
import sqlite3
import statistics
import time
from pathlib import Path

import pytest

from cio_desktop.engine.sync.spot_checks import PER_ROUND
from cio_desktop.store import folders, history
from tests.support.clock import FakeClock
from tests.support.engine_world import world
from tests.support.fake_imap import FULL, Change, FakeImap
from tests.support.mail import messages
from tests.support.ticker import ticking

NAMES = [f"F{number // 100:03d}/G{number:05d}" for number in range(10_000)]


@pytest.mark.limit(1200)
@pytest.mark.parametrize("count", [1_000, 5_000])
async def test_a_first_round_of_empty_folders(tmp_path: Path, count: int) -> None:
    """One command for each, and whoever asks meanwhile is answered. Five times as many take five times as long."""
    async with FakeImap(FULL) as server, world(tmp_path) as here:
        server.store.add_many("INBOX", messages(2))
        for name in NAMES[:count]:
            server.store.create(name)
        asked = []
        async with ticking() as ticker:
            row = await here.add(server, check=False, wait=False)
            while not await here.db.read(history.sync_runs, row.id) or here.engine.syncing(row.id):
                began = time.perf_counter()
                await here.db.read(folders.list_of, row.id)
                asked.append(time.perf_counter() - began)
                await asyncio.sleep(0.05 if count == 1_000 else 1.0)
        source = await here.source(row.id)
        assert (source.status, source.status_code) == ("OK", None)
        assert all(each.backfill_done for each in await here.db.read(folders.list_of, row.id))
        assert server.names.count("EXAMINE") == count + 1
        assert server.names.count("UID SEARCH") == 1
        assert ticker.longest < 2, str(ticker)
        assert statistics.median(asked) < 2


@pytest.mark.limit(900)
async def test_ten_thousand_folders_at_rest(tmp_path: Path) -> None:
    clock = FakeClock()
    async with FakeImap(FULL) as server, world(tmp_path, clock=clock) as here:
        server.store.add_many("INBOX", messages(2))
        row = await here.add(server, sync_period=3600)
        listed = "".join(
            f'* LIST (\\HasNoChildren) "/" "{name}"\r\n'
            f'* STATUS "{name}" (MESSAGES 0 UIDNEXT 1 UIDVALIDITY 7 UNSEEN 0 HIGHESTMODSEQ 1)\r\n'
            for name in NAMES
        ).encode()
        server.faults.on("LIST", Change(lambda lines: [*lines[:-1], listed, lines[-1]]), times=None)

        def synced(connection: sqlite3.Connection) -> None:
            """As after a first round."""
            connection.executemany(
                "INSERT INTO folder (source_id, raw_name, path, delim, uidvalidity, uidnext, highestmodseq, messages,"
                " backfill_done, last_deep) VALUES (?, ?, ?, '/', 7, 1, 1, 0, 1, ?)",
                [(row.id, name.encode(), name, int(here.clock.now())) for name in NAMES],
            )

        await here.db.write(synced)
        server.log.clear()
        async with ticking() as ticker:
            await clock.advance(3700)
            await here.rounds(row.id, 2)
        assert len(await here.db.read(folders.list_of, row.id)) == 10_001
        assert not {"SELECT", "STATUS", "UID SEARCH", "UID FETCH"} & set(server.names)
        # none of these is there: what is refused when they are opened together is opened again by itself
        assert server.names.count("EXAMINE") == 2 * PER_ROUND - 1
        assert server.names.count("LIST") == 1
        assert ticker.longest < 0.5, str(ticker)
