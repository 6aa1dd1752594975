"""Adding a source: three pages, faults where they are, the server's answer, nothing typed lost."""

import asyncio
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCheckBox, QComboBox, QLineEdit, QPushButton, QRadioButton, QWidget

from cio_desktop.protocol.errors import ApiConnectionError, ApiStatusError, ErrorBody
from cio_desktop.ui.add_source.dialog import AddSourceDialog
from cio_desktop.ui.add_source.form import Security
from tests.support.open_window import OpenWindow, open_window, press
from tests.support.window_data import healthy, in_every_state

REFUSED = ApiStatusError(
    400,
    ErrorBody(
        "Login refused", error_code="auth.password", connection_log="S: a1 NO [AUTHENTICATIONFAILED] <b>Falsch</b>"
    ),
)
SHOP = ("a2", "shop@corp.test")


async def opened_dialog(opened: OpenWindow) -> AddSourceDialog:
    opened.window.commands.add()
    dialog = next(found for found in opened.window.findChildren(AddSourceDialog) if found.isVisible())
    await opened.until(dialog.isActiveWindow)
    return dialog


def edit(dialog: QWidget, name: str) -> QLineEdit:
    found = dialog.findChild(QLineEdit, name)
    assert found is not None
    return found


def type_into(dialog: QWidget, name: str, text: str) -> None:
    field = edit(dialog, name)
    field.selectAll()
    QTest.keyClick(field, Qt.Key.Key_Delete)
    QTest.keyClicks(field, text)


def go_to_password(dialog: AddSourceDialog, email: str = "ann@gmail.com") -> None:
    type_into(dialog, "email", email)
    dialog.next.click()
    dialog.next.click()
    assert dialog.pages.currentWidget() is dialog.sign_in


async def test_from_the_address_to_the_list(tmp_path: Path) -> None:
    async with open_window(healthy, tmp_path / "w.ini") as opened:
        dialog = await opened_dialog(opened)
        assert dialog.windowModality() == Qt.WindowModality.WindowModal
        type_into(dialog, "email", "ann@gmail.com")
        press(edit(dialog, "email"), Qt.Key.Key_Return)  # Enter continues
        assert dialog.pages.currentWidget() is dialog.settings
        assert edit(dialog, "server").text() == "imap.gmail.com"
        assert "Gmail" in dialog.settings.provenance.whole_text()
        dialog.next.click()
        type_into(dialog, "password", "app password")
        dialog.next.click()
        assert dialog.checking
        assert not dialog.next.isEnabled()
        await opened.until(lambda: opened.view.selected_keys() == [("new1", "ann@gmail.com")])
        assert opened.toast() == "Added ann@gmail.com"
        ((_what, _account, new),) = opened.requests("create source")
        assert (new.email, new.server, new.port, new.use_ssl, new.username, new.password) == (
            "ann@gmail.com",
            "imap.gmail.com",
            993,
            True,
            "ann@gmail.com",
            "app password",
        )
        assert (new.sync_period, new.raw_file_list, new.check, new.insecure) == ("24h", False, True, False)


async def test_into_an_account_that_is_there(tmp_path: Path) -> None:
    async with open_window(healthy, tmp_path / "w.ini") as opened:
        dialog = await opened_dialog(opened)
        to_existing = dialog.findChild(QRadioButton, "account_existing")
        assert to_existing is not None
        to_existing.click()
        go_to_password(dialog)
        dialog.sign_in.more_button.click()
        period, raw = dialog.findChild(QComboBox, "sync_period"), dialog.findChild(QCheckBox, "raw_file_list")
        assert period is not None
        assert raw is not None
        period.setCurrentIndex(1)
        period.activated.emit(1)
        raw.click()
        type_into(dialog, "password", "x")
        dialog.next.click()
        await opened.until(lambda: opened.model.index_of(("a1", "ann@gmail.com")).isValid())
        ((_what, account, new),) = opened.requests("create source")
        assert (account, new.sync_period, new.raw_file_list) == ("a1", "4h", True)
        assert opened.requests("create account") == []


