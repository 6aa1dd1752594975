"""webhooks and /app: what they take, answer and refuse (API.md, Webhooks, Application)."""

from __future__ import annotations

from typing import Any

import pytest

from cio_desktop.service import call_log
from cio_desktop.store import callback_queue, webhooks
from cio_desktop.store.callback_queue import LogRow
from tests.support.asgi import HOST
from tests.support.service_world import FORM, NOW, World

URL = "https://example.com/hook?a=b"
FILTERS = {
    "filter_to": "me@example.com,Ann",
    "filter_from": "bob@example.com",
    "filter_cc": "carl",
    "filter_to_domain": "example.com",
    "filter_from_domain": "example.org",
    "filter_subject": "/^invoice/i",
    "filter_thread": "gm-7f",
    "filter_new_important": "1",
    "filter_file_name": "*.pdf",
    "filter_file_revisions": "f" * 24,
    "filter_folder_added": "\\Starred",
    "filter_folder_removed": "parent folder/child folder",
    "body_search": "total",
    "sync_period": "immediate",
    "body_type": "text/html",
}


def places(w: World) -> list[str]:
    return ["/2.0", w.path]


async def made(w: World, below: str, *more: tuple[str, str]) -> str:
    answer = await w.send("POST", f"{below}/webhooks", form=[("callback_url", URL), *more])
    assert answer.status == 201, answer
    body = answer.json()
    assert body["success"] is True
    path = f"{below}/webhooks/{body['webhook_id']}"
    assert body["resource_url"] == f"http://{HOST}{path}"
    assert len(body["webhook_id"]) == 24
    return path


async def test_made_listed_read_changed_and_deleted_in_both_places(w: World) -> None:
    for below in places(w):
        path = await made(w, below)
        shown = (await w.get(path)).json()
        assert (await w.get(f"{below}/webhooks")).json() == [shown]
        assert {name: shown[name] for name in ("callback_url", "failure_notif_url", "active", "failure")} == {
            "callback_url": URL,
            "failure_notif_url": None,
            "active": True,
            "failure": False,
        }
        assert shown["resource_url"] == f"http://{HOST}{path}"
        assert not [name for name in shown if name.startswith("filter_")]
        flags = ("include_body", "include_header", "receive_drafts", "receive_all_changes", "receive_historical")
        assert [shown[name] for name in flags] == [False] * 5
        changed = await w.send("POST", path, form=[("active", "0"), ("filter_subject", "x")])
        assert (changed.status, changed.json()["success"]) == (200, True)
        again = (await w.get(path)).json()
        assert again == shown | {"active": False, "filter_subject": "x"}
        assert (await w.send("DELETE", path)).json() == {"success": True}
        assert (await w.get(path)).status == 404
        assert (await w.send("DELETE", path)).status == 404
    told = [call for call in w.engine.calls if call[0] == "webhooks_changed"]
    assert len(told) == 6


async def test_each_is_found_only_where_it_was_made(w: World) -> None:
    whole, one = await made(w, "/2.0"), await made(w, w.path)
    assert len((await w.get("/2.0/webhooks")).json()) == len((await w.get(f"{w.path}/webhooks")).json()) == 1
    for path in (f"{w.path}/webhooks/{whole.rpartition('/')[2]}", f"/2.0/webhooks/{one.rpartition('/')[2]}"):
        for method in ("GET", "DELETE"):
            assert (await w.send(method, path)).status == 404
    assert (await w.get("/2.0/accounts/nobody/webhooks")).status == 404


async def test_every_parameter_is_answered_as_it_was_given(w: World) -> None:
    flags = {name: "1" for name in ("include_body", "receive_drafts", "receive_all_changes", "receive_historical")}
    given = FILTERS | flags | {"include_header": "raw", "failure_notif_url": URL, "active": "0"}
    shown = (await w.get(await made(w, "/2.0", *given.items()))).json()
    expected: dict[str, Any] = FILTERS | dict.fromkeys(flags, True)
    expected |= {"filter_new_important": 1, "include_header": "raw", "failure_notif_url": URL, "active": False}
    assert {name: shown[name] for name in expected} == expected


@pytest.mark.parametrize(
    ("given", "named"),
    [
        ([], "callback_url"),
        ([("callback_url", "")], "callback_url"),
        ([("callback_url", "ftp://example.com/")], "callback_url"),
        ([("callback_url", "http://user:pw@example.com/")], "callback_url"),
        ([("callback_url", URL), ("failure_notif_url", "nowhere")], "failure_notif_url"),
        ([("callback_url", URL), ("active", "maybe")], "active"),
        ([("callback_url", URL), ("filter_subject", "/(a+)+$/")], "filter_subject"),
        ([("callback_url", URL), ("filter_file_name", "/[/")], "filter_file_name"),
        ([("callback_url", URL), ("filter_folder_added", "a\nb")], "filter_folder_added"),
        ([("callback_url", URL), ("filter_thread", "x" * 2000)], "filter_thread"),
        ([("callback_url", URL), ("filter_to", ",".join(["a@x"] * 200))], "filter_to"),
        ([("callback_url", URL), ("body_type", "image/png")], "body_type"),
        ([("callback_url", URL), ("include_header", "2")], "include_header"),
        ([("callback_url", URL), ("sync_period", "5m")], "sync_period"),
    ],
)
async def test_what_is_refused_makes_nothing(w: World, given: list[tuple[str, str]], named: str) -> None:
    for below in places(w):
        answer = await w.send("POST", f"{below}/webhooks", form=given)
        assert answer.status == 400, answer
        assert answer.json()["value"].startswith(f"{named}: ")
        pattern = named.startswith("filter_") and any(value.startswith("/") for _, value in given)
        assert answer.json()["error_code"] == ("store.pattern" if pattern else "api.parameter")
        assert (await w.get(f"{below}/webhooks")).json() == []


