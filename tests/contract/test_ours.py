"""What we add to the API (API.md, What is ours): history, edits, one change for many messages, the event stream."""

from __future__ import annotations

import asyncio
import contextlib
import json
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import pytest

from cio_desktop.engine.change import EditOutcome, FolderChange, FolderName
from cio_desktop.engine.edits.planning.edit import encode_change
from cio_desktop.protocol.enums import EditStatus
from cio_desktop.protocol.resources import Event, Progress
from cio_desktop.service.config import ServiceConfig
from cio_desktop.store import accounts, edits, history, quarantine, sources
from cio_desktop.store.edits import StepRow
from tests.support import asgi, folder_rows
from tests.support.asgi import Exchange
from tests.support.patience import PATIENCE
from tests.support.service_world import NOW, World, world
from tests.support.store_world import set_state


async def test_history_newest_first(w: World) -> None:
    await w.db.write(sources.set_status, w.source_id, "DISABLED", now=NOW + 1, code="net.dns", text="no host")
    await w.db.write(history.add_run, w.source_id, at=NOW + 2, duration=1.5, new=3, changed=2, gone=1)
    await w.db.write(history.add_run, w.source_id, at=NOW, duration=0.5, error="net.lost")
    answer = (await w.get(f"{w.path}/sources/0/history")).json()
    assert answer == [
        {"at": NOW + 2, "kind": "sync", "duration": 1.5, "new": 3, "changed": 2, "gone": 1},
        {"at": NOW + 1, "kind": "status", "status": "DISABLED", "code": "net.dns", "text": "no host"},
        {"at": NOW, "kind": "sync", "code": "net.lost", "duration": 0.5, "new": 0, "changed": 0, "gone": 0},
    ]
    assert len((await w.get(f"{w.path}/sources/0/history?limit=1")).json()) == 1
    assert (await w.get(f"{w.path}/sources/0/history?limit=-1")).status == 400


async def test_the_activity_of_all_sources_in_one(w: World) -> None:
    other = await w.db.write(sources.create, w.account, email="b@example.com", server="mail.test", username="b")
    await w.db.write(history.add_run, w.source_id, at=NOW, duration=0.5, error="net.lost", text="* BYE going down")
    await w.db.write(sources.set_status, other.id, "DISABLED", now=NOW + 1, code="net.dns", text="no host")
    await w.db.write(history.add_run, other.id, at=NOW + 1, duration=1.5, new=3)
    for path in ("/app/logs/activity", "/2.0/app/logs/activity"):
        lines = (await w.get(path)).json()
        assert [(line["label"], line["kind"], line["at"]) for line in lines] == [
            (other.label, "status", NOW + 1),
            (other.label, "sync", NOW + 1),
            (w.label, "sync", NOW),
        ]
        assert len({line["line_id"] for line in lines}) == 3
    assert lines[2] == {
        "line_id": lines[2]["line_id"],
        "account_id": w.account,
        "label": w.label,
        "at": NOW,
        "kind": "sync",
        "code": "net.lost",
        "text": "* BYE going down",
        "duration": 0.5,
        "new": 0,
        "changed": 0,
        "gone": 0,
    }
    for query, count in (
        (f"source={w.label}", 1),
        ("account=nobody", 0),
        ("limit=2", 2),
        ("limit=2&offset=2", 1),
        (f"timestamp_before={NOW + 1}", 1),
        (f"timestamp_after={NOW}", 2),
    ):
        assert len((await w.get(f"/app/logs/activity?{query}")).json()) == count, query


