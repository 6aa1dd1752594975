"""A certificate that this computer does not trust: whose it is, until when, its fingerprint; and the person's word."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QVBoxLayout, QWidget

from cio_desktop.language import Text, tr
from cio_desktop.protocol.sign_in import Certificate
from cio_desktop.ui.widgets.choice_buttons import CheckBox
from cio_desktop.ui.widgets.labels import PlainLabel, Verbatim
from cio_desktop.ui.widgets.theme import UNIT, Role, mixed, theme
from cio_desktop.ui.words.times import date_of

_FACTS = (Text("For", "whom a certificate is for"), Text("Issued by"), Text("Valid until"))
_GROUP = 4  # signs of a fingerprint that stand together


class CertificateBox(QFrame):
    """`trusted`: the person ticked or unticked; the fingerprint, empty when unticked."""

    trusted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("certificate")
        self._sha256 = ""
        column = QVBoxLayout(self)
        column.setContentsMargins(UNIT + 4, UNIT + 4, UNIT + 4, UNIT + 4)
        column.setSpacing(UNIT // 2)
        column.addWidget(PlainLabel(tr("The certificate that the server showed"), bold=True, wrap=True))
        grid = QGridLayout()
        grid.setHorizontalSpacing(UNIT)
        grid.setVerticalSpacing(2)
        grid.setColumnStretch(1, 1)
        self.facts: dict[str, PlainLabel] = {}
        for row, name in enumerate(_FACTS):
            said = PlainLabel(wrap=True, selectable=True)
            self.facts[name.text] = said
            grid.addWidget(PlainLabel(str(name), muted=True), row, 0)
            grid.addWidget(said, row, 1)
        column.addLayout(grid)
        column.addWidget(
            PlainLabel(
                tr("SHA-256 fingerprint; compare it with what the server's owner tells you"), muted=True, wrap=True
            )
        )
        self.fingerprint = Verbatim(most_lines=3)
        self.fingerprint.setAccessibleName(tr("SHA-256 fingerprint"))
        column.addWidget(self.fingerprint)
        self.tick = CheckBox(tr("Trust this certificate, for this source only"))
        self.tick.setObjectName("trust_certificate")
        self.tick.clicked.connect(lambda on: self.trusted.emit(self._sha256 if on else ""))
        column.addWidget(self.tick)
        theme().changed.connect(self._dress)
        self._dress()
        self.hide()

    def show_certificate(self, certificate: Certificate | None) -> None:
        """Another one than before is not trusted by what was ticked before."""
        self.setVisible(certificate is not None)
        if certificate is None:
            return
        if certificate.sha256 != self._sha256:
            self.tick.setChecked(False)
        self._sha256 = certificate.sha256
        until = date_of(certificate.not_after) if certificate.not_after else ""
        for said, fact in zip(self.facts.values(), (certificate.subject, certificate.issuer, until), strict=True):
            said.setText(fact or tr("not said"))
        self.fingerprint.set_text(grouped(certificate.sha256))

    def _dress(self) -> None:
        window = self.palette().window().color()
        ground, edge = (mixed(window, theme().colour(Role.WARN), share) for share in (0.08, 0.40))
        self.setStyleSheet(
            f"#certificate {{ background: {ground.name()}; "  # as it is: style
            f"border: 1px solid {edge.name()}; border-radius: 8px; }}"
        )


def grouped(fingerprint: str) -> str:
    """In upper case and in groups, as other programs show it."""
    signs = fingerprint.upper()
    return " ".join(signs[at : at + _GROUP] for at in range(0, len(signs), _GROUP))
