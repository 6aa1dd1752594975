"""Several names: in which order they stand, and how they stand side by side in a text."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from functools import cmp_to_key
from typing import Any

from .spoken import language
from .text import isolated, tr

_FIGURES = re.compile(r"(\d{1,18})")


def place(name: str) -> Any:
    """A key to sort names by, as the language does: small and capital letters, é and e side by side, 9 before 10."""
    compare = language().compare
    return _in_english(name) if compare is None else cmp_to_key(compare)(name)


def listed(names: Iterable[str]) -> str:
    """One after the other: "Bills, Work". Also phrases that are read out like that; empty ones are left out."""
    return tr(", ", "between names").join(isolated(name) for name in names if name)


def parted(facts: Iterable[str]) -> str:
    """Beside each other: "PDF · 40 kB". Empty ones are left out."""
    return " · ".join(isolated(fact) for fact in facts if fact)


def all_listed(names: Iterable[str]) -> str:
    """Of a sentence: "Bills, Work and Old"."""
    *first, last = [name for name in names if name] or [""]
    return tr("{first} and {last}", first=listed(first), last=last) if first else last


def bare(text: str) -> str:
    """Its letters without their marks and without capitals: typed words are equal so."""
    if text.isascii():
        return text.lower()
    return "".join(each for each in unicodedata.normalize("NFKD", text) if not unicodedata.combining(each)).casefold()


def _in_english(name: str) -> tuple[list[str | int], str]:
    parts = _FIGURES.split(bare(name))
    return [int(part) if at % 2 else part for at, part in enumerate(parts)], name
