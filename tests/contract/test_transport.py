"""Every route asks for a signature, every failure has the one body, nothing answers 500 (API.md, Transport, Errors)."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from cio_desktop.service.config import ServiceConfig
from cio_desktop.service.table import ROUTES
from tests.support import asgi
from tests.support.asgi import Answer
from tests.support.service_world import FORM, World, world

METHODS = ("GET", "POST", "PUT", "DELETE", "PATCH", "HEAD", "OPTIONS")


def concrete(pattern: str, w: World) -> str:
    values = {
        "account_id": w.account,
        "label": "0",
        "folder...": "INBOX",
        "message_id...": w.messages[0],
        "edit_id": "e1",
        "token": "t1",
        "key": "k1",
        "file_id": "f" * 24,
        "thread_id": w.messages[0],
        "email": "ada@example.com",
        "webhook_id": "w" * 24,
    }
    return re.sub(r"\{([^}]+)\}", lambda found: values[found[1]], pattern)


def assert_error(answer: Answer, status: int) -> None:
    assert answer.status == status, answer
    assert answer.headers["content-type"] == "application/json"
    body = answer.json()
    assert body["type"] == "error"
    assert body["success"] is False
    assert isinstance(body["value"], str)
    assert body["value"]


async def test_every_route_and_every_other_path_wants_a_signature(w: World) -> None:
    paths = [concrete(route.pattern, w) for route in ROUTES]
    paths += ["/", "/2.0", "/docs", "/openapi.json", "/favicon.ico", "/2.0/nothing", "/app/logs"]
    for path in paths:
        for method in METHODS:
            answer = await asgi.request(w.app, method, path)
            assert_error(answer, 401)
            assert answer.json()["code"] == 105
    assert w.engine.calls == []


async def test_a_method_that_is_not_supported_answers_405(w: World) -> None:
    for route in ROUTES:
        for method in METHODS:
            if method in route.methods:
                continue
            answer = await w.send(method, concrete(route.pattern, w))
            if not route.methods:  # it is there so that nothing else is found under it
                assert_error(answer, 404)
                continue
            assert_error(answer, 405)
            assert answer.headers["allow"] == ", ".join(sorted(route.methods))


@pytest.mark.parametrize(
    "path",
    [
        "/",
        "/2.0",
        "/2.0/nothing",
        "/accounts",
        "/1.1/accounts",
        "/2.0/accounts//",
        "/2.0/accounts/{id}/exits/0",
        "/app/logs",
    ],
)
async def test_what_is_not_served_answers_404(w: World, path: str) -> None:
    for method in ("GET", "POST"):
        assert_error(await w.send(method, path.replace("{id}", w.account)), 404)


@pytest.mark.parametrize(
    "path",
    [
        "/2.0/accounts/000000000000000000000000",
        "/2.0/accounts/000000000000000000000000/sources",
        "/2.0/accounts/000000000000000000000000/sync",
        "/2.0/accounts/000000000000000000000000/messages",
        "/2.0/accounts/000000000000000000000000/edits",
        "/2.0/accounts/a%00b",
        "/2.0/accounts/..%2F..",
        "/2.0/accounts/%F0%9F%92%A9",
        "/2.0/accounts/{id}/sources/nobody%3A%3Anowhere",
        "/2.0/accounts/{id}/sources/1",
        "/2.0/accounts/{id}/sources/0/folders/Nowhere",
        "/2.0/accounts/{id}/sources/0/folders/..",
        "/2.0/accounts/{id}/messages/ffffffffffffffffffffffff",
        "/2.0/accounts/{id}/messages/gm-0",
        "/2.0/accounts/{id}/messages/gm-zz",
        "/2.0/accounts/{id}/messages/gm-" + "f" * 40,
        "/2.0/accounts/{id}/messages/%3Cnobody%40x%3E/folders",
        "/2.0/accounts/{id}/edits/none",
        "/2.0/webhooks/ffffffffffffffffffffffff",
        "/2.0/accounts/{id}/webhooks/ffffffffffffffffffffffff",
    ],
)
async def test_unknown_ids_answer_404(w: World, path: str) -> None:
    assert_error(await w.get(path.replace("{id}", w.account)), 404)


async def test_the_words_name_the_account(w: World) -> None:
    answer = await w.get("/2.0/accounts/feed")
    assert answer.json()["value"] == "account feed is invalid"


async def test_one_trailing_slash_is_the_same_resource(w: World) -> None:
    for path in ("/2.0/accounts", w.path, f"{w.path}/sources", f"{w.path}/sources/0", f"{w.path}/messages"):
        plain, slashed = await w.get(path), await w.get(path + "/")
        assert (plain.status, plain.body) == (200, slashed.body)


async def test_a_label_is_the_same_encoded_or_not(w: World) -> None:
    bodies = {
        (await w.get(f"{w.path}/sources/{label}")).body
        for label in ("me::mail.example.com", "me%3A%3Amail.example.com", "me%3a%3amail%2Eexample.com", "0")
    }
    assert len(bodies) == 1


async def test_a_path_that_is_not_utf8_answers_400(w: World) -> None:
    assert_error(await w.get("/2.0/accounts/%FF"), 400)


async def test_resource_urls_begin_with_the_root_the_client_used(w: World) -> None:
    url = (await w.get(f"{w.path}/sources/0")).json()["resource_url"]
    assert url == f"http://{asgi.HOST}{w.path}/sources/me%3A%3Amail.example.com"
    again = await w.get(url.removeprefix(f"http://{asgi.HOST}"))
    assert again.json()["label"] == w.label


@pytest.mark.parametrize(
    "host",
    [
        "evil.example:8800",
        "127.0.0.1",
        "127.0.0.1:80",
        "127.0.0.1:x",
        "localhost.evil:8800",
        "[::1",
        "",
        "0.0.0.0:8800",
    ],
)
async def test_another_host_name_is_refused(w: World, host: str) -> None:
    assert_error(await asgi.request(w.app, "GET", "/2.0/accounts", host=host), 403)


@pytest.mark.parametrize("host", ["127.0.0.1:8800", "localhost:8800", "LOCALHOST:8800", "[::1]:8800"])
async def test_own_names_get_as_far_as_the_signature(w: World, host: str) -> None:
    assert_error(await asgi.request(w.app, "GET", "/2.0/accounts", host=host), 401)


async def test_missing_or_doubled_host_is_refused(w: World) -> None:
    assert_error(await asgi.request(w.app, "GET", "/2.0/accounts", host=None), 403)
    twice = [("Host", asgi.HOST), ("Host", asgi.HOST)]
    assert_error(await asgi.request(w.app, "GET", "/2.0/accounts", headers=twice), 403)


async def test_a_service_for_others_takes_any_host_name(tmp_path: Path) -> None:
    async with world(tmp_path, config=ServiceConfig(loopback=False)) as w:
        assert_error(await asgi.request(w.app, "GET", "/2.0/accounts", host="mail.example.com"), 401)


@pytest.mark.parametrize(
    "header",
    [
        ("Origin", "https://evil.example"),
        ("Origin", "null"),
        ("Origin", f"http://{asgi.HOST}"),
        ("Sec-Fetch-Site", "cross-site"),
        ("Sec-Fetch-Site", "same-site"),
    ],
)
async def test_web_pages_are_refused_even_with_a_signature(w: World, header: tuple[str, str]) -> None:
    signed = [w.sign("GET", "/2.0/accounts"), header]
    answer = await asgi.request(w.app, "GET", "/2.0/accounts", headers=signed)
    assert_error(answer, 403)
    assert not any(name.startswith("access-control") for name in answer.headers)


async def test_a_body_over_the_limit_answers_413(tmp_path: Path) -> None:
    async with world(tmp_path, config=ServiceConfig(body_limit=1000)) as w:
        signed = [w.sign("POST", "/2.0/accounts")]
        announced = [*signed, ("Content-Length", "1001")]
        assert_error(await asgi.request(w.app, "POST", "/2.0/accounts", headers=announced), 413)
        pieces = [b"x" * 600] * 1000
        assert_error(await asgi.request(w.app, "POST", "/2.0/accounts", headers=signed, pieces=pieces), 413)


@pytest.mark.parametrize(
    "authorization",
    [None, "Basic eDp5", 'OAuth oauth_consumer_key="another", oauth_signature="x"', "OAuth oauth_consumer_key=%FF"],
)
async def test_what_a_stranger_sends_is_not_read_at_length(tmp_path: Path, authorization: str | None) -> None:
    headers = [("Content-Type", FORM)] + ([("Authorization", authorization)] if authorization else [])
    async with world(tmp_path) as w:
        exchange = asgi.Exchange([b"a=b&" * 4096] * 200)
        await w.app(asgi.make_scope("POST", "/2.0/accounts", headers), exchange.receive, exchange.send)
        assert_error(exchange.answer(), 401)
        assert exchange.read < 10


async def test_a_body_that_does_not_come_is_not_waited_for_for_ever(tmp_path: Path) -> None:
    async with world(tmp_path, config=ServiceConfig(body_timeout=0.05)) as w:
        exchange = asgi.Exchange([])
        await w.app(asgi.make_scope("POST", "/2.0/accounts", []), exchange.receive, exchange.send)
        assert_error(exchange.answer(), 408)


async def test_a_client_that_hangs_up_gets_no_answer(w: World) -> None:
    exchange = asgi.Exchange([])
    exchange.hang_up()
    await w.app(asgi.make_scope("POST", "/2.0/accounts", []), exchange.receive, exchange.send)
    assert exchange.messages == []


MALFORMED = [
    pytest.param(FORM, b"\xff\xfe", 400, id="bytes that are no text"),
    pytest.param(FORM, b"a=%FF", 400, id="an escape that is no text"),
    pytest.param("application/json", b"{", 400, id="half a document"),
    pytest.param("application/json", b"[" * 100_000, 400, id="a deep document"),
    pytest.param("application/json", b'"\\ud800"', 400, id="half a character"),
    pytest.param("multipart/form-data; boundary=B", b"nothing", 400, id="no parts"),
    pytest.param("multipart/form-data; boundary=", b"--\r\n", 400, id="an empty boundary"),
    pytest.param("multipart/form-data; boundary=" + "B" * 10_000, b"--B", 400, id="a long boundary"),
    pytest.param(
        "multipart/form-data; boundary=B",
        b'--B\r\nContent-Disposition: form-data; name="email"\r\n\r\na@b.org\r\n' * 10_001 + b"--B--\r\n",
        400,
        id="too many parts",
    ),
]


@pytest.mark.parametrize(("content_type", "body", "status"), MALFORMED)
async def test_malformed_bodies_are_the_clients_fault(w: World, content_type: str, body: bytes, status: int) -> None:
    folders = f"{w.path}/messages/{w.messages[0]}/folders"
    for method, path in (("POST", "/2.0/accounts"), ("POST", f"{w.path}/sources"), ("PUT", folders)):
        headers = [w.sign(method, path), ("Content-Type", content_type)]
        answer = await asgi.request(w.app, method, path, headers=headers, body=body)
        assert_error(answer, status)


@pytest.mark.parametrize("length", ["17", "15", "0"])
async def test_a_body_of_another_length_than_announced_changes_nothing(w: World, length: str) -> None:
    path, body = f"{w.path}/messages/{w.messages[0]}/folders", b'[{"name":"Bil"}]'
    headers = [w.sign("PUT", path), ("Content-Type", "application/json"), ("Content-Length", length)]
    assert_error(await asgi.request(w.app, "PUT", path, headers=headers, body=body), 400)
    assert w.engine.calls == []


async def test_a_compressed_body_is_refused(w: World) -> None:
    headers = [w.sign("POST", "/2.0/accounts"), ("Content-Encoding", "gzip")]
    assert_error(await asgi.request(w.app, "POST", "/2.0/accounts", headers=headers, body=b"\x1f\x8b"), 400)


@pytest.mark.expect_log("cio_desktop.service", "KeyError")
async def test_our_own_fault_is_an_answer_without_its_words(w: World, caplog: pytest.LogCaptureFixture) -> None:
    w.engine.raw = {}  # the fake then raises KeyError, as a bug would
    answer = await w.get(f"{w.path}/messages/{w.messages[0]}?include_body=1&password=hunter2")
    assert_error(answer, 500)
    assert "KeyError" not in answer.body.decode()
    assert "KeyError" in caplog.text
    assert "hunter2" not in caplog.text


async def test_an_answer_that_takes_too_long_is_503(tmp_path: Path) -> None:
    async with world(tmp_path, config=ServiceConfig(answer_timeout=0.05)) as w:
        w.engine.hang = True
        assert_error(await w.send("POST", f"{w.path}/sources/0/sync"), 503)
