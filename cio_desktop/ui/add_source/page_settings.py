"""Second page: the server's settings, filled in as they are found; each can be changed."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from cio_desktop.language import heard, tr
from cio_desktop.operations.discovery import Lookup
from cio_desktop.ui.add_source.form import STANDARD_PORTS, Security, SourceForm
from cio_desktop.ui.add_source.host_approval import HostApproval
from cio_desktop.ui.add_source.lookup_panel import LookupPanel
from cio_desktop.ui.widgets.browser import open_page
from cio_desktop.ui.widgets.buttons import button
from cio_desktop.ui.widgets.choice_box import ChoiceBox
from cio_desktop.ui.widgets.choice_buttons import CheckBox
from cio_desktop.ui.widgets.fields import FILLED_MARK, FILLED_WORDS, Caption, Field
from cio_desktop.ui.widgets.labels import PlainLabel
from cio_desktop.ui.widgets.theme import HALF, UNIT, Role


class SettingsPage(QWidget):
    """`again_asked` and `by_hand_asked` are the dialog's to answer: it owns the look-up."""

    changed = Signal()
    by_hand_asked = Signal()
    again_asked = Signal()

    def __init__(self, form: SourceForm, lookup: Lookup) -> None:
        super().__init__()
        self._form = form
        self._lookup = lookup
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(UNIT + 4)
        self.found = LookupPanel()
        self.found.by_hand_asked.connect(self.by_hand_asked)
        self.found.again_asked.connect(self.again_asked)
        self.found.found_asked.connect(lambda: self._choose(form.use_found))
        self.found.typed_asked.connect(lambda: self._choose(form.use_typed))
        self.provenance = self.found.provenance
        column.addWidget(self.found)
        self.server = Field("server", tr("Server"), hint="imap.example.org")
        self.port = Field("port", tr("Port"))
        self.port.edit.setMaxLength(5)
        self.username = Field("username", tr("User name"))
        line = QHBoxLayout()
        line.setSpacing(UNIT + 4)
        line.addWidget(self.server, 4, Qt.AlignmentFlag.AlignTop)
        line.addWidget(self.port, 2, Qt.AlignmentFlag.AlignTop)
        column.addLayout(line)
        column.addWidget(self._build_security())
        column.addWidget(self.username)
        self.legend = PlainLabel(f"{FILLED_MARK} = {FILLED_WORDS}", muted=True, size=0.92)
        column.addWidget(self.legend)
        column.addWidget(self.found.choices)
        self.approval = HostApproval()
        self.approval.approved.connect(self._approved)
        column.addWidget(self.approval)
        self.help = button(tr("Help page"), self._open_help)
        column.addWidget(self.help, 0, Qt.AlignmentFlag.AlignLeft)
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
        self._security_caption = Caption(tr("Security"))
        self.security = ChoiceBox()
        self.security.setObjectName("security")
        self.security.setAccessibleName(tr("Security"))
        self._security_caption.setBuddy(self.security)
        for security in Security:
            self.security.addItem(security.shown, security)
        self.security.activated.connect(self._security_chosen)
        self.accepts_plain = CheckBox(tr("I accept that my password can be read on the way"))
        self.accepts_plain.setObjectName("accepts_plain")
        self.accepts_plain.toggled.connect(self._accepted)
        self._plain_fault = PlainLabel(size=0.92, role=Role.ERROR, wrap=True)
        column.addWidget(self._security_caption)
        column.addWidget(self.security)
        column.addWidget(self.accepts_plain)
        column.addWidget(self._plain_fault)
        self._plain_fault.hide()
        return box

    def fill(self) -> None:
        """Shows form and look-up, after the program may have written into it. What the person typed is untouched."""
        form = self._form
        for field in self._fields:
            if field.edit.text() != getattr(form, field.name):
                field.edit.setText(getattr(form, field.name))
                field.show_fault("")
                if field.edit.hasFocus():
                    field.edit.selectAll()  # who was about to type replaces it
        self.security.setCurrentIndex(list(Security).index(form.security))
        self._show_state()

    def _show_state(self) -> None:
        form = self._form
        asked = self.approval.tick.hasFocus()
        self.found.show_lookup(self._lookup, form)
        for field in self._fields:
            field.mark_filled(field.name in form.filled)
        filled = "security" in form.filled
        self._security_caption.mark_filled(filled)
        self.security.setAccessibleDescription(str(FILLED_WORDS) if filled else "")
        self.legend.setVisible(bool(form.filled))
        self.approval.show_form(form)
        if asked and self.approval.isHidden():  # a better one was found: the keyboard must not land on Back
            self.server.edit.setFocus(Qt.FocusReason.OtherFocusReason)
        self._show_tick()
        page = self._help_page()
        self.help.setVisible(page is not None)
        if page is not None:
            self.help.setText(tr("Help page: {page}", page=page[0]))
            self.help.setAccessibleName(self.help.text())

    def _help_page(self) -> tuple[str, str] | None:
        """Title and address of the page on which the settings stand."""
        finding = self._form.used
        pages = finding.documentation if finding is not None else []
        page = next((each for each in pages if each.url.startswith("https://")), None)
        return None if page is None else (heard(page.description, page.said) or page.url, page.url)

    def judge(self) -> dict[str, str]:
        faults = self._form.settings_faults()
        if self._lookup.looking and not self._form.server.strip():
            faults["server"] = tr("Still being looked up. Wait a moment, or enter the server's name.")
        for field in self._fields:
            field.show_fault(faults.get(field.name, ""))
        self._plain_fault.setText(faults.get("accepts_plain", ""))
        self._plain_fault.setVisible("accepts_plain" in faults)
        self.approval.show_fault(faults.get("confirm_host", ""))
        return faults

    def _left(self, field: Field) -> None:
        if not (self._lookup.looking and not getattr(self._form, field.name)):
            field.show_fault(self._form.settings_faults().get(field.name, ""))

    def _typed(self, field: Field, text: str) -> None:
        self._form.touch(field.name)
        setattr(self._form, field.name, text)
        self._show_state()
        self.changed.emit()

    def _choose(self, act: Callable[[], object]) -> None:
        act()
        self.fill()
        self.server.edit.setFocus(Qt.FocusReason.OtherFocusReason)
        self.changed.emit()

    def _security_chosen(self, row: int) -> None:
        form = self._form
        before, form.security = form.security, Security(self.security.itemData(row))
        form.touch("security")
        if form.port.strip() == str(STANDARD_PORTS[before]):
            form.port = str(STANDARD_PORTS[form.security])
            form.touch("port")
            self.port.edit.setText(form.port)
        self._show_state()
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

    def _approved(self, on: bool) -> None:
        self._form.confirm(on)
        self.approval.show_form(self._form)
        self.changed.emit()

    def _open_help(self) -> None:
        page = self._help_page()
        if page is not None:
            open_page(page[1])
