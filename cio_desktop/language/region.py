"""What a country writes otherwise than the language alone tells: the clock, the order of a date, figures."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple


class Region(NamedTuple):
    """`clock`: of the hour, the minute and the second or None. `zero`: the first of its ten digits. `month_first`: in a
    date, as in the United States. `apart_from`: the least number with its thousands apart."""

    thousands: str
    decimals: str
    clock: Callable[[int, int, int | None], str]
    zero: str = "0"
    month_first: bool = False
    apart_from: int = 1000
