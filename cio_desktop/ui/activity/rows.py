"""A list of what happened as Qt's model: lines of words, made of the rows of a watched list.

It holds the lines that are shown and no more; they come and go by steps, so that selection and focus stay.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable, Sequence
from typing import Any, Generic, NamedTuple, TypeVar

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from cio_desktop.operations.watched_list import WatchedList
from cio_desktop.ui.widgets.theme import Role
from cio_desktop.ui.words.plain import tool_tip

AnyIndex = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
MOST_SEARCHED = 5_000  # rows that are read for words that few lines have
_ENOUGH = 50

Row = TypeVar("Row")


class Line(NamedTuple):
    """`name`: unlike that of any other. `icon` stands before the first cell. `whole`: all of it, to be read out, copied
    and searched."""

    name: Hashable
    cells: tuple[str, ...]
    icon: str
    role: Role
    whole: str


class Data:
    ICON = Qt.ItemDataRole.UserRole + 1
    ROLE = Qt.ItemDataRole.UserRole + 2


class LinesModel(QAbstractTableModel, Generic[Row]):
    """`line_of` makes a row into words, which hold as long as `stamp_of` says the same of it: most lines are not made
    anew whenever something happens. `search`: only lines that have all of these words."""

    def __init__(
        self,
        shown: WatchedList[Any, Row],
        titles: Sequence[str],
        line_of: Callable[[Row], Line],
        stamp_of: Callable[[Row], Hashable],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.list = shown
        self._titles = tuple(titles)
        self._line_of = line_of
        self._stamp_of = stamp_of
        self._made: dict[int, tuple[Row, Hashable, Line]] = {}
        self._words: list[str] = []
        self._lines: list[Line] = []
        self._rows: list[Row] = []

    @property
    def searching(self) -> bool:
        return bool(self._words)

    @property
    def searched_back(self) -> bool:
        """No older line is looked at."""
        return self.list.complete or len(self.list.rows) >= MOST_SEARCHED

    def search(self, text: str) -> None:
        self._words = text.casefold().split()
        self.refresh()

    def refresh(self) -> None:
        known, self._made = self._made, {}
        pairs = [(line, row) for row in self.list.rows if self._wanted(line := self._line(row, known))]
        lines, rows = [line for line, _ in pairs], [row for _, row in pairs]
        head = _common(self._lines, lines)
        tail = _common(self._lines[head:][::-1], lines[head:][::-1])
        gone, new = len(self._lines) - head - tail, len(lines) - head - tail
        if gone:
            self.beginRemoveRows(_NOWHERE, head, head + gone - 1)
            del self._lines[head : head + gone], self._rows[head : head + gone]
            self.endRemoveRows()
        if new:
            self.beginInsertRows(_NOWHERE, head, head + new - 1)
            self._lines[head:head] = lines[head : head + new]
            self._rows[head:head] = rows[head : head + new]
            self.endInsertRows()
        changed = [number for number, line in enumerate(lines) if line != self._lines[number]]
        self._lines, self._rows = lines, rows
        if changed:
            last = self.index(changed[-1], len(self._titles) - 1)
            self.dataChanged.emit(self.index(changed[0], 0), last)
        if self._words and len(lines) < _ENOUGH and not self.searched_back:
            self.list.more()

    def _line(self, row: Row, known: dict[int, tuple[Row, Hashable, Line]]) -> Line:
        stamp = self._stamp_of(row)
        found = known.get(id(row))
        if found is None or found[0] is not row or found[1] != stamp:
            found = (row, stamp, self._line_of(row))
        self._made[id(row)] = found
        return found[2]

    def _wanted(self, line: Line) -> bool:
        return not self._words or all(word in line.whole.casefold() for word in self._words)

    def line(self, row: int) -> Line:
        return self._lines[row]

    def row(self, number: int) -> Row:
        return self._rows[number]

    # -- Qt

    def rowCount(self, parent: AnyIndex = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._lines)

    def columnCount(self, parent: AnyIndex = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._titles)

    def canFetchMore(self, parent: AnyIndex) -> bool:
        return not parent.isValid() and bool(self._lines) and not self.list.complete

    def fetchMore(self, parent: AnyIndex) -> None:
        self.list.more()

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation == Qt.Orientation.Horizontal and role in {
            Qt.ItemDataRole.DisplayRole,
            Qt.ItemDataRole.ToolTipRole,
        }:
            return self._titles[section]
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
        return None

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or index.row() >= len(self._lines):
            return None
        line = self._lines[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return line.cells[index.column()]
            case Qt.ItemDataRole.AccessibleTextRole:
                return line.whole if index.column() == 0 else line.cells[index.column()]
            case Qt.ItemDataRole.ToolTipRole:
                return tool_tip(line.cells[index.column()])
            case Data.ICON:
                return line.icon
            case Data.ROLE:
                return line.role
        return None


def _common(one: Sequence[Line], other: Sequence[Line]) -> int:
    """How many lines both begin with, by name."""
    count = 0
    for left, right in zip(one, other, strict=False):
        if left.name != right.name:
            break
        count += 1
    return count
