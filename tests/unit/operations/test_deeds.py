"""What was done with messages, in words: for one and for many, to the end and in part, in another order."""

import pytest

from cio_desktop.language import Language, speaking
from cio_desktop.operations import deeds
from cio_desktop.operations.deeds import COPY_TO, MOVE_TO, MOVE_TO_SOURCE, Deed

GERMAN = {
    ("Moved {n} messages to {folder} in {source}", "", 3): "{n} Nachrichten bei {source} nach {folder} verschoben",
}
EACH = {name: deed for name, deed in vars(deeds).items() if isinstance(deed, Deed)}


def test_one_and_many() -> None:
    deed = MOVE_TO_SOURCE.about(folder="Bills", source="ann@example.org")
    assert deed.words(1) == "move of 1 message to Bills in ann@example.org"
    assert deed.done(3) == "Moved 3 messages to Bills in ann@example.org"
    assert deed.done_in_part(2, 3) == "Moved 2 of 3 messages to Bills in ann@example.org"
    assert deed.doing(2, 3) == "Moving 2 of 3 to Bills in ann@example.org"


def test_what_a_move_only_adds_is_no_move() -> None:
    deed = MOVE_TO.about(folder="Bills")
    assert deed.done(4, 1) == "Moved 3 messages to Bills. 1 message was only added: it stays where it was, too"
    assert deed.done(2, 2) == "2 messages were only added: they stay where they were, too"
    assert deed.done_in_part(3, 9, 2).startswith("Moved 1 of 9 messages to Bills. 2 messages were only added")
    assert COPY_TO.about(folder="Bills").done(2, 2) == "Copied 2 messages to Bills"


def test_another_language_has_another_order() -> None:
    deed = MOVE_TO_SOURCE.about(folder="Bills", source="ann@example.org")
    with speaking(Language("de", lambda text, comment, n: GERMAN.get((text, comment, n), ""))):
        assert deed.done(3) == "3 Nachrichten bei ann@example.org nach Bills verschoben"


@pytest.mark.parametrize("name", EACH)
def test_each_can_be_said_of_any_number(name: str) -> None:
    deed = EACH[name].about(folder="Bills", source="ann@example.org", digit="4")
    for n in (1, 2):
        said = [deed.words(n), deed.done(n), deed.done_in_part(1, n), deed.doing(1, n)]
        assert all(text and "{" not in text and str(n) in text for text in said)