async def test_faults_show_on_leaving_a_field_not_while_typing(tmp_path: Path) -> None:
    async with open_window(healthy, tmp_path / "w.ini") as opened:
        dialog = await opened_dialog(opened)
        email = edit(dialog, "email")
        email.setFocus()
        QTest.keyClicks(email, "ann")
        assert email.accessibleDescription() == ""
        dialog.cancel.setFocus()
        assert "looks like" in email.accessibleDescription()
        QTest.keyClicks(email, "@")
        assert email.accessibleDescription() == ""


async def test_a_summary_of_all_faults_and_the_focus_on_the_first(tmp_path: Path) -> None:
    async with open_window(healthy, tmp_path / "w.ini") as opened:
        dialog = await opened_dialog(opened)
        type_into(dialog, "email", "ann@example.org")
        dialog.next.click()
        for name, text in (("server", ""), ("port", "99999"), ("username", "")):
            type_into(dialog, name, text)
        dialog.next.click()
        assert dialog.pages.currentWidget() is dialog.settings
        assert dialog.faults.isVisible()
        assert len(dialog.faults.whole_text().splitlines()) == 3
        assert QApplication.focusWidget() is edit(dialog, "server")


async def test_nothing_typed_is_lost_by_going_back(tmp_path: Path) -> None:
    async with open_window(healthy, tmp_path / "w.ini") as opened:
        dialog = await opened_dialog(opened)
        type_into(dialog, "email", "ann@gmail.com")
        dialog.next.click()
        type_into(dialog, "server", "mine.example.org")
        dialog.next.click()
        type_into(dialog, "password", "half of it")
        dialog.back.click()
        assert edit(dialog, "server").text() == "mine.example.org"
        dialog.back.click()
        assert edit(dialog, "email").text() == "ann@gmail.com"
        dialog.next.click()
        assert edit(dialog, "server").text() == "mine.example.org"
        dialog.next.click()
        assert edit(dialog, "password").text() == "half of it"


async def test_not_encrypted_needs_a_tick(tmp_path: Path) -> None:
    async with open_window(healthy, tmp_path / "w.ini") as opened:
        dialog = await opened_dialog(opened)
        type_into(dialog, "email", "ann@example.org")
        dialog.next.click()
        security = dialog.settings.security
        assert not dialog.settings.accepts_plain.isVisible()
        security.setCurrentIndex(list(Security).index(Security.NONE))
        security.activated.emit(security.currentIndex())
        assert edit(dialog, "port").text() == "143"
        dialog.next.click()
        assert dialog.pages.currentWidget() is dialog.settings
        dialog.settings.accepts_plain.click()
        dialog.next.click()
        type_into(dialog, "password", "x")
        dialog.next.click()
        await opened.until(lambda: opened.requests("create source"))
        new = opened.requests("create source")[0][2]
        assert (new.insecure, new.use_ssl, new.port) == (True, False, 143)
        await opened.until(lambda: opened.toast() == "Added ann@example.org")


async def test_a_refusal_is_told_with_the_servers_words_and_can_be_overridden(tmp_path: Path) -> None:
    async with open_window(healthy, tmp_path / "w.ini") as opened:
        opened.client.refusal = REFUSED
        dialog = await opened_dialog(opened)
        go_to_password(dialog)
        type_into(dialog, "password", "wrong")
        assert not dialog.save_anyway.isVisible()
        dialog.next.click()
        await opened.until(lambda: dialog.sign_in.trouble.isVisible())
        assert dialog.sign_in.trouble.title.whole_text() == "Can't sign in to ann@gmail.com"
        assert "S: a1 NO [AUTHENTICATIONFAILED] <b>Falsch</b>" in dialog.sign_in.trouble.words.toPlainText()
        assert dialog.next.text() == "Check again"
        assert edit(dialog, "password").text() == "wrong"
        await opened.until(lambda: opened.requests("delete account"))  # the account made for it is taken back
        dialog.save_anyway.click()
        await opened.until(lambda: opened.toast() == "Added ann@gmail.com")
        assert [new.check for _what, _account, new in opened.requests("create source")] == [True, False]


