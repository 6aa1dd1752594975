"""The settings dialog: the way in, its pages, and what Privacy, Secrets and Export do."""

import json
import logging
import stat
from pathlib import Path
from typing import Any

import msgspec
import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtGui import QFont, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QCheckBox, QFileDialog, QLabel, QRadioButton, QWidget

from cio_desktop.app.profile import Profile
from cio_desktop.operations.connection import LinkState
from cio_desktop.operations.found.source import FoundSource
from cio_desktop.operations.settings_export import exported_text
from cio_desktop.operations.settings_import import Offer
from cio_desktop.protocol.enums import SyncPeriod
from cio_desktop.protocol.errors import ApiConnectionError, CioError
from cio_desktop.protocol.keys import SourceKey
from cio_desktop.protocol.resources import Account
from cio_desktop.ui.add_source.dialog import AddSourceDialog
from cio_desktop.ui.profile.picture_senders import PictureSenders
from cio_desktop.ui.profile.privacy import asks_ispdb
from cio_desktop.ui.profile.reading import ReadingPlace
from cio_desktop.ui.profile.service import service_port
from cio_desktop.ui.settings.dialog import SettingsDialog
from cio_desktop.ui.settings.general_page import COLOURS
from cio_desktop.ui.settings.import_box import NONE_FOUND
from cio_desktop.ui.settings.import_dialog import ImportDialog
from cio_desktop.ui.settings.page import PageColumn, SettingsPage
from cio_desktop.ui.settings.secrets_page import ELSEWHERE
from cio_desktop.ui.settings.service_page import NEXT_RESTART, NEXT_START, ServiceFacts, ServicePage
from cio_desktop.ui.vault.vault_dialog import VaultDialog
from cio_desktop.ui.widgets.dialog_frame import ConfirmDialog
from cio_desktop.ui.widgets.theme import CHOICES, theme
from tests.support.fake_client import refused
from tests.support.fake_providers import FakeProviders, provider
from tests.support.open_window import OpenWindow, close_widget, open_window, press
from tests.support.window_data import healthy, in_every_state, source

SECRET = "GOCSPX-canary-of-this-test"


def words_of(page: QWidget) -> str:
    return " ".join(label.text() for label in page.findChildren(QLabel))


async def opened_dialog(window: OpenWindow, page: str = "providers", **options: Any) -> SettingsDialog:
    FakeProviders(window.client, provider("the-id", provider_consumer_secret="GOC[...]est"))
    dialog = window.window.open_settings(page, **options)
    await window.until(dialog.isActiveWindow)
    return dialog


def test_each_look_can_be_chosen() -> None:
    assert [name.removeprefix("theme_") for name in COLOURS] == list(CHOICES)


async def test_the_menu_and_the_key(tmp_path: Path) -> None:
    async with open_window(in_every_state, tmp_path / "w.ini") as window:
        FakeProviders(window.client)
        action = window.window.actions_["settings"]
        file_menu = window.window.menuBar().actions()[0].menu()
        assert action in file_menu.actions()  # type: ignore[attr-defined]
        assert QKeySequence("Ctrl+,") in action.shortcuts()
        action.trigger()
        (dialog,) = window.window.findChildren(SettingsDialog)
        assert dialog.isVisible()
        assert dialog.windowModality() == Qt.WindowModality.WindowModal
        action.trigger()
        assert window.window.findChildren(SettingsDialog) == [dialog]
        press(dialog, Qt.Key.Key_Escape)
        assert not dialog.isVisible()
        assert window.window.open_settings("export") is not dialog


async def test_the_pages_by_keyboard(tmp_path: Path) -> None:
    async with open_window(in_every_state, tmp_path / "w.ini") as window:
        dialog = await opened_dialog(window)
        assert dialog.list.hasFocus()
        QTest.keyClick(dialog.list, Qt.Key.Key_Home)
        seen = [dialog.list.currentItem().text()]
        while dialog.list.currentRow() < dialog.list.count() - 1:
            QTest.keyClick(dialog.list, Qt.Key.Key_Down)
            seen.append(dialog.list.currentItem().text())
            page = dialog.stack.currentWidget()
            assert isinstance(page, SettingsPage)
            assert (str(page.title), page.isVisible()) == (seen[-1], True)
        assert seen == [
            "General",
            "Reading",
            "Sources and sync",
            "OAuth providers",
            "Service",
            "Privacy",
            "Secrets",
            "Import and export",
            "Diagnostics",
            "Updates",
        ]
        assert dialog.close_button.isVisible()


