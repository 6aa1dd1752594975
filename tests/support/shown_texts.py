"""All texts that a window shows or reads out, and those of them that have no room."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QAbstractItemModel, QModelIndex, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QAbstractButton,
    QComboBox,
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

_TOP = QModelIndex()
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
    """Texts of labels, buttons and tabs that are wider or higher than the room they have. A label that is meant to be
    shortened has the whole of it in its tool tip."""
    return [
        f"{type(widget).__name__} {widget.objectName()}: {text}" for widget in visible(window) for text in _cut(widget)
    ]


def _cut(widget: QWidget) -> Iterator[str]:
    match widget:
        case QLabel() if widget.text():
            room = widget.contentsRect()
            if widget.wordWrap():
                if widget.heightForWidth(widget.width()) > widget.height() + 1:
                    yield widget.text()
            elif widget.fontMetrics().horizontalAdvance(widget.text()) > room.width() + 1 and not widget.toolTip():
                yield widget.text()
        case QAbstractButton() if widget.text():
            icon_only = isinstance(widget, QToolButton) and (
                widget.toolButtonStyle() == Qt.ToolButtonStyle.ToolButtonIconOnly
            )
            if not icon_only and widget.sizeHint().width() > widget.width() + 1:
                yield widget.text()
        case QTabBar():
            for number in range(widget.count()):
                if widget.tabSizeHint(number).width() > widget.tabRect(number).width() + 1:
                    yield widget.tabText(number)
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
