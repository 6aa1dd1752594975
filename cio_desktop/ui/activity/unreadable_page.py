"""Messages that servers do not give out, with what they answered, and another try."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Sequence

from cio_desktop.language import Text, tr
from cio_desktop.net.task_scope import TaskScope
from cio_desktop.operations.activity import Unreadable, UnreadableList
from cio_desktop.operations.sources import SourceRepository
from cio_desktop.ui.words.plain import plain_line
from cio_desktop.ui.words.source_names import address_of

from . import unreadable_words
from .list_page import ListPage
from .rows import Line
from .titles import ListedTitles


class UnreadablePage(ListPage[Unreadable]):
    titles = unreadable_words.TITLES
    widths = (26, 26, 0)
    muted = frozenset({1, 3})
    name = Text("Unreadable messages")
    empty = Text("Every message can be read.")
    lacking = Text("This service does not tell of messages that can't be read.")

    def __init__(
        self,
        shown: UnreadableList,
        sources: SourceRepository,
        titles: ListedTitles,
        tasks: TaskScope,
        clock: Callable[[], float],
    ) -> None:
        self._sources = sources
        self._titles = titles
        self._tasks = tasks
        self._retrying = shown.retry
        super().__init__(shown, sources.link, clock)
        self._again = self.made(tr("Try again"), self._try)
        self.follow_selection([])

    def line_of(self, row: Unreadable) -> Line:
        return unreadable_words.line_of(row, self._name(row), self._clock(), self._titles.of(row.key))

    def stamp_of(self, row: Unreadable) -> Hashable:
        return super().stamp_of(row), self._name(row), self._titles.of(row.key).full(row.message.folder)

    def start(self) -> None:
        super().start()
        self._connections.add(self._titles.changed, lambda _key: self.draw())

    def whole(self, rows: Sequence[Unreadable]) -> str:
        return "\n\n".join(self._details_of(row) for row in rows[:20])

    def _details_of(self, row: Unreadable) -> str:
        return unreadable_words.details_of(row, self._name(row), self._clock(), self._titles.of(row.key))

    def follow_selection(self, rows: Sequence[Unreadable]) -> None:
        if hasattr(self, "_again"):
            self._again.setEnabled(bool(rows) and self._link.online)

    def _try(self) -> None:
        self._tasks.start(self._retrying(self.selected))

    def _name(self, row: Unreadable) -> str:
        source = self._sources.source(row.key)
        return address_of(source) if source is not None else plain_line(row.key.label, 120)