async def test_an_unknown_page_is_the_first_one(tmp_path: Path) -> None:
    async with open_window(in_every_state, tmp_path / "w.ini") as window:
        dialog = await opened_dialog(window, "unheard of")
        assert dialog.stack.currentWidget() is dialog.general


async def test_an_unknown_provider_leads_to_adding_one(tmp_path: Path) -> None:
    async with open_window(in_every_state, tmp_path / "w.ini") as window:
        dialog = await opened_dialog(window, "unheard of", preset="unheard of")
        await window.until(lambda: dialog.providers.editing)  # adding is what was asked for
        assert dialog.stack.currentWidget() is dialog.providers


async def test_an_open_one_goes_to_the_page_that_is_asked_for(tmp_path: Path) -> None:
    async with open_window(in_every_state, tmp_path / "w.ini") as window:
        dialog = await opened_dialog(window, "secrets")
        await window.until(lambda: dialog.stack.currentWidget() is dialog.secrets)
        assert window.window.open_settings("providers", preset="microsoft") is dialog
        await window.until(lambda: dialog.providers.editing)
        assert dialog.providers.editor.choice.currentData() == "microsoft"


async def test_it_closes_with_the_dialog_that_asked_for_it(tmp_path: Path) -> None:
    async with open_window(in_every_state, tmp_path / "w.ini") as window:
        FakeProviders(window.client)
        beneath = QWidget(window.window)
        dialog = window.window.open_settings("privacy", over=beneath)
        assert dialog.parent() is beneath
        beneath.deleteLater()
        await window.until(lambda: window.window.findChildren(SettingsDialog) == [])
        again = window.window.open_settings("privacy")
        assert again.isVisible()


# -- general ----------------------------------------------------------------------------------------------------


async def test_it_opens_on_general_where_the_choices_are_those_of_the_view_menu(tmp_path: Path) -> None:
    async with open_window(in_every_state, tmp_path / "w.ini") as window:
        dialog = await opened_dialog(window, "general")
        actions = window.window.actions_
        found = {box.objectName(): box for box in dialog.general.findChildren(QAbstractButton)}
        dark, light, letters = found["theme_dark"], found["theme_light"], found["letters"]
        dark.setFocus()
        press(dark, Qt.Key.Key_Space)
        assert theme().choice == "dark"
        assert actions["theme_dark"].isChecked()
        actions["theme_light"].trigger()
        assert (light.isChecked(), dark.isChecked()) == (True, False)
        assert letters.isChecked()
        assert "archives" in letters.accessibleDescription()
        press(letters, Qt.Key.Key_Space)
        assert not actions["letters"].isChecked()
        actions["letters"].trigger()
        assert letters.isChecked()


# -- sources and sync -----------------------------------------------------------------------------------------------


async def test_how_a_new_source_begins(tmp_path: Path) -> None:
    async with open_window(in_every_state, tmp_path / "w.ini") as window:
        dialog = await opened_dialog(window, "sources")
        page = dialog.sources
        assert page.period.currentData() == SyncPeriod.default()
        page.period.setFocus()
        press(page.period, Qt.Key.Key_Home)
        page.period.activated.emit(page.period.currentIndex())
        press(page.folders[False], Qt.Key.Key_Space)
        press(page.raw, Qt.Key.Key_Space)
        dialog.reject()
        window.window.commands.adding.add()
        (adding,) = window.window.findChildren(AddSourceDialog)
        form = adding.form
        assert (form.period, form.all_folders, form.raw_file_list) == (SyncPeriod.ONE_HOUR, False, True)
        form.email, form.server, form.username, form.password = "a@b.example", "imap.b.example", "a", "secret"
        sent = dict(form.new_source().form())
        assert (sent["sync_period"], sent["sync_all_folders"], sent["raw_file_list"]) == ("1h", "0", "1")
        assert form.connect_request("key").settings.sync_all_folders is False
        adding.reject()
        again = window.window.open_settings("sources").sources
        assert (again.period.currentData(), again.folders[False].isChecked()) == (SyncPeriod.ONE_HOUR, True)


async def test_what_was_never_chosen_is_not_sent(tmp_path: Path) -> None:
    async with open_window(in_every_state, tmp_path / "w.ini") as window:
        form = window.window.commands.adding.new_form()
        form.email, form.server, form.username = "a@b.example", "imap.b.example", "a"
        assert not {"sync_all_folders", "raw_file_list"} & set(dict(form.new_source().form()))


