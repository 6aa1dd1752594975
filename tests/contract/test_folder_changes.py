"""API.md, Folders, POST (ours): another name, a role by hand, emptied, read.

Forms and refusals over a made-up engine; what comes of it over the real one and Dovecot, judged by imaplib.
"""

from __future__ import annotations

import asyncio
import time
from pathlib import Path
from typing import Any

import httpx
import pytest

from cio_desktop.client import Client
from cio_desktop.engine.change import EditOutcome
from cio_desktop.imap.types import ListedFolder
from cio_desktop.store import folders, sources
from tests.support import asgi
from tests.support.api_caller import caller, with_source
from tests.support.certificates import Authority
from tests.support.dovecot import Dovecot
from tests.support.mail import make_message, message_id
from tests.support.service_world import KEY, SECRET, World


def acts(w: World) -> list[Any]:
    return [call[1] for call in w.engine.calls if call[0] == "carry_out"]


def at(w: World, path: str) -> str:
    return f"{w.path}/sources/0/folders/{path}"


@pytest.mark.parametrize(
    ("path", "name", "wanted", "raw"),
    [
        ("Bills", "Paid", "Paid", b"Paid"),
        ("Bills", "base folder/Größe", "base folder/Größe", b"base folder/Gr&APYA3w-e"),
        ("Bills?delim=.", "base folder.x", "base folder/x", b"base folder/x"),
        ("base+folder/my+folder", "Top", "Top", b"Top"),
    ],
)
async def test_another_name(w: World, path: str, name: str, wanted: str, raw: bytes) -> None:
    answer = await w.send("POST", at(w, path), form=[("name", name)])
    assert (answer.status, answer.json()) == (200, {"success": True}), answer
    (act,) = acts(w)
    assert (act.kind, act.new_path, act.new_folder) == ("rename", wanted, raw)
    assert (await w.get(at(w, wanted.replace("/", "%2F")))).json()["name"] == wanted
    assert (await w.send("GET", at(w, path))).status == 404


async def test_the_name_it_has_changes_nothing(w: World) -> None:
    assert (await w.send("POST", at(w, "Bills"), form=[("name", "Bills")])).status == 200
    assert acts(w) == []


@pytest.mark.parametrize(
    ("path", "form", "status", "code"),
    [
        ("Bills", [], 400, "api.parameter"),
        ("Bills", [("name", "a"), ("read", "1")], 400, "api.parameter"),
        ("Bills", [("read", "0")], 400, "api.parameter"),
        ("Bills", [("name", "a//b")], 400, "api.parameter"),
        ("Bills", [("name", "a\x00b")], 400, "api.parameter"),
        ("Bills", [("name", "x" * 1001)], 400, "api.parameter"),
        ("Bills", [("name", "Bills/below")], 400, "api.parameter"),
        ("Bills", [("role", "\\Inbox")], 400, "api.parameter"),
        ("Bills", [("role", "\\AllMail")], 400, "api.parameter"),
        ("Bills", [("role", "Archive!")], 400, "api.parameter"),
        ("INBOX", [("name", "Other")], 400, "edit.inbox"),
        ("INBOX", [("role", "\\Archive")], 400, "edit.inbox"),
        ("Sent", [("name", "Other")], 400, "edit.special"),
        ("Sent", [("role", "\\Archive")], 400, "edit.special"),
        ("Bills", [("role", "\\Sent")], 400, "edit.role_told"),
        ("base+folder", [("role", "\\Archive")], 400, "edit.view"),
        ("base+folder", [("read", "1")], 400, "edit.view"),
        ("INBOX", [("sync", "0")], 400, "edit.inbox"),
        ("base+folder", [("sync", "0")], 400, "edit.view"),
        ("Bills", [("sync", "perhaps")], 400, "api.parameter"),
        ("Bills", [("empty", "1")], 400, "edit.not_trash"),
        ("INBOX", [("empty", "1")], 400, "edit.not_trash"),
        ("Nowhere", [("name", "Other")], 404, "api.not_found"),
    ],
)
async def test_refused(w: World, path: str, form: list[tuple[str, str]], status: int, code: str) -> None:
    answer = await w.send("POST", at(w, path), form=form)
    assert (answer.status, answer.json()["error_code"]) == (status, code), answer
    assert acts(w) == []


