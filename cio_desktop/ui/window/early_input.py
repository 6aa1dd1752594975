"""Somebody clicks or types before the window has all its parts."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtGui import QWindow

_INPUT = frozenset(
    {
        QEvent.Type.MouseButtonPress,
        QEvent.Type.KeyPress,
        QEvent.Type.ShortcutOverride,
        QEvent.Type.TouchBegin,
        QEvent.Type.TabletPress,
        QEvent.Type.Wheel,
    }
)


class EarlyInput(QObject):
    """`came` once, before the input is delivered. `handle`: the window's, where all its input arrives first."""

    came = Signal()

    def __init__(self, handle: QWindow) -> None:
        super().__init__(handle)
        self._handle = handle
        handle.installEventFilter(self)

    def end(self) -> None:
        self._handle.removeEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _INPUT:
            self.end()
            self.came.emit()
        return False
