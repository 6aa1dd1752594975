"""Where earlier pages of a list ended, so that the next page needn't be counted out from the beginning.

The API pages by offset, and SQLite can only skip an offset row by row. What is remembered holds until the next commit:
each is one `generation`. A page taken from a snapshot a moment older or newer than an anchor is at worst shifted by
what has just changed, as any two pages of a list that is being filled are.
"""

from __future__ import annotations

import threading
from bisect import bisect_right, insort
from collections.abc import Hashable
from typing import NamedTuple

LISTS = 32
PAGES = 500


class Anchor(NamedTuple):
    """The end of a page: how many rows lie before it, date and number of the last of them, and by what it is sorted
    before its date."""

    rows: int
    date: int
    number: int
    key: str = ""


class Anchors:
    """Shared by the threads of one database."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._generation = 0
        self._lists: dict[Hashable, list[Anchor]] = {}

    @property
    def generation(self) -> int:
        return self._generation

    def moved(self) -> None:
        """Something was committed: nothing that was remembered holds any more."""
        with self._lock:
            self._generation += 1
            self._lists.clear()

    def before(self, generation: int, key: Hashable, offset: int) -> Anchor | None:
        """The last known end of a page at or before `offset`."""
        with self._lock:
            known = self._lists.get(key) if generation == self._generation else None
            place = bisect_right(known, offset, key=lambda anchor: anchor.rows) if known else 0
            return known[place - 1] if known and place else None

    def remember(self, generation: int, key: Hashable, anchor: Anchor) -> None:
        with self._lock:
            if generation != self._generation:
                return
            known = self._lists.pop(key, [])
            if anchor not in known and len(known) < PAGES:
                insort(known, anchor)
            self._lists[key] = known  # last again: the list longest unused is dropped first
            if len(self._lists) > LISTS:
                del self._lists[next(iter(self._lists))]
