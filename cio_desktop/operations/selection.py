"""What a gesture is about: messages by where they are, also those of a list that were not read yet.

Frozen at the gesture to what existed then. What is known is there at once; the rest is read from the list's own query
(`Chosen.read`), which survives what comes and goes meanwhile.
"""

from __future__ import annotations

import time
from collections.abc import AsyncIterator, Awaitable, Callable, Iterable, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass

from msgspec import UNSET

from cio_desktop.operations.message_list import MessageList, Operands, Place
from cio_desktop.operations.messages import MessageRepository
from cio_desktop.operations.overlay import SEEN
from cio_desktop.protocol.errors import ApiConnectionError, ApiStatusError
from cio_desktop.protocol.keys import SourceKey
from cio_desktop.protocol.resources import Message

READ_AT_ONCE = 100
OVERLAP = 10  # rows read twice: so many may come or go between two requests
CLOCKS_S = 2  # what was read by the service so much after the gesture counts as new


@dataclass(frozen=True, slots=True)
class Rows:
    """A stretch of a list's rows on the server; `last` None: to its end, wherever that is. `before`, `after`: messages
    that are known to stand next to it, which tell where it is when rows come or go meanwhile."""

    first: int
    last: int | None
    before: str | None = None
    after: str | None = None


@dataclass(frozen=True, slots=True)
class Marked:
    """What a view shows as selected. `ids`: those known, in the order shown; `rows`: stretches that were not read;
    `absent`: known to be selected, but not in the list now; `without`: known not to be, within `rows`. `at`: what came
    later is not meant."""

    ids: Sequence[str] = ()
    rows: Sequence[Rows] = ()
    absent: Sequence[str] = ()
    without: AbstractSet[str] = frozenset()
    count: int = 0
    at: float = 0.0

    @property
    def whole(self) -> bool:
        """All of it is known."""
        return not self.rows and not self.absent


@dataclass
class Chosen:
    """Taken from a list. `operands` are complete once `whole`; `read` makes them so."""

    shown: MessageList
    operands: Operands
    marked: Marked
    count: int
    whole: bool
    beside: int = 0
    """How many messages were changed by other means while it was read."""

    @classmethod
    def of(cls, shown: MessageList, marked: Marked) -> Chosen:
        return cls(shown, shown.operands(marked.ids), marked, marked.count, marked.whole)

    def __bool__(self) -> bool:
        return self.count > 0

    @property
    def keys(self) -> list[SourceKey]:
        """The sources it is of, as far as that is known."""
        own = self.shown.scope.key
        return [own] if own is not None else list(dict.fromkeys(key for key, _folder in self.operands))

    @property
    def ids(self) -> list[str]:
        return list(dict.fromkeys(message_id for ids in self.operands.values() for message_id in ids))

    async def read(self, messages: MessageRepository, held: Held) -> AsyncIterator[int]:
        """Reads the rest; answers again and again how many are known. What it reads is `held`, as a command works out
        the change of each message from where it is. Raises ApiError."""
        marked = self.marked
        seen = set(self.ids)
        for message_id in seen:
            if (message := self.shown.by_id(message_id)) is not None:
                held.hold(self.shown, message)
        for rows in marked.rows:
            async for page in _pages(self.shown, rows, marked.at + CLOCKS_S):
                for message in page:
                    if message.message_id not in seen and message.message_id not in marked.without:
                        seen.add(message.message_id)
                        self._add(held.hold(self.shown, message), message.message_id)
                yield len(seen)
        for message_id in marked.absent:
            if message_id not in seen and (message := await self._absent(messages, message_id)) is not None:
                seen.add(message_id)
                self._add(held.hold(self.shown, message), message_id)
                yield len(seen)
        self.count, self.whole = len(seen), True

    def _add(self, places: Iterable[Place], message_id: str) -> None:
        for place in places:
            self.operands.setdefault(place, []).append(message_id)

    async def _absent(self, messages: MessageRepository, message_id: str) -> Message | None:
        key = self.shown.scope.key
        if key is None:
            return None
        known = messages.message(key.account_id, message_id)
        if known is not None:
            return known
        try:
            return await messages.link.client.messages.get(key.account_id, message_id)
        except ApiConnectionError:
            raise
        except ApiStatusError:
            return None  # it is gone


