"""Poison messages: those over which a server ends the connection. Nothing behind one would ever be read. So what was
asked for when the connection broke is remembered, and the next rounds ask for it in small pieces, until a single
message is left to blame. Stores nothing.
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable, Callable, Collection, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass

from cio_desktop.imap.errors import ConnectionLost
from cio_desktop.language import Said

Folder = int | tuple[int, bytes]
"""Its id, or its source and raw name."""

Key = tuple[Folder, int, str]
"""A folder, its UIDVALIDITY, and what is asked for."""

Blame = Callable[[int], Awaitable[None]]

ENDS_CONNECTION = Said("The connection ends when the server is asked for it.")
"""What is told of a message that is to blame."""

_PIECES = 16


class PoisonMessages:
    """Of all folders, since the program was started."""

    def __init__(self) -> None:
        self._suspects: dict[Key, set[int]] = {}
        self._again: set[Key] = set()
        """Where it broke a second time at the same messages: no chance any more."""
        self._blamed: dict[Key, set[int]] = {}

    def of(self, folder: Folder, uidvalidity: int | None, blame: Blame | None = None) -> PoisonSearch:
        """`blame` is told of each message that is found out."""
        return PoisonSearch(self, folder, uidvalidity or 0, blame)

    def blamed(self, key: Key) -> set[int]:
        """Those that were found out so far."""
        return self._blamed.get(key, set())

    def pardon(self, key: Key) -> None:
        """They are kept elsewhere."""
        self._blamed.pop(key, None)

    def broke(self, key: Key, unanswered: Collection[int]) -> int | None:
        """`unanswered`: the UIDs of a command whose rows had not come. The one to blame: what was asked for with it has
        broken connections before, and it has by itself."""
        left = self._suspects.get(key, set()).intersection(unanswered)
        if not left:
            self._again.discard(key)
            self._suspects[key] = set(unanswered)
            return None
        if len(unanswered) == 1 and key in self._again:
            self._forget(key)
            self._blamed.setdefault(key, set()).update(left)
            return left.pop()
        self._again.add(key)
        self._suspects[key] = left
        return None

    def passed(self, key: Key, uids: Collection[int]) -> None:
        """These were asked for, and the connection stands."""
        left = self._suspects.get(key)
        if left is not None:
            left.difference_update(uids)
            if not left:
                self._forget(key)

    def piece(self, key: Key, uids: Sequence[int]) -> Sequence[int]:
        """As much from the beginning of `uids` as may be asked for at once."""
        suspects = self._suspects.get(key)
        if not suspects or key not in self._again:
            return uids
        at = next((n for n, uid in enumerate(uids) if uid in suspects), len(uids))
        if at:
            return uids[:at]
        # rows come in the order of their UIDs: the lowest is the likeliest, and goes alone
        likeliest = min(suspects)
        if uids[0] == likeliest:
            return uids[:1]
        most = max(1, len(suspects) // _PIECES)
        end = next((n for n, uid in enumerate(uids) if uid == likeliest), len(uids))
        return uids[: min(most, end)]

    def _forget(self, key: Key) -> None:
        self._suspects.pop(key, None)
        self._again.discard(key)


@dataclass(frozen=True, slots=True)
class PoisonSearch:
    """Of one folder under one UIDVALIDITY. What one question passes another may fall over: each has its own memory."""

    _all: PoisonMessages
    _folder: Folder
    _uidvalidity: int
    _blame: Blame | None

    @asynccontextmanager
    async def asked(self, what: str, uids: Collection[int]) -> AsyncIterator[set[int]]:
        """Around one command. Who reads the answer takes out of the set what has come."""
        left = set(uids)
        try:
            yield left
        except ConnectionLost:
            blamed = self._all.broke(self._key(what), left)
            if blamed is not None and self._blame is not None:
                await self._blame(blamed)
            raise
        self._all.passed(self._key(what), uids)

    def piece(self, what: str, uids: Sequence[int]) -> Sequence[int]:
        return self._all.piece(self._key(what), uids)

    def blamed(self, what: str) -> set[int]:
        return self._all.blamed(self._key(what))

    def pardon(self, what: str) -> None:
        self._all.pardon(self._key(what))

    def _key(self, what: str) -> Key:
        return self._folder, self._uidvalidity, what
