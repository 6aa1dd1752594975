"""Filing while one reads: the list's keys work in the reading pane and in the window of one message."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from cio_desktop.operations.message_query import ALL_MAIL
from cio_desktop.ui.mail.filing import Filing
from cio_desktop.ui.window.reading_window import ReadingWindow
from tests.gui.test_merged import shows
from tests.gui.test_reading import reading, select
from tests.support.open_window import OpenWindow, press
from tests.support.present import present

K = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier


def focus() -> QWidget:
    return present(QApplication.focusWidget())


async def reads(opened: OpenWindow, message_id: str) -> None:
    """The keys are in the text of this message, in the pane."""
    opened.window.activateWindow()
    opened.window.mail.messages.view.setFocus()
    select(opened, message_id)
    pane = opened.window.reading.pane
    await opened.until(lambda: pane.shows_text and not pane.text.busy)
    press(focus(), K.Key_Return)
    assert focus() is pane.text


async def reads_in_a_window(opened: OpenWindow, message_id: str) -> ReadingWindow:
    view = opened.window.mail.messages.view
    opened.window.activateWindow()
    view.setFocus()
    await opened.until(lambda: focus() is view)
    select(opened, message_id)
    press(view, K.Key_Return)
    window = opened.window.reading._windows[-1]
    window.activateWindow()
    await opened.until(lambda: focus() is window.pane.text)
    return window


async def in_sight(opened: OpenWindow, window: ReadingWindow | None, message_id: str) -> None:
    pane = opened.window.reading.pane if window is None else window.pane
    await opened.until(lambda: pane.key is not None and pane.key.message_id == message_id and pane.shows_text)
    assert focus() is pane.text


def filing_of(opened: OpenWindow, window: ReadingWindow | None) -> Filing:
    return opened.window.mail.filing if window is None else window.filing


def where(opened: OpenWindow, message_id: str) -> set[str]:
    return opened.desk.mail.where(message_id)


@pytest.mark.parametrize("place", ["below", "off"])
async def test_what_is_read_is_filed_and_the_next_one_is_shown(tmp_path: Path, place: str) -> None:
    async with reading(tmp_path, place) as opened:
        window = None
        if place == "off":
            window = await reads_in_a_window(opened, "m1")
        else:
            await reads(opened, "m1")
        opened.desk.membership.favourites.put(opened.window.mail.key, "Work", True)  # type: ignore[arg-type]
        press(focus(), K.Key_Delete)
        press(focus(), K.Key_1)  # quicker than the next message is there
        await in_sight(opened, window, "m3")
        press(focus(), K.Key_V)
        QTest.keyClicks(focus(), "bil")
        press(focus(), K.Key_Return)
        await in_sight(opened, window, "m4")
        press(focus(), K.Key_U)
        press(focus(), K.Key_S)
        press(focus(), K.Key_L)
        assert focus() is present(filing_of(opened, window)._sheet).filter
        press(focus(), K.Key_Escape)
        await opened.desk.calm()
        assert (where(opened, "m1"), where(opened, "m2"), where(opened, "m3")) == ({"Trash"}, {"Work"}, {"Bills"})
        assert set(opened.desk.mail.messages["m4"].flags or ()) == {"\\Seen", "\\Flagged"}
        if window is not None:
            verbs = present(window.pane.header.more.menu()).actions()
            assert [verb.objectName() for verb in verbs[:2]] == ["archive", "to trash"]
        for _ in range(3):
            press(focus(), K.Key_Z, CTRL)
        await in_sight(opened, window, "m3")
        await opened.until(lambda: where(opened, "m3") == {"INBOX", "Bills"})


async def test_text_is_still_text(tmp_path: Path) -> None:
    async with reading(tmp_path) as opened:
        await reads(opened, "m1")
        text = opened.window.reading.pane.text
        text.moveCursor(QTextCursor.MoveOperation.EndOfWord, QTextCursor.MoveMode.KeepAnchor)
        press(text, K.Key_C, CTRL)
        assert QGuiApplication.clipboard().text() == "Words"
        assert opened.toast() == ""  # no message was copied
        press(text, K.Key_Down)
        assert opened.window.mail.messages.view.selected_ids() == ["m1"]


@pytest.mark.parametrize("place", ["below", "off"])
async def test_single_letters_turned_off_are_off_where_one_reads(tmp_path: Path, place: str) -> None:
    async with reading(tmp_path, place) as opened:
        window = None
        if place == "off":
            window = await reads_in_a_window(opened, "m1")
        else:
            await reads(opened, "m1")
        opened.window.actions_["letters"].setChecked(False)
        press(focus(), K.Key_V)
        press(focus(), K.Key_U)
        assert window is None or focus() is window.pane.text
        assert not opened.requests("flags")
        press(focus(), K.Key_V, CTRL | Qt.KeyboardModifier.ShiftModifier)
        assert focus() is present(filing_of(opened, window)._picker).filter


async def test_a_window_stands_in_its_own_list_and_closes_after_the_last_message(tmp_path: Path) -> None:
    async with reading(tmp_path, "off") as opened:
        mail = opened.window.mail
        mail.folders.view.choose("Travel")
        for message_id in ("t1", "t2"):
            made = opened.desk.mail.add_message(message_id, "Travel")
            made.sources = opened.desk.mail.messages["m0"].sources
        present(mail.messages.model.list).refresh()
        await opened.until(lambda: mail.messages.model.rowCount() == 2)
        window = await reads_in_a_window(opened, present(mail.messages.model.id_at(1)))
        last, first = (mail.messages.model.id_at(row) for row in (1, 0))
        mail.folders.view.choose("INBOX")
        await opened.until(lambda: mail.messages.model.rowCount() > 20)
        selected = mail.messages.view.selected_ids()
        press(focus(), K.Key_Delete)
        await in_sight(opened, window, present(first))
        assert window.toast.text() == "Moved 1 message to Trash"
        assert opened.toast() == ""
        press(focus(), K.Key_Delete)
        await opened.until(lambda: not opened.window.reading._windows)
        await opened.until(lambda: where(opened, present(last)) == where(opened, present(first)) == {"Trash"})
        assert mail.messages.view.selected_ids() == selected


async def test_what_another_program_took_away_stays_to_be_read(tmp_path: Path) -> None:
    async with reading(tmp_path, "off") as opened:
        window = await reads_in_a_window(opened, "m1")
        opened.desk.mail.messages.pop("m1")
        shown = present(opened.window.mail.messages.model.list)
        shown.refresh()
        await opened.until(lambda: shown.row_of("m1") is None)
        press(focus(), K.Key_Delete)
        assert window.pane.text.toPlainText().startswith("Words of")
        assert window.toast.text() == "This message is not in its list any more."
        assert not opened.client.changes()


@pytest.mark.parametrize("place", ["below", "off"])
async def test_the_next_one_is_shown_also_where_what_was_filed_stays_in_the_list(tmp_path: Path, place: str) -> None:
    async with reading(tmp_path, place) as opened:
        assert opened.window.merged.choose(ALL_MAIL)
        await shows(opened, ALL_MAIL)
        view, shown = opened.window.mail.messages.view, present(opened.window.mail.messages.model.list)
        first, second, third = (present(shown.message(row)).message_id for row in (1, 2, 3))
        window = None
        if place == "off":
            window = await reads_in_a_window(opened, first)
        else:
            await reads(opened, first)
        press(focus(), K.Key_Delete)
        await in_sight(opened, window, second)
        assert shown.row_of(first) == 1  # All mail has it in its new folder
        press(focus(), K.Key_Delete)
        await in_sight(opened, window, third)
        assert window is not None or view.selected_ids() == [third]
        await opened.until(lambda: where(opened, first) == where(opened, second) == {"Trash"})


async def read_in(opened: OpenWindow, window: ReadingWindow) -> QWidget:
    """The keys go there."""
    window.activateWindow()
    await opened.until(lambda: QApplication.activeWindow() is window and focus() is window.pane.text)
    return focus()


def shown_in(window: ReadingWindow) -> str:
    return present(window.pane.key).message_id


async def test_of_several_windows_the_keys_are_about_the_one_that_has_them(tmp_path: Path) -> None:
    async with reading(tmp_path, "off") as opened:
        opened.desk.membership.favourites.put(opened.window.mail.key, "Work", True)  # type: ignore[arg-type]
        one = await reads_in_a_window(opened, "m1")
        two = await reads_in_a_window(opened, "m3")
        select(opened, "m7")
        press(await read_in(opened, one), K.Key_Delete)
        await in_sight(opened, one, "m2")
        assert shown_in(two) == "m3"
        press(await read_in(opened, two), K.Key_V)
        assert filing_of(opened, one)._picker is None
        QTest.keyClicks(focus(), "bil")
        press(focus(), K.Key_Return)
        await in_sight(opened, two, "m4")
        press(focus(), K.Key_1)
        press(await read_in(opened, one), K.Key_S)
        assert shown_in(one) == "m2"
        await opened.desk.calm()
        assert [where(opened, i) for i in ("m1", "m2", "m3", "m4")] == [{"Trash"}, {"INBOX"}, {"Bills"}, {"Work"}]
        assert opened.desk.mail.messages["m2"].flags == ["\\Flagged"]
        assert opened.window.mail.messages.view.selected_ids() == ["m7"]


async def test_undo_takes_back_the_latest_and_brings_back_only_where_it_was_read(tmp_path: Path) -> None:
    async with reading(tmp_path, "off") as opened:
        one = await reads_in_a_window(opened, "m1")
        two = await reads_in_a_window(opened, "m3")
        press(focus(), K.Key_Delete)
        await in_sight(opened, two, "m4")
        press(await read_in(opened, one), K.Key_Delete)
        await in_sight(opened, one, "m2")
        press(await read_in(opened, two), K.Key_Z, CTRL)
        assert two.toast.text() == "Undid: move of 1 message to Trash"
        assert (shown_in(one), shown_in(two)) == ("m2", "m4")  # what is read stays
        press(focus(), K.Key_Z, CTRL)
        await in_sight(opened, two, "m3")
        assert shown_in(one) == "m2"
        await opened.desk.calm()
        assert "INBOX" in where(opened, "m1") & where(opened, "m3")


async def test_a_message_has_one_window(tmp_path: Path) -> None:
    async with reading(tmp_path, "off") as opened:
        one = await reads_in_a_window(opened, "m1")
        two = await reads_in_a_window(opened, "m3")
        view = opened.window.mail.messages.view
        opened.window.activateWindow()
        view.setFocus()
        await opened.until(lambda: focus() is view)
        select(opened, "m1")
        press(view, K.Key_Return)
        await opened.until(lambda: focus() is one.pane.text)
        assert opened.window.reading._windows == [one, two]
        one.showMinimized()
        opened.window.activateWindow()
        view.setFocus()
        await opened.until(lambda: focus() is view)
        press(view, K.Key_Return)
        await opened.until(lambda: not one.isMinimized())


async def test_what_is_ticked_in_a_messages_window_is_sent_when_that_closes(tmp_path: Path) -> None:
    async with reading(tmp_path, "off") as opened:
        window = await reads_in_a_window(opened, "m1")
        press(focus(), K.Key_L)
        sheet = present(window.filing._sheet)
        QTest.keyClicks(sheet.filter, "work")
        press(sheet.filter, K.Key_Return)
        assert "Work" not in where(opened, "m1")
        window.close()
        await opened.until(lambda: "Work" in where(opened, "m1"))
