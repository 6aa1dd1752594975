"""The fake server judged by two clients that know nothing of it: imaplib and IMAPClient."""

import asyncio
import contextlib
import imaplib
import ssl
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from imapclient import IMAPClient

from tests.support.certificates import Authority
from tests.support.fake_imap import (
    EXCHANGE_LIKE,
    FULL,
    GMAIL,
    NEITHER,
    PLAIN,
    WITH_ACL,
    FakeImap,
    Profile,
    profiles,
)
from tests.support.mail import make_message, message_id, messages


@contextlib.contextmanager
def client_of(server: FakeImap, **options: Any) -> Iterator[IMAPClient]:
    client = IMAPClient(server.host, server.port, ssl=False, timeout=60, **options)
    client.normalise_times = False
    try:
        client.login(server.user, server.password)
        yield client
    finally:
        with contextlib.suppress(OSError, imaplib.IMAP4.error):
            client.logout()
        with contextlib.suppress(OSError):
            client.shutdown()


async def with_client(server: FakeImap, body: Callable[[IMAPClient], Any], **options: Any) -> Any:
    def run() -> Any:
        with client_of(server, **options) as client:
            return body(client)

    return await asyncio.to_thread(run)


@pytest.mark.parametrize("profile", profiles.ALL, ids=lambda profile: profile.name)
async def test_everyday_work_on_every_profile(profile: Profile) -> None:
    async with FakeImap(profile) as server:
        server.store.create("Bills")
        server.store.add_many("INBOX", messages(6))

        def work(client: IMAPClient) -> None:
            names = [name for _, _, name in client.list_folders()]
            assert {"INBOX", "Bills"} <= set(names)
            assert client.folder_status("INBOX", ["MESSAGES", "UIDNEXT"]) == {b"MESSAGES": 6, b"UIDNEXT": 7}
            assert client.select_folder("INBOX")[b"EXISTS"] == 6
            rows = client.fetch([1, 6], ["FLAGS", "ENVELOPE", "BODYSTRUCTURE", "RFC822.SIZE", "BODY.PEEK[]"])
            assert rows[6][b"BODY[]"] == list(messages(6))[5]
            assert rows[6][b"ENVELOPE"].message_id.decode() == message_id(6)
            assert rows[6][b"BODYSTRUCTURE"].is_multipart
            assert rows[6][b"RFC822.SIZE"] == len(rows[6][b"BODY[]"])
            assert client.search(["HEADER", "Message-ID", message_id(3)]) == [3]
            client.copy([3], "Bills")
            client.add_flags([4], ["\\Flagged", "$Later"])
            assert client.search(["KEYWORD", "$Later"]) == [4]
            if profile.move:
                client.move([5], "Bills")
            else:
                client.copy([5], "Bills")
                client.delete_messages([5])
                client.expunge()
            assert client.search("ALL") == [1, 2, 3, 4, 6]

        await with_client(server, work, use_uid=True)
        if not profile.gmail:
            inbox = [(uid, mid) for uid, mid, _ in server.snapshot()["INBOX"]]
            assert inbox == [(uid, message_id(uid)) for uid in (1, 2, 3, 4, 6)]
        assert server.snapshot()["INBOX"][3][2] == ("$Later", "\\Flagged")
        assert server.store.where(message_id(5))[-1] == "Bills"


async def test_folders_are_made_renamed_removed() -> None:
    async with FakeImap() as server:

        def work(client: IMAPClient) -> None:
            client.create_folder("Été & co/Rechnungen")
            client.rename_folder("Été & co/Rechnungen", 'A "quoted" one')
            client.subscribe_folder('A "quoted" one')
            assert 'A "quoted" one' in [name for _, _, name in client.list_sub_folders()]
            with pytest.raises(imaplib.IMAP4.error, match="ALREADYEXISTS"):
                client.create_folder("INBOX")
            with pytest.raises(imaplib.IMAP4.error, match="TRYCREATE"):
                client.append("Nowhere", make_message(1))
            client.delete_folder('A "quoted" one')

        await with_client(server, work)
        assert set(server.snapshot()) == {"INBOX"}


async def test_append_keeps_date_flags_and_bytes() -> None:
    async with FakeImap() as server:

        def work(client: imaplib.IMAP4) -> None:
            answer = client.append("INBOX", "(\\Seen)", '"05-Mar-2021 10:00:00 +0200"', make_message(1, body="ü" * 50))
            assert answer[0] == "OK"
            assert b"APPENDUID" in answer[1][0]
            client.select("INBOX", readonly=True)
            rows = client.uid("FETCH", "1", "(INTERNALDATE BODY.PEEK[])")[1]
            assert b'" 5-Mar-2021 08:00:00 +0000"' in rows[0][0]
            assert rows[0][1] == make_message(1, body="ü" * 50)

        await asyncio.to_thread(lambda: work_with_imaplib(server, work))


