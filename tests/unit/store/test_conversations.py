"""Conversations: each message is in one, whatever order mail came in; Gmail's own threads are kept as they are."""

import itertools
import random
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import pytest

from cio_desktop.store import accounts, conversations, membership_changes, messages, sources
from cio_desktop.store.conversations import ConversationFilter
from cio_desktop.store.message_filter import MessageFilter
from tests.support.store_world import World, listed, message_id, placed, world


async def of(w: World, number: int) -> set[int]:
    """The numbers of its conversation; its sizes and ids agree."""
    row = await w.db.read(messages.get, w.account.id, message_id(number))
    assert row is not None
    ids = await w.db.read(conversations.ids_with, w.account.id, row.n)
    assert await w.db.read(conversations.sizes, w.account.id, [row.n]) == {row.n: len(ids)}
    known = await w.db.read(messages.get_many, w.account.id, ids)
    assert [known[key].date for key in ids] == sorted(known[key].date for key in ids)
    return {n for n in range(100) if message_id(n) in ids}


async def page(w: World, started: tuple[int | None, int | None] = (None, None), **having: Any) -> list[str]:
    """`started`: before, after."""
    asked = MessageFilter(w.account.id, **having)
    heads = await w.db.read(conversations.page, ConversationFilter(asked, *started))
    return [head.id for head in heads]


async def members(w: World, any_id: str) -> list[int] | None:
    head = await w.db.read(conversations.find, w.account.id, any_id)
    if head is None:
        return None
    ids = await w.db.read(conversations.ids, w.account.id, head)
    return [n for key in ids for n in range(100) if message_id(n) == key]


def reply(number: int, to: int, *, references: bool = True, **more: Any) -> dict[str, Any]:
    spelled = f"<{to}@example.com>"
    return {"in_reply_to": spelled, **({"references": [spelled]} if references else {}), **more}


async def test_by_headers_and_by_gmail(w: World) -> None:
    await w.db.write(sources.set_fields, w.source.id, gmail=True)
    await w.put(
        "INBOX",
        placed(1, 1),
        placed(2, 2, in_reply_to="<1@example.com>"),
        placed(3, 3, references=["<1@example.com>", "<2@example.com>"]),
        placed(4, 4, references=["<never seen@x>"]),
        placed(5, 5, references=["<never seen@x>"]),
        placed(6, 6),
        placed(7, 7, gm_thrid=9),
        placed(8, 8, gm_thrid=9, references=["<1@example.com>"]),
        placed(9, 9, email_message_id=None),
    )
    for together in ({1, 2, 3, 7, 8}, {4, 5}, {6}, {9}):
        for number in together:
            assert await of(w, number) == together
    assert len(await page(w)) == 4
    assert await members(w, "gm-9") == [1, 2, 3, 7, 8]
    await w.db.write(membership_changes.mark_gone, w.folders["INBOX"].id, [2])
    assert await of(w, 1) == {1, 3, 7, 8}


async def test_a_chain_without_references(tmp_path: Path) -> None:
    """Each reply names only the one before; some are missing, or came later."""
    for order in itertools.permutations(range(1, 5)):
        async with world(tmp_path / "".join(map(str, order))) as w:
            for number in order:
                fields = {} if number == 1 else reply(number, number - 1, references=False)
                await w.put("INBOX", placed(number, number, **fields))
            assert await of(w, order[0]) == {1, 2, 3, 4}
            (thread,) = await page(w)
            assert await members(w, thread) == [1, 2, 3, 4]


async def test_replies_in_a_circle(w: World) -> None:
    await w.put(
        "INBOX",
        placed(1, 1, **reply(1, 3)),
        placed(2, 2, **reply(2, 1)),
        placed(3, 3, **reply(3, 2)),
        placed(4, 4, **reply(4, 3)),
        placed(5, 5, **reply(5, 5)),
    )
    for number in (1, 2, 3, 4):
        assert await of(w, number) == {1, 2, 3, 4}
    assert await of(w, 5) == {5}
    assert len(await page(w)) == 2


async def test_gmails_threads_stay_apart(w: World) -> None:
    """Gmail begins a new one at a hundred messages, or another subject, whatever References say."""
    await w.db.write(sources.set_fields, w.source.id, gmail=True)
    await w.put("INBOX", placed(1, 1, gm_thrid=7), placed(2, 2, gm_thrid=8, **reply(2, 1)))
    assert await of(w, 1) == {1}
    assert await of(w, 2) == {2}
    assert await page(w) == ["gm-8", "gm-7"]
    large = (1 << 64) - 2
    await w.put("INBOX", placed(3, 3, gm_thrid=large))
    assert (await page(w))[0] == f"gm-{large:x}"
    for name in (f"gm-{large:x}", f"gm-{large:X}", f"gm-{large}", f"{large:x}", message_id(3), "<3@example.com>"):
        assert await members(w, name) == [3], name


