"""In which folders the chosen messages are, as a check list. Records what was clicked; changes nothing itself.

A row that began mixed goes all → none → back to the mix; other rows are plain two-state (ui/README.md, Check boxes).
Only what differs from the beginning is an intent.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import IntEnum
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from cio_desktop.language import place, tr
from cio_desktop.operations.folder_names import FolderTitles
from cio_desktop.operations.folders import FolderRepository
from cio_desktop.operations.messages import MessageRepository
from cio_desktop.operations.signal import Connections
from cio_desktop.protocol.keys import SourceKey
from cio_desktop.protocol.resources import Folder
from cio_desktop.ui.mail.folders.hierarchy import NO_NAME, SPECIAL, names
from cio_desktop.ui.words.plain import plain_line, tool_tip

from .new_folder import create_words

AnyIndex = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
_Check = Qt.CheckState


class Data(IntEnum):
    PATH = Qt.ItemDataRole.UserRole + 1
    COUNT_TEXT = Qt.ItemDataRole.UserRole + 2  # "2 of 5" while mixed
    CREATES = Qt.ItemDataRole.UserRole + 3
    SPECIAL = Qt.ItemDataRole.UserRole + 4


@dataclass
class Row:
    path: str
    title: str
    special: str | None = None
    inside: int = 0  # how many of the messages are in it
    wanted: bool | None = None  # clicked to all or none; None: as it was
    creates: bool = False
    delimiter: str = ""
    unsure: bool = False  # not all of the messages were read: whoever changes it changes it for all
    holds_all: bool = False  # the list shown is of this folder: all of them are in it, also those not read

    def before(self, total: int) -> Qt.CheckState:
        if self.unsure and not self.creates:
            return _Check.Checked if self.holds_all else _Check.PartiallyChecked
        if self.inside == 0:
            return _Check.Unchecked
        return _Check.Checked if self.inside >= total else _Check.PartiallyChecked

    def shown(self, total: int) -> Qt.CheckState:
        if self.wanted is None:
            return self.before(total)
        return _Check.Checked if self.wanted else _Check.Unchecked


class MembershipModel(QAbstractListModel):
    touched = Signal()  # an intent came, changed or went

    def __init__(self, folders: FolderRepository, messages: MessageRepository, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.key: SourceKey | None = None
        self.message_ids: list[str] = []
        self.count = 0
        self._shared: str | None = None  # the folder of the list shown
        self.frozen = False  # keep the order (the pointer is over the list)
        self._folders, self._messages = folders, messages
        self._rows: list[Row] = []
        self._create = ""
        self._connections = Connections()
        self._connections.add(folders.changed, self._on_folders)
        self._connections.add(messages.changed, self._on_messages)

    def close(self) -> None:
        """Ends listening to the repositories."""
        self._connections.close()

    # -- what is shown -------------------------------------------------------

    def show_messages(
        self,
        key: SourceKey | None,
        message_ids: Sequence[str],
        count: int | None = None,
        shared: str | None = None,
    ) -> None:
        """Other messages are another list. What was clicked and not taken by `intent` before is dropped. `count`: how
        many there are with those that are not read. `shared`: a folder that all of them are in."""
        self.beginResetModel()
        self.key, self.message_ids, self._shared = key, list(message_ids), shared
        self.count = len(message_ids) if count is None else count
        self._rows = self._load() if key is not None and self.count else []
        self.endResetModel()
        self._sync_create_row()

    def _load(self) -> list[Row]:
        assert self.key is not None
        counts, titles = self._counts(), self._folders.titles(self.key)
        rows = [_row(titles, folder.name, counts.get(folder.name, 0), folder.delim or "") for folder in self._listed()]
        # A folder on its way to be made is not listed by the server yet.
        known = {row.path for row in rows}
        rows += [_row(titles, path, inside) for path, inside in counts.items() if path not in known]
        for row in rows:
            row.unsure, row.holds_all = self.unsure, row.path == self._shared
        return sorted(rows, key=_order)

    @property
    def unsure(self) -> bool:
        """Not all of the messages were read."""
        return self.count > len(self.message_ids)

    @property
    def mixed(self) -> bool:
        """Not all of the messages are in the same folders, as far as that is known."""
        return any(row.before(self.count) == _Check.PartiallyChecked for row in self._rows)

    def _listed(self) -> list[Folder]:
        """Those that hold messages. One that only shows those of others is nothing to be ticked."""
        assert self.key is not None
        return [
            folder
            for folder in self._folders.folders(self.key)
            if not folder.attributes.get("Noselect") and not folder.view
        ]

    def _counts(self) -> dict[str, int]:
        assert self.key is not None
        counts: dict[str, int] = {}
        views = {folder.name for folder in self._folders.folders(self.key) if folder.view}
        for message_id in self.message_ids:
            for path in set(self._messages.folders_of(self.key.account_id, message_id, self.key.label)) - views:
                counts[path] = counts.get(path, 0) + 1
        return counts

    def _on_messages(self, account_id: str, message_ids: frozenset[str]) -> None:
        if self.key is not None and account_id == self.key.account_id and not message_ids.isdisjoint(self.message_ids):
            self._recount()

    def _on_folders(self, key: SourceKey) -> None:
        if key == self.key:
            self._recount()

    def _recount(self) -> None:
        """New counts and new folders under whatever was clicked; the order stays while somebody looks at it."""
        if self.key is None or not self.count:
            return
        counts, titles = self._counts(), self._folders.titles(self.key)
        listed = {folder.name: folder for folder in self._listed()}
        for at in reversed(range(len(self._rows))):
            row = self._rows[at]
            if not row.creates and row.path not in listed and row.path not in counts:
                self.beginRemoveRows(_NOWHERE, at, at)
                del self._rows[at]
                self.endRemoveRows()
        present = {row.path for row in self._rows if not row.creates}
        for path in [path for path in {**listed, **counts} if path not in present]:
            folder = listed.get(path)
            new = _row(titles, path, delimiter=(folder and folder.delim) or "")
            end = len(self._rows) - (1 if self._rows and self._rows[-1].creates else 0)
            self.beginInsertRows(_NOWHERE, end, end)
            self._rows.insert(end, new)
            self.endInsertRows()
        for row in self._rows:
            row.inside = counts.get(row.path, 0)
            if not row.creates:
                row.title, row.special = _title(titles, row.path), titles.role(row.path)
            row.unsure, row.holds_all = self.unsure, row.path == self._shared
        if self._rows:
            self.dataChanged.emit(self.index(0), self.index(len(self._rows) - 1))
        if not self.frozen and all(row.wanted is None for row in self._rows):
            self._reorder()
        self._sync_create_row()

    def _reorder(self) -> None:
        wanted = sorted(self._rows, key=_order)
        for to, row in enumerate(wanted):
            at = self._rows.index(row)
            if at != to:
                self.beginMoveRows(_NOWHERE, at, at, _NOWHERE, to)
                self._rows.insert(to, self._rows.pop(at))
                self.endMoveRows()

    # -- a folder that is not there yet --------------------------------------

    def offer_to_create(self, name: str) -> None:
        """Ends the list with "Create ‘name’" unless there is such a folder. An empty name offers nothing."""
        self._create = name.strip()
        self._sync_create_row()

    def _sync_create_row(self) -> None:
        known = {row.path.casefold() for row in self._rows if not row.creates}
        titles = {row.title.casefold() for row in self._rows if not row.creates}
        name, shown = self._create, self._folders.titles(self.key) if self.key is not None else FolderTitles()
        path = shown.path(name)
        wanted = bool(name) and self.count > 0 and (known | titles).isdisjoint({name.casefold(), path.casefold()})
        have = self._rows[-1] if self._rows and self._rows[-1].creates else None
        if have is not None and (not wanted or have.path != path):
            end = len(self._rows) - 1
            self.beginRemoveRows(_NOWHERE, end, end)
            self._rows.pop()
            self.endRemoveRows()
            have = None
        if wanted and have is None:
            delimiter = next((row.delimiter for row in self._rows if row.delimiter), "")
            end = len(self._rows)
            self.beginInsertRows(_NOWHERE, end, end)
            self._rows.append(Row(path, shown.full(path), creates=True, delimiter=delimiter))
            self.endInsertRows()

    # -- what was clicked ----------------------------------------------------

    def intent(self) -> dict[str, bool]:
        """Folder -> all (True) or none (False), for what was clicked to something else than it was."""
        total = self.count
        return {
            row.path: row.wanted
            for row in self._rows
            if row.wanted is not None and row.shown(total) != row.before(total)
        }

    def forget_intent(self) -> None:
        """Shows everything as it is again."""
        for row in self._rows:
            row.wanted = None
        if self._rows:
            self.dataChanged.emit(self.index(0), self.index(len(self._rows) - 1))

    def toggle(self, row: int) -> None:
        """One step of the row's cycle, as a click on its box."""
        index = self.index(row)
        tristate = bool(self.flags(index) & Qt.ItemFlag.ItemIsUserTristate)
        state = self._rows[row].shown(self.count)
        if tristate:
            after = {_Check.PartiallyChecked: _Check.Checked, _Check.Checked: _Check.Unchecked}
            value = after.get(state, _Check.PartiallyChecked)
        else:
            value = _Check.Unchecked if state == _Check.Checked else _Check.Checked
        self.setData(index, value.value, Qt.ItemDataRole.CheckStateRole)

    # -- QAbstractListModel --------------------------------------------------

    def rowCount(self, parent: AnyIndex = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def flags(self, index: AnyIndex) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsUserCheckable
        flags |= Qt.ItemFlag.ItemNeverHasChildren
        if self._rows[index.row()].before(self.count) == _Check.PartiallyChecked:
            flags |= Qt.ItemFlag.ItemIsUserTristate
        return flags

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        row, total = self._rows[index.row()], self.count
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return create_words(row.title, row.delimiter) if row.creates else row.title
            case Qt.ItemDataRole.CheckStateRole:
                return row.shown(total)
            case Qt.ItemDataRole.ToolTipRole:
                return tool_tip(names(row.title, row.path))
            case Data.PATH:
                return row.path
            case Data.SPECIAL:
                return row.special
            case Data.CREATES:
                return row.creates
            case Data.COUNT_TEXT:
                return self._count_text(row)
            case Qt.ItemDataRole.AccessibleTextRole:
                return tr("{folder}, {state}", folder=row.title, state=_state(row, total))
        return None

    def _count_text(self, row: Row) -> str:
        total = self.count
        mixed = row.wanted is None and 0 < row.inside < total and not row.unsure
        return tr("{part} of {all}", part=row.inside, all=total) if mixed else ""

    def setData(self, index: AnyIndex, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        if not index.isValid() or role != Qt.ItemDataRole.CheckStateRole:
            return False
        row, total = self._rows[index.row()], self.count
        state = Qt.CheckState(value)
        before = row.before(total)
        if state == before or (state == _Check.PartiallyChecked and before != _Check.PartiallyChecked):
            row.wanted = None
        else:
            row.wanted = state == _Check.Checked
        self.dataChanged.emit(index, index, [Qt.ItemDataRole.CheckStateRole, Data.COUNT_TEXT])
        self.touched.emit()
        return True


def _order(row: Row) -> tuple[bool, bool, int, Any]:
    """Checked and mixed first, then the rest; in each, special folders in their order, then by name."""
    ranks = list(SPECIAL)
    rank = ranks.index(row.special) if row.special in SPECIAL else len(ranks)
    return row.creates, row.inside == 0, rank, place(row.path)


def _state(row: Row, total: int) -> str:
    match row.shown(total):
        case _Check.Checked:
            return tr("in it")
        case _Check.Unchecked:
            return tr("not in it")
        case _ if row.unsure:
            return tr("left as it is")
    return tr("partly: {part} of {all} in it", part=row.inside, all=total)


def _title(titles: FolderTitles, path: str) -> str:
    return plain_line(titles.full(path)) or str(NO_NAME)


def _row(titles: FolderTitles, path: str, inside: int = 0, delimiter: str = "") -> Row:
    return Row(path, _title(titles, path), titles.role(path), inside, delimiter=delimiter)
