"""Connect tokens in their three places, used once or gone after a day (API.md, Connect tokens)."""

from __future__ import annotations

import re
from typing import Any

import pytest

from cio_desktop.store import accounts, connect_tokens
from tests.support import asgi
from tests.support.service_world import NOW, World

BACK = ("callback_url", "https://app.example.org/back?user=7")
DAY = 24 * 3600


def places(w: World) -> dict[str, str]:
    return {
        "root": "/2.0/connect_tokens",
        "account": f"{w.path}/connect_tokens",
        "source": f"{w.path}/sources/{w.label}/connect_tokens",
        "alias": f"{w.path}/sources/0/connect_tokens",
    }


async def make(w: World, *form: tuple[str, str], at: str = "/2.0/connect_tokens") -> Any:
    answer = await w.send("POST", at, form=[BACK, *form])
    assert answer.status == 201, answer
    return answer.json()


async def read(w: World, token: str, at: str = "/2.0/connect_tokens") -> Any:
    answer = await w.get(f"{at}/{token}")
    assert answer.status == 200, answer
    return answer.json()


@pytest.mark.parametrize("place", ["root", "account", "source", "alias"])
async def test_made_listed_read_and_deleted(w: World, place: str) -> None:
    at = places(w)[place]
    assert (await w.get(at)).json() == []
    written = await make(w, at=at)
    token = written["token"]
    assert re.fullmatch(r"[a-z0-9]{16}", token)
    assert written == {
        "success": True,
        "token": token,
        "resource_url": written["resource_url"],
        "browser_redirect_url": f"http://{asgi.HOST}/connect/{token}",
    }
    found = await read(w, token, at)
    assert found["resource_url"] == written["resource_url"]
    assert (await w.get(written["resource_url"].removeprefix(f"http://{asgi.HOST}"))).json() == found
    assert (await w.get(f"{at}/{token}/")).json() == found
    assert (await w.get(at)).json() == [found]
    removed = await w.send("DELETE", f"{at}/{token}")
    assert (removed.status, removed.json()) == (200, {"success": True})
    gone = await w.get(f"{at}/{token}")
    assert (gone.status, gone.json()["value"]) == (404, f"connect_token {token} is invalid")
    assert (await w.send("DELETE", f"{at}/{token}")).status == 404


async def test_the_token_object_while_unused(w: World) -> None:
    written = await make(
        w,
        ("email", "ann@example.org"),
        ("first_name", "Ann"),
        ("last_name", "Lee"),
        ("source_callback_url", "https://app.example.org/synced"),
        ("source_raw_file_list", "1"),
        ("source_sync_all_folders", "1"),
        ("source_sync_folders", "INBOX,Bills"),
        ("source_sync_flags", "1"),
        ("source_expunge_on_deleted_flag", "1"),
        ("status_callback_url", "https://app.example.org/status"),
        ("service_level", "pro"),
        ("body", ""),
    )
    found = await read(w, written["token"])
    assert found["expires"] == NOW + DAY
    assert {name: found[name] for name in _OBJECT} == {
        "token": written["token"],
        "email": "ann@example.org",
        "created": NOW,
        "used": 0,
        "expires": NOW + DAY,
        "callback_url": BACK[1],
        "first_name": "Ann",
        "last_name": "Lee",
        "source_callback_url": "https://app.example.org/synced",
        "source_raw_file_list": True,
        "status_callback_url": "https://app.example.org/status",
        "server_label": None,
        "service_level": "pro",
        "browser_redirect_url": f"http://{asgi.HOST}/connect/{written['token']}",
        "resource_url": f"http://{asgi.HOST}/2.0/connect_tokens/{written['token']}",
        "account": [],
    }
    assert found["state"] == "waiting"
    assert not [name for name in found if name != name.lower()]  # camel case costs an old client the whole object


