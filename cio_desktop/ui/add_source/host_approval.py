"""Asks before a secret goes to a host that no trusted source vouches for: shows its whole name and wants a yes."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from cio_desktop.language import tr
from cio_desktop.ui.add_source.form import SourceForm
from cio_desktop.ui.widgets.choice_buttons import CheckBox
from cio_desktop.ui.widgets.labels import PlainLabel
from cio_desktop.ui.widgets.theme import UNIT, Role, mixed, theme
from cio_desktop.ui.words.found_words import host_shown


class HostApproval(QFrame):
    approved = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("host_approval")
        column = QVBoxLayout(self)
        column.setContentsMargins(UNIT + 4, UNIT + 4, UNIT + 4, UNIT + 4)
        column.setSpacing(UNIT // 2)
        self.why = PlainLabel(
            tr("Whether this server is your provider's could not be checked. Your password would be sent to"), wrap=True
        )
        self.host = PlainLabel(bold=True, wrap=True, selectable=True)
        self.tick = CheckBox(tr("This is my provider's server"))
        self.tick.setObjectName("confirm_host")
        self.tick.clicked.connect(self.approved)
        self.fault = PlainLabel(size=0.92, role=Role.ERROR, wrap=True)
        for part in (self.why, self.host, self.tick, self.fault):
            column.addWidget(part)
        theme().changed.connect(self._dress)
        self._dress()
        self.fault.hide()

    def show_form(self, form: SourceForm) -> None:
        finding = form.used
        self.setVisible(form.must_confirm)
        if finding is None:
            return
        self.host.setText(host_shown(finding))
        self.tick.setChecked(form.is_confirmed)
        self.tick.setAccessibleName(
            tr("This is my provider's server: {host}", host=finding.host_shown or finding.imap.server)
        )
        if form.is_confirmed:
            self.show_fault("")

    def show_fault(self, fault: str) -> None:
        self.fault.setText(fault)
        self.fault.setVisible(bool(fault))
        self.tick.setAccessibleDescription(fault)

    def _dress(self) -> None:
        window = self.palette().window().color()
        ground, edge = (mixed(window, theme().colour(Role.WARN), share) for share in (0.10, 0.45))
        self.setStyleSheet(
            f"#host_approval {{ background: {ground.name()}; "  # as it is: style
            f"border: 1px solid {edge.name()}; border-radius: 8px; }}"
        )
