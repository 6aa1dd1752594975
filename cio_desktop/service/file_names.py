"""Names of files as senders write them: what a name is made of."""

from __future__ import annotations

import re

from cio_desktop.protocol.file_names import split_ending

_DATE = re.compile(
    r"(?<!\d)(?:(?:19|20)\d\d([-_.]?)(?:0[1-9]|1[0-2])\1(?:0[1-9]|[12]\d|3[01])"
    r"|(?:0?[1-9]|[12]\d|3[01])([-_.])(?:0?[1-9]|[12]\d|3[01])\2(?:19|20)\d\d)(?!\d)"
)
_BOUNDARY = re.compile(r"[-_. ]+")


def name_structure(name: str) -> list[tuple[str, str]]:
    """The parts of a name in order, each with its kind: main, boundary, date or ext. Together they are the name."""
    stem, tail = split_ending(name)
    parts: list[tuple[str, str]] = []
    at = 0
    for date in _DATE.finditer(stem):
        parts += _between(stem[at : date.start()], after_date=at > 0, before_date=True)
        parts.append((date[0], "date"))
        at = date.end()
    parts += _between(stem[at:], after_date=at > 0, before_date=False)
    return [*parts, (tail, "ext")] if tail else parts


def _between(text: str, *, after_date: bool, before_date: bool) -> list[tuple[str, str]]:
    """What stands beside a date is set off from it by a boundary, where there is one."""
    left = re.match(_BOUNDARY, text) if after_date else None
    begin = left.end() if left is not None else 0
    right = re.search(_BOUNDARY.pattern + r"\Z", text[begin:]) if before_date else None
    end = begin + right.start() if right is not None else len(text)
    parts = [(text[:begin], "boundary"), (text[begin:end], "main"), (text[end:], "boundary")]
    return [part for part in parts if part[0]]


def main_part(name: str) -> str:
    """What a name says beyond dates, numbers of versions and copies, and its ending; in lower case."""
    stem = " ".join(text for text, kind in name_structure(name) if kind == "main").casefold()
    words = [word for word in re.split(r"[\W_]+", stem) if word and not _VERSION.fullmatch(word)]
    return " ".join(words)


_VERSION = re.compile(r"(?:v|ver|version|rev|r)?\d{1,3}|copy|copie|kopie|final|draft", re.IGNORECASE)
