"""The lists that are of all accounts, above the sources: All inboxes, All mail. What is chosen there is one `Scope`."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QFocusEvent, QKeyEvent, QMouseEvent, QShowEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QWidget

from cio_desktop.language import Text, tr
from cio_desktop.operations.scope import ALL_INBOXES, ALL_MAIL, Scope
from cio_desktop.ui.mail.folders.delegate import FolderDelegate
from cio_desktop.ui.mail.folders.roles import Data
from cio_desktop.ui.widgets.selection import dress_selection, follow_focus, ring_around
from cio_desktop.ui.widgets.theme import UNIT, theme

AnyIndex = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
ENTRIES: tuple[tuple[Scope, Text, str], ...] = (
    (ALL_INBOXES, Text("All inboxes"), "\\Inbox"),
    (ALL_MAIL, Text("All mail"), "\\AllMail"),
)
TITLES = {scope: title for scope, title, _ in ENTRIES}


class MergedModel(QAbstractListModel):
    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.unread: Callable[[Scope], int] = lambda _scope: 0

    def rowCount(self, parent: AnyIndex = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(ENTRIES)

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        scope, title, special = ENTRIES[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.ToolTipRole:
                return str(title)
            case Data.SPECIAL:
                return special
            case Data.UNREAD:
                return self.unread(scope)
            case Data.SELECTABLE:
                return True
            case Qt.ItemDataRole.AccessibleTextRole:
                unread = self.unread(scope)
                if not unread:
                    return str(title)
                return tr("{list}, {unread} unread", list=str(title), unread=unread)
        return None

    def counted(self) -> None:
        self.dataChanged.emit(self.index(0), self.index(len(ENTRIES) - 1))


class MergedView(QListView):
    chosen = Signal(object)  # Scope
    left_down = Signal()  # by the key, below the last row
    entered = Signal()  # by focus
    grown = Signal()  # shown, or in other letters
    menu_asked = Signal(object, QPoint)  # Scope; where on the screen

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.merged_model = MergedModel(self)
        self.setModel(self.merged_model)
        self._delegate = FolderDelegate(self, indent=2 * UNIT)
        self.setItemDelegate(self._delegate)
        self.setObjectName("merged lists")
        self.setAccessibleName(tr("All accounts"))
        self.setFrameShape(QListView.Shape.NoFrame)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMouseTracking(True)
        self.selectionModel().selectionChanged.connect(lambda *_: self._tell())
        dress_selection(self)
        ring_around(self)
        theme().changed.connect(self._fit)
        self._fit()

    def set_compact(self, on: bool) -> None:
        """As low as the rows of the sources below it."""
        self._delegate.compact = on or None
        self._fit()

    def choose(self, scope: Scope) -> bool:
        """False: there is no such entry."""
        row = next((row for row, entry in enumerate(ENTRIES) if entry[0] == scope), None)
        if row is not None:
            self.setCurrentIndex(self.merged_model.index(row))
        return row is not None

    def mark_menu(self, scope: Scope | None) -> None:
        """The row that an open menu is about, which need not be the chosen one."""
        row = next((row for row, entry in enumerate(ENTRIES) if entry[0] == scope), -1)
        self._delegate.menu_index = QPersistentModelIndex(self.merged_model.index(row))
        self.viewport().update()

    @property
    def scope(self) -> Scope | None:
        """What is chosen."""
        rows = [index.row() for index in self.selectedIndexes()]
        return ENTRIES[rows[0]][0] if rows else None

    def wanted_width(self) -> int:
        """0 where it is not shown."""
        if self.isHidden():
            return 0
        rows = (self.merged_model.index(row) for row in range(len(ENTRIES)))
        names = max(self._delegate.wanted_width(self.font(), index) for index in rows)
        return names + 2 * self.frameWidth()

    def _tell(self) -> None:
        if (scope := self.scope) is not None:
            self.chosen.emit(scope)

    def _fit(self) -> None:
        """As high as its rows: it never scrolls."""
        self.ensurePolished()  # the theme's ring takes room, too
        self.doItemsLayout()
        rows = sum(self.sizeHintForRow(row) for row in range(len(ENTRIES)))
        self.setFixedHeight(rows + 2 * self.frameWidth())
        self.grown.emit()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.grown.emit()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        by_key = event.reason() == QContextMenuEvent.Reason.Keyboard
        index = self.currentIndex() if by_key else self.indexAt(event.pos())
        event.accept()
        if index.isValid():
            at = self.viewport().mapToGlobal(self.visualRect(index).center()) if by_key else event.globalPos()
            self.menu_asked.emit(ENTRIES[index.row()][0], at)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """The right button asks about a list; it does not go there."""
        if event.button() != Qt.MouseButton.RightButton:
            super().mousePressEvent(event)

    def changeEvent(self, event: Any) -> None:
        super().changeEvent(event)
        if event.type() == event.Type.FontChange:
            self._fit()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        follow_focus(self, event.reason())
        if not self.currentIndex().isValid():
            self.setCurrentIndex(self.merged_model.index(0))
        self.entered.emit()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        follow_focus(self, event.reason())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        last = self.currentIndex().row() == len(ENTRIES) - 1
        if event.key() == Qt.Key.Key_Down and last and not event.modifiers():
            self.left_down.emit()
            event.accept()
            return
        super().keyPressEvent(event)
