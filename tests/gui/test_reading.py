"""The reading pane in the window: what it shows when, what it fetches, what it never does by itself."""

from __future__ import annotations

import asyncio
import contextlib
import os
import sys
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, QSettings, Qt, QUrl
from PySide6.QtGui import QGuiApplication, QMouseEvent, QTextDocument
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCheckBox, QDialog, QPushButton

from cio_desktop.operations.edits import Edit
from cio_desktop.operations.marks import Mark
from cio_desktop.protocol.errors import ApiConnectionError
from cio_desktop.protocol.keys import SourceKey
from cio_desktop.protocol.resources import Body, MailFile
from cio_desktop.ui.mail.reading import pane as pane_module
from cio_desktop.ui.mail.reading.attachments import AT_ONCE, FileRow
from cio_desktop.ui.mail.reading.pane import ReadingPane
from cio_desktop.ui.settings.reading_page import ReadingPage
from cio_desktop.ui.widgets.labels import PlainLabel
from cio_desktop.ui.window import reading_column
from tests.support.fake_client import Mail, refused
from tests.support.open_window import OpenWindow, open_window, press
from tests.support.patience import PATIENCE
from tests.support.window_data import healthy
from tests.unit.ui.reading.test_pictures import png

ANN, CLUB = SourceKey("a1", "ann@example.org"), SourceKey("a1", "ann@club.test")
NEWS = '<p>Hello <a href="https://evil.example/x">https://bank.example/</a></p><img src="https://t.example/a.png">'


@contextlib.asynccontextmanager
async def reading(tmp_path: Path, place: str = "below", *, marks: bool = False) -> AsyncIterator[OpenWindow]:
    """The window with its Inbox read; m0 has a text and HTML, the others a text."""
    ini = QSettings(str(tmp_path / "w.ini"), QSettings.Format.IniFormat)
    ini.setValue("reading/place", place)
    ini.setValue("reading/marks_read", marks)
    ini.sync()

    def made(mail: Mail) -> None:
        for message in mail.messages.values():
            message.flags = []
        mail.bodies["m0"] = [Body("text/plain", "utf-8", "Plain hello", "1"), Body("text/html", "utf-8", NEWS, "2")]

    async with open_window(healthy, tmp_path / "w.ini", mail=made) as opened:
        messages = opened.window.mail.messages
        await opened.until(lambda: messages.model.list is not None and messages.model.list.loaded)
        await opened.until(lambda: messages.model.rowCount() > 20)
        yield opened


def select(opened: OpenWindow, *ids: str) -> None:
    opened.window.mail.messages.view.select_ids(list(ids))


def the_pane(opened: OpenWindow) -> ReadingPane:
    return opened.window.reading.pane


def fetched(opened: OpenWindow) -> list[str]:
    return [request[1] for request in opened.requests("read")]


async def shown(opened: OpenWindow, *ids: str) -> ReadingPane:
    select(opened, *ids)
    await opened.until(lambda: the_pane(opened).shows_text and not the_pane(opened).text.busy)
    return the_pane(opened)


@pytest.fixture
def not_imported(monkeypatch: pytest.MonkeyPatch) -> None:
    """As before the first message was read; what was there is put back at the end."""
    monkeypatch.setattr(sys.modules["cio_desktop.ui.mail.reading"], "pane", pane_module)
    monkeypatch.delitem(sys.modules, pane_module.__name__)


async def in_a_window(opened: OpenWindow, key: SourceKey, message_id: str) -> ReadingPane:
    """Opened from the list of this source; it is read when the test says so."""

    def listed() -> bool:
        shown = opened.window.mail.messages.model.list
        return shown is not None and shown.scope.key == key and shown.loaded

    opened.view.select(key)
    await opened.until(listed)
    select(opened, message_id)
    opened.window.reading.read()
    pane = opened.window.reading._windows[-1].pane
    pane._read.setInterval(int(PATIENCE * 1000))
    return pane


def dialog(opened: OpenWindow, name: str) -> QDialog:
    found = opened.window.findChild(QDialog, name)
    assert isinstance(found, QDialog)
    return found


def button_of(opened: OpenWindow, name: str, button: str) -> QPushButton:
    found = dialog(opened, name).findChild(QPushButton, button)
    assert isinstance(found, QPushButton)
    return found


