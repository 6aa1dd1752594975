"""Choosing the folders of a source that are synced: what leaves the lists is said before, nothing goes before Save."""

from __future__ import annotations

import asyncio
from pathlib import Path

from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton, QTreeWidgetItem
from shiboken6 import isValid

from cio_desktop.protocol.errors import ApiConnectionError
from cio_desktop.ui.mail.folders.choice_dialog import GMAIL, FolderChoiceDialog
from tests.gui.test_folder_care import ask, view, window_with_folders
from tests.support.fake_client import KEY, refused
from tests.support.open_window import OpenWindow


async def choice(opened: OpenWindow) -> FolderChoiceDialog:
    opened.window.actions_["sync_folders"].trigger()
    dialog = await ask(opened, FolderChoiceDialog)
    assert isinstance(dialog, FolderChoiceDialog)
    return dialog


def item(dialog: FolderChoiceDialog, path: str) -> QTreeWidgetItem:
    found = dialog._item(path)
    assert found is not None
    return found


def toggle(dialog: FolderChoiceDialog, path: str) -> None:
    """By key."""
    dialog.tree.setCurrentItem(item(dialog, path))
    QTest.keyClick(dialog.tree, Qt.Key.Key_Space)


def sent(opened: OpenWindow) -> list[tuple[object, ...]]:
    return opened.requests("folder sync")


async def test_left_out_by_keys_after_it_was_said_what_that_means(tmp_path: Path) -> None:
    async with window_with_folders(tmp_path) as opened:
        dialog = await choice(opened)
        await opened.until(dialog.tree.hasFocus)
        assert not dialog.take.isEnabled()
        toggle(dialog, "Trash")
        said = dialog.said.whole_text()
        assert said.startswith("2 messages leave the lists here with this folder")
        assert "Nothing is deleted on the mail server" in said
        assert sent(opened) == []
        toggle(dialog, "Bills")
        assert dialog.said.whole_text().startswith("3 messages leave the lists here with these 2 folders")
        toggle(dialog, "Bills")
        QTest.keyClick(dialog, Qt.Key.Key_Return)
        await opened.until(lambda: opened.toast() == "1 folder changed")
        assert sent(opened) == [("folder sync", "Trash", False)]
        await opened.until(lambda: not isValid(dialog))
        view(opened).choose("Trash")
        mail = opened.window.mail
        opened.desk.mail.messages.clear()
        await opened.until(lambda: mail.messages.empty.title == "Trash is not synced." or mail.messages.model.list)
        again = await choice(opened)
        await opened.until(lambda: item(again, "Trash").checkState(0) == Qt.CheckState.Unchecked)
        toggle(again, "Trash")
        assert again.said.whole_text() == "1 folder is read from now on."
        again.reject()


async def test_the_inbox_is_always_synced(tmp_path: Path) -> None:
    async with window_with_folders(tmp_path) as opened:
        dialog = await choice(opened)
        toggle(dialog, "INBOX")
        assert item(dialog, "INBOX").checkState(0) == Qt.CheckState.Checked
        assert "always synced" in item(dialog, "INBOX").toolTip(0)
        dialog.reject()
        assert sent(opened) == []


async def test_on_gmail_spam_and_trash_alone(tmp_path: Path) -> None:
    async with window_with_folders(tmp_path) as opened:
        opened.window.folder_commands._is_gmail = lambda _key: True
        opened.desk.mail.folders["Trash"] = replace(opened.desk.mail.folders["Trash"], symbolic_name="\\Trash")
        opened.desk.folders.reload(KEY)
        dialog = await choice(opened)
        await opened.until(lambda: item(dialog, "Trash").flags() & Qt.ItemFlag.ItemIsUserCheckable)
        assert not item(dialog, "Work").flags() & Qt.ItemFlag.ItemIsUserCheckable
        assert item(dialog, "Work").toolTip(0) == str(GMAIL)
        dialog.reject()


