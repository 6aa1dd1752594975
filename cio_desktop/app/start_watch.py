"""A start that shows no window says so, and where it stands: else the log of a start that hangs is empty.

A thread of ours tells it. It can't while something holds the interpreter (a library that hangs in its own code); then
faulthandler's thread does, which needs nothing of the one that hangs. That one alone would not do: it reads frames that
may be running, which has ended a slow start with a crash.
"""

from __future__ import annotations

import contextlib
import faulthandler
import logging
import sys
import threading
from types import TracebackType

log = logging.getLogger(__name__)

PATIENCE = 15.0  # seconds; a start takes two, on a slow and busy machine six
HELD = 15.0  # seconds more, until the interpreter counts as held


class StartWatch:
    """For one start: `over` when the window is there, or the end of the `with` block."""

    def __init__(self, patience: float = PATIENCE, held: float = HELD) -> None:
        self._patience = patience
        self._held = held
        self._words = threading.Timer(patience, self._say)
        self._words.daemon = True

    def __enter__(self) -> StartWatch:
        self._words.start()
        with _stderr_may_be_none():
            faulthandler.dump_traceback_later(self._patience + self._held, file=sys.stderr)
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.over()

    def over(self) -> None:
        self._words.cancel()
        faulthandler.cancel_dump_traceback_later()

    def _say(self) -> None:
        faulthandler.cancel_dump_traceback_later()
        log.warning("There is no window after %.0f seconds. What the program does is told here.", self._patience)
        with _stderr_may_be_none():
            faulthandler.dump_traceback(file=sys.stderr)


def _stderr_may_be_none() -> contextlib.suppress:
    """A program without a console has none, and some are no file."""
    return contextlib.suppress(AttributeError, ValueError, OSError, RuntimeError)
