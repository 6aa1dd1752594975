"""The bottom line: what happened last, what is still being saved, and how service and network are."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QSizePolicy, QStatusBar, QWidget

from cio_desktop.language import Text, counted, tr
from cio_desktop.operations.connection import LinkState
from cio_desktop.ui.widgets import icons
from cio_desktop.ui.widgets.buttons import button
from cio_desktop.ui.widgets.theme import Role, theme

from .toasts import Toast

_SERVICE = {
    LinkState.STARTING: (Text("Service starting"), Role.INFO),
    LinkState.ONLINE: (Text("Service running"), Role.OK),
    LinkState.OFFLINE: (Text("Service not answering"), Role.ERROR),
    LinkState.REFUSED: (Text("Service refuses the key"), Role.ERROR),
}


class StatusBar(QStatusBar):
    pending_pressed = Signal()
    service_pressed = Signal()
    network_pressed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizeGripEnabled(False)
        self.toast = Toast()
        self.toast.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.addWidget(self.toast, 1)
        self._pending = self._item("status_pending", self.pending_pressed)
        self._service = self._item("status_service", self.service_pressed)
        self._network = self._item("status_network", self.network_pressed)
        self._link = LinkState.STARTING
        self._offline = False
        self._address = ""
        self.show_pending(0)
        self._draw()
        theme().changed.connect(self._draw)

    def _item(self, name: str, signal: object) -> QPushButton:
        made = button("", flat=True)
        made.setObjectName(name)
        made.clicked.connect(signal)
        self.addPermanentWidget(made)
        return made

    def show_pending(self, count: int) -> None:
        """Changes that the server has not confirmed yet."""
        text = counted(count, "{n} change being saved", "{n} changes being saved")
        self._pending.setText(text)
        self._pending.setAccessibleName(text)
        self._pending.setVisible(count > 0)

    def show_link(self, state: LinkState, address: str = "") -> None:
        if (self._link, self._address) != (state, address):
            self._link, self._address = state, address
            self._draw()

    def show_network(self, *, offline: bool) -> None:
        if self._offline != offline:
            self._offline = offline
            self._draw()

    def _draw(self) -> None:
        text, role = _SERVICE[self._link]
        for item, icon, words, ink in (
            (self._service, "actions/server", str(text), role),
            (
                self._network,
                "actions/offline" if self._offline else "actions/online",
                tr("Offline") if self._offline else tr("Online"),
                Role.WARN if self._offline else Role.OK,
            ),
            (self._pending, "actions/clock", self._pending.text(), Role.INFO),
        ):
            item.setText(words)
            item.setAccessibleName(words)
            item.setIcon(icons.icon(icon, self.palette(), theme().colour(ink)))
        self._service.setToolTip(self._address)
