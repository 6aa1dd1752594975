"""The connect dialog in every state of a sign-in, by mouse and keyboard: what it says, opens, copies and sends."""

import asyncio
import contextlib
from collections.abc import AsyncIterator, Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QLineEdit, QPlainTextEdit, QProgressBar, QWidget

from cio_desktop.operations.connect import Stage
from cio_desktop.protocol.error_body import ErrorBody
from cio_desktop.protocol.errors import ApiConnectionError, ApiStatusError
from cio_desktop.protocol.keys import SourceKey
from cio_desktop.protocol.sign_in import ConnectState
from cio_desktop.ui.connect.dialog import OAuthConnectDialog
from cio_desktop.ui.widgets import browser
from tests.support.fake_sign_in import GOOGLE, FakeConnectTokens
from tests.support.open_window import OpenWindow, close_widget, open_window, press
from tests.support.window_data import healthy

LINK = "http://127.0.0.1:8461/connect/T0K3N1"


class Browser:
    """Stands where the system's browser would be started."""

    def __init__(self) -> None:
        self.pages: list[str] = []
        self.works = True

    def openUrl(self, url: QUrl) -> bool:
        self.pages.append(url.toString())
        return self.works


@pytest.fixture
def pages(monkeypatch: pytest.MonkeyPatch) -> Browser:
    made = Browser()
    monkeypatch.setattr(browser, "QDesktopServices", made)
    QApplication.clipboard().clear()
    return made


class Scene:
    """The dialog over the window, and all that it told."""

    def __init__(self, opened: OpenWindow, dialog: OAuthConnectDialog) -> None:
        self.opened, self.dialog, self.flow = opened, dialog, dialog.flow
        self.tokens: FakeConnectTokens = opened.client.connect_tokens
        self.now = 1000.0
        self.connected: list[Any] = []
        self.passwords: list[None] = []
        self.providers: list[str] = []
        self.gone: list[None] = []
        dialog.connected.connect(self.connected.append)
        dialog.password_asked.connect(lambda: self.passwords.append(None))
        dialog.providers_asked.connect(self.providers.append)
        dialog.finished.connect(lambda _result: self.gone.append(None))

    async def until(self, reached: Callable[[], object]) -> None:
        await self.opened.until(reached)

    async def at(self, stage: Stage) -> None:
        await self.until(lambda: self.flow.stage is stage)

    async def show(self, state: ConnectState, **fields: Any) -> None:
        self.tokens.show(state, **fields)
        await self.until(lambda: self.flow.stage == state.value)

    def texts(self) -> str:
        """Every word that can be read, or read out, in the dialog."""
        found = [self.dialog.windowTitle()]
        for widget in self.dialog.findChildren(QWidget):
            if not widget.isVisibleTo(self.dialog):
                continue
            found += [widget.accessibleName(), widget.accessibleDescription(), widget.toolTip()]
            if isinstance(widget, QLabel | QAbstractButton | QLineEdit):
                found.append(widget.text())
            elif isinstance(widget, QPlainTextEdit):
                found.append(widget.toPlainText())
        return "\n".join(filter(None, found))

    def focus(self) -> str:
        widget = self.dialog.focusWidget()
        return widget.objectName() if widget is not None else ""

    def seen(self, *widgets: QWidget) -> list[bool]:
        return [widget.isVisibleTo(self.dialog) for widget in widgets]


@contextlib.asynccontextmanager
async def connecting(
    tmp_path: Path,
    *,
    ready: bool = True,
    device: bool = False,
    before: Callable[[OpenWindow], None] | None = None,
    **options: Any,
) -> AsyncIterator[Scene]:
    async with open_window(healthy, tmp_path / "w.ini") as opened:
        opened.client.oauth_providers.known[GOOGLE].device_flow = device
        if before is not None:
            before(opened)
        holder: list[Scene] = []
        opened.desk.sign_ins.clock = lambda: holder[0].now if holder else 1000.0
        given = {"email": "ann@gmail.com", "provider_consumer_key": GOOGLE} | options
        dialog = OAuthConnectDialog(opened.desk.sign_ins, parent=opened.window, **given)
        scene = Scene(opened, dialog)
        holder.append(scene)
        dialog.open()
        await scene.until(dialog.isActiveWindow)
        if ready:
            await scene.at(Stage.WAITING)
            await scene.until(lambda: scene.flow.preset)
        try:
            yield scene
        finally:
            opened.client.down = False
            if not scene.gone:
                await close_widget(dialog)


