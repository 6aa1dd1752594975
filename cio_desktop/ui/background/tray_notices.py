"""Notifications by the tray's icon, which Qt shows on Windows and macOS as the system's own.

One at a time: a new one takes the place of the last. Where the system can't take one back, it goes by itself.
"""

from __future__ import annotations

import sys

from PySide6.QtWidgets import QSystemTrayIcon

from cio_desktop.operations.signal import Signal

from .episodes import Notice


class TrayNotices:
    """`clicked`, `put_away`: told with the notice's identity."""

    def __init__(self, icon: QSystemTrayIcon) -> None:
        self.clicked: Signal[str] = Signal()
        self.put_away: Signal[str] = Signal()  # Qt does not tell
        self._icon = icon
        self._last = ""
        icon.messageClicked.connect(lambda: self.clicked.emit(self._last))

    def show(self, notice: Notice) -> None:
        if notice.news:  # what only says better what was told would be shown as news here
            self._last = notice.identity
            self._icon.showMessage(notice.title, notice.body, self._icon.icon())

    def withdraw(self, identity: str) -> None:
        if identity == self._last and sys.platform == "win32":
            self._icon.showMessage("", "")  # Shell_NotifyIcon: an empty text removes the balloon

    async def close(self) -> None:
        self.withdraw(self._last)
