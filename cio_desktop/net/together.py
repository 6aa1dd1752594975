"""Several coroutines at once, of which the first error ends all.

Not `asyncio.TaskGroup`: up to Python 3.11.4 a group whose member fails leaves its caller marked as cancelled, so that
the caller's next `asyncio.timeout` ends as a cancellation; and it wraps the one error in a group.
"""

from __future__ import annotations

import asyncio
from collections.abc import Coroutine, Iterable
from typing import Any, TypeVar

T = TypeVar("T")


async def together(work: Iterable[Coroutine[Any, Any, T]]) -> list[T]:
    """All results, in order. The first error is raised once every other coroutine has ended."""
    tasks = [asyncio.create_task(coroutine) for coroutine in work]
    try:
        return await asyncio.gather(*tasks)
    except BaseException:  # also a cancellation: nothing may run on without its caller
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
        raise
