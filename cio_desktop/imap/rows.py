"""From FETCH data to a FetchRow. Data without a UID is dropped; a bad item is a `problem` of its own message only."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from datetime import date
from typing import TypeVar

from . import told, usual_rows
from .grammar import GrammarError, Value, parse
from .quirks import Quirk
from .responses import Untagged, as_bytes, atom_text
from .types import FetchRow

_DATE = re.compile(rb" ?(\d{1,2})-([A-Za-z]{3})-(\d{4}) +(\d{1,2}):(\d{2})(?::(\d{2}))?(?: +([+-])(\d{2})(\d{2}))?")
_MONTHS = {
    name: number
    for number, name in enumerate(
        (b"jan", b"feb", b"mar", b"apr", b"may", b"jun", b"jul", b"aug", b"sep", b"oct", b"nov", b"dec"), 1
    )
}
_EPOCH = date(1970, 1, 1).toordinal()
_ORIGIN = re.compile(rb"<(\d{1,10})>\Z")
_TEXT = re.compile(rb"BODY\[[0-9.]*\]|RFC822")
_LAST_UID = re.compile(rb" UID (\d{1,10})\)\Z", re.IGNORECASE)
_SYSTEM_FLAGS = {
    name.lower(): name for name in ("\\Seen", "\\Answered", "\\Flagged", "\\Deleted", "\\Draft", "\\Recent")
}
_flag_sets: dict[tuple[Value, ...], tuple[str, ...]] = {}
_days: dict[tuple[bytes, bytes, bytes], int] = {}
_CACHE = 2048


def read_fetch(response: Untagged) -> FetchRow | None:
    """The row, or None when the data names no UID and so can't be used for any message."""
    if response.number == 0:
        return None  # there is no message 0: the rest is no better
    problem: str | None = None
    if (common := _common(response)) is not None:
        return common
    try:
        values = response.values()
        if len(values) != 1 or not isinstance(values[0], tuple):
            return None
        items: Sequence[Value] = values[0]
    except GrammarError as error:
        problem = f"{error}: {response.rest[:200]!r}"
        items = error.done
    if problem is None and (usual := _usual(items)) is not None and b'FLAGS ("' not in response.text:
        usual_rows.learn(items)
        return usual
    row = FetchRow(0)
    quirks: set[Quirk] = set()
    try:
        problem = _fill(row, items, quirks) or problem
    except (TypeError, ValueError, OverflowError) as error:
        problem = f"{error}: {response.rest[:200]!r}"
    if not row.uid and problem is not None and not response.literals:
        last = _LAST_UID.search(response.text)
        row.uid = (told.uid(last.group(1)) if last is not None else None) or 0
    if not row.uid:
        return None
    row.problem = problem
    if b'FLAGS ("\\' in response.text:
        quirks.add(Quirk.QUOTED_FLAGS)
    if problem is None and not quirks:
        usual_rows.learn(items)
    if quirks:
        row.quirks = frozenset(quirks)
    return row


def _common(response: Untagged) -> FetchRow | None:
    """A row in an order of items that is known. None where it needs more care."""
    found = usual_rows.take_apart(response.text, response.start, len(response.literals))
    if found is None:
        return None
    uid, flags, date, size, modseq, msgid, thrid, labels, structure = found
    row = FetchRow(int(uid or 0))
    if row.uid > told.MOST_UID:
        return None
    if flags is not None:
        row.flags = _known_flags.get(flags) or _read_list(flags, _known_flags, read_flags)
    if date is not None:
        row.internaldate = read_date(date)
        if row.internaldate is None:
            return None
    if size is not None:
        row.size = int(size)
    if modseq is not None:
        row.modseq = int(modseq)
    if msgid is not None or thrid is not None:
        row.gm_msgid, row.gm_thrid = int(msgid or 0) or None, int(thrid or 0) or None
        if max(row.gm_msgid or 0, row.gm_thrid or 0) > told.MOST:
            return None
    if labels is not None:
        row.gm_labels = _known_labels.get(labels) or _read_list(labels, _known_labels, _labels)
    row.structure = structure
    if response.literals:
        row.header = response.literals[0]
    return row


_T = TypeVar("_T")
# Lists as the server spells them: the same few in a mailbox. Emptied when full.
_known_flags: dict[bytes, tuple[str, ...]] = {}
_known_labels: dict[bytes, tuple[bytes, ...]] = {}


def _read_list(raw: bytes, known: dict[bytes, _T], read: Callable[[tuple[Value, ...]], _T]) -> _T:
    (values,) = parse(raw, [])
    found = read(told.listed(values))
    if len(known) >= _CACHE:
        known.clear()
    if len(raw) <= 400:
        known[raw] = found
    return found


_SINGLE = {
    b"UID": "uid",
    b"RFC822.SIZE": "size",
    b"MODSEQ": "modseq",
    b"INTERNALDATE": "internaldate",
    b"X-GM-MSGID": "gm_msgid",
    b"X-GM-THRID": "gm_thrid",
}
_NAMES = {*_SINGLE, b"FLAGS", b"BODYSTRUCTURE", b"BODY", b"X-GM-LABELS", b"ENVELOPE"}


