"""The whole of cio_desktop/oauth against an authorization server that nobody here wrote (npm oidc-provider)."""

from __future__ import annotations

import asyncio
import re
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import replace
from urllib.parse import parse_qs, urlencode, urljoin, urlsplit

import httpx
import pytest

from cio_desktop.net.http import HttpClient
from cio_desktop.oauth import tokens
from cio_desktop.oauth.answers import TokenAnswer
from cio_desktop.oauth.attempt import Attempt
from cio_desktop.oauth.errors import (
    ClientRefused,
    Denied,
    GrantRefused,
    OAuthError,
    ProviderUnavailable,
    ScopeRefused,
)
from cio_desktop.oauth.grants import Grants, StoredGrant
from cio_desktop.oauth.identity import who
from cio_desktop.oauth.listener import RedirectListener
from cio_desktop.oauth.metadata import fetch_metadata
from cio_desktop.oauth.presets import preset
from cio_desktop.oauth.provider import ProviderSettings, resolve
from tests.support.authorization_server import AuthorizationServer
from tests.support.grant_rows import MemoryGrantRows

REDIRECT = "http://127.0.0.1:45678/callback"


def settings(server: AuthorizationServer, **changes: str) -> ProviderSettings:
    generic = preset("oidc")
    assert generic is not None
    return resolve(generic, server.given(**changes))


@asynccontextmanager
async def client() -> AsyncIterator[HttpClient]:
    http = HttpClient()
    try:
        yield http
    finally:
        await http.close()


async def signed_in(server: AuthorizationServer, user: str, http: HttpClient, **changes: str) -> TokenAnswer:
    provider = settings(server, **changes)
    attempt = Attempt(provider, REDIRECT, user)
    code = attempt.accept(await server.sign_in(attempt.authorization_url, user))
    return await tokens.exchange(provider, attempt, code, http)


def grants(server: AuthorizationServer, rows: MemoryGrantRows, http: HttpClient) -> Grants:
    async def find(key: str) -> ProviderSettings | None:
        return settings(server) if key == server.client_id else None

    return Grants(rows, find, http)


def changed(url: str, **fields: str | None) -> str:
    """The redirect with other parameters; None takes one away."""
    head, _, query = url.partition("?")
    given = {name: values[0] for name, values in parse_qs(query).items()} | fields
    return head + "?" + urlencode({name: value for name, value in given.items() if value is not None})


# from the button to the token


@pytest.mark.parametrize(
    "registered", ["http://127.0.0.1/callback", "http://localhost/callback", "http://[::1]/callback"]
)
async def test_the_whole_way_with_a_browser(authorization_server: AuthorizationServer, registered: str) -> None:
    server, user = authorization_server, authorization_server.user()
    provider = settings(server, redirect_uri=registered)
    async with client() as http, RedirectListener(provider.redirect_uri) as listener:
        attempt = Attempt(provider, listener.redirect_uri, user)
        waiting = asyncio.create_task(listener.wait(attempt))
        visit = await server.visit(attempt.authorization_url, user)
        assert (visit.status, visit.url.partition("?")[0]) == (200, listener.redirect_uri)
        assert "You can close this tab" in visit.text
        answer = await tokens.exchange(provider, attempt, await waiting, http)
        assert answer.refresh_token is not None
        assert answer.expires_in == 3600
        assert server.live(user) == [answer.access_token, answer.refresh_token]
        assert await who(provider, answer, http) == user
        assert await who(provider, replace(answer, id_token=None), http) == user
        # secrets were in no address and the token endpoint heard of no origin
        assert not [seen for seen in server.requests("/token") if "origin" in seen["headers"]]


async def test_the_issuer_says_where_everything_is(authorization_server: AuthorizationServer) -> None:
    server = authorization_server
    generic = preset("oidc")
    assert generic is not None
    async with client() as http:
        found = await fetch_metadata(server.issuer, http)
    mine = {"provider_consumer_key": server.client_id, "scope": server.scope, "extra": "prompt=consent"}
    assert resolve(generic, {**found.given(), **mine, "name": "Test sign-in"}) == settings(server)


async def test_a_person_who_says_no(authorization_server: AuthorizationServer) -> None:
    server = authorization_server
    async with RedirectListener(REDIRECT.replace(":45678", "")) as listener:
        attempt = Attempt(settings(server), listener.redirect_uri)
        waiting = asyncio.create_task(listener.wait(attempt))
        visit = await server.visit(attempt.authorization_url, server.user(), deny=True)
        assert "did not work" in visit.text
        with pytest.raises(Denied):
            await waiting


