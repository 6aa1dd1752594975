"""The resources over the real engine and a real IMAP server; another client looks at what came of it."""

from __future__ import annotations

import asyncio
import json
import socket
from pathlib import Path

import pytest

from tests.support.api_caller import caller, settings, with_source
from tests.support.certificates import Authority
from tests.support.dovecot import Dovecot
from tests.support.mail import make_message, message_id

pytestmark = pytest.mark.dovecot


async def test_the_resources_on_a_real_server(dovecot: Dovecot, authority: Authority, tmp_path: Path) -> None:
    user = dovecot.user()
    user.deliver("INBOX", [make_message(n) for n in range(1, 6)])
    user.deliver("Bills", [make_message(9)])
    async with caller(tmp_path, authority) as c:
        path = await with_source(c, user)
        source = (await c.get(f"{path}/sources?status_ok=1"))[0]
        assert (source["status"], source["username"], source["use_ssl"]) == ("OK", user.name, True)
        assert "UIDPLUS" in source["server_capabilities"]
        found = {folder["name"]: folder for folder in await c.get(f"{path}/sources/0/folders?no_cache=1")}
        assert (found["INBOX"]["nb_messages"], found["Bills"]["nb_messages"]) == (5, 1)
        sync = await c.get(f"{path}/sources/0/sync")
        assert sync["INBOX"]["initial_import_finished"] is True
        listed = await c.get(f"{path}/messages?folder=INBOX&include_body=1&include_headers=1&include_flags=1")
        assert {message["email_message_id"] for message in listed} == {message_id(n) for n in range(1, 6)}
        assert all(message["body"] and message["headers"]["Message-Id"] for message in listed)
        assert (await c.get(f"{path}/messages/{listed[0]['message_id']}/flags"))["seen"] is False
        assert (await c.get(f"{path}/sources/0/history"))[0]["new"] == 6
        checked = await c.send("POST", f"{path}/sources/0", [("force_status_check", "1")])
        assert checked.json()["status"] == "OK"
        assert (await c.send("POST", f"{path}/sources/0/sync")).status == 202


async def test_folders_of_a_message_on_a_real_server(dovecot: Dovecot, authority: Authority, tmp_path: Path) -> None:
    user = dovecot.user()
    user.deliver("INBOX", [make_message(n) for n in range(1, 5)])
    async with caller(tmp_path, authority) as c:
        path = await with_source(c, user)
        first = f"{path}/messages/%3Cm1%40example.com%3E/folders"
        seed = b"add[]=new%20folder%201&add[]=new%20folder%202&remove=INBOX"
        answer = await c.send("POST", first, seed)
        assert (answer.status, answer.json()) == (200, {"success": True}), answer
        assert sorted(await asyncio.to_thread(user.where, message_id(1))) == ["new folder 1", "new folder 2"]
        assert [ref["name"] for ref in await c.get(first)] == ["new folder 1", "new folder 2"]
        answer = await c.send("PUT", first, json=b'[{"name":"my personal label"},{"symbolic_name":"\\\\Inbox"}]')
        assert answer.status == 200, answer
        assert sorted(await asyncio.to_thread(user.where, message_id(1))) == ["INBOX", "my personal label"]
        second = f"{path}/messages/%3Cm2%40example.com%3E/folders"
        for method, form, json in (("POST", b"remove=INBOX", None), ("PUT", None, b"[]"), ("PUT", b"", None)):
            refused = await c.send(method, second, form, json)
            assert refused.status == 400, refused
        assert await asyncio.to_thread(user.where, message_id(2)) == ["INBOX"]
        wanted = [("message_id[]", message_id(n)) for n in (2, 3, 4)] + [("add", "Bills"), ("remove", "INBOX")]
        many = await c.send("POST", f"{path}/messages/folders", wanted)
        assert many.json()["success"] is True, many
        for n in (2, 3, 4):
            assert await asyncio.to_thread(user.where, message_id(n)) == ["Bills"]
        ended = {(edit["state"], edit.get("code")) for edit in await c.get(f"{path}/edits")}
        # what was refused is told there only where folders had to be read before it could be
        assert ended - {("failed", "edit.last_folder")} == {("done", None)}


