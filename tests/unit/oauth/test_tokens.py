"""The back door, against a scripted server: what goes over the wire, and every answer that isn't a token."""

from __future__ import annotations

import gzip
import json
import zlib
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any
from urllib.parse import urlencode

import pytest

from cio_desktop.net.http import BODY_LIMIT, HttpClient
from cio_desktop.oauth import tokens
from cio_desktop.oauth.attempt import Attempt
from cio_desktop.oauth.errors import (
    BadAnswer,
    ClientRefused,
    Denied,
    GrantRefused,
    OAuthError,
    ProviderUnavailable,
    ScopeRefused,
)
from cio_desktop.oauth.presets import preset
from cio_desktop.oauth.provider import ProviderSettings, resolve
from tests.support.http_server import Answer, Drop, HttpServer, Raw, Silent

GOOD = {"access_token": "at-1", "refresh_token": "rt-1", "expires_in": 3599, "token_type": "Bearer", "scope": "imap"}


def says(given: object, status: int = 200, **headers: str) -> Answer:
    return Answer(status, json.dumps(given).encode(), {"Content-Type": "application/json", **headers})


def provider(server: HttpServer, id: str = "oidc", **changes: str) -> ProviderSettings:
    found = preset(id)
    assert found is not None
    return resolve(
        found,
        {
            "provider_consumer_key": "an-id",
            "authorization_endpoint": f"{server.url}/auth",
            "token_endpoint": f"{server.url}/token",
            "revocation_endpoint": f"{server.url}/revoke",
            "device_endpoint": f"{server.url}/device",
            **changes,
        },
    )


@asynccontextmanager
async def world(*answers: Answer | Raw | Drop | Silent) -> AsyncIterator[tuple[HttpServer, HttpClient]]:
    async with HttpServer() as server:
        server.answers = list(answers) or [says(GOOD)]
        http = HttpClient()
        try:
            yield server, http
        finally:
            await http.close()


async def test_the_exchange_on_the_wire() -> None:
    async with world() as (server, http):
        settings = provider(server)
        attempt = Attempt(settings, "http://127.0.0.1:1/callback")
        answer = await tokens.exchange(settings, attempt, "the-code", http)
        assert (answer.access_token, answer.refresh_token, answer.expires_in) == ("at-1", "rt-1", 3599)
        (seen,) = server.seen
        assert (seen.method, seen.target) == ("POST", "/token")
        assert dict(seen.form) == {
            "grant_type": "authorization_code",
            "code": "the-code",
            "redirect_uri": "http://127.0.0.1:1/callback",
            "code_verifier": attempt.verifier,
            "client_id": "an-id",
        }
        assert seen.headers["content-type"] == "application/x-www-form-urlencoded"
        assert seen.headers["accept"] == "application/json"
        assert not {"origin", "authorization", "cookie", "referer"} & set(seen.headers)
        assert "at-1" not in repr(answer)
        assert "rt-1" not in repr(answer)


async def test_who_gets_the_client_secret() -> None:
    secret = {"provider_consumer_secret": "s3cret"}
    async with world() as (server, http):
        for id, wanted in (("google", "s3cret"), ("microsoft", None), ("fastmail", None), ("oidc", "s3cret")):
            await tokens.refresh(provider(server, id, **secret), "rt-0", http)
            form = dict(server.seen[-1].form)
            assert form.pop("client_secret", None) == wanted
            assert form == {"grant_type": "refresh_token", "refresh_token": "rt-0", "client_id": "an-id"}


async def test_a_code_goes_to_no_other_provider() -> None:
    async with world() as (server, http):
        attempt = Attempt(provider(server), "http://127.0.0.1:1/callback")
        other = provider(server, token_endpoint="https://evil.example/token")
        with pytest.raises(OAuthError) as caught:
            await tokens.exchange(other, attempt, "the-code", http)
        assert caught.value.code == "oauth.issuer"
        assert server.seen == []


async def test_an_exchange_without_a_refresh_token_is_of_no_use() -> None:
    async with world(says({**GOOD, "refresh_token": None})) as (server, http):
        settings = provider(server)
        with pytest.raises(OAuthError) as caught:
            await tokens.exchange(settings, Attempt(settings, "http://127.0.0.1:1/"), "the-code", http)
        assert caught.value.code == "oauth.no_refresh_token"
        # a refresh needs to give none: the old one stays good
        assert (await tokens.refresh(settings, "rt-0", http)).refresh_token is None


