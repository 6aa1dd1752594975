"""All texts that a window shows or reads out, and those of them that have no room."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import combinations

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QComboBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QListView,
    QPlainTextEdit,
    QScrollArea,
    QTabBar,
    QTableView,
    QToolBar,
    QToolButton,
    QTreeView,
    QWidget,
)

from cio_desktop.ui.widgets.buttons import Button
from cio_desktop.ui.widgets.choice_buttons import CheckBox, RadioButton
from cio_desktop.ui.widgets.sheet import Sheet

_TOP = QModelIndex()
_ARROW = 24  # of a box of choices, with its edges
_ROLES = (
    Qt.ItemDataRole.DisplayRole,
    Qt.ItemDataRole.ToolTipRole,
    Qt.ItemDataRole.AccessibleTextRole,
    Qt.ItemDataRole.AccessibleDescriptionRole,
)


def visible(window: QWidget) -> Iterator[QWidget]:
    yield window
    yield from (widget for widget in window.findChildren(QWidget) if widget.isVisibleTo(window))


def texts(window: QWidget) -> Iterator[tuple[str, str]]:
    """Where it is, and what it says; lists with what they hold, menus with all their commands."""
    yield "title", window.windowTitle()
    for action in window.findChildren(QAction):
        if action.isVisible():
            yield f"action {action.objectName()}", action.text()
            yield f"tip of action {action.objectName()}", action.toolTip()
    for widget in visible(window):
        where = f"{type(widget).__name__} {widget.objectName()}"
        yield from ((f"{where}: {kind}", text) for kind, text in _of(widget) if text)


def _of(widget: QWidget) -> Iterator[tuple[str, str]]:
    yield "name", widget.accessibleName()
    yield "description", widget.accessibleDescription()
    yield "tip", widget.toolTip()
    match widget:
        case QLabel() | QAbstractButton():
            yield "text", widget.text()
        case QLineEdit():
            yield "hint", widget.placeholderText()
            yield "text", widget.text()
        case QPlainTextEdit():
            yield "text", widget.toPlainText()
        case QComboBox():
            yield from (("choice", widget.itemText(number)) for number in range(widget.count()))
        case QTabBar():
            yield from (("tab", widget.tabText(number)) for number in range(widget.count()))
        case QListView():
            yield from _rows(widget.model(), 1)
        case QTreeView() | QTableView():
            yield from _rows(widget.model(), widget.model().columnCount(), tree=isinstance(widget, QTreeView))
            for column in range(widget.model().columnCount()):
                head = widget.model().headerData(column, Qt.Orientation.Horizontal)
                yield "head", head if isinstance(head, str) else ""


def _rows(
    model: QAbstractItemModel, columns: int, parent: QModelIndex = _TOP, *, tree: bool = False
) -> Iterator[tuple[str, str]]:
    for row in range(model.rowCount(parent)):
        for column in range(columns):
            for role in _ROLES:
                text = model.index(row, column, parent).data(role)
                yield f"cell {row}, {column}, {role.name}", text if isinstance(text, str) else ""
        if tree:
            yield from _rows(model, columns, model.index(row, 0, parent), tree=True)


def cut(window: QWidget) -> list[str]:
    """Texts that have less room than they need, that reach out of what they stand in, or that lie over one another. A
    text that is meant to be shortened has the whole of it in its tool tip; what can be scrolled to is not cut."""
    shown = list(visible(window))
    lost = [widget for widget in shown if isinstance(widget, QScrollArea) and any(_cut(widget))]  # with all in it
    placed = [(widget, box) for widget in shown if (box := _box(widget)) is not None]
    found = [f"{_named(widget)}: {text}" for widget in shown for text in _cut(widget)]
    found += [
        f"{_named(widget)} reaches out: {_words(widget)}"
        for widget, box in placed
        if _reaches_out(widget, box) and not any(area.isAncestorOf(widget) for area in lost)
    ]
    return found + list(_overlaps(window, placed))


def _named(widget: QWidget) -> str:
    return f"{type(widget).__name__} {widget.objectName()}"


def _cut(widget: QWidget) -> Iterator[str]:
    match widget:
        case QLabel() if widget.text():
            room = widget.contentsRect()
            if widget.wordWrap():
                if widget.heightForWidth(widget.width()) > widget.height() + 1:
                    yield f"{widget.height()} high of {widget.heightForWidth(widget.width())}: {widget.text()}"
                longest = max(map(widget.fontMetrics().horizontalAdvance, _unbroken(widget.text())), default=0)
                if longest > room.width() + 1:
                    yield f"a word of {widget.text()}"
            elif widget.fontMetrics().horizontalAdvance(widget.text()) > room.width() + 1 and not widget.toolTip():
                yield widget.text()
        case Button() if widget.text() and widget.toolTip():
            pass  # it ends in dots
        case QAbstractButton() if widget.text():
            icon_only = isinstance(widget, QToolButton) and (
                widget.toolButtonStyle() == Qt.ToolButtonStyle.ToolButtonIconOnly
            )
            wanted = widget.sizeHint()
            if isinstance(widget, CheckBox | RadioButton):
                wanted = QSize(widget.minimumSizeHint().width(), widget.heightForWidth(widget.width()))
            if not icon_only and (wanted.width() > widget.width() + 1 or wanted.height() > widget.height() + 1):
                yield widget.text()
        case QComboBox():
            needed = widget.fontMetrics().horizontalAdvance(widget.currentText())
            if needed > widget.width() - _ARROW and not widget.toolTip():
                yield widget.currentText()
        case QTabBar():
            for number in range(widget.count()):
                if widget.tabSizeHint(number).width() > widget.tabRect(number).width() + 1:
                    yield widget.tabText(number)
        case QHeaderView() if widget.orientation() == Qt.Orientation.Horizontal:
            yield from _heads(widget)
        case QScrollArea():
            inner = widget.widget()
            if inner is not None and widget.horizontalScrollBarPolicy() == Qt.ScrollBarPolicy.ScrollBarAlwaysOff:
                lost = inner.width() - widget.viewport().width()
                if lost > 1:
                    yield f"{lost} pixels of what is in it"
        case QToolBar():
            for action in widget.actions():
                made = widget.widgetForAction(action)
                if action.isVisible() and made is not None and not made.isVisible() and not action.isSeparator():
                    yield action.text()


def _unbroken(text: str) -> list[str]:
    return re.split(r"[\s\u200b]+", text)


def _heads(header: QHeaderView) -> Iterator[str]:
    """One that is shortened ends in dots, and tells the whole in its tip."""
    for section in range(header.count()):
        if header.isSectionHidden(section) or header.sectionSizeHint(section) <= header.sectionSize(section):
            continue
        tip = header.model().headerData(section, header.orientation(), Qt.ItemDataRole.ToolTipRole)
        if not tip or header.textElideMode() == Qt.TextElideMode.ElideNone:
            yield str(header.model().headerData(section, header.orientation()))


def _box(widget: QWidget) -> QRect | None:
    """Of a widget that shows words of its own and has no other in it."""
    if isinstance(widget, QLabel | QAbstractButton | QComboBox | QLineEdit) and _words(widget):
        return widget.rect()
    return None


def _words(widget: QWidget) -> str:
    match widget:
        case QLabel() | QAbstractButton():
            return widget.text()
        case QComboBox():
            return widget.currentText()
        case QLineEdit():
            return widget.text() or widget.placeholderText()
    return ""


def _reaches_out(widget: QWidget, box: QRect) -> bool:
    """Over the edge of a widget it is in, where nothing can be scrolled."""
    child, parent = widget, widget.parentWidget()
    left_right = up_down = True  # nothing it is in scrolls that way
    while parent is not None and not child.isWindow():
        box = box.translated(child.pos())
        area = parent.parentWidget()
        if isinstance(area, QAbstractScrollArea) and parent is area.viewport():
            never = Qt.ScrollBarPolicy.ScrollBarAlwaysOff
            left_right = left_right and area.horizontalScrollBarPolicy() == never
            up_down = up_down and area.verticalScrollBarPolicy() == never
        if left_right and (box.left() < -1 or box.right() > parent.width()):
            return True
        if up_down and (box.top() < -1 or box.bottom() > parent.height()):
            return True
        child, parent = parent, parent.parentWidget()
    return False


def _overlaps(window: QWidget, placed: Sequence[tuple[QWidget, QRect]]) -> Iterator[str]:
    """Of widgets beside one another; a sheet that lies over the others with a ground of its own is meant to."""
    seen = []
    for widget, _box in placed:
        part = widget.visibleRegion().boundingRect()
        if not part.isEmpty():
            seen.append((widget, part.translated(widget.mapTo(window, QPoint())), _sheet_of(widget)))
    for (one, there, sheet), (other, here, another) in combinations(seen, 2):
        if sheet is not another:
            continue
        both = there.intersected(here)
        if both.width() > 2 and both.height() > 2 and not one.isAncestorOf(other) and not other.isAncestorOf(one):
            yield f"{_named(one)} and {_named(other)} overlap: {_words(one)} / {_words(other)}"


def _sheet_of(widget: QWidget) -> QWidget | None:
    found: QWidget | None = widget
    while found is not None and not isinstance(found, Sheet):
        found = found.parentWidget()
    return found
