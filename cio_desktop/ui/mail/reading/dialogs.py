"""Dialogs about a message that is read: opening it in the browser, and its source."""

from __future__ import annotations

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QWidget

from cio_desktop.language import tr
from cio_desktop.ui.widgets.choice_buttons import CheckBox
from cio_desktop.ui.widgets.dialog_frame import DialogFrame
from cio_desktop.ui.widgets.labels import PlainLabel, Verbatim
from cio_desktop.ui.words.plain import plain_block

SOURCE_SHOWN = 256 * 1024  # bytes; the file has all
_LINE = 1_000  # characters; Qt's time grows with the square of a line


class BrowserDialog(DialogFrame):
    opened = Signal(bool)  # with pictures

    def __init__(self, pictures: int, parent: QWidget) -> None:
        super().__init__(tr("Open this message in the browser?"), parent)
        self.setObjectName("browser_dialog")
        about = tr(
            "There it looks as its sender laid it out. It is written to a file that only you can read, which is "
            "removed after ten minutes, or when you leave this program. The page may run nothing and send nothing."
        )
        self.content.addWidget(PlainLabel(about, wrap=True))
        self.pictures = CheckBox(tr("Load its pictures from the internet"))
        self.pictures.setObjectName("with_pictures")
        told = tr("Who sent it can see then that you read it, when, and from which network.")
        self.pictures.setAccessibleDescription(told)
        warning = PlainLabel(told, wrap=True, muted=True)
        self.content.addWidget(self.pictures)
        self.content.addWidget(warning)
        self.pictures.setVisible(pictures > 0)
        warning.setVisible(pictures > 0)
        self.buttons.addStretch(1)
        self.add_button(tr("Cancel"), self.reject, name="cancel")
        opening = self.add_button(tr("Open in browser"), self._open, name="open", primary=True)
        opening.setDefault(True)
        opening.setFocus()

    def _open(self) -> None:
        self.opened.emit(self.pictures.isChecked())
        self.accept()


class SourceDialog(DialogFrame):
    save_asked = Signal()

    def __init__(self, raw: bytes, whole: bool, parent: QWidget) -> None:
        super().__init__(tr("Source of the message"), parent)
        self.setObjectName("source_dialog")
        text = Verbatim(_short_lines(plain_block(raw.decode("utf-8", "replace"))))
        text.setAccessibleName(tr("Source", "of a message: all it is made of"))
        text.setMinimumSize(QSize(560, 360))
        self.content.addWidget(text, 1)
        if not whole:
            note = tr("These are the first {size} KiB. The saved file has all of it.", size=SOURCE_SHOWN // 1024)
            self.content.addWidget(PlainLabel(note, wrap=True, muted=True))
        self.add_button(tr("Save as…"), self.save_asked.emit, name="save")
        self.buttons.addStretch(1)
        self.add_button(tr("Close"), self.reject, name="close").setDefault(True)
        room = self.screen().availableGeometry().size()
        self.resize(QSize(760, 560).boundedTo(room))


def _short_lines(text: str) -> str:
    if max(map(len, text.split("\n")), default=0) <= _LINE:
        return text
    lines = text.split("\n")
    return "\n".join(line[at : at + _LINE] for line in lines for at in range(0, max(len(line), 1), _LINE))
