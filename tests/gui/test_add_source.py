"""Adding a source: three pages, faults where they are, the server's answer, nothing typed lost."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit, QPushButton, QRadioButton

from cio_desktop.protocol.errors import ApiConnectionError
from cio_desktop.protocol.keys import SourceKey
from cio_desktop.ui.add_source.dialog import AddSourceDialog
from cio_desktop.ui.add_source.form import Security
from tests.support.add_dialog import (
    choose,
    discovery,
    edit,
    go_to_password,
    go_to_settings,
    opened_dialog,
    tick,
    type_into,
)
from tests.support.open_window import open_window, press
from tests.support.window_data import healthy, in_every_state

SHOP = SourceKey("a2", "shop@corp.test")


async def test_from_the_address_to_the_list(tmp_path: Path) -> None:
    async with open_window(healthy, tmp_path / "w.ini") as opened:
        dialog = await opened_dialog(opened)
        assert dialog.windowModality() == Qt.WindowModality.WindowModal
        type_into(dialog, "email", "ann@gmail.com")
        press(edit(dialog, "email"), Qt.Key.Key_Return)  # Enter continues
        assert dialog.pages.currentWidget() is dialog.settings
        await opened.until(lambda: edit(dialog, "server").text() == "imap.gmail.com")
        assert "own table of providers: Gmail" in dialog.settings.provenance.whole_text()
        press(edit(dialog, "server"), Qt.Key.Key_Return)
        assert dialog.pages.currentWidget() is dialog.sign_in
        type_into(dialog, "password", "app password")
        press(edit(dialog, "password"), Qt.Key.Key_Return)
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
        assert (new.sync_period, new.raw_file_list, new.check, new.insecure) == ("24h", False, False, False)
        ((tried),) = discovery(opened).checks
        assert tried.password == "app password"  # tried once, then saved without a second sign-in


async def test_into_an_account_that_is_there(tmp_path: Path) -> None:
    async with open_window(healthy, tmp_path / "w.ini") as opened:
        dialog = await opened_dialog(opened)
        to_existing = dialog.findChild(QRadioButton, "account_existing")
        assert to_existing is not None
        to_existing.click()
        await go_to_password(opened, dialog)
        dialog.sign_in.more_button.click()
        period, raw = dialog.findChild(QComboBox, "sync_period"), tick(dialog, "raw_file_list")
        assert period is not None
        assert "can't be changed later" in raw.accessibleDescription()
        period.setCurrentIndex(1)
        period.activated.emit(1)
        raw.click()
        type_into(dialog, "password", "x")
        dialog.next.click()
        await opened.until(lambda: opened.model.index_of(SourceKey("a1", "ann@gmail.com")).isValid())
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
        await go_to_settings(opened, dialog, "ann@example.org")
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
        await go_to_settings(opened, dialog)
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
        await go_to_settings(opened, dialog, "ann@example.org")
        type_into(dialog, "server", "mail.example.org")
        type_into(dialog, "username", "ann")
        assert not dialog.settings.accepts_plain.isVisible()
        choose(dialog, Security.NONE)
        assert edit(dialog, "port").text() == "143"
        dialog.next.click()
        assert dialog.pages.currentWidget() is dialog.settings
        assert QApplication.focusWidget() is dialog.settings.accepts_plain
        assert dialog.settings.accepts_plain.text() == "I accept that my password can be read on the way"
        dialog.settings.accepts_plain.click()
        dialog.next.click()
        type_into(dialog, "password", "x")
        dialog.next.click()
        await opened.until(lambda: opened.requests("create source"))
        new = opened.requests("create source")[0][2]
        assert (new.insecure, new.use_ssl, new.port) == (True, False, 143)
        await opened.until(lambda: opened.toast() == "Added ann@example.org")


async def test_a_service_that_is_away_keeps_the_dialog_as_it_is(tmp_path: Path) -> None:
    async with open_window(healthy, tmp_path / "w.ini") as opened:
        discovery(opened).check_error = ApiConnectionError("gone")
        dialog = await opened_dialog(opened)
        await go_to_password(opened, dialog)
        type_into(dialog, "password", "x")
        dialog.next.click()
        await opened.until(lambda: dialog.sign_in.trouble.isVisible())
        assert not dialog.save_anyway.isVisible()
        assert dialog.next.isEnabled()


async def test_replacing_adds_first_and_removes_then(tmp_path: Path) -> None:
    async with open_window(in_every_state, tmp_path / "w.ini") as opened:
        opened.window.commands.adding.replace(SHOP)
        (dialog,) = opened.window.findChildren(AddSourceDialog)
        await opened.until(lambda: not dialog.lookup.looking)
        assert dialog.pages.currentWidget() is dialog.settings
        assert edit(dialog, "server").text() == "imap.corp.test"
        type_into(dialog, "server", "imap2.corp.test")
        dialog.next.click()
        type_into(dialog, "password", "x")
        discovery(opened).refuse("sign_in", "auth.password")
        dialog.next.click()
        await opened.until(lambda: dialog.sign_in.trouble.isVisible())
        assert opened.requests("delete source") == []
        discovery(opened).refusal = None
        dialog.next.click()
        await opened.until(lambda: opened.requests("delete source"))
        kinds = [request[0] for request in opened.client.requests if request[0] in {"create source", "delete source"}]
        assert kinds == ["create source", "delete source"]


async def test_a_password_is_hidden_and_can_be_looked_at(tmp_path: Path) -> None:
    async with open_window(healthy, tmp_path / "w.ini") as opened:
        dialog = await opened_dialog(opened)
        await go_to_password(opened, dialog)
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
        await go_to_password(opened, dialog)
        for kind in (QLineEdit, QComboBox):
            for found in dialog.findChildren(kind):
                assert found.accessibleName() or found.objectName().startswith("qt_")
        for pressed in dialog.findChildren(QPushButton):
            assert pressed.text()
