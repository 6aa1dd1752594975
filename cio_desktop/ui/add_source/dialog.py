"""Adding a mail source: address, settings as they are found, sign-in, and the check step by step.

One dialog that never blocks and loses nothing that was typed. What is found goes only into fields the person left
alone, and no secret goes to a host that nobody vouches for before the person approved it.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from cio_desktop.language import Text, tr
from cio_desktop.operations.discovery import Lookup, SettingsFinder
from cio_desktop.operations.providers import ProviderRepository
from cio_desktop.operations.settings_check import CheckResult, SettingsCheck
from cio_desktop.operations.sources import SourceRepository
from cio_desktop.protocol.errors import ApiConnectionError, ApiError
from cio_desktop.protocol.keys import SourceKey
from cio_desktop.protocol.sign_in import Step
from cio_desktop.ui.add_source.check_words import of_failed_step, of_refusal
from cio_desktop.ui.add_source.form import SourceForm
from cio_desktop.ui.add_source.page_address import AddressPage
from cio_desktop.ui.add_source.page_settings import SettingsPage
from cio_desktop.ui.add_source.page_sign_in import SignInPage, Way
from cio_desktop.ui.add_source.pages import Pages
from cio_desktop.ui.add_source.steps import Steps
from cio_desktop.ui.widgets.announcement import announce
from cio_desktop.ui.widgets.dialog_frame import ConfirmDialog, DialogFrame
from cio_desktop.ui.widgets.labels import PlainLabel
from cio_desktop.ui.widgets.tasks import scope_of
from cio_desktop.ui.widgets.theme import UNIT, Role
from cio_desktop.ui.words.error_texts.text import ErrorText
from cio_desktop.ui.words.plain import plain_line

_STEPS = (Text("Address"), Text("Settings"), Text("Sign in"), Text("Check"))
_ADDRESS, _SETTINGS, _SIGN_IN, _CHECK = range(4)
_LETTERS = 80  # in a line, so that a large font has the room it needs
_VAULT = ("keyring.", "vault.", "secret.")


class AddSourceDialog(DialogFrame):
    """`replaces`: the source that the new one stands in for; it is removed by the owner after `added`."""

    added = Signal(object, object)  # SourceKey of the new one, SourceKey of the replaced one or None
    connect_asked = Signal(object)  # ConnectRequest: sign in at the provider; `connected` is the answer
    ended = Signal()  # nothing of those that were to follow
    wants_provider = Signal(str)  # id of the preset to be set up in Settings; `settings_closed` is the answer

    def __init__(
        self,
        repository: SourceRepository,
        parent: QWidget | None = None,
        *,
        form: SourceForm | None = None,
        replaces: SourceKey | None = None,
        finder: SettingsFinder | None = None,
        place: tuple[int, int] | None = None,
    ) -> None:
        """`place`: which one it is of how many that are added one after another."""
        several = place is not None and place[1] > 1
        title = tr("Replace the source") if replaces else tr("Add a mail source")
        if place is not None and form is not None:
            email = plain_line(form.email, 60)
            title = tr("Add {email}", email=email)
            if several:
                title = tr("Add {email} ({place} of {all})", email=email, place=place[0], all=place[1])
        super().__init__(title, parent, width=560)
        self._several = several
        self._leaves = tr("Skip this one") if several else tr("Cancel")
        self.form = form or SourceForm()
        self._repository = repository
        self._replaces = replaces
        self._tasks = scope_of(self)
        self.lookup = (finder or SettingsFinder(repository.link)).lookup()
        self.check = SettingsCheck(repository.link)
        self.providers = ProviderRepository(repository.link)
        self._build()
        ends = (
            self.lookup.changed.connect(self._heard),
            self.check.changed.connect(lambda: self.sign_in.show_steps(self.check.steps)),
            self.providers.changed.connect(self._offer_providers),
            self.providers.close,
        )
        self._leave = partial(_leave, self.lookup, ends)
        self.destroyed.connect(self._leave)
        if self.form.server:  # from outside
            self._look()
            self._go(_SETTINGS)
        else:
            self._go(_ADDRESS)
        self._read_providers()

    def _build(self) -> None:
        letters = _LETTERS * self.fontMetrics().horizontalAdvance("x")
        room = self.screen().availableGeometry().width() - 5 * UNIT
        self.setMinimumWidth(max(self.minimumWidth(), min(letters, room)))
        self.setMinimumHeight(520)
        self.steps = Steps([str(step) for step in _STEPS])
        if isinstance(above := self.layout(), QVBoxLayout):  # they stay where the page scrolls
            above.insertWidget(1, self.steps)
        self.address = AddressPage(self.form, self._repository.accounts)
        self.settings = SettingsPage(self.form, self.lookup)
        self.sign_in = SignInPage(self.form)
        self.pages = Pages()
        for page in (self.address, self.settings, self.sign_in):
            self.pages.addWidget(page)
            page.changed.connect(self._changed)
        self.content.addWidget(self.pages, 1)
        self.address.address_left.connect(self._look)
        self.settings.by_hand_asked.connect(self._by_hand)
        self.settings.again_asked.connect(lambda: self.lookup.again(self.form.email.strip()))
        self.sign_in.provider_wanted.connect(self.wants_provider)
        self.sign_in.way_taken.connect(self._focus_page)
        self.faults = PlainLabel(wrap=True, role=Role.ERROR)
        self.faults.hide()
        self.content.addWidget(self.faults)
        self.back = self.add_button(tr("Back"), self._back, name="back")
        self.buttons.addStretch(1)
        self.end = self.add_button(tr("End import"), self._end, name="end_import")
        self.end.setVisible(self._several)
        self.cancel = self.add_button(self._leaves, self.reject, name="cancel")
        self.save_anyway = self.add_button(tr("Save anyway"), self._save_anyway, name="save_anyway")
        self.save_anyway.setToolTip(tr("Keep the source now; it shows what is wrong and tries again."))
        self.next = self.add_button(tr("Continue"), self._next, name="next", primary=True)
        self.next.setDefault(True)

    @property
    def checking(self) -> bool:
        return self._tasks.busy("check")

    # -- pages --------------------------------------------------------------------------------------------------

    def _go(self, page: int) -> None:
        self.pages.setCurrentIndex(page)
        self.steps.show_step(page)
        self.area.verticalScrollBar().setValue(0)
        self.faults.hide()
        self.back.setVisible(page > _ADDRESS)
        self.save_anyway.hide()
        self.sign_in.forget_check()
        self._name_next()
        self._focus_page()

    def _focus_page(self) -> None:
        first = (self.address.email.edit, self.settings.server.edit, self.sign_in.first_field())
        (first[self.pages.currentIndex()] or self.next).setFocus(Qt.FocusReason.OtherFocusReason)

    def _name_next(self) -> None:
        """The main button says what it does on this page."""
        enabled = True
        if self.pages.currentIndex() != _SIGN_IN:
            text = tr("Continue")
        elif self.sign_in.way is Way.PROVIDER:
            text = tr("Connect with {provider}…", provider=self.sign_in.provider_name)
        else:
            tried = self.sign_in.checks.isVisibleTo(self.sign_in) or self.sign_in.trouble.isVisibleTo(self.sign_in)
            text = tr("Check again") if tried else tr("Check and add")
            enabled = self.sign_in.way is Way.PASSWORD
        self.next.setText(text)
        self.next.setAccessibleName(text)
        self.next.setEnabled(enabled and not self.checking)

    def _changed(self) -> None:
        self.faults.hide()
        if self.pages.currentIndex() == _ADDRESS and self.form.email.strip() != self.lookup.address:
            self._forget_found()
        self._name_next()

    def _refuse(self, faults: dict[str, str]) -> bool:
        """All faulty fields in one summary; the focus goes to the first."""
        self.faults.setText("\n".join(faults.values()) if len(faults) > 1 else "")
        self.faults.setVisible(len(faults) > 1)
        if faults:
            announce(self, " ".join(faults.values()))
            field = self.findChild(QWidget, next(iter(faults)))
            if field is not None:
                field.setFocus(Qt.FocusReason.OtherFocusReason)
                self.area.show_soon(field)
        return bool(faults)

    def _next(self) -> None:
        match self.pages.currentIndex():
            case 0 if not self._refuse(self.address.judge()):
                self._look()
                self.settings.fill()
                self._go(_SETTINGS)
            case 1 if not self._refuse(self.settings.judge()):
                self.lookup.stop()  # what is accepted now must not change behind the person's back
                self.sign_in.begin()
                self._go(_SIGN_IN)
            case 2 if self.sign_in.way is Way.PROVIDER:
                self._connect()
            case 2 if not self._refuse(self.sign_in.judge()):
                self._start(check=True)

    def _back(self) -> None:
        if not self.checking:
            self._go(max(_ADDRESS, self.pages.currentIndex() - 1))
            self.settings.fill()

    # -- the look-up --------------------------------------------------------------------------------------------

    def _look(self) -> None:
        """For the address as it is now; one for another address ends."""
        address = self.form.email.strip()
        if address != self.lookup.address:
            self._forget_found()
        self.lookup.start(address)

    def _forget_found(self) -> None:
        if self.lookup.address:
            self.form.forget_found()
            self.lookup.forget()

    def _heard(self) -> None:
        if self.pages.currentIndex() == _SIGN_IN:
            self._learn()
            return
        if self.lookup.best is not None:
            self.form.adopt(self.lookup.best)
        self.settings.fill()

    def _learn(self) -> None:
        """The settings are settled; but the provider may be set up now, and a better way to sign in be there."""
        if self.checking:
            return
        self.form.learn(self.lookup.findings)
        self.sign_in.fill()
        self._name_next()

    def _by_hand(self) -> None:
        self.form.by_hand = True
        self.lookup.stop()
        self.settings.fill()
        self.settings.server.edit.setFocus(Qt.FocusReason.OtherFocusReason)

    # -- signing in at a provider -------------------------------------------------------------------------------

    def _connect(self) -> None:
        if self.sign_in.provider_key is not None:
            self.connect_asked.emit(self.form.connect_request(self.sign_in.provider_key))

    def connected(self, key: SourceKey | None, who: str = "") -> None:
        """The sign-in at the provider made the source; a foreign server does not say which.

        `who` signed in there. Somebody else's mailbox was kept as one more: it replaces nothing.
        """
        other = bool(who) and who.casefold() != self.form.email.strip().casefold()
        if other:
            self.form.email = who
        if key is not None:
            self.added.emit(key, None if other else self._replaces)
        self.accept()

    def take_password(self) -> None:
        """The person would rather not sign in at the provider's page."""
        self.sign_in.take_password()

    def settings_closed(self) -> None:
        """Back from where providers are set up: perhaps this one is now."""
        if self.isVisible():
            self._read_providers()
            if self.lookup.address:
                self.lookup.again(self.lookup.address)

    def _read_providers(self) -> None:
        self._tasks.start(self.providers.read(), key="providers")

    def _offer_providers(self) -> None:
        self.sign_in.offer(self.providers.of_no_known_server)
        if self.pages.currentIndex() == _SIGN_IN and not self.checking:
            self.sign_in.fill()
            self._name_next()

    # -- the check ----------------------------------------------------------------------------------------------

    def _save_anyway(self) -> None:
        faults = self.form.settings_faults() | self.sign_in.judge()
        if not self._refuse(self.form.address_faults() | faults):
            self._start(check=False)

    def _start(self, *, check: bool) -> None:
        self._tasks.start(self._check_and_add() if check else self._save(check=False), key="check")
        self._busy(True, tr("Trying the settings…") if check else tr("Saving, and trying the server once more…"))

    def _busy(self, on: bool, words: str = "") -> None:
        self.steps.show_step(_CHECK if on else self.pages.currentIndex())
        self.sign_in.show_checking(on, words)
        self.back.setEnabled(not on)
        self.save_anyway.setEnabled(not on)
        self._name_next()
        self.next.setEnabled(not on)
        self.end.setEnabled(not on)
        self.cancel.setText(tr("Cancel check") if on else self._leaves)

    async def _check_and_add(self) -> None:
        try:
            result = await self.check.run(self.form.new_source())
        except ApiError as error:
            self._show_refusal(error)
            return
        if result is CheckResult.REFUSED:
            self._show_failed_step()
        elif result is CheckResult.UNAVAILABLE:
            self.sign_in.progress_words.setText(tr("Signing in to {server}…", server=self.form.server.strip()))
            await self._save(check=True)
        else:
            self.sign_in.progress_words.setText(tr("It works. Saving…"))
            await self._save(check=False)  # what was just tried need not be tried twice

    async def _save(self, *, check: bool) -> None:
        form = self.form
        first, last = form.names()
        try:
            key = await self._repository.add_source(
                form.new_source(check=check), account_id=form.account_id, first_name=first, last_name=last
            )
        except ApiError as error:
            self._show_refusal(error)
            return
        form.password = ""
        self.sign_in.password.edit.clear()
        self.added.emit(key, self._replaces)
        self.accept()

    def _show_failed_step(self) -> None:
        self._ended(of_failed_step(self.check, self.form))
        step = self.check.failed
        certificate = self.check.certificate
        self.sign_in.certificate.show_certificate(certificate)
        if certificate is not None:
            self._point_at(self.sign_in.certificate.tick)
        elif step is not None and step.name != Step.SIGN_IN:
            self._point_at(self.next)

    def _show_refusal(self, error: ApiError) -> None:
        text = of_refusal(error, self.form)
        vault = error.code.startswith(_VAULT)
        self._ended(None if vault else text)
        if vault:
            self.sign_in.vault.say(text)
            self.area.show_soon(self.sign_in.vault)
        # A refusal of the mail server can be overridden; a service that is away cannot keep anything.
        self.save_anyway.setVisible(not vault and not isinstance(error, ApiConnectionError))

    def _ended(self, text: ErrorText | None) -> None:
        """The check is over, without a source."""
        self._busy(False)
        self.next.setText(tr("Check again"))
        self.next.setAccessibleName(tr("Check again"))
        self.next.setEnabled(True)
        self.save_anyway.show()
        if text is not None:
            self.sign_in.trouble.say(text)
        self._point_at(self.sign_in.password.edit)
        self.sign_in.password.edit.selectAll()

    def _point_at(self, widget: QWidget) -> None:
        widget.setFocus(Qt.FocusReason.OtherFocusReason)
        self.area.show_soon(widget)

    def _end(self) -> None:
        self._reject(ends=True)

    def reject(self) -> None:
        self._reject(ends=False)

    def _reject(self, *, ends: bool) -> None:
        """`ends`: once it is closed, nothing follows."""
        if self.checking:  # Esc and the window's cross, too, first end the check only
            self._tasks.cancel()
            self._ended(None)
            self._point_at(self.next)
            return
        if not self.form.holds:
            self._close(ends=ends)
            return
        body = tr("What you entered for this source is not saved.")
        dialog = ConfirmDialog(tr("Close without adding?"), body, tr("Close without adding"), self)
        dialog.setObjectName("unsaved_dialog")
        dialog.accepted.connect(lambda: self._close(ends=ends))
        dialog.open()

    def _close(self, *, ends: bool) -> None:
        if ends:
            self.ended.emit()
        self.done(QDialog.DialogCode.Rejected)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._focus_page()

    def done(self, result: int) -> None:
        self._leave()
        self.form.password = ""
        super().done(result)


def _leave(lookup: Lookup, ends: tuple[Callable[[], None], ...], *_told: object) -> None:
    """Without a reference to the dialog: at its end it is half gone."""
    for end in ends:
        end()
    lookup.stop()
