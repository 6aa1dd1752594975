"""Where the window was and how it was divided, kept in the profile's settings file."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QByteArray, QRect, QSettings, QSize
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMainWindow, QSplitter

_DEFAULT = (1280, 800)
_LOWEST = 420  # below that nothing is left of the lists
_TITLE_BAR, _BORDER = 40, 4  # about what desktops draw around a window


def restore_geometry(window: QMainWindow, settings: QSettings) -> None:
    """A window remembered on a screen that is gone comes back on one that is there."""
    room = QGuiApplication.primaryScreen().availableGeometry()
    window.setMinimumHeight(least_height(room, window.minimumHeight()))
    kept: Any = settings.value("window/geometry")
    restored = isinstance(kept, QByteArray) and window.restoreGeometry(kept)
    if restored and _on_a_screen(window.geometry()):
        return
    box = first_place(room, window.minimumSize())
    window.resize(box.size())
    window.move(box.topLeft())  # of its frame


def least_height(room: QRect, usual: int) -> int:
    """Of a window on a low screen, or one with large letters: what stands at the bottom is to be seen there, too."""
    return min(usual, max(_LOWEST, room.height() - _TITLE_BAR - _BORDER))


def first_place(room: QRect, least: QSize) -> QRect:
    """The upper left corner of the window's frame, and the size of what is within the frame.

    The frame is not known before the window is shown; a title bar out of reach can't be dragged back.
    """
    width = max(least.width(), min(_DEFAULT[0], room.width() - 2 * _BORDER))
    height = max(least.height(), min(_DEFAULT[1], room.height() - _TITLE_BAR - _BORDER))
    left = room.left() + max(0, (room.width() - width) // 2 - _BORDER)
    top = room.top() + max(0, (room.height() - height - _TITLE_BAR - _BORDER) // 2)
    return QRect(left, top, width, height)


def _on_a_screen(geometry: QRect) -> bool:
    title = QRect(geometry.left(), geometry.top(), geometry.width(), 40)
    for screen in QGuiApplication.screens():
        seen = screen.availableGeometry().intersected(title)
        if seen.width() >= 120 and seen.height() >= 20:
            return True
    return False


def restore_splitter(splitter: QSplitter, settings: QSettings) -> bool:
    """False: nothing is remembered."""
    kept: Any = settings.value(f"splitter/{splitter.objectName()}")
    return isinstance(kept, QByteArray) and splitter.restoreState(kept)


def save_splitter(splitter: QSplitter, settings: QSettings) -> None:
    settings.setValue(f"splitter/{splitter.objectName()}", splitter.saveState())


def save_geometry(window: QMainWindow, settings: QSettings) -> None:
    settings.setValue("window/geometry", window.saveGeometry())


def flag(settings: QSettings, name: str, default: bool) -> bool:
    """An ini file gives texts back."""
    value: Any = settings.value(name, default)
    return value if isinstance(value, bool) else str(value).lower() in {"true", "1"}


def texts(settings: QSettings, name: str) -> list[str]:
    """An ini file gives a list of one back as a text, an empty one as nothing."""
    value: Any = settings.value(name, [])
    if isinstance(value, str):
        return [value] if value else []
    return [str(item) for item in value] if isinstance(value, list) else []
