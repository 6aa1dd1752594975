"""Searching: one line, where it looks, and what is said of what it can't do."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt

from cio_desktop.protocol.resources import Addresses, Person
from cio_desktop.ui.mail.messages.model import Data
from cio_desktop.ui.mail.search.search import Where
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