async def test_a_refused_change_changes_nothing(w: World) -> None:
    path = await made(w, w.path, ("filter_from", "a@x"))
    before = (await w.get(path)).json()
    answer = await w.send("POST", path, form=[("filter_from", "b@x"), ("filter_subject", "/(/")])
    assert answer.status == 400
    assert (await w.get(path)).json() == before


@pytest.mark.parametrize("content_type", [FORM, "multipart/form-data"])
async def test_the_forms_that_old_clients_send(w: World, content_type: str) -> None:
    form = b"callback_url=https%3A%2F%2Fexample.com%2F&filter_to%5B%5D=a%40x&filter_to%5B%5D=b%40x&body="
    answer = await w.send("POST", f"{w.path}/webhooks/", form=form, content_type=content_type)
    assert answer.status == 201, answer
    (shown,) = (await w.get(f"{w.path}/webhooks")).json()
    assert shown["filter_to"] == "a@x,b@x"


async def test_the_address_for_statuses_under_both_roots(w: World) -> None:
    for root in ("/app", "/2.0/app"):
        path = f"{root}/status_callback_url"
        assert (await w.get(path)).json() == {
            "status_callback_url": None,
            "resource_url": f"http://{HOST}/app/status_callback_url",
        }
        assert (await w.send("POST", path, form=[])).status == 400
        assert (await w.send("POST", path, form=[("status_callback_url", "x")])).status == 400
        answer = await w.send("POST", path, form=[("status_callback_url", URL)])
        assert (answer.status, answer.json()["success"]) == (200, True)
        assert (await w.get(path + "/")).json()["status_callback_url"] == URL
        for _ in range(2):
            assert (await w.send("DELETE", path)).json() == {"success": True}


async def test_the_log_of_deliveries(w: World) -> None:
    hook = await w.db.write(
        webhooks.create, account_id=w.account, callback_url=URL, failure_notif_url=None, settings="{}"
    )
    for at, status, problem in ((NOW - 20, 200, None), (NOW - 10, None, "no"), (NOW, 503, "busy")):
        line = LogRow(at, "message", w.account, hook.id, w.messages[0], URL, status, problem, 2)
        await w.db.write(callback_queue.note, line)
    newest = (await w.get("/app/logs/webhooks")).json()[0]
    assert newest == {
        "timestamp": NOW,
        "kind": "message",
        "callback_url": URL,
        "success": False,
        "status_code": 503,
        "account_id": w.account,
        "webhook_id": hook.id,
        "message_id": w.messages[0],
        "value": "busy",
        "tries": 2,
    }
    for query, expected in (
        (f"account={w.account}&webhook_id={hook.id}", [503, None, 200]),
        ("account=nobody", []),
        ("status_code_from=200&status_code_to=299", [200]),
        (f"timestamp_after={NOW - 20}&timestamp_before={NOW}", [None]),
        ("limit=1&offset=2", [200]),
    ):
        found = (await w.get(f"/2.0/app/logs/webhooks/?{query}")).json()
        assert [line["status_code"] for line in found] == expected, query
    assert (await w.get("/app/logs/webhooks?timestamp_after=soon")).status == 400


async def test_the_log_of_calls_names_no_secret(w: World) -> None:
    await w.get(f"{w.path}/messages?subject=hidden")
    await w.get("/2.0/accounts/nobody")
    await w.get("/2.0/connect_tokens/topsecret")
    await w.send("POST", f"{w.path}/sources/0", form=[("password", "hunter2")])
    answer = await w.get("/app/logs/calls?limit=100")
    found = answer.json()
    assert [(line["request_method"], line["status_code"]) for line in found] == [
        ("POST", 200),
        ("GET", 404),
        ("GET", 404),
        ("GET", 200),
    ]
    assert found[3] == {
        "timestamp": NOW,
        "request_method": "GET",
        "request_path": f"{w.path}/messages",
        "status_code": 200,
        "account_id": w.account,
        "webhook_id": None,
    }
    for secret in (b"hidden", b"hunter2", b"topsecret"):
        assert secret not in answer.body
    for query, count in (
        ("request_method=post", 1),
        ("request_path=/accounts%5C/nobody$/", 1),
        ("request_path=messages", 1),
        (f"account={w.account}&status_code_to=299", 2),
        ("status_code_from=400&request_path=/2.0/", 2),
        (f"timestamp_before={NOW}", 0),
        ("limit=1", 1),
    ):
        assert len((await w.get(f"/app/logs/calls?{query}")).json()) == count, query
        w.app.service.calls._lines.popleft()  # the call that asked
    assert (await w.get("/app/logs/calls?request_path=/(/")).status == 400


async def test_the_log_of_calls_has_an_end() -> None:
    log = call_log.CallLog(lambda: NOW)
    for number in range(call_log.KEPT + 10):
        log.note("GET", f"/{number}", 200)
    found = log.page(call_log.CallFilter(), call_log.KEPT + 10, 0)
    assert (len(found), found[0].request_path) == (call_log.KEPT, f"/{call_log.KEPT + 9}")
