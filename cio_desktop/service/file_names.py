"""Names of files as senders write them: a name that is safe to keep a file under, and what a name is made of."""

from __future__ import annotations

import re

LONGEST = 150  # characters; file systems take 255 bytes, and UTF-8 needs up to four for one

_SEPARATORS = re.compile(r"[\\/]")
# what Windows forbids in a name, and characters that are not seen or turn the direction of what is
_FORBIDDEN = re.compile(r'[<>:"|?*\x00-\x1f\x7f-\x9f\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]')
_DEVICE = re.compile(r"(?:con|prn|aux|nul|com[0-9\xb9\xb2\xb3]|lpt[0-9\xb9\xb2\xb3])(?=\.|\Z)", re.IGNORECASE)
_ENDING = re.compile(r"\.[A-Za-z0-9]{1,8}\Z")
_DATE = re.compile(
    r"(?<!\d)(?:(?:19|20)\d\d([-_.]?)(?:0[1-9]|1[0-2])\1(?:0[1-9]|[12]\d|3[01])"
    r"|(?:0?[1-9]|[12]\d|3[01])([-_.])(?:0?[1-9]|[12]\d|3[01])\2(?:19|20)\d\d)(?!\d)"
)
_BOUNDARY = re.compile(r"[-_. ]+")


def safe_name(name: str) -> str:
    """The last part of a path, without what a file system or a person could take for something else. Never empty."""
    last = _SEPARATORS.split(name)[-1]
    shown = _FORBIDDEN.sub("_", last.encode("utf-8", "replace").decode("utf-8")).strip().strip(".").strip()
    if _DEVICE.match(shown):
        shown = f"_{shown}"
    ending = _ENDING.search(shown)
    tail = ending[0] if ending is not None and ending.start() > 0 else ""
    return (shown[: len(shown) - len(tail)][: LONGEST - len(tail)] + tail) or "unnamed"


def name_structure(name: str) -> list[tuple[str, str]]:
    """The parts of a name in order, each with its kind: main, boundary, date or ext. Together they are the name."""
    ending = _ENDING.search(name)
    tail = ending[0] if ending is not None and ending.start() > 0 else ""
    stem = name[: len(name) - len(tail)]
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
