"""Signing in at a provider from the window: real service, real authorization server, Dovecot that asks it each time.

The person at the browser is a script that opens what the window opened.
"""

import asyncio
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from cio_desktop.client.resources.oauth_providers import NewOAuthProvider
from cio_desktop.operations.connect import KnownSettings
from cio_desktop.operations.connect import Stage as At
from cio_desktop.protocol.keys import SourceKey
from cio_desktop.ui.connect.dialog import OAuthConnectDialog
from cio_desktop.ui.sources.states import State
from cio_desktop.ui.widgets import browser
from cio_desktop.ui.words.cures import Cure
from tests.support.authorization_server import AuthorizationServer
from tests.support.certificates import Authority
from tests.support.connect_world import type_code
from tests.support.cure_button import cure_button
from tests.support.dovecot import Dovecot
from tests.support.mail import messages
from tests.support.mail_user import MailUser
from tests.support.oauth_world import GENERIC, mailbox
from tests.support.service import Service
from tests.support.stage import Stage, on_stage

pytestmark = pytest.mark.dovecot

LEFT = Qt.MouseButton.LeftButton


class Person:
    """At the window and at the browser."""

    def __init__(self, stage: Stage, server: AuthorizationServer, pages: list[str]) -> None:
        self.stage, self.server, self.pages = stage, server, pages

    async def set_up_provider(self) -> None:
        given = self.server.given()
        new = NewOAuthProvider(
            type=GENERIC,
            provider_consumer_key=self.server.client_id,
            preset="oidc",
            name=given["name"],
            issuer=self.server.issuer,
            scope=self.server.scope,
        )
        async with self.stage.client() as cio:
            await cio.oauth_providers.create(new)

    async def dialog(self) -> OAuthConnectDialog:
        await self.stage.until(lambda: self.stage.dialog(OAuthConnectDialog), "the dialog opens")
        found = self.stage.dialog(OAuthConnectDialog)
        assert found is not None
        await self.stage.until(lambda: found.flow.link, "there is a link")
        return found

    async def ask_new(self, user: MailUser) -> OAuthConnectDialog:
        """As the add dialog does."""
        stage = self.stage
        await stage.until(lambda: stage.workspace.link.online, "the service answers")
        dialog = OAuthConnectDialog(
            stage.workspace.sign_ins,
            email=user.name,
            provider_consumer_key=self.server.client_id,
            settings=KnownSettings(server=user.host, port=user.tls_port, use_ssl=True, username=user.name),
            parent=stage.window,
        )
        dialog.open()
        return await self.dialog()

    async def ask_again(self, key: SourceKey) -> OAuthConnectDialog:
        """By the button beside the cause."""
        self.stage.window.sources.view.select(key)
        await self.stage.until(lambda: cure_button(self.stage.window.panel, Cure.CONNECT), "the panel offers it")
        cure = cure_button(self.stage.window.panel, Cure.CONNECT)
        assert cure is not None
        QTest.mouseClick(cure, LEFT)
        return await self.dialog()

    async def sign_in(self, dialog: OAuthConnectDialog, who: str, *, deny: bool = False) -> None:
        """Clicks, and does in the browser what is asked there."""
        del self.pages[:]
        QTest.mouseClick(dialog.open_browser, LEFT)
        await self.finish(who, deny=deny)

    async def finish(self, who: str, *, deny: bool = False) -> None:
        await self.stage.until(lambda: self.pages, "the browser opens")
        await self.server.visit(self.pages[-1], who, deny=deny)

    async def until_gone(self, dialog: OAuthConnectDialog) -> None:
        flow = dialog.flow
        await self.stage.until(lambda: flow.over, "the sign-in ends")
        assert flow.stage is At.DONE

    async def open_tokens(self) -> list[str]:
        async with self.stage.client() as cio:
            return [token.token for token in await cio.connect_tokens.list() if not token.used]


