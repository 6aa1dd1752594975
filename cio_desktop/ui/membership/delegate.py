"""Paints "2 of 5" at the end of a mixed row; everything else, the box above all, is the style's own."""

from __future__ import annotations

from PySide6.QtCore import QAbstractItemModel, QEvent, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QMouseEvent, QPainter, QPalette
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from cio_desktop.ui.membership.model import Data
from cio_desktop.ui.theme import HALF, UNIT, scaled, theme

AnyIndex = QModelIndex | QPersistentModelIndex


class MembershipDelegate(QStyledItemDelegate):
    row_clicked = Signal(QModelIndex)

    def sizeHint(self, option: QStyleOptionViewItem, index: AnyIndex) -> QSize:
        hint = super().sizeHint(option, index)
        return QSize(hint.width(), max(hint.height(), option.fontMetrics.height() + 2 * HALF + 2))

    def initStyleOption(self, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        super().initStyleOption(option, index)
        text = index.data(Data.COUNT_TEXT)
        if text:  # the name must end before it
            room = option.rect.width() - QFontMetrics(option.font).horizontalAdvance(text) - 6 * UNIT
            option.text = option.fontMetrics.elidedText(option.text, Qt.TextElideMode.ElideMiddle, max(room, 40))

    def editorEvent(
        self, event: QEvent, model: QAbstractItemModel, option: QStyleOptionViewItem, index: AnyIndex
    ) -> bool:
        """A click on the box is Qt's; one beside it means the row as well."""
        if super().editorEvent(event, model, option, index):
            return True
        if event.type() != QEvent.Type.MouseButtonRelease or not isinstance(event, QMouseEvent):
            return False
        if event.button() == Qt.MouseButton.LeftButton and option.rect.contains(event.position().toPoint()):
            self.row_clicked.emit(index)
            return True
        return False

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        super().paint(painter, option, index)
        text = index.data(Data.COUNT_TEXT)
        if not text:
            return
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        font = scaled(option.font, 0.92)
        width = QFontMetrics(font).horizontalAdvance(text)
        box = QRect(option.rect.right() - width - UNIT, option.rect.top(), width + 1, option.rect.height())
        painter.save()
        painter.setFont(font)
        muted = QColor(theme().colours.muted)
        painter.setPen(option.palette.color(QPalette.ColorRole.HighlightedText) if chosen else muted)
        place = QStyle.visualRect(option.direction, option.rect, box)
        painter.drawText(place, Qt.AlignmentFlag.AlignCenter, text)
        painter.restore()
