"""Asks where the key to the stored passwords lives, when the system keyring can't have it, or for its passphrase.

It decides nothing by itself: the choice goes to the caller, which starts the service with it.
"""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QRadioButton, QWidget

from cio_desktop.ui.dialog_frame import DialogFrame, Trouble
from cio_desktop.ui.labels import PlainLabel
from cio_desktop.ui.password_field import PasswordField
from cio_desktop.ui.texts import ErrorText

KEYRING, PASSPHRASE, KEY_FILE = "keyring", "passphrase", "keyfile"


class VaultDialog(DialogFrame):
    """`chosen`: one of the three places, and the passphrase (empty unless that was chosen)."""

    chosen = Signal(str, str)

    def __init__(
        self, trouble: ErrorText | None, parent: QWidget | None = None, *, only_passphrase: bool = False
    ) -> None:
        super().__init__("Enter the passphrase" if only_passphrase else "Where are passwords kept?", parent, width=520)
        refusal = Trouble()
        self.content.addWidget(refusal)
        if trouble is not None:
            refusal.say(trouble)
        self._group = QButtonGroup(self)
        self.by_passphrase = self._option(
            "Encrypted, opened by a passphrase", "You are asked for it at each start.", only_passphrase
        )
        self.passphrase = PasswordField("Passphrase")
        self.content.addWidget(self.passphrase)
        self.by_file = self._option(
            "Encrypted, with the key in a file that only you can read",
            "Protects against other users and lost backups, not against programs that you run yourself.",
            only_passphrase,
        )
        self.by_passphrase.setChecked(True)
        self.content.addStretch(1)
        self.buttons.addStretch(1)
        self.add_button("Cancel", self.reject, name="cancel")
        if not only_passphrase:
            self.again = self.add_button("Try the keyring again", lambda: self._choose(KEYRING), name="again")
        self.go = self.add_button("Continue", self._go, name="continue", primary=True)
        self.go.setDefault(True)
        self._group.buttonClicked.connect(lambda _button: self._follow())
        self.passphrase.edit.textChanged.connect(lambda _text: self._follow())
        self._follow()
        self.passphrase.edit.setFocus()

    def _option(self, text: str, consequence: str, hidden: bool) -> QRadioButton:
        option = QRadioButton(text)
        self._group.addButton(option)
        said = PlainLabel(consequence, muted=True, wrap=True, size=0.92)
        for widget in (option, said):
            self.content.addWidget(widget)
            widget.setVisible(not hidden)
        return option

    def _follow(self) -> None:
        by_passphrase = self.by_passphrase.isChecked()
        self.passphrase.setEnabled(by_passphrase)
        self.go.setEnabled(bool(self.passphrase.edit.text()) or not by_passphrase)

    def _go(self) -> None:
        if self.by_passphrase.isChecked():
            self._choose(PASSPHRASE, self.passphrase.edit.text())
        else:
            self._choose(KEY_FILE)

    def _choose(self, place: str, passphrase: str = "") -> None:
        self.passphrase.edit.clear()
        self.chosen.emit(place, passphrase)
        self.accept()
