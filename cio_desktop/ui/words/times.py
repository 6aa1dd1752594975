"""Moments and spans in words: "12 min ago", "yesterday 18:04", "in 2 h". Pure: the caller says what time it is.

A language writes its dates by its translations: the order of their parts is a text like others.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from datetime import date, datetime

from cio_desktop.language import WEEKDAYS, clock, counted, day_and_month, tr, whole_date, whole_moment

MINUTE = 60
HOUR = 60 * MINUTE
DAY = 24 * HOUR
_NEW_YEAR = datetime(2025, 1, 1, 22, 0)  # in the local time; for measuring only


def span(seconds: float) -> str:
    """A length of time, in its one largest unit."""
    if seconds < MINUTE:
        return tr("less than a minute")
    if seconds < HOUR:
        return tr("{n} min", n=int(seconds // MINUTE))
    if seconds < 2 * DAY:
        return tr("{n} h", n=int(seconds // HOUR))
    return counted(int(seconds // DAY), "{n} day", "{n} days")


def age(then: float, now: float) -> str:
    """How long ago. A clock that is a little off must not say "in the future"."""
    if then - now > DAY:
        return tr("at an unknown time")
    seconds = max(0.0, now - then)
    if seconds < MINUTE:
        return tr("just now")
    if seconds < HOUR:
        return tr("{n} min ago", n=int(seconds // MINUTE))
    if seconds < 2 * DAY:
        return tr("{n} h ago", n=int(seconds // HOUR))
    return counted(int(seconds // DAY), "{n} day ago", "{n} days ago")


def until(then: float, now: float) -> str:
    seconds = then - now
    if seconds < MINUTE:
        return tr("any moment now")
    if seconds < HOUR:
        return tr("in {n} min", n=int(seconds // MINUTE))
    if seconds < 2 * DAY:
        return tr("in {n} h", n=int(seconds // HOUR))
    return counted(int(seconds // DAY), "in {n} day", "in {n} days")


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
        return tr("an unknown time")
    hour = clock(at)
    days = _day_number(today) - _day_number(at)
    if days == 0:
        return hour
    if days == 1:
        return tr("yesterday {clock}", clock=hour)
    if days == -1:
        return tr("tomorrow {clock}", clock=hour)
    if -7 < days < 7:
        return tr("{weekday} {clock}", weekday=str(WEEKDAYS[at.tm_wday]), clock=hour)
    return day_and_month(at) if at.tm_year == today.tm_year else whole_date(at)


def short_moment(then: float, now: float) -> str:
    """Where a column is too narrow for all of it: 18:04, yesterday, Mon, 3 May, 3 May 2024."""
    at = _local(then)
    days = _day_number(time.localtime(now)) - _day_number(at) if at is not None else 0
    if at is None or days == 0 or not -7 < days < 7:
        return moment(then, now)
    return {1: tr("yesterday"), -1: tr("tomorrow")}.get(days) or str(WEEKDAYS[at.tm_wday])


def widest(form: Callable[[float, float], str], measure: Callable[[str], int]) -> int:
    """The most room that `moment` or `short_moment` takes in this language: of each day of a week, and of the end of
    each month."""
    now = _NEW_YEAR.timestamp()
    days = [now - number * DAY for number in range(8)]
    days += [_NEW_YEAR.replace(year=2023, month=month, day=28).timestamp() for month in range(1, 13)]
    return max(measure(form(day, now)) for day in days)


def date_of(then: float) -> str:
    """Always with the year: "3 May 2027"."""
    at = _local(then)
    if at is None:
        return tr("an unknown time")
    return whole_date(at)


def exact(then: float) -> str:
    """The whole date and time, for tool tips and details."""
    at = _local(then)
    if at is None:
        return tr("an unknown time")
    return whole_moment(at)
