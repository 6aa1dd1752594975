"""Our commands against a real Dovecot; what it says is checked by other clients (imaplib, IMAPClient)."""

import asyncio
import contextlib
from collections.abc import AsyncIterator, Sequence
from typing import Any

import pytest
from imapclient import IMAPClient

from cio_desktop.imap.commands import edit, fetch, idle, mailboxes, search, selection
from cio_desktop.imap.connection import Connection, Endpoint, Login
from cio_desktop.imap.errors import AuthFailed, CommandRefused, MailError
from cio_desktop.imap.grammar import parse
from cio_desktop.imap.names import encode_name
from cio_desktop.imap.trace import Trace
from cio_desktop.imap.types import FetchRow
from tests.support.mail import messages
from tests.support.patience import PATIENCE

pytestmark = pytest.mark.dovecot

ODD = [
    b'From: =?utf-8?q?J=C3=B6rg?= <j@example.com>\r\nSubject: a "quoted" \\ thing\r\n'
    b'Message-ID: <odd-1@example.com>\r\nContent-Type: multipart/mixed; boundary="=_x"\r\n\r\n'
    b"--=_x\r\nContent-Type: text/plain; charset=utf-8; format=flowed\r\nContent-Language: en, de\r\n\r\nhi\r\n"
    b"--=_x\r\nContent-Type: message/rfc822\r\n\r\nSubject: inner\r\nFrom: a@b\r\n\r\nbody\r\n"
    b"--=_x\r\nContent-Type: application/pdf; name*=utf-8''%C3%A4.pdf\r\nContent-Disposition: attachment;"
    b' filename="a (1) {3}.pdf"\r\nContent-ID: <c@id>\r\nContent-MD5: abc\r\n'
    b"Content-Transfer-Encoding: base64\r\n\r\nAAAA\r\n--=_x--\r\n",
    b"Subject: no id, no date \xe4\xf6\r\n\r\n8bit \xff\r\n",
    b"\r\nno header at all\r\n",
    b"Content-Type: multipart/alternative; boundary=z\r\n\r\nno parts here\r\n",
    b'Content-Type: text/html; charset="a\\"b"\r\nSubject: =?broken\r\n\r\n<p>\r\n',
]


@contextlib.asynccontextmanager
async def session(user: Any, authority: Any, *, implicit: bool = True, **options: Any) -> AsyncIterator[Connection]:
    port = user.tls_port if implicit else user.port
    conn = await Connection.open(
        Endpoint("localhost", port, implicit),
        Login(user.name, user.password),
        ssl_context=authority.client_context(),
        **options,
    )
    try:
        yield conn
    finally:
        await conn.logout()


async def rows(stream: AsyncIterator[FetchRow]) -> list[FetchRow]:
    return [row async for row in stream]


def judge(user: Any) -> IMAPClient:
    client = IMAPClient(user.host, port=user.port, ssl=False)
    client.login(user.name, user.password)
    return client


@pytest.mark.parametrize("implicit", [True, False])
async def test_session(dovecot: Any, authority: Any, implicit: bool) -> None:
    user = dovecot.user("canary-8812-password")
    trace = Trace()
    async with session(user, authority, implicit=implicit, trace=trace) as conn:
        assert conn.tls
        assert conn.capabilities.move
        assert conn.capabilities.uidplus
        assert conn.capabilities.qresync
        await conn.noop()
    assert conn.closed
    assert "canary" not in trace.text()
    assert "LOGOUT" in trace.text()


async def test_wrong_password(dovecot: Any, authority: Any) -> None:
    user = dovecot.user()
    user.password = "canary-wrong"
    with pytest.raises(AuthFailed) as caught:
        async with session(user, authority):
            pass
    assert caught.value.code == "auth.password"
    assert caught.value.response_code == "AUTHENTICATIONFAILED"
    assert "canary" not in caught.value.connection_log


async def test_list_agrees_with_imapclient(dovecot: Any, authority: Any) -> None:
    user = dovecot.user()
    names = ["Entwürfe 2024", 'quote"back\\slash', "R&D", "Work", "Work/Deep (1)", "日本", "NIL", "007", "a{3}"]
    async with session(user, authority) as conn:
        for name in names:
            await mailboxes.create(conn, encode_name(name))
        listed = await mailboxes.list_folders(conn)
        statuses = await mailboxes.statuses(conn, [folder.raw for folder in listed])
    with judge(user) as client:
        theirs = {name: set(flags) for flags, _, name in client.list_folders()}
        subscribed = {name for _, _, name in client.list_sub_folders()}
    assert {folder.path for folder in listed} == set(theirs)
    assert {folder.path for folder in listed if folder.subscribed} == subscribed
    assert {f.path for f in listed if f.special_use} == {"INBOX", "Sent", "Drafts", "Junk", "Trash", "Archive"}
    for folder in listed:
        assert folder.delimiter == "/"
        assert folder.status == statuses[folder.raw]


