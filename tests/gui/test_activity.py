"""Activity: histories, changes, unreadable messages and what the servers can do, in a window of its own."""

from __future__ import annotations

import contextlib
import time
from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QSettings, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QCheckBox, QPushButton, QWidget

from cio_desktop.operations.watched_list import PAGE
from cio_desktop.protocol.keys import SourceKey
from cio_desktop.protocol.resources import Account, ActivityLine, EditState, Event, PlanStep, UnreadableMessage
from cio_desktop.ui.activity import rows
from cio_desktop.ui.activity.change_words import Verb
from cio_desktop.ui.activity.window import ActivityWindow, Page
from cio_desktop.ui.widgets.dialog_frame import ConfirmDialog
from cio_desktop.ui.widgets.labels import PlainLabel
from cio_desktop.ui.window.trouble_dialog import TroubleDialog
from cio_desktop.ui.words.texts import words
from tests.support.fake_client import ACCOUNT, KEY, LABEL, OTHER, Desk, desk, refused
from tests.support.open_window import open_window, press
from tests.support.window_data import source

NOW = int(time.time())
BYE = "* BYE Server shutting down \N{EM DASH} come back in five minutes <b>x</b>"


def line(n: int, label: str = LABEL, **fields: object) -> ActivityLine:
    told = {"kind": "sync", "new": n, "duration": 1.0} | fields
    return ActivityLine(at=NOW - 1000 + n, line_id=f"l{n}", account_id=ACCOUNT, label=label, **told)  # type: ignore[arg-type]


def edit(edit_id: str, state: str, age: int, **fields: object) -> EditState:
    told = {"add": ["Bills"], "remove": ["INBOX"], "source": LABEL} | fields
    return EditState(edit_id, "m1", state, created=NOW - age, updated=NOW - age, **told)  # type: ignore[arg-type]


@contextlib.asynccontextmanager
async def activity(d: Desk, tmp_path: Path) -> AsyncIterator[ActivityWindow]:
    window = ActivityWindow(d, QSettings(str(tmp_path / "a.ini"), QSettings.Format.IniFormat))  # type: ignore[arg-type]
    try:
        yield window
    finally:
        await window.end()


def button(window: ActivityWindow, text: str) -> QPushButton:
    return next(made for made in window.findChildren(QPushButton) if made.text() == text and made.isVisible())


def shown(window: ActivityWindow) -> list[str]:
    """The buttons of the page that is seen."""
    page = window.tabs.currentWidget()
    return [made.text() for made in page.findChildren(QPushButton) if made.isVisible()]


def confirm(dialog: ConfirmDialog) -> None:
    found = dialog.findChild(QPushButton, "confirm")
    assert found is not None
    found.click()


def clipboard() -> str:
    return QGuiApplication.clipboard().text()


