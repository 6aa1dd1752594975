"""Third page: how the person signs in, what is set once for good, and the check with its answer."""

from __future__ import annotations

from collections.abc import Sequence
from enum import StrEnum

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QAbstractButton, QVBoxLayout, QWidget

from cio_desktop.language import tr
from cio_desktop.protocol.sign_in import CheckStep, Finding, OAuthProvider, PasswordKind
from cio_desktop.ui.add_source.busy_bar import BusyBar
from cio_desktop.ui.add_source.certificate_box import CertificateBox
from cio_desktop.ui.add_source.check_list import CheckList
from cio_desktop.ui.add_source.form import SourceForm
from cio_desktop.ui.add_source.more_box import MoreBox
from cio_desktop.ui.add_source.own_providers import OwnProviders
from cio_desktop.ui.widgets.browser import open_page
from cio_desktop.ui.widgets.buttons import button
from cio_desktop.ui.widgets.dialog_frame import Trouble
from cio_desktop.ui.widgets.labels import PlainLabel
from cio_desktop.ui.widgets.password_field import PasswordField
from cio_desktop.ui.widgets.theme import UNIT, Role
from cio_desktop.ui.words.found_words import note_of, own_provider_name, page_words, provider_name


class Way(StrEnum):
    """How the person signs in."""

    PASSWORD = "password"
    PROVIDER = "provider"  # on the provider's own page
    SET_UP = "set_up"  # only on the provider's page, and this program is not known there yet


def first_way(finding: Finding | None) -> Way:
    if finding is not None and finding.provider_consumer_key:
        return Way.PROVIDER
    if finding is not None and finding.password == PasswordKind.NONE:
        return Way.SET_UP
    return Way.PASSWORD


