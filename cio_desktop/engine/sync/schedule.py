"""When the next round of a source is due: by its period, by its status, or to look again at what was doubtful."""

from __future__ import annotations

from cio_desktop.engine.clock import Clock, Jitter
from cio_desktop.engine.status.machine import Next, StatusRecord
from cio_desktop.protocol.enums import SourceStatus
from cio_desktop.store.sources import SourceRow

# A clock that is corrected by less than this is no news.
CLOCK_SLACK = 60.0


class Schedule:
    """`recheck_at`: a round found something that is to be looked at again then, before the period is over."""

    def __init__(self, clock: Clock, jitter: Jitter) -> None:
        self._clock = clock
        self._jitter = jitter
        self._stretch = self._another_stretch()
        self._last_try = 0.0
        self._planned: float | None = None
        self._planned_mono = 0.0
        self.recheck_at: float | None = None

    def began(self, at: float) -> None:
        """A round did."""
        self._last_try = at
        self._stretch = self._another_stretch()

    def due(self, row: SourceRow, record: StatusRecord) -> float | None:
        """When the next round is due; None: not by itself. Of a source that is switched off only a try is that somebody
        asked for and that had to wait."""
        if record.next_try is not None:
            return record.next_try
        if record.following is Next.NEVER or record.status is SourceStatus.DISABLED:
            return None
        if row.last_sync is None and not self._last_try:
            return 0.0
        if max(row.last_sync or 0, self._last_try) > self._clock.now() + CLOCK_SLACK:
            return 0.0  # the clock was wrong then, or was set back since
        period = max(row.last_sync or 0, self._last_try) + row.sync_period * self._stretch
        return period if self.recheck_at is None else min(period, self.recheck_at)

    def is_due(self, due: float | None) -> bool:
        """By whichever hand gets there first: the wall clock may be set back, the other stops during suspension."""
        now, mono = self._clock.now(), self._clock.monotonic()
        if due != self._planned:
            self._planned = due
            self._planned_mono = mono + (due - now if due is not None else 0.0)
        return due is not None and (now >= due or mono >= self._planned_mono)

    def _another_stretch(self) -> float:
        return 1.0 + 0.05 * self._jitter()
