"""A child that must not outlive its parent watches its stdin: its end is the parent's end, however that came."""

from __future__ import annotations

import asyncio
import contextlib
import os
import sys
import threading


def stop_at_end_of_input(stop: asyncio.Event) -> None:
    """Sets `stop` in the running loop once stdin ends."""
    loop = asyncio.get_running_loop()
    descriptor = sys.stdin.fileno()

    def watch() -> None:
        # the raw descriptor: a daemon thread in a buffered read would hold the stream's lock at exit
        with contextlib.suppress(OSError):
            while os.read(descriptor, 1024):
                pass
        with contextlib.suppress(RuntimeError):  # the loop ended first
            loop.call_soon_threadsafe(stop.set)

    threading.Thread(target=watch, name="end_of_input", daemon=True).start()
