"""OAuth providers that the person set up, offered as ways to sign in.

Which mail servers accept them is not known in advance, so the person says that this mailbox belongs to one of them.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from cio_desktop.language import tr
from cio_desktop.protocol.sign_in import OAuthProvider
from cio_desktop.ui.widgets.buttons import button, clear
from cio_desktop.ui.widgets.theme import UNIT
from cio_desktop.ui.words.found_words import own_provider_name


class OwnProviders(QWidget):
    chosen = Signal(str)  # the client id

    def __init__(self) -> None:
        super().__init__()
        self._shown: list[OAuthProvider] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(UNIT)
        self.hide()

    def show_providers(self, providers: Sequence[OAuthProvider]) -> None:
        if list(providers) != self._shown:
            self._shown = list(providers)
            clear(self._column)
            for provider in providers:
                self._column.addWidget(self._made(provider))
        self.setVisible(bool(providers))

    def buttons(self) -> list[QPushButton]:
        items = (self._column.itemAt(place) for place in range(self._column.count()))
        return [made for item in items if item is not None and isinstance(made := item.widget(), QPushButton)]

    def _made(self, provider: OAuthProvider) -> QPushButton:
        key = provider.provider_consumer_key
        made = button(
            tr("Connect with {provider} instead", provider=own_provider_name(provider)), lambda: self.chosen.emit(key)
        )
        made.setObjectName("own_provider")
        return made
