"""What a text must hold so that a pattern can match it: looked up in the index of words before anything is compared.

A `Run` is so many characters in a row, each given by those it may be, folded as the index is (`index_fold`). `Either`
holds where all parts of one of its ways do.
"""

from __future__ import annotations

import re
import unicodedata

# the parser `re` itself uses; there is no public way to look at a parsed pattern
from re import _constants, _parser  # type: ignore[attr-defined]
from typing import Any, NamedTuple, TypeAlias

from cio_desktop.protocol.folding import fold

DIGITS = "0123456789"
REPEATED = 3  # the index knows three characters in a row
_REPEATS = {_constants.MAX_REPEAT, _constants.MIN_REPEAT, _constants.POSSESSIVE_REPEAT}


class Run(tuple[str, ...]):
    """The characters that may stand at each place."""

    __slots__ = ()


class Either(NamedTuple):
    ways: list[Parts]


Parts: TypeAlias = "list[Run | Either]"


def index_fold(text: str) -> str:
    """Folded, with the digits of all scripts alike, as `\\d` means any of them, and without NUL, which ends a text."""
    folded = fold(text)
    if folded.isascii() and "\0" not in folded:
        return folded
    folded = folded.replace("\0", "\ufffd")
    return "".join(DIGITS[unicodedata.decimal(each)] if each.isdecimal() else each for each in folded)


def of_text(text: str) -> Parts:
    return [Run(index_fold(text))] if text else []


def of_regex(pattern: str) -> Parts:
    """Of an expression without regard to case."""
    return _of(_parser.parse(pattern, re.IGNORECASE))


class _Found:
    """Parts in the making; the last is a run that goes on."""

    def __init__(self) -> None:
        self.parts: list[list[str] | Either] = []
        self.run: list[str] = []
        self.start()

    def start(self, *letters: str) -> None:
        """What follows is no neighbour of what was before."""
        self.run = list(letters)
        self.parts.append(self.run)


def _of(items: Any) -> Parts:
    found = _Found()
    _collect(items, found)
    return [Run(part) if isinstance(part, list) else part for part in found.parts if part]


def _collect(items: Any, found: _Found) -> None:
    for operator, argument in items:
        if operator is _constants.SUBPATTERN:
            _collect(argument[-1], found)
        elif operator is _constants.ATOMIC_GROUP:
            _collect(argument, found)
        elif operator in _REPEATS:
            _repeated(*argument, found=found)
        elif operator is _constants.BRANCH:
            ways = [_of(way) for way in argument[1]]
            if all(ways):
                found.parts.append(Either(ways))
            found.start()
        elif letters := _letters(operator, argument):
            found.run.append(letters)
        elif operator is not _constants.AT:
            found.start()


def _repeated(least: int, most: int, body: Any, *, found: _Found) -> None:
    letters = _letters(*body[0]) if len(body) == 1 else ""
    if letters and least:
        found.run += [letters] * min(least, REPEATED)
        if most != least or least > REPEATED:
            found.start(letters)  # the last of them is a neighbour of what follows
        return
    if least:
        _collect(body, found)
    found.start()


def _letters(operator: Any, argument: Any) -> str:
    """Those that one place may hold, folded; '' for what is none, or too many to be listed."""
    members = [(operator, argument)] if operator is not _constants.IN else argument
    found: set[str] = set()
    for kind, value in members:
        if kind is _constants.LITERAL and value < 128:
            found.add(chr(value))
        elif kind is _constants.RANGE and value[1] < 128:
            found.update(map(chr, range(value[0], value[1] + 1)))
        elif kind is _constants.CATEGORY and value is _constants.CATEGORY_DIGIT:
            found.update(DIGITS)
        else:
            return ""
    return "".join(sorted({index_fold(letter) for letter in found}))
