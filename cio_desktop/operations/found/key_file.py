"""Sections with keys and values, as profiles.ini and GLib's key files have them. Whatever is no such line is passed
over; of a key or a section that comes twice, the last counts."""

from __future__ import annotations

import re

_ESCAPES = {"s": " ", "n": "\n", "t": "\t", "r": "\r", "\\": "\\"}


def read_sections(text: str) -> dict[str, dict[str, str]]:
    sections: dict[str, dict[str, str]] = {}
    values: dict[str, str] | None = None
    for line in text.splitlines():
        line = line.strip()
        if line.startswith("[") and line.endswith("]"):
            values = sections.setdefault(line[1:-1], {})
        elif values is not None and not line.startswith(("#", ";")):
            name, equals, value = line.partition("=")
            if equals:
                values[name.strip()] = value.strip()
    return sections


def unescaped(value: str) -> str:
    """A string of GLib's key files."""
    return re.sub(r"\\(.)", lambda match: _ESCAPES.get(match[1], match[0]), value)
