"""What a screen reader is told aloud, as Qt is handed it."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from unittest.mock import patch

from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QAccessibleEvent

from cio_desktop.ui.widgets import announcement


class _Ear:
    def __init__(self) -> None:
        self.said: list[str] = []

    def updateAccessibility(self, event: QAccessibleEvent) -> None:
        assert isinstance(event, QAccessibleAnnouncementEvent)
        assert event.object() is not None
        self.said.append(event.message())
        QAccessible.updateAccessibility(event)


@contextmanager
def announced() -> Iterator[list[str]]:
    """All that is said meanwhile, in its order."""
    ear = _Ear()
    with patch.object(announcement, "QAccessible", ear):
        yield ear.said
