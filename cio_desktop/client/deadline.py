"""The time a service has for a whole answer: the one place where running out of it becomes an error."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from cio_desktop.protocol.errors import ApiTimeoutError


@asynccontextmanager
async def deadline(seconds: float, words: str = "The service did not answer in time.") -> AsyncIterator[None]:
    """`async with deadline(30): await cio.accounts.list()`, however the bytes drip. Raises ApiTimeoutError."""
    try:
        async with asyncio.timeout(seconds):
            yield
    except TimeoutError:
        raise ApiTimeoutError(words) from None
