"""The folders that a window or a program has listed lately: every round opens them. Kept in memory only."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Iterable, Sequence

from cio_desktop.engine.clock import Clock
from cio_desktop.protocol.symbolic import to_special_use
from cio_desktop.store.folders import FolderRow
from cio_desktop.store.sources import SourceRow

MOST = 20  # of an account: each costs a round trip in every round
LATELY = 24 * 3600.0
AGAIN = 60.0  # so soon it is no news


class ViewedFolders:
    """By the words they were asked for with; what these mean is seen when a round has its folders."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._asked: dict[str, OrderedDict[tuple[str | None, str], float]] = {}

    def note(self, account_id: str, source: str | None, folder: str) -> bool:
        """`source`: its label, or None for all of the account. `folder`: a path or a symbolic name. False where it was
        the last one before, and that lately."""
        asked = self._asked.setdefault(account_id, OrderedDict())
        last = next(reversed(asked.items()), None)
        again = last is not None and last[0] == (source, folder) and self._clock.monotonic() - last[1] < AGAIN
        asked[source, folder] = self._clock.monotonic()
        asked.move_to_end((source, folder))
        while len(asked) > MOST:
            asked.popitem(last=False)
        return not again

    def latest(self, source: SourceRow, rows: Sequence[FolderRow], lately: float) -> FolderRow | None:
        """Of a source's folders the one that was looked at last, where that was lately."""
        oldest = self._clock.monotonic() - lately
        for (label, name), at in reversed(self._asked.get(source.account_id, OrderedDict()).items()):
            if at < oldest:
                return None
            if label in {None, "0", source.label}:
                use = to_special_use(name) if name.startswith("\\") else None
                found = next((row for row in rows if row.path == name or (use is not None and row.use == use)), None)
                if found is not None:
                    return found
        return None

    def of(self, source: SourceRow, rows: Iterable[FolderRow]) -> set[int]:
        """Ids of the folders of a source that somebody looks at."""
        oldest = self._clock.monotonic() - LATELY
        asked = self._asked.get(source.account_id, OrderedDict()).items()
        names = {name for (label, name), at in asked if at >= oldest and label in {None, "0", source.label}}
        if not names:
            return set()
        uses = {use for name in names if name.startswith("\\") and (use := to_special_use(name)) is not None}
        return {row.id for row in rows if row.path in names or row.use in uses}
