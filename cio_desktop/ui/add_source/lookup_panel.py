"""The look-up of settings, above the fields: what is asked and what was found, in words and as a thin bar.

The person's choices about it stand beneath the fields, so that what comes and goes moves no field.
"""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from cio_desktop.language import tr
from cio_desktop.operations.discovery import Lookup, LookupState
from cio_desktop.ui.add_source.busy_bar import BusyBar
from cio_desktop.ui.add_source.form import SourceForm
from cio_desktop.ui.widgets.announcement import announce
from cio_desktop.ui.widgets.buttons import button
from cio_desktop.ui.widgets.labels import PlainLabel
from cio_desktop.ui.widgets.theme import HALF, UNIT
from cio_desktop.ui.words.found_words import other_server, progress, provenance


class LookupPanel(QWidget):
    by_hand_asked = Signal()  # nothing more is to be filled in
    again_asked = Signal()
    found_asked = Signal()  # the settings found, in place of what was typed
    typed_asked = Signal()  # and back

    def __init__(self) -> None:
        super().__init__()
        self.provenance = PlainLabel(wrap=True)
        self.provenance.setObjectName("provenance")
        self.progress_words = PlainLabel(wrap=True, muted=True)
        self.bar = BusyBar(tr("Settings are looked up"))
        self.by_hand = button(tr("Change settings by hand"), self.by_hand_asked.emit)
        self.again = button(tr("Look again"), self.again_asked.emit)
        self.use_found = button(tr("Use the settings found"), self.found_asked.emit)
        self.use_typed = button(tr("Use what I typed"), self.typed_asked.emit)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(HALF + 2)
        column.addWidget(self.provenance)
        column.addWidget(self.progress_words)
        column.addWidget(self.bar)
        policy = self.bar.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self.bar.setSizePolicy(policy)
        self.choices = QWidget()
        line = QHBoxLayout(self.choices)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(UNIT)
        for made in (self.by_hand, self.again, self.use_found, self.use_typed):
            line.addWidget(made)
        line.addStretch(1)
        self._said = ""

    def show_lookup(self, lookup: Lookup, form: SourceForm) -> None:
        domain = form.email.strip().rpartition("@")[2]
        where = ""
        if form.finding is not None and form.found_differs:
            where = f"{provenance(form.finding, domain, lookup.state)} {other_server(form.finding)}"
        elif form.used is not None:
            where = provenance(form.used, domain, lookup.state)
        self.provenance.setText(where)
        self.provenance.setVisible(bool(where))
        words = progress(lookup, domain)
        self.progress_words.setText(words)
        # One line, whatever comes: while it goes on, the bar says so.
        self.progress_words.setVisible(bool(words) and not (where and lookup.looking))
        self.bar.setVisible(lookup.looking)
        ended = lookup.state in {LookupState.STOPPED, LookupState.FAILED}
        self.by_hand.setVisible(lookup.looking)
        self.again.setVisible(ended or (lookup.state is LookupState.ENDED and not lookup.findings))
        self.use_found.setVisible(form.found_differs and not form.put_aside)
        self.use_typed.setVisible(form.put_aside)
        self.choices.setVisible(
            lookup.looking or not (self.again.isHidden() and self.use_found.isHidden() and self.use_typed.isHidden())
        )
        said = where or ("" if lookup.looking else words)
        if said and said != self._said and self.isVisible():
            announce(self, said)
        self._said = said
