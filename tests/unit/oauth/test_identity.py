"""Whose mailbox it is: what is believed, and that nothing of theirs can break a sign-in."""

from __future__ import annotations

import base64
import json

import pytest

from cio_desktop.net.http import HttpClient
from cio_desktop.oauth.answers import TokenAnswer
from cio_desktop.oauth.identity import who
from cio_desktop.oauth.presets import preset
from cio_desktop.oauth.provider import ProviderSettings, resolve
from tests.support.http_server import Answer, Drop, HttpServer, Raw

NOW = 1_700_000_000.0
CLAIMS = {"iss": "https://a.example", "aud": "an-id", "exp": NOW + 60, "sub": "1", "email": "ada@example.test"}


def provider(**changes: str) -> ProviderSettings:
    generic = preset("oidc")
    assert generic is not None
    given = {
        "provider_consumer_key": "an-id",
        "issuer": "https://a.example",
        "authorization_endpoint": "https://a.example/auth",
        "token_endpoint": "https://a.example/token",
    }
    return resolve(generic, {**given, **changes})


def id_token(claims: object) -> str:
    parts = (json.dumps({"alg": "none"}).encode(), json.dumps(claims).encode(), b"signature")
    return ".".join(base64.urlsafe_b64encode(part).rstrip(b"=").decode() for part in parts)


async def ask(settings: ProviderSettings, token: str | None) -> str | None:
    http = HttpClient()
    try:
        return await who(settings, TokenAnswer("at-1", "rt-1", 3600, "", token), http, now=lambda: NOW)
    finally:
        await http.close()


async def test_the_id_token_says_it() -> None:
    assert await ask(provider(), id_token(CLAIMS)) == "ada@example.test"
    assert await ask(provider(), id_token({**CLAIMS, "aud": ["x", "an-id"]})) == "ada@example.test"
    assert await ask(provider(), id_token({**CLAIMS, "email": None, "upn": "bob@example.test"})) == "bob@example.test"


async def test_microsofts_issuer_has_the_tenant_in_it() -> None:
    microsoft = preset("microsoft")
    assert microsoft is not None
    settings = resolve(microsoft, {"provider_consumer_key": "an-id"})
    claims = {**CLAIMS, "iss": "https://login.microsoftonline.com/9188040d/v2.0", "email": None}
    assert await ask(settings, id_token({**claims, "preferred_username": "ada@example.test"})) == "ada@example.test"
    foreign = {**claims, "iss": "https://evil.example/v2.0", "preferred_username": "ada@example.test"}
    assert await ask(settings, id_token(foreign)) is None


@pytest.mark.parametrize(
    "change",
    [
        {"iss": "https://evil.example"},
        {"iss": None},
        {"aud": "another-id"},
        {"aud": ["x"]},
        {"aud": None},
        {"exp": NOW - 301},
        {"exp": "never"},
        {"email_verified": False},
        {"email": "not an address"},
        {"email": "a\nb@example.test"},
        {"email": ["ada@example.test"]},
    ],
)
async def test_claims_that_are_not_believed(change: dict[str, object]) -> None:
    assert await ask(provider(), id_token({**CLAIMS, **change})) is None


@pytest.mark.parametrize("token", [None, "", "a.b", "a.b.c", "a.!!!.c", "..", id_token([1]), id_token("x"), "a.é.b"])
async def test_what_is_no_id_token(token: str | None) -> None:
    assert await ask(provider(), token) is None


async def test_the_userinfo_endpoint_says_it() -> None:
    async with HttpServer() as server:
        server.answers = [Answer(200, b'{"sub": "1", "email": "ada@example.test"}')]
        assert await ask(provider(userinfo_endpoint=f"{server.url}/me"), None) == "ada@example.test"
        (seen,) = server.seen
        assert (seen.method, seen.target, seen.headers["authorization"]) == ("GET", "/me", "Bearer at-1")


@pytest.mark.parametrize(
    "answer",
    [
        Answer(401, b'{"email": "ada@example.test"}'),
        Answer(302, b"", {"Location": "https://evil.example/"}),
        Answer(200, b"<html>"),
        Answer(200, b"[" * 50_000),
        Answer(200, b" " * 300_000),
        Answer(200, b"7"),
        Drop(),
        Raw([b"220 mail.example ESMTP\r\n"]),
    ],
)
async def test_a_userinfo_endpoint_that_is_of_no_use(answer: Answer | Drop | Raw) -> None:
    async with HttpServer() as server:
        server.answers = [answer]
        assert await ask(provider(userinfo_endpoint=f"{server.url}/me"), None) is None
        assert len(server.seen) == 1
