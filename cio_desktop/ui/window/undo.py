"""Undo and redo as actions of the window, with the gesture's words. The stack itself is operations/undo.py."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QKeySequence

from cio_desktop.language import Text, tr
from cio_desktop.operations.undo import UndoStack
from cio_desktop.ui.words.plain import menu_text, plain_line, tool_tip


class _Texts(NamedTuple):
    verb: Text
    of_change: Text
    nothing: Text


# `{change}`: "move of 3 messages to Bills".
_UNDO = _Texts(Text("Undo"), Text("Undo {change}"), Text("Nothing to undo"))
_REDO = _Texts(Text("Redo"), Text("Redo {change}"), Text("Nothing to redo"))


class UndoActions(QObject):
    """`undo` and `redo` belong into the Edit menu and the toolbar. In a text field the same keys stay the field's."""

    def __init__(self, stack: UndoStack, parent: QObject) -> None:
        super().__init__(parent)
        self._stack = stack
        self.undo = QAction(str(_UNDO.verb), self)
        self.undo.setObjectName("undo")
        self.undo.setShortcuts(QKeySequence.keyBindings(QKeySequence.StandardKey.Undo))
        self.undo.triggered.connect(lambda: stack.undo())
        self.redo = QAction(str(_REDO.verb), self)
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
        for action, texts, entry in (
            (self.undo, _UNDO, self._stack.undo_entry),
            (self.redo, _REDO, self._stack.redo_entry),
        ):
            verb = str(texts.verb)
            words = texts.of_change.fill(change=plain_line(entry.words)) if entry is not None else ""
            action.setEnabled(entry is not None)
            action.setText(menu_text(words or verb))
            action.setIconText(verb)  # the toolbar's button must not change its width with every gesture
            keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
            why = words or str(texts.nothing)
            action.setToolTip(tool_tip(tr("{what} ({keys})", what=why, keys=keys) if keys else why))