async def test_a_client_with_a_secret(authorization_server: AuthorizationServer) -> None:
    server, user = authorization_server, authorization_server.user()
    key, secret = server.secret_client
    async with client() as http:
        answer = await signed_in(server, user, http, provider_consumer_key=key, provider_consumer_secret=secret)
        assert answer.refresh_token is not None
        for wrong in ("", "wrong"):
            provider = settings(server, provider_consumer_key=key, provider_consumer_secret=wrong)
            with pytest.raises(ClientRefused):
                await tokens.refresh(provider, answer.refresh_token, http)
        right = settings(server, provider_consumer_key=key, provider_consumer_secret=secret)
        assert (await tokens.refresh(right, answer.refresh_token, http)).refresh_token


# a redirect that isn't the one


async def test_a_redirect_that_was_tampered_with(authorization_server: AuthorizationServer) -> None:
    server, user = authorization_server, authorization_server.user()
    provider = settings(server)
    for fields, code in (
        ({"state": None}, "oauth.state"),
        ({"state": "x" * 43}, "oauth.state"),
        ({"iss": None}, "oauth.issuer"),
        ({"iss": "https://evil.example"}, "oauth.issuer"),
    ):
        attempt = Attempt(provider, REDIRECT)
        redirect = await server.sign_in(attempt.authorization_url, user)
        with pytest.raises(OAuthError) as caught:
            attempt.accept(changed(redirect, **fields))
        assert caught.value.code == code
    assert server.live(user) == []


async def test_a_code_of_another_attempt(authorization_server: AuthorizationServer) -> None:
    """Injected into our own redirect, with our own state: PKCE stops it at the provider."""
    server, mallory, alice = authorization_server, authorization_server.user("mallory"), authorization_server.user()
    provider = settings(server)
    async with client() as http:
        theirs = Attempt(provider, REDIRECT)
        code = theirs.accept(await server.sign_in(theirs.authorization_url, mallory))
        ours = Attempt(provider, REDIRECT)
        redirect = await server.sign_in(ours.authorization_url, alice)
        with pytest.raises(GrantRefused):
            await tokens.exchange(provider, ours, ours.accept(changed(redirect, code=code)), http)
        assert server.live(mallory) == server.live(alice) == []


async def test_a_code_works_once(authorization_server: AuthorizationServer) -> None:
    server, user = authorization_server, authorization_server.user()
    provider = settings(server)
    async with client() as http:
        attempt = Attempt(provider, REDIRECT)
        redirect = await server.sign_in(attempt.authorization_url, user)
        code = attempt.accept(redirect)
        await tokens.exchange(provider, attempt, code, http)
        with pytest.raises(OAuthError) as caught:
            attempt.accept(redirect)
        assert caught.value.code == "oauth.used"
        with pytest.raises(GrantRefused):
            await tokens.exchange(provider, attempt, code, http)
        assert server.live(user) == []  # the provider takes back what it gave for it


async def test_another_redirect_address_at_the_exchange(authorization_server: AuthorizationServer) -> None:
    server, user = authorization_server, authorization_server.user()
    provider = settings(server)
    async with client() as http:
        attempt = Attempt(provider, REDIRECT)
        code = attempt.accept(await server.sign_in(attempt.authorization_url, user))
        attempt.redirect_uri = "http://127.0.0.1:45679/callback"
        with pytest.raises(GrantRefused):
            await tokens.exchange(provider, attempt, code, http)


async def test_a_redirect_address_that_is_not_registered_never_comes_back(
    authorization_server: AuthorizationServer,
) -> None:
    server = authorization_server
    attempt = Attempt(settings(server), "http://127.0.0.1:45678/other")
    visit = await server.visit(attempt.authorization_url, server.user())
    assert visit.status == 400
    assert visit.url.startswith(server.issuer)


async def test_a_scope_nobody_may_have(authorization_server: AuthorizationServer) -> None:
    server = authorization_server
    attempt = Attempt(settings(server, provider_consumer_key=server.narrow_client_id), REDIRECT)
    redirect = await server.sign_in(attempt.authorization_url, server.user())
    with pytest.raises(ScopeRefused):
        attempt.accept(redirect)