@dataclass
class Unread(Chosen):
    """What is unread in a list. Of a folder the service says how many those are: `rest` marks what is unread there and
    read in another place, as its flags are told of all its places together."""

    told: Callable[[], Awaitable[int]] | None = None
    rest: Callable[[], Awaitable[object]] | None = None

    @classmethod
    def in_list(cls, shown: MessageList, count: int) -> Unread:
        """`shown`: a list of unread messages. `count`: said until it is known better."""
        marked = Marked(rows=[Rows(0, None)], count=count, at=time.time())
        return cls(shown, {}, marked, count, False)

    async def read(self, messages: MessageRepository, held: Held) -> AsyncIterator[int]:
        told = await self.told() if self.told is not None else 0
        self.operands, listed, found = {}, 0, set[str]()
        async for page in _pages(self.shown, self.marked.rows[0], self.marked.at + CLOCKS_S):
            for message in page:
                listed += message.flags is UNSET or SEEN not in message.flags
                self._take(messages, held, message, found)
            yield len(found)
        for message in messages.being_unread(self.shown.scope):  # which the service does not know yet
            self._take(messages, held, message, found)
        if self.told is not None and listed < told:
            told = min(told, await self.told())  # others may have read some before they were listed
        if self.rest is not None and listed < told:
            await self.rest()
            self.beside = told - listed
        self.count, self.whole = len(found), True

    def _take(self, messages: MessageRepository, held: Held, message: Message, found: set[str]) -> None:
        places = held.hold(self.shown, message)
        flags = messages.flags_of(places[0][0].account_id, message.message_id)
        if message.message_id not in found and (flags is None or SEEN not in flags):
            self._add(places, message.message_id)
            found.add(message.message_id)


class Held:
    """Messages that no list shows, for as long as a command is worked out. A holder of KnownMessages."""

    def __init__(self) -> None:
        self._messages: dict[str, Message] = {}
        self._keys: dict[str, SourceKey] = {}
        self._words: dict[tuple[str, ...], list[str]] = {}

    def hold(self, shown: MessageList, message: Message) -> list[Place]:
        """Answers why it is listed there."""
        self._messages[message.message_id] = self._slim(message)
        self._keys[message.message_id] = shown.key_of_message(message)
        return shown.places_of_message(message)

    def _slim(self, message: Message) -> Message:
        """What a command asks for, and no more: there may be a hundred thousand."""
        return Message(
            message.message_id,
            subject=message.subject,
            date=message.date,
            folders=self._shared(message.folders),
            flags=UNSET if message.flags is UNSET else self._shared(message.flags),
            sources=message.sources,
            account_id=message.account_id,
        )

    def _shared(self, words: Sequence[str]) -> list[str]:
        return self._words.setdefault(tuple(words), list(words))

    def key_of(self, message_id: str) -> SourceKey | None:
        return self._keys.get(message_id)

    def by_id(self, message_id: str) -> Message | None:
        return self._messages.get(message_id)


async def _pages(shown: MessageList, rows: Rows, until: float) -> AsyncIterator[list[Message]]:
    """The messages of these rows, whatever moves up or down in the list while they are read."""
    at, left = rows.first, None if rows.last is None else rows.last + 1 - rows.first
    last_seen = [rows.before] if rows.before is not None else list[str]()
    while left is None or left > 0:
        start = max(0, at - OVERLAP) if last_seen else at
        page = await shown.read(start, READ_AT_ONCE)
        full, begin = len(page) == READ_AT_ONCE, 0
        if last_seen:
            place = {message.message_id: row for row, message in enumerate(page)}
            begin = max((place[i] + 1 for i in last_seen if i in place), default=0)
            if not begin and start:  # more has gone than the overlap: further up
                at = start
                continue
        new = page[begin:]
        last_seen = [message.message_id for message in new[-OVERLAP:]] or last_seen
        at = start + len(page)
        if rows.after is not None and (ends := [n for n, each in enumerate(new) if each.message_id == rows.after]):
            new, left, full = new[: ends[0]], None, False
        new = [message for message in new if message.date_indexed <= until]
        if left is not None and rows.after is None:
            new, left = new[:left], left - len(new)
        yield new
        if not full:
            return
