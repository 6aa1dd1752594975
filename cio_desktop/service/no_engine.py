"""What is told of sources while there is no engine yet: nobody works on them."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from cio_desktop.engine.api import EventBus, StatusRecord
    from cio_desktop.protocol.resources import Progress


class NoEngine:
    """`events`: the engine's, as soon as there is one. The provider's name comes with it (`app/engine_start.py`)."""

    def __init__(self, events: EventBus) -> None:
        self.events = events

    def progress(self, source_id: int) -> Progress | None:
        return None

    def syncing(self, source_id: int) -> bool:
        return False

    def syncs(self, source_id: int) -> int:
        return 0

    def live(self, source_id: int) -> bool:
        return False

    def local_trouble(self, source_id: int) -> StatusRecord | None:
        return None

    def provider_name(self, key: str | None) -> str | None:
        return None
