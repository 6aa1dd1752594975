"""On the page of import and export: a file is read, or this computer is looked through, and what was found is shown."""

from __future__ import annotations

from collections.abc import Coroutine, Mapping
from pathlib import Path
from types import MappingProxyType
from typing import Any

from PySide6.QtCore import QSettings, Signal
from PySide6.QtWidgets import QFileDialog, QVBoxLayout, QWidget

from cio_desktop.language import Text, counted, tr
from cio_desktop.net.task_scope import TaskScope
from cio_desktop.operations.found.places import find
from cio_desktop.operations.found.source import FoundSource
from cio_desktop.operations.providers import Known, ProviderRepository
from cio_desktop.operations.settings_import import Offer, lacking, offers, read_file
from cio_desktop.operations.sources import SourceRepository
from cio_desktop.protocol.errors import ApiError, CioError
from cio_desktop.ui.profile.carried import differing
from cio_desktop.ui.settings.import_dialog import ImportDialog
from cio_desktop.ui.settings.notice import Notice
from cio_desktop.ui.settings.page import caption, paragraph
from cio_desktop.ui.widgets.buttons import button
from cio_desktop.ui.widgets.dialog_frame import Trouble
from cio_desktop.ui.widgets.flow_layout import FlowLayout
from cio_desktop.ui.widgets.theme import UNIT
from cio_desktop.ui.words.error_texts.text import ErrorText
from cio_desktop.ui.words.texts import of_error

ABOUT = Text(
    "From a file that was exported here or on another computer, or from Thunderbird and Evolution on this one. What "
    "would change is shown first. Nothing of theirs is changed, and their passwords are not read."
)
NONE_FOUND = Text(
    "Thunderbird and Evolution have no IMAP sources on this computer, or not where their settings usually are."
)
NONE_IN_FILE = Text("There is no source in this file.")


class ImportBox(QWidget):
    sources_wanted = Signal(object)  # list[FoundSource]
    periods_wanted = Signal(object)  # list[Offer]
    window_wanted = Signal(object)  # settings of the window, by their names in the file

    def __init__(
        self, sources: SourceRepository, providers: ProviderRepository, tasks: TaskScope, settings: QSettings
    ) -> None:
        super().__init__()
        self._settings = settings
        self._sources, self._providers, self._tasks = sources, providers, tasks
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(UNIT)
        column.addWidget(caption(tr("Import")))
        column.addWidget(paragraph(str(ABOUT)))
        line = FlowLayout(spacing=UNIT)
        self.from_file = button(tr("Import a file…"), self._choose)
        self.from_file.setObjectName("import_file")
        self.look = button(tr("Look on this computer"), lambda: self._start(self._look()))
        self.look.setObjectName("look_for_sources")
        for each in (self.from_file, self.look):
            line.addWidget(each)
        column.addLayout(line)
        self.told = Notice()
        self.trouble = Trouble()
        column.addWidget(self.told)
        column.addWidget(self.trouble)

    def _start(self, work: Coroutine[Any, Any, None]) -> None:
        self._tasks.start(self._carefully(work), key="import")

    async def _carefully(self, work: Coroutine[Any, Any, None]) -> None:
        """Nothing is changed by it, so whatever fails leaves nothing behind."""
        self.trouble.hide()
        self.told.say("")
        self._enable(False)
        try:
            await work
        except ApiError as error:
            self.trouble.say(of_error(error))
        except CioError as error:
            self.trouble.say(ErrorText(tr("Nothing was imported"), error.message))
        finally:
            self._enable(True)

    def _enable(self, on: bool) -> None:
        self.from_file.setEnabled(on)
        self.look.setEnabled(on)

    def _choose(self) -> None:
        dialog = QFileDialog(self, tr("Import settings"), "", tr("JSON files (*.json);;All files (*)"))
        dialog.setObjectName("settings_file")
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(lambda name: self._start(self._read(Path(name))))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    async def _read(self, path: Path) -> None:
        exported = await read_file(path)
        await self._sources.load()
        await self._providers.read()
        known = self._providers.known is Known.ALL  # else nobody can say which are missing
        missing = lacking(exported, self._providers.providers) if known else []
        self._show(
            tr("Import {name}", name=path.name),
            offers(exported.sources, self._sources.accounts),
            missing,
            str(NONE_IN_FILE),
            differing(self._settings, exported.window),
        )

    async def _look(self) -> None:
        found = await find()
        await self._sources.load()
        self._show(tr("Sources on this computer"), offers(found, self._sources.accounts), [], str(NONE_FOUND))

    def _show(
        self,
        title: str,
        found: list[Offer],
        missing: list[str],
        nothing: str,
        window: Mapping[str, Any] = MappingProxyType({}),
    ) -> None:
        if not found and not window:
            self.told.say(nothing)
            return
        dialog = ImportDialog(title, found, missing, self, window=len(window))
        dialog.taken.connect(self._taken)
        dialog.window_taken.connect(lambda: self.window_wanted.emit(window))
        dialog.open()

    def _taken(self, new: list[FoundSource], changed: list[Offer]) -> None:
        if changed:
            self.periods_wanted.emit(changed)
            self.told.say(counted(len(changed), "{n} sync period is changed.", "{n} sync periods are changed."))
        if new:
            self.sources_wanted.emit(new)
