"""A bar that says how much is done, or, where that is not known, that something is."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QProgressBar


class ProgressBar(QProgressBar):
    """Our style paints it in chunks: a wide one that moves while its range is empty, else thin ones that fill it."""

    def __init__(self) -> None:
        super().__init__()
        self.setTextVisible(False)

    def minimumSizeHint(self) -> QSize:
        return QSize(0, super().minimumSizeHint().height())  # Qt's own grows with the letters, which it has none of

    def setRange(self, minimum: int, maximum: int) -> None:
        super().setRange(minimum, maximum)
        busy = minimum == maximum
        if self.property("busy") is not busy:
            self.setProperty("busy", busy)
            self.style().unpolish(self)
            self.style().polish(self)
