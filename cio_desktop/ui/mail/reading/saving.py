"""Saving what a message holds, by dialogs that are opened and never waited for: one file, all, the message itself."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncGenerator, Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QObject, QStandardPaths, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from cio_desktop.language import counted, tr
from cio_desktop.net.task_scope import TaskScope
from cio_desktop.operations.downloads import DownloadFailed, save_as, save_new
from cio_desktop.operations.reading import MessageReader
from cio_desktop.protocol.errors import ApiError, CioError
from cio_desktop.protocol.resources import MailFile
from cio_desktop.ui.words.error_texts.text import ErrorText
from cio_desktop.ui.words.texts import Names, of_error

from .attachments import keep_name

_ALL = "save all"  # as it is: the name of a task


def downloads_folder() -> str:
    return QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DownloadLocation)


class Saving(QObject):
    said = Signal(str)
    failed = Signal(object)  # an ErrorText
    saving_all = Signal(bool)  # begun, and over

    def __init__(self, reader: MessageReader, tasks: TaskScope, names: Callable[[], Names], parent: QWidget) -> None:
        super().__init__(parent)
        self._widget = parent
        self._reader = reader
        self._tasks = tasks
        self._names = names

    def save(self, account_id: str, file: MailFile) -> None:
        self._ask_file(keep_name(file), lambda: self._reader.file(account_id, file.file_id))

    def save_source(self, account_id: str, message_id: str) -> None:
        self._ask_file("message.eml", lambda: self._reader.source(account_id, message_id))

    def save_all(self, account_id: str, files: Sequence[MailFile]) -> None:
        dialog = QFileDialog(self._widget, tr("Save all attachments in"), downloads_folder())
        dialog.setObjectName("save_all_folder")
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.fileSelected.connect(
            lambda name: self._tasks.start(self.all_into(account_id, files, Path(name)), key=_ALL)
        )
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _ask_file(self, name: str, pieces: Callable[[], AsyncGenerator[bytes, None]]) -> None:
        dialog = QFileDialog(self._widget, tr("Save as"), str(Path(downloads_folder()) / name))
        dialog.setObjectName("save_file")
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)  # it asks before another file is lost
        dialog.fileSelected.connect(lambda chosen: self._tasks.start(self.one_as(pieces(), Path(chosen))))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    async def one_as(self, pieces: AsyncGenerator[bytes, None], target: Path) -> None:
        self.said.emit(tr("Saving {file}…", file=target.name))
        try:
            await save_as(pieces, target)
        except CioError as error:
            self.failed.emit(self._trouble(error, target.name))
            return
        self.said.emit(tr("Saved as {file} in {folder}", file=target.name, folder=str(target.parent)))

    async def all_into(self, account_id: str, files: Sequence[MailFile], folder: Path) -> None:
        """None over another file: what is there keeps its name. The first failure ends the rest, and is told. Stopped,
        it leaves what is whole."""
        done = 0
        self.saving_all.emit(True)
        try:
            for done, file in enumerate(files):
                if not await self._one_of(account_id, file, folder, done, len(files)):
                    return
            self.said.emit(
                counted(len(files), "Saved {n} file in {folder}", "Saved {n} files in {folder}", folder=str(folder))
            )
        except asyncio.CancelledError:
            self.said.emit(
                counted(
                    len(files),
                    "Stopped: saved {done} of {n} file in {folder}",
                    "Stopped: saved {done} of {n} files in {folder}",
                    done=done,
                    folder=str(folder),
                )
            )
            raise
        finally:
            self.saving_all.emit(False)

    def stop_all(self) -> None:
        self._tasks.cancel_one(_ALL)

    async def _one_of(self, account_id: str, file: MailFile, folder: Path, number: int, of: int) -> bool:
        """False: it was not saved, which is told."""
        name = keep_name(file)
        self.said.emit(tr("Saving {file}, {place} of {all}…", file=name, place=number + 1, all=of))
        try:
            await save_new(self._reader.file(account_id, file.file_id), folder, name)
        except CioError as error:
            self.failed.emit(self._trouble(error, name, saved=number, of=of))
            return False
        return True

    def _trouble(self, error: CioError, name: str, *, saved: int = 0, of: int = 1) -> ErrorText:
        title = (
            tr("“{file}” was not saved", file=name)
            if of == 1
            else tr("Saved {done} of {all}: “{file}” was not saved", done=saved, all=of, file=name)
        )
        if isinstance(error, DownloadFailed):
            return ErrorText(title, tr("{reason}. Choose another place, and try again.", reason=error.message))
        why = of_error(error, self._names()) if isinstance(error, ApiError) else ErrorText(title, error.message)
        return ErrorText(title, f"{why.title}. {why.body}".strip(), (), why.details)