async def test_messages_that_can_not_be_read(w: World) -> None:
    inbox = await w.db.read(folder_rows.by_path, w.source_id, "INBOX")
    assert inbox is not None
    for _ in range(5):
        await w.db.write(quarantine.add, inbox.id, 1, "NO [SERVERBUG] System Error", now=NOW)
    await w.db.write(quarantine.add, inbox.id, 9000, "The server did not deliver this message.", now=NOW + 1)
    target = f"{w.path}/sources/0/unreadable"
    shown, hidden = (await w.get(target)).json()
    assert shown == {
        "folder": "INBOX",
        "uid": 1,
        "tries": 5,
        "last_try": NOW,
        "next_try": NOW + 240,
        "reply": "NO [SERVERBUG] System Error",
        "message_id": w.messages[0],
    }
    assert (hidden["uid"], hidden["tries"]) == (9000, 1)
    assert hidden.keys().isdisjoint({"next_try", "message_id"})
    again = await w.send("POST", target, form=[("folder", "INBOX"), ("uid", "1")])
    assert (again.status, again.json()["success"]) == (202, True)
    assert w.engine.calls == [("sync_now", w.source_id)]
    due = await w.db.read(quarantine.due, inbox.id, now=NOW + 2, longest=86400)
    assert [row.uid for row in due] == [1, 9000]
    assert (await w.send("POST", target, form=[("uid", "1")])).status == 400
    assert (await w.send("POST", target, form=[("folder", "INBOX"), ("uid", "0")])).status == 400
    assert (await w.send("POST", target, form=[("folder", "INBOX"), ("uid", "5")])).status == 404
    assert (await w.send("POST", target)).status == 202


async def test_edits_are_listed_shown_cancelled_and_tried_again(w: World) -> None:
    change = encode_change(FolderChange(add=(FolderName(name="Bills"),), remove=(FolderName(symbolic="\\Inbox"),)))
    first = await w.db.write(edits.create, w.account, w.messages[0], want_json=change, now=NOW)
    second = await w.db.write(edits.create, w.account, w.messages[1], want_json=change, now=NOW + 1)
    results = '[{"folder":"Bills","state":"done","text":""}]'
    await w.db.write(set_state, second.id, EditStatus.DONE, now=NOW + 2, results_json=results)
    await w.db.write(set_state, first.id, EditStatus.WAITING, now=NOW + 3, code="net.lost", next_try=NOW + 60)
    listed = (await w.get(f"{w.path}/edits")).json()
    assert [edit["edit_id"] for edit in listed] == [second.id, first.id]
    assert listed[0]["results"] == [{"folder": "Bills", "state": "done", "text": ""}]
    assert listed[1] == {
        "edit_id": first.id,
        "message_id": w.messages[0],
        "state": "waiting",
        "created": NOW,
        "updated": NOW + 3,
        "next_try": NOW + 60,
        "code": "net.lost",
        "add": ["Bills"],
        "remove": ["\\Inbox"],
        "results": [],
        "subject": "Invoice 1 for March",
        "can_cancel": True,
        "can_retry": True,
    }
    assert [edit["edit_id"] for edit in (await w.get(f"{w.path}/edits?open=1")).json()] == [first.id]
    paged = (await w.get(f"{w.path}/edits?limit=1&offset=1")).json()
    assert [edit["edit_id"] for edit in paged] == [first.id]
    for query, found in (("done", [second]), ("done,waiting", [second, first]), ("failed", [])):
        answer = (await w.get(f"{w.path}/edits?state={query}")).json()
        assert [edit["edit_id"] for edit in answer] == [each.id for each in found]
    assert (await w.get(f"{w.path}/edits?state=done&open=1")).json() == []
    assert (await w.get(f"{w.path}/edits?state=sleeping")).status == 400
    alone = (await w.get(f"{w.path}/edits/{first.id}")).json()
    plan = alone.pop("plan")
    assert alone == listed[1]
    assert [(step["state"], step["source"]) for step in plan] == [("planned", w.label)] * len(plan)
    assert [step["commands"][-1] for step in plan] == ['UID COPY 1 "Bills"', "UID STORE 1 +FLAGS.SILENT (\\Deleted)"]
    w.engine.cancellable = {first.id}
    assert (await w.send("DELETE", f"{w.path}/edits/{first.id}")).json() == {"success": True}
    refused = await w.send("DELETE", f"{w.path}/edits/{second.id}")
    assert (refused.status, refused.json()["error_code"]) == (400, "edit.begun")
    assert (await w.send("POST", f"{w.path}/edits/{first.id}")).status == 202
    assert (await w.send("POST", f"{w.path}/edits/{second.id}")).status == 400
    other = await w.db.write(accounts.create, "other@example.com")
    assert (await w.get(f"/2.0/accounts/{other.id}/edits/{first.id}")).status == 404
    assert [call[0] for call in w.engine.calls] == ["cancel_edit", "cancel_edit", "retry_edit", "retry_edit"]


