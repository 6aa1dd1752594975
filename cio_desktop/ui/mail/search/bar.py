"""What stands above the list while something is searched for: where, what was not understood, and the second step."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QPushButton, QVBoxLayout, QWidget

from cio_desktop.language import tr
from cio_desktop.ui.widgets.announcement import announce
from cio_desktop.ui.widgets.buttons import button, rename, tab_after
from cio_desktop.ui.widgets.flow_layout import FlowLayout
from cio_desktop.ui.widgets.labels import PlainLabel
from cio_desktop.ui.widgets.theme import HALF, UNIT, Role

from .search import Where


class SearchBar(QWidget):
    place_chosen = Signal(object)  # a Where
    texts_asked = Signal()  # search texts on the server, or stop it

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("search bar")
        self._group = QButtonGroup(self)
        self._group.setExclusive(True)
        self._places: list[tuple[Where, str]] = []
        self.buttons: dict[Where, QPushButton] = {}
        self.problem = PlainLabel(wrap=True, size=0.92, role=Role.WARN)
        self.note = PlainLabel(wrap=True, size=0.92, muted=True)
        self.texts = button(tr("Search texts on the server"), self.texts_asked.emit)
        self.texts.setProperty("place", "true")
        self._line = FlowLayout(spacing=HALF)
        self._label = PlainLabel(tr("Search in"), muted=True, size=0.92)
        self._label.setContentsMargins(0, 5, HALF, 5)
        self._line.addWidget(self._label)
        self._line.addWidget(self.texts)
        column = QVBoxLayout(self)
        column.setContentsMargins(2 * UNIT, 0, 2 * UNIT, HALF)
        column.setSpacing(HALF)
        column.addLayout(self._line)
        for label in (self.problem, self.note):
            label.hide()
            column.addWidget(label)

    def set_low(self, on: bool) -> None:
        """Where there is no room for many lines."""
        self._label.setHidden(on)
        for label in (self.problem, self.note):
            label.set_one_line(on)

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
        self._line.removeWidget(self.texts)
        for where, words in self._places:
            made = button(words, lambda where=where: self.place_chosen.emit(where), about=tr("search in"))  # type: ignore[misc]
            made.setProperty("place", "true")
            made.setCheckable(True)
            self._group.addButton(made)
            self._line.addWidget(made)
            self.buttons[where] = made
        self._line.addWidget(self.texts)
        tab_after(self._label, [*self.buttons.values(), self.texts])

    def show_problems(self, problems: Sequence[str]) -> None:
        words = " ".join(problems)
        if words and words != self.problem.whole_text():
            announce(self.problem, words)
        self.problem.setText(words)
        self.problem.setVisible(bool(words))

    def show_texts(self, words: str, *, action: str) -> None:
        """How far the second step is; `action`: what its button does, empty: there is nothing to do."""
        self.note.setText(words)
        self.note.setVisible(bool(words))
        self.texts.setVisible(bool(action))
        if action:
            rename(self.texts, action)
