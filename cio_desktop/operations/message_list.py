"""One list of messages, as long as it likes: pages on demand, and steps instead of resets when it changes.

Two lists lie on each other. Below: pages of ids as the server gave them, by offset. Above: what is shown, a
SparseRows; messages on their way out are left out, messages on their way in are put where their date belongs.
Whatever changes below or in the overlay, `_rebuild` reconciles the upper list step by step, each announced
before and after, so that a Qt model needs no state of its own.
"""

from __future__ import annotations

import asyncio
import logging
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence
from typing import TYPE_CHECKING

from cio_desktop.net.task_scope import TaskScope
from cio_desktop.net.together import together
from cio_desktop.operations.signal import Signal
from cio_desktop.operations.sparse import Insert, SparseRows, reconcile
from cio_desktop.protocol.errors import ApiError
from cio_desktop.protocol.keys import SourceKey
from cio_desktop.protocol.resources import Message

if TYPE_CHECKING:
    from cio_desktop.operations.messages import MessageRepository

log = logging.getLogger(__name__)

PAGE = 50
KEPT_PAGES = 30
KEPT_ROWS = 2500
HOT_PAGES = 12  # at most as many are read again when something changed
AT_ONCE = 3  # requests in flight
QUIET_S = 0.25  # between two refreshes


