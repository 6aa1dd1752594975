"""Webhooks over the real engine: what happens to mail is told, in order, signed, once, and nothing else is."""

import asyncio
from pathlib import Path

import pytest

from tests.support.callback_receiver import Receiver, receiver
from tests.support.fake_imap import FULL, GMAIL, Answer, FakeImap
from tests.support.mail import make_message, message_id, messages
from tests.support.webhook_world import ADDRESS, check_signature, hook_world


def told(there: Receiver) -> list[str]:
    return [body["message_data"]["email_message_id"] for body in there.bodies]


async def test_a_new_message_is_told_signed_with_what_it_is(tmp_path: Path) -> None:
    async with FakeImap(FULL) as server, receiver() as there, hook_world(tmp_path) as here:
        server.store.add_many("INBOX", messages(3))
        row = await here.source(server)
        hook = await here.hook(there)
        assert there.bodies == []
        server.store.add("INBOX", make_message(10), flags=["\\Flagged"])
        await here.world.sync(row.id)
        (body,) = await here.came(there, 1)
        assert set(body) == {"account_id", "webhook_id", "timestamp", "token", "signature", "message_data"}
        assert (body["account_id"], body["webhook_id"]) == (here.world.account_id, hook.rpartition("/")[2])
        check_signature(body)
        data = body["message_data"]
        shown = await here.get(f"{here.account}/messages/{data['message_id']}?include_flags=1")
        assert data["resource_url"] == f"{ADDRESS}{here.account}/messages/{data['message_id']}"
        for name in ("email_message_id", "subject", "date", "addresses", "folders", "flags", "person_info", "files"):
            assert data[name] == shown[name], name
        assert data["flags"] == ["\\Flagged"]
        (place,) = data["sources"]
        assert (place["label"], place["folder"], place["uid"]) == (row.label, "INBOX", 4)
        assert data["changes"] == ["new", "folder_added"]
        assert "bodies" not in data


async def test_nothing_is_noted_and_no_trigger_is_there_without_a_webhook(tmp_path: Path) -> None:
    async with FakeImap(FULL) as server, receiver() as there, hook_world(tmp_path) as here:

        async def triggers() -> int:
            sql = "SELECT count(*) FROM sqlite_schema WHERE type = 'trigger' AND name LIKE 'webhook%'"
            return int((await here.world.db.read(lambda c: c.execute(sql).fetchone()))[0])

        server.store.add_many("INBOX", messages(3))
        await here.source(server)
        assert await triggers() == 0
        hook = await here.hook(there)
        assert await triggers() > 0
        assert (await here.send("DELETE", hook)).json() == {"success": True}
        assert await triggers() == 0


async def test_the_first_import_tells_nothing_unless_asked(tmp_path: Path) -> None:
    async with FakeImap(FULL) as server, receiver() as there, receiver() as old, hook_world(tmp_path) as here:
        await here.hook(there, below="/2.0")
        await here.hook(there, receive_all_changes=1)
        await here.hook(old, below="/2.0", receive_historical=1)
        server.store.create("Work")
        for number in range(1, 4):
            server.store.add("INBOX", make_message(number), internaldate=1_000_000.0)
        server.store.add("Work", make_message(2), internaldate=1_000_000.0)
        row = await here.source(server)
        await here.quiet()
        assert there.bodies == []
        assert sorted(told(old)) == [message_id(number) for number in (1, 2, 3)]
        server.store.add("INBOX", make_message(9))
        await here.world.sync(row.id)
        await here.came(there, 2)
        assert {*told(there), told(old)[-1]} == {message_id(9)}


async def test_mail_that_comes_in_while_the_first_import_runs_is_new(tmp_path: Path) -> None:
    async with FakeImap(FULL) as server, receiver() as there, hook_world(tmp_path) as here:
        await here.hook(there)
        server.store.add("INBOX", make_message(1), internaldate=1_000_000.0)
        server.store.add("INBOX", make_message(2), internaldate=here.world.clock.now() + 60)
        await here.source(server)
        await here.came(there, 1)
        await here.quiet()
        assert told(there) == [message_id(2)]


