"""Folders cared for in the real window, over the service's process and a private Dovecot; judged from outside."""

from __future__ import annotations

import asyncio
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QLineEdit, QMenu, QPushButton

from cio_desktop.ui.mail.folders.folder_dialog import FolderDialog
from cio_desktop.ui.sources.states import State
from cio_desktop.ui.widgets.dialog_frame import ConfirmDialog
from tests.support.certificates import Authority
from tests.support.dovecot import Dovecot
from tests.support.mail import make_message, message_id
from tests.support.mail_user import MailUser
from tests.support.service import Service
from tests.support.stage import Stage, on_stage

pytestmark = [pytest.mark.dovecot, pytest.mark.limit(180)]


def menu_at(stage: Stage, path: str) -> QMenu:
    menu = stage.window.folder_actions.build_menu(path)
    assert menu is not None
    return menu


def act(stage: Stage, path: str, name: str) -> None:
    action = next(each for each in menu_at(stage, path).actions() if each.objectName() == f"{name}_here")
    assert action.isEnabled(), action.toolTip()
    action.trigger()


async def dialog(stage: Stage, kind: type[QDialog]) -> QDialog:
    def shown() -> list[QDialog]:
        return [each for each in stage.window.findChildren(kind) if each.isVisible()]

    await stage.until(lambda: bool(shown()), "a dialog")
    return shown()[0]


async def test_a_morning_of_folders(dovecot: Dovecot, authority: Authority, tmp_path: Path) -> None:
    user = dovecot.user()
    user.deliver("INBOX", [make_message(n) for n in range(1, 4)])
    user.deliver("Sent", [make_message(3)], flags=["\\Seen"])  # read in one of its folders
    user.deliver("Bills", [make_message(7)])
    user.deliver("Bills/2025", [make_message(8)])
    user.deliver("Trash", [make_message(9), make_message(10)])
    with Service(tmp_path / "data", ca_file=authority.ca_file) as service:
        async with on_stage(service, tmp_path / "window") as stage:
            key = await stage.add_source(user)
            await stage.until_state(key, State.OK)
            await stage.open_folder(key, "Bills", count=1)
            view, model = stage.window.mail.folders.view, stage.window.mail.folders.model

            # renamed in place; what is shown stays, and no message is read again
            view.setFocus()
            view.edit_name("Bills")
            editor = view.findChild(QLineEdit, "folder name")
            assert editor is not None
            editor.setText("Büro & Geld")
            QTest.keyClick(editor, Qt.Key.Key_Return)
            await stage.until(lambda: model.index_of("Büro & Geld/2025").isValid(), "the new name")
            there = await asyncio.to_thread(user.look)
            assert there["Büro & Geld"] == [message_id(7)]
            assert there["Büro & Geld/2025"] == [message_id(8)]
            assert "Bills" not in there
            assert view.selected_path == "Büro & Geld"
            await stage.until(lambda: stage.lists(1), "its message")

            # a new one in it, then the whole moves elsewhere
            act(stage, "Büro & Geld", "new_folder")
            asked = await dialog(stage, FolderDialog)
            assert isinstance(asked, FolderDialog)
            QTest.keyClicks(asked.name.edit, "2026/May")
            QTest.keyClick(asked.name.edit, Qt.Key.Key_Return)
            await stage.until(lambda: model.index_of("Büro & Geld/2026/May").isValid(), "the new folder")
            stage.window.folder_commands.places.move_into(key, "Büro & Geld", "INBOX")
            await stage.until(lambda: model.index_of("INBOX/Büro & Geld/2026/May").isValid(), "the new place")
            assert (await asyncio.to_thread(user.look))["INBOX/Büro & Geld/2025"] == [message_id(8)]

            # both are undone, one after the other, and the move is done again
            undo = stage.window.undo_actions
            await stage.until(lambda: undo.undo.text().startswith("Undo move of"), "the move can be undone")
            undo.undo.trigger()
            undo.undo.trigger()
            await stage.until(lambda: undo.undo.text().startswith("Undo renaming"), "the new folder was before it")
            await stage.until(lambda: "Deleted" in stage.said, "and is gone again")
            there = await asyncio.to_thread(user.look)
            assert "Büro & Geld/2026/May" not in there
            assert there["Büro & Geld/2025"] == [message_id(8)]
            undo.redo.trigger()
            undo.redo.trigger()
            await stage.until(lambda: model.index_of("INBOX/Büro & Geld/2026/May").isValid(), "the new place again")

            act(stage, "INBOX", "read_folder")
            await stage.until(lambda: undo.undo.text().startswith("Undo marking of"), "it can be undone")
            await stage.until(lambda: stage.workspace.folders.unread(key, "INBOX") == 0, "all are read")
            await stage.saved()
            assert await asyncio.to_thread(_unread, user) == []
            act(stage, "Trash", "empty_folder")
            confirm = await dialog(stage, ConfirmDialog)
            button = confirm.findChild(QPushButton, "confirm")
            assert button is not None
            assert button.text() == "Delete 2 messages"
            button.click()
            await stage.until(lambda: "Emptied Trash" in stage.window.status.toast.text(), "an empty Trash")
            assert (await asyncio.to_thread(user.look))["Trash"] == []

            # and one goes with its mail, after a yes that says so
            act(stage, "INBOX/Büro & Geld/2025", "delete_folder")
            confirm = await dialog(stage, ConfirmDialog)
            button = confirm.findChild(QPushButton, "confirm")
            assert button is not None
            assert button.text() == "Delete folder and mail"
            button.click()
            await stage.until(lambda: not model.index_of("INBOX/Büro & Geld/2025").isValid(), "it is gone")
            left = await asyncio.to_thread(user.look)
            assert "INBOX/Büro & Geld/2025" not in left
            assert left["INBOX/Büro & Geld"] == [message_id(7)]
            assert left["INBOX"] == [message_id(n) for n in range(1, 4)]


def _unread(user: MailUser) -> list[bytes]:
    with user.imap() as client:
        client.select("INBOX", readonly=True)
        return list(client.search(None, "UNSEEN")[1][0].split())