class MessageList:
    """Made by `MessageRepository.open`; ends with `close()`."""

    def __init__(self, repository: MessageRepository, key: SourceKey, folder: str | None, text: str) -> None:
        self.key, self.folder, self.text = key, folder, text
        self.will_insert: Signal[int, int] = Signal()  # first row, count
        self.did_insert: Signal[int, int] = Signal()
        self.will_remove: Signal[int, int] = Signal()
        self.did_remove: Signal[int, int] = Signal()
        self.rows_changed: Signal[int, int] = Signal()  # first row, count
        self.state_changed: Signal[()] = Signal()
        self.loaded = False  # the first page was read
        self.error: ApiError | None = None
        self.read_since = 0.0  # everything shown was asked for after this loop time
        self._repository = repository
        self._shown = SparseRows()
        self._messages: dict[str, Message] = {}
        self._moved: set[str] = set()  # read again and in other folders than before
        self._pages: dict[int, list[str]] = {}
        self._server_total = 0
        self._count: int | None = None  # the folder's, as last told
        self._exact = False  # the total comes from a page that was not full
        self._hidden: list[int] = []  # server rows left out
        self._ghosts: list[int] = []  # shown rows the server does not have
        self._visible = (0, 0)
        self._pinned: frozenset[str] = frozenset()
        self._wanted: list[int] = []  # pages; the last one is fetched first
        self._loading: set[int] = set()
        self._generation = 0
        self._refreshing = False
        self._refresh_again = False
        self._background = TaskScope("message list")

    # -- what a view asks ----------------------------------------------------

    @property
    def total(self) -> int:
        """Rows to show. Grows while it is read when the server tells no count."""
        return self._shown.total

    @property
    def busy(self) -> bool:
        return bool(self._loading) or self._refreshing

    def id_at(self, row: int) -> str | None:
        return self._shown.id_at(row)

    def row_of(self, message_id: str) -> int | None:
        return self._shown.row_of(message_id)

    def stretches(self) -> Iterator[tuple[int, Sequence[str]]]:
        """(first row, ids) of what is known."""
        return self._shown.runs()

    def ids_between(self, first: int, last: int) -> list[str]:
        """The known ids of these rows, both ends included."""
        found: list[str] = []
        for start, ids in self._shown.runs():
            found += ids[max(0, first - start) : max(0, last + 1 - start)]
        return found

    def message(self, row: int) -> Message | None:
        """The message, or None: its page was asked for and `rows_changed` will tell."""
        page = self._server_row(row) // PAGE
        if page not in self._pages:
            self._want(page)
        message_id = self._shown.id_at(row)
        return self._messages.get(message_id) if message_id is not None else None

    def by_id(self, message_id: str) -> Message | None:
        return self._messages.get(message_id)

    @property
    def may_grow(self) -> bool:
        """The last page was full, so there may be another one that no count told of."""
        last = (self._server_total - 1) // PAGE
        return self.loaded and len(self._pages.get(last, ())) == PAGE and not self._exact

    def grow(self) -> None:
        self._want(self._server_total // PAGE)

    def set_visible(self, first: int, last: int) -> None:
        """The rows on screen: read first, and read again when something changed."""
        self._visible = (max(0, first), max(0, last))

    def pin(self, message_ids: Iterable[str]) -> None:
        """Messages whose rows must stay true (the selection)."""
        self._pinned = frozenset(message_ids)

    async def close(self) -> None:
        self._repository.forget(self)
        await self._background.close()

    # -- reading -------------------------------------------------------------

    def start(self) -> None:
        self._count = self._repository.server_count(self)
        self._apply_hint()
        self.refresh()

    def retry(self) -> None:
        """After an error."""
        self.error = None
        self.refresh()

    def refresh(self) -> None:
        """Reads again what is on screen or selected; everything else when it is looked at."""
        if self._refreshing:
            self._refresh_again = True
            return
        self._refreshing = True
        if self._background.start(self._refresh()) is None:
            self._refreshing = False

    async def _refresh(self) -> None:
        try:
            while True:
                self._refresh_again = False
                try:
                    await self._read_hot_pages()
                except ApiError as error:
                    self._failed(error)
                if not self._refresh_again:
                    return
                await asyncio.sleep(QUIET_S)
        finally:
            self._refreshing = False
            self.state_changed.emit()

    async def _read_hot_pages(self) -> None:
        started = asyncio.get_running_loop().time()
        self._generation += 1
        pages = self._hot_pages()
        gate = asyncio.Semaphore(AT_ONCE)

        async def read(page: int) -> list[Message]:
            async with gate:
                return await self._repository.read_page(self, page * PAGE, PAGE)

        results = await together([read(page) for page in pages])
        self._pages.clear()
        self._exact = False
        self.loaded, self.error = True, None
        self.read_since = started
        self._apply_hint(rebuild=False)
        for page, messages in zip(pages, results, strict=True):
            self._store(page, messages)
        self._rebuild()
        self._repository.was_read()
        self._tell_moved()

    def _hot_pages(self) -> list[int]:
        hot = dict.fromkeys([0])
        first, last = (self._server_row(row) // PAGE for row in self._visible)
        hot.update(dict.fromkeys(range(first, min(last, first + HOT_PAGES) + 1)))
        for message_id in self._pinned:
            if len(hot) >= HOT_PAGES:
                break
            if (row := self._shown.row_of(message_id)) is not None:
                hot[self._server_row(row) // PAGE] = None
        return sorted(hot)

    def _want(self, page: int) -> None:
        if self.error is not None or page in self._loading or page < 0:
            return
        if page in self._wanted:
            self._wanted.remove(page)
        self._wanted.append(page)
        # What scrolled by is not read: only what was asked for last.
        del self._wanted[: -2 * AT_ONCE]
        if len(self._loading) < AT_ONCE:
            self._start_next()

    def _start_next(self) -> None:
        if self._wanted:
            page = self._wanted.pop()
            self._loading.add(page)
            if self._background.start(self._load(page)) is None:
                self._loading.discard(page)

    async def _load(self, page: int) -> None:
        generation = self._generation
        # A scroll asks for many pages within one turn of the loop; let the last of them win.
        await asyncio.sleep(0)
        try:
            messages = await self._repository.read_page(self, page * PAGE, PAGE)
        except ApiError as error:
            self._failed(error)
            return
        finally:
            self._loading.discard(page)
            self._start_next()
        if generation != self._generation:
            return  # asked for before the refresh: it may be older than what the refresh brought
        self._store(page, messages)
        self._rebuild()
        self._tell_moved()

    def _tell_moved(self) -> None:
        moved, self._moved = frozenset(self._moved), set()
        if moved:
            self._repository.changed.emit(self.key.account_id, moved)

    def _failed(self, error: ApiError) -> None:
        log.info("reading messages failed: %s", error.code)
        self._wanted.clear()
        self.error = error
        self.state_changed.emit()

    def _store(self, page: int, messages: Sequence[Message]) -> None:
        self._pages[page] = [message.message_id for message in messages]
        for message in messages:
            known = self._messages.get(message.message_id)
            if known is not None and set(known.folders) != set(message.folders):
                self._moved.add(message.message_id)
            self._messages[message.message_id] = message
        end = page * PAGE + len(messages)
        if len(messages) < PAGE:
            # An empty page tells the end only where the page before it is known to be full.
            follows_full = len(self._pages.get(page - 1, ())) == PAGE
            self._exact = bool(messages) or page == 0 or follows_full
            self._server_total = end if self._exact else min(self._server_total, end)
        else:
            self._server_total = max(self._server_total, end)
        self._evict()

    def _evict(self) -> None:
        if len(self._pages) > KEPT_PAGES:
            middle = sum(self._visible) // 2 // PAGE
            for page in sorted(self._pages, key=lambda page: abs(page - middle))[KEPT_PAGES:]:
                del self._pages[page]

    def hint_changed(self) -> None:
        """The folder's count was read again: another count means other messages."""
        count = self._repository.server_count(self)
        other, self._count = count != self._count, count
        self._apply_hint()
        if other and self.loaded:
            self.refresh()

    def _apply_hint(self, *, rebuild: bool = True) -> None:
        hint = self._repository.total_hint(self)
        if hint is None or self._exact or hint == self._server_total:
            return
        known = max((page * PAGE + len(ids) for page, ids in self._pages.items()), default=0)
        self._server_total = max(hint, known)
        if rebuild:
            self._rebuild()

    # -- showing -------------------------------------------------------------

    def overlay_changed(self, message_ids: Iterable[str], gone: Iterable[str] = ()) -> None:
        self._rebuild(frozenset(gone))
        for message_id in message_ids:
            if (row := self._shown.row_of(message_id)) is not None:
                self.rows_changed.emit(row, 1)

    def _rebuild(self, gone: frozenset[str] = frozenset()) -> None:
        wanted = self._compose()
        for step in reconcile(self._shown, wanted, gone):
            if isinstance(step, Insert):
                self.will_insert.emit(step.at, step.count)
                self._shown.insert(step.at, step.count)
                self.did_insert.emit(step.at, step.count)
            else:
                self.will_remove.emit(step.at, step.count)
                self._shown.remove(step.at, step.count)
                self.did_remove.emit(step.at, step.count)
        for start, ids in wanted.runs():
            self._shown.put(start, ids)
        if len(self._shown) > KEPT_ROWS:
            for start, ids in list(self._shown.runs()):
                self._shown.forget(start, len(ids))
            for start, ids in wanted.runs():
                self._shown.put(start, ids)
        if len(self._messages) > KEPT_ROWS:
            # a page keeps its rows also where the overlay leaves them out
            keep = self._shown.index.keys() | self._pinned | {mid for ids in self._pages.values() for mid in ids}
            self._messages = {i: message for i, message in self._messages.items() if i in keep}
        for start, ids in wanted.runs():
            self.rows_changed.emit(start, len(ids))
        self.state_changed.emit()

    def _compose(self) -> SparseRows:
        """The server's pages with the overlay applied."""
        repository, (account_id, label) = self._repository, self.key
        touched = set(repository.overlay.touched(account_id)) if self.folder is not None else set()
        rows = [(page * PAGE + i, mid) for page in sorted(self._pages) for i, mid in enumerate(self._pages[page])]
        server_ids = {message_id for _row, message_id in rows} if touched else set()
        self._hidden = [
            row
            for row, mid in rows
            if mid in touched and self.folder not in repository.folders_of(account_id, mid, label)
        ]
        ghosts = self._place_ghosts(rows, touched - server_ids)
        self._ghosts = []
        shown = SparseRows(self._server_total - len(self._hidden) + len(ghosts))
        places = [place for place, _mid in ghosts]
        hidden = set(self._hidden)
        if not hidden and not ghosts:
            for page, ids in self._pages.items():
                shown.put(page * PAGE, ids)
            return shown
        start, run = 0, list[str]()
        for row, message_id in rows:
            if row in hidden:
                continue
            at = row - bisect_left(self._hidden, row) + bisect_right(places, row)
            if at != start + len(run):
                shown.put(start, run)
                start, run = at, []
            run.append(message_id)
        shown.put(start, run)
        for number, (place, message_id) in enumerate(ghosts):
            at = place - bisect_left(self._hidden, place) + number
            shown.put(at, [message_id])
            self._ghosts.append(at)
        return shown

    def _place_ghosts(self, rows: Sequence[tuple[int, str]], candidates: set[str]) -> list[tuple[int, str]]:
        """(server row it stands before, id) of messages on their way into this folder, newest first.

        One whose neighbours are not known is left out: it comes with the next refresh.
        """
        found: list[tuple[int, float, str]] = []
        for message_id in candidates:
            message = self._repository.message(self.key.account_id, message_id)
            if message is None or self.folder not in self._repository.folders_of(
                self.key.account_id, message_id, self.key.label
            ):
                continue
            if self.text and self.text.casefold() not in message.subject.casefold():
                continue
            before = 0  # the server row after the last known newer one
            after = self._server_total
            for row, other in rows:
                if self._messages[other].date >= message.date:
                    before = row + 1
                else:
                    after = row
                    break
            if before == after:
                found.append((after, -message.date, message_id))
                self._messages[message_id] = message
        return [(place, message_id) for place, _date, message_id in sorted(found)]

    def _server_row(self, row: int) -> int:
        server = row - bisect_left(self._ghosts, row)
        for hidden in self._hidden:
            if hidden <= server:
                server += 1
        return server