async def test_moves_flags_and_deletions_are_told_to_whoever_wants_all_changes(tmp_path: Path) -> None:
    async with FakeImap(FULL) as server, receiver() as every, receiver() as new, hook_world(tmp_path) as here:
        server.store.create("Work")
        uids = server.store.add_many("INBOX", messages(3))
        row = await here.source(server)
        await here.hook(every, receive_all_changes=1)
        await here.hook(new)
        server.store.flag("INBOX", uids[0], add=["\\Flagged"])
        await here.world.sync(row.id)
        (body,) = await here.came(every, 1)
        assert (body["message_data"]["changes"], body["message_data"]["flags"]) == (["flags"], ["\\Flagged"])
        message = body["message_data"]["message_id"]
        form = [("add", "Work"), ("remove", "INBOX")]
        assert (await here.send("POST", f"{here.account}/messages/{message}/folders", form)).status == 200
        await here.world.until(lambda: len(every.bodies) >= 2)
        await here.quiet()
        moved = every.bodies[1]["message_data"]
        assert set(moved["changes"]) == {"folder_added", "folder_removed"}
        assert moved["folders"] == ["Work"]
        server.store.remove("INBOX", uids[1])
        before = len(every.bodies)
        await here.world.sync(row.id)
        await here.world.until(lambda: len(every.bodies) > before)
        gone = every.bodies[-1]["message_data"]
        assert (gone["changes"], gone["folders"]) == (["folder_removed"], [])
        assert new.bodies == []


async def test_folders_that_are_watched(tmp_path: Path) -> None:
    async with FakeImap(FULL) as server, receiver() as into, receiver() as out, hook_world(tmp_path) as here:
        server.store.create("Work")
        uids = server.store.add_many("INBOX", messages(3))
        row = await here.source(server)
        await here.hook(into, filter_folder_added="Work")
        await here.hook(out, filter_folder_removed="\\Inbox")
        server.store.move_to("INBOX", uids[0], "Work")
        server.store.add("Work", make_message(20))
        server.store.add("INBOX", make_message(21))
        await here.world.sync(row.id)
        await here.world.sync(row.id)
        await here.world.until(lambda: (len(into.bodies), len(out.bodies)) == (2, 1))
        await here.quiet()
        assert sorted(told(into)) == sorted([message_id(1), message_id(20)])
        assert told(out) == [message_id(1)]


async def test_a_folder_that_goes_takes_its_messages_out_of_it(tmp_path: Path) -> None:
    async with FakeImap(FULL) as server, receiver() as out, hook_world(tmp_path) as here:
        server.store.create("Work")
        server.store.add_many("Work", messages(2))
        server.store.add("INBOX", make_message(1))
        row = await here.source(server)
        await here.hook(out, filter_folder_removed="Work")
        server.store.delete("Work")
        for _ in range(4):  # a folder that is not listed once may only be late
            await here.world.sync(row.id)
        await here.came(out, 2)
        assert sorted(told(out)) == [message_id(1), message_id(2)]


async def test_other_uids_for_the_same_mail_tell_nothing(tmp_path: Path) -> None:
    async with FakeImap(FULL) as server, receiver() as there, hook_world(tmp_path) as here:
        server.store.add_many("INBOX", messages(5))
        row = await here.source(server)
        await here.hook(there, receive_all_changes=1)
        server.store.folder("INBOX").renumber(7777)
        await here.world.sync(row.id)
        server.store.add("INBOX", make_message(9))
        await here.world.sync(row.id)
        await here.came(there, 1)
        await here.quiet()
        assert told(there) == [message_id(9)]


async def test_a_removed_source_tells_nothing_and_a_removed_account_takes_its_webhooks(tmp_path: Path) -> None:
    async with FakeImap(FULL) as server, receiver() as there, hook_world(tmp_path) as here:
        server.store.create("Work")
        server.store.add_many("Work", messages(5))
        row = await here.source(server)
        hook = await here.hook(there, receive_all_changes=1)
        await here.hook(there, below="/2.0", receive_all_changes=1)
        await here.world.engine.remove_source(row.id)
        await here.quiet()
        assert there.bodies == []
        await here.world.engine.remove_account(here.world.account_id)
        assert (await here.send("GET", hook)).status == 404
        assert len(await here.get("/2.0/webhooks")) == 1
        assert there.bodies == []


