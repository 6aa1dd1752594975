"""From a frame to a response: continuation, tagged or untagged; status lines with their code. No state."""

from __future__ import annotations

import re
from dataclasses import dataclass

from .framing import Frame
from .grammar import GrammarError, Value, parse

_STATUS = re.compile(rb"(OK|NO|BAD|BYE|PREAUTH)(?: +|\Z)", re.IGNORECASE)
# A keyword may hold "]" although it should not, so a parenthesised argument ends at its ")]".
_CODE = re.compile(rb"\[([^\s\]\[]+)(?: +(\([^\r\n]*?\)(?=\])|\"(?:[^\"\\]|\\.)*\"(?=\])|[^\]\r\n]*))?\] ?", re.DOTALL)
_NUMBERED = re.compile(rb"\* +(\d{1,10}) +([A-Za-z][A-Za-z0-9-]*)(?: +|\Z)")
_NAMED = re.compile(rb"\* +([A-Za-z][A-Za-z0-9-]*)(?: +|\Z)")
_TAGGED = re.compile(rb"([A-Za-z0-9.]+) +(OK|NO|BAD|BYE)(?: +|\Z)", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Status:
    """OK, NO, BAD, BYE, PREAUTH with its code and words."""

    kind: str
    code: str | None
    argument: bytes
    text: str


@dataclass(frozen=True, slots=True)
class Continuation:
    text: bytes


@dataclass(frozen=True, slots=True)
class Tagged:
    tag: bytes
    status: Status


@dataclass(slots=True)
class Untagged:
    """`name` in capitals; `number` of "* 5 EXISTS"; what follows is `text` from `start` on."""

    name: str
    number: int | None
    text: bytes
    start: int
    literals: list[bytes]
    status: Status | None = None

    @property
    def rest(self) -> bytes:
        return self.text[self.start :]

    def values(self) -> list[Value]:
        return parse(self.text, self.literals, self.start)


@dataclass(frozen=True, slots=True)
class Junk:
    text: bytes


Response = Continuation | Tagged | Untagged | Junk


def read_response(frame: Frame) -> Response:
    text, literals = frame
    if text.startswith(b"* "):
        numbered = _NUMBERED.match(text)
        if numbered is not None:
            return Untagged(
                numbered.group(2).decode("ascii").upper(), int(numbered.group(1)), text, numbered.end(), literals
            )
        status = _STATUS.match(text, 2)
        if status is not None:
            return Untagged(
                status.group(1).decode("ascii").upper(), None, text, status.end(), [], _status(status, text)
            )
        named = _NAMED.match(text)
        if named is not None:
            return Untagged(named.group(1).decode("ascii").upper(), None, text, named.end(), literals)
        return Junk(text)
    if text.startswith(b"+"):
        return Continuation(text[1:].strip())
    tagged = _TAGGED.match(text)
    if tagged is not None:
        status = _STATUS.match(text, tagged.start(2))
        assert status is not None
        return Tagged(tagged.group(1), _status(status, text))
    return Junk(text)


def _status(match: re.Match[bytes], text: bytes) -> Status:
    kind = match.group(1).decode("ascii").upper()
    at = match.end()
    code = _CODE.match(text, at)
    if code is None:
        return Status(kind, None, b"", _words(text[at:]))
    name = code.group(1).decode("ascii", "replace").upper()
    return Status(kind, name, code.group(2) or b"", _words(text[code.end() :]))


def _words(raw: bytes) -> str:
    try:
        return raw.decode("utf-8")
    except UnicodeDecodeError:
        return raw.decode("latin-1")


def code_values(status: Status) -> list[Value]:
    """The code's argument as values; empty where it doesn't parse."""
    try:
        return parse(status.argument, [])
    except GrammarError:
        return []


def atom_text(value: Value) -> str:
    """A flag, keyword or capability as text, whatever the grammar took it for."""
    if isinstance(value, bytes):
        return value.decode("utf-8", "backslashreplace")
    return "NIL" if value is None else str(value)


def as_bytes(value: Value) -> bytes:
    """A string or name that came as an atom which looks like a number or NIL."""
    if isinstance(value, bytes):
        return value
    return b"NIL" if value is None else str(value).encode("ascii", "replace")


def as_number(value: Value) -> int | None:
    if isinstance(value, int):
        return value
    if isinstance(value, bytes) and value.isdigit() and len(value) <= 20:
        return int(value)
    return None


_RANGE = re.compile(rb"(\d{1,10})(?::(\d{1,10}))?\Z")


def read_ranges(text: bytes) -> list[tuple[int, int]] | None:
    """ "1:3,7" -> [(1, 3), (7, 7)]; None where it is no such set. The order is the sender's."""
    ranges: list[tuple[int, int]] = []
    for piece in text.split(b","):
        match = _RANGE.match(piece)
        if match is None:
            return None
        low = int(match.group(1))
        high = int(match.group(2) or low)
        ranges.append((low, high) if low <= high else (high, low))
    return ranges
