"""Which of several lists has the keys: only its selection is in colour, that of the others is grey."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QRect, Qt
from PySide6.QtGui import QFocusEvent, QPainter, QPalette, QPen
from PySide6.QtWidgets import QAbstractItemView, QAbstractScrollArea, QApplication

from .theme import HALF, follow

_SELECTION = (QPalette.ColorRole.Highlight, QPalette.ColorRole.HighlightedText)
_FOR_A_WHILE = frozenset({Qt.FocusReason.PopupFocusReason, Qt.FocusReason.MenuBarFocusReason})


def dress_selection(view: QAbstractItemView) -> None:
    """Once, when the view is made; it passes on where its focus went by `follow_focus`."""
    follow(view, lambda: _shade(view, grey=not view.hasFocus()))


def ring_around(area: QAbstractScrollArea) -> None:
    """While it has the keys, where no row need show it."""
    area.setProperty("reads", "true")


def follow_by_itself(view: QAbstractItemView) -> None:
    """Of Qt's own kinds of lists, whose events nobody passes on."""
    ring_around(view)
    view.installEventFilter(_Follower(view))
    dress_selection(view)


class _Follower(QObject):
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QFocusEvent) and isinstance(watched, QAbstractItemView):
            _shade(watched, grey=event.type() == QEvent.Type.FocusOut and event.reason() not in _FOR_A_WHILE)
        return False


def follow_focus(view: QAbstractItemView, reason: Qt.FocusReason) -> None:
    """A menu, a sheet and the view's own editor take the keys for a while only."""
    focus = QApplication.focusWidget()
    if reason not in _FOR_A_WHILE and not (focus is not None and view.isAncestorOf(focus)):
        _shade(view, grey=not view.hasFocus())
    elif view.hasFocus():
        _shade(view, grey=False)


def _shade(view: QAbstractItemView, *, grey: bool) -> None:
    """In both groups: without the focus Qt fills the row by the inactive one, and our words are of the active one."""
    palette, whole = QPalette(), QApplication.palette()  # one that knows no other colour: the rest stays the theme's
    group = QPalette.ColorGroup.Inactive if grey else QPalette.ColorGroup.Active
    for role in _SELECTION:
        for each in (QPalette.ColorGroup.Active, QPalette.ColorGroup.Inactive):
            palette.setColor(each, role, whole.color(group, role))
    view.setPalette(palette)


def paint_current(painter: QPainter, palette: QPalette, row: QRect, *, selected: bool) -> None:
    """A ring within the row that the keys go to; among several selected ones it tells which."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(palette.color(_SELECTION[1] if selected else _SELECTION[0]), 2))  # whole pixels: not blurred
    painter.drawRoundedRect(row.adjusted(2, 2, -2, -2), HALF, HALF)
