"""Accounts and their sources as a two-level tree for the view.

Reads the repository, listens to it, asks nobody.
"""

from __future__ import annotations

import itertools
import time
from collections.abc import Callable
from enum import IntEnum
from typing import Any, assert_never

import msgspec
from PySide6.QtCore import QAbstractItemModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from cio_desktop.language import counted, listed, tr
from cio_desktop.operations.connection import LinkState
from cio_desktop.operations.signal import Connections
from cio_desktop.operations.sources import SourceRepository
from cio_desktop.protocol.keys import SourceKey
from cio_desktop.protocol.resources import Account, Source
from cio_desktop.ui.sources.display_state import BETWEEN, DisplayState, Link, display_state
from cio_desktop.ui.sources.roll_up import RollUp, roll_up
from cio_desktop.ui.words import shortcuts
from cio_desktop.ui.words.period_words import every, long, short
from cio_desktop.ui.words.plain import plain_line, tool_tip
from cio_desktop.ui.words.source_names import account_name, address_of
from cio_desktop.ui.words.times import exact, moment

AnyIndex = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()


class Column(IntEnum):
    NAME = 0
    PERIOD = 1
    LAST_SYNC = 2
    NEXT_SYNC = 3
    SERVER = 4

    @property
    def title(self) -> str:
        match self:
            case Column.NAME:
                return tr("Source")
            case Column.PERIOD:
                return tr("Sync every")
            case Column.LAST_SYNC:
                return tr("Last sync")
            case Column.NEXT_SYNC:
                return tr("Next sync")
            case Column.SERVER:
                return tr("Server")
            case never:
                assert_never(never)


TABLE_COLUMNS = tuple(column for column in Column if column > Column.PERIOD)
"""Those that a plain list does without."""


class Data(IntEnum):
    """Roles of our own."""

    KEY = Qt.ItemDataRole.UserRole + 1  # SourceKey; None on an account's row
    ACCOUNT_ID = Qt.ItemDataRole.UserRole + 2
    STATE = Qt.ItemDataRole.UserRole + 3  # DisplayState of a source
    ROLL_UP = Qt.ItemDataRole.UserRole + 4  # RollUp of an account
    PERIOD = Qt.ItemDataRole.UserRole + 5  # SyncPeriod or None
    PENDING = Qt.ItemDataRole.UserRole + 6
    UNREAD = Qt.ItemDataRole.UserRole + 7


class AccountNode(msgspec.Struct, eq=False):
    number: int
    account_id: str
    name: str = ""
    sources: list[SourceNode] = msgspec.field(default_factory=list)
    rolled: RollUp = msgspec.field(default_factory=lambda: roll_up(()))
    unread: int = 0


class SourceNode(msgspec.Struct, eq=False):
    number: int
    parent: AccountNode
    label: str
    source: Source
    state: DisplayState
    shown: tuple[Any, ...] = ()  # what the row said last: only a difference is announced

    @property
    def key(self) -> SourceKey:
        return SourceKey(self.parent.account_id, self.label)


Node = AccountNode | SourceNode


def link_view(repository: SourceRepository) -> Link:
    """What a list from an earlier run says is not believed, whoever answers by now."""
    link, loaded = repository.link, repository.loaded
    online = link.state is LinkState.ONLINE
    starting = link.state is LinkState.STARTING or (online and not loaded)
    return Link(online and loaded, link.last_proof if loaded else repository.as_of, starting)


def key_at(index: QModelIndex | QPersistentModelIndex) -> SourceKey | None:
    """Of the source in a row, None for an account's. Qt hands tuples with names on as plain ones."""
    found = index.data(Data.KEY)
    return SourceKey(*found) if found is not None else None


