"""The language that the person chose in Settings, kept in the profile's settings file."""

from __future__ import annotations

from PySide6.QtCore import QSettings

_LANGUAGE = "language"  # of the group General; also read before Qt is there


def chosen_language(settings: QSettings) -> str:
    """Its code; empty: the system's."""
    return str(settings.value(_LANGUAGE, "") or "")


def choose_language(settings: QSettings, code: str) -> None:
    settings.setValue(_LANGUAGE, code)
    settings.sync()
