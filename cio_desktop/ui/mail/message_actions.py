"""What can be done with the selected messages, as actions of their list: menu, context menu and keys share them.

Single letters and digits work only while the list has the focus, and not at all where a person turned them off.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget


class MessageActions:
    """`add` in the order shown. Off until messages are selected."""

    def __init__(self, view: QWidget) -> None:
        self.all: list[QAction] = []
        self.unlisted: list[QAction] = []  # keys alone, in no menu
        self._view = view
        self._keys: dict[QAction, Sequence[str]] = {}
        self._letters = True

    def add(
        self, text: str, keys: Sequence[str], run: Callable[[], object], *, name: str, listed: bool = True
    ) -> QAction:
        made = QAction(text, self._view)
        made.setObjectName(name)
        made.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        made.triggered.connect(lambda _checked=False: run())
        made.setEnabled(False)
        self._keys[made] = keys
        self._bind(made)
        self._view.addAction(made)
        (self.all if listed else self.unlisted).append(made)
        return made

    def enable(self, on: bool) -> None:
        for action in (*self.all, *self.unlisted):
            action.setEnabled(on)

    def set_letters(self, on: bool) -> None:
        self._letters = on
        for action in self._keys:
            self._bind(action)

    def _bind(self, action: QAction) -> None:
        keys = [key for key in self._keys[action] if self._letters or len(key) > 1]
        action.setShortcuts([QKeySequence(key) for key in keys])
