"""From a frame to a response: continuation, tagged or untagged; status lines with their code. No state."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum

from . import told
from .framing import Frame
from .grammar import GrammarError, Value, parse
from .told import read_ranges as read_ranges

_CONTROL = re.compile("[\x00-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff]")
# Blanks are counted loosely: some servers leave one out or send one too many.
_STATUS = re.compile(rb"(OK|NO|BAD|BYE|PREAUTH)(?:[ \t]+|(?=\[)|\Z)", re.IGNORECASE)
# A keyword may hold "]" although it should not, so a parenthesised argument ends at its ")]".
_CODE = re.compile(rb"\[([^\s\]\[]+)(?: +(\([^\r\n]*?\)(?=\])|\"(?:[^\"\\]|\\.)*\"(?=\])|[^\]\r\n]*))?\] ?", re.DOTALL)
_START = re.compile(rb"\*[ \t]+(?=[^ \t])")
_NUMBERED = re.compile(rb"(-?\d{1,30})[ \t]*([A-Za-z][A-Za-z0-9-]*)(?:[ \t]+|(?=[(\[])|\Z)")
_NAMED = re.compile(rb"([A-Za-z][A-Za-z0-9-]*)(?:[ \t]+|(?=[(\"])|\Z)")
_ROW = re.compile(rb"\* ([1-9][0-9]{0,8}) FETCH (?=\()")
_TAGGED = re.compile(rb"([A-Za-z0-9.]+)[ \t]+(OK|NO|BAD|BYE)(?:[ \t]+|(?=\[)|\Z)", re.IGNORECASE)


class StatusKind(StrEnum):
    """RFC 9051, 7.1. PREAUTH comes in a greeting only; BYE also with a tag, from servers that end so."""

    OK = "OK"
    NO = "NO"
    BAD = "BAD"
    BYE = "BYE"
    PREAUTH = "PREAUTH"


@dataclass(frozen=True, slots=True)
class Status:
    """A status line with its code and words."""

    kind: StatusKind
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
    """`name` in capitals; `number` of "* 5 EXISTS", None if it can't be; what follows is `text` from `start` on."""

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
    row = _ROW.match(text)
    if row is not None:
        return Untagged("FETCH", int(row[1]), text, row.end(), literals)
    start = _START.match(text)
    if start is not None:
        at = start.end()
        numbered = _NUMBERED.match(text, at)
        if numbered is not None:
            number = told.count(numbered.group(1))
            return Untagged(numbered.group(2).decode("ascii").upper(), number, text, numbered.end(), literals)
        status = _STATUS.match(text, at)
        if status is not None:
            return Untagged(
                status.group(1).decode("ascii").upper(), None, text, status.end(), [], _status(status, text)
            )
        named = _NAMED.match(text, at)
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
    kind = StatusKind(match.group(1).decode("ascii").upper())
    at = match.end()
    code = _CODE.match(text, at)
    if code is None:
        return Status(kind, None, b"", _words(text[at:]))
    name = code.group(1).decode("ascii", "replace").upper()
    return Status(kind, name, code.group(2) or b"", _words(text[code.end() :]))


def _words(raw: bytes) -> str:
    """For people: whatever a server sends, no control character goes on to a window, a terminal or a callback."""
    try:
        return _shown(raw.decode("utf-8"))
    except UnicodeDecodeError:
        return _shown(raw.decode("latin-1"))


def _shown(text: str) -> str:
    return text if text.isprintable() else _CONTROL.sub("\ufffd", text.replace("\t", " "))


def code_values(status: Status) -> list[Value]:
    """The code's argument as values; empty where it doesn't parse."""
    try:
        return parse(status.argument, [])
    except GrammarError:
        return []


def atom_text(value: Value) -> str:
    """A flag, keyword or capability as text, whatever the grammar took it for."""
    if isinstance(value, bytes):
        return _shown(value.decode("utf-8", "backslashreplace"))
    return "NIL" if value is None else str(value)


def as_bytes(value: Value) -> bytes:
    """A string or name that came as an atom which looks like a number or NIL."""
    if isinstance(value, bytes):
        return value
    return b"NIL" if value is None else str(value).encode("ascii", "replace")
