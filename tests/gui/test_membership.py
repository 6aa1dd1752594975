"""The check list."""

from typing import Any

import pytest
from PySide6.QtCore import QItemSelectionModel, QModelIndex, QPoint, Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QLabel

from cio_desktop.protocol.resources import Event
from cio_desktop.ui.mail.membership.model import Data
from cio_desktop.ui.widgets.dialog_frame import ConfirmDialog
from cio_desktop.ui.widgets.labels import PlainLabel
from tests.support.fake_client import ACCOUNT, KEY
from tests.support.mail_window import MailWindow, mail_window
from tests.support.present import present

Check = Qt.CheckState


async def mixed(window: MailWindow, *, in_work: tuple[str, ...] = ("m1", "m3")) -> None:
    """Five selected, two of them in Work."""
    for message_id in in_work:
        window.mail.messages[message_id].folders.append("Work")
    window.client.tell(Event("messages", ACCOUNT, KEY[1], folders=["INBOX"]))
    await window.desk.until(lambda: "Work" in window.desk.messages.folders_of(ACCOUNT, in_work[0]))
    window.messages.selectAll()


def row(window: MailWindow, path: str) -> QModelIndex:
    model = window.membership.model
    found = [model.index(i) for i in range(model.rowCount()) if model.index(i).data(Data.PATH) == path]
    return found[0] if found else QModelIndex()


def state(window: MailWindow, path: str) -> Qt.CheckState:
    return Check(row(window, path).data(Qt.ItemDataRole.CheckStateRole))


def click(window: MailWindow, path: str, qtbot: Any) -> None:
    view = window.membership.view
    rect = view.visualRect(view.proxy.mapFromSource(row(window, path)))
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=rect.center() - QPoint(10, 0))


async def test_model_holds_what_qt_asks_of_one(qtmodeltester: Any) -> None:
    async with mail_window() as window:
        await mixed(window)
        qtmodeltester.check(window.membership.model, force_py=True)
        window.membership.filter.setText("new folder")
        window.membership.filter.setText("")
        window.mail.add_folders("Later")
        window.desk.folders.reload(KEY)
        await window.desk.until(lambda: row(window, "Later").isValid())
        qtmodeltester._cleanup()  # before the model dies, not after


async def test_a_mixed_row_goes_all_none_and_back_to_the_mix(qtbot: Any) -> None:
    async with mail_window() as window:
        await mixed(window)
        assert row(window, "Work").data(Data.COUNT_TEXT) == "2 of 5"
        assert row(window, "Work").data(Qt.ItemDataRole.ToolTipRole) == "Work"
        seen = [state(window, "Work")]
        for _ in range(3):
            click(window, "Work", qtbot)
            seen.append(state(window, "Work"))
        assert seen == [Check.PartiallyChecked, Check.Checked, Check.Unchecked, Check.PartiallyChecked]
        assert window.membership.model.intent() == {}
        window.membership.apply()
        assert not window.client.changes()  # untouched rows ask for nothing


async def test_other_letters_are_as_much_as_another_height(qtbot: Any) -> None:
    async with mail_window(messages=2) as window:
        header = window.membership.header
        window.messages.select_ids(["m1"])
        sender = next(label for label in header.findChildren(PlainLabel) if "@" in label.whole_text())
        assert sender.isVisible()
        usual, large = header.font(), QFont(header.font())
        large.setPointSizeF(usual.pointSizeF() * 4)
        header.setFont(large)
        assert not sender.isVisible()
        header.setFont(usual)
        assert sender.isVisible()


async def test_other_rows_have_two_states(qtbot: Any) -> None:
    async with mail_window() as window:
        await mixed(window)
        seen = []
        for _ in range(3):
            click(window, "Bills", qtbot)
            seen.append(state(window, "Bills"))
        assert seen == [Check.Checked, Check.Unchecked, Check.Checked]


