"""The columns of the message list: their header, how wide each is, and the arrow of the order shown."""

from __future__ import annotations

from PySide6.QtCore import QItemSelectionModel, QObject, Qt, Signal
from PySide6.QtWidgets import QApplication, QHeaderView, QTableView

from cio_desktop.operations.message_query import Sort
from cio_desktop.ui.widgets.heads import shorten_heads
from cio_desktop.ui.widgets.theme import HALF, UNIT
from cio_desktop.ui.words.times import moment, short_moment, widest

from .model import SORTS, Column, MessageTableModel

# A quiet header whose words stand over those of the rows.
_SHEET = f"""
QHeaderView {{ background: palette(base); border: none; }}
QHeaderView::section {{ background: palette(base); color: palette(placeholder-text); border: none;
    border-bottom: 1px solid palette(midlight); padding: {HALF}px {UNIT}px; }}
QHeaderView::section:first {{ padding-left: {2 * UNIT}px; }}
"""


class Columns(QObject):
    sort_asked = Signal(object)  # SortColumn

    def __init__(self, view: QTableView, model: MessageTableModel) -> None:
        super().__init__(view)
        self._view = view
        self._model = model
        self._fitting = True  # until somebody drags a column's edge
        self._header = header = view.horizontalHeader()
        header.setHighlightSections(False)
        shorten_heads(header)
        # Else it asks of every selected row whether its columns are selected too: half a second for 20,000.
        header.setSelectionModel(QItemSelectionModel(model, header))
        header.setSectionsClickable(True)
        header.setSortIndicatorShown(True)
        header.setSortIndicator(Column.DATE, Qt.SortOrder.DescendingOrder)
        header.sectionClicked.connect(self._on_clicked)
        header.setMinimumSectionSize(8 * UNIT)
        header.setStyleSheet(_SHEET)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        header.setSectionResizeMode(Column.SUBJECT, QHeaderView.ResizeMode.Stretch)
        header.moveSection(header.visualIndex(Column.SOURCE), header.visualIndex(Column.DATE))
        view.setColumnHidden(Column.SOURCE, True)
        header.sectionResized.connect(self._on_resized)

    def follow_list(self) -> None:
        """Another one is shown."""
        self.show_order()
        self._view.setColumnHidden(Column.SOURCE, not self._model.merged)
        self.fit()

    def show_order(self) -> None:
        shown = self._model.list
        sort = shown.query.sort if shown is not None else Sort()
        order = Qt.SortOrder.AscendingOrder if sort.ascending else Qt.SortOrder.DescendingOrder
        self._header.setSortIndicator(next(c for c, by in SORTS.items() if by is sort.column), order)

    def fit(self) -> None:
        """The subject keeps what tells messages apart: where the list is narrow the others give way. First the source,
        then the hours of dates, at last the dates themselves; tips have them all."""
        if not self._fitting:
            return
        view, header, merged = self._view, self._header, self._model.merged
        width, metrics = view.viewport().width(), view.fontMetrics()
        letter = metrics.averageCharWidth()
        date, day = (widest(form, metrics.horizontalAdvance) + 2 * UNIT + HALF for form in (moment, short_moment))
        least = 18 * letter  # of the subject
        sender = min(28 * UNIT, round(width * (0.22 if merged else 0.28)))
        sender = max(9 * letter + 3 * UNIT, min(sender, width - day - least))
        dated = width - sender - day >= least
        date = max(day, min(date, round(width * 0.33), width - sender - least)) if dated else 0
        source = max(0, min(26 * UNIT, round(width * 0.22), width - sender - date - least))
        header.setMinimumSectionSize(min(8 * UNIT, 6 * letter))
        header.resizeSection(Column.FROM, sender)
        view.setColumnHidden(Column.DATE, not dated)
        header.resizeSection(Column.DATE, date)
        view.setColumnHidden(Column.SOURCE, not merged or source < 10 * letter)
        header.resizeSection(Column.SOURCE, source)

    def _on_clicked(self, section: int) -> None:
        self.sort_asked.emit(SORTS[Column(section)])

    def _on_resized(self, _section: int, _old: int, _new: int) -> None:
        if QApplication.mouseButtons() & Qt.MouseButton.LeftButton:
            self._fitting = False
