"""The check in the add-source dialog: step by step, given up, refused, overridden; certificates and the vault."""

import asyncio
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from cio_desktop.protocol.error_body import ErrorBody
from cio_desktop.protocol.errors import ApiStatusError
from cio_desktop.protocol.sign_in import Certificate
from cio_desktop.ui.add_source.dialog import AddSourceDialog
from cio_desktop.ui.add_source.form import Security
from cio_desktop.ui.widgets.labels import PlainLabel
from cio_desktop.ui.words.times import date_of
from tests.support.add_dialog import (
    choose,
    discovery,
    edit,
    go_to_password,
    go_to_settings,
    opened_dialog,
    tick,
    type_into,
    unsaved,
)
from tests.support.fake_discovery import NO_ROUTE
from tests.support.open_window import OpenWindow, open_window, press
from tests.support.window_data import healthy

PRINT = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"
UNTRUSTED = Certificate(PRINT, "CN=imap.gmail.com", "CN=Nobody", 1_893_456_000, trusted=False)


async def checking(opened: OpenWindow, *, led: bool = True) -> AddSourceDialog:
    """The check runs, and says only what the test tells."""
    discovery(opened).check_led = led
    dialog = await opened_dialog(opened)
    await go_to_password(opened, dialog)
    type_into(dialog, "password", "secret")
    dialog.next.click()
    await opened.until(lambda: discovery(opened).checks)
    return dialog


async def ended(opened: OpenWindow, dialog: AddSourceDialog) -> None:
    await opened.until(lambda: not dialog.checking)


async def test_the_steps_come_one_after_another(tmp_path: Path) -> None:
    async with open_window(healthy, tmp_path / "w.ini") as opened:
        dialog = await checking(opened)
        d, checks = discovery(opened), dialog.sign_in.checks
        assert dialog.steps.accessibleName() == "Step 4 of 4: Check"
        shown = [label.text() for label in dialog.steps.findChildren(PlainLabel) if label.isVisible()]
        assert [text for text in shown if text != "›"] == ["✓ Address", "✓ Settings", "✓ Sign in", "4 Check"]
        waiting, signs_in = checks._rows["folders"], checks._rows["sign_in"]
        assert waiting[0]._name == signs_in[0]._name == "actions/waiting"
        assert dialog.sign_in.progress.isVisible()
        d.step("server", "running")
        await opened.until(lambda: checks.title("server") == "Looking for the server…")
        assert checks.title("folders") == "Folders"
        d.step("server", "ok", "203.0.113.7")
        d.step("connection", "ok")
        d.step("encryption", "ok", certificate=Certificate(PRINT, not_after=1_893_456_000))
        d.step("sign_in", "running")
        await opened.until(lambda: checks.title("sign_in") == "Signing in…")
        assert checks.title("server") == "Server found"
        assert checks.seen("server") == ""  # that it is found says all
        assert checks.title("encryption") == "Encrypted connection"
        assert checks.seen("encryption") == f"certificate valid until {date_of(1_893_456_000)}"
        d.step("sign_in", "ok")
        d.step("folders", "ok", "12 folders")
        d.step("all_mail", "warning")
        await opened.until(lambda: checks.title("all_mail") == "All Mail is hidden")
        assert checks.seen("folders") == "12 folders"
        assert opened.requests("create source") == []
        d.check_ended(success=True)
        await opened.until(lambda: opened.toast() == "Added ann@gmail.com")
        ((_what, _account, new),) = opened.requests("create source")
        assert (new.password, new.check) == ("secret", False)


async def test_all_mail_is_spoken_of_only_where_there_is_one(tmp_path: Path) -> None:
    async with open_window(healthy, tmp_path / "w.ini") as opened:
        dialog = await checking(opened)
        d = discovery(opened)
        d.step("server", "ok")
        d.step("all_mail", "skipped")
        await opened.until(lambda: "all_mail" in dialog.check.steps)
        assert "All Mail" not in [
            label.text() for label in dialog.sign_in.checks.findChildren(type(dialog.faults)) if label.isVisible()
        ]
        dialog.reject()
        dialog.reject()


