"""Order, deadlines, literals, junk: when a connection goes on and when it must not be used again."""

import asyncio
import socket
import time
from typing import Any

import pytest

from cio_desktop.imap.commands import edit, fetch, idle, mailboxes, search, selection
from cio_desktop.imap.errors import (
    ArgumentRefused,
    CommandBad,
    CommandRefused,
    ConnectionLost,
    MailError,
    ProtocolViolation,
    Throttled,
)
from cio_desktop.imap.quirks import Quirk
from cio_desktop.imap.wire import Timeouts


async def test_a_refusal_leaves_the_connection_usable(scripted: Any) -> None:
    async def script(peer: Any) -> None:
        await peer.login()
        await peer.answer(b"NOOP", done=b"NO [CANNOT] never")
        await peer.answer(b"NOOP", done=b"BAD")
        await peer.answer(b"NOOP")

    async with scripted.connected(script) as conn:
        with pytest.raises(CommandRefused) as caught:
            await conn.noop()
        assert (caught.value.response_code, caught.value.server_text) == ("CANNOT", "never")
        with pytest.raises(CommandBad):
            await conn.noop()
        await conn.noop()


@pytest.mark.parametrize(
    ("answer", "said"),
    [
        (b"", ""),
        (b"* OK half a li", ""),
        (b"* BYE going down\r\n", "going down"),
        (b"c2 BYE tagged\r\n", "tagged"),
        (b"* 1 FETCH (UID 1 BODY[] {500}\r\nabc", ""),
    ],
)
async def test_the_end_of_the_connection(scripted: Any, answer: bytes, said: str) -> None:
    async def script(peer: Any) -> None:
        await peer.login()
        await peer.expect(b"NOOP")
        await peer.raw(answer)

    async with scripted.connected(script) as conn:
        with pytest.raises(ConnectionLost) as caught:
            await conn.noop()
        assert caught.value.server_text == said
        assert conn.closed
        with pytest.raises(ConnectionLost):
            await conn.noop()


async def test_a_goodbye_between_commands_is_told_at_the_next_one(scripted: Any) -> None:
    async def script(peer: Any) -> None:
        await peer.login()
        await peer.say(b"* BYE Autologout")

    async with scripted.connected(script) as conn:
        await conn.wire.wait_closed()
        with pytest.raises(ConnectionLost) as caught:
            await conn.noop()
        assert caught.value.server_text == "Autologout"


async def test_silence_and_a_stall_inside_a_literal(scripted: Any) -> None:
    """Fault 24: the deadline ends it, and the connection is not used again."""
    for sent in (b"", b"* 1 FETCH (UID 1 BODY[] {500}\r\nabc"):

        async def script(peer: Any, sent: bytes = sent) -> None:
            await peer.login()
            await peer.expect(b"NOOP")
            await peer.raw(sent)
            await peer.silence()

        async with scripted.connected(script, scripted.SHORT) as conn:
            begin = time.monotonic()
            with pytest.raises(ConnectionLost) as caught:
                await conn.noop()
            assert caught.value.silent
            assert conn.closed
            assert time.monotonic() - begin < scripted.SHORT.command


async def test_a_byte_now_and_then_is_bounded_too(scripted: Any) -> None:
    async def script(peer: Any) -> None:
        await peer.login()
        await peer.expect(b"NOOP")
        while True:
            await peer.raw(b"x")
            await asyncio.sleep(0.05)

    async with scripted.connected(script, Timeouts(progress=0.3, command=0.6, logout=0.2)) as conn:
        with pytest.raises(ConnectionLost):
            await conn.noop()


async def test_cancel_closes_at_once(scripted: Any) -> None:
    async def script(peer: Any) -> None:
        await peer.login()
        await peer.silence()

    async with scripted.connected(script) as conn:
        task = asyncio.create_task(conn.noop())
        await asyncio.sleep(0.02)
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
        assert conn.closed


async def test_junk_is_ignored_but_not_for_ever(scripted: Any) -> None:
    async def script(peer: Any) -> None:
        await peer.login()
        await peer.answer(b"NOOP", b"* FANCY new thing", b"what", b"c99 OK stale", b"* OK", b"* 12 STRANGE (((")
        await peer.answer(b"NOOP", b"one", b"NO two", b"+ three")

    async with scripted.connected(script) as conn:
        await conn.noop()
        with pytest.raises(ProtocolViolation):
            await conn.noop()
        assert conn.closed