def work_with_imaplib(server: FakeImap, work: Callable[[imaplib.IMAP4], None]) -> None:
    client = imaplib.IMAP4(server.host, server.port, timeout=60)
    try:
        client.login(server.user, server.password)
        work(client)
    finally:
        client.logout()


async def test_condstore_and_qresync() -> None:
    async with FakeImap() as server:
        server.store.add_many("INBOX", messages(5))
        inbox = server.store.folder("INBOX")
        known = inbox.highestmodseq
        server.store.remove("INBOX", 2, 3)
        server.store.flag("INBOX", 4, add=["\\Seen"])

        def work(client: imaplib.IMAP4) -> None:
            assert client._simple_command("ENABLE", "QRESYNC")[0] == "OK"
            kind, _ = client._simple_command("EXAMINE", "INBOX", f"(QRESYNC ({inbox.uidvalidity} {known}))")
            client.state = "SELECTED"
            assert kind == "OK"
            assert client.untagged_responses["VANISHED"] == [b"(EARLIER) 2:3"]
            assert client.untagged_responses["FETCH"] == [
                f"2 (UID 4 FLAGS (\\Seen) MODSEQ ({inbox.highestmodseq}))".encode()
            ]
            client.untagged_responses.clear()
            rows = client.uid("FETCH", "1:*", "(FLAGS)", f"(CHANGEDSINCE {known} VANISHED)")[1]
            assert rows == [f"2 (UID 4 FLAGS (\\Seen) MODSEQ ({inbox.highestmodseq}))".encode()]
            server.store.remove("INBOX", 1)
            client.noop()
            assert client.untagged_responses["VANISHED"][-1] == b"1"

        await asyncio.to_thread(lambda: work_with_imaplib(server, work))


async def test_esearch_list_status_and_special_use() -> None:
    async with FakeImap() as server:
        server.store.create("Sent", special_use="\\Sent")
        server.store.create("Parent", selectable=False)
        server.store.add_many("INBOX", messages(4))
        server.store.remove("INBOX", 3)
        reader, writer = await signed_in(server)
        answer = await say(reader, writer, b'LIST "" "*" RETURN (SPECIAL-USE SUBSCRIBED STATUS (MESSAGES UIDNEXT))')
        assert b'* LIST (\\HasNoChildren \\Subscribed \\Sent) "/" "Sent"' in answer
        assert b'* STATUS "INBOX" (MESSAGES 3 UIDNEXT 5)' in answer
        assert b'* LIST (\\HasNoChildren \\Noselect \\Subscribed) "/" "Parent"' in answer
        await say(reader, writer, b"EXAMINE INBOX")
        answer = await say(reader, writer, b"UID SEARCH RETURN (ALL COUNT) ALL")
        assert answer[0] == b'* ESEARCH (TAG "a") UID ALL 1:2,4 COUNT 3'
        # n:* holds the last message also when n is above it
        assert (await say(reader, writer, b"UID SEARCH UID 9:*"))[0] == b"* SEARCH 4"
        assert (await say(reader, writer, b"UID FETCH 1,4 (BODY.PEEK[HEADER.FIELDS (MESSAGE-ID DATE)])"))[0] == (
            b"* 1 FETCH (UID 1 BODY[HEADER.FIELDS (MESSAGE-ID DATE)] {71}"
        )
        await hang_up(writer)


async def signed_in(server: FakeImap) -> tuple[asyncio.StreamReader, asyncio.StreamWriter]:
    reader, writer = await asyncio.open_connection(server.host, server.port)
    assert (await reader.readline()).startswith(b"* OK")
    assert (await say(reader, writer, f"LOGIN {server.user} {server.password}".encode()))[-1].startswith(b"a OK")
    return reader, writer


async def say(reader: asyncio.StreamReader, writer: asyncio.StreamWriter, line: bytes) -> list[bytes]:
    writer.write(b"a " + line + b"\r\n")
    lines: list[bytes] = []
    while not lines or not lines[-1].startswith(b"a "):
        got = await reader.readline()
        if not got:
            raise ConnectionResetError
        lines.append(got.rstrip(b"\r\n"))
    return lines


async def hang_up(writer: asyncio.StreamWriter) -> None:
    writer.close()
    await writer.wait_closed()


