"""Settings, General: how the window looks, which keys act, what goes on without it, each one of its actions; and the
language."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QSettings, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QVBoxLayout

from cio_desktop.language import Text, tr
from cio_desktop.ui.settings.language_box import LanguageBox, Languages
from cio_desktop.ui.settings.page import SettingsPage, below_choice, caption
from cio_desktop.ui.widgets.choice_buttons import CheckBox, RadioButton
from cio_desktop.ui.widgets.theme import HALF

COLOURS = {
    "theme_system": Text("As the system"),
    "theme_light": Text("Light"),
    "theme_dark": Text("Dark"),
    "theme_contrast_light": Text("High contrast, light"),
    "theme_contrast_dark": Text("High contrast, dark"),
}
ROWS = {"rows_comfortable": Text("Comfortable"), "rows_compact": Text("Compact")}
LETTERS = Text("E archives, V moves, L changes folders, 1 to 9 are favourite folders. Off, each has its key with Ctrl.")
NOTIFICATIONS = Text(
    "Once for each trouble that does not pass by itself. It goes when the trouble is solved; a click shows the source."
)
BACKGROUND = Text(
    "Closing the window leaves the program running. Its icon in the tray, or starting it again, brings the window "
    "back; Quit ends it."
)
LOGIN_START = Text("Without its window, if syncing goes on when that is closed.")
_BEHIND = (
    ("notifications", Text("Notify me when a source needs me"), NOTIFICATIONS),
    ("background", Text("Keep syncing when the window is closed"), BACKGROUND),
    ("login_start", Text("Start when I log in"), LOGIN_START),
)


class GeneralPage(SettingsPage):
    """`action`: of the window, by its name. `languages`: None where none can be chosen."""

    id = "general"
    title = Text("General")

    language_chosen = Signal()

    def __init__(self, action: Callable[[str], QAction], settings: QSettings, languages: Languages | None) -> None:
        super().__init__()
        column = self.scrolled()
        if languages is not None:
            self.language = LanguageBox(languages, settings)
            self.language.chosen.connect(self.language_chosen)
            column.addWidget(self.language)
            column.addSpacing(HALF)
        column.addWidget(caption(tr("Colours")))
        colours = QButtonGroup(self)
        for name, words in COLOURS.items():
            choice = RadioButton(str(words))
            colours.addButton(choice)
            _follow(choice, action(name), name)
            column.addWidget(choice)
        column.addSpacing(HALF)
        column.addWidget(caption(tr("Rows of lists")))
        heights = QButtonGroup(self)
        for name, words in ROWS.items():
            choice = RadioButton(str(words))
            heights.addButton(choice)
            _follow(choice, action(name), name)
            column.addWidget(choice)
        column.addSpacing(HALF)
        column.addWidget(caption(tr("Keys")))
        _add_switch(column, action, "letters", tr("Single letters act on messages"), str(LETTERS))
        behind = [each for each in _BEHIND if action(each[0]).isVisible()]
        if behind:
            column.addSpacing(HALF)
            column.addWidget(caption(tr("In the background")))
        for name, words, about in behind:
            _add_switch(column, action, name, str(words), str(about))
        column.addStretch(1)


def _add_switch(column: QVBoxLayout, action: Callable[[str], QAction], name: str, words: str, about: str) -> None:
    box = CheckBox(words)
    box.setAccessibleDescription(about)
    _follow(box, action(name), name)
    column.addWidget(box)
    column.addWidget(below_choice(about))


def _follow(box: QAbstractButton, action: QAction, name: str) -> None:
    """The two are one switch. An action of several of which one holds is triggered, as from its menu."""
    box.setObjectName(name)
    box.setChecked(action.isChecked())
    box.clicked.connect(lambda on: action.trigger() if action.isChecked() != on else None)
    action.toggled.connect(box.setChecked)
