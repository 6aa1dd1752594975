"""What is selected is a set: all of a list that was read in part, rows before their page, messages that come back."""

import asyncio
import time
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from cio_desktop.protocol.resources import Event
from cio_desktop.ui.mail.messages import mime
from tests.support.fake_client import ACCOUNT, KEY, NOW
from tests.support.mail_window import MOVE, MailWindow, mail_window
from tests.support.patience import PATIENCE
from tests.support.present import present

BOXES = ("INBOX", "Archive", "Bills", "Trash", "Work")
CHECKED, ALL, PARTLY = Qt.ItemDataRole.CheckStateRole, Qt.CheckState.Checked, Qt.CheckState.PartiallyChecked
CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


async def all_selected(window: MailWindow, qtbot: Any) -> None:
    window.window.activateWindow()
    window.messages.setFocus()
    qtbot.keyClick(window.messages, Qt.Key.Key_A, CONTROL)


async def over(window: MailWindow) -> None:
    async with asyncio.timeout(PATIENCE):
        while window.desk.bulk.running:
            await asyncio.sleep(0.001)
    await window.desk.calm()


def inside(window: MailWindow, folder: str) -> int:
    return sum(folder in window.mail.where(i) for i in window.mail.messages)


async def test_all_but_one_of_what_was_read_in_part(qtbot: Any) -> None:
    async with mail_window(messages=1500, folders=BOXES) as window:
        view, pane = window.messages, window.area.messages
        await all_selected(window, qtbot)
        assert view.selected_count() == 1500
        assert pane._count.whole_text() == "all 1 500 selected"
        assert window.membership.header._title.whole_text() == "1\u202f500 messages"
        told = [name for name, label in window.membership.header._names.items() if label.isVisible()]
        assert told == ["source"]  # who wrote them and when is not known of all
        rows = window.membership.model
        checks = {rows.index(row).data(): rows.index(row).data(CHECKED) for row in range(rows.rowCount())}
        assert checks == {name: PARTLY for name in ("Archive", "Bills", "Trash", "Work")} | {"Inbox": ALL}
        assert window.membership._unsure.isVisible()
        at = view.visualRect(window.message("m2")).center()
        qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, CONTROL, at)
        assert view.selected_count() == 1499
        assert pane._count.whole_text() == "1 499 of 1 500 selected"
        qtbot.keyClick(view, Qt.Key.Key_E)
        assert window.mail.where("m0") == {"INBOX"}  # it asks for the archive first
        picker = present(window.area.filing._picker)
        qtbot.keyClick(picker.filter, Qt.Key.Key_Return)
        await over(window)
        assert (inside(window, "Archive"), window.mail.where("m2")) == (1499, {"INBOX"})
        assert window.ids() == ["m2"]
        assert view.selected_ids() == ["m2"]
        assert view.hasFocus()


@pytest.mark.parametrize("key", [Qt.Key.Key_Home, Qt.Key.Key_Up])
async def test_a_key_that_leads_nowhere_else_selects_that_row_alone(qtbot: Any, key: Qt.Key) -> None:
    """The next key would be for all that were selected, where a person thinks of the first one."""
    async with mail_window(messages=60, folders=BOXES) as window:
        view = window.messages
        await all_selected(window, qtbot)
        assert view.currentIndex().row() <= 0
        qtbot.keyClick(view, key)
        assert view.selected_ids() == ["m0"]


async def test_the_keys_are_told_where_they_are_when_the_last_message_has_gone(qtbot: Any) -> None:
    async with mail_window(messages=3, folders=BOXES) as window:
        await all_selected(window, qtbot)
        qtbot.keyClick(window.messages, Qt.Key.Key_Delete)
        await over(window)
        await window.desk.until(lambda: window.ids() == [])
        focus = present(QApplication.focusWidget())
        assert focus.accessibleName() == "No messages in Inbox."


async def test_undo_selects_all_of_it_again(qtbot: Any) -> None:
    async with mail_window(messages=661, folders=BOXES) as window:
        view = window.messages
        await all_selected(window, qtbot)
        qtbot.keyClick(view, Qt.Key.Key_Delete)
        await over(window)
        assert inside(window, "Trash") == 661
        window.desk.undo.undo()
        await over(window)
        await window.desk.until(lambda: window.area.messages.model.rowCount() == 661)
        await window.desk.until(lambda: view.selected_count() == 661)
        view.scrollTo(window.area.messages.model.index(600, 0))
        view.grab()
        await window.desk.until(lambda: "m600" in view.selected_ids())
        assert view.selected_count() == 661
        window.desk.undo.redo()
        await over(window)
        assert inside(window, "Trash") == 661


async def test_new_mail_and_what_others_move_there_are_not_taken(qtbot: Any) -> None:
    async with mail_window(messages=700, folders=BOXES) as window:
        await all_selected(window, qtbot)
        window.mail.add_message("m9000", "INBOX", date=NOW + 5).date_indexed = int(time.time()) + 60
        window.mail.add_message("m9001", "INBOX", date=NOW + 4)
        window.client.tell(Event("messages", ACCOUNT, KEY[1], folders=["INBOX"]))
        await window.desk.until(lambda: window.ids()[:2] == ["m9000", "m9001"])
        assert window.messages.selected_count() == 700
        qtbot.keyClick(window.messages, Qt.Key.Key_Delete)
        await over(window)
        assert {i for i in window.mail.messages if "INBOX" in window.mail.where(i)} == {"m9000", "m9001"}


