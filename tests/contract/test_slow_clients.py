"""Clients that take their time hold no connection for ever, and are no trouble for the others."""

from __future__ import annotations

import asyncio
import json
from pathlib import Path

import pytest

from cio_desktop.service import server as server_module
from cio_desktop.service.config import ServiceConfig
from tests.contract.test_server import get, running
from tests.support import asgi
from tests.support.patience import PATIENCE
from tests.support.service_world import world

DRIP = 0.05


async def closed(reader: asyncio.StreamReader, seconds: float = PATIENCE) -> bytes:
    async with asyncio.timeout(seconds):
        return await reader.read()


@pytest.mark.parametrize("first", [b"", b"GET /2.0/acc", b"GET /2.0/accounts HTTP/1.1\r\nHost: 127.0.0.1\r\nX-Slow: "])
async def test_a_head_that_never_ends(tmp_path: Path, first: bytes, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(server_module, "HEAD_SECONDS", 1.0)
    async with running(tmp_path) as server:
        reader, writer = await asyncio.open_connection("127.0.0.1", server.port)
        writer.write(first)
        end = asyncio.create_task(closed(reader))
        while not end.done():  # a byte now and then buys no time
            if first:
                writer.write(b"a")
            await asyncio.sleep(DRIP)
        assert await end == b""
        writer.close()
        assert b"200" in (await get(server, "/2.0/accounts"))[:20]


async def test_a_second_request_that_never_comes_whole(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(server_module, "HEAD_SECONDS", 1.0)
    async with running(tmp_path) as server:
        reader, writer = await asyncio.open_connection("127.0.0.1", server.port)
        host = f"Host: 127.0.0.1:{server.port}\r\n".encode()
        writer.write(b"GET /2.0/accounts HTTP/1.1\r\n" + host + b"\r\n")
        assert b"401" in await reader.readline()
        writer.write(b"GET /2.0/accounts HTTP/1.1\r\n")
        await closed(reader)
        writer.close()


async def test_an_idle_connection_between_requests_is_kept(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(server_module, "HEAD_SECONDS", 1.0)
    async with running(tmp_path) as server:
        reader, writer = await asyncio.open_connection("127.0.0.1", server.port)
        request = f"GET /2.0/accounts HTTP/1.1\r\nHost: 127.0.0.1:{server.port}\r\n\r\n".encode()
        for _ in range(2):
            writer.write(request)
            async with asyncio.timeout(PATIENCE):
                head = await reader.readuntil(b"\r\n\r\n")
                length = int(head.lower().partition(b"content-length: ")[2].partition(b"\r\n")[0])
                assert len(await reader.readexactly(length)) == length
            await asyncio.sleep(1.5)  # longer than a head may take
        writer.close()


@pytest.mark.expect_log("cio_desktop.service.server", "More than 10 connections")
async def test_more_connections_than_anybody_needs(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(server_module, "CONNECTIONS", 10)
    async with running(tmp_path) as server:
        opened = [await asyncio.open_connection("127.0.0.1", server.port) for _ in range(12)]
        reader, writer = opened[-1]
        writer.write(f"GET /2.0/accounts HTTP/1.1\r\nHost: 127.0.0.1:{server.port}\r\n\r\n".encode())
        async with asyncio.timeout(PATIENCE):
            head, _, body = (await reader.read()).partition(b"\r\n\r\n")  # to the end: it is closed
        assert head.startswith(b"HTTP/1.1 503 ")
        assert b"content-type: application/json\r\n" in head.lower() + b"\r\n"
        assert json.loads(body)["error_code"] == "svc.unavailable"
        for _reader, writer in opened:
            writer.close()
        async with asyncio.timeout(PATIENCE):
            while b"200" not in (await get(server, "/2.0/accounts"))[:20]:
                await asyncio.sleep(0.02)


async def test_a_body_that_drips_ends_too(tmp_path: Path) -> None:
    class Dripping(asgi.Exchange):
        async def receive(self) -> dict[str, object]:
            await asyncio.sleep(0.02)
            return {"type": "http.request", "body": b"x", "more_body": True}

    async with world(tmp_path, config=ServiceConfig(body_timeout=5, body_total=0.3)) as w:
        exchange = Dripping([])
        async with asyncio.timeout(PATIENCE):
            await w.app(asgi.make_scope("POST", "/2.0/accounts", []), exchange.receive, exchange.send)
        assert exchange.answer().status == 408


@pytest.mark.expect_log("uvicorn.error", "Invalid HTTP request")
@pytest.mark.parametrize(
    "sent",
    [
        b"hello\r\n\r\n",
        b"GET /2.0/accounts\r\n\r\n",
        b"GET /\xff HTTP/1.1\r\nHost: a\r\n\r\n",
        b"GET / HTTP/1.1\r\nHost: a\r\nHost: b\r\n\r\n",
        b"GET / HTTP/1.1\r\nno field\r\n\r\n",
        b"POST / HTTP/1.1\r\nHost: a\r\nContent-Length: x\r\n\r\n",
        b"POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: gzip\r\n\r\n",
        b"\x16\x03\x01\x02\x00\x01\x00\r\n\r\n",
    ],
)
async def test_what_is_no_http_gets_the_error_body(tmp_path: Path, sent: bytes) -> None:
    async with running(tmp_path) as server:
        reader, writer = await asyncio.open_connection("127.0.0.1", server.port)
        writer.write(sent)
        async with asyncio.timeout(PATIENCE):
            head, _, body = (await reader.read()).partition(b"\r\n\r\n")
        assert head.startswith(b"HTTP/1.1 400 ")
        assert b"\r\nconnection: close" in head.lower()
        assert b"\r\ncontent-type: application/json\r\n" in head.lower() + b"\r\n"
        assert (json.loads(body)["type"], json.loads(body)["error_code"]) == ("error", "api.http")
        writer.close()
