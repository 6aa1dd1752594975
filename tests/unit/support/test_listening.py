"""Our servers end without a socket left open, also where somebody connects just then."""

import asyncio
import contextlib
import gc
import socket
import warnings
from collections.abc import Callable

import pytest

from tests.support.byte_proxy import ByteProxy
from tests.support.fake_imap import FakeImap

SERVERS: list[Callable[[], contextlib.AbstractAsyncContextManager[object]]] = [
    FakeImap,
    lambda: ByteProxy("127.0.0.1", 1),
]


@pytest.mark.parametrize("turns", range(5))
@pytest.mark.parametrize("kind", SERVERS)
async def test_whoever_comes_as_it_ends_leaves_nothing_open(
    kind: Callable[[], contextlib.AbstractAsyncContextManager[object]], turns: int
) -> None:
    found: list[str] = []
    async with kind() as server:
        guests = [socket.create_connection(("127.0.0.1", server.port)) for _ in range(3)]  # type: ignore[attr-defined]
        for _ in range(turns):
            await asyncio.sleep(0)
    with warnings.catch_warnings(record=True) as told:
        warnings.simplefilter("always")
        gc.collect()
        found += [str(each.message) for each in told if issubclass(each.category, ResourceWarning)]
    for guest in guests:
        guest.close()
    assert found == []