@pytest.fixture
def pages(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    opened: list[str] = []

    class Desktop:
        @staticmethod
        def openUrl(url: QUrl) -> bool:
            opened.append(bytes(url.toEncoded().data()).decode())
            return True

    monkeypatch.setattr(browser, "QDesktopServices", Desktop)
    return opened


@pytest.mark.limit(120)
async def test_connected_withdrawn_and_connected_again(
    authority: Authority,
    authorization_server: AuthorizationServer,
    oauth_dovecot: Dovecot,
    pages: list[str],
    tmp_path: Path,
) -> None:
    server = authorization_server
    user = mailbox(oauth_dovecot, server)
    user.deliver("INBOX", messages(6))
    with Service(tmp_path / "data", ca_file=authority.ca_file) as service:
        async with on_stage(service, tmp_path / "window") as stage:
            person = Person(stage, server, pages)
            await person.set_up_provider()
            dialog = await person.ask_new(user)
            assert pages == []
            await person.sign_in(dialog, user.name)
            await person.until_gone(dialog)
            key = dialog.flow.key
            assert key is not None
            await stage.until_state(key, State.OK)
            source = stage.workspace.sources.source(key)
            assert source is not None
            assert (source.email, source.authentication_type) == (user.name, "oauth2")
            await stage.open_folder(key, "INBOX", count=6)
            before = [message.message_id for message in await _messages(stage, key)]

            server.revoke_user(user.name)
            stage.window.commands.sync([key])
            await stage.until_state(key, State.SIGN_IN)
            assert stage.state(key).cures[0] is Cure.CONNECT
            shown = stage.window.banner.shown
            assert shown is not None
            assert shown.cures[0] is Cure.CONNECT
            assert stage.dialog(OAuthConnectDialog) is None  # the window never asks by itself
            assert len(pages) == 1

            dialog = await person.ask_again(key)
            await person.sign_in(dialog, user.name)
            await person.until_gone(dialog)
            assert dialog.flow.key == key
            await stage.until_state(key, State.OK)
            assert [found for found, _source in stage.workspace.sources.sources()] == [key]
            assert [message.message_id for message in await _messages(stage, key)] == before
            assert await person.open_tokens() == []


async def _messages(stage: Stage, key: SourceKey) -> list:  # type: ignore[type-arg]
    async with stage.client() as cio:
        return await cio.messages.list(key[0], source=key[1])


@pytest.mark.limit(120)
async def test_no_then_somebody_else_then_given_up(
    authority: Authority,
    authorization_server: AuthorizationServer,
    oauth_dovecot: Dovecot,
    pages: list[str],
    tmp_path: Path,
) -> None:
    server = authorization_server
    user, other = mailbox(oauth_dovecot, server), mailbox(oauth_dovecot, server)
    with Service(tmp_path / "data", ca_file=authority.ca_file) as service:
        async with on_stage(service, tmp_path / "window") as stage:
            person = Person(stage, server, pages)
            await person.set_up_provider()
            dialog = await person.ask_new(user)
            flow = dialog.flow
            await person.sign_in(dialog, user.name, deny=True)
            await stage.until(lambda: flow.stage is At.FAILED, "a no is told")
            assert dialog.trouble.title.whole_text() == "No access was given"

            del pages[:]
            QTest.mouseClick(dialog.try_again, LEFT)
            await person.finish(other.name)
            await stage.until(lambda: flow.stage is At.OTHER_PERSON, "the wrong person is noticed")
            assert dialog.trouble.title.whole_text() == f"You signed in as {other.name}"
            async with stage.client() as cio:
                assert await cio.accounts.list() == []  # nothing is saved
            QTest.mouseClick(dialog.keep_other, LEFT)
            await person.until_gone(dialog)
            key = flow.key
            assert key is not None
            await stage.until_state(key, State.OK)
            source = stage.workspace.sources.source(key)
            assert source is not None
            assert source.email == other.name

            dialog = await person.ask_new(user)
            flow = dialog.flow
            QTest.mouseClick(dialog.copy_link, LEFT)
            assert QApplication.clipboard().text() == flow.link
            QTest.keyClick(dialog, Qt.Key.Key_Escape)
            await asyncio.sleep(0)
            await stage.until(lambda: stage.dialog(OAuthConnectDialog) is None, "the dialog is gone")
            while await person.open_tokens():  # bounded by the test's limit
                await asyncio.sleep(0.01)
            assert [found for found, _source in stage.workspace.sources.sources()] == [key]


@pytest.mark.limit(120)
async def test_the_address_is_pasted_where_the_browser_can_not_come_back(
    authority: Authority,
    authorization_server: AuthorizationServer,
    oauth_dovecot: Dovecot,
    pages: list[str],
    tmp_path: Path,
) -> None:
    server = authorization_server
    user = mailbox(oauth_dovecot, server)
    with Service(tmp_path / "data", ca_file=authority.ca_file) as service:
        async with on_stage(service, tmp_path / "window") as stage:
            person = Person(stage, server, pages)
            await person.set_up_provider()
            dialog = await person.ask_new(user)
            flow = dialog.flow
            dialog.paste.unfold.click()
            QTest.keyClicks(dialog.paste.edit, "http://127.0.0.1:1/?code=x&state=y")
            QTest.keyClick(dialog.paste.edit, Qt.Key.Key_Return)
            await stage.until(dialog.paste.fault.isVisible, "there is nothing to answer yet")
            assert "has not begun" in dialog.paste.fault.whole_text()

            QTest.mouseClick(dialog.open_browser, LEFT)
            last = await server.sign_in(pages[-1], user.name)  # and the browser can't reach this computer
            await stage.until(lambda: flow.stage is At.OPENED, "the browser was there")
            QTest.mouseClick(dialog.paste.edit, LEFT)
            QTest.keyClicks(dialog.paste.edit, "http://127.0.0.1:1/?code=x&state=foreign")
            QTest.keyClick(dialog.paste.edit, Qt.Key.Key_Return)
            await stage.until(
                lambda: "another sign-in" in dialog.paste.fault.whole_text(), "a foreign state is refused"
            )
            QTest.keyClicks(dialog.paste.edit, last)
            QTest.keyClick(dialog.paste.edit, Qt.Key.Key_Return)
            await person.until_gone(dialog)
            key = flow.key
            assert key is not None
            await stage.until_state(key, State.OK)


@pytest.mark.limit(120)
async def test_a_code_is_typed_on_another_device(
    authority: Authority,
    authorization_server: AuthorizationServer,
    oauth_dovecot: Dovecot,
    pages: list[str],
    tmp_path: Path,
) -> None:
    server = authorization_server
    user = mailbox(oauth_dovecot, server)
    with Service(tmp_path / "data", ca_file=authority.ca_file) as service:
        async with on_stage(service, tmp_path / "window") as stage:
            person = Person(stage, server, pages)
            await person.set_up_provider()
            dialog = await person.ask_new(user)
            flow = dialog.flow
            await stage.until(dialog.by_device.isVisible, "another device is offered")
            QTest.mouseClick(dialog.by_device, LEFT)
            await stage.until(dialog.device_code.code.isVisible, "the code is shown")
            page = dialog.device_code.page.text()
            assert page.startswith(server.issuer)
            await type_code(page, dialog.device_code.code.text(), user.name)
            await person.until_gone(dialog)
            key = flow.key
            assert key is not None
            await stage.until_state(key, State.OK)
            assert pages == []
