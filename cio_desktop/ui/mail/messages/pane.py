"""The centre of the window: the folder's name and count, the messages or why there are none, how many are selected."""

from __future__ import annotations

import time
from collections.abc import Callable

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from cio_desktop.language import Text, counted, number, tr
from cio_desktop.operations.message_list import MessageList
from cio_desktop.operations.message_query import MessageQuery
from cio_desktop.operations.messages import MessageRepository
from cio_desktop.operations.signal import Connections
from cio_desktop.operations.sources import SourceRepository
from cio_desktop.protocol.enums import SourceStatus
from cio_desktop.protocol.keys import SourceKey
from cio_desktop.ui.mail.search import text_words
from cio_desktop.ui.mail.search.bar import SearchBar
from cio_desktop.ui.mail.search.search import MessageSearch, Where
from cio_desktop.ui.widgets.announcement import announce
from cio_desktop.ui.widgets.labels import PlainLabel
from cio_desktop.ui.widgets.theme import UNIT
from cio_desktop.ui.words import texts
from cio_desktop.ui.words.plain import plain_line
from cio_desktop.ui.words.source_names import address_of, names_of, told_of
from cio_desktop.ui.words.texts import Names
from cio_desktop.ui.words.times import moment

from .empty_state import EmptyState
from .model import MessageTableModel
from .view import MessageView

LASTING_MS = 3000
_LOW, _LOW_SEARCHED = 8, 14  # lines
WIDER = Text("Search everywhere")


LEFT_OUT = Text("Its mail is on the mail server only. “Choose folders to sync…” in the source's menu brings it here.")


