"""The index of words proposes every message that a filter may mean, and few others."""

import asyncio
import re
import string
import sys
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cio_desktop.protocol.folding import fold
from cio_desktop.store import functions, message_list, messages, orphans, pattern, word_index
from cio_desktop.store.message_filter import MessageFilter
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
    *("/ſecond/", "/stra(ß|ss)e/"),
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
        assert len(compared) == 11  # and one that has no digit more


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


def test_folding_is_as_wide_as_a_regular_expression_without_regard_to_case() -> None:
    every = "".join(map(chr, range(0xD800))) + "".join(map(chr, range(0xE000, sys.maxunicode + 1)))
    for letter in string.printable:
        for alike in set(re.findall(re.escape(letter), every, re.IGNORECASE)):
            assert fold(alike) == fold(letter), (letter, alike)


@given(st.text(), st.text(), st.text())
def test_a_part_of_a_text_is_a_part_of_the_folded_text(before: str, part: str, after: str) -> None:
    assert fold(before) + fold(part) + fold(after) == fold(before + part + after)


@pytest.mark.parametrize(
    ("expression", "parts"),
    [
        ("abc", ["abc"]),
        ("ab+c", ["a", "b", "c"]),
        ("ab*c", ["a", "c"]),
        ("(abc)?d", ["d"]),
        ("(abc){2}", ["abc"]),
        ("abc|abd", ["ab"]),
        ("xyz|abd", []),
        ("a(?=bcd)e", ["a", "e"]),
        ("a(?!bcd)e", ["a", "e"]),
        ("aéc", ["a", "c"]),
        ("(?i:abc)[d]e", ["abc", "de"]),
        ("a.c", ["a", "c"]),
        ("[^a]bc", ["bc"]),
    ],
)
def test_fixed_parts(expression: str, parts: list[str]) -> None:
    assert pattern.fixed_parts(expression) == parts
