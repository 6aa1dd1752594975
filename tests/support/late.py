"""A plugin: what a test waited for is so for a while when the test goes on, as on a busy machine.

    pytest -p tests.support.late -n6 tests/gui

A test that fails with it alone needs luck: it looks at what is there for a moment only, or changes the fake's mail and
counts on the window not having asked for it yet.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Coroutine
from typing import Any

import pytest

from tests.support import engine_world, fake_client

SECONDS = 0.06


def _late(until: Callable[..., Coroutine[Any, Any, None]]) -> Callable[..., Coroutine[Any, Any, None]]:
    async def waited(*args: Any, **named: Any) -> None:
        await until(*args, **named)
        await asyncio.sleep(SECONDS)

    return waited


def pytest_configure(config: pytest.Config) -> None:
    for kind in (fake_client.Desk, engine_world.World):
        kind.until = _late(kind.until)  # type: ignore[method-assign]
