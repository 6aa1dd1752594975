"""Sources that are added: one, those found on this computer one after another, or one in place of another.

Large dialogs are imported when they are first opened: the window paints without them.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSettings, QTimer, Signal
from PySide6.QtWidgets import QDialog, QWidget

from cio_desktop.language import tr
from cio_desktop.operations.connect import ConnectRequest
from cio_desktop.operations.discovery import SettingsFinder
from cio_desktop.operations.sign_ins import SignIns
from cio_desktop.operations.sources import SourceRepository
from cio_desktop.protocol.keys import SourceKey
from cio_desktop.ui.widgets.open_dialogs import OpenDialogs

if TYPE_CHECKING:
    from cio_desktop.operations.found.source import FoundSource
    from cio_desktop.ui.add_source.dialog import AddSourceDialog
    from cio_desktop.ui.add_source.form import SourceForm


class SourceAdding(QObject):
    said = Signal(str)
    source_added = Signal(object)  # SourceKey
    replaced = Signal(object)  # SourceKey: there is another one in its place, and it can go
    provider_wanted = Signal(str, object)  # id of a preset to be set up in Settings, and the dialog that waits beneath

    def __init__(
        self,
        repository: SourceRepository,
        window: QWidget,
        dialogs: OpenDialogs,
        *,
        finder: SettingsFinder,
        sign_ins: SignIns,
        settings: QSettings | None,
    ) -> None:
        super().__init__(window)
        self._repository = repository
        self._window = window
        self._dialogs = dialogs
        self._finder = finder
        self._sign_ins = sign_ins
        self._settings = settings
        self._found: list[FoundSource] = []  # still to be added, one dialog after another
        self._found_of = 0
        self._found_accounts: dict[str, str] = {}  # of what was found -> of ours

    def add(self) -> None:
        self._dialogs.show("add", lambda: self._add_dialog(self.new_form()))

    def new_form(self) -> SourceForm:
        """How a source begins, as chosen in Settings."""
        from cio_desktop.ui.add_source.form import SourceForm
        from cio_desktop.ui.profile.new_sources import first_period, lists_raw_files, reads_all_folders

        if self._settings is None:
            return SourceForm()
        return SourceForm(
            period=first_period(self._settings),
            raw_file_list=lists_raw_files(self._settings),
            all_folders=reads_all_folders(self._settings),
        )

    def add_found(self, found: Sequence[FoundSource]) -> None:
        """One dialog after another, each filled in; those of one account stay together."""
        self._found, self._found_of = list(found), len(found)
        self._found_accounts.clear()
        self._add_next()

    def _add_next(self) -> None:
        if not self._found:
            return
        from cio_desktop.ui.add_source.form import SourceForm

        found = self._found.pop(0)
        place = self._found_of - len(self._found)

        def make() -> QDialog:
            form = SourceForm.of_found(found, self.new_form(), self._found_accounts.get(found.account))
            dialog = self._add_dialog(form, place=(place, self._found_of))
            if found.account:
                dialog.added.connect(lambda key, _none: self._found_accounts.setdefault(found.account, key.account_id))
            dialog.ended.connect(self._found.clear)
            dialog.finished.connect(lambda _result: QTimer.singleShot(0, self, self._add_next))
            return dialog

        self._dialogs.show(("add", place), make)

    def replace(self, key: SourceKey) -> None:
        from cio_desktop.ui.add_source.form import SourceForm

        source = self._repository.source(key)
        if source is None:
            return
        form = SourceForm.of_source(key.account_id, source, self._repository.period(key))
        self._dialogs.show(("replace", key), lambda: self._add_dialog(form, key))

    def _add_dialog(
        self, form: SourceForm, replaces: SourceKey | None = None, place: tuple[int, int] | None = None
    ) -> AddSourceDialog:
        from cio_desktop.ui.add_source.dialog import AddSourceDialog

        dialog = AddSourceDialog(
            self._repository, self._window, form=form, replaces=replaces, finder=self._finder, place=place
        )
        dialog.connect_asked.connect(lambda request: self._connect(request, dialog))
        dialog.wants_provider.connect(lambda preset: self.provider_wanted.emit(preset, dialog))
        dialog.added.connect(lambda key, replaced: self._added(key, replaced, dialog.form.email.strip()))
        return dialog

    def _connect(self, request: ConnectRequest, over: AddSourceDialog) -> None:
        """The sign-in at a provider that makes the source `over` asks for."""

        def make() -> QDialog:
            from cio_desktop.ui.connect.dialog import OAuthConnectDialog

            dialog = OAuthConnectDialog(
                self._sign_ins,
                email=request.email,
                provider_consumer_key=request.provider_consumer_key,
                account_id=request.account_id,
                settings=request.settings,
                parent=over,
            )
            flow = dialog.flow
            dialog.connected.connect(
                lambda key: over.connected(key, (flow.token.signed_in_as or "") if flow.token is not None else "")
            )
            dialog.password_asked.connect(over.take_password)
            dialog.providers_asked.connect(lambda preset: self.provider_wanted.emit(preset, over))
            return dialog

        self._dialogs.show(("connect", request.provider_consumer_key), make)

    def _added(self, key: SourceKey, replaced: SourceKey | None, who: str) -> None:
        self.source_added.emit(key)
        if replaced is None:
            self.said.emit(tr("Added {who}", who=who))
        else:
            self.replaced.emit(replaced)
