"""A change of the sync period as one thing that can be undone, whatever the number of sources."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping, Sequence

from cio_desktop.language import counted
from cio_desktop.protocol.enums import SyncPeriod
from cio_desktop.protocol.keys import SourceKey

Apply = Callable[["PeriodChange", Sequence[SourceKey]], None]


class PeriodChange:
    """An undo entry (operations/undo.py). Undoing gives each source the period it had, which may differ."""

    message_ids: Sequence[str] = ()

    def __init__(self, period: SyncPeriod, before: Mapping[SourceKey, SyncPeriod], apply: Apply) -> None:
        self.period = period
        self._before = dict(before)
        self._apply = apply

    @property
    def keys(self) -> Sequence[SourceKey]:
        """Of the sources that have another period by it."""
        return list(self._before)

    @property
    def words(self) -> str:
        return counted(len(self._before), "sync period", "sync period of {n} sources")

    @property
    def account_ids(self) -> frozenset[str]:
        return frozenset(account_id for account_id, _label in self._before)

    @property
    def alive(self) -> bool:
        return bool(self._before)

    def redo(self) -> None:
        self._apply(self, list(self._before))

    def speaks_of(self, key: SourceKey, folders: Collection[str]) -> bool:
        return False

    def undo(self) -> None:
        by_period: dict[SyncPeriod, list[SourceKey]] = {}
        for key, period in self._before.items():
            by_period.setdefault(period, []).append(key)
        for period, keys in by_period.items():
            self._apply(PeriodChange(period, {}, self._apply), keys)

    def failed(self, key: SourceKey) -> None:
        """This source kept its period: there is nothing to undo for it."""
        self._before.pop(key, None)
