"""The table of such lines: whole rows are selected, copied as text. Only paints and turns gestures into signals."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import (
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QFontMetrics,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QPaintEvent,
    QPalette,
    QResizeEvent,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from cio_desktop.ui.widgets import icons
from cio_desktop.ui.widgets.heads import shorten_heads
from cio_desktop.ui.widgets.lines import draw_line
from cio_desktop.ui.widgets.selection import dress_selection, follow_focus, paint_current, ring_around
from cio_desktop.ui.widgets.theme import HALF, UNIT, Role, row_height, theme
from cio_desktop.ui.words.times import moment, widest

from .rows import Data, LinesModel

AnyIndex = QModelIndex | QPersistentModelIndex
_ICON = 16
_SHARE = 0.76  # of the width, for all columns but the last


class LineDelegate(QStyledItemDelegate):
    """`muted`: columns whose words are beside the point."""

    def __init__(self, parent: QWidget, muted: frozenset[int]) -> None:
        super().__init__(parent)
        self._muted = muted

    def sizeHint(self, option: QStyleOptionViewItem, index: AnyIndex) -> QSize:
        return QSize(80, row_height(QFontMetrics(option.font)))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        self.initStyleOption(option, index)
        painter.save()
        painter.setClipRect(option.rect, Qt.ClipOperation.IntersectClip)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        style = option.widget.style() if option.widget else QApplication.style()
        style.drawPrimitive(QStyle.PrimitiveElement.PE_PanelItemViewItem, option, painter, option.widget)
        ink = option.palette.color(QPalette.ColorRole.HighlightedText if chosen else QPalette.ColorRole.Text)
        area = option.rect.adjusted(UNIT, 0, -UNIT, 0)
        if index.column() == 0:
            area = self._paint_icon(painter, option, index, area, ink if chosen else None)
        elif index.column() in self._muted and not chosen:
            ink = QColor(theme().colours.muted)
        painter.setPen(ink)
        painter.setFont(option.font)
        box = QStyle.visualRect(option.direction, option.rect, area)
        text = QFontMetrics(option.font).elidedText(index.data(), Qt.TextElideMode.ElideRight, box.width())
        draw_line(painter, option.direction, box, text)
        painter.restore()

    @staticmethod
    def _paint_icon(
        painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex, area: QRect, ink: QColor | None
    ) -> QRect:
        box = QRect(area.left(), area.center().y() - _ICON // 2 + 1, _ICON, _ICON)
        tint = ink or theme().colour(Role(index.data(Data.ROLE)))
        paper = option.palette.color(QPalette.ColorRole.Highlight) if ink is not None else None
        ratio = painter.device().devicePixelRatio()
        picture = icons.pixmap(index.data(Data.ICON), _ICON, tint, paper=paper, ratio=ratio)
        painter.drawPixmap(QStyle.visualRect(option.direction, option.rect, box), picture)
        return area.adjusted(_ICON + UNIT, 0, 0, 0)


class LinesView(QTableView):
    """`widths`: of the columns after the first, in letters; one of 0 takes what is left. The first is a moment, which
    is never shortened."""

    chosen = Signal()  # the selection changed

    def __init__(
        self, model: LinesModel[Any], name: str, widths: tuple[int, ...], *, muted: frozenset[int] = frozenset()
    ) -> None:
        super().__init__()
        self.lines = model
        self.setModel(model)
        self.setAccessibleName(name)
        self.setFrameShape(QTableView.Shape.NoFrame)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        self.setItemDelegate(LineDelegate(self, muted))
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setDefaultSectionSize(row_height(self.fontMetrics()))
        header = self.horizontalHeader()
        shorten_heads(header)
        header.setHighlightSections(False)
        header.setSectionsClickable(False)
        header.setMinimumSectionSize(6 * UNIT)
        self._widths = widths
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Interactive)
        for column, letters in enumerate(widths, 1):
            mode = QHeaderView.ResizeMode.Interactive if letters else QHeaderView.ResizeMode.Stretch
            header.setSectionResizeMode(column, mode)
        self._fit()
        header.sectionResized.connect(self._on_resized)
        self._fitting = True  # until somebody drags a column's edge
        dress_selection(self)
        ring_around(self)

    def _fit(self) -> None:
        """As wide as their words mostly are, but the last one has its share of a narrow window."""
        letter = self.fontMetrics().averageCharWidth()
        when = _ICON + UNIT + widest(moment, self.fontMetrics().horizontalAdvance) + 2 * UNIT + HALF
        self.horizontalHeader().resizeSection(0, when)
        usual = [letters * letter + 3 * UNIT if letters else 0 for letters in self._widths]
        room = max(1, round(self.viewport().width() * _SHARE) - when)
        share = min(1.0, room / sum(usual))
        for column, width in enumerate(usual, 1):
            if width:
                self.horizontalHeader().resizeSection(column, round(width * share))

    def _on_resized(self, column: int, _before: int, _now: int) -> None:
        if (column == 0 or self._widths[column - 1]) and QGuiApplication.mouseButtons() != Qt.MouseButton.NoButton:
            self._fitting = False

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._fitting:
            self._fit()

    def numbers(self) -> list[int]:
        """Of the selected rows, in the order shown."""
        return sorted(index.row() for index in self.selectionModel().selectedRows())

    def copy(self) -> None:
        """The selected lines, a line each."""
        self._copy(self.numbers())

    def copy_all(self) -> None:
        self._copy(range(self.lines.rowCount()))

    def _copy(self, numbers: Any) -> None:
        text = "\n".join(self.lines.line(number).whole for number in numbers)
        if text:
            QGuiApplication.clipboard().setText(text)

    def selectionChanged(self, selected: QItemSelection, deselected: QItemSelection) -> None:
        super().selectionChanged(selected, deselected)
        self.chosen.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        current = self.currentIndex()
        if self.hasFocus() and current.isValid():
            top, height = self.rowViewportPosition(current.row()), self.rowHeight(current.row())
            painter = QPainter(self.viewport())
            selected = self.selectionModel().isSelected(current)
            paint_current(painter, self.palette(), QRect(0, top, self.viewport().width(), height), selected=selected)
            painter.end()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        follow_focus(self, event.reason())
        if not self.currentIndex().isValid() and self.lines.rowCount():
            flag = QItemSelectionModel.SelectionFlag.NoUpdate
            self.selectionModel().setCurrentIndex(self.lines.index(0, 0), flag)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        follow_focus(self, event.reason())