async def test_one_huge_literal_closes_and_names_its_message(scripted: Any) -> None:
    async def script(peer: Any) -> None:
        await peer.login()
        await peer.select()
        await peer.expect(b"UID FETCH")
        await peer.say(b"* 2 FETCH (UID 2 BODY[HEADER.FIELDS (DATE)] {3000000000}")
        await peer.silence()

    async with scripted.connected(script) as conn:
        await selection.select(conn, b"INBOX")
        with pytest.raises(ProtocolViolation) as caught:
            async for _ in fetch.fetch_messages(conn, [1, 2, 3]):
                pass
        assert caught.value.uid == 2
        assert conn.closed


async def test_throttled_later(scripted: Any) -> None:
    async def script(peer: Any) -> None:
        await peer.login()
        await peer.answer(b"SELECT", done=b"BAD Request is throttled. Suggested Backoff Time: 5000 milliseconds")
        await peer.silence()

    async with scripted.connected(script) as conn:
        with pytest.raises(Throttled) as caught:
            await selection.select(conn, b"INBOX")
        assert caught.value.retry_after == 5
        assert conn.closed


async def test_two_tasks_take_turns_and_nesting_is_an_error(scripted: Any) -> None:
    async def script(peer: Any) -> None:
        await peer.login()
        await peer.answer(b"NOOP")
        await peer.answer(b"NOOP")
        await peer.select()
        await peer.expect(b"UID FETCH")
        await peer.say(b"* 1 FETCH (UID 1 FLAGS ())")
        await peer.silence()

    async with scripted.connected(script) as conn:
        await asyncio.gather(conn.noop(), conn.noop())
        await selection.select(conn, b"INBOX")
        async for _ in fetch.fetch_flags(conn, "1:*"):
            with pytest.raises(RuntimeError):
                await conn.noop()
            break


# -- literals


async def test_append_waits_for_the_go_ahead(scripted: Any) -> None:
    message = b"Subject: x\r\n\r\n" + b"y" * 300_000

    async def script(peer: Any) -> None:
        await peer.login(b"IMAP4rev1 UIDPLUS")
        tag = await peer.expect(b'APPEND Sent (\\Seen) "01-Jan-1970 00:00:01 +0000" {300014}')
        await peer.say(b"* 4 EXISTS", b"+ go")
        assert await peer.reader.readexactly(len(message)) == message
        assert await peer.line() == b""
        await peer.say(tag + b" OK [APPENDUID 5 77] done")
        tag = await peer.expect(b"APPEND Sent () {300014}")
        await peer.say(tag + b" NO [TOOBIG] too big")
        await peer.answer(b"NOOP")

    async with scripted.connected(script) as conn:
        got = await edit.append(conn, b"Sent", message, ["\\Seen", "\\Recent"], 1)
        assert got is not None
        assert (got.uidvalidity, got.uid) == (5, 77)
        with pytest.raises(CommandRefused) as caught:
            await edit.append(conn, b"Sent", message)
        assert caught.value.response_code == "TOOBIG"
        await conn.noop()


async def test_literal_minus_is_free_up_to_4096(scripted: Any) -> None:
    async def script(peer: Any) -> None:
        await peer.login(b"IMAP4rev1 LITERAL-")
        tag = await peer.expect(b"APPEND x () {4096+}")
        await peer.reader.readexactly(4098)
        await peer.say(tag + b" OK")
        tag = await peer.expect(b"APPEND x () {4097}")
        await peer.say(b"+ ")
        await peer.reader.readexactly(4099)
        await peer.say(tag + b" OK")

    async with scripted.connected(script) as conn:
        assert await edit.append(conn, b"x", b"a" * 4096) is None
        assert await edit.append(conn, b"x", b"a" * 4097) is None


async def test_an_append_nobody_reads(scripted: Any) -> None:
    async def script(peer: Any) -> None:
        await peer.login()
        await asyncio.sleep(0.5)

    async with scripted.connected(script) as conn:
        with pytest.raises(ConnectionLost):
            await edit.append(conn, b"x", b"a" * 20_000_000)


# -- pipelining


async def test_status_of_many_is_pipelined_and_each_stands_alone(scripted: Any) -> None:
    names = [b"f%d" % n for n in range(20)]

    async def script(peer: Any) -> None:
        await peer.login(b"IMAP4rev1 CONDSTORE")
        first = [await peer.expect(b"STATUS f%d (" % n) for n in range(8)]
        # answers may come in any order
        for n in (*range(7, 0, -1),):
            await peer.say(b"* STATUS f%d (MESSAGES %d UIDNEXT 5 UIDVALIDITY 6 HIGHESTMODSEQ 7)" % (n, n))
            await peer.say(first[n] + b" OK")
        await peer.say(first[0] + b" NO [NOPERM] no")
        for n in range(8, 20):
            await peer.answer(b"STATUS", b"* STATUS f%d (MESSAGES %d)" % (n, n))

    async with scripted.connected(script) as conn:
        found = await mailboxes.statuses(conn, names)
        assert list(found) == names
        refused = found[b"f0"]
        assert isinstance(refused, CommandRefused)
        assert refused.response_code == "NOPERM"
        for n in range(1, 20):
            status = found[b"f%d" % n]
            assert not isinstance(status, MailError)
            assert status.messages == n


