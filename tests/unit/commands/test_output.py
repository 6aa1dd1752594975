"""Tables: columns that stand, whatever is in them, and nothing that a terminal would obey."""

from __future__ import annotations

import pytest

from cio_desktop.app.translations import load
from cio_desktop.commands.output import moment, plain, table, width
from cio_desktop.language import speaking


def test_columns() -> None:
    assert table([("a", 7, "x"), ("long one", 1234, None)], ("name", "number", "last")) == (
        "NAME      NUMBER  LAST\n"  # as wide as its widest
        "a              7  x\n"
        "long one    1234\n"
    )


def test_letters_that_take_two_places_and_marks_that_take_none() -> None:
    lines = table([("日本", "x"), ("e\u0301", "x"), ("abcd", "x")], ("n", "m")).splitlines()
    assert [width(line.removesuffix("x")) for line in lines[1:]] == [6, 6, 6]


@pytest.mark.parametrize(
    ("written", "shown"),
    [
        ("\x1b[31mred\x1b[0m", "\ufffd[31mred\ufffd[0m"),
        ("a\r\nb\tc", "a b c"),
        ("a\u202egpj.exe", "a\ufffdgpj.exe"),
        ("\x9b2J", "\ufffd2J"),
        ("  a   b ", "a b"),
        ("Été 日本", "Été 日本"),
        (None, ""),
        (0, "0"),
    ],
)
def test_what_a_stranger_wrote_is_text(written: object, shown: str) -> None:
    assert plain(written) == shown


def test_never_is_empty() -> None:
    assert moment(0) == moment(None) == ""
    assert moment(1_700_000_000).startswith(("14 Nov 2023 ", "15 Nov 2023 "))
    with speaking(load("de")):
        assert moment(1_700_000_000).startswith(("14. Nov. 2023 ", "15. Nov. 2023 "))
