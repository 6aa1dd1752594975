"""Every call of every resource, as it arrives at a real server: method, raw path, query, form, signature."""

from __future__ import annotations

import json
from collections.abc import Awaitable, Callable
from typing import Any
from urllib.parse import urlsplit

import pytest

from cio_desktop.client import Client, NewSource
from cio_desktop.client.resources.webhooks import WebhookChange
from cio_desktop.protocol.oauth1 import SignedRequest, verify
from cio_desktop.protocol.resources import FolderRef
from tests.support.http_server import Answer, HttpServer, Seen

KEY, SECRET = "kfuy5mb0", "s3cret&of/the key"
A, LABEL, MID = "4c1478ab8ead000b051f0006", "me::gmail", "<a/b@x>"
ACCOUNT = f"/2.0/accounts/{A}"
SOURCE = f"{ACCOUNT}/sources/me%3A%3Agmail"
MESSAGE = f"{ACCOUNT}/messages/%3Ca%2Fb%40x%3E"
NEW = NewSource(email="me@x", server="imap.x", username="me", password="p&w")
LEAST = [
    ("email", "me@x"),
    ("server", "imap.x"),
    ("username", "me"),
    ("password", "p&w"),
    ("port", "993"),
    ("use_ssl", "1"),
    ("type", "IMAP"),
    ("sync_period", "24h"),
]

HOOK = '{"webhook_id":"w","callback_url":"http://x/"}'
Pairs = list[tuple[str, str]]
Call = Callable[[Client], Awaitable[Any]]

