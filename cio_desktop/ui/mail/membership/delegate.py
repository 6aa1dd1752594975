"""Paints a row of the check list: box, name, "2 of 5" while mixed. A click anywhere on the row toggles it."""

from __future__ import annotations

from PySide6.QtCore import (
    QAbstractItemModel,
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    QPointF,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QFontMetrics, QGuiApplication, QMouseEvent, QPainter, QPalette, QPen, QPolygonF
from PySide6.QtWidgets import QApplication, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from cio_desktop.ui.widgets.lines import draw_line, shortened
from cio_desktop.ui.widgets.selection import paint_current
from cio_desktop.ui.widgets.theme import UNIT, mixed, row_height, scaled, theme

from .model import Data

AnyIndex = QModelIndex | QPersistentModelIndex
_BOX = 16
_R = QPalette.ColorRole


class MembershipDelegate(QStyledItemDelegate):
    row_clicked = Signal(QModelIndex)

    def sizeHint(self, option: QStyleOptionViewItem, index: AnyIndex) -> QSize:
        return QSize(80, row_height(option.fontMetrics))

    def editorEvent(
        self, event: QEvent, model: QAbstractItemModel, option: QStyleOptionViewItem, index: AnyIndex
    ) -> bool:
        if not isinstance(event, QMouseEvent):
            return super().editorEvent(event, model, option, index)  # Space
        if event.type() == QEvent.Type.MouseButtonRelease and event.button() == Qt.MouseButton.LeftButton:
            self.row_clicked.emit(index)
            return True
        # A second click is just another click here.
        return event.type() == QEvent.Type.MouseButtonDblClick

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        self.initStyleOption(option, index)
        painter.save()
        painter.setClipRect(option.rect, Qt.ClipOperation.IntersectClip)  # whatever is piled upon a letter
        style = option.widget.style() if option.widget else QApplication.style()
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        style.drawPrimitive(QStyle.PrimitiveElement.PE_PanelItemViewItem, option, painter, option.widget)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)  # of what has round corners, not of the row
        ink = option.palette.color(_R.HighlightedText if chosen else _R.Text)
        if option.state & QStyle.StateFlag.State_HasFocus:
            paint_current(painter, option.palette, option.rect, selected=chosen)
        muted = ink if chosen else QColor(theme().colours.muted)
        area = option.rect.adjusted(UNIT, 0, -UNIT, 0)

        def mirrored(box: QRect) -> QRect:
            return QStyle.visualRect(option.direction, option.rect, box)

        box = QRect(area.left(), area.center().y() - _BOX // 2 + 1, _BOX, _BOX)
        self._paint_box(painter, mirrored(box), Qt.CheckState(index.data(Qt.ItemDataRole.CheckStateRole)), option)

        count = index.data(Data.COUNT_TEXT)
        small = scaled(option.font, 0.92)
        width = QFontMetrics(small).horizontalAdvance(count)
        right = QRect(area.right() - width, area.top(), width + 1, area.height())
        painter.setFont(small)
        painter.setPen(muted)
        draw_line(painter, option.direction, mirrored(right), count, Qt.AlignmentFlag.AlignHCenter)

        left = box.right() + UNIT + 1
        words = QRect(left, area.top(), right.left() - UNIT - left, area.height())
        text = shortened(option.fontMetrics, index.data(), words.width())
        font = option.font
        font.setItalic(bool(index.data(Data.CREATES)))
        painter.setFont(font)
        painter.setPen(ink)
        draw_line(painter, option.direction, mirrored(words), text)
        painter.restore()

    @staticmethod
    def _paint_box(painter: QPainter, box: QRect, state: Qt.CheckState, option: QStyleOptionViewItem) -> None:
        """Our own: the style's box is hardly seen on a dark ground and on a selected row."""
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        ground = option.palette.color(_R.Highlight if chosen else _R.Base)
        ink = option.palette.color(_R.HighlightedText if chosen else _R.Text)
        # the list's own colour of the selection is grey where the keys go elsewhere
        accent = ink if chosen else QGuiApplication.palette().color(_R.Accent)
        frame = box.adjusted(1, 1, -2, -2)
        if state == Qt.CheckState.Unchecked:
            painter.setPen(QPen(mixed(ground, ink, 0.55), 1.4))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(frame, 3, 3)
            return
        painter.setPen(QPen(accent, 1.4))
        painter.setBrush(accent)
        painter.drawRoundedRect(frame, 3, 3)
        glyph = ground if chosen else option.palette.color(_R.BrightText)
        painter.setPen(QPen(glyph, 2, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin))
        x, y = float(box.left()), float(box.top())
        if state == Qt.CheckState.PartiallyChecked:
            painter.drawLine(QPointF(x + 4.5, y + 7.5), QPointF(x + 10.5, y + 7.5))
        else:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            points = [QPointF(x + 4, y + 7.8), QPointF(x + 6.6, y + 10.4), QPointF(x + 11, y + 4.8)]
            painter.drawPolyline(QPolygonF(points))
