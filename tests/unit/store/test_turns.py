"""Pages of lists are read one after the other; nobody else waits for them."""

import asyncio
import sqlite3
import threading
from pathlib import Path

import pytest

from cio_desktop.store.turns import Turns
from tests.support.patience import PATIENCE
from tests.support.store_world import database

NEVER = 3_600.0


async def order_of(turns: Turns, count: int) -> list[int]:
    """In which they had their turns; never two at once."""
    seen: list[int] = []
    inside = 0

    async def take(number: int) -> None:
        nonlocal inside
        async with turns.turn():
            inside += 1
            assert inside == 1
            seen.append(number)
            await asyncio.sleep(0)
            await asyncio.sleep(0)
            inside -= 1

    await asyncio.gather(*(take(number) for number in range(count)))
    return seen


async def test_one_at_a_time_in_the_order_they_came() -> None:
    assert await order_of(Turns(quick=NEVER), 8) == list(range(8))


async def test_what_takes_long_lets_the_next_one_begin_and_gives_its_turn_on_once() -> None:
    turns, begun, over = Turns(quick=0), asyncio.Event(), asyncio.Event()

    async def slow() -> None:
        async with turns.turn():
            begun.set()
            await over.wait()

    async with asyncio.timeout(PATIENCE):
        waiting = [asyncio.create_task(slow()) for _ in range(3)]
        await begun.wait()
        async with turns.turn():
            pass
    over.set()
    await asyncio.gather(*waiting)
    turns._quick = NEVER
    assert await order_of(turns, 8) == list(range(8))


async def test_whoever_fails_or_is_cancelled_gives_the_turn_on() -> None:
    turns = Turns(quick=NEVER)
    with pytest.raises(ZeroDivisionError):
        async with turns.turn():
            raise ZeroDivisionError

    async def wait_for_it() -> None:
        async with turns.turn():
            raise AssertionError("it was cancelled before")

    async with turns.turn():
        waiting = asyncio.create_task(wait_for_it())
        await asyncio.sleep(0)
        waiting.cancel()
        with pytest.raises(asyncio.CancelledError):
            await waiting
    async with asyncio.timeout(PATIENCE), turns.turn():
        pass


async def test_small_questions_do_not_wait_for_many_pages(tmp_path: Path) -> None:
    """There are more pages than readers; all of them wait for what only the small question lets go on."""
    answered = threading.Event()

    def page(_: sqlite3.Connection) -> bool:
        return answered.wait(PATIENCE)

    async with database(tmp_path) as db:
        db._pages = Turns(quick=NEVER)
        pages = [asyncio.create_task(db.read_page(page)) for _ in range(10)]
        await asyncio.sleep(0)
        await db.read(lambda _: answered.set())
        assert await asyncio.gather(*pages) == [True] * 10