async def test_status_of_a_name_that_needs_a_literal(scripted: Any) -> None:
    async def script(peer: Any) -> None:
        await peer.login(b"IMAP4rev1")
        await peer.answer(b"STATUS a", b"* STATUS a (MESSAGES 1)")
        tag = await peer.expect(b"STATUS {2}")
        await peer.say(b"+ ")
        assert (await peer.line()).startswith(b"\xc3\xa4 (MESSAGES")
        await peer.say(b"* STATUS {2}", b"\xc3\xa4 (MESSAGES 2)", tag + b" OK")

    async with scripted.connected(script) as conn:
        found = await mailboxes.statuses(conn, [b"a", b"\xc3\xa4"])
        assert {raw: getattr(status, "messages", None) for raw, status in found.items()} == {b"a": 1, b"\xc3\xa4": 2}


# -- nothing unescaped


@pytest.mark.parametrize("name", [b"a\r\nc9 DELETE INBOX", b"a\nb", b"a\0", b""])
async def test_a_line_break_in_a_name_sends_nothing(scripted: Any, name: bytes) -> None:
    async def script(peer: Any) -> None:
        await peer.login()
        await peer.answer(b"NOOP")

    async with scripted.connected(script) as conn:
        for call in (
            selection.select(conn, name),
            mailboxes.status(conn, name),
            mailboxes.create(conn, name),
            edit.copy(conn, [1], name),
            edit.move(conn, [1], name),
            edit.append(conn, name, b"x"),
        ):
            with pytest.raises(ArgumentRefused):
                await call
        await conn.noop()


async def test_the_last_guard(scripted: Any) -> None:
    async def script(peer: Any) -> None:
        await peer.login()
        await peer.answer(b"NOOP")

    async with scripted.connected(script) as conn:
        with pytest.raises(ArgumentRefused):
            await conn.run(b"NOOP\r\nc3 LOGOUT")
        await conn.noop()


# -- slow readers, idle


async def test_a_server_faster_than_the_reader_is_made_to_wait(scripted: Any) -> None:
    count = 3000
    line = b"* 1 FETCH (UID %d BODY[HEADER.FIELDS (DATE)] {1000}\r\n" + b"x" * 1000 + b")\r\n"

    async def script(peer: Any) -> None:
        await peer.login()
        await peer.select()
        tag = await peer.expect(b"UID FETCH")
        for n in range(1, count + 1):
            await peer.raw(line % n)
        await peer.say(tag + b" OK")

    async with scripted.connected(script) as conn:
        await selection.select(conn, b"INBOX")
        seen, most = 0, 0
        async for row in fetch.fetch_identity(conn, "1:*"):
            seen += 1
            assert row.uid == seen
            if seen % 500 == 0:
                await asyncio.sleep(0.02)
            most = max(most, conn.wire.unread)
        assert seen == count
        assert most < 1_000_000


async def test_idle_tells_news_renews_and_ends(scripted: Any) -> None:
    async def script(peer: Any) -> None:
        await peer.login()
        await peer.select()
        for _ in range(2):
            tag = await peer.expect(b"IDLE")
            await peer.say(b"+ idling", b"* OK still here")
            assert await peer.line() == b"DONE"
            await peer.say(tag + b" OK")
        tag = await peer.expect(b"IDLE")
        await peer.say(b"+ idling", b"* 4 EXISTS")
        assert await peer.line() == b"DONE"
        await peer.say(tag + b" OK")
        await peer.answer(b"NOOP")

    async with scripted.connected(script) as conn:
        await selection.select(conn, b"INBOX")
        until = asyncio.Event()
        await idle.idle(conn, until.set, until, renew=0.05)
        assert conn.dirty
        assert conn.selected is not None
        assert conn.selected.exists == 4
        await conn.noop()


async def test_idle_on_a_dead_line(scripted: Any) -> None:
    async def script(peer: Any) -> None:
        await peer.login()
        await peer.expect(b"IDLE")
        await peer.say(b"+ idling")
        await peer.silence()

    async with scripted.connected(script, scripted.SHORT) as conn:
        with pytest.raises(ConnectionLost):
            await idle.idle(conn, lambda: None, asyncio.Event(), renew=0.05)


