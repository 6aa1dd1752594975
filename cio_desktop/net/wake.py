"""Waiting for something to happen, but not for ever."""

from __future__ import annotations

import asyncio
from collections.abc import Coroutine
from typing import Any


async def ends(work: Coroutine[Any, Any, None], seconds: float) -> bool:
    """Whether it came to its end within that time; else it is cancelled."""
    try:
        async with asyncio.timeout(seconds):
            await work
    except TimeoutError:
        return False
    return True


async def happens(event: asyncio.Event, seconds: float) -> bool:
    """Whether the event was set within that time."""
    try:
        async with asyncio.timeout(seconds):
            await event.wait()
    except TimeoutError:
        return False
    return True