async def test_a_refusal_is_told_with_the_servers_words_and_can_be_overridden(tmp_path: Path) -> None:
    async with open_window(healthy, tmp_path / "w.ini") as opened:
        discovery(opened).known.clear()
        d = discovery(opened)
        d.refuse("sign_in", "auth.password", "NO [AUTHENTICATIONFAILED] <b>Falsch</b>")
        dialog = await opened_dialog(opened)
        await go_to_settings(opened, dialog)
        type_into(dialog, "server", "imap.gmail.com")
        type_into(dialog, "username", "ann")
        dialog.next.click()
        type_into(dialog, "password", "wrong")
        assert not dialog.save_anyway.isVisible()
        dialog.next.click()
        await ended(opened, dialog)
        page = dialog.sign_in
        assert page.trouble.title.whole_text() == "Can't sign in to ann@gmail.com"
        assert "S: NO [AUTHENTICATIONFAILED] <b>Falsch</b>" in page.trouble.words.toPlainText()
        assert page.checks.title("sign_in") == "Sign-in refused"
        assert page.checks.seen("sign_in") == "“NO [AUTHENTICATIONFAILED] <b>Falsch</b>”"
        assert page.checks.title("encryption") == "Encrypted connection"
        assert dialog.next.text() == "Check again"
        assert edit(dialog, "password").text() == "wrong"
        assert QApplication.focusWidget() is edit(dialog, "password")
        assert opened.requests("create account") == []  # nothing was saved of it
        dialog.save_anyway.click()
        await opened.until(lambda: opened.toast() == "Added ann@gmail.com")
        assert [new.check for _what, _account, new in opened.requests("create source")] == [False]


async def test_where_an_app_password_is_needed_the_refusal_says_so(tmp_path: Path) -> None:
    async with open_window(healthy, tmp_path / "w.ini") as opened:
        discovery(opened).refuse("sign_in", "auth.password")
        dialog = await checking(opened, led=False)
        await ended(opened, dialog)
        assert dialog.sign_in.trouble.title.whole_text() == "ann@gmail.com needs an app password"
        discovery(opened).refusal = None
        type_into(dialog, "password", "right")
        press(edit(dialog, "password"), Qt.Key.Key_Return)
        await opened.until(lambda: opened.toast() == "Added ann@gmail.com")
        assert [tried.password for tried in discovery(opened).checks] == ["secret", "right"]


async def test_save_anyway_needs_what_is_required(tmp_path: Path) -> None:
    async with open_window(healthy, tmp_path / "w.ini") as opened:
        discovery(opened).refuse("connection", "net.refused")
        dialog = await checking(opened, led=False)
        await ended(opened, dialog)
        type_into(dialog, "password", "")
        dialog.save_anyway.click()
        assert edit(dialog, "password").accessibleDescription() == "Enter the password."
        await asyncio.sleep(0.01)
        assert opened.requests("create source") == []


async def test_a_check_can_be_given_up(tmp_path: Path) -> None:
    async with open_window(healthy, tmp_path / "w.ini") as opened:
        dialog = await checking(opened)
        d = discovery(opened)
        d.step("server", "ok")
        d.step("connection", "running")
        await opened.until(lambda: len(dialog.check.steps) == 2)
        assert dialog.cancel.text() == "Cancel check"
        assert not edit(dialog, "password").isEnabled()
        press(dialog, Qt.Key.Key_Escape)
        assert dialog.isVisible()
        assert not dialog.checking
        await opened.until(lambda: dialog.check.steps["connection"].state == "cancelled")
        assert dialog.sign_in.checks.title("connection") == "Connection"
        assert dialog.next.text() == "Check again"
        assert dialog.next.isEnabled()
        assert dialog.save_anyway.isVisible()
        assert dialog.steps.accessibleName() == "Step 3 of 4: Sign in"
        assert edit(dialog, "password").text() == "secret"
        assert not opened.requests("create source")
        dialog.cancel.click()
        question = unsaved(dialog)
        assert question is not None  # a password was typed
        assert dialog.isVisible()
        question.accept()
        assert not dialog.isVisible()


