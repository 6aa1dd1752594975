"""What the service does beside its answers: an error there is told, and ends nothing."""

from __future__ import annotations

import asyncio
import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from cio_desktop.app import words
from cio_desktop.engine.events import EventBus
from cio_desktop.protocol.enums import EventType
from cio_desktop.protocol.resources import Event
from cio_desktop.store.database import Database
from tests.support.patience import PATIENCE
from tests.support.service import PROJECT
from tests.support.store_world import placed, world


async def indexed(db: Database) -> int:
    return await db.read(lambda connection: connection.execute("SELECT upto FROM words_state").fetchone()[0])


async def set_files(db: Database, text: str | None) -> None:
    await db.write(lambda connection: connection.execute("UPDATE message SET files = ?", (text,)))


@pytest.mark.expect_log("cio_desktop.app.words", "index of words")
async def test_an_unreadable_row_does_not_end_the_index_of_words(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    """It goes on with the news after a rest."""
    monkeypatch.setattr(words, "REST", 0.01)
    events = EventBus()
    async with world(tmp_path) as w:
        await w.put("INBOX", placed(1, 1))
        await set_files(w.db, "no JSON")
        task = asyncio.create_task(words.keep_words(w.db, events))
        async with asyncio.timeout(PATIENCE):
            while "index of words" not in caplog.text:
                assert not task.done()
                await asyncio.sleep(0.01)
            await set_files(w.db, None)
            events.publish(Event(type=EventType.MESSAGES))
            while not await indexed(w.db):
                await asyncio.sleep(0.01)
            events.close()
            await task


@pytest.mark.skipif(sys.platform == "win32", reason="signals and pipes of POSIX")
def test_a_reader_that_is_gone_is_told_on_stderr(tmp_path: Path) -> None:
    """The line that says it is ready can't be written; it serves on."""
    reading, writing = os.pipe()
    os.close(reading)
    command = [sys.executable, "-m", "cio_desktop", "serve", "--port", "0", "--data-dir", str(tmp_path / "data")]
    environment = os.environ | {"PYTHONUNBUFFERED": "1"}
    with subprocess.Popen(
        [*command, "--vault", "keyfile"], stdout=writing, stderr=subprocess.PIPE, cwd=PROJECT, env=environment
    ) as process:
        os.close(writing)
        assert process.stderr is not None
        lines = []
        try:
            for line in process.stderr:
                lines.append(line.decode())
                if "service: a task failed" in lines[-1]:
                    break
            assert process.poll() is None, lines
        finally:
            process.send_signal(signal.SIGTERM)
            process.communicate(timeout=60)
        assert "service: a task failed" in lines[-1], lines
