"""A source's status record in the database and back, with what follows a change: history, event, callback."""

from __future__ import annotations

import logging

from cio_desktop.protocol.enums import EventType, SourceStatus
from cio_desktop.protocol.resources import Event
from cio_desktop.store import sources
from cio_desktop.store.sources import SourceRow
from cio_desktop.store.words import again

from .dependencies import StatusDependencies
from .machine import Next, StatusRecord, sane

log = logging.getLogger(__name__)


def record_of(row: SourceRow, now: float) -> StatusRecord:
    """`now`: what a clock that was wrong for a while wrote down must not hold the source up."""
    record = StatusRecord(
        status=SourceStatus(row.status),
        since=row.status_since,
        code=row.status_code,
        text=again(row.status_text, row.status_said),
        fail_count=row.fail_count,
        fail_first=row.fail_first or 0.0,
        next_try=row.next_try,
        following=Next(row.following),
    )
    return sane(record, now)


async def store_record(deps: StatusDependencies, source_id: int, record: StatusRecord) -> None:
    """Writes the record; only a change of the status itself is history and calls back."""
    changed = await deps.db.write(
        sources.set_status,
        source_id,
        record.status,
        now=deps.clock.now(),
        since=record.since or None,
        code=record.code,
        text=record.text,
        fail_count=record.fail_count,
        fail_first=record.fail_first or None,
        next_try=record.next_try,
        following=record.following,
    )
    row = await deps.db.read(sources.get, source_id)
    if row is None:
        return
    tell_source(deps, row)
    if changed:
        log.info("%s is %s now (%s)", row.label, record.status, record.code or "no error")  # as it is: logged
        deps.callbacks.status_changed(row)


def tell_source(deps: StatusDependencies, row: SourceRow) -> None:
    """The source looks different now. Whoever sends the event on adds the source itself."""
    deps.events.publish(Event(type=EventType.SOURCE, account_id=row.account_id, label=row.label))
