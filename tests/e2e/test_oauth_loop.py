"""The whole loop with parts nobody here wrote: npm oidc-provider, Dovecot that asks it for each token, Chromium.

Window → browser → token used → listed → token ran out → refreshed → taken back → told with its cure → connected again
in place. From the add dialog: an address, its settings found, the provider chosen, connected. And the page of a connect
token alone, as a program of the API would use it.
"""

from __future__ import annotations

import asyncio
import contextlib
import http.server
import threading
import time
from collections.abc import AsyncIterator, Iterator
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs, urlsplit

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtTest import QTest

from cio_desktop.client import Client
from cio_desktop.client.resources.connect_tokens import NewConnectToken
from cio_desktop.client.resources.oauth_providers import NewOAuthProvider
from cio_desktop.operations.connect import KnownSettings
from cio_desktop.protocol.keys import SourceKey
from cio_desktop.ui.add_source.dialog import AddSourceDialog
from cio_desktop.ui.connect.dialog import OAuthConnectDialog
from cio_desktop.ui.sources.states import State
from cio_desktop.ui.widgets import browser as pages_of_the_window
from cio_desktop.ui.words.cures import Cure
from tests.support import browser
from tests.support.authorization_server import AuthorizationServer
from tests.support.browser import Browser
from tests.support.certificates import Authority
from tests.support.cure_button import cure_button
from tests.support.discovery_world import Internet, xml
from tests.support.dovecot import Dovecot
from tests.support.found_window import answer_here, found_stage
from tests.support.mail import messages
from tests.support.mail_user import MailUser
from tests.support.oauth_world import GENERIC, mailbox
from tests.support.service import Service
from tests.support.stage import Stage, on_stage, retype
from tests.support.ticker import ticking

pytestmark = pytest.mark.dovecot

LEFT = Qt.MouseButton.LeftButton
SHORT_S = 6  # life of an access token that shall run out


@pytest.fixture
def chromium() -> Iterator[Browser]:
    browser.require()
    with Browser() as found:
        yield found


