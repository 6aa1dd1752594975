"""The message table."""

import asyncio
from typing import Any

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtWidgets import QApplication

from cio_desktop.operations.edits import Progress
from cio_desktop.protocol.resources import Addresses, Event, Folder, Message, Person
from cio_desktop.ui.mail.messages.empty_state import EmptyState
from cio_desktop.ui.mail.messages.model import Column, Data
from tests.support.fake_client import ACCOUNT, KEY, NOW, desk, refused
from tests.support.mail_window import MailWindow, mail_window
from tests.support.painted_rows import painted, shortened_wrongly
from tests.support.shown_texts import cut

MILLION = 1_000_000


async def test_model_holds_what_qt_asks_of_one_while_it_changes(qtmodeltester: Any) -> None:
    async with mail_window(messages=8) as window:
        qtmodeltester.check(window.area.messages.model, force_py=True)
        window.desk.membership.move(KEY, ["m1", "m2", "m5"], "INBOX", "Bills")
        window.mail.add_message("m100", "INBOX", date=NOW + 5)
        window.client.tell(Event("messages", ACCOUNT, KEY[1], folders=["INBOX"]))
        await window.desk.calm()
        await window.desk.until(lambda: window.ids() == ["m100", "m0", "m3", "m4", "m6", "m7"])
        qtmodeltester._cleanup()  # before the model dies, not after


async def test_a_million_rows_cost_what_is_looked_at() -> None:
    class Endless:
        def __init__(self) -> None:
            self.offsets: list[int] = []

        async def list(self, _account: str, *, offset: int = 0, limit: int = 25, **_: Any) -> list[Message]:
            self.offsets.append(offset)
            await asyncio.sleep(0)
            end = min(offset + limit, MILLION)
            return [
                Message(f"m{n}", subject=f"Letter {n}", date=NOW - n, folders=["INBOX"]) for n in range(offset, end)
            ]

    class Counted:
        async def list(self, *_: Any, **__: Any) -> list[Folder]:
            return [Folder("INBOX", delim="/", symbolic_name="\\Inbox", nb_messages=MILLION)]

    async with mail_window(messages=0) as window:
        endless = Endless()
        window.client.messages = endless  # type: ignore[assignment]
        window.client.folders = Counted()  # type: ignore[assignment]
        window.desk.folders.reload(KEY)
        model, view = window.area.messages.model, window.messages
        await window.desk.until(lambda: model.rowCount() == MILLION)
        await window.desk.until(lambda: model.message(0) is not None)
        view.scrollTo(model.index(700_000, 0))
        await window.desk.until(lambda: model.message(700_000) is not None)
        assert model.index(700_000, Column.SUBJECT).data() == "Letter 700000"
        assert len(endless.offsets) < 12
        assert len(model.list.message(700_000).folders) == 1  # type: ignore[union-attr]


async def test_new_mail_leaves_selection_and_scroll_where_they_are() -> None:
    async with mail_window(messages=40) as window:
        model, view = window.area.messages.model, window.messages
        resets: list[None] = []
        model.modelReset.connect(lambda: resets.append(None))
        view.select_ids(["m3", "m7"])
        for number in range(3):
            window.mail.add_message(f"m9{number}", "INBOX", date=NOW + 1 + number)
        del window.mail.messages["m5"]
        window.client.tell(Event("messages", ACCOUNT, KEY[1], folders=["INBOX"]))
        await window.desk.until(lambda: "m92" in window.ids() and "m5" not in window.ids())
        assert view.selected_ids() == ["m3", "m7"]
        assert window.membership.model.message_ids == ["m3", "m7"]
        assert not resets


async def test_the_selection_goes_on_to_the_neighbour_of_what_went_away() -> None:
    async with mail_window(messages=5) as window:
        view = window.messages
        view.select_ids(["m1", "m2"])
        window.desk.membership.move(KEY, ["m1", "m2"], "INBOX", "Bills")
        await window.desk.until(lambda: view.selected_ids() == ["m3"])
        view.select_ids(["m4"])
        window.desk.membership.move(KEY, ["m4"], "INBOX", "Bills")
        await window.desk.until(lambda: view.selected_ids() == ["m3"])
        await window.desk.calm()


async def test_rows_are_never_removed_at_a_views_request() -> None:
    async with mail_window() as window:
        assert window.area.messages.model.removeRows(0, 1, QModelIndex()) is False
        assert len(window.ids()) == 5