_OBJECT = (
    "token",
    "email",
    "created",
    "used",
    "expires",
    "callback_url",
    "first_name",
    "last_name",
    "source_callback_url",
    "source_raw_file_list",
    "status_callback_url",
    "server_label",
    "service_level",
    "browser_redirect_url",
    "resource_url",
    "account",
)


async def test_after_use_it_names_the_account_and_never_runs_out(w: World) -> None:
    token = (await make(w))["token"]
    assert await w.db.write(connect_tokens.use, token, w.account, w.label, now=NOW + 5)
    assert not await w.db.write(connect_tokens.use, token, w.account, w.label, now=NOW + 6)
    found = await read(w, token)
    assert (found["used"], found["expires"], found["server_label"]) == (NOW + 5, False, w.label)
    assert list(found["account"]) == [
        "id",
        "created",
        "suspended",
        "email_addresses",
        "first_name",
        "last_name",
        "sources",
    ]
    assert (found["account"]["id"], found["account"]["email_addresses"]) == (w.account, ["me@example.com"])
    assert found["account"]["sources"][0]["label"] == w.label
    assert found["state"] == "used"
    w.now += 10 * DAY
    assert (await read(w, token))["used"] == NOW + 5
    await w.db.write(accounts.delete, w.account)
    assert (await read(w, token))["account"] == []


async def test_unused_tokens_are_gone_after_a_day(w: World) -> None:
    old = (await make(w))["token"]
    w.now += 100
    young = (await make(w))["token"]
    w.now = NOW + DAY - 1
    assert (await read(w, old))["used"] == 0
    w.now = NOW + DAY
    assert (await w.get(f"/2.0/connect_tokens/{old}")).status == 404
    assert [each["token"] for each in (await w.get("/2.0/connect_tokens")).json()] == [young]
    # and gone means gone from the disk
    rows = await w.db.read(lambda c: c.execute("SELECT token FROM connect_token").fetchall())
    assert rows == [(young,)]
    assert (await w.send("DELETE", f"/2.0/connect_tokens/{old}")).status == 404


async def test_each_place_lists_its_own_and_the_root_finds_all(w: World) -> None:
    at = places(w)
    made = {place: (await make(w, at=at[place]))["token"] for place in ("root", "account", "source")}
    for place, token in made.items():
        assert [each["token"] for each in (await w.get(at[place])).json()] == [token]
        assert (await read(w, token))["token"] == token
    assert (await w.get(f"{at['account']}/{made['root']}")).status == 404
    assert (await w.get(f"{at['source']}/{made['account']}")).status == 404
    assert (await w.get(f"{at['source']}/{made['root']}")).status == 404
    stranger = await w.db.write(accounts.create, "other@example.com")
    assert (await w.get(f"/2.0/accounts/{stranger.id}/connect_tokens/{made['account']}")).status == 404


async def test_under_a_source_only_the_callback_counts(w: World) -> None:
    at = places(w)["source"]
    token = (await make(w, ("email", "x@y.example"), ("source_server", "evil.example"), at=at))["token"]
    found = await read(w, token, at)
    assert (found["email"], found["account_id"]) == ("me@example.com", w.account)
    row = await w.db.read(connect_tokens.get, token, now=NOW)
    assert row is not None
    assert "evil" not in row.parameters_json


async def test_tokens_go_with_what_they_were_made_for(w: World) -> None:
    tokens = [(await make(w, at=at))["token"] for at in list(places(w).values())[:3]]
    assert (await w.send("DELETE", f"{w.path}/sources/{w.label}")).status == 200
    assert [(await w.get(f"/2.0/connect_tokens/{token}")).status for token in tokens] == [200, 200, 404]
    assert (await w.send("DELETE", w.path)).status == 200
    assert [(await w.get(f"/2.0/connect_tokens/{token}")).status for token in tokens] == [200, 404, 404]


