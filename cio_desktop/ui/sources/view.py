"""The list of sources as a widget. It turns gestures into intents (signals); it never holds data or asks anybody."""

from __future__ import annotations

from PySide6.QtCore import (
    QEvent,
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import (
    QContextMenuEvent,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QEnterEvent,
    QFocusEvent,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QMenu, QTreeView, QWidget

from cio_desktop.language import tr
from cio_desktop.protocol.enums import SyncPeriod
from cio_desktop.protocol.keys import SourceKey
from cio_desktop.ui.mail.messages import mime
from cio_desktop.ui.sources.filter import SourceFilterProxy
from cio_desktop.ui.sources.folding import MANY, Folding, wanting
from cio_desktop.ui.sources.menu import AccountMenu, SourceMenu
from cio_desktop.ui.sources.model import Column, Data, SourceTreeModel, key_at
from cio_desktop.ui.sources.rows import SourceRows
from cio_desktop.ui.widgets.selection import dress_selection, follow_focus
from cio_desktop.ui.words import shortcuts

SPRING_OPEN_MS = 700


class SourceView(SourceRows):
    selected_sources = Signal(object)  # list[SourceKey]
    account_chosen = Signal(str)  # an account's own row alone is selected
    left_up = Signal()  # by the key, above the first row
    cure_asked = Signal(object, object)  # Cure, SourceKey
    period_asked = Signal(object, object)  # list[SourceKey], SyncPeriod
    sync_asked = Signal(object)  # list[SourceKey]
    folders_asked = Signal(object)  # SourceKey
    password_asked = Signal(object)  # SourceKey
    remove_asked = Signal(object)  # SourceKey
    account_remove_asked = Signal(str)  # account id
    account_named = Signal(str, str)  # account id, the name it shall have
    drop_hint = Signal(str)  # why messages can't be dropped here; empty when the drag is over
    drag_rests = Signal(object)  # SourceKey: messages are held over it, to reach its folders
    counted = Signal()  # the number of sources is another one, and they are many or were
    entered = Signal()  # by focus or click, also where that selects nothing new

    def __init__(self, model: SourceTreeModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.folding = Folding()
        self._restoring = False
        self._pressed: object = None
        self._rests_over: SourceKey | str | None = None  # or a folded account
        self._refused = ""
        self._rest = QTimer(self, singleShot=True, interval=SPRING_OPEN_MS)
        self._rest.timeout.connect(self._on_rest)
        self._before: list[SourceKey] = []  # selected before a filter took them out of the list
        self.source_model = model
        self.proxy = SourceFilterProxy(self)
        self.proxy.setSourceModel(model)
        self.setModel(self.proxy)
        self.setObjectName("sources")
        self.setAccessibleName(tr("Sources"))
        self.setAccessibleDescription(
            tr("Mail sources by account, with their status. {key} mends a source.", key=shortcuts.MEND[0])
        )
        self.setFrameShape(QTreeView.Shape.NoFrame)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setAcceptDrops(True)  # to say that nothing is taken, and where to go instead
        self.set_as_table(False)
        self._periods.period_chosen.connect(self._period_chosen)
        self._delegate.name_typed.connect(self.account_named)
        self.selectionModel().selectionChanged.connect(lambda *_: self._tell_selection())
        self.expanded.connect(lambda index: self._remember(index, open_=True))
        self.collapsed.connect(lambda index: self._remember(index, open_=False))
        self.proxy.rowsInserted.connect(self._open_new)
        self.proxy.dataChanged.connect(self._open_wanting)
        for counted in (model.rowsInserted, model.rowsRemoved):
            counted.connect(lambda *_: self._follow_count())
        self.clicked.connect(lambda _index: self.entered.emit())
        dress_selection(self)
        self._open_new(QModelIndex(), 0, self.proxy.rowCount() - 1)
        self._follow_count()

    # -- asked by the window ------------------------------------------------------------------------------------

    def selected_keys(self) -> list[SourceKey]:
        rows = self.selectionModel().selectedRows(Column.NAME)
        return [key for index in rows if (key := key_at(index)) is not None]

    def selected_account(self) -> str | None:
        """The one that all selected rows belong to, its own among them."""
        rows = self.selectionModel().selectedRows(Column.NAME)
        found = {key.account_id if (key := key_at(row)) is not None else row.data(Data.ACCOUNT_ID) for row in rows}
        return found.pop() if len(found) == 1 else None

    def meant_keys(self) -> list[SourceKey]:
        """The selected sources; all of an account whose own row alone is selected."""
        keys = self.selected_keys()
        return keys or (self._keys_of(account) if (account := self.selected_account()) is not None else [])

    def _keys_of(self, account_id: str) -> list[SourceKey]:
        """Of all its sources, listed now or not."""
        return [key for key, _state in self.source_model.states() if key.account_id == account_id]

    def current_key(self) -> SourceKey | None:
        return key_at(self.currentIndex().siblingAtColumn(0))

    def select(self, key: SourceKey) -> bool:
        """Brings the source into view and selects it alone. False: it is not listed now."""
        index = self._index_of(key)
        if not index.isValid():
            return False
        self._open(index.parent())
        flags = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
        self.selectionModel().setCurrentIndex(index, flags)
        self.scrollTo(index)
        return True

    def select_first(self) -> bool:
        """The first source listed. False: there is none."""
        for row in range(self.proxy.rowCount()):
            key = key_at(self.proxy.index(0, 0, self.proxy.index(row, 0)))
            if key is not None:
                return self.select(key)
        return False

    def narrow(self, *, words: str | None = None, attention_only: bool | None = None) -> None:
        """Lists fewer sources, or all again: then the accounts are open and the sources selected as before."""
        if (keys := self.selected_keys()) or not self.proxy.narrowed:
            self._before = keys
        if words is not None:
            self.proxy.set_words(words)
        if attention_only is not None:
            self.proxy.set_attention_only(attention_only)
        self._open_new(QModelIndex(), 0, self.proxy.rowCount() - 1)
        listed = [index for key in self._before if (index := self._index_of(key)).isValid()]
        if listed and not self.selected_keys():
            chosen = QItemSelection()
            for index in listed:
                self._open(index.parent())
                chosen.select(index, index)
            flags = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
            self.selectionModel().setCurrentIndex(listed[0], QItemSelectionModel.SelectionFlag.NoUpdate)
            self.selectionModel().select(chosen, flags)

    def _index_of(self, key: SourceKey) -> QModelIndex:
        return self.proxy.mapFromSource(self.source_model.index_of(key))

    def edit_period(self) -> None:
        """Opens the list of periods of the current source (`shortcuts.CHOOSE_PERIOD`, or a click on it)."""
        index = self.currentIndex().siblingAtColumn(Column.PERIOD)
        if index.flags() & Qt.ItemFlag.ItemIsEditable:
            self.edit(index)

    # -- own work -----------------------------------------------------------------------------------------------

    def _tell_selection(self) -> None:
        keys = self.selected_keys()
        self.selected_sources.emit(keys)
        rows = self.selectionModel().selectedRows(Column.NAME)
        if len(rows) == 1 and not keys and (account := rows[0].data(Data.ACCOUNT_ID)):
            self.account_chosen.emit(account)

    def _period_chosen(self, key: SourceKey, period: SyncPeriod) -> None:
        keys = self.selected_keys()
        self.period_asked.emit(keys if key in keys else [key], period)

    def _remember(self, index: QModelIndex, *, open_: bool) -> None:
        if not self._restoring and not self.proxy.narrowed and (account := index.data(Data.ACCOUNT_ID)):
            self.folding.remember(account, open_=open_)

    def _open_new(self, parent: QModelIndex, first: int, last: int) -> None:
        accounts = [parent] if parent.isValid() else [self.proxy.index(row, 0) for row in range(first, last + 1)]
        chosen = {key.account_id for key in self.selected_keys()}
        for index in accounts:  # what a filter has found is never folded away, and what is chosen is seen
            account, rolled = index.data(Data.ACCOUNT_ID), index.data(Data.ROLL_UP)
            shut = self.folding.is_shut(account, rolled) and not self.proxy.narrowed and account not in chosen
            self._open(index, on=not shut)

    def _open(self, account: QModelIndex, *, on: bool = True) -> None:
        """By itself: what the person did is not forgotten by it."""
        self._restoring = True
        self.setExpanded(account, on)
        self._restoring = False

    def _open_wanting(self, first: QModelIndex, last: QModelIndex) -> None:
        """Where something is wrong the account opens; once it is well it stays so, for the person to see."""
        if first.parent().isValid():
            return
        for row in range(first.row(), last.row() + 1):
            index = self.proxy.index(row, 0)
            if wanting(index.data(Data.ROLL_UP)) and index.data(Data.ACCOUNT_ID) not in self.folding.closed:
                self._open(index)

    def _follow_count(self) -> None:
        on, was = self.source_model.count() > MANY, self.folding.crowded
        self.folding.crowded = on
        if on is not was:
            self._open_new(QModelIndex(), 0, self.proxy.rowCount() - 1)
        if on or was:
            self.counted.emit()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """About the row under the pointer, which is chosen neither before nor after."""
        by_key = event.reason() == QContextMenuEvent.Reason.Keyboard
        index = self.currentIndex() if by_key else self.indexAt(event.pos())
        menu = self.build_menu(index.siblingAtColumn(Column.NAME))
        event.accept()
        if menu is None:
            return
        at = event.globalPos()
        if by_key:
            self.scrollTo(index)
            at = self.viewport().mapToGlobal(self.visualRect(index).center())
        self.mark_menu(index.siblingAtColumn(Column.NAME))
        menu.aboutToHide.connect(lambda: self.mark_menu(QModelIndex()))
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(at)

    def build_menu(self, index: QModelIndex | None = None) -> QMenu | None:
        """Of a row; of the selected sources where it is one of them, or none is named."""
        keys = self.selected_keys()
        if index is not None:
            key = key_at(index)
            if key is None:
                return self._account_menu(index)
            keys = keys if key in keys else [key]
        if not keys:
            return None
        menu = SourceMenu(self.source_model, keys, self)
        menu.cure_asked.connect(self.cure_asked)
        menu.period_asked.connect(self.period_asked)
        menu.sync_asked.connect(self.sync_asked)
        menu.folders_asked.connect(self.folders_asked)
        menu.password_asked.connect(self.password_asked)
        menu.remove_asked.connect(self.remove_asked)
        return menu

    def _account_menu(self, index: QModelIndex) -> QMenu | None:
        account = index.data(Data.ACCOUNT_ID)
        if account is None:
            return None
        online = bool(index.flags() & Qt.ItemFlag.ItemIsEditable)
        menu = AccountMenu(self.source_model, self._keys_of(account), self, online=online)
        menu.sync_asked.connect(self.sync_asked)
        menu.period_asked.connect(self.period_asked)
        menu.remove_asked.connect(lambda: self.account_remove_asked.emit(account))
        row = QPersistentModelIndex(index)
        menu.rename_asked.connect(lambda: self.edit_account(row))
        menu.fold_asked.connect(lambda on: self.collapseAll() if on else self.expandAll())
        return menu

    def edit_account(self, index: QModelIndex | QPersistentModelIndex | None = None) -> None:
        """F2: the name of this account, or of the one that the keys are at, in place."""
        row = self.currentIndex() if index is None else self.model().index(index.row(), 0, index.parent())
        row = (row.parent() if key_at(row.siblingAtColumn(0)) is not None else row).siblingAtColumn(0)
        if row.isValid() and row.flags() & Qt.ItemFlag.ItemIsEditable:
            self.scrollTo(row)
            self.edit(row)

    # -- Qt -----------------------------------------------------------------------------------------------------

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.RightButton:
            return  # it asks about a row, and goes nowhere
        super().mousePressEvent(event)
        plain = event.modifiers() == Qt.KeyboardModifier.NoModifier
        left = event.button() == Qt.MouseButton.LeftButton and plain
        cure, on_period, index = self._hit(event.position().toPoint())
        self._pressed = (cure, on_period, key_at(index.siblingAtColumn(0))) if left else None

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        cure, on_period, index = self._hit(event.position().toPoint())
        key = key_at(index.siblingAtColumn(0))
        pressed, self._pressed = self._pressed, None
        if pressed is None or pressed != (cure, on_period, key):
            return
        if cure is not None:
            self.cure_asked.emit(cure, key)
        elif on_period:
            self.edit_period()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        cure, on_period, index = self._hit(event.position().toPoint())
        self._hover(index)
        over = cure is not None or on_period
        shape = Qt.CursorShape.PointingHandCursor if over else Qt.CursorShape.ArrowCursor
        self.viewport().setCursor(shape)

    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self.proxy.hold(True)  # a row that got well must not slip away under the pointer

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._hover(QModelIndex())
        self.proxy.hold(False)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if mime.messages_of(event.mimeData()) is not None:
            event.accept()  # else no move would be told of

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        event.ignore()
        drag = mime.messages_of(event.mimeData())
        index = self.indexAt(event.position().toPoint())
        over = key_at(index.siblingAtColumn(0))
        ours = drag is not None and over is not None
        folded = drag is not None and over is None and index.isValid() and not self.isExpanded(index.siblingAtColumn(0))
        self._rest_over(over if ours else index.data(Data.ACCOUNT_ID) if folded else None)
        self._hover(index if ours else QModelIndex())
        at = self.viewport().mapTo(self.window(), event.position().toPoint())
        from cio_desktop.ui.mail.messages.drag_chip import DragChip

        DragChip.of(self).say(tr("Wait for its folders") if ours else tr("Not here"), at, accepted=False)
        if ours:
            told = tr("Drop the messages on a folder. Those of this source appear in a moment.")
        else:
            told = tr("Drop the messages on a folder. Hold them over a source to see its folders.")
        self.drop_hint.emit(told)
        self._refused = told

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self._rest_over(None)
        self._hover(QModelIndex())
        from cio_desktop.ui.mail.messages.drag_chip import DragChip

        DragChip.of(self).hide()
        self.drop_hint.emit("")

    def dropEvent(self, event: QDropEvent) -> None:
        self._rest_over(None)
        self._hover(QModelIndex())
        event.ignore()

    def refusal_at(self, at: QPoint) -> str:
        """Why what was let go at this point of the screen was not taken."""
        why, self._refused = self._refused, ""
        return why if self.viewport().rect().contains(self.viewport().mapFromGlobal(at)) else ""

    def _rest_over(self, which: SourceKey | str | None) -> None:
        if which != self._rests_over:
            self._rests_over = which
            self._rest.stop()
            if which is not None:
                self._rest.start()

    def _on_rest(self) -> None:
        if isinstance(self._rests_over, SourceKey):
            self.drag_rests.emit(self._rests_over)
            return
        for row in range(self.proxy.rowCount()):
            if self.proxy.index(row, 0).data(Data.ACCOUNT_ID) == self._rests_over:
                self._open(self.proxy.index(row, 0))

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        follow_focus(self, event.reason())
        self.entered.emit()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        follow_focus(self, event.reason())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if QKeySequence(event.keyCombination()) in map(QKeySequence, shortcuts.CHOOSE_PERIOD):
            self.edit_period()
            event.accept()
            return
        on_top = not self.indexAbove(self.currentIndex()).isValid()
        if event.key() == Qt.Key.Key_Up and not event.modifiers() and on_top:
            self.left_up.emit()
            event.accept()
            return
        super().keyPressEvent(event)
