"""Folders made, renamed, moved, deleted, emptied and marked in the window: by menu, by key, by drag, in true words."""

from __future__ import annotations

import contextlib
from collections.abc import AsyncIterator, Collection
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QModelIndex, QPoint, QPointF, Qt
from PySide6.QtGui import QContextMenuEvent, QDragEnterEvent, QDragMoveEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit, QMenu, QPushButton

from cio_desktop.protocol.keys import SourceKey
from cio_desktop.protocol.resources import Account, Source
from cio_desktop.ui.mail.folders.folder_dialog import FolderDialog
from cio_desktop.ui.mail.folders.roles import Data
from cio_desktop.ui.mail.folders.view import FolderView
from cio_desktop.ui.mail.messages import mime
from cio_desktop.ui.widgets.dialog_frame import ConfirmDialog
from tests.support.fake_client import ACCOUNT, KEY, LABEL, Mail, refused
from tests.support.open_window import OpenWindow, open_window
from tests.support.present import present

FOLDERS = ("INBOX", "Sent", "Trash", "Bills", "Bills/2025", "Work")


def one_account(_now: float) -> list[Account]:
    return [Account(ACCOUNT, first_name="Ann", sources=[Source(LABEL, email="ann@example.org", status="OK")])]


@contextlib.asynccontextmanager
async def window_with_folders(tmp_path: Path, *, unread: Collection[str] = ()) -> AsyncIterator[OpenWindow]:
    def made(mail: Mail) -> None:
        mail.folders.clear()
        mail.messages.clear()
        mail.add_folders(*FOLDERS)
        for n in range(4):
            mail.add_message(f"m{n}", "INBOX").flags = [] if f"m{n}" in unread else ["\\Seen"]
        mail.add_message("m7", "Bills")
        mail.add_message("m8", "Trash")
        mail.add_message("m9", "Trash")

    async with open_window(one_account, tmp_path / "window.ini", size=(1280, 1200), mail=made) as opened:
        opened.view.select(KEY)
        await opened.until(lambda: view(opened).selected_path == "INBOX")
        yield opened


def view(opened: OpenWindow) -> FolderView:
    return opened.window.mail.folders.view


def row(opened: OpenWindow, path: str) -> QModelIndex:
    folders = view(opened)
    return folders.proxy.mapFromSource(folders.folder_model.index_of(path))


def menu_of(opened: OpenWindow, path: str) -> QMenu:
    menu = opened.window.folder_actions.build_menu(path)
    assert menu is not None
    return menu


def trigger(menu: QMenu, name: str) -> None:
    action = next(each for each in menu.actions() if each.objectName() == f"{name}_here")
    assert action.isEnabled(), action.toolTip()
    action.trigger()


def dialog(opened: OpenWindow, kind: type[QDialog]) -> QDialog | None:
    return next((each for each in opened.window.findChildren(kind) if each.isVisible()), None)


async def ask(opened: OpenWindow, kind: type[QDialog]) -> QDialog:
    await opened.until(lambda: dialog(opened, kind))
    found = dialog(opened, kind)
    assert found is not None
    return found


def changed(opened: OpenWindow) -> list[tuple[object, ...]]:
    return [request for request in opened.client.requests if str(request[0]).endswith("folder")]


def words(of: QDialog) -> str:
    from cio_desktop.ui.widgets.labels import PlainLabel

    return "\n".join(label.text() for label in of.findChildren(PlainLabel))


async def test_a_new_folder_in_the_one_under_the_pointer(tmp_path: Path) -> None:
    async with window_with_folders(tmp_path) as opened:
        trigger(menu_of(opened, "Bills"), "new_folder")
        asked = await ask(opened, FolderDialog)
        assert isinstance(asked, FolderDialog)
        assert asked.place.currentData() == "Bills"
        assert not asked.verb.isEnabled()
        QTest.keyClicks(asked.name.edit, "2025")
        assert not asked.verb.isEnabled()
        assert "already" in words(asked)
        asked.name.edit.clear()
        QTest.keyClicks(asked.name.edit, "2026/May")
        assert "Makes “May” in “Bills/2026”." in words(asked)
        QTest.keyClick(asked.name.edit, Qt.Key.Key_Return)
        await opened.until(lambda: row(opened, "Bills/2026/May").isValid())
        assert changed(opened) == [("create folder", "Bills/2026/May")]
        await opened.until(lambda: opened.toast() == "Made “Bills/2026/May”")
        assert view(opened).selected_path == "INBOX"


