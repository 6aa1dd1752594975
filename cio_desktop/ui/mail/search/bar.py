"""What stands above the list while something is searched for: where, and what was not understood."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QPushButton, QVBoxLayout, QWidget

from cio_desktop.ui.widgets.announcement import announce
from cio_desktop.ui.widgets.buttons import button
from cio_desktop.ui.widgets.flow_layout import FlowLayout
from cio_desktop.ui.widgets.labels import PlainLabel
from cio_desktop.ui.widgets.theme import HALF, UNIT, Role

from .search import Where


class SearchBar(QWidget):
    place_chosen = Signal(object)  # a Where

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("search bar")
        self._group = QButtonGroup(self)
        self._group.setExclusive(True)
        self._places: list[tuple[Where, str]] = []
        self.buttons: dict[Where, QPushButton] = {}
        self.problem = PlainLabel(wrap=True, size=0.92, role=Role.WARN)
        self._line = FlowLayout(spacing=HALF)
        self._label = PlainLabel("Search in", muted=True, size=0.92)
        self._label.setContentsMargins(0, 5, HALF, 5)
        self._line.addWidget(self._label)
        column = QVBoxLayout(self)
        column.setContentsMargins(2 * UNIT, 0, 2 * UNIT, HALF)
        column.setSpacing(HALF)
        column.addLayout(self._line)
        self.problem.hide()
        column.addWidget(self.problem)

    def show_places(self, places: Sequence[tuple[Where, str]], chosen: Where) -> None:
        if list(places) != self._places:
            self._places = list(places)
            self._make_buttons()
        for where, made in self.buttons.items():
            made.setChecked(where is chosen)

    def _make_buttons(self) -> None:
        for made in self.buttons.values():
            self._line.removeWidget(made)
            made.hide()
            made.deleteLater()
        self.buttons.clear()
        before: QWidget = self._label
        for where, words in self._places:
            made = button(words, lambda where=where: self.place_chosen.emit(where), about="search in")  # type: ignore[misc]
            made.setProperty("place", "true")
            made.setCheckable(True)
            self._group.addButton(made)
            self._line.addWidget(made)
            self.buttons[where] = made
            if before is not self._label:
                QWidget.setTabOrder(before, made)
            before = made

    def show_problems(self, problems: Sequence[str]) -> None:
        words = " ".join(problems)
        if words and words != self.problem.whole_text():
            announce(self.problem, words)
        self.problem.setText(words)
        self.problem.setVisible(bool(words))
