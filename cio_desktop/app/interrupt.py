"""Ctrl+C in the terminal and SIGTERM, while Qt's loop runs.

Python looks for signals between its own instructions only, and an idle Qt loop executes none: without this a window
would end minutes later, or never.
"""

from __future__ import annotations

import contextlib
import signal
import socket
from collections.abc import Callable, Iterator

from PySide6.QtCore import QSocketNotifier

SIGNALS = (signal.SIGINT, signal.SIGTERM)


@contextlib.contextmanager
def on_interrupt(act: Callable[[], object]) -> Iterator[None]:
    """Calls `act` from the loop when the program is asked to end. In the main thread only, as Python's signals are."""
    reading, writing = socket.socketpair()
    reading.setblocking(False)
    writing.setblocking(False)
    notifier = QSocketNotifier(reading.fileno(), QSocketNotifier.Type.Read)

    def told() -> None:
        with contextlib.suppress(BlockingIOError):
            # the wake-up carries every signal's number; others have handlers of their own
            if not set(reading.recv(64)).isdisjoint(SIGNALS):
                act()

    notifier.activated.connect(told)
    wakeup = signal.set_wakeup_fd(writing.fileno(), warn_on_full_buffer=False)
    handlers = {number: signal.signal(number, lambda *_: None) for number in SIGNALS}
    try:
        yield
    finally:
        for number, handler in handlers.items():
            signal.signal(number, handler)
        signal.set_wakeup_fd(wakeup)
        notifier.setEnabled(False)
        notifier.deleteLater()
        reading.close()
        writing.close()
