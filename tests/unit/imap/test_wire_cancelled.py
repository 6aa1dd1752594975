"""Giving up while connecting leaves nothing behind: every moment of it, in clear and with TLS."""

from __future__ import annotations

import asyncio
import contextlib
import ssl

import pytest

from cio_desktop.imap.wire import DEFAULT, connect
from tests.support.certificates import Authority


@pytest.mark.parametrize("tls", [True, False], ids=["tls", "clear"])
async def test_cancelled_at_any_turn_of_the_loop(tls: bool, authority: Authority) -> None:
    """The guard of every test finds a transport that stays."""
    serving: set[asyncio.Task[None]] = set()

    async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        task = asyncio.current_task()
        assert task is not None
        serving.add(task)
        with contextlib.suppress(ConnectionError, ssl.SSLError):
            await reader.read(1)
        writer.transport.abort()

    server = await asyncio.start_server(serve, "127.0.0.1", 0, ssl=authority.good.server_context() if tls else None)
    port = server.sockets[0].getsockname()[1]
    outcomes = set()
    for turns in range(60):
        task = asyncio.create_task(connect("127.0.0.1", port, DEFAULT, authority.client_context() if tls else None))
        for _ in range(turns):
            await asyncio.sleep(0)
        task.cancel()
        try:
            wire = await task
        except asyncio.CancelledError:
            outcomes.add("cancelled")
        else:
            outcomes.add("connected")
            wire.close()
            await wire.wait_closed()
    assert outcomes == {"cancelled", "connected"}
    last = await connect("127.0.0.1", port, DEFAULT, authority.client_context() if tls else None)
    last.close()  # served last: all the others have reached the server too
    await last.wait_closed()
    server.close()
    await asyncio.wait(serving)
    await server.wait_closed()
