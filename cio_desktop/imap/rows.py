"""From FETCH data to a FetchRow. Data without a UID is nobody's; one bad item is a `problem` of its message only."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date

from .grammar import GrammarError, Value
from .responses import Untagged, as_bytes, as_number, atom_text
from .types import FetchRow

_DATE = re.compile(rb" ?(\d{1,2})-([A-Za-z]{3})-(\d{4}) +(\d{1,2}):(\d{2})(?::(\d{2}))?(?: +([+-])(\d{2})(\d{2}))?")
_MONTHS = {
    name: number
    for number, name in enumerate(
        (b"jan", b"feb", b"mar", b"apr", b"may", b"jun", b"jul", b"aug", b"sep", b"oct", b"nov", b"dec"), 1
    )
}
_EPOCH = date(1970, 1, 1).toordinal()
_LAST_UID = re.compile(rb" UID (\d{1,10})\)\Z", re.IGNORECASE)
_SYSTEM_FLAGS = {
    name.lower(): name for name in ("\\Seen", "\\Answered", "\\Flagged", "\\Deleted", "\\Draft", "\\Recent")
}
_flag_sets: dict[tuple[Value, ...], tuple[str, ...]] = {}
_days: dict[tuple[bytes, bytes, bytes], int] = {}
_CACHE = 2048


def read_fetch(response: Untagged) -> FetchRow | None:
    """The row, or None when the data names no UID and so can't be used for any message."""
    problem: str | None = None
    try:
        values = response.values()
        if len(values) != 1 or not isinstance(values[0], tuple):
            return None
        items: Sequence[Value] = values[0]
    except GrammarError as error:
        problem = f"{error}: {response.rest[:200]!r}"
        items = error.done
    row = FetchRow(0)
    try:
        problem = _fill(row, items) or problem
    except (TypeError, ValueError, OverflowError) as error:
        problem = f"{error}: {response.rest[:200]!r}"
    if not row.uid and problem is not None and not response.literals:
        last = _LAST_UID.search(response.text)
        row.uid = int(last.group(1)) if last is not None else 0
    if not row.uid:
        return None
    row.problem = problem
    return row


def _fill(row: FetchRow, items: Sequence[Value]) -> str | None:
    problem: str | None = None
    for at in range(0, len(items) - 1, 2):
        name, value = items[at], items[at + 1]
        if not isinstance(name, bytes):
            return f"unexpected item {name!r:.80}"
        match name if name.isupper() else name.upper():
            case b"UID":
                row.uid = as_number(value) or 0
            case b"FLAGS":
                if isinstance(value, tuple):
                    row.flags = read_flags(value)
                else:
                    problem = "FLAGS is not a list"
            case b"INTERNALDATE":
                row.internaldate = read_date(value)
            case b"RFC822.SIZE":
                row.size = as_number(value)
            case b"BODYSTRUCTURE" | b"BODY":
                if isinstance(value, tuple) and value:
                    row.structure = value
                else:
                    problem = "BODYSTRUCTURE is empty"
            case b"MODSEQ":
                row.modseq = as_number(value[0] if isinstance(value, tuple) and value else value)
            case b"X-GM-MSGID":
                row.gm_msgid = as_number(value)
            case b"X-GM-THRID":
                row.gm_thrid = as_number(value)
            case b"X-GM-LABELS":
                if isinstance(value, tuple):
                    row.gm_labels = tuple(map(_label, value))
                elif value is None:
                    row.gm_labels = ()
            case b"EMAILID":
                row.email_id = _object_id(value)
            case b"THREADID":
                row.thread_id = _object_id(value)
            case upper:
                if upper.startswith(b"BODY[HEADER"):
                    if isinstance(value, bytes):
                        row.header = value
                    else:
                        problem = "the header is no text"
                elif upper.startswith((b"BODY[]", b"RFC822")):
                    row.body = value if isinstance(value, bytes) else None
    return problem


def read_flags(values: tuple[Value, ...]) -> tuple[str, ...]:
    found = _flag_sets.get(values)
    if found is None:
        names = [atom_text(value) for value in values if not isinstance(value, tuple)]
        found = tuple(_SYSTEM_FLAGS.get(name.lower(), name) for name in names)
        if len(_flag_sets) >= _CACHE:
            _flag_sets.clear()
        if sum(map(len, found)) <= 400:
            _flag_sets[values] = found
    return found


def read_date(value: Value) -> int | None:
    """INTERNALDATE in seconds since 1970; None for what is no date (NIL, a 31st of June)."""
    match = _DATE.match(value) if isinstance(value, bytes) else None
    if match is None:
        return None
    day, month, year, hour, minute, second, sign, zone_hours, zone_minutes = match.groups()
    days = _days.get((day, month, year))
    if days is None:
        try:
            days = date(int(year), _MONTHS.get(month.lower(), 0), int(day)).toordinal() - _EPOCH
        except ValueError:
            return None
        if len(_days) >= _CACHE:
            _days.clear()
        _days[(day, month, year)] = days
    at = days * 86400 + int(hour) * 3600 + int(minute) * 60 + int(second or 0)
    if sign is None:
        return at
    offset = int(zone_hours) * 3600 + int(zone_minutes) * 60
    return at - offset if sign == b"+" else at + offset


def _label(value: Value) -> bytes:
    """As the server spells it, in modified UTF-7; a system label always with one backslash."""
    label = as_bytes(value)
    return label[1:] if label.startswith(b"\\\\") else label


def _object_id(value: Value) -> str | None:
    inner = value[0] if isinstance(value, tuple) and value else value
    return atom_text(inner) if isinstance(inner, bytes | int) else None
