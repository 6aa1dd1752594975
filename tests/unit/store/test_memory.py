"""What the store's threads keep in memory while nobody asks them anything."""

import asyncio
import ctypes
import subprocess
import sys
from pathlib import Path
from sqlite3 import Connection
from typing import Any

import pytest

from cio_desktop.store import accounts, threads
from cio_desktop.store.memory import give_back
from tests.support.patience import PATIENCE
from tests.support.store_world import database

# Small pieces between which others stay: glibc can give none of it back by itself.
KEPT = """
from ctypes import CDLL, c_size_t, c_void_p, memset
from pathlib import Path
from cio_desktop.store.memory import give_back
libc = CDLL(None)
libc.malloc.restype, libc.malloc.argtypes, libc.free.argtypes = c_void_p, [c_size_t], [c_void_p]
pieces = [libc.malloc(20_000) for _ in range(2_000)]
for piece in pieces:
    memset(piece, 1, 20_000)
for piece in pieces[:-1]:
    libc.free(piece)
def resident():
    return int(Path("/proc/self/statm").read_text().split()[1]) * 4
before = resident()
give_back()
print(before - resident())
"""


@pytest.mark.skipif(sys.platform != "linux", reason="only glibc keeps it, and says what it does")
def test_what_was_freed_is_given_back() -> None:
    given = subprocess.run([sys.executable, "-c", KEPT], capture_output=True, text=True, timeout=60, check=True)
    assert int(given.stdout) > 30_000


def test_where_the_system_knows_no_such_thing_nothing_happens(monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[object] = []
    monkeypatch.setattr(sys, "platform", "win32")
    monkeypatch.setattr(ctypes, "CDLL", asked.append)
    give_back()
    assert asked == []


async def test_threads_that_nobody_asks_keep_no_pages_and_go_on(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    loop, shrunk = asyncio.get_running_loop(), asyncio.Event()

    def told(sql: str) -> None:
        if "shrink_memory" in sql:
            loop.call_soon_threadsafe(shrunk.set)

    def follow(connection: Connection) -> None:
        connection.set_trace_callback(told)

    monkeypatch.setattr(threads, "IDLE", 0.01)
    monkeypatch.setattr(threads, "MUCH", 0.0)
    async with database(tmp_path) as db:
        for ask in (db.write, db.read):
            await ask(follow)
            async with asyncio.timeout(PATIENCE):
                await shrunk.wait()
            shrunk.clear()
        made = await db.write(accounts.create, "me@example.com")
        assert await db.read(accounts.get, made.id) == made


async def test_what_touched_few_pages_wakes_nobody_up(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[float | None] = []
    usual = threads.SharedQueue.get

    def get(self: threads.SharedQueue, timeout: float | None = None) -> threads.Job[Any] | None:
        asked.append(timeout)
        return usual(self, timeout)

    monkeypatch.setattr(threads, "MUCH", PATIENCE)
    monkeypatch.setattr(threads.SharedQueue, "get", get)
    async with database(tmp_path) as db:
        made = await db.write(accounts.create, "me@example.com")
        assert await db.read(accounts.get, made.id) == made
    assert set(asked) == {None}
