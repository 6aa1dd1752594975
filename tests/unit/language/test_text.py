"""Texts with their values in the language that is spoken."""

from collections.abc import Iterator

import pytest

from cio_desktop.language import (
    ENGLISH,
    CountedText,
    Language,
    Text,
    counted,
    isolated,
    language,
    number,
    speaking,
    tr,
    use,
)

GERMAN = {
    ("Moved to {folder}", "", -1): "Nach {folder} verschoben",
    ("Open", "adjective", -1): "Offen",
    ("{n} messages in {folder}", "", 1): "Eine Nachricht in {folder}",
    ("{n} messages in {folder}", "", 3): "{n} Nachrichten in {folder}",
    ("\u202f", "between thousands", -1): ".",
}


def german(text: str, comment: str, n: int) -> str:
    return GERMAN.get((text, comment, n), "")


@pytest.fixture
def in_german() -> Iterator[None]:
    use(Language("de", german))
    yield
    use(ENGLISH)


def test_english_is_what_is_written() -> None:
    assert tr("Moved to {folder}", folder="Bills") == "Moved to Bills"
    assert tr("{braces} stay where nothing is filled in") == "{braces} stay where nothing is filled in"
    assert counted(1, "{n} message", "{n} messages") == "1 message"
    assert counted(0, "{n} message", "{n} messages") == "0 messages"
    assert counted(12000, "{n} message", "{n} messages") == "12\u202f000 messages"


@pytest.mark.usefixtures("in_german")
def test_another_language_is_looked_up() -> None:
    assert tr("Moved to {folder}", folder="Rechnungen") == "Nach Rechnungen verschoben"
    assert tr("Open", "adjective") == "Offen"
    assert tr("Open") == "Open"  # nobody has translated it yet
    assert counted(1, "{n} message in {folder}", "{n} messages in {folder}", folder="A") == "Eine Nachricht in A"
    assert counted(3, "{n} message in {folder}", "{n} messages in {folder}", folder="A") == "3 Nachrichten in A"
    assert number(-1234567) == "-1.234.567"


def test_texts_of_tables_are_said_when_they_are_shown() -> None:
    text, many = Text("Open", "adjective"), CountedText("{n} message in {folder}", "{n} messages in {folder}")
    assert (str(text), many.of(1, folder="A")) == ("Open", "1 message in A")
    with speaking(Language("de", german)):
        assert (str(text), many.of(3, folder="A")) == ("Offen", "3 Nachrichten in A")
        assert Text("Moved to {folder}").fill(folder="A") == "Nach A verschoben"
    assert language() is ENGLISH


def test_words_from_right_to_left_are_kept_apart() -> None:
    assert tr("Moved to {folder}", folder="דואר") == "Moved to \u2068דואר\u2069"
    assert tr("Moved to {folder}", folder="Été") == "Moved to Été"
    with speaking(Language("ar", right_to_left=True)):
        assert tr("Moved to {folder}", folder="Bills") == "Moved to \u2068Bills\u2069"
        assert counted(3, "{n} message", "{n} messages") == "3 messages"
        assert isolated("") == ""
        assert isolated("12:04") == "\u206812:04\u2069"
        assert isolated("\u206812\u2069–\u206814\u2069") == "\u2067\u206812\u2069–\u206814\u2069\u2069"
        assert (
            isolated("\u2068Bills\u2069 في \u2068a@b.example\u2069") == "\u2068Bills\u2069 في \u2068a@b.example\u2069"
        )
        assert isolated("\u2068Bills\u2069 of") == "\u2068\u2068Bills\u2069 of\u2069"
        assert (
            tr("{source}: {state}.", source="a@b.example", state="منذ 17:11") == "\u2068a@b.example\u2069: منذ 17:11."
        )
        assert isolated("دُ") == "دُ"
