"""Files of a message dragged out of the window, into a folder or another program.

A drag carries the path of a file that is whole, so it is fetched first, into a private folder that goes with the pane.
A drag begins once it is there, where the button is still held; the next one of the same file begins at once.
"""

from __future__ import annotations

import asyncio
import tempfile
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QMimeData, QObject, Qt, QTimer, QUrl, Signal
from PySide6.QtGui import QDrag, QGuiApplication
from PySide6.QtWidgets import QWidget

from cio_desktop.language import tr
from cio_desktop.net.task_scope import TaskScope
from cio_desktop.operations.downloads import save_new
from cio_desktop.operations.reading import MessageReader
from cio_desktop.protocol.errors import CioError
from cio_desktop.protocol.resources import MailFile
from cio_desktop.ui.words.error_texts.text import ErrorText
from cio_desktop.ui.words.texts import of_error

from .attachments import keep_name


def _held() -> bool:
    return bool(QGuiApplication.mouseButtons() & Qt.MouseButton.LeftButton)


class DragOut(QObject):
    said = Signal(str)
    failed = Signal(object)  # an ErrorText

    def __init__(self, reader: MessageReader, tasks: TaskScope, parent: QWidget) -> None:
        super().__init__(parent)
        self.held: Callable[[], bool] = _held
        self.carry: Callable[[Path], object] = self._carry
        self._widget = parent
        self._reader = reader
        self._tasks = tasks
        self._folder: tempfile.TemporaryDirectory[str] | None = None
        self._paths: dict[str, Path] = {}

    def begin(self, account_id: str, file: MailFile) -> None:
        path = self._paths.get(file.file_id)
        if path is not None:
            self.carry(path)
        else:
            self._tasks.start(self._fetch(account_id, file), key="drag out")

    def close(self) -> None:
        """What was not taken away goes."""
        self._paths.clear()
        if self._folder is not None:
            self._folder.cleanup()
            self._folder = None

    async def _fetch(self, account_id: str, file: MailFile) -> None:
        name = keep_name(file)
        self.said.emit(tr("Fetching {file} to be dragged…", file=name))
        try:
            folder = await asyncio.to_thread(self._own_folder)
            path = await save_new(self._reader.file(account_id, file.file_id), folder, name)
        except CioError as error:
            why = of_error(error)
            self._fail(name, f"{why.title}. {why.body}", why.details)
            return
        except OSError as error:
            self._fail(name, tr("{reason}. Make room, and try again.", reason=error.strerror or ""))
            return
        self._paths[file.file_id] = path
        if self.held():
            self.said.emit("")
            QTimer.singleShot(0, self, lambda: self.carry(path))  # a drag within a task would stop all others
        else:
            self.said.emit(tr("{file} is here: drag it now.", file=name))

    def _fail(self, name: str, why: str, details: str = "") -> None:
        self.failed.emit(ErrorText(tr("“{file}” could not be fetched", file=name), why, (), details))

    def _own_folder(self) -> Path:
        """Of each file its own, as two may have one name. For this person alone (mkdtemp)."""
        if self._folder is None:
            self._folder = tempfile.TemporaryDirectory(prefix="cio-drag-", ignore_cleanup_errors=True)
        return Path(tempfile.mkdtemp(dir=self._folder.name))

    def _carry(self, path: Path) -> None:
        data = QMimeData()
        data.setUrls([QUrl.fromLocalFile(str(path))])
        drag = QDrag(self._widget)
        drag.setMimeData(data)
        drag.exec(Qt.DropAction.CopyAction)
