"""API.md, Folders and Messages: folders made, deleted, expunged, and messages appended.

Forms and refusals over a made-up engine; what comes of it over the real one and Dovecot, judged by imaplib.
"""

from __future__ import annotations

import asyncio
import time
from pathlib import Path
from typing import Any

import httpx
import pytest

from cio_desktop.client import ApiStatusError, Client
from cio_desktop.engine.change import EditOutcome, SourceAct
from cio_desktop.protocol.forms import encode_multipart
from cio_desktop.protocol.oauth1 import authorization_header
from tests.support import asgi
from tests.support.api_caller import caller, with_source
from tests.support.certificates import Authority
from tests.support.dovecot import Dovecot
from tests.support.mail import make_message, message_id
from tests.support.service_world import FORM, KEY, SECRET, World

RAW = b"From: a@example.com\r\nSubject: caf\xe9\r\nMessage-ID: <new@example.com>\r\n\r\nBytes \xff\r\n"


def carried_out(w: World) -> list[Any]:
    return [call for call in w.engine.calls if call[0] == "carry_out"]


def acts(w: World) -> list[tuple[str, str, bool]]:
    return [(call[1].kind, call[1].path, call[1].with_messages) for call in carried_out(w)]


@pytest.mark.parametrize(
    ("path", "query", "wanted", "status"),
    [
        ("New", "", "New", 201),
        ("Bills/2026/May", "", "Bills/2026/May", 201),
        ("Bills%2F2026", "", "Bills/2026", 201),
        ("Bills.2026", "?delim=.", "Bills/2026", 201),
        ("A%20b%20%C3%A9", "", "A b é", 201),
        ("Bills", "", "Bills", 200),
        ("Bills/", "", "Bills", 200),
        ("base+folder/my+folder", "", "base folder/my folder", 200),
        ("inbox", "", "INBOX", 200),
    ],
)
async def test_making_a_folder(w: World, path: str, query: str, wanted: str, status: int) -> None:
    answer = await w.send("PUT", f"{w.path}/sources/0/folders/{path}{query}")
    assert answer.status == status, answer
    assert answer.json() == {"success": True}
    assert acts(w) == [("create", wanted, False)]
    assert (await w.get(f"{w.path}/sources/0/folders/{path}{query}")).json()["name"] == wanted


@pytest.mark.parametrize("path", ["a%00b", "a//b", "a%0Ab", "x" * 1001, "Bills.2026%2FMay?delim=."])
async def test_names_that_are_refused(w: World, path: str) -> None:
    assert (await w.send("PUT", f"{w.path}/sources/0/folders/{path}")).status == 400
    assert acts(w) == []


async def test_deleting_and_expunging(w: World) -> None:
    path = f"{w.path}/sources/0/folders"
    assert (await w.send("POST", f"{path}/Bills/expunge", form=b"body=")).json() == {"success": True}
    assert (await w.send("POST", f"{path}/base+folder/my+folder/expunge/")).status == 200
    assert (await w.send("DELETE", f"{path}/Bills")).json() == {"success": True}
    assert (await w.get(f"{path}/Bills")).status == 404
    assert (await w.send("DELETE", f"{path}/c%2B%2B?delete_messages=1")).status == 200
    assert acts(w) == [
        ("expunge", "Bills", False),
        ("expunge", "base folder/my folder", False),
        ("drop", "Bills", False),
        ("drop", "c++", True),
    ]
    inbox = await w.send("DELETE", f"{path}/INBOX?delete_messages=1")
    assert (inbox.status, inbox.json()["error_code"]) == (400, "edit.inbox")
    for method, target in (("DELETE", "Nowhere"), ("POST", "Nowhere/expunge")):
        assert (await w.send(method, f"{path}/{target}")).status == 404
    assert (await w.send("GET", f"{path}/Sent/expunge")).status == 405
    nothing = await w.send("POST", f"{path}/base+folder/expunge")  # it only holds other folders
    assert (nothing.status, nothing.json()["error_code"]) == (400, "edit.view")


