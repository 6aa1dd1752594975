"""Settings, OAuth providers: every state of the list, adding with help, Google's file, testing, removing."""

import contextlib
import json
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDesktopServices, QDragEnterEvent, QDropEvent, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit, QPushButton, QWidget

from cio_desktop.protocol.error_body import ErrorBody
from cio_desktop.protocol.errors import ApiConnectionError, ApiStatusError
from cio_desktop.protocol.sign_in import OAuthProvider, ProviderWritten
from cio_desktop.ui.settings.dialog import SettingsDialog
from cio_desktop.ui.settings.providers_page import EMPTY, NO_HELP, NONE_THERE, ProvidersPage
from cio_desktop.ui.widgets.dialog_frame import ConfirmDialog
from tests.support.fake_providers import FakeProviders, dependents, preset_list, provider
from tests.support.open_window import OpenWindow, open_window, press
from tests.support.window_data import healthy

KEY = "123-abc.apps.googleusercontent.com"
SECRET = "GOCSPX-canary-of-this-test"
GOOGLE_FILE = {
    "installed": {"client_id": KEY, "client_secret": SECRET, "token_uri": "https://oauth2.googleapis.com/token"}
}


class Opened:
    def __init__(self, window: OpenWindow, fake: FakeProviders, dialog: SettingsDialog) -> None:
        self.window, self.fake, self.dialog = window, fake, dialog
        self.page: ProvidersPage = dialog.providers
        self.editor = dialog.providers.editor
        self.until = window.until

    def edit(self, name: str) -> QLineEdit:
        found = self.dialog.findChild(QLineEdit, name)
        assert found is not None
        return found

    def type_into(self, name: str, text: str) -> None:
        field = self.edit(name)
        field.setFocus()
        field.selectAll()
        QTest.keyClick(field, Qt.Key.Key_Delete)
        QTest.keyClicks(field, text)

    def created(self) -> list[Any]:
        return [request[1] for request in self.window.requests("create provider")]

    def question(self) -> ConfirmDialog:
        (found,) = (one for one in self.dialog.findChildren(ConfirmDialog) if one.isVisible())
        return found


@contextlib.asynccontextmanager
async def opened(
    tmp_path: Path, *there: OAuthProvider, preset: str | None = None, before: Any = None, read: bool = True
) -> AsyncIterator[Opened]:
    async with open_window(healthy, tmp_path / "w.ini") as window:
        fake = FakeProviders(window.client, *there)
        if before is not None:
            before(window, fake)
        dialog = window.window.open_settings("providers", preset=preset)
        made = Opened(window, fake, dialog)
        if read:
            await made.until(lambda: dialog.repository.known != "nothing")
        yield made
        window.client.release()
        if dialog.isVisible():
            made.editor.forget()
            dialog.reject()


def shown(widget: QWidget) -> bool:
    return widget.isVisibleTo(widget.window())


async def test_without_a_provider_it_says_so_and_offers_to_add_one(tmp_path: Path) -> None:
    async with opened(tmp_path) as on:
        assert on.page.words.whole_text() == str(EMPTY)
        assert shown(on.page.add_button)
        assert not on.page.cards()


async def test_while_the_service_is_asked_it_says_so(tmp_path: Path) -> None:
    async with opened(tmp_path, before=lambda window, _fake: window.client.hold(), read=False) as on:
        assert on.page.words.whole_text() == "Asking the service…"
        assert shown(on.page.progress)
        assert not shown(on.page.add_button)
        on.window.client.release()
        await on.until(lambda: on.page.words.whole_text() == str(EMPTY))
        assert not shown(on.page.progress)


async def test_a_service_that_is_away_is_told_and_asked_again(tmp_path: Path) -> None:
    def away(_window: OpenWindow, fake: FakeProviders) -> None:
        fake._client.faults = [ApiConnectionError("gone"), ApiConnectionError("gone")]

    async with opened(tmp_path, provider(), before=away) as on:
        assert on.page.trouble.title.whole_text() == "The local service is not running"
        assert not shown(on.page.add_button)
        on.window.client.faults.clear()
        on.page.again.click()
        await on.until(on.page.cards)
        assert not shown(on.page.trouble)
        assert not shown(on.page.again)


