"""API.md, Messages: the messages of all accounts as one list."""

from __future__ import annotations

from dataclasses import dataclass

from cio_desktop.store import accounts, folders, membership_import, sources
from tests.support.service_world import NOW, World
from tests.support.store_world import listed, message_id, placed

SPACING = 1000  # seconds between two messages of the world's account


@dataclass
class Second:
    account: str
    ids: list[str]


async def second_account(w: World) -> Second:
    """A second account: its messages lie between those of the first, one is in its Inbox and in Bills."""
    account = await w.db.write(accounts.create, "bob@example.org")
    source = await w.db.write(
        sources.create, account.id, email="bob@example.org", server="mail.example.org", username="bob"
    )
    listing = [listed("INBOX", "\\Inbox"), listed("Bills")]
    rows = {row.path: row.id for row in await w.db.write(folders.upsert_listing, source.id, listing)}
    new = [placed(n, 100 + n, "\\Seen", date=NOW - SPACING * n - 500, subject=f"For Bob {n}") for n in (1, 2, 3)]
    await w.db.write(membership_import.apply_batch, rows["INBOX"], new[:2])
    await w.db.write(membership_import.apply_batch, rows["Bills"], new[1:])
    return Second(account.id, [message_id(100 + n) for n in (1, 2, 3)])


async def ids(w: World, query: str = "") -> list[str]:
    answer = await w.get(f"/app/messages?{query}")
    assert answer.status == 200, answer
    return [message["message_id"] for message in answer.json()]


async def test_it_is_one_list_newest_first(w: World) -> None:
    second = await second_account(w)
    answer = (await w.get("/app/messages")).json()
    assert [message["account_id"] for message in answer] == [
        w.account,
        second.account,
        w.account,
        second.account,
        w.account,
        second.account,
        *[w.account] * 3,
    ]
    assert [message["date"] for message in answer] == sorted((m["date"] for m in answer), reverse=True)
    assert len(answer) == len({message["message_id"] for message in answer})


async def test_but_for_the_account_each_is_as_in_the_list_of_its_account(w: World) -> None:
    second = await second_account(w)
    theirs = (await w.get(f"/2.0/accounts/{second.account}/messages?include_flags=1")).json()
    here = [m for m in (await w.get("/app/messages?include_flags=1")).json() if m["account_id"] == second.account]
    assert [message | {"account_id": second.account} for message in theirs] == here
    assert here[0]["flags"] == ["\\Seen"]


async def test_the_pages_fit_together(w: World) -> None:
    await second_account(w)
    whole = await ids(w)
    assert [one for at in range(0, 12, 2) for one in await ids(w, f"limit=2&offset={at}")] == whole
    assert await ids(w, "sort_order=asc") == whole[::-1]


async def test_by_source(w: World) -> None:
    """The newest first in each, whichever way round the sources are."""
    second = await second_account(w)  # of bob@, before me@
    ours = [one for one in await ids(w) if one not in second.ids]
    for order, first, then in (("asc", second.ids, ours), ("desc", ours, second.ids)):
        asked = f"sort_by=source&sort_order={order}"
        assert await ids(w, asked) == [*first, *then]
        assert await ids(w, f"{asked}&limit=2&offset={len(first) - 1}") == [first[-1], then[0]]


async def test_all_inboxes(w: World) -> None:
    second = await second_account(w)
    assert [one for one in await ids(w, "folder=INBOX") if one in second.ids] == second.ids[:2]
    assert await ids(w, "folder=Bills") == second.ids[1:]
    assert await ids(w, "folder=Nowhere") == []


async def test_filters_are_those_of_one_account(w: World) -> None:
    second = await second_account(w)
    assert await ids(w, "subject=for+bob") == second.ids
    assert await ids(w, "subject=lisbon") == w.messages[1::2]
    assert await ids(w, f"date_after={NOW - 2 * SPACING}") == [w.messages[0], second.ids[0]]


async def test_without_any_account_there_is_nothing(w: World) -> None:
    await w.db.write(accounts.delete, w.account)
    assert await ids(w) == []