# -- before the browser ------------------------------------------------------------------------------------------


async def test_nothing_is_opened_or_copied_by_itself(tmp_path: Path, pages: Browser) -> None:
    async with connecting(tmp_path) as s:
        await asyncio.sleep(0.05)
        assert pages.pages == []
        assert QApplication.clipboard().text() == ""
        assert s.dialog.windowTitle() == "Connect ann@gmail.com"
        assert s.dialog.windowModality() == Qt.WindowModality.WindowModal
        assert "Your browser will open accounts.google.com. Sign in there as ann@gmail.com" in s.texts()
        assert s.dialog.waiting.left.text() == "5:00 left"
        assert s.focus() == "open_browser"
        assert s.dialog.open_browser.isDefault()


async def test_the_browser_opens_at_a_click_each_time(tmp_path: Path, pages: Browser) -> None:
    async with connecting(tmp_path) as s:
        s.dialog.open_browser.click()
        assert pages.pages == [LINK]
        assert s.dialog.waiting.words.whole_text() == "Waiting for the browser…"
        press(s.dialog.open_browser, Qt.Key.Key_Return)
        assert pages.pages == [LINK, LINK]
        await s.show(ConnectState.OPENED)
        assert s.dialog.waiting.words.whole_text() == "Waiting for you at Google…"
        assert len(pages.pages) == 2


async def test_a_click_before_there_is_a_link_counts(tmp_path: Path, pages: Browser) -> None:
    async with connecting(tmp_path, ready=False, before=lambda opened: opened.client.hold()) as s:
        assert s.dialog.waiting.words.whole_text() == "Getting ready…"
        press(s.dialog.open_browser, Qt.Key.Key_Space)
        press(s.dialog.open_browser, Qt.Key.Key_Space)
        assert pages.pages == []
        s.opened.client.release()
        await s.at(Stage.WAITING)
        assert pages.pages == [LINK]


async def test_the_link_is_copied_at_a_click_and_stands_nowhere(tmp_path: Path, pages: Browser) -> None:
    async with connecting(tmp_path) as s:
        assert "T0K3N" not in s.texts()
        s.dialog.copy_link.click()
        assert QApplication.clipboard().text() == LINK
        assert "The link is copied" in s.dialog.note.whole_text()
        assert s.dialog.waiting.words.whole_text() == "Waiting for the browser…"
        assert "T0K3N" not in s.texts()
        assert pages.pages == []


@pytest.mark.parametrize(
    "address",
    [
        "file:///etc/passwd",
        "javascript:alert(1)",
        "http://accounts.example.org/",
        "https://accounts.google.com@evil.example/",
        "https://evil.example\\@accounts.google.com/",
        "\\\\host\\share",
        "https://evil.example/\n",
        "",
    ],
)
async def test_what_is_no_sign_in_page_is_never_opened(tmp_path: Path, pages: Browser, address: str) -> None:
    async with connecting(tmp_path) as s:
        s.tokens.show(ConnectState.OPENED, browser_redirect_url=address)
        await s.at(Stage.OPENED)
        s.dialog.open_browser.click()
        assert pages.pages == []
        if address:
            assert "no address to sign in at" in s.dialog.note.whole_text()


async def test_no_browser_can_be_started(tmp_path: Path, pages: Browser) -> None:
    async with connecting(tmp_path) as s:
        pages.works = False
        s.dialog.open_browser.click()
        assert "The browser did not open" in s.dialog.note.whole_text()
        assert s.seen(s.dialog.copy_link) == [True]


# -- waiting -----------------------------------------------------------------------------------------------------


async def test_the_time_left_is_told_each_second(tmp_path: Path, pages: Browser) -> None:
    async with connecting(tmp_path) as s:
        bar = s.dialog.findChild(QProgressBar)
        assert bar is not None
        s.now += 29
        s.dialog._ticks.timeout.emit()
        assert s.dialog.waiting.left.text() == "4:31 left"
        assert bar.value() == round(1000 * 271 / 300)
        s.dialog.open_browser.click()  # and is given anew with the link
        assert s.dialog.waiting.left.text() == "5:00 left"
        assert s.dialog._ticks.isActive()
        assert s.dialog._ticks.interval() == 1000


