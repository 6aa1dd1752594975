"""Filing by keys: which folder each goes to, what is current afterwards, and what is said where it can't be done."""

from typing import Any

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QMenu, QPushButton, QWidget

from cio_desktop.operations.favourites import Used
from cio_desktop.operations.message_query import Scope
from cio_desktop.protocol.resources import Addresses, Person
from cio_desktop.ui.mail.messages import mime
from cio_desktop.ui.mail.plan_dialog import PlanDialog
from tests.support.fake_client import ACCOUNT, KEY, refused
from tests.support.mail_window import MOVE, MailWindow, mail_window
from tests.support.present import present

BOXES = ("INBOX", "Archive", "Bills", "Trash", "Work")


async def focused(window: MailWindow, *message_ids: str) -> None:
    window.window.activateWindow()
    window.messages.setFocus()
    window.messages.select_ids(message_ids)


def picker_rows(window: MailWindow) -> list[tuple[str, str]]:
    model = present(window.area.filing._picker).list.model()
    found = [model.index(row, 0) for row in range(model.rowCount())]
    return [(index.data(), index.data(Qt.ItemDataRole.UserRole + 1)) for index in found]


async def test_e_archives_and_the_next_message_is_current(qtbot: Any) -> None:
    async with mail_window(messages=4, folders=BOXES) as window:
        window.mail.folders["Archive"].symbolic_name = "\\Archive"
        window.desk.folders.reload(KEY)
        await window.desk.until(lambda: present(window.desk.folders.folder(KEY, "Archive")).symbolic_name)
        await focused(window, "m1")
        qtbot.keyClick(window.messages, Qt.Key.Key_E)
        assert window.messages.selected_ids() == ["m2"]
        qtbot.keyClick(window.messages, Qt.Key.Key_E)
        assert window.messages.selected_ids() == ["m3"]
        qtbot.keyClick(window.messages, Qt.Key.Key_E)  # the last one: that above is next
        assert window.messages.selected_ids() == ["m0"]
        assert window.messages.hasFocus()
        qtbot.keyClick(window.messages, Qt.Key.Key_E)
        assert window.area.messages.empty.hasFocus()
        await window.desk.calm()
        assert {i for i in window.mail.messages if window.mail.where(i) == {"Archive"}} == {"m0", "m1", "m2", "m3"}
        window.desk.undo.undo()
        await window.desk.until(lambda: window.ids() == ["m0"])
        assert window.messages.hasFocus()
        await window.desk.calm()


async def test_several_apart_go_and_the_one_below_the_last_is_current(qtbot: Any) -> None:
    async with mail_window(messages=9, folders=BOXES) as window:
        await focused(window, "m1", "m4", "m5")
        qtbot.keyClick(window.messages, Qt.Key.Key_Delete)
        assert window.messages.selected_ids() == ["m6"]
        assert window.ids() == ["m0", "m2", "m3", "m6", "m7", "m8"]
        await focused(window, "m3", "m8")
        qtbot.keyClick(window.messages, Qt.Key.Key_Backspace)
        assert window.messages.selected_ids() == ["m7"]
        await window.desk.calm()
        assert window.mail.where("m8") == {"Trash"}
        assert present(window.desk.undo.undo_entry).words == "move of 2 messages to Trash"
        window.desk.undo.undo()
        await window.desk.calm()
        assert window.mail.where("m8") == {"INBOX"}


async def test_what_lies_in_trash_is_not_deleted_for_good() -> None:
    async with mail_window(messages=1, folders=BOXES) as window:
        window.mail.add_message("m5", "Trash")
        window.folders.choose("Trash")
        await window.desk.until(lambda: window.ids() == ["m5"])
        await focused(window, "m5")
        window.area.filing.to_trash()
        assert "in Trash already" in window.said[-1]
        assert not window.client.changes()


