"""Every call of every resource, as it arrives at a real server: method, raw path, query, form, signature."""

from __future__ import annotations

import inspect
import json
from collections.abc import AsyncGenerator, Awaitable, Callable
from functools import cached_property
from typing import Any
from urllib.parse import urlsplit

import msgspec
import pytest

from cio_desktop.client import Client, NewConnectToken, NewOAuthProvider, NewSource, WebhookChange, routes
from cio_desktop.protocol.oauth1 import SignedRequest, verify
from cio_desktop.protocol.resources import FolderRef
from cio_desktop.service.openapi.document import build
from cio_desktop.service.table import ROUTES
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
    ("sync_period", "24h"),
    ("type", "IMAP"),
]

ADDRESS = f"{ACCOUNT}/email_addresses/b%2Bc%40x"
CONTACT = f"{ACCOUNT}/contacts/b%2Bc%40x"
DONE = '{"success":true}'
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
    (lambda c: c.sources.unreadable(A, LABEL), "GET", f"{SOURCE}/unreadable", [], None, "[]"),
    (
        lambda c: c.sources.retry_unreadable(A, LABEL, folder="Bills/2026", uid=7),
        "POST",
        f"{SOURCE}/unreadable",
        [],
        [("folder", "Bills/2026"), ("uid", "7")],
        '{"success":true}',
    ),
    (
        lambda c: c.application.activity(account=A, source=LABEL, limit=500),
        "GET",
        "/app/logs/activity",
        [("account", A), ("source", LABEL), ("limit", "500")],
        None,
        "[]",
    ),
    (lambda c: c.application.log_level(), "GET", "/app/log_level", [], None, '{"level":"normal"}'),
    (
        lambda c: c.application.set_log_level("debug"),
        "POST",
        "/app/log_level",
        [],
        [("level", "debug")],
        '{"level":"debug","until":1}',
    ),
    (
        lambda c: c.folders.set_sync(A, LABEL, "Bills/2026", False, delim="/"),
        "POST",
        f"{SOURCE}/folders/Bills%2F2026",
        [],
        [("sync", "0"), ("delim", "/")],
        '{"success":true}',
    ),
    (lambda c: c.application.description(), "GET", "/2.0/openapi.json", [], None, '{"openapi":"3.1.0"}'),
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
            ("sync_period", "1h"),
            ("raw_file_list", "1"),
            ("sync_all_folders", "1"),
            ("callback_url", "http://127.0.0.1/?a=b&c"),
            ("status_callback_url", "http://127.0.0.1/s"),
            ("insecure", "1"),
            ("check", "0"),
            ("type", "IMAP"),
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
            file_size_min=5,
            file_size_max=6,
            date_before=2,
            date_after=1,
            indexed_before=4,
            indexed_after=3,
            sort_order="asc",
            include_flags=True,
            include_body=False,
            body_type="text/html",
            include_headers="1",
            include_source=False,
            include_thread_size=True,
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
            ("file_size_min", "5"),
            ("file_size_max", "6"),
            ("date_before", "2"),
            ("date_after", "1"),
            ("indexed_before", "4"),
            ("indexed_after", "3"),
            ("sort_order", "asc"),
            ("include_flags", "1"),
            ("include_body", "0"),
            ("body_type", "text/html"),
            ("include_headers", "1"),
            ("include_source", "0"),
            ("include_thread_size", "1"),
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
    (
        lambda c: c.message_folders.transfer(
            A, ["m1"], add="Bills", remove="INBOX", source="s", dst_account="b", dst_source="t"
        ),
        "POST",
        f"{ACCOUNT}/messages/transfers",
        [],
        [
            ("message_id[]", "m1"),
            ("add[]", "Bills"),
            ("remove[]", "INBOX"),
            ("source", "s"),
            ("dst_account", "b"),
            ("dst_source", "t"),
            ("queue", "1"),
        ],
        '{"success":true,"results":[]}',
    ),
    (
        lambda c: c.message_folders.plan(A, MID, add="Bills", remove=("INBOX",), source="s", dst_source="t"),
        "GET",
        f"{MESSAGE}/plan",
        [("add[]", "Bills"), ("remove[]", "INBOX"), ("source", "s"), ("dst_source", "t")],
        None,
        "[]",
    ),
    (
        lambda c: c.messages.set_flags_many(A, ["m1", "m2"], seen=True, flagged=False, queue=True),
        "POST",
        f"{ACCOUNT}/messages/flags",
        [],
        [("message_id[]", "m1"), ("message_id[]", "m2"), ("seen", "1"), ("flagged", "0"), ("queue", "1")],
        '{"success":true,"results":[]}',
    ),
    (lambda c: c.edits.list(A), "GET", f"{ACCOUNT}/edits", [], None, "[]"),
    (
        lambda c: c.accounts.create("me@x", first_name="M", source=NEW),
        "POST",
        "/2.0/accounts",
        [],
        [("email", "me@x"), ("first_name", "M"), *LEAST[1:]],
        '{"success":true,"id":"x","label":"l"}',
    ),
    (lambda c: c.email_addresses.list(A), "GET", f"{ACCOUNT}/email_addresses", [], None, "[]"),
    (
        lambda c: c.email_addresses.create(A, "b+c@x"),
        "POST",
        f"{ACCOUNT}/email_addresses",
        [],
        [("email_address", "b+c@x")],
        '{"success":true}',
    ),
    (lambda c: c.email_addresses.get(A, "b+c@x"), "GET", ADDRESS, [], None, '{"email":"b+c@x"}'),
    (lambda c: c.email_addresses.make_primary(A, "b+c@x"), "POST", ADDRESS, [], [("primary", "1")], DONE),
    (lambda c: c.email_addresses.delete(A, "b+c@x"), "DELETE", ADDRESS, [], None, DONE),
    (
        lambda c: c.sources.create(
            A,
            NewSource(
                email="me@x",
                server="imap.x",
                username="me",
                provider_consumer_key="k",
                provider_refresh_token="r",
                provider_token="t",
                provider_token_secret="s",
                sync_folders="All,Trash",
                sync_flags=True,
                expunge_on_deleted_flag=True,
                origin_ip="10.0.0.1",
                service_level="basic",
                certificate_sha256="ab",
            ),
        ),
        "POST",
        f"{ACCOUNT}/sources",
        [],
        [
            *LEAST[:3],
            ("port", "993"),
            ("use_ssl", "1"),
            ("provider_consumer_key", "k"),
            ("provider_refresh_token", "r"),
            ("provider_token", "t"),
            ("provider_token_secret", "s"),
            ("sync_period", "24h"),
            ("sync_folders", "All,Trash"),
            ("sync_flags", "1"),
            ("expunge_on_deleted_flag", "1"),
            ("origin_ip", "10.0.0.1"),
            ("service_level", "basic"),
            ("certificate_sha256", "ab"),
            ("type", "IMAP"),
        ],
        '{"success":true}',
    ),
    (
        lambda c: c.sources.update(
            A,
            LABEL,
            status_callback_url="http://x/",
            sync_all_folders=False,
            expunge_on_deleted_flag=True,
            service_level="pro",
            provider_consumer_key="k",
            provider_refresh_token="r",
            provider_token="t",
            provider_token_secret="s",
            certificate_sha256="ab",
            timeout=60,
        ),
        "POST",
        SOURCE,
        [],
        [
            ("status_callback_url", "http://x/"),
            ("sync_all_folders", "0"),
            ("expunge_on_deleted_flag", "1"),
            ("service_level", "pro"),
            ("provider_consumer_key", "k"),
            ("provider_refresh_token", "r"),
            ("provider_token", "t"),
            ("provider_token_secret", "s"),
            ("certificate_sha256", "ab"),
        ],
        DONE,
    ),
    (lambda c: c.sources.history(A, LABEL, limit=3), "GET", f"{SOURCE}/history", [("limit", "3")], None, "[]"),
    (
        lambda c: c.folders.get(A, LABEL, "a.b", delim=".", no_cache=True),
        "GET",
        f"{SOURCE}/folders/a.b",
        [("no_cache", "1"), ("delim", ".")],
        None,
        '{"name":"x"}',
    ),
    (
        lambda c: c.folders.messages(
            A, LABEL, "B/c", flag_seen=False, include_body=True, body_type="text/html", delim="/", limit=5, offset=2
        ),
        "GET",
        f"{SOURCE}/folders/B%2Fc/messages",
        [
            ("flag_seen", "0"),
            ("include_body", "1"),
            ("body_type", "text/html"),
            ("delim", "/"),
            ("limit", "5"),
            ("offset", "2"),
        ],
        None,
        "[]",
    ),
    (
        lambda c: c.folders.create(A, LABEL, "B/c", queue=True),
        "PUT",
        f"{SOURCE}/folders/B%2Fc",
        [],
        [("queue", "1")],
        DONE,
    ),
    (
        lambda c: c.folders.delete(A, LABEL, "B", delete_messages=True),
        "DELETE",
        f"{SOURCE}/folders/B",
        [("delete_messages", "1")],
        None,
        DONE,
    ),
    (
        lambda c: c.folders.rename(A, LABEL, "B", "C/d", queue=True),
        "POST",
        f"{SOURCE}/folders/B",
        [],
        [("name", "C/d"), ("queue", "1")],
        DONE,
    ),
    (lambda c: c.folders.empty(A, LABEL, "B"), "POST", f"{SOURCE}/folders/B", [], [("empty", "1")], DONE),
    (lambda c: c.folders.mark_read(A, LABEL, "B"), "POST", f"{SOURCE}/folders/B", [], [("read", "1")], DONE),
    (lambda c: c.folders.set_role(A, LABEL, "B", None), "POST", f"{SOURCE}/folders/B", [], [("role", "none")], DONE),
    (lambda c: c.folders.expunge(A, LABEL, "B"), "POST", f"{SOURCE}/folders/B/expunge", [], [], DONE),
    (
        lambda c: c.messages.copy(A, MID, "B", dst_source="l", move=True, source=LABEL, seen=True, draft=False),
        "POST",
        MESSAGE,
        [],
        [
            ("dst_folder", "B"),
            ("dst_source", "l"),
            ("move", "1"),
            ("source", LABEL),
            ("flag_seen", "1"),
            ("flag_draft", "0"),
        ],
        DONE,
    ),
    (lambda c: c.messages.delete(A, MID, queue=True), "DELETE", MESSAGE, [("queue", "1")], None, DONE),
    (lambda c: c.messages.flags(A, MID), "GET", f"{MESSAGE}/flags", [], None, '{"seen":true}'),
    (
        lambda c: c.messages.set_flags(A, MID, flagged=True, answered=False, deleted=None, queue=True),
        "POST",
        f"{MESSAGE}/flags",
        [],
        [("answered", "0"), ("flagged", "1"), ("queue", "1")],
        DONE,
    ),
    (
        lambda c: c.messages.body(A, MID, type="text/plain"),
        "GET",
        f"{MESSAGE}/body",
        [("type", "text/plain")],
        None,
        "[]",
    ),
    (lambda c: c.messages.headers(A, MID), "GET", f"{MESSAGE}/headers", [], None, '{"To":["x"]}'),
    (lambda c: c.messages.raw_headers(A, MID), "GET", f"{MESSAGE}/headers", [("raw", "1")], None, "To: x"),
    (
        lambda c: c.messages.thread(A, MID, include_flags=True, limit=4),
        "GET",
        f"{MESSAGE}/thread",
        [("include_flags", "1"), ("limit", "4")],
        None,
        "{}",
    ),
    (
        lambda c: c.contacts.list(
            A, search="a b", active_before=2, active_after=1, sort_by="email", sort_order="asc", limit=9, offset=3
        ),
        "GET",
        f"{ACCOUNT}/contacts",
        [
            ("search", "a b"),
            ("active_before", "2"),
            ("active_after", "1"),
            ("sort_by", "email"),
            ("sort_order", "asc"),
            ("limit", "9"),
            ("offset", "3"),
        ],
        None,
        '{"query":{"limit":9,"offset":3},"matches":[]}',
    ),
    (lambda c: c.contacts.get(A, "b+c@x"), "GET", CONTACT, [], None, '{"emails":["b+c@x"]}'),
    (lambda c: c.contacts.messages(A, "b+c@x", limit=1), "GET", f"{CONTACT}/messages", [("limit", "1")], None, "[]"),
    (lambda c: c.contacts.files(A, "b+c@x", offset=1), "GET", f"{CONTACT}/files", [("offset", "1")], None, "[]"),
    (lambda c: c.contacts.threads(A, "b+c@x"), "GET", f"{CONTACT}/threads", [], None, "[]"),
    (
        lambda c: c.threads.list(A, subject="x", active_after=1, started_before=2, from_="f"),
        "GET",
        f"{ACCOUNT}/threads",
        [("subject", "x"), ("active_after", "1"), ("started_before", "2"), ("from", "f")],
        None,
        "[]",
    ),
    (
        lambda c: c.threads.get(A, "gm-1", include_body=True, limit=2),
        "GET",
        f"{ACCOUNT}/threads/gm-1",
        [("include_body", "1"), ("limit", "2")],
        None,
        "{}",
    ),
    (lambda c: c.threads.delete(A, "gm-1"), "DELETE", f"{ACCOUNT}/threads/gm-1", [], None, DONE),
    (
        lambda c: c.threads.change_folders(A, "gm-1", add="B", remove=["C"], source="l"),
        "POST",
        f"{ACCOUNT}/threads/gm-1/folders",
        [],
        [("add[]", "B"), ("remove[]", "C"), ("source", "l")],
        DONE,
    ),
    (
        lambda c: c.files.list(A, file_name="*.pdf", file_size_min=1, file_size_max=2, source=LABEL),
        "GET",
        f"{ACCOUNT}/files",
        [("file_name", "*.pdf"), ("file_size_min", "1"), ("file_size_max", "2"), ("source", LABEL)],
        None,
        "[]",
    ),
    (lambda c: c.files.get(A, "f"), "GET", f"{ACCOUNT}/files/f", [], None, '{"file_id":"f"}'),
    (lambda c: c.files.link(A, "f"), "GET", f"{ACCOUNT}/files/f/content", [("as_link", "1")], None, "http://x/"),
    (lambda c: c.files.related(A, "f"), "GET", f"{ACCOUNT}/files/f/related", [], None, "[]"),
    (lambda c: c.files.revisions(A, "f"), "GET", f"{ACCOUNT}/files/f/revisions", [], None, "[]"),
    (lambda c: c.files.changes(A, "f"), "GET", f"{ACCOUNT}/files/f/changes", [], None, "[]"),
    (
        lambda c: c.edits.list(A, open=True, limit=500),
        "GET",
        f"{ACCOUNT}/edits",
        [("open", "1"), ("limit", "500")],
        None,
        "[]",
    ),
    (lambda c: c.connect_tokens.list(A), "GET", f"{ACCOUNT}/connect_tokens", [], None, "[]"),
    (
        lambda c: c.connect_tokens.create(
            NewConnectToken(
                callback_url="http://x/",
                email="me@x",
                first_name="M",
                last_name="E",
                source_callback_url="http://x/s",
                source_raw_file_list=True,
                source_sync_all_folders=False,
                source_sync_folders="All",
                source_sync_flags=True,
                source_expunge_on_deleted_flag=False,
                status_callback_url="http://x/t",
                service_level="pro",
                provider_consumer_key="k",
                source_server="imap.x",
                source_port=143,
                source_use_ssl=False,
                source_username="me",
                source_sync_period="1h",
                source_certificate_sha256="ab",
                device=True,
            )
        ),
        "POST",
        "/2.0/connect_tokens",
        [],
        [
            ("callback_url", "http://x/"),
            ("email", "me@x"),
            ("first_name", "M"),
            ("last_name", "E"),
            ("source_callback_url", "http://x/s"),
            ("source_raw_file_list", "1"),
            ("source_sync_all_folders", "0"),
            ("source_sync_folders", "All"),
            ("source_sync_flags", "1"),
            ("source_expunge_on_deleted_flag", "0"),
            ("status_callback_url", "http://x/t"),
            ("service_level", "pro"),
            ("provider_consumer_key", "k"),
            ("source_server", "imap.x"),
            ("source_port", "143"),
            ("source_use_ssl", "0"),
            ("source_username", "me"),
            ("source_sync_period", "1h"),
            ("source_certificate_sha256", "ab"),
            ("device", "1"),
        ],
        '{"success":true,"token":"t"}',
    ),
    (
        lambda c: c.connect_tokens.create(NewConnectToken(callback_url="http://x/"), A, LABEL),
        "POST",
        f"{SOURCE}/connect_tokens",
        [],
        [("callback_url", "http://x/")],
        '{"success":true}',
    ),
    (lambda c: c.connect_tokens.get("t", A), "GET", f"{ACCOUNT}/connect_tokens/t", [], None, '{"token":"t"}'),
    (lambda c: c.connect_tokens.delete("t", A, LABEL), "DELETE", f"{SOURCE}/connect_tokens/t", [], None, DONE),
    (
        lambda c: c.connect_tokens.paste("t", "http://127.0.0.1/?code=1"),
        "POST",
        "/2.0/connect_tokens/t",
        [],
        [("redirected_to", "http://127.0.0.1/?code=1")],
        '{"token":"t"}',
    ),
    (
        lambda c: c.connect_tokens.accept_other("t"),
        "POST",
        "/2.0/connect_tokens/t",
        [],
        [("accept_other", "1")],
        '{"token":"t"}',
    ),
    (lambda c: c.oauth_providers.list(), "GET", "/2.0/oauth_providers", [], None, "[]"),
    (
        lambda c: c.oauth_providers.get("k.apps/x"),
        "GET",
        "/2.0/oauth_providers/k.apps%2Fx",
        [],
        None,
        '{"type":"t","provider_consumer_key":"k"}',
    ),
    (
        lambda c: c.oauth_providers.create(
            NewOAuthProvider(type="GMAIL_OAUTH2", provider_consumer_key="k", provider_consumer_secret="s", tenant="t")
        ),
        "POST",
        "/2.0/oauth_providers",
        [],
        [
            ("type", "GMAIL_OAUTH2"),
            ("provider_consumer_key", "k"),
            ("provider_consumer_secret", "s"),
            ("tenant", "t"),
        ],
        DONE,
    ),
    (lambda c: c.oauth_providers.delete("k"), "DELETE", "/2.0/oauth_providers/k", [], None, DONE),
    (lambda c: c.oauth_providers.check("k"), "POST", "/2.0/oauth_providers/k/check", [], [], DONE),
    (lambda c: c.oauth_providers.presets(), "GET", "/app/oauth_presets", [], None, "[]"),
    (
        lambda c: c.discovery.find("a@x", ispdb=False),
        "GET",
        "/2.0/discovery",
        [("source_type", "IMAP"), ("email", "a@x"), ("ispdb", "0")],
        None,
        '{"email":"a@x","found":false}',
    ),
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


