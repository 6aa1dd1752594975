"""What the Help menu shows. Each dialog is imported when it is asked for."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from cio_desktop import __version__
from cio_desktop.language import tr

from .frame import PROGRAM


class Help:
    def __init__(self, window: QWidget) -> None:
        self._window = window

    def show_help(self) -> None:
        from .help_dialog import HelpDialog

        dialog = HelpDialog(self._window)
        dialog.shortcuts_asked.connect(self.show_shortcuts)
        dialog.open()

    def show_shortcuts(self) -> None:
        from .shortcuts_dialog import ShortcutsDialog

        ShortcutsDialog(self._window).open()

    def about(self) -> None:
        from cio_desktop.ui.widgets.dialog_frame import DialogFrame
        from cio_desktop.ui.widgets.labels import PlainLabel

        text = tr("Manage mail sources: a window, an async client and a local service for the Context.IO 2.0 API.")
        dialog = DialogFrame(f"{PROGRAM} {__version__}", self._window)
        dialog.content.addWidget(PlainLabel(text, wrap=True))
        dialog.buttons.addStretch(1)
        dialog.add_button(tr("Close"), dialog.accept, name="close").setDefault(True)
        dialog.open()
