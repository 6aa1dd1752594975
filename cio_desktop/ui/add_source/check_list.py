"""The steps of the check, one row each: a mark by shape and colour, what it is about, what was seen."""

from __future__ import annotations

from typing import assert_never

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from cio_desktop.language import Text, heard, listed, tr
from cio_desktop.operations.settings_check import CANCELLED
from cio_desktop.protocol.sign_in import CheckStep, Step, StepState
from cio_desktop.ui.widgets.badge import StatusGlyph
from cio_desktop.ui.widgets.labels import PlainLabel
from cio_desktop.ui.widgets.theme import HALF, UNIT, Role
from cio_desktop.ui.words.plain import plain_line
from cio_desktop.ui.words.times import date_of

MOST_SEEN = 160  # letters of the server's words in a row

_TITLES: dict[str, dict[str, Text]] = {
    Step.SERVER: {
        "": Text("Server"),
        StepState.RUNNING: Text("Looking for the server…"),
        StepState.OK: Text("Server found"),
        StepState.FAILED: Text("Server not found"),
    },
    Step.CONNECTION: {
        "": Text("Connection"),
        StepState.RUNNING: Text("Connecting…"),
        StepState.OK: Text("Connected"),
        StepState.FAILED: Text("No connection"),
    },
    Step.ENCRYPTION: {
        "": Text("Encryption"),
        StepState.RUNNING: Text("Encrypting…"),
        StepState.OK: Text("Encrypted connection"),
        StepState.WARNING: Text("Not encrypted"),
        StepState.FAILED: Text("No safe connection"),
    },
    Step.SIGN_IN: {
        "": Text("Sign-in"),
        StepState.RUNNING: Text("Signing in…"),
        StepState.OK: Text("Signed in"),
        StepState.FAILED: Text("Sign-in refused"),
    },
    Step.FOLDERS: {
        "": Text("Folders"),
        StepState.RUNNING: Text("Reading the folders…"),
        StepState.OK: Text("Folders can be read"),
        StepState.FAILED: Text("No folders"),
    },
    Step.ALL_MAIL: {
        "": Text("All Mail"),
        StepState.RUNNING: Text("Looking for All Mail…"),
        StepState.OK: Text("All Mail can be read"),
        StepState.WARNING: Text("All Mail is hidden"),
        StepState.FAILED: Text("All Mail is hidden"),
    },
}
_PLAIN = frozenset({Step.SERVER, Step.CONNECTION, Step.SIGN_IN})  # that it worked says all
_STATES: dict[str, Text] = {
    "": Text("not tried yet"),
    CANCELLED: Text("given up"),
    StepState.SKIPPED: Text("not tried"),
    StepState.WARNING: Text("works, with a limit"),
}


_NOT_YET = ("actions/waiting", Role.NEUTRAL)  # no question mark: nothing is in doubt


class CheckList(QWidget):
    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(tr("Check"))
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(UNIT)
        grid.setVerticalSpacing(HALF + 2)
        grid.setColumnStretch(1, 1)
        self._rows: dict[str, tuple[StatusGlyph, PlainLabel, PlainLabel]] = {}
        self.summary = ""
        for row, name in enumerate(Step):
            glyph = StatusGlyph(*_NOT_YET, 18)
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
            mark = _mark(step)
            glyph.show_state(*mark)
            title.set_role(Role.NEUTRAL if mark is _NOT_YET else None)
            title.setText(str(words.get(step.state, words[""])))
            said = _seen(step, trusted)
            seen.setText(said)
            # Only Gmail has an All Mail; elsewhere the step is not spoken of.
            shown = name != Step.ALL_MAIL or step.state not in {"", StepState.SKIPPED}
            for part in (glyph, title):
                part.setVisible(shown)
            seen.setVisible(shown and bool(said))
            state = str(_STATES.get(step.state, ""))
            title.setAccessibleName(". ".join(filter(None, (title.whole_text(), state, said))))
        self.summary = listed(self._rows[name][1].whole_text() for name in steps)

    def title(self, name: str) -> str:
        return self._rows[name][1].whole_text()

    def seen(self, name: str) -> str:
        return self._rows[name][2].whole_text()


def _mark(step: CheckStep) -> tuple[str, Role]:
    """The name of its icon, and its colour."""
    match StepState.of_word(step.state):
        case StepState.OK:
            return "ok", Role.OK
        case StepState.RUNNING:
            return "syncing", Role.INFO
        case StepState.FAILED:
            return "cant_connect", Role.ERROR
        case StepState.WARNING:
            return "limited", Role.LIMITED
        case StepState.SKIPPED | None:
            return _NOT_YET
        case never:
            assert_never(never)


def _seen(step: CheckStep, trusted: str) -> str:
    if step.state == StepState.FAILED:
        return tr("“{words}”", words=plain_line(step.server_text, MOST_SEEN)) if step.server_text else _said(step)
    if step.state == StepState.OK and step.name in _PLAIN:
        return ""
    certificate = step.certificate
    if step.state == StepState.OK and certificate is not None:
        until = (
            tr("certificate valid until {date}", date=date_of(certificate.not_after)) if certificate.not_after else ""
        )
        yours = "" if certificate.trusted and certificate.sha256 != trusted else tr("trusted by you")
        return listed((yours, until))
    return _said(step)


def _said(step: CheckStep) -> str:
    return plain_line(heard(step.text, step.said), 200)
