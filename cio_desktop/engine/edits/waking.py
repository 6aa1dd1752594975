"""What waits is tried when its source works again, or was synced: hears of syncs and wakes edits, tries nothing."""

from __future__ import annotations

from cio_desktop.engine.clock import Clock
from cio_desktop.engine.edits.persistence.journal import Journal
from cio_desktop.engine.edits.planning.edit import Edit
from cio_desktop.engine.edits.planning.errors import ARRIVING
from cio_desktop.engine.events import EventBus
from cio_desktop.engine.status.failure import of_some_mail
from cio_desktop.protocol.enums import EditStatus, EventType, SourceStatus
from cio_desktop.store import sources
from cio_desktop.store.database import Database
from cio_desktop.store.sources import SourceRow

from .message_queue import MessageQueues
from .open_edits import OpenEdits

# A deferred expunge is asked again after a sync, but not after each of many events.
DEFERRED_GAP = 60.0


class Waking:
    """Of all edits."""

    def __init__(
        self,
        db: Database,
        events: EventBus,
        clock: Clock,
        journal: Journal,
        open_edits: OpenEdits,
        queues: MessageQueues,
    ) -> None:
        self._db = db
        self._events = events
        self._clock = clock
        self._journal = journal
        self._open_edits = open_edits
        self._queues = queues

    async def listen(self) -> None:
        """For as long as the program runs."""
        with self._events.subscribe() as subscription:
            async for event in subscription:
                if event.type != EventType.SOURCE or event.account_id is None or event.label is None:
                    continue
                await self._journal.forget_closed_daily()
                if not any(True for _ in self._open_edits):
                    continue
                row = await self._db.read(sources.by_label, event.account_id, event.label)
                if row is not None and row.status == SourceStatus.OK and not _troubled(row, self._clock.now()):
                    self.wake(row.id)

    def wake(self, source_id: int) -> None:
        """The source answers again, or was synced: what waits for it is tried."""
        now = self._clock.monotonic()
        for edit in self._open_edits:
            if _waits_in(edit, source_id):
                if now - edit.checked_at >= DEFERRED_GAP:
                    self.recheck(edit)
            elif (entry := self._queues.entry(edit)) is not None:
                if edit.paused and edit.state == EditStatus.WAITING:
                    entry.wake()
                else:
                    entry.wake_soon()

    def wake_deferred(self, source_id: int) -> None:
        """What waits to be expunged there is looked at at once."""
        for edit in self._open_edits:
            if _waits_in(edit, source_id):
                self.recheck(edit)

    def wake_account(self, account_id: str) -> None:
        """After a source was removed: what waited for it is tried now, and finds that out."""
        for edit in self._open_edits:
            if account_id not in {edit.account_id, edit.change.dst_account}:
                continue
            if (entry := self._queues.entry(edit)) is not None:
                entry.wake()
            else:
                self.recheck(edit)

    def wake_arriving(self, account_id: str) -> None:
        """What brought a message into the account is over: what had to wait for that goes on."""
        for edit in self._open_edits:
            if (
                edit.account_id == account_id
                and edit.code == ARRIVING
                and (entry := self._queues.entry(edit)) is not None
            ):
                entry.wake()

    def recheck(self, edit: Edit) -> None:
        """What waits to be expunged is looked at, after what is in its queue."""
        if edit.state == EditStatus.DEFERRED and self._queues.entry(edit) is None:
            edit.request_recheck()
            self._queues.put(edit)


def _waits_in(edit: Edit, source_id: int) -> bool:
    return edit.state == EditStatus.DEFERRED and any(
        step.source_id == source_id and step.state == "deferred" for step in edit.steps
    )


def _troubled(row: SourceRow, now: float) -> bool:
    """Its last try failed, and another is planned: until then nobody need ask."""
    return row.next_try is not None and row.next_try > now and not of_some_mail(row.status_code)
