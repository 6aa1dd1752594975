"""The choice of the language, on the General page: the system's, or one by its own name."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QLocale, QSettings, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from cio_desktop.language import tr
from cio_desktop.ui.profile.language import choose_language, chosen_language
from cio_desktop.ui.settings.page import caption, paragraph
from cio_desktop.ui.widgets.choice_box import ChoiceBox
from cio_desktop.ui.widgets.lines import as_written
from cio_desktop.ui.widgets.theme import UNIT


@dataclass(frozen=True)
class Languages:
    """`codes`: of those the program speaks. `of_system`: the one it speaks where none is chosen."""

    codes: Sequence[str]
    of_system: str


_NAMES = {"en": "English", "es": "Español"}  # as it is: Qt's have a country's name in them


def own_name(code: str) -> str:
    """As who speaks it calls it: "Deutsch", "Français"."""
    name = _NAMES.get(code) or QLocale(code).nativeLanguageName() or code
    return name[:1].upper() + name[1:]


class LanguageBox(QWidget):
    chosen = Signal()  # and kept: it is spoken from the next window on

    def __init__(self, languages: Languages, settings: QSettings) -> None:
        super().__init__()
        self._settings = settings
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(UNIT)
        title = caption(tr("Language"))
        self.choice = ChoiceBox()
        self.choice.setObjectName("language")
        self.choice.setAccessibleName(tr("Language"))
        title.setBuddy(self.choice)
        system = tr("As the system ({language})", language=own_name(languages.of_system))
        self.choice.addItem(as_written(system), "")
        for code in languages.codes:
            self.choice.addItem(as_written(own_name(code)), code)
        self.choice.setCurrentIndex(max(0, self.choice.findData(chosen_language(settings))))
        self.choice.activated.connect(self._choose)
        line = QHBoxLayout()
        line.addWidget(self.choice)
        line.addStretch(1)
        column.addWidget(title)
        column.addLayout(line)
        column.addWidget(paragraph(tr("The window opens anew in it at once.")))

    def _choose(self, row: int) -> None:
        code = str(self.choice.itemData(row))
        if code != chosen_language(self._settings):
            choose_language(self._settings, code)
            self.chosen.emit()
