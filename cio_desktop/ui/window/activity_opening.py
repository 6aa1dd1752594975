"""Opening Activity from anywhere: one window, imported and made when it is first asked for."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QSettings

from cio_desktop.operations.workspace import Workspace
from cio_desktop.protocol.keys import SourceKey
from cio_desktop.ui.widgets import icons

from .trouble_dialog import TroubleDialog

if TYPE_CHECKING:
    from cio_desktop.ui.activity.window import ActivityWindow


class ActivityOpening:
    """`window`: None until it was first opened."""

    def __init__(self, workspace: Workspace, settings: QSettings, clock: Callable[[], float] = time.time) -> None:
        self._workspace = workspace
        self._settings = settings
        self._clock = clock
        self.window: ActivityWindow | None = None

    def history(self, key: SourceKey | None = None) -> None:
        """`key`: of this source alone."""
        from cio_desktop.ui.activity.window import Page

        self._made().open_page(Page.HISTORY, key)

    def changes(self) -> None:
        from cio_desktop.ui.activity.window import Page

        self._made().open_page(Page.CHANGES)

    def servers(self, key: SourceKey) -> None:
        from cio_desktop.ui.activity.window import Page

        self._made().open_page(Page.SERVERS, key)

    def _made(self) -> ActivityWindow:
        if self.window is None:
            from cio_desktop.ui.activity.window import ActivityWindow

            made = self.window = ActivityWindow(self._workspace, self._settings, clock=self._clock)
            made.setWindowIcon(icons.program_icon())
            made.failed.connect(lambda text: TroubleDialog(text, made).open())
        return self.window

    async def end(self) -> None:
        """With the main window."""
        window, self.window = self.window, None
        if window is not None:
            await window.end()
