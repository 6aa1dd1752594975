"""Rows by the thousand: the garbage collector looks less often while they come and go.

Fetched rows and what is made of them hold no cycles; they are freed by their counts. With the usual thresholds the
collector walks them again and again, a fifth of an import's time. Must not switch the collector off.
"""

from __future__ import annotations

import gc
from collections.abc import Iterator
from contextlib import contextmanager

THRESHOLDS = (50_000, 20, 20)

_running = 0
_usual: tuple[int, int, int] = (700, 10, 10)


@contextmanager
def many_rows() -> Iterator[None]:
    """For the time of an import; imports may overlap."""
    global _running, _usual
    if not _running:
        _usual = gc.get_threshold()
        gc.set_threshold(*THRESHOLDS)
    _running += 1
    try:
        yield
    finally:
        _running -= 1
        if not _running:
            gc.set_threshold(*_usual)