@pytest.mark.usefixtures("not_imported")
async def test_what_the_pane_needs_is_imported_before_the_first_click(tmp_path: Path) -> None:
    async with reading(tmp_path) as opened:
        await opened.until(lambda: pane_module.__name__ in sys.modules)
        assert not opened.window.reading._made


@pytest.mark.usefixtures("not_imported")
async def test_a_click_that_is_quicker_waits_for_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(reading_column, "_BEFORE", 1000)
    async with reading(tmp_path) as opened:
        column = opened.window.reading
        select(opened, "m1")
        select(opened, "m2")
        assert opened.window.mail.messages.view.selected_ids() == ["m2"]
        assert column.first_focus is None
        assert pane_module.__name__ not in sys.modules
        await opened.until(lambda: column.first_focus is not None and not the_pane(opened).text.busy)
        assert fetched(opened) == ["m2"]


async def test_the_selected_message_is_shown_with_who_when_and_what(tmp_path: Path) -> None:
    async with reading(tmp_path) as opened:
        assert not opened.window.reading._made  # nobody waits for it at the start
        pane = await shown(opened, "m1")
        assert pane.text.toPlainText() == "Words of Re: lunch on Friday?."
        assert pane.header.subject.whole_text() == "Re: lunch on Friday?"
        assert pane.header.lines["from"][1].whole_text() == "Bob Miller <bob@example.net>"
        assert pane.header.lines["cc"][1].isHidden()
        assert pane.files.isHidden()
        assert fetched(opened) == ["m1"]
        select(opened, "m2", "m3")
        await opened.until(lambda: pane.title == "2 messages are selected.")
        opened.window.mail.messages.view.clearSelection()
        await opened.until(lambda: pane.title == "Select a message to read it.")


async def test_going_through_the_list_fetches_where_one_rests_and_keeps_what_was_read(tmp_path: Path) -> None:
    async with reading(tmp_path) as opened:
        pause = the_pane(opened)._pause
        pause.setInterval(int(PATIENCE * 1000))
        for number in range(1, 8):
            select(opened, f"m{number}")
            await asyncio.sleep(0)
        pause.setInterval(pane_module.PAUSE_MS)
        select(opened, "m8")
        await opened.until(lambda: the_pane(opened).shows_text)
        assert fetched(opened) == ["m8"]
        await shown(opened, "m1")
        await opened.until(lambda: the_pane(opened).header.subject.whole_text() == "Re: lunch on Friday?")
        select(opened, "m8")
        await opened.until(lambda: the_pane(opened).header.subject.whole_text() != "Re: lunch on Friday?")
        assert fetched(opened) == ["m8", "m1"]


async def test_html_is_shown_and_the_plain_text_is_there_too(tmp_path: Path) -> None:
    async with reading(tmp_path) as opened:
        pane = await shown(opened, "m0")
        assert pane.text.toPlainText().strip() == "Hello https://bank.example/"
        assert pane.strip.words.whole_text().startswith("A picture is not loaded")
        assert pane.header.other.text() == "Show plain text"
        pane.header.other.trigger()
        await opened.until(lambda: pane.text.toPlainText() == "Plain hello")
        assert pane.header.other.text() == "Show as sent"
        pane.header.other.trigger()
        await opened.until(lambda: "bank" in pane.text.toPlainText())


async def test_a_link_is_shown_whole_before_it_is_opened(tmp_path: Path) -> None:
    async with reading(tmp_path) as opened:
        pane = await shown(opened, "m0")
        pane.text.link_asked.emit("https://evil.example/x", "https://bank.example/")
        words = " ".join(label.text() for label in dialog(opened, "link_dialog").findChildren(type(pane.strip.words)))
        assert "It leads to evil.example." in words
        assert "Its words name bank.example" in words
        button_of(opened, "link_dialog", "copy").click()
        assert QGuiApplication.clipboard().text() == "https://evil.example/x"
        pane.text.link_asked.emit("file:///etc/passwd", "")
        assert opened.toast() == "This link is not opened: it is no plain address of the web."
        pane.text.link_asked.emit("mailto:ann@example.org?subject=x&attach=/etc/passwd", "")
        assert QGuiApplication.clipboard().text() == "ann@example.org"
        pane.text.link_touched.emit("https://evil.example/x")
        assert pane.link.whole_text() == "https://evil.example/x"