async def test_a_role_by_hand(w: World) -> None:
    assert (await w.send("POST", at(w, "Bills"), form=[("role", "\\trash")])).json() == {"success": True}
    told = (await w.get(at(w, "Bills"))).json()
    assert (told["role"], told["role_by"], told["symbolic_name"]) == ("\\Trash", "person", "\\Trash")
    assert (await w.get(at(w, "Sent"))).json()["role_by"] == "server"
    # it is one folder's, and what goes by symbolic names knows it
    assert (await w.send("POST", at(w, "c%2B%2B"), form=[("role", "\\Trash")])).status == 200
    assert "role" not in (await w.get(at(w, "Bills"))).json()
    assert (await w.send("POST", at(w, "c%2B%2B"), form=[("empty", "1"), ("queue", "1")])).status == 200
    (act,) = acts(w)
    assert (act.kind, act.path, act.uidvalidity) == ("empty", "c++", None)  # no sync has been there yet
    # a listing that says nothing of it leaves it alone; one that names another folder takes it away
    listing = [ListedFolder(b"c++", "c++", "/", frozenset())]
    await w.db.write(folders.upsert_listing, w.source_id, listing)
    assert (await w.get(at(w, "c%2B%2B"))).json()["role_by"] == "person"
    assert (await w.send("POST", at(w, "c%2B%2B"), form=[("name", "Bin")])).status == 200
    assert (await w.get(at(w, "Bin"))).json()["role"] == "\\Trash"
    named = ListedFolder(b"Deleted", "Deleted", "/", frozenset({"\\Trash"}), special_use="\\Trash")
    await w.db.write(folders.upsert_listing, w.source_id, [ListedFolder(b"Bin", "Bin", "/", frozenset()), named])
    assert "role" not in (await w.get(at(w, "Bin"))).json()
    assert (await w.get(at(w, "Deleted"))).json()["role_by"] == "server"
    assert (await w.send("POST", at(w, "Bin"), form=[("role", "none")])).status == 200


async def test_a_folder_is_left_out_and_taken_back(w: World) -> None:
    assert (await w.send("POST", at(w, "Bills"), form=[("sync", "0")])).json() == {"success": True}
    assert (await w.get(at(w, "Bills"))).json()["included_in_sync"] is False
    assert (await w.send("POST", at(w, "Bills"), form=[("sync", "1")])).status == 200
    assert (await w.get(at(w, "Bills"))).json()["included_in_sync"] is True
    assert [call[1:] for call in w.engine.calls if call[0] == "set_folder_sync"] == [("Bills", False), ("Bills", True)]
    assert (await w.send("POST", at(w, "INBOX"), form=[("sync", "1")])).status == 200


async def test_what_is_not_read_here_is_neither_emptied_nor_marked_as_read(w: World) -> None:
    """Nobody could see here what is in it, whatever a change has put there since."""
    assert (await w.send("POST", at(w, "Bills"), form=[("role", "\\Trash")])).status == 200
    (bills,) = [row for row in await w.db.read(folders.list_of, w.source_id) if row.path == "Bills"]
    for change, wanted in ((("chosen_sync", 0), 400), (("chosen_sync", 1), 200), (("chosen_sync", None), 200)):
        await w.db.write(folders.set_sync, bills.id, **dict([change]))
        for kind in ("empty", "read"):
            answer = await w.send("POST", at(w, "Bills"), form=[(kind, "1")])
            assert answer.status == wanted, (change, kind, answer)
            assert wanted == 200 or answer.json()["error_code"] == "edit.not_synced"
    assert len(acts(w)) == 4
    await w.db.write(folders.set_sync, bills.id, included=False)  # by the settings of its source
    assert (await w.send("POST", at(w, "Bills"), form=[("empty", "1")])).status == 400
    assert len(acts(w)) == 4


async def test_on_gmail_a_label_has_no_choice_of_its_own(w: World) -> None:
    await w.db.write(sources.set_fields, w.source_id, gmail=True)
    junk = ListedFolder(b"Spam", "Spam", "/", frozenset({"\\Junk"}), special_use="\\Junk")
    await w.db.write(folders.upsert_listing, w.source_id, [junk])
    assert (await w.send("POST", at(w, "Bills"), form=[("sync", "0")])).status == 400
    assert (await w.send("POST", at(w, "Spam"), form=[("sync", "0")])).status == 200


