"""What could follow in the line of a search: keywords, people, folders, days. Pure."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from cio_desktop.language import Text, bare, place, tr
from cio_desktop.operations.search_language import own
from cio_desktop.operations.search_text import IS, Token, tokens
from cio_desktop.ui.words.plain import plain_line

MOST = 8
KEYWORDS = (
    ("from", "", Text("who wrote it")),
    ("to", "", Text("who got it")),
    ("subject", "", Text("in the subject")),
    ("has", "file", Text("with attachments")),
    ("file", "", Text("in a file's name")),
    ("before", "", Text("older than a day")),
    ("after", "", Text("from a day on")),
    ("in", "", Text("in a folder")),
    ("is", "unread", Text("not read yet")),
    ("is", "starred", Text("with a star")),
)


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
    """In the person's language, which says the English one beside it; what is begun in English goes on so."""
    word = bare(typed.lstrip("-"))
    found = []
    for key, value, about in KEYWORDS:
        english, ours = f"{key}:{value}", f"{own(key)}:{own(value)}"
        fits = next((each for each in (ours, english) if bare(each).startswith(word) and bare(each) != word), None)
        if len(word) > 1 and fits is not None:
            other = english if fits == ours else ours
            both = tr("{about} ({word})", about=str(about), word=other) if ours != english else str(about)
            found.append((fits, both))
    return found


def _values(
    token: Token, people: Sequence[tuple[str, str]], folders: Sequence[str], today: date
) -> list[tuple[str, str]]:
    typed = token.value.lower()
    ours = bare(token.typed) == bare(own(token.key))  # else what follows is typed in English, too
    match token.key:
        case "from" | "to":
            found = [(email, name if name.lower() != email.lower() else "") for name, email in people]
        case "in":
            fits = [name for name in folders if typed in name.lower()]
            found = [
                (name, "") for name in sorted(fits, key=lambda name: (not name.lower().startswith(typed), place(name)))
            ]
        case "is":
            found = [(word, "") for word in _spelled(IS, ours) if bare(word).startswith(bare(typed))]
        case "has":
            found = [(word, "") for word in _spelled(("file",), ours) if bare(word).startswith(bare(typed))]
        case "before" | "after":
            found = [(word, about) for word, about in _days(today, ours) if bare(word).startswith(bare(typed))]
        case _:
            found = []
    return [(f"{token.typed}:{_quoted(word)}", plain_line(about, 60)) for word, about in found if word.lower() != typed]


def _spelled(words: Iterable[str], ours: bool) -> list[str]:
    return [own(word) if ours else word for word in words]


def _days(today: date, ours: bool) -> list[tuple[str, str]]:
    return [
        *((word, "") for word in _spelled(("today", "yesterday"), ours)),
        ("7d", tr("a week ago")),
        ("1m", tr("a month ago")),
        ("1y", tr("a year ago")),
        (str(today.year), tr("the beginning of the year")),
        (f"{today.year}-{today.month:02}", tr("the beginning of the month")),
    ]


def _quoted(word: str) -> str:
    word = word.replace('"', "")
    return f'"{word}"' if any(letter.isspace() for letter in word) else word
