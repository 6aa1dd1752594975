"""The language in Settings, General: chosen by its own name, kept, and the window asked for anew."""

from pathlib import Path

from PySide6.QtCore import QSettings, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from cio_desktop.ui.profile.language import chosen_language
from cio_desktop.ui.settings.dialog import SettingsDialog
from cio_desktop.ui.settings.language_box import Languages
from cio_desktop.ui.widgets.dialog_frame import ConfirmDialog
from tests.support.fake_providers import FakeProviders
from tests.support.open_window import OpenWindow, open_window, press
from tests.support.window_data import in_every_state

LANGUAGES = Languages(["en", "de", "ar"], "de")


async def opened_dialog(window: OpenWindow, page: str = "general") -> SettingsDialog:
    dialog = window.window.open_settings(page)
    await window.until(dialog.isActiveWindow)
    return dialog


async def test_the_language_by_its_own_name(tmp_path: Path) -> None:
    async with open_window(in_every_state, tmp_path / "w.ini", languages=lambda: LANGUAGES) as window:
        choice = (await opened_dialog(window)).general.language.choice
        names = [choice.itemText(row) for row in range(choice.count())]
        assert names == ["As the system (Deutsch)", "English", "Deutsch", "العربية"]
        assert choice.currentData() == ""
        assert choice.accessibleName() == "Language"


async def test_another_language_is_kept_and_the_window_asked_for_anew(tmp_path: Path) -> None:
    async with open_window(in_every_state, tmp_path / "w.ini", languages=lambda: LANGUAGES) as window:
        asked: list[int] = []
        window.window.again_asked.connect(lambda: asked.append(1))
        dialog = await opened_dialog(window)
        choose_row(dialog, "")  # as it is
        assert dialog.isVisible()
        choose_row(dialog, "ar")
        assert not dialog.isVisible()
        assert asked == [1]
        assert chosen_language(QSettings(str(tmp_path / "w.ini"), QSettings.Format.IniFormat)) == "ar"
        again = await opened_dialog(window)
        assert again.general.language.choice.currentData() == "ar"
        press(again, Qt.Key.Key_Escape)
        assert asked == [1]


async def test_what_is_not_saved_yet_is_asked_about_before_another_language(tmp_path: Path) -> None:
    async with open_window(in_every_state, tmp_path / "w.ini", languages=lambda: LANGUAGES) as window:
        asked: list[int] = []
        window.window.again_asked.connect(lambda: asked.append(1))
        FakeProviders(window.client)
        dialog = await opened_dialog(window, "providers")
        await window.until(lambda: dialog.providers.add_button.isVisible())
        dialog.providers.add()
        QTest.keyClicks(dialog.providers.editor.fields.client_id.edit, "an id")
        dialog.show_page("general")
        choose_row(dialog, "de")
        assert asked == []
        question = dialog.findChild(ConfirmDialog, "unsaved_dialog")
        assert question is not None
        question.accept()
        assert asked == [1]


async def test_without_a_choice_of_languages_there_is_none(tmp_path: Path) -> None:
    async with open_window(in_every_state, tmp_path / "w.ini") as window:
        dialog = await opened_dialog(window)
        assert dialog.general.findChild(QWidget, "language") is None


def choose_row(dialog: SettingsDialog, code: str) -> None:
    """As a click in the open list does."""
    choice = dialog.general.language.choice
    row = choice.findData(code)
    choice.setCurrentIndex(row)
    choice.activated.emit(row)
