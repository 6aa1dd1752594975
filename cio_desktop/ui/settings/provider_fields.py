"""The fields of an OAuth provider: id, secret, tenant, issuer and what stands under More. Faults on leaving a field."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLineEdit, QPushButton, QVBoxLayout, QWidget

from cio_desktop.language import heard, tr
from cio_desktop.ui.settings.provider_form import ProviderForm
from cio_desktop.ui.widgets import icons
from cio_desktop.ui.widgets.buttons import button
from cio_desktop.ui.widgets.fields import Field
from cio_desktop.ui.widgets.labels import PlainLabel
from cio_desktop.ui.widgets.password_field import PasswordField
from cio_desktop.ui.widgets.theme import HALF, UNIT, Role, theme

_MORE = ("name", "authorization_endpoint", "token_endpoint", "scope")


class SecretField(QWidget):
    """A masked field with the fault beneath it, as `Field` has it."""

    edited = Signal(str)
    left = Signal()

    def __init__(self, name: str, caption: str) -> None:
        super().__init__()
        self.name = name
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(HALF)
        self._inner = PasswordField(caption)
        self.edit = self._inner.edit
        self.edit.setObjectName(name)
        self._fault = PlainLabel(size=0.92, role=Role.ERROR, wrap=True)
        self._fault.hide()
        column.addWidget(self._inner)
        column.addWidget(self._fault)
        self.edit.textEdited.connect(self.edited)
        self.edited.connect(lambda _text: self.show_fault(""))
        self.edit.editingFinished.connect(self.left)

    def hide_text(self) -> None:
        """Masked again, whatever was looked at before."""
        for action in self.edit.actions():
            if action.isCheckable():
                action.setChecked(False)

    def show_fault(self, fault: str) -> None:
        self._fault.setText(fault)
        self._fault.setVisible(bool(fault))
        self.edit.setAccessibleDescription(fault)
        self.edit.setProperty("faulty", "true" if fault else "false")
        self.edit.style().unpolish(self.edit)
        self.edit.style().polish(self.edit)


class ProviderFields(QWidget):
    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._form: ProviderForm | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(UNIT + 4)
        self.client_id = Field("client_id", tr("Client id"))
        self.client_secret = SecretField("client_secret", tr("Client secret"))
        self.tenant = Field("tenant", tr("Tenant (directory)"), hint="common")
        self.issuer = Field("issuer", tr("Issuer's address"), hint="https://login.example.org")
        self.name = Field("name", tr("Name, as you want it listed"))
        self.authorization_endpoint = Field("authorization_endpoint", tr("Authorization address"), hint="https://…")
        self.token_endpoint = Field("token_endpoint", tr("Token address"), hint="https://…")
        self.scope = Field("scope", tr("Scopes, with a space between them"))
        for widget in (self.issuer, self.client_id, self.client_secret, self.tenant):
            column.addWidget(widget)
        column.addWidget(self._build_more_button(), 0, Qt.AlignmentFlag.AlignLeft)
        self.more = QWidget()
        inner = QVBoxLayout(self.more)
        inner.setContentsMargins(2 * UNIT, 0, 0, 0)
        inner.setSpacing(UNIT + 4)
        for name in _MORE:
            inner.addWidget(getattr(self, name))
        column.addWidget(self.more)
        self.more.hide()
        self._fields: dict[str, Field | SecretField] = {
            field.name: field for field in (self.issuer, self.client_id, self.client_secret, self.tenant)
        } | {name: getattr(self, name) for name in _MORE}
        for field in self._fields.values():
            field.edit.setAcceptDrops(False)  # a file's name dropped here would only be text in the wrong place
            field.edited.connect(lambda text, field=field: self._typed(field, text))
            field.left.connect(lambda field=field: self._left(field))

    def _build_more_button(self) -> QPushButton:
        self.more_button = button(tr("More"), flat=True)
        self.more_button.setObjectName("more")
        self.more_button.setAccessibleName(tr("More fields"))
        self.more_button.setCheckable(True)
        self.more_button.toggled.connect(self._show_more)
        theme().changed.connect(self._dress)
        self._dress()
        return self.more_button

    def show_form(self, form: ProviderForm) -> None:
        self._form = form
        preset = form.preset
        for name, field in self._fields.items():
            field.edit.setText(getattr(form, name))
            field.edit.setCursorPosition(0)
            field.show_fault("")
        self.client_secret.hide_text()
        self.client_id.edit.setReadOnly(form.replaced is not None)
        self.client_id.edit.setEnabled(form.replaced is None)
        kept = tr("Kept. Type here only to replace it.") if form.keeps_secret else ""
        optional = tr("Only if the provider gave one") if preset.secret == "optional" else ""
        self.client_secret.edit.setPlaceholderText(kept or optional)
        self.name.edit.setPlaceholderText("login.example.org" if preset.endpoints else heard(preset.name))
        self.client_secret.setVisible(form.takes_secret)
        self.tenant.setVisible(preset.tenant)
        for field in (self.issuer, self.authorization_endpoint, self.token_endpoint):
            field.setVisible(preset.endpoints)
        self.more_button.setChecked(preset.endpoints)  # which scope stands for mail, only the person can know

    def edits(self) -> list[QLineEdit]:
        return [field.edit for field in self._fields.values() if not field.isHidden()]

    def judge(self) -> dict[str, str]:
        """Shows all faults; what is under More is unfolded for them."""
        form = self._form
        faults = form.faults() if form is not None else {}
        for name, field in self._fields.items():
            field.show_fault(faults.get(name, ""))
        if any(name in faults for name in _MORE):
            self.more_button.setChecked(True)
        return faults

    def focus_first(self) -> None:
        first = next((edit for edit in self.edits() if edit.isEnabled() and not edit.text()), self.client_id.edit)
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    def focus_field(self, name: str) -> None:
        self._fields[name].edit.setFocus(Qt.FocusReason.OtherFocusReason)

    def clear_secret(self) -> None:
        self.client_secret.edit.clear()
        self.client_secret.hide_text()

    def _typed(self, field: Field | SecretField, text: str) -> None:
        if self._form is not None:
            setattr(self._form, field.name, text)
        self.changed.emit()

    def _left(self, field: Field | SecretField) -> None:
        """A field passed by without typing is not blamed: it may yet come from Google's file."""
        if self._form is not None and field.isVisible() and (field.edit.text() or field.edit.isModified()):
            field.show_fault(self._form.faults().get(field.name, ""))

    def _show_more(self, on: bool) -> None:
        self.more.setVisible(on)
        self._dress()

    def _dress(self) -> None:
        name = "actions/expand" if self.more_button.isChecked() else "actions/next"
        self.more_button.setIcon(icons.icon(name, self.palette()))
