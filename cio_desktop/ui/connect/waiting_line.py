"""The line that says what is waited for, and how long. A bar below it runs down, or moves if the time is unknown."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from cio_desktop.language import tr
from cio_desktop.ui.widgets.labels import PlainLabel
from cio_desktop.ui.widgets.progress_bar import ProgressBar
from cio_desktop.ui.widgets.theme import HALF, UNIT


class WaitingLine(QWidget):
    def __init__(self) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(HALF)
        line = QHBoxLayout()
        line.setSpacing(2 * UNIT)
        self.words = PlainLabel(wrap=True)
        self.left = PlainLabel(muted=True)
        line.addWidget(self.words, 1)
        line.addWidget(self.left)
        column.addLayout(line)
        self._bar = ProgressBar()
        self._bar.setFixedHeight(4)
        # The style wants room for seven chunks: wider than the dialog, and the words above would be cut.
        self._bar.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._bar.setAccessibleName(tr("Time left"))
        column.addWidget(self._bar)

    def show_waiting(self, words: str, left: str = "", share: float | None = None) -> None:
        """`share`: of the time that is left, 0 to 1. None: how long it takes is not known."""
        if self.words.whole_text() != words:
            self.words.setText(words)
        if self.left.whole_text() != left:
            self.left.setText(left)
        self.left.setVisible(bool(left))
        self._bar.setRange(0, 0 if share is None else 1000)
        if share is not None:
            self._bar.setValue(round(1000 * share))
        self._bar.setAccessibleName(tr("Time left") if share is not None else tr("At work"))
