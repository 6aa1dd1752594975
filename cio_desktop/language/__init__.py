"""The texts that people read, in the language they chose: see README.md. It knows neither Qt nor any other room."""

from __future__ import annotations

from .said import Said
from .spoken import ENGLISH, Language, language, speaking, use
from .text import CountedText, Text, counted, isolated, number, tr

__all__ = [
    "ENGLISH",
    "CountedText",
    "Language",
    "Said",
    "Text",
    "counted",
    "isolated",
    "language",
    "number",
    "speaking",
    "tr",
    "use",
]
