"""What could follow in the line of a search: keywords, people, folders, days. Pure."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from cio_desktop.language import Text, place, tr
from cio_desktop.operations.search_text import IS, Token, tokens
from cio_desktop.ui.words.plain import plain_line

MOST = 8
KEYWORDS = {
    "from:": Text("who wrote it"),
    "to:": Text("who got it"),
    "subject:": Text("in the subject"),
    "has:file": Text("with attachments"),
    "file:": Text("in a file's name"),
    "before:": Text("older than a day"),
    "after:": Text("from a day on"),
    "in:": Text("in a folder"),
    "is:unread": Text("not read yet"),
    "is:starred": Text("with a star"),
}


@dataclass(frozen=True, slots=True)
class Completion:
    """`words` stand for what is from `start` to `end` in the line. `about`: beside them."""

    words: str
    about: str
    start: int
    end: int

    def apply(self, text: str) -> tuple[str, int]:
        """The line with it, and where the cursor is then."""
        space = "" if self.words.endswith(":") else " "
        made = text[: self.start] + self.words + space
        return made + text[self.end :].lstrip(), len(made)


def token_at(text: str, cursor: int) -> Token | None:
    """The piece that ends at the cursor."""
    return next((token for token in tokens(text) if token.end == cursor), None)


def person_part(text: str, cursor: int) -> str:
    """The part of a name or an address that people are looked up by."""
    token = token_at(text, cursor)
    return token.value if token is not None and token.key in {"from", "to"} else ""


def completions(
    text: str, cursor: int, people: Sequence[tuple[str, str]], folders: Sequence[str], today: date
) -> list[Completion]:
    """`people`: name and address of those that fit, `folders`: names."""
    token = token_at(text, cursor)
    if token is None:
        return []
    found = _values(token, people, folders, today) if token.key else _keywords(text[token.start : token.end])
    minus = "-" if token.minus else ""
    return [Completion(minus + words, about, token.start, token.end) for words, about in found[:MOST]]


def _keywords(typed: str) -> list[tuple[str, str]]:
    word = typed.lower().lstrip("-")
    return [
        (name, str(about))
        for name, about in KEYWORDS.items()
        if len(word) > 1 and name.startswith(word) and name != word
    ]


def _values(
    token: Token, people: Sequence[tuple[str, str]], folders: Sequence[str], today: date
) -> list[tuple[str, str]]:
    typed = token.value.lower()
    match token.key:
        case "from" | "to":
            found = [(email, name if name.lower() != email.lower() else "") for name, email in people]
        case "in":
            fits = [name for name in folders if typed in name.lower()]
            found = [
                (name, "") for name in sorted(fits, key=lambda name: (not name.lower().startswith(typed), place(name)))
            ]
        case "is":
            found = [(word, "") for word in IS if word.startswith(typed)]
        case "has":
            found = [("file", "")] if "file".startswith(typed) else []
        case "before" | "after":
            found = [(word, about) for word, about in _days(today) if word.startswith(typed)]
        case _:
            found = []
    return [(f"{token.key}:{_quoted(word)}", plain_line(about, 60)) for word, about in found if word.lower() != typed]


def _days(today: date) -> list[tuple[str, str]]:
    return [
        ("today", ""),
        ("yesterday", ""),
        ("7d", tr("a week ago")),
        ("1m", tr("a month ago")),
        ("1y", tr("a year ago")),
        (str(today.year), tr("the beginning of the year")),
        (f"{today.year}-{today.month:02}", tr("the beginning of the month")),
    ]


def _quoted(word: str) -> str:
    word = word.replace('"', "")
    return f'"{word}"' if any(letter.isspace() for letter in word) else word
