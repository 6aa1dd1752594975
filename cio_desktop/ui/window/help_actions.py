"""The actions of the Help menu. Each dialog is imported when it is asked for."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from cio_desktop import __version__
from cio_desktop.language import tr
from cio_desktop.ui.words.program_name import PROGRAM

if TYPE_CHECKING:
    from .actions import Actions


class HelpActions:
    """`act` carries out what needs the whole window."""

    def __init__(self, actions: Actions, window: QWidget, act: Callable[[Callable[[], object]], None]) -> None:
        self._window = window
        pressed = {"help": self._show_help, "shortcuts": self._show_shortcuts, "about": self._about}
        for name, show in pressed.items():
            actions[name].triggered.connect(lambda _=False, show=show: act(show))

    def _show_help(self) -> None:
        from .help_dialog import HelpDialog

        dialog = HelpDialog(self._window)
        dialog.shortcuts_asked.connect(self._show_shortcuts)
        dialog.open()

    def _show_shortcuts(self) -> None:
        from .shortcuts_dialog import ShortcutsDialog

        ShortcutsDialog(self._window).open()

    def _about(self) -> None:
        from cio_desktop.ui.widgets.dialog_frame import ConfirmDialog

        text = tr("Manage mail sources: a window, an async client and a local service for the Context.IO 2.0 API.")
        dialog = ConfirmDialog(f"{PROGRAM} {__version__}", text, tr("Close"), self._window)
        dialog.open()
