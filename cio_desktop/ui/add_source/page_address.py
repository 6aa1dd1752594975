"""First page: whose mailbox, and which account it joins."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QVBoxLayout, QWidget

from cio_desktop.language import tr
from cio_desktop.protocol.resources import Account
from cio_desktop.ui.add_source.form import SourceForm
from cio_desktop.ui.widgets.choice_box import ChoiceBox
from cio_desktop.ui.widgets.choice_buttons import RadioButton
from cio_desktop.ui.widgets.fields import Field
from cio_desktop.ui.widgets.labels import PlainLabel
from cio_desktop.ui.widgets.theme import UNIT
from cio_desktop.ui.words.plain import menu_text
from cio_desktop.ui.words.source_names import account_name


class AddressPage(QWidget):
    changed = Signal()
    address_left = Signal()  # the field was left with an address in it

    def __init__(self, form: SourceForm, accounts: Sequence[Account]) -> None:
        super().__init__()
        self._form = form
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2 * UNIT)
        self.email = Field("email", tr("E-mail address"), hint="name@example.org")
        self.email.edit.setText(form.email)
        self.email.edited.connect(self._typed)
        self.email.left.connect(self._left)
        column.addWidget(self.email)
        column.addWidget(self._build_account(accounts))
        self.new_name = Field("account_name", tr("Name of the new account (optional)"), hint=tr("Ann Example"))
        self.new_name.edited.connect(self._named)
        column.addWidget(self.new_name)
        column.addStretch(1)
        self._accounts_chosen()

    def _build_account(self, accounts: Sequence[Account]) -> QWidget:
        box = QWidget()
        column = QVBoxLayout(box)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(UNIT)
        column.addWidget(PlainLabel(tr("Account")))
        self.as_new = RadioButton(tr("New account"))
        self.as_new.setObjectName("account_new")
        self.to_existing = RadioButton(tr("Add to", "an account"))
        self.to_existing.setObjectName("account_existing")
        group = QButtonGroup(box)
        group.addButton(self.as_new)
        group.addButton(self.to_existing)
        self.accounts = ChoiceBox()
        self.accounts.setObjectName("accounts")
        self.accounts.setAccessibleName(tr("Account to add to"))
        for account in accounts:
            self.accounts.addItem(menu_text(account_name(account)).replace("&&", "&"), account.id)
        given = self._form.account_id
        if given is not None and self.accounts.findData(given) < 0:  # just made, and not told of yet
            self.accounts.addItem(tr("The account of the source before"), given)
        column.addWidget(self.as_new)
        line = QHBoxLayout()
        line.addWidget(self.to_existing)
        line.addWidget(self.accounts, 1)
        column.addLayout(line)
        column.addWidget(
            PlainLabel(
                tr("Sources of one account are merged into one set of messages."),
                muted=True,
                size=0.92,
                wrap=True,
            )
        )
        place = self.accounts.findData(self._form.account_id) if self._form.account_id else -1
        (self.to_existing if place >= 0 else self.as_new).setChecked(True)
        if place >= 0:
            self.accounts.setCurrentIndex(place)
        self.as_new.toggled.connect(self._accounts_chosen)
        self.accounts.activated.connect(self._choose_existing)
        if not accounts:
            box.hide()
        return box

    def judge(self, *, only_typed: bool = False) -> dict[str, str]:
        faults = self._form.address_faults()
        if not (only_typed and not self._form.email):
            self.email.show_fault(faults.get("email", ""))
        return faults

    def _left(self) -> None:
        if not self.judge(only_typed=True):
            self.address_left.emit()

    def _typed(self, text: str) -> None:
        self._form.email = text
        self.changed.emit()

    def _named(self, text: str) -> None:
        self._form.account_name = text

    def _choose_existing(self) -> None:
        self.to_existing.setChecked(True)
        self._accounts_chosen()

    def _accounts_chosen(self) -> None:
        existing = self.to_existing.isChecked()
        self._form.account_id = self.accounts.currentData() if existing else None
        self.new_name.setVisible(not existing)