async def test_the_service_finishes_it(tmp_path: Path, pages: Browser) -> None:
    async with connecting(tmp_path) as s:
        for state, said in (
            (ConnectState.EXCHANGING, "Signed in. Finishing…"),
            (ConnectState.CHECKING, "Signed in. Trying the mail server…"),
        ):
            await s.show(state)
            assert s.dialog.waiting.words.whole_text() == said
            assert (
                s.seen(s.dialog.open_browser, s.dialog.copy_link, s.dialog.paste, s.dialog.waiting.left) == [False] * 4
            )
        bar = s.dialog.findChild(QProgressBar)
        assert bar is not None
        assert bar.maximum() == 0
        assert s.focus() == "cancel"


async def test_success_closes_it_and_brings_the_window_back(tmp_path: Path, pages: Browser) -> None:
    async with connecting(tmp_path) as s:
        raised: list[None] = []
        s.opened.window.raise_ = lambda: raised.append(None)  # type: ignore[method-assign]
        s.tokens.use("a1", "ann@gmail.com")
        await s.until(lambda: s.connected)
        assert s.connected == [SourceKey("a1", "ann@gmail.com")]
        assert s.gone == [None]
        assert raised == [None]
        await s.until(s.opened.window.isActiveWindow)
        assert s.tokens.deleted == []


async def test_the_service_goes_away_meanwhile(tmp_path: Path, pages: Browser) -> None:
    async with connecting(tmp_path) as s:
        s.opened.client.down = True
        await s.until(lambda: s.flow.away)
        assert "The local service is not answering" in s.dialog.waiting.words.whole_text()
        assert s.seen(s.dialog.open_browser) == [True]
        s.opened.client.down = False
        await s.until(lambda: not s.flow.away)
        assert s.dialog.waiting.words.whole_text() == "Ready when you are."


async def test_no_service_at_all(tmp_path: Path, pages: Browser) -> None:
    def away(opened: OpenWindow) -> None:
        opened.client.faults.append(ApiConnectionError("The service can't be reached."))

    async with connecting(tmp_path, ready=False, before=away) as s:
        await s.at(Stage.FAILED)
        assert s.dialog.trouble.title.whole_text() == "The local service is not running"
        s.dialog.try_again.click()
        await s.at(Stage.WAITING)
        assert pages.pages == [LINK.replace("N1", "N2")]


# -- giving up ---------------------------------------------------------------------------------------------------

_ANY_MOMENT = [
    ConnectState.WAITING,
    ConnectState.OPENED,
    ConnectState.EXCHANGING,
    ConnectState.CHECKING,
    ConnectState.OTHER_PERSON,
    ConnectState.FAILED,
]


@pytest.mark.parametrize("state", _ANY_MOMENT)
@pytest.mark.parametrize("way", ["button", "escape", "cross"])
async def test_cancel_at_every_moment(tmp_path: Path, pages: Browser, state: ConnectState, way: str) -> None:
    async with connecting(tmp_path) as s:
        await s.show(state, error_code="oauth.scope")
        if way == "button":
            s.dialog.cancel.click()
        elif way == "escape":
            press(s.dialog, Qt.Key.Key_Escape)
        else:
            s.dialog.close()
        assert s.gone == [None]
        assert s.flow.stage is Stage.ENDED
        await s.until(lambda: s.tokens.deleted == ["T0K3N1"])
        assert s.tokens.open == []
        assert s.connected == []


async def test_cancel_while_the_token_is_being_made(tmp_path: Path, pages: Browser) -> None:
    async with connecting(tmp_path, ready=False, before=lambda opened: opened.client.hold()) as s:
        await s.until(lambda: s.tokens.asked)
        press(s.dialog, Qt.Key.Key_Escape)
        assert s.gone == [None]
        s.opened.client.release()
        await s.until(lambda: s.tokens.deleted == ["T0K3N1"])


async def test_the_dialog_goes_with_its_parent(tmp_path: Path, pages: Browser) -> None:
    async with open_window(healthy, tmp_path / "w.ini") as opened:
        above = QWidget(opened.window, Qt.WindowType.Window)
        above.show()
        dialog = OAuthConnectDialog(
            opened.desk.sign_ins, email="ann@gmail.com", provider_consumer_key=GOOGLE, parent=above
        )
        dialog.open()
        flow = dialog.flow
        await opened.until(lambda: flow.stage is Stage.WAITING)
        await close_widget(above)
        await opened.until(lambda: opened.client.connect_tokens.deleted == ["T0K3N1"])
        assert flow.stage is Stage.ENDED


