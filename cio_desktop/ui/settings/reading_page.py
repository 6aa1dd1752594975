"""Settings, Reading: where a message is shown, and whether showing it marks it as read."""

from __future__ import annotations

from PySide6.QtCore import QSettings, Signal

from cio_desktop.language import Text, tr
from cio_desktop.ui.profile.reading import ReadingPlace, choose_marks_read, choose_place, marks_read, reading_place
from cio_desktop.ui.settings.page import SettingsPage, below_choice, caption, paragraph
from cio_desktop.ui.widgets.choice_buttons import CheckBox, RadioButton
from cio_desktop.ui.widgets.key_names import native
from cio_desktop.ui.widgets.theme import HALF, UNIT
from cio_desktop.ui.words import shortcuts

_PLACES = {
    ReadingPlace.BELOW: Text("Below the list"),
    ReadingPlace.RIGHT: Text("Right of the list"),
    ReadingPlace.OFF: Text("Not in the window: {key} opens a window of its own"),
}


class ReadingPage(SettingsPage):
    id = "reading"
    title = Text("Reading")

    changed = Signal()

    def __init__(self, settings: QSettings) -> None:
        super().__init__()
        column = self.scrolled()
        column.addWidget(caption(tr("The selected message is shown")))
        self.places: dict[ReadingPlace, RadioButton] = {}
        for place, words in _PLACES.items():
            choice = RadioButton(words.fill(key=native(shortcuts.READ[0])))
            choice.setObjectName(f"reading_{place.value}")
            choice.setChecked(reading_place(settings) is place)
            choice.toggled.connect(lambda on, place=place: self._choose(settings, place) if on else None)
            column.addWidget(choice)
            self.places[place] = choice
        column.addSpacing(UNIT)
        self.marks = CheckBox(tr("Mark a message as read when it is shown"))
        self.marks.setObjectName("marks_read")
        about = tr("After two seconds. Without it a message stays unread until you say otherwise, as with the key U.")
        self.marks.setAccessibleDescription(about)
        self.marks.setChecked(marks_read(settings))
        self.marks.toggled.connect(lambda on: choose_marks_read(settings, on))
        column.addWidget(self.marks)
        column.addWidget(below_choice(about))
        column.addSpacing(HALF)
        column.addWidget(
            paragraph(
                tr(
                    "Pictures on the internet are not loaded before you ask for them, as they tell the sender that "
                    "you read the message. Under Privacy stand the senders whose pictures are always loaded."
                )
            )
        )
        column.addStretch(1)

    def _choose(self, settings: QSettings, place: ReadingPlace) -> None:
        choose_place(settings, place)
        self.changed.emit()
