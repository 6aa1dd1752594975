"""A server that can expunge no message alone: a move is a success once the copy is proved and the old one is marked.

Original clients take 202 for a failure and try again; the folder whose removal waits is named in a field of ours.
"""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.support.api_caller import caller, with_source
from tests.support.certificates import Authority
from tests.support.dovecot import BINARY, Dovecot
from tests.support.mail import make_message, message_id

pytestmark = [pytest.mark.dovecot, pytest.mark.skipif(BINARY is None, reason="no Dovecot on this machine")]

# What is left of Dovecot when MOVE and UIDPLUS are hidden.
OLD = "IMAP4rev1 LITERAL+ IDLE NAMESPACE LIST-EXTENDED LIST-STATUS SPECIAL-USE ESEARCH CONDSTORE"


@pytest.fixture(scope="module")
def old_dovecot(authority: Authority) -> Iterator[Dovecot]:
    with Dovecot(authority, capability=OLD) as server:
        yield server


async def test_a_move_is_a_success_that_names_what_waits(
    old_dovecot: Dovecot, authority: Authority, tmp_path: Path
) -> None:
    user = old_dovecot.user()
    user.deliver("INBOX", [make_message(n) for n in range(1, 4)])
    user.deliver("Bills", [make_message(9)])
    async with caller(tmp_path, authority) as c:
        path = await with_source(c, user)
        folders = f"{path}/messages/%3Cm1%40example.com%3E/folders"
        answer = await c.send("POST", folders, [("add", "Bills"), ("remove", "INBOX")])
        assert answer.status == 200, answer
        body = answer.json()
        assert (body["success"], body["deferred"]) == (True, ["INBOX"])
        seen = await asyncio.to_thread(user.look_closely)
        assert message_id(1) in [row.message_id for row in seen["Bills"] if "\\Deleted" not in row.flags]
        assert [row.flags for row in seen["INBOX"] if row.message_id == message_id(1)] == [{"\\Deleted"}]
        source = c.world
        for _ in range(2):  # as it stands at once, and after a sync
            assert [ref["name"] for ref in await c.get(folders)] == ["Bills"]
            listed = await c.get(f"{path}/messages?folder=INBOX")
            assert {each["email_message_id"] for each in listed} == {message_id(2), message_id(3)}
            (shown,) = await c.get(f"{path}/edits?open=1")
            assert (shown["edit_id"], shown["state"]) == (body["edit_id"], "deferred")
            rows = await c.get(f"{path}/sources")
            assert rows[0]["status"] == "OK"
            assert (await c.send("POST", f"{path}/sources/0/sync")).status == 202
            await source.until(lambda: not source.engine.syncing(1))
        # An old client that tries again changes nothing.
        again = await c.send("POST", folders, [("add", "Bills"), ("remove", "INBOX")])
        assert (again.status, again.json()) == (200, {"success": True})
        assert await asyncio.to_thread(user.where, message_id(1)) == ["Bills", "INBOX"]


async def test_put_and_many_messages(old_dovecot: Dovecot, authority: Authority, tmp_path: Path) -> None:
    user = old_dovecot.user()
    user.deliver("INBOX", [make_message(n) for n in range(1, 5)])
    user.deliver("Bills", [make_message(9)])
    async with caller(tmp_path, authority) as c:
        path = await with_source(c, user)
        put = await c.send("PUT", f"{path}/messages/%3Cm1%40example.com%3E/folders", json=b'[{"name":"Bills"}]')
        assert (put.status, put.json()["success"], put.json()["deferred"]) == (200, True, ["INBOX"])
        form = [("message_id[]", message_id(n)) for n in (2, 3)] + [("add", "Bills"), ("remove", "INBOX")]
        many = await c.send("POST", f"{path}/messages/folders", form)
        assert (many.status, many.json()["success"]) == (200, True), many
        assert [(each["success"], each["deferred"]) for each in many.json()["results"]] == [(True, ["INBOX"])] * 2
        listed = await c.get(f"{path}/messages?folder=INBOX")
        assert {each["email_message_id"] for each in listed} == {message_id(4)}
        assert {each["state"] for each in await c.get(f"{path}/edits")} == {"deferred"}


async def test_a_deletion_waits_for_the_expunge_of_its_folder(
    old_dovecot: Dovecot, authority: Authority, tmp_path: Path
) -> None:
    """Another program's mark stays what it is until the folder itself is expunged; our moved copy is proved then."""
    user = old_dovecot.user()
    user.deliver("INBOX", [make_message(n) for n in range(1, 5)])
    user.deliver("Bills", [make_message(9)])
    with user.imap() as imap:
        imap.select("INBOX")
        imap.store("4", "+FLAGS", "(\\Deleted)")
    async with caller(tmp_path, authority) as c:
        path = await with_source(c, user)
        gone = await c.send("DELETE", f"{path}/messages/%3Cm1%40example.com%3E")
        assert (gone.status, gone.json()["success"], gone.json()["deferred"]) == (200, True, ["INBOX"]), gone
        assert (await c.send("GET", f"{path}/messages/%3Cm1%40example.com%3E")).status == 404
        moved = await c.send(
            "POST", f"{path}/messages/%3Cm2%40example.com%3E", [("dst_folder", "Bills"), ("move", "1")]
        )
        assert (moved.status, moved.json()["deferred"]) == (200, ["INBOX"]), moved
        flags = {row.message_id: row.flags for row in (await asyncio.to_thread(user.look_closely))["INBOX"]}
        assert {mid for mid in flags if "\\Deleted" in flags[mid]} == {message_id(n) for n in (1, 2, 4)}
        expunged = await c.send("POST", f"{path}/sources/0/folders/INBOX/expunge")
        assert (expunged.status, expunged.json()) == (200, {"success": True}), expunged
        seen = await asyncio.to_thread(user.look)
        assert (seen["INBOX"], sorted(seen["Bills"])) == ([message_id(3)], [message_id(2), message_id(9)])

        async def over() -> bool:
            return {edit["state"] for edit in await c.get(f"{path}/edits")} == {"done"}

        await c.world.until(over)
