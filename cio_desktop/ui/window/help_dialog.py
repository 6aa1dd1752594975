"""Help: what the signs mean, how mail is filed, what to do where something is wrong. Short; the keys have a list of
their own."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QGridLayout, QScrollArea, QVBoxLayout, QWidget

from cio_desktop.language import Text, tr
from cio_desktop.ui.sources.states import State
from cio_desktop.ui.widgets.badge import StatusGlyph
from cio_desktop.ui.widgets.dialog_frame import DialogFrame
from cio_desktop.ui.widgets.key_names import native
from cio_desktop.ui.widgets.labels import PlainLabel
from cio_desktop.ui.widgets.roles import set_role
from cio_desktop.ui.widgets.selection import ring_around
from cio_desktop.ui.widgets.theme import UNIT
from cio_desktop.ui.words import shortcuts

SIGNS = {
    State.SIGN_IN: Text("Sign-in needed: the sign-in was refused. Nothing is tried until you sign in again."),
    State.STOPPED: Text("Stopped: it failed for days, so it is not synced until you turn it on."),
    State.PAUSED: Text("Paused: it failed again and again. It goes on by itself; you may resume it now."),
    State.CANT_CONNECT: Text(
        "Can't connect: the server can't be reached, or its certificate is not trusted. It is tried again by itself."
    ),
    State.LIMITED: Text("Limited: the provider hides a part of the mail from programs, such as Gmail's All Mail."),
    State.LATE: Text("Late: a sync that was planned did not run."),
    State.TRYING: Text("Trying again, Incomplete: the last try failed, or not all mail could be read."),
    State.UNKNOWN: Text("Unknown: the service has said nothing for a while, so nothing is claimed."),
    State.IMPORTING: Text("First import: mail is being read for the first time. Messages appear as they come."),
    State.SYNCING: Text("Syncing: what is new is being read."),
    State.OK: Text("Up to date: the last sync went well; its age stands beside it."),
}
_FILING = Text(
    "{move} moves the selected messages to a folder that you type a few letters of; {change} shows all folders they "
    "are in, with boxes to tick. With the mouse, drag them onto a folder: that moves them, and copies them while "
    "Ctrl is held. All of this can be undone."
)
_TROUBLE = Text(
    "A source that is not well says why, and what helps: the underlined word in its row, {mend}, or the buttons in the "
    "panel beside the list. Details there has the server's own words, to copy for whoever helps you. What went wrong "
    "with a change stands at the bottom until you have read it. {activity} opens Activity: what happened to each "
    "source, how each change stands, what can't be read."
)


class HelpDialog(DialogFrame):
    shortcuts_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(tr("Help"), parent, width=560)
        self.setMinimumHeight(480)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QScrollArea.Shape.NoFrame)
        set_role(area, QAccessible.Role.Document)
        ring_around(area)
        area.setAccessibleName(tr("Help"))
        body = QWidget()
        column = QVBoxLayout(body)
        column.setContentsMargins(UNIT, UNIT, UNIT, UNIT)
        column.setSpacing(UNIT)
        column.addWidget(_heading(tr("What the signs mean")))
        column.addLayout(_signs())
        filing = _FILING.fill(move=native(shortcuts.MOVE_TO[0]), change=native(shortcuts.CHANGE_FOLDERS[0]))
        trouble = _TROUBLE.fill(mend=native(shortcuts.MEND[0]), activity=native(shortcuts.ACTIVITY[0]))
        for title, words in ((tr("Filing mail"), filing), (tr("When something is wrong"), trouble)):
            column.addSpacing(UNIT)
            column.addWidget(_heading(title))
            column.addWidget(PlainLabel(words, wrap=True))
        column.addStretch(1)
        area.setWidget(body)
        self.content.addWidget(area, 1)
        self.add_button(tr("Keyboard shortcuts…"), self.shortcuts_asked.emit, name="shortcuts")
        self.buttons.addStretch(1)
        self.add_button(tr("Close"), self.accept, name="close").setDefault(True)


def _heading(words: str) -> PlainLabel:
    return PlainLabel(words.upper(), size=0.85, bold=True, muted=True)


def _signs() -> QGridLayout:
    grid = QGridLayout()
    grid.setHorizontalSpacing(UNIT + 4)
    grid.setVerticalSpacing(UNIT)
    grid.setColumnStretch(1, 1)
    for row, (state, meaning) in enumerate(SIGNS.items()):
        glyph = StatusGlyph(state.value, state.meaning.role)
        grid.addWidget(glyph, row, 0, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(PlainLabel(str(meaning), wrap=True), row, 1)
    return grid
