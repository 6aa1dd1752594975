"""Settings, Privacy: what may be told to others beside the mail servers."""

from __future__ import annotations

from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QCheckBox, QVBoxLayout

from cio_desktop.ui.privacy import allow_ispdb, asks_ispdb
from cio_desktop.ui.settings.page import Scrolled, SettingsPage, heading, paragraph
from cio_desktop.ui.theme import HALF, UNIT


class PrivacyPage(SettingsPage):
    id = "privacy"
    title = "Privacy"

    def __init__(self, settings: QSettings) -> None:
        super().__init__()
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        area = Scrolled(self.title)
        outer.addWidget(area)
        column = area.column
        column.addWidget(heading(self.title))
        column.addWidget(
            paragraph("This program talks to your mail servers and to nobody else, but for what you allow here.")
        )
        column.addSpacing(HALF)
        self.ispdb = QCheckBox("Ask the public database of mail settings (ISPDB)")
        self.ispdb.setObjectName("ispdb")
        about = (
            "When you add a source, the settings of an address's domain are looked up there if this program does not "
            "know them. Only the domain is sent, as example.org of ann@example.org; never the address or a password. "
            "Thunderbird's makers run the database."
        )
        self.ispdb.setAccessibleDescription(about)
        self.ispdb.setChecked(asks_ispdb(settings))
        self.ispdb.toggled.connect(lambda on: allow_ispdb(settings, on))
        column.addWidget(self.ispdb)
        note = paragraph(about)
        note.setContentsMargins(3 * UNIT, 0, 0, 0)
        column.addWidget(note)
        off = paragraph(
            "Without it, settings still come from this program's own table, from the provider's own pages and name "
            "servers, and from trying the usual names."
        )
        off.setContentsMargins(3 * UNIT, 0, 0, 0)
        column.addWidget(off)
        column.addStretch(1)
