"""Address lists of headers (RFC 5322 3.4 and 4.4): names and addresses, groups opened, routes and comments dropped.

Lists as nearly all are by one regular expression, the others by a scanner that knows every form; where both can read
a list they read the same. One pass without recursion: nested comments cannot hurt. Never raises. Must not put together
what stands apart: a name is made of the words before its own address, and who has neither a name nor an address is
nobody.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from .encoded_words import clean, decode_name

MOST_ADDRESSES = 20_000
LONGEST = 2_000_000

# What nearly all headers look like: Name <a@b>, "Name" <a@b> or a@b, each with the comma behind it. Words of a name are
# plain or encoded ones; what fits nothing swallows the rest, as the last group.
_WORD = r'(?:[^\s<>"(),:;@\\\[\]=]++|=\?[^?\s<>"]{1,64}\?[bBqQ]\?[^?\s<>"]*+\?=(?=[\s<]))'
_USUAL = re.compile(
    rf'\s*+(?:(?:"([^"\\]*+)"\s*+|({_WORD}(?:\s++{_WORD})*+)\s*+)?<([^<>\s"(),:;\\\[\]]++)>'
    r'|((?:[^\s<>"(),:;\\\[\]=]++|=(?!\?))++))\s*+(?:,|\Z)'
    r"|([\s\S]+)"
)
_BLANKS = re.compile(r"\s\s|[^\S ]")

# One alone, with whatever stands between quotes or brackets.
_PLAIN = re.compile(r'\s*(?:"([^"\\]*)"|([^"<>(),:;@\\\[\]]*?))\s*<([^<>\s"(),:;\\]+)>\s*')
_BARE = re.compile(r'\s*([^<>\s"(),:;\\]+@[^<>\s"(),:;\\]+)\s*')

_PIECE = re.compile(
    r'\s+|"(?:[^"\\]++|\\.|\\\Z)*+"?'
    r"|[<>(),;:]"
    # Some writers leave commas and brackets in encoded words; a domain literal may hold colons.
    r'|=\?[^?\s<>"]{1,64}\?[bBqQ]\?[^?<>"]*\?='
    r'|(?:[^\s"<>(),;:\[]++|\[[^\[\]<>()\s,;"]*+\]|\[)++',
    re.DOTALL,
)
_IN_COMMENT = re.compile(r"[^()\\]++|\\.|[()\\]", re.DOTALL)
_ESCAPED = re.compile(r"\\(.)", re.DOTALL)


def parse_addresses(text: str) -> list[tuple[str, str]]:
    """(address, name) pairs in order; either is "" where there is none, never both."""
    return usual_list(text) or careful_list(text)


def usual_list(text: str) -> list[tuple[str, str]] | None:
    """None where it takes more care."""
    entries = _USUAL.findall(text)
    if not entries or entries[-1][4] or len(entries) > MOST_ADDRESSES:
        return None
    if len(entries) == 1 and _BLANKS.search(entries[0][1]):
        return None  # blanks in the name of one alone stay as they are
    return [_person(entry) for entry in entries]


def _person(entry: tuple[str, ...]) -> tuple[str, str]:
    quoted, words, angle, bare, _ = entry
    return (clean(bare), "") if bare else (clean(angle), decode_name(quoted or " ".join(words.split())))


def careful_list(text: str) -> list[tuple[str, str]]:
    """A list of any form."""
    match = _PLAIN.fullmatch(text)
    if match is not None:
        return [(clean(match[3]), decode_name(match[1] or match[2] or ""))]
    match = _BARE.fullmatch(text)
    if match is not None:
        return [(clean(match[1]), "")]
    reader = _Reader()
    reader.read(text[:LONGEST])
    return reader.found


@dataclass(slots=True)
class _Word:
    """What stands together without a blank. `quoted`: of quoted strings only."""

    raw: str
    shown: str
    quoted: bool

    @property
    def has_at(self) -> bool:
        return not self.quoted and "@" in self.raw


@dataclass(slots=True)
class _Reader:
    found: list[tuple[str, str]] = field(default_factory=list)
    _words: list[_Word] = field(default_factory=list)
    _joined: bool = False
    """The next piece belongs to the last word."""
    _spent: bool = False
    """The words so far follow an address in angle brackets: without one of their own they are nobody's name."""

    def read(self, text: str) -> None:
        at = 0
        while at < len(text) and len(self.found) < MOST_ADDRESSES:
            match = _PIECE.match(text, at)
            if match is None:  # every character is of some kind; for safety one is left out
                at += 1
                continue
            at = match.end()
            piece = match[0]
            if piece == "(":
                at = _after_comment(text, at)
                self._joined = False
            elif piece == "<":
                inner, at = _angle(text, at)
                self._take_angle(inner)
            elif piece in ",;":
                self._finish()
            elif piece == ":":
                self._colon()
            elif piece == ">" or piece.isspace():
                self._joined = False
            else:
                self._add(piece)
        self._finish()

    def _add(self, piece: str) -> None:
        quoted = piece.startswith('"')
        shown = _unquote(piece) if quoted else piece
        if self._joined:
            last = self._words[-1]
            last.raw += piece
            last.shown += shown
            last.quoted = last.quoted and quoted
        else:
            self._words.append(_Word(piece, shown, quoted))
            self._joined = True

    def _colon(self) -> None:
        """The words before it name a group, unless they hold an address."""
        if not any(word.has_at for word in self._words):
            self._words.clear()
        self._joined = False
        self._spent = False

    def _take_angle(self, inner: str) -> None:
        self._keep(_angle_address(inner), self._name(self._words))
        self._words.clear()
        self._joined = False
        self._spent = True

    def _finish(self) -> None:
        """What stands between two commas and has no angle brackets."""
        words = _around_at(self._words)
        if self._spent and not any(word.has_at for word in words):
            words = []
        if len(words) == 1 and not words[0].quoted and "=?" not in words[0].raw:
            self._keep(words[0].raw, "")  # `root` is a local address
            words = []
        name: list[_Word] = []
        addressed = False
        for word in words:
            if word.has_at:
                self._keep(word.raw, self._name(name))
                name, addressed = [], True
            else:
                name.append(word)
        if not addressed:  # else what follows the last address is nobody's
            self._keep("", self._name(name))
        self._words.clear()
        self._joined = self._spent = False

    def _keep(self, address: str, name: str) -> None:
        address = clean(address)
        if (address or name) and len(self.found) < MOST_ADDRESSES:
            self.found.append((address, name))

    @staticmethod
    def _name(words: list[_Word]) -> str:
        return decode_name(" ".join(word.shown for word in words))