async def test_nothing_is_marked_as_read_unless_the_person_said_so(tmp_path: Path, monkeypatch: object) -> None:
    async with reading(tmp_path) as opened:
        pane = await shown(opened, "m1")
        pane._read.setInterval(10)
        pane._read.start()
        told: list[object] = []
        pane.was_read.connect(lambda *each: told.append(each))
        await opened.until(lambda: told)
        assert not opened.requests("flags")
        page = ReadingPage(opened.window._settings)
        page.marks.setChecked(True)
        page.deleteLater()
        pane._read.start()
        await opened.until(lambda: opened.requests("flags"))
        await opened.desk.calm()
        assert opened.desk.mail.messages["m1"].flags == [Mark.SEEN]
        assert opened.desk.undo.undo_entry is None  # nobody did it by hand


async def test_a_message_is_marked_in_its_own_source_whatever_was_opened_since(tmp_path: Path) -> None:
    async with reading(tmp_path, "off", marks=True) as opened:
        edits: list[Edit] = []
        opened.desk.queue.finished.connect(edits.append)
        panes = [await in_a_window(opened, ANN, "m0"), await in_a_window(opened, CLUB, "m1")]
        await opened.until(lambda: all(pane.shows_text for pane in panes))
        for pane in panes:
            pane._read.start(0)
        await opened.until(lambda: len(edits) == 2)
        assert {message_id: edit.key for edit in edits for message_id in edit.changes} == {"m0": ANN, "m1": CLUB}


@pytest.mark.parametrize("place", ["below", "off"])
async def test_where_only_unread_ones_are_listed_a_message_is_marked_once_the_person_goes_on(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, place: str
) -> None:
    """Else it would leave the list while it is read, the next one be shown, and so on through all that is unread."""
    monkeypatch.setattr(pane_module, "READ_MS", 0)
    async with reading(tmp_path, place, marks=True) as opened:
        mail, view = opened.desk.mail, opened.window.mail.messages.view
        opened.window.mail.filter_messages("is:unread")

        def found() -> bool:
            shown = view.message_model.list
            return shown is not None and bool(shown.query.words) and shown.row_of("m1") is not None

        await opened.until(found)
        select(opened, "m1")
        opened.window.activateWindow()
        view.setFocus()
        if place == "off":
            opened.window.reading.read()
        pane = the_pane(opened) if place == "below" else opened.window.reading._windows[-1].pane
        await opened.until(lambda: pane.shows_text and pane._read_before)
        assert not mail.messages["m1"].flags
        assert view.selected_ids() == ["m1"]
        if place == "below":
            press(view, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)  # to file both
            await opened.desk.calm()
            assert view.selected_ids() == ["m1", "m2"]
            press(view, Qt.Key.Key_Down)
        else:
            opened.window.reading._windows[-1].close()
        await opened.until(lambda: mail.messages["m1"].flags == ["\\Seen"])
        await opened.desk.calm()
        assert [i for i, message in mail.messages.items() if message.flags] == ["m1"]


async def test_enter_goes_into_the_pane_and_esc_back(tmp_path: Path) -> None:
    async with reading(tmp_path) as opened:
        view = opened.window.mail.messages.view
        opened.window.activateWindow()
        view.setFocus()
        pane = await shown(opened, "m1")
        press(view, Qt.Key.Key_Return)
        await opened.until(lambda: QApplication.focusWidget() is pane.text)
        press(pane.text, Qt.Key.Key_Escape)
        await opened.until(lambda: QApplication.focusWidget() is view)


async def test_without_the_pane_enter_opens_a_window_that_esc_closes(tmp_path: Path) -> None:
    async with reading(tmp_path, "off") as opened:
        opened.window.activateWindow()
        opened.window.mail.messages.view.setFocus()
        select(opened, "m1")
        assert not opened.window.reading.side.isVisible()
        press(opened.window.mail.messages.view, Qt.Key.Key_Return)
        (window,) = opened.window.reading._windows
        await opened.until(lambda: window.pane.shows_text)
        assert window.isWindow()
        assert window.isVisible()
        assert fetched(opened) == ["m1"]
        press(window.pane, Qt.Key.Key_Escape)
        await opened.until(lambda: not opened.window.reading._windows)


