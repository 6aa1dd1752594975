"""Adding a mail source with a password:

address, settings, sign-in with the check's answer, in one dialog that never blocks.
"""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from cio_desktop.operations.sources import SourceKey, SourceRepository
from cio_desktop.protocol.errors import ApiConnectionError, ApiError
from cio_desktop.ui.add_source.form import SourceForm
from cio_desktop.ui.add_source.page_address import AddressPage
from cio_desktop.ui.add_source.page_settings import SettingsPage
from cio_desktop.ui.add_source.page_sign_in import SignInPage
from cio_desktop.ui.add_source.steps import Steps
from cio_desktop.ui.dialog_frame import DialogFrame, announce
from cio_desktop.ui.labels import PlainLabel
from cio_desktop.ui.tasks import TaskScope
from cio_desktop.ui.texts import Names, of_error
from cio_desktop.ui.theme import UNIT, Role

_STEPS = ("Address", "Settings", "Sign in")


class AddSourceDialog(DialogFrame):
    """`replaces`: the source that the new one stands in for; it is removed by the owner after `added`."""

    added = Signal(object, object)  # SourceKey of the new one, SourceKey of the replaced one or None

    def __init__(
        self,
        repository: SourceRepository,
        parent: QWidget | None = None,
        *,
        form: SourceForm | None = None,
        replaces: SourceKey | None = None,
    ) -> None:
        super().__init__("Replace the source" if replaces else "Add a mail source", parent, width=560)
        self.form = form or SourceForm()
        self._repository = repository
        self._replaces = replaces
        self._tasks = TaskScope(self)
        self.setMinimumHeight(520)
        self.steps = Steps(_STEPS)
        self.content.addWidget(self.steps)
        self.content.addSpacing(UNIT)
        self.address = AddressPage(self.form, repository.accounts)
        self.settings = SettingsPage(self.form)
        self.sign_in = SignInPage(self.form)
        self.pages = QStackedWidget()
        for page in (self.address, self.settings, self.sign_in):
            self.pages.addWidget(page)
            page.changed.connect(self._changed)
        self.content.addWidget(self.pages, 1)
        self.faults = PlainLabel(wrap=True, role=Role.ERROR)
        self.faults.hide()
        self.content.addWidget(self.faults)
        self.back = self.add_button("Back", self._back, name="back")
        self.buttons.addStretch(1)
        self.cancel = self.add_button("Cancel", self.reject, name="cancel")
        self.save_anyway = self.add_button("Save anyway", self._save_anyway, name="save_anyway")
        self.save_anyway.setToolTip("Keep the source now; it shows what is wrong and tries again.")
        self.next = self.add_button("Continue", self._next, name="next", primary=True)
        self.next.setDefault(True)
        if replaces is not None:
            self.settings.fill()
            self._go(1)
        else:
            self._go(0)

    @property
    def checking(self) -> bool:
        return self._tasks.busy("check")

    # -- pages --------------------------------------------------------------------------------------------------

    def _go(self, page: int) -> None:
        self.pages.setCurrentIndex(page)
        self.steps.show_step(page)
        self.faults.hide()
        self.back.setVisible(page > 0)
        self.next.setText("Continue" if page < 2 else "Check and add")
        self.save_anyway.hide()
        self.sign_in.trouble.hide()
        first = (self.address.email.edit, self.settings.server.edit, self.sign_in.password.edit)[page]
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    def _changed(self) -> None:
        self.faults.hide()

    def _refuse(self, faults: dict[str, str]) -> bool:
        """All faulty fields in one summary; the focus goes to the first."""
        self.faults.setText("\n".join(faults.values()) if len(faults) > 1 else "")
        self.faults.setVisible(len(faults) > 1)
        if faults:
            announce(self, " ".join(faults.values()))
            field = self.findChild(QWidget, next(iter(faults)))
            if field is not None:
                field.setFocus(Qt.FocusReason.OtherFocusReason)
        return bool(faults)

    def _next(self) -> None:
        page = self.pages.currentIndex()
        if page == 0:
            if not self._refuse(self.address.judge()):
                self.form.prefill()
                self.settings.fill()
                self._go(1)
        elif page == 1:
            if not self._refuse(self.settings.judge()):
                self.sign_in.fill()
                self._go(2)
        elif not self._refuse(self.sign_in.judge()):
            self._start(check=True)

    def _back(self) -> None:
        if not self.checking:
            self._go(max(0, self.pages.currentIndex() - 1))

    def _save_anyway(self) -> None:
        if not self._refuse(self.form.faults()):
            self._start(check=False)

    # -- the check ----------------------------------------------------------------------------------------------

    def _start(self, *, check: bool) -> None:
        words = f"Signing in to {self.form.server.strip()}…" if check else "Saving, and trying the server once more…"
        self._busy(True, words)
        self._tasks.start(self._add(check=check), key="check")

    def _busy(self, on: bool, words: str = "") -> None:
        self.sign_in.show_checking(on, words)
        self.next.setEnabled(not on)
        self.back.setEnabled(not on)
        self.save_anyway.setEnabled(not on)
        self.cancel.setText("Cancel check" if on else "Cancel")

    async def _add(self, *, check: bool) -> None:
        form = self.form
        first, last = form.names()
        try:
            key = await self._repository.add_source(
                form.new_source(check=check), account_id=form.account_id, first_name=first, last_name=last
            )
        except ApiError as error:
            self._busy(False)
            self._show_refusal(error)
            return
        form.password = ""
        self.sign_in.password.edit.clear()
        self.added.emit(key, self._replaces)
        self.accept()

    def _show_refusal(self, error: ApiError) -> None:
        port = int(self.form.port) if self.form.port.strip().isdigit() else 0
        names = Names(who=self.form.email.strip(), server=self.form.server.strip(), port=port)
        self.sign_in.trouble.say(of_error(error, names))
        self.next.setText("Check again")
        # A refusal of the mail server can be overridden; a service that is away cannot keep anything.
        self.save_anyway.setVisible(not isinstance(error, ApiConnectionError))
        self.sign_in.password.edit.setFocus(Qt.FocusReason.OtherFocusReason)

    def reject(self) -> None:
        if self.checking:  # Esc and the window's cross, too, first end the check only
            self._tasks.cancel()
            self._busy(False)
            return
        super().reject()

    def done(self, result: int) -> None:
        self.form.password = ""
        super().done(result)
