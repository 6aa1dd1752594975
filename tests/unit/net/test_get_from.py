"""One small document from one address: whose certificate, how much of it, and what is left when it is given up."""

from __future__ import annotations

import asyncio
import gzip
from typing import TYPE_CHECKING

import pytest

from cio_desktop.net.http import AnswerTooLarge, HttpClient, HttpError, HttpTimeout, get_from, pinned
from tests.support.http_server import Answer, Drop, HttpServer, Raw, Silent
from tests.support.patience import PATIENCE

if TYPE_CHECKING:
    from tests.support.certificates import Authority

ADDRESS = "127.0.0.1"


async def get(server: HttpServer, authority: Authority, host: str, limit: int = 1000, timeout: float = 60) -> bytes:
    answer = await get_from(
        f"https://{host}/a?b=c",
        ADDRESS,
        port=server.port,
        limit=limit,
        timeout=timeout,
        tls=authority.client_context(),
    )
    return answer.body


async def test_the_name_is_the_host_s_the_address_is_ours(authority: Authority) -> None:
    context = authority.issue("nobody.example.org").server_context()
    async with HttpServer(ssl_context=context) as server:
        server.answers = [Answer(200, b"hello")]
        assert await get(server, authority, "nobody.example.org") == b"hello"
        seen = server.seen[0]
        assert (seen.target, seen.headers["host"]) == ("/a?b=c", "nobody.example.org")
        assert seen.headers["accept-encoding"] == "identity"


async def test_the_certificate_must_name_the_host(authority: Authority) -> None:
    async with HttpServer(ssl_context=authority.good.server_context()) as server:
        with pytest.raises(HttpError):
            await get(server, authority, "nobody.example.org")
        assert server.seen == []


async def test_redirects_are_answered(authority: Authority) -> None:
    context = authority.issue("nobody.example.org").server_context()
    async with HttpServer(ssl_context=context) as server:
        server.answers = [Answer(302, b"", {"Location": "https://elsewhere.example.org/"})]
        answer = await get_from(
            "https://nobody.example.org/",
            ADDRESS,
            port=server.port,
            limit=10,
            timeout=60,
            tls=authority.client_context(),
        )
        assert (answer.status, answer.headers["location"]) == (302, "https://elsewhere.example.org/")
        assert server.connections == 1


@pytest.mark.parametrize("length", [999, 1000])
async def test_up_to_the_limit(length: int) -> None:
    async with HttpServer() as server:
        server.answers = [Answer(200, b"x" * length)]
        answer = await get_from(server.url, ADDRESS, port=server.port, limit=1000, timeout=60)
        assert len(answer.body) == length


async def test_beyond_the_limit() -> None:
    async with HttpServer() as server:
        server.answers = [Raw([b"HTTP/1.1 200 OK\r\n\r\n", *[b"x" * 100] * 11])]
        with pytest.raises(AnswerTooLarge):
            await get_from(server.url, ADDRESS, port=server.port, limit=1000, timeout=60)


async def test_packed_answers_are_not_unpacked() -> None:
    async with HttpServer() as server:
        server.answers = [Answer(200, gzip.compress(b"x" * 10_000_000), {"Content-Encoding": "gzip"})]
        with pytest.raises(HttpError):
            await get_from(server.url, ADDRESS, port=server.port, limit=100_000, timeout=60)


@pytest.mark.parametrize(("answer", "error"), [(Silent(), HttpTimeout), (Drop(), HttpError)])
async def test_no_answer(answer: Silent | Drop, error: type[HttpError]) -> None:
    async with HttpServer() as server:
        server.answers = [answer]
        with pytest.raises(error):
            await get_from(server.url, ADDRESS, port=server.port, limit=10, timeout=0.2)


async def test_given_up_within_the_handshake_it_leaves_no_socket(authority: Authority) -> None:
    """Who accepts and then says nothing, in TLS: the guards see what is left."""
    greeted = asyncio.Event()
    gone = asyncio.Event()

    async def mute(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        while await reader.read(1000):
            greeted.set()
        gone.set()
        writer.close()

    server = await asyncio.start_server(mute, ADDRESS, 0)
    port = server.sockets[0].getsockname()[1]
    client = HttpClient(tls=authority.client_context())
    try:
        for ask in (client.request, client.ask):
            greeted.clear()
            gone.clear()
            task = asyncio.create_task(ask("GET", f"https://{ADDRESS}:{port}/"))
            await greeted.wait()
            task.cancel()
            with pytest.raises(asyncio.CancelledError):
                await task
            async with asyncio.timeout(PATIENCE):
                await gone.wait()
    finally:
        await client.close()
        server.close()


@pytest.mark.parametrize(
    ("url", "address", "port", "expected"),
    [
        ("https://a.example.org/x?y=z#f", "192.0.2.1", None, "https://192.0.2.1/x?y=z"),
        ("https://a.example.org", "2001:db8::1", None, "https://[2001:db8::1]/"),
        ("https://a.example.org:8443/x", "192.0.2.1", None, "https://192.0.2.1:8443/x"),
        ("https://a.example.org/x", "192.0.2.1", 4430, "https://192.0.2.1:4430/x"),
    ],
)
def test_pinned(url: str, address: str, port: int | None, expected: str) -> None:
    made, headers, extensions = pinned(url, address, port)
    assert made == expected
    assert headers["Host"] in {"a.example.org", "a.example.org:8443"}
    assert extensions == {"sni_hostname": "a.example.org"}
