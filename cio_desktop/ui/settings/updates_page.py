"""Settings, Updates: who brings newer versions of the program, and whether it asks for them."""

from __future__ import annotations

from collections.abc import Callable
from urllib.parse import urlsplit

from PySide6.QtCore import QSettings, Qt

from cio_desktop import __version__
from cio_desktop.language import Text, tr
from cio_desktop.protocol.distribution import Distribution, distribution
from cio_desktop.ui.profile.updates import ask_for_updates, asks_for_updates, last_asked, newer_version
from cio_desktop.ui.settings.page import SettingsPage, below_choice, paragraph
from cio_desktop.ui.widgets.browser import open_page
from cio_desktop.ui.widgets.buttons import button
from cio_desktop.ui.widgets.choice_buttons import CheckBox
from cio_desktop.ui.widgets.labels import PlainLabel
from cio_desktop.ui.widgets.theme import HALF
from cio_desktop.ui.words.times import date_of

BY_SYSTEM = Text(
    "Newer versions come the way this one did, as a package of your system ({package}). So it asks nobody itself."
)
NO_ADDRESS = Text(
    "This copy of the program knows no address where newer versions are announced, so it asks nobody. Look for them "
    "where you got it from."
)
ABOUT = Text(
    "Once a day {host} is asked for a small file with the number of the newest version. Nothing about you, your mail "
    "or this computer is sent, and nothing is downloaded or installed: you are told, and that is all."
)


class UpdatesPage(SettingsPage):
    id = "updates"
    title = Text("Updates")

    def __init__(
        self,
        settings: QSettings,
        published: Distribution | None = None,
        *,
        opens: Callable[[str], object] = open_page,
    ) -> None:
        super().__init__()
        self._settings = settings
        known = published if published is not None else distribution()
        column = self.scrolled()
        column.addWidget(PlainLabel(tr("This is version {version}.", version=__version__), wrap=True))
        self.ask = CheckBox(tr("Tell me when there is a newer version"))
        self.ask.setObjectName("ask_for_updates")
        if known.updated_by == "system":
            about = BY_SYSTEM.fill(package=known.package)
        elif not known.can_ask:
            about = str(NO_ADDRESS)
        else:
            about = ABOUT.fill(host=urlsplit(known.version_file).hostname or "")
        self.ask.setEnabled(known.can_ask)
        if known.updated_by != "person":
            self.ask.hide()
        self.ask.setAccessibleDescription(about)
        self.ask.setChecked(asks_for_updates(settings, known))
        self.ask.toggled.connect(lambda on: ask_for_updates(settings, on))
        column.addSpacing(HALF)
        column.addWidget(self.ask)
        column.addWidget(below_choice(about) if known.updated_by == "person" else paragraph(about))
        self.heard = PlainLabel("", wrap=True)
        column.addWidget(self.heard)
        self.heard.setVisible(known.can_ask)
        self.open = button(tr("Open its page"), lambda: opens(known.page), about=tr("where newer versions are"))
        self._has_page = known.can_ask and bool(known.page)
        column.addWidget(self.open, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch(1)
        self.shown()

    def shown(self) -> None:
        newer, asked = newer_version(self._settings), last_asked(self._settings)
        if newer:
            self.heard.setText(tr("Version {version} is published.", version=newer))
        elif asked:
            self.heard.setText(tr("None was newer on {date}.", date=date_of(asked)))
        else:
            self.heard.setText(tr("Nobody was asked yet."))
        self.open.setVisible(self._has_page and bool(newer))
