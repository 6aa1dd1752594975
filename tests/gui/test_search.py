"""Searching: one line, where it looks, and what is said of what it can't do."""

from __future__ import annotations

import contextlib
from collections.abc import AsyncIterator
from datetime import date
from typing import Any

import pytest
from PySide6.QtCore import Qt

from cio_desktop.language import Language, speaking
from cio_desktop.protocol.resources import Addresses, Contact, Person, TextSearchEvent
from cio_desktop.ui.mail.messages.model import Data
from cio_desktop.ui.mail.search.completer import SearchCompleter
from cio_desktop.ui.mail.search.completion import completions
from cio_desktop.ui.mail.search.search import Where
from cio_desktop.ui.widgets.filter_field import FilterField
from tests.support.fake_client import KEY
from tests.support.mail_window import MailWindow, mail_window


def filled(window: MailWindow) -> None:
    acme = window.mail.add_message("m90", "Bills", subject="Invoice 118")
    acme.addresses = Addresses(from_=Person("billing@acme.example", "Acme"))
    window.mail.add_message("m91", "INBOX", "Work", subject="Lunch with acme")


async def test_words_are_found_here_and_everywhere_with_their_folders() -> None:
    async with mail_window() as window:
        filled(window)
        window.area.filter_messages("acme")
        await window.desk.until(lambda: window.ids() == ["m91"])
        bar = window.area.messages.search_bar
        assert bar.isVisible()
        assert [made.text() for made in bar.buttons.values()] == ["Inbox", "Everywhere"]
        assert bar.buttons[Where.HERE].isChecked()
        bar.buttons[Where.EVERYWHERE].click()
        await window.desk.until(lambda: sorted(map(str, window.ids())) == ["m90", "m91"])
        assert window.message("m90").data(Data.ELSEWHERE) == ["Bills"]
        assert window.message("m91").data(Data.ELSEWHERE) == ["Inbox", "Work"]
        assert "in Bills" in window.message("m90").data(Qt.ItemDataRole.AccessibleTextRole)
        assert bar.buttons[Where.EVERYWHERE].isChecked()
        window.area.filter_messages("")
        await window.desk.until(lambda: len(window.ids()) == 6)
        assert not bar.isVisible()
        window.area.filter_messages("acme")  # the place is kept
        await window.desk.until(lambda: len(window.ids()) == 2)


async def test_nothing_here_leads_everywhere() -> None:
    async with mail_window(messages=1) as window:
        filled(window)
        pane = window.area.messages
        window.area.filter_messages("invoice")
        await window.desk.until(lambda: pane.empty.title == "No message matches “invoice” in Inbox.")
        pane.empty.asked.emit()
        await window.desk.until(lambda: window.ids() == ["m90"])
        window.area.filter_messages("nowhere")
        await window.desk.until(lambda: pane.empty.title == "No message matches “nowhere”.")


async def test_what_is_not_understood_is_told_and_the_rest_is_searched_for() -> None:
    async with mail_window(messages=1) as window:
        filled(window)
        bar = window.area.messages.search_bar
        window.area.filter_messages("lunch before:soon")
        await window.desk.until(lambda: window.ids() == ["m91"])
        assert "before:soon is no date" in bar.problem.whole_text()
        window.area.filter_messages("before:")
        await window.desk.until(lambda: len(window.ids()) == 2)
        assert bar.isVisible()
        assert "before: needs a date" in bar.problem.whole_text()
        window.area.filter_messages("in:Nirvana")
        await window.desk.until(lambda: "No folder is called “Nirvana”" in bar.problem.whole_text())
        window.area.filter_messages("lunch")
        await window.desk.until(lambda: not bar.problem.isVisible())


async def test_in_names_a_folder_that_can_be_filed_from() -> None:
    async with mail_window(messages=1) as window:
        filled(window)
        window.area.filter_messages("in:bills invoice")
        await window.desk.until(lambda: window.ids() == ["m90"])
        shown = window.area.messages.model.list
        assert shown is not None
        assert shown.scope.current_folder == "Bills"
        window.area.filter_messages("in:bills zebra")
        await window.desk.until(
            lambda: window.area.messages.empty.title == "No message matches “in:bills zebra” in Bills."
        )


async def test_another_folder_ends_a_search_that_looked_elsewhere() -> None:
    async with mail_window(messages=2) as window:
        filled(window)
        cleared: list[None] = []
        window.area.filter_cleared.connect(lambda: cleared.append(None))
        window.area.filter_messages("acme")
        window.folders.choose("Bills")
        await window.desk.until(lambda: window.ids() == ["m90"])
        assert not cleared, "a search in the folder shown goes along"
        window.area.search.look_in(Where.EVERYWHERE)
        await window.desk.until(lambda: len(window.ids()) == 2)
        window.folders.choose("Work")
        await window.desk.until(lambda: window.ids() == ["m91"])
        assert cleared
        assert not window.area.search.on


async def test_marks_are_tokens(qtbot: Any) -> None:
    async with mail_window(messages=3) as window:
        window.mail.messages["m1"].flags = ["\\Seen", "\\Flagged"]
        window.area.filter_messages("is:starred")
        await window.desk.until(lambda: window.ids() == ["m1"])
        window.area.filter_messages("-is:starred")
        await window.desk.until(lambda: window.ids() == ["m0", "m2"])