# call, method, raw path, query, form (None: no body), the answer that makes it return
CALLS: list[tuple[Call, str, str, Pairs, Pairs | None, str]] = [
    (lambda c: c.webhooks.list(), "GET", "/2.0/webhooks", [], None, "[]"),
    (lambda c: c.webhooks.get("w", A), "GET", f"{ACCOUNT}/webhooks/w", [], None, HOOK),
    (
        lambda c: c.webhooks.create(WebhookChange(callback_url="http://x/", filter_to="a@x,b@x", include_body=True), A),
        "POST",
        f"{ACCOUNT}/webhooks",
        [],
        [("callback_url", "http://x/"), ("filter_to", "a@x,b@x"), ("include_body", "1")],
        '{"success":true,"webhook_id":"w"}',
    ),
    (
        lambda c: c.webhooks.update("w", WebhookChange(active=False, include_header="raw")),
        "POST",
        "/2.0/webhooks/w",
        [],
        [("active", "0"), ("include_header", "raw")],
        '{"success":true}',
    ),
    (lambda c: c.webhooks.delete("w"), "DELETE", "/2.0/webhooks/w", [], None, '{"success":true}'),
    (lambda c: c.application.status_callback_url(), "GET", "/app/status_callback_url", [], None, "{}"),
    (
        lambda c: c.application.set_status_callback_url("http://x/"),
        "POST",
        "/app/status_callback_url",
        [],
        [("status_callback_url", "http://x/")],
        '{"success":true}',
    ),
    (
        lambda c: c.application.set_status_callback_url(None),
        "DELETE",
        "/app/status_callback_url",
        [],
        None,
        '{"success":true}',
    ),
    (
        lambda c: c.application.callbacks(account=A, status_code_from=400, limit=5),
        "GET",
        "/app/logs/webhooks",
        [("account", A), ("status_code_from", "400"), ("limit", "5")],
        None,
        "[]",
    ),
    (
        lambda c: c.application.calls(request_method="GET", request_path="/acc/", timestamp_after=7),
        "GET",
        "/app/logs/calls",
        [("request_method", "GET"), ("request_path", "/acc/"), ("timestamp_after", "7")],
        None,
        "[]",
    ),
    (lambda c: c.accounts.list(), "GET", "/2.0/accounts", [], None, "[]"),
    (
        lambda c: c.accounts.list(email="a+b@x", status="OK", status_ok=False, limit=10, offset=0),
        "GET",
        "/2.0/accounts",
        [("email", "a+b@x"), ("status", "OK"), ("status_ok", "0"), ("limit", "10"), ("offset", "0")],
        None,
        "[]",
    ),
    (lambda c: c.accounts.get(A), "GET", ACCOUNT, [], None, '{"id":"x"}'),
    (
        lambda c: c.accounts.create("a@x", first_name="Ä", last_name=""),
        "POST",
        "/2.0/accounts",
        [],
        [("email", "a@x"), ("first_name", "Ä"), ("last_name", "")],
        '{"success":true,"id":"x"}',
    ),
    (lambda c: c.accounts.update(A, last_name="B"), "POST", ACCOUNT, [], [("last_name", "B")], '{"success":true}'),
    (lambda c: c.accounts.delete(A), "DELETE", ACCOUNT, [], None, '{"success":true}'),
    (lambda c: c.sources.list(A, status_ok=True), "GET", f"{ACCOUNT}/sources", [("status_ok", "1")], None, "[]"),
    (lambda c: c.sources.list(A, status="DISABLED"), "GET", f"{ACCOUNT}/sources", [("status", "DISABLED")], None, "[]"),
    (lambda c: c.sources.get(A, LABEL), "GET", SOURCE, [], None, '{"label":"x"}'),
    (lambda c: c.sources.get(A, "0"), "GET", f"{ACCOUNT}/sources/0", [], None, '{"label":"x"}'),
    (lambda c: c.sources.create(A, NEW), "POST", f"{ACCOUNT}/sources", [], LEAST, '{"success":true,"label":"x"}'),
    (
        lambda c: c.sources.create(
            A,
            NewSource(
                email="me@x",
                server="imap.x",
                username="me",
                password="p&w",
                port=143,
                use_ssl=False,
                sync_period="1h",
                raw_file_list=True,
                sync_all_folders=True,
                callback_url="http://127.0.0.1/?a=b&c",
                status_callback_url="http://127.0.0.1/s",
                insecure=True,
                check=False,
            ),
        ),
        "POST",
        f"{ACCOUNT}/sources",
        [],
        [
            *LEAST[:4],
            ("port", "143"),
            ("use_ssl", "0"),
            ("type", "IMAP"),
            ("sync_period", "1h"),
            ("raw_file_list", "1"),
            ("sync_all_folders", "1"),
            ("callback_url", "http://127.0.0.1/?a=b&c"),
            ("status_callback_url", "http://127.0.0.1/s"),
            ("insecure", "1"),
            ("check", "0"),
        ],
        '{"success":true}',
    ),
    (
        lambda c: c.sources.update(A, LABEL, sync_period="4h", password="x", status=1),
        "POST",
        SOURCE,
        [],
        [("sync_period", "4h"), ("password", "x"), ("status", "1")],
        '{"success":true}',
    ),
    (lambda c: c.sources.check(A, LABEL), "POST", SOURCE, [], [("force_status_check", "1")], '{"success":true}'),
    (lambda c: c.sources.delete(A, LABEL), "DELETE", SOURCE, [], None, '{"success":true}'),
    (lambda c: c.sources.history(A, LABEL), "GET", f"{SOURCE}/history", [], None, "[]"),
    (lambda c: c.sync.of_account(A), "GET", f"{ACCOUNT}/sync", [], None, '{"l":null,"m":{"INBOX":{}}}'),
    (lambda c: c.sync.of_source(A, LABEL), "GET", f"{SOURCE}/sync", [], None, "{}"),
    (lambda c: c.sync.start(A), "POST", f"{ACCOUNT}/sync", [], [], '{"success":true}'),
    (lambda c: c.sync.start(A, LABEL), "POST", f"{SOURCE}/sync", [], [], '{"success":true}'),
    (
        lambda c: c.folders.list(A, LABEL, include_extended_counts=True, no_cache=True),
        "GET",
        f"{SOURCE}/folders",
        [("include_extended_counts", "1"), ("no_cache", "1")],
        None,
        "[]",
    ),
    (
        lambda c: c.folders.get(A, LABEL, "Année/Été & 100%"),
        "GET",
        f"{SOURCE}/folders/Ann%C3%A9e%2F%C3%89t%C3%A9%20%26%20100%25",
        [],
        None,
        '{"name":"x"}',
    ),
    (lambda c: c.folders.get(A, LABEL, ".."), "GET", f"{SOURCE}/folders/%2E%2E", [], None, '{"name":"x"}'),
    (lambda c: c.folders.get(A, LABEL, "."), "GET", f"{SOURCE}/folders/%2E", [], None, '{"name":"x"}'),
    (lambda c: c.folders.get(A, LABEL, "../x"), "GET", f"{SOURCE}/folders/..%2Fx", [], None, '{"name":"x"}'),
    (
        lambda c: c.messages.list(
            A,
            folder="Bills/2012",
            source=LABEL,
            subject="/inv.*/i",
            email="a,b",
            from_="f",
            to="t",
            cc="c",
            bcc="b",
            file_name="*.pdf",
            date_before=2,
            date_after=1,
            indexed_before=4,
            indexed_after=3,
            sort_order="asc",
            include_flags=True,
            include_body=False,
            limit=100,
            offset=200,
        ),
        "GET",
        f"{ACCOUNT}/messages",
        [
            ("folder", "Bills/2012"),
            ("source", LABEL),
            ("subject", "/inv.*/i"),
            ("email", "a,b"),
            ("from", "f"),
            ("to", "t"),
            ("cc", "c"),
            ("bcc", "b"),
            ("file_name", "*.pdf"),
            ("date_before", "2"),
            ("date_after", "1"),
            ("indexed_before", "4"),
            ("indexed_after", "3"),
            ("sort_order", "asc"),
            ("include_flags", "1"),
            ("include_body", "0"),
            ("limit", "100"),
            ("offset", "200"),
        ],
        None,
        "[]",
    ),
    (
        lambda c: c.messages.get(
            A,
            MID,
            include_body=True,
            body_type="text/plain",
            include_headers="raw",
            include_flags=True,
            include_source=True,
            include_thread_size=True,
        ),
        "GET",
        MESSAGE,
        [
            ("include_body", "1"),
            ("body_type", "text/plain"),
            ("include_headers", "raw"),
            ("include_flags", "1"),
            ("include_source", "1"),
            ("include_thread_size", "1"),
        ],
        None,
        '{"message_id":"x"}',
    ),
    (lambda c: c.message_folders.list(A, MID), "GET", f"{MESSAGE}/folders", [], None, '[{"name":"INBOX"}]'),
    (
        lambda c: c.message_folders.change(A, MID, add=["b", "a"], remove=["INBOX"], queue=True),
        "POST",
        f"{MESSAGE}/folders",
        [],
        [("add[]", "b"), ("add[]", "a"), ("remove[]", "INBOX"), ("queue", "1")],
        '{"success":true}',
    ),
    (
        lambda c: c.message_folders.change(A, MID, add="Bills"),
        "POST",
        f"{MESSAGE}/folders",
        [],
        [("add[]", "Bills")],
        '{"success":true}',
    ),
    (
        lambda c: c.message_folders.change_many(A, ["m1", "m2"], add="Bills", remove=("INBOX",)),
        "POST",
        f"{ACCOUNT}/messages/folders",
        [],
        [("message_id[]", "m1"), ("message_id[]", "m2"), ("add[]", "Bills"), ("remove[]", "INBOX"), ("queue", "1")],
        '{"success":true,"results":[]}',
    ),
    (lambda c: c.edits.list(A), "GET", f"{ACCOUNT}/edits", [], None, "[]"),
    (
        lambda c: c.edits.get(A, "e1"),
        "GET",
        f"{ACCOUNT}/edits/e1",
        [],
        None,
        '{"edit_id":"e1","message_id":"m","state":"done"}',
    ),
    (lambda c: c.edits.retry(A, "e1"), "POST", f"{ACCOUNT}/edits/e1", [], [], '{"success":true}'),
    (lambda c: c.edits.cancel(A, "e1"), "DELETE", f"{ACCOUNT}/edits/e1", [], None, '{"success":true}'),
]