async def test_fetch_agrees_with_imapclient(dovecot: Any, authority: Any) -> None:
    user = dovecot.user()
    user.deliver("INBOX", [*messages(40), *ODD], flags=["\\Seen"])
    async with session(user, authority) as conn:
        selected = await selection.select(conn, b"INBOX", read_only=True)
        found = {row.uid: row for row in await rows(fetch.fetch_messages(conn, "1:*"))}
        raw = {uid: await fetch.fetch_raw(conn, uid, 1_000_000) for uid in found}
    with judge(user) as client:
        client.normalise_times = False
        client.select_folder("INBOX", readonly=True)
        section = b"BODY[HEADER.FIELDS (" + fetch.IMPORT_HEADERS + b")]"
        theirs = client.fetch(
            client.search(),
            [
                b"FLAGS",
                b"INTERNALDATE",
                b"RFC822.SIZE",
                b"BODYSTRUCTURE",
                b"MODSEQ",
                section.replace(b"BODY[", b"BODY.PEEK["),
                b"BODY.PEEK[]",
            ],
        )
    assert selected.exists == len(found) == len(theirs) == 45
    for uid, row in found.items():
        other = theirs[uid]
        assert row.problem is None
        assert {flag.encode() for flag in row.flags or ()} - {b"\\Recent"} == set(other[b"FLAGS"]) - {b"\\Recent"}
        assert row.internaldate == int(other[b"INTERNALDATE"].timestamp())
        assert row.size == other[b"RFC822.SIZE"]
        assert row.modseq == other[b"MODSEQ"][0]
        assert row.header == other[section]
        assert raw[uid] == other[b"BODY[]"]
        assert row.structure is not None
        structure = parse(row.structure, [])[0] if isinstance(row.structure, bytes) else row.structure
        assert _plain(structure) == _plain(other[b"BODYSTRUCTURE"])


def _plain(value: Any) -> Any:
    """IMAPClient gathers the parts of a multipart in a list of their own."""
    if isinstance(value, tuple):
        if value and isinstance(value[0], list):
            value = (*value[0], *value[1:])
        return tuple(_plain(each) for each in value)
    return value


async def test_searches(dovecot: Any, authority: Any) -> None:
    user = dovecot.user()
    user.deliver("INBOX", messages(30))
    async with session(user, authority) as conn:
        await selection.select(conn, b"INBOX")
        first = (await rows(fetch.fetch_identity(conn, [1])))[0]
        assert first.header is not None
        message_id = next(
            line.split(b": ", 1)[1] for line in first.header.split(b"\r\n") if line.lower().startswith(b"message-id")
        ).decode()
        await edit.add_flags(conn, [3, 4], ["\\Deleted"])
        for esearch in (True, False):
            if not esearch:
                conn.capabilities = conn.capabilities.without("ESEARCH")
            assert await search.all_uids(conn) == list(range(1, 31))
            assert await search.uids_from(conn, 29) == [29, 30]
            assert await search.uids_from(conn, 31) == []
            assert await search.deleted(conn) == [3, 4]
            assert await search.present(conn, [1, 2, 50]) == [1, 2]
            assert await search.by_message_id(conn, message_id) == [1]
            assert await search.by_message_id(conn, message_id, 2) == []


async def test_edits(dovecot: Any, authority: Any) -> None:
    user = dovecot.user()
    user.deliver("INBOX", messages(10))
    async with session(user, authority) as conn:
        selected = await selection.select(conn, b"INBOX")
        copied = await edit.copy(conn, [1, 3], b"Sent")
        moved = await edit.move(conn, [2, 4], b"Archive")
        assert copied is not None
        assert copied.mapping == {1: 1, 3: 2}
        assert moved is not None
        assert moved.mapping == {2: 1, 4: 2}
        # Dovecot says OK to both: a tagged OK proves nothing
        assert await edit.copy(conn, [99], b"Sent") is None
        assert await edit.move(conn, [99], b"Sent") is None
        assert selected.exists == 8
        assert not conn.dirty
        with pytest.raises(CommandRefused) as caught:
            await edit.copy(conn, [1], b"No such folder")
        assert caught.value.response_code == "TRYCREATE"
        await edit.add_flags(conn, [1, 5], ["\\Deleted", "$Work"])
        await edit.remove_flags(conn, [5], ["\\Deleted"])
        flags = {row.uid: row.flags for row in await rows(fetch.fetch_flags(conn, [1, 5]))}
        assert "\\Deleted" in (flags[1] or ())
        assert set(flags[5] or ()) - {"\\Recent"} == {"$Work"}
        await edit.expunge(conn, [1, 5])
        assert await search.present(conn, [1, 5]) == [5]
        status = await mailboxes.status(conn, b"Sent")
        assert status.messages == 2
    seen = user.look()
    assert [len(seen[name]) for name in ("INBOX", "Sent", "Archive")] == [7, 2, 2]


