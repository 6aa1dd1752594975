"""HTTP on real loopback connections: what goes out, what comes back as which error, and what never leaks."""

from __future__ import annotations

import asyncio
import contextlib
import ssl
import traceback
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from cio_desktop.net import http
from cio_desktop.net.http import AnswerTooLarge, HttpClient, HttpError, HttpTimeout, post_json
from tests.support.http_server import Answer, Drop, HttpServer, Raw, Silent
from tests.support.patience import PATIENCE
from tests.support.process import free_ports

if TYPE_CHECKING:
    from tests.support.certificates import Authority

HEAD = b"HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\nConnection: close\r\n\r\n"


@contextlib.asynccontextmanager
async def client_of(client: HttpClient):  # type: ignore[no-untyped-def]
    try:
        yield client
    finally:
        await client.close()


def story(error: BaseException) -> str:
    """All that a log of this error would show."""
    return "".join(traceback.format_exception(error))


async def test_a_request_goes_out_as_given_and_its_answer_comes_back() -> None:
    async with HttpServer() as server, client_of(HttpClient()) as client:
        server.answers = [Answer(418, b"\xffbytes", {"X-Y": "z"})]
        path = "/2.0/a%2Fb/%3Ca%2Fb%40x%3E/me%3A%3Agmail?q=%20%2B%27&q="
        answer = await client.request("PUT", server.url + path, headers={"X-A": "b"}, body=b"\x00\xff")
        assert (answer.status, answer.body, answer.headers["x-y"]) == (418, b"\xffbytes", "z")
        assert (server.seen[0].method, server.seen[0].target, server.seen[0].body) == ("PUT", path, b"\x00\xff")
        assert server.seen[0].headers["x-a"] == "b"


async def test_connections_are_kept() -> None:
    async with HttpServer() as server, client_of(HttpClient()) as client:
        for _ in range(3):
            await client.request("GET", server.url)
        assert server.connections == 1


async def test_no_redirect_is_followed() -> None:
    async with HttpServer() as server, client_of(HttpClient()) as client:
        server.answers = [Answer(302, b"", {"Location": "/elsewhere"})]
        assert (await client.request("GET", server.url + "/x")).status == 302
        assert [seen.target for seen in server.seen] == ["/x"]


