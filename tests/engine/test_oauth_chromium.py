"""The redirect with a real browser: on a random port, by name and by number, with all that a browser sends unasked."""

from __future__ import annotations

import asyncio

import pytest

from cio_desktop.net.http import HttpClient
from cio_desktop.oauth import tokens
from cio_desktop.oauth.attempt import Attempt
from cio_desktop.oauth.identity import who
from cio_desktop.oauth.listener import RedirectListener
from cio_desktop.oauth.presets import preset
from cio_desktop.oauth.provider import resolve
from tests.support import browser as browsers
from tests.support.authorization_server import BROWSER_RULES, AuthorizationServer
from tests.support.browser import Browser


def click_through(url: str, user: str, back: str) -> str:
    """What the person sees at the end."""
    with Browser([BROWSER_RULES]) as browser:
        browser.open(url)
        browser.until(lambda page: page.has('input[name="login"]'), "the provider's sign-in page")
        browser.type('input[name="login"]', user)
        browser.type('input[name="password"]', "any")
        browser.click('button[type="submit"]')
        browser.until(lambda page: page.has('input[name="prompt"][value="consent"]'), "its question for consent")
        browser.click('button[type="submit"]')
        browser.until(lambda page: page.url.startswith(back), "the way back")
        return browser.text


@pytest.mark.limit(600)
@pytest.mark.parametrize("registered", ["http://127.0.0.1/callback", "http://localhost/callback"])
async def test_a_person_signs_in(authorization_server: AuthorizationServer, registered: str) -> None:
    browsers.require()
    server, user = authorization_server, authorization_server.user()
    generic = preset("oidc")
    assert generic is not None
    provider, http = resolve(generic, server.given(redirect_uri=registered)), HttpClient()
    try:
        async with RedirectListener(provider.redirect_uri) as listener:
            attempt = Attempt(provider, listener.redirect_uri, user)
            waiting = asyncio.create_task(listener.wait(attempt))
            text = await asyncio.to_thread(click_through, attempt.authorization_url, user, listener.redirect_uri)
            answer = await tokens.exchange(provider, attempt, await waiting, http)
        assert "You can close this tab" in text
        assert await who(provider, answer, http) == user
    finally:
        await http.close()
