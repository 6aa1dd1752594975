"""Rows of the service that are followed while somebody looks at them, and only then.

A list has parts, as the service lists it in several places. What the service tells makes a part to be read again, at
most once in a pause; older pages are read when they are asked for. One answer is waited for at a time: each is put to
what is known when it comes.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Coroutine, Hashable, Iterable, Sequence
from typing import Any, Generic, TypeVar

from cio_desktop.net.task_scope import TaskScope
from cio_desktop.protocol.errors import ApiError, ApiStatusError
from cio_desktop.protocol.resources import Event

from .connection import ServiceLink
from .signal import Connections, Signal

log = logging.getLogger(__name__)

PAGE = 100
PAUSE = 1.0  # seconds between two reads of a part that keeps changing

Part = TypeVar("Part", bound=Hashable)
Row = TypeVar("Row")


class WatchedList(Generic[Part, Row]):
    """`rows` in the order shown. `reading`: nothing can be said yet; `error`: why the last read failed; `lacking`: the
    server has no such list; `complete`: no older page is left."""

    paged = True
    """Not: each answer is the whole list of a part."""

    def __init__(self, link: ServiceLink, *, pause: float = PAUSE) -> None:
        self.link = link
        self.changed: Signal[()] = Signal()
        self.rows: list[Row] = []
        self.reading = False
        self.lacking = False
        self.error: ApiError | None = None
        self._pause = pause
        self._read: dict[Part, list[Row]] = {}
        self._whole: set[Part] = set()
        self._due: set[Part] = set()
        self._more = False
        self._watched = False
        self._connections = Connections()
        self._background = TaskScope(type(self).__name__)
        self._one_read = asyncio.Lock()

    # -- what a list says of itself

    def _parts(self) -> Sequence[Part]:
        """Where its rows are listed now."""
        raise NotImplementedError

    async def _ask(self, part: Part, offset: int) -> Sequence[Row]:
        """A page, in the server's order."""
        raise NotImplementedError

    def _name(self, row: Row) -> Hashable:
        """Unlike that of any other row."""
        raise NotImplementedError

    def _place(self, row: Row) -> tuple[float, str]:
        """The rows are shown by this, the highest first."""
        raise NotImplementedError

    def _shown(self, row: Row) -> bool:
        """Whether it is one of those wanted now."""
        return True

    def _concerned(self, event: Event) -> Iterable[Part]:
        """What is to be read again."""
        raise NotImplementedError

    # -- life

    def watch(self) -> None:
        if not self._watched:
            self._watched = True
            self._connections.add(self.link.event, self._on_event)
            self._connections.add(self.link.resync, self.reload)
            self.reload()

    def unwatch(self) -> None:
        self._watched = False
        self._connections.close()
        self._drop_reads()

    async def close(self) -> None:
        self._watched = False
        self._connections.close()
        await self._background.close()

    # -- reading

    @property
    def complete(self) -> bool:
        return not self.reading and self._whole.issuperset(self._parts())

    def reload(self) -> None:
        """All that is shown, anew: what was asked for has changed, or the link was lost."""
        if not self._watched:
            return
        parts = self._parts()
        self._read = {part: rows for part, rows in self._read.items() if part in parts}
        self._whole.intersection_update(parts)
        self.reading = not self._read
        self._show()
        self._background.start(self._read_all(parts), key="all")

    def forget(self) -> None:
        """Another list is wanted from now on: no answer to what was asked before is of it."""
        self._drop_reads()
        self._read.clear()
        self._whole.clear()
        self.reload()

    def more(self) -> None:
        """The next older page, of each part that has one."""
        self._more = True  # also where whoever was told of the last one asks for another at once
        if not self._background.busy("more"):
            self._background.start(self._read_more(), key="more")

    def _drop_reads(self) -> None:
        self._background.cancel()
        self._due.clear()
        self._more = False

    async def _read_all(self, parts: Sequence[Part]) -> None:
        for part in parts:
            if not await self._read_first(part):
                break
        self.reading = False
        self.changed.emit()

    async def _read_first(self, part: Part) -> bool:
        async with self._one_read:
            return await self._take_first(part)

    async def _take_first(self, part: Part) -> bool:
        try:
            page = await self._ask(part, 0)
        except ApiError as error:
            self._failed(error)
            return False
        self.error, self.lacking = None, False
        before = {self._name(row): row for row in self._read.get(part, ())}
        page = [before[name] if before.get(name := self._name(row)) == row else row for row in page]
        names = {self._name(row) for row in page}
        known = [row for name, row in before.items() if name not in names]
        if len(page) < PAGE or not self.paged:
            self._whole.add(part)
            known = []
        elif part in self._read and len(known) == len(self._read[part]):
            known = []  # more has come than a page holds: what is between is not known
            self._whole.discard(part)
        elif known:
            last = self._place(page[-1])
            known = [row for row in known if self._place(row) <= last]
        self._read[part] = [*page, *known]
        self._show()
        return True

    async def _read_more(self) -> None:
        while self._more:
            self._more = False
            for part in self._parts():
                if not await self._read_older(part):
                    self.changed.emit()
                    return
            self._show()

    async def _read_older(self, part: Part) -> bool:
        async with self._one_read:
            return await self._take_older(part)

    async def _take_older(self, part: Part) -> bool:
        if part not in self._read or part in self._whole:
            return True
        known = self._read[part]
        try:
            page = await self._ask(part, len(known))
        except ApiError as error:
            self._failed(error)
            return False
        self.error, self.lacking = None, False
        if len(page) < PAGE:
            self._whole.add(part)
        names = {self._name(row) for row in known}
        older = [row for row in page if self._name(row) not in names]
        self._read[part] = [*known, *older]
        return bool(older) or part in self._whole  # else much has come meanwhile, which is read first

    def _failed(self, error: ApiError) -> None:
        log.info("a list could not be read: %s", error.code)
        self.lacking = isinstance(error, ApiStatusError) and error.no_route
        self.error = error

    def _show(self) -> None:
        rows = [row for part in self._parts() for row in self._read.get(part, ()) if self._shown(row)]
        rows.sort(key=self._place, reverse=True)
        self.rows = rows
        self.changed.emit()

    # -- what the service tells

    def _on_event(self, event: Event) -> None:
        due = set(self._concerned(event)).intersection(self._parts())
        if due - self._due:
            self._due |= due
            if not self._background.busy("due"):
                self._background.start(self._read_due(), key="due")

    async def _read_due(self) -> None:
        while self._due:
            due, self._due = self._due, set()
            for part in due:
                await self._read_first(part)
            self.changed.emit()
            await asyncio.sleep(self._pause)

    async def _all(self, calls: Iterable[Coroutine[Any, Any, object]]) -> None:
        """One after the other, whatever becomes of one; then the list is read again. Raises the first ApiError."""
        failed: ApiError | None = None
        for call in calls:
            try:
                await call
            except ApiError as error:
                failed = failed or error
        self.reload()
        if failed is not None:
            raise failed

    def _replace(self, part: Part, row: Row) -> None:
        """What is known of one row by now."""
        rows = self._read.get(part, [])
        for number, known in enumerate(rows):
            if self._name(known) == self._name(row):
                rows[number] = row
                self._show()
                return
