"""The Date of a header as Unix seconds, in all the forms mail has had. Never raises; ignores this machine's zone."""

from __future__ import annotations

import re
from datetime import UTC, date, datetime
from email.utils import parsedate_tz
from functools import lru_cache

EARLIEST_YEAR = 1900  # nothing of before can be meant
LONGEST = 200

_USUAL = re.compile(
    r"\s*(?:[A-Za-z]{2,9},?\s+)?(\d{1,2})\s+(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\s+(\d{4})\s+"
    r"(\d{1,2}):(\d\d)(?::(\d\d))?\s+(?:([+-])(\d\d)(\d\d)|(GMT|UTC|UT|Z)(?![+-]))\b"
)
_ISO = re.compile(
    r"\s*(\d{4})-(\d\d)-(\d\d)(?:[Tt ]\s*(\d{1,2}):(\d\d)(?::(\d\d)(?:[.,]\d+)?)?)?\s*"
    r"(?:([+-])(\d\d):?(\d\d)|(GMT|UTC|UT|[Zz]))?(?![\d:])"
)
_MONTHS = {
    name: number
    for number, name in enumerate(
        ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"), 1
    )
}
_EPOCH = date(1970, 1, 1).toordinal()
_COLON_ZONE = re.compile(r"([+-]\d\d):(\d\d)\b(?!:)")
_NAMED_ZONE = re.compile(r"\b(?:GMT|UTC)([+-]\d{4})\b")
_ZONE = re.compile(r"\b([A-Z]{3,5})\b")
# Hours east of Greenwich; beyond the names of RFC 5322, which the standard library knows.
_ZONES = {
    "WET": 0, "WEST": 1, "BST": 1, "CET": 1, "MET": 1, "CEST": 2, "MEST": 2, "MESZ": 2, "MEZ": 1, "EET": 2,
    "EEST": 3, "MSK": 3, "MSD": 4, "SAST": 2, "PKT": 5, "ICT": 7, "WIB": 7, "HKT": 8, "SGT": 8, "AWST": 8,
    "JST": 9, "KST": 9, "AEST": 10, "AEDT": 11, "NZST": 12, "NZDT": 13, "BRT": -3, "ART": -3, "AKST": -9,
    "AKDT": -8, "HST": -10,
}  # fmt: skip


def parse_date(text: str) -> int:
    """Seconds since 1970, below zero before; 0 where it says nothing usable. Without a zone it is taken as UTC."""
    match = _USUAL.match(text)
    if match is not None:
        day, month, year, hour, minute, second, sign, zone_hours, zone_minutes, _ = match.groups()
        return _stamp(year, _MONTHS[month], day, hour, minute, second, sign, zone_hours, zone_minutes)
    match = _ISO.match(text)
    if match is not None:
        return _stamp(*match.groups()[:9])
    return _odd(text[:LONGEST])


def _stamp(
    year: str,
    month: str | int,
    day: str,
    hour: str | None,
    minute: str | None,
    second: str | None,
    sign: str | None,
    zone_hours: str | None,
    zone_minutes: str | None,
) -> int:
    days = _days(year, month, day)
    hours, minutes, seconds = int(hour or 0), int(minute or 0), int(second or 0)
    if days is None or hours > 24 or minutes > 59 or seconds > 60:
        return 0
    stamp = days * 86400 + hours * 3600 + minutes * 60 + seconds
    if sign is None:
        return stamp
    offset = int(zone_hours or 0) * 3600 + int(zone_minutes or 0) * 60
    if offset >= 86400:
        return stamp  # no place on earth
    return stamp - offset if sign == "+" else stamp + offset


@lru_cache(maxsize=4096)
def _days(year: str, month: str | int, day: str) -> int | None:
    """Days since 1970; None for a day that never was."""
    if int(year) < EARLIEST_YEAR:
        return None
    try:
        return date(int(year), int(month), int(day)).toordinal() - _EPOCH
    except ValueError:
        return None


def _odd(text: str) -> int:
    """Forms of before RFC 2822 and mistakes."""
    text = _COLON_ZONE.sub(r"\1\2", _NAMED_ZONE.sub(r"\1", text))
    try:
        parsed = parsedate_tz(text)
    except (ValueError, TypeError, IndexError, OverflowError):
        # The parser of the standard library fails in these ways on dates that are none.
        return 0
    if parsed is None:
        return 0
    year, month, day, hour, minute, second, _, _, _, offset = parsed
    if 100 <= year < EARLIEST_YEAR - 900:
        year += 1900  # three digits: years since 1900 (RFC 5322 4.3)
    if not EARLIEST_YEAR <= year <= 9999:
        return 0
    if not offset:
        names = _ZONE.findall(text.upper())
        offset = next((_ZONES[name] * 3600 for name in names if name in _ZONES), 0)
    if abs(offset) >= 86400:
        offset = 0
    try:
        moment = datetime(year, month, day, min(hour, 23), minute, min(second, 59), tzinfo=UTC)
    except (ValueError, TypeError):
        return 0
    return int(moment.timestamp()) - offset
