"""The line of a search, read."""

from collections.abc import Iterator
from datetime import date, datetime
from typing import Any

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from cio_desktop.language import Language, speaking
from cio_desktop.operations.search_text import KEYS, day_of, parse, tokens
from cio_desktop.operations.search_words import Word, Words
from cio_desktop.protocol.resources import Addresses, MailFile, Message, Person

TODAY = date(2026, 11, 30)


def at(year: int, month: int, day: int) -> int:
    return int(datetime(year, month, day).astimezone().timestamp())


CASES: list[tuple[str, list[Word], dict[str, Any]]] = [
    ("", [], {}),
    ("  acme   invoice ", [Word("acme"), Word("invoice")], {}),
    ('"two words" more', [Word("two words"), Word("more")], {}),
    ('"not closed', [Word("not closed")], {}),
    ('acme -paid -"not this"', [Word("acme"), Word("paid", without=True), Word("not this", without=True)], {}),
    ("from:ann TO:bob", [Word("ann", "from"), Word("bob", "to")], {}),
    ('from:"Ann Lee" -from:bob', [Word("Ann Lee", "from"), Word("bob", "from", True)], {}),
    ("subject:lunch file:report.pdf", [Word("lunch", "subject"), Word("report.pdf", "file")], {}),
    ("Re: http://x.example/a 12:30", [Word("Re:"), Word("http://x.example/a"), Word("12:30")], {}),
    ("a-b x--y - --", [Word("a-b"), Word("x--y"), Word("-"), Word("-", without=True)], {}),
    ("has:file", [], {"has_file": True}),
    ("-has:files", [], {"has_file": False}),
    ("is:unread is:starred", [], {"read": False, "starred": True}),
    ("-is:unread -is:starred", [], {"read": True, "starred": False}),
    ("after:2026-11-20 before:2026-12", [], {"since": at(2026, 11, 20), "before": at(2026, 12, 1)}),
    ("-after:2026-11-20", [], {"before": at(2026, 11, 20)}),
    ("after:2025 after:yesterday", [], {"since": at(2026, 11, 29)}),
    ("acme acme", [Word("acme")], {}),
]


@pytest.mark.parametrize(("text", "words", "more"), CASES)
def test_what_is_understood(text: str, words: list[Word], more: dict[str, Any]) -> None:
    found = parse(text, TODAY)
    assert found.problems == ()
    assert found.words == Words(text.strip(), tuple(words), **more)
    assert bool(found.words) is bool(words or more)


@pytest.mark.parametrize(
    ("text", "part"),
    [
        ("from:", "from: needs a name"),
        ('subject:""', "subject: needs a word"),
        ("has:fun", "has:fun can't be understood"),
        ("is:late", "is:late can't be understood"),
        ("before:soon", "before:soon is no date"),
        ("before:2026-13", "before:2026-13 is no date"),
        ("after:99999999y", "is no date"),
        ("after:9999y", "is no date"),
        ("-in:Bills", "-in: can't be searched for"),
        ("in:Bills in:Work", "Only one in:"),
        ("is:read is:unread", "No message can be both"),
        ("x" * 201, "is too long"),
        (" ".join(map(str, range(21))), "More than 20 words"),
    ],
)
def test_what_is_not_understood_is_told_and_the_rest_holds(text: str, part: str) -> None:
    found = parse(f"{text} acme" if len(text) < 40 or " " not in text else text, TODAY)
    assert len(found.problems) == 1
    assert part in found.problems[0]
    assert Word("acme") in found.words.words or "words" in part


def test_a_folder() -> None:
    assert parse("in:Bills acme", TODAY).folder == "Bills"
    assert parse('in:"Bills and more" ', TODAY).folder == "Bills and more"


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("today", TODAY),
        ("Yesterday", date(2026, 11, 29)),
        ("3d", date(2026, 11, 27)),
        ("2w", date(2026, 11, 16)),
        ("9m", date(2026, 2, 28)),
        ("1y", date(2025, 11, 30)),
        ("20.11.2026", date(2026, 11, 20)),
        ("2026-1-5", date(2026, 1, 5)),
        ("11/20/2026", None),
        ("99.1.2026", None),
    ],
)
def test_days(text: str, day: date | None) -> None:
    assert day_of(text, TODAY) == day


