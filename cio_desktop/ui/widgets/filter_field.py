"""A field for words that narrow a list below it: the keys lead on into the list, or back out of the field."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QPropertyAnimation, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from .theme import UNIT


class FilterField(QLineEdit):
    """Down goes to the list, Return takes the hit, Esc empties the field first and leaves it then."""

    down = Signal()
    take = Signal()
    leave = Signal()

    def __init__(self, placeholder: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.popup_key: Callable[[QKeyEvent], bool] = lambda _event: False  # takes keys for a list below the field
        self._words, self._key = placeholder, ""
        self.setPlaceholderText(placeholder)
        self.setAccessibleName(placeholder.rstrip("…"))
        self.setClearButtonEnabled(True)
        self.textChanged.connect(self._at_once)

    def tell_key(self, key: str) -> None:
        """Which key leads here, behind the words: where it has room, as a piece of it tells nothing."""
        self._key = f"   {key}"
        self._fit_hint()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_hint()

    def _fit_hint(self) -> None:
        whole = self._words + self._key
        room = self.width() - 6 * UNIT  # beside the icon
        self.setPlaceholderText(whole if self.fontMetrics().horizontalAdvance(whole) <= room else self._words)

    def _at_once(self, _text: str) -> None:
        """The button that clears is there, or not; Qt would fade it."""
        for fading in self.findChildren(QPropertyAnimation):
            fading.setCurrentTime(fading.duration())

    def sizeHint(self) -> QSize:
        """Wide enough for its hint, between its own two icons."""
        hint = super().sizeHint()
        words = self.fontMetrics().horizontalAdvance(self._words + self._key)
        return QSize(max(hint.width(), words + 9 * UNIT), hint.height())

    def event(self, event: QEvent) -> bool:
        """Undo and Redo are the window's where the field has nothing of its own to undo."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            undo = event.matches(QKeySequence.StandardKey.Undo) and not self.isUndoAvailable()
            if undo or (event.matches(QKeySequence.StandardKey.Redo) and not self.isRedoAvailable()):
                event.ignore()
                return False
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self.popup_key(event):
            return
        match event.key():
            case Qt.Key.Key_Down:
                self.down.emit()
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                self.take.emit()
            case Qt.Key.Key_Escape if self.text():
                self.clear()
            case Qt.Key.Key_Escape:
                self.leave.emit()
            case _:
                super().keyPressEvent(event)
