"""The words that have a meaning in the line of a search: English ones always, and those of the person's language.

Both are one word each, and none of a language stands for another meaning in English (tests/unit/language).
"""

from __future__ import annotations

from collections.abc import Iterable

from cio_desktop.language import Text, bare

_WORDS = {
    "from": Text("from", "word in a search"),
    "to": Text("to", "word in a search"),
    "subject": Text("subject", "word in a search"),
    "has": Text("has", "word in a search"),
    "file": Text("file", "word in a search"),
    "before": Text("before", "word in a search"),
    "after": Text("after", "word in a search"),
    "in": Text("in", "word in a search"),
    "is": Text("is", "word in a search"),
    "unread": Text("unread", "word in a search"),
    "read": Text("read", "word in a search"),
    "starred": Text("starred", "word in a search"),
    "unstarred": Text("unstarred", "word in a search"),
    "today": Text("today", "word in a search"),
    "yesterday": Text("yesterday", "word in a search"),
}


def own(word: str) -> str:
    """An English one in the person's language; any other stays as it is."""
    known = _WORDS.get(word)
    return word if known is None else str(known)


def meant(word: str, among: Iterable[str]) -> str:
    """Which of these English words it stands for; empty: for none."""
    typed, wanted = bare(word), tuple(among)
    return typed if typed in wanted else next((each for each in wanted if bare(own(each)) == typed), "")
