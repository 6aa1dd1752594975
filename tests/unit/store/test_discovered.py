"""What look-ups found: kept a week, not for ever and not without end."""

from __future__ import annotations

from pathlib import Path

from cio_desktop.store import discovered
from cio_desktop.store.discovered import KEEP_SECONDS, MOST
from tests.support.store_world import database

NOW = 1_800_000_000


async def test_a_week(tmp_path: Path) -> None:
    async with database(tmp_path) as db:
        assert await db.read(discovered.load, "example.org", now=NOW) is None
        await db.write(discovered.save, "example.org", "one", now=NOW)
        await db.write(discovered.save, "example.net", "other", now=NOW)
        assert await db.read(discovered.load, "example.org", now=NOW + KEEP_SECONDS) == "one"
        assert await db.read(discovered.load, "example.org", now=NOW + KEEP_SECONDS + 1) is None
        assert await db.read(discovered.load, "Example.org", now=NOW) is None


async def test_the_newer_one_counts(tmp_path: Path) -> None:
    async with database(tmp_path) as db:
        await db.write(discovered.save, "example.org", "one", now=NOW)
        await db.write(discovered.save, "example.org", "two", now=NOW + 10)
        assert await db.read(discovered.load, "example.org", now=NOW + KEEP_SECONDS + 5) == "two"


async def test_a_clock_that_was_set_back_makes_nothing_last_longer(tmp_path: Path) -> None:
    async with database(tmp_path) as db:
        await db.write(discovered.save, "example.org", "one", now=NOW + 10 * KEEP_SECONDS)
        assert await db.read(discovered.load, "example.org", now=NOW) is None


async def test_what_is_old_goes(tmp_path: Path) -> None:
    async with database(tmp_path) as db:
        await db.write(discovered.save, "example.org", "one", now=NOW)
        await db.write(discovered.save, "example.net", "two", now=NOW + KEEP_SECONDS + 1)
        assert await db.read(discovered.load, "example.org", now=NOW) is None


async def test_the_oldest_go_when_there_are_too_many(tmp_path: Path) -> None:
    async with database(tmp_path) as db:
        for number in range(MOST + 3):
            await db.write(discovered.save, f"d{number}.example", "x", now=NOW + number)
        later = NOW + MOST + 10
        kept = [number for number in range(6) if await db.read(discovered.load, f"d{number}.example", now=later)]
        assert kept == [3, 4, 5]
