"""Settings, Secrets: where the key to the stored passwords lives now, and what that protects from."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal

from cio_desktop.ui.settings.page import SettingsPage, caption, listed, paragraph
from cio_desktop.ui.vault.places import KEY_FILE, KEYRING, PASSPHRASE
from cio_desktop.ui.widgets.buttons import button
from cio_desktop.ui.widgets.labels import PlainLabel
from cio_desktop.ui.widgets.theme import UNIT

MEMORY = "memory"


@dataclass(frozen=True)
class Place:
    where: str
    how: str
    protects: tuple[str, ...]
    not_from: tuple[str, ...]


PLACES = {
    KEYRING: Place(
        "In this computer's keyring",
        "The system keeps it and opens it when you log in.",
        (
            "other users of this computer",
            "whoever gets hold of this program's data folder, or of a backup of it",
        ),
        (
            "programs that you run yourself: the keyring answers them too",
            "whoever sits at your unlocked computer",
        ),
    ),
    PASSPHRASE: Place(
        "Nowhere: it is made from your passphrase",
        "You are asked for the passphrase at each start. It is not kept.",
        (
            "other users of this computer",
            "whoever gets hold of this program's data folder, or of the computer while this program is closed",
        ),
        ("programs that you run while this one is open", "forgetting it: then passwords have to be entered again"),
    ),
    KEY_FILE: Place(
        "In a file that only you can read",
        "It lies in this program's data folder, beside what it opens.",
        ("other users of this computer", "whoever gets hold of the database without the key's file"),
        ("programs that you run yourself", "whoever gets a copy of the whole data folder: leave it out of backups"),
    ),
    MEMORY: Place(
        "In memory only",
        "It is gone when the program ends, and with it every password entered here.",
        ("whatever happens afterwards",),
        ("programs that you run yourself, while this one is open",),
    ),
}

STORED = (
    "Passwords, client secrets and the sign-ins at providers are stored encrypted, in a database in this program's "
    "data folder. One key opens them all."
)
ELSEWHERE = (
    "This window works with a service that it did not start itself. Passwords and sign-ins are kept there, and where "
    "their key lives is chosen there."
)


class SecretsPage(SettingsPage):
    """`place`: as `--vault` has it; None where the service is somebody else's and does not tell."""

    id = "secrets"
    title = "Secrets"

    move_asked = Signal()

    def __init__(self, place: str | None) -> None:
        super().__init__()
        self._column = self.scrolled()
        known = PLACES.get(place or "")
        if known is None:
            self._column.addWidget(paragraph(ELSEWHERE))
        else:
            self._column.addWidget(paragraph(STORED))
            self._show(known)
        self.change = button("Change this…", self.move_asked.emit, about="where the key is kept")
        self.change.setObjectName("move_vault")
        self.change.setVisible(known is not None and place != MEMORY)
        self._column.addWidget(self.change, 0, Qt.AlignmentFlag.AlignLeft)
        self._column.addStretch(1)

    def _show(self, place: Place) -> None:
        column = self._column
        for title, lines in (
            ("Where the key is", (f"{place.where}. {place.how}",)),
            ("This protects from", place.protects),
            ("It does not protect from", place.not_from),
        ):
            column.addSpacing(UNIT // 2)
            column.addWidget(caption(title))
            column.addWidget(listed(lines) if len(lines) > 1 else PlainLabel(lines[0], wrap=True))