async def test_another_sign_in_at_the_same_provider_takes_its_place(tmp_path: Path, pages: Browser) -> None:
    async with connecting(tmp_path) as s:
        other = OAuthConnectDialog(
            s.opened.desk.sign_ins, email="bob@gmail.com", provider_consumer_key=GOOGLE, parent=s.opened.window
        )
        other.open()
        assert s.gone == [None]
        await s.until(lambda: s.tokens.deleted == ["T0K3N1"])
        await s.until(lambda: other.flow.stage is Stage.WAITING)
        await close_widget(other)


# -- what went wrong ---------------------------------------------------------------------------------------------


async def test_the_time_runs_out(tmp_path: Path, pages: Browser) -> None:
    async with connecting(tmp_path) as s:
        s.now += 300
        await s.at(Stage.FAILED)
        assert s.dialog.trouble.title.whole_text() == "The sign-in was not finished in time"
        assert s.seen(s.dialog.waiting, s.dialog.open_browser, s.dialog.try_again) == [False, False, True]
        assert s.focus() == "try_again"
        await s.until(lambda: s.tokens.deleted == ["T0K3N1"])
        press(s.dialog.try_again, Qt.Key.Key_Return)
        await s.at(Stage.WAITING)
        assert pages.pages == ["http://127.0.0.1:8461/connect/T0K3N2"]
        assert s.seen(s.dialog.trouble, s.dialog.open_browser) == [False, True]
        assert s.focus() == "open_browser"


async def test_a_no_at_the_provider_is_told_calmly(tmp_path: Path, pages: Browser) -> None:
    async with connecting(tmp_path) as s:
        await s.show(ConnectState.FAILED, error_code="oauth.denied", error_text="")
        assert s.dialog.trouble.title.whole_text() == "No access was given"
        assert "Nothing was changed, neither here nor at Google" in s.dialog.trouble.body.whole_text()
        assert s.dialog.trouble._role.value == "info"
        assert (s.dialog.cancel.text(), s.dialog.cancel.accessibleName()) == ("Close", "Close")
        assert s.seen(s.dialog.app_password, s.dialog.providers) == [True, False]


@pytest.mark.parametrize(
    ("code", "title"),
    [
        ("oauth.client", "Google does not accept this program's client id"),
        ("oauth.scope", "Google gave no access to mail"),
        ("oauth.state", "This answer belongs to another sign-in"),
        ("oauth.issuer", "The answer did not come from Google"),
        ("oauth.unavailable", "Google does not answer"),
        ("oauth.no_refresh_token", "Google gave access for a short while only"),
        ("oauth.bad_answer", "Google answered something unreadable"),
        ("oauth.expired", "This answer came too late"),
        ("oauth.used", "This sign-in was used already"),
        ("auth.not_connected", "The mail server lets you in but shows no mail"),
        ("auth.no_oauth", "The mail server knows no sign-in through a provider"),
        ("tls.untrusted", "The connection to the mail server is not safe"),
    ],
)
async def test_what_failed_and_the_words_of_whoever_refused(
    tmp_path: Path, pages: Browser, code: str, title: str
) -> None:
    async with connecting(tmp_path) as s:
        await s.show(ConnectState.FAILED, error_code=code, error_text="AADSTS700016: <b>no</b>")
        assert s.dialog.trouble.title.whole_text() == title
        assert s.dialog.trouble.words.toPlainText() == "AADSTS700016: <b>no</b>"
        assert s.seen(s.dialog.try_again) == [True]


async def test_an_unheard_of_code_brings_the_services_sentence(tmp_path: Path, pages: Browser) -> None:
    async with connecting(tmp_path) as s:
        await s.show(ConnectState.FAILED, error_code="oauth.brand_new", error_text="The moon is in the way.")
        assert s.dialog.trouble.body.whole_text() == "The moon is in the way."