async def test_net_change_only_and_undo_of_exactly_that(qtbot: Any) -> None:
    async with mail_window() as window:
        await mixed(window)
        click(window, "Work", qtbot)
        window.membership.apply()
        await window.desk.calm()
        assert window.client.changes() == [("change", ["m0", "m2", "m4"], ["Work"], [])]
        assert state(window, "Work") == Check.Checked
        window.desk.undo.undo()
        await window.desk.calm()
        assert window.client.changes()[1:] == [("change", ["m0", "m2", "m4"], [], ["Work"])]
        assert window.messages.selected_ids() == ["m0", "m2", "m4"]  # undo shows whom it was about
        window.messages.selectAll()
        assert state(window, "Work") == Check.PartiallyChecked


async def test_applied_after_a_while_without_clicks(qtbot: Any) -> None:
    async with mail_window() as window:
        window.messages.select_ids(["m0"])
        window.membership._timer.setInterval(10)
        click(window, "Bills", qtbot)
        assert not window.client.changes()
        await window.desk.until(window.client.changes)
        await window.desk.calm()
        assert window.mail.where("m0") == {"INBOX", "Bills"}


async def test_several_rows_become_one_gesture(qtbot: Any) -> None:
    async with mail_window() as window:
        window.messages.select_ids(["m0"])
        click(window, "Bills", qtbot)
        click(window, "Work", qtbot)
        click(window, "INBOX", qtbot)
        window.membership.apply()
        await window.desk.calm()
        assert window.client.changes() == [("change", ["m0"], ["Bills", "Work"], ["INBOX"])]
        entry = window.desk.undo.undo_entry
        assert entry is not None
        assert entry.words == "folder change of 1 message"


async def test_another_selection_sends_the_clicks_for_the_messages_they_were_made_for(qtbot: Any) -> None:
    async with mail_window() as window:
        window.messages.select_ids(["m0"])
        click(window, "Bills", qtbot)
        window.messages.select_ids(["m1"])
        await window.desk.calm()
        assert window.client.changes() == [("change", ["m0"], ["Bills"], [])]


async def test_focus_that_leaves_applies() -> None:
    async with mail_window() as window:
        window.messages.select_ids(["m0"])
        model = window.membership.model
        model.toggle(row(window, "Bills").row())
        window.membership.view.left.emit()
        await window.desk.calm()
        assert window.mail.where("m0") == {"INBOX", "Bills"}


async def test_the_last_folder_stays_and_the_reason_is_said(qtbot: Any) -> None:
    async with mail_window() as window:
        window.messages.select_ids(["m0"])
        click(window, "INBOX", qtbot)
        window.membership.apply()
        assert state(window, "INBOX") == Check.Checked
        assert window.membership._problem.whole_text().startswith("A message must stay in at least one folder.")
        assert not window.client.changes()


async def test_create_row(qtbot: Any) -> None:
    async with mail_window() as window:
        window.messages.select_ids(["m0"])
        panel = window.membership
        panel.focus_filter()
        for text, offered in (("bill", True), ("bills", False), ("Inbox", False), ("work / 2025", True)):
            panel.filter.setText(text)
            last = panel.view.proxy.index(panel.view.proxy.rowCount() - 1, 0)
            assert bool(last.data(Data.CREATES)) is offered, text
        assert last.data() == "Create “2025” inside “Work”"
        qtbot.keyClick(panel.filter, Qt.Key.Key_Return)
        panel.apply()
        await window.desk.calm()
        assert window.mail.where("m0") == {"INBOX", "Work/2025"}
        await window.desk.until(lambda: state(window, "Work/2025") == Check.Checked)


async def test_checked_and_mixed_first_then_by_name() -> None:
    async with mail_window(folders=("INBOX", "Zoo", "Work", "alpha", "Bills")) as window:
        window.mail.messages["m0"].folders.append("Zoo")
        await mixed(window)
        model = window.membership.model
        paths = [model.index(i).data(Data.PATH) for i in range(model.rowCount())]
        assert paths == ["INBOX", "Work", "Zoo", "alpha", "Bills"]