async def test_renamed_in_place_by_f2_and_what_is_shown_stays(tmp_path: Path) -> None:
    async with window_with_folders(tmp_path) as opened:
        folders = view(opened)
        folders.choose("Bills")
        folders.setExpanded(row(opened, "Bills"), True)
        folders.setFocus()
        QTest.keyClick(folders, Qt.Key.Key_F2)
        editor = folders.findChild(QLineEdit, "folder name")
        assert editor is not None
        assert editor.text() == "Bills"
        editor.setText("Paid")
        QTest.keyClick(editor, Qt.Key.Key_Return)
        await opened.until(lambda: row(opened, "Paid/2025").isValid())
        assert folders.selected_path == "Paid"
        assert folders.isExpanded(row(opened, "Paid"))
        shown = opened.window.mail.messages.model
        await opened.until(lambda: shown.list is not None and shown.list.scope.folder == "Paid" and shown.list.loaded)
        assert shown.rowCount() == 1
        await opened.until(lambda: opened.toast() == "Renamed “Bills” to “Paid”")


@pytest.mark.parametrize("name", ["Work", "", "a//b"])
async def test_a_name_that_can_not_be_changes_nothing(tmp_path: Path, name: str) -> None:
    async with window_with_folders(tmp_path) as opened:
        view(opened).name_typed.emit("Bills", name)
        assert opened.toast().startswith("Nothing was changed.")
        assert changed(opened) == []


async def test_escape_and_the_same_name_ask_for_nothing(tmp_path: Path) -> None:
    async with window_with_folders(tmp_path) as opened:
        folders = view(opened)
        for key in (Qt.Key.Key_Escape, Qt.Key.Key_Return):
            folders.edit_name("Bills")
            editor = folders.findChild(QLineEdit, "folder name")
            assert editor is not None
            QTest.keyClick(editor, key)
        assert changed(opened) == []


async def test_what_belongs_to_the_server_can_not_be_changed_and_says_why(tmp_path: Path) -> None:
    async with window_with_folders(tmp_path) as opened:
        for path, why in (("INBOX", "Inbox stays"), ("Sent", "purpose of its own")):
            menu = menu_of(opened, path)
            for name in ("rename_folder", "move_folder", "delete_folder"):
                action = next(each for each in menu.actions() if each.objectName() == f"{name}_here")
                assert not action.isEnabled()
                assert why in action.toolTip()
        folders = view(opened)
        folders.choose("Sent")
        folders.setFocus()
        QTest.keyClick(folders, Qt.Key.Key_Delete)
        assert "purpose of its own" in opened.toast()


def dropped(opened: OpenWindow, path: str, onto: QModelIndex) -> bool:
    """A drag of a folder that ends there; answers whether it was taken."""
    folders = view(opened)
    data: QMimeData = mime.folder_data(mime.FolderDrag(*KEY, path))
    viewport = folders.viewport()
    at = folders.visualRect(onto).center() if onto.isValid() else QPoint(5, viewport.height() - 5)
    button, none, both = (
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.DropAction.CopyAction | Qt.DropAction.MoveAction,
    )
    QApplication.sendEvent(viewport, QDragEnterEvent(at, both, data, button, none))
    move = QDragMoveEvent(at, both, data, button, none)
    QApplication.sendEvent(viewport, move)
    if move.isAccepted():
        assert move.dropAction() == Qt.DropAction.MoveAction
        QApplication.sendEvent(viewport, QDropEvent(QPointF(at), both, data, button, none))
    return move.isAccepted()


