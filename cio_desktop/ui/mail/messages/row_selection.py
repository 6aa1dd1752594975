"""What is selected in the message list, as more than Qt's rows: all of a list that was read in part, and messages that
are not in it at the moment.

Qt's selection shows it: a range of rows costs nothing, however long. What it means is told by `marked`.
"""

from __future__ import annotations

import time
from collections.abc import Iterable, Sequence

from PySide6.QtCore import QItemSelection, QItemSelectionModel
from PySide6.QtWidgets import QAbstractItemView

from cio_desktop.operations.message_list import MessageList
from cio_desktop.operations.selection import Marked, Rows

from .model import Column, MessageTableModel

_FLAG = QItemSelectionModel.SelectionFlag


class RowSelection:
    def __init__(self, model: MessageTableModel, view: QAbstractItemView) -> None:
        self._model = model
        self._view = view
        self._all_at: float | None = None  # when everything was selected
        self._without: set[str] = set()  # taken out again since
        self._all_count = 0
        self._named: dict[str, None] = {}  # selected by name: in the list or not
        self.toggles = False  # what changes now, somebody clicked

    @property
    def _selection(self) -> QItemSelectionModel:
        return self._view.selectionModel()

    # -- what it is ----------------------------------------------------------

    def ranges(self) -> list[tuple[int, int]]:
        """(first, last) of the selected rows, in order."""
        return sorted({(part.top(), part.bottom()) for part in self._selection.selection().toList()})

    @property
    def count(self) -> int:
        if self._named:
            return len(self._named)
        shown = self._model.list
        if self._all_at is not None and shown is not None and shown.counted:
            return min(self._all_count, shown.total) - len(self._without)
        return self._rows_count

    @property
    def _rows_count(self) -> int:
        return sum(bottom + 1 - top for top, bottom in self.ranges())

    @property
    def whole(self) -> bool:
        """Everything in the list, whatever of it was read."""
        return self._all_at is not None and not self._without

    def ids(self) -> list[str]:
        """Those known, in the order shown."""
        shown = self._model.list
        if shown is None:
            return []
        found: dict[str, None] = {}
        for top, bottom in self.ranges():
            found.update(dict.fromkeys(shown.ids_between(top, bottom)))
        return list(found)

    def marked(self) -> Marked:
        shown = self._model.list
        if shown is None:
            return Marked()
        if self._named:
            here = [message_id for message_id in self.ids() if message_id in self._named]
            absent = tuple(self._named.keys() - set(here))
            return Marked(here, (), absent, frozenset(), len(self._named), time.time())
        ids, gaps = self.ids(), [gap for top, bottom in self.ranges() for gap in _gaps(shown, top, bottom)]
        rows, without, at = gaps, frozenset[str](), time.time()
        if self._all_at is not None:
            chosen, at = set(ids), self._all_at
            known = (message_id for _start, run in shown.stretches() for message_id in run)
            without = frozenset(self._without).union(i for i in known if i not in chosen)
            rows = [Rows(0, None)] if gaps or shown.may_grow else []
        return Marked(ids, rows, (), without, self.count, at)

    # -- changing it ---------------------------------------------------------

    def begin_anew(self) -> None:
        """Another selection follows."""
        self._all_at, self._without, self._named = None, set(), {}

    def select_all(self) -> None:
        self.begin_anew()
        rows = self._model.rowCount()
        if rows:
            self._all_at, self._all_count = time.time(), rows
            self._selection.select(self._block(0, rows - 1), _FLAG.ClearAndSelect)

    def select_ids(self, message_ids: Iterable[str]) -> int | None:
        """Those that are not in the list, or not read, are selected when they come. Answers the first one's row."""
        shown = self._model.list
        self.begin_anew()
        if shown is None:
            return None
        named = dict.fromkeys(message_ids)
        rows = sorted(row for message_id in named if (row := shown.row_of(message_id)) is not None)
        if rows:
            self._selection.setCurrentIndex(self._model.index(rows[0], 0), _FLAG.NoUpdate)
            self._selection.select(self._blocks(rows), _FLAG.ClearAndSelect)
        else:
            self._selection.clearSelection()
        if len(rows) < len(named):
            self._named = named
        return rows[0] if rows else None

    # -- following the list --------------------------------------------------

    def follow(self, selected: QItemSelection, deselected: QItemSelection) -> None:
        """After Qt's selection changed."""
        toggles, self.toggles = self.toggles, False
        if self._named and toggles:
            for message_id in self._ids_of(deselected):
                self._named.pop(message_id, None)
            self._named |= dict.fromkeys(self._ids_of(selected))
        if self._all_at is None:
            return
        if not self._selection.hasSelection():
            self.begin_anew()
            return
        if toggles:  # rows that only move are no choice of anybody
            self._without.update(self._ids_of(deselected))
            self._without.difference_update(self._ids_of(selected))

    def rows_came(self, first: int, last: int) -> None:
        """Inserted: a list whose end nobody knew goes on, and everything is selected."""
        shown = self._model.list
        if shown is None or self._all_at is None or not first or last + 1 < self._model.rowCount():
            return
        missing = self.count - self._rows_count if shown.counted else last + 1 - first
        if missing > 0 and self._selection.isSelected(self._model.index(first - 1, 0)):
            self._selection.select(self._block(first, min(last, first + missing - 1)), _FLAG.Select)

    def rows_known(self, first: int, last: int) -> bool:
        """Ids were read, or changed. Answers whether rows were selected by that."""
        shown = self._model.list
        if shown is None or not self._named:
            return False
        rows = [
            row
            for row in range(first, last + 1)
            if shown.id_at(row) in self._named and not self._selection.isSelected(self._model.index(row, 0))
        ]
        if rows:
            self._selection.select(self._blocks(rows), _FLAG.Select)
        return bool(rows)

    def _ids_of(self, selection: QItemSelection) -> list[str]:
        shown = self._model.list
        if shown is None:
            return []
        return [i for part in selection.toList() for i in shown.ids_between(part.top(), part.bottom())]

    def _block(self, first: int, last: int) -> QItemSelection:
        return QItemSelection(self._model.index(first, 0), self._model.index(last, len(Column) - 1))

    def _blocks(self, rows: Sequence[int]) -> QItemSelection:
        """Neighbours together: thousands of single rows would be slow."""
        found = QItemSelection()
        start = previous = rows[0]
        for row in [*rows[1:], -1]:
            if row != previous + 1:
                found.merge(self._block(start, previous), _FLAG.Select)
                start = row
            previous = row
        return found


def _gaps(shown: MessageList, top: int, bottom: int) -> list[Rows]:
    """The stretches of these rows of which no id is known, as the server counts them."""
    gaps: list[Rows] = []
    at = top
    for start, run in shown.stretches():
        if start + len(run) <= at or start > bottom:
            continue
        if start > at:
            gaps.append(_rows(shown, at, start - 1))
        at = start + len(run)
    if at <= bottom:
        gaps.append(_rows(shown, at, bottom))
    return gaps


def _rows(shown: MessageList, first: int, last: int) -> Rows:
    return Rows(
        shown.server_row(first),
        shown.server_row(last),
        shown.id_at(first - 1) if first else None,
        shown.id_at(last + 1),
    )
