"""Changes worth hearing are said to a screen reader, each once, whatever has the focus."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest

from cio_desktop.protocol.enums import SourceStatus
from cio_desktop.protocol.keys import SourceKey
from cio_desktop.protocol.resources import Account, Event
from cio_desktop.ui.mail.search.search import Where
from cio_desktop.ui.sources.states import State
from tests.support.announced import announced
from tests.support.fake_client import ACCOUNT, KEY
from tests.support.mail_window import mail_window
from tests.support.open_window import OpenWindow, open_window, press
from tests.support.present import present
from tests.support.window_data import in_every_state, source

ANN, SHOP = SourceKey("a1", "ann@example.org"), SourceKey("a1", "shop@example.org")


def two(now: float) -> list[Account]:
    ann = Account("a1", first_name="Ann", last_name="Example", email_addresses=["ann@example.org"])
    ann.sources = [source("ann@example.org", now, syncs=4), source("shop@example.org", now, syncs=9)]
    return [ann]


def becomes(opened: OpenWindow, key: SourceKey, **fields: Any) -> None:
    told = opened.client._find(key.label)
    for name, value in fields.items():
        setattr(told, name, value)
    opened.client.tell(Event("source", account_id=key.account_id, label=key.label, source=replace(told)))


async def test_a_failed_sync_and_one_that_went_well(tmp_path: Path) -> None:
    async with open_window(two, tmp_path / "w.ini") as opened:
        with announced() as said:
            opened.window.commands.sync([ANN])
            await opened.until(lambda: said == ["Sync of ann@example.org started"])
            becomes(opened, ANN, syncs=5, status_code="net.refused", next_try=int(opened.now + 3700))
            await opened.until(lambda: len(said) > 1)
            assert said[1].startswith("Sync of ann@example.org failed. ")
            assert "The next try is in 1 h" in said[1]
            opened.window.commands.sync([ANN])
            await opened.until(lambda: said[2:] == ["Sync of ann@example.org started"])
            becomes(opened, ANN, syncs=6, status_code=None, next_try=None)
            await opened.until(lambda: said[3:] == ["ann@example.org is up to date"])


async def test_a_source_that_breaks_and_one_that_is_well_again(tmp_path: Path) -> None:
    async with open_window(two, tmp_path / "w.ini") as opened:
        with announced() as said:
            broken = {"status": SourceStatus.INVALID_CREDENTIALS, "status_code": "auth.password"}
            becomes(opened, SHOP, **broken, status_since=int(opened.now))
            await opened.until(lambda: said)
            assert said[0].startswith("shop@example.org: Sign-in needed")
            becomes(opened, ANN, **broken, status_since=int(opened.now))  # its notice is the second one
            await opened.until(lambda: len(said) > 1)
            assert said[1].startswith("ann@example.org: Sign-in needed")
            well = {"status": SourceStatus.OK, "status_code": None, "status_since": None}
            becomes(opened, SHOP, **well, syncing=True)
            await opened.until(lambda: present(opened.model.state(SHOP)).state is State.SYNCING)
            assert len([each for each in said if each.startswith("shop")]) == 1
            becomes(opened, SHOP, syncing=False)
            await opened.until(lambda: "shop@example.org: Up to date." in said)
            opened.window._follow_all()
            assert said.count("shop@example.org: Up to date.") == 1


async def test_of_many_troubles_at_once_the_worst_and_their_number(tmp_path: Path) -> None:
    with announced() as said:
        async with open_window(in_every_state, tmp_path / "w.ini") as opened:
            await opened.until(lambda: any(each.startswith("bills@example.org: ") for each in said))
            assert said[-1].endswith("1 of 5")
            assert said[:-1] in ([], ["Starting the local service…"])


async def test_a_move_its_undo_and_a_refusal(tmp_path: Path) -> None:
    async with open_window(two, tmp_path / "w.ini") as opened:
        view = opened.window.mail.messages.view
        await opened.until(lambda: view.message_model.id_at(4) is not None)
        with announced() as said:
            view.select_ids(["m1", "m2", "m4"])
            opened.window.activateWindow()
            view.setFocus()
            opened.window.mail.filing.move_to()
            picker = present(opened.window.mail.filing._picker)
            told = QAccessible.queryAccessibleInterface(picker)
            assert (told.role(), told.text(QAccessible.Text.Name)) == (
                QAccessible.Role.Dialog,
                "Move 3 messages to",
            )
            assert said == []
            QTest.keyClicks(picker.filter, "wo")
            assert said == ["Work", "Work"]
            QTest.keyClicks(picker.filter, "x")
            assert said[-1] == "Create “wox”"
            QTest.keyClicks(picker.filter, "/")
            assert said[-1] == "No folder has this name."
            for _ in range(2):
                press(picker.filter, Qt.Key.Key_Backspace)
            press(picker.filter, Qt.Key.Key_Return)
            assert said[-1] == "Moved 3 messages to Work"
            opened.desk.undo.undo()
            assert said[-1] == "Undid: move of 3 messages to Work"
            await opened.desk.calm()
            opened.client.refuse = lambda _id: "NO [OVERQUOTA] Quota exceeded"
            opened.desk.undo.redo()
            assert said[-1] == "Did again: move of 3 messages to Work"
            await opened.until(lambda: "Quota exceeded" in said[-1])


async def test_boxes_that_are_ticked_while_the_keys_stay_in_the_field() -> None:
    async with mail_window(messages=3) as window:
        window.window.activateWindow()
        window.messages.setFocus()
        window.messages.select_ids(["m0", "m1"])
        with announced() as said:
            window.area.filing.change_folders()
            sheet = present(window.area.filing._sheet)
            QTest.keyClicks(sheet.filter, "bil")
            assert said[-1] == "Bills, not in it"
            press(sheet.filter, Qt.Key.Key_Return)
            assert said[-1] == "Bills, in it"
            sheet.dismiss(taken_back=True)


async def test_how_many_a_search_has_found() -> None:
    async with mail_window(messages=4) as window:
        window.mail.add_message("m90", "Bills", subject="Invoice 118")
        with announced() as said:
            window.area.filter_messages("letter")
            await window.desk.until(lambda: said == ["4 messages found"])
            window.area.filter_messages("invoice")
            await window.desk.until(lambda: said[1:] == ["No message matches “invoice” in Inbox."])
            window.area.messages.search_bar.buttons[Where.EVERYWHERE].click()
            await window.desk.until(lambda: said[2:] == ["1 message found"])
            window.mail.add_message("m91", "Bills", subject="Invoice 119")
            window.client.tell(Event("messages", ACCOUNT, KEY.label, folders=["Bills"]))
            await window.desk.until(lambda: len(window.ids()) == 2)
            assert said[2:] == ["1 message found"]  # new mail is no answer to the person
            window.area.filter_messages("")
            await window.desk.until(lambda: len(window.ids()) == 4)
            window.area.filter_messages("invoice")
            await window.desk.until(lambda: said[3:] == ["2 messages found"])
