"""Work for a client, as long as there is somebody to do it for: it ends when the client goes or the service closes."""

from __future__ import annotations

import asyncio
from collections.abc import Coroutine
from typing import Any

from starlette.types import Receive


async def while_wanted(work: Coroutine[Any, Any, None], receive: Receive, closing: asyncio.Event, name: str) -> bool:
    """Raises what the work raised. False: the client has gone."""
    doing = asyncio.create_task(work, name=name)
    going = asyncio.create_task(_gone(receive), name=f"{name}: client gone")
    ending = asyncio.create_task(closing.wait(), name=f"{name}: closing")
    try:
        await asyncio.wait([doing, going, ending], return_when=asyncio.FIRST_COMPLETED)
        here = not going.done()
    finally:
        for task in (doing, going, ending):
            task.cancel()
        await asyncio.gather(doing, going, ending, return_exceptions=True)
    if not doing.cancelled():
        doing.result()
    return here


async def _gone(receive: Receive) -> None:
    while (await receive())["type"] != "http.disconnect":
        pass
