"""Reads what a client sends: arguments of a command, sets of numbers. Strict enough to catch a client's mistakes."""

import re
from bisect import bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

Token = bytes | list["Token"]

# Stands for a literal inside the text of a command; a client cannot send NUL outside of a literal.
LITERAL_MARK = b"\x00%d\x00"
_MARK = re.compile(rb"\x00(\d+)\x00")
_SET_PART = re.compile(rb"(\d+|\*)(?::(\d+|\*))?$")


class BadSyntax(Exception):
    """The command is answered BAD."""


@dataclass
class Command:
    tag: bytes
    name: str
    """Upper case; "UID FETCH" and the like for the UID forms."""
    args: list[Token] = field(default_factory=list)
    line: bytes = b""
    """As received, literals in place, without the tag."""


def parse_command(text: bytes, literals: Sequence[bytes]) -> Command:
    tag, _, rest = text.partition(b" ")
    word, _, rest = rest.partition(b" ")
    name = word.decode("ascii", "replace").upper()
    if name == "UID":
        word, _, rest = rest.partition(b" ")
        name = "UID " + word.decode("ascii", "replace").upper()
    if not tag or not word:
        raise BadSyntax("no command")
    line = _MARK.sub(lambda found: literals[int(found[1])], text.partition(b" ")[2])
    return Command(tag, name, parse_arguments(rest, literals), line)


def parse_arguments(text: bytes, literals: Sequence[bytes] = ()) -> list[Token]:
    reader = _Reader(text, literals)
    found = reader.sequence(nested=False)
    if reader.at < len(text):
        raise BadSyntax("closing parenthesis without an opening one")
    return found


class _Reader:
    def __init__(self, text: bytes, literals: Sequence[bytes]) -> None:
        self.text = text
        self.literals = literals
        self.at = 0

    def sequence(self, *, nested: bool) -> list[Token]:
        found: list[Token] = []
        while self.at < len(self.text):
            char = self.text[self.at : self.at + 1]
            if char == b" ":
                self.at += 1
            elif char == b"(":
                self.at += 1
                found.append(self.sequence(nested=True))
            elif char == b")":
                if nested:
                    self.at += 1
                return found
            elif char == b'"':
                found.append(self.quoted())
            elif char == b"\x00":
                mark = _MARK.match(self.text, self.at)
                if mark is None:
                    raise BadSyntax("NUL")
                self.at = mark.end()
                found.append(self.literals[int(mark[1])])
            else:
                found.append(self.atom())
        if nested:
            raise BadSyntax("missing closing parenthesis")
        return found

    def quoted(self) -> bytes:
        found = re.compile(rb'"((?:[^"\\]|\\["\\])*)"').match(self.text, self.at)
        if found is None:
            raise BadSyntax("quoted string without an end")
        self.at = found.end()
        return re.sub(rb"\\(.)", rb"\1", found[1])

    def atom(self) -> bytes:
        start = self.at
        while self.at < len(self.text):
            char = self.text[self.at : self.at + 1]
            if char == b"[":  # BODY[HEADER.FIELDS (DATE FROM)]: one token
                end = self.text.find(b"]", self.at)
                if end < 0:
                    raise BadSyntax("section without an end")
                self.at = end + 1
            elif char in b' ()"\x00':
                break
            else:
                self.at += 1
        if self.at == start:
            raise BadSyntax("empty atom")
        return self.text[start : self.at]


class NumberSet:
    """`1:4,7,9:*` with `*` as the highest number there is: `n:*` always holds it, also when n is above it."""

    def __init__(self, text: bytes, last: int) -> None:
        ranges = []
        for part in text.split(b","):
            found = _SET_PART.match(part)
            if found is None:
                raise BadSyntax(f"bad set {text!r}")
            ends = [last if end == b"*" else int(end) for end in (found[1], found[2] or found[1])]
            if 0 in ends and last:
                raise BadSyntax("number 0 in a set")
            ranges.append((min(ends), max(ends)))
        self.ranges: list[tuple[int, int]] = []
        for low, high in sorted(ranges):
            if self.ranges and low <= self.ranges[-1][1] + 1:
                self.ranges[-1] = (self.ranges[-1][0], max(high, self.ranges[-1][1]))
            else:
                self.ranges.append((low, high))
        self._lows = [low for low, _ in self.ranges]

    def __contains__(self, number: int) -> bool:
        place = bisect_right(self._lows, number) - 1
        return place >= 0 and number <= self.ranges[place][1]


def compact(numbers: Iterable[int]) -> bytes:
    """`[1, 2, 3, 7]` -> `1:3,7`, in the given order."""
    runs: list[list[int]] = []
    for number in numbers:
        if runs and number == runs[-1][1] + 1:
            runs[-1][1] = number
        else:
            runs.append([number, number])
    return b",".join(b"%d" % low if low == high else b"%d:%d" % (low, high) for low, high in runs)


def quote(value: bytes) -> bytes:
    """Quoted string, or a literal where that cannot be."""
    if any(byte < 32 or byte > 126 for byte in value) or len(value) > 2000:
        return b"{%d}\r\n%s" % (len(value), value)
    return b'"' + value.replace(b"\\", b"\\\\").replace(b'"', b'\\"') + b'"'


def quote_or_nil(value: bytes | None) -> bytes:
    return b"NIL" if value is None else quote(value)


def text_of(token: Token) -> bytes:
    if isinstance(token, list):
        raise BadSyntax("list where a word was expected")
    return token


def list_of(token: Token) -> list[Token]:
    return token if isinstance(token, list) else [token]


def word_of(token: Token) -> str:
    return text_of(token).decode("ascii", "replace").upper()
