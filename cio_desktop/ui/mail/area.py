"""Joins folder list, message list and check list with the operations: gestures in, commands out.

The window gives the widgets their places and a filter field. What can't be done is said through `status_text`.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import Protocol

from msgspec.structs import replace
from PySide6.QtCore import QObject, QPoint, Qt, Signal
from PySide6.QtGui import QAction, QKeySequence

from cio_desktop.language import Text, tr
from cio_desktop.net.task_scope import TaskScope
from cio_desktop.operations.bulk import BulkChange, BulkRuns
from cio_desktop.operations.membership import Membership
from cio_desktop.operations.message_list import MessageList
from cio_desktop.operations.message_query import Scope, Sort, SortColumn
from cio_desktop.operations.service_client import ServiceClient
from cio_desktop.operations.signal import Connections
from cio_desktop.operations.undo import UndoEntry
from cio_desktop.protocol.enums import SourceStatus
from cio_desktop.protocol.keys import SourceKey
from cio_desktop.protocol.resources import Source
from cio_desktop.ui.mail.folders.pane import FolderPane
from cio_desktop.ui.mail.membership.panel import MembershipPanel
from cio_desktop.ui.mail.merged import TITLES
from cio_desktop.ui.mail.messages.list_orders import ListOrders
from cio_desktop.ui.mail.messages.model import sort_words
from cio_desktop.ui.mail.messages.pane import MessagePane
from cio_desktop.ui.mail.search.completer import SearchCompleter
from cio_desktop.ui.mail.search.search import MessageSearch
from cio_desktop.ui.widgets.announcement import announce
from cio_desktop.ui.widgets.filter_field import FilterField
from cio_desktop.ui.words import shortcuts
from cio_desktop.ui.words.plain import plain_line
from cio_desktop.ui.words.source_names import account_name

from .list_filing import ListFiling
from .messages import mime

CLOSING_WORDS = Text("The window is closing.")
FORGOTTEN = "search.forgotten"  # the service was started anew since
PANEL_READS = 250  # messages, to tell in which folders those selected are
OFFLINE_WORDS = Text("The service can't be reached. Changes have to wait until it is back.")


class DropView(Protocol):
    def refusal_at(self, at: QPoint) -> str: ...


class MailArea(QObject):
    """`folders`, `messages`, `membership` are widgets to place, `actions` go into a menu. `close_area()` at the end."""

    status_text = Signal(str)  # for the status bar
    drop_hint = Signal(str)  # what a drag would do; empty when it is over
    messages_selected = Signal(bool)  # whether any is
    filter_cleared = Signal()  # empty the window's filter field
    source_synced = Signal(object)  # a SourceKey: its mail server has answered

    def __init__(self, membership: Membership, bulk: BulkRuns, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._commands = membership
        self.folders = FolderPane(membership.folders)
        self.search = MessageSearch(membership.folders, membership.sources, self)
        self.messages = MessagePane(membership.messages, membership.sources, self.search)
        self.membership = MembershipPanel(membership)
        self.key: SourceKey | None = None
        self._list: MessageList | None = None
        self._tasks = TaskScope("mail area")
        self._completer: SearchCompleter | None = None
        self._answered: dict[SourceKey, object] = {}  # when its mail server answered last
        self._select_when_read: list[str] = []
        self._known_sources: set[SourceKey] = set()
        self._closing = False
        self._listening = Connections()

        for part in (self.folders.model, self.messages.model, self.membership):
            part.refuse_all = self._why_nothing
        self.messages.any_folder = lambda: self.key is not None and bool(membership.folders.folders(self.key))
        self.orders = ListOrders()
        self.messages.view.sort_asked.connect(self.sort_by)
        self.messages.model.chip_words = self._chip_words
        self.messages.model.source_words = membership.name_of
        self.messages.shown_source = lambda: self.key
        self.messages.copies = self._copies
        self.messages.left_out = self._left_out
        self.folders.model.refuse_source = self._why_not_from
        self.messages.view.drag_ended.connect(self._end_visit)
        self.folders.view.folder_chosen.connect(self.show_folder)
        for view in (self.folders.view, self.messages.view):
            view.drop_hint.connect(self.drop_hint)
            view.drag_failed.connect(self.tell_refusal)
        self.folders.model.messages_dropped.connect(self._on_messages_dropped)
        self.messages.view.selected_messages.connect(self._on_selected)
        self.messages.filter_cleared.connect(self.filter_cleared)
        self.search.changed.connect(self._open)
        self.search.more.connect(self._read_again)
        self.membership.leave.connect(self.messages.view.setFocus)
        self._ends = [
            membership.undo_stack.stepped.connect(self._on_stepped),
            membership.sources.changed.connect(lambda _account, _label: self._on_sources()),
            membership.sources.changed.connect(self._tell_synced),
        ]
        self.filing = ListFiling(membership, bulk, self.messages, self._why_nothing)
        self.filing.said.connect(self.status_text)
        self.folders.model.leaving = lambda drag, path: self.filing.leaving(drag, self.folders.model.key, path)
        self.membership.same_asked.connect(self.filing.make_same)
        self.actions = self.filing.actions.all
        paste = QAction(tr("Paste messages"), self)
        paste.setObjectName("paste messages")
        paste.setShortcuts([QKeySequence(key) for key in shortcuts.PASTE])
        paste.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        paste.triggered.connect(lambda _checked=False: self._paste())
        for view in (self.folders.view, self.messages.view):
            view.addAction(paste)

    def settle(self) -> None:
        """The window closes: what was clicked becomes a command, and nothing more does."""
        self.membership.apply()
        self.filing.settle()
        self._closing = True

    def go_on(self) -> None:
        """It does not close after all."""
        self._closing = False

    async def close_area(self) -> None:
        """Ends listening and reading; what was clicked is sent. Before the repositories are closed."""
        self.settle()
        self.membership.close_panel()
        self.folders.close_pane()
        self.messages.close_pane()
        for end in self._ends:
            end()
        self._listening.close()
        await self.filing.close()
        await self.search.close_search()
        if self._completer is not None:
            await self._completer.close_completer()
        await self._tasks.close()
        if self._list is not None:
            await self._list.close()
            self._list = None

    # -- what is shown -------------------------------------------------------

    def show_source(self, key: SourceKey | None) -> None:
        """Shows a source's folders, and the messages of its Inbox."""
        if key == self.key and (key is not None or self._list is None):
            return
        self.key = key
        self.show_scope(None)
        self.folders.show_source(key, self._source_name())
        for other in self._siblings():
            self._commands.folders.watch(other)  # messages may be moved there

    def show_merged(self, scope: Scope) -> None:
        """Shows the messages of several sources as one list."""
        if self.search.viewed != scope:
            self.key = None
            self.folders.show_source(None, "")
            self.show_scope(scope)

    @property
    def shows_any(self) -> bool:
        return self.key is not None or self._list is not None

    def show_folder(self, path: str) -> None:
        if self.key is None or self.folders.model.key != self.key:
            return
        scope, before = Scope.of_folder(self.key, path), self.search.viewed
        if self._list is None or before != scope:
            if before is not None and before.folder is not None and self._commands.gone.went(self.key, before.folder):
                self.status_text.emit(self._commands.why_not_into(self.key, before.folder) or "")
            self.show_scope(scope)

    def visit(self, key: SourceKey) -> None:
        """Shows another source's folders while messages are dragged; the list stays."""
        if self.shows_any and key != self.folders.model.key:
            folder = self._list.scope.current_folder if key == self.key and self._list is not None else None
            self.folders.show_source(key, self._commands.name_of(key), choose=folder)

    def _end_visit(self) -> None:
        if self.key is not None:
            self.visit(self.key)
        else:
            self.folders.show_source(None, "")

    def _siblings(self) -> list[SourceKey]:
        """The other sources of the account."""
        key = self.key
        found = [other for other, _ in self._commands.sources.sources()]
        return [other for other in found if key is not None and other.account_id == key.account_id and other != key]

    def filter_messages(self, text: str) -> None:
        """What the window's field says; it stays for the next folder."""
        self.search.set_text(text)

    def complete_search(self, field: FilterField, client: ServiceClient) -> None:
        """What could follow is offered below the field."""
        self._completer = SearchCompleter(field, self.search, client)

    def show_messages(self, message_ids: Sequence[str]) -> None:
        """Selects these messages where they are in the list shown."""
        self.messages.view.select_ids(message_ids)

    def show_scope(self, scope: Scope | None) -> None:
        if self.search.view(scope):
            self.filter_cleared.emit()
        self._open()

    def _open(self) -> None:
        query = self.search.query()
        query = replace(query, sort=self.sort) if query is not None else None
        if self._list is not None and self._list.query == query:
            self.messages.show_search()  # only words that are not understood (yet) have come: the selection stays
            return
        old, self._list = self._list, None
        if query is not None:
            self._list = self._commands.messages.open(query)
        self._listening.close()
        if self._list is not None:
            self._listening.add(self._list.state_changed, self._on_list_state)
        self.messages.show_list(self._list, *self._titles(query.scope if query is not None else None))
        if old is not None:
            self._tasks.start(old.close())

    def _read_again(self) -> None:
        if self._list is not None:
            self._list.refresh()

    @property
    def sort(self) -> Sort:
        """The order of what was chosen on the left; what is found there has it, too."""
        return self.orders.of(self.search.viewed) if self.search.viewed is not None else Sort()

    def sort_by(self, column: SortColumn) -> None:
        """Again the same column: the other way round."""
        old = self.sort
        ascending = not old.ascending if column is old.column else column is not SortColumn.DATE
        self.put_in_order(Sort(column, ascending))

    def put_in_order(self, sort: Sort) -> None:
        if self.search.viewed is None or sort == self.sort:
            return
        self.orders.choose(self.search.viewed, sort)
        ids = self.messages.view.selected_ids()
        self._open()
        self._select_when_read = ids[:1]
        announce(self.messages.view, sort_words(sort))

    def _titles(self, scope: Scope | None) -> tuple[str, str]:
        """What the list is called, and whose it is."""
        if scope is not None and scope != self.search.viewed:
            whose = self._commands.name_of(scope.key) if scope.key is not None else ""
            place = self.search.place_words()
            return tr("Found in {place}", place=place) if place else tr("Found"), whose
        if scope is not None and scope.merged:
            return self._merged_title(scope), ""
        folder = scope.folder if scope is not None else None
        title = self.folders.model.index_of(folder).data() if folder is not None else ""
        return title or folder or "", self._source_name()

    def _left_out(self) -> bool:
        scope = self._list.scope if self._list is not None else None
        if scope is None or scope.key is None or scope.folder is None:
            return False
        found = self._commands.folders.folder(scope.key, scope.folder)
        return found is not None and not found.included_in_sync

    def _copies(self) -> int:
        """How many mails the folder shown counts; none while a change may be in only one of the two numbers."""
        scope = self._list.scope if self._list is not None else None
        if scope is None or scope.key is None or scope.folder is None or self._commands.queue.pending:
            return 0
        return self._commands.folders.count(scope.key, scope.folder)

    def _merged_title(self, scope: Scope) -> str:
        account = self._commands.sources.account(scope.account_id) if scope.account_id is not None else None
        return account_name(account) if account is not None else str(TITLES.get(scope, ""))

    def source(self, key: SourceKey) -> Source | None:
        return self._commands.sources.source(key)

    def _source_name(self) -> str:
        source = self.source(self.key) if self.key is not None else None
        return (source.email or source.username or source.label) if source is not None else ""

    def _tell_synced(self, account_id: str | None, label: str | None) -> None:
        """Of sources whose mail server has answered since."""
        for key, source in self._commands.sources.sources():
            if account_id in {None, key.account_id} and label in {None, key.label}:
                answered = (source.last_sync, source.live) if SourceStatus.word_works(source.status) else None
                before, self._answered[key] = self._answered.get(key), answered
                if answered is not None and answered != before:
                    self.source_synced.emit(key)

    def _on_sources(self) -> None:
        sources = self._commands.sources
        if not sources.loaded:
            return
        scope = self.search.viewed
        if self.key is not None:
            gone = sources.source(self.key) is None
        else:
            gone = scope is not None and scope.account_id is not None and sources.account(scope.account_id) is None
        if gone:
            self.show_source(None)  # it was removed
        keys = {key for key, _source in sources.sources()}
        if keys != self._known_sources and self._list is not None and self._list.scope.merged:
            self._list.refresh()
        self._known_sources = keys

    def _on_selected(self, ids: list[str]) -> None:
        count = self.messages.view.selected_count()
        ids = ids[:PANEL_READS]
        chosen = self.filing.chosen()
        keys = chosen.keys if chosen is not None else []
        accounts = {key.account_id for key in keys}
        for source, _ in self._commands.sources.sources():
            if source.account_id in accounts:
                self._commands.folders.watch(source)  # messages may be moved there
        key = keys[0] if len(keys) == 1 else None
        change_all = partial(self.filing.set_checks, chosen) if chosen is not None and count > len(ids) else None
        shared = chosen.shown.scope.current_folder if chosen is not None else None
        self.membership.show_messages(key, ids, count, change_all, shared)
        self.messages_selected.emit(count > 0)

    # -- commands ------------------------------------------------------------

    def _why_nothing(self) -> str | None:
        """Changes are kept while the service is away, but nothing new is begun without it."""
        if self._closing:
            return str(CLOSING_WORDS)
        return None if self._commands.sources.link.online else str(OFFLINE_WORDS)

    def _on_messages_dropped(self, drag: mime.MessageDrag, target: str, action: Qt.DropAction) -> None:
        self.filing.drop(drag, self.folders.model.key, target, action)

    def _why_not_from(self, key: SourceKey) -> str | None:
        """Messages may go from each source to each other one."""
        known = self._commands.sources.source(key) is not None
        return None if known else tr("The source of these messages is not there any more.")

    def _paste(self) -> None:
        """Ctrl+V in the folder list, or in the messages of a folder."""
        self.filing.paste(self.folders.model.key, self.folders.view.selected_path)

    def tell_refusal(self, at: QPoint, *others: DropView) -> None:
        """After a drag that ended there, on the screen, and changed nothing."""
        views: tuple[DropView, ...] = (self.folders.view, self.messages.view, *others)
        for view in views:
            if why := view.refusal_at(at):
                self.status_text.emit(tr("Nothing was changed. {why}", why=why))

    def _chip_words(self, key: SourceKey, path: str) -> str:
        """Folders that only show messages of others tell nothing new."""
        folder = self._commands.folders.folder(key, path)
        return "" if folder is not None and folder.view else self._commands.folders.titles(key).short(path)

    def _on_stepped(self, entry: UndoEntry, undone: bool) -> None:
        self._go_to(entry)
        change = plain_line(entry.words)
        self.status_text.emit(
            tr("Undone: {change}", change=change) if undone else tr("Done again: {change}", change=change)
        )

    def _go_to(self, entry: UndoEntry) -> None:
        """Shows the messages it was about; in another folder, if they are not in this one."""
        ids, shown = entry.message_ids, self._list
        if not ids or shown is None or not any(map(shown.scope.covers, entry.account_ids)):
            return
        target = entry.goes_to if isinstance(entry, BulkChange) else None
        here = target is not None and target == shown.scope.current_folder
        if here or any(shown.row_of(i) is not None for i in ids):
            self.messages.view.select_ids(ids)
            return
        if self.key is None:
            return
        if target is not None:
            self._select_when_read = list(ids) if self.folders.view.choose(target) else []
            return
        for folder in sorted(self._commands.messages.folders_of(self.key.account_id, ids[0], self.key.label)):
            if self.folders.view.choose(folder):
                self._select_when_read = list(ids)
                return

    def _on_list_state(self) -> None:
        if self._list is not None and self._list.error is not None and self._list.error.code == FORGOTTEN:
            self.search.leave_texts()
            self._open()
        if self._select_when_read and self._list is not None and self._list.loaded:
            ids, self._select_when_read = self._select_when_read, []
            self.messages.view.select_ids(ids)
