"""Whether single letters and digits act on messages, listed or read, as chosen in Settings."""

from __future__ import annotations

from PySide6.QtCore import QSettings

from .window_state import flag

_LETTERS = "keys/letters"


def letters_act(settings: QSettings) -> bool:
    return flag(settings, _LETTERS, True)


def choose_letters(settings: QSettings, on: bool) -> None:
    settings.setValue(_LETTERS, on)
    settings.sync()
