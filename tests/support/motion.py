"""What moves by itself in the windows of this process."""

from __future__ import annotations

from PySide6.QtCore import QAbstractAnimation, QObject
from PySide6.QtWidgets import QApplication


def moving() -> list[str]:
    """Animations that run: of the style, and of all windows."""
    owners: list[QObject] = [QApplication.style(), *QApplication.topLevelWidgets()]
    running = QAbstractAnimation.State.Running
    return [
        type(each).__name__
        for owner in owners
        for each in owner.findChildren(QAbstractAnimation)
        if each.state() == running
    ]
