"""A text made of blocks that Qt lays out quickly, whatever was written: our own few tags around escaped words. Pure.

Qt's time grows with the square of a paragraph's length (one word of 200,000 letters: 4 s of processor time, measured
with 6.11) and with two to the power of nested tables. So no block is longer than `LONGEST`, tables do not nest, and the
window adds block after block. The whole has a bound, which is said where it is met.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from html import escape

from cio_desktop.ui.words.plain import plain_block

LONGEST = 2_000  # characters of a block
MOST_TEXT = 300_000  # characters of all
MOST_BLOCKS = 6_000
DEEPEST = 6  # levels of quotes and lists that are told apart
CHUNK = 6_000  # weight of what is added to the window at once
INDENT = 18  # pixels

_BLANKS = re.compile(r"\s+")
# what senders fill the line below the subject with in other programs
_UNSEEN = re.compile("(?:[\u200b\u200c\u200d\u034f\u00ad\ufeff\u2007] ?){3,}")
_LATIN = re.compile(r"[\x00-\u024f\u2010-\u2027]+")


@dataclass(frozen=True, slots=True)
class Block:
    html: str
    weight: int  # of the work that it makes


# Qt's own line is black in either theme
RULE = Block('<p align="center" class="quoted" style="margin:0 0 8px 0">· · ·</p>', 60)


@dataclass
class Composed:
    """`cut`: there is more than is shown. `simple`: only the words are left. `inside`: the pictures of the message
    itself that it names. `pictures`: how many on the internet are not shown, `outside`: those that could be loaded."""

    blocks: list[Block] = field(default_factory=list)
    cut: bool = False
    pictures: int = 0
    simple: bool = False
    inside: list[str] = field(default_factory=list)
    outside: list[str] = field(default_factory=list)

    def chunks(self) -> Iterator[str]:
        """Each is quick to show."""
        some: list[str] = []
        weight = 0
        for block in self.blocks:
            if some and weight + block.weight > CHUNK:
                yield "".join(some)
                some, weight = [], 0
            some.append(block.html)
            weight += block.weight
        if some:
            yield "".join(some)


@dataclass(frozen=True, slots=True)
class Place:
    """Where a block stands: how deep in quotes and lists, and with which sign before it."""

    quotes: int = 0
    indent: int = 0
    sign: str = ""
    heading: int = 0
    pre: bool = False


class BlockWriter:
    """Words and inline tags go in, blocks come out."""

    def __init__(self) -> None:
        self.composed = Composed()
        self.place = Place()
        self._inline: list[tuple[str, str]] = []
        self._parts: list[str] = []
        self._length = 0
        self._weight = 0
        self._total = 0

    @property
    def full(self) -> bool:
        return self._total >= MOST_TEXT or len(self.composed.blocks) >= MOST_BLOCKS

    def text(self, words: str, *, keep_blanks: bool = False) -> None:
        if self.full:
            self.composed.cut |= bool(words.strip())
            return
        words = plain_block(words[: MOST_TEXT + 1])
        if not keep_blanks:
            words = _UNSEEN.sub(" ", _BLANKS.sub(" ", words))
            if not self._parts or self._ends_blank:
                words = words.lstrip()
        for start in range(0, len(words), LONGEST):
            if self._length + len(words[start : start + LONGEST]) > LONGEST:
                self.end(again=True)
            if self._total >= MOST_TEXT or len(self.composed.blocks) >= MOST_BLOCKS:
                self.composed.cut |= bool(words[start:].strip())
                return
            some = words[start : start + LONGEST]
            self._add(escape(some).replace("\n", "<br>"), some)

    def _add(self, markup: str, words: str) -> None:
        self._parts.append(markup)
        self._length += len(words)
        self._total += len(words)
        self._weight += len(words) + 3 * len(_LATIN.sub("", words)) + 10
        self._ends_blank = words.endswith((" ", "\n"))

    _ends_blank = True

    def picture(self, name: str, width: int, height: int) -> None:
        """One that is given to the view under this name."""
        if not self.full:
            self._add(f'<img src="{escape(name)}" width="{width}" height="{height}">', "\ufffc")
            self._weight += 500

    def line_end(self) -> None:
        if self._parts:
            self._add("<br>", "\n")

    def open(self, begin: str, end: str) -> None:
        """An inline tag; `close` ends the one opened last."""
        if self._weight > CHUNK:
            self.end(again=True)
        self._inline.append((begin, end))
        self._weight += 50  # what Qt makes of a tag
        if len(self._inline) <= 2 * DEEPEST:
            self._parts.append(begin)

    def close(self) -> None:
        if self._inline:
            _, end = self._inline.pop()
            if len(self._inline) < 2 * DEEPEST:
                self._parts.append(end)

    def end(self, *, again: bool = False) -> None:
        """Of the block. Inline tags that are open go on in the next one; `again`: it is the same paragraph."""
        shown = self._inline[: 2 * DEEPEST]
        if self._length:
            body = "".join(self._parts) + "".join(end for _, end in reversed(shown))
            self.composed.blocks.append(Block(_wrapped(body, self.place, close=again), self._weight + 40))
            if self.place.sign:
                self.place = Place(self.place.quotes, self.place.indent, "", self.place.heading, self.place.pre)
        self._parts = [begin for begin, _ in shown]
        self._length = self._weight = 0
        self._ends_blank = not again

    def rule(self) -> None:
        self.end()
        if not self.full:
            self.composed.blocks.append(RULE)

    def table(self, rows: Sequence[Sequence[tuple[str, str, int]]]) -> None:
        """Of cells: (tag, words, columns). Words are plain."""
        self.end()
        for start in range(0, len(rows), 25):  # Qt's time grows with the square of the rows, too
            if self.full:
                self.composed.cut = True
                return
            some = rows[start : start + 25]
            lines = []
            for row in some:
                lines.append(f"<tr>{''.join(map(_cell, row))}</tr>")
            length = sum(len(words) for row in some for _, words, _ in row)
            self._total += length
            weight = length + 150 * sum(len(row) for row in some)
            style = f"margin:0 0 8px {_margin(self.place)}px"
            markup = f'<table cellpadding="4" cellspacing="0" style="{style}">{"".join(lines)}</table>'
            self.composed.blocks.append(Block(markup, weight))


def _cell(cell: tuple[str, str, int]) -> str:
    tag, words, columns = cell
    wide = f" colspan={columns}" if columns > 1 else ""
    return f'<{tag} align="left"{wide}>{escape(plain_block(words))}</{tag}>'


def _margin(place: Place) -> int:
    return INDENT * (min(place.quotes, DEEPEST) + min(place.indent, DEEPEST))


def _wrapped(body: str, place: Place, *, close: bool) -> str:
    style = f"margin:0 0 {2 if close else 8}px {_margin(place)}px;"
    if place.pre:
        style += "white-space:pre-wrap;"
    if place.sign:
        body = f"{escape(place.sign)}&nbsp; {body}"
    if place.heading:
        size = {1: "x-large", 2: "large"}.get(place.heading, "medium")
        body = f'<span style="font-size:{size};font-weight:600">{body}</span>'
    quoted = ' class="quoted"' if place.quotes else ""
    return f'<p{quoted} style="{style}">{body}</p>'
