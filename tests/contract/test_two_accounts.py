"""`…/messages/transfers`, ours: messages into a folder of another account. And no other request takes `dst_account`."""

from __future__ import annotations

import asyncio
from pathlib import Path

import pytest

from cio_desktop.engine.change import EditOutcome, FolderChange, FolderName, FolderResult
from cio_desktop.engine.edits.planning.edit import encode_change
from cio_desktop.store import accounts, edits, sources
from tests.support.api_caller import caller, with_source
from tests.support.certificates import Authority
from tests.support.dovecot import Dovecot
from tests.support.mail import make_message, message_id
from tests.support.service_world import NOW, World

BILLS, INBOX = (FolderName(name="Bills"),), (FolderName(name="INBOX"),)


async def add_other(w: World) -> tuple[str, str]:
    """Another account with one source: its id and the source's label."""
    account = await w.db.write(accounts.create, "b@example.com")
    row = await w.db.write(
        sources.create, account.id, email="b@example.com", server="mail.example.net", username="b", now=NOW
    )
    return account.id, row.label


async def test_both_ends_are_named(w: World) -> None:
    other, label = await add_other(w)
    target = f"{w.path}/messages/transfers"
    form = [("message_id[]", id_) for id_ in w.messages[:2]]
    form += [("add", "Bills"), ("remove", "INBOX"), ("source", "0"), ("dst_account", other), ("dst_source", "0")]
    arrived = FolderResult("Bills", "done", message_id="there")
    w.engine.outcome = EditOutcome("done", "e1", results=(arrived, FolderResult("INBOX", "done")))
    answer = await w.send("POST", target, form=form)
    assert answer.status == 200
    assert answer.json() == {
        "success": True,
        "results": [{"message_id": id_, "success": True, "dst_message_id": "there"} for id_ in w.messages[:2]],
    }
    assert w.engine.calls[-1][2] == FolderChange(BILLS, INBOX, source=w.label, dst_source=label, dst_account=other)
    before = FolderResult("Bills", "done", message_id="there", was_there=True)
    w.engine.outcome = EditOutcome("deferred", "e2", results=(before, FolderResult("INBOX", "waiting")))
    (result,) = (await w.send("POST", target, form=[form[0], *form[2:]])).json()["results"]
    assert result == {
        "message_id": w.messages[0],
        "success": True,
        "deferred": ["INBOX"],
        "edit_id": "e2",
        "dst_message_id": "there",
        "dst_was_there": True,
    }


async def test_asked_for_again_after_a_lost_answer(w: World) -> None:
    """The message has left this account by then: what became of it is told, and nothing is begun."""
    other, label = await add_other(w)
    wanted = FolderChange(BILLS, INBOX, source=w.label, dst_source=label, dst_account=other)
    row = await w.db.write(edits.create, w.account, "0" * 24, want_json=encode_change(wanted))
    form = [("message_id", "0" * 24), ("add", "Bills"), ("remove", "INBOX"), ("source", "0")]
    form += [("dst_account", other), ("dst_source", "0")]
    calls = len(w.engine.calls)
    (result,) = (await w.send("POST", f"{w.path}/messages/transfers", form=form)).json()["results"]
    assert result == {"message_id": "0" * 24, "success": False, "queued": True, "edit_id": row.id}
    form[1] = ("add", "Work")
    (result,) = (await w.send("POST", f"{w.path}/messages/transfers", form=form)).json()["results"]
    assert (result["success"], "edit_id" in result) == (False, False)
    assert len(w.engine.calls) == calls


async def test_the_own_account_is_no_other_one(w: World) -> None:
    form = [("message_id", w.messages[0]), ("add", "Bills"), ("dst_account", w.account), ("dst_source", "0")]
    assert (await w.send("POST", f"{w.path}/messages/transfers", form=form)).status == 200
    assert w.engine.calls[-1][2] == FolderChange(BILLS, dst_source=w.label)


@pytest.mark.parametrize("missing", ["message_id", "add", "dst_account", "dst_source"])
async def test_what_is_needed(w: World, missing: str) -> None:
    other, label = await add_other(w)
    form = {"message_id": w.messages[0], "add": "Bills", "dst_account": other, "dst_source": label, "remove": "INBOX"}
    calls = len(w.engine.calls)
    del form[missing]
    answer = await w.send("POST", f"{w.path}/messages/transfers", form=list(form.items()))
    assert (answer.status, answer.json()["value"].partition(":")[0]) == (400, missing)
    assert len(w.engine.calls) == calls


