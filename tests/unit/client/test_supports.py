"""What a server lacks is learnt from its answers, and not taken from an id that it does not know."""

from __future__ import annotations

import pytest

from cio_desktop.client import ApiStatusError, Client
from tests.support.http_server import Answer, Drop, HttpServer

KEY, SECRET = "kfuy5mb0", "secret"
BATCH = "POST /2.0/accounts/{account_id}/messages/folders"
EDITS = "GET /2.0/accounts/{account_id}/edits"
EDIT = EDITS + "/{edit_id}"
EVENTS = "GET /app/events"
GONE = Answer(404, b'{"type":"error","value":"no such thing"}')


async def change_many(cio: Client) -> None:
    with pytest.raises(ApiStatusError):
        await cio.message_folders.change_many("a", ["m", "n"], add="x")


async def test_nothing_is_lacking_before_it_was_missed() -> None:
    async with HttpServer() as server, Client(server.url, KEY, SECRET) as cio:
        assert await cio.supports(BATCH)
        assert await cio.supports("GET /of/another/api")
        assert server.seen == []


@pytest.mark.parametrize("status", [405, 501])
async def test_a_route_that_is_refused_as_such(status: int) -> None:
    async with HttpServer() as server, Client(server.url, KEY, SECRET) as cio:
        server.answers = [Answer(status, b"")]
        await change_many(cio)
        assert not await cio.supports(BATCH)
        assert await cio.supports("POST /2.0/accounts/{account_id}/messages")
        assert len(server.seen) == 1


async def test_a_path_without_ids_has_nothing_else_to_be_missed() -> None:
    async with HttpServer() as server, Client(server.url, KEY, SECRET) as cio:
        server.answers = [GONE]
        with pytest.raises(ApiStatusError):
            async for _ in cio.events():
                pass
        assert not await cio.supports(EVENTS)
        assert len(server.seen) == 1


async def test_404_below_what_is_there_is_the_routes() -> None:
    async with HttpServer() as server, Client(server.url, KEY, SECRET) as cio:
        server.answers = [GONE, Answer(200, b"[]")]
        await change_many(cio)
        assert not await cio.supports(BATCH)
        assert not await cio.supports(BATCH)
        assert [seen.target for seen in server.seen] == [
            "/2.0/accounts/a/messages/folders",
            "/2.0/accounts/a/messages",
        ]


@pytest.mark.parametrize("answer", [GONE, Drop(), Answer(503, b"")], ids=["no account", "not reached", "not now"])
async def test_404_below_what_is_not_seen_to_be_there_says_nothing(answer: Answer | Drop) -> None:
    async with HttpServer() as server, Client(server.url, KEY, SECRET) as cio:
        server.answers = [GONE, answer]
        await change_many(cio)
        assert await cio.supports(BATCH)


async def test_an_id_that_is_not_there_is_not_the_routes() -> None:
    async with HttpServer() as server, Client(server.url, KEY, SECRET) as cio:
        server.answers = [GONE, Answer(200, b"[]")]
        with pytest.raises(ApiStatusError):
            await cio.edits.get("a", "e")
        assert await cio.supports(EDIT)
        assert server.seen[1].target == "/2.0/accounts/a/edits"


async def test_without_the_list_there_are_no_entries() -> None:
    async with HttpServer() as server, Client(server.url, KEY, SECRET) as cio:
        server.answers = [GONE, GONE, Answer(200, b"{}")]
        with pytest.raises(ApiStatusError):
            await cio.edits.get("a", "e")
        assert not await cio.supports(EDIT)
        assert not await cio.supports(EDITS)
        assert [seen.target for seen in server.seen[1:]] == ["/2.0/accounts/a/edits", "/2.0/accounts/a"]


async def test_another_server_is_another_matter() -> None:
    async with HttpServer() as server, Client(server.url, KEY, SECRET) as cio:
        server.answers = [Answer(405, b"")]
        await change_many(cio)
        cio.move_to(server.url)
        assert await cio.supports(BATCH)
