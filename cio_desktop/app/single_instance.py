"""One window per profile: a second start raises the first window and ends (instance_socket.py asks for that)."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtNetwork import QLocalServer

from cio_desktop.app.instance_socket import socket_name
from cio_desktop.app.profile import Profile


class SingleInstance(QObject):
    """`listen` in the first window. `asked`: another start wants it."""

    asked = Signal()

    def __init__(self, profile: Profile) -> None:
        super().__init__()
        self._name = socket_name(profile)
        self._server: QLocalServer | None = None

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
