"""Activity: a window of its own beside the main one. What happened, what is being changed, what can't be read, and what
the servers can do; one source or all of them, searched by words.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from enum import Enum
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QSettings, Qt, Signal
from PySide6.QtGui import QCloseEvent, QHideEvent, QKeyEvent, QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QTabWidget, QVBoxLayout, QWidget

from cio_desktop.language import Text, tr
from cio_desktop.net.task_scope import TaskScope
from cio_desktop.operations.activity import Which
from cio_desktop.operations.signal import Connections
from cio_desktop.protocol.errors import ApiError
from cio_desktop.protocol.keys import SourceKey
from cio_desktop.ui.widgets.choice_box import ChoiceBox
from cio_desktop.ui.widgets.filter_field import FilterField
from cio_desktop.ui.widgets.lines import as_written
from cio_desktop.ui.widgets.theme import UNIT
from cio_desktop.ui.words.source_names import address_of
from cio_desktop.ui.words.texts import of_error

from .changes_page import ChangesPage
from .history_page import HistoryPage
from .servers_page import ServersPage
from .titles import ListedTitles
from .unreadable_page import UnreadablePage

if TYPE_CHECKING:
    from cio_desktop.operations.workspace import Workspace

_K = QKeySequence.StandardKey
_GEOMETRY = "activity/geometry"
_CHOICES = {
    Which.ALL: Text("All changes"),
    Which.OPEN: Text("Not finished", "changes"),
    Which.FAILED: Text("Failed", "changes"),
    Which.DONE: Text("Finished", "changes"),
}


class Page(Enum):
    """The value is the tab's text."""

    HISTORY = Text("History")
    CHANGES = Text("Changes")
    UNREADABLE = Text("Unreadable messages")
    SERVERS = Text("Servers")