@pytest.mark.parametrize(
    ("given", "seconds"),
    [
        (3600, 3600),
        ("3600", 3600),
        ("3600.5", 3600),
        (" 1800 ", 1800),
        (59.9, 59),
        (None, 3600),
        (True, 3600),
        (-5, 3600),
        (-1, 3600),
        ("-1", 3600),
        (0, 3600),  # told of tokens that last; taken for an end, it would ask for a token at each sync
        ("0", 3600),
        (0.2, 3600),
        ("", 3600),
        ("soon", 3600),
        ([3600], 3600),
        (1e30, 3600),
        (1e300, 3600),
    ],
)
async def test_the_life_of_a_token(given: object, seconds: int) -> None:
    async with world(says({**GOOD, "expires_in": given})) as (server, http):
        assert (await tokens.refresh(provider(server), "rt-0", http)).expires_in == seconds


async def test_a_life_that_is_not_told() -> None:
    async with world(says({"access_token": "at-1", "token_type": "Bearer"})) as (server, http):
        answer = await tokens.refresh(provider(server), "rt-0", http)
        assert (answer.access_token, answer.refresh_token, answer.expires_in) == ("at-1", None, 3600)


def packed(given: object, how: str) -> Answer:
    plain = json.dumps(given).encode()
    body = gzip.compress(plain) if how.endswith("gzip") else zlib.compress(plain)
    body, how = (body[2:-4], "deflate") if how == "bare" else (body, how)
    return Answer(200, body, {"Content-Type": "application/json", "Content-Encoding": how})


PLAIN = json.dumps(GOOD).encode()
ODD_FORMS: list[Answer] = [
    says(GOOD, 201),
    says(GOOD, 202),
    says({**GOOD, "error": None}),
    says({**GOOD, "error": ""}),
    says({**GOOD, "error": False, "error_description": ""}),
    says({**GOOD, "error": "success"}),
    says({**GOOD, "token_type": None}),
    says({**GOOD, "token_type": ""}),
    says({**GOOD, "token_type": " BEARER "}),
    says({**GOOD, "token_type": ["bearer"]}),
    says({name: value for name, value in GOOD.items() if name != "token_type"}),
    says({**GOOD, "access_token": " at-1\n", "refresh_token": "rt-1\r\n"}),
    says({**GOOD, "scope": None}),
    says({**GOOD, "scope": ["imap", "smtp"]}),
    says({**GOOD, "id_token": 7}),
    says({**GOOD, "created_at": 10**30}),
    Answer(200, PLAIN, {"Content-Type": "application/json; charset=UTF-8"}),
    Answer(200, PLAIN, {"Content-Type": "text/html"}),
    Answer(200, b"\xef\xbb\xbf" + PLAIN),
    Answer(200, PLAIN.decode().encode("utf-16")),
    Answer(200, b"\r\n  " + PLAIN + b"\r\n\0"),
    Answer(200, b")]}',\n" + PLAIN),
    Answer(200, PLAIN + b"<!-- node 7 -->"),
    Answer(200, PLAIN.replace(b'"imap"', b'"im\xffap"')),
    Answer(200, PLAIN.replace(b'"imap"', b'"im\x01\nap"')),
    Answer(200, PLAIN.replace(b"3599", b"NaN")),
    Answer(200, PLAIN.replace(b"3599", b"9" * 5000)),
    Answer(200, urlencode(GOOD).encode(), {"Content-Type": "application/x-www-form-urlencoded"}),
    Answer(200, urlencode({**GOOD, "scope": ""}).encode(), {"Content-Type": "text/plain"}),
    Answer(200, b"<br />\n<b>Notice</b>: Undefined index {scope} in token.php<br />\n" + PLAIN),
    Answer(200, b"debug {} [] {'a': 1}\n" + PLAIN),
    Answer(200, json.dumps(PLAIN.decode()).encode()),
    Answer(200, b'{"status": "ok", "data": ' + PLAIN + b"}"),
    Answer(200, b"[" + PLAIN + b"]"),
    Answer(200, PLAIN[:-1] + b', "access_token": null, "refresh_token": ""}'),
    Answer(200, PLAIN[:-1] + b",}"),
    Answer(200, PLAIN.replace(b'"rt-1"', b'"\\u0072t-1"')),
    says({**GOOD, "token_type": "BearerToken"}),
    says({**GOOD, "padding": "x" * 200_000}),
    says(GOOD, 500),
    says(GOOD, 400),
    packed(GOOD, "gzip"),
    packed(GOOD, "deflate"),
    packed(GOOD, "x-gzip"),
    packed(GOOD, "bare"),
    Answer(200, PLAIN, {"Content-Encoding": "gzip"}),
    Answer(200, PLAIN, {"Content-Encoding": "br"}),
    Answer(200, PLAIN, {"Content-Encoding": "utf-8"}),
]