@pytest.mark.parametrize("typed", ["", "archive", "old stuff"])
async def test_a_folder_that_is_called_as_the_role_is_offered_first_and_found_by_both_names(
    qtbot: Any, typed: str
) -> None:
    async with mail_window(messages=1, folders=("INBOX", "Bills", "Old stuff")) as window:
        window.mail.folders["Old stuff"] = replace(window.mail.folders["Old stuff"], role="\\Archive", role_by="name")
        window.desk.folders.reload(KEY)
        await window.desk.until(lambda: window.folder("Old stuff").data() == "Archive")
        await focused(window, "m0")
        qtbot.keyClick(window.messages, Qt.Key.Key_E)
        assert [name for name, _ in picker_rows(window)] == ["Archive", "Inbox", "Bills"]
        picker = present(window.area.filing._picker)
        qtbot.keyClicks(picker.filter, typed)
        assert picker.list.currentIndex().data(Qt.ItemDataRole.AccessibleDescriptionRole) == "Old stuff"
        qtbot.keyClick(picker.filter, Qt.Key.Key_Return)
        await window.desk.calm()
        assert window.mail.where("m0") == {"Old stuff"}


@pytest.mark.parametrize(("words", "target"), [("", "Archive"), ("work", "Work")])
async def test_without_an_archive_it_asks_once(qtbot: Any, words: str, target: str) -> None:
    async with mail_window(messages=3, folders=("INBOX", "Bills", "Work")) as window:
        await focused(window, "m0")
        qtbot.keyClick(window.messages, Qt.Key.Key_E)
        picker = present(window.area.filing._picker)
        assert picker.isVisible()
        assert [name for name, _ in picker_rows(window)] == ["Create “Archive”", "Inbox", "Bills", "Work"]
        qtbot.keyClicks(picker.filter, words)
        qtbot.keyClick(picker.filter, Qt.Key.Key_Return)
        assert window.messages.hasFocus()
        assert window.messages.selected_ids() == ["m1"]
        qtbot.keyClick(window.messages, Qt.Key.Key_E)
        assert not picker.isVisible()
        await window.desk.calm()
        assert (window.mail.where("m0"), window.mail.where("m1")) == ({target}, {target})


async def test_on_gmail_to_archive_is_to_take_out_of_the_inbox(qtbot: Any) -> None:
    async with mail_window(messages=2, folders=("INBOX", "[Gmail]/All Mail", "Bills")) as window:
        present(window.desk.sources.source(KEY)).server_capabilities = ["IMAP4REV1", "X-GM-EXT-1"]
        await focused(window, "m0")
        qtbot.keyClick(window.messages, Qt.Key.Key_E)
        await window.desk.calm()
        assert window.client.changes() == [("change", ["m0"], [], ["INBOX"])]
        assert present(window.desk.undo.undo_entry).words == "archiving of 1 message"


async def test_digits_go_to_the_favourites(qtbot: Any) -> None:
    async with mail_window(messages=3, folders=BOXES) as window:
        favourites = window.desk.membership.favourites
        await focused(window, "m0")
        qtbot.keyClick(window.messages, Qt.Key.Key_2)
        assert "No folder has the digit 2 yet" in window.said[-1]
        favourites.put(KEY, "Work", True)
        favourites.put(KEY, "Bills", True)
        qtbot.keyClick(window.messages, Qt.Key.Key_2)
        qtbot.keyClick(window.messages, Qt.Key.Key_1)
        qtbot.keyClick(
            window.messages, Qt.Key.Key_M, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
        )
        await window.desk.calm()
        assert [window.mail.where(i) for i in ("m0", "m1", "m2")] == [{"Bills"}, {"Work"}, {"Work"}]
        assert list(favourites.recent(KEY)) == [Used(KEY, "Work"), Used(KEY, "Bills")]


