"""Several ways at once, in an order of preference: the best one wins without all being waited for.

Knows nothing of what is asked. Whatever is still under way at the end is cancelled and waited for.
"""

from __future__ import annotations

import asyncio
from collections.abc import AsyncGenerator, Coroutine, Sequence
from contextlib import aclosing
from typing import Any, TypeVar

T = TypeVar("T")


async def race(
    ways: Sequence[Coroutine[Any, Any, list[T]]], *, grace: float, seconds: float
) -> AsyncGenerator[tuple[int, list[T]], None]:
    """Number and result of each way as it ends; the earlier a way stands, the better it is.

    It ends when no better result can come, `grace` seconds after the first one that is not empty, or after `seconds`.
    An error of a way is raised.
    """
    loop = asyncio.get_running_loop()
    tasks = [asyncio.create_task(way) for way in ways]
    number = {task: index for index, task in enumerate(tasks)}
    deadline = loop.time() + seconds
    open_tasks = set(tasks)
    best = len(tasks)
    try:
        while any(number[task] < best for task in open_tasks):
            done, open_tasks = await asyncio.wait(
                open_tasks, timeout=max(0.0, deadline - loop.time()), return_when=asyncio.FIRST_COMPLETED
            )
            if not done:
                return
            for task in sorted(done, key=number.__getitem__):
                result = task.result()
                if result:
                    if best == len(tasks):
                        deadline = min(deadline, loop.time() + grace)
                    best = min(best, number[task])
                yield number[task], result
    finally:
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)


async def best_of(ways: Sequence[Coroutine[Any, Any, list[T]]], *, grace: float, seconds: float) -> list[T]:
    """All results, the best way's first."""
    found: dict[int, list[T]] = {}
    async with aclosing(race(ways, grace=grace, seconds=seconds)) as results:
        async for index, result in results:
            found[index] = result
    return [item for index in sorted(found) for item in found[index]]
