"""API.md, Sync and Folders: what was synced, "sync now", and the folders of a source."""

from __future__ import annotations

import logging
import time

import pytest

from cio_desktop.store import folders, sources
from tests.support import folder_rows
from tests.support.service_world import NOW, World


async def test_sync_of_a_source_by_folder(w: World) -> None:
    synced = {
        "initial_import_finished": True,
        "last_expunge": 0,
        "last_sync_start": NOW - 100,
        "last_sync_stop": NOW - 90,
    }
    assert (await w.get(f"{w.path}/sources/0/sync")).json() == {"INBOX": synced, "Sent": synced}
    assert (await w.get(f"{w.path}/sync")).json() == {w.label: {"INBOX": synced, "Sent": synced}}


async def test_a_source_never_synced(w: World) -> None:
    new = await w.db.write(sources.create, w.account, email="n@example.com", server="h", username="n")
    assert (await w.get(f"{w.path}/sources/{new.label}/sync")).json() == {}
    assert (await w.get(f"{w.path}/sync")).json()[new.label] is None


@pytest.mark.parametrize("body", [b"", b"body="])
async def test_sync_now(w: World, body: bytes) -> None:
    for _ in range(2):
        answer = await w.send("POST", f"{w.path}/sources/0/sync", form=body)
        assert answer.status == 202
        assert answer.json() == {
            "success": True,
            "label": w.label,
            "resource_url": f"http://127.0.0.1:8800{w.path}/sources/me%3A%3Amail.example.com/sync",
            "syncs_queued": ["Bills", "INBOX", "Sent", "base folder", "base folder/my folder", "c++"],
        }
    answer = await w.send("POST", f"{w.path}/sync", form=body)
    assert (answer.status, answer.json()["success"], answer.json()["syncs_queued"]) == (202, True, [w.label])
    assert w.engine.calls == [("sync_now", w.source_id)] * 3


async def test_the_fields_of_a_folder(w: World) -> None:
    found = {folder["name"]: folder for folder in (await w.get(f"{w.path}/sources/0/folders")).json()}
    assert found["INBOX"] == {
        "name": "INBOX",
        "attributes": {
            "HasChildren": False, "HasNoChildren": True, "Marked": False, "Noinferiors": False, "Noselect": False,
        },
        "delim": "/",
        "nb_messages": 6,
        "symbolic_name": "\\Inbox",
        "xlist_name": "Inbox",
        "uidvalidity": 7,
        "included_in_sync": True,
        "resource_url": f"http://127.0.0.1:8800{w.path}/sources/me%3A%3Amail.example.com/folders/INBOX",
        "role": "\\Inbox",
        "role_by": "server",
    }  # fmt: skip
    assert found["base folder"]["attributes"]["Noselect"] is True
    assert found["base folder"]["attributes"]["HasChildren"] is True
    assert "symbolic_name" not in found["Bills"]


async def test_children_are_told_also_where_the_server_says_nothing_of_them(w: World) -> None:
    """Not every server has the CHILDREN extension; the list itself tells."""
    for row in await w.db.read(folders.list_of, w.source_id):
        silent = " ".join(word for word in row.attributes.split() if "Children" not in word)
        await w.db.write(folders.set_sync, row.id, attributes=silent)
    listed = (await w.get(f"{w.path}/sources/0/folders")).json()
    for folder in listed:
        parent = folder["name"] == "base folder"
        one = (await w.get(folder["resource_url"].removeprefix("http://127.0.0.1:8800"))).json()
        for shown in (folder["attributes"], one["attributes"]):
            assert (shown["HasChildren"], shown["HasNoChildren"]) == (parent, not parent), folder


async def test_extended_counts(w: World) -> None:
    listed = (await w.get(f"{w.path}/sources/0/folders?include_extended_counts=1")).json()
    assert {folder["name"]: folder["nb_unseen_messages"] for folder in listed}["INBOX"] == 3
    one = (await w.get(f"{w.path}/sources/0/folders/INBOX?include_extended_counts=1")).json()
    assert one["nb_unseen_messages"] == 3
    plain = (await w.get(f"{w.path}/sources/0/folders/INBOX?include_extended_counts=0")).json()
    assert "nb_unseen_messages" not in plain
    assert (await w.get(f"{w.path}/sources/0/folders?include_extended_counts=x")).status == 400