@pytest.mark.parametrize("key", [Qt.Key.Key_1, Qt.Key.Key_M, Qt.Key.Key_V])
async def test_a_key_to_a_folder_that_another_program_deleted_makes_no_new_one(key: Qt.Key, qtbot: Any) -> None:
    async with mail_window(messages=3, folders=BOXES) as window:
        window.desk.membership.favourites.put(KEY, "Bills", True)
        window.desk.membership.favourites.note_use(KEY, Used(KEY, "Bills"))
        await focused(window, "m0")
        if key == Qt.Key.Key_V:  # asks before that, and is answered after it
            qtbot.keyClick(window.messages, key)
        del window.mail.folders["Bills"]
        window.desk.folders.reload(KEY)
        await window.desk.until(lambda: window.desk.folders.folder(KEY, "Bills") is None)
        if key == Qt.Key.Key_V:
            qtbot.keyClick(present(window.area.filing._picker).filter, Qt.Key.Key_Return)
        elif key == Qt.Key.Key_M:  # again to the last one
            qtbot.keyClick(
                window.messages, key, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
            )
        else:
            qtbot.keyClick(window.messages, key)
        assert window.said[-1] == "Bills is no longer on the mail server."
        await window.desk.calm()
        assert not window.client.changes()


async def test_favourites_are_in_the_menu_of_messages_by_their_names() -> None:
    async with mail_window(messages=2, folders=(*BOXES, "R&D")) as window:
        await focused(window, "m0")
        menu = present(window.area.filing.action("move to favourite").menu())
        assert isinstance(menu, QMenu)

        def offered() -> list[str]:
            menu.aboutToShow.emit()
            return [action.text() for action in menu.actions()]

        assert offered() == ["Folders become favourites in their own menu"]
        assert not menu.actions()[0].isEnabled()
        for folder in ("R&D", "Bills"):
            window.desk.membership.favourites.put(KEY, folder, True)
        assert offered() == ["&1 R&&D", "&2 Bills"]
        menu.actions()[1].trigger()
        await window.desk.calm()
        assert window.mail.where("m0") == {"Bills"}


async def test_letters_can_be_turned_off(qtbot: Any) -> None:
    async with mail_window(messages=2, folders=BOXES) as window:
        window.desk.membership.favourites.put(KEY, "Bills", True)
        window.area.filing.actions.set_letters(False)
        await focused(window, "m0")
        for key in (Qt.Key.Key_E, Qt.Key.Key_V, Qt.Key.Key_L, Qt.Key.Key_1, Qt.Key.Key_U):
            qtbot.keyClick(window.messages, key)
        assert not window.client.changes()
        assert window.ids() == ["m0", "m1"]
        qtbot.keyClick(window.messages, Qt.Key.Key_1, Qt.KeyboardModifier.ControlModifier)
        await window.desk.calm()
        assert window.mail.where("m0") == {"Bills"}


async def test_likely_folders_come_first(qtbot: Any) -> None:
    async with mail_window(messages=0, folders=(*BOXES, "Zoo")) as window:
        for number, folder in ((1, "INBOX"), (2, "Zoo"), (3, "Zoo"), (4, "Bills"), (5, "Trash")):
            message = window.mail.add_message(f"m{number}", folder)
            message.addresses = Addresses(from_=Person("ann@example.com", "Ann"))
        window.mail.add_message("m6", "Work")
        window.desk.membership.favourites.note_use(KEY, Used(KEY, "Work"))
        window.desk.membership.favourites.put(KEY, "Zoo", True)
        present(window.area.messages.model.list).refresh()
        await window.desk.until(lambda: window.ids() == ["m1"])
        await focused(window, "m1")
        qtbot.keyClick(window.messages, Qt.Key.Key_V)
        await window.desk.until(lambda: len([row for row in picker_rows(window) if row[1]]) == 3)
        assert picker_rows(window)[:3] == [
            ("Work", "used last"),
            ("Zoo", "mail of Ann, key 1"),
            ("Bills", "mail of Ann"),
        ]