class SignInPage(QWidget):
    changed = Signal()
    way_taken = Signal()  # another one than before: the focus belongs elsewhere
    provider_wanted = Signal(str)  # id of the preset to be set up

    def __init__(self, form: SourceForm) -> None:
        super().__init__()
        self._form = form
        self.way = Way.PASSWORD
        self._chosen: Way | None = None  # by the person, in place of the first, for this server:
        self._chosen_for = ""
        self._own: list[OAuthProvider] = []  # which the person set up by themselves
        self._own_key = ""  # of the one chosen
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(UNIT + 4)
        self.vault = Trouble()
        self.vault.setAccessibleName(tr("Where passwords are kept"))
        self.summary = PlainLabel(wrap=True, muted=True)
        self.explanation = PlainLabel(wrap=True)
        self.password = PasswordField(tr("Password"))
        self.password.edit.textEdited.connect(self._typed)
        self._fault = PlainLabel(size=0.92, role=Role.ERROR, wrap=True)
        self._fault.hide()
        self.note = PlainLabel(wrap=True, muted=True, size=0.92)
        self.page = button(tr("Open the provider's page"), self._open_page)
        self.set_up = button(tr("Set up sign-in…"), self._set_up)
        self.other_way = button(tr("Use a password instead"), self._take_other_way)
        self.own_providers = OwnProviders()
        self.own_providers.chosen.connect(self._take_own)
        self.more = MoreBox(form)
        self.more_button = self.more.opener
        self.checks = CheckList()
        self.progress_words = PlainLabel(wrap=True)
        self.progress = BusyBar(tr("Check is running"))
        self.trouble = Trouble()
        self.certificate = CertificateBox()
        self.certificate.trusted.connect(self._trusted)
        above: tuple[QWidget, ...] = (self.vault, self.summary, self.explanation, self.password, self._fault, self.note)
        beneath: tuple[QWidget, ...] = (
            self.more,
            self.progress_words,
            self.progress,
            self.checks,
            self.trouble,
            self.certificate,
        )
        for widget in above:
            column.addWidget(widget)
        for link in (self.page, self.set_up, self.other_way):
            column.addWidget(link, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self.own_providers, 0, Qt.AlignmentFlag.AlignLeft)
        for widget in beneath:
            column.addWidget(widget)
        column.addStretch(1)
        self.show_checking(False)

    # -- what it offers -----------------------------------------------------------------------------------------

    def begin(self) -> None:
        """The page is entered anew: the first way again, unless the person chose another for this server."""
        if self._chosen_for != self._form.server.strip():
            self._chosen = None
            self._own_key = ""
        self.fill()

    def offer(self, own: Sequence[OAuthProvider]) -> None:
        """Providers that no table knows the mail server of."""
        self._own = list(own)

    def _offered(self) -> list[OAuthProvider]:
        """A server that is known to belong to a provider takes nobody else's word."""
        finding = self._form.used
        return self._own if finding is None or not finding.provider else []

    def _own_one(self) -> OAuthProvider | None:
        return next((one for one in self._offered() if one.provider_consumer_key == self._own_key), None)

    @property
    def provider_key(self) -> str | None:
        """The client id to sign in with, if that is to be done at a provider."""
        own, finding = self._own_one(), self._form.used
        if own is not None:
            return own.provider_consumer_key
        return finding.provider_consumer_key if finding is not None else None

    @property
    def provider_name(self) -> str:
        own, finding = self._own_one(), self._form.used
        if own is not None:
            return own_provider_name(own)
        return provider_name(finding) if finding is not None else ""

    def fill(self) -> None:
        form, finding = self._form, self._form.used
        self.way = self._chosen or first_way(finding)
        if self.way is Way.PROVIDER and self.provider_key is None:
            self.way = Way.PASSWORD  # it was removed meanwhile
        self.summary.setText(
            tr("{name} at {server}", name=form.username.strip(), server=f"{form.server.strip()}:{form.port.strip()}")
        )
        if self.password.edit.text() != form.password:
            self.password.edit.setText(form.password)
        self.password.setVisible(self.way is Way.PASSWORD)
        if self.way is not Way.PASSWORD:
            self._show_fault("")
        self._explain(finding)
        self.more.fill()

    def _explain(self, finding: Finding | None) -> None:
        needs_app = finding is not None and finding.password == PasswordKind.APP
        self.password.set_caption(tr("App password") if needs_app else tr("Password"))
        form, name, own = self._form, self.provider_name, self._own_one()
        key = finding.provider_consumer_key if finding is not None else None
        preset = finding.provider if finding is not None else None
        say: dict[Way, str] = {
            Way.PASSWORD: tr("Enter an app password made at {name}, not your normal one.", name=name)
            if needs_app
            else "",
            Way.PROVIDER: " ".join(
                (
                    tr("You sign in at {name}, in your own browser. This program never sees your password.", name=name),
                    *([tr("What you allow there goes to {server} only.", server=form.server.strip())] if own else []),
                )
            ),
            Way.SET_UP: tr(
                "{name} takes no passwords from mail programs: you sign in on its own page. For that, "
                "this program must be known there; you set that up once.",
                name=name,
            ),
        }
        self.explanation.setText(say[self.way])
        self.explanation.setVisible(bool(say[self.way]))
        note = note_of(finding) if finding is not None and self.way is Way.PASSWORD else ""
        self.note.setText(note)
        self.note.setVisible(bool(note))
        link = finding is not None and bool(finding.link) and self.way is Way.PASSWORD
        self.page.setVisible(link)
        if finding is not None:
            _label(self.page, page_words(finding))
        self.set_up.setVisible(bool(preset) and not key)
        _label(self.set_up, tr("Set up sign-in with {name}…", name=name))
        other = {
            Way.PASSWORD: tr("Connect with {name} instead", name=name) if key else "",
            Way.PROVIDER: tr("Use an app password instead") if needs_app else tr("Use a password instead"),
            Way.SET_UP: tr("Try a password anyway"),
        }[self.way]
        if self.way is Way.PROVIDER and finding is not None and finding.password == PasswordKind.NONE:
            other = ""
        self.other_way.setVisible(bool(other))
        if other:
            _label(self.other_way, other)
        self.own_providers.show_providers([] if self.way is Way.PROVIDER else self._offered())

    def take_password(self) -> None:
        if self.way is not Way.PASSWORD:
            self._take_other_way()

    def _take_other_way(self) -> None:
        self._take(Way.PROVIDER if self.way is Way.PASSWORD else Way.PASSWORD)

    def _take_own(self, key: str) -> None:
        self._take(Way.PROVIDER, key)

    def _take(self, way: Way, own_key: str = "") -> None:
        self._chosen, self._own_key = way, own_key
        self._chosen_for = self._form.server.strip()
        self.fill()
        self.changed.emit()
        self.way_taken.emit()

    def first_field(self) -> QWidget | None:
        """Where the focus belongs; None where only a button of the dialog is left to press."""
        if self.way is Way.PASSWORD:
            return self.password.edit
        return self.set_up if self.way is Way.SET_UP else None

    def judge(self) -> dict[str, str]:
        faults = self._form.password_faults() if self.way is Way.PASSWORD else {}
        self._show_fault(faults.get("password", ""))
        return faults

    def _show_fault(self, fault: str) -> None:
        self._fault.setText(fault)
        self._fault.setVisible(bool(fault))
        self.password.edit.setAccessibleDescription(fault)

    # -- the check ----------------------------------------------------------------------------------------------

    def show_checking(self, on: bool, words: str = "") -> None:
        """While it runs, nothing can be changed under it."""
        for widget in (self.password, self.more, self.page, self.set_up, self.other_way, self.own_providers):
            widget.setEnabled(not on)
        for part in (self.progress, self.progress_words):
            part.setVisible(on)
        self.progress_words.setText(words)
        if on:
            for told in (self.trouble, self.vault, self.certificate):
                told.hide()

    def show_steps(self, steps: dict[str, CheckStep]) -> None:
        self.checks.show_steps(steps, self._form.certificate_sha256)
        self.checks.setVisible(bool(steps))

    def forget_check(self) -> None:
        """Its answer was about other settings."""
        for part in (self.checks, self.trouble, self.certificate):
            part.hide()

    # -- hands --------------------------------------------------------------------------------------------------

    def _typed(self, text: str) -> None:
        self._form.password = text
        self._show_fault("")
        self.changed.emit()

    def _trusted(self, fingerprint: str) -> None:
        self._form.trust(fingerprint)
        self.changed.emit()

    def _open_page(self) -> None:
        finding = self._form.used
        if finding is not None:
            open_page(finding.link)

    def _set_up(self) -> None:
        finding = self._form.used
        if finding is not None and finding.provider:
            self.provider_wanted.emit(finding.provider)


def _label(made: QAbstractButton, text: str) -> None:
    made.setText(text.replace("&", "&&"))
    made.setAccessibleName(text)
