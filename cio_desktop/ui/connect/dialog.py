"""Signing in at a provider: the browser opens after a click, this dialog waits for the result.

It shows a ConnectFlow and passes on what the person asks; what is true of the sign-in only the service knows.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QShowEvent
from PySide6.QtWidgets import QApplication, QFrame, QPushButton, QVBoxLayout, QWidget

from cio_desktop.language import tr
from cio_desktop.operations.connect import WITH_THE_PERSON, ConnectFlow, ConnectRequest, KnownSettings, Stage
from cio_desktop.operations.sign_ins import SignIns
from cio_desktop.operations.signal import Connections
from cio_desktop.ui.connect import words
from cio_desktop.ui.connect.app_password import AppPasswordOffer
from cio_desktop.ui.connect.device_code import DeviceCode
from cio_desktop.ui.connect.paste import PasteBox
from cio_desktop.ui.connect.waiting_line import WaitingLine
from cio_desktop.ui.widgets.announcement import announce
from cio_desktop.ui.widgets.browser import may_open_sign_in, open_sign_in
from cio_desktop.ui.widgets.buttons import button, rename
from cio_desktop.ui.widgets.dialog_frame import DialogFrame, Trouble
from cio_desktop.ui.widgets.flow_layout import FlowLayout
from cio_desktop.ui.widgets.labels import PlainLabel
from cio_desktop.ui.widgets.theme import UNIT, Role
from cio_desktop.ui.words.cures import Cure
from cio_desktop.ui.words.texts import words as words_of

TICK_MS = 1000
_CHARACTERS = 66  # in a line


class OAuthConnectDialog(DialogFrame):
    """`label`: this source of `account_id` signs in anew and stays itself; without it a new source is made.

    `connected` carries the key of the source (None where a foreign server does not tell it). `password_asked`: the
    person would rather give an app password. `providers_asked`: would rather look at the OAuth providers. Each closes
    the dialog.
    """

    connected = Signal(object)  # SourceKey | None
    password_asked = Signal()
    providers_asked = Signal(str)  # id of the preset, or nothing: its client id is to be set right

    def __init__(
        self,
        sign_ins: SignIns,
        *,
        email: str,
        provider_consumer_key: str | None = None,
        account_id: str | None = None,
        label: str | None = None,
        settings: KnownSettings | None = None,
        parent: QWidget | None = None,
    ) -> None:
        request = ConnectRequest(
            email=email,
            provider_consumer_key=provider_consumer_key,
            account_id=account_id,
            label=label,
            settings=settings or KnownSettings(),
        )
        super().__init__(words.heading(request), parent, width=480)
        # Words on buttons don't wrap: with a large font they need more room.
        self.setMinimumWidth(max(480, _CHARACTERS * self.fontMetrics().averageCharWidth()))
        self.flow = ConnectFlow(sign_ins, request)
        self._total = sign_ins.pace
        self._stage: Stage | None = None
        self._started = False
        self._code_expected = False  # whether the browser comes back was looked at
        self._taken = False  # the link was opened or copied
        self._when_ready: Callable[[], None] | None = None
        self._connections = Connections()
        self._build()
        self._ticks = QTimer(self, interval=TICK_MS)
        self._ticks.timeout.connect(self._draw_waiting)
        self._connections.add(self.flow.changed, self._draw)
        # Without references to this dialog: at its end it is half gone.
        self.destroyed.connect(self._connections.close)
        self.destroyed.connect(self.flow.cancel)
        self._draw()

    # -- building -----------------------------------------------------------------------------------------------

    def _build(self) -> None:
        self.explanation = PlainLabel(wrap=True)
        self.content.addWidget(self.explanation)
        self.device_code = DeviceCode()
        self.content.addWidget(self.device_code)
        self.trouble = Trouble()
        self.content.addWidget(self.trouble)
        line = FlowLayout(spacing=UNIT)
        self.open_browser = self._action(tr("Open browser"), self._open, "open_browser", line, primary=True)
        self.copy_code = self._action(tr("Copy code"), self._copy_code, "copy_code", line)
        self.copy_link = self._action(tr("Copy link"), self._copy, "copy_link", line)
        self.try_again = self._action(tr("Try again"), self._again, "try_again", line, primary=True)
        self.keep_other = self._action("", self.flow.accept_other, "keep_other", line)
        self.providers = self._action(str(Cure.PROVIDERS), self._open_providers, "open_providers", line)
        self.content.addLayout(line)
        self.note = PlainLabel(wrap=True, muted=True, size=0.92)
        self.note.hide()
        self.content.addWidget(self.note)
        self.waiting = WaitingLine()
        self.content.addWidget(self.waiting)
        self.paste = PasteBox()
        self.paste.pasted.connect(self.flow.paste)
        self.content.addWidget(self.paste)
        self.by_device = button("", self._switch, flat=True)
        self.by_device.setObjectName("by_device")
        self.content.addWidget(self.by_device, 0, Qt.AlignmentFlag.AlignLeft)
        self.content.addWidget(self._build_app_password())
        self.content.addStretch(1)
        self.buttons.addStretch(1)
        self.cancel = self.add_button(tr("Cancel"), self.reject, name="cancel")
        self.open_browser.setDefault(True)
        self.open_browser.setFocus()

    def _action(
        self, text: str, pressed: Callable[[], object], name: str, line: FlowLayout, *, primary: bool = False
    ) -> QPushButton:
        made = button(text, pressed, primary=primary)
        made.setObjectName(name)
        made.setMinimumHeight(32)
        line.addWidget(made)
        return made

    def _build_app_password(self) -> QWidget:
        box = QWidget()
        column = QVBoxLayout(box)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(UNIT + 4)
        rule = QFrame()
        rule.setFrameShape(QFrame.Shape.NoFrame)
        rule.setFixedHeight(1)
        rule.setObjectName("rule")
        self.app_password = AppPasswordOffer()
        self.app_password.chosen.connect(self._use_password)
        column.addWidget(rule)
        column.addWidget(self.app_password)
        self._offer = box
        box.hide()
        return box

    # -- showing ------------------------------------------------------------------------------------------------

    def _draw(self) -> None:
        flow = self.flow
        if flow.stage is Stage.DONE:
            self._succeed()
            return
        if flow.over:
            self._ticks.stop()
            if self.isVisible():
                super().reject()  # another sign-in of this provider took its place
            return
        focus = self.focusWidget()
        news = flow.stage is not self._stage
        self._stage = flow.stage
        self._draw_words(news=news)
        self._draw_actions()
        self._draw_waiting()
        if news:
            self._keep_focus(focus)
            self.fit()
            if (said := self.waiting.words.whole_text()) and not self.waiting.isHidden():
                announce(self, said)
        if flow.token is not None and flow.stage in WITH_THE_PERSON and self._when_ready is not None:
            act, self._when_ready = self._when_ready, None
            act()

    def _draw_words(self, *, news: bool) -> None:
        flow = self.flow
        code = flow.token.user_code if flow.token is not None else None
        at_person = flow.stage in WITH_THE_PERSON or flow.stage is Stage.STARTING
        text = words.with_a_code(flow) if code else words.what_to_do(flow)
        if self.explanation.whole_text() != text:
            self.explanation.setText(text)
        self.explanation.setVisible(at_person)
        self.device_code.setVisible(bool(code) and at_person)
        if code and flow.token is not None:
            self.device_code.show_code(code, flow.token.verification_uri or "")
        trouble = words.trouble(flow)
        if trouble is None:
            if news:
                self.trouble.hide()
        elif news or self.trouble.title.whole_text() != trouble.title:
            self.trouble.say(trouble, role=Role.INFO if words.calm(flow) else self._role())
        asked = words.asked_trouble(flow)
        self.paste.show_fault(asked if flow.stage in WITH_THE_PERSON else None)
        if flow.stage is Stage.OTHER_PERSON and asked is not None:
            self._say(f"{asked.title}. {asked.body}", Role.ERROR)
        elif news:
            self._say("")
        self.app_password.offer(words.provider(flow), flow.preset.app_password_url if flow.preset is not None else "")
        self._offer.setVisible(not self.app_password.isHidden() and (at_person or flow.stage is Stage.FAILED))

    def _role(self) -> Role:
        return Role.WARN if self.flow.stage is Stage.OTHER_PERSON else Role.ERROR

    def _draw_actions(self) -> None:
        flow = self.flow
        by_code = flow.token is not None and bool(flow.token.user_code)
        at_person = flow.stage in WITH_THE_PERSON or flow.stage is Stage.STARTING
        stuck = flow.stage in {Stage.FAILED, Stage.OTHER_PERSON}
        self.open_browser.setVisible(at_person)
        self.copy_link.setVisible(at_person)
        self.copy_code.setVisible(at_person and by_code)
        self.try_again.setVisible(stuck)
        self.keep_other.setVisible(flow.stage is Stage.OTHER_PERSON)
        self.keep_other.setEnabled(not flow.busy)
        rename(self.keep_other, words.keep_other(flow))
        trouble = words.trouble(flow)
        self.providers.setVisible(stuck and trouble is not None and Cure.PROVIDERS in trouble.cures)
        self.paste.setVisible(flow.stage in WITH_THE_PERSON and not by_code)
        self.paste.show_busy(flow.busy)
        self.paste.explain((flow.token.redirect_uri or "") if flow.token is not None else "")
        if flow.stage is Stage.OPENED and not self._code_expected and flow.token is not None:
            self._code_expected = True
            if (flow.token.redirect_uri or "").startswith("https://"):  # no browser comes back from there by itself
                self.paste.unfold.setChecked(True)
        self.by_device.setVisible(flow.stage in WITH_THE_PERSON and flow.device_possible)
        rename(
            self.by_device,
            tr("Use this computer's browser instead") if flow.device else tr("Sign in on another device…"),
        )
        rename(self.cancel, tr("Close") if flow.stage is Stage.FAILED else tr("Cancel"))

    def _draw_waiting(self) -> None:
        flow = self.flow
        stuck = flow.stage in {Stage.FAILED, Stage.OTHER_PERSON}
        self.waiting.setVisible(not stuck or flow.busy)
        left = flow.remaining
        total = self._total.person_with_device if flow.device else self._total.person
        said = words.waiting(flow, taken=self._taken)
        if left is None:
            self.waiting.show_waiting(said)
        else:
            self.waiting.show_waiting(said, words.left(left), min(1.0, left / total))

    def _keep_focus(self, focus: QWidget | None) -> None:
        """A button that went must not leave the keyboard nowhere; where all is over, the next step has it.

        `focus`: what had it before; of what comes after one that went, Qt takes the first.
        """
        stuck = self.flow.stage in {Stage.FAILED, Stage.OTHER_PERSON}
        kept = focus is not None and focus.isVisibleTo(self) and focus.isEnabled()
        if kept and not (stuck and focus is self.cancel):
            return
        for candidate in (self.open_browser, self.try_again, self.cancel):
            if candidate.isVisibleTo(self):
                candidate.setFocus(Qt.FocusReason.OtherFocusReason)
                candidate.setDefault(True)
                return

    def _say(self, text: str, role: Role | None = None) -> None:
        self.note.set_role(role)
        self.note.setText(text)
        self.note.setVisible(bool(text))
        if text:
            announce(self, text)

    # -- what the person asks -----------------------------------------------------------------------------------

    def _ready(self, act: Callable[[], None]) -> bool:
        """Before there is a link a click is kept in mind: it counts as soon as there is one."""
        if self.flow.link:
            return True
        self._when_ready = act
        return False

    def _address(self) -> str:
        token = self.flow.token
        return (token.verification_uri or "") if token is not None and token.user_code else self.flow.link

    def _open(self) -> None:
        if not self._ready(self._open):
            return
        address = self._address()
        if not may_open_sign_in(address):
            text = words_of("oauth.endpoint")
            self._say(f"{text.title}. {text.body}", Role.ERROR)
            return
        self._take("" if open_sign_in(address) else words.not_opened(), Role.WARN)

    def _copy(self) -> None:
        if self._ready(self._copy):
            QGuiApplication.clipboard().setText(self._address())
            self._take(tr("The link is copied. It works once, in any browser on this computer."))

    def _copy_code(self) -> None:
        if self.flow.token is not None and self.flow.token.user_code:
            QGuiApplication.clipboard().setText(self.flow.token.user_code)
            self._take(tr("The code is copied."))

    def _take(self, note: str, role: Role | None = None) -> None:
        self._taken = True
        self.flow.opened()
        self._say(note, role if note else None)

    def _again(self) -> None:
        """Asked for by a click: the browser opens as soon as there is a link."""
        by_device = self.flow.device
        self._taken = False
        self._when_ready = None if by_device else self._open
        self.flow.try_again()

    def _switch(self) -> None:
        self._taken = False
        self._when_ready = None
        self.flow.try_again(device=not self.flow.device)

    def _use_password(self) -> None:
        self.reject()
        self.password_asked.emit()

    def _open_providers(self) -> None:
        preset = self.flow.preset
        self.reject()
        self.providers_asked.emit(preset.id if preset is not None else "")

    def _succeed(self) -> None:
        key = self.flow.key
        announce(self, tr("{email} is connected", email=self.flow.request.email))
        parent = self.parentWidget()
        above = parent.window() if parent is not None else None
        self.accept()
        self.connected.emit(key)
        if above is not None:  # the browser is in front of it now
            above.raise_()
            above.activateWindow()
            QApplication.alert(above)

    # -- Qt -----------------------------------------------------------------------------------------------------

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if not self._started:
            self._started = True
            self._ticks.start()
            self.flow.start()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Return in the field gives what was pasted; the dialog's own default would open the browser instead."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and self.focusWidget() is self.paste.edit:
            self.paste.give()
            event.accept()
            return
        super().keyPressEvent(event)

    def done(self, result: int) -> None:
        self._ticks.stop()
        self._connections.close()
        self._when_ready = None
        self.paste.forget()
        self.flow.cancel()
        super().done(result)