async def test_a_double_click_reads(tmp_path: Path) -> None:
    async with reading(tmp_path, "off") as opened:
        view = opened.window.mail.messages.view
        at = view.visualRect(view.model().index(2, 1)).center()
        for act in (QTest.mouseClick, QTest.mouseDClick):
            act(view.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, at)
        # the window that has opened takes the end of the second one: it would stay pressed for all tests that follow
        QTest.mouseRelease(view.viewport(), Qt.MouseButton.LeftButton)
        assert QApplication.mouseButtons() == Qt.MouseButton.NoButton
        (window,) = opened.window.reading._windows
        await opened.until(lambda: window.pane.shows_text)


async def test_the_place_is_chosen_in_the_menu_and_in_settings_and_remembered(tmp_path: Path) -> None:
    async with reading(tmp_path) as opened:
        window = opened.window
        assert window.actions_["reading_below"].isChecked()
        window.actions_["reading_right"].trigger()
        assert window.reading.orientation() is Qt.Orientation.Horizontal
        settings = window.open_settings("reading")
        settings.reading.places["off"].setChecked(True)  # type: ignore[index]
        assert not window.reading.side.isVisible()
        assert window.actions_["reading_off"].isChecked()
        settings.reject()
        await asyncio.sleep(0)
    kept = QSettings(str(tmp_path / "w.ini"), QSettings.Format.IniFormat)
    assert kept.value("reading/place") == "off"


async def test_it_says_that_it_is_being_fetched(tmp_path: Path) -> None:
    async with reading(tmp_path) as opened:
        opened.client.texts_may_answer.clear()
        select(opened, "m1")
        await opened.until(lambda: the_pane(opened).title == "Fetching the message…")
        opened.client.texts_may_answer.set()
        await opened.until(lambda: the_pane(opened).shows_text)


async def test_a_failure_says_what_why_and_lets_one_try_again(tmp_path: Path) -> None:
    async with reading(tmp_path) as opened:
        opened.client.faults = [refused(503, "No route to host", "net.timeout")]
        select(opened, "m1")
        pane = the_pane(opened)
        await opened.until(lambda: pane.title == "This message could not be fetched")
        assert "imap.club.test" in pane.empty._detail.text()
        assert pane.empty._button.text() == "Try again"
        pane.empty._button.click()
        await opened.until(lambda: pane.shows_text)


async def test_a_message_that_is_gone_is_said_to_be_and_the_list_is_read_again(tmp_path: Path) -> None:
    async with reading(tmp_path) as opened:
        opened.client.faults = [refused(404, code="message.gone")]
        before = len(opened.requests("messages"))
        select(opened, "m1")
        await opened.until(lambda: the_pane(opened).title == "This message is no longer there")
        await opened.until(lambda: len(opened.requests("messages")) > before)


async def test_offline_it_waits_and_shows_it_by_itself(tmp_path: Path) -> None:
    async with reading(tmp_path) as opened:
        opened.client.down = True
        opened.client.break_stream()
        await opened.until(lambda: not opened.desk.link.online)
        select(opened, "m1")
        await opened.until(lambda: the_pane(opened).title == "This message can't be read now")
        opened.client.down = False
        await opened.until(lambda: the_pane(opened).shows_text)


async def test_a_message_without_text_says_so(tmp_path: Path) -> None:
    async with reading(tmp_path) as opened:
        opened.desk.mail.bodies["m1"] = []
        pane = await shown(opened, "m1")
        assert pane.strip.words.whole_text() == "This message has no text that can be shown here."


