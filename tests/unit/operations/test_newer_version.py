"""Asking for the newest version: only where an address is known, over https alone, and only a number is believed."""

import json
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import pytest

from cio_desktop.net.http import HttpClient
from cio_desktop.operations.newer_version import LIMIT, NoAnswer, is_newer, newest
from cio_desktop.protocol.distribution import Distribution
from tests.support.certificates import Authority
from tests.support.http_server import Answer, Drop, HttpServer


@asynccontextmanager
async def announced(authority: Authority, *answers: Answer | Drop) -> AsyncIterator[tuple[HttpServer, HttpClient]]:
    http = HttpClient(tls=authority.client_context())
    try:
        async with HttpServer(ssl_context=authority.good.server_context()) as server:
            server.answers = list(answers)
            yield server, http
            await http.close()
    finally:
        await http.close()


def at(server: HttpServer) -> Distribution:
    return Distribution("run", "person", f"https://localhost:{server.port}/newest.json")


async def test_the_number_and_no_word_about_us(authority: Authority) -> None:
    body = json.dumps({"version": "1.2.0", "page": "https://elsewhere.test/", "notes": "<b>"}).encode()
    async with announced(authority, Answer(200, body)) as (server, http):
        assert await newest(at(server), http=http) == "1.2.0"
        (request,) = server.seen
        assert (request.method, request.target, request.body) == ("GET", "/newest.json", b"")
        assert request.headers["user-agent"] == "cio-desktop"
        assert set(request.headers) == {"host", "connection", "accept", "accept-encoding", "user-agent"}


@pytest.mark.parametrize(
    "answer",
    [
        Answer(404, b'{"version": "9.0"}'),
        Answer(302, b"", {"Location": "https://localhost:1/"}),
        Answer(200, b""),
        Answer(200, b"not json"),
        Answer(200, b"[]"),
        Answer(200, b"{}"),
        Answer(200, b'{"version": 2}'),
        Answer(200, b'{"version": ""}'),
        Answer(200, b'{"version": "2"}'),
        Answer(200, b'{"version": "2.0; rm -rf"}'),
        Answer(200, b'{"version": "2.0\\n"}'),
        Answer(200, '{"version": "٢.٠"}'.encode()),
        Answer(200, b'{"version": "' + b"9" * 5000 + b'.0"}'),
        Answer(200, b" " * LIMIT + b'{"version": "9.0"}'),
        Answer(200, b'{"version": "9.0"}', {"Content-Encoding": "gzip"}),
        Drop(),
    ],
    ids=range(16),
)
async def test_anything_else_is_no_answer(answer: Answer | Drop, authority: Authority) -> None:
    async with announced(authority, answer) as (server, http):
        with pytest.raises(NoAnswer) as caught:
            await newest(at(server), http=http)
    assert str(caught.value).startswith("Newer versions could not be asked for: ")


async def test_as_much_as_is_allowed(authority: Authority) -> None:
    body = b'{"version": "9.0"}'
    async with announced(authority, Answer(200, body.rjust(LIMIT))) as (server, http):
        assert await newest(at(server), http=http) == "9.0"


@pytest.mark.parametrize("which", ["expired", "wrong_host", "stranger"])
async def test_who_cannot_prove_itself_is_not_asked(which: str, authority: Authority) -> None:
    http = HttpClient(tls=authority.client_context())
    async with HttpServer(ssl_context=getattr(authority, which).server_context()) as server:
        with pytest.raises(NoAnswer):
            await newest(at(server), http=http)
        assert server.seen == []
        await http.close()


async def test_nobody_is_asked() -> None:
    """No address, one without TLS, or a system that brings newer versions."""
    async with HttpServer() as server:
        plain = server.url + "/newest.json"
        for published in (
            Distribution(),
            Distribution("run", "person", plain),
            Distribution("deb", "system", plain.replace("http", "https")),
            Distribution("run", "person", "https:///x"),
            Distribution("run", "person", "https://ann:secret@localhost/x"),
            Distribution("run", "person", "file:///etc/passwd"),
        ):
            assert not published.can_ask
            with pytest.raises(NoAnswer, match="No address is known"):
                await newest(published)
        assert server.connections == 0


@pytest.mark.parametrize(
    ("published", "own", "newer"),
    [
        ("0.2.0", "0.1.0", True),
        ("0.1.0", "0.1.0", False),
        ("0.1.0", "0.2.0", False),
        ("0.10.0", "0.9.9", True),
        ("1.0", "0.9.9.9", True),
        ("1.0", "1.0.0", False),
        ("1.0.0.1", "1.0", True),
        ("1.0.0", "1.0.0rc1", True),
        ("1.0.0", "1.0.1.dev3", False),
        ("1.1.0rc1", "1.0.0", False),
        ("nonsense", "1.0.0", False),
        ("1.1.0", "nonsense", False),
        ("", "0.1.0", False),
    ],
)
def test_what_is_newer(published: str, own: str, newer: bool) -> None:
    assert is_newer(published, own) is newer