async def test_moved_messages_on_servers_that_can_not_remove_one_alone(tmp_path: Path) -> None:
    def accounts(now: float) -> list[Account]:
        plain, able = source("old@a.test", now), source("new@b.test", now)
        plain.server_capabilities, able.server_capabilities = ["IMAP4REV1"], ["IMAP4REV1", "UIDPLUS"]
        return [Account("a1", sources=[plain, able])]

    async with open_window(accounts, tmp_path / "w.ini") as window:
        dialog = await opened_dialog(window, "sources")
        boxes = [box for box in dialog.sources.findChildren(QCheckBox) if box.objectName().startswith("removes")]
        assert [box.text() for box in boxes] == ["old@a.test"]
        press(boxes[0], Qt.Key.Key_Space)
        await window.until(lambda: window.requests("update source"))
        assert window.requests("update source")[0][-1] == {"expunge_policy": "auto"}
        assert "another program sets in that very moment" in words_of(dialog.sources)


async def test_where_all_servers_can_there_is_nothing_to_choose(tmp_path: Path) -> None:
    async with open_window(in_every_state, tmp_path / "w.ini") as window:
        dialog = await opened_dialog(window, "sources")
        assert "nothing to choose" in words_of(dialog.sources)


# -- service --------------------------------------------------------------------------------------------------------


async def test_the_service_and_its_restart(tmp_path: Path) -> None:
    options: dict[str, Any] = {"data_folder": tmp_path, "service_address": "http://127.0.0.1:4711"}
    async with open_window(in_every_state, tmp_path / "w.ini", **options) as window:
        page = (await opened_dialog(window, "service")).service
        assert (page.state.whole_text(), page.address.whole_text()) == ("Running", "http://127.0.0.1:4711")
        assert page.folder.whole_text() == str(tmp_path)
        asked: list[bool] = []
        window.window.restart_service_asked.connect(lambda: asked.append(True))
        page.restart.click()
        assert asked == [True]
        window.desk.link.state = LinkState.OFFLINE
        window.desk.link.state_changed.emit(LinkState.OFFLINE)
        assert page.state.whole_text() == "Not answering"


def with_a_long_address(now: float) -> list[Account]:
    accounts = in_every_state(now)
    long = accounts[0].sources[0]
    long.email = f"{'ann.' * 30}@example.org"
    long.server_capabilities = ["IMAP4rev1"]
    return accounts


async def test_with_large_text_no_page_is_wider_than_its_room(tmp_path: Path) -> None:
    usual = QApplication.font()
    large = QFont(usual)
    large.setPointSizeF(usual.pointSizeF() * 1.6)
    QApplication.setFont(large)
    try:
        async with open_window(with_a_long_address, tmp_path / "w.ini") as window:
            dialog = await opened_dialog(window, "general")
            for page in ("general", "sources", "service", "export", "diagnostics"):
                dialog.show_page(page)
                shown = dialog.stack.currentWidget()
                area = shown.findChild(PageColumn) if shown is not None else None
                assert area is not None
                words = area.column.minimumSize().width() - area.column.contentsMargins().right()
                assert words <= area.viewport().width(), page
    finally:
        QApplication.setFont(usual)


@pytest.mark.parametrize("opens", [True, False])
async def test_the_data_folder_is_opened_or_it_is_said_that_nobody_can(tmp_path: Path, opens: bool) -> None:
    async with open_window(in_every_state, tmp_path / "w.ini") as window:
        asked: list[Path] = []

        def show(folder: Path) -> bool:
            asked.append(folder)
            return opens

        facts = ServiceFacts(own=True, address=lambda: "", data_folder=tmp_path)
        page = ServicePage(
            window.desk.link, QSettings(str(tmp_path / "w.ini"), QSettings.Format.IniFormat), facts, opens=show
        )
        page.open.click()
        assert asked == [tmp_path]
        assert bool(page.told.text()) is not opens
        assert page.address.whole_text() == "Not known yet"
        page.leave()
        await close_widget(page)


async def test_another_service_from_the_next_start_on(tmp_path: Path) -> None:
    ini = tmp_path / "w.ini"
    async with open_window(in_every_state, ini) as window:
        page = (await opened_dialog(window, "service")).service
        assert page.own.isChecked()
        assert not page.where.isEnabled()
        page.other.click()
        await window.until(page.where.edit.hasFocus)
        for wrong in ("", "api.example.org", "https://u:p@api.example.org", "https://api.example.org/?x=1"):
            page.where.edit.setText(wrong)
            press(page.where.edit, Qt.Key.Key_Return)
            assert page.where.edit.accessibleDescription()
            assert Profile(tmp_path).setting("service", "address") == ""
        page.where.edit.setText("https://api.example.org:8443/root")
        press(page.where.edit, Qt.Key.Key_Return)
        assert page.due_start.text() == str(NEXT_START)
        kept = Profile(tmp_path)
        (tmp_path / "window.ini").write_bytes(ini.read_bytes())
        assert kept.setting("service", "address") == "https://api.example.org:8443/root"  # as it is read before Qt
        page.own.click()
        assert page.due_start.text() == ""
        (tmp_path / "window.ini").write_bytes(ini.read_bytes())
        assert kept.setting("service", "address") == ""


