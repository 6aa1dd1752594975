"""A start that shows no window says so, and where it stands: else the log of a start that hangs is empty.

The thread that writes the places is the interpreter's own (faulthandler) and needs nothing of the one that hangs.
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


class StartWatch:
    """For one start: `over` when the window is there, or the end of the `with` block."""

    def __init__(self, patience: float = PATIENCE) -> None:
        self._patience = patience
        self._words = threading.Timer(patience, self._say)
        self._words.daemon = True

    def __enter__(self) -> StartWatch:
        self._words.start()
        # no stderr in a program without a console, or one that is no file
        with contextlib.suppress(AttributeError, ValueError, OSError, RuntimeError):
            faulthandler.dump_traceback_later(self._patience, file=sys.stderr)
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.over()

    def over(self) -> None:
        self._words.cancel()
        faulthandler.cancel_dump_traceback_later()

    def _say(self) -> None:
        log.warning("There is no window after %.0f seconds. What the program does is told here.", self._patience)
