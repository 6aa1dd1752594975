"""How one signs in to a source that is added: password, app password, or on the provider's own page."""

import asyncio
from pathlib import Path

import msgspec
import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QApplication

from cio_desktop.protocol.keys import SourceKey
from cio_desktop.protocol.sign_in import ConnectState, Finding, OAuthProvider, ProviderPreset
from cio_desktop.ui.add_source.dialog import AddSourceDialog
from cio_desktop.ui.add_source.page_sign_in import Way
from cio_desktop.ui.connect.dialog import OAuthConnectDialog
from cio_desktop.ui.settings.dialog import SettingsDialog
from tests.support.add_dialog import discovery, edit, go_to_password, opened_dialog, type_into, unsaved
from tests.support.fake_discovery import GMAIL, finding
from tests.support.fake_sign_in import GOOGLE
from tests.support.open_window import OpenWindow, open_window, press
from tests.support.window_data import healthy, source

CONFIGURED = msgspec.structs.replace(GMAIL, provider_consumer_key=GOOGLE)
OUTLOOK = finding(
    "table", "outlook.office365.com", name="Outlook.com", type="outlook", password="none", provider="microsoft"
)
ICLOUD = finding(
    "table", "imap.mail.me.com", name="iCloud Mail", password="app", link="https://account.apple.com", note="A note."
)


async def at_sign_in(opened: OpenWindow, known: Finding, email: str = "ann@gmail.com") -> AddSourceDialog:
    discovery(opened).known[email.rpartition("@")[2]] = known
    dialog = await opened_dialog(opened)
    await go_to_password(opened, dialog, email)
    return dialog


def connecting(dialog: AddSourceDialog) -> OAuthConnectDialog | None:
    return next((found for found in dialog.findChildren(OAuthConnectDialog) if found.isVisible()), None)


