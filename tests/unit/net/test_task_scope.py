"""Tasks of a widget: kept, replaced by key, told when they fail, and not busy a moment longer than they run."""

from __future__ import annotations

import asyncio

from cio_desktop.net.task_scope import TaskScope
from tests.support.present import present


async def test_not_busy_from_the_step_it_ends_in() -> None:
    scope = TaskScope("test")
    seen: list[bool] = []

    async def work() -> None:
        await asyncio.sleep(0)

    task = present(scope.start(work(), key="k"))
    assert scope.busy("k")
    while not task.done():
        await asyncio.sleep(0)
        if task.done():
            seen.append(scope.busy("k"))
    assert seen == [False]


async def test_the_newest_of_a_key_wins() -> None:
    scope = TaskScope("test")
    first = present(scope.start(asyncio.Event().wait(), key="k"))
    second = present(scope.start(asyncio.sleep(0, "done"), key="k"))
    assert await second == "done"
    await asyncio.sleep(0)
    assert first.cancelled()
    assert not scope.busy("k")


async def test_errors_go_to_the_presenter() -> None:
    told: list[BaseException] = []
    scope = TaskScope("test", on_error=told.append)

    async def fails() -> None:
        raise LookupError("here")

    task = present(scope.start(fails()))
    await asyncio.wait([task])
    await asyncio.sleep(0)
    assert [str(error) for error in told] == ["here"]


async def test_close_waits_for_the_end() -> None:
    scope = TaskScope("test")
    task = present(scope.start(asyncio.Event().wait()))
    await asyncio.sleep(0)
    await scope.close()
    assert task.cancelled()
