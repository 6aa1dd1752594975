"""A status badge as a widget: the state's shape beside its words. The list paints its own."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from . import icons
from .theme import Role, theme


class StatusGlyph(QWidget):
    """A state's icon, or any other by its path ("actions/offline").

    Decoration: the words beside it say the same, so it takes no focus and no name.
    """

    def __init__(self, name: str = "unknown", role: Role = Role.NEUTRAL, side: int = 20) -> None:
        super().__init__()
        self._name, self._role, self._side = name, role, side
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme().changed.connect(self.update)

    def show_state(self, name: str, role: Role) -> None:
        if (name, role) != (self._name, self._role):
            self._name, self._role = name, role
            self.update()

    def sizeHint(self) -> QSize:
        return QSize(self._side, self._side)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        ink = QColor(theme().colour(self._role))
        ratio = self.devicePixelRatioF()
        painter.drawPixmap(
            0,
            0,
            icons.pixmap(self._name if "/" in self._name else f"status/{self._name}", self._side, ink, ratio=ratio),
        )
        painter.end()
