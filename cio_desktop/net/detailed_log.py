"""The log of this process in detail, for a while: both processes of the program have one, and switch it alike."""

from __future__ import annotations

import asyncio
import logging
import time
from collections.abc import Callable

LONGEST = 24 * 3600.0  # seconds: whoever forgets it has the usual log again


class DetailedLog:
    """`until`: Unix time, None while the log is as usual. A restart begins as usual. `choose` needs a running loop."""

    def __init__(self, ended: Callable[[], object] = lambda: None, clock: Callable[[], float] = time.time) -> None:
        """`ended`: its time was over."""
        self.until: float | None = None
        self._ended = ended
        self._clock = clock
        self._usual = logging.NOTSET
        self._timer: asyncio.TimerHandle | None = None

    def choose(self, on: bool, seconds: float = LONGEST) -> None:
        """On again begins the time anew."""
        root = logging.getLogger()
        if self._timer is not None:
            self._timer.cancel()
            self._timer = None
        if on:
            if self.until is None:
                self._usual = root.level
            self.until = self._clock() + seconds
            self._timer = asyncio.get_running_loop().call_later(seconds, self._over)
            root.setLevel(logging.DEBUG)
        elif self.until is not None:
            self.until = None
            root.setLevel(self._usual)

    def _over(self) -> None:
        self.choose(False)
        self._ended()
