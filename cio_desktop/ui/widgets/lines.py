"""Words of one line, painted: from the side where the list's language begins, in the direction of their own.

Qt takes the list's direction for both; an English "4 h" or "Lunch?" in a list from right to left becomes "h 4" and
"?Lunch" by that.
"""

from __future__ import annotations

import unicodedata

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QGuiApplication, QPainter
from PySide6.QtWidgets import QStyle

_LEFT_TO_RIGHT = "\u200e"


def draw_line(
    painter: QPainter,
    direction: Qt.LayoutDirection,
    box: QRect,
    text: str,
    side: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft,
) -> None:
    """`box` is where the words stand, mirrored already; `side` is meant for a list from left to right."""
    align = QStyle.visualAlignment(direction, side | Qt.AlignmentFlag.AlignVCenter) | Qt.AlignmentFlag.AlignAbsolute
    painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
    painter.drawText(box, align, text)


def as_written(text: str) -> str:
    """For widgets that paint themselves: a text from left to right stays one in a window from right to left."""
    if QGuiApplication.layoutDirection() != Qt.LayoutDirection.RightToLeft:
        return text
    first = next((kind for kind in map(unicodedata.bidirectional, text) if kind in {"L", "R", "AL"}), "L")
    return f"{_LEFT_TO_RIGHT}{text}{_LEFT_TO_RIGHT}" if text and first == "L" else text
