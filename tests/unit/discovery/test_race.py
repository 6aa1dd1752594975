"""Several ways at once: order, grace, the end of time, and what is left under way."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from contextlib import aclosing, contextmanager

import pytest

from cio_desktop.discovery.race import best_of, race
from tests.support.clock import skipped_waits


async def way(result: list[str], after: float = 0.0) -> list[str]:
    await asyncio.sleep(after)
    return result


async def never() -> list[str]:
    await asyncio.Event().wait()
    return ["never"]


@contextmanager
def taking(seconds: float) -> Iterator[None]:
    """By the loop's time, in which what is computed takes none."""
    loop = asyncio.get_running_loop()
    with skipped_waits():
        began = loop.time()
        yield
        assert loop.time() - began == pytest.approx(seconds, abs=0.001)


async def test_the_best_way_ends_it() -> None:
    with taking(0):
        assert await best_of([way(["best"]), never()], grace=5, seconds=5) == ["best"]


async def test_a_worse_way_waits_for_better_ones_within_the_grace() -> None:
    with taking(0.1):
        assert await best_of([way(["best"], 0.1), way(["worse"]), never()], grace=5, seconds=5) == ["best", "worse"]


async def test_the_grace_ends() -> None:
    with taking(0.1):
        assert await best_of([never(), way(["worse"]), way(["worst"])], grace=0.1, seconds=5) == ["worse", "worst"]


async def test_the_grace_is_counted_from_the_first_finding() -> None:
    with taking(0.2):
        ways = [never(), way(["better"], 0.15), way(["first"])]
        assert await best_of(ways, grace=0.2, seconds=5) == ["better", "first"]


async def test_nobody_is_waited_for_when_nothing_better_can_come() -> None:
    with taking(0):
        assert await best_of([way([]), way(["second"]), never()], grace=5, seconds=5) == ["second"]


async def test_time_is_up() -> None:
    with taking(0.1):
        assert await best_of([never(), never()], grace=1, seconds=0.1) == []


async def test_results_come_as_they_are_found() -> None:
    seen = []
    with taking(0.1):
        async with aclosing(race([way(["slow"], 0.1), way([]), way(["fast"])], grace=1, seconds=5)) as results:
            async for number, result in results:
                seen.append((number, result))
    assert seen == [(1, []), (2, ["fast"]), (0, ["slow"])]


async def test_who_stops_listening_ends_all() -> None:
    ended = []

    async def watched() -> list[str]:
        try:
            return await never()
        finally:
            ended.append(True)

    async with aclosing(race([watched(), way(["x"])], grace=5, seconds=5)) as results:
        async for _ in results:
            break
    assert ended == [True]


async def test_an_error_is_raised_and_ends_all() -> None:
    async def broken() -> list[str]:
        raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        await best_of([never(), broken()], grace=1, seconds=5)


async def test_no_way_at_all() -> None:
    assert await best_of([], grace=1, seconds=1) == []