# what there is


class Asked(Exception):
    """A call got as far as its route."""


class Recorder:
    """Takes the transport's place and keeps which parameters each route was asked with."""

    def __init__(self) -> None:
        self.routes: dict[tuple[str, str], set[str]] = {}

    async def call(self, _result: Any, method: str, pattern: str, *_ids: str, **more: Any) -> Any:
        self._keep(method, pattern, **more)

    async def text(self, pattern: str, *_ids: str, **more: Any) -> Any:
        self._keep("GET", pattern, **more)

    async def page(self, _items: Any, pattern: str, *_ids: str, **more: Any) -> Any:
        self._keep("GET", pattern, **more)

    async def events(self, _kind: Any, method: str, pattern: str, *_ids: str, **more: Any) -> AsyncGenerator[Any, None]:
        self._keep(method, pattern, **more)
        yield

    def download(self, pattern: str, *_ids: str, **_more: Any) -> Any:
        self._keep("GET", pattern)

    def _keep(
        self,
        method: str,
        pattern: str,
        *,
        query: Pairs | None = None,
        form: Pairs | None = None,
        wanted: dict[str, Any] | None = None,
        files: dict[str, bytes] | None = None,
        **_more: Any,
    ) -> None:
        names = {name.removesuffix("[]") for name, _ in [*(query or []), *(form or [])]}
        names |= {name.rstrip("_") for name in wanted or () if name != "timeout"} | set(files or ())
        self.routes.setdefault((method, pattern), set()).update(names)
        raise Asked


