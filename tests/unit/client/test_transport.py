"""What the client does with answers and failures: types, typed errors, repetition of reads alone, pages, events."""

from __future__ import annotations

import asyncio
import traceback
from contextlib import aclosing
from typing import Any

import pytest

from cio_desktop.client import (
    ApiConnectionError,
    ApiError,
    ApiResponseError,
    ApiStatusError,
    ApiTimeoutError,
    Client,
    NewSource,
    transport,
)
from cio_desktop.client.resources import sources
from cio_desktop.protocol.resources import Event
from tests.support.http_server import Answer, Drop, HttpServer, Raw, Silent
from tests.support.patience import PATIENCE
from tests.support.process import free_ports

KEY, SECRET = "kfuy5mb0", "canary-secret"


@pytest.fixture(autouse=True)
def no_pause(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(transport, "FIRST_PAUSE", 0.01)


def story(error: BaseException) -> str:
    return "".join(traceback.format_exception(error))


# repetition


async def test_a_read_is_tried_again_each_time_signed_anew() -> None:
    async with HttpServer() as server, Client(server.url, KEY, SECRET) as cio:
        server.answers = [Drop(), Drop(), Answer(200, b"[]")]
        assert await cio.accounts.list(limit=3) == []
        assert len(server.seen) == 3
        assert len({seen.headers["authorization"] for seen in server.seen}) == 3
        assert {seen.target for seen in server.seen} == {"/2.0/accounts?limit=3"}


async def test_a_read_gives_up_after_three() -> None:
    async with HttpServer() as server, Client(server.url, KEY, SECRET) as cio:
        server.answers = [Drop()]
        with pytest.raises(ApiConnectionError, match="can't be reached") as caught:
            await cio.accounts.list(email="someone-private@x")
        assert len(server.seen) == 3
        assert caught.value.retryable
        assert "someone-private" not in str(caught.value)


@pytest.mark.parametrize("write", ["create", "change", "replace", "delete"])
async def test_a_write_is_sent_once(write: str) -> None:
    async with HttpServer() as server, Client(server.url, KEY, SECRET) as cio:
        server.answers = [Drop(), Answer(200, b'{"success":true}')]
        calls: dict[str, Any] = {
            "create": lambda: cio.accounts.create("a@x"),
            "change": lambda: cio.message_folders.change("a", "m", add=["x"]),
            "replace": lambda: cio.message_folders.replace("a", "m", []),
            "delete": lambda: cio.sources.delete("a", "l"),
        }
        with pytest.raises(ApiConnectionError):
            await calls[write]()
        assert len(server.seen) == 1


async def test_a_time_out_is_not_tried_again() -> None:
    async with HttpServer() as server, Client(server.url, KEY, SECRET, timeout=2.0) as cio:
        server.answers = [Silent()]
        with pytest.raises(ApiTimeoutError):
            await cio.accounts.list()
        assert len(server.seen) == 1


async def test_an_error_status_is_not_tried_again() -> None:
    async with HttpServer() as server, Client(server.url, KEY, SECRET) as cio:
        server.answers = [Answer(503, b'{"type":"error","value":"down"}')]
        with pytest.raises(ApiStatusError, match="down") as caught:
            await cio.accounts.list()
        assert (caught.value.status, caught.value.retryable, len(server.seen)) == (503, True, 1)


async def test_nobody_there() -> None:
    async with Client(f"http://127.0.0.1:{free_ports(1)[0]}", KEY, SECRET) as cio:
        with pytest.raises(ApiConnectionError) as caught:
            await cio.accounts.create("a@x")
        assert type(caught.value) is ApiConnectionError


async def test_cancelling_a_call_ends_it_at_once() -> None:
    async with HttpServer() as server, Client(server.url, KEY, SECRET) as cio:
        server.answers = [Silent()]
        task = asyncio.create_task(cio.accounts.list())
        while not server.seen:
            await asyncio.sleep(0.01)
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
        assert len(server.seen) == 1


# answers


@pytest.mark.parametrize(
    ("status", "body", "code"),
    [
        (401, b'{"type":"error","code":105,"value":"Invalid signature"}', "svc.auth"),
        (404, b'{"type":"error","value":"account x is invalid"}', "api.not_found"),
        (400, b'{"success":false,"feedback_code":"invalid_credentials","error_code":"auth.password"}', "auth.password"),
        (400, b'{"success":false,"feedback_code":"invalid_credentials"}', "invalid_credentials"),
        (500, b"<html>", "api.status"),
        (502, b"\xff\xfe", "api.status"),
        (502, b'{"value":"\xff"}', "api.status"),
        (302, b"", "api.status"),
        (400, b"[1]", "api.status"),
        (400, b'{"value":7}', "api.status"),
    ],
)
async def test_refusals(status: int, body: bytes, code: str) -> None:
    async with HttpServer() as server, Client(server.url, KEY, SECRET) as cio:
        server.answers = [Answer(status, body)]
        with pytest.raises(ApiStatusError) as caught:
            await cio.accounts.get("x")
        assert (caught.value.status, caught.value.code) == (status, code)
        assert str(caught.value)


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"{}",
        b"null",
        b"<html>",
        b'[{"id":7}]',
        b"[" * 10_000,
        b"[" * 10_000 + b"]" * 10_000,
        b'[{"id":"\xff"}]',
        b'{"success":true}',
    ],
)
async def test_answers_of_another_shape(body: bytes) -> None:
    async with HttpServer() as server, Client(server.url, KEY, SECRET) as cio:
        server.answers = [Answer(200, body)]
        with pytest.raises(ApiResponseError):
            await cio.accounts.list()
        assert len(server.seen) == 1


