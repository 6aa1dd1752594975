"""A language that nobody speaks, to see what a translation does to the windows: each text in brackets, with accents and
nearly half as long again. What stands outside of brackets did not go through `language`; what is cut had no room."""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from cio_desktop.language import ENGLISH, Language, use

BEGIN, END = "⟦", "⟧"
_LONGER = 0.4
_WORD = 7
_ACCENTS = str.maketrans("aceinouyACEINOUY", "áçéíñóúýÁÇÉÍÑÓÚÝ")
_LEFT_ALONE = re.compile(r"(\{\w+\}|&.)")  # fields, and letters of menus
_OURS = re.compile(f"{BEGIN}[^{BEGIN}{END}]*{END}")


def look_up(text: str, _comment: str, _number: int) -> str:
    parts = _LEFT_ALONE.split(text)
    letters = sum(character.isalpha() for part in parts[::2] for character in part)
    if not letters:
        return text
    parts[::2] = [part.translate(_ACCENTS) for part in parts[::2]]
    longer, rest = divmod(round(letters * _LONGER), _WORD)  # in words, which may go to another line
    return f"{BEGIN}{''.join(parts)}{' ~~~~~~' * longer}{'~' * rest}{END}"


def outside(text: str) -> str:
    """What is left of a text without what the language said."""
    before = ""
    while before != text:
        before, text = text, _OURS.sub(" ", text)
    return text


@contextmanager
def pseudo(*, right_to_left: bool = False) -> Iterator[None]:
    """The whole process speaks it, in windows made meanwhile."""
    with spoken(Language("qps", look_up, right_to_left)):
        yield


@contextmanager
def spoken(language: Language) -> Iterator[None]:
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    use(language)
    if language.right_to_left:
        app.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:
        yield
    finally:
        use(ENGLISH)
        app.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