async def test_its_port_from_its_next_start_on(tmp_path: Path) -> None:
    ini = tmp_path / "w.ini"
    async with open_window(in_every_state, ini) as window:
        page = (await opened_dialog(window, "service")).service
        page.one_port.click()
        settings = QSettings(str(ini), QSettings.Format.IniFormat)
        assert service_port(settings) == 8461
        for wrong in ("0", "80", "65536", "port", ""):
            page.port.edit.setText(wrong)
            press(page.port.edit, Qt.Key.Key_Return)
            assert page.port.edit.accessibleDescription() == "A port is a number from 1024 to 65535."
        page.port.edit.setText("9000")
        press(page.port.edit, Qt.Key.Key_Return)
        settings.sync()
        assert service_port(settings) == 9000
        assert page.due_restart.text() == str(NEXT_RESTART)
        page.restart.click()
        assert page.due_restart.text() == ""
        page.any_port.click()
        settings.sync()
        assert service_port(settings) == 0


async def test_one_that_does_not_answer_can_be_restarted_again(tmp_path: Path) -> None:
    async with open_window(in_every_state, tmp_path / "w.ini") as window:
        page = (await opened_dialog(window, "service")).service
        page.restart.click()
        assert not page.restart.isEnabled()  # it runs: until it is seen to go
        window.desk.link.state = LinkState.OFFLINE
        window.desk.link.state_changed.emit(LinkState.OFFLINE)
        page.restart.click()
        assert page.restart.isEnabled()


async def test_in_the_demo_nothing_is_chosen_that_would_go_with_it(tmp_path: Path) -> None:
    async with open_window(in_every_state, tmp_path / "w.ini", demo=True) as window:
        page = (await opened_dialog(window, "service")).service
        assert page.restart.isVisible()
        assert not page.findChildren(QRadioButton)


async def test_a_port_that_was_typed_holds_when_the_dialog_is_closed(tmp_path: Path) -> None:
    async with open_window(in_every_state, tmp_path / "w.ini") as window:
        dialog = await opened_dialog(window, "service")
        dialog.service.one_port.click()
        await window.until(dialog.service.port.isEnabled)
        dialog.service.port.edit.setFocus()
        dialog.service.port.edit.setText("9123")
        dialog.close()
        assert service_port(QSettings(str(tmp_path / "w.ini"), QSettings.Format.IniFormat)) == 9123


async def test_of_another_service_there_is_no_restart(tmp_path: Path) -> None:
    options: dict[str, Any] = {"own_service": False, "data_folder": tmp_path}  # the window's: the service has its own
    async with open_window(in_every_state, tmp_path / "w.ini", **options) as window:
        page = (await opened_dialog(window, "service")).service
        assert str(tmp_path) not in words_of(page)
        assert not page.restart.isVisible()
        assert not page.open.isVisible()
        page.one_port.click()
        assert page.due_restart.text() == str(NEXT_START)


# -- privacy ----------------------------------------------------------------------------------------------------


async def test_the_public_database_may_be_turned_off(tmp_path: Path) -> None:
    file = tmp_path / "w.ini"
    async with open_window(in_every_state, file) as window:
        dialog = await opened_dialog(window, "privacy")
        box = dialog.privacy.ispdb
        assert box.isChecked()
        assert "domain" in box.accessibleDescription()
        box.setFocus()
        press(box, Qt.Key.Key_Space)
        assert not asks_ispdb(QSettings(str(file), QSettings.Format.IniFormat))
        dialog.reject()
        dialog = window.window.open_settings("privacy")
        assert not dialog.privacy.ispdb.isChecked()
        dialog.privacy.ispdb.click()
        assert asks_ispdb(QSettings(str(file), QSettings.Format.IniFormat))


def test_it_is_on_where_nothing_was_chosen(tmp_path: Path) -> None:
    assert asks_ispdb(QSettings(str(tmp_path / "new.ini"), QSettings.Format.IniFormat))


# -- secrets ----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("place", "said"),
    [
        ("keyring", "keyring"),
        ("keyfile", "a file that only you can read"),
        ("passphrase", "your passphrase"),
        ("memory", "gone when the program ends"),
        (None, str(ELSEWHERE)),
        ("unheard of", str(ELSEWHERE)),
    ],
)
async def test_where_the_key_lives(tmp_path: Path, place: str | None, said: str) -> None:
    async with open_window(in_every_state, tmp_path / "w.ini", vault_place=lambda: place) as window:
        dialog = await opened_dialog(window, "secrets")
        words = words_of(dialog.secrets)
        assert said in words
        assert ("does not protect from" in words) is (said != str(ELSEWHERE))


