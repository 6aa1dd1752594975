"""Who wrote, to whom, when and about what: over the text of a message."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QMenu, QVBoxLayout, QWidget

from cio_desktop.language import Text, counted, listed, tr
from cio_desktop.protocol.resources import Message, Person
from cio_desktop.ui.mail.messages.model import subject
from cio_desktop.ui.widgets.buttons import button
from cio_desktop.ui.widgets.labels import PlainLabel
from cio_desktop.ui.widgets.theme import HALF, UNIT
from cio_desktop.ui.words.people import full_name
from cio_desktop.ui.words.times import exact

_NAMED = 20  # people of one line
_LINES = {"from": Text("From"), "to": Text("To"), "cc": Text("Cc"), "date": Text("Date")}
_LOW, _LOWEST = 11, 6.5  # lines, for header and text


class ReadingHeader(QWidget):
    copy_asked = Signal(str)  # an address
    browser_asked = Signal()
    source_asked = Signal()
    load_asked = Signal()  # pictures that are on the internet
    other_asked = Signal()  # the text instead of the HTML, or back

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._address = ""
        self._room = 0
        self._names = frozenset(_LINES)  # of the lines there is room for
        column = QVBoxLayout(self)
        column.setContentsMargins(2 * UNIT, UNIT + HALF, 2 * UNIT, UNIT)
        column.setSpacing(HALF)
        self.subject = PlainLabel(size=1.15, bold=True, wrap=True, selectable=True)
        self.more = button(tr("More"), flat=True, about=tr("about this message"))
        self.more.setObjectName("more_menu")
        self.more.setText(tr("More") + " \u25be")  # Qt's own arrow is not seen from right to left
        self._menu = menu = QMenu(self.more)
        self.copy = menu.addAction(tr("Copy the sender's address"), lambda: self.copy_asked.emit(self._address))
        self.other = menu.addAction("", self.other_asked.emit)
        self.load = menu.addAction(tr("Load pictures"), self.load_asked.emit)
        self.browser = menu.addAction(tr("Open in browser…"), self.browser_asked.emit)
        self.source = menu.addAction(tr("Show source…"), self.source_asked.emit)
        self.more.setMenu(menu)
        top = QHBoxLayout()
        top.setSpacing(UNIT)
        top.addWidget(self.subject, 1)
        top.addWidget(self.more, 0, Qt.AlignmentFlag.AlignTop)
        column.addLayout(top)
        grid = QGridLayout()
        grid.setHorizontalSpacing(UNIT + HALF)
        grid.setVerticalSpacing(2)
        grid.setColumnStretch(1, 1)
        self.lines: dict[str, tuple[PlainLabel, PlainLabel]] = {}
        for row, (name, text) in enumerate(_LINES.items()):
            title, value = PlainLabel(str(text), muted=True), PlainLabel(elide=True)
            grid.addWidget(title, row, 0)
            grid.addWidget(value, row, 1)
            self.lines[name] = (title, value)
        column.addLayout(grid)

    def offer(self, actions: Sequence[QAction]) -> None:
        """What else can be done with the message: first in the menu."""
        self._menu.insertActions(self.copy, actions)
        self._menu.insertSeparator(self.copy)

    def show_message(self, message: Message) -> None:
        self.subject.setText(subject(message))
        self._address = message.addresses.from_.email if message.addresses.from_ else ""
        self.copy.setVisible(bool(self._address))
        self._line("from", full_name(message.addresses.from_))
        self._line("to", _people(message.addresses.to or []))
        self._line("cc", _people(message.addresses.cc or []))
        self._line("date", exact(message.date))

    def set_room(self, height: int) -> None:
        """How high it is together with the text: of little the text has most."""
        self._room = height
        lines = height / self.fontMetrics().height()
        names = frozenset(self.lines if lines >= _LOW else ("from",) if lines >= _LOWEST else ())
        self.subject.set_one_line(lines < _LOW)
        if names != self._names:
            self._names = names
            for name in self.lines:
                self._fit(name)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange and self._room:  # other lines in the same height
            self.set_room(self._room)

    def _line(self, name: str, words: str) -> None:
        self.lines[name][1].setText(words)
        self._fit(name)

    def _fit(self, name: str) -> None:
        shown = bool(self.lines[name][1].whole_text()) and name in self._names
        for label in self.lines[name]:
            label.setVisible(shown)


def _people(people: Sequence[Person]) -> str:
    names = listed(map(full_name, people[:_NAMED]))
    more = len(people) - _NAMED
    return counted(more, "{names} and {n} more", "{names} and {n} more", names=names) if more > 0 else names
