"""One window per profile: a second start raises the first window and ends (instance_socket.py asks for that).

Not QLocalServer: its library, QtNetwork, would be 5 MB more in each package, for this alone.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from cio_desktop.app.instance_socket import Door

if sys.platform == "win32":
    from PySide6.QtCore import QWinEventNotifier
    from shiboken6 import VoidPtr
else:
    from PySide6.QtCore import QSocketNotifier


@contextmanager
def raised_by_others(door: Door | None, come_up: Callable[[], None]) -> Iterator[None]:
    """In the first window. `come_up`: another start wants it. None: no other start can tell."""
    if door is None:
        yield
        return
    if sys.platform == "win32":
        notifier = QWinEventNotifier(VoidPtr(door.handle))
    else:
        notifier = QSocketNotifier(door.handle, QSocketNotifier.Type.Read)

    def greet() -> None:
        door.answer()
        come_up()

    notifier.activated.connect(greet)
    try:
        yield
    finally:
        notifier.setEnabled(False)