async def test_the_key_may_be_taken_elsewhere(tmp_path: Path) -> None:
    async with open_window(in_every_state, tmp_path / "w.ini", vault_place=lambda: "keyring") as window:
        asked: list[tuple[str, str]] = []
        window.window.vault_move_asked.connect(lambda place, passphrase: asked.append((place, passphrase)))
        dialog = await opened_dialog(window, "secrets")
        dialog.secrets.change.click()
        (choice,) = dialog.findChildren(VaultDialog)
        assert choice.by_keyring.isVisible()
        choice.by_file.click()
        choice.go.click()
        assert asked == [("keyfile", "")]
        assert not dialog.isVisible()


@pytest.mark.parametrize("place", ["memory", None])
async def test_a_key_that_is_not_kept_or_not_ours_stays(tmp_path: Path, place: str | None) -> None:
    async with open_window(in_every_state, tmp_path / "w.ini", vault_place=lambda: place) as window:
        dialog = await opened_dialog(window, "secrets")
        assert not dialog.secrets.change.isVisible()


# -- export -----------------------------------------------------------------------------------------------------


def choose(dialog: SettingsDialog, path: Path) -> None:
    dialog.export.export.click()
    picker = dialog.findChild(QFileDialog, "export_file")
    assert picker is not None
    assert picker.isVisible()
    assert picker.acceptMode() == QFileDialog.AcceptMode.AcceptSave
    picker.fileSelected.emit(str(path))
    picker.reject()


async def test_the_export(tmp_path: Path) -> None:
    path = tmp_path / "mine.json"
    async with open_window(in_every_state, tmp_path / "w.ini") as window:
        dialog = await opened_dialog(window, "export")
        choose(dialog, path)
        await window.until(lambda: dialog.export.told.text() == "Saved as mine.json.")
        content = json.loads(path.read_text("utf-8"))
        assert stat.S_IMODE(path.stat().st_mode) == 0o600
        assert [len(account["sources"]) for account in content["accounts"]] == [4, 5]
        assert [one["provider_consumer_key"] for one in content["providers"]] == ["the-id"]
        assert "GOC" not in path.read_text("utf-8")
        assert dialog.export.export.isEnabled()


async def test_the_export_of_a_server_without_providers(tmp_path: Path) -> None:
    path = tmp_path / "mine.json"
    async with open_window(in_every_state, tmp_path / "w.ini") as window:
        dialog = await opened_dialog(window, "export")
        window.client.oauth_providers.absent = True  # type: ignore[attr-defined]
        choose(dialog, path)
        await window.until(lambda: dialog.export.told.text())
        assert json.loads(path.read_text())["providers"] == []


async def test_an_export_that_fails_says_why(tmp_path: Path) -> None:
    path = tmp_path / "gone" / "mine.json"
    async with open_window(in_every_state, tmp_path / "w.ini") as window:
        dialog = await opened_dialog(window, "export")
        choose(dialog, path)
        await window.until(lambda: "not exported" in dialog.export.trouble.title.whole_text())
        assert "mine.json can't be written" in dialog.export.trouble.body.whole_text()
        window.client.faults = [refused(500, code="svc.fault")]
        choose(dialog, tmp_path / "mine.json")
        await window.until(lambda: "failed" in dialog.export.trouble.title.whole_text())
        window.client.faults = [ApiConnectionError("gone"), ApiConnectionError("gone")]
        choose(dialog, tmp_path / "mine.json")
        await window.until(lambda: "not running" in dialog.export.trouble.title.whole_text())
        assert not (tmp_path / "mine.json").exists()
        window.client.faults.clear()
        choose(dialog, tmp_path / "mine.json")
        await window.until(lambda: dialog.export.told.text())
        assert not dialog.export.trouble.isVisible()


# -- diagnostics --------------------------------------------------------------------------------------------------


