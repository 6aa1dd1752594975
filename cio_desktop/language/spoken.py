"""Which language is spoken: one for the process, and another one for a while where somebody else is spoken to.

The translations themselves are looked up by whoever has them (`app/translations.py`, with Qt); English needs none.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from typing import NamedTuple

from .region import Region

LookUp = Callable[[str, str, int], str]
"""The English text (of a number: its plural), what tells it from others like it, and the number or -1; the text in
another language, or an empty one."""

Compare = Callable[[str, str], int]
"""Which of two names stands first: below 0, the one; above 0, the other."""


class Language(NamedTuple):
    """`code`: as in the names of the files, "de". Two of one code may look up differently. `region`: of the person,
    where it speaks this language; else dates, times and figures are the language's own."""

    code: str
    look_up: LookUp | None = None
    right_to_left: bool = False
    compare: Compare | None = None
    region: Region | None = None


ENGLISH = Language("en")

_of_process = ENGLISH
_of_task: ContextVar[Language | None] = ContextVar("language", default=None)


def language() -> Language:
    return _of_task.get() or _of_process


def use(spoken: Language) -> None:
    """From now on, in the whole process. What is shown already stays as it is."""
    global _of_process
    _of_process = spoken


@contextmanager
def speaking(spoken: Language) -> Iterator[None]:
    """In this task alone: the service answers browsers in their own languages."""
    token = _of_task.set(spoken)
    try:
        yield
    finally:
        _of_task.reset(token)
