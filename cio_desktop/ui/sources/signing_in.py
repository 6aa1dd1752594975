"""A source signs in anew: by a password, at its provider, or at a server whose certificate is trusted from then on.

Large dialogs are imported when they are first opened: the window paints without them.
"""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QDialog, QWidget

from cio_desktop.language import tr
from cio_desktop.operations.discovery import SettingsFinder
from cio_desktop.operations.sign_ins import SignIns
from cio_desktop.operations.sources import SourceRepository
from cio_desktop.protocol.enums import SourceStatus
from cio_desktop.protocol.keys import SourceKey
from cio_desktop.ui.sources.renewal import by_provider
from cio_desktop.ui.sources.sync_report import trouble_of
from cio_desktop.ui.widgets.open_dialogs import OpenDialogs
from cio_desktop.ui.words.source_names import address_of, name_of


class SourceSignIn(QObject):
    said = Signal(str)
    failed = Signal(object)  # ErrorText
    source_added = Signal(object)  # SourceKey: somebody else signed in
    provider_wanted = Signal(str, object)  # id of a preset to be set up in Settings, and no dialog

    def __init__(
        self,
        repository: SourceRepository,
        window: QWidget,
        dialogs: OpenDialogs,
        *,
        finder: SettingsFinder,
        sign_ins: SignIns,
        password_note: str,
    ) -> None:
        super().__init__(window)
        self._repository = repository
        self._window = window
        self._dialogs = dialogs
        self._finder = finder
        self._sign_ins = sign_ins
        self._password_note = password_note

    def sign_in(self, key: SourceKey) -> None:
        """Anew, in whichever way this source does."""
        source = self._repository.source(key)
        if source is not None and by_provider(source):
            self.connect_again(key)
        else:
            self.use_password(key)

    def connect_again(self, key: SourceKey, provider: str | None = None) -> None:
        """At its provider, or at `provider`. The source stays, with its settings and its index."""
        source = self._repository.source(key)
        if source is None:
            return
        who, client_id = address_of(source), provider or source.provider_consumer_key

        def make() -> QDialog:
            from cio_desktop.ui.connect.dialog import OAuthConnectDialog

            dialog = OAuthConnectDialog(
                self._sign_ins,
                email=who,
                provider_consumer_key=client_id,
                account_id=key.account_id,
                label=key.label,
                parent=self._window,
            )
            dialog.connected.connect(lambda found: self._connected_again(key, found, who))
            dialog.password_asked.connect(lambda: self.use_password(key))
            dialog.providers_asked.connect(lambda preset: self.provider_wanted.emit(preset, None))
            return dialog

        self._dialogs.show(("connect", client_id or key), make)

    def _connected_again(self, key: SourceKey, found: SourceKey | None, who: str) -> None:
        if found is None or found == key:
            self.said.emit(tr("{who} is connected again", who=who))
        else:  # somebody else signed in, and their mailbox is kept
            self.source_added.emit(found)
            self.said.emit(tr("Added {who}", who=name_of(self._repository.source(found), found)))

    def use_password(self, key: SourceKey) -> None:
        source = self._repository.source(key)
        if source is None:
            return

        def make() -> QDialog:
            from cio_desktop.ui.sources.password_dialog import PasswordDialog

            dialog = PasswordDialog(
                self._repository, key, source, self._window, finder=self._finder, note=self._password_note
            )
            dialog.changed.connect(lambda _key: self.said.emit(tr("{who} is signed in", who=address_of(source))))
            dialog.connect_asked.connect(lambda provider: self.connect_again(key, provider))
            return dialog

        self._dialogs.show(("password", key), make)

    def show_certificate(self, key: SourceKey) -> None:
        source = self._repository.source(key)
        if source is None:
            return

        def make() -> QDialog:
            from cio_desktop.ui.sources.certificate_dialog import CertificateDialog

            dialog = CertificateDialog(self._repository, key, source, self._window)
            dialog.trusted.connect(lambda _key: self._tell_trusted(key))
            return dialog

        self._dialogs.show(("certificate", key), make)

    def _tell_trusted(self, key: SourceKey) -> None:
        source = self._repository.source(key)
        if source is not None and source.status == SourceStatus.OK:
            self.said.emit(
                tr(
                    "The certificate of {server} is trusted, and {who} works again",
                    server=source.server,
                    who=address_of(source),
                )
            )
        elif source is not None:
            self.failed.emit(trouble_of(source))
