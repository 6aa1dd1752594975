"""The folder list as a widget: takes messages dropped on it, says what a drop would do, lets folders be dragged out."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QItemSelection, QModelIndex, QPersistentModelIndex, QPoint, QSize, Qt, QTimer, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QCursor,
    QDrag,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QFocusEvent,
    QMouseEvent,
    QPalette,
    QPixmap,
)
from PySide6.QtWidgets import QAbstractItemView, QTreeView, QWidget

from cio_desktop.language import Text, tr
from cio_desktop.operations.membership import Leaving
from cio_desktop.ui.mail.messages import mime
from cio_desktop.ui.mail.messages.drag_chip import DragChip, Refusal, run_drag
from cio_desktop.ui.mail.messages.drag_picture import hot_spot
from cio_desktop.ui.widgets import icons
from cio_desktop.ui.widgets.selection import dress_selection, follow_focus
from cio_desktop.ui.widgets.theme import UNIT, theme
from cio_desktop.ui.words.plain import plain_line

from .delegate import FolderDelegate
from .filter import FolderFilterProxy
from .model import FolderTreeModel
from .roles import Data

SPRING_OPEN_MS = 1000


@dataclass(frozen=True, slots=True)
class _Way:
    """What a drop of messages would do, in words. The arrow points as people read."""

    text: Text
    to_source: Text
    here: Text


_MOVE = _Way(Text("Move {count} → {folder}"), Text("Move {count} → {folder} in {source}"), Text("Move here"))
_COPY = _Way(Text("Copy {count} → {folder}"), Text("Copy {count} → {folder} in {source}"), Text("Copy here"))
_ADD = _Way(Text("Add {count} → {folder}"), Text("Add {count} → {folder} in {source}"), Text("Add here"))
_MOVE_OR_ADD = _Way(
    Text("Move or add {count} → {folder}"),
    Text("Move or add {count} → {folder} in {source}"),
    Text("Move or add here"),
)
_BY_MOVE = {Leaving.ALL: _MOVE, Leaving.SOME: _MOVE_OR_ADD, Leaving.NONE: _ADD}
_ASKED = _Way(
    Text("Move or copy {count} → {folder}"),
    Text("Move or copy {count} → {folder} in {source}"),
    Text("Move or copy here"),
)


class FolderView(QTreeView):
    folder_chosen = Signal(str)  # path
    drop_hint = Signal(str)  # what a drop would do or why it can't; empty when the drag is over
    drag_failed = Signal(QPoint)  # where on the screen it was let go, or given up
    name_typed = Signal(str, str)  # path, the name it shall have
    menu_asked = Signal(str, QPoint)  # path, empty beside all rows; where on the screen

    def __init__(self, model: FolderTreeModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.folder_model = model
        self.proxy = FolderFilterProxy(self)
        self.proxy.setSourceModel(model)
        self.setModel(self.proxy)
        self.setObjectName("folders")
        self.setAccessibleName(tr("Folders"))
        self.setAccessibleDescription(tr("Folders of the source. Drop messages here, or press V in the message list."))
        self.setHeaderHidden(True)
        self.setFrameShape(QTreeView.Shape.NoFrame)
        self.setUniformRowHeights(True)
        self.setIndentation(2 * UNIT)
        self.setIconSize(QSize(16, 16))
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragDrop)
        self.setDragDropOverwriteMode(True)  # a drop is always on a row, never between two
        self.setDropIndicatorShown(False)  # the delegate paints the target, with the verb
        self._delegate = FolderDelegate(self)
        self.setItemDelegate(self._delegate)
        self._sprung: list[QPersistentModelIndex] = []  # opened by this drag: closed again when it leaves
        self._dragging = False
        self._refusal = Refusal(self)
        self._rest = QTimer(self, singleShot=True, interval=SPRING_OPEN_MS)  # Qt's own begins anew with each pixel
        self._rest.timeout.connect(self._spring_open)
        self._open_before: set[str] = set()  # paths, while a filter is on
        self._told: str | None = None  # the folder last told of; a filter may hide and show its row
        self._holds = False
        self._delegate.name_typed.connect(self.name_typed)
        model.modelReset.connect(self._forget_told)
        self.expanded.connect(self._on_expanded)
        dress_selection(self)
        theme().changed.connect(self.scheduleDelayedItemsLayout)  # rows may be of another height

    def takes(self, index: QModelIndex) -> bool:
        """The row can be chosen and is what the filter looks for, not just the way to it."""
        words = f"{index.data(Data.PATH)} {index.data()}".casefold()
        return bool(index.data(Data.SELECTABLE)) and self.proxy.text in words

    def choose(self, path: str) -> bool:
        """Makes a folder the current one. False: there is none of this name."""
        index = self.proxy.mapFromSource(self.folder_model.index_of(path))
        if not index.isValid():
            return False
        self.setCurrentIndex(index)
        return True

    def narrow(self, text: str) -> None:
        """Lists the folders that hold these words; without words all of them, open and selected as before."""
        if not self.proxy.text:
            model = self.folder_model
            self._open_before = {
                index.data(Data.PATH)
                for index in model.all_indexes()
                if self.isExpanded(self.proxy.mapFromSource(index))
            }
        self.proxy.set_text(text)
        if self.proxy.text:
            self.expandAll()
        else:
            for index in self.folder_model.all_indexes():
                self.setExpanded(self.proxy.mapFromSource(index), index.data(Data.PATH) in self._open_before)
        if self.selected_path is None and self._told is not None:
            self.choose(self._told)

    def selectionChanged(self, selected: QItemSelection, deselected: QItemSelection) -> None:
        super().selectionChanged(selected, deselected)
        path = self.selected_path
        if path is not None and path != self._told and not self._holds:
            self._told = path
            self.folder_chosen.emit(path)

    def hold(self, on: bool) -> None:
        """While it holds, nothing that becomes of its rows is a choice of the person's."""
        self._holds = on

    def follow_rename(self, old: str, new: str) -> None:
        """The folder that is chosen is no other one for its new name; its messages are asked for by that."""
        if self._told == old:
            self._told = new
            self.folder_chosen.emit(new)

    # -- names, and what else is asked of a folder ------------------------------

    def edit_name(self, path: str) -> None:
        """F2: in place."""
        index = self.proxy.mapFromSource(self.folder_model.index_of(path))
        if index.isValid():
            self.scrollTo(index)
            self.edit(index)

    def open_paths(self) -> list[str]:
        indexes = [
            index for index in self.folder_model.all_indexes() if self.isExpanded(self.proxy.mapFromSource(index))
        ]
        return [index.data(Data.PATH) for index in indexes]

    def set_open(self, path: str) -> None:
        """With those it lies in."""
        index = self.proxy.mapFromSource(self.folder_model.index_of(path))
        while index.isValid():
            self.setExpanded(index, True)
            index = index.parent()

    def mark_menu(self, path: str | None) -> None:
        """The row that an open menu is about, which need not be the chosen one."""
        index = self.proxy.mapFromSource(self.folder_model.index_of(path)) if path else QModelIndex()
        self._delegate.menu_index = QPersistentModelIndex(index)
        self.viewport().update()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        by_key = event.reason() == QContextMenuEvent.Reason.Keyboard
        index = self.currentIndex() if by_key else self.indexAt(event.pos())
        at = event.globalPos()
        if by_key and index.isValid():
            self.scrollTo(index)
            at = self.viewport().mapToGlobal(self.visualRect(index).center())
        self.menu_asked.emit(index.data(Data.PATH) if index.isValid() else "", at)
        event.accept()

    @property
    def selected_path(self) -> str | None:
        rows = self.selectionModel().selectedRows()
        return rows[0].data(Data.PATH) if rows else None

    @property
    def current_path(self) -> str | None:
        """Also of a row that holds only other folders, and can't be chosen."""
        index = self.currentIndex()
        return index.data(Data.PATH) if index.isValid() else None

    def _forget_told(self) -> None:
        self._told = None

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """The right button asks about a folder; it does not go there."""
        if event.button() != Qt.MouseButton.RightButton:
            super().mousePressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """The folder that the keys go to may be anywhere in a long list."""
        super().focusInEvent(event)
        follow_focus(self, event.reason())
        if event.reason() != Qt.FocusReason.MouseFocusReason:
            self.scrollTo(self.currentIndex())

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        follow_focus(self, event.reason())

    # -- messages come in ----------------------------------------------------

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        self._dragging = True
        super().dragEnterEvent(event)
        if mime.messages_of(event.mimeData()) is not None or mime.folder_of(event.mimeData()) is not None:
            event.accept()  # taken or refused row by row

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        # The base class scrolls near the edge and opens rows after a while. What it thinks of the drop is replaced.
        super().dragMoveEvent(event)
        drag = mime.messages_of(event.mimeData())
        index = self.indexAt(event.position().toPoint())
        if (folder := mime.folder_of(event.mimeData())) is not None:
            self._move_folder(event, folder, index)
            return
        if drag is None:
            event.ignore()
            self._hint(QModelIndex(), "", False)
            return
        why = self.folder_model.refusal(drag, self.proxy.mapToSource(index))
        if why is not None:
            event.ignore()
            self._hint(index, why, False, event.position().toPoint())
            return
        leaving = self._settle_action(event, drag, index)
        event.accept()
        moves = event.dropAction() == Qt.DropAction.MoveAction
        way = _ASKED if drag.asks else _BY_MOVE[leaving] if moves or leaving is Leaving.NONE else _COPY
        name, source = plain_line(index.data()), plain_line(self.folder_model.source_name, 40)
        text = way.text.fill(count=drag.many, folder=name)
        if drag.key != self.folder_model.key:
            text = way.to_source.fill(count=drag.many, folder=name, source=source)
        self._hint(index, text, True, event.position().toPoint(), str(way.here))

    def _settle_action(self, event: QDropEvent, drag: mime.MessageDrag, index: QModelIndex) -> Leaving:
        """Where no message leaves a folder it is a copy, whatever keys are held."""
        leaving = self.folder_model.leaving(drag, index.data(Data.PATH) or "")
        if leaving is Leaving.NONE:
            event.setDropAction(Qt.DropAction.CopyAction)
        return leaving

    def _move_folder(self, event: QDragMoveEvent, drag: mime.FolderDrag, index: QModelIndex) -> None:
        """A folder on its way to another one: it moves, whatever keys are held."""
        at = event.position().toPoint()
        why = self.folder_model.refusal_of_folder(drag, self.proxy.mapToSource(index))
        if why is not None:
            event.ignore()
            self._hint(index, why, False, at)
            return
        event.setDropAction(Qt.DropAction.MoveAction)
        event.accept()
        name = plain_line(self.folder_model.index_of(drag.folder).data() or drag.folder, 40)
        where = plain_line(index.data()) if index.isValid() else tr("top level")
        text = tr("Move {folder} → {place}", folder=name, place=where)
        self._hint(index, text, True, at, str(_MOVE.here))

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        super().dragLeaveEvent(event)
        self._end_drag(keep_open=False)

    def dropEvent(self, event: QDropEvent) -> None:
        drag = mime.messages_of(event.mimeData())
        index = self.indexAt(event.position().toPoint())
        why = self.folder_model.refusal(drag, self.proxy.mapToSource(index)) if drag else None
        if drag is not None and why is None:
            self._settle_action(event, drag, index)
        if (folder := mime.folder_of(event.mimeData())) is not None:
            why = self.folder_model.refusal_of_folder(folder, self.proxy.mapToSource(index))
            event.setDropAction(Qt.DropAction.MoveAction)
        super().dropEvent(event)
        self._end_drag(keep_open=why is None)
        if why is not None:
            self.drop_hint.emit(why)

    def _hint(self, index: QModelIndex, text: str, accepted: bool, at: QPoint | None = None, verb: str = "") -> None:
        delegate = self._delegate
        self._refusal.why = "" if accepted else text or self._refusal.why
        if delegate.drop_index != index or not index.isValid():
            self._rest.stop()
            if index.isValid():
                self._rest.start()
        delegate.drop_index = QPersistentModelIndex(index)
        delegate.drop_text, delegate.drop_accepted = verb or tr("Not here"), accepted
        self.viewport().update()
        chip = DragChip.of(self)
        if text and at is not None:
            chip.say(text if accepted else tr("Not here"), self.viewport().mapTo(self.window(), at), accepted=accepted)
        else:
            chip.hide()
        self.drop_hint.emit(text)

    def _end_drag(self, *, keep_open: bool) -> None:
        self._dragging = False
        self._hint(QModelIndex(), "", False)
        sprung, self._sprung = self._sprung, []
        if not keep_open:
            for index in sprung:
                self.setExpanded(_plain(index), False)

    def refusal_at(self, at: QPoint) -> str:
        return self._refusal.at(at)

    def _spring_open(self) -> None:
        self.setExpanded(_plain(self._delegate.drop_index), True)

    def _on_expanded(self, index: QModelIndex) -> None:
        if self._dragging:
            self._sprung.append(QPersistentModelIndex(index))

    # -- a folder goes out ---------------------------------------------------

    def startDrag(self, supported: Qt.DropAction) -> None:
        """Not the base class's: that one would clear the dragged row afterwards. Onto a message it is a copy there."""
        index = self.currentIndex()
        if not index.isValid():
            return
        drag = QDrag(self)
        drag.setMimeData(self.folder_model.mimeData([self.proxy.mapToSource(index)]))
        drag.setPixmap(self._drag_pixmap())
        drag.setHotSpot(hot_spot(drag.pixmap(), self.layoutDirection()))
        actions = Qt.DropAction.CopyAction | Qt.DropAction.MoveAction
        if run_drag(drag, actions, Qt.DropAction.CopyAction) == Qt.DropAction.IgnoreAction:
            self.drag_failed.emit(QCursor.pos())

    def _drag_pixmap(self) -> QPixmap:
        ink = self.palette().color(QPalette.ColorRole.Text)
        return icons.pixmap("folders/folder", 24, ink, ratio=self.devicePixelRatioF())


def _plain(index: QPersistentModelIndex) -> QModelIndex:
    return index.model().index(index.row(), index.column(), index.parent()) if index.isValid() else QModelIndex()
