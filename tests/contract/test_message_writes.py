"""API.md, Messages, Parts of a message and Threads: what changes mail. Forms and refusals over a made-up engine, what
comes of it over the real one and Dovecot, judged by imaplib."""

from __future__ import annotations

import asyncio
import time
from pathlib import Path

import httpx
import pytest

from cio_desktop.client import ApiStatusError, Client
from cio_desktop.engine.change import EditOutcome, FolderChange, FolderName, FolderResult
from cio_desktop.protocol.resources import FolderRef
from tests.support import asgi
from tests.support.api_caller import caller, with_source
from tests.support.certificates import Authority
from tests.support.dovecot import Dovecot
from tests.support.mail import make_message, message_id
from tests.support.service_world import KEY, SECRET, World

BILLS = (FolderName("Bills"),)


def change_of(w: World, at: int = 0) -> FolderChange:
    call = [call for call in w.engine.calls if call[0] == "edit_folders"][at]
    assert isinstance(call[2], FolderChange)
    return call[2]


@pytest.mark.parametrize(
    ("form", "wanted"),
    [
        ("seen=1", FolderChange(set_flags=("\\Seen",))),
        ("seen=0&flagged=1&draft=", FolderChange(set_flags=("\\Flagged",), clear_flags=("\\Seen",))),
        ("answered=true&deleted=false&nonsense=1", FolderChange(set_flags=("\\Answered",), clear_flags=("\\Deleted",))),
    ],
)
async def test_forms_of_flags(w: World, form: str, wanted: FolderChange) -> None:
    answer = await w.send("POST", f"{w.path}/messages/{w.messages[1]}/flags", form=form.encode())
    assert answer.status == 200, answer
    assert change_of(w) == wanted
    flags = answer.json()["flags"]
    assert set(flags) == {"seen", "answered", "flagged", "deleted", "draft", "nonjunk"}
    assert (await w.get(f"{w.path}/messages/{w.messages[1]}/flags")).json() == flags


@pytest.mark.parametrize("form", ["", "body=", "nonjunk=1", "seen=", "seen=2", "seen=x"])
async def test_flags_that_say_nothing_change_nothing(w: World, form: str) -> None:
    answer = await w.send("POST", f"{w.path}/messages/{w.messages[1]}/flags", form=form.encode())
    assert answer.status == 400, answer
    assert not w.engine.calls


@pytest.mark.parametrize(
    ("form", "wanted"),
    [
        ("dst_folder=Bills", FolderChange(BILLS, dst_source="{label}")),
        ("dst_folder=Bills&move=0&dst_source=0", FolderChange(BILLS, dst_source="{label}")),
        (
            "dst_folder=Bills&move=1&dst_label={label}",
            FolderChange(BILLS, exact=True, source="{label}", dst_source="{label}", keeps_star=True),
        ),
        (
            "dst_folder=%5CInbox&flag_seen=1&flag_draft=0",
            FolderChange((FolderName("INBOX"),), dst_source="{label}", set_flags=("\\Seen",), clear_flags=("\\Draft",)),
        ),
        (
            "dst_folder=base+folder/my+folder",
            FolderChange((FolderName("base folder/my folder"),), dst_source="{label}"),
        ),
    ],
)
async def test_forms_of_a_copy(w: World, form: str, wanted: FolderChange) -> None:
    body = form.replace("{label}", w.label).encode()
    answer = await w.send("POST", f"{w.path}/messages/{w.messages[1]}", form=body)
    assert (answer.status, answer.json()) == (200, {"success": True}), answer
    found = change_of(w)
    assert {found.source, found.dst_source} <= {None, w.label}
    assert found == FolderChange(
        wanted.add,
        exact=wanted.exact,
        source=wanted.source and w.label,
        dst_source=wanted.dst_source and w.label,
        keeps_star=wanted.keeps_star,
        set_flags=wanted.set_flags,
        clear_flags=wanted.clear_flags,
    )


@pytest.mark.parametrize(
    ("form", "feedback"),
    [
        ("", "api.parameter"),
        ("dst_folder=", "api.parameter"),
        ("dst_folder=Nowhere", "folder_not_found"),
        ("dst_folder=%5CJunk", "folder_not_found"),
        ("dst_folder=a%00b", "folder_not_found"),
        ("dst_folder=Bills&dst_source=nobody", "api.parameter"),
        ("dst_folder=Bills&move=2", "api.parameter"),
        ("dst_folder=Bills&flag_seen=yes", "api.parameter"),
    ],
)
async def test_copies_that_are_refused(w: World, form: str, feedback: str) -> None:
    answer = await w.send("POST", f"{w.path}/messages/{w.messages[1]}", form=form.encode())
    body = answer.json()
    assert (answer.status, body.get("feedback_code", body["error_code"])) == (400, feedback), answer
    assert not [call for call in w.engine.calls if call[0] == "edit_folders"]


@pytest.mark.parametrize(
    ("outcome", "status", "fields"),
    [
        (EditOutcome("queued", "e1"), 202, {"success": False, "queued": True, "edit_id": "e1"}),
        (EditOutcome("failed", "e1", "imap.overquota", "No room"), 400, {"success": False, "value": "No room"}),
        (EditOutcome("cancelled", "e1", "net.timeout"), 503, {"success": False}),
        (
            EditOutcome("deferred", "e1", results=(FolderResult("INBOX", "waiting"),)),
            200,
            {"success": True, "deferred": ["INBOX"], "edit_id": "e1"},
        ),
    ],
)
@pytest.mark.parametrize(
    ("method", "below", "form"),
    [("POST", "/flags", b"seen=1"), ("POST", "", b"dst_folder=Bills"), ("DELETE", "", None)],
)
async def test_each_answers_what_became_of_it(
    w: World, method: str, below: str, form: bytes, outcome: EditOutcome, status: int, fields: dict[str, object]
) -> None:
    w.engine.outcome = outcome
    answer = await w.send(method, f"{w.path}/messages/{w.messages[1]}{below}?queue=1", form=form)
    assert (answer.status, answer.json() | fields) == (status, answer.json()), answer
    assert w.engine.calls[-1][-1] is True
    assert (await w.send(method, f"{w.path}/messages/{'0' * 24}{below}", form=form)).status == 404