async def test_a_wrong_client_id_leads_to_the_providers(tmp_path: Path, pages: Browser) -> None:
    async with connecting(tmp_path) as s:
        await s.show(ConnectState.FAILED, error_code="oauth.client")
        s.dialog.providers.click()
        assert s.providers == ["google"]
        assert s.gone == [None]
        await s.until(lambda: s.tokens.deleted == ["T0K3N1"])


async def test_the_browsers_own_try_again_is_followed(tmp_path: Path, pages: Browser) -> None:
    async with connecting(tmp_path) as s:
        await s.show(ConnectState.FAILED, error_code="oauth.denied")
        await s.show(ConnectState.OPENED, error_code=None)
        assert s.seen(s.dialog.trouble, s.dialog.try_again, s.dialog.waiting) == [False, False, True]


# -- somebody else -----------------------------------------------------------------------------------------------


async def test_somebody_else_signed_in(tmp_path: Path, pages: Browser) -> None:
    async with connecting(tmp_path, account_id="a1", label="ann@gmail.com") as s:
        assert s.dialog.windowTitle() == "Connect ann@gmail.com again"
        await s.show(ConnectState.OTHER_PERSON, signed_in_as="bob@gmail.com")
        assert s.dialog.trouble.title.whole_text() == "You signed in as bob@gmail.com"
        assert "This is for ann@gmail.com" in s.dialog.trouble.body.whole_text()
        assert s.dialog.keep_other.text() == "Use bob's mail as a new source"
        assert s.focus() == "try_again"
        s.opened.client.hold()
        s.dialog.keep_other.click()
        assert not s.dialog.keep_other.isEnabled()
        s.opened.client.release()
        await s.at(Stage.CHECKING)
        s.tokens.use("a9", "bob@gmail.com")
        await s.until(lambda: s.connected)
        assert s.connected == [SourceKey("a9", "bob@gmail.com")]


async def test_somebody_else_and_once_more(tmp_path: Path, pages: Browser) -> None:
    async with connecting(tmp_path) as s:
        await s.show(ConnectState.OTHER_PERSON, signed_in_as="bob@gmail.com")
        s.dialog.try_again.click()
        await s.at(Stage.WAITING)
        assert pages.pages == ["http://127.0.0.1:8461/connect/T0K3N2"]
        await s.until(lambda: s.tokens.deleted == ["T0K3N1"])


async def test_their_mail_can_not_be_kept(tmp_path: Path, pages: Browser) -> None:
    async with connecting(tmp_path) as s:
        await s.show(ConnectState.OTHER_PERSON, signed_in_as="bob@gmail.com")
        s.opened.client.faults.append(ApiStatusError(503, ErrorBody("busy", error_code="svc.unavailable")))
        s.dialog.keep_other.click()
        await s.until(lambda: s.dialog.note.whole_text())
        assert "The service can't do this just now" in s.dialog.note.whole_text()
        assert s.dialog.keep_other.isEnabled()


# -- the pasted address ------------------------------------------------------------------------------------------

PASTED = "http://127.0.0.1:40001/?state=ST4TE&code=C0DE"


async def test_the_last_address_is_pasted_by_keyboard(tmp_path: Path, pages: Browser) -> None:
    async with connecting(tmp_path) as s:
        paste = s.dialog.paste
        assert s.seen(paste, paste.edit) == [True, False]
        paste.unfold.setFocus()
        press(paste.unfold, Qt.Key.Key_Space)
        assert s.seen(paste.edit) == [True]
        assert s.focus() == "paste"
        assert "It begins with http://127.0.0.1:40001." in s.texts()
        assert not paste.go.isEnabled()
        QApplication.clipboard().setText(PASTED)
        QTest.keySequence(paste.edit, "Ctrl+V")
        assert paste.edit.text() == PASTED
        press(paste.edit, Qt.Key.Key_Return)
        await s.at(Stage.EXCHANGING)
        assert s.tokens.pasted == [PASTED]
        assert pages.pages == []  # Return meant the field, not the dialog's main button
        assert paste.edit.text() == ""
        assert not paste.edit.isUndoAvailable()
        assert "C0DE" not in s.texts()