@pytest.mark.parametrize("answer", ODD_FORMS, ids=range(len(ODD_FORMS)))
async def test_a_good_token_is_never_thrown_away_for_its_form(answer: Answer) -> None:
    async with world(answer) as (server, http):
        given = await tokens.refresh(provider(server), "rt-0", http)
        assert (given.access_token, given.refresh_token, given.unusable) == ("at-1", "rt-1", "")
        assert given.expires_in in (3599, 3600)


def cut(body: bytes, length: int, at: int, **more: Any) -> Raw:
    """An answer that announces `length` bytes and breaks off after `at` of them."""
    return Raw([b"HTTP/1.1 200 OK\r\nContent-Length: %d\r\n\r\n" % length, body[:at]], **more)


FORM = urlencode(GOOD).encode()


@pytest.mark.parametrize("body", [PLAIN, FORM], ids=["JSON", "form"])
async def test_of_an_answer_that_breaks_off_no_token_that_came_is_lost_and_none_is_cut(body: bytes) -> None:
    """With tokens that change at each use, the next one stands nowhere else."""
    access_ends, refresh_ends = body.index(b"at-1") + 5, body.index(b"rt-1") + 5
    async with HttpServer() as server:
        http = HttpClient()
        for at in range(len(body)):
            server.answers = [cut(body, len(body), at)]
            if at < access_ends:
                with pytest.raises(ProviderUnavailable, match="can't be reached"):
                    await tokens.refresh(provider(server), "rt-0", http)
                continue
            given = await tokens.refresh(provider(server), "rt-0", http)
            assert given.access_token == "at-1"
            assert given.refresh_token == ("rt-1" if at >= refresh_ends else None)
        await http.close()


