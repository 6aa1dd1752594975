"""Asked once, at the first close of the window: does syncing go on?"""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from cio_desktop.language import Text, tr
from cio_desktop.ui.widgets.dialog_frame import DialogFrame
from cio_desktop.ui.widgets.labels import PlainLabel

BY_TRAY = Text("Its icon in the tray brings this window back.")
BY_START = Text("Start CIO Desktop again to bring this window back: this desktop has no tray for an icon.")
_QUIT = Text("Quit in the File menu ends everything.")
_QUIT_BY_KEY = Text("Quit in the File menu ({key}) ends everything.")
_WIDTH = 520


class CloseDialog(DialogFrame):
    """`tray`: there is one. Esc and Cancel: the window stays open, and the question comes again."""

    chosen = Signal(bool)  # syncing goes on

    def __init__(self, parent: QWidget | None = None, *, tray: bool, quit_key: str) -> None:
        super().__init__(tr("Keep syncing in the background?"), parent, width=_WIDTH)
        self.setObjectName("close_dialog")
        ends = _QUIT_BY_KEY.fill(key=quit_key) if quit_key else str(_QUIT)
        for text in (
            tr(
                "CIO Desktop can go on without its window: your sources are kept up to date, and you are told when one "
                "needs you."
            ),
            f"{BY_TRAY if tray else BY_START} {ends}",
            tr(
                "If you quit now, nothing is synced until you start it again. This is asked once; the choice is in "
                "Settings, under General."
            ),
        ):
            self.content.addWidget(PlainLabel(text, wrap=True))
        self.add_button(tr("Cancel"), self.reject, name="cancel")
        self.buttons.addStretch(1)
        self.add_button(tr("Quit"), lambda: self._choose(False), name="quit")
        keep = self.add_button(tr("Keep syncing"), lambda: self._choose(True), name="keep_syncing", primary=True)
        keep.setDefault(True)
        keep.setFocus()

    def _choose(self, on: bool) -> None:
        self.accept()
        self.chosen.emit(on)
