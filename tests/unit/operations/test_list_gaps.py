"""Rows that stand for what leaves, where the list is not known."""

import pytest

from cio_desktop.operations.list_gaps import gaps_between, rows_leaving
from cio_desktop.operations.message_query import Sort
from cio_desktop.protocol.resources import Message


def letter(date: int) -> Message:
    return Message(f"m{date}", date=date)


def leaving(rows: dict[int, int], total: int, dates: list[int]) -> list[int]:
    """`rows`: row -> date of the message known there; newest first."""
    known = {f"m{date}": letter(date) for date in rows.values()}
    gaps = gaps_between([(row, f"m{date}") for row, date in rows.items()], total, known)
    return rows_leaving(gaps, map(letter, dates), Sort())


@pytest.mark.parametrize(
    ("dates", "found"),
    [
        ([95], [0]),  # before the first known row
        ([85, 84], [2, 3]),
        ([85, 84, 83], [2, 3]),  # there are but two
        ([90], [0]),  # alike with a known one: where there is room
        ([90, 90, 90, 90], [0, 2, 3]),
        ([75], []),  # between two neighbours: it is not there
        ([10, 85], [2, 6]),
    ],
)
def test_each_stands_in_the_gap_where_its_date_belongs(dates: list[int], found: list[int]) -> None:
    assert leaving({1: 90, 4: 80, 5: 70}, 9, dates) == found


def test_where_all_is_known_there_is_no_gap() -> None:
    assert leaving({0: 90, 1: 80}, 2, [85, 95, 75]) == []


def test_nothing_is_known() -> None:
    assert leaving({}, 3, [5, 1]) == [0, 1]