async def test_a_client_id_nobody_knows(authorization_server: AuthorizationServer) -> None:
    server, user = authorization_server, authorization_server.user()
    async with client() as http:
        answer = await signed_in(server, user, http)
        assert answer.refresh_token is not None
        with pytest.raises(ClientRefused) as caught:
            await tokens.refresh(settings(server, provider_consumer_key="unheard-of"), answer.refresh_token, http)
        assert caught.value.detail == "invalid_client"
        # and somebody else's client can't use it either
        other = settings(server, provider_consumer_key=server.other_client_id)
        with pytest.raises(GrantRefused):
            await tokens.refresh(other, answer.refresh_token, http)


# the life of a grant


async def test_refreshed_over_and_over(authorization_server: AuthorizationServer) -> None:
    server, user = authorization_server, authorization_server.user()
    async with client() as http:
        answer = await signed_in(server, user, http)
        assert answer.refresh_token is not None
        rows = MemoryGrantRows(StoredGrant("g", server.client_id, 0, answer.refresh_token))
        keeper = grants(server, rows, http)
        keeper.adopt("g", answer)
        last = await keeper.access_token("g")
        assert last == answer.access_token
        seen = {last}
        for _ in range(20):
            found = await asyncio.gather(*(keeper.access_token("g", rejected=last) for _ in range(3)))
            assert len(set(found)) == 1
            last = found[0]
            assert last in server.live(user, "AccessToken")
            seen.add(last)
        assert len(seen) == 21
        assert rows.grants["g"].version == 20
        assert server.live(user, "RefreshToken") == [rows.grants["g"].refresh_token]
        await keeper.close()


async def test_a_token_of_three_seconds_is_renewed_in_time(authorization_server: AuthorizationServer) -> None:
    server, user = authorization_server, authorization_server.user()
    server.set(access_token_ttl=3)
    async with client() as http:
        answer = await signed_in(server, user, http)
        assert answer.expires_in == 3
        assert answer.refresh_token is not None
        rows = MemoryGrantRows(StoredGrant("g", server.client_id, 0, answer.refresh_token))
        keeper = grants(server, rows, http)
        keeper.adopt("g", answer)
        # at no moment of five seconds a dead token is handed out, and few are made
        for _ in range(25):
            assert await keeper.access_token("g") in server.live(user, "AccessToken")
            await asyncio.sleep(0.2)
        assert 2 <= rows.grants["g"].version <= 4
        await keeper.close()


async def test_an_old_refresh_token_shown_again_ends_the_grant(authorization_server: AuthorizationServer) -> None:
    """What a lost row would mean: one refusal, marked, and not one more request."""
    server, user = authorization_server, authorization_server.user()
    async with client() as http:
        answer = await signed_in(server, user, http)
        assert answer.refresh_token is not None
        await tokens.refresh(settings(server), answer.refresh_token, http)
        rows = MemoryGrantRows(StoredGrant("g", server.client_id, 0, answer.refresh_token))
        keeper = grants(server, rows, http)
        before = len(server.requests("/token"))
        for _ in range(5):
            with pytest.raises(GrantRefused) as caught:
                await keeper.access_token("g")
            assert caught.value.code == "auth.grant_refused"
        assert rows.grants["g"].refused
        assert server.live(user) == []
        assert len(server.requests("/token")) == before + 1
        await keeper.close()


async def test_a_provider_that_does_not_rotate_its_refresh_tokens(authorization_server: AuthorizationServer) -> None:
    server, user = authorization_server, authorization_server.user()
    server.set(rotate=False)
    async with client() as http:
        answer = await signed_in(server, user, http)
        assert answer.refresh_token is not None
        rows = MemoryGrantRows(StoredGrant("g", server.client_id, 0, answer.refresh_token))
        keeper = grants(server, rows, http)
        first = await keeper.access_token("g")
        assert await keeper.access_token("g", rejected=first) != first
        assert rows.grants["g"].refresh_token == answer.refresh_token
        await keeper.close()


async def test_given_back(authorization_server: AuthorizationServer) -> None:
    server, user = authorization_server, authorization_server.user()
    async with client() as http:
        answer = await signed_in(server, user, http)
        assert answer.refresh_token is not None
        rows = MemoryGrantRows(StoredGrant("g", server.client_id, 0, answer.refresh_token))
        keeper = grants(server, rows, http)
        keeper.adopt("g", answer)
        assert await keeper.revoke("g")
        assert server.live(user) == []
        with pytest.raises(GrantRefused):
            await keeper.access_token("g")
        # once more is fine: the provider says that there is nothing
        assert await keeper.revoke("g")
        await keeper.close()


