"""The steps of the check, one row each: a mark by shape and colour, what it is about, what was seen."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from cio_desktop.operations.settings_check import CANCELLED, STEPS
from cio_desktop.protocol.sign_in import CheckStep
from cio_desktop.ui.widgets.badge import StatusGlyph
from cio_desktop.ui.widgets.labels import PlainLabel
from cio_desktop.ui.widgets.theme import HALF, UNIT, Role
from cio_desktop.ui.words.plain import plain_line
from cio_desktop.ui.words.times import date_of

MOST_SEEN = 160  # letters of the server's words in a row

_TITLES = {
    "server": {"": "Server", "running": "Looking for the server…", "ok": "Server found", "failed": "Server not found"},
    "connection": {"": "Connection", "running": "Connecting…", "ok": "Connected", "failed": "No connection"},
    "encryption": {
        "": "Encryption",
        "running": "Encrypting…",
        "ok": "Encrypted connection",
        "warning": "Not encrypted",
        "failed": "No safe connection",
    },
    "sign_in": {"": "Sign-in", "running": "Signing in…", "ok": "Signed in", "failed": "Sign-in refused"},
    "folders": {"": "Folders", "running": "Reading the folders…", "ok": "Folders can be read", "failed": "No folders"},
    "all_mail": {
        "": "All Mail",
        "running": "Looking for All Mail…",
        "ok": "All Mail can be read",
        "warning": "All Mail is hidden",
        "failed": "All Mail is hidden",
    },
}
_MARKS = {
    "ok": ("ok", Role.OK),
    "running": ("syncing", Role.INFO),
    "failed": ("cant_connect", Role.ERROR),
    "warning": ("limited", Role.LIMITED),
}
_PLAIN = frozenset({"server", "connection", "sign_in"})  # that it worked says all
_STATES = {"": "not tried yet", CANCELLED: "given up", "skipped": "not tried", "warning": "works, with a limit"}


class CheckList(QWidget):
    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName("Check")
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(UNIT)
        grid.setVerticalSpacing(HALF + 2)
        grid.setColumnStretch(1, 1)
        self._rows: dict[str, tuple[StatusGlyph, PlainLabel, PlainLabel]] = {}
        self.summary = ""
        for row, name in enumerate(STEPS):
            glyph = StatusGlyph("unknown", Role.NEUTRAL, 18)
            title, seen = PlainLabel(wrap=True), PlainLabel(wrap=True, muted=True, size=0.92)
            grid.addWidget(glyph, 2 * row, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(title, 2 * row, 1)
            grid.addWidget(seen, 2 * row + 1, 1)
            self._rows[name] = (glyph, title, seen)
        self.show_steps({})

    def show_steps(self, steps: dict[str, CheckStep], trusted: str = "") -> None:
        """`trusted`: the fingerprint of the certificate that the person trusts."""
        for name, (glyph, title, seen) in self._rows.items():
            step = steps.get(name, CheckStep(name, ""))
            words = _TITLES[name]
            mark, role = _MARKS.get(step.state, ("unknown", Role.NEUTRAL))
            glyph.show_state(mark, role)
            title.setText(words.get(step.state, words[""]))
            said = _seen(step, trusted)
            seen.setText(said)
            # Only Gmail has an All Mail; elsewhere the step is not spoken of.
            shown = name != "all_mail" or step.state not in {"", "skipped"}
            for part in (glyph, title):
                part.setVisible(shown)
            seen.setVisible(shown and bool(said))
            state = _STATES.get(step.state, "")
            title.setAccessibleName(". ".join(filter(None, (title.whole_text(), state, said))))
        self.summary = ", ".join(self._rows[name][1].whole_text() for name in steps)

    def title(self, name: str) -> str:
        return self._rows[name][1].whole_text()

    def seen(self, name: str) -> str:
        return self._rows[name][2].whole_text()


def _seen(step: CheckStep, trusted: str) -> str:
    if step.state == "failed":
        return f"“{plain_line(step.server_text, MOST_SEEN)}”" if step.server_text else plain_line(step.text, 200)
    if step.state == "ok" and step.name in _PLAIN:
        return ""
    certificate = step.certificate
    if step.state == "ok" and certificate is not None:
        until = f"certificate valid until {date_of(certificate.not_after)}" if certificate.not_after else ""
        yours = "" if certificate.trusted and certificate.sha256 != trusted else "trusted by you"
        return ", ".join(filter(None, (yours, until)))
    return plain_line(step.text, 200)
