"""The service over HTTP with a real engine, a configured provider and somebody's browser: whole sign-ins by a page.

async with connect_world(tmp_path, authorization_server, trusted) as here:
    token = await here.token(user, provider=True)
    await here.sign_in(token, "ada@example.test")     # our link -> provider -> our listener -> our page
    assert await here.back(token) == "https://app.example.org/back?contextio_token=…"
"""

from __future__ import annotations

import asyncio
import contextlib
import re
from collections.abc import AsyncIterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any
from urllib.parse import urljoin

import httpx

from cio_desktop.client.client import Client
from cio_desktop.client.resources.connect_tokens import NewConnectToken
from cio_desktop.engine.sign_in.providers import Providers
from cio_desktop.net.http import HttpClient
from cio_desktop.net.loopback import listen
from cio_desktop.protocol.sign_in import ConnectState, ConnectToken
from cio_desktop.service.config import Consumers
from cio_desktop.service.server import serve
from tests.support.authorization_server import AuthorizationServer, Visit
from tests.support.engine_world import World
from tests.support.fake_finder import Finder
from tests.support.mail_user import MailUser
from tests.support.oauth_world import oauth_world
from tests.support.page_visitor import Page
from tests.support.patience import PATIENCE
from tests.support.whole_app import make_app

KEY, SECRET = "kfuy5mb0", "s3cret"
BACK = "https://app.example.org/back"


@dataclass
class ConnectWorld:
    """`browser`: cookies of one person; redirects are followed by hand."""

    engine_world: World
    server: AuthorizationServer
    base_url: str
    client: Client
    browser: httpx.AsyncClient
    finder: Finder = field(default_factory=Finder)

    async def token(
        self,
        user: MailUser | None,
        *,
        at: tuple[str | None, str | None] = (None, None),
        provider: bool = True,
        **more: Any,
    ) -> str:
        """A token with the settings of this mail user, to be signed in at the provider."""
        given: dict[str, Any] = {"callback_url": BACK}
        if provider:
            given["provider_consumer_key"] = self.server.client_id
        if user is not None:
            given |= {
                "email": user.name,
                "source_server": "localhost",
                "source_port": user.port,
                "source_use_ssl": False,
                "source_username": user.name,
            }
        return (await self.client.connect_tokens.create(NewConnectToken(**(given | more)), *at)).token

    def link(self, token: str, rest: str = "") -> str:
        return f"{self.base_url}/connect/{token}{rest}"

    async def sign_in(self, token: str, user: str, *, deny: bool = False) -> Visit:
        """Everything a browser does from our link on, as this person."""
        return await self.server.visit(self.link(token), user, deny=deny)

    async def authorization_url(self, token: str) -> str:
        """Where our link sends the browser."""
        answer = await self.browser.get(self.link(token))
        assert answer.status_code == 303, answer.text
        return answer.headers["location"]

    async def back(self, token: str) -> str:
        """Waits on our page until it sends the browser back; where to."""
        for _ in range(40):
            answer = await self.browser.get(self.link(token, "/status?wait=1"))
            if answer.status_code == 303:
                return answer.headers["location"]
            assert "http-equiv" in answer.text, Page(answer.status_code, "", answer.text, {}).text
        raise AssertionError("the page never sent the browser back")

    async def page(self, token: str) -> Page:
        answer = await self.browser.get(self.link(token, "/status"))
        return Page(answer.status_code, str(answer.url), answer.text, answer.headers)

    async def post(self, token: str, **fields: str) -> httpx.Response:
        url = self.link(token, "/status")
        return await self.browser.post(url, data=fields, headers={"Origin": self.base_url})

    async def state(self, token: str) -> ConnectToken:
        return await self.client.connect_tokens.get(token)

    async def until(self, token: str, *wanted: ConnectState, timeout: float = PATIENCE) -> ConnectToken:
        async with asyncio.timeout(timeout):
            while (found := await self.state(token)).state not in wanted:
                await asyncio.sleep(0.02)
        return found


async def type_code(uri: str, user_code: str, user: str) -> None:
    """What a person does at another device's browser."""
    async with httpx.AsyncClient(trust_env=False, follow_redirects=True, timeout=60) as browser:
        page = (await browser.get(uri)).text
        while (form := re.search(r'<form[^>]*action="([^"]*)"(.*?)</form>', page, re.DOTALL)) is not None:
            tags = [dict(re.findall(r'(\w+)="([^"]*)"', tag)) for tag in re.findall(r"<input[^>]*>", form[2])]
            fields = {tag["name"]: tag.get("value", "") for tag in tags if "name" in tag}
            known = {"user_code": user_code, "login": user, "password": "any"}
            fields |= {name: value for name, value in known.items() if name in fields}
            if 'name="confirm"' in page:
                fields["confirm"] = "yes"
            fields.pop("abort", None)
            page = (await browser.post(urljoin(uri, form[1]), data=fields)).text


@contextlib.asynccontextmanager
async def connect_world(
    folder: Path, server: AuthorizationServer, trusted: Any, **options: Any
) -> AsyncIterator[ConnectWorld]:
    async with oauth_world(folder, server, ssl_context=trusted, **options) as here:
        http = HttpClient()
        finder = Finder()
        app = make_app(
            here.db,
            here.engine,
            here.secrets,
            Consumers({KEY: SECRET}),
            providers=Providers(here.db, here.secrets, http),
            discoverer=finder,
            http=http,
        )
        sock = listen()
        port = sock.getsockname()[1]
        stop = asyncio.Event()
        serving = asyncio.create_task(serve(app, sock, stop=stop))
        base_url = f"http://127.0.0.1:{port}"
        try:
            async with (
                Client(base_url, KEY, SECRET) as client,
                httpx.AsyncClient(trust_env=False, timeout=40) as browser,
            ):
                yield ConnectWorld(here, server, base_url, client, browser, finder)
        finally:
            stop.set()
            await serving
            await app.close()
            await http.close()
