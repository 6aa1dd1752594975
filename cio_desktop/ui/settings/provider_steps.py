"""How to get a client id: the provider's page, what to do there, and the redirect address to copy."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from cio_desktop.language import Text, heard, isolated, number, tr
from cio_desktop.protocol.sign_in import ProviderPreset
from cio_desktop.ui.settings.page import caption, listed
from cio_desktop.ui.widgets import icons
from cio_desktop.ui.widgets.browser import open_page
from cio_desktop.ui.widgets.buttons import button, clear
from cio_desktop.ui.widgets.labels import PlainLabel
from cio_desktop.ui.widgets.theme import HALF, UNIT, theme

_COPIED_MS = 2000
_TO_REGISTER = Text("Redirect address to register there, exactly so")
_NOT_ASKED = Text("Redirect address, should you be asked for one")


def short_name(preset: ProviderPreset) -> str:
    return heard(preset.name).partition(" (")[0]


class ProviderSteps(QWidget):
    def __init__(self) -> None:
        super().__init__()
        self._preset: ProviderPreset | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(UNIT)
        self.caption = caption("")
        column.addWidget(self.caption)
        self._rows = QVBoxLayout()
        column.addLayout(self._rows)
        self.open = button("", self._open)
        self.open.setObjectName("open_provider")
        column.addWidget(self.open, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self._build_redirect())
        theme().changed.connect(self._dress)
        self._dress()

    def _build_redirect(self) -> QWidget:
        self._redirect_box = QWidget()
        column = QVBoxLayout(self._redirect_box)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(HALF)
        self._title = title = PlainLabel(wrap=True)
        self.redirect = QLineEdit()
        self.redirect.setObjectName("redirect_uri")
        self.redirect.setReadOnly(True)
        title.setBuddy(self.redirect)
        self.copy = button(tr("Copy"), self._copy, about=tr("the redirect address"))
        self.copy.setObjectName("copy_redirect")
        self._copied = QTimer(self, singleShot=True, interval=_COPIED_MS)
        self._copied.timeout.connect(lambda: self.copy.setText(tr("Copy")))
        line = QHBoxLayout()
        line.setSpacing(UNIT)
        line.addWidget(self.redirect, 1)
        line.addWidget(self.copy)
        column.addWidget(title)
        column.addLayout(line)
        return self._redirect_box

    def show_preset(self, preset: ProviderPreset, redirect_uri: str) -> None:
        self._preset = preset
        clear(self._rows)
        name = short_name(preset)
        if preset.steps:
            signs = [f"{isolated(number(place))}." for place in range(1, len(preset.steps) + 1)]
            self._rows.addWidget(listed([*map(heard, preset.steps)], signs))
        self.caption.setText(
            tr("Before you begin") if preset.endpoints else tr("How to get a client id from {name}", name=name)
        )
        self.caption.setVisible(bool(preset.steps))
        self.open.setText(tr("Open {name}'s page", name=name))
        self.open.setAccessibleName(self.open.text())
        self.open.setToolTip(preset.register_url)
        self.open.setVisible(bool(preset.register_url))
        # Google's desktop clients have no field for it, and step by step it says so.
        self._title.setText(str(_NOT_ASKED if preset.id == "google" else _TO_REGISTER))
        self.redirect.setAccessibleName(self._title.whole_text())
        self.redirect.setText(redirect_uri)
        self.redirect.setCursorPosition(0)
        self._redirect_box.setVisible(bool(redirect_uri))
        self._copied.stop()
        self.copy.setText(tr("Copy"))

    def _open(self) -> None:
        if self._preset is not None:
            open_page(self._preset.register_url)

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.redirect.text())
        self.copy.setText(tr("Copied"))
        self._copied.start()

    def _dress(self) -> None:
        self.open.setIcon(icons.icon("actions/external", self.palette()))
        self.copy.setIcon(icons.icon("actions/copy", self.palette()))
