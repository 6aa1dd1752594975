"""What of a window is too faint to be read, and what has the keys without showing it: measured in its picture."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QComboBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QStyle,
    QTabBar,
    QWidget,
)

from cio_desktop.ui.widgets.sheet import Sheet
from tests.support.contrast import MARK, TEXT, Pixels, change, weakest
from tests.support.told import controls, told_name, visible

_SEEN = 12  # pixels that change, at least: the short side of a ring
_ROWS = 12  # of each list
_CUT = 48  # pixels of a cell whose rest is out of view, at least: one edge of one figure tells nothing of its colour


def faint(top: QWidget) -> list[str]:
    """Texts below 4.5 : 1 and marks below 3 : 1. What can't be used now is none: it is meant to step back."""
    pixels = Pixels(top.grab().toImage())
    found = []
    sheet = next((each for each in top.findChildren(Sheet) if each.isVisible()), None)
    for widget, box, what in _parts(top):
        if sheet is not None and not sheet.isAncestorOf(widget):
            continue  # it may lie below
        at = QRect(widget.mapTo(top, box.topLeft()), box.size()) & QRect(QPoint(), top.size())
        told = weakest(pixels.of(at)) if at.isValid() else None
        wanted = TEXT if told is not None and told[1] and len(what) > 1 else MARK
        if told is not None and told[0] < wanted - 0.05:
            found.append(f"{type(widget).__name__} {what!r}: {told[0]:.1f} : 1")
    return found


def _parts(top: QWidget) -> Iterator[tuple[QWidget, QRect, str]]:
    """Each text alone, as far as it is in view."""
    for widget in visible(top):
        if not widget.isEnabled() or widget.visibleRegion().isEmpty():
            continue
        match widget:
            case QLabel() if widget.text():
                yield widget, widget.visibleRegion().boundingRect(), widget.text()
            case QAbstractButton() | QComboBox():
                text = widget.text() if isinstance(widget, QAbstractButton) else widget.currentText()
                inner = widget.rect().adjusted(7, 6, -7, -6)  # without its edge
                yield widget, inner & widget.visibleRegion().boundingRect(), text or told_name(widget)
            case QLineEdit():
                inner = widget.rect().adjusted(8, 3, -28, -3)  # without what stands at its end
                inner = QStyle.visualRect(widget.layoutDirection(), widget.rect(), inner)
                yield widget, inner, widget.text() or widget.placeholderText()
            case QTabBar():
                for tab in range(widget.count()):
                    yield widget, widget.tabRect(tab).adjusted(2, 2, -2, -4), widget.tabText(tab)
            case QHeaderView():
                continue
            case QAbstractItemView():
                yield from _cells(widget)


def _cells(view: QAbstractItemView) -> Iterator[tuple[QWidget, QRect, str]]:
    index = view.indexAt(QPoint(view.viewport().width() // 2, 4))
    for _ in range(_ROWS):
        if not index.isValid():
            return
        cell = index.siblingAtColumn(0)
        while cell.isValid():
            whole = view.visualRect(cell)
            box = whole & view.viewport().rect()
            if box.height() < whole.height():
                break  # the upper edge of letters tells nothing of them
            wide = box.width() > 12 and box.width() >= min(whole.width(), _CUT)
            if cell.data() and wide and box.height() > 12 and cell.flags() & Qt.ItemFlag.ItemIsEnabled:
                yield view.viewport(), box.adjusted(6, 5, -6, -5), str(cell.data())
            cell = cell.siblingAtColumn(cell.column() + 1)
        index = view.indexAt(view.visualRect(index).bottomLeft() + QPoint(view.viewport().width() // 2, 4))


def unseen_focus(top: QWidget, measured: set[QWidget]) -> list[str]:
    """Places for the keys, none of them twice, that look the same with and without them."""
    found = []
    before = QApplication.focusWidget()
    for widget in controls(top):
        if widget.isEnabled() and widget not in measured:
            measured.add(widget)
            widget.clearFocus()
            without = Pixels(widget.grab().toImage())
            widget.setFocus(Qt.FocusReason.TabFocusReason)
            whole = QRect(0, 0, without.width, without.height)
            changed = change(without.of(whole), Pixels(widget.grab().toImage()).of(whole)) if widget.hasFocus() else -1
            if 0 <= changed < _SEEN:
                found.append(f"{type(widget).__name__} {told_name(widget)!r} has the keys and does not show it")
    if before is not None:
        before.setFocus()
    return found
