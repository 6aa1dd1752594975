"""`source` and `dst_source` on the folders of a message, ours; and each source's folders in a message."""

from __future__ import annotations

import pytest

from cio_desktop.engine.change import EditOutcome, FolderChange, FolderName, FolderResult
from cio_desktop.store import folders, membership_import, sources
from cio_desktop.store.fetched import NewMembership
from tests.support.service_world import NOW, World, _listed, _message


async def add_second(w: World) -> str:
    """Another source of the account, with message 1 in its Bills."""
    row = await w.db.write(
        sources.create, w.account, email="b@example.com", server="mail.example.net", username="b", now=NOW
    )
    listed = [_listed("INBOX", "\\Inbox", "\\HasNoChildren"), _listed("Bills", None, "\\HasNoChildren")]
    rows = {each.path: each for each in await w.db.write(folders.upsert_listing, row.id, listed)}
    cursor = {"backfill_done": True, "uidvalidity": 7}
    await w.db.write(
        membership_import.apply_batch, rows["Bills"].id, [NewMembership(uid=1, message=_message(1))], cursor
    )
    return row.label


async def test_a_message_tells_its_folders_source_by_source(w: World) -> None:
    second = await add_second(w)
    message = (await w.get(f"{w.path}/messages/{w.messages[0]}")).json()
    assert {each["label"]: each["folders"] for each in message["sources"]} == {
        w.label: ["INBOX"],
        second: ["Bills"],
    }
    assert message["folders"] == ["\\Inbox", "INBOX", "Bills"]
    where = f"{w.path}/messages/{w.messages[0]}/folders"
    assert [each["name"] for each in (await w.get(where)).json()] == ["INBOX", "Bills"]
    assert [each["name"] for each in (await w.get(f"{where}?source={second}")).json()] == ["Bills"]
    assert (await w.get(f"{where}?source=nobody")).status == 400


async def test_a_change_names_its_source(w: World) -> None:
    second = await add_second(w)
    where = f"{w.path}/messages/{w.messages[0]}/folders"
    bills, inbox = (FolderName(name="Bills"),), (FolderName(name="INBOX"),)
    form = [("add", "INBOX"), ("remove", "Bills"), ("source", second)]
    assert (await w.send("POST", where, form=form)).status == 200
    assert w.engine.calls[-1][2] == FolderChange(inbox, bills, source=second)
    form = [("add", "Bills"), ("remove", "INBOX"), ("source", "0"), ("dst_source", second)]
    assert (await w.send("POST", where, form=form)).status == 200
    assert w.engine.calls[-1][2] == FolderChange(bills, inbox, source=w.label, dst_source=second)
    answer = await w.send("PUT", f"{where}?source={second}", document=[{"name": "Bills"}])
    assert answer.status == 200
    assert w.engine.calls[-1][2] == FolderChange(bills, exact=True, source=second)
    many = [("message_id", w.messages[0]), ("add", "INBOX"), ("source", second)]
    assert (await w.send("POST", f"{w.path}/messages/folders", form=many)).status == 200
    assert w.engine.calls[-1][2] == FolderChange(inbox, source=second)


async def test_what_is_kept_in_other_sources_is_told(w: World) -> None:
    w.engine.outcome = EditOutcome("done", "e1", results=(FolderResult("Bills", "done"), FolderResult("INBOX", "kept")))
    form = [("add", "Bills"), ("remove", "INBOX"), ("message_id", w.messages[0])]
    answer = await w.send("POST", f"{w.path}/messages/{w.messages[0]}/folders", form=form)
    assert answer.json() == {"success": True, "kept": ["INBOX"]}
    answer = await w.send("POST", f"{w.path}/messages/folders", form=form)
    assert answer.json()["results"][0]["kept"] == ["INBOX"]


@pytest.mark.parametrize("name", ["source", "dst_source"])
async def test_a_source_that_is_none(w: World, name: str) -> None:
    form = [("add", "Bills"), (name, "nobody::example.com")]
    for where in (f"{w.path}/messages/{w.messages[0]}/folders", f"{w.path}/messages/folders"):
        many = [*form, ("message_id", w.messages[0])]
        answer = await w.send("POST", where, form=many)
        assert (answer.status, name in answer.json()["value"]) == (400, True)
    assert w.engine.calls == []