async def test_labels_of_gmail(tmp_path: Path) -> None:
    async with FakeImap(GMAIL) as server, receiver() as into, receiver() as important, hook_world(tmp_path) as here:
        server.store.create("Bills")
        server.store.add("INBOX", make_message(1))
        row = await here.source(server)
        await here.hook(into, filter_folder_added="Bills")
        await here.hook(important, filter_new_important=0)
        found = (await here.get(f"{here.account}/messages"))[0]["message_id"]
        answer = await here.send("POST", f"{here.account}/messages/{found}/folders", [("add", "Bills")])
        assert answer.status == 200, answer
        (body,) = await here.came(into, 1)
        assert "Bills" in body["message_data"]["folders"]
        server.store.add("INBOX", make_message(2))
        await here.world.sync(row.id)
        await here.came(important, 1)
        await here.quiet()
        assert told(important) == [message_id(2)]
        assert len(into.bodies) == 1


async def test_drafts_are_told_only_when_asked_for(tmp_path: Path) -> None:
    async with FakeImap(FULL) as server, receiver() as plain, receiver() as drafts, hook_world(tmp_path) as here:
        row = await here.source(server)
        await here.hook(plain)
        await here.hook(drafts, receive_drafts=1)
        server.store.add("INBOX", make_message(1), flags=["\\Draft"])
        server.store.add("INBOX", make_message(2))
        await here.world.sync(row.id)
        await here.came(drafts, 2)
        await here.quiet()
        assert told(plain) == [message_id(2)]


async def test_bodies_and_headers_where_they_are_asked_for(tmp_path: Path) -> None:
    async with FakeImap(FULL) as server, receiver() as there, receiver() as search, hook_world(tmp_path) as here:
        row = await here.source(server)
        await here.hook(there, include_body=1, body_type="text/plain", include_header=1)
        await here.hook(search, body_search="nowhere to be found")
        server.store.add("INBOX", make_message(1))
        await here.world.sync(row.id)
        (body,) = await here.came(there, 1)
        data = body["message_data"]
        assert [each["type"] for each in data["bodies"]] == ["text/plain"]
        assert data["bodies"][0]["content"]
        assert data["headers"]["Message-Id"] == [message_id(1)]
        await here.quiet()
        assert search.bodies == []


async def test_each_filter(tmp_path: Path) -> None:
    async with FakeImap(FULL) as server, receiver() as there, hook_world(tmp_path) as here:
        row = await here.source(server)
        server.store.add("INBOX", letter(1, subject="Invoice 7", sender="Ann Lee <ann@shop.example.org>"))
        await here.world.sync(row.id)
        first = (await here.get(f"{here.account}/messages"))[0]
        filters: dict[str, tuple[str, str]] = {
            "filter_from": ("ann@shop.example.org,bob@example.net", "ann@example.org"),
            "filter_to": ("Somebody", "nobody@example.com"),
            "filter_cc": ("carl@example.com", "me@example.com"),
            "filter_from_domain": ("example.org", "ample.org"),
            "filter_to_domain": ("@example.com", "shop.example.org"),
            "filter_subject": ("/^invoice [0-9]+$/i", "invoice 9"),
            "filter_thread": (first["message_id"], "gm-ffff"),
            "filter_file_name": ("*.PDF", "*.txt"),
            "filter_new_important": ("0", "1"),
        }
        paths: dict[str, bool] = {}
        for name, values in filters.items():
            for value, fits in zip(values, (True, False), strict=True):
                hook = await here.hook(there, **{name: value})
                paths[hook.rpartition("/")[2]] = fits
                assert str((await here.get(hook))[name]) == value
        server.store.add("INBOX", letter(2, subject="INVOICE 8", sender="Ann Lee <ann@shop.example.org>", reply_to=1))
        await here.world.sync(row.id)
        await here.came(there, len(filters))
        await here.quiet()
        assert {body["webhook_id"] for body in there.bodies} == {path for path, fits in paths.items() if fits}


async def test_a_new_revision_of_a_file(tmp_path: Path) -> None:
    async with FakeImap(FULL) as server, receiver() as there, hook_world(tmp_path) as here:
        row = await here.source(server)
        server.store.add("INBOX", letter(1, subject="a", file="report v1.pdf"))
        await here.world.sync(row.id)
        (file,) = await here.get(f"{here.account}/files")
        await here.hook(there, filter_file_revisions=file["file_id"])
        server.store.add("INBOX", letter(2, subject="b", file="report v2.pdf"))
        server.store.add("INBOX", letter(3, subject="c", file="other.pdf"))
        await here.world.sync(row.id)
        await here.came(there, 1)
        await here.quiet()
        assert [body["message_data"]["subject"] for body in there.bodies] == ["b"]