@pytest.mark.parametrize(
    ("outcome", "status"),
    [
        (EditOutcome("queued", "e1"), 202),
        (EditOutcome("failed", "e1", "edit.not_empty", "It holds mail"), 400),
        (EditOutcome("cancelled", "e1", "net.timeout"), 503),
        (EditOutcome("cancelled", "e1", "imap.unavailable"), 503),
        (EditOutcome("cancelled", "e1", "imap.no"), 400),
        (EditOutcome("cancelled", "e1", "imap.nonexistent"), 400),
    ],
)
async def test_each_answers_what_became_of_it(w: World, outcome: EditOutcome, status: int) -> None:
    w.engine.outcome = outcome
    path = f"{w.path}/sources/0/folders"
    for method, target in (("PUT", "New"), ("DELETE", "Bills"), ("POST", "Bills/expunge")):
        answer = await w.send(method, f"{path}/{target}?queue=1")
        assert answer.status == status, answer
        assert carried_out(w)[-1][-1] is True
    form = [("message", RAW.decode("latin-1")), ("dst_folder", "Bills"), ("queue", "1")]
    assert (await w.send("POST", f"{w.path}/messages", form=form)).status == status


async def test_forms_of_an_append(w: World) -> None:
    target = f"{w.path}/messages"
    text = "Subject: x\nTo: b@example.com\r\n\r\ncafé\n"
    whole = b"Subject: x\r\nTo: b@example.com\r\n\r\ncaf\xc3\xa9\r\n"
    fields = [("dst_folder", "Bills"), ("flag_seen", "1"), ("flag_draft", "0"), ("flag_answered", "1")]
    as_file = encode_multipart(fields, {"message": RAW})
    as_field = encode_multipart([*fields, ("message", text)], {})
    as_bytes = as_field[0].replace("café".encode(), b"caf\xe9")
    for body, kind, raw in (
        (as_file[0], as_file[1], RAW),
        (as_field[0], as_field[1], whole),
        (as_bytes, as_field[1], whole.replace("café".encode(), b"caf\xe9")),
    ):
        answer = await w.send("POST", target, body=body, content_type=kind)
        assert (answer.status, answer.json()) == (201, {"success": True}), answer
        _, act, message, queue = carried_out(w)[-1]
        assert isinstance(act, SourceAct)
        assert (act.kind, act.path, act.flags) == ("append", "Bills", ("\\Seen", "\\Answered"))
        assert (act.source, act.source_id) == (w.label, w.source_id)
        assert (message, queue) == (raw, False)
    # py1.12 sends a form under this name
    for kind in (FORM, "multipart/form-data"):
        form = [("dst_folder", "\\Sent"), ("dst_source", w.label), ("message", text)]
        answer = await w.send("POST", target, form=form, content_type=kind)
        assert answer.status == 201, answer
        assert carried_out(w)[-1][2] == whole
        assert carried_out(w)[-1][1].path == "Sent"


@pytest.mark.parametrize(
    ("form", "feedback"),
    [
        ("dst_folder=Bills", "api.parameter"),
        ("dst_folder=Bills&message=", "api.parameter"),
        ("dst_folder=Bills&message=%0D%0A", "api.parameter"),
        ("dst_folder=Bills&message=a%00b", "api.parameter"),
        ("message=Subject%3A+x", "api.parameter"),
        ("message=Subject%3A+x&dst_folder=Nowhere", "folder_not_found"),
        ("message=Subject%3A+x&dst_folder=base+folder", "edit.view"),
        ("message=Subject%3A+x&dst_folder=Bills&dst_source=nobody", "api.parameter"),
    ],
)
async def test_appends_that_are_refused(w: World, form: str, feedback: str) -> None:
    answer = await w.send("POST", f"{w.path}/messages", form=form.encode())
    body = answer.json()
    assert (answer.status, body.get("feedback_code", body["error_code"])) == (400, feedback), answer
    assert carried_out(w) == []


