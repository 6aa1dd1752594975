"""The rows of the list of sources: painted whole, and what of one is under the pointer."""

from __future__ import annotations

from typing import cast

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QPoint, QRect, Qt
from PySide6.QtGui import QPainter, QPalette, QResizeEvent
from PySide6.QtWidgets import QHeaderView, QStyle, QStyleOptionViewItem, QTreeView, QWidget

from cio_desktop.ui.sources.delegate import SourceDelegate, row_cure
from cio_desktop.ui.sources.display_state import DisplayState
from cio_desktop.ui.sources.model import TABLE_COLUMNS, Column, Data
from cio_desktop.ui.sources.period_delegate import PeriodDelegate
from cio_desktop.ui.widgets import icons
from cio_desktop.ui.widgets.heads import shorten_heads
from cio_desktop.ui.widgets.selection import paint_current
from cio_desktop.ui.widgets.theme import UNIT, mixed, theme
from cio_desktop.ui.words.cures import Cure

_NAME_LETTERS = 28  # a usual address
_WITH_PERIOD = 32  # letters of a row; where it has room for fewer, the address needs that of the period


class SourceRows(QTreeView):
    """A plain list, in which a source's second line goes on under its period, or a table."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._hovered = QPersistentModelIndex()
        self._menu_of = QPersistentModelIndex()
        self._as_table = self._compact = False
        self._delegate = SourceDelegate(self, self._width_of_source)
        self._periods = PeriodDelegate(self, self._delegate.first_line)
        self.setItemDelegate(self._delegate)
        self.setItemDelegateForColumn(Column.PERIOD, self._periods)
        self.setAllColumnsShowFocus(True)
        self.setMouseTracking(True)
        self.setIndentation(UNIT + 4)
        self.setUniformRowHeights(False)
        self.setHorizontalScrollMode(QTreeView.ScrollMode.ScrollPerPixel)
        self.header().sectionResized.connect(self._on_section_resized)
        theme().changed.connect(self._redraw)

    def _on_section_resized(self, column: int, _old: int, _new: int) -> None:
        if column == Column.NAME:
            self.scheduleDelayedItemsLayout()  # a narrow row may be higher

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._hide_period()  # not as its header shares the room out: that would take the width from before

    def mark_menu(self, index: QModelIndex) -> None:
        """The row that an open menu is about, which need not be the chosen one."""
        self._menu_of = QPersistentModelIndex(index)
        self._redraw()

    def _redraw(self) -> None:
        self.viewport().update()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._hide_period()
            if not self._as_table:
                self.header().resizeSection(Column.PERIOD, self._periods.width(self.font()))

    def set_compact(self, on: bool) -> None:
        """One line for each source; the period is in its menu and its panel then. The table stays as it is."""
        self._compact = on
        self._follow_mode()

    def _follow_mode(self) -> None:
        self._delegate.compact = self._compact and not self._as_table
        self._hide_period()
        self.scheduleDelayedItemsLayout()

    def _hide_period(self) -> None:
        """Where a row has no room for it: it is in the menu of the source and in its panel, too."""
        narrow = self.header().width() < _WITH_PERIOD * self.fontMetrics().averageCharWidth()
        hidden = self._delegate.compact or (narrow and not self._as_table)
        if self.isColumnHidden(Column.PERIOD) is not hidden:
            self.setColumnHidden(Column.PERIOD, hidden)

    def set_as_table(self, on: bool) -> None:
        """With a header and the columns of times and server, for an overview of many sources."""
        self._as_table = on
        self.setHeaderHidden(not on)
        for column in TABLE_COLUMNS:
            self.setColumnHidden(column, not on)
        header = self.header()
        shorten_heads(header)
        header.setStretchLastSection(False)
        header.setMinimumSectionSize(40)
        # a section that stretches has no least width of its own: in the table `updateGeometries` stretches it
        modes = QHeaderView.ResizeMode
        header.setSectionResizeMode(Column.NAME, modes.Fixed if on else modes.Stretch)
        bars = Qt.ScrollBarPolicy
        self.setHorizontalScrollBarPolicy(bars.ScrollBarAsNeeded if on else bars.ScrollBarAlwaysOff)
        for column in TABLE_COLUMNS:
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.ResizeToContents)
        if on:
            header.setSectionResizeMode(Column.PERIOD, QHeaderView.ResizeMode.ResizeToContents)
        else:  # the hidden header's own words must not make the column wide
            header.setSectionResizeMode(Column.PERIOD, QHeaderView.ResizeMode.Fixed)
            header.resizeSection(Column.PERIOD, self._periods.width(self.font()))
        self._follow_mode()

    def updateGeometries(self) -> None:
        """In the table the name has the room that the facts leave, and never less than an address needs."""
        super().updateGeometries()
        if self._as_table:
            header, metrics = self.header(), self.fontMetrics()
            facts = header.length() - header.sectionSize(Column.NAME)
            badge = self._delegate.badge_side(self.font()) + 2 * self.indentation() + 3 * UNIT
            least = badge + _NAME_LETTERS * metrics.averageCharWidth()
            header.resizeSection(Column.NAME, max(least, header.width() - facts))

    def drawRow(self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex) -> None:
        chosen = self.selectionModel().isSelected(index.siblingAtColumn(0))
        # the header is as wide as the viewport; to ask for that widget makes Qt's binding load every kind of widget
        rect = QRect(0, option.rect.top(), self.header().width(), option.rect.height())
        palette = self.palette()
        painter.save()
        painter.setPen(Qt.PenStyle.NoPen)
        if chosen:
            painter.setBrush(palette.color(QPalette.ColorRole.Highlight))
            painter.drawRect(rect)
        elif self._hovered.isValid() and self._hovered == index.siblingAtColumn(0):
            ground, ink = palette.color(QPalette.ColorRole.Base), palette.color(QPalette.ColorRole.Text)
            painter.setBrush(mixed(ground, ink, 0.05))
            painter.drawRect(rect)
        current = self.hasFocus() and index.siblingAtColumn(0) == self.currentIndex().siblingAtColumn(0)
        if current or (self._menu_of.isValid() and self._menu_of == index.siblingAtColumn(0)):
            paint_current(painter, palette, rect, selected=chosen)
        painter.restore()
        for column in range(self.model().columnCount()):
            if not self.isColumnHidden(column):
                self._draw_cell(painter, index.siblingAtColumn(column))
        self.drawBranches(painter, option.rect, index)

    def _cell(self, index: QModelIndex) -> QStyleOptionViewItem:
        """As the base class makes it, with the row's whole height."""
        option = QStyleOptionViewItem()
        self.initViewItemOption(option)
        option.rect = self.visualRect(index)
        if self.selectionModel().isSelected(index):
            option.state |= QStyle.StateFlag.State_Selected
        if self._hovered.isValid() and self._hovered == index.siblingAtColumn(0):
            option.state |= QStyle.StateFlag.State_MouseOver
        else:
            option.state &= ~QStyle.StateFlag.State_MouseOver
        return option

    def _reach(self, index: QModelIndex) -> QRect:
        """How far a row's second line may go: over the period in a plain list, its own cell in the table."""
        name = self.visualRect(index.siblingAtColumn(Column.NAME))
        if self._as_table or self._compact:
            return name
        return name.united(self.visualRect(index.siblingAtColumn(Column.PERIOD)))

    def _width_of_source(self) -> int:
        """Of what `_reach` answers, before rows have their places."""
        header = self.header()
        width = header.sectionSize(Column.NAME) - 2 * self.indentation()
        return width if self._as_table or self._compact else width + header.sectionSize(Column.PERIOD)

    def _draw_cell(self, painter: QPainter, index: QModelIndex) -> None:
        option = self._cell(index)
        if index.column() == Column.PERIOD:
            self._periods.paint(painter, option, index)
        elif index.column() == Column.NAME:
            self._delegate.paint_row(painter, option, index, self._reach(index))
        else:
            self._delegate.paint_fact(painter, option, index)

    def drawBranches(self, painter: QPainter, rect: QRect, index: QModelIndex) -> None:
        if index.parent().isValid() or not self.model().hasChildren(index):
            return
        chosen = self.selectionModel().isSelected(index)
        role = QPalette.ColorRole.HighlightedText if chosen else QPalette.ColorRole.Text
        size = 14
        name = "actions/expand" if self.isExpanded(index) else "actions/next"
        header = self.header()
        left, width = header.sectionViewportPosition(Column.NAME), header.sectionSize(Column.NAME)
        row = QRect(left, rect.top(), width, rect.height())
        box = QRect(left + UNIT, rect.center().y() - size // 2 + 1, size, size)
        place = QStyle.visualRect(self.layoutDirection(), row, box).topLeft()
        ratio = self.devicePixelRatioF()
        ink = self.palette().color(role)
        painter.drawPixmap(place, icons.pixmap(name, size, ink, ratio=ratio))

    def _hit(self, point: QPoint) -> tuple[Cure | None, bool, QModelIndex]:
        """(the cure under the pointer, whether it is on the period's button, the row)."""
        index = self.indexAt(point)
        state = cast("DisplayState | None", index.data(Data.STATE)) if index.isValid() else None
        if state is None:
            return None, False, index
        cell = self._cell(index.siblingAtColumn(Column.NAME))
        if self._delegate.cure_rect(cell, self._reach(index), state).contains(point):
            return row_cure(state), False, index
        if self.isColumnHidden(Column.PERIOD):
            return None, False, index
        period = self._cell(index.siblingAtColumn(Column.PERIOD))
        return None, self._periods.box(period).contains(point), index

    def _hover(self, index: QModelIndex) -> None:
        row = QPersistentModelIndex(index.siblingAtColumn(0))
        if row != self._hovered:
            self._hovered = row
            self.viewport().update()
