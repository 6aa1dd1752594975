"""Asks for the key and secret of another Context.IO 2.0 server. Keeps nothing: what was typed goes to the caller."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from cio_desktop.language import Text, tr
from cio_desktop.ui.widgets.dialog_frame import DialogFrame, Trouble
from cio_desktop.ui.widgets.fields import Field
from cio_desktop.ui.widgets.labels import PlainLabel
from cio_desktop.ui.widgets.password_field import PasswordField
from cio_desktop.ui.words.error_texts.text import ErrorText

KEPT = Text("Both are kept in the system keyring. Where there is none, you will be asked again at the next start.")


class ApiKeyDialog(DialogFrame):
    """`accepted` with `key` and `secret` filled, or `rejected`."""

    def __init__(self, address: str, parent: QWidget | None = None, *, trouble: ErrorText | None = None) -> None:
        super().__init__(tr("Sign in to the API"), parent)
        self.content.addWidget(PlainLabel(address, muted=True, elide=True))
        self.key_field = Field("consumer_key", tr("Consumer key"))
        self.secret_field = PasswordField(tr("Consumer secret"))
        self.content.addWidget(self.key_field)
        self.content.addWidget(self.secret_field)
        self.content.addWidget(PlainLabel(str(KEPT), muted=True, size=0.92, wrap=True))
        refusal = Trouble()
        self.content.addWidget(refusal)
        if trouble is not None:
            refusal.say(trouble)
        self.content.addStretch(1)
        self.buttons.addStretch(1)
        self.add_button(tr("Cancel"), self.reject, name="cancel")
        self.go = self.add_button(tr("Connect"), self.accept, name="connect", primary=True)
        self.go.setDefault(True)
        for edit in (self.key_field.edit, self.secret_field.edit):
            edit.textChanged.connect(self._follow)
        self._follow()

    @property
    def key(self) -> str:
        return self.key_field.edit.text().strip()

    @property
    def secret(self) -> str:
        return self.secret_field.edit.text()

    def _follow(self) -> None:
        self.go.setEnabled(bool(self.key and self.secret))
