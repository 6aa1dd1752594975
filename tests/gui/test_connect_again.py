"""Sources that sign in at a provider: asked for from row, panel, menu, banner and keys; renewed in place."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import pytest
from msgspec.structs import replace
from PySide6.QtCore import Qt, QUrl
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QPushButton

from cio_desktop.operations.connect import Stage
from cio_desktop.protocol.enums import SourceStatus
from cio_desktop.protocol.keys import SourceKey
from cio_desktop.protocol.resources import Account
from cio_desktop.protocol.sign_in import ConnectState
from cio_desktop.ui.connect.dialog import OAuthConnectDialog
from cio_desktop.ui.settings.dialog import SettingsDialog
from cio_desktop.ui.sources.delegate import row_cure
from cio_desktop.ui.sources.password_dialog import PasswordDialog
from cio_desktop.ui.words.cures import Cure
from tests.support.cure_button import cure_button
from tests.support.fake_discovery import GMAIL
from tests.support.fake_sign_in import GOOGLE
from tests.support.open_window import OpenWindow, close_widget, open_window, press
from tests.support.window_data import source

ANN = SourceKey("a1", "ann@gmail.com")
BOB = SourceKey("a1", "bob@gmail.com")
CLUB = SourceKey("a1", "ann@club.test")


def withdrawn(now: float, code: str = "auth.grant_refused") -> list[Account]:
    ann = Account("a1", first_name="Ann", last_name="Example", email_addresses=["ann@gmail.com"])
    fields: dict[str, Any] = {
        "authentication_type": "oauth2",
        "provider_consumer_key": GOOGLE,
        "provider_name": "Google",
        "server": "imap.gmail.com",
    }
    ann.sources = [
        source(
            "ann@gmail.com",
            now,
            status=SourceStatus.INVALID_CREDENTIALS,
            status_code=code,
            status_since=int(now - 3600),
            **fields,
        ),
        source("bob@gmail.com", now, **fields),
        source("ann@club.test", now),
    ]
    return [ann]


def of_code(code: str) -> Any:
    return lambda now: withdrawn(now, code)


def dialogs(opened: OpenWindow) -> list[QDialog]:
    return [found for found in opened.window.findChildren(QDialog) if found.isVisible()]


def connect_dialog(opened: OpenWindow) -> OAuthConnectDialog:
    (found,) = dialogs(opened)
    assert isinstance(found, OAuthConnectDialog)
    return found


@asynccontextmanager
async def window(tmp_path: Path, accounts: Any = withdrawn) -> AsyncIterator[OpenWindow]:
    async with open_window(accounts, tmp_path / "w.ini") as opened:
        opened.view.select(ANN)
        try:
            yield opened
        finally:
            for dialog in dialogs(opened):
                await close_widget(dialog)


async def test_nothing_opens_by_itself(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    pages: list[QUrl] = []
    monkeypatch.setattr("PySide6.QtGui.QDesktopServices.openUrl", pages.append)
    async with window(tmp_path) as opened:
        shown = opened.window.banner.shown
        assert shown is not None
        assert shown.text.startswith("ann@gmail.com: Sign-in needed, since")
        assert shown.cures == (Cure.CONNECT, Cure.DETAILS)
        opened.window.pulse.beat.emit()
        await asyncio.sleep(0.05)
        assert dialogs(opened) == []
        assert opened.requests("create token") == []
        assert pages == []


async def test_row_and_panel_say_what_to_do(tmp_path: Path) -> None:
    async with window(tmp_path) as opened:
        state = opened.model.state(ANN)
        assert state is not None
        assert row_cure(state) is Cure.CONNECT
        panel = opened.window.panel
        assert "Google ended this program's access" in panel._cause.whole_text()
        assert panel._facts["Sign-in"].text() == "At Google, through the browser"
        assert panel._renew.text() == panel._renew.accessibleName() == "Connect again…"
        opened.view.select(CLUB)
        assert panel._facts["Sign-in"].text() == "Password"
        assert panel._renew.text() == panel._renew.accessibleName() == "Change password…"


async def _by_row(opened: OpenWindow) -> None:
    opened.window.columns.left.setSizes([700, 100])
    await asyncio.sleep(0)
    view = opened.view
    index = view.proxy.mapFromSource(opened.model.index_of(ANN))
    state = opened.model.state(ANN)
    assert state is not None
    box = view._delegate.cure_rect(view._cell(index), view._reach(index), state)
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, box.center())


async def _by_panel(opened: OpenWindow) -> None:
    found = cure_button(opened.window.panel, Cure.CONNECT)
    assert found is not None
    assert found.accessibleName() == "Connect again…, ann@gmail.com"
    found.click()


async def _by_panels_end(opened: OpenWindow) -> None:
    opened.window.panel._renew.click()


async def _by_banner(opened: OpenWindow) -> None:
    next(found for found in opened.window.banner.findChildren(QPushButton) if found.text() == "Connect again…").click()


async def _by_menu(opened: OpenWindow) -> None:
    menu = opened.view.build_menu()
    assert menu is not None
    assert menu.defaultAction().text() == "Connect again…"
    menu.defaultAction().trigger()
    menu.deleteLater()


async def _by_keys(opened: OpenWindow) -> None:
    opened.view.setFocus()
    press(opened.view, Qt.Key.Key_Return, Qt.KeyboardModifier.AltModifier)


async def _by_action(opened: OpenWindow) -> None:
    action = opened.window.actions_["password"]
    assert action.text() == "Connect again…"
    action.trigger()


@pytest.mark.parametrize("way", [_by_row, _by_panel, _by_panels_end, _by_banner, _by_menu, _by_keys, _by_action])
async def test_from_everywhere(tmp_path: Path, way: Any) -> None:
    async with window(tmp_path) as opened:
        await way(opened)
        dialog = connect_dialog(opened)
        assert dialog.windowTitle() == "Connect ann@gmail.com again"
        await opened.until(lambda: dialog.flow.stage is Stage.WAITING)
        assert opened.client.connect_tokens.where == [ANN]
        assert opened.client.connect_tokens.asked[0].provider_consumer_key == GOOGLE


async def test_a_second_asking_brings_the_same_dialog(tmp_path: Path) -> None:
    async with window(tmp_path) as opened:
        opened.window.commands.signing_in.connect_again(ANN)
        dialog = connect_dialog(opened)
        await opened.until(lambda: dialog.flow.stage is Stage.WAITING)
        raised: list[None] = []
        dialog.raise_ = lambda: raised.append(None)  # type: ignore[method-assign]
        opened.window.commands.signing_in.connect_again(ANN)
        opened.window.commands.signing_in.connect_again(BOB)  # one at a time at a provider
        assert connect_dialog(opened) is dialog
        assert raised == [None, None]
        assert len(opened.requests("create token")) == 1


async def test_renewed_in_place(tmp_path: Path) -> None:
    async with window(tmp_path) as opened:
        opened.window.commands.signing_in.connect_again(ANN)
        dialog = connect_dialog(opened)
        await opened.until(lambda: dialog.flow.stage is Stage.WAITING)
        found = opened.client._find(ANN[1])
        found.status, found.status_code = SourceStatus.OK, None
        opened.client.connect_tokens.use(*ANN)
        await opened.until(lambda: opened.toast() == "ann@gmail.com is connected again")
        await opened.until(lambda: opened.window.banner.shown is None)
        assert dialogs(opened) == []
        assert opened.view.selected_keys() == [ANN]
        assert sorted(key for key, _source in opened.desk.sources.sources()) == sorted([ANN, BOB, CLUB])
        assert opened.requests("delete source") == opened.requests("create source") == []
        opened.window.commands.signing_in.connect_again(ANN)  # and it can be asked for again
        assert connect_dialog(opened) is not dialog


async def test_somebody_elses_mail_becomes_a_source_of_its_own(tmp_path: Path) -> None:
    async with window(tmp_path) as opened:
        opened.window.commands.signing_in.connect_again(ANN)
        dialog = connect_dialog(opened)
        await opened.until(lambda: dialog.flow.stage is Stage.WAITING)
        tokens = opened.client.connect_tokens
        tokens.show(ConnectState.OTHER_PERSON, signed_in_as="cy@gmail.com")
        await opened.until(lambda: dialog.flow.stage is Stage.OTHER_PERSON)
        dialog.keep_other.click()
        await opened.until(lambda: dialog.flow.stage is Stage.CHECKING)
        opened.client.known.append(Account("a5", sources=[source("cy@gmail.com", opened.now)]))
        tokens.use("a5", "cy@gmail.com")
        await opened.until(lambda: opened.view.selected_keys() == [SourceKey("a5", "cy@gmail.com")])
        state = opened.model.state(ANN)
        assert state is not None
        assert row_cure(state) is Cure.CONNECT  # still to be renewed


async def test_a_password_instead(tmp_path: Path) -> None:
    async with window(tmp_path) as opened:
        opened.window.commands.signing_in.connect_again(ANN)
        dialog = connect_dialog(opened)
        await opened.until(lambda: dialog.app_password.isVisible())
        dialog.app_password.use.click()
        (other,) = dialogs(opened)
        assert isinstance(other, PasswordDialog)
        await opened.until(lambda: opened.client.connect_tokens.deleted == ["T0K3N1"])


async def test_a_password_source_whose_provider_can_do_it(tmp_path: Path) -> None:
    async with window(tmp_path) as opened:
        opened.client.discovery.known["club.test"] = replace(GMAIL, provider_consumer_key=GOOGLE)
        opened.window.commands.signing_in.sign_in(CLUB)
        (dialog,) = dialogs(opened)
        assert isinstance(dialog, PasswordDialog)
        await opened.until(lambda: dialog.by_provider.isVisible())
        assert dialog.by_provider.text() == "Connect with Google instead…"
        dialog.by_provider.click()
        connect = connect_dialog(opened)
        await opened.until(lambda: connect.flow.stage is Stage.WAITING)
        assert opened.client.connect_tokens.where == [CLUB]
        assert opened.client.connect_tokens.asked[0].provider_consumer_key == GOOGLE


@pytest.mark.parametrize(
    ("code", "cures"),
    [
        ("auth.grant_refused", (Cure.CONNECT, Cure.DETAILS)),
        ("auth.token", (Cure.CONNECT, Cure.DETAILS)),
        ("auth.not_connected", (Cure.CONNECT, Cure.DETAILS)),
        ("auth.no_oauth", (Cure.USE_PASSWORD, Cure.DETAILS)),
        ("oauth.client", (Cure.PROVIDERS, Cure.CONNECT)),
        ("oauth.provider_gone", (Cure.PROVIDERS, Cure.USE_PASSWORD)),
        ("secret.missing", (Cure.CONNECT, Cure.DETAILS)),
    ],
)
async def test_each_trouble_has_its_cures(tmp_path: Path, code: str, cures: tuple[Cure, ...]) -> None:
    async with window(tmp_path, of_code(code)) as opened:
        shown = opened.window.banner.shown
        assert shown is not None
        assert shown.cures == cures
        cause = opened.window.panel._cause.whole_text()
        assert cause
        assert code not in cause
        assert "Enter the present one" not in cause


async def test_a_provider_that_was_removed_leads_to_the_settings(tmp_path: Path) -> None:
    async with window(tmp_path, of_code("oauth.provider_gone")) as opened:
        found = cure_button(opened.window.panel, Cure.PROVIDERS)
        assert found is not None
        found.click()
        (dialog,) = dialogs(opened)
        assert isinstance(dialog, SettingsDialog)
        assert dialog.stack.currentWidget() is dialog.providers
        assert opened.requests("create token") == []


async def test_no_oauth_at_the_server_asks_for_a_password(tmp_path: Path) -> None:
    async with window(tmp_path, of_code("auth.no_oauth")) as opened:
        found = cure_button(opened.window.panel, Cure.USE_PASSWORD)
        assert found is not None
        found.click()
        (dialog,) = dialogs(opened)
        assert isinstance(dialog, PasswordDialog)


async def test_the_window_ends_while_a_dialog_waits(tmp_path: Path) -> None:
    async with open_window(withdrawn, tmp_path / "w.ini") as opened:
        opened.window.commands.signing_in.connect_again(ANN)
        dialog = connect_dialog(opened)
        await opened.until(lambda: dialog.flow.stage is Stage.WAITING)
        flow, tokens = dialog.flow, opened.client.connect_tokens
    assert flow.stage is Stage.ENDED
    assert tokens.deleted == ["T0K3N1"]
