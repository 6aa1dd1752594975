"""A timer of the program's loop ends when it is called off, and with the loop."""

import asyncio
from contextvars import ContextVar

import pytest

from cio_desktop.app.gui import application
from cio_desktop.app.loop import Loop
from tests.support.patience import PATIENCE

FAR = 3600.0
word: ContextVar[str] = ContextVar("word", default="")


def the_loop() -> Loop:
    loop = asyncio.get_running_loop()
    assert isinstance(loop, Loop)
    return loop


async def test_what_ends_in_time_leaves_no_timer() -> None:
    before = len(the_loop().timers)
    async with asyncio.timeout(FAR):
        await asyncio.sleep(0)
        assert len(the_loop().timers) == before + 1
    assert len(the_loop().timers) == before


async def test_a_pause_that_is_cancelled_leaves_none() -> None:
    before = len(the_loop().timers)
    pause = asyncio.create_task(asyncio.sleep(FAR))
    await asyncio.sleep(0)
    assert len(the_loop().timers) == before + 1
    pause.cancel()
    await asyncio.wait([pause])
    assert len(the_loop().timers) == before


async def test_calls_come_in_their_order_and_each_once() -> None:
    loop, over = the_loop(), asyncio.Event()
    heard: list[str] = []

    def last() -> None:
        heard.append(word.get())
        over.set()

    word.set("mine")
    off = loop.call_later(0.001, heard.append, "off")
    loop.call_later(0.03, last)
    loop.call_later(0.001, heard.append, "first")
    same = [loop.call_at(loop.time() + FAR, heard.append, "never") for _ in range(2)]
    loop.call_soon(heard.append, "at once")
    off.cancel()
    off.cancel()
    async with asyncio.timeout(PATIENCE):
        await over.wait()
    assert heard == ["at once", "first", "mine"]
    for each in same:
        each.cancel()
    off.cancel()  # long after: it may be another's number


async def test_what_a_call_raises_is_told_as_ever(monkeypatch: pytest.MonkeyPatch) -> None:
    loop, told = the_loop(), asyncio.Event()
    monkeypatch.setattr(loop, "call_exception_handler", lambda _context: told.set())
    before = len(loop.timers)

    def fail() -> None:
        raise ValueError

    loop.call_later(0.001, fail)
    async with asyncio.timeout(PATIENCE):
        await told.wait()
    assert len(loop.timers) == before


def test_no_timer_outlives_its_loop() -> None:
    loop = Loop(application())
    loop.call_later(FAR, print)
    assert len(loop.timers) == 1
    loop.close()
    assert len(loop.timers) == 0