async def test_it_reads_again_by_itself_when_the_service_is_back(tmp_path: Path) -> None:
    def away(_window: OpenWindow, fake: FakeProviders) -> None:
        fake._client.faults = [ApiConnectionError("gone"), ApiConnectionError("gone")]

    async with opened(tmp_path, provider(), before=away) as on:
        on.window.client.faults.clear()
        on.window.desk.link.resync.emit()
        await on.until(on.page.cards)


async def test_a_foreign_server_has_none(tmp_path: Path) -> None:
    def foreign(_window: OpenWindow, fake: FakeProviders) -> None:
        fake.absent = True

    async with opened(tmp_path, before=foreign) as on:
        assert on.page.words.whole_text() == str(NONE_THERE)
        assert not shown(on.page.add_button)
        assert not shown(on.page.trouble)


async def test_a_foreign_server_with_providers_and_no_help(tmp_path: Path) -> None:
    def foreign(_window: OpenWindow, fake: FakeProviders) -> None:
        fake.no_presets = True

    async with opened(tmp_path, provider(), before=foreign) as on:
        assert on.page.words.whole_text() == str(NO_HELP)
        (card,) = on.page.cards()
        await on.until(lambda: shown(card.remove))
        assert not shown(card.edit)
        assert not shown(on.page.add_button)


async def test_a_provider_is_listed_without_its_secret(tmp_path: Path) -> None:
    there = provider(KEY, sources=dependents("a@gmail.com", "b@gmail.com"))
    async with opened(tmp_path, there) as on:
        (card,) = on.page.cards()
        words = " ".join(label.whole_text() for label in card.findChildren(type(card.result)))
        assert "Google" in words
        assert KEY in words
        assert "Used by 2 sources" in words
        assert there.provider_consumer_secret
        assert there.provider_consumer_secret not in words


# -- adding -----------------------------------------------------------------------------------------------------


async def test_adding_by_keyboard(tmp_path: Path) -> None:
    async with opened(tmp_path) as on:
        told: list[str] = []
        on.dialog.provider_saved.connect(told.append)
        press(on.page.add_button, Qt.Key.Key_Return)
        assert on.page.editing
        assert on.editor.choice.hasFocus()
        assert not on.dialog.close_button.isVisible()
        on.type_into("client_id", KEY)
        on.type_into("client_secret", SECRET)
        press(on.edit("client_secret"), Qt.Key.Key_Return)  # Enter saves
        await on.until(lambda: not on.page.editing)
        (new,) = on.created()
        assert (new.type, new.provider_consumer_key, new.provider_consumer_secret) == ("GMAIL_OAUTH2", KEY, SECRET)
        await on.until(lambda: told == [KEY])
        assert "Google is set up" in on.page.told.text()
        assert on.page.card(KEY) is not None


async def test_a_secret_is_masked_and_never_shown_again_after_saving(tmp_path: Path) -> None:
    async with opened(tmp_path) as on:
        on.page.add("google")
        on.type_into("client_id", KEY)
        on.type_into("client_secret", SECRET)
        field = on.edit("client_secret")
        assert field.echoMode() == QLineEdit.EchoMode.Password
        field.actions()[0].trigger()
        assert field.echoMode() == QLineEdit.EchoMode.Normal
        on.editor.save.click()
        await on.until(lambda: on.page.card(KEY))
        assert field.text() == ""
        assert field.echoMode() == QLineEdit.EchoMode.Password
        card = on.page.card(KEY)
        assert card is not None
        card.edit.click()
        assert field.text() == ""
        assert "Kept" in field.placeholderText()
        for edit in on.dialog.findChildren(QLineEdit):
            assert SECRET not in edit.text()
            edit.undo()
            assert SECRET not in edit.text()
        assert SECRET not in repr(on.dialog.repository.providers)


