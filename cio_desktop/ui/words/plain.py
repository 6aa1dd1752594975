"""Words from outside (mail servers, senders, other programs) made safe to show on one line or in a block.

Control characters could break a row, bidirectional controls could make a name read as another one.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable

_BIDI = "\u200e\u200f\u061c\u202a\u202b\u202c\u202d\u202e\u2066"
_BIDI_TABLE = dict.fromkeys(map(ord, _BIDI))
# What begins an isolate and what ends it: the program's own sentences keep names apart so (language.isolated).
_ISOLATES, _END = frozenset("\u2067\u2068"), "\u2069"
_ESCAPED = str.maketrans({"&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#x27;"})
_SPACES = re.compile(r"\s+")
# Letters and signs by Unicode's book that show as nothing: Hangul fillers, the empty Braille cell, a null note head.
_BLANKS = re.compile("[\u115f\u1160\u17b4\u17b5\u2800\u3164\uffa0\U0001d159]")
# Without the joiners of Arabic, of Indian scripts and of pictures, which change how their neighbours look.
_ZERO_WIDTH = dict.fromkeys([0xAD, 0x34F, *range(0x180B, 0x1810), 0x200B, *range(0x2060, 0x2065), 0xFEFF])
_LONG_WORD = re.compile(r"\S{24,}")
_JOINT = re.compile(r"(?<=[.@/_:=+&?])(?=[^\s.@/_:=+&?])|(?<=\w{24})(?=\w)")
_WORD = re.compile(r"\S+")
_LETTERS = re.compile(r"(?<=[!-\u024f])(?=[!-\u024f])")  # that stand alone: those of Arabic hold together
BREAK = "\u200b"  # a place, unseen, where a line may end


def _visible(character: str, kept: str) -> str:
    if character in kept:
        return character
    if character in "\t\r\n\u2028\u2029":
        return " "
    return "" if unicodedata.category(character) in {"Cc", "Cs"} else character


def _whole_isolates(text: str) -> str:
    """Those with a beginning, an end and something between stay, which reorder nothing outside; others go."""
    if _ISOLATES.isdisjoint(text):
        return text.replace(_END, "")
    kept = list(text)
    begun: list[tuple[int, int]] = []
    seen = 0
    for at, character in enumerate(text):
        if character in _ISOLATES:
            begun.append((at, seen))
        elif character != _END:
            seen += not character.isspace()
        elif not begun:
            kept[at] = ""
        else:
            first, before = begun.pop()
            if seen == before:
                kept[first] = kept[at] = ""
    for first, _seen in begun:
        kept[first] = ""
    return "".join(kept)


def plain_block(text: str) -> str:
    """Keeps line ends and tabs: for logs and the server's own words."""
    if text.isprintable():
        return text
    text = _whole_isolates(text.replace("\r\n", "\n").translate(_BIDI_TABLE))
    return "".join(_visible(character, "\n\t") for character in text)


def plain_line(text: str, limit: int = 500) -> str:
    """One line without control characters, at most `limit` characters long; empty where none of it would be seen."""
    if not text.isprintable():  # as most is, and lists ask often
        text = _whole_isolates(text.translate(_BIDI_TABLE).translate(_ZERO_WIDTH))
        text = "".join(_visible(character, "") for character in text)
    if not text.isascii():
        text = _BLANKS.sub(" ", text)
        if all(unicodedata.category(character)[0] in "ZCM" for character in text[: 2 * limit]):
            return ""
    text = _SPACES.sub(" ", text).strip()
    return text if len(text) <= limit else text[: limit - 1] + "…"


def breakable(text: str) -> str:
    """A line may end within a long word: addresses, servers' names."""
    return _LONG_WORD.sub(lambda word: _JOINT.sub(BREAK, word[0]), text)


def broken(text: str, fits: Callable[[str], bool]) -> str:
    """A line may end within each word that does not fit into one: at its joints; where these are too few, anywhere."""

    def parts(word: str) -> str:
        joined = _JOINT.sub(BREAK, word.replace(BREAK, ""))
        return joined if all(map(fits, joined.split(BREAK))) else _LETTERS.sub(BREAK, word.replace(BREAK, ""))

    return _WORD.sub(lambda word: word[0] if all(map(fits, word[0].split(BREAK))) else parts(word[0]), text)


def menu_text(text: str) -> str:
    """For actions, buttons and tabs, where `&` would mark a shortcut letter."""
    return plain_line(text).replace("&", "&&")


def tool_tip(text: str) -> str:
    """For tool tips, which take a text for markup when it looks like it: links, pictures and all."""
    if "<" not in text and "&" not in text:
        return text
    return "<qt>" + text.translate(_ESCAPED).replace("\n", "<br>") + "</qt>"