async def test_dragged_onto_another_folder_and_back_to_the_top(tmp_path: Path) -> None:
    async with window_with_folders(tmp_path) as opened:
        folders = view(opened)
        folders.setExpanded(row(opened, "Bills"), True)
        folders.choose("Bills/2025")
        assert not dropped(opened, "Bills", row(opened, "Bills/2025"))
        assert not dropped(opened, "INBOX", row(opened, "Work"))
        assert dropped(opened, "Bills", row(opened, "Work"))
        await opened.until(lambda: row(opened, "Work/Bills/2025").isValid())
        assert folders.selected_path == "Work/Bills/2025"
        assert folders.isExpanded(row(opened, "Work/Bills"))
        assert dropped(opened, "Work/Bills", QModelIndex())
        await opened.until(lambda: row(opened, "Bills").isValid())
        assert folders.selected_path == "Bills/2025"
        assert changed(opened) == [("rename folder", "Bills", "Work/Bills"), ("rename folder", "Work/Bills", "Bills")]
        assert not [each for each in opened.client.requests if each[:2] == ("messages", "Sent")]


async def test_moved_by_keyboard(tmp_path: Path) -> None:
    async with window_with_folders(tmp_path) as opened:
        view(opened).choose("Bills/2025")
        opened.window.actions_["move_folder"].trigger()
        asked = await ask(opened, FolderDialog)
        assert isinstance(asked, FolderDialog)
        places = [asked.place.itemData(each) for each in range(asked.place.count())]
        assert "Bills" not in places  # it lies there
        assert "Bills/2025" not in places
        asked.place.setCurrentIndex(asked.place.findData("Work"))
        QTest.keyClick(asked, Qt.Key.Key_Return)
        await opened.until(lambda: row(opened, "Work/2025").isValid())


@pytest.mark.parametrize("what", ["new_folder", "move_folder"])
async def test_a_place_that_another_program_deletes_meanwhile_is_not_made_anew(tmp_path: Path, what: str) -> None:
    async with window_with_folders(tmp_path) as opened:
        await opened.until(lambda: row(opened, "Work").isValid())
        trigger(menu_of(opened, "Work" if what == "new_folder" else "Bills"), what)
        asked = await ask(opened, FolderDialog)
        assert isinstance(asked, FolderDialog)
        asked.place.setCurrentIndex(asked.place.findData("Work"))
        QTest.keyClicks(asked.name.edit, "2026")
        assert asked.verb.isEnabled()
        opened.desk.mail.folders.pop("Work")
        opened.desk.folders.reload(present(opened.window.mail.key))
        await opened.until(lambda: not row(opened, "Work").isValid())
        asked.verb.click()
        assert "Work is no longer on the mail server." in words(asked)
        assert asked.isVisible()
        assert not changed(opened)
        asked.reject()


async def test_a_folder_is_deleted_only_after_a_yes_that_knows_of_its_mail(tmp_path: Path) -> None:
    async with window_with_folders(tmp_path) as opened:
        for answer in ("cancel", "confirm"):
            trigger(menu_of(opened, "Bills"), "delete_folder")
            asked = await ask(opened, ConfirmDialog)
            said = words(asked)
            assert "Delete “Bills”?" in said
            assert "1 message in it is deleted for good" in said
            assert "The folder in it stays." in said
            cancel = asked.findChild(QPushButton, "cancel")
            assert cancel is not None
            assert cancel.isDefault()
            button = asked.findChild(QPushButton, answer)
            assert button is not None
            button.click()
            await opened.until(lambda: dialog(opened, ConfirmDialog) is None)
            if answer == "cancel":
                assert changed(opened) == []
        await opened.until(lambda: opened.toast() == "Deleted “Bills”")
        assert changed(opened) == [("delete folder", "Bills", True)]
        assert "m7" not in opened.desk.mail.messages


async def test_an_empty_folder_says_so_and_takes_no_mail_along(tmp_path: Path) -> None:
    async with window_with_folders(tmp_path) as opened:
        trigger(menu_of(opened, "Work"), "delete_folder")
        asked = await ask(opened, ConfirmDialog)
        assert "It holds no messages." in words(asked)
        opened.desk.mail.add_message("m5", "Work")  # meanwhile: it was not said, so it does not go
        button = asked.findChild(QPushButton, "confirm")
        assert button is not None
        button.click()
        await opened.until(lambda: "Couldn't delete “Work”" in opened.toast())
        assert "m5" in opened.desk.mail.messages