@pytest.mark.parametrize(("answer", "folder"), [("cancel", "INBOX"), ("confirm", "Bills")])
async def test_what_a_move_would_send_is_shown_before_it_is_asked_for(qtbot: Any, answer: str, folder: str) -> None:
    async with mail_window(messages=3, folders=BOXES) as window:
        await focused(window, "m1", "m2")
        qtbot.keyClick(window.messages, Qt.Key.Key_V)
        picker = present(window.area.filing._picker)
        assert "shows first what would be sent" in picker._hint.whole_text()
        qtbot.keyClicks(picker.filter, "bil")
        qtbot.keyClick(picker.filter, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
        dialog = present(window.window.findChild(PlanDialog))
        assert dialog.windowTitle() == "Move 2 messages to Bills"
        await window.desk.until(lambda: 'UID MOVE 7 "Bills"' in dialog.steps.toPlainText())
        assert not window.client.changes()
        recent = window.desk.membership.favourites.recent
        assert list(recent(KEY)) == []  # a folder that is only asked about is not the one used last
        present(dialog.findChild(QPushButton, answer)).click()
        await window.desk.calm()
        assert [window.mail.where(i) for i in ("m1", "m2")] == [{folder}, {folder}]
        assert [used.folder for used in recent(KEY)] == (["Bills"] if answer == "confirm" else [])


async def test_what_a_copy_would_send_is_shown_too(qtbot: Any) -> None:
    async with mail_window(messages=3, folders=BOXES) as window:
        await focused(window, "m1", "m2")
        window.area.filing.action("copy to").trigger()
        picker = present(window.area.filing._picker)
        assert picker._title.whole_text() == "Copy 2 messages to"
        assert picker._hint.whole_text().startswith("Return copies. ")
        qtbot.keyClicks(picker.filter, "bil")
        qtbot.keyClick(picker.filter, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
        dialog = present(window.window.findChild(PlanDialog))
        assert dialog.windowTitle() == "Copy 2 messages to Bills"
        await window.desk.until(lambda: '"Bills"' in dialog.steps.toPlainText())
        assert not window.client.changes()
        present(dialog.findChild(QPushButton, "confirm")).click()
        await window.desk.calm()
        assert [window.mail.where(each) for each in ("m1", "m2")] == [{"INBOX", "Bills"}] * 2


async def test_a_folder_is_chosen_to_copy_into(qtbot: Any) -> None:
    async with mail_window(messages=2, folders=BOXES) as window:
        await focused(window, "m0")
        qtbot.keyClick(window.messages, Qt.Key.Key_V, Qt.KeyboardModifier.ShiftModifier)
        picker = present(window.area.filing._picker)
        qtbot.keyClicks(picker.filter, "wor")
        qtbot.keyClick(picker.filter, Qt.Key.Key_Return)
        await window.desk.calm()
        assert window.mail.where("m0") == {"INBOX", "Work"}


@pytest.mark.parametrize(("answer", "folders"), [("cancel", {"INBOX"}), ("confirm", {"INBOX", "Bills", "Work"})])
async def test_what_a_change_of_several_folders_would_send_is_shown(qtbot: Any, answer: str, folders: set[str]) -> None:
    async with mail_window(messages=3, folders=BOXES) as window:
        await focused(window, "m0", "m1")
        qtbot.keyClick(window.messages, Qt.Key.Key_L)
        sheet = present(window.area.filing._sheet)
        for words in ("bil", "wor"):
            qtbot.keyClicks(sheet.filter, words)
            qtbot.keyClick(sheet.filter, Qt.Key.Key_Return)
        qtbot.keyClick(sheet.filter, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
        assert not sheet.isVisible()
        dialog = present(window.window.findChild(PlanDialog))
        assert dialog.windowTitle() == "Change the folders of 2 messages"
        await window.desk.until(lambda: '"Bills"' in dialog.steps.toPlainText())
        assert '"Work"' in dialog.steps.toPlainText()
        assert not window.client.changes()
        present(dialog.findChild(QPushButton, answer)).click()
        await window.desk.calm()
        assert [window.mail.where(each) for each in ("m0", "m1")] == [folders, folders]


async def test_why_there_is_no_plan_to_show(qtbot: Any) -> None:
    async with mail_window(messages=3, folders=BOXES) as window:
        await focused(window, "m1")
        qtbot.keyClick(window.messages, Qt.Key.Key_V)
        window.client.faults.append(refused(404))
        picker = present(window.area.filing._picker)
        qtbot.keyClick(picker.filter, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
        dialog = present(window.window.findChild(PlanDialog))
        await window.desk.until(lambda: "There is no plan to show." in dialog.steps.toPlainText())
        dialog.reject()


async def test_no_row_of_a_picker_is_cut(qtbot: Any) -> None:
    async with mail_window(messages=3, folders=[*BOXES, *(f"Folder {number:02}" for number in range(40))]) as window:
        await focused(window, "m1")
        for height in range(300, 340, 7):
            window.window.resize(900, height)
            qtbot.keyClick(window.messages, Qt.Key.Key_V)
            picker = present(window.area.filing._picker)
            assert picker.list.viewport().height() % picker.list.sizeHintForRow(0) == 0
            qtbot.keyClick(picker.filter, Qt.Key.Key_Escape)
            qtbot.keyClick(window.messages, Qt.Key.Key_L)
            sheet = present(window.area.filing._sheet)
            assert sheet.view.viewport().height() % sheet.view.sizeHintForRow(0) == 0
            qtbot.keyClick(sheet.filter, Qt.Key.Key_Escape)


async def test_what_is_ticked_in_the_open_check_list_is_sent_when_the_window_closes(qtbot: Any) -> None:
    async with mail_window(messages=3, folders=BOXES) as window:
        await focused(window, "m0")
        qtbot.keyClick(window.messages, Qt.Key.Key_L)
        sheet = present(window.area.filing._sheet)
        qtbot.keyClicks(sheet.filter, "bil")
        qtbot.keyClick(sheet.filter, Qt.Key.Key_Return)
        assert not window.client.changes()
        window.area.settle()
        window.area.settle()  # it may come twice
        await window.desk.calm()
        assert window.client.changes() == [("change", ["m0"], ["Bills"], [])]


async def test_l_changes_several_folders_at_the_messages(qtbot: Any) -> None:
    async with mail_window(messages=3, folders=BOXES) as window:
        await focused(window, "m0", "m1")
        qtbot.keyClick(window.messages, Qt.Key.Key_L)
        sheet = present(window.area.filing._sheet)
        assert sheet.filter.hasFocus()
        for words in ("bil", "wor"):
            qtbot.keyClicks(sheet.filter, words)
            qtbot.keyClick(sheet.filter, Qt.Key.Key_Return)
        assert sheet.isVisible()
        assert not window.client.changes()
        qtbot.keyClick(sheet.filter, Qt.Key.Key_Return)
        assert not sheet.isVisible()
        assert window.messages.hasFocus()
        await window.desk.calm()
        assert window.client.changes() == [("change", ["m0", "m1"], ["Bills", "Work"], [])]
        qtbot.keyClick(window.messages, Qt.Key.Key_L)
        sheet = present(window.area.filing._sheet)
        qtbot.keyClick(sheet.filter, Qt.Key.Key_Down)
        qtbot.keyClick(sheet.view, Qt.Key.Key_Space)
        qtbot.keyClick(sheet.view, Qt.Key.Key_Escape)
        assert not sheet.isVisible()
        await window.desk.calm()
        assert len(window.client.changes()) == 1


async def test_l_makes_a_folder(qtbot: Any) -> None:
    async with mail_window(messages=1, folders=BOXES) as window:
        await focused(window, "m0")
        qtbot.keyClick(window.messages, Qt.Key.Key_L)
        sheet = present(window.area.filing._sheet)
        qtbot.keyClicks(sheet.filter, "Trips")
        qtbot.keyClick(sheet.filter, Qt.Key.Key_Return)
        await window.desk.calm()
        assert window.mail.where("m0") == {"INBOX", "Trips"}


async def test_copied_messages_are_pasted_into_a_folder(qtbot: Any) -> None:
    async with mail_window(messages=2, folders=BOXES) as window:
        control = Qt.KeyboardModifier.ControlModifier
        QGuiApplication.clipboard().clear()
        window.folders.setFocus()
        qtbot.keyClick(window.folders, Qt.Key.Key_V, control)
        assert "no messages to paste" in window.said[-1]
        await focused(window, "m0", "m1")
        qtbot.keyClick(window.messages, Qt.Key.Key_C, control)
        data = QGuiApplication.clipboard().mimeData()
        assert data.formats() == [mime.MESSAGES]
        assert b"Letter" not in data.data(mime.MESSAGES).data()
        window.folders.choose("Bills")
        window.folders.setFocus()
        qtbot.keyClick(window.folders, Qt.Key.Key_V, control)
        await window.desk.calm()
        assert window.client.changes() == [("change", ["m0", "m1"], ["Bills"], [])]
        QGuiApplication.clipboard().clear()


@pytest.mark.parametrize(("words", "left"), [("&Move here", set()), ("&Copy here", {"INBOX"}), ("C&ancel", {"INBOX"})])
async def test_a_drop_of_the_right_button_asks(words: str, left: set[str]) -> None:
    async with mail_window(messages=2, folders=BOXES) as window:
        drag = mime.MessageDrag(*KEY, "INBOX", ["m0"], asks=True)
        assert window.drag(window.folders, mime.messages_data(drag), [window.folder("Bills")], MOVE)
        assert window.said[-1] == "Move or copy 1 → Bills"
        assert not window.client.changes()
        menu = present(window.messages.findChild(QMenu, "drop menu"))
        next(action for action in menu.actions() if action.text() == words).trigger()
        menu.close()
        await window.desk.calm()
        assert window.mail.where("m0") == left | (set() if words == "C&ancel" else {"Bills"})


async def test_the_right_button_opens_the_menu_when_it_is_let_go(qtbot: Any) -> None:
    async with mail_window(messages=2, folders=BOXES) as window:
        view = window.messages
        at = view.visualRect(window.message("m1")).center()
        qtbot.mousePress(view.viewport(), Qt.MouseButton.RightButton, pos=at)
        assert view.selected_ids() == ["m1"]
        assert not [menu for menu in view.findChildren(QMenu) if menu.isVisible()]
        view._menu_waits = True  # what the system asks at the press
        qtbot.mouseRelease(view.viewport(), Qt.MouseButton.RightButton, pos=at)
        (menu,) = [menu for menu in view.findChildren(QMenu) if menu.isVisible()]
        assert "Archive" in [action.text() for action in menu.actions()]
        menu.close()


async def test_a_list_of_several_folders_is_filed_from() -> None:
    async with mail_window(messages=2, folders=BOXES) as window:
        window.mail.add_message("m7", "Bills")
        window.mail.add_message("m8", "Bills", "Work")
        window.area.show_scope(Scope.of_source(KEY))
        await window.desk.until(lambda: len(window.ids()) == 4)
        await window.desk.until(lambda: window.desk.messages.folders_of(ACCOUNT, "m8"))
        for message_id, target in (("m0", "Work"), ("m7", "Work"), ("m8", "Archive")):
            window.messages.select_ids([message_id])
            window.area.filing._move(present(window.area.filing.chosen()), KEY, target)
        window.messages.select_ids(["m1"])
        window.area.filing.to_trash()
        await window.desk.calm()
        assert [window.mail.where(i) for i in ("m0", "m7", "m8", "m1")] == [
            {"Work"},
            {"Work"},
            {"Bills", "Work", "Archive"},  # of two folders nobody knows which it would leave
            {"Trash"},
        ]


@pytest.mark.parametrize(
    ("typed", "made", "offered"),
    [("Piano", "Piano", "Create “Piano”"), ("Work/Piano", "Work/Piano", "Create “Piano” inside “Work”")],
)
async def test_a_folder_that_is_not_there_is_made_by_the_move(qtbot: Any, typed: str, made: str, offered: str) -> None:
    async with mail_window(messages=3, folders=BOXES) as window:
        await focused(window, "m0", "m1")
        qtbot.keyClick(window.messages, Qt.Key.Key_V)
        picker = present(window.area.filing._picker)
        qtbot.keyClicks(picker.filter, typed)
        assert [name for name, _ in picker_rows(window)] == [offered]
        qtbot.keyClick(picker.filter, Qt.Key.Key_Return)
        assert window.messages.selected_ids() == ["m2"]
        await window.desk.calm()
        assert window.client.changes() == [("change", ["m0", "m1"], [made], ["INBOX"])]
        assert present(window.desk.undo.undo_entry).words == f"move of 2 messages to {made}"
        window.desk.undo.undo()
        await window.desk.calm()
        assert window.mail.where("m0") == {"INBOX"}


async def test_what_is_found_later_is_not_told_to_a_picker_that_is_gone(qtbot: Any) -> None:
    async with mail_window(messages=2, folders=("INBOX", "Bills")) as window:
        await focused(window, "m0")
        for key in (Qt.Key.Key_V, Qt.Key.Key_Escape, Qt.Key.Key_E):  # E asks, too, for the archive
            qtbot.keyClick(present(QApplication.focusWidget()), key)
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        window.area.filing._choices._senders.came.emit(KEY, "p0@example.com")
        assert [name for name, _ in picker_rows(window)] == ["Create “Archive”", "Inbox", "Bills"]


async def test_a_name_of_no_folder_is_answered(qtbot: Any) -> None:
    async with mail_window(messages=2, folders=BOXES) as window:
        await focused(window, "m0")
        qtbot.keyClick(window.messages, Qt.Key.Key_V)
        picker = present(window.area.filing._picker)
        for typed, rows in (("wor", ["Work", "Create “wor”"]), ("WORK", ["Work"]), ("inbox", []), ("/x", [])):
            picker.filter.clear()
            qtbot.keyClicks(picker.filter, typed)
            assert [name for name, _ in picker_rows(window)] == rows
            assert picker._none.isVisible() is not bool(rows)
        qtbot.keyClick(picker.filter, Qt.Key.Key_Return)  # nothing to pick
        assert picker.isVisible()
        picker.filter.clear()
        assert not picker._none.isVisible()
        assert [name for name, _ in picker_rows(window)][-1] != "Create “/x”"


async def test_what_a_move_only_adds_is_told_apart() -> None:
    stays = "1 message was only added: it stays where it was, too"
    async with mail_window(messages=2, folders=BOXES) as window:
        window.mail.add_message("m8", "Bills", "Work")
        window.area.show_scope(Scope.of_source(KEY))
        await window.desk.until(lambda: len(window.ids()) == 3)
        await window.desk.until(lambda: window.desk.messages.folders_of(ACCOUNT, "m8"))
        told: list[str] = []
        window.desk.membership.notice.connect(lambda notice: told.append(notice.text))
        window.messages.select_ids(["m0", "m1", "m8"])
        window.area.filing._move(present(window.area.filing.chosen()), KEY, "Archive")
        assert told == [f"Moved 2 messages to Archive. {stays}"]
        await window.desk.calm()
        assert window.mail.where("m8") == {"Bills", "Work", "Archive"}
        window.desk.undo.undo()
        await window.desk.calm()
        assert (window.mail.where("m0"), window.mail.where("m8")) == ({"INBOX"}, {"Bills", "Work"})


async def test_sheets_have_names_for_who_listens(qtbot: Any) -> None:
    async with mail_window(messages=2, folders=BOXES) as window:
        await focused(window, "m0", "m1")
        for key, words in ((Qt.Key.Key_V, "Move 2 messages to"), (Qt.Key.Key_L, "Folders of 2 messages")):
            qtbot.keyClick(window.messages, key)
            sheets = [part for part in window.area.messages.findChildren(QWidget) if part.accessibleName() == words]
            assert len(sheets) == 1
            qtbot.keyClick(sheets[0], Qt.Key.Key_Escape)
            assert window.messages.hasFocus()
