"""The answer on stdout: a table for people, or JSON for programs."""

from __future__ import annotations

import sys
import time
import unicodedata
from collections.abc import Iterable, Sequence

import msgspec

from cio_desktop.language import clock, whole_date


def show(rows: Sequence[Sequence[object]], titles: Sequence[str]) -> None:
    """A table; nothing at all where there are no rows."""
    if rows:
        write(table(rows, titles).encode(_encoding(), "replace"))


def show_json(value: object) -> None:
    """One document, its ends of line where a person wants them."""
    write(msgspec.json.format(msgspec.json.encode(value), indent=2) + b"\n")


def show_line(value: object) -> None:
    """One JSON object on a line of its own, at once."""
    write(msgspec.json.encode(value) + b"\n")


def write(content: bytes) -> None:
    sys.stdout.buffer.write(content)
    sys.stdout.buffer.flush()


def table(rows: Sequence[Sequence[object]], titles: Sequence[str]) -> str:
    """Columns as wide as their widest entry, two blanks apart; numbers to the right."""
    texts = [[plain(entry) for entry in row] for row in rows]
    heads = [title.upper() for title in titles]
    widths = [max(map(width, column)) for column in zip(heads, *texts, strict=True)]
    right = [all(isinstance(entry, int) for entry in column) for column in zip(*rows, strict=True)]
    lines = []
    for entries in (heads, *texts):
        cells = []
        for entry, most, to_right in zip(entries, widths, right, strict=True):
            blanks = " " * (most - width(entry))
            cells.append(blanks + entry if to_right else entry + blanks)
        lines.append("  ".join(cells).rstrip())
    return "\n".join(lines) + "\n"


def several(names: Iterable[str]) -> str:
    """One cell."""
    return ", ".join(names)  # as it is: a terminal would show what keeps names apart in a text


def plain(entry: object) -> str:
    """One line that does nothing to a terminal, whoever wrote it."""
    if entry is None:
        return ""
    text = " ".join(str(entry).split())
    return text if text.isprintable() else "".join(each if each.isprintable() else "\ufffd" for each in text)


def width(text: str) -> int:
    """Places on a terminal (UAX 11); marks take none."""
    if text.isascii():
        return len(text)
    return sum(
        0 if unicodedata.category(each) in ("Mn", "Me") else 2 if unicodedata.east_asian_width(each) in "WF" else 1
        for each in text
    )


def moment(seconds: int | None) -> str:
    """As the clock of this machine shows it; empty for never."""
    if not seconds:
        return ""
    at = time.localtime(seconds)
    return f"{whole_date(at)} {clock(at)}"  # as it is: two things in one column


def _encoding() -> str:
    return sys.stdout.encoding or "utf-8"
