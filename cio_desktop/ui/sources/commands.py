"""What the person asks of sources, carried out: one place for the list, the panel, banners, menus and shortcuts.

Operands come with the call; nothing reads the selection later. How sources come: adding.py. How they sign in anew:
signing_in.py.
"""

from __future__ import annotations

from collections.abc import Coroutine, Hashable, Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QSettings, Signal
from PySide6.QtWidgets import QDialog, QWidget

from cio_desktop.language import counted, listed, tr
from cio_desktop.operations.discovery import SettingsFinder
from cio_desktop.operations.sign_ins import SignIns
from cio_desktop.operations.sources import SourceRepository
from cio_desktop.operations.sync_end import rounds_so_far, until_synced
from cio_desktop.operations.undo import UndoStack
from cio_desktop.protocol.enums import SourceStatus, SyncPeriod
from cio_desktop.protocol.errors import ApiError, CioError
from cio_desktop.protocol.keys import SourceKey
from cio_desktop.protocol.resources import Account, Source
from cio_desktop.ui.sources.adding import SourceAdding
from cio_desktop.ui.sources.signing_in import SourceSignIn
from cio_desktop.ui.sources.sync_report import report_of
from cio_desktop.ui.widgets.browser import open_page
from cio_desktop.ui.widgets.dialog_frame import ConfirmDialog
from cio_desktop.ui.widgets.open_dialogs import OpenDialogs
from cio_desktop.ui.widgets.tasks import scope_of
from cio_desktop.ui.words.cures import Cure
from cio_desktop.ui.words.error_texts.text import ErrorText
from cio_desktop.ui.words.period_words import long
from cio_desktop.ui.words.plain import plain_line
from cio_desktop.ui.words.source_names import account_name, address_of, name_of, names_of, told_of
from cio_desktop.ui.words.texts import of_error, words

if TYPE_CHECKING:
    from cio_desktop.operations.settings_import import Offer

GMAIL_LABELS = "https://mail.google.com/mail/#settings/labels"