async def test_what_fails_is_said_with_what_was_done_before(tmp_path: Path) -> None:
    async with window_with_folders(tmp_path) as opened:
        dialog = await choice(opened)
        toggle(dialog, "Bills")
        toggle(dialog, "Work")
        calls = opened.client.folders.set_sync

        async def once(account: str, label: str, name: str, on: bool, **more: object) -> object:
            if sent(opened):
                raise refused(503, "away", "svc.fault")
            return await calls(account, label, name, on)

        opened.client.folders.set_sync = once  # type: ignore[method-assign, assignment]
        dialog.take.click()
        await opened.until(dialog.trouble.isVisible)
        assert "1 of 2 were changed before" in dialog.trouble.body.whole_text()
        await opened.until(lambda: dialog.changed() == {"Work": False})
        assert dialog.take.isEnabled()
        dialog.reject()


async def test_closed_while_it_is_saved_the_rest_is_saved_all_the_same(tmp_path: Path) -> None:
    async with window_with_folders(tmp_path) as opened:
        dialog = await choice(opened)
        toggle(dialog, "Bills")
        toggle(dialog, "Work")
        calls, answered = opened.client.folders.set_sync, asyncio.Event()

        async def late(account: str, label: str, name: str, on: bool, **more: object) -> object:
            await answered.wait()
            return await calls(account, label, name, on)

        opened.client.folders.set_sync = late  # type: ignore[method-assign, assignment]
        dialog.take.click()
        dialog.reject()
        await opened.until(lambda: not isValid(dialog))
        answered.set()
        await opened.until(lambda: opened.toast() == "2 folders changed")
        assert sorted(sent(opened)) == [("folder sync", "Bills", False), ("folder sync", "Work", False)]


async def test_closed_while_it_is_saved_what_fails_is_told_all_the_same(tmp_path: Path) -> None:
    async with window_with_folders(tmp_path) as opened:
        dialog = await choice(opened)
        toggle(dialog, "Bills")
        answered = asyncio.Event()

        async def refusal(*_asked: object, **_more: object) -> object:
            await answered.wait()
            raise refused(503, "away", "svc.fault")

        opened.client.folders.set_sync = refusal  # type: ignore[method-assign, assignment]
        dialog.take.click()
        dialog.reject()
        await opened.until(lambda: not isValid(dialog))
        told: list[object] = []
        opened.window.folder_commands.failed.connect(told.append)
        answered.set()
        await opened.until(lambda: bool(told))


async def test_folders_that_can_not_be_read_can_be_asked_for_again(tmp_path: Path) -> None:
    async with window_with_folders(tmp_path) as opened:
        dialog = await choice(opened)
        toggle(dialog, "Work")
        calls = opened.client.folders.list

        async def gone(*_asked: object, **_more: object) -> object:
            raise ApiConnectionError("gone")

        opened.client.folders.list = gone  # type: ignore[method-assign, assignment]
        opened.desk.folders.reload(KEY)
        await opened.until(dialog.again.isVisible)
        assert dialog.trouble.isVisible()
        opened.client.folders.list = calls  # type: ignore[method-assign]
        dialog.again.click()
        await opened.until(lambda: not dialog.again.isVisible())
        assert dialog.changed() == {"Work": False}  # what was ticked stays
        dialog.reject()


async def test_from_the_panel_and_the_menu_of_a_source(tmp_path: Path) -> None:
    async with window_with_folders(tmp_path) as opened:
        menu = opened.view.build_menu()
        assert menu is not None
        next(action for action in menu.actions() if action.text() == "Choose folders to sync…").trigger()
        dialog = await ask(opened, FolderChoiceDialog)
        found = opened.window.panel.findChildren(QPushButton)
        next(each for each in found if each.text() == "Choose folders to sync…").click()
        shown = [each for each in opened.window.findChildren(FolderChoiceDialog) if each.isVisible()]
        assert shown == [dialog]
        dialog.reject()
