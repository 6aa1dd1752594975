"""Plain text to blocks: lines as they are, quotes set in, web addresses as links; format=flowed (RFC 3676). Pure."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from html import escape
from itertools import groupby

from .blocks import LONGEST, MOST_TEXT, BlockWriter, Composed

_QUOTE = re.compile(r"(?:> ?){1,40}")
_LINK = re.compile(r"\bhttps?://[^\s<>\"'\u200b\u2028\u2029]{3,2000}", re.IGNORECASE)
_TRAILING = ".,;:!?)]}'*_"
SIGNATURE = "-- "


def compose_text(text: str, *, flowed: bool = False, delsp: bool = False) -> Composed:
    writer = BlockWriter()
    write_text(writer, text, flowed=flowed, delsp=delsp)
    return writer.composed


def write_text(writer: BlockWriter, text: str, *, flowed: bool = False, delsp: bool = False) -> None:
    if len(text) > 4 * MOST_TEXT:
        text, writer.composed.cut = text[: 4 * MOST_TEXT], True
    lines = (_split(line) for line in text.replace("\r\n", "\n").replace("\r", "\n").split("\n"))
    joined = _unflowed(lines, delsp=delsp) if flowed else lines
    before = writer.place
    for depth, group in groupby(joined, key=lambda line: line[0]):
        writer.place = replace(before, quotes=before.quotes + depth, pre=True)
        length = 0
        for _, line in group:
            if writer.full:
                writer.composed.cut = True
                break
            if not line.strip() or length + len(line) > LONGEST:
                writer.end(again=bool(line.strip()))
                length = 0
            if not line.strip():
                continue
            if length:
                writer.line_end()
            _write_line(writer, line)
            length += len(line) + 1
        writer.end()
    writer.place = before


def _split(line: str) -> tuple[int, str]:
    """(depth of the quote, the line without its signs)."""
    found = _QUOTE.match(line)
    return (found[0].count(">"), line[found.end() :]) if found is not None else (0, line)


def _unflowed(lines: Iterator[tuple[int, str]], *, delsp: bool) -> Iterator[tuple[int, str]]:
    """Lines that end in a blank go on in the next one of the same quote (RFC 3676, 4.2), but for the signature's."""
    depth, open_line, length = 0, list[str](), 0
    for each, line in lines:
        line = line[1:] if line.startswith(" ") else line  # space-stuffed
        if open_line and (each != depth or line == SIGNATURE or length > LONGEST):
            yield depth, "".join(open_line)
            open_line, length = [], 0
        flows = line.endswith(" ") and line != SIGNATURE
        open_line.append(line[:-1] if flows and delsp else line)
        depth, length = each, length + len(line)
        if not flows:
            yield depth, "".join(open_line)
            open_line, length = [], 0
    if open_line:
        yield depth, "".join(open_line)


def _write_line(writer: BlockWriter, line: str) -> None:
    at = 0
    for found in _LINK.finditer(line):
        link = found[0].rstrip(_TRAILING)
        if "(" in link and found[0][len(link) :].startswith(")"):
            link += ")"
        writer.text(line[at : found.start()], keep_blanks=True)
        writer.open(f'<a href="{escape(link)}">', "</a>")
        writer.text(link, keep_blanks=True)
        writer.close()
        at = found.start() + len(link)
    writer.text(line[at:], keep_blanks=True)
