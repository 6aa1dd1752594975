"""A message list as a Qt table. It holds no rows: it passes on the steps of operations/message_list.py.

`removeRows` stays refused: after a drop Qt's views call it for the *current* selection, which by then may be another
message than the one that was dragged (ui/README.md, Facts about Qt).
"""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from enum import IntEnum
from typing import Any, assert_never

from PySide6.QtCore import QAbstractTableModel, QMimeData, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from cio_desktop.language import Text, listed, place, tr
from cio_desktop.operations.edits import Progress
from cio_desktop.operations.message_list import MessageList
from cio_desktop.operations.message_query import Sort, SortColumn
from cio_desktop.operations.messages import MessageRepository
from cio_desktop.operations.signal import Connections
from cio_desktop.protocol.keys import SourceKey
from cio_desktop.protocol.resources import Message
from cio_desktop.ui.words.people import full_name, short_name
from cio_desktop.ui.words.plain import plain_line, tool_tip
from cio_desktop.ui.words.texts import why
from cio_desktop.ui.words.times import exact, moment, short_moment

from . import mime
from .row_marks import RowMarks

AnyIndex = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()

PENDING_WORDS = {
    Progress.QUEUED: Text("This change waits to be sent."),
    Progress.SENT: Text("This change is being saved."),
    Progress.DEFERRED: Text("The mail server has not carried this out yet. The change is kept and goes on by itself."),
    Progress.MARKED: Text(
        "Out of its old folder. The copy there stays marked as deleted until the mail server removes it."
    ),
}


# Made once: Qt asks for them of every row of a selection.
_FLAGS = (
    Qt.ItemFlag.ItemIsEnabled
    | Qt.ItemFlag.ItemIsSelectable
    | Qt.ItemFlag.ItemIsDragEnabled
    | Qt.ItemFlag.ItemIsDropEnabled
    | Qt.ItemFlag.ItemNeverHasChildren
)


class Column(IntEnum):
    FROM = 0
    SUBJECT = 1
    DATE = 2
    SOURCE = 3  # where lists are merged; shown before the date

    @property
    def title(self) -> str:
        match self:
            case Column.FROM:
                return tr("From")
            case Column.SUBJECT:
                return tr("Subject")
            case Column.DATE:
                return tr("Date")
            case Column.SOURCE:
                return tr("Source", "a mailbox on a server")
            case never:
                assert_never(never)


SORTS = {
    Column.FROM: SortColumn.SENDER,
    Column.SUBJECT: SortColumn.SUBJECT,
    Column.DATE: SortColumn.DATE,
    Column.SOURCE: SortColumn.SOURCE,
}


_SORTED = {
    (SortColumn.DATE, True): Text("Sorted by date, oldest first"),
    (SortColumn.DATE, False): Text("Sorted by date, newest first"),
    (SortColumn.SENDER, True): Text("Sorted by sender, A to Z"),
    (SortColumn.SENDER, False): Text("Sorted by sender, Z to A"),
    (SortColumn.SUBJECT, True): Text("Sorted by subject, A to Z"),
    (SortColumn.SUBJECT, False): Text("Sorted by subject, Z to A"),
    (SortColumn.SOURCE, True): Text("Sorted by source, A to Z"),
    (SortColumn.SOURCE, False): Text("Sorted by source, Z to A"),
}


def sort_words(sort: Sort) -> str:
    """For a screen reader: "sorted by subject, A to Z"."""
    return str(_SORTED[sort.column, sort.ascending])


class Data(IntEnum):
    ID = Qt.ItemDataRole.UserRole + 1
    FOLDERS = Qt.ItemDataRole.UserRole + 2
    PENDING = Qt.ItemDataRole.UserRole + 3
    FAILED = Qt.ItemDataRole.UserRole + 4
    LOADED = Qt.ItemDataRole.UserRole + 5
    MARKS = Qt.ItemDataRole.UserRole + 6
    ELSEWHERE = Qt.ItemDataRole.UserRole + 7
    SHORT_DATE = Qt.ItemDataRole.UserRole + 8


def sender(message: Message) -> str:
    """Who wrote it, as short as it is known."""
    return short_name(message.addresses.from_)


def subject(message: Message) -> str:
    return plain_line(message.subject) or tr("(no subject)")