async def test_pending_and_failed_rows_say_so() -> None:
    async with mail_window() as window:
        window.client.hold()
        window.client.refuse = lambda _id: "Over quota."
        window.desk.membership.copy(KEY, ["m1"], "Bills")
        index = window.message("m1").siblingAtColumn(Column.SUBJECT)
        assert index.data(Data.PENDING) == Progress.QUEUED
        assert "waits to be sent" in index.data(Qt.ItemDataRole.ToolTipRole)
        window.messages.grab()  # paints the clock
        window.client.release()
        await window.desk.until(lambda: window.desk.queue.pending == 0)
        for role in (Data.FAILED, Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole):
            assert "The mail server refused it. No message was lost. It says: “Over quota”." in index.data(role)
        window.messages.grab()  # paints the triangle


async def test_words_of_strangers_are_shown_plain() -> None:
    async with mail_window(messages=0) as window:
        made = window.mail.add_message("m1", "INBOX", subject="<b>Bold</b>\n\u202etxt.exe\u0007")
        made.addresses = Addresses(from_=Person("x@example.org", "Evil\u2066\nName"))
        window.client.tell(Event("messages", ACCOUNT, KEY[1], folders=["INBOX"]))
        await window.desk.until(lambda: window.ids() == ["m1"])
        row = window.message("m1")
        assert row.data() == "Evil Name"
        assert row.siblingAtColumn(Column.SUBJECT).data() == "<b>Bold</b> txt.exe"


async def test_a_date_loses_its_hour_and_then_its_column_before_a_subject_is_not_known() -> None:
    async with mail_window(messages=1) as window:
        view = window.messages
        view.message_model.now = lambda: NOW + 24 * 60 * 60
        date = window.message("m0").siblingAtColumn(Column.DATE)
        hour = date.data().removeprefix("yesterday ")
        for width, said in ((600, f"yesterday {hour}"), (290, "yesterday"), (190, None)):
            view.setFixedWidth(width)
            QApplication.processEvents()
            told = {row.column: row.text for row in painted(window.window) if row.view is view}
            assert told.get(Column.DATE) == said, width
            assert told[Column.SUBJECT].startswith("Letter")
            assert not shortened_wrongly(window.window)
        assert date.data(Qt.ItemDataRole.ToolTipRole) in window.message("m0").data(Qt.ItemDataRole.ToolTipRole)


async def test_why_a_list_is_empty() -> None:
    async with mail_window(messages=1) as window:
        pane = window.area.messages
        window.folders.choose("Bills")
        await window.desk.until(lambda: pane.empty.title == "No messages in Bills.")
        window.folders.choose("INBOX")
        window.area.filter_messages("zebra")
        await window.desk.until(lambda: pane.empty.title == "No message matches “zebra” in Inbox.")
        cleared: list[None] = []
        window.area.filter_cleared.connect(lambda: cleared.append(None))
        pane.empty.other_asked.emit()
        assert cleared
        window.area.filter_messages("letter")
        await window.desk.until(lambda: window.ids() == ["m0"])


def test_why_a_list_is_empty_is_never_cut(qtbot: Any) -> None:
    empty = EmptyState()
    qtbot.addWidget(empty)
    empty.say(
        "Nothing was read of bills@example.org yet", 5 * "The server refused the user name or password. ", "Sign in"
    )
    for height in (300, 150, 60):
        empty.resize(260, height)
        empty.show()
        QApplication.processEvents()
        assert cut(empty) == []
    assert empty.verticalScrollBar().maximum() > 0


async def test_a_folder_that_is_gone_is_an_error_with_a_way_on() -> None:
    async with mail_window(messages=1) as window:
        pane = window.area.messages
        del window.mail.folders["Bills"]
        window.folders.choose("Bills")
        await window.desk.until(lambda: pane.model.list is not None and pane.model.list.error is not None)
        assert pane.empty.title == "This is no longer there"
        window.mail.add_folders("Bills")
        pane.empty.asked.emit()
        await window.desk.until(lambda: pane.empty.title == "No messages in Bills.")


async def test_select_all_takes_only_what_was_read() -> None:
    async with mail_window(messages=120) as window:
        window.messages.selectAll()
        chosen = window.messages.selected_ids()
        assert 50 <= len(chosen) <= 120
        assert chosen[:2] == ["m0", "m1"]


