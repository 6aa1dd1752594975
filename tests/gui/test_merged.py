"""All inboxes and All mail above the sources, and an account's own list."""

import asyncio
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from cio_desktop.operations.message_query import ALL_INBOXES, ALL_MAIL, Scope
from cio_desktop.protocol.keys import SourceKey
from cio_desktop.protocol.resources import Account
from cio_desktop.ui.mail.messages.model import Column
from tests.support.open_window import OpenWindow, open_window, press
from tests.support.window_data import healthy, in_every_state, source

ANN = SourceKey("a1", "ann@example.org")


def alone(now: float) -> list[Account]:
    return [Account("a1", first_name="Ann", sources=[source("ann@example.org", now)])]


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


async def test_what_is_selected_tells_the_folders_of_its_source(tmp_path: Path) -> None:
    async with open_window(healthy, tmp_path / "w.ini") as w:
        w.window.merged.choose(ALL_MAIL)
        await shows(w, ALL_MAIL)
        w.window.mail.messages.view.select_ids(["m1"])
        assert w.window.mail.membership.model.key == SourceKey("a1", "ann@club.test")
        w.window.mail.messages.view.select_ids(["m1", "m2"])
        assert w.window.mail.membership.model.message_ids == []


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
