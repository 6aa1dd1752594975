"""Settings, General: how the window looks and which keys act. The same choices as in the View menu, as its actions."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QCheckBox, QRadioButton

from cio_desktop.ui.settings.page import SettingsPage, below_choice, caption
from cio_desktop.ui.widgets.theme import HALF

COLOURS = {"theme_system": "As the system", "theme_light": "Light", "theme_dark": "Dark"}
ROWS = {"rows_comfortable": "Comfortable", "rows_compact": "Compact"}
LETTERS = "E archives, V moves, L changes folders, 1 to 9 are favourite folders. Off, each has its key with Ctrl."


class GeneralPage(SettingsPage):
    """`action`: of the window, by its name."""

    id = "general"
    title = "General"

    def __init__(self, action: Callable[[str], QAction]) -> None:
        super().__init__()
        column = self.scrolled()
        column.addWidget(caption("Colours"))
        colours = QButtonGroup(self)
        for name, words in COLOURS.items():
            choice = QRadioButton(words)
            colours.addButton(choice)
            _follow(choice, action(name), name)
            column.addWidget(choice)
        column.addSpacing(HALF)
        column.addWidget(caption("Rows of lists"))
        heights = QButtonGroup(self)
        for name, words in ROWS.items():
            choice = QRadioButton(words)
            heights.addButton(choice)
            _follow(choice, action(name), name)
            column.addWidget(choice)
        column.addSpacing(HALF)
        column.addWidget(caption("Keys"))
        letters = QCheckBox("Single letters act in the message list")
        letters.setAccessibleDescription(LETTERS)
        _follow(letters, action("letters"), "letters")
        column.addWidget(letters)
        column.addWidget(below_choice(LETTERS))
        column.addStretch(1)


def _follow(box: QAbstractButton, action: QAction, name: str) -> None:
    """The two are one switch. An action of several of which one holds is triggered, as from its menu."""
    box.setObjectName(name)
    box.setChecked(action.isChecked())
    box.clicked.connect(lambda on: action.trigger() if action.isChecked() != on else None)
    action.toggled.connect(box.setChecked)