class MessagePane(QWidget):
    listed = Signal()  # another list is shown
    filter_cleared = Signal()  # "Clear search" was pressed

    def __init__(
        self,
        messages: MessageRepository,
        sources: SourceRepository,
        search: MessageSearch,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("message pane")
        self.now: Callable[[], float] = time.time
        self.any_folder: Callable[[], bool] = lambda: True  # is there one to choose
        self.shown_source: Callable[[], SourceKey | None] = lambda: None
        self.copies: Callable[[], int] = lambda: 0  # how many mails the folder counts, doubles included
        self.left_out: Callable[[], bool] = lambda: False  # the folder is not synced
        self.search = search
        self.search_bar = SearchBar()
        self._sources = sources
        self.model = MessageTableModel(messages, self)
        self.view = MessageView(self.model)
        self.empty = EmptyState()
        self._folder_title = ""
        self._source_name = ""
        self._title = PlainLabel(bold=True, elide=True, size=1.05)
        self._count = PlainLabel(muted=True)
        self._strip = PlainLabel(muted=True, wrap=True, size=0.92)
        self._strip.setObjectName("age strip")
        self._selected = 0
        self._told: MessageQuery | None = None  # the search whose hits were said
        self._unequal: tuple[int, int] | None = None  # messages listed, mails counted
        self._unequal_for = QTimer(self, singleShot=True, interval=LASTING_MS)
        self._unequal_for.timeout.connect(self._show_count)
        self._connections = Connections()
        self._always = Connections()

        top = QHBoxLayout()
        top.setContentsMargins(2 * UNIT, UNIT, 2 * UNIT, UNIT)
        top.setSpacing(UNIT)
        top.addWidget(self._title, 1)
        top.addWidget(self._count)
        self._strip.setContentsMargins(2 * UNIT, 0, 2 * UNIT, UNIT)
        self._strip.hide()
        self._stack = QStackedWidget()
        self._stack.addWidget(self.empty)
        self._stack.addWidget(self.view)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(top)
        column.addWidget(self.search_bar)
        column.addWidget(self._strip)
        column.addWidget(self._stack, 1)

        self.empty.asked.connect(self._on_asked)
        self.empty.other_asked.connect(self.filter_cleared)
        self.search_bar.place_chosen.connect(search.look_in)
        self.search_bar.texts_asked.connect(search.search_texts)
        search.texts_changed.connect(self._show_texts)
        self.view.selected_messages.connect(self._on_selected)
        self._always.add(sources.changed, lambda _account, _label: self._show_state())
        self._show_state()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_room()

    def _fit_room(self) -> None:
        """In a low pane the list has most of it."""
        lines = self.height() / self.fontMetrics().height()
        low = lines < _LOW_SEARCHED
        self.search_bar.set_low(low)
        self._strip.set_one_line(lines < _LOW)
        self._strip.setVisible(bool(self._strip.whole_text()) and not (low and not self.search_bar.isHidden()))

    def close_pane(self) -> None:
        self._unequal_for.stop()
        self._connections.close()
        self._always.close()
        self.model.close()

    def show_list(self, shown: MessageList | None, folder_title: str = "", source_name: str = "") -> None:
        """`folder_title` is the folder as the tree names it, `source_name` the source's address."""
        self._connections.close()
        self._folder_title, self._source_name = folder_title, source_name
        self.view.show_list(shown)
        self.listed.emit()
        if shown is not None:
            self._connections.add(shown.state_changed, self._show_state)
        self._show_state()

    # -- what is said --------------------------------------------------------

    def _show_state(self) -> None:
        shown = self.model.list
        title = plain_line(self._folder_title)
        if shown is not None and self._source_name:
            title = f"{title} — {plain_line(self._source_name)}"
        self._title.setText(title)
        total = shown.total if shown is not None else 0
        self._show_count()
        self.show_search()
        self._show_page(bool(total))
        if not total:
            self.empty.say(*self._why_empty())
        self._say_found(shown)
        self._strip.setText(self._age_words() if total else "")
        self._fit_room()

    def _say_found(self, shown: MessageList | None) -> None:
        """Once for each search, as soon as it is known."""
        if shown is None or not shown.query.words:
            self._told = None
        elif shown.loaded and shown.error is None and shown.query != self._told:
            self._told = shown.query
            found = counted(shown.total, "{n} message found", "{n} messages found")
            if shown.may_grow:
                found = counted(shown.total, "At least {n} message found", "At least {n} messages found")
            announce(self.view, found if shown.total else self.empty.title)

    def _show_page(self, any_row: bool) -> None:
        """The keys stay here when the last message goes, and are the list's again when one comes back."""
        page, other = (self.view, self.empty) if any_row else (self.empty, self.view)
        focused = other.hasFocus()
        if focused and not any_row:
            self.empty.setFocus(Qt.FocusReason.OtherFocusReason)
        self._stack.setCurrentWidget(page)
        if focused and any_row:
            self.view.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_search(self) -> None:
        self.search_bar.setVisible(self.search.on or bool(self.search.problems))
        self.search_bar.show_places(self.search.places(), self.search.where)
        self.search_bar.show_problems(self.search.problems)
        self._show_texts()

    def _show_texts(self) -> None:
        said = text_words.note(self.search.texts, self._names_of, self.search.title_of)
        may = self.search.may_search_texts
        self.search_bar.show_texts(said, action=text_words.action(self.search.texts) if may else "")

    def _names_of(self, key: SourceKey) -> Names:
        source = self._sources.source(key)
        return names_of(source) if source is not None else Names()

    def _count_words(self, total: int) -> str:
        """In the heading, where it takes no room from the rows: "57", "3 of 57 selected"."""
        if not total:
            return ""
        shown = self.model.list
        grows = shown is not None and shown.may_grow and (bool(shown.query.words) or shown.scope.merged)
        count = tr("{count}+", "and more", count=total) if grows else number(total)
        if (copies := self._doubles(total)) > 0:
            count = tr("{count} · {copies} with doubles", count=count, copies=copies)
        if self._selected > 1 and self.view.rows.whole:
            return tr("all {count} selected", count=count)
        return tr("{part} of {all} selected", part=self._selected, all=count) if self._selected > 1 else count

    def _doubles(self, total: int) -> int:
        """How many mails the folder counts where that is more, else 0: once all is read, and no change on its way."""
        shown, copies = self.model.list, self.copies()
        whole = shown is not None and shown.loaded and not shown.may_grow and not shown.query.words
        told = (total, copies) if whole and total < copies else None
        if told != self._unequal:  # one of the two numbers may only be older than the other
            self._unequal = told
            self._unequal_for.start() if told is not None else self._unequal_for.stop()
        lasting = told is not None and not self._unequal_for.isActive()
        return copies if lasting else 0

    def _why_empty(self) -> tuple[str, ...]:
        """Title, detail, and the words of up to two buttons."""
        shown = self.model.list
        if shown is None:
            if self._source_name and self.any_folder():
                return tr("Choose a folder to see its messages."), "", ""
            return (*self._why_nothing_read(), "")
        if shown.error is not None:
            said = texts.of_error(shown.error)
            return said.title, said.body, tr("Try again")
        if not shown.loaded:
            return tr("Reading messages…"), "", ""
        if shown.query.words:
            words, where = plain_line(shown.query.words.text, 60), self.search.place_words()
            title = (
                tr("No message matches “{words}” in {place}.", words=words, place=where)
                if where
                else tr("No message matches “{words}”.", words=words)
            )
            return title, "", str(WIDER) if self._may_widen() else "", tr("Clear search")
        importing = self._import_words(shown.scope.key) if shown.scope.key is not None else ""
        if importing:
            return importing, tr("Messages appear here as they arrive."), ""
        if self.left_out():
            return tr("{folder} is not synced.", folder=plain_line(self._folder_title)), str(LEFT_OUT), ""
        return tr("No messages in {folder}.", folder=plain_line(self._folder_title)), "", ""

    def _may_widen(self) -> bool:
        places = dict(self.search.places())
        return Where.EVERYWHERE in places and self.search.where is not Where.EVERYWHERE

    def _why_nothing_read(self) -> tuple[str, str]:
        """Of a source that has no folders yet."""
        key = self.shown_source()
        source = self._sources.source(key) if key is not None else None
        if key is None or source is None:
            return "", ""
        if source.syncing:
            return self._import_words(key) or tr("Reading the folders…"), tr("Messages appear here as they arrive.")
        title = tr("No mail of {source} was read yet", source=address_of(source))
        if source.status_code:
            why = texts.words(source.status_code, names_of(source), said=told_of(source))
            return title, why.body if texts.entry(source.status_code).tells_what else f"{why.title}. {why.body}"
        if SourceStatus.word_works(source.status):
            return title, tr("Its first sync is about to begin.")
        return title, tr("What its badge says has to be mended first.")

    def _import_words(self, key: SourceKey) -> str:
        source = self._sources.source(key)
        if source is None or source.last_sync or not source.syncing:
            return ""
        if source.progress is None or not source.progress.folders_total:
            return tr("First import")
        done, total = source.progress.folders_done, source.progress.folders_total
        return counted(total, "First import: {done} of {n} folder.", "First import: {done} of {n} folders.", done=done)

    def _age_words(self) -> str:
        """Old mail must not look fresh: said while the source can't be synced."""
        shown = self.model.list
        key = shown.scope.key if shown is not None else None
        source = self._sources.source(key) if key is not None else None
        if source is None or SourceStatus.word_works(source.status):
            return ""
        if not source.last_sync:
            return ""
        return tr("Showing mail as of {moment}.", moment=moment(source.last_sync, self.now()))

    def _on_selected(self, _ids: list[str]) -> None:
        self._selected = self.view.selected_count()
        self._show_count()

    def _show_count(self) -> None:
        self._count.setText(self._count_words(self.model.list.total if self.model.list is not None else 0))

    def _on_asked(self) -> None:
        shown = self.model.list
        if shown is not None and shown.error is not None:
            shown.retry()
        else:
            self.search.look_in(Where.EVERYWHERE)
