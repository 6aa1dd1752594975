"""What the service knows of a provider, where a source exists already: in the password dialog, and behind its cure."""

from pathlib import Path

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices

from cio_desktop.protocol.errors import ApiConnectionError
from cio_desktop.protocol.keys import SourceKey
from cio_desktop.ui.sources.password_dialog import PasswordDialog
from cio_desktop.ui.words.cures import Cure
from tests.support.fake_discovery import GMAIL
from tests.support.open_window import OpenWindow, open_window
from tests.support.window_data import healthy, in_every_state

GOOGLE_MAIL = SourceKey("a1", "ann.example@gmail.com")
ANN = SourceKey("a1", "ann@example.org")


@pytest.fixture
def pages(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Addresses of the pages that the browser was asked for."""
    opened: list[str] = []

    def open_url(url: QUrl) -> bool:
        opened.append(url.toString())
        return True

    monkeypatch.setattr(QDesktopServices, "openUrl", open_url)
    return opened


def password_dialog(opened: OpenWindow, key: SourceKey) -> PasswordDialog:
    opened.window.commands.signing_in.use_password(key)
    (dialog,) = opened.window.findChildren(PasswordDialog)
    return dialog


async def test_the_password_dialog_tells_the_providers_note_and_page(tmp_path: Path, pages: list[str]) -> None:
    async with open_window(in_every_state, tmp_path / "w.ini") as opened:
        dialog = password_dialog(opened, GOOGLE_MAIL)
        assert dialog.sign_in.isVisible()  # at once; what is known comes when it comes
        await opened.until(dialog.provider_note.isVisible)
        assert dialog.provider_note.whole_text() == GMAIL.note
        assert dialog.provider_page.text() == "Open Gmail's page for app passwords"
        assert pages == []
        dialog.provider_page.click()
        assert pages == [GMAIL.link]


async def test_nothing_known_is_no_trouble(tmp_path: Path) -> None:
    async with open_window(healthy, tmp_path / "w.ini") as opened:
        opened.client.discovery.error = ApiConnectionError("gone")
        dialog = password_dialog(opened, ANN)
        await opened.until(lambda: opened.client.discovery.asked and not opened.client.discovery.under_way)
        assert not dialog.provider_note.isVisible()
        assert not dialog.provider_page.isVisible()


async def test_the_cure_opens_the_providers_page(tmp_path: Path, pages: list[str]) -> None:
    async with open_window(in_every_state, tmp_path / "w.ini") as opened:
        opened.window.commands.perform(Cure.APP_PASSWORD, GOOGLE_MAIL)
        await opened.until(lambda: pages == [GMAIL.link])
        opened.window.commands.perform(Cure.APP_PASSWORD, ANN)
        await opened.until(lambda: "No page of this provider is known" in opened.toast())
        assert pages == [GMAIL.link]


async def test_in_the_demo_nothing_is_asked(tmp_path: Path) -> None:
    async with open_window(in_every_state, tmp_path / "w.ini", demo=True) as opened:
        password_dialog(opened, GOOGLE_MAIL)
        opened.window.commands.perform(Cure.APP_PASSWORD, GOOGLE_MAIL)
        await opened.until(lambda: "No page of this provider is known" in opened.toast())
        assert opened.client.discovery.asked == []
