"""FETCH rows as nearly all are, each read by one regular expression: the items in the order in which a server was seen
to give them. What does not fit is left to the grammar; what fits it would take apart in the same way.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from .grammar import Value, values_pattern

MOST_SHAPES = 32  # never more are made: a server that gives each row in another order gains nothing
NESTING = 10

_ITEMS = {
    b"UID": rb"UID (?P<uid>[1-9][0-9]{0,9})",
    b"FLAGS": rb'FLAGS (?P<flags>\([^()"{\[\x00-\x1f]*+\))',
    b"INTERNALDATE": rb'INTERNALDATE "(?P<date>[^"\\\x00-\x1f]*+)"',
    b"RFC822.SIZE": rb"RFC822\.SIZE (?P<size>0|[1-9][0-9]{0,17})",
    b"MODSEQ": rb"MODSEQ \((?P<modseq>[1-9][0-9]{0,17})\)",
    b"X-GM-MSGID": rb"X-GM-MSGID (?P<msgid>[1-9][0-9]{0,18})",
    b"X-GM-THRID": rb"X-GM-THRID (?P<thrid>[1-9][0-9]{0,18})",
    b"X-GM-LABELS": rb"X-GM-LABELS (?P<labels>\((?:\\?" + values_pattern(0) + rb")*+\))",
    b"BODYSTRUCTURE": rb"BODYSTRUCTURE (?P<structure>\((?! *\))" + values_pattern(NESTING) + rb"\))",
}
_HEADER = rb"BODY\[HEADER[^\[\]\r\n]*+\] \{[0-9]{1,20}\+?\}\r\n"
_GROUPS = ("uid", "flags", "date", "size", "modseq", "msgid", "thrid", "labels", "structure")


@dataclass(frozen=True, slots=True)
class _Shape:
    """An order of items. `literals`: how many there are."""

    names: tuple[bytes, ...]
    match: Callable[[bytes, int], re.Match[bytes] | None]
    numbers: tuple[int, ...]
    literals: int


_shapes: list[_Shape] = []


def take_apart(text: bytes, start: int, literals: int) -> tuple[bytes | None, ...] | None:
    """The items' values in the order of `_GROUPS`, as the server spells them. None where no order fits."""
    for place, shape in enumerate(_shapes):
        if shape.literals == literals and (match := shape.match(text, start)) is not None:
            if place:
                _shapes.insert(0, _shapes.pop(place))
            return match.group(*shape.numbers)
    return None


def learn(items: Sequence[Value]) -> None:
    """The order of a row that was read the careful way, and had nothing odd."""
    if len(_shapes) >= MOST_SHAPES:
        return
    names = tuple(b"BODY[HEADER" if _is_header(name) else name for name in items[::2])
    if len(items) % 2 or len(set(names)) < len(names) or b"UID" not in names:
        return
    if any(shape.names == names for shape in _shapes) or not all(n in _ITEMS or n == b"BODY[HEADER" for n in names):
        return
    _shapes.insert(0, _shape(tuple(name for name in names if isinstance(name, bytes))))


def _is_header(name: Value) -> bool:
    return isinstance(name, bytes) and name.startswith(b"BODY[HEADER")


def _shape(names: tuple[bytes, ...]) -> _Shape:
    there = rb" ".join(_ITEMS.get(name, _HEADER) for name in names)
    absent = b"".join(b"(?P<%b>(?!))?" % name.encode() for name in _GROUPS if b"<%b>" % name.encode() not in there)
    pattern = re.compile(rb"\(" + there + rb"\)\Z" + absent)
    numbers = tuple(pattern.groupindex[name] for name in _GROUPS)
    return _Shape(names, pattern.match, numbers, names.count(b"BODY[HEADER"))
