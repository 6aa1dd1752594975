"""A name that is safe to keep a file under, of one that a sender wrote."""

from __future__ import annotations

import re

LONGEST = 150  # characters
MOST_BYTES = 240  # in UTF-8: file systems take 255, and a number may come to it, as in "name (2).pdf"

_SEPARATORS = re.compile(r"[\\/]")
# what Windows forbids in a name, and characters that are not seen or turn the direction of what is
_FORBIDDEN = re.compile(r'[<>:"|?*\x00-\x1f\x7f-\x9f\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]')
_DEVICE = re.compile(r"(?:con|prn|aux|nul|com[0-9\xb9\xb2\xb3]|lpt[0-9\xb9\xb2\xb3])(?= *(?:\.|\Z))", re.IGNORECASE)
_ENDING = re.compile(r"\.[A-Za-z0-9]{1,8}\Z")


def safe_name(name: str) -> str:
    """The last part of a path, without what a file system or a person could take for something else. Never empty."""
    last = _SEPARATORS.split(name)[-1]
    shown = _FORBIDDEN.sub("_", last.encode("utf-8", "replace").decode("utf-8")).strip().strip(".").strip()
    if _DEVICE.match(shown):
        shown = f"_{shown}"
    stem, tail = split_ending(shown)
    stem = stem[: LONGEST - len(tail)].encode()[: MOST_BYTES - len(tail)].decode("utf-8", "ignore")
    return (stem + tail).rstrip(" .") or "unnamed"


def split_ending(name: str) -> tuple[str, str]:
    """A name, and its ending with the dot, if it has one."""
    ending = _ENDING.search(name)
    at = ending.start() if ending is not None and ending.start() > 0 else len(name)
    return name[:at], name[at:]
