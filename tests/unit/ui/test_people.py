"""Who a message is from: a name that reads as an address never hides the true one."""

import pytest

from cio_desktop.protocol.resources import Person
from cio_desktop.ui.words.people import UNKNOWN_SENDER, full_name, short_name

EVIL = "evil@x.example"


@pytest.mark.parametrize(
    "name",
    [
        "boss@corp.example",
        "boss@corp.example" + " " * 300,
        "boss@corp.example" + "\u2800" * 300,
        "\u200bboss@corp.example\u3164",
        "The boss <boss@corp.example>",
        "boss\uff20corp.example",
        "boss\ufe6bcorp.example",
        "boss @ corp.example",
        "boss@corp.example" + "x" * 400,
    ],
    ids=ascii,
)
def test_the_true_address_comes_first_beside_a_name_that_reads_as_one(name: str) -> None:
    for text in (short_name(Person(EVIL, name)), full_name(Person(EVIL, name))):
        assert text.startswith(f"{EVIL} “")
        assert "corp.example" in text


def test_who_is_named_as_their_address_is_named_once() -> None:
    for name in ("ann@example.org", "Ann@Example.ORG", " ann@example.org "):
        assert short_name(Person("ann@example.org", name)).casefold() == "ann@example.org"
        assert full_name(Person("ann@example.org", name)).casefold() == "ann@example.org"


@pytest.mark.parametrize("name", ["\u200b", "\u3164\u3164", "   ", "", None])
def test_a_name_that_nobody_sees_is_none(name: str | None) -> None:
    assert short_name(Person(EVIL, name)) == EVIL
    assert full_name(Person(EVIL, name)) == EVIL


def test_common_names() -> None:
    ann = Person("ann@example.org", "Ann Example")
    assert short_name(ann) == "Ann Example"
    assert full_name(ann) == "Ann Example <ann@example.org>"
    assert short_name(Person("ann@example.org", "Ann @ Home")) == "ann@example.org “Ann @ Home”"
    assert short_name(Person("ann@example.org", "@ann")) == "@ann"


def test_nobody() -> None:
    assert short_name(None) == str(UNKNOWN_SENDER)
    assert short_name(Person("", "\u200b")) == str(UNKNOWN_SENDER)
    assert short_name(Person("", "boss@corp.example")) == "(no address) “boss@corp.example”"