class SourceTreeModel(QAbstractItemModel):
    """`tick()` brings ages up to date. Rows keep their identity over refreshes: no reset after the start."""

    def __init__(
        self,
        repository: SourceRepository,
        parent: QObject | None = None,
        *,
        clock: Callable[[], float] = time.time,
    ) -> None:
        super().__init__(parent)
        # What is unread in a source's Inbox; label None: in those of the account.
        self.unread: Callable[[str, str | None], int] = lambda _account_id, _label: 0
        self._repository = repository
        self._clock = clock
        self._accounts: list[AccountNode] = []
        self._nodes: dict[int, Node] = {}
        self._numbers = itertools.count(1)
        self._connections = Connections()
        self._connections.add(repository.changed, self._on_changed)
        self.destroyed.connect(self._connections.close)
        self._follow_accounts()

    # -- asked by the window

    def state(self, key: SourceKey) -> DisplayState | None:
        node = self._find(key)
        return node.state if node is not None else None

    def source(self, key: SourceKey) -> Source | None:
        return self._repository.source(key)

    def states(self) -> list[tuple[SourceKey, DisplayState]]:
        return [(node.key, node.state) for account in self._accounts for node in account.sources]

    def count(self) -> int:
        return sum(len(account.sources) for account in self._accounts)

    def index_of(self, key: SourceKey) -> QModelIndex:
        node = self._find(key)
        return self._index(node) if node is not None else QModelIndex()

    def tick(self) -> None:
        self._refresh()

    # -- following the repository

    def _on_changed(self, account_id: str | None, label: str | None) -> None:
        if label is None or account_id is None or self._find(SourceKey(account_id, label)) is None:
            self._follow_accounts()
        self._refresh()

    def _find(self, key: SourceKey) -> SourceNode | None:
        for account in self._accounts:
            if account.account_id == key.account_id:
                return next((node for node in account.sources if node.label == key.label), None)
        return None

    def _follow_accounts(self) -> None:
        wanted = {account.id: account for account in self._repository.accounts}
        for row in range(len(self._accounts) - 1, -1, -1):
            if self._accounts[row].account_id not in wanted:
                self._remove(_ROOT, self._accounts, row)
        for row, account in enumerate(self._repository.accounts):
            known = [node.account_id for node in self._accounts]
            if account.id in known and known.index(account.id) != row:
                self._remove(_ROOT, self._accounts, known.index(account.id))
                known.remove(account.id)
            if account.id not in known:
                account_node = AccountNode(next(self._numbers), account.id, account_name(account))
                self._insert(_ROOT, self._accounts, row, account_node)
            self._follow_sources(self._accounts[row], account)

    def _follow_sources(self, node: AccountNode, account: Account) -> None:
        parent = self._index(node)
        wanted = {source.label for source in account.sources}
        for row in range(len(node.sources) - 1, -1, -1):
            if node.sources[row].label not in wanted:
                self._remove(parent, node.sources, row)
        known = {source_node.label for source_node in node.sources}
        for source in account.sources:
            if source.label not in known:
                state = display_state(link_view(self._repository), source, self._clock())
                source_node = SourceNode(next(self._numbers), node, source.label, source, state)
                self._insert(parent, node.sources, len(node.sources), source_node)

    def _insert(self, parent: QModelIndex, nodes: list[Any], row: int, node: Node) -> None:
        self.beginInsertRows(parent, row, row)
        nodes.insert(row, node)
        self._nodes[node.number] = node
        self.endInsertRows()

    def _remove(self, parent: QModelIndex, nodes: list[Any], row: int) -> None:
        self.beginRemoveRows(parent, row, row)
        node = nodes.pop(row)
        self._nodes.pop(node.number)
        for child in getattr(node, "sources", ()):
            self._nodes.pop(child.number)
        self.endRemoveRows()

    def _refresh(self) -> None:
        """Compares every row with what it should say and announces those that differ."""
        link, now = link_view(self._repository), self._clock()
        for account in self._accounts:
            for node in account.sources:
                source = self._repository.source(node.key)
                if source is None:
                    continue
                node.source = source
                node.state = display_state(link, source, now)
                shown: tuple[Any, ...] = (
                    node.state,
                    self._repository.period(node.key),
                    self._repository.pending(node.key),
                )
                shown += (self.unread(*node.key),)
                shown += (source.last_sync, source.next_sync, source.server, source.port, address_of(source))
                if shown != node.shown:
                    node.shown = shown
                    self._announce(node)
            known = self._repository.account(account.account_id)
            name = account_name(known) if known is not None else account.name
            rolled = roll_up([node.state for node in account.sources])
            unread = self.unread(account.account_id, None)
            if (name, rolled, unread) != (account.name, account.rolled, account.unread):
                account.name, account.rolled, account.unread = name, rolled, unread
                self._announce(account)

    def _announce(self, node: Node) -> None:
        self.dataChanged.emit(self._index(node), self._index(node, len(Column) - 1))

    # -- texts

    def _text(self, node: Node, column: Column) -> str:
        if isinstance(node, AccountNode):
            return node.name if column == Column.NAME else ""
        source, now = node.source, self._clock()
        match column:
            case Column.NAME:
                return address_of(source)
            case Column.PERIOD:
                return short(self._repository.period(node.key))
            case Column.LAST_SYNC:
                return moment(source.last_sync, now) if source.last_sync else ""
            case Column.NEXT_SYNC:
                return moment(source.next_sync, now) if source.next_sync else ""
            case Column.SERVER:
                return plain_line(f"{source.server}:{source.port}", 260)
            case never:
                assert_never(never)

    def _accessible(self, node: Node, column: Column) -> str:
        if isinstance(node, AccountNode):
            if column != Column.NAME:
                return ""
            sources = counted(len(node.sources), "{n} source", "{n} sources")
            name = tr("Account {name}", name=node.name)
            return listed([name, sources, node.rolled.text, *self._unread_words(node.unread)])
        period = self._repository.period(node.key)
        if column == Column.PERIOD:
            words = long(period) if period is not None else tr("Unknown", "period")
            return tr("Sync period of {who}: {period}", who=address_of(node.source), period=words)
        if column == Column.NAME:
            parts = [address_of(node.source), *node.state.text.split(BETWEEN), every(period)]
            return listed([*parts, *self._unread_words(self.unread(*node.key))])
        return self._text(node, column)

    @staticmethod
    def _unread_words(unread: int) -> list[str]:
        return [counted(unread, "{n} unread", "{n} unread")] if unread else []

    def _tip(self, node: Node, column: int) -> str:
        if isinstance(node, AccountNode):
            return f"{node.name}\n{node.rolled.text}"
        source = node.source
        if column == Column.PERIOD:
            period, key = self._repository.period(node.key), shortcuts.CHOOSE_PERIOD[0]
            if period is None:
                return tr("Sync period unknown. {key} to change it.", key=key)
            return tr("Syncs every {period}. {key} to change it.", period=long(period), key=key)
        lines = [address_of(source), node.state.text]
        if node.state.cause:
            lines.append(node.state.cause)
        if source.last_sync:
            lines.append(tr("Last sync: {when}", when=exact(source.last_sync)))
        if source.next_sync:
            lines.append(tr("Next sync: about {when}", when=exact(source.next_sync)))
        return "\n".join(lines)

    # -- Qt

    def _index(self, node: Node, column: int = 0) -> QModelIndex:
        siblings: list[Any] = self._accounts if isinstance(node, AccountNode) else node.parent.sources
        return self.createIndex(siblings.index(node), column, node.number)

    def _node(self, index: AnyIndex) -> Node | None:
        return self._nodes.get(index.internalId()) if index.isValid() else None

    def index(self, row: int, column: int, parent: AnyIndex = _ROOT) -> QModelIndex:
        if row < 0 or not 0 <= column < len(Column):
            return QModelIndex()
        if not parent.isValid():
            nodes: list[Any] = self._accounts
        else:
            node = self._node(parent)
            nodes = node.sources if isinstance(node, AccountNode) and parent.column() == 0 else []
        return self.createIndex(row, column, nodes[row].number) if row < len(nodes) else QModelIndex()

    def parent(self, index: AnyIndex = _ROOT) -> QModelIndex:  # type: ignore[override]
        node = self._node(index)
        return self._index(node.parent) if isinstance(node, SourceNode) else QModelIndex()

    def rowCount(self, parent: AnyIndex = _ROOT) -> int:
        if not parent.isValid():
            return len(self._accounts)
        node = self._node(parent)
        return len(node.sources) if isinstance(node, AccountNode) and parent.column() == 0 else 0

    def columnCount(self, parent: AnyIndex = _ROOT) -> int:
        return len(Column)

    def flags(self, index: AnyIndex) -> Qt.ItemFlag:
        node = self._node(index)
        if node is None:
            return Qt.ItemFlag.NoItemFlags
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        if isinstance(node, AccountNode) and index.column() == Column.NAME and self._repository.link.online:
            flags |= Qt.ItemFlag.ItemIsEditable  # where the view asks for it
        if isinstance(node, SourceNode):
            flags |= Qt.ItemFlag.ItemNeverHasChildren
            if index.column() == Column.PERIOD and self._repository.link.online:
                flags |= Qt.ItemFlag.ItemIsEditable
        return flags

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation == Qt.Orientation.Horizontal and role in {
            Qt.ItemDataRole.DisplayRole,
            Qt.ItemDataRole.ToolTipRole,
        }:
            return Column(section).title
        return None

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        node = self._node(index)
        if node is None:
            return None
        source = node if isinstance(node, SourceNode) else None
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return self._text(node, Column(index.column()))
            case Qt.ItemDataRole.AccessibleTextRole:
                return self._accessible(node, Column(index.column()))
            case Qt.ItemDataRole.ToolTipRole:
                return tool_tip(self._tip(node, index.column()))
            case Data.KEY:
                return source.key if source else None
            case Data.ACCOUNT_ID:
                return source.parent.account_id if source else getattr(node, "account_id", None)
            case Data.STATE:
                return source.state if source else None
            case Data.ROLL_UP:
                return node.rolled if isinstance(node, AccountNode) else None
            case Data.PERIOD:
                return self._repository.period(source.key) if source else None
            case Data.UNREAD:
                return self.unread(*source.key) if source else getattr(node, "unread", 0)
            case Data.PENDING:
                return self._repository.pending(source.key) if source else False
            case _:
                return None

    def setData(self, index: AnyIndex, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Refuses: a chosen period is an intent, sent as a command by the view's owner."""
        return False
