"""Which messages a connection was asked for when it broke: the next rounds ask for those in small pieces, until a
single one is left to blame. Some servers fall over one message, and nothing behind it would ever be read. Stores
nothing.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence

Key = tuple[int, int]
"""A folder and its UIDVALIDITY."""

_PIECES = 16


class Breaks:
    """Of all folders, since the program was started."""

    def __init__(self) -> None:
        self._suspects: dict[Key, set[int]] = {}
        self._again: set[Key] = set()
        """Where it broke a second time at the same messages: no chance any more."""

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
