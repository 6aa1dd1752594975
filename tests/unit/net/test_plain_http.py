"""HTTP to this machine without httpx: whatever a server answers, both say the same; connections are kept and let go."""

import asyncio
import gc

import pytest

from cio_desktop.net import plain_http
from cio_desktop.net.http import HttpClient, HttpError, HttpTimeout
from cio_desktop.net.plain_http import CONNECTIONS, is_plain
from tests.support.http_server import Answer, Drop, HttpServer, Raw, Silent
from tests.support.patience import PATIENCE

OK = b"HTTP/1.1 200 OK\r\n"
ODD: dict[str, Raw | Drop | Silent | Answer] = {
    "a length": Answer(200, b"[1]"),
    "an error with words": Answer(503, b'{"type":"error"}'),
    "chunks": Raw([OK + b"Transfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n2;x=y\r\nde\r\n0\r\nTrailer: t\r\n\r\n"]),
    "until the end": Raw([OK + b"\r\n", b"all ", b"of it"]),
    "byte by byte": Raw([bytes([one]) for one in OK + b"Content-Length: 2\r\n\r\nok"]),
    "HTTP/1.0": Raw([b"HTTP/1.0 200 OK\r\n\r\nold"]),
    "no reason": Raw([b"HTTP/1.1 200\r\nContent-Length: 0\r\n\r\n"]),
    "a hint before": Raw([b"HTTP/1.1 103 Early Hints\r\nLink: </x>\r\n\r\n" + OK + b"Content-Length: 1\r\n\r\nx"]),
    "no content": Raw([b"HTTP/1.1 204 No Content\r\n\r\n"], stays=True),
    "a folded line": Raw([OK + b"X-A: a\r\n b\r\nContent-Length: 1\r\n\r\nx"]),
    "a long head": Raw([OK + b"X-A: " + b"a" * 30_000 + b"\r\nContent-Length: 1\r\n\r\nx"]),
    "more than it said": Raw([OK + b"Content-Length: 1\r\n\r\nxyz"]),
    "less than it said": Raw([OK + b"Content-Length: 9\r\n\r\nxyz"]),
    "cut within a chunk": Raw([OK + b"Transfer-Encoding: chunked\r\n\r\n9\r\nabc"]),
    "no chunk": Raw([OK + b"Transfer-Encoding: chunked\r\n\r\nzz\r\nabc\r\n"]),
    "two lengths": Raw([OK + b"Content-Length: 1\r\nContent-Length: 2\r\n\r\nxy"]),
    "a negative length": Raw([OK + b"Content-Length: -1\r\n\r\n"]),
    "cut within the head": Raw([OK + b"Content-Le"]),
    "no HTTP": Raw([b"* OK IMAP4rev1 ready\r\n\r\n"]),
    "nothing": Raw([]),
    "hung up": Drop(),
    "silence": Silent(),
    "silence within the body": Raw([OK + b"Content-Length: 9\r\n\r\nxyz"], stays=True),
}
SILENT = [ODD["silence"], ODD["silence within the body"]]


async def said(answer: Raw | Drop | Silent | Answer, method: str, body: bytes | None) -> tuple[object, ...]:
    async with HttpServer() as server:
        server.answers = [answer]
        client = HttpClient(timeout=1.0 if answer in SILENT else PATIENCE)
        try:
            found = await client.request(method, server.url + "/x?a=%20b", headers={"X-A": "b"}, body=body)
            result: tuple[object, ...] = (found.status, found.body)
        except HttpError as error:
            result = (type(error),)
        finally:
            await client.close()
        host = f"127.0.0.1:{server.port}"
        sent = [(s.method, s.target, s.headers["x-a"], s.headers["host"] == host, s.body) for s in server.seen]
        return (*result, sent)


@pytest.mark.parametrize(("method", "body"), [("GET", None), ("POST", b"a=b"), ("DELETE", None)])
@pytest.mark.parametrize("name", ODD)
async def test_both_say_the_same(monkeypatch: pytest.MonkeyPatch, name: str, method: str, body: bytes | None) -> None:
    ours = await said(ODD[name], method, body)
    monkeypatch.setattr(plain_http, "is_plain", lambda _url: False)
    assert ours == await said(ODD[name], method, body)


@pytest.mark.parametrize(
    ("url", "ours"),
    [
        ("http://127.0.0.1:1/x", True),
        ("http://[::1]:1/x", True),
        ("http://localhost/x", True),
        ("https://127.0.0.1:1/x", False),
        ("http://192.0.2.1/x", False),
        ("http://127.0.0.1.example.org/x", False),
        ("http://127.0.0.1:99999/x", False),
        ("http://[::1/x", False),
        ("http://127.0.0.1/ü", False),
        ("http:///x", False),
    ],
)
def test_only_this_machine_without_tls(url: str, ours: bool) -> None:
    assert is_plain(url) is ours


async def test_a_connection_that_ended_meanwhile_is_not_used_again() -> None:
    async with HttpServer() as server:
        client = HttpClient()
        await client.request("GET", server.url)
        first = server.port
        await server.__aexit__(None, None, None)
        server.port = first
        await server.__aenter__()
        assert (await client.request("POST", server.url, body=b"x")).status == 200
        assert server.connections == 2
        await client.close()


async def test_one_that_was_idle_for_long_is_let_go(monkeypatch: pytest.MonkeyPatch) -> None:
    async with HttpServer() as server:
        client = HttpClient()
        await client.request("GET", server.url)
        monkeypatch.setattr(plain_http, "IDLE_SECONDS", 0.0)
        await client.request("GET", server.url)
        assert server.connections == 2
        await client.close()


async def test_no_more_than_so_many_at_once() -> None:
    async with HttpServer() as server:
        server.answers = [Silent()]
        client = HttpClient(timeout=3.0)
        asked = [asyncio.create_task(client.request("GET", server.url)) for _ in range(CONNECTIONS + 3)]
        ends = await asyncio.gather(*asked, return_exceptions=True)
        assert all(isinstance(end, HttpTimeout) for end in ends)
        assert server.connections == CONNECTIONS
        server.answers = [Answer()]
        assert (await client.request("GET", server.url)).status == 200
        await client.close()


async def test_a_stream_that_is_left_gives_its_connection_back() -> None:
    async with HttpServer() as server:
        server.answers = [Raw([OK + b"\r\n", b"a\nb\n"], stays=True)]
        client = HttpClient()
        for _ in range(CONNECTIONS + 1):
            async with client.stream(server.url, timeout=5.0) as (status, lines):
                assert status == 200
                assert await anext(lines) == "a"
        await client.close()
        gc.collect()  # a connection that nobody closed would be told of here
