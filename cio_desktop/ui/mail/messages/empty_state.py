"""What stands in the message list when there is nothing to list: why, and the one way on. In a low place it scrolls."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from cio_desktop.language import tr
from cio_desktop.ui.widgets.buttons import button, rename
from cio_desktop.ui.widgets.labels import PlainLabel
from cio_desktop.ui.widgets.scrolled import Scrolled
from cio_desktop.ui.widgets.theme import UNIT


class EmptyState(Scrolled):
    asked = Signal()  # the button
    other_asked = Signal()  # the second one

    def __init__(self) -> None:
        page = QWidget()
        super().__init__(page, grows=False)
        self._title = PlainLabel(size=1.1, muted=True, wrap=True)
        self._detail = PlainLabel(muted=True, wrap=True)
        self._button = button(tr("Try again"), self.asked.emit, shrinks=True)
        column = QVBoxLayout(page)
        column.setContentsMargins(4 * UNIT, UNIT, 4 * UNIT, UNIT)
        column.setSpacing(UNIT)
        column.addStretch(2)
        for label in (self._title, self._detail):
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
            column.addWidget(label)
        column.addWidget(self._button, 0, Qt.AlignmentFlag.AlignHCenter)
        self._other = button(tr("Clear search"), self.other_asked.emit, flat=True, shrinks=True)
        column.addWidget(self._other, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(3)

    def say(self, title: str, detail: str = "", action: str = "", other: str = "") -> None:
        self._title.setText(title)
        self.setAccessibleName(f"{title} {detail}".strip())  # it has the keys when the last message has gone
        self._detail.setText(detail)
        self._detail.setVisible(bool(detail))
        for made, words in ((self._button, action), (self._other, other)):
            rename(made, words)
            made.setVisible(bool(words))

    @property
    def title(self) -> str:
        return self._title.whole_text()