@given(st.text(st.sampled_from('ab:"- \tfrominhasbefore2026-ü\0')))
def test_any_line_can_be_read_and_nothing_is_dropped(text: str) -> None:
    found = list(tokens(text))
    covered = {place for token in found for place in range(token.start, token.end)}
    assert all(place in covered for place, letter in enumerate(text) if not letter.isspace())
    assert [token.start for token in found] == sorted({token.start for token in found})
    assert all(token.key in ("", *KEYS) for token in found)
    parse(text, TODAY)


MESSAGE = Message(
    "m",
    subject="Grüße aus LYON",
    date=1000,
    addresses=Addresses(from_=Person("ann@x.example", "Ann Lee"), to=[Person("bob@y.example")]),
    flags=["\\Seen"],
)


@pytest.mark.parametrize(
    ("words", "matches"),
    [
        (Words(), True),
        (Words("", (Word("lyon"),)), True),
        (Words("", (Word("ANN L"), Word("bob@"))), True),
        (Words("", (Word("paris"),)), False),
        (Words("", (Word("paris", without=True),)), True),
        (Words("", (Word("bob", "from"),)), False),
        (Words("", (Word("bob", "to"),)), True),
        (Words(since=1000), True),
        (Words(since=1001), False),
        (Words(before=1000), False),
        (Words(read=True, starred=False, has_file=False), True),
        (Words(read=False), False),
        (Words(has_file=True), False),
    ],
)
def test_words_match_as_the_service_does(words: Words, matches: bool) -> None:
    assert words.match(MESSAGE) is matches


def test_a_picture_in_the_text_is_no_file() -> None:
    inside = Message("m", files=[MailFile("f", "logo.png", is_embedded=True)])
    assert not Words(has_file=True).match(inside)
    assert Words("", (Word("logo", "file"),)).match(inside)


def test_what_the_service_is_asked() -> None:
    asked = parse('acme -paid from:ann -from:bob is:unread has:file "two words"', TODAY).words.query()
    assert {name: value for name, value in asked.items() if value is not None} == {
        "search": ["acme", "two words"],
        "without": ["paid"],
        "search_from": ["ann"],
        "without_from": ["bob"],
        "flag_seen": False,
        "has_file": True,
    }


GERMAN = {"from": "von", "is": "ist", "unread": "ungelesen", "after": "ab", "yesterday": "gestern", "has": "mit"}


@pytest.fixture
def in_german() -> Iterator[None]:
    with speaking(Language("de", lambda text, comment, _n: GERMAN.get(text, "") if comment else "")):
        yield


@pytest.mark.usefixtures("in_german")
def test_the_words_of_the_language_are_taken_and_the_english_ones_too() -> None:
    ours = parse("Von:ann ist:Ungelesen ab:gestern mit:file zahlen", TODAY)
    theirs = parse("from:ann is:unread after:yesterday has:file zahlen", TODAY)
    assert ours.words == msgspec.structs.replace(theirs.words, text=ours.words.text)
    assert (ours.problems, theirs.problems) == ((), ())


@pytest.mark.usefixtures("in_german")
def test_what_is_wrong_is_said_in_the_words_that_were_typed() -> None:
    assert parse("ist:late", TODAY).problems == (
        "ist:late can't be understood. ist: needs one of these: ungelesen, read, starred, unstarred.",
    )
    assert parse("von:", TODAY).problems == ("von: needs a name or an address.",)


def test_marks_of_letters_may_be_left_out() -> None:
    french = {"to": "à", "subject": "sujet"}
    with speaking(Language("fr", lambda text, *_: french.get(text, ""))):
        assert parse("a:ann", TODAY).words.words == parse("à:ann", TODAY).words.words == (Word("ann", "to"),)