async def test_a_name_that_says_it_alone(w: World) -> None:
    guessed = ListedFolder(b"Archiv", "Archiv", "/", frozenset(), guessed_use="\\Archive")
    await w.db.write(folders.upsert_listing, w.source_id, [guessed])
    told = (await w.get(at(w, "Archiv"))).json()
    assert (told["role"], told["role_by"], told.get("symbolic_name")) == ("\\Archive", "name", None)
    other = ListedFolder(b"Archive", "Archive", "/", frozenset(), guessed_use="\\Archive")
    await w.db.write(folders.upsert_listing, w.source_id, [other])
    assert "role" not in (await w.get(at(w, "Archiv"))).json()  # which of the two nobody has said


@pytest.mark.parametrize(
    ("outcome", "status"),
    [
        (EditOutcome("queued", "e1"), 202),
        (EditOutcome("failed", "e1", "edit.name_taken", "There is one"), 400),
        (EditOutcome("cancelled", "e1", "net.timeout"), 503),
    ],
)
async def test_each_answers_what_became_of_it(w: World, outcome: EditOutcome, status: int) -> None:
    w.engine.outcome = outcome
    for form in ([("name", "New")], [("read", "1")]):
        answer = await w.send("POST", at(w, "Bills"), form=[*form, ("queue", "1")])
        assert answer.status == status, answer
        assert [call for call in w.engine.calls if call[0] == "carry_out"][-1][-1] is True


async def test_our_own_client(w: World) -> None:
    w.now = time.time()  # which is what the client goes by
    async with Client(f"http://{asgi.HOST}", KEY, SECRET, http=httpx.ASGITransport(app=w.app)) as cio:
        assert (await cio.folders.rename(w.account, w.label, "Bills", "Paid", queue=True)).success
        assert (await cio.folders.set_role(w.account, w.label, "Paid", "\\Trash")).success
        assert (await cio.folders.get(w.account, w.label, "Paid")).role_by == "person"
        assert (await cio.folders.empty(w.account, w.label, "Paid")).success
        assert (await cio.folders.mark_read(w.account, w.label, "Paid")).success
        assert (await cio.folders.set_role(w.account, w.label, "Paid", None)).success
        assert (await cio.folders.get(w.account, w.label, "Paid")).role is None
        assert [act.kind for act in acts(w)] == ["rename", "empty", "read"]


@pytest.mark.dovecot
async def test_on_a_real_server(dovecot: Dovecot, authority: Authority, tmp_path: Path) -> None:
    user = dovecot.user()
    user.deliver("INBOX", [make_message(n) for n in range(1, 4)])
    user.deliver("Bills", [make_message(9)])
    user.deliver("Bills/2025", [make_message(8)])
    user.deliver("Junk", [make_message(7)])
    async with caller(tmp_path, authority) as c:
        path = await with_source(c, user)
        base = f"{path}/sources/0/folders"
        before = {folder["name"]: folder for folder in await c.get(base)}
        answer = await c.send("POST", f"{base}/Bills", [("name", "Büro/Rechnungen")])
        assert (answer.status, answer.json()) == (200, {"success": True}), answer
        there = await asyncio.to_thread(user.look)
        assert there["Büro/Rechnungen/2025"] == [message_id(8)]
        assert "Bills" not in there
        after = {folder["name"]: folder for folder in await c.get(base)}
        new = after["Büro/Rechnungen"]
        assert (new["uidvalidity"], new["nb_messages"]) == (before["Bills"]["uidvalidity"], 1)
        taken = await c.send("POST", f"{base}/Junk", [("name", "Büro/Rechnungen")])
        assert taken.json()["error_code"] in {"edit.name_taken", "edit.special"}, taken

        read = await c.send("POST", f"{base}/INBOX", [("read", "1")])
        assert (read.status, read.json()) == (200, {"success": True}), read
        rows = (await asyncio.to_thread(user.look_closely))["INBOX"]
        assert all("\\Seen" in row.flags for row in rows)
        assert (await c.get(f"{base}/INBOX?include_extended_counts=1"))["nb_unseen_messages"] == 0

        trash = f"{base}/B%C3%BCro/Rechnungen"
        if before["Junk"].get("role_by") != "server":
            assert (await c.send("POST", trash, [("role", "\\Trash")])).status == 200
            emptied = await c.send("POST", trash, [("empty", "1")])
            assert (emptied.status, emptied.json()) == (200, {"success": True}), emptied
            left = await asyncio.to_thread(user.look)
            assert (left["Büro/Rechnungen"], left["Büro/Rechnungen/2025"]) == ([], [message_id(8)])
