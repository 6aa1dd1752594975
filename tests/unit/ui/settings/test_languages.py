"""The language that is chosen: kept where the program reads it before Qt is there, listed by its own name."""

from pathlib import Path

import pytest
from PySide6.QtCore import QSettings

from cio_desktop.app.profile import Profile
from cio_desktop.ui.profile.language import choose_language, chosen_language
from cio_desktop.ui.settings.language_box import own_name


def test_it_is_read_before_qt_is_there(tmp_path: Path) -> None:
    profile = Profile(tmp_path)
    settings = QSettings(str(profile.settings), QSettings.Format.IniFormat)
    assert chosen_language(settings) == ""
    choose_language(settings, "de")
    assert chosen_language(settings) == "de"
    assert profile.setting("General", "language") == "de"
    choose_language(settings, "")
    assert chosen_language(settings) == profile.setting("General", "language") == ""


@pytest.mark.parametrize(
    ("code", "name"),
    [("en", "English"), ("de", "Deutsch"), ("fr", "Français"), ("es", "Español"), ("ar", "العربية"), ("xx", "Xx")],
)
def test_a_language_has_its_own_name(code: str, name: str) -> None:
    assert own_name(code) == name
