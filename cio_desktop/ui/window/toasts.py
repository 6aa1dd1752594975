"""The last thing that happened, at the left of the status bar, with Undo or another answer.

Gone after a while, never in the way.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QTimer
from PySide6.QtGui import QEnterEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QWidget

from cio_desktop.ui.widgets.announcement import announce
from cio_desktop.ui.widgets.badge import StatusGlyph
from cio_desktop.ui.widgets.buttons import button
from cio_desktop.ui.widgets.labels import PlainLabel
from cio_desktop.ui.widgets.theme import UNIT, Role

SHOWN_MS = 8000


class Toast(QWidget):
    """`say(text, answer="Undo", act=…)`. It stays while the pointer or the focus is on it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        line = QHBoxLayout(self)
        line.setContentsMargins(UNIT, 2, UNIT, 2)
        line.setSpacing(UNIT)
        self._glyph = StatusGlyph("cant_connect", Role.ERROR, 16)
        self._text = PlainLabel(elide=True)
        self._text.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        self._answer: QPushButton = button("Undo", self._answered, flat=True)
        self._answer.setObjectName("toast_answer")
        self._act: Callable[[], object] | None = None
        line.addWidget(self._glyph)
        line.addWidget(self._text)
        line.addWidget(self._answer)
        line.addStretch(1)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._leave)
        self._answer.installEventFilter(self)
        self.clear()

    def say(
        self,
        text: str,
        *,
        answer: str = "",
        act: Callable[[], object] | None = None,
        trouble: bool = False,
        hint: str = "",
    ) -> None:
        """`hint`: more words, in the tool tip and read out."""
        self._text.setText(text)
        self._text.set_hint(hint)
        self._glyph.setVisible(trouble)
        self._act = act
        self._answer.setText(answer)
        self._answer.setAccessibleName(f"{answer}: {text}")
        self._answer.setVisible(act is not None)
        self._timer.start(SHOWN_MS)
        announce(self, f"{text}. {hint}" if hint else text)

    def text(self) -> str:
        return self._text.whole_text()

    def clear(self) -> None:
        self._timer.stop()
        self._text.setText("")
        self._glyph.hide()
        self._answer.hide()
        self._act = None

    def _leave(self) -> None:
        if self.underMouse() or self._answer.hasFocus():
            self._timer.start(SHOWN_MS)
        else:
            self.clear()

    def _answered(self) -> None:
        act = self._act
        self.clear()
        if act is not None:
            act()

    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        if self._timer.isActive():
            self._timer.start(SHOWN_MS)

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        if self._timer.isActive():
            self._timer.start(SHOWN_MS)
