"""What an issuer says about itself, and when it is not believed."""

from __future__ import annotations

import json

import pytest

from cio_desktop.net.http import HttpClient
from cio_desktop.oauth.errors import BadAnswer, OAuthError, ProviderUnavailable, SettingsRefused
from cio_desktop.oauth.metadata import Metadata, fetch_metadata
from cio_desktop.oauth.presets import preset
from cio_desktop.oauth.provider import resolve
from tests.support.http_server import Answer, Drop, HttpServer, Raw


def document(issuer: str, **changes: object) -> bytes:
    fields: dict[str, object] = {
        "issuer": issuer,
        "authorization_endpoint": "https://a.example/auth",
        "token_endpoint": "https://a.example/token",
        "device_authorization_endpoint": "https://a.example/device",
        "scopes_supported": ["openid"],
        "code_challenge_methods_supported": ["plain", "S256"],
        "authorization_response_iss_parameter_supported": True,
        "something_new": {"a": [1]},
        **changes,
    }
    return json.dumps(fields).encode()


async def ask(server: HttpServer, path: str = "") -> Metadata:
    http = HttpClient()
    try:
        return await fetch_metadata(server.url + path, http)
    finally:
        await http.close()


async def test_openid_first_then_rfc_8414() -> None:
    async with HttpServer() as server:
        server.answers = [Answer(404, b""), Answer(200, document(server.url + "/tenant"))]
        found = await ask(server, "/tenant")
        assert [seen.target for seen in server.seen] == [
            "/tenant/.well-known/openid-configuration",
            "/.well-known/oauth-authorization-server/tenant",
        ]
        assert found.scopes_supported == ["openid"]
        generic = preset("oidc")
        assert generic is not None
        settings = resolve(generic, {**found.given(), "provider_consumer_key": "an-id"})
        assert settings.device_endpoint == "https://a.example/device"
        assert settings.issuer == server.url + "/tenant"
        assert settings.iss_required
        assert settings.revocation_endpoint is None


async def test_a_slash_at_the_end_makes_no_difference_but_the_issuers_own_word_counts() -> None:
    async with HttpServer() as server:
        server.answers = [Answer(200, document(server.url + "/"))]
        assert (await ask(server)).issuer == server.url + "/"
        server.answers = [Answer(200, document(server.url))]
        assert (await ask(server, "/")).issuer == server.url


@pytest.mark.parametrize(
    ("body", "kind"),
    [
        (lambda url: document("https://evil.example"), BadAnswer),
        (lambda url: document(url + "/other"), BadAnswer),
        (lambda url: document(url, token_endpoint="http://evil.example/token"), SettingsRefused),
        (lambda url: document(url, authorization_endpoint="javascript:alert(1)"), SettingsRefused),
        (lambda url: document(url, userinfo_endpoint="file:///etc/passwd"), SettingsRefused),
        (lambda url: document(url, token_endpoint=7), BadAnswer),
        (lambda url: document(url, code_challenge_methods_supported=["plain"]), BadAnswer),
        (lambda url: b'{"issuer": "x"}', BadAnswer),
        (lambda url: b"<html>", BadAnswer),
        (lambda url: b"[" * 50_000, BadAnswer),
        (lambda url: b" " * 300_000, BadAnswer),
    ],
)
async def test_what_is_not_believed(body: object, kind: type[OAuthError]) -> None:
    assert callable(body)
    async with HttpServer() as server:
        server.answers = [Answer(200, body(server.url))]
        with pytest.raises(kind):
            await ask(server)


@pytest.mark.parametrize(
    ("answer", "kind"),
    [
        (Answer(404, b""), BadAnswer),
        (Answer(302, b"", {"Location": "https://evil.example/"}), BadAnswer),
        (Answer(503, b""), ProviderUnavailable),
        (Drop(), ProviderUnavailable),
        (Raw([b"220 mail.example ESMTP\r\n"]), ProviderUnavailable),
    ],
)
async def test_nothing_there(answer: Answer | Drop | Raw, kind: type[OAuthError]) -> None:
    async with HttpServer() as server:
        server.answers = [answer]
        with pytest.raises(kind):
            await ask(server)


@pytest.mark.parametrize("issuer", ["http://a.example", "file:///etc", "javascript:x", "a.example"])
async def test_an_issuer_nobody_asks(issuer: str) -> None:
    with pytest.raises(SettingsRefused):
        await fetch_metadata(issuer, HttpClient())
