"""Which of several lists has the keys: only its selection is in colour, that of the others is grey."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QPainter, QPalette, QPen
from PySide6.QtWidgets import QAbstractItemView, QApplication

from .theme import HALF, follow

_SELECTION = (QPalette.ColorRole.Highlight, QPalette.ColorRole.HighlightedText)
_OF_THE_WINDOW = frozenset(
    {
        Qt.FocusReason.PopupFocusReason,
        Qt.FocusReason.MenuBarFocusReason,
        Qt.FocusReason.ActiveWindowFocusReason,
    }
)


def dress_selection(view: QAbstractItemView) -> None:
    """Once, when the view is made; it passes on where its focus went by `follow_focus`."""
    follow(view, lambda: _shade(view, grey=not view.hasFocus()))


def follow_focus(view: QAbstractItemView, reason: Qt.FocusReason) -> None:
    """A menu of the view, its own editor and another window take the keys for a while only."""
    focus = QApplication.focusWidget()
    if reason not in _OF_THE_WINDOW and not (focus is not None and view.isAncestorOf(focus)):
        _shade(view, grey=not view.hasFocus())
    elif view.hasFocus():
        _shade(view, grey=False)


def _shade(view: QAbstractItemView, *, grey: bool) -> None:
    palette = QPalette()  # knows no colour of its own: the rest stays the theme's
    if grey:
        whole = QApplication.palette()
        for role in _SELECTION:
            palette.setColor(QPalette.ColorGroup.Active, role, whole.color(QPalette.ColorGroup.Inactive, role))
            palette.setColor(QPalette.ColorGroup.Inactive, role, whole.color(QPalette.ColorGroup.Inactive, role))
    view.setPalette(palette)


def paint_current(painter: QPainter, palette: QPalette, row: QRect, *, selected: bool) -> None:
    """A ring within the row that the keys go to; among several selected ones it tells which."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(palette.color(_SELECTION[1] if selected else _SELECTION[0]), 1.2))
    painter.drawRoundedRect(row.adjusted(2, 2, -3, -3), HALF, HALF)
