"""The menus of sources and accounts: about the row under the pointer, which they do not choose; F2 names an account."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QMenu, QPushButton

from cio_desktop.protocol.enums import SyncPeriod
from cio_desktop.protocol.keys import SourceKey
from cio_desktop.protocol.resources import Account, Source
from cio_desktop.ui.widgets.dialog_frame import ConfirmDialog
from tests.support.fake_client import ACCOUNT, KEY, LABEL
from tests.support.open_window import OpenWindow, open_window
from tests.support.present import present
from tests.support.window_data import healthy, in_every_state

ANN = SourceKey("a1", "ann@example.org")
CLUB = SourceKey("a1", "ann@club.test")
BILLS = SourceKey("a1", "bills@example.org")
DESK = SourceKey("a2", "desk@corp.test")
SHOP = SourceKey("a2", "shop@corp.test")


def one_account(_now: float) -> list[Account]:
    return [Account(ACCOUNT, first_name="Ann", last_name="Example", sources=[Source(LABEL, email="ann@example.org")])]


def row(opened: OpenWindow, key: SourceKey) -> QModelIndex:
    return opened.view.proxy.mapFromSource(opened.model.index_of(key))


def open_menu(opened: OpenWindow, index: QModelIndex, reason: QContextMenuEvent.Reason) -> QMenu:
    view = opened.view
    view.scrollTo(index)
    at = view.visualRect(index).center()
    QTest.mouseClick(view.viewport(), Qt.MouseButton.RightButton, pos=at)
    QApplication.sendEvent(view.viewport(), QContextMenuEvent(reason, at, view.viewport().mapToGlobal(at)))
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    return menu


def words(menu: QMenu) -> list[str]:
    return [action.text() for action in menu.actions() if action.text()]


async def test_right_button_is_about_the_row_under_it_and_shows_nothing_else(tmp_path: Path) -> None:
    async with open_window(in_every_state, tmp_path / "w.ini", size=(1280, 1100)) as opened:
        opened.view.select(ANN)
        menu = open_menu(opened, row(opened, BILLS), QContextMenuEvent.Reason.Mouse)
        assert "Sign in…" in words(menu)
        assert opened.view.selected_keys() == [ANN]
        assert opened.window.mail.key == ANN
        menu.close()
        by_key = open_menu(opened, row(opened, BILLS), QContextMenuEvent.Reason.Keyboard)
        assert "Sign in…" not in words(by_key)  # the row that the keys are at
        by_key.close()


async def test_of_several_selected_ones_where_it_is_one_of_them(tmp_path: Path) -> None:
    async with open_window(in_every_state, tmp_path / "w.ini") as opened:
        opened.view.selectAll()
        menu = opened.view.build_menu(row(opened, DESK))
        assert menu is not None
        assert "Remove source…" not in words(menu)
        opened.view.select(ANN)
        alone = opened.view.build_menu(row(opened, DESK))
        assert alone is not None
        assert "Remove source…" in words(alone)
        assert opened.view.build_menu(QModelIndex()) is None


async def test_an_account_syncs_what_can_be_synced_and_folds(tmp_path: Path) -> None:
    async with open_window(in_every_state, tmp_path / "w.ini") as opened:
        view = opened.view
        account = row(opened, DESK).parent()
        menu = view.build_menu(account)
        assert menu is not None
        asked: list[list[SourceKey]] = []
        view.sync_asked.disconnect()
        view.sync_asked.connect(asked.append)
        by_name = {action.text(): action for action in menu.actions()}
        by_name["Sync now"].trigger()
        assert asked == [[SHOP]]  # others are stopped, paused, or syncing already
        by_name["Fold all accounts"].trigger()
        assert not view.isExpanded(account)
        assert view.folding.closed == {"a1", "a2"}
        by_name["Unfold all accounts"].trigger()
        assert view.isExpanded(account)
        assert view.folding.closed == set()


async def test_an_account_has_a_period_for_all_its_sources(tmp_path: Path) -> None:
    async with open_window(healthy, tmp_path / "w.ini") as opened:
        keys = [ANN, CLUB]
        menu = opened.view.build_menu(row(opened, ANN).parent())
        assert menu is not None
        periods = next(action for action in menu.actions() if action.text() == "Sync every").menu()
        assert isinstance(periods, QMenu)
        by_name = {action.text(): action for action in periods.actions()}
        assert by_name["Mixed"].isChecked()
        by_name["1 hour"].trigger()
        assert {opened.desk.sources.period(key) for key in keys} == {SyncPeriod.ONE_HOUR}
        opened.desk.undo.undo()
        assert {opened.desk.sources.period(key) for key in keys} == {SyncPeriod.FOUR_HOURS, SyncPeriod.ONE_DAY}


@pytest.mark.parametrize("words", ["", "club"])
async def test_what_is_said_of_an_account_is_about_all_its_sources_whatever_is_listed(
    tmp_path: Path, words: str
) -> None:
    async with open_window(healthy, tmp_path / "w.ini") as opened:
        opened.view.narrow(words=words)
        menu = present(opened.view.build_menu(row(opened, CLUB).parent()))
        asked: list[list[SourceKey]] = []
        opened.view.sync_asked.disconnect()
        opened.view.sync_asked.connect(asked.append)
        next(action for action in menu.actions() if action.text() == "Sync now").trigger()
        assert asked == [[ANN, CLUB]]


async def test_one_number_for_the_sources_that_have_another_period(tmp_path: Path) -> None:
    async with open_window(healthy, tmp_path / "w.ini") as opened:
        opened.window.commands.set_period([ANN, CLUB], SyncPeriod.FOUR_HOURS)  # which Ann's has
        assert opened.toast() == "ann@club.test now syncs every 4 hours"
        assert present(opened.desk.undo.undo_entry).words == "sync period"


async def test_the_keys_at_an_account_mean_all_its_sources(tmp_path: Path) -> None:
    async with open_window(healthy, tmp_path / "w.ini") as opened:
        actions = opened.window.actions_
        opened.view.setCurrentIndex(row(opened, ANN).parent())
        assert actions["sync"].isEnabled()
        actions["period_1h"].trigger()
        assert {opened.desk.sources.period(key) for key in (ANN, CLUB)} == {SyncPeriod.ONE_HOUR}
        assert opened.toast() == "2 sources now sync every 1 hour"
        assert not actions["remove_source"].isEnabled()


@pytest.mark.parametrize("at", ["its own row", "one of its sources"])
async def test_an_account_is_removed_by_the_menu_bar(tmp_path: Path, at: str) -> None:
    async with open_window(in_every_state, tmp_path / "w.ini") as opened:
        index = row(opened, ANN)
        opened.view.setCurrentIndex(index.parent() if at == "its own row" else index)
        remove = opened.window.actions_["remove_account"]
        assert any(remove in menu.actions() for menu in opened.window.menuBar().findChildren(QMenu))
        remove.trigger()
        asked = present(opened.window.findChild(ConfirmDialog))
        assert "are removed: ann@example.org" in " ".join(label.text() for label in asked.findChildren(QLabel))
        asked.reject()
        opened.view.selectAll()  # of several accounts
        assert not remove.isEnabled()


async def test_an_account_without_a_source_is_renamed_and_removed(tmp_path: Path) -> None:
    def accounts(now: float) -> list[Account]:
        return [*healthy(now), Account("a9", first_name="Left over")]

    async with open_window(accounts, tmp_path / "w.ini") as opened:
        last = opened.view.model().index(opened.view.model().rowCount() - 1, 0)
        menu = present(opened.view.build_menu(last))
        verbs = {action.text(): action for action in menu.actions()}
        assert verbs["Rename account"].isEnabled()
        assert not verbs["Sync now"].isEnabled()
        verbs["Remove account…"].trigger()
        asked = present(opened.window.findChild(ConfirmDialog))
        told = " ".join(label.text() for label in asked.findChildren(QLabel))
        assert "It has no source." in told
        assert "0" not in told
        asked.accept()
        await opened.until(lambda: opened.desk.sources.account("a9") is None)
        assert opened.toast() == "Removed Left over"


async def test_an_account_is_removed_with_all_its_sources(tmp_path: Path) -> None:
    async with open_window(healthy, tmp_path / "w.ini") as opened:
        menu = opened.view.build_menu(row(opened, ANN).parent())
        assert menu is not None
        next(action for action in menu.actions() if action.text() == "Remove account…").trigger()
        asked = present(opened.window.findChild(ConfirmDialog))
        told = " ".join(label.text() for label in asked.findChildren(QLabel))
        assert "All of its 2 sources are removed: ann@example.org, ann@club.test." in told
        assert present(asked.findChild(QPushButton, "cancel")).isDefault()
        asked.accept()
        await opened.until(lambda: opened.desk.sources.account("a1") is None)
        assert ("delete account", "a1") in opened.client.requests
        assert opened.toast().startswith("Removed Ann")
        await opened.until(lambda: opened.window.mail.key is None)


@pytest.mark.parametrize(
    ("typed", "shown", "sent"),
    [
        ("Home", "Home", {"first_name": "Home", "last_name": " "}),
        ("  Ann  van Dyk ", "Ann van Dyk", {"first_name": "Ann van", "last_name": "Dyk"}),
    ],
)
async def test_f2_names_an_account(tmp_path: Path, typed: str, shown: str, sent: dict[str, str]) -> None:
    async with open_window(one_account, tmp_path / "w.ini") as opened:
        view = opened.view
        view.select(KEY)
        view.setFocus()
        opened.window.actions_["rename_account"].trigger()
        editor = view.findChild(QLineEdit, "account name")
        assert editor is not None
        assert editor.text() == "Ann Example"
        editor.setText(typed)
        QTest.keyClick(editor, Qt.Key.Key_Return)
        await opened.until(lambda: opened.toast() == f"The account is called “{shown}” now")
        assert ("update account", ACCOUNT, sent) in opened.client.requests
        assert opened.view.selected_keys() == [KEY]


async def test_no_name_and_the_same_name_ask_for_nothing(tmp_path: Path) -> None:
    async with open_window(one_account, tmp_path / "w.ini") as opened:
        for text in ("", "   ", "Ann Example"):
            opened.view.select(KEY)
            opened.view.edit_account()
            editor = opened.view.findChild(QLineEdit, "account name")
            assert editor is not None
            editor.setText(text)
            QTest.keyClick(editor, Qt.Key.Key_Return)
            await opened.until(lambda: opened.view.findChild(QLineEdit, "account name") is None)
        assert opened.requests("update account") == []
