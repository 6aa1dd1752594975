"""The context menus of sources and of accounts, with the same verbs for both: what mends one, a sync, the period, its
password, a name, its end."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from cio_desktop.language import tr
from cio_desktop.protocol.enums import SyncPeriod
from cio_desktop.protocol.keys import SourceKey
from cio_desktop.ui.sources.display_state import DisplayState
from cio_desktop.ui.sources.model import Data, SourceTreeModel
from cio_desktop.ui.sources.renewal import renewal
from cio_desktop.ui.widgets import icons
from cio_desktop.ui.widgets.lines import as_written
from cio_desktop.ui.words import shortcuts
from cio_desktop.ui.words.cures import Cure
from cio_desktop.ui.words.period_words import choice


class AccountMenu(QMenu):
    """`keys`: of all its sources; it may have none. It asks, and does nothing itself."""

    sync_asked = Signal(object)  # list[SourceKey]
    period_asked = Signal(object, object)  # list[SourceKey], SyncPeriod
    rename_asked = Signal()
    remove_asked = Signal()
    fold_asked = Signal(bool)  # all accounts: fold, or unfold

    def __init__(self, model: SourceTreeModel, keys: Sequence[SourceKey], parent: QWidget, *, online: bool) -> None:
        super().__init__(parent)
        _add_sync(self, model, keys, self.sync_asked.emit)
        _add_periods(self, model, list(keys), self.period_asked.emit)
        self.addSeparator()
        rename = self.addAction(tr("Rename account"))
        rename.setShortcut(QKeySequence(shortcuts.RENAME[0]))
        rename.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        rename.setShortcutVisibleInContextMenu(True)
        rename.triggered.connect(lambda: self.rename_asked.emit())
        remove = self.addAction(icons.icon("actions/remove", self.palette()), tr("Remove account…"))
        remove.triggered.connect(lambda: self.remove_asked.emit())
        for action in (rename, remove):
            action.setEnabled(online)
        self.addSeparator()
        for words, fold in ((tr("Fold all accounts"), True), (tr("Unfold all accounts"), False)):
            self.addAction(words).triggered.connect(lambda _=False, fold=fold: self.fold_asked.emit(fold))


class SourceMenu(QMenu):
    """`keys`: at least one. It asks, and does nothing itself."""

    cure_asked = Signal(object, object)  # Cure, SourceKey
    period_asked = Signal(object, object)  # list[SourceKey], SyncPeriod
    sync_asked = Signal(object)  # list[SourceKey]
    folders_asked = Signal(object)  # SourceKey
    password_asked = Signal(object)  # SourceKey
    remove_asked = Signal(object)  # SourceKey

    def __init__(self, model: SourceTreeModel, keys: Sequence[SourceKey], parent: QWidget) -> None:
        super().__init__(parent)
        keys = list(keys)
        states = [state for key in keys if (state := model.state(key)) is not None]
        if len(keys) == 1 and states:
            self._add_cures(keys[0], states[0])
        _add_sync(self, model, keys, self.sync_asked.emit)
        _add_periods(self, model, keys, self.period_asked.emit)
        if len(keys) == 1:
            folders = self.addAction(tr("Choose folders to sync…"))
            folders.triggered.connect(lambda: self.folders_asked.emit(keys[0]))
            self.addSeparator()
            words = renewal(model.source(keys[0]))
            password = self.addAction(icons.icon("actions/key", self.palette()), words)
            password.triggered.connect(lambda: self.password_asked.emit(keys[0]))
            remove = self.addAction(icons.icon("actions/remove", self.palette()), tr("Remove source…"))
            remove.triggered.connect(lambda: self.remove_asked.emit(keys[0]))

    def _add_cures(self, key: SourceKey, state: DisplayState) -> None:
        shown = [cure for cure in state.cures if cure not in {Cure.SYNC, Cure.REMOVE, Cure.DETAILS}]
        for cure in shown:
            action = self.addAction(str(cure))
            action.triggered.connect(lambda _=False, cure=cure: self.cure_asked.emit(cure, key))
        if shown:
            self.setDefaultAction(self.actions()[0])
            self.addSeparator()


def _add_sync(
    menu: QMenu, model: SourceTreeModel, keys: Sequence[SourceKey], asked: Callable[[list[SourceKey]], object]
) -> None:
    """Of those that can be synced."""
    able = [key for key in keys if (state := model.state(key)) is not None and not state.no_sync]
    sync = menu.addAction(icons.icon("actions/sync", menu.palette()), tr("Sync now"))
    sync.setEnabled(bool(able))
    sync.triggered.connect(lambda: asked(able))


def _add_periods(
    menu: QMenu, model: SourceTreeModel, keys: list[SourceKey], asked: Callable[[list[SourceKey], SyncPeriod], object]
) -> None:
    periods = menu.addMenu(icons.icon("actions/clock", menu.palette()), tr("Sync every"))
    periods.setEnabled(bool(keys))
    group = QActionGroup(periods)
    present = {model.index_of(key).data(Data.PERIOD) for key in keys}
    if len(present) > 1:
        mixed_action = QAction(tr("Mixed"), group, checkable=True, checked=True, enabled=False)
        periods.addAction(mixed_action)
    for period in SyncPeriod:
        action = QAction(as_written(choice(period)), group, checkable=True, checked=present == {period})
        action.triggered.connect(lambda _=False, period=period: asked(keys, period))
        periods.addAction(action)
