"""Rows by the thousand: what the interpreter does otherwise while an import runs.

The garbage collector looks less often: fetched rows and what is made of them hold no cycles and are freed by their
counts; with the usual thresholds it walks them again and again, a fifth of an import's time. Must not switch it off.

Threads take turns more often: with the usual 5 ms whoever asks for something waits as long for the thread that writes,
several times for one request, and that thread does so for the loop after every row SQLite takes.
"""

from __future__ import annotations

import gc
import sys
from collections.abc import Iterator
from contextlib import contextmanager

THRESHOLDS = (50_000, 20, 20)
TURN = 0.0005  # seconds

LEAST_SHARE = 1_000
MANY = 5_000  # messages of an import behind which memory is given back

_running = 0
_usual: tuple[int, int, int] = (700, 10, 10)
_usual_turn = 0.005


@contextmanager
def many_rows() -> Iterator[None]:
    """For the time of an import; imports may overlap."""
    global _running, _usual, _usual_turn
    if not _running:
        _usual, _usual_turn = gc.get_threshold(), sys.getswitchinterval()
        gc.set_threshold(*THRESHOLDS)
        sys.setswitchinterval(TURN)
    _running += 1
    try:
        yield
    finally:
        _running -= 1
        if not _running:
            gc.set_threshold(*_usual)
            sys.setswitchinterval(_usual_turn)


def share(rows: int) -> int:
    """Of so many rows in memory at a time, what each of the imports that run now may have."""
    return max(min(rows, LEAST_SHARE), rows // max(1, _running))


def alone() -> bool:
    """Whether no other import runs now."""
    return _running <= 1
