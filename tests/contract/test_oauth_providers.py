"""API.md, OAuth providers: client ids at OAuth providers. What is ours: presets, endpoints, dependents, the check."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from cio_desktop.store import oauth_providers, sources
from tests.support import asgi
from tests.support.authorization_server import AuthorizationServer
from tests.support.service_world import World, world

GOOGLE = [
    ("type", "GMAIL_OAUTH2"),
    ("provider_consumer_key", "id-1.apps.example"),
    ("provider_consumer_secret", "xxxaaabbb123"),
]
MICROSOFT = [("type", "MSLIVECONNECT"), ("provider_consumer_key", "0b1c-2d")]
ENDPOINTS = [
    ("authorization_endpoint", "https://login.example.org/authorize"),
    ("token_endpoint", "https://login.example.org/token"),
]
GENERIC = [("type", "GENERIC_OAUTH2"), ("provider_consumer_key", "generic"), *ENDPOINTS]


async def add(w: World, form: list[tuple[str, str]]) -> Any:
    answer = await w.send("POST", "/2.0/oauth_providers", form=form)
    assert answer.status == 201, answer
    return answer.json()


async def all_of(w: World) -> Any:
    answer = await w.get("/2.0/oauth_providers")
    assert answer.status == 200, answer
    return answer.json()


async def test_added_listed_read_and_removed(w: World) -> None:
    assert await all_of(w) == []
    written = await add(w, GOOGLE)
    url = f"http://{asgi.HOST}/2.0/oauth_providers/id-1.apps.example"
    assert written == {"success": True, "provider_consumer_key": "id-1.apps.example", "resource_url": url}
    found = (await w.get("/2.0/oauth_providers/id-1.apps.example/")).json()
    assert (found["type"], found["provider_consumer_key"]) == ("GMAIL_OAUTH2", "id-1.apps.example")
    assert (found["provider_consumer_secret"], found["resource_url"]) == ("xxx[...]123", url)
    assert await all_of(w) == [found]
    removed = await w.send("DELETE", "/2.0/oauth_providers/id-1.apps.example")
    assert (removed.status, removed.json()) == (200, {"success": True})
    assert w.secrets.kept == {}
    gone = await w.get("/2.0/oauth_providers/id-1.apps.example")
    assert (gone.status, gone.json()["value"]) == (404, "oauth_provider id-1.apps.example is invalid")
    assert (await w.send("DELETE", "/2.0/oauth_providers/id-1.apps.example")).status == 404


async def test_the_place_one_old_client_posts_to(w: World) -> None:
    assert (await w.send("POST", "/2.0/oauth_provider", form=GOOGLE)).status == 201
    assert len(await all_of(w)) == 1
    assert (await w.get("/2.0/oauth_provider")).status == 405


@pytest.mark.parametrize(
    ("secret", "shown"),
    [
        ("xxxaaabbb123", "xxx[...]123"),
        ("0123456789", "012[...]789"),
        ("012345678", "[...]"),
        ("abc", "[...]"),
        ("x" * 500, "xxx[...]xxx"),
    ],
)
async def test_the_secret_is_masked_everywhere(w: World, secret: str, shown: str) -> None:
    await add(w, [*GOOGLE[:2], ("provider_consumer_secret", secret)])
    assert (await all_of(w))[0]["provider_consumer_secret"] == shown
    assert (await w.get("/2.0/oauth_providers/id-1.apps.example")).json()["provider_consumer_secret"] == shown
    assert w.secrets.kept == {("provider:id-1.apps.example", "client_secret"): secret.encode()}
    stored = (await w.db.read(oauth_providers.list_all))[0]
    assert secret not in repr(stored)


@pytest.mark.parametrize("type", ["GMAIL", "GOOGLEAPPSMARKETPLACE", "gmail", "gmail_oauth2", "GMAIL_OAUTH2"])
async def test_types_in_any_case_the_old_ones_too(w: World, type: str) -> None:
    await add(w, [("type", type), *GOOGLE[1:]])
    assert (await all_of(w))[0]["type"] == type.upper()


async def test_keys_with_signs_of_their_own(w: World) -> None:
    written = await add(w, [("type", "GMAIL_OAUTH2"), ("provider_consumer_key", "a/b?c#d%"), GOOGLE[2]])
    target = written["resource_url"].removeprefix(f"http://{asgi.HOST}")
    assert (await w.get(target)).json()["provider_consumer_key"] == "a/b?c#d%"
    assert (await w.send("DELETE", target)).status == 200
    # pasted with a space: what the source names later is the same key
    written = await add(w, [("type", "GMAIL_OAUTH2"), ("provider_consumer_key", " abc "), GOOGLE[2]])
    assert written["provider_consumer_key"] == "abc"
    assert [each["provider_consumer_key"] for each in await all_of(w)] == ["abc"]


@pytest.mark.parametrize(
    ("form", "name"),
    [
        (GOOGLE[1:], "type"),
        ([("type", "AOL"), *GOOGLE[1:]], "type"),
        ([GOOGLE[0], GOOGLE[2]], "provider_consumer_key"),
        ([GOOGLE[0], ("provider_consumer_key", "with space"), GOOGLE[2]], "provider_consumer_key"),
        ([GOOGLE[0], ("provider_consumer_key", ".."), GOOGLE[2]], "provider_consumer_key"),
        ([("type", "GMAIL"), ("provider_consumer_key", "two\nlines"), GOOGLE[2]], "provider_consumer_key"),
        ([("type", "GMAIL"), ("provider_consumer_key", "x" * 600), GOOGLE[2]], "provider_consumer_key"),
        (GOOGLE[:2], "provider_consumer_secret"),
        ([("type", "GMAIL"), GOOGLE[1]], "provider_consumer_secret"),
        ([*GOOGLE, ("preset", "microsoft")], "preset"),
        ([*GOOGLE, ("preset", "nobody")], "preset"),
        ([*MICROSOFT, ("tenant", "a/b")], "tenant"),
        ([*GOOGLE, ("scope", 'a"b')], "scope"),
        ([*GOOGLE, ("redirect_uri", "javascript:alert(1)")], "redirect_uri"),
        (GENERIC[:2], "authorization_endpoint"),
        ([*GENERIC, ("mechanisms", "PLAIN")], "mechanisms"),
        ([*GENERIC, ("extra", "state=mine")], "extra"),
        ([*GENERIC, ("name", "two\nlines")], "name"),
    ],
)
async def test_what_is_refused_names_the_field(w: World, form: list[tuple[str, str]], name: str) -> None:
    answer = await w.send("POST", "/2.0/oauth_providers", form=form)
    assert answer.status == 400
    assert answer.json()["value"].startswith(f"{name}: "), answer.json()
    assert answer.json()["success"] is False
    assert await all_of(w) == []
    assert w.secrets.kept == {}


@pytest.mark.parametrize(
    "url",
    [
        "javascript:alert(1)",
        "file:///etc/passwd",
        "\\\\host\\x",
        "http://login.example.org/authorize",
        "https://user:pw@login.example.org/",
        "https://login.example.org/#x",
        "ftp://login.example.org/",
        "https://",
        "data:text/html,x",
    ],
)
@pytest.mark.parametrize("name", ["authorization_endpoint", "token_endpoint", "issuer", "device_endpoint"])
async def test_endpoints_that_are_none(w: World, url: str, name: str) -> None:
    form = [pair for pair in GENERIC if pair[0] != name] + [(name, url)]
    answer = await w.send("POST", "/2.0/oauth_providers", form=form)
    assert (answer.status, answer.json()["error_code"]) == (400, "oauth.endpoint")
    assert answer.json()["value"].startswith(f"{name}: ")
    assert await all_of(w) == []


async def test_the_same_key_again_replaces_and_a_masked_secret_stays(w: World) -> None:
    await add(w, [*GOOGLE, ("scope", "one")])
    await add(w, [*GOOGLE[:2], ("provider_consumer_secret", "xxx[...]123"), ("scope", "two")])
    found = await all_of(w)
    assert [each["scope"] for each in found] == ["two"]
    assert list(w.secrets.kept.values()) == [b"xxxaaabbb123"]
    await add(w, [*MICROSOFT, ("provider_consumer_secret", "to be forgotten")])
    await add(w, MICROSOFT)
    assert list(w.secrets.kept) == [("provider:id-1.apps.example", "client_secret")]


async def test_what_a_preset_fills_in(w: World) -> None:
    await add(w, [*MICROSOFT, ("tenant", "contoso.onmicrosoft.com")])
    found = (await all_of(w))[0]
    assert found["preset"] == "microsoft"
    assert found["authorization_endpoint"].startswith("https://login.microsoftonline.com/contoso.onmicrosoft.com/")
    assert (found["redirect_uri"], found["device_flow"]) == ("http://localhost", True)
    assert (found["tenant"], found["sources"]) == ("contoso.onmicrosoft.com", [])


async def test_dependent_sources_are_named_before_a_removal(w: World) -> None:
    await add(w, GOOGLE)
    await w.db.write(sources.set_fields, w.source_id, provider_consumer_key="id-1.apps.example")
    found = (await w.get("/2.0/oauth_providers/id-1.apps.example")).json()
    assert found["sources"] == [{"account_id": w.account, "label": w.label, "email": "me@example.com"}]


async def test_presets_are_complete_and_hold_no_client_id(w: World) -> None:
    answer = await w.get("/app/oauth_presets")
    found = {each["id"]: each for each in answer.json()}
    assert set(found) == {"google", "microsoft", "yahoo", "aol", "fastmail", "yandex", "mailru", "oidc"}
    assert (found["google"]["secret"], found["microsoft"]["secret"]) == ("required", "none")
    assert (found["oidc"]["endpoints"], found["google"]["endpoints"]) == (True, False)
    assert (found["microsoft"]["tenant"], found["microsoft"]["device_flow"]) == (True, True)
    assert all(each["steps"] and each["redirect_uri"] for each in found.values())
    assert not any("client_id" in name or "consumer_key" in name for each in found.values() for name in each)


# -- with a provider that answers


def generic(server: AuthorizationServer, **changes: str) -> list[tuple[str, str]]:
    given = {"type": "GENERIC_OAUTH2", "provider_consumer_key": server.client_id, "issuer": server.issuer}
    return list((given | changes).items())


async def test_an_issuer_names_its_endpoints(w: World, authorization_server: AuthorizationServer) -> None:
    await add(w, generic(authorization_server))
    found = (await all_of(w))[0]
    assert found["issuer"] == authorization_server.issuer
    assert found["authorization_endpoint"] == authorization_server.authorization_endpoint
    assert found["token_endpoint"] == authorization_server.token_endpoint
    assert found["device_flow"] is True


async def test_an_issuer_that_is_another_one(w: World, authorization_server: AuthorizationServer) -> None:
    issuer = authorization_server.issuer.replace("127.0.0.1", "localhost")
    answer = await w.send("POST", "/2.0/oauth_providers", form=generic(authorization_server, issuer=issuer))
    assert answer.json()["error_code"] == "oauth.bad_answer", answer
    assert await all_of(w) == []


async def check(w: World, key: str) -> Any:
    answer = await w.send("POST", f"/2.0/oauth_providers/{key}/check", form=[])
    assert answer.status == 200, answer
    return answer.json()


async def test_the_check_tells_what_is_wrong(tmp_path: Path, authorization_server: AuthorizationServer) -> None:
    server = authorization_server
    async with world(tmp_path) as w:
        await add(w, generic(server, name="Ours"))
        good = await check(w, server.client_id)
        assert (good["success"], good["value"]) == (True, "Ours answers, and knows this client id.")
        await add(w, generic(server, provider_consumer_key="nobody"))
        assert (await check(w, "nobody"))["error_code"] == "oauth.client"
        server.set(trouble=503)
        down = await check(w, server.client_id)
        assert (down["success"], down["error_code"], down["feedback_code"]) == (
            False,
            "oauth.unavailable",
            "connection_impossible",
        )
        server.set(trouble=None)
        assert (await check(w, server.client_id))["success"] is True


async def test_the_check_of_a_provider_that_is_not_there(w: World) -> None:
    nowhere = [(name, f"http://127.0.0.1:9/{name}") for name, _ in ENDPOINTS]
    await add(w, [*GENERIC[:2], *nowhere])
    found = await check(w, "generic")
    assert (found["success"], found["error_code"]) == (False, "oauth.unavailable")
    assert "127.0.0.1 can't be reached" in found["value"]
    assert (await w.send("POST", "/2.0/oauth_providers/nobody/check", form=[])).status == 404


async def test_the_check_of_an_old_type_asks_nobody(w: World) -> None:
    await add(w, [("type", "GMAIL"), *GOOGLE[1:]])
    assert (await check(w, "id-1.apps.example"))["success"] is True
