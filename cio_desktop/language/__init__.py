"""The texts that people read, in the language they chose: see README.md. It knows neither Qt nor any other room."""

from __future__ import annotations

from .names import all_listed, bare, listed, place
from .said import Said, heard
from .spoken import ENGLISH, Language, language, speaking, use
from .text import CountedText, Text, counted, isolated, number, tenths, tr
from .wished import LanguageOf

__all__ = [
    "ENGLISH",
    "CountedText",
    "Language",
    "LanguageOf",
    "Said",
    "Text",
    "all_listed",
    "bare",
    "counted",
    "heard",
    "isolated",
    "language",
    "listed",
    "number",
    "place",
    "speaking",
    "tenths",
    "tr",
    "use",
]
