"""Texts with their values, in the language that is spoken.

Each text is written where it is used, in English, as a whole sentence or phrase: never put together from pieces, as
other languages have other orders. `packaging/translations.py` finds it by the names `tr`, `counted`, `Text`,
`CountedText` and `Said`, so its English must stand there literally.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from .spoken import language

Value = str | int

_FROM_RIGHT, _FIRST_STRONG, _POP = "\u2067", "\u2068", "\u2069"
_RIGHT_TO_LEFT = re.compile("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\U00010800-\U00010fff\U0001e800-\U0001efff]")


def tr(text: str, comment: str = "", /, **values: Value) -> str:
    """`text` in the language that is spoken. `comment` tells apart what English says with the same word.

    `values` fill its fields: numbers as `number` writes them, texts apart from the direction of their surroundings.
    """
    spoken = language()
    if spoken.look_up is not None:
        text = spoken.look_up(text, comment, -1) or text
    return _fill(text, values) if values else text


def counted(n: int, one: str, many: str, /, comment: str = "", **values: Value) -> str:
    """The form for so many, with `{n}` and the other fields filled in. Other languages may have more forms."""
    spoken = language()
    text = one if n == 1 else many
    if spoken.look_up is not None:
        text = spoken.look_up(many, comment, abs(n)) or text
    return _fill(text, {"n": n, **values})


class Text(NamedTuple):
    """A text of a table, which is made before anybody knows the language: `str()` of it is said now."""

    text: str
    comment: str = ""

    def __str__(self) -> str:
        return tr(self.text, self.comment)

    def fill(self, **values: Value) -> str:
        return tr(self.text, self.comment, **values)


class CountedText(NamedTuple):
    """The same for a text about a number of things."""

    one: str
    many: str
    comment: str = ""

    def of(self, n: int, /, **values: Value) -> str:
        return counted(n, self.one, self.many, self.comment, **values)


def _fill(text: str, values: dict[str, Value]) -> str:
    return text.format_map({name: _shown(value) for name, value in values.items()})


def _shown(value: Value) -> str:
    return isolated(value) if isinstance(value, str) else number(value)


def isolated(text: str) -> str:
    """A name, address, path or time among other words: its direction must not reorder these, nor they it.

    Unchanged where it runs as its surroundings do (Unicode Standard Annex 9, isolates): of a sentence that is all
    isolates nobody could tell the direction.
    """
    if not text or (text.isascii() and not language().right_to_left):
        return text
    if not language().right_to_left:
        return f"{_FIRST_STRONG}{text}{_POP}" if _RIGHT_TO_LEFT.search(text) else text
    letter = next(filter(str.isalpha, _outside_isolates(text)), "")
    if _RIGHT_TO_LEFT.match(letter):
        return text
    # a phrase made of names alone has no letter that tells its direction
    begin = _FIRST_STRONG if letter or _POP not in text else _FROM_RIGHT
    return f"{begin}{text}{_POP}"


def _outside_isolates(text: str) -> Iterator[str]:
    depth = 0
    for letter in text:
        if letter in (_FROM_RIGHT, _FIRST_STRONG):
            depth += 1
        elif letter == _POP:
            depth = max(0, depth - 1)
        elif depth == 0:
            yield letter


def tenths(value: float) -> str:
    """With one decimal: 1.2."""
    region = language().region
    return figures(f"{value:.1f}".replace(".", tr(".", "before decimals") if region is None else region.decimals))


def number(value: int) -> str:
    """Thousands apart, as the language has it; in English by a narrow space that does not break: 2 000."""
    region = language().region
    if abs(value) < 1000 or abs(value) < (_apart_from() if region is None else region.apart_from):
        return figures(str(value))
    return figures(f"{value:,}".replace(",", tr("\u202f", "between thousands") if region is None else region.thousands))


def _apart_from() -> int:
    """Spanish writes 1000 and 10 000."""
    return int(tr("1000", "the least number with thousands apart"))


def figures(text: str) -> str:
    """In the digits of the person's country. Addresses, ports and codes keep those they have everywhere."""
    region = language().region
    if region is None or region.zero == "0":
        return text
    return text.translate({ord("0") + each: ord(region.zero) + each for each in range(10)})