async def test_an_answer_that_came_whole_and_never_ends(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(tokens, "SECONDS", 2.0)
    endless = Raw([b"HTTP/1.1 200 OK\r\n\r\n", PLAIN], stays=True)
    padded = Answer(200, PLAIN + b" " * BODY_LIMIT)
    for answer in (cut(PLAIN, 9999, len(PLAIN)), cut(PLAIN, 9999, len(PLAIN), stays=True), endless, padded):
        async with world(answer) as (server, http):
            given = await tokens.refresh(provider(server), "rt-0", http)
            assert (given.access_token, given.refresh_token) == ("at-1", "rt-1")


@pytest.mark.parametrize("new", [None, "", "  ", 7, ["rt-1"], "r\x01t", "\u00e9", "x" * 20_000])
async def test_the_old_refresh_token_stays_where_no_new_one_can_be_read(new: object) -> None:
    async with world(says({**GOOD, "refresh_token": new})) as (server, http):
        given = await tokens.refresh(provider(server), "rt-0", http)
        assert (given.access_token, given.refresh_token) == ("at-1", None)


NO_ACCESS: list[tuple[dict[str, object], str]] = [
    ({}, "no_token"),
    ({"access_token": "at\x01auth=Bearer evil"}, "no_token"),
    ({"access_token": "at 1"}, "no_token"),
    ({"access_token": "x" * 20_000}, "no_token"),
    ({"access_token": 7}, "no_token"),
    ({"access_token": "at-1", "token_type": "DPoP"}, "token_type"),
]


@pytest.mark.parametrize(("given", "why"), NO_ACCESS)
async def test_an_access_token_that_can_not_be_used_takes_no_refresh_token_with_it(
    given: dict[str, object], why: str
) -> None:
    async with world(says({**given, "refresh_token": "rt-1"}), says(given)) as (server, http):
        settings = provider(server)
        answer = await tokens.refresh(settings, "rt-0", http)
        assert (answer.refresh_token, answer.unusable) == ("rt-1", why)
        with pytest.raises(BadAnswer) as caught:
            await tokens.refresh(settings, "rt-0", http)
        assert caught.value.detail == why
        server.answers = [says({**given, "refresh_token": "rt-1"})]
        with pytest.raises(BadAnswer):
            await tokens.exchange(settings, Attempt(settings, "http://127.0.0.1:1/"), "the-code", http)


async def test_a_packed_answer_that_never_ends_is_too_large() -> None:
    bomb = Answer(200, gzip.compress(b" " * 50_000_000), {"Content-Encoding": "gzip"})
    async with world(bomb, Answer(200, b"nope", {"Content-Encoding": "gzip"})) as (server, http):
        with pytest.raises(BadAnswer, match="too large"):
            await tokens.refresh(provider(server), "rt-0", http)
        with pytest.raises(ProviderUnavailable):
            await tokens.refresh(provider(server), "rt-0", http)


REFUSALS: list[tuple[Any, type[OAuthError], str, str]] = [
    (says({"error": "invalid_grant"}, 400), GrantRefused, "auth.grant_refused", "invalid_grant"),
    (
        says({"error": "invalid_grant", "error_description": "AADSTS700082: The refresh token <rt-0> expired"}, 400),
        GrantRefused,
        "auth.grant_refused",
        "invalid_grant AADSTS700082",
    ),
    (says({"error": "interaction_required"}, 400), GrantRefused, "auth.grant_refused", "interaction_required"),
    (says({"error": "invalid_client"}, 401), ClientRefused, "oauth.client", "invalid_client"),
    (says({"error": "unauthorized_client"}, 400), ClientRefused, "oauth.client", "unauthorized_client"),
    (
        says({"error": "invalid_request", "error_description": "client_secret is missing."}, 400),
        ClientRefused,
        "oauth.client",
        "invalid_request",
    ),
    (says({"error": "invalid_scope"}, 400), ScopeRefused, "oauth.scope", "invalid_scope"),
    (says({"error": "access_denied"}, 403), Denied, "oauth.denied", "access_denied"),
    (says({"error": "temporarily_unavailable"}, 400), ProviderUnavailable, "oauth.unavailable", ""),
    (says({"error": "invalid_grant"}, 503), ProviderUnavailable, "oauth.unavailable", ""),
    (Answer(500, b"<html>"), ProviderUnavailable, "oauth.unavailable", "status 500"),
    (Answer(429, b""), ProviderUnavailable, "oauth.unavailable", "status 429"),
    (Drop(), ProviderUnavailable, "oauth.unavailable", "unreachable"),
    (Raw([b"SSH-2.0-x\r\n"]), ProviderUnavailable, "oauth.unavailable", "unreachable"),
    (says({"error": "brand_new_code"}, 400), BadAnswer, "oauth.bad_answer", "brand_new_code"),
    (says({"error": "brand_new_code"}, 200), BadAnswer, "oauth.bad_answer", "brand_new_code"),
    (says({"error": {"code": 7}}, 400), BadAnswer, "oauth.bad_answer", "status 400"),
    (says({"error": "rt-0 <b> " + "x" * 100}, 400), BadAnswer, "oauth.bad_answer", "status 400"),
    (says(["invalid_grant"], 400), BadAnswer, "oauth.bad_answer", "status 400"),
    (Answer(400, b"<html>no</html>"), BadAnswer, "oauth.bad_answer", "status 400"),
    (Answer(404, b""), BadAnswer, "oauth.bad_answer", "status 404"),
    (Answer(200, b"<html>welcome to this hotel</html>"), BadAnswer, "oauth.bad_answer", "not_json"),
    (Answer(200, b"access=x&expires=5"), BadAnswer, "oauth.bad_answer", "no_token"),
    (Answer(200, b"\xff\xfe"), BadAnswer, "oauth.bad_answer", "not_json"),
    (Answer(200, b"[" * 100_000), BadAnswer, "oauth.bad_answer", "not_json"),
    (Answer(200, b"{}"), BadAnswer, "oauth.bad_answer", "no_token"),
    (Answer(200, b"<html>{}"), BadAnswer, "oauth.bad_answer", "not_json"),
    (Answer(302, b"", {"Location": "http://127.0.0.1:9/steal"}), BadAnswer, "oauth.bad_answer", "status 302"),
]


@pytest.mark.parametrize(("answer", "kind", "code", "detail"), REFUSALS)
async def test_every_refusal_has_its_error(answer: Any, kind: type[OAuthError], code: str, detail: str) -> None:
    async with world(answer) as (server, http):
        with pytest.raises(kind) as caught:
            await tokens.refresh(provider(server, provider_consumer_secret="s3cret"), "rt-0", http)
        error = caught.value
        assert (type(error), error.code) == (kind, code)
        assert not detail or error.detail == detail
        assert error.retryable is (kind in (ProviderUnavailable, BadAnswer))
        shown = f"{error} {error!r} {error.detail}"
        assert not {"rt-0", "s3cret", "<"} & {word for word in ("rt-0", "s3cret", "<") if word in shown}
        assert len(server.seen) == 1  # no redirect followed, nothing sent twice


async def test_when_to_come_back() -> None:
    async with world(says({}, 429, **{"Retry-After": "17"}), says({}, 503, **{"Retry-After": "soon"})) as (
        server,
        http,
    ):
        for expected in (17.0, None):
            with pytest.raises(ProviderUnavailable) as caught:
                await tokens.refresh(provider(server), "rt-0", http)
            assert caught.value.retry_after == expected


async def test_a_huge_answer_is_cut_off() -> None:
    """Also one that never ends: the connection goes as soon as the limit is passed."""
    head = b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n"
    piece = b"10000\r\n" + b" " * 0x10000 + b"\r\n"
    async with world(Raw([head, *[piece] * (2 * BODY_LIMIT // 0x10000)], stays=True)) as (server, http):
        with pytest.raises(BadAnswer, match="too large"):
            await tokens.refresh(provider(server), "rt-0", http)


async def test_no_answer(monkeypatch: pytest.MonkeyPatch) -> None:
    """Neither silence nor an answer of one byte a time holds anybody for longer than the limit."""
    monkeypatch.setattr(tokens, "SECONDS", 0.3)
    slow = Raw([b"HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n", b"{"], stays=True)
    for answer in (Silent(), slow):
        async with world(answer) as (server, http):
            with pytest.raises(ProviderUnavailable, match="in time"):
                await tokens.refresh(provider(server), "rt-0", http)


async def test_revocation_on_the_wire() -> None:
    async with world(Answer(200, b"")) as (server, http):
        assert await tokens.revoke(provider(server, provider_consumer_secret="s3cret"), "rt-0", http)
        (seen,) = server.seen
        assert seen.target == "/revoke"
        assert dict(seen.form) == {
            "token": "rt-0",
            "token_type_hint": "refresh_token",
            "client_id": "an-id",
            "client_secret": "s3cret",
        }
        # what is gone already is as good; anything else is told
        server.answers = [says({"error": "invalid_token"}, 400)]
        assert await tokens.revoke(provider(server), "rt-0", http)
        server.answers = [says({"error": "invalid_client"}, 401)]
        with pytest.raises(ClientRefused):
            await tokens.revoke(provider(server), "rt-0", http)
        server.seen.clear()
        assert not await tokens.revoke(provider(server, "microsoft", revocation_endpoint=""), "rt-0", http)
        assert server.seen == []


DEVICE = {
    "device_code": "dc-1",
    "user_code": "ABCD-EFGH",
    "verification_uri": "https://a.example/device",
    "expires_in": 900,
    "interval": 7,
}


def pending(code: str) -> Answer:
    return says({"error": code}, 400)


async def test_a_device_sign_in_waits_as_told() -> None:
    slept: list[float] = []

    async def sleep(seconds: float) -> None:
        slept.append(seconds)

    answers = [says(DEVICE), pending("authorization_pending"), pending("slow_down"), Answer(503, b""), says(GOOD)]
    async with world(*answers) as (server, http):
        settings = provider(server)
        device = await tokens.device_start(settings, http)
        assert (device.user_code, device.verification_uri) == ("ABCD-EFGH", "https://a.example/device")
        assert "dc-1" not in repr(device)
        assert dict(server.seen[0].form) == {"client_id": "an-id", "scope": settings.scope}
        answer = await tokens.device_poll(settings, device, http, sleep=sleep)
        assert answer.refresh_token == "rt-1"
        assert slept == [7, 7, 12, 17]
        assert dict(server.seen[-1].form) == {
            "grant_type": "urn:ietf:params:oauth:grant-type:device_code",
            "device_code": "dc-1",
            "client_id": "an-id",
        }


@pytest.mark.parametrize(
    ("answers", "code"),
    [
        ([pending("expired_token")], "oauth.expired"),
        ([pending("authorization_pending")], "oauth.expired"),
        ([pending("access_denied")], "oauth.denied"),
        ([pending("invalid_client")], "oauth.client"),
        ([pending("brand_new")], "oauth.bad_answer"),
    ],
)
async def test_how_a_device_sign_in_ends_badly(answers: list[Answer], code: str) -> None:
    slept: list[float] = []

    async def sleep(seconds: float) -> None:
        slept.append(seconds)

    async with world(says(DEVICE), *answers) as (server, http):
        settings = provider(server)
        device = await tokens.device_start(settings, http)
        with pytest.raises(OAuthError) as caught:
            await tokens.device_poll(settings, device, http, sleep=sleep)
        assert caught.value.code == code
        assert sum(slept) <= 900


@pytest.mark.parametrize(
    "change",
    [
        {"verification_uri": "javascript:alert(1)"},
        {"verification_uri": "http://a.example/device"},
        {"verification_uri": None},
        {"user_code": "a\nb"},
        {"user_code": ""},
        {"device_code": None},
    ],
)
async def test_a_device_answer_that_is_not_shown(change: dict[str, object]) -> None:
    async with world(says({**DEVICE, **change})) as (server, http):
        with pytest.raises(OAuthError):
            await tokens.device_start(provider(server), http)