def _usual(items: Sequence[Value]) -> FetchRow | None:
    """A row as nearly all are: each item once and of its type. None where it needs the care of `_fill`."""
    names = items[::2]
    if len(items) % 2 or len(set(names)) < len(names):
        return None
    row = FetchRow(0)
    for name, value in zip(names, items[1::2], strict=True):
        if name == b"UID" and isinstance(value, int):
            row.uid = told.uid(value) or 0
        elif name == b"FLAGS" and isinstance(value, tuple) and tuple not in map(type, value):
            row.flags = read_flags(value)
        elif name == b"RFC822.SIZE" and isinstance(value, int):
            row.size = value
        elif name == b"MODSEQ" and isinstance(value, tuple) and len(value) == 1:
            row.modseq = told.positive(value[0])
            if row.modseq is None:
                return None
        elif name == b"INTERNALDATE" and isinstance(value, bytes):
            row.internaldate = read_date(value)
            if row.internaldate is None:
                return None
        elif name == b"BODYSTRUCTURE" and isinstance(value, tuple) and value:
            row.structure = value
        elif isinstance(value, bytes) and isinstance(name, bytes) and name.startswith(b"BODY[HEADER"):
            if row.header is not None:
                return None
            row.header = value
        else:
            return None
    return row if row.uid and (row.size is None or 0 <= row.size <= told.MOST) else None


def _pairs(items: Sequence[Value], quirks: set[Quirk]) -> Iterator[tuple[bytes, Value]]:
    """Names in capitals, with what follows each; extra parentheses around some or all of them opened."""
    at = 0
    while at < len(items):
        name = items[at]
        at += 1
        if isinstance(name, tuple):
            quirks.add(Quirk.WRAPPED_ITEMS)
            yield from _pairs(name, quirks)
            continue
        if not isinstance(name, bytes):
            yield b"", name
            continue
        if not name.isupper():
            name = name.upper()
        value = items[at] if at < len(items) else None
        if isinstance(value, bytes) and value.upper() in _NAMES and not name.startswith((b"BODY[", b"RFC822.H")):
            yield name, None  # a name without a value: what follows is the next one
            continue
        end = at + 1
        if name == b"FLAGS" and _is_flag(value):  # without their parentheses
            while end < len(items) and _is_flag(items[end]):
                end += 1
            value = tuple(items[at:end])
        at = end
        yield name, value


def _is_flag(value: Value) -> bool:
    return isinstance(value, bytes) and value.startswith(b"\\")


def _fill(row: FetchRow, items: Sequence[Value], quirks: set[Quirk]) -> str | None:
    problem: str | None = None
    seen: dict[bytes, Value] = {}
    for name, value in _pairs(items, quirks):
        if not name:
            problem = f"unexpected item {value!r:.80}"
            continue
        field = _SINGLE.get(name)
        if field is not None:
            value = told.only(value)
            before = seen.setdefault(name, value)
            if before == value:
                setattr(row, field, _single(name, value, quirks))
            else:
                setattr(row, field, 0 if name == b"UID" else None)
                quirks.add(Quirk.DOUBLED_ITEMS)
                problem = f"{name.decode()} comes twice with other values"
            continue
        match name:
            case b"FLAGS":
                if not isinstance(value, tuple):
                    quirks.add(Quirk.NIL_LISTS)
                row.flags = read_flags(_flat(told.listed(value)))
            case b"BODYSTRUCTURE" | b"BODY":
                if isinstance(value, tuple) and value:
                    row.structure = value
                else:
                    problem = "BODYSTRUCTURE is empty"
            case b"X-MAILBOX":
                row.home = value if isinstance(value, bytes) else None
            case b"X-GM-LABELS":
                row.gm_labels = _labels(_flat(told.listed(value)))
            case upper:
                value = told.only(value)
                if upper.startswith(b"BODY[HEADER"):
                    if not isinstance(value, bytes):
                        problem = "the header is no text"
                    elif seen.setdefault(upper, value) != value:
                        row.header = None
                        quirks.add(Quirk.DOUBLED_ITEMS)
                        problem = "the header comes twice with other lines"
                    else:
                        row.header = value
                elif _TEXT.match(upper):
                    row.body = value if isinstance(value, bytes) else None
                    origin = _ORIGIN.search(upper)
                    row.body_at = int(origin[1]) if origin else None
    return problem


def _single(name: bytes, value: Value, quirks: set[Quirk]) -> object:
    match name:
        case b"UID":
            return told.uid(value) or 0
        case b"INTERNALDATE":
            return read_date(value)
        case b"RFC822.SIZE":
            read = told.number(value)
        case _:
            read = told.positive(value)
    if read is None and value not in (None, 0):
        quirks.add(Quirk.ODD_NUMBERS)
    return read


def _flat(values: tuple[Value, ...]) -> tuple[Value, ...]:
    """A list in one pair of parentheses too many."""
    if len(values) == 1 and isinstance(values[0], tuple):
        return _flat(values[0])
    return values


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
    """INTERNALDATE in seconds since 1970; None if it is not a date (NIL, 31 June)."""
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
    if sign is None or zone_hours == zone_minutes == b"00":
        return at
    offset = int(zone_hours) * 3600 + int(zone_minutes) * 60
    return at - offset if sign == b"+" else at + offset


def _labels(values: tuple[Value, ...]) -> tuple[bytes, ...]:
    return tuple(map(_label, values))


def _label(value: Value) -> bytes:
    """As the server spells it, in modified UTF-7; a system label always with one backslash."""
    label = as_bytes(value)
    return label[1:] if label.startswith(b"\\\\") else label
