"""Lists of messages: every filter of the API against a plain model of the same messages."""

import random
import re
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from cio_desktop.protocol.resources import Addresses, Person
from cio_desktop.store import (
    accounts,
    deep_pages,
    folders,
    membership_changes,
    message_conditions,
    message_list,
    messages,
    sources,
)
from cio_desktop.store.errors import StoreError
from cio_desktop.store.message_filter import MessageFilter
from tests.support.store_world import World, attached, listed, message_id, placed, world

PEOPLE = ["ann@example.org", "bob@sub.example.org", "me@example.com", "cy@else.net"]
SUBJECTS = ["Invoice 12", "invoice 7 (paid)", "Grüße aus KÖLN", "100% sure_thing!", "", 'Re: [list] it\'s "here"']
FILES = ["a.pdf", "Photo 1.JPG", "photo.jpeg", "winmail.dat"]


def made_up(number: int, chance: random.Random) -> dict[str, Any]:
    people = [Person(chance.choice(PEOPLE)) for _ in range(4)]
    return {
        "date": 1000 + chance.randrange(40),
        "subject": chance.choice(SUBJECTS),
        "addresses": Addresses(
            from_=people[0], to=people[1:2], cc=people[2:3] if number % 3 else [], bcc=people[3:] if number % 2 else []
        ),
        "files": [attached(chance.choice(FILES), chance.randrange(1000))] if number % 3 == 0 else [],
    }


def has(person: Person | None, wanted: str) -> bool:
    if person is None:
        return False
    email = person.email.lower()
    return email == wanted if "@" in wanted else email.endswith((f"@{wanted}", f".{wanted}"))


class Model:
    """The same messages as plain Python; answers the same questions the slow way."""

    def __init__(self) -> None:
        self.rows: dict[int, dict[str, Any]] = {}
        self.places: dict[str, set[int]] = {}
        self.indexed: dict[int, int] = {}
        self.flagged: set[int] = set()

    def matches(self, number: int, asked: MessageFilter) -> bool:
        row = self.rows[number]
        people: Addresses = row["addresses"]
        if asked.folder == "\\Starred":
            if number not in self.flagged:
                return False
        elif asked.folder is not None and number not in self.places[asked.folder]:
            return False
        for wanted, persons in (
            (asked.from_, [people.from_]),
            (asked.to, people.to),
            (asked.cc, people.cc),
            (asked.bcc, people.bcc),
            (asked.email, [people.from_, *people.to, *people.cc, *people.bcc]),
        ):
            if wanted and not any(has(person, value.lower()) for value in wanted for person in persons):
                return False
        if asked.subject is not None:
            text = row["subject"].casefold()
            found = re.fullmatch("/(.*)/i?", asked.subject)
            if found:
                if not re.search(found.group(1), row["subject"], re.IGNORECASE):
                    return False
            elif asked.subject.casefold() not in text:
                return False
        if not self._file(row, asked):
            return False
        for value, low, high in (
            (row["date"], asked.date_after, asked.date_before),
            (self.indexed[number], asked.indexed_after, asked.indexed_before),
        ):
            if (low is not None and value <= low) or (high is not None and value >= high):
                return False
        return True

    @staticmethod
    def _file(row: dict[str, Any], asked: MessageFilter) -> bool:
        if asked.file_name is None and asked.file_size_min is None and asked.file_size_max is None:
            return True
        for file in row["files"]:
            pattern = {"*.pdf": r"\.pdf$", "photo?1.*": r"^photo.1\.", "/jpe?g$/": "jpe?g$", None: ""}[asked.file_name]
            if not re.search(pattern, file.file_name, re.IGNORECASE):
                continue
            if (asked.file_size_min or 0) <= file.size <= (asked.file_size_max or 10_000):
                return True
        return False


