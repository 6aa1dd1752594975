"""A quiet frame for what is good to know."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from cio_desktop.ui.widgets.badge import StatusGlyph
from cio_desktop.ui.widgets.labels import PlainLabel
from cio_desktop.ui.widgets.theme import UNIT, Role, mixed, theme

_GLYPHS = {
    Role.INFO: "actions/info",
    Role.WARN: "actions/warning",
    Role.ERROR: "actions/warning",
    Role.OK: "actions/check",
}


class Notice(QFrame):
    """Hidden as long as it has no words."""

    def __init__(self, text: str = "", role: Role = Role.INFO, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("notice")
        self._role = role
        line = QHBoxLayout(self)
        line.setContentsMargins(UNIT + 4, UNIT, UNIT + 4, UNIT)
        line.setSpacing(UNIT)
        self._glyph = StatusGlyph(_GLYPHS[role], role, 18)
        self.label = PlainLabel(wrap=True)
        line.addWidget(self._glyph, 0, Qt.AlignmentFlag.AlignTop)
        line.addWidget(self.label, 1)
        theme().changed.connect(self._dress)
        self._dress()
        self.label.setText(text)
        if not text:
            self.hide()

    def say(self, text: str, role: Role | None = None) -> None:
        if role is not None and role is not self._role:
            self._role = role
            self._glyph.show_state(_GLYPHS[role], role)
            self._dress()
        self.label.setText(text)
        self.setVisible(bool(text))

    def text(self) -> str:
        return self.label.whole_text()

    def _dress(self) -> None:
        ground = self.palette().window().color()
        ink = theme().colour(self._role)
        self.setStyleSheet(
            f"#notice {{ background: {mixed(ground, ink, 0.07).name()}; "  # as it is: style
            f"border: 1px solid {mixed(ground, ink, 0.3).name()}; border-radius: 8px; }}"
        )