async def test_trash_is_emptied_after_a_yes_with_the_number(tmp_path: Path) -> None:
    async with window_with_folders(tmp_path) as opened:
        menu = menu_of(opened, "Trash")
        assert "Empty Trash…" in [each.text() for each in menu.actions()]
        trigger(menu, "empty_folder")
        asked = await ask(opened, ConfirmDialog)
        assert "2 messages are deleted for good." in words(asked)
        button = asked.findChild(QPushButton, "confirm")
        assert button is not None
        assert button.text() == "Delete 2 messages"
        button.click()
        await opened.until(lambda: opened.toast() == "Emptied Trash")
        assert changed(opened) == [("empty folder", "Trash")]
        other = next(each for each in menu_of(opened, "Bills").actions() if each.objectName() == "empty_folder_here")
        assert not other.isEnabled()
        trigger(menu_of(opened, "Trash"), "empty_folder")
        await opened.until(lambda: opened.toast() == "Trash is empty already.")


async def test_of_a_folder_that_is_not_synced_nothing_goes_that_nobody_has_seen(tmp_path: Path) -> None:
    """What was put there since is all that is known of it, and not all that is in it."""
    async with window_with_folders(tmp_path) as opened:
        care = opened.desk.folder_care
        for path in ("Trash", "Work"):
            await care.set_synced(KEY, path, False)
        care.folders.reload(KEY)
        left_out = {"Trash", "Work"}
        await opened.until(
            lambda: left_out == {each.name for each in care.folders.folders(KEY) if not each.included_in_sync}
        )
        opened.desk.mail.add_message("m5", "Work")
        menu = menu_of(opened, "Trash")
        for name in ("empty_folder_here", "read_folder_here"):
            action = next(each for each in menu.actions() if each.objectName() == name)
            assert not action.isEnabled()
            assert "not synced" in action.toolTip()
        trigger(menu_of(opened, "Work"), "delete_folder")
        asked = await ask(opened, ConfirmDialog)
        assert "It is deleted only if it holds no messages." in words(asked)
        button = asked.findChild(QPushButton, "confirm")
        assert button is not None
        assert button.text() == "Delete folder"
        button.click()
        await opened.until(lambda: "Couldn't delete “Work”" in opened.toast())
        assert "m5" in opened.desk.mail.messages


async def test_all_read_a_favourite_and_a_role(tmp_path: Path) -> None:
    async with window_with_folders(tmp_path, unread=("m0", "m2", "m3")) as opened:
        flags = {n: opened.desk.mail.messages[f"m{n}"] for n in range(4)}
        trigger(menu_of(opened, "INBOX"), "read_folder")
        await opened.until(lambda: opened.toast() == "Marked 3 messages as read")
        opened.window.undo_actions.undo.trigger()
        await opened.until(lambda: [n for n, message in flags.items() if message.flags] == [1])
        trigger(menu_of(opened, "Work"), "read_folder")
        await opened.until(lambda: opened.toast() == "All messages in “Work” are read already.")
        trigger(menu_of(opened, "Work"), "favourite")
        assert row(opened, "Work").data(Data.DIGIT) == 1
        assert "favourite 1" in row(opened, "Work").data(Qt.ItemDataRole.AccessibleTextRole)
        assert "Key 1 moves messages" in opened.toast()
        roles = next(each for each in menu_of(opened, "Work").findChildren(QMenu) if each.title() == "Use as")
        by_name = {each.text(): each for each in roles.actions()}
        assert not by_name["Sent"].isEnabled()  # the server has one
        by_name["Archive"].trigger()
        await opened.until(lambda: row(opened, "Work").data() == "Archive")
        assert ("folder role", "Work", "\\Archive") in opened.client.requests