async def test_a_document_of_brackets_where_anything_may_stand() -> None:
    deep = b"[" * 10_000 + b"]" * 10_000
    async with HttpServer() as server, Client(server.url, KEY, SECRET) as cio:
        server.answers = [Answer(200, b'{"token":"t","account":%s}' % deep)]
        with pytest.raises(ApiResponseError):
            await cio.connect_tokens.get("t")
        server.answers = [Answer(400, b'{"value":%s}' % deep)]
        with pytest.raises(ApiStatusError):
            await cio.connect_tokens.get("t")


@pytest.mark.parametrize(
    ("said", "seconds"), [("7", 7), ("0", 0), ("", None), ("-1", None), ("Wed, 21 Oct 2026 07:28:00 GMT", None)]
)
async def test_when_to_come_again(said: str, seconds: int | None) -> None:
    async with HttpServer() as server, Client(server.url, KEY, SECRET) as cio:
        server.answers = [Answer(503, b'{"value":"busy"}', {"Retry-After": said})]
        with pytest.raises(ApiStatusError) as caught:
            await cio.accounts.list()
        assert caught.value.retry_after == seconds


async def test_a_calls_own_time_is_for_all_of_it() -> None:
    """However the bytes drip, and over all repetitions."""
    async with HttpServer() as server, Client(server.url, KEY, SECRET) as cio:
        server.answers = [Silent()]
        for call in (
            cio.accounts.get("a", timeout=0.2),
            cio.messages.list("a", folder="INBOX", timeout=0.2),
            cio.message_folders.change("a", "m", add="x", timeout=0.2),
            cio.messages.raw_headers("a", "m", timeout=0.2),
            cio.contacts.list("a", timeout=0.2),
        ):
            with pytest.raises(ApiTimeoutError):
                await call
        assert all("timeout" not in seen.target and b"timeout" not in seen.body for seen in server.seen)


async def test_numbers_that_come_as_text_are_numbers() -> None:
    """As services written in PHP send them, the vendor's once among them."""
    body = b'[{"label": "a", "port": "143", "use_ssl": "0", "status_since": "1700000000", "last_sync": "null"}]'
    async with HttpServer() as server, Client(server.url, KEY, SECRET) as cio:
        server.answers = [Answer(200, body), Answer(200, body.replace(b'"143"', b'"imap"'))]
        (found,) = await cio.sources.list("1")
        assert (found.port, found.use_ssl, found.status_since, found.last_sync) == (143, False, 1700000000, None)
        with pytest.raises(ApiResponseError):
            await cio.sources.list("1")


async def test_no_secret_in_any_error_or_name(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sources, "SIGN_IN_SILENCE", 0.2)
    new = NewSource(email="a@x", server="s", username="u", password=SECRET)
    assert SECRET not in repr(new)
    async with HttpServer() as server, Client(server.url, KEY, SECRET, timeout=0.2) as cio:
        assert SECRET not in f"{cio!r} {cio._transport!r} {vars(cio)!r}"
        for behaviour in (Drop(), Silent(), Answer(400, b"{}"), Answer(200, b"x")):
            server.answers = [behaviour]
            with pytest.raises(ApiError) as caught:
                await cio.sources.create("account", new)
            told = story(caught.value)
            for secret in (SECRET, "oauth_signature", "a%40x"):
                assert secret not in told


# another address


