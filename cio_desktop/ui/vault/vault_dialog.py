"""Where the key to the stored passwords lives, or what opens it: asked when the service can't have it by itself.

It decides nothing: the answer goes to the caller, which starts the service with it. What it offers depends on what can
help: a vault that was made with one key can't be opened with another.
"""

from __future__ import annotations

import enum

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QWidget

from cio_desktop.language import Text, tr
from cio_desktop.ui.widgets.choice_buttons import RadioButton
from cio_desktop.ui.widgets.dialog_frame import ConfirmDialog, DialogFrame, Trouble
from cio_desktop.ui.widgets.labels import PlainLabel
from cio_desktop.ui.widgets.password_field import PasswordField
from cio_desktop.ui.widgets.theme import Role
from cio_desktop.ui.words.error_texts.text import ErrorText

from .new_passphrase import NewPassphrase
from .places import KEY_FILE, KEYRING, PASSPHRASE

_UNDER_OPTION = 26  # where a radio button's words begin


class Ask(enum.Enum):
    """What the person is asked."""

    PLACE = Text("Where are passwords kept?")  # there is no vault yet, or it moves
    PASSPHRASE = Text("Enter the passphrase")  # of the vault there is
    AGAIN = Text("The stored passwords are locked")  # only their own key opens them: try it again
    WAIT = Text("Waiting for the keyring")  # it asks for its password in a window of its own


def wait_text() -> ErrorText:
    return ErrorText(
        tr("The keyring asks for its password"),
        tr("Your passwords are locked with a key in it. Its window may be behind this one: enter the password there."),
    )


class VaultDialog(DialogFrame):
    """`chosen`: one of the places, and the passphrase (empty unless that was chosen); `forget_asked`: the key is lost.

    `keyring`: offers the system keyring as a place, and not only as something to try again. `forget`: offers to give
    the passwords up.
    """

    chosen = Signal(str, str)
    forget_asked = Signal()

    def __init__(
        self,
        trouble: ErrorText | None,
        parent: QWidget | None = None,
        *,
        ask: Ask = Ask.PLACE,
        place: str = "",
        keyring: bool = False,
        forget: bool = True,
    ) -> None:
        super().__init__(str(ask.value), parent, width=520)
        self.ask = ask
        self._place = place or KEYRING
        refusal = Trouble()
        self.content.addWidget(refusal)
        if trouble is not None:
            refusal.say(trouble, role=Role.WARN if ask is Ask.WAIT else Role.ERROR)
        self._group = QButtonGroup(self)
        self.by_keyring = self._option(
            tr("In the system keyring"), tr("Unlocked together with your desktop; nothing to enter."), shown=keyring
        )
        self.by_passphrase = self._option(
            tr("Encrypted, opened by a passphrase"), tr("You are asked for it at each start.")
        )
        self.new_passphrase = NewPassphrase()
        margins = self.new_passphrase.contentsMargins()
        margins.setLeft(_UNDER_OPTION)
        self.new_passphrase.setContentsMargins(margins)
        self.content.addWidget(self.new_passphrase)
        self.by_file = self._option(
            tr("Encrypted, with the key in a file that only you can read"),
            tr(
                "Protects against other users. Not against programs that you run yourself, nor where the whole data "
                "folder is copied."
            ),
        )
        self.new_passphrase.setVisible(ask is Ask.PLACE)
        self.passphrase = PasswordField(tr("Passphrase"))
        self.content.addWidget(self.passphrase)
        self.passphrase.setVisible(ask is Ask.PASSPHRASE)
        (self.by_keyring if keyring else self.by_passphrase).setChecked(True)
        self.content.addStretch(1)
        self._add_buttons(keyring, forget)
        self._group.buttonClicked.connect(lambda _button: self._follow())
        self.new_passphrase.changed.connect(self._follow)
        self.passphrase.edit.textChanged.connect(lambda _text: self._follow())
        self._follow()
        self._focus()

    def _option(self, text: str, consequence: str, *, shown: bool = True) -> RadioButton:
        option = RadioButton(text)
        option.setAccessibleDescription(consequence)
        self._group.addButton(option)
        said = PlainLabel(consequence, muted=True, wrap=True, size=0.92)
        said.setIndent(_UNDER_OPTION)
        for widget in (option, said):
            self.content.addWidget(widget)
            widget.setVisible(shown and self.ask is Ask.PLACE)
        return option

    def _add_buttons(self, keyring: bool, forget: bool) -> None:
        if forget and self.ask in (Ask.PASSPHRASE, Ask.AGAIN):
            self.forget = self.add_button(tr("Give the passwords up…"), self._confirm_forget, name="forget")
        self.buttons.addStretch(1)
        self.add_button(tr("Quit") if self.ask in (Ask.AGAIN, Ask.WAIT) else tr("Cancel"), self.reject, name="cancel")
        if self.ask is Ask.PLACE and not keyring:
            self.again = self.add_button(tr("Try the keyring again"), lambda: self._choose(KEYRING), name="again")
        word = tr("Try again") if self.ask is Ask.AGAIN else tr("Continue")
        self.go = self.add_button(word, self._go, name="continue", primary=True)
        self.go.setDefault(True)
        self.go.setVisible(self.ask is not Ask.WAIT)

    def _focus(self) -> None:
        if self.ask is Ask.PASSPHRASE:
            self.passphrase.edit.setFocus()
        elif self.ask is Ask.AGAIN:
            self.go.setFocus()
        elif self.by_passphrase.isChecked():
            self.new_passphrase.first.edit.setFocus()

    def _follow(self) -> None:
        by_passphrase = self.by_passphrase.isChecked()
        self.new_passphrase.setEnabled(by_passphrase)
        if self.ask is Ask.PLACE:
            self.go.setEnabled(self.new_passphrase.complete or not by_passphrase)
        elif self.ask is Ask.PASSPHRASE:
            self.go.setEnabled(bool(self.passphrase.edit.text()))

    def _go(self) -> None:
        if self.ask is Ask.PASSPHRASE:
            self._choose(PASSPHRASE, self.passphrase.edit.text())
        elif self.ask is Ask.AGAIN:
            self._choose(self._place)
        elif self.by_passphrase.isChecked():
            self._choose(PASSPHRASE, self.new_passphrase.text)
        else:
            self._choose(KEY_FILE if self.by_file.isChecked() else KEYRING)

    def _choose(self, place: str, passphrase: str = "") -> None:
        self._clear()
        self.chosen.emit(place, passphrase)
        self.accept()

    def _clear(self) -> None:
        self.passphrase.edit.clear()
        self.new_passphrase.clear()

    def _confirm_forget(self) -> None:
        sure = ConfirmDialog(
            tr("Give the stored passwords up?"),
            tr(
                "Without their key nobody can open them. Every source asks for its password again; mail, folders and "
                "settings stay as they are."
            ),
            tr("Give them up"),
            self,
        )
        sure.accepted.connect(self._forget)
        sure.open()

    def _forget(self) -> None:
        self._clear()
        self.forget_asked.emit()
        self.accept()
