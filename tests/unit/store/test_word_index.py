"""The index of words proposes every message that a filter may mean, and few others."""

import asyncio
import re
import sqlite3
import string
import sys
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cio_desktop.protocol.folding import fold
from cio_desktop.protocol.resources import Addresses, Person
from cio_desktop.store import (
    functions,
    message_list,
    messages,
    migrations,
    orphans,
    pattern,
    pattern_parts,
    word_index,
    word_terms,
)
from cio_desktop.store.message_filter import MessageFilter
from cio_desktop.store.search_words import SearchWord
from tests.support.store_world import World, attached, message, message_id, placed, world

SUBJECTS = [
    "Invoice 12",
    "INVOICE 7 (paid)",
    "Grüße aus KÖLN",
    "Straße, STRASSE",
    "K\u0130TAP, k\u0131tap und \u212aitap",
    "100% sure_thing!",
    'Re: [list] it\'s "here"',
    "",
    "a",
    "ſecond thought",
    "\U0001f600\U0001f600 smile",
    "x" * 400 + " at the end",
]
ASKED = [
    *("invoice", "OICE 1", "grüsse", "GRÜSSE", "strasse", "straße", "kitap", "KITAP", "100%", "_thing", "at the end"),
    *("it's \"", "a", "", "second", "nothing at all", "\U0001f600", "\U0001f600\U0001f600 s", "köln", "e aus k"),
    *("/invoice [0-9]+/", "/^invoice/", "/k.tap/i", "/kitap/", "/(paid|sure)_?/", "/second|invoice/", "/x{3,}/"),
    *("/(?:list)\\]/", "/[0-9]+%/", "/no such [a-z]+/", "/(?:in)?voice/", "/(invo)+ice/", "/at the end/", "/it's/"),
    *("/ſecond/", "/stra(ß|ss)e/", "qq", "1", "12", "g", "é", "y)", "e", "\U0001f600 ", " f", "ss", "ß"),
    *("/[0-9]2$/", "/x[a-c]?y/", "/^a$/", "/ 7 |\\d\\d/", "/q[0-9]z$/", "/^[^a-z]*$/", "/[0-9]\\D/", "/d|t.n/"),
]
FILES = ["report-1.pdf", "Photo 1.JPG", "photo.jpeg", "\u0130zmir.doc", "x"]
FILES_ASKED = [
    "*.pdf",
    "photo*",
    "photo?1.*",
    "/photo/",
    "*izmir*",
    "nothing*",
    "[Pp]hoto*",
    "/re(port)+-[0-9]/",
    "x",
    "*",
]


async def found(w: World, **asked: Any) -> list[int]:
    return sorted(await w.db.read(message_list.numbers, MessageFilter(w.account.id, limit=1000, **asked)))


async def answers(w: World) -> dict[str, list[int]]:
    told = {f"subject {text}": await found(w, subject=text) for text in ASKED if text}
    return told | {f"file {text}": await found(w, file_name=text) for text in FILES_ASKED}


def subject_matches(subject: str, asked: str) -> bool:
    if (expression := pattern.as_regex(asked)) is not None:
        return re.search(expression, subject[: pattern.SUBJECT_LIMIT], re.IGNORECASE) is not None
    if asked.isascii():
        return asked.translate(_LOWER) in subject.translate(_LOWER)
    return asked.casefold() in subject.casefold()


_LOWER = str.maketrans(string.ascii_uppercase, string.ascii_lowercase)


async def filled(w: World) -> None:
    rows = [
        placed(number + 1, number, subject=subject, files=[attached(FILES[number % 5])] if number % 2 else [])
        for number, subject in enumerate(SUBJECTS)
    ]
    await w.put("INBOX", *rows)


async def test_with_and_without_the_index_the_same_is_found(w: World) -> None:
    await filled(w)
    before = await answers(w)
    for text in filter(None, ASKED):
        meant = [n for n, subject in enumerate(SUBJECTS, 1) if subject_matches(subject, text)]
        assert before[f"subject {text}"] == meant, text
    await word_index.catch_up(w.db)
    assert await answers(w) == before
    await filled_again(w)
    before = await answers(w)
    await word_index.catch_up(w.db)
    assert await answers(w) == before


async def filled_again(w: World) -> None:
    """Messages change, go, and come under numbers that were others'."""
    await w.db.write(messages.refresh, 1, message(0, subject="Another thing", files=[attached("photo 9")]))
    await w.db.write(orphans.remove, [3, len(SUBJECTS), len(SUBJECTS) - 1])
    await w.put("INBOX", placed(90, 90, subject="Invoice kitap strasse"))


