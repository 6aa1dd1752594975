"""Settings, Privacy: what may be told to others beside the mail servers."""

from __future__ import annotations

from PySide6.QtCore import QSettings

from cio_desktop.language import Text, tr
from cio_desktop.ui.profile.picture_senders import PictureSenders
from cio_desktop.ui.profile.privacy import allow_ispdb, asks_ispdb
from cio_desktop.ui.settings.page import SettingsPage, below_choice, paragraph
from cio_desktop.ui.settings.picture_senders_box import PictureSendersBox
from cio_desktop.ui.widgets.choice_buttons import CheckBox
from cio_desktop.ui.widgets.theme import HALF, UNIT


class PrivacyPage(SettingsPage):
    id = "privacy"
    title = Text("Privacy")

    def __init__(self, settings: QSettings) -> None:
        super().__init__()
        column = self.scrolled()
        column.addWidget(
            paragraph(
                tr(
                    "This program talks to your mail servers, to the providers you sign in at and, when a source is "
                    "added, to the servers of its domain. What goes beyond that is allowed here, and under Updates."
                )
            )
        )
        column.addSpacing(HALF)
        self.ispdb = CheckBox(tr("Ask the public database ISPDB"))
        self.ispdb.setObjectName("ispdb")
        about = tr(
            "The makers of Thunderbird run this database of mail settings. When a source is added, it is asked about "
            "the address's domain. Only the domain is sent, as example.org of ann@example.org; never the address or "
            "a password."
        )
        self.ispdb.setAccessibleDescription(about)
        self.ispdb.setChecked(asks_ispdb(settings))
        self.ispdb.toggled.connect(lambda on: allow_ispdb(settings, on))
        column.addWidget(self.ispdb)
        column.addWidget(below_choice(about))
        column.addWidget(
            below_choice(
                tr(
                    "Without it, settings still come from this program's own table, from the provider's own pages and "
                    "name servers, and from trying the usual names."
                )
            )
        )
        column.addSpacing(UNIT)
        self.senders = PictureSendersBox(PictureSenders(settings))
        column.addWidget(self.senders)
        column.addStretch(1)

    def shown(self) -> None:
        self.senders.show_them()