@pytest.mark.dovecot
async def test_on_a_real_server(dovecot: Dovecot, authority: Authority, tmp_path: Path) -> None:
    user = dovecot.user()
    user.deliver("INBOX", [make_message(n) for n in range(1, 4)])
    user.deliver("Bills", [make_message(9)])
    async with caller(tmp_path, authority) as c:
        path = await with_source(c, user)
        folders = f"{path}/sources/0/folders"
        made = await c.send("PUT", f"{folders}/Ann%C3%A9e.%C3%89t%C3%A9?delim=.")
        assert (made.status, made.json()) == (201, {"success": True}), made
        assert "Année/Été" in await asyncio.to_thread(user.look)
        assert (await c.send("PUT", f"{folders}/Ann%C3%A9e/%C3%89t%C3%A9")).status == 200

        async def both() -> bool:  # the server has made the one above it by itself: a sync tells of that
            return {"Année", "Année/Été"} <= {folder["name"] for folder in await c.get(folders)}

        await c.world.until(both)
        body, kind = encode_multipart([("dst_folder", "Année/Été"), ("flag_seen", "1")], {"message": RAW})
        headers = [signed("POST", f"{path}/messages"), ("Content-Type", kind)]
        appended = await asgi.request(c.app, "POST", f"{path}/messages", headers=headers, body=body, timeout=60)
        assert (appended.status, appended.json()) == (201, {"success": True}), appended
        seen = (await asyncio.to_thread(user.look_closely))["Année/Été"]
        assert [(row.message_id, row.flags - {"\\Recent"}) for row in seen] == [("<new@example.com>", {"\\Seen"})]

        async def listed() -> bool:
            return bool(await c.get(f"{path}/messages?folder=Ann%C3%A9e/%C3%89t%C3%A9"))

        await c.world.until(listed)
        refused = await c.send("DELETE", f"{folders}/Ann%C3%A9e/%C3%89t%C3%A9")
        assert (refused.status, refused.json()["error_code"]) == (400, "edit.not_empty"), refused
        assert (await c.send("DELETE", f"{folders}/Ann%C3%A9e/%C3%89t%C3%A9?delete_messages=1")).status == 200
        assert "Année/Été" not in await asyncio.to_thread(user.look)
        assert (await c.send("GET", f"{folders}/Ann%C3%A9e/%C3%89t%C3%A9")).status == 404

        deleted = f"{path}/messages/%3Cm2%40example.com%3E/flags"
        assert (await c.send("POST", deleted, [("deleted", "1")])).status == 200
        assert (await c.send("POST", f"{folders}/INBOX/expunge")).json() == {"success": True}
        left = {mid for mids in (await asyncio.to_thread(user.look)).values() for mid in mids}
        assert left == {message_id(1), message_id(3), message_id(9)}
        assert (await c.send("GET", deleted.removesuffix("/flags"))).status == 404
        ended = {(edit["state"], edit.get("act"), edit.get("folder")) for edit in await c.get(f"{path}/edits")}
        assert ("done", "append", "Année/Été") in ended
        assert ("failed", "drop", "Année/Été") in ended


def signed(method: str, target: str) -> tuple[str, str]:
    return ("Authorization", authorization_header(method, f"http://{asgi.HOST}{target}", [], KEY, SECRET))


async def test_our_own_client(w: World) -> None:
    w.now = time.time()  # which is what the client goes by
    async with Client(f"http://{asgi.HOST}", KEY, SECRET, http=httpx.ASGITransport(app=w.app)) as cio:
        assert (await cio.folders.create(w.account, w.label, "New/One")).success
        assert (await cio.folders.get(w.account, w.label, "New/One")).name == "New/One"
        assert (await cio.folders.expunge(w.account, w.label, "New/One", queue=True)).success
        assert (await cio.folders.delete(w.account, w.label, "New/One", delete_messages=True)).success
        with pytest.raises(ApiStatusError):
            await cio.folders.get(w.account, w.label, "New/One")
        assert (await cio.messages.append(w.account, RAW, "Bills", seen=True, draft=False)).success
        assert carried_out(w)[-1][2] == RAW
        assert acts(w) == [
            ("create", "New/One", False),
            ("expunge", "New/One", False),
            ("drop", "New/One", True),
            ("append", "Bills", False),
        ]
