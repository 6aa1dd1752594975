"""The texts that people read, in the language they chose: see README.md. It knows neither Qt nor any other room."""

from __future__ import annotations

from .dates import WEEKDAYS, clock, day_and_month, whole_date, whole_moment
from .names import all_listed, bare, listed, parted, place
from .region import Region
from .said import Said, heard
from .spoken import ENGLISH, Language, language, speaking, use
from .text import CountedText, Text, counted, figures, isolated, number, tenths, tr
from .wished import LanguageOf

__all__ = [
    "ENGLISH",
    "WEEKDAYS",
    "CountedText",
    "Language",
    "LanguageOf",
    "Region",
    "Said",
    "Text",
    "all_listed",
    "bare",
    "clock",
    "counted",
    "day_and_month",
    "figures",
    "heard",
    "isolated",
    "language",
    "listed",
    "number",
    "parted",
    "place",
    "speaking",
    "tenths",
    "tr",
    "use",
    "whole_date",
    "whole_moment",
]