async def test_home_and_end_go_to_the_first_and_last_message(qtbot: Any) -> None:
    async with mail_window(messages=9) as window:
        window.messages.setFocus()
        qtbot.keyClick(window.messages, Qt.Key.Key_End)
        assert window.messages.selected_ids() == ["m8"]
        qtbot.keyClick(window.messages, Qt.Key.Key_Home)
        assert window.messages.selected_ids() == ["m0"]


async def test_keys_move_and_remove(qtbot: Any) -> None:
    async with mail_window(messages=3) as window:
        window.mail.messages["m1"].folders.append("Work")
        window.client.tell(Event("messages", ACCOUNT, KEY[1], folders=["INBOX"]))
        await window.desk.until(lambda: "Work" in window.desk.messages.folders_of(ACCOUNT, "m1"))
        window.messages.setFocus()
        window.messages.select_ids(["m0"])
        window.area.filing.action("remove from folder").trigger()
        assert "at least one folder" in window.said[-1]
        window.messages.select_ids(["m1"])
        window.area.filing.action("remove from folder").trigger()
        await window.desk.calm()
        assert window.mail.where("m1") == {"Work"}
        window.messages.select_ids(["m2"])
        window.area.filing.action("move to").trigger()
        picker = window.area.filing._picker
        assert picker is not None
        qtbot.keyClicks(picker.filter, "bil")
        qtbot.keyClick(picker.filter, Qt.Key.Key_Return)
        assert not picker.isVisible()
        await window.desk.calm()
        assert window.mail.where("m2") == {"Bills"}
        window.messages.select_ids(["m0"])
        window.area.filing.action("move again").trigger()
        await window.desk.calm()
        assert window.mail.where("m0") == {"Bills"}


async def test_refused_reads_do_not_repeat_by_themselves() -> None:
    async with mail_window(messages=1) as window:

        async def refuse(*_: Any, **__: Any) -> list[Message]:
            asked.append(1)
            raise refused(500)

        asked: list[int] = []
        window.client.messages.list = refuse  # type: ignore[method-assign]
        window.folders.choose("Bills")
        pane = window.area.messages
        await window.desk.until(lambda: pane.model.list is not None and pane.model.list.error is not None)
        pane.view.viewport().update()
        await asyncio.sleep(0.02)
        assert len(asked) == 1


@pytest.mark.parametrize(
    ("fields", "title", "detail"),
    [
        ({"syncing": True}, "Reading the folders…", "Messages appear here as they arrive."),
        ({}, "No mail of ann@example.org was read yet", "Its first sync is about to begin."),
        (
            {"status": "CONNECTION_IMPOSSIBLE", "status_code": "net.timeout"},
            "No mail of ann@example.org was read yet",
            "does not answer",
        ),
    ],
)
async def test_the_centre_of_a_source_never_synced_says_why_it_is_empty(
    fields: dict[str, Any], title: str, detail: str
) -> None:
    async with desk(messages=0, folders=()) as d:
        d.mail.folders.clear()
        source = d.mail.account.sources[0]
        source.last_sync, source.email, source.server = 0, "ann@example.org", "imap.example.org"
        for name, value in fields.items():
            setattr(source, name, value)
        d.sources.reload()
        window = MailWindow(d)
        try:
            window.area.show_source(KEY)
            empty = window.area.messages.empty
            await d.until(lambda: detail in empty._detail.whole_text())
            assert empty.title in {title, "First import"}
            assert empty.isVisible()
        finally:
            await window.close()


async def test_a_mail_that_lies_twice_is_told_beside_the_count() -> None:
    async with mail_window(messages=4) as window:
        pane = window.area.messages
        pane._unequal_for.setInterval(20)
        count = window.mail.count
        window.mail.count = lambda name, label=None: count(name, label) + (name == "INBOX")  # type: ignore[method-assign]
        window.desk.folders.reload(KEY)
        await window.desk.until(lambda: window.desk.folders.count(KEY, "INBOX") == 5)
        window.client.tell(Event("messages", ACCOUNT, KEY[1], folders=["INBOX"]))
        await window.desk.until(lambda: pane._count.whole_text() == "4 · 5 with doubles")
        window.mail.count = count  # type: ignore[method-assign]
        window.desk.folders.reload(KEY)
        await window.desk.until(lambda: window.desk.folders.count(KEY, "INBOX") == 4)
        window.client.tell(Event("messages", ACCOUNT, KEY[1], folders=["INBOX"]))
        await window.desk.until(lambda: pane._count.whole_text() == "4")
