"""Words of the API in tables."""

from cio_desktop.commands.words import in_words
from cio_desktop.language import Language, speaking


def test_in_english_they_are_the_words_of_the_api() -> None:
    assert [in_words(word) for word in ("OK", "waiting", "sync", None)] == ["OK", "waiting", "sync", ""]


def test_in_another_language_people_read_theirs_and_what_is_unknown_stays() -> None:
    with speaking(Language("de", lambda text, *_: {"waiting": "wartet"}.get(text, ""))):
        assert [in_words(word) for word in ("waiting", "HIBERNATED")] == ["wartet", "HIBERNATED"]