async def test_files_are_listed_and_saved_beside_what_is_there(tmp_path: Path) -> None:
    async with reading(tmp_path) as opened:
        mail = opened.desk.mail
        shown_list = opened.window.mail.messages.model.list
        assert shown_list is not None
        mail.messages["m1"].files = [
            MailFile("f1", "../../report.pdf", 1_200_000, "application/pdf", safe_name="report.pdf"),
            MailFile("f2", "report.pdf", 10, "application/pdf", safe_name="report.pdf"),
            MailFile("f3", "logo.png", 10, "image/png", is_embedded=True),
        ]
        mail.contents |= {"f1": [b"one", b"two"], "f2": [b"other"]}
        shown_list.refresh()
        await opened.until(lambda: (found := shown_list.by_id("m1")) is not None and found.files)
        pane = await shown(opened, "m1")
        assert [file.file_id for file in pane.files.files] == ["f1", "f2"]
        assert pane.files.save_buttons[0].accessibleName() == "Save…, ../../report.pdf"
        (tmp_path / "report.pdf").write_bytes(b"mine")
        await pane.saving.all_into("a1", pane.files.files, tmp_path)
        contents = {"report.pdf": b"mine", "report (2).pdf": b"onetwo", "report (3).pdf": b"other"}
        assert {name: (tmp_path / name).read_bytes() for name in contents} == contents
        assert opened.toast() == f"Saved 2 files in {tmp_path}"
        mail.contents["f1"] = [b"one", ApiConnectionError("The answer broke off")]
        await pane.saving.all_into("a1", pane.files.files, tmp_path)
        assert opened.toast() == "Saved 0 of 2: “report.pdf” was not saved"
        assert not [name for name in os.listdir(tmp_path) if name.startswith(".cio-")]


async def test_of_very_many_files_some_are_listed_at_once(tmp_path: Path) -> None:
    async with reading(tmp_path) as opened:
        shown_list = opened.window.mail.messages.model.list
        assert shown_list is not None
        many = [MailFile(f"f{n}", f"{n}.pdf", 10, "application/pdf") for n in range(1_000)]
        opened.desk.mail.messages["m1"].files = many
        shown_list.refresh()
        await opened.until(lambda: (found := shown_list.by_id("m1")) is not None and found.files)
        files = (await shown(opened, "m1")).files
        assert len(files.files) == 1_000
        assert len(files.save_buttons) == AT_ONCE
        assert files.more.text() == f"Show {AT_ONCE} more"
        opened.window.activateWindow()
        files.more.click()
        assert len(files.save_buttons) == 2 * AT_ONCE
        assert files.save_buttons[AT_ONCE].accessibleName() == f"Save…, {AT_ONCE}.pdf"
        await opened.until(lambda: QApplication.focusWidget() is files.save_buttons[AT_ONCE])
        files.show_files(many[: AT_ONCE + 1])
        assert files.more.text() == "Show 1 more"
        files.more.click()
        assert files.more.isHidden()


async def test_the_page_for_the_browser_is_the_persons_own_and_goes_again(tmp_path: Path) -> None:
    async with reading(tmp_path) as opened:
        pane = await shown(opened, "m0")
        pages: list[Path] = []

        def opens(path: Path) -> bool:
            pages.append(path)
            return True

        pane._opens = opens
        pane.header.browser.trigger()
        pictures = dialog(opened, "browser_dialog").findChild(QCheckBox, "with_pictures")
        assert isinstance(pictures, QCheckBox)
        assert not pictures.isChecked()
        button_of(opened, "browser_dialog", "open").click()
        await opened.until(lambda: pages)
        assert pages[0].stat().st_mode & 0o777 == 0o600
        assert pages[0].parent.stat().st_mode & 0o777 == 0o700
        assert "img-src 'none'" in pages[0].read_text()
        assert pane._page_life.interval() == 10 * 60_000
        pane._page_life.timeout.emit()
        assert not pages[0].exists()
        pane.header.browser.trigger()
        button_of(opened, "browser_dialog", "open").click()
        await opened.until(lambda: len(pages) == 2)
        assert pages[1].exists()
    assert not pages[1].parent.exists()


async def test_the_source_is_shown_up_to_a_bound(tmp_path: Path) -> None:
    async with reading(tmp_path) as opened:
        opened.desk.mail.contents["m1"] = [b"Subject: x\r\n", b"a" * 300_000]
        pane = await shown(opened, "m1")
        pane.header.source.trigger()
        await opened.until(lambda: opened.window.findChild(QDialog, "source_dialog") is not None)
        button_of(opened, "source_dialog", "close").click()


def test_it_waits_before_it_fetches() -> None:
    assert 50 <= pane_module.PAUSE_MS <= 300


async def test_a_message_that_could_not_be_fetched_is_tried_again_when_its_source_is_back(tmp_path: Path) -> None:
    async with reading(tmp_path) as opened:
        opened.client.faults.append(refused(503, code="net.timeout"))
        select(opened, "m0")
        pane = the_pane(opened)
        await opened.until(lambda: pane.title == "This message could not be fetched")
        sources = opened.window.workspace.sources
        key, source = next((key, each) for key, each in sources.sources() if key == pane.source)
        sources.changed.emit(*key)  # nothing new of it
        await asyncio.sleep(0)
        assert len(fetched(opened)) == 1
        source.last_sync = (source.last_sync or 0) + 60
        sources.changed.emit(*key)
        await opened.until(lambda: pane.shows_text)


