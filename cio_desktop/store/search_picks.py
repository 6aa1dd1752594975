"""The few messages that may hold a word, by the indexes of words and of people."""

from __future__ import annotations

from . import person_index, word_index
from .search_words import KINDS, Field, SearchWord


def pick(word: SearchWord, parameter: str) -> tuple[str, str] | None:
    """SQL for the numbers of messages to look at, and the expression that is its parameter. None where the word is too
    short to be looked up: any may hold it."""
    expression = word_index.expression([word.text])
    if expression is None:
        return None
    picks = []
    if word.field in (Field.ANY, Field.SUBJECT):
        picks.append(word_index.pick(word_index.SUBJECTS, parameter))
    if word.field in (Field.ANY, Field.FILE):
        picks.append(word_index.pick(word_index.FILES, parameter))
    if kinds := KINDS.get(word.field):
        picks.append(person_index.pick(parameter, kinds))
    return " UNION ALL ".join(picks), expression
