"""Messages filed into a folder of another account: dragged, pasted, picked, and the plan of it."""

from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton

from cio_desktop.operations.message_query import Scope
from cio_desktop.protocol.keys import SourceKey
from cio_desktop.protocol.resources import SourceRef
from cio_desktop.ui.mail.messages import mime
from cio_desktop.ui.mail.plan_dialog import PlanDialog
from tests.support.fake_client import KEY
from tests.support.mail_window import COPY, MOVE, MailWindow, mail_window
from tests.support.present import present

THERE = SourceKey("0ther", "ben::mail.example.org")


async def with_other(window: MailWindow) -> None:
    window.mail.add_account(*THERE)
    window.desk.sources.reload()
    await window.desk.until(lambda: window.desk.sources.source(THERE) is not None)


def transfers(window: MailWindow) -> list[tuple[Any, ...]]:
    return [request[1:] for request in window.client.requests if request[0] == "transfer"]


@pytest.mark.parametrize("action", [MOVE, COPY], ids=["move", "copy"])
async def test_dropped_on_a_folder_of_another_account(action: Qt.DropAction) -> None:
    async with mail_window() as window:
        await with_other(window)
        data = window.dragged("m1", "m2")
        window.area.visit(THERE)  # they were held over the source
        await window.desk.until(lambda: window.folder("Bills").isValid())
        assert window.drag(window.folders, data, [window.folder("Bills")], action)
        verb = "Move" if action == MOVE else "Copy"
        assert f"{verb} 2 → Bills" in window.said[0]
        assert "ben@example.org" in window.said[0]
        await window.desk.calm()
        left = ["INBOX"] if action == MOVE else []
        assert transfers(window) == [(["m1", "m2"], ["Bills"], left, KEY, THERE)]
        assert window.ids() == (["m0", "m3", "m4"] if action == MOVE else ["m0", "m1", "m2", "m3", "m4"])
        window.desk.undo.undo()
        await window.desk.calm()
        assert window.mail.there == {"there-m1": set(), "there-m2": set()}
        await window.desk.until(lambda: window.ids() == ["m0", "m1", "m2", "m3", "m4"])


async def test_copied_and_pasted_there() -> None:
    async with mail_window() as window:
        await with_other(window)
        window.messages.select_ids(["m0"])
        window.area.filing.copy()
        window.area.filing.paste(THERE, "Work")
        await window.desk.calm()
        assert transfers(window) == [(["m0"], ["Work"], [], KEY, THERE)]


def rows(window: MailWindow) -> list[str]:
    model = present(window.area.filing._picker).list.model()
    return [model.index(row, 0).data() for row in range(model.rowCount())]


@pytest.mark.parametrize("copies", [False, True], ids=["move", "copy"])
async def test_the_picker_has_them_after_those_of_the_own_account(qtbot: Any, copies: bool) -> None:
    async with mail_window() as window:
        await with_other(window)
        window.messages.select_ids(["m0", "m1"])
        (window.area.filing.copy_to if copies else window.area.filing.move_to)()
        await window.desk.until(lambda: len(rows(window)) > 2)
        assert rows(window) == [
            "Bills",
            "Work",
            "Inbox — ben@example.org",
            "Bills — ben@example.org",
            "Work — ben@example.org",
        ]
        picker = present(window.area.filing._picker)
        picker.filter.setText("inbox — ben")
        qtbot.keyClick(picker.filter, Qt.Key.Key_Return)
        await window.desk.calm()
        left = [] if copies else ["INBOX"]
        assert transfers(window) == [(["m0", "m1"], ["INBOX"], left, KEY, THERE)]
        window.area.filing.move_to()
        assert rows(window)[0] == "Inbox — ben@example.org"  # used last


async def test_folders_that_come_later_are_offered_to_who_has_typed_their_name(qtbot: Any) -> None:
    async with mail_window() as window:
        await with_other(window)
        window.messages.select_ids(["m0"])
        window.area.filing.move_to()
        assert rows(window) == ["Bills", "Work"]
        picker = present(window.area.filing._picker)
        picker.filter.setText("work — ben")
        await window.desk.until(lambda: rows(window) == ["Work — ben@example.org", "Create “work — ben”"])
        qtbot.keyClick(picker.filter, Qt.Key.Key_Return)
        await window.desk.calm()
        assert transfers(window) == [(["m0"], ["Work"], ["INBOX"], KEY, THERE)]


async def test_what_it_would_send_is_shown_first(qtbot: Any) -> None:
    async with mail_window() as window:
        await with_other(window)
        window.messages.select_ids(["m0"])
        window.area.filing.move_to()
        await window.desk.until(lambda: len(rows(window)) > 2)
        picker = present(window.area.filing._picker)
        picker.filter.setText("work — ben")
        qtbot.keyClick(picker.filter, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
        dialog = present(window.window.findChild(PlanDialog))
        await window.desk.until(lambda: [each for each in window.client.requests if each[0] == "plan"])
        assert ("plan", "m0", ["Work"], ["INBOX"], THERE.account_id) in window.client.requests
        assert transfers(window) == []
        present(dialog.findChild(QPushButton, "confirm")).click()
        await window.desk.calm()
        assert transfers(window) == [(["m0"], ["Work"], ["INBOX"], KEY, THERE)]


@pytest.mark.parametrize("folder", ["INBOX", "Bills"], ids=["inbox", "a namesake"])
async def test_a_drag_from_another_accounts_list_that_has_no_folder_moves(folder: str) -> None:
    async with mail_window() as window:
        await with_other(window)
        window.mail.messages["m0"].folders = [folder]
        window.area.show_scope(Scope.of_source(KEY))
        await window.desk.until(lambda: "m0" in window.ids())  # else the list of before is who knows it
        await window.desk.until(lambda: window.desk.messages.folders_of(KEY.account_id, "m0") == {folder})
        data = mime.messages_data(mime.MessageDrag(*KEY, None, ["m0"]))
        window.area.visit(THERE)
        await window.desk.until(lambda: window.folder("Bills").isValid())
        assert window.drag(window.folders, data, [window.folder("Bills")], MOVE)
        assert "Move 1 → Bills in ben@example.org" in window.said
        await window.desk.calm()
        assert transfers(window) == [(["m0"], ["Bills"], [folder], KEY, THERE)]


async def test_a_list_of_all_accounts_is_filed_from(qtbot: Any) -> None:
    async with mail_window() as window:
        for message in window.mail.messages.values():
            message.sources = [SourceRef(KEY.label)]
        await with_other(window)
        window.area.show_merged(Scope(None, None, "INBOX"))
        await window.desk.until(lambda: window.ids() == ["m0", "m1", "m2", "m3", "m4"])
        window.messages.select_ids(["m0"])
        window.area.filing.move_to()
        await window.desk.until(lambda: "Bills — ben@example.org" in rows(window))
        picker = present(window.area.filing._picker)
        picker.filter.setText("bills — ben")
        qtbot.keyClick(picker.filter, Qt.Key.Key_Return)
        await window.desk.calm()
        assert transfers(window) == [(["m0"], ["Bills"], ["INBOX"], KEY, THERE)]
