"""News for a screen reader."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QWidget

from cio_desktop.language import tr


def announce(widget: QWidget, text: str) -> None:
    """Says it to a screen reader, for news that take no focus."""
    QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(widget, text))


def say_row(field: QWidget, index: QModelIndex) -> None:
    """Which row of a list Return would take while the keys stay in the field above it."""
    announce(field, str(index.data(Qt.ItemDataRole.AccessibleTextRole)) if index.isValid() else tr("Nothing fits"))