def _around_at(words: list[_Word]) -> list[_Word]:
    """Blanks and comments may stand around the @ of an address."""
    joined: list[_Word] = []
    for word in words:
        last = joined[-1] if joined else None
        ends_open = last is not None and last.has_at and last.raw.endswith("@")
        begins_open = word.has_at and word.raw.startswith("@") and last is not None and not last.has_at
        if last is not None and (ends_open or begins_open):
            joined[-1] = _Word(last.raw + word.raw, last.shown + word.shown, False)
        else:
            joined.append(word)
    return joined


def _after_comment(text: str, at: int) -> int:
    depth = 1
    for match in _IN_COMMENT.finditer(text, at):
        if match[0] == "(":
            depth += 1
        elif match[0] == ")":
            depth -= 1
            if not depth:
                return match.end()
    return len(text)


def _angle(text: str, at: int) -> tuple[str, int]:
    """What stands between angle brackets, without comments and blanks, and where it ends. Without a closing one it
    ends at the next comma."""
    pieces: list[str] = []
    comma: tuple[int, int] | None = None
    start = at
    while at < len(text):
        match = _PIECE.match(text, at)
        if match is None or match[0] == "<":
            break
        at = match.end()
        piece = match[0]
        if piece == ">":
            return "".join(pieces), at
        if piece == "(":
            at = _after_comment(text, at)
        elif not piece.isspace():
            if comma is None and piece in ",;":
                comma = len(pieces), match.start()
            pieces.append(piece)
    if comma is not None:
        return "".join(pieces[: comma[0]]), comma[1]
    return "".join(pieces), max(at, start)


def _angle_address(inner: str) -> str:
    if inner.startswith("@") and ":" in inner:  # an old source route
        return inner.rpartition(":")[2]
    return inner


def _unquote(piece: str) -> str:
    inner = piece[1:-1] if len(piece) > 1 and piece.endswith('"') else piece[1:]
    return _ESCAPED.sub(r"\1", inner)