async def test_the_seeds_put_example_with_its_star(dovecot: Dovecot, authority: Authority, tmp_path: Path) -> None:
    user = dovecot.user()
    user.deliver("INBOX", [make_message(1)])
    example = b'[{"name":"my personal label"},{"symbolic_name":"\\\\Starred"},{"name":"parent folder/child folder"}]'
    async with caller(tmp_path, authority) as c:
        path = await with_source(c, user)
        folders = f"{path}/messages/%3Cm1%40example.com%3E/folders"
        answer = await c.send("PUT", folders, json=example)
        assert (answer.status, answer.json()) == (200, {"success": True}), answer
        wanted = ["my personal label", "parent folder/child folder"]
        for turn, starred in enumerate((True, True, False)):
            seen = await asyncio.to_thread(user.look_closely)
            assert sorted(await asyncio.to_thread(user.where, message_id(1))) == wanted
            assert {"\\Flagged" in row.flags for rows in seen.values() for row in rows} == {starred}
            shown = await c.get(folders)
            assert [ref["name"] for ref in shown] == wanted + (["\\Starred"] if starred else [])
            # As it was read, then without the star.
            body = shown if turn == 0 else [{"name": name} for name in wanted]
            assert (await c.send("PUT", folders, json=json.dumps(body).encode())).status == 200


async def test_a_folder_is_listed_as_it_stands_on_the_server_now(
    dovecot: Dovecot, authority: Authority, tmp_path: Path
) -> None:
    """What somebody has just delivered, read or taken away, without a sync of ours in between."""
    user = dovecot.user()
    user.deliver("INBOX", [make_message(1)])
    async with caller(tmp_path, authority) as c:
        path = await with_source(c, user)
        messages = f"{path}/sources/0/folders/INBOX/messages"

        async def found(query: str = "") -> list[str]:
            return [message["email_message_id"] for message in await c.get(messages + query)]

        assert await found() == [message_id(1)]
        await asyncio.to_thread(user.deliver, "INBOX", [make_message(n) for n in (2, 3)])
        assert await found() == [message_id(n) for n in (3, 2, 1)]
        with user.imap() as imap:
            imap.select("INBOX")
            imap.store("2", "+FLAGS", "(\\Seen)")
            assert await found("?flag_seen=1") == [message_id(2)]
            imap.store("1", "+FLAGS", "(\\Deleted)")
            imap.expunge()
        assert await found() == [message_id(n) for n in (3, 2)]
        assert await found("?flag_seen=0&limit=1") == [message_id(3)]


async def test_sources_that_do_not_let_us_in(dovecot: Dovecot, authority: Authority, tmp_path: Path) -> None:
    user = dovecot.user()
    with socket.socket() as closed:
        closed.bind(("127.0.0.1", 0))
        nobody = str(closed.getsockname()[1])
        async with caller(tmp_path, authority) as c:
            before = await c.get("/2.0/accounts")
            for changes, status, feedback in (
                ({"password": "wrong"}, 400, "invalid_credentials"),
                ({"port": nobody}, 503, "connection_impossible"),
            ):
                for target in ("/2.0/accounts", f"/2.0/accounts/{before[0]['id']}/sources"):
                    answer = await c.send("POST", target, settings(user, **changes))
                    assert answer.status == status, answer
                    body = answer.json()
                    assert (body["feedback_code"], body["success"]) == (feedback, False)
                    assert user.password not in answer.body.decode()
            assert await c.get("/2.0/accounts") == before
            kept = await c.send(
                "POST", f"/2.0/accounts/{before[0]['id']}/sources", settings(user, password="no", check="0")
            )
            assert kept.status == 201, kept
            target = f"/2.0/accounts/{before[0]['id']}/sources/0"
            assert (await c.get(target))["status"] == "INVALID_CREDENTIALS"
            refused = (await c.send("POST", target, [("force_status_check", "1")])).json()
            assert (refused["status"], refused["success"]) == ("INVALID_CREDENTIALS", False)
            assert (refused["feedback_code"], refused["error_code"]) == ("invalid_credentials", "auth.password")
            assert (await c.send("POST", target, [("password", user.password)])).status == 200
            checked = await c.send("POST", target, [("force_status_check", "1")])
            assert checked.json()["status"] == "OK"
            assert (await c.send("DELETE", target)).status == 200
            assert (await c.send("GET", target)).status == 404