async def test_a_pasted_address_is_refused(tmp_path: Path, pages: Browser) -> None:
    async with connecting(tmp_path) as s:
        paste = s.dialog.paste
        paste.unfold.click()
        s.opened.client.faults.append(ApiStatusError(400, ErrorBody(f"foreign {PASTED}", error_code="oauth.state")))
        paste.edit.setText(PASTED)
        s.opened.client.hold()
        press(paste.edit, Qt.Key.Key_Return)
        assert paste.edit.isReadOnly()
        assert s.dialog.waiting.words.whole_text() == "Passing it on…"
        s.opened.client.release()
        await s.until(lambda: paste.fault.isVisibleTo(s.dialog))
        assert paste.fault.whole_text().startswith("This answer belongs to another sign-in.")
        assert paste.edit.accessibleDescription() == paste.fault.whole_text()
        assert not paste.edit.isReadOnly()
        assert s.flow.stage is Stage.WAITING
        assert "C0DE" not in s.texts()
        assert s.focus() == "paste"  # to be corrected at once


async def test_what_was_typed_goes_when_it_is_folded_up(tmp_path: Path, pages: Browser) -> None:
    async with connecting(tmp_path) as s:
        s.dialog.paste.unfold.click()
        s.dialog.paste.edit.setText(PASTED)
        s.dialog.paste.unfold.click()
        assert s.dialog.paste.edit.text() == ""


async def test_a_provider_that_shows_a_code_has_the_field_open(tmp_path: Path, pages: Browser) -> None:
    async with connecting(tmp_path) as s:
        await s.show(ConnectState.OPENED, redirect_uri="https://oauth.yandex.com/verification_code")
        assert s.seen(s.dialog.paste.edit) == [True]
        s.dialog.paste.unfold.click()
        await asyncio.sleep(0.02)
        assert s.seen(s.dialog.paste.edit) == [False]  # and stays as the person wants it


# -- other ways --------------------------------------------------------------------------------------------------


async def test_with_a_code_on_another_device(tmp_path: Path, pages: Browser) -> None:
    async with connecting(tmp_path, device=True) as s:
        assert s.dialog.by_device.text() == "Sign in on another device…"
        s.dialog.by_device.click()
        await s.until(lambda: s.flow.token is not None and s.flow.token.user_code)
        assert s.tokens.asked[-1].device is True
        code = s.dialog.device_code.code
        assert s.seen(code) == [True]
        assert code.text() == "WDJB-MJHT"
        assert code.font().pointSizeF() >= 2 * s.dialog.explanation.font().pointSizeF()
        assert code.accessibleName() == "Code: W D J B - M J H T"
        assert s.dialog.device_code.page.text() == "https://www.example.net/device"
        assert s.dialog.waiting.left.text() == "15:00 left"
        assert pages.pages == []
        s.dialog.copy_code.click()
        assert QApplication.clipboard().text() == "WDJB-MJHT"
        s.dialog.copy_link.click()
        assert QApplication.clipboard().text() == "https://www.example.net/device"
        s.dialog.open_browser.click()
        assert pages.pages == ["https://www.example.net/device"]
        assert s.seen(s.dialog.paste) == [False]
        s.dialog.by_device.click()
        await s.until(lambda: s.flow.token is not None and not s.flow.token.user_code)
        assert s.seen(code, s.dialog.copy_code, s.dialog.paste) == [False, False, True]
        await s.until(lambda: s.tokens.deleted == ["T0K3N1", "T0K3N2"])


async def test_no_other_device_where_the_provider_has_no_codes(tmp_path: Path, pages: Browser) -> None:
    async with connecting(tmp_path) as s:
        assert s.seen(s.dialog.by_device) == [False]


async def test_an_app_password_instead(tmp_path: Path, pages: Browser) -> None:
    async with connecting(tmp_path) as s:
        offer = s.dialog.app_password
        assert s.seen(offer, offer.use, offer.page) == [True, True, True]
        assert offer.page.text() == "Make one at Google"
        offer.page.click()
        assert pages.pages == ["https://myaccount.google.com/apppasswords"]
        assert s.gone == []
        offer.use.click()
        assert s.gone == [None]
        assert s.passwords == [None]
        await s.until(lambda: s.tokens.deleted == ["T0K3N1"])


async def test_no_app_password_where_the_provider_makes_none(tmp_path: Path, pages: Browser) -> None:
    def none(opened: OpenWindow) -> None:
        opened.client.oauth_providers.presets_[0].app_password_url = ""

    async with connecting(tmp_path, before=none) as s:
        assert s.seen(s.dialog.app_password) == [False]


