"""The key that shows first what a choice of folders would send, in each sheet that asks for one."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

from cio_desktop.language import tr
from cio_desktop.ui.widgets.key_names import native
from cio_desktop.ui.words import shortcuts


def asks_for_plan(event: QKeyEvent) -> bool:
    shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
    return shift and event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}


def plan_hint() -> str:
    return tr("{keys} shows first what would be sent.", keys=native(shortcuts.SHOW_PLAN[0]))