async def test_the_next_command_does_not_wait_for_the_end_of_idle(scripted: Any) -> None:
    async def script(peer: Any) -> None:
        await peer.login()
        await peer.select()
        tag = await peer.expect(b"IDLE")
        await peer.say(b"+ idling")
        assert await peer.line() == b"DONE"
        after = await peer.expect(b"NOOP")
        await peer.say(b"* 5 EXISTS", tag + b" OK", after + b" OK")
        tag = await peer.expect(b"IDLE")
        await peer.say(b"+ idling")
        assert await peer.line() == b"DONE"
        await peer.say(b"* 9 EXISTS", tag + b" OK")
        await peer.select(7)  # sent when the other folder's news were read

    async with scripted.connected(script) as conn:
        await selection.select(conn, b"INBOX")
        for command in (conn.noop, lambda: selection.select(conn, b"Work")):
            until = asyncio.Event()
            await idle.idle(conn, lambda: None, until, on_begin=until.set)
            assert conn.owed
            await command()
            assert not conn.owed
            assert not conn.hurried
        assert conn.selected is not None
        assert conn.selected.exists == 7


@pytest.mark.parametrize("done", [b"NO not now", b"BAD what", b"OK done already"])
async def test_idle_that_is_none_is_learnt(scripted: Any, done: bytes) -> None:
    async def script(peer: Any) -> None:
        await peer.login()
        await peer.answer(b"IDLE", done=done)
        await peer.answer(b"NOOP")

    async with scripted.connected(script) as conn:
        await idle.idle(conn, lambda: None, asyncio.Event())
        assert Quirk.NO_IDLE in conn.quirks
        await conn.noop()


@pytest.mark.parametrize(
    "done",
    [
        b"NO [OVERQUOTA] full",
        b"NO [UNAVAILABLE] later",
        b"NO [LIMIT] enough",
        b"NO [INUSE] locked",
        b"NO Too many IDLEs",
    ],
)
async def test_a_server_that_has_no_room_for_idle_now_may_have_it_later(scripted: Any, done: bytes) -> None:
    async def script(peer: Any) -> None:
        await peer.login()
        await peer.answer(b"IDLE", done=done)
        await peer.answer(b"NOOP")

    async with scripted.connected(script) as conn:
        await idle.idle(conn, lambda: None, asyncio.Event())
        assert Quirk.NO_IDLE not in conn.quirks
        await conn.noop()


async def test_a_count_that_is_what_it_was_is_no_news(scripted: Any) -> None:
    news: list[int] = []

    async def script(peer: Any) -> None:
        await peer.login()
        await peer.select()
        tag = await peer.expect(b"IDLE")
        await peer.say(b"+ idling", b"* 3 EXISTS", b"* 0 RECENT", b"* 2 FETCH (FLAGS (\\Seen))", b"* 3 EXPUNGE")
        assert await peer.line() == b"DONE"
        await peer.say(tag + b" OK")

    async with scripted.connected(script) as conn:
        await selection.select(conn, b"INBOX")
        until = asyncio.Event()

        def heard() -> None:
            news.append(conn.selected.exists if conn.selected is not None else -1)
            if len(news) == 2:
                until.set()

        await idle.idle(conn, heard, until)
        assert news == [3, 2]


async def test_the_system_asks_a_silent_peer(scripted: Any) -> None:
    """A dead line is noticed within 30 seconds also where nothing is sent."""

    async def script(peer: Any) -> None:
        await peer.login()
        await peer.silence()

    async with scripted.connected(script) as conn:
        sock = conn.wire._transport.get_extra_info("socket")
        assert sock.getsockopt(socket.SOL_SOCKET, socket.SO_KEEPALIVE)
        if hasattr(socket, "TCP_KEEPIDLE"):
            idle_for, gap, count = (
                sock.getsockopt(socket.IPPROTO_TCP, option)
                for option in (socket.TCP_KEEPIDLE, socket.TCP_KEEPINTVL, socket.TCP_KEEPCNT)
            )
            assert idle_for + gap * count <= 30


async def test_search_of_300_000_uids_is_fast(scripted: Any) -> None:
    line = b"* SEARCH " + b" ".join(b"%d" % n for n in range(1, 300_001))

    async def script(peer: Any) -> None:
        await peer.login(b"IMAP4rev1")
        await peer.answer(b"UID SEARCH ALL", line)

    async with scripted.connected(script) as conn:
        begin = time.process_time()
        assert len(await search.all_uids(conn)) == 300_000
        assert time.process_time() - begin < 1