async def test_editing_sends_the_same_key_again_and_keeps_the_secret(tmp_path: Path) -> None:
    async with opened(tmp_path) as on:
        on.page.add("google")
        on.type_into("client_id", KEY)
        on.type_into("client_secret", SECRET)
        on.editor.save.click()
        await on.until(lambda: on.page.card(KEY))
        card = on.page.card(KEY)
        assert card is not None
        card.edit.click()
        assert not on.edit("client_id").isEnabled()
        on.editor.fields.more_button.click()
        on.type_into("name", "My Google")
        on.editor.save.click()
        await on.until(lambda: "My Google" in on.page.told.text())
        assert [new.provider_consumer_key for new in on.created()] == [KEY, KEY]
        assert on.fake.secrets == {KEY: SECRET}


async def test_errors_come_when_a_field_is_left_and_all_together_on_saving(tmp_path: Path) -> None:
    async with opened(tmp_path, preset="oidc") as on:
        assert on.page.editing  # the entry point: the form for that provider
        on.type_into("issuer", "http://login.example.org")
        assert on.edit("issuer").accessibleDescription() == ""  # not while typing
        on.edit("client_id").setFocus()
        assert "https://" in on.edit("issuer").accessibleDescription()
        on.edit("client_secret").setFocus()
        assert on.edit("client_id").accessibleDescription() == ""  # passed by, not typed in
        on.editor.save.click()
        assert on.edit("client_id").accessibleDescription()
        assert on.edit("issuer").hasFocus() or on.edit("client_id").hasFocus()
        assert on.created() == []
        on.type_into("issuer", "https://login.example.org")
        assert on.edit("issuer").accessibleDescription() == ""


async def test_a_refusal_of_the_service_keeps_what_was_typed(tmp_path: Path) -> None:
    async with opened(tmp_path, preset="oidc") as on:
        on.fake.refusal = ApiStatusError(400, ErrorBody("issuer: login.example.org does not answer", error_code="x"))
        on.type_into("issuer", "https://login.example.org")
        on.type_into("client_id", "cio")
        on.editor.save.click()
        await on.until(lambda: shown(on.editor.trouble))
        assert on.editor.trouble.title.whole_text() == "The provider was not saved"
        assert "does not answer" in on.editor.trouble.body.whole_text()
        assert on.edit("client_id").text() == "cio"
        assert on.editor.save.isEnabled()
        on.fake.refusal = None
        on.editor.save.click()
        await on.until(lambda: on.page.card("cio"))


async def test_nothing_typed_is_lost_by_looking_at_another_provider(tmp_path: Path) -> None:
    async with opened(tmp_path) as on:
        on.page.add("google")
        on.type_into("client_id", KEY)
        on.editor.choose("microsoft")
        assert on.edit("client_id").text() == ""
        assert not shown(on.edit("client_secret"))  # Microsoft takes none
        assert on.edit("tenant").text() == "common"
        on.editor.back.click()
        on.page.add("google")
        assert on.edit("client_id").text() == KEY


@pytest.mark.parametrize("preset", [preset.id for preset in preset_list()])
async def test_the_help_of_every_provider(tmp_path: Path, preset: str) -> None:
    known = next(one for one in preset_list() if one.id == preset)
    async with opened(tmp_path, preset=preset) as on:
        if not known.can_register:
            assert not shown(on.editor.fields)
            assert not on.editor.save.isVisible()
            assert shown(on.editor.app_password)
            on.editor.have_id.click()
        assert on.editor.save.isVisible()
        assert on.edit("redirect_uri").text() == known.redirect_uri
        on.editor.steps.copy.click()
        assert QGuiApplication.clipboard().text() == known.redirect_uri
        assert shown(on.edit("client_secret")) is (known.secret != "none")
        assert shown(on.edit("tenant")) is known.tenant
        assert shown(on.edit("issuer")) is known.endpoints
        assert shown(on.editor.drop) is (preset == "google")
        assert ("7 days" in on.editor.warning.text()) is (preset == "google")
        assert on.editor.steps.open.isVisible() is bool(known.register_url)
        on.editor.fields.more_button.setChecked(True)
        assert on.edit("scope").text() == known.scope