async def test_what_has_begun_is_not_cancellable(w: World) -> None:
    change = encode_change(FolderChange(add=(FolderName(name="Bills"),)))
    row = await w.db.write(edits.create, w.account, w.messages[0], want_json=change, now=NOW)
    step = StepRow("copy", w.source_id, b"INBOX", 1, 1, b"Bills", 2, 7, state="issued")
    await w.db.write(lambda connection: edits.add_steps(connection, {row.id: [step]}) and None)
    shown = (await w.get(f"{w.path}/edits/{row.id}")).json()
    assert "can_cancel" not in shown
    assert [(each["state"], each["commands"][-1]) for each in shown["plan"]] == [("sent", 'UID COPY 1 "Bills"')]
    assert "from number 7 on" in shown["plan"][0]["check"]


async def test_one_change_for_many_messages(w: World) -> None:
    many = [("message_id[]", id_) for id_ in (*w.messages[:2], "nobody", w.messages[0])]
    form = [*many, ("add[]", "Bills"), ("remove[]", "INBOX"), ("queue", "1")]
    answer = await w.send("POST", f"{w.path}/messages/folders", form=form)
    assert answer.status == 200
    body = answer.json()
    assert body["success"] is False
    assert body["results"][:2] == [{"message_id": id_, "success": True} for id_ in w.messages[:2]]
    assert body["results"][2]["error_code"] == "api.not_found"
    assert len(body["results"]) == 3  # named twice, changed once
    places = (await w.get(f"{w.path}/messages/{w.messages[0]}/folders")).json()
    assert [place["name"] for place in places] == ["Bills"]


async def test_the_plan_of_a_change_that_nobody_has_asked_for(w: World) -> None:
    target = f"{w.path}/messages/{w.messages[0]}/plan"
    plan = (await w.get(f"{target}?add=Bills&remove=INBOX")).json()
    assert [(step["state"], step["source"]) for step in plan] == [("planned", w.label)] * len(plan)
    assert [step["commands"][-1] for step in plan] == ['UID COPY 1 "Bills"', "UID STORE 1 +FLAGS.SILENT (\\Deleted)"]
    assert (await w.get(f"{target}?add=INBOX")).json() == []  # it is there
    assert (await w.get(f"{target}?add=Brand/new")).json()[0]["commands"][0].startswith("CREATE")
    assert (await w.get(f"{w.path}/edits")).json() == []
    assert (await w.get(target)).status == 400


async def test_flags_of_many_messages(w: World) -> None:
    many = [("message_id[]", id_) for id_ in (*w.messages[:2], "nobody", w.messages[0])]
    answer = await w.send("POST", f"{w.path}/messages/flags", form=[*many, ("flagged", "1"), ("queue", "1")])
    assert answer.status == 200
    body = answer.json()
    assert [result["success"] for result in body["results"]] == [True, True, False]
    assert body["results"][2]["error_code"] == "api.not_found"
    assert (await w.get(f"{w.path}/messages/{w.messages[1]}/flags")).json()["flagged"] is True
    nothing = await w.send("POST", f"{w.path}/messages/flags", form=many)
    assert (nothing.status, nothing.json()["error_code"]) == (400, "edit.nothing")


async def test_a_batch_tells_each_result(w: World) -> None:
    form = [("message_id", w.messages[0]), ("remove", "INBOX")]
    last = (await w.send("POST", f"{w.path}/messages/folders", form=form)).json()
    assert last["results"][0]["error_code"] == "edit.last_folder"
    w.engine.outcome = EditOutcome("queued", "e7")
    queued = (await w.send("POST", f"{w.path}/messages/folders", form=form)).json()
    assert queued["results"] == [{"message_id": w.messages[0], "success": False, "queued": True, "edit_id": "e7"}]
    w.engine.outcome = EditOutcome("failed", "e8", code="imap.no", text="Over quota")
    failed = (await w.send("POST", f"{w.path}/messages/folders", form=form)).json()
    assert (failed["results"][0]["value"], failed["success"]) == ("Over quota", False)


