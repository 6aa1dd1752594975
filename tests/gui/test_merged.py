"""All inboxes and All mail above the sources, and an account's own list."""

import asyncio
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu

from cio_desktop.app.translations import load
from cio_desktop.operations.marks import Mark
from cio_desktop.operations.message_query import ALL_INBOXES, ALL_MAIL, Scope
from cio_desktop.protocol.keys import SourceKey
from cio_desktop.protocol.resources import Account
from cio_desktop.ui.mail.folders.roles import Data
from cio_desktop.ui.mail.messages.model import Column
from cio_desktop.ui.sources.model import Data as SourceData
from cio_desktop.ui.widgets.theme import scaled
from tests.support.fake_client import Mail
from tests.support.open_window import OpenWindow, open_window, press
from tests.support.painted_rows import painted
from tests.support.present import present
from tests.support.pseudo_language import spoken
from tests.support.window_data import healthy, in_every_state, source

ANN = SourceKey("a1", "ann@example.org")


def alone(now: float) -> list[Account]:
    return [Account("a1", first_name="Ann", sources=[source("ann@example.org", now)])]


def first_unread(count: int, mail: Mail) -> None:
    for number, message in enumerate(mail.messages.values()):
        message.flags = [] if number < count else ["\\Seen"]


async def shows(w: OpenWindow, scope: Scope) -> None:
    def listed() -> bool:
        shown = w.window.mail.messages.model.list
        return shown is not None and shown.scope == scope and shown.loaded

    await w.until(listed)
    await asyncio.sleep(0)


async def test_all_inboxes_is_one_list_with_the_source_of_each(tmp_path: Path) -> None:
    async with open_window(in_every_state, tmp_path / "w.ini") as w:
        assert w.window.merged.choose(ALL_INBOXES)
        await shows(w, ALL_INBOXES)
        pane = w.window.mail.messages
        assert pane._title.text() == "All inboxes"
        assert not pane.view.isColumnHidden(Column.SOURCE)
        first = [pane.model.index(row, Column.SOURCE).data() for row in range(3)]
        assert first == ["ann@example.org", "bills@example.org", "ann.example@gmail.com"]
        assert "bills@example.org" in pane.model.index(1, 0).data(Qt.ItemDataRole.AccessibleTextRole)
        header = pane.view.horizontalHeader()
        order = [header.visualIndex(column) for column in (Column.SUBJECT, Column.SOURCE, Column.DATE)]
        assert order == sorted(order)


async def test_both_entries_are_in_sight_whichever_is_chosen(tmp_path: Path) -> None:
    async with open_window(healthy, tmp_path / "w.ini") as w:
        view = w.window.merged
        for scope in (ALL_INBOXES, ALL_MAIL):
            view.choose(scope)
            await shows(w, scope)
            for row in range(2):
                assert view.viewport().rect().contains(view.visualRect(view.merged_model.index(row)))


@pytest.mark.parametrize("code", ["de", "fr", "es"])
async def test_the_left_column_is_as_wide_as_their_names_where_the_window_has_room(tmp_path: Path, code: str) -> None:
    usual = QApplication.font()
    QApplication.setFont(scaled(usual, 1.5))
    try:
        with spoken(load(code)):
            async with open_window(in_every_state, tmp_path / "w.ini", size=(1024, 640)) as w:
                columns, view = w.window.columns, w.window.merged

                def named() -> list[bool]:
                    return [row.shortened for row in painted(w.window) if row.view is view and row.text]

                await w.until(lambda: named() == [False, False])
                narrow = columns.sizes()[0]
                w.window.resize(1900, 800)  # its share is more
                await w.until(lambda: columns.sizes()[0] > narrow)
                columns.setSizes([280, 900, 700])
                columns.splitterMoved.emit(280, 1)  # by the person
                w.window.resize(1024, 640)
                await w.until(lambda: columns.width() < 1100)
                assert columns.sizes()[0] < narrow
    finally:
        QApplication.setFont(usual)


