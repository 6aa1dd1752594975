"""The other way in, beside the browser's and no lesser one: a password that the provider makes for one program."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from cio_desktop.language import tr
from cio_desktop.ui.widgets.browser import open_page
from cio_desktop.ui.widgets.buttons import button, rename
from cio_desktop.ui.widgets.flow_layout import FlowLayout
from cio_desktop.ui.widgets.labels import PlainLabel
from cio_desktop.ui.widgets.theme import UNIT


class AppPasswordOffer(QWidget):
    """Shown once it is known that the provider makes such passwords."""

    chosen = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._address = ""
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(UNIT)
        self._title = PlainLabel(tr("Or use an app password"), bold=True)
        self._words = PlainLabel(wrap=True)
        self.use = button(tr("Enter an app password…"), self.chosen.emit)
        self.use.setObjectName("use_app_password")
        self.page = button("", lambda: open_page(self._address))
        self.page.setObjectName("app_password_page")
        line = FlowLayout(spacing=UNIT)
        line.addWidget(self.use)
        line.addWidget(self.page)
        column.addWidget(self._title)
        column.addWidget(self._words)
        column.addLayout(line)
        self.hide()

    def offer(self, provider: str, address: str) -> None:
        """`address`: the provider's page that makes one; empty: it makes none."""
        if address == self._address:
            return
        self._address = address
        self._words.setText(
            tr("{name} makes one for this program alone, and you can take it back there at any time.", name=provider)
            if provider
            else tr("The provider makes one for this program alone, and you can take it back there at any time.")
        )
        rename(self.page, tr("Make one at {provider}", provider=provider) if provider else tr("Make one"))
        self.setVisible(bool(address))
