"""The toolbar: the actions that are wanted most, the search. Where it is narrow, or letters large, the pictures of its
buttons stand for their words: first those of Undo and Redo."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QLineEdit, QMainWindow, QSizePolicy, QToolBar, QWidget

from cio_desktop.language import isolated, tr
from cio_desktop.ui.widgets import icons
from cio_desktop.ui.widgets.filter_field import FilterField
from cio_desktop.ui.widgets.theme import UNIT, follow

from .actions import Actions
from .undo import UndoActions

_WORDLESS = (0, 2, 4)  # so many buttons from the end, tried in this order


class Toolbar(QToolBar):
    def __init__(self, title: str, window: QMainWindow) -> None:
        super().__init__(title, window)
        self.worded: list[QWidget] = []  # buttons that have words where there is room

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self.fit()

    def fit(self) -> None:
        for wordless in _WORDLESS:
            self._show_words(len(self.worded) - wordless)
            if self.sizeHint().width() <= self.width():
                break

    def _show_words(self, count: int) -> None:
        style = Qt.ToolButtonStyle
        for place, button in enumerate(self.worded):
            wanted = style.ToolButtonTextBesideIcon if place < count else style.ToolButtonIconOnly
            button.setProperty("toolButtonStyle", wanted)  # its type is one that Qt's binding would have to look for
        if (layout := self.layout()) is not None:
            layout.invalidate()


def fill_toolbar(window: QMainWindow, actions: Actions, undo: UndoActions, search: FilterField) -> QToolBar:
    bar = Toolbar(tr("Toolbar"), window)
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
    search.tell_key(isolated(actions.key("filter_messages")))
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
            if action is not actions["details"]:
                bar.worded.append(button)

    def dress() -> None:
        look.setIcon(icons.icon("actions/search", search.palette()))
        undo.undo.setIcon(icons.icon("actions/undo", window.palette()))
        undo.redo.setIcon(icons.icon("actions/redo", window.palette()))

    follow(window, dress)
    window.addToolBar(bar)
    return bar
