"""Words of one line, painted: from the side where the list's language begins, in the direction of their own.

Qt takes the list's direction for both; an English "4 h" or "Lunch?" in a list from right to left becomes "h 4" and
"?Lunch" by that.
"""

from __future__ import annotations

import unicodedata
from itertools import takewhile

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QFontMetrics, QGuiApplication, QPainter
from PySide6.QtWidgets import QStyle

_DASH = " — "  # of a folder and its source
_LEAST = 12  # letters of two names, which are shortened as one where there is less room
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


def shortened(metrics: QFontMetrics, text: str, width: int) -> str:
    """Cut in its middle where it is too long; two names each in their own, so that what parts them stays. A name that
    loses its beginning or end by that is kept apart all the same: else its "…" would stand at the wrong end of it."""
    shown = metrics.elidedText(text, Qt.TextElideMode.ElideMiddle, width)
    if shown == text:
        return text
    first, parted, last = text.partition(_DASH)
    room = width - metrics.horizontalAdvance(_DASH)
    if parted and room > _LEAST * metrics.averageCharWidth():
        share = max(room // 2, room - metrics.horizontalAdvance(last))
        begun = shortened(metrics, first, share)
        return begun + parted + shortened(metrics, last, room - metrics.horizontalAdvance(begun))
    if _END_OF_ISOLATE not in text:
        return shown
    shown = metrics.elidedText(text, Qt.TextElideMode.ElideMiddle, width - metrics.horizontalAdvance(" …"))
    before = _alike(shown, text)
    after = _alike(shown[:before:-1], text[:before:-1])
    begun, ended = "", ""
    for letter in text[before : len(text) - after]:
        if letter == _END_OF_ISOLATE:
            begun, ended = (begun[:-1], ended) if begun else ("", ended + letter)
        elif unicodedata.bidirectional(letter) in {"RLI", "FSI"}:
            begun += letter
    head, tail = text[:before], text[len(text) - after :]
    if ended and begun:
        return f"{head}…{ended} {begun}…{tail}"
    if ended:
        return f"{head}…{ended}{_gap(tail[:1])}{tail}"
    return f"{head}{_gap(head[-1:]) if begun else ''}{begun}…{tail}"


def _gap(letter: str) -> str:
    """Between two names, beside this letter."""
    return " " if letter and not letter.isspace() else ""


def _alike(one: str, other: str) -> int:
    """So many letters."""
    return sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], zip(one, other, strict=False)))


def led(text: str) -> str:
    """A sentence with fields begins at the window's side: Qt takes it for one from the left if a field is first."""
    ours = _END_OF_ISOLATE in text and _begins(text) != "L"
    return f"{_RIGHT_TO_LEFT}{text}" if ours and from_the_right() else text


def as_written(text: str) -> str:
    """For widgets that paint themselves: a text from left to right stays one in a window from right to left."""
    if not text or led(text) != text or _begins(text) in {"R", "AL"} or not from_the_right():
        return text
    return f"{_LEFT_TO_RIGHT}{text}{_LEFT_TO_RIGHT}"


def from_the_right() -> bool:
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
