"""The languages that the program has files for, and which one is spoken: Settings' choice, else the system's.

With Qt's own reader of translations. Where Qt is not installed, as below a script, English is spoken.
"""

from __future__ import annotations

import contextlib
import io
import os
import re
import sys
from collections.abc import Iterable
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from cio_desktop.language import ENGLISH, Language, Region, use
from cio_desktop.protocol.resource_files import resource_root

if TYPE_CHECKING:
    from PySide6.QtCore import QCollator, QTranslator
    from PySide6.QtWidgets import QApplication

_CONTEXT = "CIO Desktop"  # as it is: of the files
_FOLDER, _NAME = "translations", "cio_desktop_"
_FEW = 1000  # of the numbers whose forms are kept
_MILLION = 1_000_000
_ZONE = re.compile(r"\s*\(?t+\)?$")  # of a time format: the zone at its end


def available() -> list[str]:
    """The codes, English first."""
    files = resource_root().joinpath(_FOLDER).glob(f"{_NAME}*.qm")
    return [ENGLISH.code, *sorted(path.stem.removeprefix(_NAME) for path in files)]


def best_of(wished: Iterable[str]) -> str:
    """The first of the wished ones that there is: "de_AT" and "de-Latn-AT" are served by "de"."""
    known = {code.casefold(): code for code in available()}
    for wish in wished:
        name = wish.replace("-", "_").partition(".")[0].partition("@")[0].casefold()
        while name:
            if name in known:
                return known[name]
            name = name.rpartition("_")[0]
    return ENGLISH.code


def terminal_wishes() -> list[str]:
    """Of the environment, as gettext reads it; without one, of Windows."""
    listed = os.environ.get("LANGUAGE", "").split(":")
    for name in ("LC_ALL", "LC_MESSAGES", "LANG"):
        if value := os.environ.get(name):
            plain = value in {"C", "POSIX"} or value.startswith("C.")
            return [] if plain else [*filter(None, listed), value]
    if sys.platform == "win32":
        import ctypes
        import locale

        return [locale.windows_locale.get(ctypes.windll.kernel32.GetUserDefaultUILanguage(), "")]
    return []


def speak_in_terminal() -> None:
    """English starts without Qt, which knows the regions."""
    _write_what_fits()
    spoken = load(best_of(terminal_wishes()))
    use(spoken if spoken is ENGLISH else spoken._replace(region=region_of(spoken.code)))


def _write_what_fits() -> None:
    """A terminal or pipe that has not all letters gets question marks: no text may end the program."""
    if isinstance(sys.stdout, io.TextIOWrapper):
        sys.stdout.reconfigure(errors="replace")


def language_of(wished: Iterable[str]) -> Language:
    """For a browser, which the service answers."""
    return load(best_of(wished))


def window_wishes() -> list[str]:
    """Of the system that the window is on, the dearest first."""
    from PySide6.QtCore import QLocale

    return QLocale.system().uiLanguages()


@cache
def load(code: str) -> Language:
    """English where its file, or Qt, is missing."""
    if code == ENGLISH.code:
        return ENGLISH
    with contextlib.suppress(ImportError):
        from PySide6.QtCore import QLocale, Qt, QTranslator

        translator = QTranslator()
        if translator.load(str(file_of(code))):
            from_right = QLocale(code).textDirection() == Qt.LayoutDirection.RightToLeft
            return Language(code, _LookUp(translator), from_right, _Comparer(code))
    return ENGLISH


def region_of(code: str) -> Region | None:
    """The system's, where what it says of dates and times is in this language."""
    from PySide6.QtCore import QLocale, QTime

    system, form = QLocale.system(), QLocale.FormatType
    own = QLocale(system.language(), system.territory())
    if QLocale.languageToCode(system.language()) != code or system.monthName(1) != own.monthName(1):
        return None
    short = system.timeFormat(form.ShortFormat)
    long = _ZONE.sub("", system.timeFormat(form.LongFormat))
    in_words = re.sub("d{3,}", "", system.dateFormat(form.LongFormat))

    @cache
    def clock(hour: int, minute: int, second: int | None) -> str:
        shown = QTime(hour, minute, min(second or 0, 59))  # of a leap second, the last one before it
        return system.toString(shown, short if second is None else long)

    return Region(
        thousands=system.groupSeparator(),
        decimals=system.decimalPoint(),
        clock=clock,
        zero=system.zeroDigit(),
        apart_from=1000 if system.groupSeparator() in system.toString(1000) else 10_000,
        month_first="M" in in_words.partition("d")[0],
    )


def file_of(code: str) -> Path:
    return resource_root().joinpath(_FOLDER, f"{_NAME}{code}.qm")


def speak(app: QApplication, chosen: str = "") -> None:
    """The whole window does from now on: in its words, its direction, and the words of Qt's own dialogs."""
    from PySide6.QtCore import QLibraryInfo, Qt, QTranslator

    _write_what_fits()
    spoken = load(chosen if chosen in available() else best_of(window_wishes()))
    use(spoken._replace(region=region_of(spoken.code)))
    for old in app.findChildren(QTranslator):
        app.removeTranslator(old)
        old.deleteLater()
    if spoken is not ENGLISH:
        of_qt = QTranslator(app)
        of_qt.load(f"qtbase_{spoken.code}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
        app.installTranslator(of_qt)  # by which Qt would choose the direction, so that is told after it
    direction = Qt.LayoutDirection.RightToLeft if spoken.right_to_left else Qt.LayoutDirection.LeftToRight
    app.setLayoutDirection(direction)


class _LookUp:
    """What was asked once is remembered: lists ask for the same few texts again and again."""

    def __init__(self, translator: QTranslator) -> None:
        self._translator = translator
        self._found: dict[tuple[str, str, int], str] = {}

    def __call__(self, text: str, comment: str, number: int) -> str:
        if number >= 2 * _MILLION:  # Qt takes 32 bits; no language's forms look further than the millionth
            number = number % _MILLION + _MILLION
        known = self._found.get((text, comment, number))
        if known is None:
            known = self._translator.translate(_CONTEXT, text, comment, number) or ""
            if number < _FEW:
                self._found[text, comment, number] = known
        return known


class _Comparer:
    """Qt's order of names. Made when it is first asked for: few processes sort any."""

    def __init__(self, code: str) -> None:
        self._code = code
        self._collator: QCollator | None = None

    def __call__(self, one: str, other: str) -> int:
        if self._collator is None:
            from PySide6.QtCore import QCollator, QLocale, Qt

            self._collator = QCollator(QLocale(self._code))
            self._collator.setNumericMode(True)
            self._collator.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        return self._collator.compare(one, other) or (one > other) - (one < other)