@pytest.mark.parametrize(
    ("form", "name"),
    [
        ([("add", "Bills")], "message_id"),
        ([("message_id", "x")], "add, remove"),
        ([("message_id[]", str(n)) for n in range(5001)] + [("add", "Bills")], "message_id"),
    ],
)
async def test_a_batch_without_its_parameters(w: World, form: list[tuple[str, str]], name: str) -> None:
    answer = await w.send("POST", f"{w.path}/messages/folders", form=form)
    assert answer.status == 400
    assert answer.json()["value"].startswith(f"{name}: ")


@contextlib.asynccontextmanager
async def listening(w: World, target: str = "/app/events") -> AsyncIterator[Exchange]:
    exchange = Exchange([b""])
    scope = asgi.make_scope("GET", target, [w.sign("GET", target)])
    task = asyncio.create_task(w.app(scope, exchange.receive, exchange.send))
    try:
        await exchange.sent(b"event: hello\n")
        yield exchange
    finally:
        exchange.hang_up()
        async with asyncio.timeout(PATIENCE):
            await task


def events(exchange: Exchange) -> list[dict[str, Any]]:
    found = []
    for block in exchange.body().decode().split("\n\n"):
        lines = dict(line.partition(": ")[::2] for line in block.splitlines() if not line.startswith(":"))
        if lines:
            data = json.loads(lines["data"])
            assert data["type"] == lines["event"]
            found.append(data)
    return found


@pytest.mark.parametrize("target", ["/app/events", "/2.0/app/events", "/app/events/"])
async def test_events_begin_with_hello_and_tell_what_happens(w: World, target: str) -> None:
    async with listening(w, target) as exchange:
        assert exchange.answer().headers["content-type"] == "text/event-stream; charset=utf-8"
        assert "content-length" not in exchange.answer().headers
        w.engine.events.publish(Event("progress", w.account, w.label, progress=Progress(1, 2, 3, 4)))
        w.engine.events.publish(Event("messages", w.account, w.label, folders=["INBOX"], message_ids=["m"]))
        w.engine.events.publish(Event("source", w.account, w.label))
        await exchange.sent(b"event: source\n")
        found = events(exchange)
        assert found[0] == {"type": "hello", "instance": "i1"}
        assert found[1]["progress"]["messages_total"] == 4
        assert found[2]["message_ids"] == ["m"]
        assert found[3]["source"] == (await w.get(f"{w.path}/sources/0")).json()
    assert w.engine.events._subscriptions == set()


async def test_events_want_a_signature(w: World) -> None:
    assert (await asgi.request(w.app, "GET", "/app/events")).status == 401


async def test_a_heartbeat_keeps_a_quiet_stream_open(tmp_path: Path) -> None:
    async with world(tmp_path, config=ServiceConfig(heartbeat=0.02)) as w:
        async with listening(w) as exchange:
            told = await exchange.sent(b": still here\n\n: still here\n\n")
            assert told.startswith(b"event: hello\n")  # nothing else was to be told


async def test_a_slow_listener_is_told_to_begin_anew(w: World) -> None:
    async with listening(w) as exchange:
        for _ in range(2000):  # in one go: the stream has no chance to send meanwhile
            w.engine.events.publish(Event("messages", w.account, w.label))
        w.engine.events.publish(Event("account", "last"))
        await exchange.sent(b'"last"')
        kinds = [event["type"] for event in events(exchange)]
        assert kinds.count("hello") == 2
        assert len(kinds) < 600


async def test_a_closing_service_ends_its_streams(w: World) -> None:
    async with listening(w) as exchange:
        w.app.close_streams()
        await exchange.ended()
        assert [event["type"] for event in events(exchange)] == ["hello"]


async def test_a_closed_bus_ends_the_streams(w: World) -> None:
    async with listening(w) as exchange:
        w.engine.events.close()
        await exchange.ended()
        assert [event["type"] for event in events(exchange)] == ["hello"]
