"""Menu bar and toolbar, made of the window's actions."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QLineEdit, QMainWindow, QMenu, QSizePolicy, QToolBar, QWidget

from cio_desktop.language import isolated, tr
from cio_desktop.protocol.enums import SyncPeriod
from cio_desktop.ui.widgets import icons
from cio_desktop.ui.widgets.theme import UNIT, follow

from .actions import Actions, period_action
from .undo import UndoActions


def fill_toolbar(window: QMainWindow, actions: Actions, undo: UndoActions, search: QLineEdit) -> QToolBar:
    bar = QToolBar(tr("Toolbar"), window)
    bar.setObjectName("toolbar")
    bar.setMovable(False)
    bar.setIconSize(QSize(18, 18))
    bar.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
    bar.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
    bar.addAction(actions["add_source"])
    bar.addAction(actions["sync"])
    bar.addSeparator()
    bar.addActions([undo.undo, undo.redo])
    space = QWidget()
    space.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
    bar.addWidget(space)
    search.setObjectName("message_filter")
    search.setPlaceholderText(f"{search.placeholderText()}   {isolated(actions.key('filter_messages'))}")
    # a bar too narrow for the field would leave it out, and its key would lead nowhere: better a hint cut short
    search.setMinimumWidth(search.fontMetrics().horizontalAdvance(tr("Search")) + 9 * UNIT)
    search.setMaximumWidth(280)
    look = QAction(search)
    search.addAction(look, QLineEdit.ActionPosition.LeadingPosition)
    bar.addWidget(search)
    bar.addAction(actions["details"])
    details = bar.widgetForAction(actions["details"])
    if details is not None:
        details.setProperty("toolButtonStyle", Qt.ToolButtonStyle.ToolButtonIconOnly)
    for action in bar.actions():
        # a separator's widget has a type that Qt's binding looks for among all kinds of widgets
        button = None if action.isSeparator() else bar.widgetForAction(action)
        if button is not None and action.text():
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            button.setAccessibleName(action.text().replace("&", "").rstrip("…"))

    def dress() -> None:
        look.setIcon(icons.icon("actions/search", search.palette()))
        undo.undo.setIcon(icons.icon("actions/undo", window.palette()))
        undo.redo.setIcon(icons.icon("actions/redo", window.palette()))

    follow(window, dress)
    window.addToolBar(bar)
    return bar


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
    source.addActions([actions["password"], actions["rename_account"], actions["remove_source"]])
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
    for column in ("date", "from", "subject"):
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
    for choice in ("system", "light", "dark"):
        group.addAction(actions[f"theme_{choice}"])
        colours.addAction(actions[f"theme_{choice}"])
    view.addSeparator()
    view.addActions([actions["next_pane"], actions["previous_pane"], actions["letters"]])
    view.addSeparator()
    view.addAction(actions["full_screen"])
    more = bar.addMenu(tr("&Help"))
    more.addActions([actions["help"], actions["shortcuts"], actions["about"]])
    return folder, message