class SourceCommands(QObject):
    said = Signal(str)  # done, in words
    undoable = Signal(str)  # done, and the newest entry of the undo stack takes it back
    failed = Signal(object)  # ErrorText
    details_asked = Signal(object)  # SourceKey
    source_added = Signal(object)  # SourceKey
    restart_asked = Signal()
    provider_wanted = Signal(str, object)  # id of a preset to be set up in Settings, and the dialog that waits beneath

    def __init__(
        self,
        repository: SourceRepository,
        undo: UndoStack,
        window: QWidget,
        *,
        finder: SettingsFinder | None = None,
        sign_ins: SignIns | None = None,
        password_note: str = "",
        settings: QSettings | None = None,
    ) -> None:
        super().__init__(window)
        self.finder = finder or SettingsFinder(repository.link)
        self._repository = repository
        self._undo = undo
        self._window = window
        self._tasks = scope_of(self, self._present)
        self._dialogs = OpenDialogs()
        sign_ins = sign_ins or SignIns(repository.link, repository)
        self.adding = SourceAdding(
            repository, window, self._dialogs, finder=self.finder, sign_ins=sign_ins, settings=settings
        )
        self.signing_in = SourceSignIn(
            repository, window, self._dialogs, finder=self.finder, sign_ins=sign_ins, password_note=password_note
        )
        for part in (self.adding, self.signing_in):
            part.said.connect(self.said)
            part.source_added.connect(self.source_added)
            part.provider_wanted.connect(self.provider_wanted)
        self.signing_in.failed.connect(self.failed)
        self.adding.replaced.connect(self._remove_replaced)
        self._end = repository.period_failed.connect(self._period_failed)
        self.destroyed.connect(self._end)

    async def close(self) -> None:
        self._end()
        await self._tasks.close()

    # -- cures --------------------------------------------------------------------------------------------------

    def perform(self, cure: Cure, key: SourceKey) -> None:
        source = self._repository.source(key)
        if source is None:
            return
        match cure:
            case Cure.SYNC:
                self.sync([key])
            case Cure.TRY_NOW | Cure.CHECK:
                self._start(self._check(key, source), ("check", key))
            case Cure.RESUME | Cure.TURN_ON:
                self._start(self._resume(key, source), ("resume", key))
            case Cure.SIGN_IN:
                self.signing_in.sign_in(key)
            case Cure.CONNECT:
                self.signing_in.connect_again(key)
            case Cure.USE_PASSWORD:
                self.signing_in.use_password(key)
            case Cure.PROVIDERS:
                self.provider_wanted.emit("", None)
            case Cure.CERTIFICATE:
                self.signing_in.show_certificate(key)
            case Cure.REPLACE:
                self.adding.replace(key)
            case Cure.REMOVE:
                self.remove(key)
            case Cure.HOW_TO_FIX:
                self._explain_all_mail(key, source)
            case Cure.APP_PASSWORD:
                self._start(self._open_provider_page(source), ("provider", key))
            case Cure.DETAILS:
                self.details_asked.emit(key)
            case Cure.RESTART_SERVICE:
                self.restart_asked.emit()
            case _:
                pass

    # -- commands without a dialog ------------------------------------------------------------------------------

    def sync(self, keys: Sequence[SourceKey] | None) -> None:
        """None: all sources."""
        asked = None if keys is None else tuple(keys)
        self._start(self._sync(asked), ("sync", asked))

    def set_period(self, keys: Sequence[SourceKey], period: SyncPeriod) -> None:
        change = self._repository.set_period(list(keys), period)
        if change is None:
            return
        self._undo.push(change)
        changed = change.keys  # others had it already
        # Undo is only as good as the entry it belongs to: the toast's button undoes this very one.
        self.undoable.emit(
            tr("{who} now syncs every {period}", who=self._who(changed[0]), period=long(period))
            if len(changed) == 1
            else counted(
                len(changed),
                "{n} source now syncs every {period}",
                "{n} sources now sync every {period}",
                period=long(period),
            )
        )

    def rename_account(self, account_id: str, name: str) -> None:
        self._start(self._rename_account(account_id, name), ("rename", account_id))

    async def _rename_account(self, account_id: str, name: str) -> None:
        await self._repository.rename_account(account_id, name)
        self.said.emit(tr("The account is called “{name}” now", name=plain_line(name, 80)))

    async def _sync(self, keys: Sequence[SourceKey] | None) -> None:
        """Says that it began, and how it ended."""
        wanted = [key for key, _source in self._repository.sources()] if keys is None else keys
        before = rounds_so_far(self._repository, wanted)
        started = await self._repository.sync(keys)
        left_out = [key for key in wanted if key not in started]
        if left_out:
            names = listed(map(self._who, left_out))
            self.failed.emit(
                ErrorText(
                    tr("Some sources could not be asked to sync"),
                    tr("The service refused it for {names}.", names=names),
                )
            )
        elif keys is None:
            self.said.emit(tr("Sync of all sources started"))
        elif len(keys) == 1:
            self.said.emit(tr("Sync of {who} started", who=self._who(keys[0])))
        else:
            self.said.emit(counted(len(keys), "Sync of {n} source started", "Sync of {n} sources started"))
        ended = await until_synced(self._repository, {key: rounds for key, rounds in before.items() if key in started})
        if ended:
            report = report_of(ended)
            (self.failed if isinstance(report, ErrorText) else self.said).emit(report)

    async def _check(self, key: SourceKey, source: Source) -> None:
        who = address_of(source)
        self.said.emit(tr("Trying {who}…", who=who))
        status = await self._repository.check(key)
        now = self._repository.source(key) or source
        if status == SourceStatus.OK:
            # what went wrong in the middle of a sync is settled by a whole one, which has begun
            again = now.status_code is None
            self.said.emit(
                tr("{who} works again", who=who) if again else tr("{who} answers, and a sync has begun", who=who)
            )
            return
        self.failed.emit(words(now.status_code or "net", names_of(now), told_of(now)))

    async def _open_provider_page(self, source: Source) -> None:
        known = await self.finder.facts(address_of(source))
        if known is None or not open_page(known.link):
            self.said.emit(tr("No page of this provider is known. Its help says where app passwords are made"))

    async def _resume(self, key: SourceKey, source: Source) -> None:
        await self._repository.resume(key)
        self.said.emit(tr("{who} syncs again", who=address_of(source)))

    def take_periods(self, offers: Sequence[Offer]) -> None:
        """As an exported file has them."""
        for period in SyncPeriod:
            keys = [offer.there for offer in offers if offer.period is period and offer.there is not None]
            if keys:
                self.set_period(keys, period)

    # -- their end ----------------------------------------------------------------------------------------------

    def remove(self, key: SourceKey) -> None:
        source = self._repository.source(key)
        if source is None:
            return
        who = address_of(source)

        def make() -> QDialog:
            body = tr(
                "Its mail stays on the server. The local index and this program's settings for it are deleted. "
                "This can't be undone."
            )
            dialog = ConfirmDialog(tr("Remove {who}?", who=who), body, tr("Remove source"), self._window)
            dialog.accepted.connect(lambda: self._start(self._remove(key, who), ("remove", key)))
            return dialog

        self._dialogs.show(("remove", key), make)

    def remove_account(self, account_id: str) -> None:
        """With all of its sources."""
        account = self._repository.account(account_id)
        if account is None:
            return
        name, count = account_name(account), len(account.sources)

        def make() -> QDialog:
            body = counted(
                count,
                "Its source {names} is removed with it. The mail stays on the server. The local index and this "
                "program's settings for it are deleted. This can't be undone.",
                "All of its {n} sources are removed: {names}. Their mail stays on the servers. The local index and "
                "this program's settings for them are deleted. This can't be undone.",
                names=listed(address_of(source) for source in account.sources),
            )
            if not account.sources:
                body = tr("It has no source. What this program keeps of it is deleted. This can't be undone.")
            dialog = ConfirmDialog(tr("Remove {who}?", who=name), body, tr("Remove account"), self._window)
            dialog.accepted.connect(lambda: self._start(self._remove_account(account), ("remove", account_id)))
            return dialog

        self._dialogs.show(("remove", account_id), make)

    def _remove_replaced(self, key: SourceKey) -> None:
        self._start(self._remove(key, self._who(key), after=True), ("remove", key))

    async def _remove(self, key: SourceKey, who: str, *, after: bool = False) -> None:
        await self._repository.remove(key)
        self._undo.prune()
        self.said.emit(
            tr("Replaced {who}", who=who) if after else tr("Removed {who}. Its mail is still on the server", who=who)
        )

    async def _remove_account(self, account: Account) -> None:
        await self._repository.remove_account(account.id)
        self._undo.prune()
        who = account_name(account)
        kept = tr("Removed {who}. Its mail is still on the server", who=who)
        self.said.emit(kept if account.sources else tr("Removed {who}", who=who))

    # -- answers ------------------------------------------------------------------------------------------------

    def _explain_all_mail(self, key: SourceKey, source: Source) -> None:
        def make() -> QDialog:
            text = words("gmail.all_mail_hidden", names_of(source))
            dialog = ConfirmDialog(text.title, text.body, tr("Open Gmail settings"), self._window)
            dialog.accepted.connect(lambda: open_page(GMAIL_LABELS))
            return dialog

        self._dialogs.show(("all_mail", key), make)

    def _start(self, work: Coroutine[Any, Any, None], key: Hashable) -> None:
        self._tasks.start(work, key=key)

    def _who(self, key: SourceKey) -> str:
        return name_of(self._repository.source(key), key)

    def _present(self, error: BaseException) -> None:
        if not isinstance(error, CioError):
            raise error
        self.failed.emit(of_error(error))

    def _period_failed(self, key: SourceKey, error: ApiError) -> None:
        self._undo.prune()
        text = of_error(error)
        title = tr("The sync period of {who} stays as it was", who=self._who(key))
        self.failed.emit(ErrorText(title, f"{text.title}. {text.body}", text.cures, text.details))