@pytest.mark.parametrize("literal_plus", [True, False])
async def test_append(dovecot: Any, authority: Any, literal_plus: bool) -> None:
    user = dovecot.user()
    large = b"Subject: big\r\nMessage-ID: <big@example.com>\r\n\r\n" + b"0123456789abcdef\r\n" * 300_000
    async with session(user, authority) as conn:
        if not literal_plus:
            conn.capabilities = conn.capabilities.without("LITERAL+")
        proof = await edit.append(conn, b"INBOX", large, ["\\Seen", "\\Recent"], 1_600_000_000)
        assert proof is not None
        selected = await selection.select(conn, b"INBOX", read_only=True)
        assert selected.uidvalidity == proof.uidvalidity
        (row,) = await rows(fetch.fetch_identity(conn, [proof.uid]))
        assert (row.size, row.internaldate) == (len(large), 1_600_000_000)
        assert await fetch.fetch_raw(conn, proof.uid, len(large)) == large
        with pytest.raises(MailError) as caught:
            await fetch.fetch_raw(conn, proof.uid, len(large) - 1)
        assert caught.value.code == "imap.too_large"
        await conn.noop()


async def test_changes_of_others(dovecot: Any, authority: Any) -> None:
    user = dovecot.user()
    user.deliver("INBOX", messages(20))
    async with session(user, authority) as conn:
        before = await selection.select(conn, b"INBOX")
        assert before.uidvalidity
        assert before.highestmodseq
        with judge(user) as client:
            client.select_folder("INBOX")
            client.set_flags([5], ["\\Flagged"])
            client.delete_messages([7, 8, 12])
            client.expunge()
        await conn.noop()
        assert conn.dirty
        assert before.exists == 17
        changed = await rows(fetch.fetch_flags(conn, "1:*", before.highestmodseq))
        assert {row.uid for row in changed} == {5}
        await selection.unselect(conn)
        known = (before.uidvalidity, before.highestmodseq)
        after = await selection.select(conn, b"INBOX", read_only=True, qresync=known)
        assert after.vanished == [(7, 8), (12, 12)]
        assert [row.uid for row in after.changed] == [5]
        assert "\\Flagged" in (after.changed[0].flags or ())
        assert (after.exists, after.read_only, conn.dirty) == (17, True, False)


async def test_idle_hears_a_delivery(dovecot: Any, authority: Any) -> None:
    user = dovecot.user()
    async with session(user, authority) as conn:
        await selection.select(conn, b"INBOX")
        until = asyncio.Event()
        waiting = asyncio.create_task(idle.idle(conn, until.set, until))
        async with session(user, authority) as other:
            await edit.append(other, b"INBOX", next(iter(messages(1))))
        async with asyncio.timeout(PATIENCE):
            await waiting
        assert conn.dirty
        assert await search.all_uids(conn) == [1]


async def test_a_server_that_goes_down(authority: Any) -> None:
    from tests.support.dovecot import Dovecot

    with Dovecot(authority) as server:
        user = server.user()
        user.deliver("INBOX", messages(5))
        async with session(user, authority) as conn:
            await selection.select(conn, b"INBOX")
            server.stop()
            with pytest.raises(MailError) as caught:
                await conn.noop()
            assert caught.value.code == "net.lost"
        with pytest.raises(MailError) as caught:
            async with session(user, authority):
                pass
        assert caught.value.code == "net.refused"


async def test_rights_and_quota(authority: Any) -> None:
    from tests.support.dovecot import Dovecot

    with Dovecot(authority, quota=True, acl=True) as server:
        user = server.user(quota_kb=100)
        user.deliver("INBOX", messages(2))
        user.add_folder("Locked")
        user.set_rights("Locked", "lr")
        async with session(user, authority) as conn:
            rights: Sequence[str] = await mailboxes.my_rights(conn, b"INBOX") or ""
            assert {"l", "r", "t", "e", "i"} <= set(rights)
            with pytest.raises(CommandRefused) as caught:
                await edit.append(conn, b"INBOX", b"Subject: x\r\n\r\n" + b"x" * 200_000)
            assert caught.value.response_code == "OVERQUOTA"
            locked = await selection.select(conn, b"Locked")
            assert locked.read_only
