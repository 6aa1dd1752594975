"""The first error ends all, comes out as itself, and leaves its caller able to wait."""

from __future__ import annotations

import asyncio

import pytest

from cio_desktop.net.together import together
from cio_desktop.net.wake import ends
from tests.support.patience import PATIENCE


async def fails() -> None:
    await asyncio.sleep(0)
    raise LookupError("first")


async def test_results_in_order() -> None:
    async def number(value: int) -> int:
        await asyncio.sleep(0.01 / value)
        return value

    assert await together([number(value) for value in (1, 2, 3)]) == [1, 2, 3]


async def test_the_first_error_ends_the_others() -> None:
    ended = asyncio.Event()

    async def waits() -> None:
        try:
            await asyncio.Event().wait()
        finally:
            ended.set()

    with pytest.raises(LookupError, match="first"):
        await together([waits(), fails()])
    assert ended.is_set()


async def test_the_caller_is_not_left_cancelled() -> None:
    with pytest.raises(LookupError):
        await together([fails()])
    task = asyncio.current_task()
    assert task is not None
    assert task.cancelling() == 0
    with pytest.raises(TimeoutError):
        async with asyncio.timeout(0.01):
            await asyncio.Event().wait()


async def test_cancelled_with_its_caller() -> None:
    ended = asyncio.Event()

    async def waits() -> None:
        try:
            await asyncio.Event().wait()
        finally:
            ended.set()

    caller = asyncio.ensure_future(together([waits()]))
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    caller.cancel()
    with pytest.raises(asyncio.CancelledError):
        await caller
    assert ended.is_set()


async def test_work_that_takes_too_long_is_cancelled() -> None:
    ended: list[str] = []

    async def work(event: asyncio.Event) -> None:
        try:
            await event.wait()
            ended.append("by itself")
        except asyncio.CancelledError:
            ended.append("cancelled")
            raise

    never, now = asyncio.Event(), asyncio.Event()
    now.set()
    assert not await ends(work(never), 0.01)
    assert await ends(work(now), PATIENCE)
    assert ended == ["cancelled", "by itself"]
