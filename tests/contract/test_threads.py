"""API.md, Threads (GET): the list, one of them, and those of a contact."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from urllib.parse import quote

import pytest

from cio_desktop.protocol.resources import Addresses, Person
from cio_desktop.store import membership_import
from tests.support import folder_rows
from tests.support.service_world import NOW, World, world
from tests.support.store_world import placed

ROOT = "http://127.0.0.1:8800"


@asynccontextmanager
async def filled(tmp_path: Path) -> AsyncIterator[World]:
    """Beside the six messages (1 and 5 are one thread): Gmail's thread 0x1f of two, newer than all."""
    async with world(tmp_path) as w:
        folder = await w.db.read(folder_rows.by_path, w.source_id, "Bills")
        assert folder is not None
        people = Addresses(from_=Person("zoe@example.com", "Zoë"), to=[Person("me@example.com")])
        rows = [
            placed(
                n, n, date=NOW + n, gm_thrid=0x1F, subject=f"Gmail {n}", addresses=people, email_message_id=f"<g{n}@x>"
            )
            for n in (1, 2)
        ]
        await w.db.write(membership_import.apply_batch, folder.id, rows, now=NOW + 7)
        yield w


async def firsts(w: World, query: str = "", path: str = "/threads") -> list[str]:
    """The Message-ID each thread begins with, less what all have in common."""
    answer = await w.get(f"{w.path}{path}?{query}")
    assert answer.status == 200, answer
    found = []
    for url in answer.json():
        assert url.startswith(f"{ROOT}{w.path}/threads/")
        thread = (await w.get(url.removeprefix(ROOT))).json()
        found.append(thread["email_message_ids"][0].strip("<>").partition("@")[0])
    return found


async def test_one_of_gmails(tmp_path: Path) -> None:
    async with filled(tmp_path) as w:
        (url,) = (await w.get(f"{w.path}/threads?limit=1")).json()
        assert url == f"{ROOT}{w.path}/threads/gm-1f"
        thread = (await w.get(url.removeprefix(ROOT))).json()
        assert (thread["gmail_thread_id"], thread["email_message_ids"]) == ("1f", ["<g1@x>", "<g2@x>"])
        assert [message["subject"] for message in thread["messages"]] == ["Gmail 1", "Gmail 2"]
        assert set(thread["person_info"]) == {"zoe@example.com", "me@example.com"}
        for name in ("1f", "gm-1F", "gm-31", "%3Cg2%40x%3E", thread["messages"][1]["message_id"]):
            assert (await w.get(f"{w.path}/threads/{name}/")).json() == thread, name


async def test_one_of_ours(tmp_path: Path) -> None:
    async with filled(tmp_path) as w:
        thread = (await w.get(f"{w.path}/threads/{w.messages[0]}")).json()
        assert thread["email_message_ids"] == ["<m5@example.com>", "<m1@example.com>"]
        assert thread["gmail_thread_id"].startswith("th-")
        for mark in ("", "gm-"):  # PHP's client puts one before any name
            assert (await w.get(f"{w.path}/threads/{mark}{thread['gmail_thread_id']}")).json() == thread
        of_message = (await w.get(f"{w.path}/messages/{w.messages[4]}/thread")).json()
        assert of_message == {name: value for name, value in thread.items() if name != "gmail_thread_id"}
        page = (await w.get(f"{w.path}/threads/{w.messages[0]}?limit=1&offset=1")).json()
        assert page["email_message_ids"] == ["<m1@example.com>"]
        more = (await w.get(f"{w.path}/threads/{w.messages[0]}?include_flags=1&include_thread_size=1")).json()
        assert [message["thread_size"] for message in more["messages"]] == [2, 2]
        assert more["messages"][0]["flags"] == ["\\Seen"]


ALL = ["g1", "m5", "a/b/c", "50%+x", "m4", "m6"]


@pytest.mark.parametrize(
    ("query", "wanted"),
    [
        ("", ALL),
        ("limit=2&offset=1", ALL[1:3]),
        ("limit=0", []),
        ("offset=6", []),
        ("subject=lisbon", ["a/b/c", "m4", "m6"]),
        ("subject=%2F%5EInvoice+5%2F", ["m5"]),
        ("from=zoe%40example.com", ["g1"]),
        ("to=me%40example.com&limit=1", ["g1"]),
        ("cc=carl%40example.net", ["m4"]),
        ("bcc=carl%40example.net", []),
        ("email=ada%40example.com", ["m5", "50%+x"]),
        ("folder=Sent", ["a/b/c"]),
        ("folder=%5CSent", ["a/b/c"]),
        ("folder=Nowhere", []),
        ("source=0&limit=1", ["g1"]),
        ("file_name=*.pdf", ["50%+x"]),
        (f"indexed_after={NOW + 6}&indexed_before={NOW + 8}", ["g1"]),
        (f"active_after={NOW - 1001}", ["g1", "m5"]),
        (f"active_before={NOW - 4000}", ["m5", "m6"]),
        (f"active_before={NOW - 4000}&subject=Invoice+1", []),
        (f"started_before={NOW - 4999}", ["m5", "m6"]),
        (f"started_after={NOW - 2001}", ["g1", "a/b/c"]),
        ("sort_order=asc&limit=1", ["g1"]),
    ],
)
async def test_each_filter(tmp_path: Path, query: str, wanted: list[str]) -> None:
    async with filled(tmp_path) as w:
        assert await firsts(w, query) == wanted


@pytest.mark.parametrize(
    ("query", "name"),
    [
        ("limit=-1", "limit"),
        ("offset=x", "offset"),
        ("subject=%2F(%2F", "subject"),
        ("active_before=soon", "active_before"),
        ("active_after=x", "active_after"),
        ("started_before=x", "started_before"),
        ("started_after=13/13/2012", "started_after"),
        ("source=nobody", "source"),
    ],
)
async def test_malformed_filters_name_their_parameter(tmp_path: Path, query: str, name: str) -> None:
    async with filled(tmp_path) as w:
        answer = await w.get(f"{w.path}/threads?{query}")
        assert answer.status == 400, answer
        assert answer.json()["value"].startswith(f"{name}: ")


async def test_threads_of_a_contact(tmp_path: Path) -> None:
    async with filled(tmp_path) as w:
        assert await firsts(w, "", "/contacts/ada@example.com/threads") == ["m5", "50%+x"]
        assert await firsts(w, "limit=1&offset=1", "/contacts/ada@example.com/threads") == ["50%+x"]
        assert (await w.get(f"{w.path}/contacts/nobody@example.com/threads")).status == 404


async def test_no_thread(tmp_path: Path) -> None:
    async with filled(tmp_path) as w:
        for name in ("gm-1", "th-0123456789abcdef", "0" * 24, "<nobody@x>", "gm-", "x" * 300):
            answer = await w.get(f"{w.path}/threads/{quote(name)}")
            assert (answer.status, answer.json()["value"]) == (404, f"thread {name} is invalid")
