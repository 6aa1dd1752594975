"""An error told in full: what happened, why, what to do, and the server's own words, to copy."""

from __future__ import annotations

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from cio_desktop.language import tr
from cio_desktop.ui.widgets.dialog_frame import DialogFrame
from cio_desktop.ui.widgets.labels import PlainLabel, Verbatim
from cio_desktop.ui.words.error_texts.text import ErrorText


class TroubleDialog(DialogFrame):
    def __init__(self, text: ErrorText, parent: QWidget | None = None) -> None:
        super().__init__(text.title, parent, width=520)
        self._text = text
        self.content.addWidget(PlainLabel(text.body, wrap=True, selectable=True))
        if text.details:
            self.content.addWidget(Verbatim(text.details), 1)
            self.add_button(tr("Copy"), self._copy, name="copy")
        self.buttons.addStretch(1)
        self.add_button(tr("Close"), self.accept, name="close", primary=True).setDefault(True)

    def _copy(self) -> None:
        text = self._text
        QGuiApplication.clipboard().setText(f"{text.title}\n{text.body}\n\n{text.details}")