async def _end(called: Any) -> None:
    """Of a call, of a stream, of content."""
    if isinstance(called, AsyncGenerator):
        await anext(called)
    else:
        await called


def calls_of_the_client(cio: Client) -> dict[str, Callable[..., Any]]:
    resources = [name for name, value in vars(Client).items() if isinstance(value, cached_property)]
    found: dict[str, Callable[..., Any]] = {"events": cio.events}
    for name in resources:
        resource = getattr(cio, name)
        if not name.startswith("_"):
            public = [call for call in vars(type(resource)) if not call.startswith("_")]
            found |= {f"{name}.{call}": getattr(resource, call) for call in public}
    assert len(found) > 70
    return found


def keywords_of(call: Callable[..., Any]) -> dict[str, str]:
    """All it can be asked with, by name, with its type as it is written."""
    found: dict[str, str] = {}
    for parameter in inspect.signature(call).parameters.values():
        if parameter.kind is parameter.VAR_KEYWORD:
            kind = str(parameter.annotation).removeprefix("Unpack[").removesuffix("]")
            found |= {name: str(of) for name, of in call.__globals__[kind].__annotations__.items()}
        else:
            found[parameter.name] = str(parameter.annotation)
    return found


def example(kind: str) -> Any:
    """Something to give for it. What is no plain word is a struct, all of whose fields are given."""
    for words, given in (
        ("bool", True),
        ("bytes", b"x"),
        ("FolderRef", []),
        ("int", 1),
        ("float", 1.0),
        ("str", "x"),
        ("Time", 1),
    ):
        if words in kind:
            return given
    if "Literal" in kind:
        return "x"
    struct = {each.__name__: each for each in (NewSource, NewConnectToken, NewOAuthProvider, WebhookChange)}[
        kind.split()[0]
    ]
    made = struct(**{field.name: example(str(field.type)) for field in msgspec.structs.fields(struct)})
    return msgspec.structs.replace(made, check=False) if isinstance(made, NewSource) else made


