"""A long list of ids of which only stretches are known, and the steps from one such list to the next.

Pure. A list of 1,000,000 rows costs what its known stretches cost. `reconcile` exists because selection and focus
of a view stick to rows: they are inserted and removed so that no row ever comes to stand for another message.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from collections.abc import Set as AbstractSet
from itertools import pairwise

import msgspec


class SparseRows:
    """Rows 0 … total-1; a row's id or None. Known rows lie in ordered stretches that do not touch."""

    def __init__(self, total: int = 0) -> None:
        self.total = total
        self._starts: list[int] = []
        self._runs: list[list[str]] = []
        self._index: dict[str, int] | None = None

    def id_at(self, row: int) -> str | None:
        at = bisect_right(self._starts, row) - 1
        if at < 0:
            return None
        offset = row - self._starts[at]
        run = self._runs[at]
        return run[offset] if offset < len(run) else None

    def row_of(self, message_id: str) -> int | None:
        return self.index.get(message_id)

    @property
    def index(self) -> dict[str, int]:
        """id -> row of all known rows."""
        if self._index is None:
            self._index = {message_id: row for row, message_id in self.known()}
        return self._index

    def runs(self) -> Iterator[tuple[int, Sequence[str]]]:
        yield from zip(self._starts, self._runs, strict=True)

    def known(self) -> Iterator[tuple[int, str]]:
        """(row, id) of the known rows, in order."""
        for start, run in self.runs():
            yield from enumerate(run, start)

    def __len__(self) -> int:
        """How many rows are known."""
        return sum(map(len, self._runs))

    def put(self, first: int, ids: Sequence[str]) -> None:
        """Makes rows known. What was known there is overwritten."""
        if not ids:
            return
        self.forget(first, len(ids))
        at = bisect_left(self._starts, first)
        self._starts.insert(at, first)
        self._runs.insert(at, list(ids))
        self._join(at)
        if at:
            self._join(at - 1)

    def forget(self, first: int, count: int) -> None:
        """Makes rows unknown; they stay in the list."""
        self._cut(first)
        self._cut(first + count)
        low, high = bisect_left(self._starts, first), bisect_left(self._starts, first + count)
        del self._starts[low:high], self._runs[low:high]
        self._index = None

    def insert(self, at: int, count: int) -> None:
        """Unknown rows before row `at`."""
        self._cut(at)
        self._shift(at, count)
        self.total += count

    def remove(self, at: int, count: int) -> None:
        self.forget(at, count)
        self._shift(at, -count)
        self.total -= count
        place = bisect_left(self._starts, at)
        if place:
            self._join(place - 1)

    def _shift(self, first: int, by: int) -> None:
        place = bisect_left(self._starts, first)
        self._starts[place:] = [start + by for start in self._starts[place:]]
        self._index = None

    def _cut(self, row: int) -> None:
        """Makes a stretch that spans `row` begin there anew."""
        at = bisect_right(self._starts, row) - 1
        if at < 0:
            return
        start, run = self._starts[at], self._runs[at]
        if start < row < start + len(run):
            self._starts.insert(at + 1, row)
            self._runs.insert(at + 1, run[row - start :])
            del run[row - start :]

    def _join(self, at: int) -> None:
        if at + 1 < len(self._runs) and self._starts[at] + len(self._runs[at]) == self._starts[at + 1]:
            self._runs[at].extend(self._runs[at + 1])
            del self._starts[at + 1], self._runs[at + 1]


class Insert(msgspec.Struct, frozen=True):
    at: int
    count: int


class Remove(msgspec.Struct, frozen=True):
    at: int
    count: int


Step = Insert | Remove


def reconcile(old: SparseRows, new: SparseRows, gone: AbstractSet[str] = frozenset()) -> list[Step]:
    """Steps, in order, after which `old` is as long as `new` and no id stands where `new` knows another one.

    `gone`: ids that certainly left the list, where the rows alone would be ambiguous.
    """
    if old.total == new.total and gone.isdisjoint(old.index) and _agree(old, new):
        return []
    old_known = list(old.known())
    anchors = _anchors(old_known, new.index)
    kept = {old.id_at(o) for o, _n in anchors}
    gone = (gone | new.index.keys()) - kept if (gone or len(kept) < len(old_known)) else frozenset()
    new_known = list(new.known())
    steps: list[Step] = []
    old_end, new_end = old.total, new.total
    # From the end, so that what comes before still has its old rows.
    for old_at, new_at in [*reversed(anchors), (-1, -1)]:
        if old_end - old_at == 1 == new_end - new_at:  # neighbours here and there
            old_end, new_end = old_at, new_at
            continue
        mine = {row - old_at - 1: i for row, i in _between(old_known, old_at + 1, old_end)}
        theirs = {row - new_at - 1: i for row, i in _between(new_known, new_at + 1, new_end)}
        sizes = (old_end - old_at - 1, new_end - new_at - 1)
        steps += _gap(old_at + 1, sizes, mine, theirs, gone)
        old_end, new_end = old_at, new_at
    return steps


