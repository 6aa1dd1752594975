"""Words in the texts of messages, asked of mail servers of many ways."""

import asyncio
from collections.abc import Callable
from contextlib import aclosing
from pathlib import Path

import pytest

from cio_desktop.engine.change import FolderChange, FolderName
from cio_desktop.engine.sync import text_search
from cio_desktop.engine.sync.text_search import FolderHits
from tests.support.certificates import Authority
from tests.support.dovecot import Dovecot
from tests.support.engine_world import World, world
from tests.support.fake_imap import FULL, GMAIL, PLAIN, Answer, Command, DropBefore, FakeImap, Hold, Profile
from tests.support.mail import make_message


async def searched(here: World, source_id: int, *words: str, folder: str | None = None) -> dict[str, FolderHits]:
    async with aclosing(here.engine.search_texts(source_id, words, folder)) as found:
        return {hits.folder: hits async for hits in found}


def counts(found: dict[str, FolderHits]) -> dict[str, int]:
    return {name: len(hits.message_ids) for name, hits in found.items() if hits.message_ids}


def ids_of(found: dict[str, FolderHits]) -> list[str]:
    return [message_id for hits in found.values() for message_id in hits.message_ids]


def asks(text: bytes) -> Callable[[Command], bool]:
    return lambda command: text in command.line


def fill(server: FakeImap) -> None:
    server.store.create("Bills")
    for number, text in enumerate(("We met in Lyon.", "Nothing.", "Lyon and Paris"), 1):
        server.store.add("INBOX", make_message(number, body=text))
    server.store.add("Bills", make_message(9, body="Lyon again"))


@pytest.mark.parametrize("profile", [FULL, PLAIN, GMAIL], ids=lambda profile: profile.name)
async def test_hits_come_folder_by_folder(tmp_path: Path, profile: Profile, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(text_search, "PIECE", 2)
    async with FakeImap(profile) as server, world(tmp_path) as here:
        fill(server)
        row = await here.add(server)
        found = await searched(here, row.id, "lyon")
        assert sum(counts(found).values()) == 3
        assert profile.gmail or counts(found) == {"INBOX": 2, "Bills": 1}
        assert all(hits.error_code is None for hits in found.values())
        assert sum(counts(await searched(here, row.id, "LYON", "paris")).values()) == 1
        assert not counts(await searched(here, row.id, "nowhere"))


async def test_one_folder_alone(tmp_path: Path) -> None:
    async with FakeImap(FULL) as server, world(tmp_path) as here:
        fill(server)
        row = await here.add(server)
        assert list(await searched(here, row.id, "lyon", folder="Bills")) == ["Bills"]
        assert await searched(here, row.id, "lyon", folder="No such") == {}


async def test_a_folder_that_is_refused_is_told_and_the_others_are_searched(tmp_path: Path) -> None:
    async with FakeImap(FULL) as server, world(tmp_path) as here:
        fill(server)
        row = await here.add(server)
        server.faults.on("EXAMINE", Answer("NO", "not today"), times=None, when=asks(b"INBOX"))
        found = await searched(here, row.id, "lyon")
        assert (found["INBOX"].error_code, found["INBOX"].text) == ("imap.no", "not today")
        assert counts(found) == {"Bills": 1}


async def test_a_connection_that_breaks_costs_one_folder_alone(tmp_path: Path) -> None:
    async with FakeImap(FULL) as server, world(tmp_path) as here:
        fill(server)
        row = await here.add(server)
        server.faults.on("SEARCH", DropBefore(), when=asks(b"TEXT"))
        found = await searched(here, row.id, "lyon")
        assert [hits.error_code for hits in found.values()].count("net.lost") == 1
        assert counts(found) == {"Bills": 1}
        server.faults.on("SEARCH", DropBefore(), times=None, when=asks(b"TEXT"))
        last = list((await searched(here, row.id, "lyon")).values())[-1]
        assert (last.error_code, last.ended) in {("net.lost", True), ("net.lost", False)}


async def test_letters_that_the_server_can_not_search_for(tmp_path: Path) -> None:
    async with FakeImap(FULL) as server, world(tmp_path) as here:
        fill(server)
        server.store.add("Bills", make_message(5, headers={"X-Note": "LETTERS"}).replace(b"LETTERS", b"Gr\xfc\xdfe"))
        row = await here.add(server)
        server.faults.on("SEARCH", Answer("NO", "[BADCHARSET (US-ASCII)] no"), times=None, when=asks(b"CHARSET"))
        assert {hits.error_code for hits in (await searched(here, row.id, "grüße")).values()} == {"imap.charset"}
        assert {hits.error_code for hits in (await searched(here, row.id, "lyon")).values()} == {None}
        server.faults.clear()
        server.faults.on("SEARCH", Answer("NO", "[BADCHARSET] no"), times=None, when=asks(b"UTF-8"))
        found = await searched(here, row.id, "grüße")
        assert counts(found) == {"Bills": 1}


async def test_edits_do_not_wait_for_it(tmp_path: Path) -> None:
    async with FakeImap(FULL) as server, world(tmp_path) as here:
        fill(server)
        row = await here.add(server)
        message_id = next(iter(ids_of(await searched(here, row.id, "nothing"))))
        slow = Hold(asyncio.Event())
        server.faults.on("SEARCH", slow, when=asks(b"TEXT"))
        searching = asyncio.create_task(searched(here, row.id, "lyon"))
        await slow.reached.wait()
        moved = FolderChange(add=(FolderName(name="Bills"),), remove=(FolderName(name="INBOX"),))
        outcome = await here.engine.edit_folders(row.account_id, message_id, moved, queue=False)
        assert outcome.state == "done"
        assert not searching.done()
        slow.event.set()
        assert "Bills" in counts(await searching)


async def test_who_goes_away_ends_it(tmp_path: Path) -> None:
    async with FakeImap(FULL) as server, world(tmp_path) as here:
        fill(server)
        row = await here.add(server)
        slow = Hold(asyncio.Event())
        server.faults.on("SEARCH", slow, when=asks(b"TEXT"))
        searching = asyncio.create_task(searched(here, row.id, "lyon"))
        await slow.reached.wait()
        searching.cancel()
        await asyncio.gather(searching, return_exceptions=True)
        slow.event.set()
        assert sum(counts(await searched(here, row.id, "lyon")).values()) == 3


async def test_a_server_that_is_away_is_told_at_once(tmp_path: Path) -> None:
    async with world(tmp_path) as here:
        async with FakeImap(FULL) as server:
            fill(server)
            row = await here.add(server)
        (told,) = (await searched(here, row.id, "lyon")).values()
        assert told.ended
        assert told.error_code is not None
        assert told.error_code.startswith("net.")


@pytest.mark.dovecot
async def test_letters_of_all_kinds(tmp_path: Path, dovecot: Dovecot, authority: Authority) -> None:
    user = dovecot.user()
    user.add_folder("Bills")
    user.deliver("INBOX", [make_message(1, body="Grüße aus Köln"), make_message(2, body="nothing")])
    user.deliver("Bills", [make_message(3, body="請求書を送ります"), make_message(4, body='He said "yes\\no"')])
    async with world(tmp_path, ssl_context=authority.client_context()) as here:
        row = await here.add(user, port=user.tls_port, use_ssl=True)
        assert counts(await searched(here, row.id, "KÖLN", "grüße")) == {"INBOX": 1}
        assert counts(await searched(here, row.id, "請求書")) == {"Bills": 1}
        assert counts(await searched(here, row.id, 'said "yes\\no')) == {"Bills": 1}