@pytest.mark.parametrize("again", [False, True])
async def test_a_number_given_again_is_another_message(w: World, again: bool) -> None:
    await w.put("INBOX", placed(1, 1, subject="first words"), placed(2, 2, subject="second words"))
    await word_index.catch_up(w.db)
    await w.db.write(orphans.remove, [2])
    if again:
        await word_index.catch_up(w.db)
    await w.put("INBOX", placed(3, 3, subject="third words"))
    for _ in range(2):
        assert await found(w, subject="third") == [2]
        assert await found(w, subject="second") == []
        await word_index.catch_up(w.db)
    assert message_id(3) in await w.db.read(messages.numbers_of, [message_id(3)])


async def test_what_is_found_nowhere_is_compared_with_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    compared: list[str] = []

    class Counting:
        def __init__(self, expression: str) -> None:
            self._compiled = re.compile(expression, re.IGNORECASE)

        def search(self, text: str, *places: int) -> object:
            compared.append(text)
            return self._compiled.search(text, *places)

    monkeypatch.setattr(functions, "_compiled", Counting)
    async with world(tmp_path) as w:
        await w.put("INBOX", *(placed(n, n, subject=f"Note {n}", files=[attached(f"{n}.pdf")]) for n in range(1, 200)))
        assert await found(w, subject="/nothing [a-z]+/") == []
        assert len(compared) == 199
        await word_index.catch_up(w.db)
        compared.clear()
        assert await found(w, subject="/nothing [a-z]+/") == await found(w, file_name="nothing*") == []
        assert compared == []
        assert await found(w, subject="/note 19\\d/") == [190 + n for n in range(10)]
        assert len(compared) == 10


