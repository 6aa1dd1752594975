"""A page of the window: a list, what one of its lines says in full, and what can be done about it.

Where there is nothing to list, it says why.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Hashable, Sequence
from typing import Any, Generic, TypeVar

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from cio_desktop.language import Text, counted, tr
from cio_desktop.operations.connection import ServiceLink
from cio_desktop.operations.signal import Connections
from cio_desktop.operations.watched_list import WatchedList
from cio_desktop.ui.widgets.buttons import button
from cio_desktop.ui.widgets.labels import PlainLabel, Verbatim
from cio_desktop.ui.widgets.theme import UNIT
from cio_desktop.ui.words.texts import of_error
from cio_desktop.ui.words.times import moment

from .lines_view import LinesView
from .rows import Line, LinesModel

Row = TypeVar("Row")


class ListPage(QWidget, Generic[Row]):
    """`empty`: what is said where there is nothing. Subclasses say what a line is in full, and make their buttons."""

    titles: Sequence[Text] = ()
    widths: tuple[int, ...] = ()  # of the columns after the moment
    muted: frozenset[int] = frozenset()
    name: Text
    empty: Text
    lacking: Text

    def __init__(self, shown: WatchedList[Any, Row], link: ServiceLink, clock: Callable[[], float]) -> None:
        super().__init__()
        self.list = shown
        self._link = link
        self._clock = clock
        self.model = LinesModel(shown, [str(title) for title in self.titles], self.line_of, self.stamp_of, self)
        self.view = LinesView(self.model, str(self.name), self.widths, muted=self.muted)
        self.view.chosen.connect(self._choose)
        self._note = PlainLabel(wrap=True, muted=True)
        self._note.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._note.setContentsMargins(4 * UNIT, UNIT, 4 * UNIT, UNIT)
        self._strip = PlainLabel(wrap=True, muted=True, size=0.92)
        self._strip.setContentsMargins(2 * UNIT, UNIT, 2 * UNIT, UNIT)
        self._details = Verbatim()
        self._details.setFrameShape(Verbatim.Shape.NoFrame)
        self._details.setAccessibleName(tr("{page}: the whole of it", page=str(self.name)))
        self._details.setPlaceholderText(tr("Select a line to read the whole of it."))
        self._stack = QStackedWidget()
        self._stack.addWidget(self.view)
        self._stack.addWidget(self._note)
        self.split = QSplitter(Qt.Orientation.Vertical)
        self.split.setChildrenCollapsible(False)
        self.split.addWidget(self._stack)
        self._beneath = self._lower()
        self.split.addWidget(self._beneath)
        self.split.setStretchFactor(0, 3)
        self.split.setStretchFactor(1, 2)
        self.split.setSizes([300, 250])
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._strip)
        column.addWidget(self.split, 1)
        self._connections = Connections()
        self._shown_lines: list[Line] = []
        self.draw()

    def _lower(self) -> QWidget:
        lower = QWidget()
        column = QVBoxLayout(lower)
        column.setContentsMargins(UNIT, UNIT, UNIT, UNIT)
        column.setSpacing(UNIT)
        column.addWidget(self._details, 1)
        line = QHBoxLayout()
        line.setSpacing(UNIT)
        self._verbs = QHBoxLayout()
        self._verbs.setSpacing(UNIT)
        line.addLayout(self._verbs)
        line.addStretch(1)
        self._copy = button(tr("Copy"), self.copy, flat=True, about=str(self.name))
        self._copy.setEnabled(False)  # nothing is selected yet
        self._copy_all = button(tr("Copy all"), self.view.copy_all, flat=True, about=str(self.name))
        line.addWidget(self._copy)
        line.addWidget(self._copy_all)
        column.addLayout(line)
        return lower

    # -- what a page says

    def line_of(self, row: Row) -> Line:
        raise NotImplementedError

    def stamp_of(self, row: Row) -> Hashable:
        """What its line depends on beside the row itself."""
        return time.localtime(self._clock()).tm_yday

    def whole(self, rows: Sequence[Row]) -> str:
        """Of the rows that are selected."""
        raise NotImplementedError

    def follow_selection(self, rows: Sequence[Row]) -> None:
        """The selection, or what it is about, has changed."""

    # -- life

    def start(self) -> None:
        """It is looked at."""
        self._connections.close()
        self._connections.add(self.list.changed, self.draw)
        self._connections.add(self._link.state_changed, lambda _state: self.draw())
        self.list.watch()
        self.draw()

    def stop(self) -> None:
        self._connections.close()
        self.list.unwatch()

    # -- showing

    @property
    def selected(self) -> list[Row]:
        return [self.model.row(number) for number in self.view.numbers()]

    def search(self, text: str) -> None:
        self.model.search(text)
        self._draw_state()

    def draw(self) -> None:
        before = self._shown_lines
        self.model.refresh()
        self._draw_state()
        if [self.model.line(number) for number in self.view.numbers()] != before:
            self._choose()

    def _draw_state(self) -> None:
        words = self._words() if not self.model.rowCount() else ""
        self._note.setText(words)
        self._stack.setCurrentWidget(self._note if words else self.view)
        self._beneath.setVisible(not words)
        strip = self._above()
        self._strip.setText(strip)
        self._strip.setVisible(bool(strip))
        self._copy_all.setEnabled(self.model.rowCount() > 0)

    def _words(self) -> str:
        """Instead of lines."""
        if self.list.lacking:
            return str(self.lacking)
        if self.list.reading:
            return tr("Reading…") if self._link.online else tr("The local service is not answering.")
        if self.list.error is not None:
            told = of_error(self.list.error)
            return f"{told.title}. {told.body}"
        if self.model.searching:
            if not self.model.searched_back:
                return tr("Looking further back…")
            if self.list.complete:
                return tr("No line has these words.")
            return counted(
                len(self.list.rows),
                "The newest line does not have these words.",
                "No line of the newest {n} has these words.",
            )
        return str(self.empty)

    def _above(self) -> str:
        """What is to be known of the lines that are shown."""
        if not self.model.rowCount():
            return ""
        if not self._link.online:
            heard = moment(self._link.last_proof, self._clock())
            return tr("The local service is not answering: this is as of {when}.", when=heard)
        return ""

    def _choose(self) -> None:
        rows = self.selected
        self._shown_lines = [self.model.line(number) for number in self.view.numbers()]
        text = self.whole(rows) if rows else ""
        if text != self._details.toPlainText():
            self._details.set_text(text)
        self._copy.setEnabled(bool(rows))
        self.follow_selection(rows)

    def copy(self) -> None:
        """What is selected: of one line all that is said of it, else a line each."""
        if len(self.view.numbers()) == 1:
            QGuiApplication.clipboard().setText(self._details.toPlainText())
        else:
            self.view.copy()

    def made(self, text: str, pressed: Callable[[], object], *, danger: bool = False) -> QPushButton:
        """A button of the page's own."""
        found = button(text, pressed, danger=danger)
        self._verbs.addWidget(found)
        return found
