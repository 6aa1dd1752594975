"""Settings, Secrets: where the key to the stored passwords lives now, and what that protects from."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal

from cio_desktop.language import Text, tr
from cio_desktop.ui.settings.page import SettingsPage, caption, listed, paragraph
from cio_desktop.ui.vault.places import KEY_FILE, KEYRING, PASSPHRASE
from cio_desktop.ui.widgets.buttons import button
from cio_desktop.ui.widgets.labels import PlainLabel
from cio_desktop.ui.widgets.theme import UNIT

MEMORY = "memory"


@dataclass(frozen=True)
class Place:
    where: Text
    how: Text
    protects: tuple[Text, ...]
    not_from: tuple[Text, ...]


PLACES = {
    KEYRING: Place(
        Text("In this computer's keyring"),
        Text("The system keeps it and opens it when you log in."),
        (
            Text("other users of this computer"),
            Text("whoever gets hold of this program's data folder, or of a backup of it"),
        ),
        (
            Text("programs that you run yourself: the keyring answers them too"),
            Text("whoever sits at your unlocked computer"),
        ),
    ),
    PASSPHRASE: Place(
        Text("Nowhere: it is made from your passphrase"),
        Text("You are asked for the passphrase at each start. It is not kept."),
        (
            Text("other users of this computer"),
            Text("whoever gets hold of this program's data folder, or of the computer while this program is closed"),
        ),
        (
            Text("programs that you run while this one is open"),
            Text("forgetting it: then passwords have to be entered again"),
        ),
    ),
    KEY_FILE: Place(
        Text("In a file that only you can read"),
        Text("It lies in this program's data folder, beside what it opens."),
        (Text("other users of this computer"), Text("whoever gets hold of the database without the key's file")),
        (
            Text("programs that you run yourself"),
            Text("whoever gets a copy of the whole data folder: leave it out of backups"),
        ),
    ),
    MEMORY: Place(
        Text("In memory only"),
        Text("It is gone when the program ends, and with it every password entered here."),
        (Text("whatever happens afterwards"),),
        (Text("programs that you run yourself, while this one is open"),),
    ),
}

STORED = Text(
    "Passwords, client secrets and the sign-ins at providers are stored encrypted, in a database in this program's "
    "data folder. One key opens them all."
)
ELSEWHERE = Text(
    "This window works with a service that it did not start itself. Passwords and sign-ins are kept there, and where "
    "their key lives is chosen there."
)


class SecretsPage(SettingsPage):
    """`place`: as `--vault` has it; None where the service is somebody else's and does not tell."""

    id = "secrets"
    title = Text("Secrets")

    move_asked = Signal()

    def __init__(self, place: str | None) -> None:
        super().__init__()
        self._column = self.scrolled()
        known = PLACES.get(place or "")
        if known is None:
            self._column.addWidget(paragraph(str(ELSEWHERE)))
        else:
            self._column.addWidget(paragraph(str(STORED)))
            self._show(known)
        self.change = button(tr("Change this…"), self.move_asked.emit, about=tr("where the key is kept"))
        self.change.setObjectName("move_vault")
        if known is None or place == MEMORY:
            self.change.hide()
        self._column.addWidget(self.change, 0, Qt.AlignmentFlag.AlignLeft)
        self._column.addStretch(1)

    def _show(self, place: Place) -> None:
        column = self._column
        for title, lines in (
            (tr("Where the key is"), (f"{place.where}. {place.how}",)),
            (tr("This protects from"), place.protects),
            (tr("It does not protect from"), place.not_from),
        ):
            column.addSpacing(UNIT // 2)
            column.addWidget(caption(title))
            said = [str(line) for line in lines]
            column.addWidget(listed(said) if len(said) > 1 else PlainLabel(said[0], wrap=True))
