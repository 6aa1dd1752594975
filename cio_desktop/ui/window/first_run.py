"""The page of a window without sources: add one, or look around in made-up mail first."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from cio_desktop.language import tr
from cio_desktop.ui.widgets import icons
from cio_desktop.ui.widgets.buttons import button
from cio_desktop.ui.widgets.labels import PlainLabel
from cio_desktop.ui.widgets.scrolled import Scrolled
from cio_desktop.ui.widgets.theme import UNIT, theme


class FirstRunPage(Scrolled):
    add_asked = Signal()
    demo_asked = Signal()

    def __init__(self) -> None:
        page = QWidget()
        outer = QVBoxLayout(page)
        super().__init__(page, grows=False)
        self.setObjectName("first_run")
        outer.addStretch(2)
        picture = QLabel()
        picture.setPixmap(icons.program_icon().pixmap(96, 96))
        picture.setAlignment(Qt.AlignmentFlag.AlignCenter)
        outer.addWidget(picture)
        outer.addSpacing(2 * UNIT)
        title = PlainLabel(tr("See all your mail sources in one place"), size=1.7, bold=True, wrap=True)
        title.setAlignment(Qt.AlignmentFlag.AlignCenter)
        outer.addWidget(title)
        outer.addSpacing(UNIT)
        body = PlainLabel(tr("Add one, or look around with made-up mail first."), size=1.08, muted=True, wrap=True)
        body.setAlignment(Qt.AlignmentFlag.AlignCenter)
        outer.addWidget(body)
        outer.addSpacing(3 * UNIT)
        line = QHBoxLayout()
        line.setSpacing(UNIT + 4)
        self.add = button(tr("Add a source…"), self.add_asked.emit, primary=True)
        self.demo = button(tr("Try the demo"), self.demo_asked.emit)
        self.add.setObjectName("first_run_add")
        self.demo.setObjectName("first_run_demo")
        line.addStretch(1)
        for made in (self.add, self.demo):
            made.setMinimumSize(max(152, made.sizeHint().width()), max(40, made.sizeHint().height()))
            line.addWidget(made)
        line.addStretch(1)
        outer.addLayout(line)
        outer.addSpacing(3 * UNIT)
        note = PlainLabel(
            tr(
                "Your mail stays where it is. Passwords are kept encrypted on this computer. "
                "The demo keeps nothing and needs no network."
            ),
            muted=True,
            size=0.92,
            wrap=True,
        )
        note.setAlignment(Qt.AlignmentFlag.AlignCenter)
        note.setMaximumWidth(62 * note.fontMetrics().averageCharWidth())
        centred = QHBoxLayout()  # an aligned label would not get the height its lines need
        centred.addStretch(1)
        centred.addWidget(note, 100)
        centred.addStretch(1)
        outer.addLayout(centred)
        outer.addStretch(3)
        theme().changed.connect(self.update)
