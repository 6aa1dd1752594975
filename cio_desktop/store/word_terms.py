"""From parts of a text (pattern_parts.py) to the expression that finds them in the indexes of words and people.

An index knows three characters in a row. All texts in it have an `END`, so that each character begins three: one or
two characters are looked up as all of those that begin with them.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable
from itertools import product
from math import prod

from .pattern_parts import Either, Parts, Run

SUBJECTS, FILES, PEOPLE = "subject_words", "file_words", "person_words"
END = "\n\n"
LAST = "\U0010ffff" * 3  # behind all others, and in no text; where it is, that is compared in vain
_LISTS = {SUBJECTS: "subject_terms", FILES: "file_terms", PEOPLE: "person_terms"}
GROUPS = 8  # of a run: enough to find few messages, and each is a list to be gone through
WAYS = {3: 128, 2: 32, 1: 8}  # in how many ways so many characters may be spelled, to be looked up at all
DEEPEST = 5  # choices within choices
LONGEST = 12_000  # characters of an expression: some 1,500 lists to be gone through
MOST = 5_000  # messages for one or two characters: more are no help


def expression(connection: sqlite3.Connection, table: str, parts: Parts) -> str | None:
    """What finds the texts that hold all parts. None where it would find too many, or nothing is known of them."""
    found = _of_parts(connection, table, parts, 0)
    return found if found is not None and len(found) <= LONGEST else None


def _of_parts(connection: sqlite3.Connection, table: str, parts: Parts, depth: int) -> str | None:
    found: dict[str, None] = {}
    for part in parts:
        if isinstance(part, Run):
            text = _of_run(connection, table, part)
        else:
            text = _of_either(connection, table, part, depth + 1)
        if text is not None:
            found[text] = None
        if len(found) == GROUPS:
            break
    return " AND ".join(found) or None


def _of_either(connection: sqlite3.Connection, table: str, part: Either, depth: int) -> str | None:
    known: list[str] = []
    for way in part.ways:
        text = _of_parts(connection, table, way, depth) if depth <= DEEPEST else None
        if text is None:
            return None
        known.append(text)
    return f"({' OR '.join(f'({way})' for way in known)})"


def _of_run(connection: sqlite3.Connection, table: str, run: Run) -> str | None:
    if threes := _windows(run, 3):
        return " AND ".join(_any_of("".join(letters) for letters in product(*three)) for three in threes)
    for length in (2, 1):
        found = [_beginning(connection, table, window) for window in _windows(run, length)]
        if known := [each for each in found if each is not None]:
            return " AND ".join(known)
    return None


def _windows(run: Run, length: int) -> list[tuple[str, ...]]:
    """So many places in a row, each once. Some of them, from the first to the last: what is rare often stands at one
    end."""
    every = (tuple(run[at : at + length]) for at in range(len(run) - length + 1))
    most = WAYS[length]
    windows = [window for window in dict.fromkeys(every) if _ways(window) <= most]
    if len(windows) > GROUPS:
        windows = [windows[at * (len(windows) - 1) // (GROUPS - 1)] for at in range(GROUPS)]
    return [window for at, window in enumerate(windows) if sum(map(_ways, windows[: at + 1])) <= most]


def _ways(window: tuple[str, ...]) -> int:
    return prod(map(len, window))


def _beginning(connection: sqlite3.Connection, table: str, window: tuple[str, ...]) -> str | None:
    """What finds the texts with one of these spellings, by the threes that begin with it; None where there are many."""
    terms: list[str] = []
    rows = 0
    for letters in product(*window):
        start = "".join(letters)
        listed = f"SELECT term, doc FROM {_LISTS[table]} WHERE term >= ? AND term <= ?"
        for term, texts in connection.execute(listed, (start, start + LAST)):
            terms.append(term)
            rows += texts
            if rows > MOST:
                return None
    return _any_of(terms or [LAST])


def _any_of(terms: Iterable[str]) -> str:
    return f"({' OR '.join(_quoted(term) for term in terms)})"


def _quoted(term: str) -> str:
    return '"' + term.replace('"', '""') + '"'
