"""What a change of folders would send to the mail server, shown before it is asked for."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QWidget

from cio_desktop.language import counted, tr
from cio_desktop.protocol.resources import PlanStep
from cio_desktop.ui.widgets.dialog_frame import DialogFrame
from cio_desktop.ui.widgets.labels import PlainLabel, Verbatim
from cio_desktop.ui.words.plan_words import plan_lines


class PlanDialog(DialogFrame):
    """`accepted`: it is wanted."""

    def __init__(self, title: str, subject: str, count: int, verb: str, parent: QWidget) -> None:
        super().__init__(title, parent)
        self.setObjectName("plan_dialog")
        about = [tr("For “{subject}” these commands would be sent. Nothing has been sent yet.", subject=subject)]
        if count > 1:
            about.append(
                counted(
                    count,
                    "It is the first of {n} message; what goes the same way goes together.",
                    "It is the first of {n} messages; what goes the same way goes together.",
                )
            )
        self.content.addWidget(PlainLabel(" ".join(about), wrap=True))
        self.steps = Verbatim(tr("Being worked out…"))
        self.steps.setAccessibleName(tr("Commands"))
        self.steps.setMinimumSize(QSize(480, 180))
        self.content.addWidget(self.steps, 1)
        note = tr("As far as is known now: the server is looked at first, and what is found there counts.")
        self.content.addWidget(PlainLabel(note, wrap=True, muted=True, size=0.92))
        self.buttons.addStretch(1)
        self.add_button(tr("Cancel"), self.reject, name="cancel")
        make = self.add_button(verb, self.accept, name="confirm", primary=True)
        make.setDefault(True)
        make.setFocus()
        self.resize(QSize(620, 400).boundedTo(self.screen().availableGeometry().size()))

    def show_plan(self, steps: Sequence[PlanStep]) -> None:
        self.steps.set_text("\n".join(plan_lines(steps)) or tr("Nothing would be sent: it is so already."))

    def say(self, words: str) -> None:
        """Why there is no plan."""
        self.steps.set_text(words)
