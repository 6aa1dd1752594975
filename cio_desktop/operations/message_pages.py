"""The pages of one list as the server gave them: which are known, which are asked for, how many rows there are.

Must not know what of them is shown (message_list.py).
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Callable, Iterator, Sequence

from cio_desktop.net.task_scope import TaskScope
from cio_desktop.net.together import together
from cio_desktop.operations.signal import Signal
from cio_desktop.protocol.errors import ApiError
from cio_desktop.protocol.resources import Message

log = logging.getLogger(__name__)

PAGE = 50
KEPT_PAGES = 30
HOT_PAGES = 12  # at most as many are read again when something changed
AT_ONCE = 3  # requests in flight
QUIET_S = 0.25  # between two refreshes

Read = Callable[[int, int], Awaitable[list[Message]]]
"""Offset and limit. Raises ApiError."""


class MessagePages:
    """`read` asks the server, `hot` names the pages that have to stay true, `estimate` tells how many rows there should
    be (None: nobody knows)."""

    def __init__(self, read: Read, hot: Callable[[], list[int]], estimate: Callable[[], int | None]) -> None:
        self.came: Signal[Sequence[Message]] = Signal()  # before `changed`
        self.changed: Signal[()] = Signal()  # pages or their number
        self.refreshed: Signal[()] = Signal()
        self.state_changed: Signal[()] = Signal()
        self.loaded = False  # the first page was read
        self.error: ApiError | None = None
        self.read_since = 0.0  # everything known was asked for after this loop time
        self.total = 0
        self._read = read
        self._hot = hot
        self._estimate = estimate
        self._known: dict[int, list[str]] = {}
        self._exact = False  # the total comes from a page that was not full
        self.ended_at = 0.0  # the loop time at which the last such page was asked for
        self._wanted: list[int] = []  # the last one is fetched first
        self._loading: set[int] = set()
        self._generation = 0
        self._refreshing = False
        self._refresh_again = False
        self._tasks = TaskScope("message list")

    async def close(self) -> None:
        await self._tasks.close()

    # -- what is known ---------------------------------------------------------

    @property
    def busy(self) -> bool:
        return bool(self._loading) or self._refreshing

    def __contains__(self, page: int) -> bool:
        return page in self._known

    def __iter__(self) -> Iterator[tuple[int, list[str]]]:
        """(first row, ids), as they came."""
        for page, ids in self._known.items():
            yield page * PAGE, ids

    def rows(self) -> list[tuple[int, str]]:
        """(row, id) in order."""
        return [(page * PAGE + i, mid) for page in sorted(self._known) for i, mid in enumerate(self._known[page])]

    @property
    def may_grow(self) -> bool:
        """The last page was full, so there may be another one that no count told of."""
        last = (self.total - 1) // PAGE
        return self.loaded and len(self._known.get(last, ())) == PAGE and not self._exact

    # -- reading ---------------------------------------------------------------

    def grow(self) -> None:
        self.want(self.total // PAGE)

    def want(self, page: int) -> None:
        if self.error is not None or page in self._loading or page < 0:
            return
        if page in self._wanted:
            self._wanted.remove(page)
        self._wanted.append(page)
        # What scrolled by is not read: only what was asked for last.
        del self._wanted[: -2 * AT_ONCE]
        if len(self._loading) < AT_ONCE:
            self._start_next()

    def retry(self) -> None:
        """After an error."""
        self.error = None
        self.refresh()

    def refresh(self) -> None:
        """Reads the hot pages again; everything else when it is looked at."""
        if self._refreshing:
            self._refresh_again = True
            return
        self._refreshing = True
        if self._tasks.start(self._refresh()) is None:
            self._refreshing = False

    async def _refresh(self) -> None:
        try:
            while True:
                self._refresh_again = False
                try:
                    await self._read_hot()
                except ApiError as error:
                    self._failed(error)
                if not self._refresh_again:
                    return
                await asyncio.sleep(QUIET_S)
        finally:
            self._refreshing = False
            self.state_changed.emit()

    async def _read_hot(self) -> None:
        started = asyncio.get_running_loop().time()
        self._generation += 1
        pages = self._hot()
        gate = asyncio.Semaphore(AT_ONCE)

        async def read(page: int) -> list[Message]:
            async with gate:
                return await self._read(page * PAGE, PAGE)

        results = await together([read(page) for page in pages])
        self._known.clear()
        self._exact = False
        self.loaded, self.error = True, None
        self.read_since = started
        self._take_estimate()
        for page, messages in zip(pages, results, strict=True):
            self._store(page, messages, started)
        self._take_estimate()  # it depends on what is known
        self.changed.emit()
        self.refreshed.emit()

    def _start_next(self) -> None:
        if self._wanted:
            page = self._wanted.pop()
            self._loading.add(page)
            if self._tasks.start(self._load(page)) is None:
                self._loading.discard(page)

    async def _load(self, page: int) -> None:
        generation = self._generation
        started = asyncio.get_running_loop().time()
        # A scroll asks for many pages within one turn of the loop; let the last of them win.
        await asyncio.sleep(0)
        try:
            messages = await self._read(page * PAGE, PAGE)
        except ApiError as error:
            self._failed(error)
            return
        finally:
            self._loading.discard(page)
            self._start_next()
        if generation != self._generation:
            return  # asked for before the refresh: it may be older than what the refresh brought
        self._store(page, messages, started)
        self.changed.emit()

    def _failed(self, error: ApiError) -> None:
        log.info("reading messages failed: %s", error.code)
        self._wanted.clear()
        self.error = error
        self.state_changed.emit()

    def _store(self, page: int, messages: Sequence[Message], asked_at: float) -> None:
        self._known[page] = [message.message_id for message in messages]
        self.came.emit(messages)
        end = page * PAGE + len(messages)
        if len(messages) < PAGE:
            # An empty page tells the end only where the page before it is known to be full.
            follows_full = len(self._known.get(page - 1, ())) == PAGE
            self._exact = bool(messages) or page == 0 or follows_full
            self.total = end if self._exact else min(self.total, end)
            self.ended_at = asked_at
        else:
            self.total = max(self.total, end)

    def keep_near(self, page: int) -> None:
        """Forgets the pages farthest from this one when there are too many."""
        if len(self._known) > KEPT_PAGES:
            for far in sorted(self._known, key=lambda each: abs(each - page))[KEPT_PAGES:]:
                del self._known[far]

    def estimate_changed(self) -> None:
        if self._take_estimate():
            self.changed.emit()

    def _take_estimate(self) -> bool:
        estimate = self._estimate()
        if estimate is None or self._exact or estimate == self.total:
            return False
        known = max((page * PAGE + len(ids) for page, ids in self._known.items()), default=0)
        self.total = max(estimate, known)
        return True