class MessageTableModel(QAbstractTableModel):
    folder_dropped = Signal(object, object)  # FolderDrag, list of message ids

    def __init__(self, messages: MessageRepository, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.list: MessageList | None = None
        self.now: Callable[[], float] = time.time
        # Answers why nothing can be changed at all (offline), or None.
        self.refuse_all: Callable[[], str | None] = lambda: None
        # The rows a folder dropped on one of them is meant for: the selection, when the row belongs to it.
        self.selected_ids: Callable[[], Sequence[str]] = lambda: ()
        # A folder in a chip; empty: it tells nothing.
        self.chip_words: Callable[[SourceKey, str], str] = lambda _key, path: path
        self.source_words: Callable[[SourceKey], str] = lambda key: key.label
        self._messages = messages
        self._connections = Connections()

    def show_list(self, shown: MessageList | None) -> None:
        """Another folder is another table: the one case for a reset."""
        self.beginResetModel()
        self._connections.close()
        self.list = shown
        if shown is not None:
            add = self._connections.add
            add(shown.will_insert, lambda first, count: self.beginInsertRows(_NOWHERE, first, first + count - 1))
            add(shown.did_insert, lambda _first, _count: self.endInsertRows())
            add(shown.will_remove, lambda first, count: self.beginRemoveRows(_NOWHERE, first, first + count - 1))
            add(shown.did_remove, lambda _first, _count: self.endRemoveRows())
            add(shown.rows_changed, self._on_rows_changed)
        self.endResetModel()

    def close(self) -> None:
        """Ends listening to the list."""
        self._connections.close()

    def _on_rows_changed(self, first: int, count: int) -> None:
        self.dataChanged.emit(self.index(first, 0), self.index(first + count - 1, len(Column) - 1))

    def message(self, row: int) -> Message | None:
        return self.list.message(row) if self.list is not None else None

    def id_at(self, row: int) -> str | None:
        return self.list.id_at(row) if self.list is not None else None

    def key_of(self, message: Message) -> SourceKey:
        """The source of a message listed."""
        key = self.list.key_of(message.message_id) if self.list is not None else None
        assert key is not None
        return key

    # -- QAbstractTableModel -------------------------------------------------

    def rowCount(self, parent: AnyIndex = _NOWHERE) -> int:
        return self.list.total if self.list is not None and not parent.isValid() else 0

    def columnCount(self, parent: AnyIndex = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(Column)

    def canFetchMore(self, parent: AnyIndex) -> bool:
        return self.list is not None and not parent.isValid() and self.list.may_grow

    def fetchMore(self, parent: AnyIndex) -> None:
        if self.list is not None and not parent.isValid():
            self.list.grow()

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation == Qt.Orientation.Horizontal and role in {
            Qt.ItemDataRole.DisplayRole,
            Qt.ItemDataRole.ToolTipRole,
        }:
            return Column(section).title
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.AccessibleTextRole:
            sort = self.list.query.sort if self.list is not None else Sort()
            sorted_here = SORTS[Column(section)] is sort.column
            return f"{Column(section).title}. {sort_words(sort)}" if sorted_here else Column(section).title
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        return None

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if self.list is None or not index.isValid():
            return None
        message = self.list.message(index.row())
        if role == Data.LOADED:
            return message is not None
        if message is None:
            return tr("loading", "a message of a list") if role == Qt.ItemDataRole.AccessibleTextRole else None
        key = self.key_of(message)
        account_id = key.account_id
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return self._text(message, Column(index.column()))
            case Data.SHORT_DATE:
                return short_moment(message.date, self.now())
            case Data.ID:
                return message.message_id
            case Data.FOLDERS:
                return sorted(self._messages.folders_of(account_id, message.message_id, key.label), key=place)
            case Data.MARKS:
                return RowMarks.of(message, self._messages.flags_of(account_id, message.message_id))
            case Data.ELSEWHERE:
                return self._elsewhere(message)
            case Data.PENDING:
                return self._messages.pending(account_id, message.message_id)
            case Data.FAILED:
                reason = self._messages.failure(account_id, message.message_id)
                return why(reason).body if reason is not None else None
            case Qt.ItemDataRole.ToolTipRole:
                return tool_tip(self._tool_tip(message, index.column()))
            case Qt.ItemDataRole.AccessibleTextRole:
                return self._read_out(message, Column(index.column()))
        return None

    def _text(self, message: Message, column: Column) -> str:
        match column:
            case Column.FROM:
                return sender(message)
            case Column.SUBJECT:
                return subject(message)
            case Column.DATE:
                return moment(message.date, self.now())
            case Column.SOURCE:
                return listed(self._source_names(message))
            case never:
                assert_never(never)

    def _read_out(self, message: Message, column: Column) -> str:
        """The whole row in its first cell, where the keys go; the others say their own."""
        row = [each for each in Column if each is not Column.SOURCE or self.merged]
        words = [self._text(message, shown) for shown in (row if column is Column.FROM else (column,))]
        if column is Column.FROM:
            words += RowMarks.of(
                message, self._messages.flags_of(self.key_of(message).account_id, message.message_id)
            ).words
            words.append(self._elsewhere_words(message))
        state = self._state_words(message) if column is not Column.DATE else ""
        return listed([*words, state])

    @property
    def merged(self) -> bool:
        return self.list is not None and self.list.scope.merged

    def _source_names(self, message: Message) -> list[str]:
        account_id = self.key_of(message).account_id
        names = [self.source_words(SourceKey(account_id, ref.label)) for ref in message.sources]
        return [plain_line(name, 254) for name in names]

    def _elsewhere(self, message: Message) -> list[str]:
        """The other folders it is in, as chips show them."""
        assert self.list is not None
        key, message_id = self.key_of(message), message.message_id
        told = [name for name in message.folders if not name.startswith("\\")]
        one = self.list.scope.folder is not None and len(told) < 2
        if one and self._messages.pending(key.account_id, message_id) is None:
            return []  # as most are, and rows ask often
        scope, found = self.list.scope, self._messages.folders_of(key.account_id, message_id, key.label)
        others = sorted((name for name in found if scope.folder is None or not scope.shows(name)), key=place)
        return [words for name in others if (words := plain_line(self.chip_words(key, name), 60))]

    def _elsewhere_words(self, message: Message) -> str:
        if not (elsewhere := self._elsewhere(message)):
            return ""
        folders = listed(elsewhere)
        also = self.list is not None and self.list.scope.current_folder is not None
        return tr("also in {folders}", folders=folders) if also else tr("in {folders}", folders=folders)

    def _state_words(self, message: Message) -> str:
        account_id, message_id = self.key_of(message).account_id, message.message_id
        if (progress := self._messages.pending(account_id, message_id)) is not None:
            return str(PENDING_WORDS[progress])
        reason = self._messages.failure(account_id, message_id)
        return tr("The last change failed. {why}", why=why(reason).body) if reason is not None else ""

    def _tool_tip(self, message: Message, column: int) -> str:
        date, sources = exact(message.date), self._source_names(message)
        if column == Column.DATE:
            return date
        if column == Column.SOURCE:
            return "\n".join(sources)
        state = self._state_words(message)
        if column == Column.SUBJECT:
            return "\n".join(filter(None, [subject(message), self._elsewhere_words(message), state]))
        return "\n".join([full_name(message.addresses.from_), date, *(sources if self.merged else ())])

    def flags(self, index: AnyIndex) -> Qt.ItemFlag:
        return _FLAGS if index.isValid() else Qt.ItemFlag.NoItemFlags

    def removeRows(self, row: int, count: int, parent: AnyIndex = _NOWHERE) -> bool:
        return False

    # -- drag and drop -------------------------------------------------------

    def drag_of(self, message_ids: Sequence[str]) -> mime.MessageDrag | None:
        if self.list is None or not message_ids:
            return None
        operands = self.list.operands(message_ids)
        if len(operands) != 1:
            return None
        ((key, folder),) = operands
        return mime.MessageDrag(*key, folder, list(message_ids))

    def mimeTypes(self) -> list[str]:
        return [mime.FOLDER]

    def mimeData(self, indexes: list[QModelIndex]) -> QMimeData:
        rows = dict.fromkeys(index.row() for index in indexes)
        messages = [message for row in rows if (message := self.message(row)) is not None]
        drag = self.drag_of([message.message_id for message in messages])
        if drag is None:
            return QMimeData()
        return mime.messages_data(drag, [subject(message) for message in messages])

    def supportedDragActions(self) -> Qt.DropAction:
        return Qt.DropAction.MoveAction | Qt.DropAction.CopyAction

    def supportedDropActions(self) -> Qt.DropAction:
        return Qt.DropAction.CopyAction

    def refusal(self, drag: mime.FolderDrag, index: AnyIndex) -> str | None:
        """Why this folder can't be dropped on this row; None: it can (and only adds)."""
        if self.list is None or not index.isValid() or self.id_at(index.row()) is None:
            return tr("Drop the folder on a message.")
        if (why := self.refuse_all()) is not None:
            return why
        if drag.key != self.list.key_of(self.id_at(index.row()) or ""):
            return tr("This folder belongs to another source.")
        if drag.folder == self.list.scope.folder:
            return tr("The messages are in this folder already.")
        return None

    def canDropMimeData(self, data: QMimeData, action: Qt.DropAction, row: int, column: int, parent: AnyIndex) -> bool:
        drag = mime.folder_of(data)
        return drag is not None and row == -1 and self.refusal(drag, parent) is None

    def dropMimeData(self, data: QMimeData, action: Qt.DropAction, row: int, column: int, parent: AnyIndex) -> bool:
        drag = mime.folder_of(data)
        if drag is None or not self.canDropMimeData(data, action, row, column, parent):
            return False
        target = self.id_at(parent.row())
        chosen = list(self.selected_ids())
        self.folder_dropped.emit(drag, chosen if target in chosen else [target])
        return True
