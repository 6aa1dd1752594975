"""How far a round is, told at most four times a second. Must not count anything twice after a resume."""

from __future__ import annotations

from dataclasses import dataclass, field

from cio_desktop.engine.clock import Clock
from cio_desktop.engine.events import EventBus
from cio_desktop.protocol.enums import EventType
from cio_desktop.protocol.resources import Event, Progress


@dataclass(slots=True)
class Tally:
    """What a round did. `recheck_at`: a folder wants a second look then."""

    new: int = 0
    changed: int = 0
    gone: int = 0
    recheck_at: float | None = None

    @property
    def changes(self) -> tuple[int, int, int]:
        return self.new, self.changed, self.gone

    def recheck(self, at: float) -> None:
        self.recheck_at = at if self.recheck_at is None else min(self.recheck_at, at)


@dataclass(slots=True)
class ProgressReporter:
    """The progress of one source's round and its tally, with the event bus to tell both to."""

    account_id: str
    label: str
    events: EventBus
    clock: Clock
    gap: float
    quiet: bool = False
    """A look between rounds: what changed is told, and no progress."""
    progress: Progress = field(default_factory=Progress)
    tally: Tally = field(default_factory=Tally)
    _last: float = float("-inf")

    def moved(self, *, always: bool = False) -> None:
        """Publishes the progress, unless it was just published."""
        now = self.clock.monotonic()
        if self.quiet:
            return
        if not always and now - self._last < self.gap:
            return
        self._last = now
        copy = Progress(
            self.progress.folders_done,
            self.progress.folders_total,
            self.progress.messages_done,
            self.progress.messages_total,
        )
        self.events.publish(Event(type=EventType.PROGRESS, account_id=self.account_id, label=self.label, progress=copy))

    def messages(self, folder: str, ids: list[str]) -> None:
        """Rows of a folder changed."""
        if ids:
            self.events.publish(
                Event(
                    type=EventType.MESSAGES,
                    account_id=self.account_id,
                    label=self.label,
                    folders=[folder],
                    message_ids=ids if len(ids) <= 200 else None,
                )
            )

    def folders(self, paths: list[str]) -> None:
        """The list of folders or their counts changed."""
        self.events.publish(Event(type=EventType.FOLDERS, account_id=self.account_id, label=self.label, folders=paths))
