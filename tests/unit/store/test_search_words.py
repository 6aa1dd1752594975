"""Words that people look for, in subjects, names, addresses and names of files."""

from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import pytest

from cio_desktop.protocol.resources import Addresses, File, Person
from cio_desktop.store import message_conditions, message_list, messages, orphans, search_words, word_index
from cio_desktop.store.message_filter import MessageFilter
from cio_desktop.store.search_words import Field, SearchWord
from tests.support.store_world import World, attached, message, placed, world

ACME = Person("billing@acme.example", "Acme Billing")
BOB = Person("bob@x.example", 'Bob "the\\quote" Ünsal')
ANN = Person("ann@y.example", None)


@pytest.fixture
async def w(tmp_path: Path) -> AsyncIterator[World]:
    async with world(tmp_path) as made:
        picture = File("f9", "logo-acme.png", 9, "image/png", "3", is_embedded=True)
        await made.put(
            "INBOX",
            placed(1, 1, "\\Seen", subject="Invoice 118", addresses=Addresses(from_=ACME, to=[ANN])),
            placed(2, 2, subject="Straße, acme", addresses=Addresses(from_=BOB, to=[ANN], cc=[ACME])),
            placed(
                3, 3, "\\Flagged", subject="Re: lunch", addresses=Addresses(from_=ANN), files=[attached("Acme.pdf")]
            ),
            placed(4, 4, subject="", addresses=Addresses(from_=ANN, bcc=[BOB]), files=[picture]),
        )
        yield made


async def found(w: World, **asked: Any) -> list[int]:
    return sorted(await w.db.read(message_list.numbers, MessageFilter(w.account.id, limit=1000, **asked)))


def words(*texts: str, field: Field = Field.ANY, without: bool = False) -> tuple[SearchWord, ...]:
    return tuple(SearchWord(text, field, without) for text in texts)


CASES = [
    (words("acme"), [1, 2, 3, 4]),
    (words("ACME BILL"), [1, 2]),
    (words("acme", "straSSE"), [2]),
    (words("acme.example"), [1, 2]),
    (words("nowhere at all"), []),
    (words("email"), []),  # a word of the encoding, and of no message
    (words("from"), []),
    (words('"the\\quote" ünsal'), [2, 4]),
    (words("ÜN"), [2, 4]),
    (words("re"), [3]),
    (words("acme", field=Field.SUBJECT), [2]),
    (words("acme", field=Field.FROM), [1]),
    (words("acme", field=Field.TO), [2]),
    (words("bob", field=Field.TO), [4]),
    (words("acme", field=Field.FILE), [3, 4]),
    (words("acme", without=True), []),
    (words("acme", field=Field.FROM, without=True), [2, 3, 4]),
    (words("acme") + words("invoice", without=True), [2, 3, 4]),
    (words("%"), []),
    (words("_"), []),
]


@pytest.mark.parametrize("indexed", [False, True])
async def test_what_is_found(w: World, indexed: bool) -> None:
    if indexed:
        await word_index.catch_up(w.db)
    for asked, meant in CASES:
        assert await found(w, words=asked) == meant, asked
        assert await found(w, words=asked, folder="INBOX", source=w.source.label) == meant, asked


async def test_words_that_are_nowhere_are_compared_with_nothing(w: World, monkeypatch: pytest.MonkeyPatch) -> None:
    await word_index.catch_up(w.db)
    compared: list[str] = []

    def counting(word: str, *rest: Any) -> bool:
        compared.append(word)
        return genuine(word, *rest)

    genuine = search_words.holds
    monkeypatch.setattr(search_words, "holds", counting)
    assert await found(w, words=words("nowhere at all")) == []
    assert not compared
    assert await found(w, words=words("bob@x")) == [2, 4]
    assert len(compared) <= 4


async def test_words_of_old_mail_are_compared_with_that_alone(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A walk from the newest on would compare nearly all before it had a page."""
    compared: list[str] = []
    genuine = search_words.holds

    def counting(word: str, *rest: Any) -> bool:
        compared.append(word)
        return genuine(word, *rest)

    monkeypatch.setattr(search_words, "holds", counting)
    monkeypatch.setattr(message_conditions, "WORDS_MOST", 1)  # as if there were a thousand times as many
    async with world(tmp_path) as made:
        await made.put("INBOX", *(placed(n, n, date=n, subject="old" if n <= 60 else "new") for n in range(1, 201)))
        await word_index.catch_up(made.db)
        asked = MessageFilter(made.account.id, words=words("old"), limit=25)
        assert await made.db.read(message_list.numbers, asked) == [*range(60, 35, -1)]
        assert len(compared) <= 60


async def test_people_of_messages_that_change_and_of_numbers_given_again(w: World) -> None:
    await word_index.catch_up(w.db)
    await w.db.write(messages.refresh, 1, message(1, addresses=Addresses(from_=Person("new@z.example", "Zoë"))))
    await w.db.write(orphans.remove, [4])
    for _ in range(2):
        assert await found(w, words=words("zoë")) == [1]
        assert await found(w, words=words("billing", field=Field.FROM)) == []
        await word_index.catch_up(w.db)
    await w.put("INBOX", placed(9, 9, subject="later", addresses=Addresses(from_=Person("q@q.example", "Quentin"))))
    for _ in range(2):
        assert await found(w, words=words("quentin")) == [4]
        await word_index.catch_up(w.db)


async def test_what_the_server_found_counts_as_if_the_words_held(w: World) -> None:
    assert await found(w, words=words("lunch", "acme"), found=(1, 4)) == [1, 3, 4]
    assert await found(w, words=words("lunch"), found=(1,), from_=("ann@y.example",)) == [3]
    assert await found(w, words=words("lunch") + words("invoice", without=True), found=(1, 4)) == [3, 4]
    assert await found(w, words=words("nowhere") + words("acme", field=Field.FROM), found=(1, 4)) == [1]
    await word_index.catch_up(w.db)
    assert await found(w, words=words("lunch", "acme"), found=(1, 4)) == [1, 3, 4]


async def test_marks_and_files_as_rows_show_them(w: World) -> None:
    assert await found(w, read=True) == [1]
    assert await found(w, read=False, folder="INBOX", source=w.source.label) == [2, 3, 4]
    assert await found(w, starred=True) == [3]
    assert await found(w, starred=False) == [1, 2, 4]
    assert await found(w, has_file=True) == [3]
    assert await found(w, has_file=False) == [1, 2, 4]
