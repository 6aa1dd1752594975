"""Asks for a folder's name, its place, or both: a new folder, a folder that is moved. What can't be is said at once."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from cio_desktop.language import Text, tr
from cio_desktop.ui.widgets.choice_box import ChoiceBox
from cio_desktop.ui.widgets.dialog_frame import DialogFrame
from cio_desktop.ui.widgets.fields import Caption, Field
from cio_desktop.ui.widgets.labels import PlainLabel
from cio_desktop.ui.widgets.theme import HALF
from cio_desktop.ui.words.plain import plain_line

TOP_LEVEL = Text("Top level")


class FolderDialog(DialogFrame):
    """`places`: paths and what they are called, the empty one for none. `hint` says what a name comes to, `why_not` why
    place and name can't be; either may be empty."""

    chosen = Signal(str, str)  # place, name

    def __init__(
        self,
        title: str,
        verb: str,
        places: Mapping[str, str],
        at: str,
        why_not: Callable[[str, str], str],
        hint: Callable[[str, str], str] = lambda _place, _name: "",
        *,
        named: bool,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(title, parent)
        self.setObjectName("folder dialog")
        self._why_not, self._hint = why_not, hint
        self.name = Field("folder_name", tr("Name"))
        if not named:
            self.name.hide()
        self.name.edited.connect(lambda _text: self._judge())
        self.content.addWidget(self.name)
        caption = Caption(tr("In", "a folder lies in another one"))
        self.place = ChoiceBox()
        self.place.setObjectName("folder_place")
        for path, words in places.items():
            self.place.addItem(plain_line(words, 80), path)
        self.place.setCurrentIndex(max(0, self.place.findData(at)))
        self.place.currentIndexChanged.connect(lambda _row: self._judge())
        caption.setBuddy(self.place)
        self.content.addWidget(caption)
        self.content.addWidget(self.place)
        self.place.setAccessibleName(tr("In which folder"))
        self._said = PlainLabel(muted=True, wrap=True, size=0.92)
        self._said.setContentsMargins(0, HALF, 0, 0)
        self.content.addWidget(self._said)
        self.content.addStretch(1)
        self.buttons.addStretch(1)
        self.add_button(tr("Cancel"), self.reject, name="cancel")
        self.verb = self.add_button(verb, self._take, name="take_folder", primary=True)
        self.verb.setDefault(True)
        (self.name.edit if named else self.place).setFocus()
        self._judge()

    def _answer(self) -> tuple[str, str]:
        return self.place.currentData(), self.name.edit.text().strip()

    def _judge(self) -> None:
        place, name = self._answer()
        why = self._why_not(place, name)
        self.verb.setEnabled(not why)
        shown = bool(name) or not self.name.isVisibleTo(self)
        self._said.setText((why or self._hint(place, name)) if shown else "")

    def _take(self) -> None:
        self._judge()  # anew: folders come and go meanwhile
        if self.verb.isEnabled():
            self.chosen.emit(*self._answer())
            self.accept()
