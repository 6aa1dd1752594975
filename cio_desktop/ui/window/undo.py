"""Undo and redo as actions of the window, with the gesture's words. The stack itself is operations/undo.py."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QKeySequence

from cio_desktop.operations.undo import UndoStack
from cio_desktop.ui.words.plain import menu_text, plain_line, tool_tip


class UndoActions(QObject):
    """`undo` and `redo` belong into the Edit menu and the toolbar. In a text field the same keys stay the field's."""

    def __init__(self, stack: UndoStack, parent: QObject) -> None:
        super().__init__(parent)
        self._stack = stack
        self.undo = QAction("Undo", self)
        self.undo.setObjectName("undo")
        self.undo.setShortcuts(QKeySequence.keyBindings(QKeySequence.StandardKey.Undo))
        self.undo.triggered.connect(lambda: stack.undo())
        self.redo = QAction("Redo", self)
        self.redo.setObjectName("redo")
        keys = QKeySequence.keyBindings(QKeySequence.StandardKey.Redo)
        keys += [key for key in map(QKeySequence, ("Ctrl+Y", "Ctrl+Shift+Z")) if key not in keys]
        self.redo.setShortcuts(keys)
        self.redo.triggered.connect(lambda: stack.redo())
        self._disconnect = stack.changed.connect(self._show)
        self._show()

    def close(self) -> None:
        """Ends listening to the stack."""
        self._disconnect()

    def _show(self) -> None:
        for action, verb, entry in (
            (self.undo, "Undo", self._stack.undo_entry),
            (self.redo, "Redo", self._stack.redo_entry),
        ):
            words = plain_line(entry.words) if entry is not None else ""
            action.setEnabled(entry is not None)
            action.setText(menu_text(f"{verb} {words}"))
            action.setIconText(verb)  # the toolbar's button must not change its width with every gesture
            keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
            why = f"Nothing to {verb.lower()}" if entry is None else f"{verb} {words}"
            action.setToolTip(tool_tip(f"{why} ({keys})" if keys else why))