async def test_the_report_is_read_before_it_is_saved(tmp_path: Path) -> None:
    async with open_window(in_every_state, tmp_path / "w.ini") as window:
        dialog = await opened_dialog(window, "diagnostics")
        page = dialog.diagnostics
        assert not page.save.isEnabled()
        page.make.click()
        await window.until(lambda: page.text.toPlainText())
        report = page.text.toPlainText()
        addresses = [source.email for _key, source in window.window.workspace.sources.sources() if source.email]
        assert addresses
        assert not [address for address in addresses if address in report]
        assert "CONNECTION_IMPOSSIBLE" in report
        page.save.click()
        (chooser,) = page.findChildren(QFileDialog)
        chooser.fileSelected.emit(str(tmp_path / "report.txt"))
        await window.until(lambda: page.told.text())
        assert (tmp_path / "report.txt").read_text() == report
        assert stat.S_IMODE((tmp_path / "report.txt").stat().st_mode) == 0o600
        page.names.click()
        await window.until(lambda: page.text.toPlainText() != report)
        assert addresses[0] in page.text.toPlainText()


class LogFile:
    def __init__(self, path: Path) -> None:
        self.path = path
        self.fails = False

    def begin(self) -> None:
        if self.fails:
            raise CioError("a.log can't be written: the disk is full.", code="file.unwritable")
        self.path.touch()

    def end(self) -> None:
        pass


async def test_a_detailed_log_in_both_processes_and_back(tmp_path: Path) -> None:
    file = LogFile(tmp_path / "a.log")
    async with open_window(in_every_state, tmp_path / "w.ini", log_file=file) as window:
        box = (await opened_dialog(window, "diagnostics")).diagnostics.log
        assert box is not None
        assert not box.open.isVisible()
        usual = logging.getLogger().level
        press(box.box, Qt.Key.Key_Space)
        await window.until(lambda: window.requests("log level"))
        assert logging.getLogger().level == logging.DEBUG
        assert str(file.path) in box.state.whole_text()
        assert "ends by itself after a day" in box.box.accessibleDescription()
        window.desk.link.resync.emit()  # the service is another one
        await window.until(lambda: len(window.requests("log level")) == 2)
        press(box.box, Qt.Key.Key_Space)
        await window.until(lambda: window.requests("log level")[-1][1] == "normal")
        assert logging.getLogger().level == usual
        assert box.state.whole_text() == f"The last one is in {file.path}."


async def test_a_detailed_log_that_ends_by_itself_ends_in_both_processes(tmp_path: Path) -> None:
    async with open_window(in_every_state, tmp_path / "w.ini", log_file=LogFile(tmp_path / "a.log")) as window:
        box = (await opened_dialog(window, "diagnostics")).diagnostics.log
        assert box is not None
        press(box.box, Qt.Key.Key_Space)
        await window.until(lambda: window.requests("log level"))
        window.desk.link.resync.emit()  # the service begins its day anew
        await window.until(lambda: len(window.requests("log level")) == 2)
        box._logs._own._over()  # as after a day
        await window.until(lambda: window.requests("log level")[-1][1] == "normal")
        assert not box.box.isChecked()


async def test_a_log_that_can_not_be_written_or_switched_says_so(tmp_path: Path) -> None:
    file = LogFile(tmp_path / "a.log")
    async with open_window(in_every_state, tmp_path / "w.ini", log_file=file) as window:
        box = (await opened_dialog(window, "diagnostics")).diagnostics.log
        assert box is not None
        file.fails = True
        press(box.box, Qt.Key.Key_Space)
        await window.until(box.trouble.isVisible)
        assert "the disk is full" in box.trouble.body.whole_text()
        assert not box.box.isChecked()
        file.fails = False

        async def lacks(_level: str) -> Any:
            raise window.client.lacks("POST /app/log_level")

        window.client.application.set_log_level = lacks  # type: ignore[method-assign, assignment]
        press(box.box, Qt.Key.Key_Space)
        await window.until(lambda: "this window only" in box.state.whole_text())
        press(box.box, Qt.Key.Key_Space)
        await window.until(lambda: not box.box.isChecked())


async def test_no_report_without_the_service(tmp_path: Path) -> None:
    async with open_window(in_every_state, tmp_path / "w.ini") as window:
        dialog = await opened_dialog(window, "diagnostics")

        async def gone(**_asked: Any) -> Any:
            raise ApiConnectionError("gone")

        window.client.accounts.list = gone  # type: ignore[method-assign]
        page = dialog.diagnostics
        page.make.click()
        await window.until(page.trouble.isVisible)
        assert page.make.isEnabled()
        assert not page.text.isVisible()


# -- import -----------------------------------------------------------------------------------------------------


def import_file(dialog: SettingsDialog, path: Path) -> None:
    dialog.export.imports.from_file.click()
    picker = dialog.findChild(QFileDialog, "settings_file")
    assert picker is not None
    picker.fileSelected.emit(str(path))
    picker.reject()


async def shown_import(window: OpenWindow, dialog: SettingsDialog) -> ImportDialog:
    await window.until(lambda: [each for each in dialog.findChildren(ImportDialog) if each.isVisible()])
    return next(each for each in dialog.findChildren(ImportDialog) if each.isVisible())