async def test_texts_are_searched_on_the_server_and_join_the_list() -> None:
    async with mail_window(messages=3) as window:
        filled(window)
        bar = window.area.messages.search_bar
        window.mail.text_hits = {"m1", "m90"}
        window.mail.text_events = [
            TextSearchEvent("folder", KEY[1], "INBOX", 1),
            TextSearchEvent("folder", KEY[1], "Bills", 1),
            TextSearchEvent("folder", KEY[1], "Work", 0, error_code="imap.no", error_text="not today"),
        ]
        window.area.search.look_in(Where.EVERYWHERE)
        window.area.filter_messages("acme")
        await window.desk.until(lambda: sorted(map(str, window.ids())) == ["m90", "m91"])
        assert bar.texts.isVisible()
        assert bar.texts.text() == "Search texts on the server"
        window.client.texts_may_answer.clear()
        bar.texts.click()
        await window.desk.until(lambda: "Searching texts" in bar.note.whole_text())
        assert bar.texts.text() == "Stop"
        window.client.texts_may_answer.set()
        await window.desk.until(lambda: sorted(map(str, window.ids())) == ["m1", "m90", "m91"])
        await window.desk.until(lambda: "Texts were searched, too. 2 messages have the words" in bar.note.whole_text())
        assert "Work of" in bar.note.whole_text()
        assert "refused" in bar.note.whole_text()
        assert bar.texts.text() == "Search texts again"
        window.area.filter_messages("lunch")
        await window.desk.until(lambda: window.ids() == ["m91"])
        assert not bar.note.isVisible()
        window.area.filter_messages("is:unread")
        await window.desk.until(lambda: not bar.texts.isVisible())


async def test_a_search_in_texts_can_be_stopped() -> None:
    async with mail_window(messages=3) as window:
        bar = window.area.messages.search_bar
        window.mail.text_events = [TextSearchEvent("folder", KEY[1], "INBOX", 1)]
        window.client.texts_may_answer.clear()
        window.area.filter_messages("letter")
        await window.desk.until(lambda: bar.texts.isVisible())
        bar.texts.click()
        await window.desk.until(lambda: bar.texts.text() == "Stop")
        bar.texts.click()
        await window.desk.until(lambda: "The search in texts was stopped." in bar.note.whole_text())
        assert bar.texts.text() == "Search texts again"


@contextlib.asynccontextmanager
async def field_of(window: MailWindow) -> AsyncIterator[FilterField]:
    field = FilterField("Search", window.window)
    window.area.complete_search(field, window.client)
    field.textChanged.connect(window.area.filter_messages)
    field.show()
    window.window.activateWindow()
    field.setFocus()
    yield field


def completer(window: MailWindow) -> SearchCompleter:
    assert window.area._completer is not None
    return window.area._completer


async def test_keywords_folders_and_people_are_offered(qtbot: Any) -> None:
    async with mail_window(folders=("INBOX", "Bills", "Two words")) as window, field_of(window) as field:
        window.mail.contacts = [Contact("ann@x.example", name="Ann Lee"), Contact("bob@x.example", name="Bob")]
        offers = completer(window)
        qtbot.keyClicks(field, "fr")
        assert [each.words for each in offers.offered] == ["from:"]
        assert offers.shown
        qtbot.keyClick(field, Qt.Key.Key_Return)  # nothing was chosen: it searches
        assert not offers.shown
        qtbot.keyClicks(field, "om:an")
        await window.desk.until(lambda: [each.words for each in offers.offered] == ["from:ann@x.example"])
        assert offers.offered[0].about == "Ann Lee"
        qtbot.keyClick(field, Qt.Key.Key_Down)
        qtbot.keyClick(field, Qt.Key.Key_Return)
        assert field.text() == "from:ann@x.example "
        qtbot.keyClicks(field, "in:w")
        assert [each.words for each in offers.offered] == ['in:"Two words"']
        assert offers.shown
        qtbot.keyClick(field, Qt.Key.Key_Escape)
        assert not offers.shown
        assert field.text() == "from:ann@x.example in:w"
        qtbot.keyClick(field, Qt.Key.Key_Escape)
        assert field.text() == ""


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("is:", ["is:unread", "is:read", "is:starred", "is:unstarred"]),
        ("x -is:st", ["-is:starred"]),
        ("is:starred", []),
        ("has:", ["has:file"]),
        ("before:20", ["before:2026", "before:2026-11"]),
        ("acme", []),
        ("f", []),
        ("be", ["before:"]),
        ("acme ", []),
    ],
)
def test_what_could_follow(text: str, words: list[str]) -> None:
    found = completions(text, len(text), [], [], date(2026, 11, 30))
    assert [each.words for each in found] == words
    for each in found:
        made, cursor = each.apply(text)
        assert made[: each.start] == text[: each.start]
        assert cursor == len(made)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("vo", ["von:", "vor:"]),
        ("fr", ["from:"]),
        ("ist", ["ist:ungelesen", "ist:starred"]),
        ("ist:un", ["ist:ungelesen", "ist:unstarred"]),
        ("is:un", ["is:unread", "is:unstarred"]),
        ("-vor:ge", ["-vor:gestern"]),
    ],
)
def test_what_could_follow_in_another_language(text: str, words: list[str]) -> None:
    german = {"from": "von", "before": "vor", "is": "ist", "unread": "ungelesen", "yesterday": "gestern"}
    with speaking(Language("de", lambda text, comment, _n: german.get(text, "") if comment else "")):
        found = completions(text, len(text), [], [], date(2026, 11, 30))
    assert [each.words for each in found] == words
    if text == "vo":
        assert found[0].about == "who wrote it (from:)"


async def test_a_keyword_that_is_begun_changes_nothing_of_the_list() -> None:
    async with mail_window(messages=3) as window:
        window.messages.select_ids(["m1"])
        bar = window.area.messages.search_bar
        window.area.filter_messages("is:")
        assert "is: needs one of these: unread" in bar.problem.whole_text()
        assert window.messages.selected_ids() == ["m1"]
        window.area.filter_messages("")
        assert not bar.isVisible()
        assert window.messages.selected_ids() == ["m1"]
