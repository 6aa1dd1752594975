"""The certificate that a source's server shows now: why it is not taken, whose it is, and the person's word for it.

It is asked for again, without signing in: what was refused some time ago may be another one by now.
"""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QWidget

from cio_desktop.language import tr
from cio_desktop.operations.settings_check import SettingsCheck
from cio_desktop.operations.sources import SourceRepository
from cio_desktop.protocol.errors import ApiError
from cio_desktop.protocol.keys import SourceKey
from cio_desktop.protocol.resources import Source
from cio_desktop.ui.add_source.certificate_box import CertificateBox
from cio_desktop.ui.widgets.dialog_frame import DialogFrame, Trouble
from cio_desktop.ui.widgets.labels import PlainLabel
from cio_desktop.ui.widgets.tasks import scope_of
from cio_desktop.ui.words.source_names import address_of, names_of
from cio_desktop.ui.words.texts import of_error, words


class CertificateDialog(DialogFrame):
    trusted = Signal(object)  # SourceKey: it is trusted, and the source was tried with it

    def __init__(
        self, repository: SourceRepository, key: SourceKey, source: Source, parent: QWidget | None = None
    ) -> None:
        super().__init__(tr("Certificate of {server}", server=source.server), parent, width=520)
        self._repository = repository
        self._key = key
        self._source = source
        self._sha256 = ""
        self._tasks = scope_of(self)
        self._check = SettingsCheck(repository.link)
        self.content.addWidget(PlainLabel(tr("For {who}", who=address_of(source)), muted=True, elide=True))
        self.state = PlainLabel(tr("Asking the server for it…"), wrap=True)
        self.trouble = Trouble()
        self.box = CertificateBox()
        self.box.trusted.connect(self._ticked)
        for part in (self.state, self.trouble, self.box):
            self.content.addWidget(part)
        self.content.addStretch(1)
        self.buttons.addStretch(1)
        self.add_button(tr("Close"), self.reject, name="close")
        self.trust = self.add_button(tr("Trust it"), self._trust, name="trust", primary=True)
        self.trust.setEnabled(False)
        self._tasks.start(self._ask())

    async def _ask(self) -> None:
        source = self._source
        try:
            await self._check.run(self._repository.as_new(source))
        except ApiError as error:
            self.state.hide()
            self.trouble.say(of_error(error, names_of(source)))
            return
        self.state.hide()
        failed, shown = self._check.failed, self._check.certificate
        if failed is None:
            self.state.setText(
                tr("This computer trusts the certificate that the server shows now. Try the source again.")
            )
            self.state.show()
        else:
            code = source.status_code if source.status_code == "tls.pin_changed" else failed.error_code
            self.trouble.say(words(code or "tls", names_of(source), failed.server_text or "", failed.text))
        self.box.show_certificate(shown)

    def _ticked(self, sha256: str) -> None:
        self._sha256 = sha256
        self.trust.setEnabled(bool(sha256))

    def _trust(self) -> None:
        self.trust.setEnabled(False)
        self._tasks.start(self._give(self._sha256), key="trust")

    async def _give(self, sha256: str) -> None:
        try:
            await self._repository.trust(self._key, sha256)
        except ApiError as error:
            self.trouble.say(of_error(error, names_of(self._source)))
            self.trust.setEnabled(True)
            return
        self.trusted.emit(self._key)
        self.accept()

    def done(self, result: int) -> None:
        self._tasks.cancel()
        super().done(result)

    def closeEvent(self, event: QCloseEvent) -> None:
        self._tasks.cancel()
        super().closeEvent(event)
