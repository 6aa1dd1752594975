"""Pages far down a list that is walked row by row: from the nearest place that is known, or from the list's end.

On the way each `STRIDE`th row is remembered, so that whoever jumps about in a list passes over it once.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Hashable, Sequence
from dataclasses import replace

from . import functions
from .anchors import Anchor
from .message_filter import MessageFilter

DEEP = 200  # offsets up to this are skipped without further thought
STRIDE = 5_000  # to pass over so many takes as long as some queries

Row = tuple[str, int, int]
"""What a list is sorted by before its date; date and number of a message."""

Rows = Callable[[MessageFilter, Anchor | None], Sequence[Row]]
"""Those of a page; with an anchor the list begins behind its row."""


def numbers(
    connection: sqlite3.Connection,
    name: Hashable,
    rows: Rows,
    wanted: MessageFilter,
    total: int | None,
    *,
    strides: bool,
) -> list[int]:
    """The messages of a page. `name`: the list's, whichever way it is read. `total`: its length, where it is known.
    `strides`: whether rows are passed over one by one, so that places on the way can be had."""
    walk = _Walk(connection, name, rows, strides)
    if total is not None:
        from_the_end = _mirrored(wanted, total)
        if from_the_end is None:
            return []
        if walk.to_pass(from_the_end) < walk.to_pass(wanted):
            return walk.page(from_the_end)[::-1]
    return walk.page(wanted)


class _Walk:
    def __init__(self, connection: sqlite3.Connection, name: Hashable, rows: Rows, strides: bool) -> None:
        self._anchors, self._generation = functions.anchors_of(connection)
        self._name = name
        self._rows = rows
        self._strides = self._anchors is not None and strides

    def to_pass(self, wanted: MessageFilter) -> int:
        return wanted.offset - _passed(self._before(wanted))

    def page(self, wanted: MessageFilter) -> list[int]:
        anchor = self._before(wanted)
        while self._strides and wanted.offset - _passed(anchor) > STRIDE:
            found = self._rows(replace(wanted, limit=1, offset=STRIDE - 1), anchor)
            if not found:
                return []
            anchor = self._remember(wanted, _passed(anchor) + STRIDE, found[0])
        found = self._rows(replace(wanted, offset=wanted.offset - _passed(anchor)), anchor)
        if found:
            self._remember(wanted, wanted.offset + len(found), found[-1])
        return [number for _, _, number in found]

    def _before(self, wanted: MessageFilter) -> Anchor | None:
        if self._anchors is None:
            return None
        return self._anchors.before(self._generation, self._key(wanted), wanted.offset)

    def _remember(self, wanted: MessageFilter, passed: int, row: Row) -> Anchor:
        word, date, number = row
        anchor = Anchor(passed, date, number, word)
        if self._anchors is not None:
            self._anchors.remember(self._generation, self._key(wanted), anchor)
        return anchor

    def _key(self, wanted: MessageFilter) -> Hashable:
        return self._name, wanted.ascending, wanted.backwards


def _passed(anchor: Anchor | None) -> int:
    return anchor.rows if anchor is not None else 0


def _mirrored(wanted: MessageFilter, total: int) -> MessageFilter | None:
    """The same page of the list read from its end; None where there is nothing."""
    length = min(wanted.limit, total - wanted.offset)
    if length <= 0:
        return None
    return replace(
        wanted,
        ascending=not wanted.ascending,
        backwards=not wanted.backwards,
        limit=length,
        offset=total - wanted.offset - length,
    )