async def test_a_new_favourite_has_the_digit_of_one_that_another_program_deleted(tmp_path: Path) -> None:
    async with window_with_folders(tmp_path) as opened:
        await opened.until(lambda: row(opened, "Work").isValid())
        for each in ("Work", "Bills"):
            opened.window.folder_commands.set_favourite(KEY, each, True)
        opened.desk.mail.folders.pop("Work")
        opened.desk.folders.reload(KEY)
        await opened.until(lambda: not row(opened, "Work").isValid())
        trigger(menu_of(opened, "Bills/2025"), "favourite")
        assert (row(opened, "Bills/2025").data(Data.DIGIT), row(opened, "Bills").data(Data.DIGIT)) == (1, 2)


async def test_what_waits_and_what_fails_are_said(tmp_path: Path) -> None:
    async with window_with_folders(tmp_path) as opened:
        opened.client.defer = True
        opened.window.folder_commands.places.rename(KEY, "Bills", "Paid")
        await opened.until(lambda: "waits for the mail server" in opened.toast())
        assert row(opened, "Bills").isValid()
        opened.client.defer = False
        opened.client.faults.append(refused(400, "There is a folder Paid already.", "edit.name_taken"))
        opened.window.folder_commands.places.rename(KEY, "Bills", "Paid")
        await opened.until(lambda: opened.toast().startswith("Couldn't rename “Bills”"))


async def test_the_menu_is_about_the_row_under_the_pointer_and_changes_nothing(tmp_path: Path) -> None:
    async with window_with_folders(tmp_path) as opened:
        folders = view(opened)
        told: list[tuple[str, QPoint]] = []
        folders.menu_asked.disconnect()
        folders.menu_asked.connect(lambda path, at: told.append((path, at)))
        at = folders.visualRect(row(opened, "Work")).center()
        QTest.mouseClick(folders.viewport(), Qt.MouseButton.RightButton, pos=at)
        mouse, key = QContextMenuEvent.Reason.Mouse, QContextMenuEvent.Reason.Keyboard
        for reason in (mouse, key):
            event = QContextMenuEvent(reason, at, folders.viewport().mapToGlobal(at))
            QApplication.sendEvent(folders.viewport(), event)
        assert [path for path, _ in told] == ["Work", "INBOX"]
        assert folders.selected_path == "INBOX"
        below = QPoint(5, folders.viewport().height() - 3)
        QApplication.sendEvent(folders.viewport(), QContextMenuEvent(mouse, below, folders.mapToGlobal(below)))
        assert told[-1][0] == ""
        assert SourceKey(*KEY) == opened.window.mail.key


async def test_the_menu_bar_speaks_of_the_chosen_folder(tmp_path: Path) -> None:
    async with window_with_folders(tmp_path) as opened:
        actions, folders = opened.window.actions_, view(opened)
        folders.choose("Trash")
        opened.window.folder_menu.aboutToShow.emit()
        assert actions["empty_folder"].isEnabled()
        assert "Empty Trash" in actions["empty_folder"].text().replace("&", "")
        assert not actions["delete_folder"].isEnabled()
        folders.choose("Work")
        opened.window.folder_menu.aboutToShow.emit()
        assert not actions["empty_folder"].isEnabled()
        assert actions["delete_folder"].isEnabled()


def names(opened: OpenWindow) -> set[str]:
    return set(opened.desk.mail.folders)


async def test_a_rename_and_a_move_are_undone_and_done_again(tmp_path: Path) -> None:
    async with window_with_folders(tmp_path) as opened:
        commands, undo = opened.window.folder_commands, opened.window.undo_actions
        commands.places.rename(KEY, "Bills", "Paid")
        await opened.until(lambda: "Paid/2025" in names(opened) and undo.undo.isEnabled())
        commands.places.move_into(KEY, "Paid", "Work")
        await opened.until(lambda: undo.undo.text() == "Undo move of “Paid” into “Work”")
        assert "Work/Paid/2025" in names(opened)
        undo.undo.trigger()
        undo.undo.trigger()  # at once: the second one waits for the first
        await opened.until(lambda: "Bills/2025" in names(opened))
        assert names(opened) == set(FOLDERS)
        assert not undo.undo.isEnabled()
        undo.redo.trigger()
        undo.redo.trigger()
        await opened.until(lambda: "Work/Paid/2025" in names(opened))
        undo.undo.trigger()
        await opened.until(lambda: "Paid/2025" in names(opened))
        assert undo.undo.text() == "Undo renaming of “Bills” to “Paid”"
        await opened.until(lambda: opened.toast() == "“Paid” is there again")