async def test_move_to() -> None:
    async with HttpServer() as first, HttpServer() as second, Client(first.url, KEY, SECRET) as cio:
        first.answers = second.answers = [Answer(200, b"[]")]
        await cio.accounts.list()
        cio.move_to(second.url + "/")
        await cio.accounts.list()
        assert (len(first.seen), len(second.seen)) == (1, 1)
        assert second.seen[0].headers["host"] == f"127.0.0.1:{second.port}"


@pytest.mark.parametrize(
    "address",
    [
        "",
        "api.example.org",
        "ftp://api.example.org",
        "http://",
        "http:///x",
        "http://user:pw@api.example.org",
        "http://api.example.org?a=b",
        "http://api.example.org#x",
        "http://[::1",
        "http://api.example.org:99999",
        "http://bücher.example",
    ],
)
async def test_what_is_no_address_of_a_service(address: str) -> None:
    with pytest.raises(ApiError) as caught:
        Client(address, KEY, SECRET)
    assert caught.value.code == "api.address"
    assert "pw" not in str(caught.value)
    async with Client("http://127.0.0.1:1", KEY, SECRET) as cio:
        with pytest.raises(ApiError):
            cio.move_to(address)
        assert cio._transport.base_url == "http://127.0.0.1:1"


# events

STREAM = b"HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\nConnection: close\r\n\r\n"


async def events_of(cio: Client, timeout: float | None = None) -> tuple[list[Event], ApiError]:
    found = []
    try:
        async for event in cio.events(timeout=timeout):
            found.append(event)
    except ApiError as error:
        return found, error
    raise AssertionError("the events ended without an error")


@pytest.mark.parametrize("size", [1, 7, 10_000])
async def test_events(size: int) -> None:
    raw = STREAM + (
        b'event: hello\ndata: {"type":"hello","instance":"i1"}\n\n'
        b": still here\n\n"
        b'id: 4\r\nevent: folders\r\ndata:{"type":"folders",\r\ndata: "folders":["a\xe2\x80\xa8b"],"new":1}\r\n\r\n'
        b"\n\n"
        b'data: {"type":"half"}'
    )
    async with HttpServer() as server, Client(server.url, KEY, SECRET) as cio:
        server.answers = [Raw([raw[start : start + size] for start in range(0, len(raw), size)])]
        found, error = await events_of(cio)
        assert found == [Event("hello", instance="i1"), Event("folders", folders=["a\u2028b"])]
        assert type(error) is ApiConnectionError
        assert "ended" in str(error)
        (seen,) = server.seen
        assert (seen.target, seen.headers["accept"]) == ("/app/events", "text/event-stream")
        assert "oauth_signature" in seen.headers["authorization"]


async def test_an_event_of_another_shape() -> None:
    async with HttpServer() as server, Client(server.url, KEY, SECRET) as cio:
        server.answers = [Raw([STREAM, b'data: {"type":7}\n\n'])]
        _, error = await events_of(cio)
        assert type(error) is ApiResponseError


async def test_a_server_without_events() -> None:
    async with HttpServer() as server, Client(server.url, KEY, SECRET) as cio:
        server.answers = [Answer(404, b'{"type":"error",\n"value":"no such thing"}')]
        _, error = await events_of(cio)
        assert isinstance(error, ApiStatusError)
        assert (error.status, str(error)) == (404, "no such thing")


async def test_a_silent_stream() -> None:
    async with HttpServer() as server, Client(server.url, KEY, SECRET) as cio:
        server.answers = [Raw([STREAM, b'data: {"type":"hello"}\n\n'], stays=True)]
        found, error = await events_of(cio, timeout=2.0)
        assert [event.type for event in found] == ["hello"]
        assert isinstance(error, ApiTimeoutError)


async def test_leaving_a_stream_closes_its_connection() -> None:
    async with HttpServer() as server, Client(server.url, KEY, SECRET) as cio:
        server.answers = [Raw([STREAM, b'data: {"type":"hello"}\n\n'], stays=True)]
        async with aclosing(cio.events()) as events:
            async for _ in events:
                break
            assert server._tasks
        async with asyncio.timeout(PATIENCE):
            while server._tasks:
                await asyncio.sleep(0.01)


async def test_a_read_that_is_tried_again_goes_where_the_service_is_by_then() -> None:
    async with HttpServer() as gone, HttpServer() as server, Client(gone.url, KEY, SECRET) as cio:
        server.answers = [Answer(200, b"[]")]

        gone.answers = [Drop()]
        reading = asyncio.create_task(cio.accounts.list())
        while not gone.seen:
            await asyncio.sleep(0)
        cio.move_to(server.url)
        assert await reading == []
        assert len(server.seen) == 1
