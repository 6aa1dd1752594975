"""What of the window is painted first: bars, columns in their final sizes, and the sources as they were last seen.

Whatever is imported here delays the first paint (`tests/e2e/test_start_order.py`).
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QSettings, Qt, QTimer
from PySide6.QtWidgets import QMainWindow, QStackedWidget, QVBoxLayout, QWidget

from cio_desktop.language import tr
from cio_desktop.ui.mail.merged import MergedView
from cio_desktop.ui.profile import window_state
from cio_desktop.ui.sources.model import SourceTreeModel
from cio_desktop.ui.sources.pane import SourcesPane
from cio_desktop.ui.widgets.filter_field import FilterField
from cio_desktop.ui.widgets.theme import CHOICES, theme

from .actions import Actions
from .banner_rules import demo_banner
from .banners import BannerStack
from .columns import Columns
from .menus import fill_menu_bar
from .source_actions import SourceActions
from .status_bar import StatusBar
from .toolbar import fill_toolbar
from .undo import UndoActions

if TYPE_CHECKING:
    from cio_desktop.operations.workspace import Workspace
    from cio_desktop.ui.sources.commands import SourceCommands

PROGRAM = "CIO Desktop"  # as it is: a name
MINIMUM = (900, 560)
FILTER_PAUSE_MS = 250  # typing narrows the message list after this pause, not at each letter


class Frame(QMainWindow):
    """`commands` is asked for once the person wants one of them."""

    def __init__(
        self,
        workspace: Workspace,
        settings: QSettings,
        *,
        commands: Callable[[], SourceCommands],
        demo: bool,
        clock: Callable[[], float],
    ) -> None:
        super().__init__()
        self._settings = settings
        self.setObjectName("main_window")
        self.setMinimumSize(*MINIMUM)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)  # Qt's own could take the toolbar away for ever
        self.actions_ = Actions(self)
        self.undo_actions = UndoActions(workspace.undo, self)
        self.addActions([self.undo_actions.undo, self.undo_actions.redo])
        self.search = FilterField(tr("Search messages…"))
        self.filter_pause = QTimer(self, singleShot=True, interval=FILTER_PAUSE_MS)
        self.source_model = SourceTreeModel(workspace.sources, self, clock=clock)
        self.merged = MergedView()
        self.sources = SourcesPane(self.source_model, self.merged)
        self.source_actions = SourceActions(self.actions_, commands, self.sources.view, workspace)
        self.banner = BannerStack()
        self.demo_banner = BannerStack() if demo else None
        self.status = StatusBar()
        self.setStatusBar(self.status)
        fill_toolbar(self, self.actions_, self.undo_actions, self.search)  # before what Tab comes to after it
        self.columns = Columns(self.sources)
        self.columns.left.wanted = self.sources.wanted_height
        self.columns.wanted = self.merged.wanted_width
        self.merged.grown.connect(self.columns.share)
        self.sources.view.counted.connect(self._follow_count)
        self.actions_["details"].toggled.connect(self.columns.show_right)
        self.columns.right_shown.connect(self.actions_["details"].setChecked)
        self.pages = QStackedWidget()
        self.pages.addWidget(self.columns)
        body = QWidget()
        column = QVBoxLayout(body)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for strip in filter(None, (self.demo_banner, self.banner)):
            column.addWidget(strip)
        column.addWidget(self.pages, 1)
        self.setCentralWidget(body)
        if self.demo_banner is not None:  # in its place: without one it would be shown as a window of its own
            self.demo_banner.set_banners([demo_banner()])
        self.folder_menu, self.message_menu = fill_menu_bar(self, self.actions_, self.undo_actions, demo=demo)
        window_state.restore_geometry(self, settings)
        self._restore(settings)

    def _restore(self, settings: QSettings) -> None:
        self.columns.restore(settings)
        folding = self.sources.view.folding
        folding.closed = set(window_state.texts(settings, "sources/collapsed"))
        folding.opened = set(window_state.texts(settings, "sources/opened"))
        self.actions_["as_table"].setChecked(window_state.flag(settings, "sources/table", False))
        self._follow_count()
        choice = str(settings.value("theme", theme().choice))
        self.choose_theme(choice if choice in CHOICES else "system")
        self.choose_rows("compact" if settings.value("rows") == "compact" else "comfortable")

    def _follow_count(self) -> None:
        """Many sources have one line each, unless the person chose."""
        crowded = self.sources.view.folding.crowded
        self.actions_["compact_sources"].setChecked(window_state.flag(self._settings, "sources/compact", crowded))
        self.columns.left.share()

    def choose_rows(self, height: str) -> None:
        """Of all lists: comfortable or compact."""
        theme().set_compact(height == "compact")
        self.actions_[f"rows_{height}"].setChecked(True)

    def choose_theme(self, choice: str) -> None:
        theme().choose(choice)
        for name in CHOICES:
            self.actions_[f"theme_{name}"].setChecked(name == choice)
