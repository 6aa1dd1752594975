"""One configured OAuth provider in the list: its name, its client id, who uses it, what can be done."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout

from cio_desktop.language import counted, parted, tr
from cio_desktop.protocol.sign_in import OAuthProvider
from cio_desktop.ui.widgets.buttons import button
from cio_desktop.ui.widgets.flow_layout import FlowLayout
from cio_desktop.ui.widgets.labels import PlainLabel
from cio_desktop.ui.widgets.theme import HALF, UNIT, Role, theme


def called(provider: OAuthProvider) -> str:
    return provider.name or provider.type


def used_by(count: int) -> str:
    return counted(count, "Used by {n} source", "Used by {n} sources") if count else tr("No source uses it yet")


class ProviderCard(QFrame):
    """No secret is shown, not even a masked one."""

    test_asked = Signal(str)  # the client id
    edit_asked = Signal(str)
    remove_asked = Signal(str)

    def __init__(self, provider: OAuthProvider, *, editable: bool) -> None:
        super().__init__()
        self.setObjectName("provider_card")
        self.provider = provider
        self.key = provider.provider_consumer_key
        name = called(provider)
        column = QVBoxLayout(self)
        column.setContentsMargins(2 * UNIT, UNIT + 4, 2 * UNIT, UNIT + 4)
        column.setSpacing(HALF)
        column.addWidget(PlainLabel(name, bold=True, wrap=True))
        column.addWidget(PlainLabel(tr("Client id {key}", key=self.key), muted=True, elide=True))
        details = [used_by(len(provider.sources))]
        if provider.tenant:
            details.append(tr("tenant {tenant}", tenant=provider.tenant))
        column.addWidget(PlainLabel(parted(details), muted=True, wrap=True))
        column.addSpacing(HALF)
        line = FlowLayout(spacing=UNIT)
        self.test = button(tr("Test"), lambda: self.test_asked.emit(self.key), about=name)
        self.edit = button(tr("Edit…"), lambda: self.edit_asked.emit(self.key), about=name)
        self.remove = button(tr("Remove…"), lambda: self.remove_asked.emit(self.key), about=name, danger=True)
        for made, called_ in ((self.test, "test"), (self.edit, "edit"), (self.remove, "remove")):
            made.setObjectName(f"{called_}_provider")
            line.addWidget(made)
        if not editable:
            self.edit.hide()
        column.addLayout(line)
        self.result = PlainLabel(wrap=True)
        self.result.hide()
        column.addWidget(self.result)
        theme().changed.connect(self._dress)
        self._dress()

    def say(self, text: str, role: Role | None = None) -> None:
        """What came of the test."""
        self.result.set_role(role if role is not None else Role.NEUTRAL)
        self.result.setText(text)
        self.result.setVisible(bool(text))

    def show_testing(self, on: bool) -> None:
        self.test.setEnabled(not on)
        self.remove.setEnabled(not on)
        self.edit.setEnabled(not on)
        if on:
            self.say(tr("Asking its addresses…"))

    def _dress(self) -> None:
        ground, edge = self.palette().base().color().name(), theme().colours.line
        self.setStyleSheet(
            f"#provider_card {{ background: {ground}; border: 1px solid {edge}; "  # as it is: style
            f"border-radius: 8px; }}"
        )
