"""Moments and spans in words: "12 min ago", "yesterday 18:04", "in 2 h". Pure: the caller says what time it is."""

from __future__ import annotations

import time
from datetime import date

MINUTE = 60
HOUR = 60 * MINUTE
DAY = 24 * HOUR
UNKNOWN = "an unknown time"

_DAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")


def span(seconds: float) -> str:
    """A length of time, in its one largest unit."""
    if seconds < MINUTE:
        return "less than a minute"
    if seconds < HOUR:
        return f"{int(seconds // MINUTE)} min"
    if seconds < 2 * DAY:
        return f"{int(seconds // HOUR)} h"
    return f"{int(seconds // DAY)} days"


def age(then: float, now: float) -> str:
    """How long ago. A clock that is a little off must not say "in the future"."""
    if then - now > DAY:
        return f"at {UNKNOWN}"
    seconds = max(0.0, now - then)
    return "just now" if seconds < MINUTE else f"{span(seconds)} ago"


def until(then: float, now: float) -> str:
    seconds = then - now
    return "any moment now" if seconds < MINUTE else f"in {span(seconds)}"


def _local(then: float) -> time.struct_time | None:
    """None for what no clock shows: another service may tell milliseconds, or anything."""
    try:
        at = time.localtime(then)
    except (OverflowError, OSError, ValueError):
        return None
    return at if 1 <= at.tm_year <= 9999 else None


def _day_number(at: time.struct_time) -> int:
    return date(at.tm_year, at.tm_mon, at.tm_mday).toordinal()


def moment(then: float, now: float) -> str:
    """A point in time, as short as it stays clear: 18:04, yesterday 18:04, Mon 18:04, 3 May, 3 May 2024."""
    at, today = _local(then), time.localtime(now)
    if at is None:
        return UNKNOWN
    clock = f"{at.tm_hour:02}:{at.tm_min:02}"
    days = _day_number(today) - _day_number(at)
    if days == 0:
        return clock
    if days == 1:
        return f"yesterday {clock}"
    if days == -1:
        return f"tomorrow {clock}"
    if -7 < days < 7:
        return f"{_DAYS[at.tm_wday]} {clock}"
    day = f"{at.tm_mday} {_MONTHS[at.tm_mon - 1]}"
    return day if at.tm_year == today.tm_year else f"{day} {at.tm_year}"


def date_of(then: float) -> str:
    """Always with the year: "3 May 2027"."""
    at = _local(then)
    if at is None:
        return UNKNOWN
    return f"{at.tm_mday} {_MONTHS[at.tm_mon - 1]} {at.tm_year}"


def exact(then: float) -> str:
    """The whole date and time, for tool tips and details."""
    at = _local(then)
    if at is None:
        return UNKNOWN
    day = f"{_DAYS[at.tm_wday]} {at.tm_mday} {_MONTHS[at.tm_mon - 1]} {at.tm_year}"
    return f"{day}, {at.tm_hour:02}:{at.tm_min:02}:{at.tm_sec:02}"


def number(value: int) -> str:
    """Thousands apart by a narrow space that does not break: 2 000."""
    return f"{value:,}".replace(",", "\u202f")
