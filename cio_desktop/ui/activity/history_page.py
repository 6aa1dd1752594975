"""The histories of all sources: each status and each sync, with what the server said."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Sequence

from cio_desktop.language import Text
from cio_desktop.operations.activity import HistoryList
from cio_desktop.operations.sources import SourceRepository
from cio_desktop.protocol.keys import SourceKey
from cio_desktop.protocol.resources import ActivityLine
from cio_desktop.ui.words.plain import plain_line
from cio_desktop.ui.words.source_names import address_of

from . import history_words
from .list_page import ListPage
from .rows import Line


class HistoryPage(ListPage[ActivityLine]):
    titles = history_words.TITLES
    widths = (24, 36, 0)
    muted = frozenset({1, 3})
    name = Text("History")
    empty = Text("Nothing has happened yet. Each sync and each change of a source's status is listed here.")
    lacking = Text("This service keeps no history.")

    def __init__(self, shown: HistoryList, sources: SourceRepository, clock: Callable[[], float]) -> None:
        self._sources = sources
        super().__init__(shown, sources.link, clock)

    def line_of(self, row: ActivityLine) -> Line:
        return history_words.line_of(row, self._name(row), self._clock())

    def stamp_of(self, row: ActivityLine) -> Hashable:
        return super().stamp_of(row), self._name(row)

    def whole(self, rows: Sequence[ActivityLine]) -> str:
        return "\n\n".join(history_words.details_of(row, self._name(row), self._clock()) for row in rows[:20])

    def _name(self, row: ActivityLine) -> str:
        source = self._sources.source(SourceKey(row.account_id, row.label))
        return address_of(source) if source is not None else plain_line(row.label, 120)
