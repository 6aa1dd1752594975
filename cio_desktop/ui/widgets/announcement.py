"""News for a screen reader."""

from __future__ import annotations

from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QWidget


def announce(widget: QWidget, text: str) -> None:
    """Says it to a screen reader, for news that take no focus."""
    QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(widget, text))