async def everything_asked(cio: Client, recorder: Recorder) -> None:
    """Each call with all that it takes; those of resources with several places in each of them."""
    cio._transport = recorder  # type: ignore[assignment]
    for name, call in calls_of_the_client(cio).items():
        given = {keyword: example(kind) for keyword, kind in keywords_of(call).items()}
        optional = [place for place in ("label", "account_id") if "None" in keywords_of(call).get(place, "")]
        for left_out in range(len(optional) + 1):
            some = {keyword: value for keyword, value in given.items() if keyword not in optional[:left_out]}
            with pytest.raises(Asked):
                await _end(call(**some))
        if name == "application.set_status_callback_url":
            with pytest.raises(Asked):
                await call(None)


# other spellings of what is there anyway
TWINS = {("PUT", route) for route in (routes.ACCOUNT, routes.SOURCE, routes.EMAIL_ADDRESS)}
TWINS |= {("POST", "/2.0/oauth_provider")}
OTHER_NAMES = {"dst_label", "activity_before", "activity_after", "source_type"}


def served() -> dict[tuple[str, str], set[str]]:
    """Every route of the service with the parameters it takes, as its own description has them."""
    paths = build(ROUTES, "http://127.0.0.1")["paths"]
    found = {}
    for route in ROUTES:
        if route.pattern.startswith("/2.0/app/"):
            continue
        for method in route.methods:
            operation = paths[route.pattern.replace("...}", "}")][method.lower()]
            names = {each["name"] for each in operation.get("parameters", []) if each["in"] == "query"}
            for content in operation.get("requestBody", {"content": {}})["content"].values():
                names |= set(content["schema"].get("properties", {}))
            found[method, route.pattern] = {name.removesuffix("[]") for name in names}
    return found


async def test_there_is_a_call_for_every_route_and_every_parameter() -> None:
    recorder = Recorder()
    await everything_asked(Client("http://127.0.0.1:9", KEY, SECRET), recorder)
    expected = {route: names for route, names in served().items() if route not in TWINS}
    assert set(recorder.routes) == set(expected)
    lacking = {route: names - recorder.routes[route] - OTHER_NAMES for route, names in expected.items()}
    assert {route: names for route, names in lacking.items() if names} == {}


async def test_nothing_is_sent_that_the_service_does_not_read() -> None:
    recorder = Recorder()
    await everything_asked(Client("http://127.0.0.1:9", KEY, SECRET), recorder)
    known = served()
    unread = {route: names - known[route] - {"source_type"} for route, names in recorder.routes.items()}
    assert {route: names for route, names in unread.items() if names} == {}


@pytest.mark.parametrize("name", calls_of_the_client(Client("http://127.0.0.1:9", KEY, SECRET)))
def test_each_call_takes_a_time_of_its_own(name: str) -> None:
    assert "timeout" in keywords_of(calls_of_the_client(Client("http://127.0.0.1:9", KEY, SECRET))[name])
