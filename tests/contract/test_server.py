"""The app on a real socket: byte-exact paths through the HTTP server, and an end in bounded time."""

from __future__ import annotations

import asyncio
import contextlib
import signal
import socket
import time
from collections.abc import AsyncIterator
from dataclasses import dataclass
from email.utils import parsedate_to_datetime
from pathlib import Path

from cio_desktop.protocol.oauth1 import authorization_header
from cio_desktop.service.server import GRACE, serve
from tests.support.patience import PATIENCE
from tests.support.service_world import KEY, SECRET, World, world


@dataclass
class Running:
    world: World
    port: int
    sock: socket.socket
    stop: asyncio.Event
    task: asyncio.Task[None]


@contextlib.asynccontextmanager
async def running(folder: Path, *, grace: int = GRACE) -> AsyncIterator[Running]:
    async with world(folder) as w:
        sock = socket.create_server(("127.0.0.1", 0))
        stop, ready = asyncio.Event(), asyncio.Event()
        task = asyncio.create_task(serve(w.app, sock, stop=stop, ready=ready, grace=grace))
        try:
            async with asyncio.timeout(PATIENCE):
                await ready.wait()
            yield Running(w, sock.getsockname()[1], sock, stop, task)
        finally:
            stop.set()
            async with asyncio.timeout(PATIENCE):
                await asyncio.gather(task, return_exceptions=True)


async def begin(server: Running, target: str) -> tuple[asyncio.StreamReader, asyncio.StreamWriter]:
    """Sends a signed GET, exactly these bytes as its target."""
    host = f"127.0.0.1:{server.port}"
    header = authorization_header("GET", f"http://{host}{target}", [], KEY, SECRET, timestamp=int(server.world.now))
    reader, writer = await asyncio.open_connection("127.0.0.1", server.port)
    writer.write(f"GET {target} HTTP/1.1\r\nHost: {host}\r\nAuthorization: {header}\r\n\r\n".encode())
    return reader, writer


async def get(server: Running, target: str) -> bytes:
    reader, writer = await begin(server, target)
    async with asyncio.timeout(PATIENCE):
        head = await reader.readuntil(b"\r\n\r\n")
        length = int(head.lower().partition(b"content-length: ")[2].partition(b"\r\n")[0])
        body = await reader.readexactly(length)
    writer.close()
    await writer.wait_closed()
    return head + body


async def test_it_sleeps_until_somebody_asks(tmp_path: Path) -> None:
    async with running(tmp_path) as server:
        loop = asyncio.get_running_loop()
        timers = [timer for timer in loop._scheduled if not timer.cancelled()]  # type: ignore[attr-defined]
        assert [timer for timer in timers if timer.when() - loop.time() < 1] == []
        for _ in range(2):
            answer = await get(server, "/2.0/accounts")
            told = parsedate_to_datetime(answer.partition(b"\r\ndate: ")[2].partition(b"\r\n")[0].decode())
            assert abs(told.timestamp() - time.time()) < PATIENCE


async def test_paths_arrive_as_they_were_sent(tmp_path: Path) -> None:
    async with running(tmp_path) as server:
        path = server.world.path
        for target in ("/2.0/accounts", "/2.0/accounts/", f"{path}/messages/%3Ca%2Fb%2Fc%40github.com%3E/folders/"):
            answer = await get(server, target)
            assert answer.startswith(b"HTTP/1.1 200"), answer
            assert b"\r\ncontent-type: application/json\r\n" in answer
            assert b"\r\nserver:" not in answer
        # decoded twice it would be the one that is there
        answer = await get(server, f"{path}/messages/%3Ca%252Fb%252Fc%40github.com%3E/folders/")
        assert answer.startswith(b"HTTP/1.1 404"), answer


async def test_an_open_stream_does_not_hold_up_the_end(tmp_path: Path) -> None:
    async with running(tmp_path, grace=600) as server:
        reader, writer = await begin(server, "/app/events")
        async with asyncio.timeout(PATIENCE):
            await reader.readuntil(b"event: hello")
        started = time.monotonic()
        server.stop.set()
        async with asyncio.timeout(PATIENCE):
            await server.task
            await reader.read()
        assert time.monotonic() - started < PATIENCE
        writer.close()
        await writer.wait_closed()


async def test_cancelling_ends_it_too_and_leaves_no_port(tmp_path: Path) -> None:
    async with running(tmp_path) as server:
        reader, writer = await begin(server, "/app/events")
        async with asyncio.timeout(PATIENCE):
            await reader.readuntil(b"event: hello")
            server.task.cancel()
            await asyncio.gather(server.task, return_exceptions=True)
            await reader.read()
        assert server.task.cancelled()
        writer.close()
        await writer.wait_closed()
        with socket.socket() as probe:
            assert probe.connect_ex(("127.0.0.1", server.port)) != 0


async def test_answers_are_not_held_back(tmp_path: Path) -> None:
    async with running(tmp_path) as server:
        _, writer = await begin(server, "/2.0/accounts")
        assert server.sock.getsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY)
        writer.close()
        await writer.wait_closed()


async def test_signals_stay_with_the_embedding_process(tmp_path: Path) -> None:
    before = signal.getsignal(signal.SIGINT), signal.getsignal(signal.SIGTERM)
    async with running(tmp_path):
        assert (signal.getsignal(signal.SIGINT), signal.getsignal(signal.SIGTERM)) == before


async def test_a_client_that_goes_away_frees_its_subscription(tmp_path: Path) -> None:
    async with running(tmp_path) as server:
        reader, writer = await begin(server, "/app/events")
        async with asyncio.timeout(PATIENCE):
            await reader.readuntil(b"event: hello")
            assert len(server.world.engine.events._subscriptions) == 1
            writer.transport.abort()
            # nothing tells when a subscription ends
            while server.world.engine.events._subscriptions:
                await asyncio.sleep(0.01)
