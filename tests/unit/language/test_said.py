"""Sentences that one process writes and another one shows."""

from collections.abc import Iterator

import pytest

from cio_desktop.language import ENGLISH, Language, Said, heard, use
from cio_desktop.protocol.errors import CioError

MANY = "{n} folders in {source} can be read."
GERMAN = {
    MANY: "{n} Ordner in {source} sind lesbar.",
    "There is a folder {folder} already.": "Den Ordner {folder} gibt es schon.",
    "Try again.": "Noch einmal.",
}
COUNTED = Said.of_number(3, "{n} folder in {source} can be read.", MANY, source="Work")
TAKEN = Said("There is a folder {folder} already.", folder="Bills")


@pytest.fixture
def in_german() -> Iterator[None]:
    use(Language("de", lambda text, _comment, _n: GERMAN.get(text, "")))
    yield
    use(ENGLISH)


@pytest.mark.usefixtures("in_german")
def test_its_english_stays_and_what_a_person_reads_does_not() -> None:
    error = CioError(TAKEN + Said("Try again."))
    assert str(error) == error.message == "There is a folder Bills already. Try again."
    assert error.spoken() == "Den Ordner Bills gibt es schon. Noch einmal."
    assert CioError("words of a server").spoken() == "words of a server"


@pytest.mark.usefixtures("in_german")
def test_words_of_others_follow_as_they_are() -> None:
    said = Said.of(()) + "[TRYCREATE] {no} such folder" + Said("Try again.")
    assert str(said) == "[TRYCREATE] {no} such folder Try again."
    assert said.spoken() == "[TRYCREATE] {no} such folder Noch einmal."


def test_values_are_made_safe_to_show() -> None:
    said = Said("{n} in {folder}", n=3, folder="a\x1b[31m").cleaned(lambda text: text.replace("\x1b", ""))
    assert said.spoken() == "3 in a[31m"


def test_from_one_process_to_another() -> None:
    for said in (TAKEN, COUNTED, TAKEN + COUNTED):
        assert Said.received(said.sent(), str(said)) == said


@pytest.mark.usefixtures("in_german")
def test_a_number_has_the_form_of_its_language() -> None:
    assert str(COUNTED) == "3 folders in Work can be read."
    assert str(Said.of_number(1, "{n} folder in {source} can be read.", MANY, source="Work")) == (
        "1 folder in Work can be read."
    )
    assert COUNTED.spoken() == "3 Ordner in Work sind lesbar."


@pytest.mark.parametrize(
    "sent",
    [
        None,
        "words",
        [3],
        [{"text": "x"}],
        [{"text": "x", "values": None}],
        [{"text": "{folder}", "values": {"other": "x"}}],
        [{"text": "{a}", "values": {"a": ["x"]}}],
        [{"text": "{a.__class__}", "values": {"a": "x"}}],
        [{"text": "{a:>99999999}", "values": {"a": "x"}}],
        [{"text": "{a!r}", "values": {"a": "x"}}],
        [{"text": "{", "values": {"a": "x"}}],
        [{"text": "something else", "values": {}}],
        [{"text": "x", "values": {}, "many": "x"}],
        [{"text": "x", "values": {"n": "1"}, "many": "x"}],
        [{"text": "x", "values": {"a": "1"}, "many": "x"}],
        [{"text": "x", "values": {"n": 1}, "many": "{n.real}"}],
    ],
)
def test_what_a_stranger_sends_is_not_taken(sent: object) -> None:
    assert Said.received(sent, "x") is None


@pytest.mark.usefixtures("in_german")
def test_what_another_process_said_is_heard_in_the_language() -> None:
    assert heard(str(TAKEN), TAKEN.sent()) == "Den Ordner Bills gibt es schon."
    assert heard("Try again.") == "Noch einmal."
    assert heard("words of a server") == "words of a server"
    assert heard("words of a server", TAKEN.sent()) == "words of a server"
