"""The way out: who quits while changes are not done is told, and may stay.

It ends nothing itself: `end` is what does.
"""

from __future__ import annotations

from collections.abc import Callable, Coroutine
from typing import TYPE_CHECKING, Any

from cio_desktop.net.task_scope import TaskScope
from cio_desktop.operations.workspace import QUIT_WAIT, Workspace
from cio_desktop.ui.window.main_window import MainWindow

if TYPE_CHECKING:
    from cio_desktop.ui.widgets.dialog_frame import ConfirmDialog

_KEY = "leave"


class WayOut:
    """`own_service`: it ends with the window, so what it has to do is left as well. `come_up` shows the window."""

    def __init__(
        self,
        window: MainWindow,
        workspace: Workspace,
        *,
        own_service: bool,
        come_up: Callable[[], object],
        end: Callable[[bool], Coroutine[Any, Any, None]],
        on_error: Callable[[BaseException], None],
    ) -> None:
        self._window = window
        self._workspace = workspace
        self._own_service = own_service
        self._come_up = come_up
        self._end = end
        self._tasks = TaskScope("program", on_error=on_error)  # closed by nobody: its task is the end of all others
        self.asks: ConfirmDialog | None = None

    @property
    def taken(self) -> bool:
        return self._tasks.busy(_KEY)

    def take(self, ask: bool) -> None:
        """`ask`: whether the person may be asked, and stay, where changes would be lost."""
        self._tasks.start(self._go(ask), key=_KEY)

    def wait_no_longer(self) -> None:
        """Whoever ends the program from outside waits for no answer."""
        if self.asks is not None:
            self.asks.accept()

    async def _go(self, ask: bool) -> None:
        if not ask or not await self._stays():
            await self._end(ask)

    async def _stays(self) -> bool:
        """What was clicked is sent. Where something is left to do, or can't even be kept for the next start, the person
        decides: True: the program goes on."""
        workspace = self._workspace
        self._window.settle()
        left = await workspace.drain(QUIT_WAIT)
        kept = not left or workspace.keep_unsent()
        # what another service knows of is done there, whether this window runs or not
        waiting = max(left, workspace.queue.pending) if self._own_service else 0
        if kept and not waiting:
            return False
        stays = not await self._quits(waiting if kept else left, kept=kept)
        if stays:
            workspace.bulk.stop(False)
            self._window.go_on()
        return stays

    async def _quits(self, left: int, *, kept: bool) -> bool:
        import asyncio

        from PySide6.QtWidgets import QDialog

        from cio_desktop.ui.background.quit_question import quit_question

        self._come_up()  # who quits by the tray may have no window
        answer: asyncio.Future[int] = asyncio.get_running_loop().create_future()
        self.asks = quit_question(left, self._window, kept=kept, unread=self._workspace.bulk.unread > 0)
        self.asks.finished.connect(lambda code: None if answer.done() else answer.set_result(code))
        self.asks.open()
        try:
            return await answer == QDialog.DialogCode.Accepted
        finally:
            self.asks = None
