"""Lists by sender and subject against the same messages sorted by Python."""

import random
from dataclasses import replace
from pathlib import Path

import pytest

from cio_desktop.protocol.resources import Addresses, Person
from cio_desktop.protocol.sort_keys import sender_key, subject_key
from cio_desktop.store import (
    accounts,
    deep_pages,
    folders,
    membership_changes,
    message_order,
    messages,
    sources,
    word_index,
)
from cio_desktop.store.anchors import Anchor, Anchors
from cio_desktop.store.message_filter import MessageFilter
from tests.support.store_world import World, listed, placed, world

SUBJECTS = ["Invoice 12", "Re: invoice 12", "AW: Fwd: [list] Ähre", "", "zoo", "Émile", "100 %", "re: re[2]: Zoo"]
NAMES = ["Ann", "bob", "", "Çelik", '"Quoted" Name', "ann"]


async def fill(w: World, folder_id: int, first: int, count: int, chance: random.Random) -> None:
    rows = [
        placed(
            n,
            n,
            subject=chance.choice(SUBJECTS),
            date=1000 + chance.randrange(50),
            addresses=Addresses(from_=Person(f"p{chance.randrange(5)}@example.org", chance.choice(NAMES) or None)),
        )
        for n in range(first, first + count)
    ]
    row = next(row for row in w.folders.values() if row.id == folder_id)
    await w.put(row, *rows)


async def in_order(w: World, rows: list[messages.MessageRow], asked: MessageFilter) -> list[int]:
    if asked.sort == "source":
        return await by_source(w, rows, asked)

    def key(row: messages.MessageRow) -> tuple[str, int, int]:
        word = subject_key(row.subject) if asked.sort == "subject" else sender_key(row.addresses.from_)
        return word, row.date, row.n

    return [row.n for row in sorted(rows, key=key, reverse=not asked.ascending)]


async def by_source(w: World, rows: list[messages.MessageRow], asked: MessageFilter) -> list[int]:
    """By what each source lists alone, one after the other."""
    found = [each for each in await w.db.read(sources.all) if asked.account_id in {None, each.account_id}]
    groups: list[list[int]] = []
    for source in sorted(found, key=lambda each: each.email):
        alone = replace(
            asked, account_id=source.account_id, source=source.label, sort="date", ascending=False, limit=9999
        )
        listed_before = {n for group in groups for n in group}
        own = [row.n for row in await w.db.read(messages.query, alone)]
        groups.append([n for n in own if n not in listed_before])
    whole = [n for group in (groups if asked.ascending else groups[::-1]) for n in group]
    assert sorted(whole) == sorted(row.n for row in rows)
    return whole


async def check(w: World, account_ids: list[str]) -> None:
    for account_id in [None, *account_ids]:
        for folder in (None, "INBOX", "Bills"):
            for sort, ascending in (("from", True), ("subject", False), ("source", True), ("source", False)):
                asked = MessageFilter(account_id, folder=folder, sort=sort, ascending=ascending)
                everything = [
                    row
                    for one in ([account_id] if account_id is not None else account_ids)
                    for row in await w.db.read(messages.query, replace(asked, account_id=one, sort="date", limit=9999))
                ]
                whole = await in_order(w, everything, asked)
                for offset in (0, 7, 199, 205, 250, 290, 400):
                    page = await w.db.read(messages.query, replace(asked, limit=10, offset=offset))
                    assert [row.n for row in page] == whole[offset : offset + 10], (asked, offset)


async def test_any_page_of_any_list(tmp_path: Path) -> None:
    """Also of what the index does not know yet, has in an older form, or still has though it is gone."""
    chance = random.Random(2)
    async with world(tmp_path, "Bills") as w:
        other = await w.db.write(accounts.create, "ben@example.org")
        source = await w.db.write(sources.create, other.id, email="b@example.org", server="m.example.org", username="b")
        made = await w.db.write(folders.upsert_listing, source.id, [listed("INBOX")])
        w.folders["theirs"] = made[0]
        source = await w.db.write(sources.create, w.account.id, email="a@a.org", server="m.example.org", username="a")
        w.folders["mine"] = (await w.db.write(folders.upsert_listing, source.id, [listed("INBOX")]))[0]
        ids = [w.account.id, other.id]
        await fill(w, w.folders["INBOX"].id, 1, 260, chance)
        await fill(w, w.folders["Bills"].id, 200, 100, chance)
        await fill(w, made[0].id, 1000, 60, chance)
        await fill(w, w.folders["mine"].id, 230, 90, chance)
        await check(w, ids)
        await word_index.catch_up(w.db)
        await check(w, ids)
        await fill(w, w.folders["INBOX"].id, 400, 30, chance)
        await w.db.write(membership_changes.mark_gone, w.folders["INBOX"].id, range(50, 90))
        await check(w, ids)
        await word_index.catch_up(w.db)
        await check(w, ids)


@pytest.mark.parametrize("stride", [4, 5_000])
async def test_a_page_of_a_folder_from_a_stretch_of_the_order(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, stride: int
) -> None:
    """Of INBOX most pages are found so; of Bills, whose senders come last, few are."""
    monkeypatch.setattr(message_order, "SORT_LEAST", 10)
    monkeypatch.setattr(deep_pages, "STRIDE", stride)
    chance = random.Random(6)
    async with world(tmp_path, "Bills") as w:
        await fill(w, w.folders["INBOX"].id, 1, 260, chance)
        last = Addresses(from_=Person("z@example.org", "Zoe"))
        await w.put("Bills", *(placed(n, n, subject="zoo", date=n, addresses=last) for n in range(1000, 1060)))
        await word_index.catch_up(w.db)
        await check(w, [w.account.id])
        await w.db.write(membership_changes.mark_gone, w.folders["INBOX"].id, range(50, 90))
        await check(w, [w.account.id])


async def test_places_on_the_way_to_a_deep_page_are_remembered(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(deep_pages, "STRIDE", 30)
    known: list[int] = []

    def remember(self: Anchors, generation: int, key: object, anchor: Anchor) -> None:
        known.append(anchor.rows)
        own(self, generation, key, anchor)

    own = Anchors.remember
    monkeypatch.setattr(Anchors, "remember", remember)
    async with world(tmp_path) as w:
        await fill(w, w.folders["INBOX"].id, 1, 500, random.Random(7))
        await word_index.catch_up(w.db)
        for sort in ("date", "from"):
            for offset, passed in ((220, [*range(30, 211, 30), 230]), (215, [225]), (400, [30, 60, 100])):
                known.clear()
                await w.db.read(messages.query, MessageFilter(w.account.id, sort=sort, limit=10, offset=offset))
                assert known == passed, (sort, offset)  # the last one is read from the list's end


async def test_a_large_folder_is_a_walk_along_the_index(tmp_path: Path, monkeypatch: object) -> None:
    chance = random.Random(4)
    async with world(tmp_path, "Bills") as w:
        await fill(w, w.folders["INBOX"].id, 1, 260, chance)
        await fill(w, w.folders["Bills"].id, 200, 100, chance)
        await word_index.catch_up(w.db)
        monkeypatch.setattr("cio_desktop.store.message_order.SORT_MOST", 10)  # type: ignore[attr-defined]
        await check(w, [w.account.id])
