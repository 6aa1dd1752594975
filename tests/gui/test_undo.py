"""Undo and redo as the window offers them."""

from PySide6.QtWidgets import QLineEdit, QWidget

from cio_desktop.ui.window.undo import UndoActions
from tests.support.fake_client import KEY
from tests.support.mail_window import mail_window


async def test_actions_name_the_gesture_and_go_back_to_the_messages() -> None:
    async with mail_window() as window:
        actions = UndoActions(window.desk.undo, window.area)
        assert not actions.undo.isEnabled()
        window.desk.membership.move(KEY, ["m1", "m2"], "INBOX", "Bills")
        await window.desk.calm()
        assert actions.undo.text() == "Undo move of 2 messages to Bills"
        assert actions.undo.iconText() == "Undo"
        actions.undo.trigger()
        assert window.messages.selected_ids() == ["m1", "m2"]
        assert window.said[-1] == "Undone: move of 2 messages to Bills"
        assert actions.redo.text() == "Redo move of 2 messages to Bills"
        await window.desk.calm()
        actions.redo.trigger()
        await window.desk.calm()
        assert window.mail.where("m1") == {"Bills"}
        actions.close()


async def test_undo_goes_to_the_folder_the_messages_are_in() -> None:
    async with mail_window() as window:
        window.desk.membership.move(KEY, ["m1", "m2"], "INBOX", "Bills")
        await window.desk.calm()
        window.folders.choose("Work")
        await window.desk.until(lambda: window.ids() == [])
        window.desk.undo.undo()
        assert window.folders.selected_path == "INBOX"
        await window.desk.until(lambda: window.messages.selected_ids() == ["m1", "m2"])
        await window.desk.calm()


async def test_a_failed_gesture_leaves_the_menu() -> None:
    async with mail_window() as window:
        actions = UndoActions(window.desk.undo, window.area)
        window.client.refuse = lambda _id: "No."
        window.desk.membership.move(KEY, ["m1"], "INBOX", "Bills")
        assert actions.undo.isEnabled()
        await window.desk.until(lambda: window.desk.queue.pending == 0)
        assert not actions.undo.isEnabled()
        assert window.ids() == ["m0", "m1", "m2", "m3", "m4"]
        actions.close()


def test_keys() -> None:
    from cio_desktop.operations.undo import UndoStack

    owner = QWidget()
    actions = UndoActions(UndoStack(), owner)
    undo = {key.toString() for key in actions.undo.shortcuts()}
    redo = {key.toString() for key in actions.redo.shortcuts()}
    assert "Ctrl+Z" in undo
    assert {"Ctrl+Y", "Ctrl+Shift+Z"} <= redo
    actions.close()
    owner.deleteLater()
    QLineEdit().deleteLater()
