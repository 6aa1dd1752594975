"""A new password for a source that exists: given, tried at once, the answer shown in place. Nothing typed is lost."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QWidget

from cio_desktop.language import tr
from cio_desktop.operations.discovery import SettingsFinder
from cio_desktop.operations.sources import SourceRepository
from cio_desktop.protocol.enums import SourceStatus
from cio_desktop.protocol.errors import ApiError
from cio_desktop.protocol.keys import SourceKey
from cio_desktop.protocol.resources import Source
from cio_desktop.ui.widgets.browser import open_page
from cio_desktop.ui.widgets.buttons import button, rename
from cio_desktop.ui.widgets.dialog_frame import DialogFrame, Trouble
from cio_desktop.ui.widgets.labels import PlainLabel
from cio_desktop.ui.widgets.password_field import PasswordField
from cio_desktop.ui.widgets.tasks import scope_of
from cio_desktop.ui.widgets.theme import Role
from cio_desktop.ui.words.found_words import note_of, page_words, provider_name
from cio_desktop.ui.words.source_names import address_of, names_of, told_of
from cio_desktop.ui.words.texts import of_error, words


class PasswordDialog(DialogFrame):
    changed = Signal(object)  # SourceKey, once the new password works
    connect_asked = Signal(str)  # rather at the provider, with this client id; the dialog closes

    def __init__(
        self,
        repository: SourceRepository,
        key: SourceKey,
        source: Source,
        parent: QWidget | None = None,
        *,
        finder: SettingsFinder | None = None,
        note: str = "",
    ) -> None:
        """`finder` knows what the provider asks of passwords; `note`: one more line, about the password."""
        who = address_of(source)
        super().__init__(tr("Sign in to {who}", who=who), parent)
        self._repository = repository
        self._key = key
        self._source = source
        self._tasks = scope_of(self)
        self.content.addWidget(
            PlainLabel(tr("{server} · user {name}", server=source.server, name=source.username), muted=True, elide=True)
        )
        self.password = PasswordField(tr("Password"))
        self.content.addWidget(self.password)
        self.provider_note = PlainLabel(wrap=True, muted=True, size=0.92)
        self.provider_page = button(tr("Open the provider's page"), lambda: open_page(self._page), flat=True)
        self._page = ""
        self.by_provider = button("", self._connect_instead)
        self._client_id = ""
        for part in (self.provider_note, self.provider_page, self.by_provider):
            part.hide()
        self.content.addWidget(self.provider_note)
        self.content.addWidget(self.provider_page, 0, Qt.AlignmentFlag.AlignLeft)
        self.content.addWidget(self.by_provider, 0, Qt.AlignmentFlag.AlignLeft)
        self.content.addWidget(
            PlainLabel(tr("It is tried at once and kept by the service, encrypted."), wrap=True, muted=True, size=0.92)
        )
        if note:
            self.content.addWidget(PlainLabel(note, wrap=True, role=Role.INFO, size=0.92))
        self.trouble = Trouble()
        self.content.addWidget(self.trouble)
        self.content.addStretch(1)
        self.buttons.addStretch(1)
        self.add_button(tr("Cancel"), self.reject, name="cancel")
        self.sign_in = self.add_button(tr("Sign in"), self._try, name="sign_in", primary=True)
        self.sign_in.setDefault(True)
        self.password.edit.textChanged.connect(self._typed)
        self.password.edit.setFocus()
        self._typed()
        if finder is not None:
            self._tasks.start(self._read_provider(finder, who))

    async def _read_provider(self, finder: SettingsFinder, who: str) -> None:
        known = await finder.facts(who)
        if known is None:
            return
        if known.provider_consumer_key:
            self._client_id = known.provider_consumer_key
            rename(self.by_provider, tr("Connect with {provider} instead…", provider=provider_name(known)))
            self.by_provider.show()
        if not known.note:
            return
        self.provider_note.setText(note_of(known))
        self.provider_note.show()
        self._page = known.link
        rename(self.provider_page, page_words(known))
        self.provider_page.setVisible(bool(known.link))

    def _connect_instead(self) -> None:
        self.reject()
        self.connect_asked.emit(self._client_id)

    def _typed(self) -> None:
        self.sign_in.setEnabled(bool(self.password.edit.text()) and not self._tasks.busy("try"))

    def _try(self) -> None:
        if self._tasks.busy("try"):
            return
        self.trouble.hide()
        self.sign_in.setText(tr("Checking…"))
        self.sign_in.setEnabled(False)
        self.password.setEnabled(False)
        self._tasks.start(self._change(self.password.edit.text()), key="try")

    async def _change(self, password: str) -> None:
        try:
            status = await self._repository.change_password(self._key, password)
        except ApiError as error:
            self.trouble.say(of_error(error, names_of(self._source)))
        else:
            source = self._repository.source(self._key) or self._source
            if SourceStatus.word_works(status):
                self.password.edit.clear()
                self.changed.emit(self._key)
                self.accept()
                return
            code = source.status_code or (
                "auth.password" if status == SourceStatus.INVALID_CREDENTIALS else "net.refused"
            )
            self.trouble.say(words(code, names_of(source), told_of(source)))
        self.password.setEnabled(True)
        self.sign_in.setText(tr("Sign in"))
        self.sign_in.setEnabled(True)
        self.password.edit.setFocus()
        self.password.edit.selectAll()

    def done(self, result: int) -> None:
        self._tasks.cancel()
        super().done(result)

    def closeEvent(self, event: QCloseEvent) -> None:
        self._tasks.cancel()
        super().closeEvent(event)
