"""Names in order, and names side by side."""

import pytest

from cio_desktop.app.translations import load
from cio_desktop.language import ENGLISH, Language, all_listed, listed, parted, place, speaking

NAMES = ["Zoo", "zebra", "Äpfel", "Ordner 10", "école", "nz", "apfel", "Ordner 9", "ñu", "Eclair", "بدر", "أحمد"]
LATIN = ["apfel", "Äpfel", "Eclair", "école", "ñu", "nz", "Ordner 9", "Ordner 10", "zebra", "Zoo"]


@pytest.mark.parametrize("code", ["en", "de", "fr"])
def test_letters_with_marks_stand_beside_their_letters_and_9_before_10(code: str) -> None:
    with speaking(load(code)):
        assert sorted(NAMES, key=place) == [*LATIN, "أحمد", "بدر"]


def test_each_language_has_its_own_order() -> None:
    with speaking(load("es")):
        assert sorted(["ñu", "nz", "oz", "na"], key=place) == ["na", "nz", "ñu", "oz"]
    with speaking(load("ar")):
        assert sorted(NAMES, key=place) == ["أحمد", "بدر", *LATIN]


@pytest.mark.parametrize("code", ["en", "de"])
def test_names_that_differ_by_a_capital_letter_alone_have_an_order_too(code: str) -> None:
    with speaking(load(code)):
        assert sorted(["work", "Work"], key=place) == sorted(["Work", "work"], key=place)


@pytest.mark.parametrize("name", ["", "9" * 5000, "²", "\ud800", "a1b", "1a"])
def test_any_name_has_a_place(name: str) -> None:
    for spoken in (ENGLISH, load("de")):
        with speaking(spoken):
            assert sorted([name, "b", "10", name], key=place).count(name) == 2


def test_a_list_of_names() -> None:
    assert listed(["Bills", "", "Work"]) == "Bills, Work"
    assert listed([]) == ""
    comma = Language("ar", lambda text, *_: "، " if text == ", " else "", right_to_left=True)
    with speaking(comma):
        assert listed(["Bills", "فواتير"]) == "\u2068Bills\u2069، فواتير"


def test_facts_stand_beside_each_other_in_the_order_they_are_said() -> None:
    """In Arabic too, where two names would else run on as one, and a line that begins with one from the left."""
    assert parted(["PDF", "", "40 kB"]) == "PDF · 40 kB"
    with speaking(load("ar")):
        size = "\u206840\u2069 ك.ب"
        assert parted(["PDF", size]) == f"\u2068PDF\u2069 · {size}"
        assert parted(["أمس", "ann@example.org", "BYE"]) == "أمس · \u2068ann@example.org\u2069 · \u2068BYE\u2069"


@pytest.mark.parametrize(
    ("names", "said"), [([], ""), (["a"], "a"), (["a", "b"], "a and b"), (["a", "", "b", "c"], "a, b and c")]
)
def test_all_of_them_in_a_sentence(names: list[str], said: str) -> None:
    assert all_listed(names) == said