async def test_a_saving_that_is_given_up_leaves_no_account(tmp_path: Path) -> None:
    async with open_window(healthy, tmp_path / "w.ini") as opened:
        opened.client.hold()
        dialog = await checking(opened, led=False)
        await opened.until(lambda: opened.requests("create account"))
        dialog.reject()
        opened.client.release()
        await ended(opened, dialog)
        await asyncio.sleep(0.01)
        assert not opened.requests("create source")
        assert [account.id for account in opened.client.known] == ["a1"]


async def test_the_window_goes_on_while_it_checks(tmp_path: Path) -> None:
    async with open_window(healthy, tmp_path / "w.ini") as opened:
        dialog = await checking(opened)
        turns = 0
        for _ in range(20):
            await asyncio.sleep(0.001)
            turns += 1
        assert turns == 20
        assert dialog.checking
        dialog.reject()
        dialog.reject()


async def test_closing_the_window_while_it_checks(tmp_path: Path) -> None:
    async with open_window(healthy, tmp_path / "w.ini") as opened:
        await checking(opened)


async def test_a_server_that_can_t_try_tries_by_saving(tmp_path: Path) -> None:
    async with open_window(healthy, tmp_path / "w.ini") as opened:
        discovery(opened).check_error = NO_ROUTE
        opened.client.refusal = ApiStatusError(400, ErrorBody("Login refused", error_code="auth.password"))
        dialog = await checking(opened, led=False)
        await ended(opened, dialog)
        assert not dialog.sign_in.checks.isVisible()
        assert dialog.sign_in.trouble.title.whole_text() == "Can't sign in to ann@gmail.com"
        await opened.until(lambda: opened.requests("delete account"))  # the account made for it is taken back
        opened.client.refusal = None
        dialog.next.click()
        await opened.until(lambda: opened.toast() == "Added ann@gmail.com")
        assert [new.check for _what, _account, new in opened.requests("create source")] == [True, True]


async def test_back_after_a_refusal_keeps_all_and_forgets_the_answer(tmp_path: Path) -> None:
    async with open_window(healthy, tmp_path / "w.ini") as opened:
        discovery(opened).refuse("connection", "net.timeout")
        dialog = await checking(opened, led=False)
        await ended(opened, dialog)
        assert QApplication.focusWidget() is dialog.next
        dialog.back.click()
        type_into(dialog, "port", "994")
        dialog.next.click()
        assert not dialog.sign_in.trouble.isVisible()
        assert not dialog.sign_in.checks.isVisible()
        assert not dialog.save_anyway.isVisible()
        assert dialog.next.text() == "Check and add"
        assert edit(dialog, "password").text() == "secret"


# -- encryption -------------------------------------------------------------------------------------------------


async def test_an_untrusted_certificate_is_shown_and_trusted_only_by_an_act(tmp_path: Path) -> None:
    async with open_window(healthy, tmp_path / "w.ini") as opened:
        d = discovery(opened)
        d.refuse("encryption", "tls.untrusted", "self-signed certificate", certificate=UNTRUSTED)
        dialog = await checking(opened, led=False)
        await ended(opened, dialog)
        box = dialog.sign_in.certificate
        assert box.isVisible()
        assert dialog.sign_in.trouble.title.whole_text() == "The connection to imap.gmail.com is not safe"
        assert box.fingerprint.toPlainText().replace(" ", "") == PRINT.upper()
        assert [box.facts[name].whole_text() for name in ("For", "Issued by", "Valid until")] == [
            "CN=imap.gmail.com",
            "CN=Nobody",
            date_of(1_893_456_000),
        ]
        assert not box.tick.isChecked()
        assert QApplication.focusWidget() is box.tick
        dialog.next.click()  # trying again is no act of trust
        await ended(opened, dialog)
        assert [tried.certificate_sha256 for tried in d.checks] == [None, None]
        press(box.tick, Qt.Key.Key_Space)
        d.refusal = None
        dialog.next.click()
        await opened.until(lambda: opened.toast() == "Added ann@gmail.com")
        assert d.checks[-1].certificate_sha256 == PRINT
        ((_what, _account, new),) = opened.requests("create source")
        assert new.certificate_sha256 == PRINT