async def test_an_answer_elsewhere_belongs_to_gmails_thread(w: World) -> None:
    _, there = await w.add_source("imap.gmail.com", listed("INBOX", "\\Inbox"))
    await w.put(there["INBOX"], placed(1, 1, gm_thrid=7))
    await w.put("INBOX", placed(2, 2, **reply(2, 1)), placed(3, 3, **reply(3, 2)))
    assert await of(w, 3) == {1, 2, 3}
    assert await page(w) == ["gm-7"]


async def test_names_of_no_conversation(w: World) -> None:
    await w.put("INBOX", placed(1, 1), placed(2, 2, gm_thrid=5))
    (_, ours) = await page(w)
    assert await members(w, ours) == [1]
    for name in ("", "gm-", "th-", "gm-6", "6", "th-0000000000000000", ours[:-1], ours + "0", "th--" + "1" * 15,
                 "<none@x>", "0" * 24, "\x00", "gm-\x00", "th-" + "g" * 16):  # fmt: skip
        assert await members(w, name) is None, name
    other = await w.db.write(accounts.create, "other@example.com")
    for name in (ours, "gm-5", message_id(1)):
        assert await w.db.read(conversations.find, other.id, name) is None
    await w.db.write(membership_changes.mark_gone, w.folders["INBOX"].id, [1, 2])
    for name in (ours, "gm-5", message_id(1)):
        assert await members(w, name) is None
    assert await page(w) == []


async def test_an_id_holds_when_an_older_message_turns_up(w: World) -> None:
    await w.put("INBOX", placed(3, 3, **reply(3, 2)))
    (before,) = await page(w)
    await w.put("INBOX", placed(2, 2, **reply(2, 1)))
    await w.put("INBOX", placed(1, 1))
    (after,) = await page(w)
    assert before != after
    assert await members(w, before) == await members(w, after) == [1, 2, 3]


async def test_pages(tmp_path: Path) -> None:
    """Forty conversations of three; the newest message decides, the filters are about one message each."""
    async with world(tmp_path, "Work") as w:
        rows = []
        for n in range(1, 121):
            first = (n - 1) % 40 + 1
            fields: dict[str, Any] = {} if n <= 40 else {"references": [f"<{first}@example.com>"]}
            rows.append(placed(n, n, date=n, subject=f"S{n}", **fields))
        await w.put("INBOX", *rows)
        await w.put("Work", *(placed(n, n, date=n) for n in (5, 50)))
        every = await page(w, limit=100)
        assert len(every) == len(set(every)) == 40
        assert await page(w) == every[:25]
        assert await page(w, limit=7, offset=30) == every[30:37]
        assert await page(w, offset=40) == await page(w, limit=0) == []
        assert [thread async for thread in _firsts(w, await page(w, folder="Work"))] == [10, 5]
        assert [thread async for thread in _firsts(w, await page(w, subject="S50"))] == [10]
        assert [thread async for thread in _firsts(w, await page(w, date_before=3))] == [2, 1]
        assert [thread async for thread in _firsts(w, await page(w, date_after=119))] == [40]
        assert await page(w, date_after=119, subject="S5") == []
        assert [thread async for thread in _firsts(w, await page(w, (3, None)))] == [2, 1]
        assert [thread async for thread in _firsts(w, await page(w, (None, 38)))] == [40, 39]
        assert await page(w, (5, 5)) == []


async def _firsts(w: World, threads: list[str]) -> AsyncIterator[int]:
    for thread in threads:
        found = await members(w, thread)
        assert found is not None
        yield found[0]


@pytest.mark.parametrize("seed", range(40))
async def test_any_mail_is_divided_into_conversations(tmp_path: Path, seed: int) -> None:
    """Each message in one, the list names each once, and every name leads to the same messages."""
    chance = random.Random(seed)
    async with world(tmp_path) as w:
        await w.db.write(sources.set_fields, w.source.id, gmail=seed % 2 == 0)
        for n in chance.sample(range(1, 31), 30):
            fields: dict[str, Any] = {}
            if chance.random() < 0.7:
                fields["in_reply_to"] = f"<{chance.randint(1, 34)}@example.com>"
            if chance.random() < 0.5:
                fields["references"] = [f"<{chance.randint(1, 34)}@example.com>" for _ in range(chance.randint(1, 3))]
            if seed % 2 == 0 and chance.random() < 0.4:
                fields["gm_thrid"] = chance.randint(1, 4)
            await w.put("INBOX", placed(n, n, **fields))
        gone = chance.sample(range(1, 31), 5)
        await w.db.write(membership_changes.mark_gone, w.folders["INBOX"].id, gone)
        left = set(range(1, 31)) - set(gone)
        threads = await page(w, limit=100)
        found = [await members(w, thread) for thread in threads]
        assert sorted(n for group in found for n in group or []) == sorted(left)
        for thread, group in zip(threads, found, strict=True):
            for number in group or []:
                assert await of(w, number) == set(group or [])
                assert await members(w, message_id(number)) == group
            assert thread.startswith(("gm-", "th-"))
