"""A day and an hour as the language writes them, and the person's country where that is known."""

from __future__ import annotations

from time import struct_time

from .spoken import language
from .text import Text, figures, tr

WEEKDAYS = (Text("Mon"), Text("Tue"), Text("Wed"), Text("Thu"), Text("Fri"), Text("Sat"), Text("Sun"))
_MONTHS = (
    Text("Jan", "month"),
    Text("Feb", "month"),
    Text("Mar", "month"),
    Text("Apr", "month"),
    Text("May", "month"),
    Text("Jun", "month"),
    Text("Jul", "month"),
    Text("Aug", "month"),
    Text("Sep", "month"),
    Text("Oct", "month"),
    Text("Nov", "month"),
    Text("Dec", "month"),
)


def clock(at: struct_time, *, seconds: bool = False) -> str:
    """18:04, 6:04 PM."""
    region = language().region
    if region is not None:
        return region.clock(at.tm_hour, at.tm_min, at.tm_sec if seconds else None)
    return f"{at.tm_hour:02}:{at.tm_min:02}" + (f":{at.tm_sec:02}" if seconds else "")


def day_and_month(at: struct_time) -> str:
    """3 May, May 3."""
    month = str(_MONTHS[at.tm_mon - 1])
    if _month_first():
        return tr("{month} {day}", month=month, day=at.tm_mday)
    return tr("{day} {month}", day=at.tm_mday, month=month)


def whole_date(at: struct_time) -> str:
    """3 May 2027; May 3, 2027."""
    month, year = str(_MONTHS[at.tm_mon - 1]), figures(str(at.tm_year))
    if _month_first():
        return tr("{month} {day}, {year}", month=month, day=at.tm_mday, year=year)
    return tr("{day} {month} {year}", day=at.tm_mday, month=month, year=year)


def whole_moment(at: struct_time) -> str:
    """Mon 3 May 2027, 18:04:09; Mon, May 3, 2027, 6:04:09 PM."""
    weekday, hour = str(WEEKDAYS[at.tm_wday]), clock(at, seconds=True)
    if _month_first():
        return tr("{weekday}, {date}, {clock}", weekday=weekday, date=whole_date(at), clock=hour)
    return tr("{weekday} {date}, {clock}", weekday=weekday, date=whole_date(at), clock=hour)


def _month_first() -> bool:
    region = language().region
    return region is not None and region.month_first