async def test_the_history_with_the_servers_words_searched_and_copied(tmp_path: Path) -> None:
    async with desk() as d, activity(d, tmp_path) as window:
        d.client.activity = [
            line(5),
            line(4, code="net.lost", text=BYE, new=0),
            line(
                3, kind="status", status="INVALID_CREDENTIALS", code="auth.password", text="NO [AUTHENTICATIONFAILED]"
            ),
            *(line(n) for n in (2, 1)),
        ]
        window.open_page(Page.HISTORY)
        page, model = window.history, window.history.model
        await d.until(lambda: model.rowCount() == 5)
        assert [model.line(n).cells[2] for n in range(3)] == ["Synced: 5 new", "Sync failed", "Sign-in refused"]
        assert model.line(1).cells[3].startswith("* BYE Server shutting down")
        assert page._details.placeholderText() == "Select a line to read the whole of it."
        assert not button(window, "Copy").isEnabled()
        page.view.selectRow(1)
        button(window, "Copy").click()
        assert BYE in clipboard()
        assert "net.lost" in clipboard()
        page.view.selectAll()
        press(page.view, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
        assert len(clipboard().splitlines()) == 5
        window.words.setText("shutting FIVE")
        assert [model.line(n).name for n in range(model.rowCount())] == ["l4"]
        button(window, "Copy all").click()
        assert clipboard() == model.line(0).whole
        window.words.setText("no such words")
        assert model.rowCount() == 0
        assert page._note.text() == "No line has these words."
        press(window.words, Qt.Key.Key_Escape)
        assert model.rowCount() == 5
        press(window.words, Qt.Key.Key_Escape)  # leaves the field
        assert page.view.hasFocus()
        press(page.view, Qt.Key.Key_Escape)
        assert not window.isVisible()


async def test_words_are_looked_for_in_older_pages_but_not_for_ever(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with desk() as d, activity(d, tmp_path) as window:
        d.client.activity = [line(n) for n in reversed(range(5 * PAGE))]
        d.client.activity[-3] = line(2, code="net.lost", text=BYE)
        window.open_page(Page.HISTORY)
        page, model = window.history, window.history.model
        await d.until(lambda: model.rowCount() == PAGE)
        window.words.setText("shutting down")
        assert page._note.text() == "Looking further back…"
        await d.until(lambda: [model.line(n).name for n in range(model.rowCount())] == ["l2"])
        window.words.clear()
        monkeypatch.setattr(rows, "MOST_SEARCHED", 2 * PAGE)
        d.histories.forget()
        await d.until(lambda: model.rowCount() == PAGE)
        window.words.setText("shutting down")
        await d.until(lambda: page._note.text() == f"No line of the newest {2 * PAGE} has these words.")


async def test_what_happens_is_seen_and_the_selection_stays(tmp_path: Path) -> None:
    async with desk() as d, activity(d, tmp_path) as window:
        d.client.activity = [line(n) for n in (3, 2, 1)]
        window.open_page(Page.HISTORY)
        view, model = window.history.view, window.history.model
        await d.until(lambda: model.rowCount() == 3)
        view.selectRow(1)
        d.client.activity.insert(0, line(4, code="net.lost", text=BYE))
        d.client.tell(Event("source", ACCOUNT, LABEL))
        await d.until(lambda: model.rowCount() == 4)
        assert [model.line(n).name for n in view.numbers()] == ["l2"]


async def test_lines_are_made_once_not_with_each_event(tmp_path: Path) -> None:
    async with desk() as d, activity(d, tmp_path) as window:
        d.client.activity = [line(n) for n in reversed(range(80))]
        window.open_page(Page.HISTORY)
        model = window.history.model
        await d.until(lambda: model.rowCount() == 80)
        made: list[ActivityLine] = []
        line_of = model._line_of
        model._line_of = lambda row: made.append(row) or line_of(row)  # type: ignore[func-returns-value]
        d.client.activity.insert(0, line(80))
        d.client.tell(Event("source", ACCOUNT, LABEL))
        await d.until(lambda: model.rowCount() == 81)
        model.refresh()
        assert [row.line_id for row in made] == ["l80"]


async def test_only_the_page_that_is_seen_asks(tmp_path: Path) -> None:
    async with desk() as d, activity(d, tmp_path) as window:
        window.open_page(Page.HISTORY)
        await d.until(lambda: not d.histories.reading)
        asked = {request[0] for request in d.client.requests}
        assert "activity" in asked
        assert asked.isdisjoint({"edits", "unreadable"})
        window.open_page(Page.CHANGES)
        await d.until(lambda: any(request[0] == "edits" for request in d.client.requests))
        window.close()
        before = len(d.client.requests)
        d.client.tell(Event("source", ACCOUNT, LABEL))
        d.client.tell(Event("edit", ACCOUNT, edit=edit("e1", "done", 1)))
        await d.until(lambda: "accounts" in {request[0] for request in d.client.requests[before:]})  # by the list
        assert {request[0] for request in d.client.requests[before:]} == {"accounts"}


async def test_one_source_alone(tmp_path: Path) -> None:
    async with desk() as d, activity(d, tmp_path) as window:
        other = d.client.mail.add_source()
        d.sources.reload()
        await d.until(lambda: d.sources.source(other) is not None)
        d.client.activity = [line(3, OTHER), line(2), line(1)]
        window.open_page(Page.HISTORY, other)
        model = window.history.model
        await d.until(lambda: [model.line(n).name for n in range(model.rowCount())] == ["l3"])
        assert window.source.currentText() == "ben@example.org"
        window.source.setCurrentIndex(0)
        window.source.activated.emit(0)
        await d.until(lambda: model.rowCount() == 3)


async def test_nothing_yet_away_and_a_server_without_it(tmp_path: Path) -> None:
    async with desk() as d, activity(d, tmp_path) as window:
        window.open_page(Page.HISTORY)
        await d.until(lambda: window.history._note.text().startswith("Nothing has happened yet"))
        window.open_page(Page.UNREADABLE)
        await d.until(lambda: window.unreadable._note.text() == "Every message can be read.")
        window.open_page(Page.CHANGES)
        await d.until(lambda: window.changes._note.text().startswith("No changes."))
        d.client.activity = [line(1)]
        window.open_page(Page.HISTORY)
        await d.until(lambda: window.history.model.rowCount() == 1)
        d.client.down = True
        d.client.break_stream()
        await d.until(lambda: window.history._strip.text().startswith("The local service is not answering"))
        assert window.history.model.rowCount() == 1
        d.client.down, d.client.activity = False, None
        await d.until(lambda: window.history._note.text() == "This service keeps no history." or d.histories.lacking)


async def test_a_waiting_change_its_plan_and_its_verbs(tmp_path: Path) -> None:
    async with desk() as d, activity(d, tmp_path) as window:
        plan = [PlanStep("planned", ['SELECT "INBOX"', 'UID MOVE 12 "Bills"'], LABEL, "Checked by a look.")]
        waits = edit("e1", "waiting", 5, subject="Invoice", code="net.lost", can_cancel=True, can_retry=True, plan=plan)
        d.client.states = {"e1": waits, "e2": edit("e2", "done", 9), "e3": edit("e3", "failed", 8, can_retry=True)}
        window.open_page(Page.CHANGES)
        page, model = window.changes, window.changes.model
        await d.until(lambda: model.rowCount() == 3)
        page.view.selectRow(0)
        await d.until(lambda: 'UID MOVE 12 "Bills"' in page._details.toPlainText())
        assert "Commands it would send" in page._details.toPlainText()
        assert set(shown(window)) == {"Try now", "Cancel change", "Copy", "Copy all"}
        button(window, "Try now").click()
        await d.until(lambda: ("retry", "e1") in d.client.requests)
        await d.until(lambda: model.line(0).cells[3] == "Being carried out")
        page.view.selectRow([model.line(n).name for n in range(3)].index("e2"))
        assert shown(window) == ["Copy", "Copy all"]
        window.which.setCurrentIndex(2)
        window.which.activated.emit(2)
        await d.until(lambda: [model.line(n).name for n in range(model.rowCount())] == ["e3"])
        page.view.selectRow(0)
        d.client.faults = [refused(400, "over", "edit.over")]
        button(window, "Try again").click()
        await d.until(lambda: d.client.faults == [])


async def test_cancel_is_offered_where_it_is_true_and_a_refusal_is_told(tmp_path: Path) -> None:
    async with desk() as d, activity(d, tmp_path) as window:
        d.client.states = {"e1": edit("e1", "planned", 5, can_cancel=True), "e2": edit("e2", "running", 9)}
        told: list[object] = []
        window.failed.connect(told.append)
        window.open_page(Page.CHANGES)
        page = window.changes
        await d.until(lambda: page.model.rowCount() == 2)
        page.view.selectRow(1)
        assert "Cancel change" not in shown(window)
        page.view.selectRow(0)
        button(window, "Cancel change").click()
        await d.until(lambda: page.model.line(0).cells[3] == "Cancelled")
        d.client.states["e1"].state, d.client.states["e1"].can_retry = "failed", True
        d.client.tell(Event("edit", ACCOUNT, edit=d.client.states["e1"]))
        await d.until(lambda: "Try again" in shown(window))
        d.client.faults = [refused(400, "It is over.", "edit.over")]
        button(window, "Try again").click()
        await d.until(lambda: len(told) == 1)


@pytest.mark.parametrize("always", [False, True])
async def test_a_marked_copy_is_removed_after_it_was_explained(tmp_path: Path, always: bool) -> None:
    async with desk() as d, activity(d, tmp_path) as window:
        d.client.states = {"e1": edit("e1", "deferred", 5, code="edit.deferred", can_retry=True)}
        window.open_page(Page.CHANGES)
        page = window.changes
        await d.until(lambda: page.model.rowCount() == 1)
        page.view.selectRow(0)
        button(window, str(Verb.REMOVE.value)).click()
        (dialog,) = page.findChildren(ConfirmDialog)
        said = " ".join(label.text() for label in dialog.findChildren(PlainLabel))
        assert "What another program has marked keeps it from being sent" in said
        dialog.findChildren(QCheckBox)[0].setChecked(always)
        confirm(dialog)
        await d.until(lambda: ("retry", "e1") in d.client.requests)
        kept = ("update source", LABEL, {"expunge_policy": "auto"})
        await d.until(lambda: (kept in d.client.requests) is always)


async def test_where_others_have_marked_mail_the_folder_is_cleared_only_when_asked(tmp_path: Path) -> None:
    async with desk() as d, activity(d, tmp_path) as window:
        held = edit("e1", "deferred", 5, code="edit.others_marked", text="2 other messages are marked.", can_retry=True)
        held.results = [{"folder": "Bills", "state": "done", "text": ""}, {"folder": "INBOX", "state": "waiting"}]
        d.client.states = {"e1": held}
        window.open_page(Page.CHANGES)
        page = window.changes
        await d.until(lambda: page.model.rowCount() == 1)
        page.view.selectRow(0)
        button(window, str(Verb.CLEAR.value)).click()
        (dialog,) = page.findChildren(ConfirmDialog)
        assert "other programs have marked" in " ".join(label.text() for label in dialog.findChildren(PlainLabel))
        press(dialog, Qt.Key.Key_Return)  # the safe answer is the default one
        assert not [request for request in d.client.requests if request[0] == "expunge"]
        button(window, str(Verb.CLEAR.value)).click()
        dialog = page.findChildren(ConfirmDialog)[-1]
        confirm(dialog)
        await d.until(lambda: ("expunge", LABEL, "INBOX", True) in d.client.requests)


async def test_folders_are_named_by_their_role_also_of_a_source_that_nobody_opened(tmp_path: Path) -> None:
    folders = ("INBOX", "INBOX/Trips", "Sent Items", "Bills")
    async with desk(folders=folders) as d, activity(d, tmp_path) as window:
        of_others = replace(d.client.mail.folders["Sent Items"], role="\\Sent", role_by="name")
        d.client.mail.folders["Sent Items"] = of_others
        d.client.states = {
            "e1": edit("e1", "done", 5, remove=["Sent Items"], add=["INBOX/Trips"]),
            "e2": edit("e2", "failed", 9, remove=["Bills"], add=["Sent Items"], dst_source=OTHER, can_retry=True),
        }
        d.client.unreadable = {LABEL: [UnreadableMessage("Sent Items", 4711, 7, NOW - 60)]}
        d.folders.reload(KEY)
        other = d.client.mail.add_source(OTHER)
        d.sources.reload()
        await d.until(lambda: d.sources.source(other) is not None)
        window.open_page(Page.CHANGES)
        model = window.changes.model
        said = ["Move from Sent to Inbox/Trips", f"Move from Bills to Sent of {OTHER}"]
        await d.until(lambda: [model.line(row).cells[1] for row in range(model.rowCount())] == said)
        window.changes.view.selectRow(0)
        assert window.changes._details.toPlainText().startswith(said[0])
        window.open_page(Page.UNREADABLE)
        await d.until(
            lambda: (
                [line.cells[2] for line in map(window.unreadable.model.line, range(window.unreadable.model.rowCount()))]
                == ["Sent, number 4711"]
            )
        )
        window.unreadable.view.selectRow(0)
        assert "Sent of ann@example.org, number 4711" in window.unreadable._details.toPlainText()


async def test_unreadable_messages_are_tried_again(tmp_path: Path) -> None:
    async with desk() as d, activity(d, tmp_path) as window:
        reply = "NO [SERVERBUG] System Error (0x80040154)"
        d.client.unreadable = {LABEL: [UnreadableMessage("INBOX", 4711, 7, NOW - 60, NOW + 9000, reply)]}
        window.open_page(Page.UNREADABLE)
        page = window.unreadable
        await d.until(lambda: page.model.rowCount() == 1)
        assert page.model.line(0).cells[1:] == ("ann@example.org", "Inbox, number 4711", reply)
        page.view.selectRow(0)
        assert reply in page._details.toPlainText()
        assert "Tried 7 times" in page._details.toPlainText()
        button(window, "Try again").click()
        await d.until(lambda: ("retry unreadable", LABEL, "INBOX", 4711) in d.client.requests)


async def test_what_the_servers_can_do_and_the_choice(tmp_path: Path) -> None:
    async with desk() as d, activity(d, tmp_path) as window:
        account = d.client.mail.account.sources[0]
        account.server_capabilities, account.live, account.expunge_policy = ["IMAP4rev1"], False, "strict"
        d.sources.reload()
        await d.until(lambda: (d.sources.source(KEY) or account).server_capabilities is not None)
        window.open_page(Page.SERVERS)

        def texts() -> str:
            return " ".join(label.text() for label in window.servers.findChildren(PlainLabel) if label.isVisible())

        await d.until(lambda: "One message alone can't be removed here." in texts())
        box = next(made for made in window.servers.findChildren(QCheckBox) if made.isVisible())
        assert not box.isChecked()
        box.click()
        await d.until(lambda: account.expunge_policy == "auto")
        await d.until(lambda: "So a folder is cleared" in texts())
        window.words.setText("no such server")
        await d.until(lambda: "No server has these words." in texts())


async def test_every_part_that_takes_the_focus_has_a_name(tmp_path: Path) -> None:
    async with desk() as d, activity(d, tmp_path) as window:
        window.open_page(Page.CHANGES)
        nameless = [
            type(widget).__name__
            for widget in window.findChildren(QWidget)
            if widget.isVisible() and widget.focusPolicy() & Qt.FocusPolicy.TabFocus and not widget.accessibleName()
        ]
        assert set(nameless) <= {"QTabWidget"}  # its bar has one


async def test_what_strangers_wrote_is_shown_as_it_is(tmp_path: Path) -> None:
    async with desk() as d, activity(d, tmp_path) as window:
        odd = "<img src=x>\u202egnp.exe\x1b[31m\n" + "\u0301" * 400
        d.client.activity = [line(1, code=odd, text=f"NO {odd}")]
        d.client.states = {"e1": edit("e1", "failed", 5, subject=odd, add=[odd], code="imap.no", text=odd)}
        d.client.unreadable = {LABEL: [UnreadableMessage(odd, 1, 1, NOW, None, odd)]}
        for page, shown_page in (
            (Page.HISTORY, window.history),
            (Page.CHANGES, window.changes),
            (Page.UNREADABLE, window.unreadable),
        ):
            window.open_page(page)
            view, model = shown_page.view, shown_page.model
            await d.until(lambda model=model: model.rowCount() == 1)  # type: ignore[misc]
            view.setCurrentIndex(model.index(0, 0))
            told = shown_page._details.toPlainText()
            assert "<img src=x>gnp.exe[31m" in told
            cells = [model.index(0, column).data() for column in range(4)]
            assert not any(sign in text for text in (told, *cells) for sign in ("\u202e", "\x1b"))
            assert not any("\n" in cell for cell in cells)
            tips = [model.index(0, column).data(Qt.ItemDataRole.ToolTipRole) for column in range(4)]
            assert not any("<img" in tip for tip in tips)


async def test_from_right_to_left_a_row_is_chosen_and_told(tmp_path: Path) -> None:
    QGuiApplication.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:
        async with desk() as d, activity(d, tmp_path) as window:
            d.client.activity = [line(2, code="net.lost", text=BYE), line(1)]
            window.open_page(Page.HISTORY)
            view, model = window.history.view, window.history.model
            await d.until(lambda: model.rowCount() == 2)
            window.words.setFocus()
            press(window.words, Qt.Key.Key_Down)
            press(view, Qt.Key.Key_Down)
            press(view, Qt.Key.Key_Up)
            assert view.numbers() == [0]
            assert BYE in window.history._details.toPlainText()
    finally:
        QGuiApplication.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


# -- in the main window


def two(now: float) -> list[Account]:
    ann = Account("a1", first_name="Ann", last_name="Example", email_addresses=["ann@example.org"])
    names = ["IMAP4REV1", "IDLE", "MOVE", "UIDPLUS"]
    ann.sources = [
        source("ann@example.org", now, live=True, server_capabilities=names),
        source("ben@example.org", now),
    ]
    return [ann]


async def test_it_is_opened_by_its_key_from_the_panel_and_from_the_status_bar(tmp_path: Path) -> None:
    async with open_window(two, tmp_path / "w.ini") as opened:
        main = opened.window
        main.actions_["activity"].trigger()
        window = main.activity.window
        assert window is not None
        assert (window.isVisible(), window.page) == (True, Page.HISTORY)
        window.close()
        key = SourceKey("a1", "ben@example.org")
        opened.view.select(key)
        await opened.until(lambda: main.panel.keys == [key])
        next(made for made in main.panel.findChildren(QPushButton) if made.text() == "All activity…").click()
        assert window.isVisible()
        assert SourceKey(*window.source.currentData()) == key
        main.status.pending_pressed.emit()
        assert window.page is Page.CHANGES
        window.failed.emit(words("edit.over"))
        assert [found.isVisible() for found in window.findChildren(TroubleDialog)] == [True]


async def test_the_panel_says_how_new_mail_comes(tmp_path: Path) -> None:
    async with open_window(two, tmp_path / "w.ini") as opened:
        panel = opened.window.panel
        opened.view.select(SourceKey("a1", "ann@example.org"))
        await opened.until(lambda: panel._facts["New mail"].text() == "At once")
        opened.view.select(SourceKey("a1", "ben@example.org"))
        await opened.until(lambda: not panel._facts["New mail"].isVisible())