async def test_no_cache_asks_the_server_first(w: World) -> None:
    await w.get(f"{w.path}/sources/0/folders?no_cache=0")
    assert w.engine.calls == []
    await w.get(f"{w.path}/sources/0/folders?no_cache=1")
    assert w.engine.calls == [("refresh_folders", w.source_id)]


@pytest.mark.parametrize(
    ("path", "name"),
    [
        ("INBOX", "INBOX"),
        ("inbox", "INBOX"),
        ("base%20folder%2Fmy%20folder", "base folder/my folder"),
        ("base%20folder/my%20folder", "base folder/my folder"),
        ("base+folder/my+folder", "base folder/my folder"),
        ("base+folder/my+folder/", "base folder/my folder"),
        ("base%20folder.my%20folder?delim=.", "base folder/my folder"),
        ("base+folder%7Cmy+folder?delim=%7C", "base folder/my folder"),
        ("c++", "c++"),
        ("c%2B%2B", "c++"),
    ],
)
async def test_one_folder_by_its_path(w: World, path: str, name: str) -> None:
    answer = await w.get(f"{w.path}/sources/0/folders/{path}")
    assert (answer.status, answer.json()["name"]) == (200, name)


async def test_a_separator_is_one_character(w: World) -> None:
    answer = await w.get(f"{w.path}/sources/0/folders/INBOX?delim=ab")
    assert answer.status == 400
    assert answer.json()["value"].startswith("delim: ")


async def test_a_role_guessed_from_the_name_is_not_told(w: World) -> None:
    row = await w.db.read(folder_rows.by_path, w.source_id, "Bills")
    assert row is not None
    await w.db.write(folders.set_sync, row.id, guessed_use="\\Archive")
    assert "symbolic_name" not in (await w.get(f"{w.path}/sources/0/folders/Bills")).json()
    await w.db.write(folders.set_sync, row.id, special_use="\\Junk")
    assert (await w.get(f"{w.path}/sources/0/folders/Bills")).json()["symbolic_name"] == "\\Spam"


async def test_a_folder_that_shows_messages_of_others_says_so_and_is_no_place_of_theirs(w: World) -> None:
    message = f"{w.path}/messages/{w.messages[1]}"
    await w.send("POST", f"{message}/folders", form=[("add", "Bills")])
    before = [ref["name"] for ref in (await w.get(f"{message}/folders")).json()]
    assert {"Bills", "INBOX"} <= set(before)
    row = next(row for row in await w.db.read(folders.list_of, w.source_id) if row.path == "Bills")
    await w.db.write(folders.set_sync, row.id, uidvalidity=9, view_uidvalidity=9)
    told = {folder["name"]: folder.get("view") for folder in (await w.get(f"{w.path}/sources/0/folders")).json()}
    assert (told["Bills"], told["INBOX"]) == (True, None)
    assert [ref["name"] for ref in (await w.get(f"{message}/folders")).json()] == [
        name for name in before if name != "Bills"
    ]


async def test_how_much_is_logged(w: World) -> None:
    usual = logging.getLogger().level
    path = "/app/log_level"
    assert (await w.get(path)).json() == {"level": "normal", "until": None}
    told = (await w.send("POST", path, form=[("level", "debug")])).json()
    assert told["level"] == "debug"
    assert told["until"] - time.time() == pytest.approx(24 * 3600, abs=60)
    assert logging.getLogger().level == logging.DEBUG
    for wrong in ([("level", "all")], []):
        assert (await w.send("POST", path, form=wrong)).status == 400
    assert (await w.send("POST", f"/2.0{path}", form=[("level", "normal")])).json()["level"] == "normal"
    assert logging.getLogger().level == usual
