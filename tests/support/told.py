"""What a screen reader is told of a window (QAccessible), and what is wrong with it."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from itertools import pairwise

from PySide6.QtCore import QModelIndex, QPoint, QRect, Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QCheckBox,
    QComboBox,
    QLineEdit,
    QProgressBar,
    QTabBar,
    QTreeView,
    QWidget,
)

from cio_desktop.ui.widgets.sheet import Sheet

_Role, _Text = QAccessible.Role, QAccessible.Text
_WITHOUT = frozenset({_Role.NoRole, _Role.Client, _Role.Pane, _Role.Window, _Role.Grouping})
_VIEWS = frozenset({_Role.List, _Role.Tree, _Role.Table})
_ROWS = 12  # of each list
_LINKS = 4  # at most, in a text: Tab goes from one to the next
_LINE = 24  # pixels
_MARKUP = re.compile(r"</?\w+[^>]*>|&(?!\s)|\N{LINE SEPARATOR}")
_TOP = QModelIndex()


def visible(top: QWidget) -> Iterator[QWidget]:
    yield from (
        widget
        for widget in top.findChildren(QWidget)
        if widget.isVisibleTo(top) and widget.window() is top and not widget.objectName().startswith("qt_")
    )


def controls(top: QWidget) -> list[QWidget]:
    """All that a person can come to by Tab."""
    return [each for each in visible(top) if _is_control(each)]


def _is_control(widget: QWidget) -> bool:
    inner = isinstance(widget.parent(), QComboBox | QLineEdit)
    return bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus) and not inner and widget.focusProxy() is None


def faults(top: QWidget) -> list[str]:
    found = [f"{_where(each)}: {fault}" for each in controls(top) for fault in _faults(each)]
    found += [f"{_where(each)}: no name" for each in top.findChildren(QProgressBar) if _bare_bar(top, each)]
    names = Counter(
        (_sheet_of(each), _told(each).role(), told_name(each)) for each in controls(top) if each.isEnabled()
    )
    return found + [f"{name!r} is there {times} times" for (_sheet, _role, name), times in names.items() if times > 1]


def _sheet_of(widget: QWidget) -> QWidget | None:
    """A dialog of its own, within the window."""
    found: QWidget | None = widget
    while found is not None and not isinstance(found, Sheet):
        found = found.parentWidget()
    return found


def _bare_bar(top: QWidget, bar: QProgressBar) -> bool:
    return bar.isVisibleTo(top) and not _told(bar).text(_Text.Name)


def _told(widget: QWidget) -> QAccessibleInterface:
    return QAccessible.queryAccessibleInterface(widget)


def _where(widget: QWidget) -> str:
    return f"{type(widget).__name__} {widget.objectName()}"


def told_name(widget: QWidget) -> str:
    """As a screen reader has it: of a box of choices by the label that belongs to it, too."""
    told = _told(widget)
    labels = [other.text(_Text.Name) for other, kind in told.relations() if kind == QAccessible.RelationFlag.Label]
    return ", ".join(filter(None, [*labels, told.text(_Text.Name)]))


def _faults(widget: QWidget) -> Iterator[str]:
    told = _told(widget)
    name, state = told_name(widget), told.state()
    if not name.strip():
        yield "no name"
    if _MARKUP.search(name):
        yield f"marks in its name {name!r}"
    if told.role() in _WITHOUT:
        yield f"is only a {told.role().name}"
    if bool(state.disabled) is widget.isEnabled():
        yield "does not say whether it can be used"
    if widget.isEnabled() and not state.focusable:
        yield "does not say that it takes the keys"
    match widget:
        case QLineEdit():
            if told.role() is not _Role.EditableText:
                yield f"a field is told as {told.role().name}"
            if bool(state.passwordEdit) is (widget.echoMode() == QLineEdit.EchoMode.Normal):
                yield "does not say whether it hides what is typed"
            if not state.passwordEdit and told.text(_Text.Value) != widget.text():
                yield f"its value is {told.text(_Text.Value)!r}"
            if bool(state.readOnly) is not widget.isReadOnly():
                yield "does not say whether it can be changed"
        case QCheckBox():
            mixed, checked = Qt.CheckState.PartiallyChecked, Qt.CheckState.Checked
            shown = (True, widget.checkState() == checked, widget.checkState() == mixed)
            if (bool(state.checkable), bool(state.checked), bool(state.checkStateMixed)) != shown:
                yield "does not say whether it is ticked"
        case QAbstractButton() if widget.isCheckable():
            if (bool(state.checkable), bool(state.checked)) != (True, widget.isChecked()):
                yield "does not say whether it is chosen"
        case QComboBox():
            if widget.currentText() not in (told.text(_Text.Value), told.text(_Text.Name)):
                yield "does not say what is chosen"
        case QTabBar():
            told_as = [
                (told.child(at).text(_Text.Name), bool(told.child(at).state().selected)) for at in range(widget.count())
            ]
            if told_as != [
                (widget.tabText(at).replace("&", ""), at == widget.currentIndex()) for at in range(widget.count())
            ]:
                yield f"its tabs are told as {told_as}"
        case QAbstractItemView():
            if told.role() not in _VIEWS:
                yield f"a list is told as {told.role().name}"
            yield from _faults_of_rows(widget)


def _faults_of_rows(view: QAbstractItemView) -> Iterator[str]:
    """A row is read once, by its first cell; what can be ticked or opened says so."""
    for index in _rows(view, view.rootIndex()):
        said = index.data(Qt.ItemDataRole.AccessibleTextRole) or index.data()
        if not said:
            yield f"row {index.row()} says nothing"
            continue
        ticked = index.data(Qt.ItemDataRole.CheckStateRole)
        if ticked is not None and Qt.CheckState(ticked) is Qt.CheckState.PartiallyChecked and "partly" not in said:
            yield f"row {said!r} does not say that it is partly ticked"
        for words in map(str, filter(None, _cells(index))):
            if len(words) > 3 and said.count(words) > 1 and str(index.data()).count(words) < said.count(words):
                yield f"row {said!r} is read twice"


def _cells(index: QModelIndex) -> Iterator[object]:
    cell = index
    while cell.isValid():
        yield cell.data()
        cell = cell.siblingAtColumn(cell.column() + 1)


def _rows(view: QAbstractItemView, parent: QModelIndex) -> Iterator[QModelIndex]:
    model = view.model()
    for row in range(min(model.rowCount(parent), _ROWS)):
        index = model.index(row, 0, parent)
        yield index
        if isinstance(view, QTreeView) and view.isExpanded(index):
            yield from _rows(view, index)


def stops(top: QWidget) -> list[QWidget]:
    """Where Tab leads, one after the other, from what is first for the eye."""
    found: list[QWidget] = []
    while (focus := QApplication.focusWidget()) is not None and focus not in found and top.isAncestorOf(focus):
        found.append(focus)
        for _ in range(_LINKS):
            if QApplication.focusWidget() is focus:
                QTest.keyClick(focus, Qt.Key.Key_Tab)
    begin = min(range(len(found)), key=lambda at: _place(_box(found[at], top), top), default=0)
    return found[begin:] + found[:begin]


def _box(widget: QWidget, top: QWidget) -> QRect:
    return QRect(widget.mapTo(top, QPoint()), widget.size())


def _place(box: QRect, top: QWidget) -> tuple[int, int]:
    """As one reads: line by line."""
    mirrored = top.layoutDirection() == Qt.LayoutDirection.RightToLeft
    return box.top() // _LINE, -box.right() if mirrored else box.left()


def leaps(window: QWidget) -> list[str]:
    """Steps of Tab against the way the eye goes: upwards in a column, or backwards in a line."""
    window.grab()  # so that each part is where it will be
    top = next((each for each in window.findChildren(Sheet) if each.isVisible()), window)
    found = []
    for one, other in pairwise(stops(top)):
        here, there = _box(one, top), _box(other, top)
        height = min(here.bottom(), there.bottom()) - max(here.top(), there.top())
        in_line = height > min(here.height(), there.height()) / 2
        in_column = min(here.right(), there.right()) > max(here.left(), there.left())
        mirrored = top.layoutDirection() == Qt.LayoutDirection.RightToLeft
        back = there.left() >= here.right() if mirrored else there.right() <= here.left()
        up = not in_line and there.bottom() <= here.top()
        if (in_line and back) or (up and (in_column or back)):
            found.append(f"{_where(one)} {told_name(one)!r} → {_where(other)} {told_name(other)!r}")
    return found
