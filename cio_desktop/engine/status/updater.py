"""The status record of a source in the store, changed by one at a time, each change stored and told.

Must not connect anywhere: what a try showed is brought here.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable

from cio_desktop.protocol.errors import CioError
from cio_desktop.store import sources

from .dependencies import StatusDependencies
from .failure import Failure, FailureClass, classify
from .machine import StatusRecord, Trouble, uncounted
from .record import record_of, store_record, tell_source

HURRY = 20.0  # shorter than any wait of the plan
_OUT = frozenset({FailureClass.AUTH, FailureClass.AUTH_FINAL, FailureClass.CONFIG, FailureClass.THROTTLE})


class StatusUpdater:
    """Of one source. `changed` is called after a change: timers are to be set anew."""

    def __init__(self, deps: StatusDependencies, source_id: int, changed: Callable[[], None]) -> None:
        self._deps = deps
        self._source_id = source_id
        self._changed = changed
        self._turn = asyncio.Lock()
        self._failed_at: float | None = None  # monotonic
        self._out = False  # the last login was refused, or we were asked to stay away

    async def record(self) -> StatusRecord:
        row = await self._deps.db.read(sources.get, self._source_id)
        return record_of(row, self._deps.clock.now()) if row is not None else StatusRecord()

    async def succeeded(self, hidden: bool, *, whole: bool = False, trouble: Trouble | None = None) -> StatusRecord:
        """`whole`: a round to its end; else login and folder list worked. `hidden`: All Mail can't be seen. `trouble`:
        what the round could not bring in. A connection from before the last refusal proves nothing against it."""
        machine, clock = self._deps.machine, self._deps.clock
        async with self._turn:
            record = await self.record()
            if self._out:
                return await self._keep(record, record, whole)
            step = machine.on_success if whole else machine.on_connected
            after = step(record, clock.now(), all_mail_hidden=hidden)
            if trouble is not None:
                after = machine.on_trouble(record, after, trouble, clock.now())
            return await self._keep(record, after, whole)

    def let_in(self) -> None:
        """A login was taken."""
        self._out = False

    async def failed(self, error: CioError, *, asked: bool) -> StatusRecord:
        """`asked`: somebody waits for the answer, one refusal is enough."""
        deps = self._deps
        failure = classify(error)
        async with self._turn:
            row = await deps.db.read(sources.get, self._source_id)
            if row is None:
                return StatusRecord()
            now = deps.clock.now()
            if not asked:
                failure = deps.network.judge(self._source_id, row.server, failure, now)
            self._out |= failure.kind in _OUT
            record = record_of(row, now)
            counted = record if asked or not self._repeats(record, failure) else uncounted(record)
            after = deps.machine.on_failure(counted, failure, now, period=row.sync_period, asked=asked)
            return await self._keep(record, after, True)

    def _repeats(self, record: StatusRecord, failure: Failure) -> bool:
        """The same trouble met again at once, by somebody in a hurry: no further proof of anything."""
        now, before = self._deps.clock.monotonic(), self._failed_at
        self._failed_at = now
        return before is not None and now - before < HURRY and record.fail_class is failure.kind

    async def reset(self) -> StatusRecord:
        """`status=1`, new credentials: counters forgotten."""
        async with self._turn:
            self._out = False
            record = await self.record()
            return await self._keep(record, self._deps.machine.on_reset(record, self._deps.clock.now()), True)

    async def postponed(self, until: float) -> StatusRecord:
        """The try that was asked for is made later."""
        async with self._turn:
            record = await self.record()
            return await self._keep(record, self._deps.machine.on_postponed(record, until), True)

    async def _keep(self, before: StatusRecord, after: StatusRecord, tell: bool) -> StatusRecord:
        if after != before:
            await store_record(self._deps, self._source_id, after)
            self._changed()
        elif tell:
            row = await self._deps.db.read(sources.get, self._source_id)
            if row is not None:
                tell_source(self._deps, row)
        return after
