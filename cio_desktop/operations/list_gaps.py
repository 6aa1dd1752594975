"""Stretches of a list of which nothing is known, and how many of their rows are on their way out. Pure.

A page that is to be read again may have messages that were moved away meanwhile: their rows are not to be shown, though
nobody knows which they are.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from cio_desktop.operations.message_query import Sort
from cio_desktop.protocol.resources import Message


@dataclass(slots=True)
class Gap:
    """`above`, `below`: the known messages next to it; None at an end of the list."""

    first: int
    count: int
    above: Message | None
    below: Message | None
    leaving: int = 0

    def begins_before(self, message: Message, sort: Sort) -> bool:
        return self.above is None or sort.after(message, self.above)

    def ends_behind(self, message: Message, sort: Sort) -> bool:
        return self.below is None or sort.after(self.below, message)


def gaps_between(rows: Sequence[tuple[int, str]], total: int, known: Mapping[str, Message]) -> list[Gap]:
    """`rows`: the known ones, as (row, id), in order."""
    found: list[Gap] = []
    at, above = 0, None
    for row, message_id in rows:
        if row > at:
            found.append(Gap(at, row - at, above, known[message_id]))
        at, above = row + 1, known[message_id]
    if total > at:
        found.append(Gap(at, total - at, above, None))
    return found


def rows_leaving(gaps: Sequence[Gap], messages: Iterable[Message], sort: Sort) -> list[int]:
    """Rows in place of these messages. One that stands in no gap has none."""
    for message in messages:
        at = bisect_left(gaps, True, key=lambda gap: gap.ends_behind(message, sort))
        while at < len(gaps) and gaps[at].begins_before(message, sort):
            if gaps[at].leaving < gaps[at].count:
                gaps[at].leaving += 1
                break
            at += 1  # among some that are alike
    return [row for gap in gaps for row in range(gap.first, gap.first + gap.leaving)]
