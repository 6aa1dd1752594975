"""Settings: a list of pages at the left, the page at the right. Opened with open(); changes hold at once."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from PySide6.QtCore import QSettings, QSize, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QListWidget, QListWidgetItem, QStackedWidget, QWidget

from cio_desktop.language import tr
from cio_desktop.operations.detailed_log import DetailedLogs
from cio_desktop.operations.found.source import FoundSource
from cio_desktop.operations.providers import ProviderRepository
from cio_desktop.operations.workspace import Workspace
from cio_desktop.ui.profile.carried import take
from cio_desktop.ui.settings.diagnostics_page import DiagnosticsPage
from cio_desktop.ui.settings.export_page import ExportPage
from cio_desktop.ui.settings.general_page import GeneralPage
from cio_desktop.ui.settings.language_box import Languages
from cio_desktop.ui.settings.page import SettingsPage
from cio_desktop.ui.settings.privacy_page import PrivacyPage
from cio_desktop.ui.settings.providers_page import ProvidersPage
from cio_desktop.ui.settings.reading_page import ReadingPage
from cio_desktop.ui.settings.secrets_page import SecretsPage
from cio_desktop.ui.settings.service_page import ServiceFacts, ServicePage
from cio_desktop.ui.settings.sources_page import SourcesPage
from cio_desktop.ui.settings.updates_page import UpdatesPage
from cio_desktop.ui.vault.vault_dialog import VaultDialog
from cio_desktop.ui.widgets.dialog_frame import ConfirmDialog, DialogFrame
from cio_desktop.ui.widgets.selection import follow_by_itself
from cio_desktop.ui.widgets.tasks import scope_of
from cio_desktop.ui.widgets.theme import UNIT, row_height, theme

SIZE = QSize(760, 600)
LEAST = QSize(560, 420)
MOST = QSize(1024, 600)  # of a small screen, without what the desktop draws around a dialog
_ACTIONS = {
    "compact_sources": "compact_sources",
    "sources_as_table": "as_table",
    "single_letter_keys": "letters",
    "notifications": "notifications",
}  # of settings that act at once, by their names in an exported file
LETTERS = 88  # on average, that the least width has room for


class SettingsDialog(DialogFrame):
    """`facts`: of the service. `page`: the `id` of one. `preset`: opens the providers' page at adding that provider.

    `action`: of the window, by its name. `vault`: where the master key lives, as `--vault` has it; None where the
    service is not this window's own. `languages`: None where none can be chosen.
    """

    provider_saved = Signal(str)  # its client id
    reading_changed = Signal()
    restart_asked = Signal()
    again_asked = Signal()  # the window once more, in another language; this dialog has closed
    sources_wanted = Signal(object)  # list[FoundSource]
    periods_wanted = Signal(object)  # list[Offer]
    vault_chosen = Signal(str, str)  # where the key is to be kept from now on, and a passphrase for it

    def __init__(
        self,
        workspace: Workspace,
        settings: QSettings,
        action: Callable[[str], QAction],
        parent: QWidget | None = None,
        *,
        page: str = "general",
        preset: str | None = None,
        vault: str | None = None,
        facts: ServiceFacts | None = None,
        logs: DetailedLogs | None = None,
        languages: Languages | None = None,
    ) -> None:
        super().__init__(tr("Settings"), parent, width=LEAST.width())
        self._tasks = scope_of(self)
        self._again = False
        self.general = GeneralPage(action, settings, languages)
        self.general.language_chosen.connect(self._open_again)
        self.repository = ProviderRepository(workspace.link)
        self.destroyed.connect(self.repository.close)
        self.providers = ProvidersPage(self.repository, self._tasks, preset=preset)
        self.providers.saved.connect(self.provider_saved)
        self.reading = ReadingPage(settings)
        self.reading.changed.connect(self.reading_changed)
        self.sources = SourcesPage(workspace.sources, settings, self._tasks)
        self.privacy = PrivacyPage(settings)
        facts = facts or ServiceFacts(own=False, address=lambda: "")
        self.service = ServicePage(workspace.link, settings, facts)
        self.service.restart_asked.connect(self.restart_asked)
        self.secrets = SecretsPage(vault)
        self.secrets.move_asked.connect(self._choose_vault)
        self._settings, self._action = settings, action
        self.export = ExportPage(workspace.sources, self.repository, self._tasks, settings)
        self.export.window_wanted.connect(self._take_window)
        self.export.sources_wanted.connect(self._sign_in_to)
        self.export.periods_wanted.connect(self.periods_wanted)
        self.diagnostics = DiagnosticsPage(workspace.sources, self._tasks, logs)
        self.updates = UpdatesPage(settings)
        self._pages: tuple[SettingsPage, ...] = (
            self.general,
            self.reading,
            self.sources,
            self.providers,
            self.service,
            self.privacy,
            self.secrets,
            self.export,
            self.diagnostics,
            self.updates,
        )
        self.list = QListWidget()
        self.list.setObjectName("settings_pages")
        self.list.setAccessibleName(tr("Pages of the settings"))
        follow_by_itself(self.list)
        self.stack = QStackedWidget()
        widest = 0
        for one in self._pages:
            item = QListWidgetItem(str(one.title), self.list)
            item.setData(Qt.ItemDataRole.UserRole, one.id)
            item.setSizeHint(QSize(0, row_height(self.list.fontMetrics())))
            widest = max(widest, self.list.fontMetrics().horizontalAdvance(str(one.title)))
            self.stack.addWidget(one)
        self.list.setFixedWidth(widest + 4 * UNIT)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        line = QHBoxLayout()
        line.setSpacing(3 * UNIT)
        line.addWidget(self.list)
        line.addWidget(self.stack, 1)
        self.content.addLayout(line, 1)
        self.buttons.addStretch(1)
        self.close_button = self.add_button(tr("Close"), self.reject, name="close")
        for made in (self.providers.editor.back, self.providers.editor.save):
            made.setMinimumHeight(self.close_button.minimumHeight())
            self.buttons.addWidget(made)
        self.providers.footer_changed.connect(self._follow_footer)
        self.list.currentRowChanged.connect(self._show)
        theme().changed.connect(self._dress)
        self._dress()
        self.show_page(page if preset is None else self.providers.id)
        self._fit()
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def _fit(self) -> None:
        """Wider where text is large, as far as the screen has room."""
        room = self.screen().availableGeometry().size()
        scale = max(1.0, LETTERS * self.fontMetrics().averageCharWidth() / LEAST.width())
        least = QSize(round(LEAST.width() * scale), LEAST.height()).boundedTo(room).boundedTo(MOST)
        self.setMinimumSize(least)
        self.resize((SIZE * scale).boundedTo(room).boundedTo(MOST).expandedTo(least))

    def show_page(self, page: str, preset: str | None = None) -> None:
        """Also for a dialog that is open already."""
        wanted = page if preset is None else self.providers.id
        self.list.setCurrentRow(next((row for row, one in enumerate(self._pages) if one.id == wanted), 0))
        if preset is not None:
            self.providers.want(preset)

    def _show(self, row: int) -> None:
        self.stack.setCurrentIndex(row)
        self._pages[row].shown()
        self._follow_footer()

    def _follow_footer(self) -> None:
        """While a provider is entered, its own buttons stand where Close is otherwise."""
        editing = self.stack.currentWidget() is self.providers and self.providers.editing
        editor = self.providers.editor
        self.close_button.setVisible(not editing)
        editor.back.setVisible(editing)
        editor.save.setVisible(editing and editor.usable)
        default = self.close_button if not editing else editor.save if editor.usable else editor.back
        default.setDefault(True)

    def _sign_in_to(self, found: list[FoundSource]) -> None:
        """One after another, over the window: so this dialog goes."""
        self.sources_wanted.emit(found)
        self.reject()

    def _open_again(self) -> None:
        """Whoever has not saved something else here yet is asked, and may do so first."""
        self._again = True
        self.reject()

    def _take_window(self, differing: Mapping[str, Any]) -> None:
        """Of an imported file. The pages show what was before, so this dialog goes."""
        take(self._settings, differing)
        for name, value in differing.items():
            if name in {"theme", "rows"}:
                self._action(f"{name}_{value}").trigger()
            elif name in _ACTIONS:
                self._action(_ACTIONS[name]).setChecked(value)
        self.reading_changed.emit()
        if self.isVisible():
            self.reject()

    def _choose_vault(self) -> None:
        dialog = VaultDialog(None, self, keyring=True)
        dialog.chosen.connect(self._vault_chosen)
        dialog.open()

    def _vault_chosen(self, place: str, passphrase: str) -> None:
        """The service starts again for it, so this dialog goes."""
        self.vault_chosen.emit(place, passphrase)
        self.reject()

    def reject(self) -> None:
        """Esc and the window's cross too: what was typed and not saved is asked about."""
        if not self.providers.holds():
            super().reject()
            return
        body = tr("What you entered for a provider is not saved yet.")
        dialog = ConfirmDialog(tr("Close without saving?"), body, tr("Close without saving"), self)
        dialog.setObjectName("unsaved_dialog")
        dialog.accepted.connect(lambda: super(SettingsDialog, self).reject())
        dialog.open()

    def done(self, result: int) -> None:
        for one in self._pages:
            one.leave()
        self.repository.close()
        self._tasks.cancel()
        super().done(result)
        if self._again:
            self.again_asked.emit()

    def _dress(self) -> None:
        colours = self.palette()
        self.list.setStyleSheet(
            "QListWidget { background: transparent; border: 2px solid transparent; outline: none; }"  # as it is: style
            f"QListWidget:focus {{ border-color: {theme().look.ring}; }}"
            "QListWidget::item { padding: 0 8px; border-radius: 6px; border: 1px solid transparent; }"
            f"QListWidget::item:hover {{ background: {colours.midlight().color().name()}; }}"
            f"QListWidget::item:selected {{ background: {colours.highlight().color().name()};"
            f" color: {colours.highlightedText().color().name()}; }}"
        )