async def test_an_app_password_with_the_providers_page_and_note(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened_pages: list[str] = []

    def open_url(url: QUrl) -> bool:
        opened_pages.append(url.toString())
        return True

    monkeypatch.setattr(QDesktopServices, "openUrl", open_url)
    async with open_window(healthy, tmp_path / "w.ini") as opened:
        dialog = await at_sign_in(opened, ICLOUD, "ann@icloud.com")
        page = dialog.sign_in
        assert page.way is Way.PASSWORD
        assert page.explanation.whole_text() == "Enter an app password made at iCloud Mail, not your normal one."
        assert edit(dialog, "password").accessibleName() == "App password"
        assert page.note.whole_text() == "A note."
        assert not page.set_up.isVisible()
        assert opened_pages == []  # nothing opens by itself
        page.page.click()
        assert opened_pages == ["https://account.apple.com"]


async def test_a_provider_that_could_be_set_up_comes_second(tmp_path: Path) -> None:
    async with open_window(healthy, tmp_path / "w.ini") as opened:
        dialog = await at_sign_in(opened, GMAIL)
        assert dialog.sign_in.way is Way.PASSWORD
        assert edit(dialog, "password").isVisible()
        assert dialog.sign_in.set_up.text() == "Set up sign-in with Google…"
        assert not dialog.sign_in.other_way.isVisible()
        assert dialog.next.text() == "Check and add"


async def test_connect_in_place_of_the_password(tmp_path: Path) -> None:
    async with open_window(healthy, tmp_path / "w.ini") as opened:
        dialog = await at_sign_in(opened, CONFIGURED)
        page = dialog.sign_in
        assert page.way is Way.PROVIDER
        assert not edit(dialog, "password").isVisible()
        assert dialog.next.text() == "Connect with Google…"
        assert dialog.next.isEnabled()
        dialog.address.new_name.edit.setText("Ann")
        page.more.period.setCurrentIndex(1)
        page.more.period.activated.emit(1)
        dialog.next.click()
        await opened.until(lambda: connecting(dialog) is not None)
        tokens = opened.client.connect_tokens
        await opened.until(lambda: tokens.tokens)
        (asked,) = tokens.asked
        assert (asked.email, asked.provider_consumer_key) == ("ann@gmail.com", GOOGLE)
        assert (asked.source_server, asked.source_port, asked.source_use_ssl) == ("imap.gmail.com", 993, True)
        assert (asked.source_username, asked.source_sync_period) == ("ann@gmail.com", "4h")
        assert discovery(opened).checks == []
        opened.client.known[0].sources.append(source("ann@gmail.com", opened.now, last_sync=0))
        tokens.use("a1", "ann@gmail.com")
        await opened.until(lambda: opened.view.selected_keys() == [SourceKey("a1", "ann@gmail.com")])
        assert [found for found in opened.window.findChildren(AddSourceDialog) if found.isVisible()] == []
        assert opened.toast() == "Added ann@gmail.com"
        assert opened.requests("create source") == []


async def test_into_an_account_that_is_there(tmp_path: Path) -> None:
    async with open_window(healthy, tmp_path / "w.ini") as opened:
        discovery(opened).known["gmail.com"] = CONFIGURED
        dialog = await opened_dialog(opened)
        dialog.address.to_existing.click()
        await go_to_password(opened, dialog)
        dialog.next.click()
        await opened.until(lambda: opened.client.connect_tokens.asked)
        assert opened.client.connect_tokens.where == [("a1", None)]


async def test_somebody_elses_mailbox_replaces_nothing(tmp_path: Path) -> None:
    async with open_window(healthy, tmp_path / "w.ini") as opened:
        discovery(opened).known["example.org"] = CONFIGURED
        opened.window.commands.adding.replace(SourceKey("a1", "ann@example.org"))
        (dialog,) = opened.window.findChildren(AddSourceDialog)
        await opened.until(lambda: dialog.lookup.best is not None)
        dialog.settings.found.use_found.click()
        dialog.next.click()
        dialog.next.click()
        tokens = opened.client.connect_tokens
        await opened.until(lambda: tokens.tokens)
        opened.client.known[0].sources.append(source("bob@gmail.com", opened.now, last_sync=0))
        tokens.show(ConnectState.CHECKING, signed_in_as="bob@gmail.com")
        tokens.use("a1", "bob@gmail.com")
        await opened.until(lambda: opened.toast() == "Added bob@gmail.com")
        await asyncio.sleep(0.01)
        assert opened.requests("delete source") == []


async def test_a_sign_in_given_up_leaves_the_dialog_as_it_was(tmp_path: Path) -> None:
    async with open_window(healthy, tmp_path / "w.ini") as opened:
        dialog = await at_sign_in(opened, CONFIGURED)
        dialog.next.click()
        await opened.until(lambda: connecting(dialog) is not None)
        connect = connecting(dialog)
        assert connect is not None
        connect.reject()
        await opened.until(lambda: connecting(dialog) is None)
        assert dialog.isVisible()
        assert dialog.next.text() == "Connect with Google…"
        assert dialog.form.server == "imap.gmail.com"


async def test_an_app_password_instead_of_the_providers_page_and_back(tmp_path: Path) -> None:
    async with open_window(healthy, tmp_path / "w.ini") as opened:
        dialog = await at_sign_in(opened, CONFIGURED)
        assert dialog.sign_in.other_way.text() == "Use an app password instead"
        dialog.sign_in.other_way.click()
        assert QApplication.focusWidget() is edit(dialog, "password")
        assert dialog.next.text() == "Check and add"
        type_into(dialog, "password", "half")
        dialog.sign_in.other_way.click()
        assert dialog.next.text() == "Connect with Google…"
        dialog.sign_in.other_way.click()
        assert edit(dialog, "password").text() == "half"
        dialog.next.click()
        await opened.until(lambda: opened.toast() == "Added ann@gmail.com")


async def test_an_app_password_chosen_in_the_connect_dialog(tmp_path: Path) -> None:
    async with open_window(healthy, tmp_path / "w.ini") as opened:
        dialog = await at_sign_in(opened, CONFIGURED)
        dialog.next.click()
        await opened.until(lambda: connecting(dialog) is not None)
        connect = connecting(dialog)
        assert connect is not None
        connect.password_asked.emit()
        connect.reject()
        assert dialog.sign_in.way is Way.PASSWORD
        assert edit(dialog, "password").isVisibleTo(dialog)


async def test_a_provider_that_takes_no_password(tmp_path: Path) -> None:
    async with open_window(healthy, tmp_path / "w.ini") as opened:
        dialog = await at_sign_in(opened, OUTLOOK, "ann@outlook.com")
        page = dialog.sign_in
        assert page.way is Way.SET_UP
        assert not edit(dialog, "password").isVisible()
        assert QApplication.focusWidget() is page.set_up
        assert not dialog.next.isEnabled()
        assert "Microsoft takes no passwords" in page.explanation.whole_text()
        page.other_way.click()
        type_into(dialog, "password", "x")
        assert dialog.next.isEnabled()
        dialog.back.click()
        dialog.next.click()
        assert edit(dialog, "password").text() == "x"


async def test_setting_up_a_provider_and_coming_back(tmp_path: Path) -> None:
    async with open_window(healthy, tmp_path / "w.ini") as opened:
        dialog = await at_sign_in(opened, OUTLOOK, "ann@outlook.com")
        dialog.sign_in.set_up.click()
        await opened.until(lambda: dialog.findChildren(SettingsDialog))
        (settings,) = dialog.findChildren(SettingsDialog)
        await opened.until(settings.isActiveWindow)
        discovery(opened).known["outlook.com"] = msgspec.structs.replace(OUTLOOK, provider_consumer_key="mine")
        settings.done(0)
        await opened.until(lambda: dialog.sign_in.way is Way.PROVIDER)
        assert dialog.next.text() == "Connect with Microsoft…"
        assert dialog.next.isEnabled()
        assert not dialog.sign_in.other_way.isVisible()


async def test_coming_back_with_nothing_set_up(tmp_path: Path) -> None:
    async with open_window(healthy, tmp_path / "w.ini") as opened:
        dialog = await at_sign_in(opened, GMAIL)
        type_into(dialog, "password", "typed")
        dialog.sign_in.set_up.click()
        await opened.until(lambda: dialog.findChildren(SettingsDialog))
        (settings,) = dialog.findChildren(SettingsDialog)
        await opened.until(settings.isActiveWindow)
        settings.done(0)
        await opened.until(lambda: len(discovery(opened).asked) == 2)
        await opened.until(lambda: not dialog.lookup.looking)
        assert edit(dialog, "password").text() == "typed"
        assert dialog.pages.currentWidget() is dialog.sign_in


# -- a provider of the person's own, which no table knows the mail server of --------------------------------------


def own_provider(opened: OpenWindow, key: str = "mine", name: str = "Example sign-in") -> None:
    providers = opened.client.oauth_providers
    providers.known[key] = OAuthProvider("GENERIC_OAUTH2", key, preset="oidc", name=name)
    if len(providers.presets_) == 1:
        providers.presets_.append(ProviderPreset("oidc", "Other provider", "GENERIC_OAUTH2", endpoints=True))


def offered(dialog: AddSourceDialog) -> list[str]:
    return [made.text() for made in dialog.sign_in.own_providers.buttons() if made.isVisible()]


async def test_the_persons_own_provider_is_one_more_way(tmp_path: Path) -> None:
    async with open_window(healthy, tmp_path / "w.ini") as opened:
        own_provider(opened)
        dialog = await at_sign_in(opened, finding("autoconfig", "imap.example.org", "ann"), "ann@example.org")
        page = dialog.sign_in
        await opened.until(lambda: offered(dialog))
        assert offered(dialog) == ["Connect with Example sign-in instead"]
        assert page.way is Way.PASSWORD  # nobody says that this server takes it
        type_into(dialog, "password", "half")
        page.own_providers.buttons()[0].click()
        assert dialog.next.text() == "Connect with Example sign-in…"
        assert QApplication.focusWidget() is dialog.next
        assert not edit(dialog, "password").isVisible()
        assert "What you allow there goes to imap.example.org only." in page.explanation.whole_text()
        assert offered(dialog) == []
        page.other_way.click()
        assert edit(dialog, "password").text() == "half"
        page.own_providers.buttons()[0].click()
        dialog.next.click()
        await opened.until(lambda: opened.client.connect_tokens.asked)
        (asked,) = opened.client.connect_tokens.asked
        assert (asked.provider_consumer_key, asked.source_server) == ("mine", "imap.example.org")


async def test_ones_own_provider_is_not_offered_for_a_known_providers_server(tmp_path: Path) -> None:
    async with open_window(healthy, tmp_path / "w.ini") as opened:
        own_provider(opened)
        dialog = await at_sign_in(opened, CONFIGURED)
        await opened.until(lambda: dialog.providers.providers)
        assert offered(dialog) == []
        dialog.sign_in.other_way.click()
        assert offered(dialog) == []


async def test_ones_own_provider_holds_for_the_server_it_was_chosen_for(tmp_path: Path) -> None:
    async with open_window(healthy, tmp_path / "w.ini") as opened:
        own_provider(opened)
        dialog = await at_sign_in(opened, finding("autoconfig", "imap.example.org", "ann"), "ann@example.org")
        await opened.until(lambda: offered(dialog))
        dialog.sign_in.own_providers.buttons()[0].click()
        dialog.back.click()
        type_into(dialog, "server", "imap.example.net")
        dialog.next.click()
        assert dialog.sign_in.way is Way.PASSWORD
        assert offered(dialog)


async def test_ones_own_provider_set_up_or_removed_meanwhile(tmp_path: Path) -> None:
    async with open_window(healthy, tmp_path / "w.ini") as opened:
        dialog = await at_sign_in(opened, finding("autoconfig", "imap.example.org", "ann"), "ann@example.org")
        await opened.until(lambda: dialog.providers.providers)
        assert offered(dialog) == []
        own_provider(opened, name="<b>Uni &\u202e Co</b>")
        dialog.settings_closed()
        await opened.until(lambda: offered(dialog))
        (made,) = dialog.sign_in.own_providers.buttons()
        assert made.accessibleName() == "Connect with <b>Uni & Co</b> instead"
        made.click()
        del opened.client.oauth_providers.known["mine"]
        dialog.settings_closed()
        await opened.until(lambda: dialog.sign_in.way is Way.PASSWORD)
        assert dialog.next.text() == "Check and add"
        assert offered(dialog) == []


# -- nothing typed is lost unasked ------------------------------------------------------------------------------


async def test_esc_asks_once_more_was_typed_than_an_address(tmp_path: Path) -> None:
    async with open_window(healthy, tmp_path / "w.ini") as opened:
        dialog = await opened_dialog(opened)
        type_into(dialog, "email", "ann@gmail.com")
        dialog.reject()
        assert not dialog.isVisible()

        dialog = await opened_dialog(opened)
        await go_to_password(opened, dialog)
        type_into(dialog, "password", "typed")
        press(edit(dialog, "password"), Qt.Key.Key_Escape)
        question = unsaved(dialog)
        assert question is not None
        press(question, Qt.Key.Key_Escape)
        assert dialog.isVisible()
        assert edit(dialog, "password").text() == "typed"
        press(edit(dialog, "password"), Qt.Key.Key_Escape)
        question = unsaved(dialog)
        assert question is not None
        question.accept()
        assert not dialog.isVisible()


async def test_esc_asks_after_settings_were_typed(tmp_path: Path) -> None:
    async with open_window(healthy, tmp_path / "w.ini") as opened:
        opened.window.commands.adding.replace(SourceKey("a1", "ann@example.org"))
        (dialog,) = opened.window.findChildren(AddSourceDialog)
        type_into(dialog, "server", "imap.example.net")
        dialog.reject()
        question = unsaved(dialog)
        assert question is not None
        question.reject()
        type_into(dialog, "server", "imap.example.org")  # as it was
        dialog.reject()
        assert not dialog.isVisible()


# -- by the keyboard alone --------------------------------------------------------------------------------------


async def test_the_order_of_the_keyboard(tmp_path: Path) -> None:
    async with open_window(healthy, tmp_path / "w.ini") as opened:
        dialog = await opened_dialog(opened)

        def walk(count: int) -> list[str]:
            names = []
            for _ in range(count):
                focus = QApplication.focusWidget()
                assert focus is not None
                names.append(focus.objectName() or focus.accessibleName())
                press(focus, Qt.Key.Key_Tab)
            return names

        assert walk(6) == ["email", "account_new", "accounts", "account_name", "cancel", "next"]
        edit(dialog, "email").setFocus()
        type_into(dialog, "email", "ann@example.org")
        discovery(opened).known["example.org"] = finding("mx", "imap.host.example", "ann", confirm=True)
        press(edit(dialog, "email"), Qt.Key.Key_Return)
        await opened.until(lambda: dialog.lookup.best is not None)
        edit(dialog, "server").setFocus()
        assert walk(6)[:4] == ["server", "port", "security", "username"]
        assert QApplication.focusWidget() is not None
        dialog.settings.approval.tick.setFocus()
        press(dialog.settings.approval.tick, Qt.Key.Key_Space)
        press(edit(dialog, "server"), Qt.Key.Key_Return)
        assert dialog.pages.currentWidget() is dialog.sign_in
        assert walk(5) == ["password", "more", "back", "cancel", "next"]


async def test_every_page_has_names_for_all_that_can_be_reached(tmp_path: Path) -> None:
    async with open_window(healthy, tmp_path / "w.ini") as opened:
        dialog = await at_sign_in(opened, CONFIGURED)
        for _ in range(2):
            await asyncio.sleep(0)
            for found in dialog.findChildren(type(dialog.next)):
                assert found.text()
                assert found.accessibleName()
            dialog.back.click()