async def test_what_was_moved_into_a_folder_before_it_was_renamed_comes_back_after_that(tmp_path: Path) -> None:
    async with window_with_folders(tmp_path) as opened:
        undo, where = opened.window.undo_actions.undo, opened.desk.mail.where
        await opened.until(lambda: opened.desk.messages.message(ACCOUNT, "m1"))
        opened.desk.membership.move(KEY, ["m1"], "INBOX", "Bills")
        await opened.until(lambda: where("m1") == {"Bills"} and not opened.desk.queue.pending)
        opened.window.folder_commands.places.rename(KEY, "Bills", "Paid")
        await opened.until(lambda: undo.text() == "Undo renaming of “Bills” to “Paid”")
        undo.trigger()
        await opened.until(lambda: "Bills" in names(opened) and "move of 1 message" in undo.text())
        undo.trigger()
        await opened.until(lambda: where("m1") == {"INBOX"})
        assert "Paid" not in names(opened)


async def test_undo_twice_at_once_puts_a_message_back_into_the_folder_that_was_renamed(tmp_path: Path) -> None:
    async with window_with_folders(tmp_path) as opened:
        undo, where = opened.window.undo_actions.undo, opened.desk.mail.where
        view(opened).choose("Bills")
        await opened.until(lambda: opened.desk.messages.message(ACCOUNT, "m7"))
        opened.desk.membership.move(KEY, ["m7"], "Bills", "Work")
        await opened.until(lambda: where("m7") == {"Work"} and not opened.desk.queue.pending)
        opened.window.folder_commands.places.rename(KEY, "Bills", "Paid")
        await opened.until(lambda: undo.text() == "Undo renaming of “Bills” to “Paid”")
        undo.trigger()
        undo.trigger()
        await opened.until(lambda: where("m7") == {"Bills"} and not opened.desk.queue.pending)
        assert names(opened) == set(FOLDERS)
        assert opened.window.undo_actions.redo.text() == "Redo move of 1 message to Work"


async def test_redo_twice_at_once_makes_the_folder_and_moves_the_message_into_it(tmp_path: Path) -> None:
    async with window_with_folders(tmp_path) as opened:
        actions, desk = opened.window.undo_actions, opened.desk
        await opened.until(lambda: desk.messages.message(ACCOUNT, "m1"))
        opened.window.folder_commands.places.create(KEY, "Trips")
        await opened.until(lambda: desk.folders.folder(KEY, "Trips"))
        desk.membership.move(KEY, ["m1"], "INBOX", "Trips")
        await opened.until(lambda: desk.mail.where("m1") == {"Trips"} and not desk.queue.pending)
        actions.undo.trigger()
        await opened.until(lambda: desk.mail.where("m1") == {"INBOX"} and not desk.queue.pending)
        actions.undo.trigger()
        await opened.until(lambda: desk.folders.folder(KEY, "Trips") is None)
        actions.redo.trigger()
        actions.redo.trigger()
        await opened.until(lambda: desk.mail.where("m1") == {"Trips"})


async def test_what_waits_for_an_undo_that_is_refused_is_not_undone(tmp_path: Path) -> None:
    async with window_with_folders(tmp_path) as opened:
        undo, where = opened.window.undo_actions.undo, opened.desk.mail.where
        await opened.until(lambda: opened.desk.messages.message(ACCOUNT, "m1"))
        opened.desk.membership.move(KEY, ["m1"], "INBOX", "Work")
        await opened.until(lambda: where("m1") == {"Work"} and not opened.desk.queue.pending)
        opened.window.folder_commands.places.rename(KEY, "Bills", "Paid")
        await opened.until(lambda: undo.text() == "Undo renaming of “Bills” to “Paid”")
        opened.client.faults.append(refused(400, "No.", "edit.failed"))
        undo.trigger()
        undo.trigger()
        await opened.until(lambda: not opened.window.undo_actions.redo.isEnabled())
        assert undo.text() == "Undo move of 1 message to Work"
        undo.trigger()  # asked for after it was told
        await opened.until(lambda: where("m1") == {"INBOX"})