async def test_a_row_reached_before_its_page_leaves_nothing_dead(qtbot: Any) -> None:
    async with mail_window(messages=400, folders=BOXES) as window:
        window.messages.setFocus()
        window.client.lists_may_answer.clear()
        qtbot.keyClick(window.messages, Qt.Key.Key_End)
        assert window.messages.selected_count() == 1
        assert window.messages.selected_ids() == []
        assert window.area.filing.action("move to").isEnabled()
        qtbot.keyClick(window.messages, Qt.Key.Key_V)
        picker = present(window.area.filing._picker)
        assert picker.isVisible()
        qtbot.keyClicks(picker.filter, "bil")
        qtbot.keyClick(picker.filter, Qt.Key.Key_Return)
        window.client.lists_may_answer.set()
        await over(window)
        assert window.mail.where("m399") == {"Bills"}
        assert inside(window, "Bills") == 1


async def test_the_panel_shows_a_row_once_its_page_is_there(qtbot: Any) -> None:
    async with mail_window(messages=400, folders=BOXES) as window:
        window.messages.setFocus()
        window.client.lists_may_answer.clear()
        qtbot.keyClick(window.messages, Qt.Key.Key_End)
        header = window.membership.header
        assert header._title.whole_text() == "Reading the message…"
        window.client.lists_may_answer.set()
        await window.desk.until(lambda: header._title.whole_text() == "Letter 399")
        assert window.membership.model.message_ids == ["m399"]


async def test_from_a_row_to_the_end_without_reading_what_is_between(qtbot: Any) -> None:
    async with mail_window(messages=900, folders=BOXES) as window:
        window.messages.setFocus()
        window.messages.select_ids(["m10"])
        qtbot.keyClick(window.messages, Qt.Key.Key_End, SHIFT)
        assert window.messages.selected_count() == 890
        qtbot.keyClick(window.messages, Qt.Key.Key_Delete)
        await over(window)
        assert {i for i in window.mail.messages if "INBOX" in window.mail.where(i)} == {f"m{n}" for n in range(10)}


async def test_a_drag_of_all_carries_them_all(qtbot: Any) -> None:
    async with mail_window(messages=600, folders=BOXES) as window:
        await all_selected(window, qtbot)
        carried = present(window.messages.carried())
        assert (carried.message_ids, carried.count) == ([], 600)
        data = mime.messages_data(carried)
        assert window.drag(window.folders, data, [window.folder("Work")], MOVE)
        assert window.said[-1] == "Move 600 → Work"
        await over(window)
        assert inside(window, "Work") == 600


async def test_the_check_list_changes_all_of_it_and_what_is_not_touched_stays(qtbot: Any) -> None:
    async with mail_window(messages=700, folders=BOXES) as window:
        for number in range(300, 320):
            window.mail.messages[f"m{number}"].folders.append("Work")
        await all_selected(window, qtbot)
        qtbot.keyClick(window.messages, Qt.Key.Key_L)
        sheet = present(window.area.filing._sheet)
        rows = [sheet.model.index(row) for row in range(sheet.model.rowCount())]
        assert [row.data(CHECKED) for row in rows] == [ALL if row.data() == "Inbox" else PARTLY for row in rows]
        assert sheet._unsure.isVisible()
        qtbot.keyClicks(sheet.filter, "bil")
        qtbot.keyClick(sheet.filter, Qt.Key.Key_Return)
        qtbot.keyClick(sheet.filter, Qt.Key.Key_Return)
        await over(window)
        assert (inside(window, "Bills"), inside(window, "Work"), inside(window, "INBOX")) == (700, 20, 700)
        window.desk.undo.undo()
        await over(window)
        assert (inside(window, "Bills"), inside(window, "Work")) == (0, 20)


async def test_twenty_thousand_selected_hold_the_window_up_for_no_time(qtbot: Any) -> None:
    async with mail_window(messages=20_000, folders=BOXES) as window:
        view = window.messages
        window.client.messages.list = quick(window)  # type: ignore[method-assign]
        view.grab()  # the first one loads fonts
        took: list[float] = []

        def step(act: Any) -> None:
            began = time.process_time()
            act()
            took.append(time.process_time() - began)

        step(lambda: qtbot.keyClick(view, Qt.Key.Key_A, CONTROL))
        step(lambda: view.scrollTo(window.area.messages.model.index(9_000, 0)))
        step(view.grab)
        at = view.visualRect(window.area.messages.model.index(9_001, 0)).center()
        step(lambda: qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, CONTROL, at))
        step(lambda: qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, CONTROL, at))
        step(view.carried)
        step(lambda: qtbot.keyClick(view, Qt.Key.Key_V))
        assert max(took) < 0.3, took  # half a second and more, where each row is asked


def quick(window: MailWindow) -> Any:
    """The made-up mail is in the order of its numbers: no search through all of it for each page."""
    every = list(window.mail.messages.values())

    async def page(_account: str, *, offset: int = 0, limit: int = 25, **_: Any) -> Any:
        await asyncio.sleep(0)
        return every[offset : offset + limit]

    return page
