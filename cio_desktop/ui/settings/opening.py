"""Opening Settings from anywhere: one dialog at a time, above the dialog that asked for it.

The dialog is imported when it is first opened: the window paints without it.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSettings, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from cio_desktop.operations.workspace import Workspace

if TYPE_CHECKING:
    from cio_desktop.operations.detailed_log import DetailedLogs
    from cio_desktop.ui.settings.dialog import SettingsDialog
    from cio_desktop.ui.settings.language_box import Languages
    from cio_desktop.ui.settings.service_page import ServiceFacts


class SettingsOpening(QObject):
    """`vault_place`: where the key to the stored passwords lives, as `--vault` has it; None where it is not ours.
    `facts`: of the service that the window works with. `languages`: None where none can be chosen."""

    reading_changed = Signal()
    restart_asked = Signal()
    again_asked = Signal()  # the window once more, in another language
    sources_wanted = Signal(object)  # list[FoundSource]
    periods_wanted = Signal(object)  # list[Offer]
    vault_move_asked = Signal(str, str)  # where that key is to be kept, and a passphrase for it

    def __init__(
        self,
        workspace: Workspace,
        settings: QSettings,
        window: QWidget,
        action: Callable[[str], QAction],
        vault_place: Callable[[], str | None],
        facts: ServiceFacts,
        logs: DetailedLogs | None,
        languages: Callable[[], Languages] | None,
    ) -> None:
        super().__init__(window)
        self._workspace = workspace
        self._settings = settings
        self._window = window
        self._action = action
        self._vault_place = vault_place
        self._facts = facts
        self._logs = logs
        self._languages = languages
        self._dialog: SettingsDialog | None = None

    def open(self, page: str = "general", *, preset: str | None = None, over: QWidget | None = None) -> SettingsDialog:
        """`over`: the dialog that asked for it, which waits beneath. An open one is brought to the front."""
        dialog = self._dialog
        if dialog is not None:
            dialog.show_page(page, preset)
            dialog.raise_()
            dialog.activateWindow()
            return dialog
        from cio_desktop.ui.settings.dialog import SettingsDialog

        beneath, vault = over or self._window, self._vault_place()
        dialog = SettingsDialog(
            self._workspace,
            self._settings,
            self._action,
            beneath,
            page=page,
            preset=preset,
            vault=vault,
            facts=self._facts,
            logs=self._logs,
            languages=self._languages() if self._languages is not None else None,
        )
        self._dialog = dialog
        dialog.vault_chosen.connect(self.vault_move_asked)
        dialog.reading_changed.connect(self.reading_changed)
        dialog.restart_asked.connect(self.restart_asked)
        dialog.again_asked.connect(self.again_asked)
        dialog.sources_wanted.connect(self.sources_wanted)
        dialog.periods_wanted.connect(self.periods_wanted)
        closed = partial(self._closed, dialog)
        dialog.finished.connect(closed)
        dialog.destroyed.connect(closed)  # with the dialog beneath it
        dialog.open()
        return dialog

    def set_up_provider(self, preset: str, over: QWidget | None) -> None:
        """`over` looks again once it is back in front: the provider may be set up by then."""
        from cio_desktop.ui.add_source.dialog import AddSourceDialog

        dialog = self.open("providers", preset=preset or None, over=over)
        if isinstance(over, AddSourceDialog):
            dialog.finished.connect(over.settings_closed)

    def _closed(self, dialog: SettingsDialog, *_reason: object) -> None:
        if self._dialog is dialog:
            self._dialog = None
