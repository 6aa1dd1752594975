"""Several ways at once: order, grace, the end of time, and what is left under way."""

from __future__ import annotations

import asyncio
import time
from contextlib import aclosing

import pytest

from cio_desktop.discovery.race import best_of, race


async def way(result: list[str], after: float = 0.0) -> list[str]:
    await asyncio.sleep(after)
    return result


async def never() -> list[str]:
    await asyncio.Event().wait()
    return ["never"]


async def test_the_best_way_ends_it() -> None:
    began = time.perf_counter()
    assert await best_of([way(["best"]), never()], grace=5, seconds=5) == ["best"]
    assert time.perf_counter() - began < 1


async def test_a_worse_way_waits_for_better_ones_within_the_grace() -> None:
    assert await best_of([way(["best"], 0.1), way(["worse"]), never()], grace=5, seconds=5) == ["best", "worse"]


async def test_the_grace_ends() -> None:
    began = time.perf_counter()
    assert await best_of([never(), way(["worse"]), way(["worst"])], grace=0.1, seconds=5) == ["worse", "worst"]
    assert 0.1 <= time.perf_counter() - began < 1


async def test_the_grace_is_counted_from_the_first_finding() -> None:
    began = time.perf_counter()
    ways = [never(), way(["better"], 0.15), way(["first"])]
    assert await best_of(ways, grace=0.2, seconds=5) == ["better", "first"]
    assert time.perf_counter() - began < 0.33


async def test_nobody_is_waited_for_when_nothing_better_can_come() -> None:
    began = time.perf_counter()
    assert await best_of([way([]), way(["second"]), never()], grace=5, seconds=5) == ["second"]
    assert time.perf_counter() - began < 1


async def test_time_is_up() -> None:
    began = time.perf_counter()
    assert await best_of([never(), never()], grace=1, seconds=0.1) == []
    assert 0.1 <= time.perf_counter() - began < 1


async def test_results_come_as_they_are_found() -> None:
    seen = []
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