async def test_a_shown_folder_that_another_program_deletes_is_told(tmp_path: Path) -> None:
    async with window_with_folders(tmp_path) as opened:
        messages = opened.window.mail.messages
        view(opened).choose("Bills/2025")
        await opened.until(lambda: present(messages.model.list).scope.folder == "Bills/2025")
        del opened.desk.mail.folders["Bills/2025"]
        opened.desk.folders.reload(KEY)
        await opened.until(lambda: present(messages.model.list).scope.folder != "Bills/2025")
        assert opened.toast() == "Bills/2025 is no longer on the mail server."
        await opened.until(lambda: messages.model.rowCount())
        QTest.keyClick(messages.view, Qt.Key.Key_Delete)  # meant for the folder that is gone
        await opened.until(lambda: not opened.desk.queue.pending)
        assert not opened.client.changes()


@pytest.mark.parametrize("way", ["delete", "rename", "rename above"])
async def test_a_shown_folder_that_the_person_takes_away_is_not_told_as_gone(tmp_path: Path, way: str) -> None:
    async with window_with_folders(tmp_path) as opened:
        said: list[str] = []
        opened.window.mail.status_text.connect(said.append)
        commands, messages = opened.window.folder_commands, opened.window.mail.messages
        view(opened).choose("Bills/2025")
        await opened.until(lambda: present(messages.model.list).scope.folder == "Bills/2025")
        if way == "delete":
            commands.removal.delete(KEY, "Bills/2025")
            await opened.until(lambda: dialog(opened, ConfirmDialog))
            present(dialog(opened, ConfirmDialog)).accept()
        elif way == "rename":
            commands.places.rename(KEY, "Bills/2025", "Old")
        else:
            commands.places.rename(KEY, "Bills", "Paid")
        await opened.until(lambda: present(messages.model.list).scope.folder != "Bills/2025")
        await opened.until(lambda: opened.desk.folders.folder(KEY, "Bills/2025") is None)
        assert not [words for words in said if "no longer" in words]


async def test_a_new_folder_is_undone_as_long_as_it_is_empty(tmp_path: Path) -> None:
    async with window_with_folders(tmp_path) as opened:
        commands, undo = opened.window.folder_commands, opened.window.undo_actions
        commands.places.create(KEY, "Trips")
        await opened.until(lambda: "Trips" in names(opened) and undo.undo.isEnabled())
        undo.undo.trigger()
        await opened.until(lambda: "Trips" not in names(opened))
        undo.redo.trigger()
        await opened.until(lambda: "Trips" in names(opened))
        await opened.until(lambda: undo.undo.isEnabled() and opened.toast() == "Made “Trips”")
        opened.desk.mail.add_message("m20", "Trips")
        undo.undo.trigger()
        await opened.until(lambda: opened.toast() == "“Trips” is not empty any more, and stays.")
        assert "Trips" in names(opened)
        await opened.until(lambda: not undo.redo.isEnabled())


async def test_an_undo_that_the_server_refuses_is_told_and_gone(tmp_path: Path) -> None:
    async with window_with_folders(tmp_path) as opened:
        commands, undo = opened.window.folder_commands, opened.window.undo_actions
        commands.places.rename(KEY, "Bills", "Paid")
        await opened.until(undo.undo.isEnabled)
        opened.client.faults.append(refused(400, "No.", "edit.failed"))
        undo.undo.trigger()
        await opened.until(lambda: not undo.redo.isEnabled() and not undo.undo.isEnabled())
        assert "Paid" in names(opened)
        assert "renaming of “Bills” to “Paid”" in opened.toast()
