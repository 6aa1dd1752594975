"""What the pages of Settings share: a heading, a column that scrolls when it is too high, paragraphs and captions."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from cio_desktop.language import Text
from cio_desktop.ui.widgets.labels import PlainLabel
from cio_desktop.ui.widgets.scrolled import Scrolled
from cio_desktop.ui.widgets.theme import HALF, UNIT


def heading(text: str) -> PlainLabel:
    return PlainLabel(text, size=1.15, bold=True, wrap=True)


def caption(text: str) -> PlainLabel:
    """Over a part of a page."""
    return PlainLabel(text, bold=True, wrap=True)


def paragraph(text: str) -> PlainLabel:
    return PlainLabel(text, wrap=True, muted=True)


def below_choice(text: str) -> PlainLabel:
    """What a check box above it means, under its words."""
    note = paragraph(text)
    note.setContentsMargins(3 * UNIT, 0, 0, 0)
    return note


def listed(lines: Sequence[str], signs: Sequence[str] = ()) -> QWidget:
    """Points of a list, or steps where `signs` are their numbers; a long one goes on under its beginning."""
    body = QWidget()
    grid = QGridLayout(body)
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setHorizontalSpacing(UNIT)
    grid.setVerticalSpacing(HALF + 2)
    grid.setColumnStretch(1, 1)
    for row, line in enumerate(lines):
        sign = PlainLabel(signs[row] if signs else "•", muted=True)
        grid.addWidget(sign, row, 0, Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignRight)
        grid.addWidget(PlainLabel(line, wrap=True), row, 1)
    return body


class PageColumn(Scrolled):
    """`column` is to be filled. It scrolls: the dialog need not grow for it."""

    def __init__(self, name: str) -> None:
        body = QWidget()
        self.column = QVBoxLayout(body)
        self.column.setContentsMargins(0, 0, 2 * UNIT, 0)
        self.column.setSpacing(UNIT + 4)
        super().__init__(body, grows=False)
        self.setAccessibleName(name)


class SettingsPage(QWidget):
    """`id` is how code names it, `title` how people do."""

    id = ""
    title: Text

    def scrolled(self) -> QVBoxLayout:
        """The page's column, with its heading in it."""
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        area = PageColumn(str(self.title))
        outer.addWidget(area)
        area.column.addWidget(heading(str(self.title)))
        return area.column

    def shown(self) -> None:
        """The person came here."""

    def holds(self) -> bool:
        """Something was typed here that leaving would lose."""
        return False

    def leave(self) -> None:
        """The dialog closes: secrets are forgotten."""
