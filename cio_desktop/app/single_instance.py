"""One window per profile: a second start raises the first window and ends."""

from __future__ import annotations

import hashlib

from PySide6.QtCore import QObject, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket

from cio_desktop.app.profile import Profile

ANSWER_TIMEOUT = 1000  # ms; the other end is a local process


class SingleInstance(QObject):
    """`raise_first` before a window is made; `listen` by whoever is first. `asked`: another start wants the window."""

    asked = Signal()

    def __init__(self, profile: Profile) -> None:
        super().__init__()
        # the name is visible to other users, the profile's path need not be
        self._name = "cio-desktop-" + hashlib.sha256(str(profile.data_dir).encode()).hexdigest()[:24]
        self._server: QLocalServer | None = None

    def raise_first(self) -> bool:
        """True when a first window was there and has been asked to come up."""
        socket = QLocalSocket()
        socket.connectToServer(self._name)
        there = socket.waitForConnected(ANSWER_TIMEOUT)
        if there:
            socket.disconnectFromServer()
        return there

    def listen(self) -> None:
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
