"""Second page: the server's settings, filled in where the program knows them, each open to change by hand."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QVBoxLayout, QWidget

from cio_desktop.ui.add_source.fields import Field
from cio_desktop.ui.add_source.form import STANDARD_PORTS, Security, SourceForm
from cio_desktop.ui.browser import open_page
from cio_desktop.ui.buttons import button
from cio_desktop.ui.choice_box import ChoiceBox
from cio_desktop.ui.labels import PlainLabel
from cio_desktop.ui.theme import HALF, UNIT, Role


class SettingsPage(QWidget):
    changed = Signal()

    def __init__(self, form: SourceForm) -> None:
        super().__init__()
        self._form = form
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(UNIT + 4)
        self.provenance = PlainLabel(wrap=True, muted=True)
        column.addWidget(self.provenance)
        self.server = Field("server", "Server", hint="imap.example.org")
        self.port = Field("port", "Port")
        self.port.edit.setMaxLength(5)
        self.username = Field("username", "User name")
        line = QHBoxLayout()
        line.setSpacing(UNIT + 4)
        line.addWidget(self.server, 4, Qt.AlignmentFlag.AlignTop)
        line.addWidget(self.port, 2, Qt.AlignmentFlag.AlignTop)
        column.addLayout(line)
        column.addWidget(self._build_security())
        column.addWidget(self.username)
        self.note = PlainLabel(wrap=True, muted=True, size=0.92)
        self.page = button("", self._open_page, flat=True)
        column.addWidget(self.note)
        column.addWidget(self.page, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch(1)
        self._fields = (self.server, self.port, self.username)
        for field in self._fields:
            field.edited.connect(lambda text, field=field: self._typed(field, text))
            field.left.connect(lambda field=field: self._left(field))

    def _build_security(self) -> QWidget:
        box = QWidget()
        column = QVBoxLayout(box)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(HALF)
        caption = PlainLabel("Security")
        self.security = ChoiceBox()
        self.security.setObjectName("security")
        self.security.setAccessibleName("Security")
        caption.setBuddy(self.security)
        for security in Security:
            self.security.addItem(security.value, security)
        self.security.activated.connect(self._security_chosen)
        self.accepts_plain = QCheckBox("I accept that my password and mail can be read on the way")
        self.accepts_plain.setObjectName("accepts_plain")
        self.accepts_plain.toggled.connect(self._accepted)
        self._plain_fault = PlainLabel(size=0.92, role=Role.ERROR, wrap=True)
        column.addWidget(caption)
        column.addWidget(self.security)
        column.addWidget(self.accepts_plain)
        column.addWidget(self._plain_fault)
        self._plain_fault.hide()
        return box

    def fill(self) -> None:
        """Shows the form, after the program may have written into it."""
        form = self._form
        self.provenance.setText(f"{form.provenance}." if form.provenance else "")
        self.provenance.setVisible(bool(form.provenance))
        for field in self._fields:
            field.edit.setText(getattr(form, field.name))
            field.mark_filled(field.name in form.filled)
        self.security.setCurrentIndex(list(Security).index(form.security))
        self._show_tick()
        provider = form.provider
        self.note.setText(provider.note if provider is not None else "")
        self.note.setVisible(bool(self.note.whole_text()))
        self.page.setVisible(provider is not None and bool(provider.link and provider.note))
        if provider is not None:
            self.page.setText(f"Open {provider.name}'s page")
            self.page.setAccessibleName(self.page.text())

    def judge(self) -> dict[str, str]:
        faults = self._form.settings_faults()
        for field in self._fields:
            field.show_fault(faults.get(field.name, ""))
        self._plain_fault.setText(faults.get("accepts_plain", ""))
        self._plain_fault.setVisible("accepts_plain" in faults)
        return faults

    def _left(self, field: Field) -> None:
        field.show_fault(self._form.settings_faults().get(field.name, ""))

    def _typed(self, field: Field, text: str) -> None:
        self._form.touch(field.name)
        setattr(self._form, field.name, text)
        field.mark_filled(False)
        self.changed.emit()

    def _security_chosen(self, row: int) -> None:
        form = self._form
        before, form.security = form.security, Security(self.security.itemData(row))
        form.touch("security")
        if form.port.strip() == str(STANDARD_PORTS[before]):
            form.port = str(STANDARD_PORTS[form.security])
            self.port.edit.setText(form.port)
        self._show_tick()
        self.changed.emit()

    def _show_tick(self) -> None:
        self.accepts_plain.setVisible(self._form.security is Security.NONE)
        self.accepts_plain.setChecked(self._form.accepts_plain)
        if self._form.security is not Security.NONE:
            self._plain_fault.hide()

    def _accepted(self, on: bool) -> None:
        self._form.accepts_plain = on
        if on:
            self._plain_fault.hide()
        self.changed.emit()

    def _open_page(self) -> None:
        provider = self._form.provider
        if provider is not None:
            open_page(provider.link)