@pytest.mark.parametrize(("account", "source"), [("nobody", "0"), (None, "nobody")])
async def test_accounts_and_sources_that_are_not_there(w: World, account: str | None, source: str) -> None:
    other, _ = await add_other(w)
    form = [("message_id", w.messages[0]), ("add", "Bills"), ("dst_account", account or other), ("dst_source", source)]
    answer = await w.send("POST", f"{w.path}/messages/transfers", form=form)
    assert (answer.status, answer.json()["value"].partition(":")[0]) == (400, "dst_source")


@pytest.mark.parametrize(
    ("method", "path", "folder"),
    [
        ("POST", "/messages/folders", "add"),
        ("POST", "/messages/{}/folders", "add"),
        ("PUT", "/messages/{}/folders", "0[name]"),
        ("POST", "/messages/{}", "dst_folder"),
        ("POST", "/threads/{}/folders", "add"),
    ],
)
async def test_no_other_request_takes_the_account(w: World, method: str, path: str, folder: str) -> None:
    """Left out, the message would go to a folder of that name in its own account."""
    other, label = await add_other(w)
    calls = len(w.engine.calls)
    form = [(folder, "Bills"), ("dst_account", other), ("dst_source", label)]
    form += [("message_id", w.messages[0])] if method == "POST" else []
    any_id = (await w.get(f"{w.path}/threads")).json()[0].rpartition("/")[2] if "threads" in path else w.messages[0]
    answer = await w.send(method, w.path + path.format(any_id), form=form)
    assert (answer.status, answer.json()["value"].partition(":")[0]) == (400, "dst_account")
    assert len(w.engine.calls) == calls


@pytest.mark.dovecot
async def test_on_real_servers(dovecot: Dovecot, authority: Authority, tmp_path: Path) -> None:
    ann, ben = dovecot.user(), dovecot.user()
    ann.deliver("INBOX", [make_message(n) for n in range(1, 5)])
    ben.deliver("Bills", [make_message(9)])
    async with caller(tmp_path, authority) as c:
        path, there = await with_source(c, ann), await with_source(c, ben)
        account = there.rpartition("/")[2]
        target = [("dst_account", account), ("dst_source", "0"), ("source", "0")]
        plan = f"{path}/messages/%3Cm1%40example.com%3E/plan"
        steps = await c.get(f"{plan}?add=Bills&remove=INBOX&source=0&dst_account={account}&dst_source=0")
        assert [step["commands"][-1].partition(" ")[0] for step in steps] == ["APPEND", "UID"]
        assert steps[0]["source"] == (await c.get(f"{there}/sources/0"))["label"]
        form = [("message_id[]", message_id(n)) for n in (1, 2, 3)] + [("add", "Bills"), ("remove", "INBOX"), *target]
        answer = await c.send("POST", f"{path}/messages/transfers", form)
        assert answer.json()["success"] is True, answer
        for n in (1, 2, 3):
            assert await asyncio.to_thread(ann.where, message_id(n)) == []
            assert await asyncio.to_thread(ben.where, message_id(n)) == ["Bills"]
        listed = {
            each["message_id"]: each["email_message_id"] for each in await c.get(f"{there}/messages?folder=Bills")
        }
        told = {each["dst_message_id"]: each["message_id"] for each in answer.json()["results"]}
        assert told.items() <= listed.items()
        assert [each["email_message_id"] for each in await c.get(f"{path}/messages")] == [message_id(4)]
        edit = (await c.get(f"{path}/edits?limit=1"))[0]
        assert (edit["state"], edit["dst_account"], edit["dst_message_id"] in told) == ("done", account, True)
        back = [("message_id", each) for each in told] + [("add", "INBOX"), ("remove", "Bills"), ("source", "0")]
        back += [("dst_account", path.rpartition("/")[2]), ("dst_source", "0")]
        answer = await c.send("POST", f"{there}/messages/transfers", back)
        assert answer.json()["success"] is True, answer
        for n in (1, 2, 3):
            assert await asyncio.to_thread(ann.where, message_id(n)) == ["INBOX"]
            assert await asyncio.to_thread(ben.where, message_id(n)) == []
