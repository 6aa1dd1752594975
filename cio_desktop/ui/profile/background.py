"""What goes on while the window is closed, as chosen in Settings, and which troubles were told of already; kept in the
profile's settings file."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QSettings

from cio_desktop.protocol.keys import SourceKey

from .window_state import flag, texts

GROUP, STAY = "background", "stay"  # also read before Qt is there
_STAY, _NOTIFY, _TOLD = f"{GROUP}/{STAY}", f"{GROUP}/notifications", f"{GROUP}/told"
_BETWEEN = "\t"


def stays(settings: QSettings) -> bool | None:
    """Whether syncing goes on once the window is closed. None: nobody has been asked."""
    return flag(settings, _STAY, False) if settings.contains(_STAY) else None


def choose_stays(settings: QSettings, on: bool) -> None:
    settings.setValue(_STAY, on)
    settings.sync()


def notifies(settings: QSettings) -> bool:
    return flag(settings, _NOTIFY, True)


def choose_notifies(settings: QSettings, on: bool) -> None:
    settings.setValue(_NOTIFY, on)
    settings.sync()


def told(settings: QSettings) -> list[tuple[SourceKey, str]]:
    """Sources, and the state in which each was told of."""
    parts = [line.split(_BETWEEN) for line in texts(settings, _TOLD)]
    return [(SourceKey(each[0], each[1]), each[2]) for each in parts if len(each) == 3]


def note_told(settings: QSettings, sources: Iterable[tuple[SourceKey, str]]) -> None:
    settings.setValue(_TOLD, [_BETWEEN.join((*key, word)) for key, word in sources])
    settings.sync()
