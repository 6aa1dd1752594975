"""One window per profile: a second start raises the first window and ends (instance_socket.py asks for that).

Not QLocalServer: its library, QtNetwork, would be 5 MB more in each package, for this alone.
"""

from __future__ import annotations

import sys

from PySide6.QtCore import QObject, Signal

from cio_desktop.app.instance_socket import Door, open_door
from cio_desktop.app.profile import Profile

if sys.platform == "win32":
    from PySide6.QtCore import QWinEventNotifier
    from shiboken6 import VoidPtr
else:
    from PySide6.QtCore import QSocketNotifier


class SingleInstance(QObject):
    """`listen` in the first window. `asked`: another start wants it."""

    asked = Signal()

    def __init__(self, profile: Profile) -> None:
        super().__init__()
        self._profile = profile
        self._door: Door | None = None

    def listen(self) -> None:
        self._door = open_door(self._profile)
        if self._door is None:
            return
        if sys.platform == "win32":
            self._notifier = QWinEventNotifier(VoidPtr(self._door.handle), self)
        else:
            self._notifier = QSocketNotifier(self._door.handle, QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._greet)

    def close(self) -> None:
        if self._door is not None:
            self._notifier.setEnabled(False)
            self._door.close()
            self._door = None

    def _greet(self) -> None:
        if self._door is not None:
            self._door.answer()
            self.asked.emit()
