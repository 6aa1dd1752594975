"""What lists really paint, text by text: their rows are no widgets that could be asked, as `shown_texts` does."""

from __future__ import annotations

import html
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import combinations
from typing import Any

from PySide6.QtCore import QModelIndex, QRect, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QAbstractItemView, QListView, QStyleOptionViewItem, QTableView, QTreeView, QWidget

from cio_desktop.ui.activity.lines_view import LinesView
from cio_desktop.ui.mail.messages.model import Column
from cio_desktop.ui.mail.messages.view import MessageView
from cio_desktop.ui.sources.rows import SourceRows
from cio_desktop.ui.words.cures import Cure

_DOTS = "…"
_LEFT = 3  # letters of a shortened text, or nobody knows what it was
_DIRECTIONS = dict.fromkeys(map(ord, "\u200e\u200f\u2066\u2067\u2068\u2069\u200d"))
_ROLES = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole)


@dataclass(frozen=True, slots=True)
class Painted:
    """`needed`: how wide the text is; `ink`: where its letters are; `words`: what the cell says."""

    view: QAbstractItemView
    column: int
    text: str
    box: QRect
    needed: int
    ink: QRect
    words: str
    tip: str

    @property
    def shortened(self) -> bool:
        return self.needed > self.box.width() + 1 or self._dotted

    @property
    def fault(self) -> str:
        """Why it must not be shortened like this."""
        if not self.shortened:
            return ""
        if not self._dotted:
            return "cut"
        parts = self.text.split(_DOTS)
        letters = [letter for part in parts for letter in part if letter.isalnum()]
        if self._is_moment or (letters and not any(map(str.isalpha, letters))):
            return "a time or a number"
        if any(part.casefold() not in self.tip.casefold() for part in parts):
            return "the whole is not in its tip"
        return "too little" if len(letters) < _LEFT else ""

    @property
    def _dotted(self) -> bool:
        return _DOTS in self.text and self.text not in self.words + self.tip and self.text not in set(map(str, Cure))

    @property
    def _is_moment(self) -> bool:
        return (isinstance(self.view, MessageView) and self.column == Column.DATE) or (
            isinstance(self.view, LinesView) and self.column == 0
        )


class _Listening(QPainter):
    """A delegate's painter that notes each text it is given."""

    def __init__(self) -> None:
        self._paper = QImage(1, 1, QImage.Format.Format_RGB32)  # nobody looks at it
        super().__init__(self._paper)
        self.heard: list[tuple[QRect, str, int, QRect]] = []

    def drawText(self, *args: Any) -> Any:
        box, flags, text = args
        metrics = self.fontMetrics()
        self.heard.append((QRect(box), text, metrics.horizontalAdvance(text), metrics.boundingRect(box, flags, text)))


def painted(window: QWidget) -> Iterator[Painted]:
    """Of all rows in sight of the window's lists."""
    for view in window.findChildren(QAbstractItemView):
        if view.isVisibleTo(window) and isinstance(view, QTreeView | QTableView | QListView):
            for index, box in _cells(view):
                words, tip = (_plain(index.data(role)) for role in _ROLES)
                for place, text, needed, ink in _heard(view, index, box):
                    yield Painted(view, index.column(), text.translate(_DIRECTIONS), place, needed, ink, words, tip)


def shortened_wrongly(window: QWidget) -> list[str]:
    """A long name or subject may end in dots where the tip has the whole; a time or a number may not."""
    return [f"{type(row.view).__name__} {row.column}: {row.text}: {row.fault}" for row in painted(window) if row.fault]


def painted_over(window: QWidget) -> list[str]:
    """Two texts of a list where the one is."""
    shown = [row for row in painted(window) if row.text.strip()]
    return [
        f"{type(row.view).__name__}: {row.text} over {other.text}"
        for row, other in combinations(shown, 2)
        if row.view is other.view and row.ink.adjusted(1, 2, -1, -2).intersects(other.ink.adjusted(1, 2, -1, -2))
    ]


def _plain(text: object) -> str:
    return html.unescape(str(text or "").replace("<br>", "\n")).translate(_DIRECTIONS)


def _cells(view: QAbstractItemView) -> Iterator[tuple[QModelIndex, QRect]]:
    for row in _rows(view):
        for column in range(1 if isinstance(view, QListView) else row.model().columnCount(row.parent())):
            index = row.siblingAtColumn(column)
            if not (box := view.visualRect(index)).isEmpty():
                yield index, box


def _rows(view: QAbstractItemView) -> Iterator[QModelIndex]:
    index = view.model().index(0, 0)
    while index.isValid() and view.visualRect(index).top() < view.viewport().height():
        yield index
        index = view.indexBelow(index) if isinstance(view, QTreeView) else index.siblingAtRow(index.row() + 1)


def _heard(view: QAbstractItemView, index: QModelIndex, box: QRect) -> list[tuple[QRect, str, int, QRect]]:
    painter = _Listening()
    painter.setFont(view.font())
    if isinstance(view, SourceRows):
        view._draw_cell(painter, index)
    else:
        option = QStyleOptionViewItem()
        view.initViewItemOption(option)
        option.rect = box
        view.itemDelegateForIndex(index).paint(painter, option, index)
    painter.end()
    return painter.heard
