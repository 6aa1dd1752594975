"""Paints a message row: a clock while a change is on its way, a triangle when one failed. Only paints."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPalette
from PySide6.QtWidgets import QApplication, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from cio_desktop.ui.widgets import icons
from cio_desktop.ui.widgets.theme import UNIT, Role, mixed, row_height, theme

from .model import Column, Data

AnyIndex = QModelIndex | QPersistentModelIndex
_GLYPH = 16


class MessageDelegate(QStyledItemDelegate):
    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.drop_row = -1  # the row a folder is held over

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
        if index.column() == Column.SUBJECT:
            area = self._paint_state(painter, option, area, index, ink, chosen)
        elif not chosen and index.column() == Column.DATE:
            ink = QColor(theme().colours.muted)
        painter.setPen(ink)
        painter.setFont(option.font)
        text = option.fontMetrics.elidedText(index.data(), Qt.TextElideMode.ElideRight, area.width())
        side = Qt.AlignmentFlag.AlignLeft  # the painter mirrors it
        painter.drawText(area, side | Qt.AlignmentFlag.AlignVCenter, text)
        painter.restore()

    @staticmethod
    def _paint_loading(painter: QPainter, area: QRect, index: AnyIndex, palette: QPalette) -> None:
        """A bar where the words will be: the row is there, its words come."""
        share = 0.7 if index.column() == Column.FROM else 0.5 + (index.row() * 7 % 10) / 25
        bar = QRect(area.left(), area.center().y() - 3, int(area.width() * share), 7)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(mixed(palette.color(QPalette.ColorRole.Base), palette.color(QPalette.ColorRole.Text), 0.08))
        painter.drawRoundedRect(bar, 3, 3)

    @staticmethod
    def _paint_state(
        painter: QPainter, option: QStyleOptionViewItem, area: QRect, index: AnyIndex, ink: QColor, chosen: bool
    ) -> QRect:
        """The glyph at the end of the subject. Answers what is left for the words."""
        failed = index.data(Data.FAILED) is not None
        if not failed and index.data(Data.PENDING) is None:
            return area
        name = "actions/warning" if failed else "actions/clock"
        tint = ink if chosen else theme().colour(Role.ERROR if failed else Role.INFO)
        box = QRect(area.right() - _GLYPH + 1, area.center().y() - _GLYPH // 2 + 1, _GLYPH, _GLYPH)
        place = QStyle.visualRect(option.direction, area, box)
        ratio = painter.device().devicePixelRatio()
        painter.drawPixmap(place, icons.pixmap(name, _GLYPH, tint, ratio=ratio))
        left = QRect(area.left(), area.top(), area.width() - _GLYPH - UNIT, area.height())
        return QStyle.visualRect(option.direction, area, left)
