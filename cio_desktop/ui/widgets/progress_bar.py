"""A bar that says how much is done, or, where that is not known, that something is.

Nothing in the program moves by itself: whoever asked their system for less motion gets none, and nobody takes a bar
that still moves for a service that still works. What goes on stands in words beside it.
"""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QProgressBar

from cio_desktop.ui.widgets.theme import UNIT, theme


class ProgressBar(QProgressBar):
    def __init__(self) -> None:
        super().__init__()
        self.setTextVisible(False)

    def minimumSizeHint(self) -> QSize:
        return QSize(0, super().minimumSizeHint().height())  # Qt's own grows with the letters, which it has none of

    def paintEvent(self, event: QPaintEvent) -> None:
        """Dashes while its range is empty, where Qt's own would run to and fro."""
        if self.minimum() != self.maximum():
            super().paintEvent(event)
            return
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(theme().colours.line))
        ink = QColor(theme().look.bar)
        for left in range(0, self.width(), 3 * UNIT):
            painter.fillRect(QRect(left, 0, 2 * UNIT, self.height()), ink)
        painter.end()
