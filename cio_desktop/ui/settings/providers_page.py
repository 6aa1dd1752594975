"""Settings, OAuth providers: which ones are configured, adding, testing, editing and removing them.

A client id at a provider is the person's own; this page asks the service for everything and keeps nothing.
"""

from __future__ import annotations

from collections.abc import Coroutine, Hashable
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from cio_desktop.client.resources.oauth_providers import NewOAuthProvider
from cio_desktop.language import Text, counted, heard, tr
from cio_desktop.net.task_scope import TaskScope
from cio_desktop.operations.providers import Known, ProviderRepository
from cio_desktop.protocol.errors import ApiError, CioError
from cio_desktop.protocol.sign_in import DependentSource
from cio_desktop.ui.settings.google_drop import dropped_files, takes
from cio_desktop.ui.settings.google_file import read_google_file
from cio_desktop.ui.settings.notice import Notice
from cio_desktop.ui.settings.page import PageColumn, SettingsPage, heading, paragraph
from cio_desktop.ui.settings.provider_card import ProviderCard, called
from cio_desktop.ui.settings.provider_editor import GOOGLE, ProviderEditor
from cio_desktop.ui.widgets.announcement import announce
from cio_desktop.ui.widgets.buttons import button, clear
from cio_desktop.ui.widgets.dialog_frame import ConfirmDialog, Trouble
from cio_desktop.ui.widgets.labels import PlainLabel
from cio_desktop.ui.widgets.progress_bar import ProgressBar
from cio_desktop.ui.widgets.theme import UNIT, Role
from cio_desktop.ui.words.error_texts.text import ErrorText
from cio_desktop.ui.words.plain import plain_line
from cio_desktop.ui.words.texts import of_error, words

MOST_NAMED = 10  # sources that the question before a removal names

INTRODUCTION = Text(
    "With a provider set up here, you sign in to your mail on the provider's own page, in your browser, and this "
    "program never sees your password. For that the provider wants a client id, which you get from it once."
)
EMPTY = Text("No provider is set up yet. Sources with a password or an app password need none.")
NONE_THERE = Text("The server that this window works with has no OAuth providers: they can't be set up from here.")
NO_HELP = Text("The server that this window works with tells nothing about adding providers: add them where it runs.")