async def test_the_environment_sends_nothing_elsewhere(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    async with HttpServer() as server, HttpServer() as proxy, client_of(HttpClient()) as client:
        for name in ("http_proxy", "HTTP_PROXY", "ALL_PROXY"):
            monkeypatch.setenv(name, proxy.url)
        netrc = tmp_path / "netrc"
        netrc.write_text("machine 127.0.0.1 login me password canary\n")
        monkeypatch.setenv("NETRC", str(netrc))
        await client.request("GET", server.url)
        assert proxy.seen == []
        assert "authorization" not in server.seen[0].headers


SECRET_URL = "/2.0/accounts?email=canary%40x&oauth_signature=canary"
SECRET_HEADERS = {"Authorization": "canary"}
SECRET_BODY = b"canary"
# kept out of the lines that raise: a traceback shows those
CANARY = "canary"


@pytest.mark.parametrize(
    ("behaviour", "kind"),
    [
        (Drop(), HttpError),
        (Raw([b"HTTP/1.1 200 OK\r\nContent-Length: 50\r\n\r\nhalf"]), HttpError),
        (Raw([b"* OK IMAP4 ready\r\n"]), HttpError),
        (Raw([b"HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Length: 4\r\n\r\nnope"]), HttpError),
        (Silent(), HttpTimeout),
        (Raw([b"HTTP/1.1 200 OK\r\nContent-Length: 50\r\n\r\nhalf"], stays=True), HttpTimeout),
    ],
    ids=["drop", "cut body", "no HTTP", "no gzip", "silence", "body stalls"],
)
async def test_failures(behaviour: Drop | Raw | Silent, kind: type[HttpError]) -> None:
    async with (
        HttpServer() as server,
        client_of(HttpClient(timeout=0.3 if kind is HttpTimeout else PATIENCE)) as client,
    ):
        server.answers = [behaviour]
        with pytest.raises(HttpError) as caught:
            await client.request("POST", server.url + SECRET_URL, headers=SECRET_HEADERS, body=SECRET_BODY)
        assert type(caught.value) is kind
        assert caught.value.retryable
        assert CANARY not in story(caught.value)


@pytest.mark.parametrize("host", ["host.invalid", "bad host.invalid", "[::1", "a" * 300 + ".invalid", "ü\udcff"])
async def test_addresses_that_lead_nowhere(host: str) -> None:
    async with client_of(HttpClient(timeout=PATIENCE)) as client:
        with pytest.raises(HttpError) as caught:
            await client.request("GET", f"http://{host}{SECRET_URL}")
        assert CANARY not in story(caught.value)


async def test_nobody_listens() -> None:
    async with client_of(HttpClient(timeout=PATIENCE)) as client:
        with pytest.raises(HttpError, match="connection failed") as caught:
            await client.request("GET", f"http://127.0.0.1:{free_ports(1)[0]}{SECRET_URL}")
        assert CANARY not in story(caught.value)


async def test_a_time_limit_of_one_request() -> None:
    async with HttpServer() as server, client_of(HttpClient(timeout=60)) as client:
        server.answers = [Silent()]
        with pytest.raises(HttpTimeout):
            await client.request("GET", server.url, timeout=0.1)


async def test_cancelling_is_not_translated() -> None:
    async with HttpServer() as server, client_of(HttpClient()) as client:
        server.answers = [Silent()]
        with pytest.raises(TimeoutError):
            async with asyncio.timeout(0.1):
                await client.request("GET", server.url)
        server.answers = [Answer()]
        assert (await client.request("GET", server.url)).status == 200


async def test_a_closed_client_opens_again() -> None:
    async with HttpServer() as server, client_of(HttpClient()) as client:
        await client.request("GET", server.url)
        await client.close()
        await client.close()
        assert (await client.request("GET", server.url)).status == 200


# streams


async def lines_of(server: HttpServer, client: HttpClient, timeout: float = PATIENCE) -> list[str]:
    found = []
    async with client.stream(server.url, timeout=timeout) as (status, lines):
        assert status == 200
        async for line in lines:
            found.append(line)
    return found


@pytest.mark.parametrize("size", [1, 3, 1000])
async def test_lines_end_at_line_ends_alone(size: int) -> None:
    """U+2028 and U+0085 stand unescaped in JSON: a folder's name may hold them."""
    text = 'data: {"a":"x\u2028y\u2029z\x85\x0b\x0c\x1c\x1d\x1e"}\r\n\r\n: ü\n\ndata: last'
    raw = HEAD + text.encode()
    async with HttpServer() as server, client_of(HttpClient()) as client:
        server.answers = [Raw([raw[start : start + size] for start in range(0, len(raw), size)])]
        assert await lines_of(server, client) == [
            'data: {"a":"x\u2028y\u2029z\x85\x0b\x0c\x1c\x1d\x1e"}',
            "",
            ": ü",
            "",
            "data: last",
        ]


async def test_a_line_without_an_end_is_not_kept_for_ever(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(http, "LINE_LIMIT", 1000)
    async with HttpServer() as server, client_of(HttpClient()) as client:
        server.answers = [Raw([HEAD, *[b"x" * 500] * 10], stays=True)]
        with pytest.raises(HttpError, match="without an end"):
            await lines_of(server, client)


async def test_silence_and_the_end_of_a_stream() -> None:
    async with HttpServer() as server, client_of(HttpClient()) as client:
        server.answers = [Raw([HEAD, b"a\n"], stays=True)]
        with pytest.raises(HttpTimeout):
            await lines_of(server, client, timeout=0.2)
        server.answers = [Raw([b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n2\r\na\n\r\n"])]
        with pytest.raises(HttpError):
            await lines_of(server, client)


# TLS and post_json


async def test_a_form_goes_into_the_body_and_nowhere_else() -> None:
    async with HttpServer() as server, client_of(HttpClient()) as client:
        answer = await client.post_form(server.url + "/token", {"code": "a b&=+é", "empty": ""}, headers={"X-A": "b"})
        assert (answer.status, answer.body) == (200, b"{}")
        (seen,) = server.seen
        assert (seen.method, seen.target) == ("POST", "/token")
        assert seen.form == [("code", "a b&=+é"), ("empty", "")]
        assert seen.headers["content-type"] == "application/x-www-form-urlencoded"
        assert (seen.headers["accept-encoding"], seen.headers["x-a"]) == ("identity", "b")
        assert not {"origin", "referer", "cookie"} & set(seen.headers)
        assert "{}" not in repr(answer)


async def test_an_answer_that_is_not_trusted_has_limits() -> None:
    async with HttpServer() as server, client_of(HttpClient()) as client:
        server.answers = [Answer(200, b"x" * 1000)]
        assert len((await client.ask("GET", server.url, limit=1000)).body) == 1000
        with pytest.raises(AnswerTooLarge):
            await client.ask("GET", server.url, limit=999)
        # one that never ends is left as soon as it passes the limit
        endless = Raw([b"HTTP/1.1 200 OK\r\n\r\n", *[b"x" * 1000] * 20], stays=True)
        server.answers = [endless]
        with pytest.raises(AnswerTooLarge):
            await client.ask("GET", server.url, limit=5000, timeout=20)


async def test_a_limit_of_time_is_for_the_whole_answer() -> None:
    """A byte now and then does not begin it anew."""

    async def drip(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        writer.write(b"HTTP/1.1 200 OK\r\n\r\n")
        with contextlib.suppress(ConnectionError):
            while not reader.at_eof():
                writer.write(b"x")
                await writer.drain()
                await asyncio.sleep(0.05)
        writer.close()

    drips = await asyncio.start_server(drip, "127.0.0.1", 0)
    async with drips, client_of(HttpClient()) as client:
        port = drips.sockets[0].getsockname()[1]
        with pytest.raises(HttpTimeout):
            await client.ask("GET", f"http://127.0.0.1:{port}/", timeout=0.4)
        await client.close()


async def test_post_json_goes_to_the_pinned_address() -> None:
    """Whatever the name says by now: `cio.invalid` has no address at all."""
    async with HttpServer() as server:
        server.answers = [Answer(202)]
        url = f"http://user:pw@cio.invalid:{server.port}/hook?a=b#part"
        assert await post_json(url, b'{"x":1}', address="127.0.0.1") == 202
        seen = server.seen[0]
        assert (seen.method, seen.target, seen.body) == ("POST", "/hook?a=b", b'{"x":1}')
        assert seen.headers["host"] == f"cio.invalid:{server.port}"
        assert seen.headers["content-type"] == "application/json"
        assert "authorization" not in seen.headers
        assert await post_json(server.url, b"{}") == 202
        assert server.seen[1].target == "/"


@pytest.mark.parametrize("pause", [0.0, 0.05])
async def test_post_json_takes_the_status_of_an_answer_without_end(pause: float) -> None:
    """Megabytes, or a byte now and then: neither kept nor waited for."""
    sent = 0

    async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        nonlocal sent
        with contextlib.suppress(ConnectionError):
            await reader.readuntil(b"\r\n\r\n")
            writer.write(b"HTTP/1.1 200 OK\r\n\r\n")
            while not writer.is_closing() and sent < 100_000_000:
                piece = b"x" * (1 if pause else 10_000)
                writer.write(piece)
                sent += len(piece)
                await writer.drain()
                await asyncio.sleep(pause)
        writer.close()
        with contextlib.suppress(ConnectionError):
            await writer.wait_closed()

    async with await asyncio.start_server(serve, "127.0.0.1", 0) as server:
        port = server.sockets[0].getsockname()[1]
        assert await status_in_time(f"http://127.0.0.1:{port}/") == 200
    assert sent < 50_000_000


async def status_in_time(url: str) -> int:
    """All of the time is taken: as little as is enough for the status to come, on this machine."""
    for seconds in (1.0, 5.0, PATIENCE):
        with contextlib.suppress(HttpTimeout):
            return await post_json(url, b"{}", timeout=seconds)
    raise AssertionError("no status came")


async def test_post_json_fails_as_others_do() -> None:
    async with HttpServer() as server:
        server.answers = [Silent()]
        with pytest.raises(HttpTimeout):
            await post_json(server.url, b"{}", timeout=0.2)


async def test_certificates_are_checked_against_the_name_also_at_a_pinned_address(
    authority: Authority, monkeypatch: pytest.MonkeyPatch
) -> None:
    context = authority.client_context()
    monkeypatch.setattr(http, "_tls_context", lambda: context)
    async with HttpServer(ssl_context=authority.good.server_context()) as server:
        assert await post_json(f"https://localhost:{server.port}/", b"{}", address="127.0.0.1") == 200
        assert server.seen[0].headers["host"] == f"localhost:{server.port}"
        with pytest.raises(HttpError):
            await post_json(f"https://other.invalid:{server.port}/", b"{}", address="127.0.0.1")
        assert len(server.seen) == 1


@pytest.mark.parametrize("which", ["expired", "wrong_host", "stranger"])
async def test_bad_certificates(authority: Authority, monkeypatch: pytest.MonkeyPatch, which: str) -> None:
    context = authority.client_context()
    monkeypatch.setattr(http, "_tls_context", lambda: context)
    async with HttpServer(ssl_context=getattr(authority, which).server_context()) as server:
        async with client_of(HttpClient()) as client:
            with pytest.raises(HttpError):
                await client.request("GET", f"https://localhost:{server.port}/", headers={"Authorization": "canary"})
        assert server.seen == []


def test_the_tls_context_of_the_program() -> None:
    context = http._tls_context()
    assert context is http._tls_context()
    assert context.check_hostname
    assert context.verify_mode is ssl.CERT_REQUIRED
    assert context.minimum_version >= ssl.TLSVersion.TLSv1_2
