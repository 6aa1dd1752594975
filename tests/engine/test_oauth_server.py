"""The whole of cio_desktop/oauth against an authorization server that nobody here wrote (npm oidc-provider)."""

from __future__ import annotations

from cio_desktop.net.http import HttpClient
from cio_desktop.oauth import tokens
from cio_desktop.oauth.attempt import Attempt
from cio_desktop.oauth.presets import preset
from cio_desktop.oauth.provider import ProviderSettings, resolve
from tests.support.authorization_server import AuthorizationServer


def settings(server: AuthorizationServer, **changes: str) -> ProviderSettings:
    generic = preset("oidc")
    assert generic is not None
    return resolve(generic, server.given(**changes))


async def test_sign_in_and_refresh(authorization_server: AuthorizationServer) -> None:
    server, user = authorization_server, authorization_server.user()
    provider, http = settings(server), HttpClient()
    try:
        attempt = Attempt(provider, "http://127.0.0.1:45678/callback", user)
        redirect = await server.sign_in(attempt.authorization_url, user)
        answer = await tokens.exchange(provider, attempt, attempt.accept(redirect), http)
        assert answer.refresh_token is not None
        assert [answer.access_token, answer.refresh_token] == server.live(user)
        newer = await tokens.refresh(provider, answer.refresh_token, http)
        assert newer.refresh_token not in (None, answer.refresh_token)
        assert server.live(user, "RefreshToken") == [newer.refresh_token]
    finally:
        await http.close()