async def test_without_a_known_provider_the_page_asks(tmp_path: Path, pages: Browser) -> None:
    async with connecting(tmp_path, ready=False, provider_consumer_key=None) as s:
        await s.at(Stage.WAITING)
        assert "Your browser will open the sign-in page." in s.texts()
        await s.show(ConnectState.OPENED)
        assert s.dialog.waiting.words.whole_text() == "Waiting for you at the sign-in page…"


# -- for everybody -----------------------------------------------------------------------------------------------


async def test_names_for_all_that_takes_the_focus(tmp_path: Path, pages: Browser) -> None:
    async with connecting(tmp_path, device=True) as s:
        s.dialog.paste.unfold.click()
        for widget in s.dialog.findChildren(QWidget):
            if widget.isVisibleTo(s.dialog) and widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
                assert widget.accessibleName(), widget


async def test_all_of_it_by_tab(tmp_path: Path, pages: Browser) -> None:
    async with connecting(tmp_path, device=True) as s:
        seen = [s.focus()]
        for _step in range(12):
            QTest.keyClick(s.dialog.focusWidget() or s.dialog, Qt.Key.Key_Tab)
            if s.focus() == seen[0]:
                break
            seen.append(s.focus())
        assert seen == [
            "open_browser",
            "copy_link",
            "paste_unfold",
            "by_device",
            "use_app_password",
            "app_password_page",
            "cancel",
        ]


async def test_words_from_outside_stay_words(tmp_path: Path, pages: Browser) -> None:
    async with connecting(tmp_path) as s:
        await s.show(
            ConnectState.OPENED,
            provider_name="<b>Goo\u202egle</b>",
            provider_host="<img src=/etc/passwd>\n\u202e",
        )
        assert "\u202e" not in s.texts()
        assert s.dialog.explanation.textFormat() is Qt.TextFormat.PlainText
        assert "<img src=/etc/passwd>" in s.dialog.explanation.text()
        await s.show(ConnectState.OTHER_PERSON, signed_in_as="<b>b</b>&ob\u202e" + "x" * 300 + "@gmail.com")
        assert len(s.dialog.keep_other.text()) < 70
        assert "\u202e" not in s.texts()


@pytest.mark.parametrize("size", [1.0, 1.8])
async def test_nothing_is_cut_in_any_state(tmp_path: Path, pages: Browser, size: float) -> None:
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    usual = app.font()
    large = app.font()
    large.setPointSizeF(usual.pointSizeF() * size)
    app.setFont(large)
    try:
        async with connecting(tmp_path, device=True) as s:
            s.dialog.paste.unfold.click()
            await _nothing_cut(s)
            s.opened.client.down = True
            await s.until(lambda: s.flow.away)
            await _nothing_cut(s)
            s.opened.client.down = False
            for state, fields in (
                (ConnectState.CHECKING, {}),
                (ConnectState.OTHER_PERSON, {"signed_in_as": "bob@gmail.com"}),
                (ConnectState.FAILED, {"error_code": "oauth.client", "error_text": "invalid_client"}),
            ):
                await s.show(state, **fields)
                await _nothing_cut(s)
            s.tokens.show(
                ConnectState.WAITING, user_code="WDJB-MJHT", verification_uri="https://www.example.net/device"
            )
            await s.at(Stage.WAITING)
            await _nothing_cut(s)
    finally:
        app.setFont(usual)


async def test_no_higher_than_what_is_shown(tmp_path: Path, pages: Browser) -> None:
    async with connecting(tmp_path) as s:
        await asyncio.sleep(0.05)
        whole = s.dialog.height()
        await s.show(ConnectState.CHECKING)
        assert s.dialog.height() < whole / 2
        await s.show(ConnectState.OPENED)
        assert s.dialog.height() == whole


async def _nothing_cut(scene: Scene) -> None:
    await asyncio.sleep(0.05)
    for widget in scene.dialog.findChildren(QWidget):
        if not widget.isVisibleTo(scene.dialog):
            continue
        if isinstance(widget, QLabel) and widget.wordWrap():
            needed = widget.heightForWidth(widget.width())
            assert widget.height() >= needed, f"{widget.text()!r} has {widget.height()} of {needed}"
        elif isinstance(widget, QAbstractButton):
            needed = widget.sizeHint().width()
            assert widget.width() >= needed, f"{widget.text()!r} has {widget.width()} of {needed}"
