"""The context menu of sources: what mends one, a sync, the period, its password, its removal."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QWidget

from cio_desktop.protocol.enums import SyncPeriod
from cio_desktop.protocol.keys import SourceKey
from cio_desktop.ui.sources.display_state import DisplayState
from cio_desktop.ui.sources.model import Data, SourceTreeModel
from cio_desktop.ui.sources.renewal import renewal
from cio_desktop.ui.widgets import icons
from cio_desktop.ui.widgets.lines import as_written
from cio_desktop.ui.words.cures import Cure
from cio_desktop.ui.words.period_words import choice


class SourceMenu(QMenu):
    """`keys`: at least one. It asks, and does nothing itself."""

    cure_asked = Signal(object, object)  # Cure, SourceKey
    period_asked = Signal(object, object)  # list[SourceKey], SyncPeriod
    sync_asked = Signal(object)  # list[SourceKey]
    password_asked = Signal(object)  # SourceKey
    remove_asked = Signal(object)  # SourceKey

    def __init__(self, model: SourceTreeModel, keys: Sequence[SourceKey], parent: QWidget) -> None:
        super().__init__(parent)
        keys = list(keys)
        states = [state for key in keys if (state := model.state(key)) is not None]
        if len(keys) == 1 and states:
            self._add_cures(keys[0], states[0])
        sync = self.addAction(icons.icon("actions/sync", self.palette()), "Sync now")
        sync.setEnabled(any(not state.no_sync for state in states))
        sync.triggered.connect(lambda: self.sync_asked.emit(keys))
        self._add_periods(model, keys)
        if len(keys) == 1:
            self.addSeparator()
            words = renewal(model.source(keys[0]))
            password = self.addAction(icons.icon("actions/key", self.palette()), words)
            password.triggered.connect(lambda: self.password_asked.emit(keys[0]))
            remove = self.addAction(icons.icon("actions/remove", self.palette()), "Remove source…")
            remove.triggered.connect(lambda: self.remove_asked.emit(keys[0]))

    def _add_cures(self, key: SourceKey, state: DisplayState) -> None:
        shown = [cure for cure in state.cures if cure not in {Cure.SYNC, Cure.REMOVE, Cure.DETAILS}]
        for cure in shown:
            action = self.addAction(cure.value)
            action.triggered.connect(lambda _=False, cure=cure: self.cure_asked.emit(cure, key))
        if shown:
            self.setDefaultAction(self.actions()[0])
            self.addSeparator()

    def _add_periods(self, model: SourceTreeModel, keys: list[SourceKey]) -> None:
        periods = self.addMenu(icons.icon("actions/clock", self.palette()), "Sync every")
        group = QActionGroup(periods)
        present = {model.index_of(key).data(Data.PERIOD) for key in keys}
        if len(present) > 1:
            mixed_action = QAction("Mixed", group, checkable=True, checked=True, enabled=False)
            periods.addAction(mixed_action)
        for period in SyncPeriod:
            action = QAction(as_written(choice(period)), group, checkable=True, checked=present == {period})
            action.triggered.connect(lambda _=False, period=period: self.period_asked.emit(keys, period))
            periods.addAction(action)
