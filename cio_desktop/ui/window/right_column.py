"""The right column: folders of the selected messages, else the selected source, else a hint."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from cio_desktop.language import tr
from cio_desktop.ui.widgets.labels import PlainLabel
from cio_desktop.ui.widgets.theme import UNIT


class RightColumn(QStackedWidget):
    def __init__(self, source_panel: QWidget, membership: QWidget) -> None:
        super().__init__()
        self.setObjectName("right_column")
        self._hint = QWidget()
        column = QVBoxLayout(self._hint)
        column.setContentsMargins(3 * UNIT, 3 * UNIT, 3 * UNIT, 3 * UNIT)
        text = PlainLabel(tr("Select messages to see and change their folders."), muted=True, wrap=True)
        text.setAlignment(Qt.AlignmentFlag.AlignCenter)
        column.addStretch(1)
        column.addWidget(text)
        column.addStretch(2)
        self._sources = source_panel
        self._membership = membership
        for page in (self._hint, source_panel, membership):
            self.addWidget(page)

    def show_sources(self, any_selected: bool) -> None:
        self.setCurrentWidget(self._sources if any_selected else self._hint)

    def show_membership(self) -> None:
        self.setCurrentWidget(self._membership)
