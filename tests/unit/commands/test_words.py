"""Words of the API in tables."""

from cio_desktop.app.translations import load
from cio_desktop.commands import words
from cio_desktop.commands.words import flags, in_words, special
from cio_desktop.language import Language, speaking
from cio_desktop.operations.folder_names import TITLES


def test_in_english_they_are_the_words_of_the_api() -> None:
    assert [in_words(word) for word in ("OK", "waiting", "sync", None)] == ["OK", "waiting", "sync", ""]


def test_in_another_language_people_read_theirs_and_what_is_unknown_stays() -> None:
    with speaking(Language("de", lambda text, *_: {"waiting": "wartet"}.get(text, ""))):
        assert [in_words(word) for word in ("waiting", "HIBERNATED")] == ["wartet", "HIBERNATED"]


def test_what_a_folder_is_for_and_marks_of_messages() -> None:
    with speaking(load("fr")):
        assert [special(name) for name in ("\\Inbox", "\\Snoozed", None)] == ["Boîte de réception", "\\Snoozed", ""]
        assert flags(["\\Seen", "$Label1"]) == ["lu", "$Label1"]
    assert flags(["\\Seen", "\\Flagged"]) == ["Seen", "Flagged"]
    assert set(words._FOLDERS) == set(TITLES)
