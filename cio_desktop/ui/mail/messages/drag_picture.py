"""The picture under the pointer while messages are dragged."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPalette, QPixmap
from PySide6.QtWidgets import QStyle, QWidget

from cio_desktop.language import number
from cio_desktop.ui.widgets.lines import draw_line
from cio_desktop.ui.widgets.theme import HALF, UNIT, scaled

# Where it lies: below the row under the pointer, whose words say what a drop does; on the side to which words run.
IMAGE_AWAY = QPoint(UNIT, 2 * UNIT)


def image_height(metrics: QFontMetrics) -> int:
    return metrics.height() + 2 * UNIT


def hot_spot(picture: QPixmap, direction: Qt.LayoutDirection) -> QPoint:
    mirrored = direction == Qt.LayoutDirection.RightToLeft
    width = picture.deviceIndependentSize().toSize().width()
    return QPoint(width + IMAGE_AWAY.x() if mirrored else -IMAGE_AWAY.x(), -IMAGE_AWAY.y())


def drag_picture(view: QWidget, words: str, count: int) -> QPixmap:
    """The first subject and, for several, how many."""
    font, direction = view.font(), view.layoutDirection()
    metrics, ratio = QFontMetrics(font), view.devicePixelRatioF()
    text = metrics.elidedText(words, Qt.TextElideMode.ElideRight, 30 * UNIT)
    bubble_font = scaled(font, 0.92, bold=True)
    bubble = QFontMetrics(bubble_font).horizontalAdvance(number(count)) + 2 * UNIT if count > 1 else 0
    size = QRect(0, 0, metrics.horizontalAdvance(text) + 3 * UNIT + bubble, image_height(metrics))
    pixmap = QPixmap(size.size() * ratio)
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    palette = view.palette()
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(palette.color(QPalette.ColorRole.Highlight))
    painter.setBrush(palette.color(QPalette.ColorRole.Base))
    painter.drawRoundedRect(size.adjusted(1, 1, -1, -1), UNIT, UNIT)
    painter.setPen(palette.color(QPalette.ColorRole.Text))
    painter.setFont(font)
    draw_line(painter, direction, QStyle.visualRect(direction, size, size.adjusted(UNIT + HALF, 0, 0, 0)), text)
    if bubble:
        box = QRect(size.right() - bubble - HALF, HALF + 1, bubble, size.height() - UNIT - 2)
        box = QStyle.visualRect(direction, size, box)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(palette.color(QPalette.ColorRole.Highlight))
        painter.drawRoundedRect(box, box.height() / 2, box.height() / 2)
        painter.setPen(palette.color(QPalette.ColorRole.HighlightedText))
        painter.setFont(bubble_font)
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, number(count))
    painter.end()
    return pixmap