async def fill(w: World, chance: random.Random) -> Model:
    model = Model()
    bills = w.folders["Bills"]
    for batch in range(4):
        rows = []
        for number in range(batch * 30 + 1, batch * 30 + 31):
            model.rows[number] = made_up(number, chance)
            model.indexed[number] = 100 + batch
            flagged = chance.random() < 0.2
            if flagged:
                model.flagged.add(number)
            rows.append(placed(number, number, *(["\\Flagged"] if flagged else []), **model.rows[number]))
        await w.put("INBOX", *rows, now=100 + batch)
    both = chance.sample(sorted(model.rows), 40)
    await w.put(bills, *(placed(n, n, **model.rows[n]) for n in both), now=200)
    gone = chance.sample(sorted(model.rows), 30)
    await w.db.write(membership_changes.mark_gone, w.folders["INBOX"].id, gone)
    model.places = {"INBOX": set(model.rows) - set(gone), "Bills": set(both)}
    model.rows = {n: row for n, row in model.rows.items() if n in model.places["INBOX"] | model.places["Bills"]}
    model.flagged &= model.places["INBOX"]
    return model


def some_filter(w: World, chance: random.Random) -> MessageFilter:
    asked: dict[str, Any] = {}
    choices: dict[str, list[Any]] = {
        "folder": ["INBOX", "Bills", "\\Starred"],
        "source": ["0", w.source.label],
        "subject": ["invoice", "GRÜSSE", "KÖLN", "%", "_", "!", "it's", "/^invoice \\d+$/", "/invoice/i", "/köln/"],
        "email": [("ann@example.org",), ("example.org", "cy@else.net"), ("net",), ("nobody@x",)],
        "from_": [("ANN@example.org",), ("example.org",)],
        "to": [("me@example.com", "cy@else.net")],
        "cc": [("bob@sub.example.org",)],
        "bcc": [("me@example.com",)],
        "file_name": ["*.pdf", "photo?1.*", "/jpe?g$/"],
        "file_size_min": [300],
        "file_size_max": [700],
        "date_before": [1020],
        "date_after": [1010],
        "indexed_before": [102],
        "indexed_after": [101],
    }
    for name in chance.sample(sorted(choices), chance.choice([0, 1, 1, 1, 2, 2, 3])):
        asked[name] = chance.choice(choices[name])
    return MessageFilter(w.account.id, ascending=chance.random() < 0.3, limit=1000, **asked)


async def ids(w: World, asked: MessageFilter) -> list[str]:
    return [row.id for row in await w.db.read(messages.query, asked)]