async def test_taken_back_at_the_provider(authorization_server: AuthorizationServer) -> None:
    server, user = authorization_server, authorization_server.user()
    async with client() as http:
        answer = await signed_in(server, user, http)
        assert answer.refresh_token is not None
        rows = MemoryGrantRows(StoredGrant("g", server.client_id, 0, answer.refresh_token))
        keeper = grants(server, rows, http)
        server.revoke_user(user)
        with pytest.raises(GrantRefused):
            await keeper.access_token("g")
        assert rows.grants["g"].refused
        await keeper.close()


async def test_a_provider_that_is_down_costs_nothing(authorization_server: AuthorizationServer) -> None:
    server, user = authorization_server, authorization_server.user()
    async with client() as http:
        answer = await signed_in(server, user, http)
        assert answer.refresh_token is not None
        rows = MemoryGrantRows(StoredGrant("g", server.client_id, 0, answer.refresh_token))
        keeper = grants(server, rows, http)
        for status in (500, 503, 429):
            server.set(trouble=status)
            with pytest.raises(ProviderUnavailable):
                await keeper.access_token("g")
        assert not rows.grants["g"].refused
        server.set(trouble=None)
        assert await keeper.access_token("g") in server.live(user, "AccessToken")
        await keeper.close()


async def test_whoever_asked_goes_while_the_answer_is_on_its_way(authorization_server: AuthorizationServer) -> None:
    """The provider has rotated; the source that wanted the token is removed, the window closed, the sync cancelled."""
    server, user = authorization_server, authorization_server.user()
    async with client() as http:
        answer = await signed_in(server, user, http)
        assert answer.refresh_token is not None
        rows = MemoryGrantRows(StoredGrant("g", server.client_id, 0, answer.refresh_token))
        keeper = grants(server, rows, http)
        server.set(hold_tokens=True)
        asking = asyncio.create_task(keeper.access_token("g"))
        while not server.held():
            await asyncio.sleep(0.01)
        asking.cancel()
        with pytest.raises(asyncio.CancelledError):
            await asking
        server.set(hold_tokens=False)
        await keeper.close()
        assert rows.grants["g"].version == 1
        assert server.live(user, "RefreshToken") == [rows.grants["g"].refresh_token]


# another device


async def type_code(server: AuthorizationServer, uri: str, user_code: str, user: str) -> None:
    """A person at another device's browser."""
    async with httpx.AsyncClient(trust_env=False, follow_redirects=True, timeout=60) as browser:
        page = (await browser.get(uri)).text
        for _ in range(6):
            form = re.search(r'<form[^>]*action="([^"]*)"(.*?)</form>', page, re.DOTALL)
            if form is None:
                return
            fields = {
                name: value[0] if (value := re.findall(r'value="([^"]*)"', tag)) else ""
                for tag in re.findall(r"<input[^>]*>", form[2])
                for name in re.findall(r'name="([^"]*)"', tag)
            }
            if "user_code" in fields:
                fields["user_code"] = user_code
            if "login" in fields:
                fields |= {"login": user, "password": "any"}
            if 'name="confirm"' in page:
                fields["confirm"] = "yes"
            fields.pop("abort", None)
            page = (await browser.post(urljoin(uri, form[1]), data=fields)).text


async def test_signing_in_on_another_device(authorization_server: AuthorizationServer) -> None:
    server, user = authorization_server, authorization_server.user()
    provider = settings(server)
    asked: list[float] = []

    async def sleep(seconds: float) -> None:
        # the second time it is asked, the person has typed the code
        asked.append(seconds)
        if len(asked) == 2:
            await type_code(server, device.verification_uri, device.user_code, user)

    async with client() as http:
        device = await tokens.device_start(provider, http)
        assert urlsplit(device.verification_uri).netloc == f"127.0.0.1:{server.port}"
        answer = await tokens.device_poll(provider, device, http, sleep=sleep)
        assert asked == [5.0, 5.0]
        assert answer.refresh_token is not None
        assert server.live(user) == [answer.access_token, answer.refresh_token]
        newer = await tokens.refresh(provider, answer.refresh_token, http)
        assert newer.access_token in server.live(user)