@pytest.mark.parametrize("where", ["view", "filter"])
async def test_escape_takes_the_clicks_back(qtbot: Any, where: str) -> None:
    async with mail_window() as window:
        window.messages.select_ids(["m0"])
        click(window, "Bills", qtbot)
        qtbot.keyClick(getattr(window.membership, where), Qt.Key.Key_Escape)
        assert state(window, "Bills") == Check.Unchecked
        window.membership.apply()
        assert not window.client.changes()


async def test_a_new_folder_with_the_selected_message_in_it_is_listed_once() -> None:
    """Another program made it. The same row twice could not be put in order: Qt ended the program there."""
    async with mail_window() as window:
        window.messages.select_ids(["m0"])
        shown = present(window.area.messages.model.list)
        window.mail.messages["m0"].folders.append("Club")
        shown.refresh()  # the message tells of it first
        await window.desk.until(lambda: "Club" in present(shown.by_id("m0")).folders)
        window.mail.add_folders("Club")
        window.desk.folders.reload(KEY)
        await window.desk.until(lambda: window.desk.folders.folder(KEY, "Club") is not None)
        model = window.membership.model
        assert [model.index(row).data() for row in range(model.rowCount())].count("Club") == 1


@pytest.mark.parametrize("ids", [["m0"], ["m0", "m1", "m2", "m3"]])
async def test_header_names_what_is_selected(ids: list[str]) -> None:
    async with mail_window() as window:
        window.messages.select_ids(ids)
        title = window.membership.header._title.whole_text()
        assert title == ("Letter 0" if len(ids) == 1 else "4 messages")


def question(window: MailWindow) -> ConfirmDialog | None:
    return window.messages.findChild(ConfirmDialog, "same folders")


@pytest.mark.parametrize(("model", "left"), [("m1", {"INBOX", "Work"}), ("m0", {"INBOX"})])
async def test_same_folders_for_all_are_those_of_the_current_message(qtbot: Any, model: str, left: set[str]) -> None:
    async with mail_window() as window:
        await mixed(window)
        before = {i: window.mail.where(i) for i in window.mail.messages}
        keep = QItemSelectionModel.SelectionFlag.NoUpdate
        window.messages.selectionModel().setCurrentIndex(window.message(model), keep)
        qtbot.mouseClick(window.membership.same, Qt.MouseButton.LeftButton)
        if model == "m0":  # which takes two of them out of a folder
            assert not window.client.changes()
            asked = present(question(window))
            words = "\n".join(label.text() for label in asked.findChildren(QLabel))
            assert "As “Letter 0” they will be in Inbox, and nowhere else." in words
            assert "2 messages are taken out of Work." in words
            asked.accept()
        else:
            assert question(window) is None
        await window.desk.calm()
        assert all(window.mail.where(i) == left for i in window.mail.messages)
        assert not window.membership.same.isVisible()
        window.desk.undo.undo()
        await window.desk.calm()
        assert {i: window.mail.where(i) for i in window.mail.messages} == before


async def test_same_folders_are_offered_where_they_are_not_the_same(qtbot: Any) -> None:
    async with mail_window() as window:
        window.messages.select_ids(["m0", "m1"])
        assert not window.membership.same.isVisible()
        window.area.filing.make_same()
        assert "in the same folders already" in window.said[-1]
        await mixed(window)
        assert window.membership.same.isVisible()
        window.messages.select_ids(["m0"])
        assert not window.membership.same.isVisible()
        assert not window.area.filing.action("same folders").isEnabled()


async def test_what_another_program_added_meanwhile_stays(qtbot: Any) -> None:
    async with mail_window() as window:
        await mixed(window)
        window.messages.select_ids(["m0", "m1", "m2"])
        window.mail.messages["m2"].folders.append("Bills")  # not told yet
        window.area.filing.make_same()
        present(question(window)).accept()
        await window.desk.calm()
        assert window.client.changes() == [("change", ["m1"], [], ["Work"])]
        assert window.mail.where("m2") == {"INBOX", "Bills"}
