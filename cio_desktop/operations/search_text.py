"""The line of a search, read: words, "phrases", `from:ann`, `-without`, `before:2026-11`; in the person's language as
well (search_language.py). Pure.

What looks like one of the keywords and can't be understood is told, never dropped. Anything else with a colon is a
word: `Re:` and `http://…` are looked for as they stand.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from typing import NamedTuple

from cio_desktop.language import Text, listed, tr

from .search_language import meant, own
from .search_words import FILE, FROM, SUBJECT, TO, Word, Words

KEYS = ("from", "to", "subject", "has", "file", "before", "after", "in", "is")
_FIELDS = {"from": FROM, "to": TO, "subject": SUBJECT, "file": FILE}
_FILES = {"file": ("has_file", True), "files": ("has_file", True)}
IS = {"unread": ("read", False), "read": ("read", True), "starred": ("starred", True), "unstarred": ("starred", False)}
_PERSON = Text("{key} needs a name or an address.")
_DAY = Text("{key} needs a date such as {examples}.")
# `{key}`: "from:"
_NEEDS = {
    "from": _PERSON,
    "to": _PERSON,
    "subject": Text("{key} needs a word."),
    "file": Text("{key} needs a part of a file's name."),
    "has": Text("{key} needs “{examples}” behind it."),
    "is": Text("{key} needs one of these: {examples}."),
    "in": Text("{key} needs the name of a folder."),
    "before": _DAY,
    "after": _DAY,
}
_EXAMPLES = {"is": tuple(IS), "has": ("file",)}
_EXAMPLES |= dict.fromkeys(("before", "after"), ("2026-11-20", "2026-11", "yesterday", "2w"))
MOST_WORDS, LONGEST_WORD = 20, 200  # of the service, of each kind

_TOKEN = re.compile(r'(?P<minus>-?)(?:(?P<key>[^\W\d_]+):)?(?:"(?P<quoted>[^"]*)"?|(?P<plain>[^\s"]*))')
_AGO = re.compile(r"(\d{1,4})([dwmy])\Z")
_ISO = re.compile(r"(\d{4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?\Z")
_DOTTED = re.compile(r"(\d{1,2})\.(\d{1,2})\.(\d{4})\Z")


class Token(NamedTuple):
    """A piece of the line, from `start` to `end`. `key`: a keyword in English, however it was `typed`, or nothing."""

    start: int
    end: int
    key: str
    value: str
    minus: bool
    quoted: bool
    typed: str = ""


@dataclass(frozen=True, slots=True)
class SearchText:
    """`folder`: of `in:`. `problems`: sentences about what could not be understood; the rest holds without it."""

    words: Words = field(default_factory=Words)
    folder: str | None = None
    problems: tuple[str, ...] = ()


def tokens(text: str) -> Iterator[Token]:
    at = 0
    while at < len(text):
        if text[at].isspace():
            at += 1
            continue
        found = _TOKEN.match(text, at)
        assert found is not None
        typed, quoted = found["key"] or "", found["quoted"]
        key = meant(typed, KEYS) if typed else ""
        value = quoted if quoted is not None else found["plain"]
        end = max(found.end(), at + 1)
        if typed and not key:
            typed, value = "", f"{typed}:{value}"
        if not value and not key and quoted is None:
            value = text[at:end]  # a minus alone
            yield Token(at, end, "", value, False, False)
        else:
            yield Token(at, end, key, value.strip(), bool(found["minus"]), quoted is not None, typed)
        at = end


def parse(text: str, today: date) -> SearchText:
    reader = _Reader(today)
    for token in tokens(text):
        reader.take(token)
    return SearchText(reader.words(text.strip()), reader.folder, tuple(dict.fromkeys(reader.problems)))


class _Reader:
    def __init__(self, today: date) -> None:
        self.folder: str | None = None
        self.problems: list[str] = []
        self._today = today
        self._words: list[Word] = []
        self._since: int | None = None
        self._before: int | None = None
        self._marks: dict[str, bool] = {}

    def words(self, text: str) -> Words:
        read, starred, has_file = (self._marks.get(name) for name in ("read", "starred", "has_file"))
        return Words(text, tuple(dict.fromkeys(self._words)), self._since, self._before, read, starred, has_file)

    def take(self, token: Token) -> None:
        if not token.value:
            if token.key:
                self.problems.append(_needs(token))
        elif len(token.value) > LONGEST_WORD:
            self.problems.append(
                tr(
                    "“{words}” is too long: {most} characters are the most.",
                    words=f"{token.value[:20]}…",
                    most=LONGEST_WORD,
                )
            )
        elif token.key in {"before", "after"}:
            self._take_date(token)
        elif token.key == "in":
            self._take_folder(token)
        elif token.key in {"is", "has"}:
            self._take_mark(token)
        else:
            self._take_word(Word(token.value, _FIELDS.get(token.key, ""), token.minus))

    def _take_word(self, word: Word) -> None:
        alike = [each for each in self._words if (each.field, each.without) == (word.field, word.without)]
        if len(alike) == MOST_WORDS:
            self.problems.append(tr("More than {most} words can't be searched for at once.", most=MOST_WORDS))
        else:
            self._words.append(word)

    def _take_mark(self, token: Token) -> None:
        known = _FILES if token.key == "has" else IS
        value = meant(token.value, known)
        if not value:
            said = tr("{words} can't be understood.", words=f"{token.typed}:{token.value}")
            self.problems.append(f"{said} {_needs(token)}")
            return
        name, on = known[value]
        on = on is not token.minus
        if self._marks.setdefault(name, on) is not on:
            self.problems.append(tr("No message can be both: two of the words exclude each other."))

    def _take_folder(self, token: Token) -> None:
        if token.minus:
            said = tr("{key} can't be searched for: folders can't be left out.", key=f"-{token.typed}:")
            self.problems.append(said)
        elif self.folder is not None and self.folder != token.value:
            self.problems.append(tr("Only one {key} can be searched for at once.", key=f"{token.typed}:"))
        else:
            self.folder = token.value

    def _take_date(self, token: Token) -> None:
        day = day_of(token.value, self._today)
        if day is None:
            said = tr("{words} is no date.", words=f"{token.typed}:{token.value}")
            self.problems.append(f"{said} {_needs(token)}")
            return
        moment = int(datetime(day.year, day.month, day.day).astimezone().timestamp())
        if (token.key == "after") is not token.minus:
            self._since = moment if self._since is None else max(self._since, moment)
        else:
            self._before = moment if self._before is None else min(self._before, moment)


def _needs(token: Token) -> str:
    examples = listed(own(each) for each in _EXAMPLES.get(token.key, ()))
    return _NEEDS[token.key].fill(key=f"{token.typed}:", examples=examples)


def day_of(text: str, today: date) -> date | None:
    """The first day that is meant: `2026`, `2026-11`, `2026-11-20`, `20.11.2026`, `today`, `yesterday`, `2w` (ago)."""
    text = text.lower()
    if (day := meant(text, ("today", "yesterday"))) != "":
        return today - timedelta(days=day == "yesterday")
    try:
        if (ago := _AGO.match(text)) is not None:
            return _ago(int(ago[1]), ago[2], today)
        if (iso := _ISO.match(text)) is not None:
            return date(int(iso[1]), int(iso[2] or 1), int(iso[3] or 1))
        if (dotted := _DOTTED.match(text)) is not None:
            return date(int(dotted[3]), int(dotted[2]), int(dotted[1]))
    except (ValueError, OverflowError):
        return None
    return None


def _ago(count: int, unit: str, today: date) -> date:
    if unit in "dw":
        return today - timedelta(days=count * (7 if unit == "w" else 1))
    months = today.year * 12 + today.month - 1 - count * (12 if unit == "y" else 1)
    year, month = divmod(months, 12)
    for day in range(today.day, 27, -1):  # the 31st of a month that has none
        try:
            return date(year, month + 1, day)
        except ValueError:
            continue
    return date(year, month + 1, min(today.day, 28))