async def test_trust_is_taken_back_with_the_tick_and_with_another_certificate(tmp_path: Path) -> None:
    async with open_window(healthy, tmp_path / "w.ini") as opened:
        d = discovery(opened)
        d.refuse("encryption", "tls.untrusted", certificate=UNTRUSTED)
        dialog = await checking(opened, led=False)
        await ended(opened, dialog)
        trust = tick(dialog, "trust_certificate")
        trust.click()
        assert dialog.form.certificate_sha256 == PRINT
        trust.click()
        assert dialog.form.certificate_sha256 == ""
        trust.click()
        other = Certificate("cd" * 32, trusted=False)
        d.refuse("encryption", "tls.pin_changed", certificate=other)
        dialog.next.click()
        await ended(opened, dialog)
        assert not trust.isChecked()
        assert dialog.sign_in.certificate.fingerprint.toPlainText().startswith("CDCD CDCD")


async def test_trust_goes_with_the_server(tmp_path: Path) -> None:
    async with open_window(healthy, tmp_path / "w.ini") as opened:
        d = discovery(opened)
        d.refuse("encryption", "tls.untrusted", certificate=UNTRUSTED)
        dialog = await checking(opened, led=False)
        await ended(opened, dialog)
        tick(dialog, "trust_certificate").click()
        dialog.back.click()
        type_into(dialog, "server", "imap.other.example")
        d.refusal = None
        dialog.next.click()
        dialog.next.click()
        await opened.until(lambda: opened.toast() == "Added ann@gmail.com")
        assert d.checks[-1].certificate_sha256 is None


async def test_not_encrypted_is_checked_as_what_it_is(tmp_path: Path) -> None:
    async with open_window(healthy, tmp_path / "w.ini") as opened:
        dialog = await opened_dialog(opened)
        await go_to_settings(opened, dialog)
        choose(dialog, Security.NONE)
        tick(dialog, "accepts_plain").click()
        dialog.next.click()
        type_into(dialog, "password", "x")
        dialog.next.click()
        await opened.until(lambda: discovery(opened).checks)
        (tried,) = discovery(opened).checks
        assert (tried.insecure, tried.use_ssl, tried.port) == (True, False, 143)
        await opened.until(lambda: opened.toast() == "Added ann@gmail.com")


# -- where passwords are kept -----------------------------------------------------------------------------------


@pytest.mark.parametrize("code", ["keyring.none", "keyring.locked", "keyring.timeout"])
async def test_trouble_with_the_keyring_stands_first_on_the_page(tmp_path: Path, code: str) -> None:
    async with open_window(healthy, tmp_path / "w.ini") as opened:
        opened.client.refusal = ApiStatusError(503, ErrorBody("The keyring is not there", error_code=code))
        discovery(opened).check_error = NO_ROUTE
        dialog = await checking(opened, led=False)
        await ended(opened, dialog)
        page = dialog.sign_in
        assert page.vault.isVisible()
        assert not page.trouble.isVisible()
        assert page.vault.y() < page.password.y()
        assert not dialog.save_anyway.isVisible()  # it could not be kept either
        assert edit(dialog, "password").text() == "secret"
        opened.client.refusal = None
        dialog.next.click()
        await opened.until(lambda: opened.toast() == "Added ann@gmail.com")
