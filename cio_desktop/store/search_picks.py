"""The few messages that may hold a word, by the indexes of words and of people."""

from __future__ import annotations

import sqlite3

from . import person_index, word_index, word_terms
from .pattern_parts import of_text
from .search_words import KINDS, Field, SearchWord


def pick(connection: sqlite3.Connection, word: SearchWord, parameter: str) -> tuple[str, dict[str, str]] | None:
    """SQL for the numbers of messages to look at, and its parameters. None where many may hold the word."""
    parts = of_text(word.text)
    picks: list[str] = []
    values: dict[str, str] = {}
    for table, fields in (
        (word_terms.SUBJECTS, (Field.ANY, Field.SUBJECT)),
        (word_terms.FILES, (Field.ANY, Field.FILE)),
        (word_terms.PEOPLE, KINDS),
    ):
        if word.field not in fields:
            continue
        expression = word_terms.expression(connection, table, parts)
        if expression is None:
            return None
        name = f"{parameter}_{table}"
        values[name] = expression
        people = table == word_terms.PEOPLE
        picks.append(person_index.pick(name, KINDS[word.field]) if people else word_index.pick(table, name))
    return " UNION ALL ".join(picks), values