async def test_idle_tells_of_others_acts() -> None:
    async with FakeImap() as server:
        server.store.add("INBOX", make_message(1))
        reader, writer = await signed_in(server)
        await say(reader, writer, b"SELECT INBOX")
        writer.write(b"a IDLE\r\n")
        assert await reader.readline() == b"+ idling\r\n"
        server.store.add("INBOX", make_message(2))
        assert await reader.readline() == b"* 2 EXISTS\r\n"
        server.store.remove("INBOX", 1)
        assert await reader.readline() == b"* 1 EXPUNGE\r\n"
        server.store.flag("INBOX", 2, add=["\\Seen"])
        assert await reader.readline() == b"* 1 FETCH (FLAGS (\\Seen))\r\n"
        writer.write(b"DONE\r\n")
        assert (await reader.readline()).startswith(b"a OK")
        await hang_up(writer)


async def test_expunge_is_not_told_during_fetch_by_number() -> None:
    async with FakeImap() as server:
        server.store.add_many("INBOX", messages(3))
        reader, writer = await signed_in(server)
        await say(reader, writer, b"SELECT INBOX")
        server.store.remove("INBOX", 1)
        assert await say(reader, writer, b"FETCH 1:* (UID)") == [
            b"* 2 FETCH (UID 2)",
            b"* 3 FETCH (UID 3)",
            b"a OK Fetch completed",
        ]
        assert (await say(reader, writer, b"NOOP"))[0] == b"* 1 EXPUNGE"
        assert (await say(reader, writer, b"FETCH 1:* (UID)"))[0] == b"* 1 FETCH (UID 2)"
        await hang_up(writer)


async def test_missing_extensions_are_refused_and_codes_left_out() -> None:
    async with FakeImap(NEITHER) as server:
        server.store.create("Bills")
        server.store.add("INBOX", make_message(1))
        reader, writer = await signed_in(server)
        await say(reader, writer, b"SELECT INBOX")
        assert (await say(reader, writer, b"UID MOVE 1 Bills"))[-1].startswith(b"a BAD")
        assert (await say(reader, writer, b"UID EXPUNGE 1"))[-1].startswith(b"a BAD")
        assert (await say(reader, writer, b"UID COPY 1 Bills"))[-1] == b"a OK Copy completed"
        assert (await say(reader, writer, b"UID COPY 99 Bills"))[-1] == b"a OK No messages found"
        await hang_up(writer)
    async with FakeImap(PLAIN) as server:
        reader, writer = await signed_in(server)
        assert (await say(reader, writer, b"CAPABILITY"))[0] == b"* CAPABILITY IMAP4rev1 CHILDREN"
        for line in (b"IDLE", b"ENABLE CONDSTORE", b'LIST "" "*" RETURN (SUBSCRIBED)', b"NAMESPACE"):
            assert (await say(reader, writer, line))[-1].startswith(b"a BAD")
        await hang_up(writer)


async def test_copyuid_and_move() -> None:
    async with FakeImap() as server:
        bills = server.store.create("Bills")
        server.store.add_many("INBOX", messages(3))
        reader, writer = await signed_in(server)
        await say(reader, writer, b"SELECT INBOX")
        copied = await say(reader, writer, b"UID COPY 1:2 Bills")
        assert copied[-1] == b"a OK [COPYUID %d 1:2 1:2] Copy completed" % bills.uidvalidity
        moved = await say(reader, writer, b"UID MOVE 3 Bills")
        assert moved == [
            b"* OK [COPYUID %d 3 3] Moved" % bills.uidvalidity,
            b"* 3 EXPUNGE",
            b"a OK Move completed",
        ]
        await say(reader, writer, b"UID STORE 1 +FLAGS.SILENT (\\Deleted)")
        assert (await say(reader, writer, b"UID EXPUNGE 2"))[-1] == b"a OK Expunge completed"
        assert (await say(reader, writer, b"UID EXPUNGE 1"))[0] == b"* 1 EXPUNGE"
        assert [uid for uid, _, _ in server.snapshot()["INBOX"]] == [2]
        await hang_up(writer)


