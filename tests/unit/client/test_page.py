"""Pages are lists that know what follows them."""

from __future__ import annotations

import pytest

from cio_desktop.client import ApiConnectionError, Client, Page
from tests.support.http_server import Answer, Drop, HttpServer

KEY, SECRET = "kfuy5mb0", "secret"


def numbers(count: int, *, gives: int = 1_000_000, asked: list[tuple[int | None, int]] | None = None) -> Page[int]:
    """The first page of a list; `gives`: the most that the server has in one answer."""
    kept: list[tuple[int | None, int]] = [] if asked is None else asked

    async def ask(limit: int | None, offset: int) -> list[int]:
        kept.append((limit, offset))
        return list(range(count))[offset : offset + min(25 if limit is None else limit, gives)]

    first = list(range(count))[: min(25, gives)]
    return Page(first, limit=None, offset=0, ask=ask)


@pytest.mark.parametrize("count", [0, 1, 24, 25, 26, 124, 125, 126, 300])
@pytest.mark.parametrize("gives", [1_000_000, 100])
async def test_all_pages(count: int, gives: int) -> None:
    """Each item comes once, however many a server gives beyond the documented hundred."""
    assert [item async for item in numbers(count, gives=gives)] == list(range(count))


async def test_what_is_asked_for() -> None:
    asked: list[tuple[int | None, int]] = []
    assert [item async for item in numbers(225, asked=asked)] == list(range(225))
    assert asked == [(100, 25), (100, 125), (100, 225)]


async def test_a_page_is_a_list() -> None:
    page = numbers(60)
    assert (len(page), page[0], page[-1], page.offset, page.is_last) == (25, 0, 24, 0, False)
    following = await page.next()
    assert (list(following), following.offset, following.is_last) == (list(range(25, 60)), 25, True)
    assert await following.next() == []
    assert await numbers(0).next() == []


async def test_on_the_wire() -> None:
    async with HttpServer() as server, Client(server.url, KEY, SECRET) as cio:
        full = b"[" + b",".join(b'{"message_id":"m%d"}' % n for n in range(100)) + b"]"
        server.answers = [Answer(200, full), Answer(200, b'[{"message_id":"last"}]')]
        found = [m.message_id async for m in await cio.messages.list("a", folder="INBOX", limit=100, offset=5)]
        assert (len(found), found[-1]) == (101, "last")
        assert [seen.query for seen in server.seen] == [
            [("folder", "INBOX"), ("limit", "100"), ("offset", offset)] for offset in ("5", "105")
        ]


async def test_contacts_are_pages_too() -> None:
    async with HttpServer() as server, Client(server.url, KEY, SECRET) as cio:
        answer = b'{"query":{"limit":25,"offset":0},"matches":[%s]}'
        server.answers = [Answer(200, answer % b'{"email":"a@x"},{"email":"b@x"}'), Answer(200, answer % b"")]
        assert [one.email async for one in await cio.contacts.list("a", search="x")] == ["a@x", "b@x"]
        assert [seen.query for seen in server.seen] == [
            [("search", "x")],
            [("search", "x"), ("limit", "100"), ("offset", "2")],
        ]


async def test_a_page_that_can_not_be_had_is_an_error_where_it_is_asked_for() -> None:
    async with HttpServer() as server, Client(server.url, KEY, SECRET) as cio:
        server.answers = [Answer(200, b'[{"id":"a"}]'), Drop()]
        page = await cio.accounts.list()
        with pytest.raises(ApiConnectionError):
            [account.id async for account in page]
        assert [account.id for account in page] == ["a"]
