"""Words from outside lose what could mislead the eye or break a row."""

import re

import pytest
from PySide6.QtGui import QTextDocument

from cio_desktop.ui.words.plain import BREAK, breakable, broken, menu_text, plain_block, plain_line, tool_tip


@pytest.mark.parametrize(
    ("raw", "shown"),
    [
        ("ann@example.org", "ann@example.org"),
        ("a\r\nb\tc", "a b c"),
        ("safe\u202egpj.exe", "safegpj.exe"),
        ("\u2066x\u2069\u200fy", "xy"),
        ("\u2067x\u200fy", "xy"),
        ("bell\x07 null\x00 esc\x1b[31m", "bell null esc[31m"),
        ("lone\ud800surrogate", "lonesurrogate"),
        ("  many   spaces  ", "many spaces"),
        ("<b>not bold</b>", "<b>not bold</b>"),
    ],
)
def test_plain_line(raw: str, shown: str) -> None:
    assert plain_line(raw) == shown


@pytest.mark.parametrize(
    "raw",
    ["\u200b\u200b", "\u3164", "\u2800\u2800", "\ufeff\u00a0", "\u0301\u0302", "\u200d", "\u2060\u3000", "\U000e0041"],
    ids=ascii,
)
def test_what_nobody_can_see_is_nothing(raw: str) -> None:
    assert plain_line(raw) == ""


def test_what_is_behind_blanks_is_seen() -> None:
    assert plain_line("\u2800" * 300 + "\u200b\u3164Invoice\u2800118") == "Invoice 118"


@pytest.mark.parametrize("text", ["می\u200cخواهم", "👨\u200d👩\u200d👧", "ක්\u200dර", "é", "한국어"])
def test_letters_of_any_script_stay(text: str) -> None:
    assert plain_line(text) == text


def test_limits() -> None:
    assert len(plain_line("x" * 10_000)) == 500
    assert plain_line("x" * 600).endswith("…")


def test_a_block_keeps_its_lines() -> None:
    assert plain_block("a\r\nb\n\tc\x00") == "a\nb\n\tc"


def test_menus_get_no_letters_of_others() -> None:
    assert menu_text("R&D") == "R&&D"


@pytest.mark.parametrize("text", ["<img src='file:///x'>", "a &lt;b&gt;", "<b>bold</b>\nmore"])
def test_a_tool_tip_is_never_markup(text: str) -> None:
    shown = QTextDocument()
    tip = tool_tip(text)
    assert tip.startswith("<qt>")
    shown.setHtml(tip)
    assert shown.toPlainText() == text


def test_a_tool_tip_without_markup_stays_as_it_is() -> None:
    assert tool_tip("Invoice\n118") == "Invoice\n118"


def test_long_words_may_break_and_short_ones_stay() -> None:
    address = "a.long.name@" + "x" * 60 + ".example.org"
    text = f"Can't sign in to {address}. Enter ann@example.org"
    shown = breakable(text)
    assert shown.replace("\u200b", "") == text
    assert "ann@example.org" in shown
    assert max(len(part) for part in re.split("[\\s\u200b]", shown)) <= 24


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        ("To \u2068דואר\u2069, now", "To \u2068דואר\u2069, now"),
        ("\u2068a \u2068b\u2069\u2069", "\u2068a \u2068b\u2069\u2069"),
        ("\u2067\u20681\u2069–\u20682\u2069\u2069", "\u2067\u20681\u2069–\u20682\u2069\u2069"),
        ("a\u2069 out of it", "a out of it"),
        ("\u2068 \u2069a", "a"),
        ("never \u2068closed", "never closed"),
        ("\u2068\u202emoc\u2069", "\u2068moc\u2069"),
    ],
)
def test_names_that_are_kept_apart_stay_so_and_nothing_else_does(text: str, kept: str) -> None:
    assert plain_line(text) == kept
    assert plain_block(text).strip() == kept


def test_isolates_of_a_stranger_take_no_time() -> None:
    assert plain_line("\u2068" * 200_000 + "a" + "\u2069" * 200_000, 1_000_000).count("a") == 1


def test_a_word_wider_than_its_line_breaks_at_its_joints_or_else_anywhere() -> None:
    def fits(part: str) -> bool:
        return len(part) <= 8

    assert broken("a short text", fits) == "a short text"
    assert broken("ann@example.org", fits).split(BREAK) == ["ann@", "example.", "org"]
    assert broken("password-of-hers", fits).replace(BREAK, "") == "password-of-hers"
    assert all(map(fits, broken("incomprehensibilities", fits).split(BREAK)))
    assert broken("والمستحيلات", fits) == "والمستحيلات"
    assert broken(broken("ann@example.org", fits), fits) == broken("ann@example.org", fits)
