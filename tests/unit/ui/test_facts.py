"""Names and values, in two columns or below each other."""

from __future__ import annotations

from typing import Any

from cio_desktop.ui.widgets.facts import FactsText, laid_out

FACTS = [("Server", "imap.example.org"), ("Its ways", "It has no MOVE, and counts deleted ones"), ("", "It is slow")]


def test_for_another_place_each_value_is_one_line() -> None:
    assert laid_out(FACTS).splitlines() == [
        "Server:   imap.example.org",
        "Its ways: It has no MOVE, and counts deleted ones",
        "          It is slow",
    ]


def test_a_value_goes_on_in_its_own_column() -> None:
    assert laid_out(FACTS, 36).splitlines() == [
        "Server:   imap.example.org",
        "Its ways: It has no MOVE, and counts",
        "          deleted ones",
        "          It is slow",
    ]


def test_where_two_columns_have_no_room_a_value_is_below_its_name() -> None:
    below = ["Server:", "  imap.example.org", "Its ways:", "  It has no MOVE, and counts deleted ones", "  It is slow"]
    assert laid_out(FACTS, 29).splitlines() == below
    address = [*FACTS, ("User", "ann.hale.of.the.allotment@example.org")]
    assert laid_out(address, 40).splitlines()[:5] == below  # a word that is wider than its column would be broken


def test_it_is_laid_out_anew_in_another_width(qtbot: Any) -> None:
    box = FactsText()
    qtbot.addWidget(box)
    letter = box.fontMetrics().horizontalAdvance("n")
    box.resize(70 * letter, 300)
    box.show_facts(FACTS, "\n\nThe answer:\nNO")
    box.show()
    assert box.toPlainText() == laid_out(FACTS) + "\n\nThe answer:\nNO"
    box.resize(24 * letter, 300)
    assert box.toPlainText().splitlines()[:2] == ["Server:", "  imap.example.org"]
    assert box.toPlainText().endswith("\nNO")
