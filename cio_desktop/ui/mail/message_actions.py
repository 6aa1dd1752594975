"""What can be done with messages, as actions: menu, context menu and keys share them.

Single letters and digits work only while the list, or what is read from it, has the focus, and not at all where a
person turned them off.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget


class MessageActions:
    """`add` in the order shown. Off until there are messages."""

    def __init__(self, at: QWidget) -> None:
        self.all: list[QAction] = []
        self.unlisted: list[QAction] = []  # keys alone, in no menu
        self._at = at
        self._listed_only: set[QAction] = set()  # what is read has its own for these keys
        self._keys: dict[QAction, Sequence[str]] = {}
        self._letters = True

    def add(
        self,
        text: str,
        keys: Sequence[str],
        run: Callable[[], object],
        *,
        name: str,
        listed: bool = True,
        read: bool = True,
        after: str = "",
    ) -> QAction:
        """Not `read`: what is read has its own for these keys. `after`: the name of the one before it."""
        made = QAction(text, self._at)
        made.setObjectName(name)
        made.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        made.triggered.connect(lambda _checked=False: run())
        made.setEnabled(False)
        self._keys[made] = keys
        self._bind(made)
        self._at.addAction(made)
        if not read:
            self._listed_only.add(made)
        group = self.all if listed else self.unlisted
        before = next((place for place, each in enumerate(group, 1) if each.objectName() == after), len(group))
        group.insert(before, made)
        return made

    def add_menu(self, text: str, fill: Callable[[QMenu], object], *, name: str) -> None:
        """One behind which there are others, made anew each time it is opened."""
        menu = QMenu(text, self._at)
        menu.aboutToShow.connect(menu.clear)
        menu.aboutToShow.connect(lambda: fill(menu))
        made = menu.menuAction()
        made.setObjectName(name)
        made.setEnabled(False)
        self.all.append(made)

    def work_in(self, part: QWidget) -> None:
        """Where a message of the list is read, too."""
        part.addActions([action for action in self._keys if action not in self._listed_only])

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