async def test_read_only_and_rights_and_quota() -> None:
    async with FakeImap(WITH_ACL) as server:
        server.store.create("Locked", read_only=True, rights="lr")
        server.store.create("Full", quota=0)
        server.store.add("INBOX", make_message(1))
        locked = server.store.folder("Locked")
        locked.add(server.store.folder("INBOX").entries[1].message)
        reader, writer = await signed_in(server)
        assert (await say(reader, writer, b"MYRIGHTS Locked"))[0] == b'* MYRIGHTS "Locked" lr'
        assert (await say(reader, writer, b"SELECT Locked"))[-1].startswith(b"a OK [READ-ONLY]")
        assert (await say(reader, writer, b"UID STORE 1 +FLAGS (\\Deleted)"))[-1].startswith(b"a OK")
        assert (await say(reader, writer, b"EXPUNGE"))[-1].startswith(b"a OK")
        assert len(locked.entries) == 1
        assert locked.entries[1].flags == frozenset()
        assert (await say(reader, writer, b"UID MOVE 1 INBOX"))[-1].startswith(b"a NO")
        await say(reader, writer, b"SELECT INBOX")
        assert (await say(reader, writer, b"UID COPY 1 Full"))[-1].startswith(b"a NO [OVERQUOTA]")
        assert (await say(reader, writer, b"UID COPY 1 Locked"))[-1].startswith(b"a NO [NOPERM]")
        await hang_up(writer)


async def test_tls_and_starttls(authority: Authority) -> None:
    good = authority.good.server_context()
    async with FakeImap(ssl_context=good) as server:

        def over_tls() -> None:
            client = imaplib.IMAP4_SSL("localhost", server.port, ssl_context=authority.client_context(), timeout=60)
            client.login(server.user, server.password)
            client.logout()

        await asyncio.to_thread(over_tls)
    async with FakeImap(FULL.but(login_disabled=True), starttls_context=good) as server:

        def upgraded() -> None:
            client = imaplib.IMAP4("localhost", server.port, timeout=60)
            assert {"STARTTLS", "LOGINDISABLED"} <= set(client.capabilities)
            with pytest.raises(imaplib.IMAP4.error, match="PRIVACYREQUIRED"):
                client.login(server.user, server.password)
            client.starttls(authority.client_context())
            assert "AUTH=PLAIN" in client.capabilities
            client.authenticate("PLAIN", lambda _: f"\0{server.user}\0{server.password}".encode())
            client.logout()

        await asyncio.to_thread(upgraded)


@pytest.mark.parametrize("kind", ["expired", "wrong_host", "stranger"])
async def test_bad_certificates(authority: Authority, kind: str) -> None:
    async with FakeImap(ssl_context=getattr(authority, kind).server_context()) as server:
        with pytest.raises(ssl.SSLCertVerificationError):
            await asyncio.open_connection(
                server.host, server.port, ssl=authority.client_context(), server_hostname="localhost"
            )
        assert server.log == []


async def test_exchange_like_has_no_condstore() -> None:
    async with FakeImap(EXCHANGE_LIKE) as server:
        reader, writer = await signed_in(server)
        answer = await say(reader, writer, b"SELECT INBOX")
        assert not any(b"HIGHESTMODSEQ" in line for line in answer)
        await hang_up(writer)


async def test_renumbering_and_outage() -> None:
    async with FakeImap() as server:
        server.store.add_many("INBOX", messages(2))
        server.store.folder("INBOX").renumber(7, first=40)
        assert [uid for uid, _, _ in server.snapshot()["INBOX"]] == [40, 41]
        reader, writer = await signed_in(server)
        await server.drop_all()
        assert await reader.read() == b""
        await hang_up(writer)
        port = server.port
        await server.stop()
        with pytest.raises(OSError, match=r"refused|failed"):
            await asyncio.open_connection(server.host, port)
        await server.start()
        assert server.port == port
        reader, writer = await signed_in(server)
        assert b"* OK [UIDVALIDITY 7] UIDs valid" in await say(reader, writer, b"SELECT INBOX")
        await hang_up(writer)


async def test_gmail_profile_offers_labels() -> None:
    async with FakeImap(GMAIL) as server:
        uid = server.store.add("INBOX", make_message(1))

        def work(client: IMAPClient) -> None:
            assert client.has_capability("X-GM-EXT-1")
            client.select_folder("[Gmail]/All Mail")
            assert client.get_gmail_labels([uid]) == {uid: ["\\Inbox"]}
            client.add_gmail_labels([uid], ["Bills", "Été"])
            assert set(client.get_gmail_labels([uid])[uid]) == {"\\Inbox", "Bills", "Été"}

        await with_client(server, work)
        labels = server.store.folder("[Gmail]/All Mail").entries[uid].message.labels
        assert labels == {b"\\Inbox", b"Bills", b"&AMk-t&AOk-"}
        assert sorted(server.store.where(message_id(1))) == sorted(["INBOX", "[Gmail]/All Mail", "Bills", "Été"])
