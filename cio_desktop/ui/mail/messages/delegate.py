"""Paints a message row: its words, heavier while it is unread, and what stands at its ends. Only paints."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPalette
from PySide6.QtWidgets import QApplication, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from cio_desktop.ui.widgets.lines import draw_line
from cio_desktop.ui.widgets.theme import UNIT, mixed, row_height, scaled, theme

from .model import Column, Data
from .row_ends import RowEnd, paint_dot
from .row_marks import RowMarks

AnyIndex = QModelIndex | QPersistentModelIndex


_NONE = RowMarks(False)


class MessageDelegate(QStyledItemDelegate):
    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.drop_row = -1  # the row a folder is held over
        self.hover_row = -1  # the row the pointer is over
        self._heavy: tuple[str, QFont] = ("", QFont())

    def sizeHint(self, option: QStyleOptionViewItem, index: AnyIndex) -> QSize:
        return QSize(80, row_height(option.fontMetrics))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        self.initStyleOption(option, index)
        painter.save()
        painter.setClipRect(option.rect, Qt.ClipOperation.IntersectClip)  # whatever is piled upon a letter
        style = option.widget.style() if option.widget else QApplication.style()
        style.drawPrimitive(QStyle.PrimitiveElement.PE_PanelItemViewItem, option, painter, option.widget)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)  # of what has round corners, not of the row
        palette = option.palette
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        if index.row() == self.drop_row and not chosen:
            ground = palette.color(QPalette.ColorRole.Base)
            painter.fillRect(option.rect, mixed(ground, palette.color(QPalette.ColorRole.Highlight), 0.25))
        ink = palette.color(QPalette.ColorRole.HighlightedText if chosen else QPalette.ColorRole.Text)
        # The first column's words stand under the folder's name.
        start = 2 * UNIT if index.column() == Column.FROM else UNIT
        area = QStyle.visualRect(option.direction, option.rect, option.rect.adjusted(start, 0, -UNIT, 0))
        if not index.data(Data.LOADED):
            self._paint_loading(painter, area, index, palette)
            painter.restore()
            return
        marks: RowMarks = _NONE if index.column() in {Column.DATE, Column.SOURCE} else index.data(Data.MARKS)
        if index.column() == Column.FROM:
            paint_dot(painter, option, marks, chosen)
        elif index.column() == Column.SUBJECT:
            area = self._paint_end(painter, option, index, marks, ink, chosen)
        elif not chosen:
            ink = QColor(theme().colours.muted)
        font = self._font(option.font, marks)
        painter.setPen(ink)
        painter.setFont(font)
        metrics, text = QFontMetrics(font), index.data()
        if index.column() == Column.DATE and metrics.horizontalAdvance(text) > area.width():
            text = index.data(Data.SHORT_DATE)
        text = metrics.elidedText(text, Qt.TextElideMode.ElideRight, area.width())
        draw_line(painter, option.direction, area, text)
        painter.restore()

    @staticmethod
    def _paint_loading(painter: QPainter, area: QRect, index: AnyIndex, palette: QPalette) -> None:
        """A bar where the words will be: the row is there, its words come."""
        share = 0.7 if index.column() == Column.FROM else 0.5 + (index.row() * 7 % 10) / 25
        bar = QRect(area.left(), area.center().y() - 3, int(area.width() * share), 7)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(mixed(palette.color(QPalette.ColorRole.Base), palette.color(QPalette.ColorRole.Text), 0.08))
        painter.drawRoundedRect(bar, 3, 3)

    def _paint_end(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: AnyIndex,
        marks: RowMarks,
        ink: QColor,
        chosen: bool,
    ) -> QRect:
        """Answers what is left for the words."""
        end = RowEnd(painter, option, ink, chosen)
        end.star(marks, index.row() == self.hover_row)
        end.state(pending=index.data(Data.PENDING) is not None, failed=index.data(Data.FAILED) is not None)
        end.marks(marks)
        end.chips(index.data(Data.ELSEWHERE))
        return end.left

    def _font(self, font: QFont, marks: RowMarks) -> QFont:
        """Unread weighs more. Made once: a font is asked for three times a row."""
        if not marks.unread:
            return font
        if self._heavy[0] != font.key():
            self._heavy = (font.key(), scaled(font, 1.0, bold=True))
        return self._heavy[1]
