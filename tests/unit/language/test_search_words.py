"""The words of the search line in each language: no line means another thing than in English."""

import pytest

from cio_desktop.app.translations import available, load
from cio_desktop.language import bare, speaking
from cio_desktop.operations.search_language import own
from cio_desktop.operations.search_text import IS, KEYS, tokens

DAYS = ("today", "yesterday")


@pytest.mark.parametrize("code", available())
def test_each_is_one_word_and_none_means_two_things(code: str) -> None:
    with speaking(load(code)):
        for together in (KEYS, tuple(IS), DAYS):
            ours = {bare(own(word)): word for word in together}
            assert len(ours) == len(together)
            assert [word for word in together if word in ours and ours[word] != word] == []
        for key in KEYS:
            (found,) = tokens(f"-{own(key).capitalize()}:{own('unread')}")
            assert (found.key, found.value, found.minus) == (key, own("unread"), True)


@pytest.mark.parametrize("code", ["de", "fr", "es", "ar"])
def test_languages_have_words_of_their_own(code: str) -> None:
    with speaking(load(code)):
        assert sum(own(word) != word for word in (*KEYS, *IS, *DAYS)) >= 12
