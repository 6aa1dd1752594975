"""Settings, Import and export: a file with accounts, sources and providers, without any secret; what others have."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QSettings, Qt, Signal

from cio_desktop.language import Text, tr
from cio_desktop.net.task_scope import TaskScope
from cio_desktop.operations.providers import Known, ProviderRepository
from cio_desktop.operations.settings_export import exported_text
from cio_desktop.operations.sources import SourceRepository
from cio_desktop.protocol.errors import ApiError
from cio_desktop.ui.profile.carried import carried
from cio_desktop.ui.settings.import_box import ImportBox
from cio_desktop.ui.settings.notice import Notice
from cio_desktop.ui.settings.page import SettingsPage, caption, listed, paragraph
from cio_desktop.ui.settings.saving import ask_where, save
from cio_desktop.ui.widgets.announcement import announce
from cio_desktop.ui.widgets.buttons import button
from cio_desktop.ui.widgets.dialog_frame import Trouble
from cio_desktop.ui.widgets.labels import PlainLabel
from cio_desktop.ui.widgets.theme import HALF, UNIT, Role
from cio_desktop.ui.words.error_texts.text import ErrorText
from cio_desktop.ui.words.texts import of_error

FILE_NAME = "cio-desktop-settings.json"
IN = (
    Text("accounts and their names"),
    Text("sources: address, server, port, encryption, user name, sync period"),
    Text("OAuth providers"),
    Text("how this window looks and acts, and whose pictures are always loaded"),
)
NOT_IN = (
    Text("passwords, client secrets, sign-ins at providers"),
    Text("messages, folders, and what is known of them"),
)


class ExportPage(SettingsPage):
    id = "export"
    title = Text("Import and export")

    sources_wanted = Signal(object)  # list[FoundSource], to be signed in to
    periods_wanted = Signal(object)  # list[Offer]
    window_wanted = Signal(object)  # settings of the window, by their names in the file

    def __init__(
        self, sources: SourceRepository, providers: ProviderRepository, tasks: TaskScope, settings: QSettings
    ) -> None:
        super().__init__()
        self._settings = settings
        self._sources = sources
        self._providers = providers
        self._tasks = tasks
        column = self.scrolled()
        self.imports = ImportBox(sources, providers, tasks, settings)
        self.imports.sources_wanted.connect(self.sources_wanted)
        self.imports.periods_wanted.connect(self.periods_wanted)
        self.imports.window_wanted.connect(self.window_wanted)
        column.addWidget(self.imports)
        column.addSpacing(UNIT)
        column.addWidget(caption(tr("Export")))
        column.addWidget(
            paragraph(tr("Writes your settings to a JSON file, to keep or to read. Only you can read the file."))
        )
        for title, lines in ((tr("What is in it"), IN), (tr("What is not"), NOT_IN)):
            column.addSpacing(HALF)
            column.addWidget(PlainLabel(title))
            column.addWidget(listed([str(line) for line in lines]))
        column.addSpacing(HALF)
        self.export = button(tr("Export settings…"), self._choose)
        self.export.setObjectName("export_settings")
        column.addWidget(self.export, 0, Qt.AlignmentFlag.AlignLeft)
        self.told = Notice(role=Role.OK)
        self.trouble = Trouble()
        column.addWidget(self.told)
        column.addWidget(self.trouble)
        column.addStretch(1)

    def _choose(self) -> None:
        dialog = ask_where(self, tr("Export settings"), FILE_NAME, tr("JSON files (*.json)"), self._export_to)
        dialog.setObjectName("export_file")

    def _export_to(self, path: Path) -> None:
        self._tasks.start(self._export(path), key="export")

    async def _export(self, path: Path) -> None:
        """Of what the service has now, not of what the window read some time ago."""
        self.told.say("")
        self.trouble.hide()
        self.export.setEnabled(False)
        trouble = await self._try_export(path)
        self.export.setEnabled(True)
        if trouble is not None:
            self.trouble.say(trouble)
            return
        self.told.say(tr("Saved as {name}.", name=path.name))
        announce(self, self.told.text())

    async def _try_export(self, path: Path) -> ErrorText | None:
        providers = self._providers
        try:
            await self._sources.load()
            await providers.read()
            if providers.known is Known.FAILED and providers.error is not None:
                raise providers.error
            known = providers.known is Known.ALL
        except ApiError as error:
            return of_error(error)
        window = carried(self._settings)
        text = exported_text(self._sources.accounts, providers.providers if known else [], window)
        return await save(path, text, tr("The settings were not exported"))