class ActivityWindow(QWidget):
    """Only the page that is seen asks the service for anything."""

    failed = Signal(object)  # ErrorText

    def __init__(self, workspace: Workspace, settings: QSettings, *, clock: Callable[[], float] = time.time) -> None:
        super().__init__(None, Qt.WindowType.Window)
        self._workspace = workspace
        self._settings = settings
        self._tasks = TaskScope("activity", self._present)
        self._connections = Connections()
        sources = workspace.sources
        self.setWindowTitle(tr("Activity"))
        self.setMinimumSize(560, 380)
        self.history = HistoryPage(workspace.histories, sources, clock)
        titles = ListedTitles(sources, workspace.folders)
        self.changes = ChangesPage(workspace.changes, sources, titles, self._tasks, clock)
        self.unreadable = UnreadablePage(workspace.unreadable, sources, titles, self._tasks, clock)
        self.servers = ServersPage(workspace.changes, sources, self._tasks)
        self._pages: dict[Page, HistoryPage | ChangesPage | UnreadablePage | ServersPage] = {
            Page.HISTORY: self.history,
            Page.CHANGES: self.changes,
            Page.UNREADABLE: self.unreadable,
            Page.SERVERS: self.servers,
        }
        self.source = ChoiceBox(self)
        self.source.setAccessibleName(tr("Source"))
        self.source.setSizeAdjustPolicy(ChoiceBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.source.setMinimumContentsLength(22)  # however long an address is
        self.which = ChoiceBox(self)
        self.which.setAccessibleName(tr("Which changes"))
        for which, words in _CHOICES.items():
            self.which.addItem(as_written(str(words)), which)
        self.words = FilterField(tr("Search…"))
        self.tabs = QTabWidget()
        self.tabs.setDocumentMode(True)
        self.tabs.tabBar().setAccessibleName(tr("Pages of Activity"))
        self.tabs.tabBar().setDrawBase(False)
        for page, widget in self._pages.items():
            self.tabs.addTab(widget, as_written(str(page.value)))
        head = QHBoxLayout()
        head.setContentsMargins(2 * UNIT, UNIT + 4, 2 * UNIT, UNIT)
        head.setSpacing(UNIT)
        head.addWidget(self.source)
        head.addWidget(self.which)
        head.addStretch(1)
        head.addWidget(self.words, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self.tabs, 1)
        self._shown: Page | None = None
        self._fill_sources()
        self._restore()
        self._connect()

    def _connect(self) -> None:
        self.tabs.currentChanged.connect(lambda _index: self._follow_page())
        self.source.activated.connect(lambda _index: self._follow_choice())
        self.which.activated.connect(lambda _index: self._follow_choice())
        self.words.textChanged.connect(self._search)
        for leaving in (self.words.down, self.words.take):
            leaving.connect(self._into_list)
        self.words.leave.connect(self._into_list)
        for keys, act in ((_K.Find, self._into_words), (_K.Close, self.close)):
            shortcut = QShortcut(self)
            shortcut.setKeys(QKeySequence.keyBindings(keys))
            shortcut.activated.connect(act)

    # -- what is shown

    def open_page(self, page: Page, key: SourceKey | None = None) -> None:
        """In front. `key`: this source alone; None leaves the choice."""
        self._fill_sources()
        if key is not None:
            self._choose_source(key)
        self.tabs.setCurrentWidget(self._pages[page])
        first = not self.isVisible()
        self.show()
        self.raise_()
        self.activateWindow()
        self._follow_choice()
        if first:
            self._into_list()

    @property
    def page(self) -> Page:
        return next(page for page, widget in self._pages.items() if widget is self.tabs.currentWidget())

    def _follow_page(self) -> None:
        if not self.isVisible():
            return
        if self._shown is not None:
            self._pages[self._shown].stop()
        self._shown = self.page
        self._pages[self._shown].start()
        self.which.setVisible(self._shown is Page.CHANGES)
        self._search(self.words.text())

    def _follow_choice(self) -> None:
        key = self.source.currentData()
        key = SourceKey(*key) if key is not None else None
        self._workspace.histories.choose(key)
        self._workspace.changes.choose(key, Which(self.which.currentData()))
        self._workspace.unreadable.choose(key)
        self.servers.choose(key)

    def _search(self, text: str) -> None:
        self._pages[self.page].search(text)

    def _fill_sources(self) -> None:
        """Those there are; one that has gone is chosen no more."""
        rows = [(address_of(source), key) for key, source in self._workspace.sources.sources()]
        shown = [(self.source.itemText(n), self.source.itemData(n)) for n in range(1, self.source.count())]
        if self.source.count() and [(as_written(words), key) for words, key in rows] == shown:
            return
        chosen = self.source.currentData()
        self.source.clear()
        self.source.addItem(as_written(tr("All sources")), None)
        for words, key in rows:
            self.source.addItem(as_written(words), key)
        if chosen is not None:
            self._choose_source(SourceKey(*chosen))
        self._follow_choice()

    def _choose_source(self, key: SourceKey) -> None:
        for number in range(1, self.source.count()):
            if SourceKey(*self.source.itemData(number)) == key:
                self.source.setCurrentIndex(number)

    def _into_words(self) -> None:
        self.words.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.words.selectAll()

    def _into_list(self) -> None:
        page = self._pages[self.page]
        view = page if isinstance(page, ServersPage) else page.view
        (view if view.isVisible() else self.words).setFocus(Qt.FocusReason.ShortcutFocusReason)

    # -- life

    def _present(self, error: BaseException) -> None:
        if not isinstance(error, ApiError):
            raise error
        self.failed.emit(of_error(error))

    def _restore(self) -> None:
        kept = self._settings.value(_GEOMETRY)
        if not (isinstance(kept, QByteArray) and self.restoreGeometry(kept)):
            self.resize(880, 600)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc that no part of the window wanted."""
        if event.key() == Qt.Key.Key_Escape:
            self.close()
        else:
            super().keyPressEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._connections.close()
        self._connections.add(self._workspace.sources.changed, lambda *_: self._fill_sources())
        self._fill_sources()
        self._follow_page()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        if event.spontaneous():
            return
        self._connections.close()
        if self._shown is not None:
            self._pages[self._shown].stop()
            self._shown = None

    def closeEvent(self, event: QCloseEvent) -> None:
        self._settings.setValue(_GEOMETRY, self.saveGeometry())
        super().closeEvent(event)

    async def end(self) -> None:
        """With the main window."""
        self.close()
        await self._tasks.close()
        self.deleteLater()