async def test_one_selection_at_a_time(tmp_path: Path) -> None:
    async with open_window(healthy, tmp_path / "w.ini") as w:
        w.view.select(ANN)
        w.window.merged.choose(ALL_MAIL)
        await shows(w, ALL_MAIL)
        assert w.view.selected_keys() == []
        w.view.select(ANN)
        await shows(w, Scope.of_folder(ANN, "INBOX"))
        assert w.window.merged.scope is None
        assert w.window.mail.messages.view.isColumnHidden(Column.SOURCE)


async def test_a_click_on_an_account_shows_its_sources_as_one(tmp_path: Path) -> None:
    async with open_window(in_every_state, tmp_path / "w.ini") as w:
        w.view.setCurrentIndex(w.view.proxy.index(1, 0))
        await shows(w, Scope("a2"))
        assert w.window.mail.messages._title.text() == "Work"
        assert w.window.merged.scope is None


async def test_the_keys_lead_from_the_sources_up_and_back(tmp_path: Path) -> None:
    async with open_window(healthy, tmp_path / "w.ini") as w:
        w.view.setCurrentIndex(w.view.proxy.index(0, 0))
        w.view.setFocus()
        press(w.view, Qt.Key.Key_Up)
        assert w.window.merged.hasFocus()
        press(w.window.merged, Qt.Key.Key_Down)
        await shows(w, ALL_MAIL)
        press(w.window.merged, Qt.Key.Key_Down)
        assert w.view.hasFocus()
        await shows(w, Scope("a1"))


def menu_at(w: OpenWindow, row: int, reason: QContextMenuEvent.Reason) -> QMenu:
    view = w.window.merged
    at = view.visualRect(view.merged_model.index(row)).center()
    QTest.mouseClick(view.viewport(), Qt.MouseButton.RightButton, pos=at)
    QApplication.sendEvent(view.viewport(), QContextMenuEvent(reason, at, view.viewport().mapToGlobal(at)))
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    return menu


async def test_the_menu_is_about_the_row_under_it_and_opens_what_is_chosen(tmp_path: Path) -> None:
    async with open_window(healthy, tmp_path / "w.ini") as w:
        w.window.merged.choose(ALL_INBOXES)
        await shows(w, ALL_INBOXES)
        menu = menu_at(w, 1, QContextMenuEvent.Reason.Mouse)
        assert w.window.merged.scope == ALL_INBOXES
        assert "Mark all as read" not in [action.text() for action in menu.actions()]  # of all folders
        present(menu.defaultAction()).trigger()
        await shows(w, ALL_MAIL)
        menu.close()
        w.window.merged.setFocus()
        by_key = menu_at(w, 0, QContextMenuEvent.Reason.Keyboard)  # of the row that the keys are at
        assert [action.text() for action in by_key.actions() if action.text()] == ["Open", "Sync all"]
        by_key.close()


async def test_all_inboxes_are_synced_and_marked_as_read(tmp_path: Path) -> None:
    async with open_window(healthy, tmp_path / "w.ini", mail=partial(first_unread, 3)) as w:
        letters = list(w.desk.mail.messages.values())
        by_name = {action.text(): action for action in w.window.merged_menu.build_menu(ALL_INBOXES).actions()}
        by_name["Sync all"].trigger()
        await w.until(lambda: w.requests("sync"))
        by_name["Mark all as read"].trigger()
        await w.until(lambda: all(letter.flags for letter in letters))
        await w.until(lambda: not w.desk.bulk.running)
        w.desk.undo.undo()  # of both sources at once
        await w.until(lambda: [number for number, letter in enumerate(letters) if not letter.flags] == [0, 1, 2])


async def test_with_one_source_there_is_nothing_to_merge(tmp_path: Path) -> None:
    async with open_window(alone, tmp_path / "w.ini") as w:
        assert not w.window.merged.isVisible()


async def test_it_is_shown_again_after_a_restart(tmp_path: Path) -> None:
    async with open_window(healthy, tmp_path / "w.ini") as w:
        w.window.merged.choose(ALL_INBOXES)
        await shows(w, ALL_INBOXES)
    async with open_window(healthy, tmp_path / "w.ini") as w:
        await shows(w, ALL_INBOXES)
        assert w.window.merged.scope == ALL_INBOXES


