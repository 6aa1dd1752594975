"""Parts that are shown before they have a place: each is a window of its own for a moment, and takes the keys away."""

from __future__ import annotations

import contextlib
from collections.abc import AsyncIterator

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QApplication, QWidget


class _Seen(QObject):
    def __init__(self) -> None:
        super().__init__()
        self.names: list[str] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Show and isinstance(watched, QWidget) and _untitled(watched):
            self.names.append(f"{type(watched).__name__} {watched.objectName()!r}")
        return False


def _untitled(widget: QWidget) -> bool:
    """What is meant to be a window has a title; lists and tips that pop up are of another kind."""
    return widget.isWindow() and widget.windowType() == Qt.WindowType.Window and not widget.windowTitle()


@contextlib.asynccontextmanager
async def flashing() -> AsyncIterator[list[str]]:
    """Which, as long as this is open."""
    seen, app = _Seen(), QApplication.instance()
    assert app is not None
    app.installEventFilter(seen)
    try:
        yield seen.names
    finally:
        app.removeEventFilter(seen)