def elsewhere(now: float) -> list[Account]:
    """As `in_every_state` has one of them with another period, and two that are not here."""
    known = in_every_state(now)[0].sources[0]
    new = [source("new@example.org", now, sync_period="1h"), source("newer@example.org", now)]
    return [Account("b1", sources=[msgspec.structs.replace(known, sync_period="12h"), *new])]


async def test_an_import_shows_what_would_change_and_then_signs_in_one_after_another(tmp_path: Path) -> None:
    path = tmp_path / "mine.json"
    path.write_text(exported_text(elsewhere(0.0), [provider("another-id", name="Google")]))
    async with open_window(in_every_state, tmp_path / "w.ini") as window:
        dialog = await opened_dialog(window, "export")
        import_file(dialog, path)
        shown = await shown_import(window, dialog)
        assert shown.said.whole_text() == "2 sources to sign in to. 1 sync period changes."
        assert "Google" in words_of(shown)
        assert window.requests("update source") == []
        shown.take.click()
        await window.until(lambda: window.requests("update source"))
        assert window.requests("update source")[0][-1] == {"sync_period": "12h"}
        await window.until(lambda: window.window.findChildren(SettingsDialog) == [])
        await window.until(lambda: adding(window))
        first = adding(window)
        assert first is not None
        assert first.windowTitle() == "Add new@example.org (1 of 2)"
        assert (first.form.email, first.form.period) == ("new@example.org", SyncPeriod.ONE_HOUR)
        assert first.pages.currentWidget() is first.settings
        first.added.emit(SourceKey("made", "new"), None)
        first.accept()
        await window.until(lambda: adding(window) not in (None, first))
        second = adding(window)
        assert second is not None
        assert second.windowTitle() == "Add newer@example.org (2 of 2)"
        assert second.form.account_id == "made"  # as they were together
        second.cancel.click()
        await window.until(lambda: adding(window) is None)


async def test_a_user_name_of_another_program_is_no_markup(qtbot: Any) -> None:
    user = '<img src="file:///a.png">'
    found = FoundSource(program="Thunderbird", email="a@b.example", server="b.example", port=993, username=user,
                        use_ssl=True)  # fmt: skip
    dialog = ImportDialog("Sources on this computer", [Offer(found)])
    qtbot.addWidget(dialog)
    item = dialog.tree.topLevelItem(0)
    assert item is not None
    assert "&lt;img" in item.toolTip(0)
    assert "<img" not in item.toolTip(0)
    assert "a@b.example" in item.toolTip(0)  # a narrow column cuts it


async def test_the_windows_own_settings_go_along(tmp_path: Path) -> None:
    file = tmp_path / "mine.json"
    async with open_window(healthy, tmp_path / "there.ini") as window:
        window.window.actions_["theme_dark"].trigger()
        window.window.actions_["rows_compact"].trigger()
        window.window.actions_["letters"].setChecked(False)
        dialog = await opened_dialog(window, "export")
        dialog.reading.places[ReadingPlace.RIGHT].setChecked(True)
        PictureSenders(window.window._settings).allow("news@shop.example")
        choose(dialog, file)
        await window.until(lambda: dialog.export.told.text())
    assert json.loads(file.read_text("utf-8"))["window"]["theme"] == "dark"
    theme().set_compact(False)
    async with open_window(healthy, tmp_path / "here.ini") as window:
        dialog = await opened_dialog(window, "export")
        import_file(dialog, file)
        shown = await shown_import(window, dialog)
        assert shown.window_too.text() == "This window's own settings: 5 differ"
        assert theme().choice == "system"
        shown.take.click()
        await window.until(lambda: not dialog.isVisible())
        assert (theme().choice, theme().compact) == ("dark", True)
        assert not window.window.actions_["letters"].isChecked()
        assert window.window.reading.place is ReadingPlace.RIGHT
        assert PictureSenders(window.window._settings).all() == ["news@shop.example"]
        dialog = await opened_dialog(window, "export")
        assert dialog.reading.places[ReadingPlace.RIGHT].isChecked()
        import_file(dialog, file)  # the same once more
        shown = await shown_import(window, dialog)
        assert not shown.window_too.isVisible()
        shown.reject()
        theme().set_compact(False)


def adding(window: OpenWindow) -> AddSourceDialog | None:
    return next((each for each in window.window.findChildren(AddSourceDialog) if each.isVisible()), None)


