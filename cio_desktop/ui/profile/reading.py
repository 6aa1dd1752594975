"""How messages are read, as chosen in the View menu and in Settings, and kept in the profile's settings file."""

from __future__ import annotations

from enum import StrEnum

from PySide6.QtCore import QSettings

from .window_state import flag

_PLACE, _MARKS = "reading/place", "reading/marks_read"


class ReadingPlace(StrEnum):
    """Where the message stands that is selected in the list."""

    BELOW = "below"
    RIGHT = "right"
    OFF = "off"


def reading_place(settings: QSettings) -> ReadingPlace:
    kept = str(settings.value(_PLACE, ReadingPlace.BELOW))
    return ReadingPlace(kept) if kept in list(ReadingPlace) else ReadingPlace.BELOW


def choose_place(settings: QSettings, place: ReadingPlace) -> None:
    settings.setValue(_PLACE, place.value)
    settings.sync()


def marks_read(settings: QSettings) -> bool:
    """Whether a message that was shown for a moment is marked as read. Off until chosen."""
    return flag(settings, _MARKS, False)


def choose_marks_read(settings: QSettings, on: bool) -> None:
    settings.setValue(_MARKS, on)
    settings.sync()