async def test_so_it_is_in_a_window_whatever_was_opened_since(tmp_path: Path) -> None:
    async with reading(tmp_path, "off") as opened:
        opened.client.faults.append(refused(503, code="net.timeout"))
        pane = await in_a_window(opened, ANN, "m0")
        await opened.until(lambda: pane.title == "This message could not be fetched")
        await in_a_window(opened, CLUB, "m1")
        sources = opened.window.workspace.sources
        source = next(each for key, each in sources.sources() if key == ANN)
        source.last_sync = (source.last_sync or 0) + 60
        sources.changed.emit(*ANN)
        await opened.until(lambda: pane.shows_text)


async def test_saving_all_can_be_stopped(tmp_path: Path) -> None:
    async with reading(tmp_path) as opened:
        files = [MailFile(f"f{n}", f"{n}.txt", 3, "text/plain", str(n), safe_name=f"{n}.txt") for n in (1, 2)]
        opened.desk.mail.messages["m0"].files = files
        opened.desk.mail.contents["f1"] = [b"one"]
        opened.desk.mail.contents["f2"] = [b"t", asyncio.Event()]  # the rest never comes
        pane = await shown(opened, "m0")
        pane.files.show_files(files)
        said: list[str] = []
        pane.said.connect(said.append)
        saving = pane._tasks.start(pane.saving.all_into("a1", files, tmp_path), key="save all")
        assert saving is not None
        await opened.until(lambda: said and said[-1] == "Saving 2.txt, 2 of 2…")
        assert pane.files.save_all.text() == "Stop saving"
        pane.files.save_all.click()
        await opened.until(saving.done)
        assert said[-1] == f"Stopped: saved 1 of 2 files in {tmp_path}"
        assert sorted(name for name in os.listdir(tmp_path) if name.endswith(("txt", "part"))) == ["1.txt"]
        assert pane.files.save_all.text() == "Save all…"


async def test_pictures_of_the_message_itself_are_shown_in_its_text(tmp_path: Path) -> None:
    async with reading(tmp_path) as opened:
        mail = opened.desk.mail
        mail.messages["m1"].files = [
            MailFile("f9", "a.png", 90, "image/png", content_id="<a@x>", is_embedded=True, safe_name="a.png")
        ]
        mail.contents["f9"] = [png(40, 20)]
        mail.bodies["m1"] = [Body("text/html", "utf-8", '<p>Here: <img src="cid:a@x" alt="a picture"></p>', "1")]
        shown_list = opened.window.mail.messages.model.list
        assert shown_list is not None
        shown_list.refresh()
        await opened.until(lambda: (found := shown_list.by_id("m1")) is not None and found.files)
        pane = await shown(opened, "m1")
        await opened.until(lambda: "\ufffc" in pane.text.toPlainText())
        assert "[a picture]" not in pane.text.toPlainText()
        (name,) = pane.text._pictures
        image = pane.text.document().resource(QTextDocument.ResourceType.ImageResource, QUrl(name))
        assert (image.width(), image.height()) == (40, 20)
        assert not pane.files.isVisible()


async def test_a_file_is_dragged_out_as_a_file_and_goes_with_the_pane(tmp_path: Path) -> None:
    async with reading(tmp_path) as opened:
        file = MailFile("f1", "../a report.pdf", 6, "application/pdf", safe_name="a report.pdf")
        opened.desk.mail.contents["f1"] = [b"one", b"two"]
        pane = await shown(opened, "m0")
        pane.files.show_files([file])
        row = pane.files.findChild(FileRow)
        assert isinstance(row, FileRow)
        carried: list[Path] = []
        pane.drag_out.carry = carried.append
        pane.drag_out.held = lambda: True
        QTest.mousePress(row, Qt.MouseButton.LeftButton, pos=QPoint(20, 5))
        for x in (22, 60):
            at = QPointF(x, 5)
            event = QMouseEvent(
                QEvent.Type.MouseMove,
                at,
                row.mapToGlobal(at),
                Qt.MouseButton.NoButton,
                Qt.MouseButton.LeftButton,
                Qt.KeyboardModifier.NoModifier,
            )
            QApplication.sendEvent(row, event)
        QTest.mouseRelease(row, Qt.MouseButton.LeftButton)  # else it stays pressed for all tests that follow
        await opened.until(lambda: carried)
        (path,) = carried
        assert (path.name, path.read_bytes()) == ("a report.pdf", b"onetwo")
        assert os.stat(path.parent.parent).st_mode & 0o077 == 0
        pane.drag_out.begin("a1", file)
        assert carried == [path, path], "the second time it is here"
        assert len(opened.requests("file")) == 1
        pane.drag_out.close()
        assert not path.parent.parent.exists()


