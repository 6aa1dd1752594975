"""A thin bar that is there as long as something is under way. The words beside it say what."""

from __future__ import annotations

from PySide6.QtWidgets import QSizePolicy

from cio_desktop.ui.widgets.progress_bar import ProgressBar
from cio_desktop.ui.widgets.theme import HALF


class BusyBar(ProgressBar):
    def __init__(self, name: str) -> None:
        super().__init__()
        self.setRange(0, 0)
        self.setFixedHeight(HALF)
        self.setMinimumWidth(8 * HALF)  # its own one would widen a narrow page
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(name)
