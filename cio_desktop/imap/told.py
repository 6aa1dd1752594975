"""What a server told, as far as it can be true: the one way of numbers, sets and lists from the wire into the program.

Out of range, negative, doubled with another value, no number at all: counts as not told. Must not raise.
"""

from __future__ import annotations

import re

from .grammar import Value

MOST_UID = 0xFFFFFFFF
"""Also the most messages a folder can hold: RFC 9051 counts both in 32 bits."""
MOST = (1 << 63) - 1
"""RFC 7162 4: a MODSEQ has 63 bits. So has a number in the database."""

_RANGE = re.compile(rb"([0-9]{1,10})(?::([0-9]{1,10}))?\Z")


def only(value: Value) -> Value:
    """What stands inside of parentheses that are one pair too many: "(9)" -> 9."""
    while isinstance(value, tuple) and len(value) == 1:
        value = value[0]
    return value


def number(value: Value, low: int = 0, high: int = MOST) -> int | None:
    value = only(value)
    if isinstance(value, bytes) and len(value) <= 20 and value.isdigit():
        value = int(value)
    if isinstance(value, int) and low <= value <= high:
        return value
    return None


def uid(value: Value) -> int | None:
    return number(value, 1, MOST_UID)


def count(value: Value) -> int | None:
    """How many messages there are."""
    return number(value, 0, MOST_UID)


def positive(value: Value) -> int | None:
    """A UIDVALIDITY or MODSEQ: zero is what servers say that have none."""
    return number(value, 1)


def listed(value: Value) -> tuple[Value, ...]:
    """A list. NIL stands for the empty one, a word for a list of its own."""
    if value is None:
        return ()
    return value if isinstance(value, tuple) else (value,)


def read_ranges(text: bytes) -> list[tuple[int, int]] | None:
    """ "1:3,7" -> [(1, 3), (7, 7)]; None where it is no set of UIDs. The order is the sender's."""
    found: list[tuple[int, int]] = []
    for piece in text.split(b","):
        match = _RANGE.match(piece)
        if match is None:
            return None
        low = int(match.group(1))
        high = int(match.group(2) or low)
        if not (0 < low <= MOST_UID and 0 < high <= MOST_UID):
            return None
        found.append((low, high) if low <= high else (high, low))
    return found
