"""The menu bar, made of the window's actions."""

from __future__ import annotations

from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QMainWindow, QMenu

from cio_desktop.language import tr
from cio_desktop.protocol.enums import SyncPeriod
from cio_desktop.ui.widgets.theme import CHOICES

from .actions import Actions, period_action
from .undo import UndoActions


def fill_menu_bar(window: QMainWindow, actions: Actions, undo: UndoActions, *, demo: bool) -> tuple[QMenu, QMenu]:
    """The menus of folders and of messages are answered empty: what they hold comes with their lists."""
    bar = window.menuBar()
    file = bar.addMenu(tr("&File"))
    file.addAction(actions["add_source"])
    file.addSeparator()
    file.addAction(actions["settings"])
    file.addSeparator()
    if demo:
        file.addAction(actions["leave_demo"])
    file.addAction(actions["close"])
    file.addAction(actions["quit"])
    edit = bar.addMenu(tr("&Edit"))
    edit.addActions([undo.undo, undo.redo])
    edit.addSeparator()
    edit.addActions([actions[f"filter_{what}"] for what in ("messages", "folders", "sources")])
    source = bar.addMenu(tr("&Source"))
    source.addActions([actions["sync"], actions["sync_all"]])
    source.addSeparator()
    source.addAction(actions["mend"])
    periods = source.addMenu(tr("Sync &every"))
    periods.addActions([actions[period_action(period)] for period in SyncPeriod])
    source.addSeparator()
    source.addAction(actions["sync_folders"])
    source.addSeparator()
    source.addActions([actions[name] for name in ("password", "remove_source")])
    source.addSeparator()
    source.addActions([actions[name] for name in ("rename_account", "remove_account")])
    folder = bar.addMenu(tr("F&older"))
    message = bar.addMenu(tr("&Message"))
    view = bar.addMenu(tr("&View"))
    view.addActions([actions["details"], actions["activity"]])
    view.addActions([actions["compact_sources"], actions["as_table"]])
    reading = view.addMenu(tr("&Reading pane"))
    places = QActionGroup(window)
    for place in ("below", "right", "off"):
        places.addAction(actions[f"reading_{place}"])
        reading.addAction(actions[f"reading_{place}"])
    sorting = view.addMenu(tr("&Sort by"))
    orders = QActionGroup(window)
    for column in ("date", "from", "subject", "source"):
        orders.addAction(actions[f"sort_{column}"])
        sorting.addAction(actions[f"sort_{column}"])
    sorting.addSeparator()
    sorting.addAction(actions["sort_reverse"])
    rows = view.addMenu(tr("Ro&ws"))
    heights = QActionGroup(window)
    for height in ("comfortable", "compact"):
        heights.addAction(actions[f"rows_{height}"])
        rows.addAction(actions[f"rows_{height}"])
    colours = view.addMenu(tr("&Colours"))
    group = QActionGroup(window)
    for choice in CHOICES:
        group.addAction(actions[f"theme_{choice}"])
        colours.addAction(actions[f"theme_{choice}"])
    view.addSeparator()
    view.addActions([actions["next_pane"], actions["previous_pane"], actions["letters"]])
    view.addSeparator()
    view.addAction(actions["full_screen"])
    more = bar.addMenu(tr("&Help"))
    more.addActions([actions["help"], actions["shortcuts"], actions["about"]])
    return folder, message