async def test_the_rest_of_an_import_can_be_ended(tmp_path: Path) -> None:
    path = tmp_path / "mine.json"
    path.write_text(exported_text(elsewhere(0.0), []))
    async with open_window(in_every_state, tmp_path / "w.ini") as window:
        dialog = await opened_dialog(window, "export")
        import_file(dialog, path)
        shown = await shown_import(window, dialog)
        item = shown.tree.topLevelItem(0)
        assert item is not None
        item.setCheckState(0, Qt.CheckState.Unchecked)
        shown.take.click()
        await window.until(lambda: adding(window))
        first = adding(window)
        assert first is not None
        first.end.click()
        await window.until(lambda: adding(window) is None)
        assert window.requests("update source") == []
        assert window.window.commands.adding._found == []


async def test_who_goes_on_with_a_source_after_all_has_not_ended_the_rest(tmp_path: Path) -> None:
    path = tmp_path / "mine.json"
    path.write_text(exported_text(elsewhere(0.0), []))
    async with open_window(in_every_state, tmp_path / "w.ini") as window:
        dialog = await opened_dialog(window, "export")
        import_file(dialog, path)
        (await shown_import(window, dialog)).take.click()
        await window.until(lambda: adding(window))
        first = adding(window)
        assert first is not None
        first.form.password = "typed"
        first.end.click()
        question = first.findChild(ConfirmDialog, "unsaved_dialog")
        assert question is not None
        question.reject()
        first.accept()
        await window.until(lambda: adding(window) not in (None, first))
        second = adding(window)
        assert second is not None
        second.form.password = "typed"
        second.end.click()
        question = second.findChild(ConfirmDialog, "unsaved_dialog")
        assert question is not None
        question.accept()
        await window.until(lambda: adding(window) is None)


async def test_providers_that_can_not_be_read_are_not_told_as_missing(tmp_path: Path) -> None:
    path = tmp_path / "mine.json"
    path.write_text(exported_text(elsewhere(0.0), [provider("another-id", name="Google")]))
    async with open_window(in_every_state, tmp_path / "w.ini") as window:
        dialog = await opened_dialog(window, "export")

        async def gone() -> Any:
            raise ApiConnectionError("gone")

        window.client.oauth_providers.list = gone  # type: ignore[method-assign]
        import_file(dialog, path)
        shown = await shown_import(window, dialog)
        assert "Google" not in words_of(shown)
        shown.reject()


async def test_what_is_here_already_can_not_be_ticked(tmp_path: Path) -> None:
    path = tmp_path / "mine.json"
    path.write_text(exported_text(in_every_state(0.0), []))
    async with open_window(in_every_state, tmp_path / "w.ini") as window:
        dialog = await opened_dialog(window, "export")
        import_file(dialog, path)
        shown = await shown_import(window, dialog)
        assert shown.said.whole_text() == "All of them are here."
        assert not shown.take.isEnabled()
        shown.reject()


@pytest.mark.parametrize("raw", [b"", b"{}", b"\x00" * 100])
async def test_a_wrong_file_is_told_and_nothing_is_done(tmp_path: Path, raw: bytes) -> None:
    path = tmp_path / "mine.json"
    path.write_bytes(raw)
    async with open_window(in_every_state, tmp_path / "w.ini") as window:
        dialog = await opened_dialog(window, "export")
        import_file(dialog, path)
        imports = dialog.export.imports
        await window.until(imports.trouble.isVisible)
        assert imports.trouble.title.whole_text() == "Nothing was imported"
        assert imports.from_file.isEnabled()
        assert dialog.findChildren(ImportDialog) == []


async def test_sources_of_another_program_on_this_computer(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    here = FoundSource(
        program="Thunderbird", email="a@b.example", server="imap.b.example", port=993, username="a", use_ssl=True
    )
    found: list[FoundSource] = []

    async def find() -> list[FoundSource]:
        return found

    monkeypatch.setattr("cio_desktop.ui.settings.import_box.find", find)
    async with open_window(in_every_state, tmp_path / "w.ini") as window:
        dialog = await opened_dialog(window, "export")
        imports = dialog.export.imports
        imports.look.click()
        await window.until(imports.told.text)
        assert imports.told.text() == str(NONE_FOUND)
        found.append(here)
        imports.look.click()
        shown = await shown_import(window, dialog)
        item = shown.tree.topLevelItem(0)
        assert item is not None
        assert (item.text(0), "Thunderbird" in item.text(1)) == ("a@b.example", True)
        shown.take.click()
        await window.until(lambda: adding(window))
        only = adding(window)
        assert only is not None
        assert (only.windowTitle(), only.form.server) == ("Add a@b.example", "imap.b.example")
        assert not only.end.isVisible()
        only.cancel.click()
        await window.until(lambda: adding(window) is None)