@pytest.mark.parametrize(
    "url",
    [
        "javascript:alert(1)",
        "JAVASCRIPT:alert(1)",
        "data:text/html,x",
        "file:///etc/passwd",
        "//app.example.org/back",
        "/back",
        "https://",
        "https://user:password@app.example.org/",
        "https://app.example.org/\r\nSet-Cookie: a=b",
        "https://app.example.org/ x",
        "http://[::1",
        "contextio://back",
    ],
)
@pytest.mark.parametrize("name", ["callback_url", "source_callback_url", "status_callback_url"])
async def test_addresses_that_are_refused(w: World, name: str, url: str) -> None:
    form = {"callback_url": BACK[1], name: url}
    answer = await w.send("POST", "/2.0/connect_tokens", form=list(form.items()))
    assert answer.status == 400
    assert answer.json()["value"].startswith(f"{name}: "), answer.json()


@pytest.mark.parametrize(
    ("form", "name"),
    [
        ([], "callback_url"),
        ([BACK, ("email", "a" * 400)], "email"),
        ([BACK, ("email", "a\x00b")], "email"),
        ([BACK, ("first_name", "a" * 201)], "first_name"),
        ([BACK, ("source_sync_all_folders", "maybe")], "source_sync_all_folders"),
        ([BACK, ("source_server", "a b")], "source_server"),
        ([BACK, ("source_server", "a.example"), ("source_port", "99999")], "source_port"),
        ([BACK, ("source_sync_period", "2h")], "source_sync_period"),
        ([BACK, ("service_level", "gold")], "service_level"),
        ([BACK, ("service_level", "basic")], "service_level"),
        ([BACK, ("source_sync_flags", "0")], "source_sync_flags"),
        ([BACK, ("provider_consumer_key", "nobody")], "provider_consumer_key"),
        ([BACK, ("device", "1")], "device"),
    ],
)
async def test_parameters_that_are_refused(w: World, form: list[tuple[str, str]], name: str) -> None:
    answer = await w.send("POST", "/2.0/connect_tokens", form=form)
    assert answer.status == 400
    assert answer.json()["value"].startswith(f"{name}: "), answer.json()
    assert (await w.get("/2.0/connect_tokens")).json() == []


async def test_a_provider_that_no_browser_can_use(w: World) -> None:
    old = [("type", "GMAIL"), ("provider_consumer_key", "k"), ("provider_consumer_secret", "s")]
    assert (await w.send("POST", "/2.0/oauth_providers", form=old)).status == 201
    answer = await w.send("POST", "/2.0/connect_tokens", form=[BACK, ("provider_consumer_key", "k")])
    assert "by a browser" in answer.json()["value"]
    google = [("type", "GMAIL_OAUTH2"), ("provider_consumer_key", "g"), ("provider_consumer_secret", "s")]
    assert (await w.send("POST", "/2.0/oauth_providers", form=google)).status == 201
    form = [BACK, ("provider_consumer_key", "g"), ("device", "1")]
    answer = await w.send("POST", "/2.0/connect_tokens", form=form)
    assert answer.json()["value"].startswith("device: ")
    found = await read(w, (await make(w, form[1]))["token"])
    assert (found["provider_name"], found["provider_host"]) == ("Google", "accounts.google.com")


async def test_what_is_ours_needs_a_sign_in_under_way(w: World) -> None:
    target = f"/2.0/connect_tokens/{(await make(w))['token']}"
    for form in ([("redirected_to", "http://127.0.0.1/?code=1&state=2")], [("accept_other", "1")]):
        answer = await w.send("POST", target, form=form)
        assert (answer.status, answer.json()["error_code"]) == (400, "connect.not_begun")
    answer = await w.send("POST", target, form=[])
    assert (answer.status, answer.json()["error_code"]) == (400, "api.parameter")


async def test_tokens_differ(w: World) -> None:
    made = {(await make(w))["token"] for _ in range(50)}
    assert len(made) == 50
    assert len({sign for token in made for sign in token}) > 20
