"""The message table as a widget: selection by ids, drag out, folders dropped on rows. Holds no data."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import msgspec
from PySide6.QtCore import (
    QEvent,
    QItemSelection,
    QItemSelectionModel,
    QMargins,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import (
    QContextMenuEvent,
    QCursor,
    QDrag,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QApplication, QHeaderView, QTableView, QWidget

from cio_desktop.language import tr
from cio_desktop.operations.marks import Mark
from cio_desktop.operations.message_list import MessageList
from cio_desktop.operations.selection import Marked
from cio_desktop.ui.widgets.selection import dress_selection, follow_focus, paint_current
from cio_desktop.ui.widgets.theme import HALF, row_height, theme
from cio_desktop.ui.words.plain import plain_line

from . import mime
from .columns import Columns
from .delegate import MessageDelegate
from .drag_chip import DragChip, Refusal, run_drag
from .drag_picture import drag_picture, hot_spot
from .model import Column, Data, MessageTableModel, subject
from .row_ends import dot_box, star_box
from .row_selection import RowSelection

TOLD_AGAIN = 250  # selected messages, of which it is told when the rest of them was read
_TOGGLES = QItemSelectionModel.SelectionFlag.Toggle | QItemSelectionModel.SelectionFlag.Select
_SUBJECTS = 50  # as text, of what is dragged
_SELECTING = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
_MOVES = frozenset({Qt.Key.Key_Home, Qt.Key.Key_End, Qt.Key.Key_Up, Qt.Key.Key_Down})


class MessageView(QTableView):
    selected_messages = Signal(object)  # list of ids, in the order shown
    drop_hint = Signal(str)
    drag_ended = Signal()
    drag_failed = Signal(QPoint)  # where on the screen it was let go, or given up
    entered = Signal()  # by focus or click, also where that selects nothing new
    sort_asked = Signal(object)  # SortColumn
    mark_clicked = Signal(str, str)  # a Mark, and whose
    menu_asked = Signal(QPoint)  # where, on the viewport

    def __init__(self, model: MessageTableModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.message_model = model
        model.selected_ids = self.selected_ids
        self.rows = RowSelection(model, self)  # first: Qt asks at once
        self.hold: Callable[[], int] = lambda: 0  # keeps the whole selection for a drag, under a number
        self._unread = False  # some of a small selection
        self.setModel(model)
        self.setObjectName("messages")
        self.setAccessibleName(tr("Messages"))
        self.setAccessibleDescription(
            tr(
                "E archives the selected messages, V moves them, L changes their folders, digits move them to "
                "favourite folders, U marks them as read or unread, S stars them, Delete moves them to Trash."
            )
        )
        self.setFrameShape(QTableView.Shape.NoFrame)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragDrop)
        self.setDragDropOverwriteMode(True)  # a folder is dropped on a message, never between two
        self.setDropIndicatorShown(False)
        self.setTabKeyNavigation(False)  # Tab leaves the table
        self.setCornerButtonEnabled(False)
        self.setMouseTracking(True)
        self._refusal = Refusal(self)
        self._delegate = MessageDelegate(self)
        self.setItemDelegate(self._delegate)
        self._press_modifiers = Qt.KeyboardModifier.NoModifier
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        theme().changed.connect(self._fit_rows)
        self._fit_rows()
        self.columns = Columns(self, model)
        self.columns.sort_asked.connect(self.sort_asked)
        self._next: tuple[str | None, int] | None = None  # selected when the selection goes away
        self._press_button = Qt.MouseButton.LeftButton
        self._menu_waits = False  # a press of the right button may become a drag
        self.verticalScrollBar().valueChanged.connect(self._tell_visible)
        model.rowsRemoved.connect(self._advance)
        model.dataChanged.connect(self._rows_known)
        self.clicked.connect(lambda _index: self.entered.emit())
        dress_selection(self)

    # -- what is shown and selected ------------------------------------------

    def show_list(self, shown: MessageList | None) -> None:
        self.message_model.show_list(shown)
        self.columns.follow_list()
        self.scrollToTop()
        self._tell_visible()
        self.selected_messages.emit([])

    def selected_ids(self) -> list[str]:
        """The ids of the selected rows that are known, in the order shown."""
        return self.rows.ids()

    def selected_count(self) -> int:
        return self.rows.count

    def marked(self) -> Marked:
        """What is selected, also what was not read yet."""
        return self.rows.marked()

    def select_ids(self, message_ids: Sequence[str]) -> None:
        """Selects these messages, as far as they are in the list, and goes to the first one."""
        first = self.rows.select_ids(message_ids)
        if first is not None:
            self.scrollTo(self.message_model.index(first, 0))
        self._tell_selected()

    def selectAll(self) -> None:
        self.rows.select_all()

    def selectionCommand(
        self, index: QModelIndex | QPersistentModelIndex, event: QEvent | None = None
    ) -> QItemSelectionModel.SelectionFlag:
        command = super().selectionCommand(index, event)
        if event is not None:  # else nobody did anything, Qt only asks
            if command & QItemSelectionModel.SelectionFlag.Clear:
                self.rows.begin_anew()
            self.rows.toggles = bool(command & _TOGGLES)
        return command

    def selectionChanged(self, selected: QItemSelection, deselected: QItemSelection) -> None:
        super().selectionChanged(selected, deselected)
        self.rows.follow(selected, deselected)
        self._tell_selected()

    def _tell_selected(self) -> None:
        ids, count = self.selected_ids(), self.selected_count()
        self._unread = len(ids) < count <= TOLD_AGAIN
        if self.message_model.list is not None:
            self.message_model.list.pin(ids[:TOLD_AGAIN])
        self.selected_messages.emit(ids)

    def _rows_known(self, top: QModelIndex, bottom: QModelIndex) -> None:
        """What was selected before its page was read is known now."""
        if not self.rows.rows_known(top.row(), bottom.row()) and self._unread:
            self._tell_selected()

    def rowsAboutToBeRemoved(self, parent: QModelIndex, start: int, end: int) -> None:
        """When the selected messages go, the selection goes on to the next one, or at the end to the one above."""
        ranges = self.rows.ranges()
        if self._next is None and any(top <= end and bottom >= start for top, bottom in ranges):
            self._next = self._neighbour(ranges)
            QTimer.singleShot(0, self, self._forget_next)  # the steps of one change come at once
        super().rowsAboutToBeRemoved(parent, start, end)

    def _neighbour(self, ranges: Sequence[tuple[int, int]]) -> tuple[str | None, int] | None:
        """(id, row once the selected ones are gone)."""
        model = self.message_model
        below, count = ranges[-1][1] + 1, sum(bottom + 1 - top for top, bottom in ranges)
        if below < model.rowCount():
            return model.id_at(below), below - count
        above = next((top - 1 for top, _ in reversed(ranges) if not _within(top - 1, ranges)), -1)
        before = sum(bottom + 1 - top for top, bottom in ranges if bottom < above)
        return (model.id_at(above), above - before) if above >= 0 else None

    def _advance(self) -> None:
        """At once: the next key is for the next message."""
        if self._next is None or self.selectionModel().hasSelection():
            return
        (message_id, row), self._next = self._next, None
        shown = self.message_model.list
        known = shown.row_of(message_id) if shown is not None and message_id is not None else None
        self.select_row(min(row, self.message_model.rowCount() - 1) if known is None else known)

    def go_on(self, ids: Sequence[str]) -> None:
        """From these messages to the one below, where they are still selected."""
        below = max((bottom for _, bottom in self.rows.ranges()), default=-1) + 1
        if self.selected_ids() == list(ids) and 0 < below < self.message_model.rowCount():
            self.select_row(below)

    def _forget_next(self) -> None:
        self._next = None

    def select_row(self, row: int) -> None:
        if row >= 0:
            self.rows.begin_anew()
            index = self.message_model.index(row, 0)
            flags = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
            self.selectionModel().setCurrentIndex(index, flags)
            self.scrollTo(index)

    def rowsInserted(self, parent: QModelIndex, start: int, end: int) -> None:
        super().rowsInserted(parent, start, end)
        self.rows.rows_came(start, end)
        self._tell_visible()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.columns.fit()
        self._tell_visible()

    def _fit_rows(self) -> None:
        """As high as was chosen. What stood on top stays there."""
        header, bar = self.verticalHeader(), self.verticalScrollBar()
        old, new = header.defaultSectionSize(), row_height(self.fontMetrics())
        if old != new:
            row = bar.value() // max(1, old)
            header.setDefaultSectionSize(new)
            bar.setValue(row * new)

    def _tell_visible(self) -> None:
        shown = self.message_model.list
        if shown is None:
            return
        height = max(1, self.verticalHeader().defaultSectionSize())
        top = self.verticalScrollBar().value() // height
        shown.set_visible(top, min(shown.total, top + self.viewport().height() // height + 1))

    # -- marks -----------------------------------------------------------------

    def _mark_at(self, at: QPoint) -> tuple[str, str] | None:
        """(the mark, the message) that a click there changes."""
        index = self.indexAt(at)
        message_id = self.message_model.id_at(index.row()) if index.isValid() else None
        if message_id is None or not index.data(Data.LOADED):
            return None
        cell, around = self.visualRect(index), QMargins(HALF, HALF, HALF, HALF)
        box, mark = {
            Column.FROM: (dot_box(cell, self.layoutDirection()), Mark.SEEN),
            Column.SUBJECT: (star_box(cell, self.layoutDirection()), Mark.FLAGGED),
        }.get(Column(index.column()), (QRect(), Mark.SEEN))
        return (mark.value, message_id) if box.isValid() and box.marginsAdded(around).contains(at) else None

    def _click_mark(self, event: QMouseEvent) -> bool:
        """Neither selects nor drags: the selection may be another one."""
        if event.button() != Qt.MouseButton.LeftButton or event.modifiers() & _SELECTING:
            return False
        found = self._mark_at(event.position().toPoint())
        if found is not None:
            self.mark_clicked.emit(*found)
        return found is not None

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._hover(self.rowAt(event.position().toPoint().y()))
        super().mouseMoveEvent(event)

    def viewportEvent(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Leave:
            self._hover(-1)
        return super().viewportEvent(event)

    def _hover(self, row: int) -> None:
        old, self._delegate.hover_row = self._delegate.hover_row, row
        for each in {old, row} if old != row else ():
            if each >= 0:
                self.update(self.message_model.index(each, Column.SUBJECT))

    # -- messages go out -----------------------------------------------------

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Of the right button only once it is let go where it was pressed: it may drag."""
        right = QApplication.mouseButtons() & Qt.MouseButton.RightButton
        self._menu_waits = event.reason() == QContextMenuEvent.Reason.Mouse and bool(right)
        if not self._menu_waits:
            self.menu_asked.emit(event.pos())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        if event.button() == Qt.MouseButton.RightButton and self._menu_waits:
            self._menu_waits = False
            self.menu_asked.emit(event.position().toPoint())

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._press_modifiers, self._press_button = event.modifiers(), event.button()
        if not self._click_mark(event):
            super().mousePressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if not self._click_mark(event):
            super().mouseDoubleClickEvent(event)

    def startDrag(self, supported: Qt.DropAction) -> None:
        """Ids are taken here. The base class is left out: it would remove rows of the then current selection."""
        if self._press_modifiers & _SELECTING:
            return  # Ctrl and Shift select; a drag with them would come by accident
        carried = self.carried()
        if carried is None:
            return
        self._menu_waits = False
        if self._press_button == Qt.MouseButton.RightButton:
            carried = msgspec.structs.replace(carried, asks=True)
        shown = self.message_model.list
        ids = self.selected_ids()[:_SUBJECTS]
        subjects = [subject(found) for i in ids if shown is not None and (found := shown.by_id(i)) is not None]
        drag = QDrag(self)
        drag.setMimeData(mime.messages_data(carried, subjects))
        picture = drag_picture(self, subjects[0] if subjects else "", carried.many)
        drag.setPixmap(picture)
        drag.setHotSpot(hot_spot(picture, self.layoutDirection()))
        done = run_drag(drag, supported, Qt.DropAction.MoveAction)
        DragChip.of(self).hide()
        self.drag_ended.emit()
        if done == Qt.DropAction.IgnoreAction:
            self.drag_failed.emit(QCursor.pos())

    def carried(self) -> mime.MessageDrag | None:
        """What is selected, for a drag or the clipboard."""
        shown, marked = self.message_model.list, self.marked()
        if shown is None or not marked.count:
            return None
        operands = shown.operands(marked.ids[:TOLD_AGAIN])
        (key, folder), *others = operands or [(shown.scope.key, shown.scope.current_folder)]
        if key is None:
            return None
        if marked.whole and not others and marked.count <= TOLD_AGAIN:
            return mime.MessageDrag(*key, folder, list(marked.ids))
        return mime.MessageDrag(*key, folder, [], held=self.hold(), count=marked.count)

    # -- a folder comes in ---------------------------------------------------

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        super().dragEnterEvent(event)
        if mime.folder_of(event.mimeData()) is not None:
            event.accept()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        super().dragMoveEvent(event)
        drag = mime.folder_of(event.mimeData())
        at = event.position().toPoint()
        index = self.indexAt(at)
        why = self.message_model.refusal(drag, index) if drag is not None else ""
        if drag is None or why is not None:
            event.ignore()
            self._hint(-1, why or "", at, accepted=False)
            return
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()
        chosen = self.selected_ids()
        count = self.selected_count() if self.message_model.id_at(index.row()) in chosen else 1
        self._hint(
            index.row(), tr("Add {count} → {folder}", count=count, folder=plain_line(drag.folder)), at, accepted=True
        )

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        super().dragLeaveEvent(event)
        self._hint(-1, "")

    def dropEvent(self, event: QDropEvent) -> None:
        event.setDropAction(Qt.DropAction.CopyAction)  # never removes anything
        super().dropEvent(event)
        self._hint(-1, "")

    def _hint(self, row: int, text: str, at: QPoint | None = None, *, accepted: bool = False) -> None:
        self._refusal.why = "" if accepted else text or self._refusal.why
        self._delegate.drop_row = row
        self.viewport().update()
        chip = DragChip.of(self)
        if text and at is not None:
            chip.say(text if accepted else tr("Not here"), self.viewport().mapTo(self.window(), at), accepted=accepted)
        else:
            chip.hide()
        self.drop_hint.emit(text)

    def refusal_at(self, at: QPoint) -> str:
        return self._refusal.at(at)

    # -- keys ----------------------------------------------------------------

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        follow_focus(self, event.reason())
        self.entered.emit()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        follow_focus(self, event.reason())

    def currentChanged(self, current: QModelIndex, previous: QModelIndex) -> None:
        super().currentChanged(current, previous)
        self.viewport().update()  # the ring is around the whole row

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        current = self.currentIndex()
        if self.hasFocus() and current.isValid():
            row = QRect(
                0, self.rowViewportPosition(current.row()), self.viewport().width(), self.rowHeight(current.row())
            )
            painter = QPainter(self.viewport())
            paint_current(painter, self.palette(), row, selected=self.selectionModel().isSelected(current))
            painter.end()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Qt leaves the selection as it is where the current row stays what it is, as by Home on the first one."""
        super().keyPressEvent(event)
        moved = event.key() in _MOVES and event.modifiers() == Qt.KeyboardModifier.NoModifier
        if moved and self.currentIndex().isValid() and self.selected_count() != 1:
            self.select_row(self.currentIndex().row())

    def keyboardSearch(self, search: str) -> None:
        """Off: letters are commands here, and type-ahead would run through a million rows."""

    def moveCursor(
        self, action: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier
    ) -> QModelIndex | QPersistentModelIndex:
        """Qt's Home and End move within the row; in a list of messages they mean the first and the last one."""
        rows = self.message_model.rowCount()
        if rows and action in {QAbstractItemView.CursorAction.MoveHome, QAbstractItemView.CursorAction.MoveEnd}:
            home = action == QAbstractItemView.CursorAction.MoveHome
            return self.message_model.index(0 if home else rows - 1, 0)
        return super().moveCursor(action, modifiers)


def _within(row: int, ranges: Sequence[tuple[int, int]]) -> bool:
    return any(top <= row <= bottom for top, bottom in ranges)