def check_signature(seen: Seen) -> None:
    request = SignedRequest(
        seen.method,
        "http",
        seen.headers["host"],
        seen.path,
        seen.target.partition("?")[2],
        seen.headers.get("authorization"),
        seen.headers.get("content-type"),
        seen.body,
    )
    now = int(seen.headers["authorization"].partition('oauth_timestamp="')[2].partition('"')[0])
    assert verify(request, {KEY: SECRET}.get, now).key == KEY


@pytest.mark.parametrize(
    ("call", "method", "path", "query", "form", "answer"), CALLS, ids=[f"{row[1]} {row[2]}" for row in CALLS]
)
async def test_request_lines(call: Call, method: str, path: str, query: Pairs, form: Pairs | None, answer: str) -> None:
    async with HttpServer() as server, Client(server.url + "/", KEY, SECRET) as cio:
        server.answers = [Answer(200, answer.encode())]
        await call(cio)
        (seen,) = server.seen
        assert (seen.method, seen.path, seen.query) == (method, path, query)
        assert seen.headers["accept"] == "application/json"
        if form is None:
            assert seen.body == b""
            assert "content-type" not in seen.headers
        else:
            assert seen.form == form
            assert seen.headers["content-type"] == "application/x-www-form-urlencoded"
        check_signature(seen)


async def test_put_of_folders_is_json_whose_body_is_covered() -> None:
    folders = [FolderRef("my personal label"), FolderRef(symbolic_name="\\Starred"), FolderRef("parent/child")]
    async with HttpServer() as server, Client(server.url, KEY, SECRET) as cio:
        server.answers = [Answer(200, b'{"success":true}')]
        await cio.message_folders.replace(A, MID, folders)
        await cio.message_folders.replace(A, MID, [], queue=True)
        first, second = server.seen
        assert (first.method, first.target) == ("PUT", f"{MESSAGE}/folders")
        assert first.headers["content-type"] == "application/json"
        assert json.loads(first.body) == [
            {"name": "my personal label"},
            {"symbolic_name": "\\Starred"},
            {"name": "parent/child"},
        ]
        assert (second.target, second.body) == (f"{MESSAGE}/folders?queue=1", b"[]")
        for seen in server.seen:
            check_signature(seen)
            assert "oauth_body_hash" in seen.headers["authorization"]


async def test_a_server_below_a_path_and_behind_another_name() -> None:
    async with HttpServer() as server, Client(f"http://localhost:{server.port}/cio/", KEY, SECRET) as cio:
        server.answers = [Answer(200, b"[]")]
        await cio.accounts.list()
        (seen,) = server.seen
        assert (seen.target, urlsplit(f"//{seen.headers['host']}").hostname) == ("/cio/2.0/accounts", "localhost")
        check_signature(seen)


@pytest.mark.parametrize("segments", [("",), (A, ""), ("", "x")])
async def test_an_empty_id_never_becomes_another_resource(segments: tuple[str, ...]) -> None:
    """DELETE of account "" would be DELETE of the list."""
    async with HttpServer() as server, Client(server.url, KEY, SECRET) as cio:
        with pytest.raises(ValueError, match="empty"):
            await (cio.accounts.delete(*segments) if len(segments) == 1 else cio.sources.delete(*segments))
        assert server.seen == []
