"""Folders of one source as a Qt tree. Reads the repository, never the network; turns a drop into an intent."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

from PySide6.QtCore import QAbstractItemModel, QMimeData, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from cio_desktop.language import counted, tr
from cio_desktop.operations.folders import FolderRepository
from cio_desktop.operations.membership import Leaving
from cio_desktop.operations.signal import Connections
from cio_desktop.protocol.keys import SourceKey
from cio_desktop.ui.mail.messages import mime
from cio_desktop.ui.words.plain import plain_line, tool_tip

from .hierarchy import NO_NAME, Node, names, wanted_tree
from .roles import Data

AnyIndex = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()


class FolderTreeModel(QAbstractItemModel):
    messages_dropped = Signal(object, str, object)  # MessageDrag, path, Qt.DropAction
    folder_dropped = Signal(str, str)  # the path of a folder, and of the one it shall lie in (empty: in none)

    def __init__(self, folders: FolderRepository, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.key: SourceKey | None = None
        # Answers why nothing can be changed at all (offline), or None.
        self.refuse_all: Callable[[], str | None] = lambda: None
        # Answers why messages of another source can't be put here, or None.
        self.refuse_source: Callable[[SourceKey], str | None] = lambda _key: tr(
            "Messages can't be dragged to another source."
        )
        self.source_name = ""  # to a drag from another one
        # Answers why a folder can't lie in another one, or None.
        self.refuse_move: Callable[[str, str], str | None] = lambda _path, _into: tr("Folders can't be moved here.")
        # Which of the messages dragged a move into a folder takes out of another one.
        self.leaving: Callable[[mime.MessageDrag, str], Leaving] = lambda _drag, _path: Leaving.ALL
        self.digit: Callable[[str], int | None] = lambda _path: None
        self._folders = folders
        self._root = Node("", "")
        self._by_path: dict[str, Node] = {}
        # Qt keeps a number, not the node: an old index then finds nothing instead of freed memory.
        self._by_number: dict[int, Node] = {}
        self._connections = Connections()
        self._connections.add(folders.changed, self._on_changed)

    def close(self) -> None:
        """Ends listening to the repository."""
        self._connections.close()

    def show_source(self, key: SourceKey | None) -> None:
        """Another source is another tree: the one case for a reset."""
        if key == self.key:
            return
        self.beginResetModel()
        self.key = key
        self._root = Node("", "")
        self._by_path, self._by_number = {}, {}
        self.endResetModel()
        if key is not None:
            self._on_changed(key)

    def node(self, index: AnyIndex) -> Node:
        return self._by_number.get(index.internalId(), self._root) if index.isValid() else self._root

    def index_of(self, path: str) -> QModelIndex:
        node = self._by_path.get(path)
        return self._index(node) if node is not None else QModelIndex()

    def all_indexes(self) -> Iterator[QModelIndex]:
        """Every row, as shown from top to bottom."""
        for node in self._root.walk():
            yield self._index(node)

    # -- following the repository --------------------------------------------

    def _on_changed(self, key: SourceKey) -> None:
        if key != self.key:
            return
        self._sync(self._root, wanted_tree(self._folders.folders(key)))
        self._emit_changed(self._root)

    def _sync(self, have: Node, want: Node) -> None:
        """Makes the children of `have` those of `want`, with the fewest insertions and removals."""
        parent = self._index(have)
        paths = {child.path for child in want.children}
        for row in reversed(range(len(have.children))):
            if have.children[row].path not in paths:
                self.beginRemoveRows(parent, row, row)
                gone = have.children.pop(row)
                for node in [gone, *gone.walk()]:
                    self._by_path.pop(node.path, None)
                    self._by_number.pop(node.number, None)
                self.endRemoveRows()
        for row, wanted in enumerate(want.children):
            known = self._by_path.get(wanted.path)
            if known is None:
                self.beginInsertRows(parent, row, row)
                node = Node(wanted.path, wanted.name, have, wanted.folder)
                have.children.insert(row, node)
                self._by_path[node.path] = self._by_number[node.number] = node
                self.endInsertRows()
            elif (at := have.children.index(node := known)) != row:
                # Its rank changed (it became special); everything before `row` is in place, so it moves up.
                self.beginMoveRows(parent, at, at, parent, row)
                have.children.insert(row, have.children.pop(at))
                self.endMoveRows()
            node.be(wanted)
            self._sync(node, wanted)

    def _emit_changed(self, node: Node) -> None:
        if node.children:
            parent = self._index(node)
            self.dataChanged.emit(self.index(0, 0, parent), self.index(len(node.children) - 1, 0, parent))
            for child in node.children:
                self._emit_changed(child)

    # -- QAbstractItemModel --------------------------------------------------

    def _index(self, node: Node) -> QModelIndex:
        return QModelIndex() if node is self._root else self.createIndex(node.row(), 0, node.number)

    def index(self, row: int, column: int, parent: AnyIndex = _NOWHERE) -> QModelIndex:
        if not self.hasIndex(row, column, parent):
            return QModelIndex()
        return self.createIndex(row, column, self.node(parent).children[row].number)

    def parent(self, index: AnyIndex = _NOWHERE) -> Any:
        node = self.node(index).parent if index.isValid() else None
        return self._index(node) if node is not None else QModelIndex()

    def rowCount(self, parent: AnyIndex = _NOWHERE) -> int:
        return len(self.node(parent).children) if parent.column() <= 0 else 0

    def columnCount(self, parent: AnyIndex = _NOWHERE) -> int:
        return 1

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or self.key is None:
            return None
        node = self.node(index)
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return plain_line(node.title) or str(NO_NAME)
            case Data.PATH:
                return node.path
            case Data.SPECIAL:
                return node.special
            case Data.COUNT:
                return self._folders.count(self.key, node.path) if node.selectable else None
            case Data.UNREAD:
                return self._folders.unread(self.key, node.path) if node.selectable else None
            case Data.SELECTABLE:
                return node.selectable
            case Qt.ItemDataRole.ToolTipRole:
                words = (names(node.title, node.path), self._count_words(node), plain_line(node.trouble, 400))
                return tool_tip("\n".join(filter(None, words)))
            case Data.TROUBLE:
                return plain_line(node.trouble, 400)
            case Data.DIGIT:
                return self.digit(node.path)
            case Qt.ItemDataRole.EditRole:
                return node.name
            case Qt.ItemDataRole.AccessibleTextRole:
                return self._read_out(node)
            case Qt.ItemDataRole.AccessibleDescriptionRole:
                return plain_line(node.own_name)
        return None

    def _read_out(self, node: Node) -> str:
        title = plain_line(node.title)
        if not node.selectable:
            return tr("{folder}, holds only folders", folder=title)
        values = {"folder": title, "messages": self._count_words(node)}
        if (digit := self.digit(node.path)) is not None:
            text = tr("{folder}, {messages}, favourite {digit}", digit=str(digit), **values)
        else:
            text = tr("{folder}, {messages}", **values)
        return f"{text}. {plain_line(node.trouble, 400)}" if node.trouble else text

    def _count_words(self, node: Node) -> str:
        if self.key is None or not node.selectable:
            return ""
        if node.folder is not None and not node.folder.included_in_sync:
            return tr("not synced")
        count, unread = self._folders.count(self.key, node.path), self._folders.unread(self.key, node.path)
        if unread:
            return counted(count, "{n} message, {unread} unread", "{n} messages, {unread} unread", unread=unread)
        return counted(count, "{n} message", "{n} messages")

    def flags(self, index: AnyIndex) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        enabled = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsDropEnabled | Qt.ItemFlag.ItemIsDragEnabled
        enabled |= Qt.ItemFlag.ItemIsEditable  # where the view asks for it
        return enabled | Qt.ItemFlag.ItemIsSelectable if self.node(index).selectable else enabled

    def setData(self, index: AnyIndex, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Refuses: a name that was typed is an intent, and goes by the view."""
        return False

    def follow_rename(self, old: str, new: str, delimiter: str) -> None:
        """Folders that lie where they did keep their rows, and with them what is open and chosen."""
        node = self._by_path.get(old)
        if node is None or new in self._by_path or not delimiter:
            return
        above, _, name = new.rpartition(delimiter)
        if above != old.rpartition(delimiter)[0]:
            return
        node.name = name
        for each in [node, *node.walk()]:
            del self._by_path[each.path]
            each.path = new + each.path[len(old) :]
            self._by_path[each.path] = each
        self.dataChanged.emit(self._index(node), self._index(node))

    # -- drag and drop -------------------------------------------------------

    def mimeTypes(self) -> list[str]:
        return [mime.MESSAGES, mime.FOLDER]

    def mimeData(self, indexes: list[QModelIndex]) -> QMimeData:
        if self.key is None or not indexes:
            return QMimeData()
        return mime.folder_data(mime.FolderDrag(*self.key, self.node(indexes[0]).path))

    def supportedDragActions(self) -> Qt.DropAction:
        return Qt.DropAction.CopyAction | Qt.DropAction.MoveAction

    def supportedDropActions(self) -> Qt.DropAction:
        return Qt.DropAction.MoveAction | Qt.DropAction.CopyAction

    def refusal(self, drag: mime.MessageDrag, index: AnyIndex) -> str | None:
        """Why these messages can't be dropped here, in words; None: they can."""
        if not index.isValid():
            return tr("Drop the messages on a folder.")
        node = self.node(index)
        if (why := self.refuse_all()) is not None:
            return why
        if drag.key != self.key and (why := self.refuse_source(drag.key)) is not None:
            return why
        if not node.selectable:
            return tr("“{folder}” only holds other folders.", folder=plain_line(node.title))
        if node.is_view:
            return tr("“{folder}” only shows messages of other folders.", folder=plain_line(node.title))
        if node.path == drag.folder and drag.key == self.key:
            return tr("The messages are in {folder} already.", folder=plain_line(node.title))
        return None

    def refusal_of_folder(self, drag: mime.FolderDrag, index: AnyIndex) -> str | None:
        """Why this folder can't be put here; beside all rows it comes to lie in none."""
        if (why := self.refuse_all()) is not None:
            return why
        if drag.key != self.key:
            return tr("A folder stays in its source.")
        return self.refuse_move(drag.folder, self.node(index).path)

    def canDropMimeData(self, data: QMimeData, action: Qt.DropAction, row: int, column: int, parent: AnyIndex) -> bool:
        if (folder := mime.folder_of(data)) is not None:
            return row == -1 and self.refusal_of_folder(folder, parent) is None
        drag = mime.messages_of(data)
        return drag is not None and row == -1 and self.refusal(drag, parent) is None

    def dropMimeData(self, data: QMimeData, action: Qt.DropAction, row: int, column: int, parent: AnyIndex) -> bool:
        if not self.canDropMimeData(data, action, row, column, parent):
            return False
        if (folder := mime.folder_of(data)) is not None:
            self.folder_dropped.emit(folder.folder, self.node(parent).path)
            return True
        drag = mime.messages_of(data)
        if drag is None:
            return False
        self.messages_dropped.emit(drag, self.node(parent).path, action)
        return True
