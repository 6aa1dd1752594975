"""Tasks of a widget: kept, replaced by key, told when they fail, and not busy a moment longer than they run."""

from __future__ import annotations

import asyncio
from collections.abc import Callable

import pytest

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


async def test_each_task_may_have_a_name_of_its_own() -> None:
    scope = TaskScope("test")
    task = present(scope.start(asyncio.sleep(0), name="this one"))
    other = present(scope.start(asyncio.sleep(0)))
    assert (task.get_name(), other.get_name(), len(scope)) == ("this one", "test", 2)
    await scope.wait()
    await asyncio.sleep(0)
    assert len(scope) == 0


async def test_what_is_shared_runs_once_and_without_who_asked() -> None:
    scope = TaskScope("test")
    go = asyncio.Event()
    begun: list[int] = []

    async def work() -> str:
        begun.append(len(begun))
        await go.wait()
        return "done"

    first = asyncio.ensure_future(scope.shared("k", work))
    second = asyncio.ensure_future(scope.shared("k", work))
    await asyncio.sleep(0)
    first.cancel()
    await asyncio.wait([first])
    go.set()
    assert await second == "done"
    assert begun == [0]
    assert await scope.shared("k", work) == "done"  # what has ended is asked for anew
    assert begun == [0, 1]


async def test_an_error_of_what_is_shared_is_for_all_who_wait() -> None:
    told: list[BaseException] = []
    scope = TaskScope("test", on_error=told.append)

    async def fails() -> None:
        raise LookupError("here")

    results = await asyncio.gather(*(scope.shared("k", fails) for _ in range(2)), return_exceptions=True)
    assert [str(error) for error in results] == ["here", "here"]
    await asyncio.sleep(0)
    assert told == []


async def test_who_waits_for_what_is_shared_ends_with_the_scope() -> None:
    scope = TaskScope("test")
    waits = asyncio.ensure_future(scope.shared("k", asyncio.Event().wait))
    await asyncio.sleep(0)
    await scope.close()
    with pytest.raises(asyncio.CancelledError):
        await waits
    with pytest.raises(asyncio.CancelledError):
        await scope.shared("k", asyncio.Event().wait)


async def test_one_task_stops_all_others_and_goes_on() -> None:
    scope = TaskScope("test")
    other = present(scope.start(asyncio.Event().wait()))

    async def stops() -> str:
        await scope.stop()
        return "went on"

    me = present(scope.start(stops()))
    assert await me == "went on"
    assert other.cancelled()
    assert await present(scope.start(asyncio.sleep(0, "later"))) == "later"


async def test_an_end_that_takes_too_long_is_not_waited_for() -> None:
    scope = TaskScope("test")
    go = asyncio.Event()

    async def stays() -> None:
        try:
            await asyncio.Event().wait()
        finally:
            await go.wait()

    task = present(scope.start(stays()))
    await asyncio.sleep(0)
    await scope.close(timeout=0.01)
    assert not task.done()
    go.set()
    await scope.wait()
    assert task.cancelled()


async def test_one_of_a_key_is_cancelled_or_waited_for() -> None:
    scope = TaskScope("test")
    task = present(scope.start(asyncio.Event().wait(), key="k"))
    other = present(scope.start(asyncio.Event().wait(), key="other"))
    scope.cancel_one("k")
    scope.cancel_one("unknown")
    await scope.wait("k")
    await scope.wait("unknown")
    assert (task.cancelled(), other.done()) == (True, False)
    await scope.close()


async def test_one_that_was_cancelled_is_not_busy_though_it_has_yet_to_end() -> None:
    """Else what comes in that moment is left to a task that will not do it."""
    ways: list[Callable[[TaskScope], None]] = [lambda scope: scope.cancel_one("k"), TaskScope.cancel]
    for cancel in ways:
        scope = TaskScope("test")
        first = present(scope.start(asyncio.Event().wait(), key="k"))
        await asyncio.sleep(0)
        cancel(scope)
        assert (scope.busy("k"), first.done()) == (False, False)
        assert await scope.shared("k", lambda: asyncio.sleep(0, "anew")) == "anew"
        assert first.cancelled()
        await scope.close()
