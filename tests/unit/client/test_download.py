"""Content of any size is read as it comes, goes on where it broke off, and fails as any other call."""

from __future__ import annotations

from collections.abc import AsyncIterator

import pytest

from cio_desktop.client import ApiConnectionError, ApiResponseError, ApiStatusError, ApiTimeoutError, Client
from cio_desktop.client.download import Download
from tests.support.http_server import Answer, HttpServer, Raw, Silent

KEY, SECRET = "kfuy5mb0", "secret"
FIELDS = {"Content-Type": "text/plain", "Content-Disposition": 'attachment; filename="a b.txt"', "ETag": '"f"'}


async def test_the_whole() -> None:
    async with HttpServer() as server, Client(server.url, KEY, SECRET) as cio:
        server.answers = [Answer(200, b"some bytes", FIELDS)]
        async with cio.files.content("a", "f/1") as content:
            assert (content.type, content.name, content.tag, content.start) == ("text/plain", "a b.txt", '"f"', 0)
            assert content.length == 10
            assert await content.read() == b"some bytes"
        (seen,) = server.seen
        assert (seen.method, seen.target) == ("GET", "/2.0/accounts/a/files/f%2F1/content")
        assert "range" not in seen.headers
        assert "oauth_signature" in seen.headers["authorization"]


async def test_what_broke_off_goes_on() -> None:
    head = b'HTTP/1.1 200 X\r\nTransfer-Encoding: chunked\r\nETag: "f"\r\n\r\n5\r\nsome \r\n'
    async with HttpServer() as server, Client(server.url, KEY, SECRET) as cio:
        server.answers = [Raw([head]), Answer(206, b"bytes", FIELDS | {"Content-Range": "bytes 5-9/10"})]
        had = bytearray()
        async with cio.messages.source("a", "m") as content:
            assert content.length is None
            tag = content.tag
            with pytest.raises(ApiConnectionError):
                await taken(content, had)
        assert had == b"some "
        async with cio.messages.source("a", "m", start=len(had), tag=tag) as content:
            assert content.start == 5
            had += await content.read()
        assert had == b"some bytes"
        assert server.seen[1].headers["range"] == "bytes=5-"
        assert server.seen[1].headers["if-range"] == '"f"'


async def test_other_content_comes_from_its_beginning_and_says_so() -> None:
    async with HttpServer() as server, Client(server.url, KEY, SECRET) as cio:
        server.answers = [Answer(200, b"others", FIELDS)]
        async with cio.files.content("a", "f", start=5, tag='"e"') as content:
            assert content.start == 0


async def test_refusals_and_silence() -> None:
    async with HttpServer() as server, Client(server.url, KEY, SECRET) as cio:
        server.answers = [Answer(404, b'{"error_code":"message.gone","value":"gone"}'), Silent()]
        with pytest.raises(ApiStatusError, match="gone") as caught:
            async with cio.files.content("a", "f"):
                pass
        assert (caught.value.status, caught.value.code) == (404, "message.gone")
        with pytest.raises(ApiTimeoutError):
            async with cio.files.content("a", "f", timeout=0.2):
                pass


async def test_more_than_wanted_is_not_kept() -> None:
    async with HttpServer() as server, Client(server.url, KEY, SECRET) as cio:
        server.answers = [Answer(200, b"x" * 1000, FIELDS)]
        with pytest.raises(ApiResponseError, match="999") as caught:
            async with cio.files.content("a", "f") as content:
                await content.read(999)
        assert caught.value.code == "api.too_large"


async def taken(content: Download, had: bytearray) -> None:
    async for piece in content:
        had += piece


async def nothing() -> AsyncIterator[bytes]:
    return
    yield b""


@pytest.mark.parametrize(
    ("said", "name"),
    [
        ('attachment; filename="plan.txt"', "plan.txt"),
        ("attachment; filename=plan.txt", "plan.txt"),
        ("attachment; filename=\"x\"; filename*=UTF-8''%C3%A9t%C3%A9.txt", "x"),
        ("attachment; filename*=UTF-8''%C3%A9t%C3%A9.txt", "été.txt"),
        (r'attachment; filename="a\"b.txt"', 'a"b.txt'),
        ('attachment; filename="../../etc/passwd"', "passwd"),
        (r'attachment; filename="C:\\x\\plan.txt"', "plan.txt"),
        ("attachment; filename*=UTF-8''..%2F..%2F..", ""),
        ('attachment; filename=".."', ""),
        ("attachment", ""),
        ("", ""),
    ],
)
def test_what_it_is_called(said: str, name: str) -> None:
    """The folder is never the server's to choose."""
    assert Download(200, {"content-disposition": said}, nothing()).name == name