async def test_a_service_that_is_away_keeps_the_dialog_as_it_is(tmp_path: Path) -> None:
    async with open_window(healthy, tmp_path / "w.ini") as opened:
        opened.client.refusal = ApiConnectionError("gone")
        dialog = await opened_dialog(opened)
        go_to_password(dialog)
        type_into(dialog, "password", "x")
        dialog.next.click()
        await opened.until(lambda: dialog.sign_in.trouble.isVisible())
        assert not dialog.save_anyway.isVisible()
        assert dialog.next.isEnabled()


async def test_a_check_can_be_given_up(tmp_path: Path) -> None:
    async with open_window(healthy, tmp_path / "w.ini") as opened:
        dialog = await opened_dialog(opened)
        go_to_password(dialog)
        type_into(dialog, "password", "slow")
        opened.client.hold()
        dialog.next.click()
        await opened.until(lambda: opened.requests("create account"))
        assert dialog.cancel.text() == "Cancel check"
        press(dialog, Qt.Key.Key_Escape)
        assert dialog.isVisible()
        assert not dialog.checking or dialog.next.isEnabled()
        assert dialog.next.isEnabled()
        opened.client.release()
        await asyncio.sleep(0.01)
        assert edit(dialog, "password").text() == "slow"
        assert not opened.requests("create source")
        dialog.cancel.click()
        assert not dialog.isVisible()


async def test_the_window_goes_on_while_it_checks(tmp_path: Path) -> None:
    async with open_window(healthy, tmp_path / "w.ini") as opened:
        dialog = await opened_dialog(opened)
        go_to_password(dialog)
        type_into(dialog, "password", "slow")
        opened.client.hold()
        dialog.next.click()
        turns = 0
        for _ in range(20):
            await asyncio.sleep(0.001)
            turns += 1
        assert turns == 20
        assert dialog.sign_in.progress.isVisible()
        dialog.reject()
        dialog.reject()
        opened.client.release()


async def test_replacing_adds_first_and_removes_then(tmp_path: Path) -> None:
    async with open_window(in_every_state, tmp_path / "w.ini") as opened:
        opened.window.commands.replace(SHOP)
        (dialog,) = opened.window.findChildren(AddSourceDialog)
        assert dialog.pages.currentWidget() is dialog.settings
        assert edit(dialog, "server").text() == "imap.corp.test"
        type_into(dialog, "server", "imap2.corp.test")
        dialog.next.click()
        type_into(dialog, "password", "x")
        opened.client.refusal = REFUSED
        dialog.next.click()
        await opened.until(lambda: dialog.sign_in.trouble.isVisible())
        assert opened.requests("delete source") == []
        opened.client.refusal = None
        dialog.next.click()
        await opened.until(lambda: opened.requests("delete source"))
        kinds = [request[0] for request in opened.client.requests if request[0] in {"create source", "delete source"}]
        assert kinds == ["create source", "create source", "delete source"]


async def test_a_password_is_hidden_and_can_be_looked_at(tmp_path: Path) -> None:
    async with open_window(healthy, tmp_path / "w.ini") as opened:
        dialog = await opened_dialog(opened)
        go_to_password(dialog)
        field = edit(dialog, "password")
        assert field.echoMode() == QLineEdit.EchoMode.Password
        look = field.actions()[0]
        assert look.text() == "Show the password"
        look.trigger()
        assert field.echoMode() == QLineEdit.EchoMode.Normal
        dialog.reject()
        assert dialog.form.password == ""


async def test_every_field_has_a_name(tmp_path: Path) -> None:
    async with open_window(healthy, tmp_path / "w.ini") as opened:
        dialog = await opened_dialog(opened)
        go_to_password(dialog)
        for kind in (QLineEdit, QComboBox):
            for found in dialog.findChildren(kind):
                assert found.accessibleName() or found.objectName().startswith("qt_")
        for pressed in dialog.findChildren(QPushButton):
            assert pressed.text()