async def test_pages_open_after_a_click_only(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    pages: list[str] = []

    def note(url: QUrl) -> bool:
        pages.append(url.toString())
        return True

    monkeypatch.setattr(QDesktopServices, "openUrl", note)
    async with opened(tmp_path, preset="google") as on:
        assert pages == []
        on.editor.steps.open.click()
        on.editor.choose("yahoo")
        on.editor.app_password.click()
        known = {one.id: one for one in preset_list()}
        assert pages == [known["google"].register_url, known["yahoo"].app_password_url]


# -- Google's file ----------------------------------------------------------------------------------------------


def drop(on: Opened, *paths: Path, urls: list[QUrl] | None = None) -> bool:
    """Whether the page takes it, as a file manager would drag and drop it."""
    mime = QMimeData()
    mime.setUrls(urls if urls is not None else [QUrl.fromLocalFile(str(path)) for path in paths])
    mime.setText("\n".join(map(str, paths)))
    none = Qt.KeyboardModifier.NoModifier
    spot, copy, left = QPointF(5, 5), Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
    entering = QDragEnterEvent(spot.toPoint(), copy, mime, left, none)
    entering.setAccepted(False)
    QApplication.sendEvent(on.page, entering)
    if entering.isAccepted():
        QApplication.sendEvent(on.page, QDropEvent(spot, copy, mime, left, none))
    return entering.isAccepted()


async def test_googles_file_is_dropped_on_the_page(tmp_path: Path) -> None:
    file = tmp_path / "client_secret_1.json"
    file.write_text(json.dumps(GOOGLE_FILE))
    async with opened(tmp_path) as on:
        assert drop(on, file)
        await on.until(lambda: on.page.editing and on.edit("client_id").text() == KEY)
        assert on.editor.choice.currentData() == "google"
        assert on.edit("client_secret").echoMode() == QLineEdit.EchoMode.Password
        assert on.editor.save.hasFocus()
        on.editor.save.click()
        await on.until(lambda: on.fake.secrets == {KEY: SECRET})


async def test_a_file_that_is_not_googles(tmp_path: Path) -> None:
    web = tmp_path / "web.json"
    web.write_text(json.dumps({"web": GOOGLE_FILE["installed"]}))
    junk = tmp_path / "junk.json"
    junk.write_bytes(b"\xff" * 2_000_000)
    async with opened(tmp_path) as on:
        on.page.add("google")
        on.type_into("client_id", "typed before")
        assert drop(on, web)
        await on.until(lambda: "Desktop app" in on.editor.trouble.body.whole_text())
        assert drop(on, junk)
        await on.until(lambda: "too large" in on.editor.trouble.body.whole_text())
        assert drop(on, web, junk)
        await on.until(lambda: "one file" in on.editor.trouble.body.whole_text())
        assert on.edit("client_id").text() == "typed before"
        assert shown(on.editor.trouble)


async def test_what_is_no_file_of_this_computer_is_not_taken(tmp_path: Path) -> None:
    async with opened(tmp_path) as on:
        assert not drop(on, urls=[QUrl("https://example.org/client_secret.json")])
        assert not drop(on, urls=[QUrl("file://host/share/client_secret.json")])
        assert not drop(on, urls=[])
        assert not on.page.editing


async def test_googles_file_can_be_picked(tmp_path: Path) -> None:
    file = tmp_path / "client_secret_1.json"
    file.write_text(json.dumps(GOOGLE_FILE))
    async with opened(tmp_path, preset="google") as on:
        on.editor.drop.choose.click()
        picker = on.dialog.findChild(QFileDialog, "choose_google_file")
        assert picker is not None
        assert picker.isVisible()
        picker.fileSelected.emit(str(file))
        picker.reject()
        await on.until(lambda: on.edit("client_id").text() == KEY)


# -- testing and removing ---------------------------------------------------------------------------------------


async def test_the_test_says_what_was_seen(tmp_path: Path) -> None:
    async with opened(tmp_path, provider(KEY)) as on:
        (card,) = on.page.cards()
        on.window.client.hold()
        card.test.click()
        await on.until(lambda: card.result.whole_text() == "Asking its addresses…")
        assert not card.test.isEnabled()
        on.window.client.release()
        await on.until(lambda: "accounts.google.com answers" in card.result.whole_text())
        assert card.test.isEnabled()
        on.fake.tested = ProviderWritten(False, error_code="oauth.unavailable", value="accounts.google.com is away")
        card.test.click()
        await on.until(lambda: card.result.whole_text() == "accounts.google.com is away")
        on.window.client.faults = [ApiConnectionError("gone")]
        card.test.click()
        await on.until(lambda: "service is not running" in card.result.whole_text())


async def test_removing_names_the_sources_that_depend_on_it_and_asks(tmp_path: Path) -> None:
    async with opened(tmp_path, provider(KEY)) as on:
        on.fake.there[0].sources = dependents("bills@gmail.com", "<b>x</b>@gmail.com")  # since the list was read
        (card,) = on.page.cards()
        card.remove.click()
        await on.until(lambda: on.dialog.findChildren(ConfirmDialog))
        question = on.question()
        words = " ".join(label.text() for label in question.findChildren(type(question.heading)))
        assert "bills@gmail.com" in words
        assert "<b>x</b>@gmail.com" in words
        cancel = question.findChild(QPushButton, "cancel")
        assert cancel is not None
        assert cancel.isDefault()
        press(cancel, Qt.Key.Key_Return)
        assert on.window.requests("delete provider") == []
        card.remove.click()
        await on.until(lambda: [one for one in on.dialog.findChildren(ConfirmDialog) if one.isVisible()])
        confirm = on.question().findChild(QPushButton, "confirm")
        assert confirm is not None
        confirm.click()
        await on.until(lambda: not on.page.cards())
        assert on.window.requests("delete provider") == [("delete provider", KEY)]
        assert "Google was removed" in on.page.told.text()
        assert on.page.words.whole_text() == str(EMPTY)


async def test_many_dependents_are_not_all_named(tmp_path: Path) -> None:
    many = dependents(*(f"a{number}@gmail.com" for number in range(40)))
    async with opened(tmp_path, provider(KEY, sources=many)) as on:
        on.page.cards()[0].remove.click()
        await on.until(lambda: on.dialog.findChildren(ConfirmDialog))
        question = on.question()
        words = " ".join(label.text() for label in question.findChildren(type(question.heading)))
        assert "and 30 more" in words
        question.reject()


async def test_a_removal_that_fails_says_why(tmp_path: Path) -> None:
    async with opened(tmp_path, provider(KEY)) as on:
        on.page.cards()[0].remove.click()
        await on.until(lambda: on.dialog.findChildren(ConfirmDialog))
        on.fake.refusal = ApiStatusError(500, ErrorBody("no", error_code="store.full"))
        on.question().accept()
        await on.until(lambda: "The disk is full" in on.page.cards()[0].result.whole_text())


# -- closing and looks ------------------------------------------------------------------------------------------


async def test_closing_with_something_typed_asks(tmp_path: Path) -> None:
    async with opened(tmp_path, preset="google") as on:
        on.type_into("client_id", KEY)
        press(on.dialog, Qt.Key.Key_Escape)
        assert on.dialog.isVisible()
        on.question().reject()
        assert on.edit("client_id").text() == KEY
        press(on.dialog, Qt.Key.Key_Escape)
        on.question().accept()
        assert not on.dialog.isVisible()


async def test_everything_can_be_reached_by_tab_in_reading_order(tmp_path: Path) -> None:
    async with opened(tmp_path, preset="oidc") as on:
        await on.until(on.dialog.isActiveWindow)
        on.editor.choice.setFocus()
        seen: list[QWidget] = []
        for _ in range(30):
            now = QApplication.focusWidget()
            if now is None or now in seen:
                break
            seen.append(now)
            QTest.keyClick(now, Qt.Key.Key_Tab)
        names = [widget.objectName() for widget in seen]
        wanted = ["preset", "redirect_uri", "copy_redirect", "issuer", "client_id", "client_secret", "more"]
        wanted += ["name", "authorization_endpoint", "token_endpoint", "scope", "back_to_list", "save_provider"]
        assert [name for name in names if name in wanted] == wanted
        assert "settings_pages" in names
        for widget in seen:
            assert widget.accessibleName() or isinstance(widget, QPushButton)