async def test_a_deleted_message_is_gone(w: World) -> None:
    path = f"{w.path}/messages/{w.messages[1]}"
    answer = await w.send("DELETE", path)
    assert (answer.status, answer.json()) == (200, {"success": True})
    for again in ("GET", "DELETE"):
        assert (await w.send(again, path)).status == 404


async def test_a_thread_is_changed_and_deleted_message_by_message(w: World) -> None:
    path = f"{w.path}/threads/{w.messages[1]}"
    ids = [message["message_id"] for message in (await w.get(path)).json()["messages"]]
    answer = await w.send("POST", f"{path}/folders", form=b"add=Bills&remove=INBOX")
    assert (answer.status, answer.json()) == (200, {"success": True})
    answer = await w.send("PUT", f"{path}/folders", body=b'[{"name":"Bills"}]', content_type="application/json")
    assert answer.status == 200, answer
    assert (await w.send("DELETE", path)).status == 200
    changed = [(call[1], call[2]) for call in w.engine.calls if call[0] == "edit_folders"]
    assert [each for each, _ in changed] == ids * 3
    assert changed[-1][1] == FolderChange(delete=True)
    for method, below, form in (("DELETE", "", None), ("POST", "/folders", b"add=Bills")):
        assert (await w.send(method, path + below, form=form)).status == 404
    assert (await w.send("POST", f"{w.path}/threads/{w.messages[2]}/folders", form=b"")).status == 400


@pytest.mark.dovecot
async def test_on_a_real_server(dovecot: Dovecot, authority: Authority, tmp_path: Path) -> None:
    user = dovecot.user()
    user.deliver("INBOX", [make_message(n) for n in range(1, 6)])
    user.deliver("Bills", [make_message(9)])
    user.add_folder("Année/Été")
    with user.imap() as imap:  # somebody else is about to delete this one
        imap.select("INBOX")
        imap.store("5", "+FLAGS", "(\\Deleted)")
    async with caller(tmp_path, authority) as c:
        path = await with_source(c, user)

        def of(n: int) -> str:
            return f"{path}/messages/%3Cm{n}%40example.com%3E"

        answer = await c.send("POST", of(1) + "/flags", [("seen", "1"), ("flagged", "1")])
        assert (answer.json()["flags"]["seen"], answer.json()["flags"]["flagged"]) == (True, True), answer
        assert (await c.get(of(1) + "/flags"))["flagged"] is True
        copy = await c.send("POST", of(1), [("dst_folder", "Bills"), ("flag_flagged", "0"), ("flag_answered", "1")])
        assert (copy.status, copy.json()) == (200, {"success": True}), copy
        moved = await c.send("POST", of(2), [("dst_folder", "Année/Été"), ("move", "1")])
        assert moved.status == 200, moved
        assert (await c.send("POST", of(1), [("dst_folder", "Bills"), ("move", "1")])).status == 200
        assert (await c.send("DELETE", of(3))).json() == {"success": True}
        assert (await c.send("GET", of(3))).status == 404
        seen = await asyncio.to_thread(user.look_closely)
        assert {row.message_id: row.flags - {"\\Recent"} for row in seen["Bills"]} == {
            message_id(9): set(),
            message_id(1): {"\\Seen", "\\Answered"},
        }
        assert [row.message_id for row in seen["Année/Été"]] == [message_id(2)]
        assert {row.message_id: row.flags - {"\\Recent"} for row in seen["INBOX"]} == {
            message_id(4): set(),
            message_id(5): {"\\Deleted"},
        }
        states = {(edit["state"], edit.get("act")) for edit in await c.get(f"{path}/edits")}
        assert states == {("done", "flags"), ("done", None), ("done", "delete")}


async def test_our_own_client(w: World) -> None:
    w.now = time.time()  # which is what the client goes by
    async with Client(f"http://{asgi.HOST}", KEY, SECRET, http=httpx.ASGITransport(app=w.app)) as cio:
        one, two = w.messages[1], w.messages[2]
        written = await cio.messages.set_flags(w.account, one, seen=False, flagged=True)
        assert written.flags is not None
        assert (written.flags["seen"], written.flags["flagged"]) == (False, True)
        assert (await cio.messages.copy(w.account, one, "Bills", move=True, seen=True)).success
        assert change_of(w, -1).set_flags == ("\\Seen",)
        assert [ref.name for ref in await cio.message_folders.list(w.account, one)] == ["Bills"]
        assert (await cio.messages.delete(w.account, two, queue=True)).success
        assert change_of(w, -1) == FolderChange(delete=True)
        (first, *_) = await cio.threads.list(w.account, subject="Trip")
        thread = await cio.threads.get(w.account, first.rpartition("/")[2])
        key = thread.messages[0].message_id
        assert (await cio.threads.change_folders(w.account, key, add="Bills")).success
        assert (await cio.threads.replace_folders(w.account, key, [FolderRef(name="Sent")])).success
        assert (await cio.threads.delete(w.account, key)).success
        with pytest.raises(ApiStatusError):
            await cio.threads.get(w.account, key)
