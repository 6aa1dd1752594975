"""Words of one line, painted: from the side where the list's language begins, in the direction of their own.

Qt takes the list's direction for both; an English "4 h" or "Lunch?" in a list from right to left becomes "h 4" and
"?Lunch" by that.
"""

from __future__ import annotations

import unicodedata

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QGuiApplication, QPainter
from PySide6.QtWidgets import QStyle

_LEFT_TO_RIGHT, _RIGHT_TO_LEFT, _END_OF_ISOLATE = "\u200e", "\u200f", "\u2069"


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
    painter.drawText(box, align, led(text))


def led(text: str) -> str:
    """A sentence with fields begins at the window's side: Qt takes it for one from the left if a field is first."""
    ours = _END_OF_ISOLATE in text and _begins(text) != "L"
    return f"{_RIGHT_TO_LEFT}{text}" if ours and _from_the_right() else text


def as_written(text: str) -> str:
    """For widgets that paint themselves: a text from left to right stays one in a window from right to left."""
    if not text or led(text) != text or _begins(text) in {"R", "AL"} or not _from_the_right():
        return text
    return f"{_LEFT_TO_RIGHT}{text}{_LEFT_TO_RIGHT}"


def _from_the_right() -> bool:
    return QGuiApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft


def _begins(text: str) -> str:
    """With which direction, as Unicode's rules have it (UAX 9, P2): by its first letter outside of isolated names.

    Empty where there is no such letter.
    """
    depth = 0
    for kind in map(unicodedata.bidirectional, text):
        if kind in {"RLI", "FSI", "PDI"}:
            depth += -1 if kind == "PDI" else 1
        elif depth <= 0 and kind in {"L", "R", "AL"}:
            return kind
    return ""
