"""One window per profile: a second start raises the first window and ends.

They meet at a socket in a folder that only this user may enter: nobody else can answer for the window, or ask for it.
"""

from __future__ import annotations

import hashlib
import os
import stat
import sys
import tempfile
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket

from cio_desktop.app.profile import Profile

ANSWER_TIMEOUT = 1000  # ms; the other end is a local process


class SingleInstance(QObject):
    """`raise_first` before a window is made; `listen` in the first one. `asked`: another start wants the window."""

    asked = Signal()

    def __init__(self, profile: Profile) -> None:
        super().__init__()
        # the name may be visible to other users, the profile's path need not be
        name = "cio-desktop-" + hashlib.sha256(str(profile.data_dir).encode()).hexdigest()[:24]
        folder = _private_folder()
        # Windows: a pipe, which has no folder; UserAccessOption guards it
        self._name = name if sys.platform == "win32" else str(folder / name) if folder is not None else ""
        self._server: QLocalServer | None = None

    def raise_first(self) -> bool:
        """True when a first window was there and has been asked to come up."""
        if not self._name:
            return False
        socket = QLocalSocket()
        socket.connectToServer(self._name)
        there = socket.waitForConnected(ANSWER_TIMEOUT)
        if there:
            socket.disconnectFromServer()
        return there

    def listen(self) -> None:
        if not self._name:
            return
        QLocalServer.removeServer(self._name)  # of a window that was killed
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._greet)
        self._server.listen(self._name)

    def close(self) -> None:
        if self._server is not None:
            self._server.close()

    def _greet(self) -> None:
        assert self._server is not None
        connection = self._server.nextPendingConnection()
        connection.disconnected.connect(connection.deleteLater)
        connection.disconnectFromServer()
        self.asked.emit()


def _private_folder() -> Path | None:
    """None if there is none: then every start opens its own window, and the service's lock tells the second."""
    if sys.platform == "win32":
        return None
    runtime = os.environ.get("XDG_RUNTIME_DIR", "")
    if os.path.isabs(runtime) and _is_private(Path(runtime)):
        return Path(runtime)
    own = Path(tempfile.gettempdir()) / f"cio-desktop-{os.geteuid()}"
    try:
        own.mkdir(mode=0o700, exist_ok=True)
    except OSError:
        return None
    return own if _is_private(own) else None


def _is_private(folder: Path) -> bool:
    try:
        found = folder.lstat()
    except OSError:
        return False
    return stat.S_ISDIR(found.st_mode) and found.st_uid == os.geteuid() and not found.st_mode & 0o077
