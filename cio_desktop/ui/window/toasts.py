"""The last thing that happened, at the left of the status bar, with Undo or another answer.

What was done is said for a while. What went wrong stays until it was read or dismissed; what is said meanwhile stands
before it for as long. What a drag would do stands before both.
"""

from __future__ import annotations

from collections.abc import Callable

import msgspec
from PySide6.QtCore import QEvent, QTimer, Signal
from PySide6.QtGui import QEnterEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QToolButton, QWidget

from cio_desktop.language import tr
from cio_desktop.ui.widgets import icons
from cio_desktop.ui.widgets.announcement import announce
from cio_desktop.ui.widgets.badge import StatusGlyph
from cio_desktop.ui.widgets.buttons import button
from cio_desktop.ui.widgets.labels import PlainLabel
from cio_desktop.ui.widgets.theme import UNIT, Role, follow

SHOWN_MS = 8000


class _Said(msgspec.Struct, frozen=True):
    text: str
    answer: str = ""
    act: Callable[[], object] | None = None
    trouble: bool = False
    hint: str = ""


_NOTHING = _Said("")


class Toast(QWidget):
    """`say(text, answer="Undo", act=…)`. It stays while the pointer or the focus is on it."""

    left = Signal()  # it went while it had the focus

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        line = QHBoxLayout(self)
        line.setContentsMargins(UNIT, 2, UNIT, 2)
        line.setSpacing(UNIT)
        self._glyph = StatusGlyph("cant_connect", Role.ERROR, 16)
        self._text = PlainLabel(elide=True)
        self._text.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        self._answer: QPushButton = button(tr("Undo"), self._answered, flat=True)
        self._answer.setObjectName("toast_answer")
        self._dismiss = QToolButton()
        self._dismiss.setObjectName("toast_dismiss")
        self._dismiss.setAutoRaise(True)
        self._dismiss.setProperty("bare", "true")
        self._dismiss.setAccessibleName(tr("Dismiss this message"))
        self._dismiss.setToolTip(tr("Dismiss this message"))
        self._dismiss.clicked.connect(self._dismissed)
        self._said, self._trouble, self._drag = _NOTHING, _NOTHING, _NOTHING
        for part in (self._glyph, self._text, self._answer, self._dismiss):
            line.addWidget(part)
        line.addStretch(1)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._leave)
        follow(self, lambda: self._dismiss.setIcon(icons.icon("actions/close", self.palette())))
        self._show()

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
        said = _Said(text, answer, act, trouble, hint)
        if trouble:
            self._trouble, self._said = said, _NOTHING
            self._timer.stop()
        else:
            self._said = said
            self._timer.start(SHOWN_MS)
        self._show()
        announce(self, f"{text}. {hint}" if hint else text)

    def say_of_drag(self, text: str) -> None:
        """What a drop would do; with an empty text what was said before stands there again."""
        if text != self._drag.text:
            self._drag = _Said(text)
            self._show()
            if text:
                announce(self, text)
            elif self._said is not _NOTHING:
                self._timer.start(SHOWN_MS)  # nobody could read it meanwhile

    def text(self) -> str:
        return self._text.whole_text()

    @property
    def _shown(self) -> _Said:
        return next((said for said in (self._drag, self._said, self._trouble) if said.text), _NOTHING)

    def _show(self) -> None:
        shown = self._shown
        self._text.setText(shown.text)
        self._text.set_hint(shown.hint)
        self._glyph.setVisible(shown.trouble)
        self._answer.setText(shown.answer)
        self._answer.setAccessibleName(f"{shown.answer}: {shown.text}")
        focused = self._answer.hasFocus() or self._dismiss.hasFocus()
        self._answer.setVisible(shown.act is not None)
        self._dismiss.setVisible(shown.trouble)
        if focused and not (self._answer.hasFocus() or self._dismiss.hasFocus()):
            self.left.emit()  # else Qt would send it anywhere

    def _end_shown(self) -> None:
        if self._shown is self._trouble:
            self._trouble = _NOTHING
        else:
            self._said = _NOTHING
            self._timer.stop()
        self._show()

    def _dismissed(self) -> None:
        self._end_shown()

    def _leave(self) -> None:
        if self.underMouse() or self._answer.hasFocus():
            self._timer.start(SHOWN_MS)
        else:
            self._said = _NOTHING
            self._show()

    def _answered(self) -> None:
        act = self._shown.act
        self._end_shown()
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
