"""How what is asked of folders is carried out: as tasks, with a word of what came of each."""

from __future__ import annotations

from collections.abc import Callable, Coroutine, Hashable
from typing import Any

from msgspec.structs import replace
from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from cio_desktop.language import tr
from cio_desktop.operations.folder_care import FolderCare
from cio_desktop.operations.folder_undo import FolderStep
from cio_desktop.protocol.errors import ApiError, CioError
from cio_desktop.protocol.keys import SourceKey
from cio_desktop.ui.widgets.open_dialogs import OpenDialogs
from cio_desktop.ui.widgets.tasks import scope_of
from cio_desktop.ui.words.texts import Names, of_error


class FolderWork(QObject):
    """`names_of`: of a source, for sentences."""

    said = Signal(str)
    failed = Signal(object)  # ErrorText

    def __init__(self, care: FolderCare, window: QWidget, names_of: Callable[[SourceKey], Names]) -> None:
        super().__init__(window)
        self.care = care
        self.window = window
        self.dialogs = OpenDialogs()
        self._names_of = names_of
        self._tasks = scope_of(self)

    async def close(self) -> None:
        await self._tasks.close()

    def tell(self, done: bool, what: str, told: str) -> bool:
        waits = tr("A change waits for the mail server, and goes on by itself: {what}.", what=what)
        self.said.emit(told if done else waits)
        return done

    def start(
        self,
        key: SourceKey,
        what: str,
        work: Coroutine[Any, Any, bool],
        told: str,
        step: FolderStep | None = None,
    ) -> None:
        """`step`: what undoes it, once it is done."""

        async def run() -> None:
            done = await work
            if done and step is not None:
                self.care.note(step)
            self.tell(done, what, told)

        self.run(run(), None, key, what)

    def run(self, work: Coroutine[Any, Any, None], name: Hashable, key: SourceKey, what: str) -> None:
        self._tasks.start(work, key=name, on_error=lambda error: self._present(error, key, what))

    def _present(self, error: BaseException, key: SourceKey, what: str) -> None:
        if not isinstance(error, CioError):
            raise error
        text = of_error(error, replace(self._names_of(key), what=what))
        said = error.message if isinstance(error, ApiError) else ""
        self.failed.emit(replace(text, details=text.details or said))