class ProvidersPage(SettingsPage):
    id = "providers"
    title = Text("OAuth providers")

    saved = Signal(str)  # the client id that can be used from now on
    footer_changed = Signal()

    def __init__(self, repository: ProviderRepository, tasks: TaskScope, *, preset: str | None = None) -> None:
        super().__init__()
        self._repository = repository
        self._tasks = tasks
        self._wanted = preset
        self.setAcceptDrops(True)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        self.stack = QStackedWidget()
        outer.addWidget(self.stack)
        self.list = self._build_list()
        self.editor = ProviderEditor()
        self.stack.addWidget(self.list)
        self.stack.addWidget(self.editor)
        self.editor.left.connect(self._to_list)
        self.editor.shown.connect(self.footer_changed)
        self.stack.currentChanged.connect(self.footer_changed)
        self.editor.saved.connect(lambda new: self._start(self._save(new), "save"))
        self.editor.file_chosen.connect(self.take_file)
        repository.changed.connect(self._follow)
        repository.resync.connect(self.read)
        self._follow()

    def _build_list(self) -> QWidget:
        area = PageColumn(str(self.title))
        column = area.column
        column.addWidget(heading(str(self.title)))
        column.addWidget(paragraph(str(INTRODUCTION)))
        self.words = PlainLabel(wrap=True)
        self.progress = ProgressBar()
        self.progress.setRange(0, 0)
        self.progress.setFixedHeight(4)
        self.progress.setAccessibleName(tr("Reading the providers"))
        self.told = Notice(role=Role.OK)
        self.trouble = Trouble()
        self.again = button(tr("Try again"), self.read)
        self.again.setObjectName("read_again")
        column.addWidget(self.words)
        column.addWidget(self.progress)
        column.addWidget(self.told)
        column.addWidget(self.trouble)
        column.addWidget(self.again, 0, Qt.AlignmentFlag.AlignLeft)
        self._cards = QVBoxLayout()
        self._cards.setSpacing(UNIT + 4)
        column.addLayout(self._cards)
        self.add_button = button(tr("Add a provider…"), lambda: self.add(), primary=True)
        self.add_button.setObjectName("add_provider")
        column.addWidget(self.add_button, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch(1)
        return area

    @property
    def editing(self) -> bool:
        return self.stack.currentWidget() is self.editor

    # -- reading ------------------------------------------------------------------------------------------------

    def shown(self) -> None:
        if self._repository.known in {Known.NOTHING, Known.FAILED}:
            self.read()

    def read(self) -> None:
        self._start(self._repository.read(), "read")
        self._follow(reading=True)

    def _follow(self, *, reading: bool = False) -> None:
        """Shows what is known. Cards that stay keep what their test said, and the focus."""
        repository, known = self._repository, self._repository.known
        waits = reading and known is Known.NOTHING
        self.progress.setVisible(waits)
        said = tr("Asking the service…") if waits else ""
        if known is Known.NONE_THERE:
            said = str(NONE_THERE)
        elif known is Known.ALL and not repository.presets:
            said = str(NO_HELP)
        elif known is Known.ALL and not repository.providers:
            said = str(EMPTY)
        self.words.setText(said)
        self.words.setVisible(bool(said))
        if known is Known.FAILED and repository.error is not None:
            self.trouble.say(of_error(repository.error))
        elif known is not Known.FAILED:
            self.trouble.hide()
        self.again.setVisible(known is Known.FAILED)
        self.again.setEnabled(not reading)
        self.add_button.setVisible(known in {Known.ALL, Known.FAILED} and bool(repository.presets))
        self._show_cards()
        self._add_wanted()

    def cards(self) -> list[ProviderCard]:
        items = (self._cards.itemAt(place) for place in range(self._cards.count()))
        widgets = (item.widget() for item in items if item is not None)
        return [card for card in widgets if isinstance(card, ProviderCard)]

    def card(self, key: str) -> ProviderCard | None:
        return next((card for card in self.cards() if card.key == key), None)

    def _show_cards(self) -> None:
        providers = self._repository.providers if self._repository.known is not Known.NONE_THERE else []
        if [card.provider for card in self.cards()] == providers:
            return
        clear(self._cards)
        for provider in providers:
            card = ProviderCard(provider, editable=self._repository.preset_of(provider) is not None)
            card.test_asked.connect(lambda key: self._start(self._test(key), ("test", key)))
            card.edit_asked.connect(self.edit)
            card.remove_asked.connect(lambda key: self._start(self._ask_to_remove(key), ("remove", key)))
            self._cards.addWidget(card)

    # -- adding and editing -------------------------------------------------------------------------------------

    def add(self, preset: str | None = None) -> None:
        if self._repository.presets:
            self.editor.add(self._repository.presets, preset)
            self._to_editor()

    def want(self, preset: str) -> None:
        """As `add`, but as soon as the presets are known."""
        self._wanted = preset
        self._add_wanted()

    def _add_wanted(self) -> None:
        if self._wanted is not None and self._repository.presets:
            preset, self._wanted = self._wanted, None
            self.add(preset)

    def edit(self, key: str) -> None:
        provider = self._repository.provider(key)
        preset = self._repository.preset_of(provider) if provider is not None else None
        if provider is not None and preset is not None:
            self.editor.edit(provider, preset)
            self._to_editor()

    def _to_editor(self) -> None:
        self.told.say("")
        self.stack.setCurrentWidget(self.editor)
        self.editor.focus_first()

    def _to_list(self) -> None:
        self.stack.setCurrentWidget(self.list)
        self.add_button.setFocus(Qt.FocusReason.OtherFocusReason)

    async def _save(self, new: NewOAuthProvider) -> None:
        self.editor.show_saving(True)
        name = new.name or (heard(preset.name) if (preset := self._repository.preset(new.preset or "")) else new.type)
        try:
            key = await self._repository.add(new)
        except ApiError as error:
            self.editor.show_saving(False)
            self.editor.trouble.say(self._not_saved(error))
            return
        self.editor.show_saving(False)
        self.editor.done()
        self._to_list()
        self._tell(tr("{name} is set up. Test whether it answers, then sign in to a source with it.", name=name))
        self.saved.emit(key)

    def _not_saved(self, error: ApiError) -> ErrorText:
        text = of_error(error)
        if error.code.startswith(("svc.", "api.response")):
            return text
        return ErrorText(tr("The provider was not saved"), plain_line(error.message) or text.body, (), text.details)

    # -- Google's file ------------------------------------------------------------------------------------------

    def take_file(self, path: object) -> None:
        if isinstance(path, Path):
            self._start(self._take_file(path), "file")

    async def _take_file(self, path: Path) -> None:
        if self._repository.preset(GOOGLE) is None:
            return
        self.add(GOOGLE)
        try:
            client = await read_google_file(path)
        except CioError as error:
            self.editor.trouble.say(ErrorText(tr("The file was not taken"), error.message))
            return
        self.editor.take_google(client)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if takes(event) and self._repository.preset(GOOGLE) is not None and not self._tasks.busy("save"):
            self.editor.drop.show_over(True)
            event.acceptProposedAction()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        event.acceptProposedAction()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self.editor.drop.show_over(False)

    def dropEvent(self, event: QDropEvent) -> None:
        self.editor.drop.show_over(False)
        files = dropped_files(event.mimeData())
        event.acceptProposedAction()
        if len(files) == 1:
            self.take_file(files[0])
        else:
            self.add(GOOGLE)
            self.editor.trouble.say(
                ErrorText(tr("The files were not taken"), tr("Drop one file only, the one from Google."))
            )

    # -- testing and removing -----------------------------------------------------------------------------------

    async def _test(self, key: str) -> None:
        card = self.card(key)
        if card is None:
            return
        card.show_testing(True)
        try:
            answer = await self._repository.check(key)
        except ApiError as error:
            text = of_error(error)
            said, role = f"{text.title}. {text.body}", Role.ERROR
        else:
            told = heard(answer.value or "", answer.said)
            if answer.success:
                said, role = told or tr("Its addresses answer."), Role.OK
            else:
                text = words(answer.error_code or answer.feedback_code or "error")
                said, role = told or f"{text.title}. {text.body}", Role.ERROR
        card = self.card(key)  # the list may have been read anew meanwhile
        if card is not None:
            card.show_testing(False)
            card.say(said, role)
            announce(self, said)

    async def _ask_to_remove(self, key: str) -> None:
        """Who depends on it is read first, so that the question is about what is so now."""
        provider = self._repository.provider(key)
        if provider is None:
            return
        try:
            sources = await self._repository.dependents(key)
        except ApiError as error:
            self._fail(error, key)
            return
        dialog = ConfirmDialog(
            tr("Remove {provider}?", provider=called(provider)),
            _consequences(sources),
            tr("Remove provider"),
            self.window(),
        )
        dialog.setObjectName("remove_provider_dialog")
        dialog.accepted.connect(lambda: self._start(self._remove(key, called(provider)), ("remove", key)))
        dialog.open()

    async def _remove(self, key: str, name: str) -> None:
        try:
            await self._repository.remove(key)
        except ApiError as error:
            self._fail(error, key)
            return
        self._tell(tr("{name} was removed.", name=name))
        self.add_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _fail(self, error: ApiError, key: str) -> None:
        text = of_error(error)
        card = self.card(key)
        if card is not None:
            card.say(f"{text.title}. {text.body}", Role.ERROR)
            announce(self, text.title)

    def _tell(self, text: str) -> None:
        self.told.say(text)
        announce(self, text)

    # -- the dialog's -------------------------------------------------------------------------------------------

    def holds(self) -> bool:
        return self.editor.touched

    def leave(self) -> None:
        self.editor.forget()

    def _start(self, work: Coroutine[Any, Any, None], key: Hashable) -> None:
        self._tasks.start(work, key=key)


def _consequences(sources: list[DependentSource]) -> str:
    if not sources:
        return tr("No source uses it. Its client id and secret are deleted here; at the provider they stay.")
    named = [f"• {plain_line(source.email or source.label, 80)}" for source in sources[:MOST_NAMED]]
    if len(sources) > MOST_NAMED:
        named.append(counted(len(sources) - MOST_NAMED, "• and {n} more", "• and {n} more"))
    said = counted(
        len(sources),
        "This source signs in with it and will stop syncing until it is connected in another way:",
        "These {n} sources sign in with it and will stop syncing until they are connected in another way:",
    )
    return "\n".join((said, "", *named))
