"""Where the browser goes from the listener."""

from __future__ import annotations

import asyncio
from urllib.parse import parse_qs, urlsplit

import httpx
import pytest

from cio_desktop.language import ENGLISH
from cio_desktop.net.http import HttpClient
from cio_desktop.oauth.presets import preset
from cio_desktop.oauth.provider import resolve
from cio_desktop.service.connect.browser import BrowserSignIn


@pytest.mark.parametrize(
    ("then", "status"),
    [
        ("http://127.0.0.1:8461/connect/x/status", 303),
        ("https://mail.example.org/connect/x/status", 303),
        ("http://mail.lan:8461/connect/x/status", 200),  # served in the network without TLS: a page of the listener's
    ],
)
async def test_the_sign_in_goes_on_wherever_the_service_stands(then: str, status: int) -> None:
    known = preset("google")
    assert known is not None
    provider = resolve(known, {"provider_consumer_key": "k", "provider_consumer_secret": "s"})
    http = HttpClient()
    sign_in = BrowserSignIn(provider, http, None, lambda _wished: ENGLISH, device=False)
    try:
        await sign_in.open()
        waiting = asyncio.create_task(sign_in.code(then, 10))
        state = parse_qs(urlsplit(sign_in.authorization_url or "").query)["state"][0]
        async with httpx.AsyncClient(trust_env=False) as browser:
            answer = await browser.get(f"{sign_in.redirect_uri}?code=c&state={state}")
        assert (answer.status_code, answer.headers.get("location")) == (status, then if status == 303 else None)
        assert await waiting == "c"
    finally:
        await sign_in.close()
        await http.close()
