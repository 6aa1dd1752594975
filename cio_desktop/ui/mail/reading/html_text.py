"""HTML to blocks: paragraphs, headings, lists, quotes, small tables, links; pictures by their names. Pure.

Layout is left behind: a table that holds tables, or long cells, is read cell after cell. Heavy ones give their words
only. Takes what nh3 gives, which is well formed.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from html import escape
from html.parser import HTMLParser
from typing import Protocol
from urllib.parse import unquote

from .blocks import MOST_TEXT, BlockWriter, Composed
from .plain_text import write_text
from .sanitizer import clean, is_heavy, names, words_of

_STYLES = {
    **dict.fromkeys(("b", "strong"), "b"),
    **dict.fromkeys(("i", "em", "cite", "var"), "i"),
    **dict.fromkeys(("u", "ins"), "u"),
    **dict.fromkeys(("s", "strike", "del"), "s"),
    **dict.fromkeys(("code", "tt", "kbd", "samp"), "code"),
    "sub": "sub",
    "sup": "sup",
}
_HEADINGS = {f"h{level}": level for level in range(1, 7)}
_BREAKS = names(
    "p div center section article header footer main nav aside figure figcaption address details summary caption"
    " dl dt dd table thead tbody tfoot tr td th"
)
_PIECE = 32 * 1024
_MOST_MARKUP = 2 * MOST_TEXT
_LONG_CELL = 160
_MOST_NAMED = 50  # pictures of either kind
_LONGEST_CID, _LONGEST_ADDRESS = 500, 4_000
_MOST_COLUMNS = 10


class Shown(Protocol):
    """A picture that can be shown, under `name`."""

    @property
    def name(self) -> str: ...
    @property
    def size(self) -> tuple[int, int]: ...


def compose_html(markup: str, pictures: Mapping[str, Shown] | None = None) -> Composed:
    """Whatever is given, in bounded time. `pictures`: those that are here, by Content-ID or address."""
    if is_heavy(markup):
        writer = BlockWriter()
        words, cut = words_of(markup, MOST_TEXT)
        write_text(writer, words)
        writer.composed.simple = True
        writer.composed.cut |= cut
        return writer.composed
    reader = _Reader(pictures or {})
    cleaned = clean(markup)
    reader.writer.composed.cut = len(cleaned) > _MOST_MARKUP
    for start in range(0, min(len(cleaned), _MOST_MARKUP), _PIECE):
        if reader.writer.full:
            reader.writer.composed.cut = True
            break
        reader.feed(cleaned[start : start + _PIECE])
    else:
        reader.close()
    reader.writer.end()
    return reader.writer.composed


def _inline_tag(tag: str, href: str) -> tuple[str, str]:
    """Its beginning and its end. A link that leads nowhere by itself is none."""
    if tag != "a":
        return f"<{_STYLES[tag]}>", f"</{_STYLES[tag]}>"
    if not href.lower().startswith(("http://", "https://", "mailto:")):
        return "<span>", "</span>"
    return f'<a href="{escape(href)}">', "</a>"


def _content_id(src: str) -> str:
    """What a picture that the message brings along is called; empty: it is another one."""
    scheme, _, rest = src.partition(":")
    return unquote(rest)[:_LONGEST_CID].strip().lower() if scheme.lower() == "cid" else ""


class _Table:
    """A table that is open: its cells, as long as it looks like one of figures."""

    def __init__(self) -> None:
        self.rows: list[list[tuple[str, list[str], int]]] = []
        self.calm = True  # no table within, no long cell, nothing but words

    def row(self) -> None:
        self.rows.append([])

    def cell(self, tag: str, columns: int) -> None:
        if not self.rows:
            self.row()
        self.rows[-1].append((tag, [], columns))

    def words(self, text: str) -> None:
        if self.rows and self.rows[-1]:
            self.rows[-1][-1][1].append(text)

    @property
    def is_data(self) -> bool:
        rows = [row for row in self.rows if row]
        widths = [sum(columns for _, _, columns in row) for row in rows]
        long = any(sum(map(len, words)) > _LONG_CELL for row in rows for _, words, _ in row)
        return self.calm and len(rows) > 1 and not long and 1 < max(widths) <= _MOST_COLUMNS

    def plain(self) -> list[list[tuple[str, str, int]]]:
        return [[(tag, " ".join("".join(words).split()), n) for tag, words, n in row] for row in self.rows if row]


class _Reader(HTMLParser):
    """A table is written twice until it ends: as blocks, and as cells. What it turns out to be is kept."""

    def __init__(self, pictures: Mapping[str, Shown]) -> None:
        super().__init__(convert_charrefs=True)
        self._pictures = pictures
        self.writer = BlockWriter()
        self._tables: list[tuple[_Table, int]] = []  # with the number of blocks before it
        self._lists: list[int | None] = []  # None: without numbers
        self._opened: list[str] = []  # of inline tags

    def handle_data(self, data: str) -> None:
        if self._tables:
            self._tables[-1][0].words(data)
        self.writer.text(data, keep_blanks=self.writer.place.pre)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = {name: value or "" for name, value in attrs}
        writer = self.writer
        if tag == "a" or tag in _STYLES:
            self._opened.append(tag)
            self._not_data(tag == "a")
            writer.open(*_inline_tag(tag, given.get("href", "")))
        elif tag == "br":
            writer.line_end()
            self._say(" ")
        elif tag == "hr":
            self._not_data()
            writer.rule()
        elif tag == "img":
            self._picture(given)
        elif tag in _HEADINGS:
            writer.end()
            writer.place = replace(writer.place, heading=_HEADINGS[tag])
            self._not_data()
        elif tag == "blockquote":
            writer.end()
            writer.place = replace(writer.place, quotes=writer.place.quotes + 1)
            self._not_data()
        elif tag == "pre":
            writer.end()
            writer.place = replace(writer.place, pre=True)
            self._not_data()
        elif tag in {"ul", "ol"}:
            writer.end()
            self._lists.append(1 if tag == "ol" else None)
            writer.place = replace(writer.place, indent=len(self._lists))
            self._not_data()
        elif tag == "li":
            self._item()
        elif tag in _BREAKS:
            writer.end()
            self._table_tag(tag, given)

    def handle_endtag(self, tag: str) -> None:
        writer = self.writer
        if tag == "a" or tag in _STYLES:
            if self._opened and self._opened[-1] == tag:
                self._opened.pop()
                writer.close()
        elif tag in _HEADINGS:
            writer.end()
            writer.place = replace(writer.place, heading=0)
        elif tag == "blockquote":
            writer.end()
            writer.place = replace(writer.place, quotes=max(0, writer.place.quotes - 1))
        elif tag == "pre":
            writer.end()
            writer.place = replace(writer.place, pre=False)
        elif tag in {"ul", "ol"}:
            writer.end()
            if self._lists:
                self._lists.pop()
            writer.place = replace(writer.place, indent=len(self._lists), sign="")
        elif tag == "table":
            writer.end()
            self._end_table()
        elif tag == "li" or tag in _BREAKS:
            writer.end()

    def _item(self) -> None:
        self.writer.end()
        sign = "•"
        if self._lists and (number := self._lists[-1]) is not None:
            sign, self._lists[-1] = f"{number}.", number + 1
        self.writer.place = replace(self.writer.place, sign=sign)
        self._not_data()

    def _picture(self, given: dict[str, str]) -> None:
        tiny = given.get("width") in {"0", "1"} or given.get("height") in {"0", "1"}  # counts who reads it
        src, composed = given.get("src", "").strip(), self.writer.composed
        key = _content_id(src)
        if key and len(composed.inside) < _MOST_NAMED:
            composed.inside.append(key)
        outside = src.lower().startswith(("http:", "https:", "//"))
        shown = None if tiny else self._pictures.get(src if outside else key)
        if shown is not None:
            self._show(shown, given.get("width", ""))
            return
        if outside:
            composed.pictures += 1
            if not tiny and len(src) <= _LONGEST_ADDRESS and len(composed.outside) < _MOST_NAMED:
                composed.outside.append(src)
        if not tiny and (alt := given.get("alt", "").strip()):
            self.handle_data(f" [{alt[:200]}] ")

    def _show(self, shown: Shown, told: str) -> None:
        """A picture that is here already. `told`: the width that it is to have."""
        self._not_data()
        width, height = shown.size
        if told.isascii() and told.isdecimal() and 1 < int(told[:5]) < width:
            width, height = int(told[:5]), max(1, height * int(told[:5]) // width)
        self.writer.picture(shown.name, width, height)

    # -- tables ------------------------------------------------------------------

    def _table_tag(self, tag: str, given: dict[str, str]) -> None:
        if tag == "table":
            self._not_data()
            self._tables.append((_Table(), len(self.writer.composed.blocks)))
        elif self._tables:
            table = self._tables[-1][0]
            if tag == "tr":
                table.row()
            elif tag in {"td", "th"}:
                columns = given.get("colspan", "")
                table.cell(tag, min(int(columns), _MOST_COLUMNS) if columns.isascii() and columns[:4].isdigit() else 1)
            elif tag in {"p", "div", "center"}:
                table.words(" ")
            elif tag not in {"thead", "tbody", "tfoot"}:
                table.calm = False

    def _not_data(self, really: bool = True) -> None:
        """There is more in this table than words."""
        if really and self._tables:
            self._tables[-1][0].calm = False

    def _say(self, words: str) -> None:
        if self._tables:
            self._tables[-1][0].words(words)

    def _end_table(self) -> None:
        if not self._tables:
            return
        table, before = self._tables.pop()
        if table.is_data and not self.writer.composed.cut:
            del self.writer.composed.blocks[before:]
            self.writer.place = replace(self.writer.place, sign="")
            self.writer.table(table.plain())