async def test_it_is_filled_while_others_write(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(word_index, "PIECE", 3)
    async with world(tmp_path) as w:
        await filled(w)
        filling = asyncio.create_task(word_index.catch_up(w.db))
        await w.put("INBOX", placed(70, 70, subject="late words"))
        await filling
        assert await found(w, subject="late words") == [len(SUBJECTS) + 1]
        with w.outside() as connection:
            (upto,) = connection.execute("SELECT upto FROM words_state").fetchone()
        assert upto == len(SUBJECTS) + 1


async def test_the_index_of_an_older_version_is_made_anew(w: World) -> None:
    """It knew neither one letter nor two: what they are in must not be missed because of it."""
    ann = Addresses(from_=Person("qz@example.org", "Ann"))
    await w.put("INBOX", placed(1, 1, subject="A qx here", addresses=ann), placed(2, 2, subject="Nothing"))
    await word_index.catch_up(w.db)
    older = next(script for script in migrations.steps() if "CREATE VIRTUAL TABLE subject_words" in script)
    newer = next(script for script in migrations.steps() if "CREATE VIRTUAL TABLE subject_terms" in script)

    def as_before_and_migrated(connection: sqlite3.Connection) -> None:
        for name in ("subject", "file", "person"):
            connection.execute(f"DROP TABLE {name}_terms")
            connection.execute(f"DROP TABLE {name}_words")
            made = older[older.index("CREATE VIRTUAL TABLE subject_words") :].split(";")[0]
            connection.execute(made.replace("subject_words", f"{name}_words"))
        connection.execute("INSERT INTO subject_words (rowid, text) VALUES (1, 'a qx here'), (2, 'nothing')")
        for statement in re.sub("--.*", "", newer).split(";"):
            connection.execute(statement)

    await w.db.write(as_before_and_migrated)
    for _ in range(2):
        assert await found(w, words=(SearchWord("qx"),)) == [1]
        assert await found(w, words=(SearchWord("qz"),)) == [1]
        assert await found(w, subject="/q[w-y]/") == [1]
        await word_index.catch_up(w.db)


def test_folding_is_as_wide_as_a_regular_expression_without_regard_to_case() -> None:
    every = "".join(map(chr, range(0xD800))) + "".join(map(chr, range(0xE000, sys.maxunicode + 1)))
    for letter in string.printable:
        for alike in set(re.findall(re.escape(letter), every, re.IGNORECASE)):
            assert fold(alike) == fold(letter), (letter, alike)


@given(st.text(), st.text(), st.text())
def test_a_part_of_a_text_is_a_part_of_the_folded_text(before: str, part: str, after: str) -> None:
    assert fold(before) + fold(part) + fold(after) == fold(before + part + after)
    digits = pattern_parts.index_fold
    assert digits(before) + digits(part) + digits(after) == digits(before + part + after)


def test_every_digit_of_a_regular_expression_is_folded_to_one() -> None:
    every = "".join(map(chr, range(0xD800))) + "".join(map(chr, range(0xE000, sys.maxunicode + 1)))
    assert set(pattern_parts.index_fold("".join(re.findall(r"\d", every)))) == set(string.digits)


DIGITS = string.digits


@pytest.mark.parametrize(
    ("expression", "parts"),
    [
        ("abc", ["a b c"]),
        ("ab+c", ["a b", "b c"]),
        ("ab*c", ["a", "c"]),
        ("(abc)?d", ["d"]),
        ("(abc){2}x", ["a b c", "x"]),
        ("ab{2}c", ["a b b c"]),
        ("ab{9}c", ["a b b b", "b c"]),
        ("ab{0,2}c", ["a", "c"]),
        ("abc|abd", ["a b cd"]),
        ("xyz|abd", [(["x y z"], ["a b d"])]),
        ("x(yy|z.a|b+)c", ["x", (["y y"], ["z", "a"], ["b", "b"]), "c"]),
        ("xyz|", []),
        ("a(?=bcd)e", ["a", "e"]),
        ("a(?!bcd)e", ["a", "e"]),
        ("aéc", ["a", "c"]),
        ("(?i:abc)[dE]e", ["a b c de e"]),
        ("a.c", ["a", "c"]),
        ("[^a]bc", ["b c"]),
        ("q[0-3]z$", ["q 0123 z"]),
        (r"\d[\d-]#", [f"{DIGITS} -{DIGITS} #"]),
        (r"a[\w-]\sb[é]", ["a", "b"]),
    ],
)
def test_what_a_text_must_hold(expression: str, parts: list[Any]) -> None:
    assert spelled(pattern_parts.of_regex(expression)) == parts


def spelled(parts: pattern_parts.Parts) -> list[Any]:
    return [
        " ".join(part) if isinstance(part, pattern_parts.Run) else tuple(spelled(way) for way in part.ways)
        for part in parts
    ]


def test_what_is_repeated_in_each_other_takes_no_time() -> None:
    assert len(pattern_parts.of_regex("(" * 60 + "a" + "){3}" * 60)) < 100


@pytest.mark.parametrize(
    ("expression", "subject"),
    [
        ("(?:aa|bb" * 50 + "c" + ")" * 50, "aa" * 49 + "bb"),
        ("[0-4]{3}." * 50, "123x" * 50),
        ("|".join(["[0-4]{3}"] * 55), "as 432 of"),
        ("(a|bc)" * 80, "abc" * 40),
        ("|".join(f"w{n}" for n in range(100)), "the w77"),
        ("abc.*" * 90, "abc-" * 90),
    ],
)
def test_no_expression_is_too_much_for_the_index(expression: str, subject: str) -> None:
    assert 1 in _proposed(["nothing", subject], pattern_parts.of_regex(expression))


LETTERS = st.text("aAqQzZ09k\u212as\u017fß\u0130\u0661 -\n\0é\U0010ffff", max_size=5)
ATOMS = st.sampled_from(
    ["a", "Q", "z", "[0-9]", r"\d", "[qz]", "[^a]", ".", r"\s", "é", "ß", "k", "s", "-", "i", r"\b", "$", "^", "(?!a)"]
)
EXPRESSIONS = st.recursive(
    ATOMS,
    lambda inner: st.one_of(
        st.lists(inner, min_size=1, max_size=4).map("".join),
        st.lists(inner, min_size=2, max_size=3).map(lambda ways: f"(?:{'|'.join(ways)})"),
        st.tuples(inner, st.sampled_from(["?", "+", "*", "{2}", "{1,3}", "+?"])).map(
            lambda two: f"(?:{two[0]}){two[1]}"
        ),
    ),
    max_leaves=6,
)


@settings(max_examples=400, deadline=None)
@given(st.lists(LETTERS, min_size=1, max_size=12), EXPRESSIONS, LETTERS)
def test_the_index_proposes_whatever_matches(subjects: list[str], expression: str, text: str) -> None:
    for parts, meant in (
        (pattern_parts.of_regex(expression), lambda one: re.search(expression, one, re.IGNORECASE)),
        (pattern_parts.of_text(text), lambda one: fold(text) in fold(one)),
    ):
        assert {n for n, subject in enumerate(subjects) if meant(subject)} <= _proposed(subjects, parts), parts


def _proposed(subjects: list[str], parts: pattern_parts.Parts) -> set[int]:
    """Which of them the index says to look at: all where it has nothing to say."""
    connection = _indexed()
    connection.execute("DELETE FROM subject_words")
    rows = [(n, pattern_parts.index_fold(subject) + word_terms.END) for n, subject in enumerate(subjects)]
    connection.executemany("INSERT INTO subject_words (rowid, text) VALUES (?, ?)", rows)
    terms = word_terms.expression(connection, word_terms.SUBJECTS, parts)
    if terms is None:
        return set(range(len(subjects)))
    return {n for (n,) in connection.execute("SELECT rowid FROM subject_words WHERE subject_words MATCH ?", (terms,))}


@cache
def _indexed() -> sqlite3.Connection:
    connection = functions.connect(":memory:")
    migrations.migrate(connection)
    return connection