@pytest.mark.parametrize("pick_most", [20_000, 3])
@pytest.mark.parametrize("seed", range(3))
async def test_filters_against_the_model(
    tmp_path: Path, seed: int, pick_most: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(message_conditions, "PICK_MOST", pick_most)  # the two ways must agree
    if seed:
        monkeypatch.setattr(deep_pages, "DEEP", 1)  # and every page found from the one before, or from the end
        monkeypatch.setattr(deep_pages, "STRIDE", 3 if seed == 2 else 5_000)  # or from a place on the way
    chance = random.Random(seed)
    async with world(tmp_path, "Bills") as w:
        model = await fill(w, chance)
        if seed == 1:  # a second source: then a source is no longer the whole account
            await w.add_source("other.example.com", listed("INBOX", "\\Inbox"))
        hits = 0
        for _ in range(120):
            asked = some_filter(w, chance)
            found = await ids(w, asked)
            expected = {message_id(n) for n in model.rows if model.matches(n, asked)}
            assert set(found) == expected, asked
            assert len(found) == len(expected), asked
            dates = {message_id(n): row["date"] for n, row in model.rows.items()}
            in_order = [dates[key] for key in found]
            assert in_order == sorted(in_order, reverse=not asked.ascending), asked
            hits += bool(found)
            await pages_agree(w, asked, found, chance)
        assert hits > 40


async def pages_agree(w: World, asked: MessageFilter, whole: list[str], chance: random.Random) -> None:
    fields = {name: getattr(asked, name) for name in MessageFilter.__slots__}
    for _ in range(3):
        limit, offset = chance.randrange(1, 20), chance.randrange(0, len(whole) + 5)
        part = MessageFilter(**(fields | {"limit": limit, "offset": offset}))
        assert await ids(w, part) == whole[offset : offset + limit], part
    rows = await w.db.read(messages.query, MessageFilter(**(fields | {"limit": 7})))
    walked = [row.id for row in rows]
    while rows:
        rows = await w.db.read(
            messages.query, MessageFilter(**(fields | {"limit": 7, "start_after": (rows[-1].date, rows[-1].n)}))
        )
        walked += [row.id for row in rows]
    assert walked == whole


async def test_several_sources_are_one_data_set(tmp_path: Path) -> None:
    async with world(tmp_path, "Bills") as w:
        other, rows = await w.add_source("other.example.com", listed("INBOX", "\\Inbox"), listed("Old"))
        await w.put("INBOX", placed(1, 1), placed(2, 2))
        await w.put("Bills", placed(1, 1))
        await w.put(rows["INBOX"], placed(1, 2), placed(2, 3))
        await w.put(rows["Old"], placed(1, 4))

        async def numbers(**asked: Any) -> list[int]:
            found = await ids(w, MessageFilter(w.account.id, **asked))
            return [n for key in found for n in range(1, 6) if message_id(n) == key]

        assert await numbers() == [4, 3, 2, 1]
        assert await numbers(source="0") == await numbers(source=w.source.label) == [2, 1]
        assert await numbers(source=other.label) == [4, 3, 2]
        assert await numbers(folder="inbox") == await numbers(folder="\\Inbox") == [3, 2, 1]
        assert await numbers(folder="\\Inbox", source=other.label) == [3, 2]
        assert await numbers(folder="Old", source="0") == []
        for missing in ({"source": "none::x"}, {"folder": "nowhere"}, {"folder": "\\Trash"}, {"limit": 0}):
            assert await numbers(**missing) == []
        assert await ids(w, MessageFilter("no account")) == []


async def test_pages_stay_right_while_mail_arrives(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(deep_pages, "DEEP", 1)
    async with world(tmp_path) as w:
        expected: list[str] = []
        for number in range(1, 40):
            await w.put("INBOX", placed(number, number))
            expected.insert(0, message_id(number))
            for folder in (None, "INBOX"):
                for offset in (1, 5, number - 3):
                    asked = MessageFilter(w.account.id, folder=folder, limit=4, offset=max(offset, 1))
                    assert await ids(w, asked) == expected[asked.offset : asked.offset + 4]


async def test_more_folders_than_can_be_merged(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    async with world(tmp_path, "Bills") as w:
        await w.add_source("other.example.com", listed("INBOX", "\\Inbox"))
        model = await fill(w, random.Random(9))
        asked = MessageFilter(w.account.id, source="0", limit=1000)
        merged = await ids(w, asked)
        monkeypatch.setattr(message_list, "COMPOUND_MOST", 1)
        assert await ids(w, asked) == merged
        assert set(merged) == {message_id(n) for n in model.rows}


RUNAWAY = [
    "(a+)+$",
    "(a|aa)*b",
    "(.*)*x",
    "((ab)*c)*",
    r"(a)\1",
    ".*a.*b.*c.*d",
    "(a{1,20}){1,20}",
    "(a|a?){30}",
    "a{0,90}a{0,90}a{0,90}a{0,90}b",
    "((a?){4}){4}((a?){4}){4}b",
    "(?:(?:a|b|ab)+)+",
    "(",
    "[",
    "(?P<x>a",
    "a**",
    "a" * 600,
]
ORDINARY = [
    "a+b+c+$",
    r"(foo|bar) \d{2,4}",
    "^re: .*invoice",
    "(?:ab)?c*",
    "[a-z]+@[a-z]+",
    r"(\d{1,3}\.){3}",
    r"\d{4}-\d{2}-\d{2}",
]


@pytest.mark.parametrize("expression", RUNAWAY)
async def test_patterns_that_could_run_away_are_refused(w: World, expression: str) -> None:
    await w.put("INBOX", placed(1, 1, subject="a" * 300))
    for name in ("subject", "file_name"):
        pattern: dict[str, Any] = {name: f"/{expression}/"}
        with pytest.raises(StoreError) as caught:
            await ids(w, replace(MessageFilter(w.account.id), **pattern))
        assert caught.value.code == "store.pattern"


@pytest.mark.parametrize("expression", ORDINARY)
async def test_ordinary_patterns_are_quick_on_bad_subjects(w: World, expression: str) -> None:
    await w.put("INBOX", *(placed(n, n, subject="abc" * 2000) for n in range(1, 20)))
    found = await ids(w, MessageFilter(w.account.id, subject=f"/{expression}/"))
    assert len(found) in {0, 19}  # all are alike


async def test_a_search_that_takes_too_long_is_stopped(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("cio_desktop.store.functions.MATCH_SECONDS", -1.0)
    async with world(tmp_path) as w:
        await w.put("INBOX", placed(1, 1))
        with pytest.raises(StoreError) as caught:
            await ids(w, MessageFilter(w.account.id, subject="/x/"))
        assert caught.value.code == "store.slow"
        assert len(await ids(w, MessageFilter(w.account.id))) == 1


@pytest.mark.parametrize("text", ["'; DROP TABLE message; --", '" OR 1=1', "\\", "%' OR '1'='1", "{0}", ":account"])
async def test_callers_words_are_never_sql(w: World, text: str) -> None:
    await w.put("INBOX", placed(1, 1))
    for name in ("subject", "folder", "source", "file_name", "account_id"):
        asked: dict[str, Any] = {name: text}
        assert await ids(w, replace(MessageFilter(w.account.id), **asked)) == [], name
    for name in ("email", "from_", "to", "cc", "bcc"):
        asked = {name: (text,)}
        assert await ids(w, replace(MessageFilter(w.account.id), **asked)) == [], name
    assert await ids(w, MessageFilter(w.account.id)) == [message_id(1)]


async def test_all_accounts_are_the_lists_of_each_put_together(tmp_path: Path) -> None:
    """Also far down, from either end, and going on from where an earlier page ended."""
    chance = random.Random(3)
    async with world(tmp_path, "Bills") as w:
        others = [await w.db.write(accounts.create, f"{name}@example.org") for name in ("ben", "cy")]
        everyone = [w.account.id, *(account.id for account in others)]
        for at, account_id in enumerate(everyone):
            source = await w.db.write(
                sources.create, account_id, email="x@example.org", server=f"m{at}.example.com", username="x"
            )
            made = await w.db.write(folders.upsert_listing, source.id, [listed("INBOX"), listed("Bills")])
            rows = [placed(n, 1000 * at + n, **made_up(n, chance)) for n in range(1, 300)]
            for folder in made:
                await w.put(folder, *(rows if folder.path == "INBOX" else rows[::3]))
        for asked in (
            MessageFilter(None),
            MessageFilter(None, folder="INBOX"),
            MessageFilter(None, folder="Bills", ascending=True),
            MessageFilter(None, subject="invoice"),
            MessageFilter(None, from_=("ann@example.org",)),
            MessageFilter(None, folder="Nowhere"),
        ):
            each = [
                row
                for account_id in everyone
                for row in await w.db.read(messages.query, replace(asked, account_id=account_id, limit=9999))
            ]
            whole = sorted(((row.date, row.n) for row in each), reverse=not asked.ascending)
            for offset in (0, 10, 250, 290, 300, 700, 880, 896, 900):
                page = await w.db.read(messages.query, replace(asked, limit=10, offset=offset))
                assert [(row.date, row.n) for row in page] == whole[offset : offset + 10], (asked, offset)