@pytest.fixture
def opened(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What the window asks the desktop to open; the desktop's own part is all that is replaced."""
    urls: list[str] = []

    class Desktop:
        @staticmethod
        def openUrl(url: QUrl) -> bool:
            urls.append(bytes(url.toEncoded().data()).decode())
            return True

    monkeypatch.setattr(pages_of_the_window, "QDesktopServices", Desktop)
    return urls


def sign_in_at_the_provider(chromium: Browser, url: str, who: str, end: str) -> None:
    """A person at the keyboard: the provider's own pages (it knows a person who was there), then back at ours."""
    chromium.open(url)
    chromium.until(lambda page: page.has("button[type=submit]"), "the provider asks something")
    if chromium.has("input[name=login]"):
        chromium.type("input[name=login]", who)
        chromium.type("input[name=password]", "any")
        chromium.click("button[type=submit]")
    chromium.until(lambda page: page.text.startswith("Authorize"), "it asks for consent")
    chromium.click("button[type=submit]")
    chromium.until(lambda page: end in page.url, f"the browser ends at {end}")


async def set_up_provider(cio: Client, server: AuthorizationServer) -> None:
    new = NewOAuthProvider(
        type=GENERIC,
        provider_consumer_key=server.client_id,
        preset="oidc",
        name="Example sign-in",
        issuer=server.issuer,
        scope=server.scope,
    )
    await cio.oauth_providers.create(new)


async def connect(
    stage: Stage, dialog: OAuthConnectDialog, chromium: Browser, opened: list[str], who: str
) -> SourceKey:
    await stage.until(lambda: dialog.flow.link, "there is a link")
    assert opened == [], "no browser before a click"
    QTest.mouseClick(dialog.open_browser, LEFT)
    await stage.until(lambda: opened, "the browser is asked for")
    await asyncio.to_thread(sign_in_at_the_provider, chromium, opened.pop(), who, "/connect/done")
    assert "close this" in await asyncio.to_thread(lambda: chromium.text)
    await stage.until(lambda: dialog.flow.over, "the window sees it")
    key = dialog.flow.key
    assert key is not None
    return key


def refreshes(server: AuthorizationServer) -> int:
    return len(server.requests("/token"))


@pytest.mark.limit(180)
async def test_the_whole_loop(
    authority: Authority,
    authorization_server: AuthorizationServer,
    oauth_dovecot: Dovecot,
    chromium: Browser,
    opened: list[str],
    tmp_path: Path,
) -> None:
    server = authorization_server
    user = mailbox(oauth_dovecot, server)
    user.deliver("INBOX", messages(20))
    server.set(access_token_ttl=SHORT_S)
    with Service(tmp_path / "data", ca_file=authority.ca_file) as service:
        async with on_stage(service, tmp_path / "window") as stage:
            await stage.until(lambda: stage.workspace.link.online, "the service answers")
            async with stage.client() as cio:
                await set_up_provider(cio, server)
            known = KnownSettings(server=user.host, port=user.tls_port, use_ssl=True, username=user.name)
            dialog = OAuthConnectDialog(
                stage.workspace.sign_ins,
                email=user.name,
                provider_consumer_key=server.client_id,
                settings=known,
                parent=stage.window,
            )
            dialog.open()
            key = await connect(stage, dialog, chromium, opened, user.name)
            await stage.until_state(key, State.OK)
            await stage.open_folder(key, "INBOX", count=20)
            before = set(await stage.read_all())
            exchanged, first = refreshes(server), server.live(user.name, "RefreshToken")

            # the token runs out: the next round fetches another, and its refresh token takes the old one's place
            ended = time.monotonic() + SHORT_S
            user.deliver("INBOX", messages(1, start=21))
            while time.monotonic() < ended:  # nothing tells the end of a token but the clock
                await asyncio.sleep(0.1)
            stage.window.commands.sync([key])
            await stage.until(lambda: stage.rows == 21, "mail that came after the token's end is listed")
            await stage.until(lambda: refreshes(server) > exchanged, "another token is fetched")
            await stage.until_state(key, State.OK)
            second = server.live(user.name, "RefreshToken")
            assert len(second) == 1
            assert second != first, "the refresh token was rotated"

            # taken back at the provider: said in words, with the cure, and not asked for over and over
            server.revoke_user(user.name)
            stage.window.commands.sync([key])
            await stage.until_state(key, State.SIGN_IN)
            async with stage.client() as cio:
                source = await cio.sources.get(*key)
            assert source.status == "INVALID_CREDENTIALS"
            # the second where it is taken back between the fetch of a token and its use
            assert source.status_code in {"auth.grant_refused", "auth.token"}
            assert stage.state(key).cures[0] is Cure.CONNECT
            assert stage.dialog(OAuthConnectDialog) is None, "the window never asks by itself"
            asked = refreshes(server)
            stage.window.commands.sync([key])
            await asyncio.sleep(1)
            assert refreshes(server) == asked

            # connected again in place: the same source, its index kept
            server.set(access_token_ttl=3600)
            stage.window.sources.view.select(key)
            await stage.until(lambda: cure_button(stage.window.panel, Cure.CONNECT), "the panel offers it")
            cure = cure_button(stage.window.panel, Cure.CONNECT)
            assert cure is not None
            QTest.mouseClick(cure, LEFT)
            await stage.until(lambda: stage.dialog(OAuthConnectDialog), "the dialog opens")
            again = stage.dialog(OAuthConnectDialog)
            assert again is not None
            assert await connect(stage, again, chromium, opened, user.name) == key
            await stage.until_state(key, State.OK)
            await stage.open_folder(key, "INBOX", count=21)
            assert before < set(await stage.read_all()), "the messages kept their ids"
            assert [found for found, _source in stage.workspace.sources.sources()] == [key]


@contextlib.asynccontextmanager
async def under_its_name(authority: Authority, name: str, user: MailUser) -> AsyncIterator[int]:
    """The user's mail server with a certificate of that name; its port."""
    to_it = authority.client_context()
    pumps: set[asyncio.Task[None]] = set()

    async def pump(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        with contextlib.suppress(ConnectionError):
            while data := await reader.read(65536):
                writer.write(data)
                await writer.drain()
        writer.close()

    async def answer(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        theirs, ours = await asyncio.open_connection(user.host, user.tls_port, ssl=to_it)
        pumps.update({asyncio.create_task(pump(reader, ours)), asyncio.create_task(pump(theirs, writer))})

    server = await asyncio.start_server(answer, "127.0.0.1", 0, ssl=authority.issue(name).server_context())
    try:
        yield server.sockets[0].getsockname()[1]
    finally:
        server.close()
        for task in pumps:
            task.cancel()
        await asyncio.gather(*pumps, return_exceptions=True)


@pytest.mark.limit(120)
async def test_from_the_add_dialog(
    authority: Authority,
    authorization_server: AuthorizationServer,
    oauth_dovecot: Dovecot,
    chromium: Browser,
    opened: list[str],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    server, host = authorization_server, "imap.example.test"
    answer_here(monkeypatch, host)
    user = mailbox(oauth_dovecot, server)
    user.deliver("INBOX", messages(3))
    async with Internet(authority) as net, under_its_name(authority, host, user) as port:
        await net.web("autoconfig.example.test", {"/mail/config-v1.1.xml": xml(server=host, port=port)})
        async with found_stage(tmp_path, authority, net) as stage:
            await set_up_provider(stage.desktop.client, server)
            async with ticking() as ticker:
                dialog = await stage.open_add_dialog()
                retype(dialog.address.email.edit, user.name)
                QTest.keyClick(dialog.address.email.edit, Qt.Key.Key_Return)
                await stage.until(lambda: not dialog.lookup.looking, "the look-up ends")
                assert dialog.settings.server.edit.text() == host
                QTest.keyClick(dialog.settings.server.edit, Qt.Key.Key_Return)
                await stage.until(dialog.sign_in.own_providers.buttons, "the provider is offered")
                (choice,) = dialog.sign_in.own_providers.buttons()
                assert choice.text() == "Connect with Example sign-in instead"
                QTest.keyClick(choice, Qt.Key.Key_Return)
                assert dialog.next.text() == "Connect with Example sign-in…"
                QTest.keyClick(dialog.next, Qt.Key.Key_Return)
                await stage.until(lambda: stage.dialog(OAuthConnectDialog), "the connect dialog opens")
                connecting = stage.dialog(OAuthConnectDialog)
                assert connecting is not None
                key = await connect(stage, connecting, chromium, opened, user.name)
                await stage.until_state(key, State.OK)
            assert ticker.longest < 10, str(ticker)  # not how fast: that nothing holds it up for a whole answer
            await stage.until(lambda: stage.dialog(AddSourceDialog) is None, "both dialogs are closed")
            assert stage.said == f"Added {user.name}"
            ((found, source),) = stage.workspace.sources.sources()
            assert (found, source.server, source.port) == (key, host, port)
            assert source.provider_consumer_key == server.client_id
            await stage.open_folder(key, "INBOX", count=3)


class Caller(http.server.ThreadingHTTPServer):
    """The program that made the connect token: it wants its person back, with the token in the address."""

    def __init__(self) -> None:
        self.seen: list[str] = []

        class Handler(http.server.BaseHTTPRequestHandler):
            def do_GET(handler) -> None:
                self.seen.append(handler.path)
                handler.send_response(200)
                handler.send_header("Content-Type", "text/html")
                handler.end_headers()
                handler.wfile.write(b"<title>Welcome back</title><p>Thank you.")

            def log_message(self, *_: Any) -> None:
                pass

        super().__init__(("127.0.0.1", 0), Handler)


@pytest.fixture
def caller() -> Iterator[Caller]:
    with Caller() as server:
        thread = threading.Thread(target=server.serve_forever)
        thread.start()
        yield server
        server.shutdown()
        thread.join()


def fill_in_the_page(chromium: Browser, url: str, user: MailUser, caller: Caller) -> None:
    chromium.open(url)
    assert chromium.has("html[lang]")
    chromium.type("input[name=email]", user.name)
    chromium.click("main form button")
    chromium.until(lambda page: page.has("input[name=password]"), "the settings are asked for")
    chromium.type("input[name=server]", user.host)
    chromium.type("input[name=port]", str(user.tls_port))
    chromium.type("input[name=username]", user.name)
    chromium.type("input[name=password]", "wrong " + user.password)
    chromium.click("main form button")
    chromium.until(lambda page: page.has("[role=alert]"), "the wrong password is told")
    assert user.password not in chromium.url
    if not chromium.has("input[name=password]"):
        chromium.click("main a.button")
        chromium.until(lambda page: page.has("input[name=password]"), "it can be entered again")
    chromium.type("input[name=password]", user.password)
    chromium.click("main form button")
    chromium.until(lambda page: page.title == "Welcome back", "the browser is sent back")


@pytest.mark.limit(180)
async def test_the_page_of_a_token_with_a_password(
    authority: Authority, dovecot: Dovecot, chromium: Browser, caller: Caller, tmp_path: Path
) -> None:
    user = dovecot.user()
    user.deliver("INBOX", messages(3))
    back = f"http://127.0.0.1:{caller.server_port}/back?mine=1"
    with Service(tmp_path / "data", ca_file=authority.ca_file) as service:
        async with Client(service.base_url, service.key, service.secret) as cio:
            made = await cio.connect_tokens.create(NewConnectToken(callback_url=back, first_name="Ann"))
            await asyncio.to_thread(fill_in_the_page, chromium, made.browser_redirect_url, user, caller)
            came = [path for path in caller.seen if path.startswith("/back")]
            assert len(came) == 1
            assert parse_qs(urlsplit(came[0]).query) == {"mine": ["1"], "contextio_token": [made.token]}
            token = await cio.connect_tokens.get(made.token)
            assert token.used > 0
            assert token.expires is False
            (account,) = await cio.accounts.list()
            assert token.account["id"] == account.id
            assert account.first_name == "Ann"
            (source,) = await cio.sources.list(account.id)
            assert (source.status, source.username, token.server_label) == ("OK", user.name, source.label)
            await asyncio.to_thread(chromium.open, made.browser_redirect_url)
            assert await asyncio.to_thread(lambda: chromium.has("input[name=password]")) is False, "it works once"
            assert len(await cio.accounts.list()) == 1