def _agree(old: SparseRows, new: SparseRows) -> bool:
    """What is known in both stands in the same rows: the usual case, when a page was read."""
    rows = old.index
    if any(rows.get(message_id, row) != row for row, message_id in new.known()):
        return False
    at = {row: message_id for message_id, row in rows.items()}
    return all(at.get(row, message_id) == message_id for row, message_id in new.known())


def _between(known: list[tuple[int, str]], low: int, high: int) -> list[tuple[int, str]]:
    return known[bisect_left(known, (low, "")) : bisect_left(known, (high, ""))]


def _anchors(old_known: list[tuple[int, str]], new_index: dict[str, int]) -> list[tuple[int, int]]:
    """(old row, new row) of ids in both: the longest series that rises on both sides."""
    pairs = [(row, new_index[i]) for row, i in old_known if i in new_index]
    if all(a[1] < b[1] for a, b in pairwise(pairs)):
        return pairs
    tails: list[int] = []  # new row that ends the best series of each length
    ends: list[int] = []  # its place in pairs
    before = [-1] * len(pairs)
    for place, (_old, row) in enumerate(pairs):
        length = bisect_left(tails, row)
        before[place] = ends[length - 1] if length else -1
        if length == len(tails):
            tails.append(row)
            ends.append(place)
        else:
            tails[length], ends[length] = row, place
    series, place = [], ends[-1]
    while place >= 0:
        series.append(pairs[place])
        place = before[place]
    return series[::-1]


def _gap(
    first: int,
    sizes: tuple[int, int],
    mine: dict[int, str],
    theirs: dict[int, str],
    gone: AbstractSet[str],
) -> Iterator[Step]:
    """Steps for one stretch between two anchors. `mine` and `theirs`: offset in the stretch -> id."""
    size, wanted = sizes
    if wanted < size:
        # Known rows go first: had they stayed, they would most likely be among the rows known now.
        surplus = size - wanted
        leaving = [o for o, i in mine.items() if i in gone]
        leaving += [o for o, i in mine.items() if i not in gone]
        leaving = leaving[:surplus]
        for start, count in _blocks_from_end(size, mine, surplus - len(leaving)):
            yield Remove(first + start, count)
            mine = {(o if o < start else o - count): i for o, i in mine.items()}
            leaving = [o if o < start else o - count for o in leaving]
        for start, count in reversed(blocks(sorted(leaving))):
            yield Remove(first + start, count)
            mine = {(o if o < start else o - count): i for o, i in mine.items() if not start <= o < start + count}
    elif wanted > size:
        at = min((offset for offset in theirs if offset <= size), default=size)
        yield Insert(first + at, wanted - size)
        mine = {(o if o < at else o + wanted - size): i for o, i in mine.items()}
    replaced = [o for o, i in mine.items() if i in gone or theirs.get(o, i) != i]
    for start, count in blocks(sorted(replaced)):
        yield Remove(first + start, count)
        yield Insert(first + start, count)


def blocks(rows: Sequence[int]) -> list[tuple[int, int]]:
    """Neighbours as (start, count)."""
    found: list[tuple[int, int]] = []
    for row in rows:
        if found and sum(found[-1]) == row:
            found[-1] = (found[-1][0], found[-1][1] + 1)
        else:
            found.append((row, 1))
    return found


def _blocks_from_end(size: int, taken: dict[int, str], count: int) -> Iterator[tuple[int, int]]:
    """`count` unknown offsets as blocks, the last ones first."""
    end = size
    for offset in [*sorted(taken, reverse=True), -1]:
        if count <= 0:
            return
        free = min(end - offset - 1, count)
        if free > 0:
            yield end - free, free
            count -= free
        end = offset
