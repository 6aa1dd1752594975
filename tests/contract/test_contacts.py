"""API.md, Contacts (GET): the list, one of them, and what was exchanged."""

from __future__ import annotations

import hashlib
from pathlib import Path

import pytest

from cio_desktop.protocol.resources import Addresses, Person
from cio_desktop.store import accounts, membership_import
from tests.support import folder_rows
from tests.support.service_world import NOW, World, world
from tests.support.store_world import placed


async def matches(w: World, query: str = "") -> list[str]:
    answer = await w.get(f"{w.path}/contacts?{query}")
    assert answer.status == 200, answer
    return [contact["email"].partition("@")[0] for contact in answer.json()["matches"]]


async def test_the_fields_of_a_contact(tmp_path: Path) -> None:
    picture = hashlib.md5(b"ada@example.com", usedforsecurity=False).hexdigest()
    async with world(tmp_path) as w:
        figures = {
            "name": "Name",
            "thumbnail": f"https://secure.gravatar.com/avatar/{picture}",
            "count": 3,
            "received_count": 3,
            "sent_count": 0,
            "sent_from_account_count": 0,
            "last_received": NOW - 1000,
            "last_sent": 0,
            "resource_url": f"http://127.0.0.1:8800{w.path}/contacts/ada%40example.com",
        }
        answer = (await w.get(f"{w.path}/contacts?search=ADA&limit=7")).json()
        assert answer["query"] == {
            "limit": 7, "offset": 0, "active_after": None, "active_before": None, "search": "ADA",
        }  # fmt: skip
        assert answer["matches"] == [{"email": "ada@example.com", **figures}]
        one = (await w.get(f"{w.path}/contacts/ADA%40example.com")).json()
        assert one == {"emails": ["ada@example.com"], **figures}
        carl = (await w.get(f"{w.path}/contacts/carl@example.net/")).json()
        assert (carl["name"], carl["sent_count"], carl["last_sent"], carl["last_received"]) == ("", 1, NOW - 4000, 0)


@pytest.mark.parametrize(
    ("query", "wanted"),
    [
        ("sort_by=email", ["ada", "bob", "carl"]),
        ("sort_by=email&sort_order=desc", ["carl", "bob", "ada"]),
        ("sort_by=email&limit=1&offset=1", ["bob"]),
        ("sort_by=email&limit=1000", ["ada", "bob", "carl"]),
        ("limit=0", []),
        ("offset=99999999999999999999999999", []),
        ("limit=99999999999999999999999999&sort_by=email", ["ada", "bob", "carl"]),
        ("sort_by=count&sort_order=asc&limit=1", ["carl"]),
        ("sort_by=received_count&sort_order=asc&limit=1", ["carl"]),
        ("sort_by=sent_count&limit=1", ["carl"]),
        ("search=name&sort_by=email", ["ada", "bob"]),
        ("search=example.net", ["carl"]),
        ("search=%25", []),
        ("search=me%40example.com", []),
        ("search=&sort_by=email", ["ada", "bob", "carl"]),
        (f"active_after={NOW - 1000}", []),
        (f"active_after={NOW - 1001}", ["ada"]),
        (f"activity_after={NOW - 1001}", ["ada"]),
        (f"active_before={NOW - 5500}", ["bob"]),
        (f"activity_before={NOW - 5500}", ["bob"]),
    ],
)
async def test_which_and_in_what_order(w: World, query: str, wanted: list[str]) -> None:
    assert await matches(w, query) == wanted


@pytest.mark.parametrize(
    ("query", "name"),
    [
        ("limit=-1", "limit"),
        ("limit=2.5", "limit"),
        ("offset=-99999999999999999999999", "offset"),
        ("offset=x", "offset"),
        ("sort_by=name", "sort_by"),
        ("sort_order=up", "sort_order"),
        ("active_before=soon", "active_before"),
        ("activity_after=soon", "activity_after"),
        ("search=" + "a" * 1001, "search"),
    ],
)
async def test_malformed_parameters_are_named(w: World, query: str, name: str) -> None:
    answer = await w.get(f"{w.path}/contacts?{query}")
    assert answer.status == 400, answer
    assert answer.json()["value"].startswith(f"{name}: ")


async def test_what_was_exchanged(w: World) -> None:

    async def numbers(path: str) -> list[int]:
        return [int(message["message_id"], 16) for message in (await w.get(f"{w.path}/contacts/{path}")).json()]

    assert await numbers("ada@example.com/messages") == [1, 3, 5]
    assert await numbers("Ada%40Example.com/messages?limit=1&offset=1") == [3]
    assert await numbers("carl@example.net/messages") == [4]
    assert await numbers("me@example.com/messages?limit=2") == [1, 2]
    bad = await w.get(f"{w.path}/contacts/ada@example.com/messages?limit=-1")
    assert (bad.status, bad.json()["value"][:6]) == (400, "limit:")


async def test_nobody(w: World) -> None:
    other = await w.db.write(accounts.create, "you@example.com")
    for account in (w.account, other.id):
        for path in ("nobody@example.com", "example.com", "%00", "nobody@example.com/messages"):
            answer = await w.get(f"/2.0/accounts/{account}/contacts/{path}")
            name = path.partition("/")[0].replace("%00", "\x00")
            assert (answer.status, answer.json()["value"]) == (404, f"contact {name} is invalid")
    assert (await w.get(f"/2.0/accounts/{other.id}/contacts")).json()["matches"] == []
    assert (await w.get(f"/2.0/accounts/{other.id}/contacts/ada@example.com")).status == 404


async def test_an_address_without_a_domain(w: World) -> None:
    """Mail of the server itself: `root` is a contact, not the domain of that name."""
    folder = await w.db.read(folder_rows.by_path, w.source_id, "Bills")
    assert folder is not None
    addresses = Addresses(from_=Person("root"), to=[Person("me@example.com")])
    await w.db.write(membership_import.apply_batch, folder.id, [placed(1, 77, addresses=addresses)])
    assert (await w.get(f"{w.path}/contacts/root")).json()["emails"] == ["root"]
    assert len((await w.get(f"{w.path}/contacts/root/messages")).json()) == 1
