"""What the pages of Settings share: a heading, a column that scrolls when it is too high, paragraphs and captions."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from cio_desktop.ui.labels import PlainLabel
from cio_desktop.ui.theme import UNIT


def heading(text: str) -> PlainLabel:
    return PlainLabel(text, size=1.15, bold=True, wrap=True)


def caption(text: str) -> PlainLabel:
    """Over a part of a page."""
    return PlainLabel(text, bold=True, wrap=True)


def paragraph(text: str) -> PlainLabel:
    return PlainLabel(text, wrap=True, muted=True)


class Scrolled(QScrollArea):
    """`column` is to be filled; it never scrolls sideways, words wrap."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAccessibleName(name)
        self.viewport().setAutoFillBackground(False)
        body = QWidget()
        body.setAutoFillBackground(False)
        self.column = QVBoxLayout(body)
        self.column.setContentsMargins(0, 0, 2 * UNIT, 0)
        self.column.setSpacing(UNIT + 4)
        self.setWidget(body)


class SettingsPage(QWidget):
    """`id` is how code names it, `title` how people do."""

    id = ""
    title = ""

    def shown(self) -> None:
        """The person came here."""

    def holds(self) -> bool:
        """Something was typed here that leaving would lose."""
        return False

    def leave(self) -> None:
        """The dialog closes: secrets are forgotten."""