def letter(
    number: int, *, subject: str, sender: str = "x@example.net", reply_to: int | None = None, file: str = "bill.pdf"
) -> bytes:
    reply = f"In-Reply-To: {message_id(reply_to)}\r\n" if reply_to is not None else ""
    return (
        f"Message-ID: {message_id(number)}\r\n{reply}From: {sender}\r\nTo: Somebody Else <me@example.com>\r\n"
        f"Cc: carl@example.com\r\nSubject: {subject}\r\nDate: Mon, 01 Jan 2024 10:0{number}:00 +0000\r\n"
        "MIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n"
        "--b\r\nContent-Type: text/plain\r\n\r\nhello\r\n--b\r\nContent-Type: application/pdf\r\n"
        f'Content-Disposition: attachment; filename="{file}"\r\n\r\nx{number}\r\n--b--\r\n'
    ).encode()


async def test_the_order_within_a_webhook_and_none_between_them(tmp_path: Path) -> None:
    async with FakeImap(FULL) as server, receiver() as slow, receiver() as quick, hook_world(tmp_path) as here:
        row = await here.source(server)
        slow.hold = asyncio.Event()
        await here.hook(slow)
        await here.hook(quick)
        for number in range(1, 6):
            server.store.add("INBOX", make_message(number))
            await here.world.sync(row.id)
        await here.came(quick, 5)
        assert len(slow.bodies) == 1
        slow.hold.set()
        await here.came(slow, 5)
        assert told(slow) == told(quick) == [message_id(number) for number in range(1, 6)]


async def test_a_status_of_any_source_is_told_to_the_application(tmp_path: Path) -> None:
    async with FakeImap(FULL) as server, receiver() as there, hook_world(tmp_path) as here:
        row = await here.source(server)
        url = there.url("/status")
        assert (await here.get("/app/status_callback_url"))["status_callback_url"] is None
        answer = await here.send("POST", "/app/status_callback_url", [("status_callback_url", url)])
        assert (answer.status, answer.json()["success"]) == (200, True)
        assert (await here.get("/2.0/app/status_callback_url/"))["status_callback_url"] == url
        server.faults.on("AUTH", Answer("NO", "[AUTHENTICATIONFAILED] no"), times=1)
        await here.world.engine.force_check(row.id)
        await here.came(there, 1)
        await here.world.engine.force_check(row.id)
        broken, healed = await here.came(there, 2)
        assert (broken["failure"], healed["failure"]) == ("INVALID_CREDENTIALS", "")
        assert broken["server_label"] == row.label
        for body in (broken, healed):
            check_signature(body)
        assert (await here.send("DELETE", "/app/status_callback_url")).json() == {"success": True}
        server.faults.on("AUTH", Answer("NO", "[AUTHENTICATIONFAILED] no"), times=1)
        await here.world.engine.force_check(row.id)
        await here.quiet()
        assert len(there.bodies) == 2


@pytest.mark.expect_log("cio_desktop.store", "damaged|kept file")
async def test_an_index_that_is_read_anew_makes_no_old_mail_new(tmp_path: Path) -> None:
    async with FakeImap(FULL) as server, receiver() as there:
        async with hook_world(tmp_path, sound=True) as here:
            server.store.add_many("INBOX", messages(4))
            row = await here.source(server)
            hook = await here.hook(there)
            account, secrets = here.world.account_id, here.world.secrets
        (tmp_path / "store.db").write_bytes(b"SQLite format 3\0" + b"\xff" * 9000)
        async with hook_world(tmp_path, sound=True, account_id=account, secrets=secrets) as here:
            assert (await here.get(hook))["active"] is True
            await here.world.sync(row.id)
            assert len(await here.get(f"{here.account}/messages")) == 4
            await here.quiet()
            assert there.bodies == []
            server.store.add("INBOX", make_message(9))
            await here.world.sync(row.id)
            await here.came(there, 1)
