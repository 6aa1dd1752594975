"""The dialogs that one owner has opened, each at most once."""

from __future__ import annotations

from collections.abc import Callable, Hashable

from PySide6.QtWidgets import QDialog


class OpenDialogs:
    def __init__(self) -> None:
        self._open: dict[Hashable, QDialog] = {}

    def show(self, what: Hashable, make: Callable[[], QDialog]) -> None:
        """A second asking brings the open dialog to the front."""
        dialog = self._open.get(what)
        if dialog is None:
            dialog = self._open[what] = make()
            dialog.finished.connect(lambda _result: self._open.pop(what, None))
            dialog.open()
            return
        dialog.raise_()
        dialog.activateWindow()

    def has(self, what: Hashable, dialog: QDialog) -> bool:
        """Whether this very one is still open."""
        return self._open.get(what) is dialog
