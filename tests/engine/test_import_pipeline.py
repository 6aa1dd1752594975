"""An import goes on fetching while the store is busy, and only so far."""

import asyncio
import threading
from pathlib import Path
from typing import Any

import pytest

from cio_desktop.engine.sync import importer
from cio_desktop.engine.sync.pipeline import AHEAD
from tests.support.engine_world import world
from tests.support.fake_imap import FULL, Cut, FakeImap
from tests.support.fake_imap.parse import Command
from tests.support.mail import messages

BATCH = 50


def is_import(command: Command) -> bool:
    return b"BODYSTRUCTURE" in command.line


@pytest.fixture(autouse=True)
def _small_batches(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(importer, "LARGEST_BATCH", BATCH)


class Busy:
    """Keeps the store's writer busy from the first import command on, until the test is done with that."""

    def __init__(self, here: Any) -> None:
        self._here = here
        self._over = threading.Event()
        self.asked = 0

    def __call__(self, command: Command) -> bool:
        if is_import(command):
            self.asked += 1
            if self.asked == 1:
                self._job = asyncio.ensure_future(self._here.db.write(lambda _: self._over.wait(20)))
        return False

    async def end(self) -> None:
        self._over.set()
        await self._job


async def test_fetching_goes_on_while_the_store_is_busy_and_only_so_far(tmp_path: Path) -> None:
    async with FakeImap(FULL) as server, world(tmp_path) as here:
        server.store.add_many("INBOX", messages(BATCH * 8))
        busy = Busy(here)
        server.faults.on("UID FETCH", when=busy)
        row = await here.add(server, wait=False)
        await here.until(lambda: busy.asked == AHEAD + 1)
        assert (await here.folder(row.id, "INBOX")).known == 0
        # what is asked for now comes after all that the import could still have asked for
        await here.db.read(lambda _: None)
        await asyncio.sleep(0.05)
        assert busy.asked == AHEAD + 1
        await busy.end()
        await here.rounds(row.id, 1)
        assert await here.look(row.id) == server.snapshot()


async def test_what_was_fetched_before_the_connection_broke_is_kept(tmp_path: Path) -> None:
    async with FakeImap(FULL) as server, world(tmp_path) as here:
        server.store.add_many("INBOX", messages(BATCH * 8))
        busy = Busy(here)
        server.faults.on("UID FETCH", when=busy)
        server.faults.on("UID FETCH", Cut("literal"), nth=AHEAD + 1, when=is_import)
        row = await here.add(server, wait=False)
        await here.until(lambda: busy.asked == AHEAD + 1)
        await busy.end()
        await here.rounds(row.id, 1)
        folder = await here.folder(row.id, "INBOX")
        assert (folder.known, folder.synced_min_uid) == (AHEAD * BATCH, (8 - AHEAD) * BATCH + 1)
        await here.sync(row.id)
        assert await here.look(row.id) == server.snapshot()
