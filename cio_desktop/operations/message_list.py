"""One list of messages, as long as it likes: pages on demand, and steps instead of resets when it changes.

Two lists lie on each other. Below: pages of ids as the server gave them, by offset (message_pages.py). Above: what is
shown, a SparseRows; messages on their way out are left out, messages on their way in are put where their date belongs.
Whatever changes below or in the overlay, `_rebuild` reconciles the upper list step by step, each announced
before and after, so that a Qt model needs no state of its own.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from functools import cmp_to_key, partial

from cio_desktop.operations.known_messages import KnownMessages
from cio_desktop.operations.list_gaps import gaps_between, rows_leaving
from cio_desktop.operations.list_reader import ListReader
from cio_desktop.operations.message_pages import HOT_PAGES, PAGE, MessagePages
from cio_desktop.operations.signal import Signal
from cio_desktop.operations.sparse import Insert, SparseRows, blocks, reconcile
from cio_desktop.protocol.errors import ApiError
from cio_desktop.protocol.keys import SourceKey
from cio_desktop.protocol.resources import Message

KEPT_ROWS = 2500

Place = tuple[SourceKey, str | None]
Operands = dict[Place, list[str]]
"""Ids of messages by the source they are in and the folder that they may leave (None: the list shows no folder)."""


class MessageList:
    """Made by `MessageRepository.open`; ends when each who has it called `close()`."""

    def __init__(self, reader: ListReader, known: KnownMessages) -> None:
        self.query = reader.query
        self.scope = reader.query.scope
        self.will_insert: Signal[int, int] = Signal()  # first row, count
        self.did_insert: Signal[int, int] = Signal()
        self.will_remove: Signal[int, int] = Signal()
        self.did_remove: Signal[int, int] = Signal()
        self.rows_changed: Signal[int, int] = Signal()  # first row, count
        self.state_changed: Signal[()] = Signal()
        self.refreshed: Signal[()] = Signal()
        # account, ids: messages that were read again and are in other folders than before
        self.moved: Signal[str, frozenset[str]] = Signal()
        self.closed: Signal[()] = Signal()
        self._reader = reader
        self._known = known
        self._pages = MessagePages(reader.page, self._hot_pages, self._estimate)
        self._pages.came.connect(self._take)
        self._pages.changed.connect(self._pages_changed)
        self._pages.refreshed.connect(self.refreshed.emit)
        self._pages.state_changed.connect(self.state_changed.emit)
        self._shown = SparseRows()
        self._messages: dict[str, Message] = {}
        self._moved: dict[str, set[str]] = {}  # by account
        self._count: int | None = None  # the folder's, as last told
        self._hidden: list[int] = []  # server rows left out
        self._ghosts: list[int] = []  # shown rows the server does not have
        self._visible = (0, 0)
        self._pinned: frozenset[str] = frozenset()
        self._users = 1

    def share(self) -> MessageList:
        """For one more who uses it, and closes it."""
        self._users += 1
        return self

    # -- what a view asks ----------------------------------------------------

    @property
    def loaded(self) -> bool:
        """The first page was read."""
        return self._pages.loaded

    @property
    def error(self) -> ApiError | None:
        return self._pages.error

    @property
    def read_since(self) -> float:
        """Everything shown was asked for after this loop time."""
        return self._pages.read_since

    @property
    def total(self) -> int:
        """Rows to show. Grows while it is read when the server tells no count."""
        return self._shown.total

    @property
    def busy(self) -> bool:
        return self._pages.busy

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
            self._pages.want(page)
        message_id = self._shown.id_at(row)
        return self._messages.get(message_id) if message_id is not None else None

    def by_id(self, message_id: str) -> Message | None:
        return self._messages.get(message_id)

    def key_of(self, message_id: str) -> SourceKey | None:
        """The source it is listed from, the first of several; None when it is not known."""
        message = self._messages.get(message_id)
        return self.key_of_message(message) if message is not None else None

    def key_of_message(self, message: Message) -> SourceKey:
        if self.scope.key is not None:
            return self.scope.key
        account_id = self.scope.account_id or message.account_id or ""
        return SourceKey(account_id, message.sources[0].label if message.sources else "")

    def places_of(self, message_id: str) -> list[Place]:
        """Why it is listed: the sources, each with the folder it may leave. None: no single folder is shown."""
        message = self._messages.get(message_id)
        return self.places_of_message(message) if message is not None else []

    def places_of_message(self, message: Message) -> list[Place]:
        """Of one that is known, if not from here."""
        first = self.key_of_message(message)
        if not self.scope.inboxes:
            return [(first, self.scope.current_folder)]
        places = self._known.places_of(first.account_id, message.message_id)
        found = [(key, name) for key, names in places.items() for name in sorted(names) if self.scope.shows(name)]
        return [*found] or [(first, None)]

    def operands(self, message_ids: Iterable[str]) -> Operands:
        """What a command is about, taken at the gesture."""
        found: Operands = {}
        for message_id in message_ids:
            for place in self.places_of(message_id):
                found.setdefault(place, []).append(message_id)
        return found

    async def read(self, offset: int, limit: int) -> list[Message]:
        """Rows of the server, shown or not; nothing of them is kept. Raises ApiError."""
        return await self._reader.page(offset, limit)

    def server_row(self, row: int) -> int:
        """Where the server has what is shown in a row."""
        return self._server_row(row)

    @property
    def counted(self) -> bool:
        """How long it is was told, not found out page by page."""
        return self._count is not None

    @property
    def may_grow(self) -> bool:
        """The last page was full, so there may be another one that no count told of."""
        return self._pages.may_grow

    def grow(self) -> None:
        self._pages.grow()

    def set_visible(self, first: int, last: int) -> None:
        """The rows on screen: read first, and read again when something changed."""
        self._visible = (max(0, first), max(0, last))

    def pin(self, message_ids: Iterable[str]) -> None:
        """Messages whose rows must stay true (the selection)."""
        self._pinned = frozenset(message_ids)

    async def close(self) -> None:
        self._users -= 1
        if self._users > 0:
            return
        self.closed.emit()
        await self._pages.close()

    # -- reading -------------------------------------------------------------

    def start(self) -> None:
        self._count = self._reader.count()
        self._pages.estimate_changed()
        self.refresh()

    def retry(self) -> None:
        """After an error."""
        self._pages.retry()

    def refresh(self) -> None:
        """Reads again what is on screen or selected; everything else when it is looked at."""
        self._pages.refresh()

    def hint_changed(self) -> None:
        """The folder's count was read again: another count means other messages."""
        count = self._reader.count()
        other, self._count = count != self._count, count
        self._pages.estimate_changed()
        if other and self.loaded:
            self.refresh()

    def _estimate(self) -> int | None:
        return self._reader.total(self.read_since, {message_id for _row, message_id in self._pages.rows()})

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

    def _take(self, messages: Sequence[Message]) -> None:
        for message in messages:
            known = self._messages.get(message.message_id)
            self._messages[message.message_id] = message
            if known is not None and set(known.folders) != set(message.folders):
                key = self.key_of(message.message_id)
                self._moved.setdefault(key.account_id if key else "", set()).add(message.message_id)
        self._pages.keep_near(sum(self._visible) // 2 // PAGE)

    def _pages_changed(self) -> None:
        self._rebuild()
        moved, self._moved = self._moved, {}
        for account_id, ids in moved.items():
            self.moved.emit(account_id, frozenset(ids))

    # -- showing -------------------------------------------------------------

    def overlay_changed(self, account_id: str, message_ids: Collection[str]) -> None:
        gone = [i for i in message_ids if not self._belongs(account_id, i)] if self.scope.folder is not None else ()
        self._rebuild(frozenset(gone))
        rows = sorted(row for i in message_ids if (row := self._shown.row_of(i)) is not None)
        for first, count in blocks(rows):
            self.rows_changed.emit(first, count)

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
            keep = self._shown.index.keys() | self._pinned | {mid for _row, mid in self._pages.rows()}
            self._messages = {i: message for i, message in self._messages.items() if i in keep}
        for start, ids in wanted.runs():
            self.rows_changed.emit(start, len(ids))
        self.state_changed.emit()

    def _compose(self) -> SparseRows:
        """The server's pages with the overlay applied."""
        touched = self._known.changing(self.scope) if self.scope.folder is not None else {}
        rows = self._pages.rows()
        server_ids = {message_id for _row, message_id in rows} if touched else set()
        left_out = [row for row, mid in rows if mid in touched and not self._belongs(touched[mid], mid)]
        if touched:
            left_out += self._rows_leaving(rows, server_ids, touched)
        self._hidden = sorted(left_out)
        coming = self._known.coming(self.scope) - server_ids if touched else set()
        ghosts = self._place_ghosts(rows, {i: touched[i] for i in coming if i in touched})
        self._ghosts = []
        shown = SparseRows(self._pages.total - len(self._hidden) + len(ghosts))
        places = [place for place, _mid in ghosts]
        hidden = set(self._hidden)
        if not hidden and not ghosts:
            for start, ids in self._pages:
                shown.put(start, ids)
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

    def _rows_leaving(
        self, rows: Sequence[tuple[int, str]], listed: Collection[str], touched: Mapping[str, str]
    ) -> list[int]:
        """Rows in place of what is on its way out and stands on a page that is to be read again."""
        gaps = gaps_between(rows, self._pages.total, self._messages) if self.query.sort.told else []
        if not gaps:
            return []
        told = max(self.read_since, self._pages.ended_at, self._reader.counted_at())
        ids = self._known.leaving(self.scope, told).difference(listed)
        gone = [i for i in ids if not self._belongs(touched[i], i)]
        messages = [message for i in gone if (message := self._known.message(touched[i], i)) is not None]
        return rows_leaving(gaps, filter(self.query.words.match, messages), self.query.sort)

    def _place_ghosts(self, rows: Sequence[tuple[int, str]], candidates: Mapping[str, str]) -> list[tuple[int, str]]:
        """(server row it stands before, id) of messages on their way into this folder, newest first. `candidates`: ids
        and their accounts.

        One whose neighbours are not known, or do not tell its place, is left out: it comes with the next refresh.
        """
        found: list[tuple[int, str]] = []
        if not self.query.sort.told:
            return found
        for message_id, account_id in candidates.items():
            message = self._known.message(account_id, message_id)
            if message is None or not self._belongs(account_id, message_id) or not self.query.words.match(message):
                continue
            at = bisect_left(range(len(rows)), True, key=partial(self._stands_after, rows, message))
            before = rows[at - 1][0] + 1 if at else 0  # the server row after the last known one that stands before it
            after = rows[at][0] if at < len(rows) else self._pages.total
            if before == after:
                found.append((after, message_id))
                self._messages[message_id] = message
        return sorted(found, key=cmp_to_key(self._compare))

    def _stands_after(self, rows: Sequence[tuple[int, str]], message: Message, at: int) -> bool:
        """Whether what is known at this place of the list comes after the message."""
        return not self.query.sort.after(message, self._messages[rows[at][1]])

    def _compare(self, one: tuple[int, str], other: tuple[int, str]) -> int:
        """Of two that stand at the same place, the order of the list."""
        if one[0] != other[0]:
            return one[0] - other[0]
        return 1 if self.query.sort.after(self._messages[one[1]], self._messages[other[1]]) else -1

    def _belongs(self, account_id: str, message_id: str) -> bool:
        if self.scope.merged:
            folders = frozenset[str]().union(*self._known.places_of(account_id, message_id).values())
        else:
            folders = self._known.folders_of(account_id, message_id, self.scope.label)
        return any(self.scope.shows(folder) for folder in folders)

    def _server_row(self, row: int) -> int:
        server = row - bisect_left(self._ghosts, row)
        for hidden in self._hidden:
            if hidden <= server:
                server += 1
        return server