async def test_a_message_is_moved_out_of_its_own_inbox_and_undone(tmp_path: Path) -> None:
    async with open_window(healthy, tmp_path / "w.ini") as w:
        w.window.merged.choose(ALL_INBOXES)
        await shows(w, ALL_INBOXES)
        view = w.window.mail.messages.view
        view.select_ids(["m1"])
        drag = view.message_model.drag_of(["m1"])
        assert drag is not None
        assert (drag.key, drag.folder) == (SourceKey("a1", "ann@club.test"), "INBOX")
        w.desk.membership.move(drag.key, drag.message_ids, "INBOX", "Bills")
        shown = view.message_model.list
        assert shown is not None
        assert shown.row_of("m1") is None
        w.desk.undo.undo()
        assert shown.row_of("m1") is not None
        assert view.selected_ids() == ["m1"]


async def test_what_was_copied_is_pasted_whatever_is_dragged_meanwhile(tmp_path: Path) -> None:
    async with open_window(healthy, tmp_path / "w.ini") as w:
        w.window.merged.choose(ALL_MAIL)
        await shows(w, ALL_MAIL)
        mail = w.window.mail
        mail.messages.view.select_ids(["m1", "m2"])  # of two sources
        mail.filing.copy()
        for _ in range(5):
            assert mail.messages.view.carried() is not None
        mail.filing.paste(ANN, "Work")
        await w.until(lambda: "Work" in w.desk.mail.where("m2"))


async def test_what_is_selected_tells_the_folders_of_its_source(tmp_path: Path) -> None:
    async with open_window(healthy, tmp_path / "w.ini") as w:
        w.window.merged.choose(ALL_MAIL)
        await shows(w, ALL_MAIL)
        w.window.mail.messages.view.select_ids(["m1"])
        assert w.window.mail.membership.model.key == SourceKey("a1", "ann@club.test")
        w.window.mail.messages.view.select_ids(["m1", "m2"])
        assert w.window.mail.membership.model.message_ids == []
        assert "of several sources" in w.window.mail.membership._hint.whole_text()
        w.window.mail.messages.view.clearSelection()
        assert "Select messages" in w.window.mail.membership._hint.whole_text()


@pytest.mark.parametrize("merged", [False, True])
async def test_the_subject_can_be_read_in_the_smallest_window(tmp_path: Path, merged: bool) -> None:
    async with open_window(healthy, tmp_path / "w.ini", size=(900, 560)) as w:
        w.window.reading.choose("right")
        if merged:
            w.window.merged.choose(ALL_INBOXES)
            await shows(w, ALL_INBOXES)
        view = w.window.mail.messages.view
        await w.until(lambda: view.isVisible() and view.columnWidth(Column.SUBJECT) >= 110)
        shown = sum(view.columnWidth(column) for column in Column if not view.isColumnHidden(column))
        assert shown <= view.viewport().width()


async def test_what_is_unread_is_told_everywhere_at_once(tmp_path: Path) -> None:
    async with open_window(healthy, tmp_path / "w.ini", mail=partial(first_unread, 4)) as w:
        w.view.select(ANN)
        await shows(w, Scope.of_folder(ANN, "INBOX"))
        row = w.model.index_of(ANN)
        inbox = w.window.mail.folders.model.index_of("INBOX")
        merged = w.window.merged.merged_model.index(0)
        await w.until(lambda: row.data(SourceData.UNREAD) == 4 and inbox.data(Data.UNREAD) == 4)
        await w.until(lambda: w.desk.messages.flags_of("a1", "m0") == frozenset())
        w.desk.client.hold()
        w.desk.marks.put(ANN, ["m0"], Mark.SEEN, True)
        told = [index.data(Qt.ItemDataRole.AccessibleTextRole) for index in (row, inbox, merged, row.parent())]
        assert ["3 unread" in words for words in told] == [True] * 4, told


async def test_a_service_without_counts_has_no_merged_lists(tmp_path: Path) -> None:
    async with open_window(healthy, tmp_path / "w.ini", start=False) as w:
        w.desk.client.lacking |= {"GET /app/counts"}
        for part in (w.desk.sources, w.desk.folders, w.desk.messages, w.desk.queue, w.desk.membership, w.desk.link):
            part.start()
        await w.until(lambda: w.desk.sources.loaded and not w.desk.messages.unread.offered)
        await w.until(lambda: not w.window.merged.isVisible())