async def test_a_drag_that_was_let_go_before_the_file_came_carries_nothing(tmp_path: Path) -> None:
    async with reading(tmp_path) as opened:
        file = MailFile("f1", "a.pdf", 3, "application/pdf", safe_name="a.pdf")
        opened.desk.mail.contents["f1"] = [b"one"]
        pane = await shown(opened, "m0")
        said: list[str] = []
        pane.said.connect(said.append)
        carried: list[Path] = []
        pane.drag_out.carry = carried.append
        pane.drag_out.held = lambda: False
        pane.drag_out.begin("a1", file)
        await opened.until(lambda: said and said[-1] == "a.pdf is here: drag it now.")
        assert not carried
        opened.desk.mail.contents["f1"] = [ApiConnectionError("The answer broke off")]
        failed: list[object] = []
        pane.failed.connect(failed.append)
        pane.drag_out.begin("a1", MailFile("f1x", "b.pdf", 3, safe_name="b.pdf"))
        opened.desk.mail.contents["f1x"] = [ApiConnectionError("The answer broke off")]
        await opened.until(lambda: failed)


async def test_in_the_lowest_pane_files_are_one_line_and_pictures_are_in_the_menu(tmp_path: Path) -> None:
    async with reading(tmp_path) as opened:
        opened.desk.mail.messages["m0"].files = [MailFile("f1", "a.pdf", 10, "application/pdf")]
        shown_list = opened.window.mail.messages.model.list
        assert shown_list is not None
        shown_list.refresh()
        await opened.until(lambda: (found := shown_list.by_id("m0")) is not None and found.files)
        pane = await shown(opened, "m0")
        line = pane.fontMetrics().height()
        high = pane.files.sizeHint().height()
        pane.files.set_room(6 * line)
        pane.strip.set_room(6 * line)
        assert pane.files.sizeHint().height() < high - line
        assert pane.files.save_buttons[0].isVisible()
        assert pane.strip.isHidden()
        assert pane.header.load.isVisible()
        pane.files.show_files([MailFile(f"f{n}", f"{n}.pdf", 10, "application/pdf") for n in range(3)])
        assert not pane.files.save_buttons[0].isVisible()
        assert pane.files.save_all.isVisible()
        pane.strip.set_room(40 * line)
        assert pane.strip.isVisible()


async def test_a_narrow_row_of_a_file_has_its_name_and_tells_the_rest(qtbot: Any) -> None:
    row = FileRow("report.pdf", "PDF · 1.2 MB", "PDF · 1.2 MB\napplication/pdf")
    qtbot.addWidget(row)
    name, kind = row.findChildren(PlainLabel)
    row.resize(600, 30)
    row.show()
    assert kind.isVisible()
    row.resize(150, 30)
    assert not kind.isVisible()
    assert "1.2 MB" in name.toolTip()


async def test_a_low_pane_is_for_the_text(tmp_path: Path) -> None:
    async with reading(tmp_path) as opened:
        pane = await shown(opened, "m0")  # with a strip, as it names a picture
        assert pane.header.lines["date"][1].isVisible()
        line = pane.header.fontMetrics().height()
        pane.header.set_room(8 * line)
        assert pane.header.lines["from"][1].isVisible()
        opened.window.reading.setSizes([2_000, 1])
        await opened.until(lambda: not pane.header.lines["date"][1].isVisible())
        opened.window.reading.setSizes([1, 2_000])
        await opened.until(lambda: pane.header.lines["date"][1].isVisible())
        assert pane.header.lines["cc"][1].isHidden()  # there are none
