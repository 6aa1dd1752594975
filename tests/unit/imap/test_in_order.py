"""Several commands in one trip: what belongs to which, and servers that do not like it."""

from typing import Any

import pytest

from cio_desktop.imap.commands import edit, fetch, selection
from cio_desktop.imap.dialogue import Reply
from cio_desktop.imap.errors import ConnectionLost
from cio_desktop.imap.in_order import Asked
from cio_desktop.imap.quirks import Quirk

CONDSTORE = b"IMAP4rev1 CONDSTORE QRESYNC UIDPLUS"


def examined(tag: bytes, uidvalidity: int, exists: int, *more: bytes) -> list[bytes]:
    return [
        b"* OK [CLOSED] left",
        b"* %d EXISTS" % exists,
        b"* OK [UIDVALIDITY %d] ok" % uidvalidity,
        b"* OK [UIDNEXT %d] ok" % (exists + 1),
        b"* OK [HIGHESTMODSEQ 5] ok",
        *more,
        tag + b" OK [READ-ONLY] open",
    ]


def noops() -> list[Asked[Reply]]:
    return [Asked([b"NOOP"], set(), lambda reply: reply) for _ in range(2)]


async def test_each_command_has_its_own_answer(scripted: Any) -> None:
    async def script(peer: Any) -> None:
        await peer.login(CONDSTORE)
        tags = [await peer.expect(b"EXAMINE " + name) for name in (b"A", b"B", b"C", b"D")]
        await peer.say(
            *examined(tags[0], 7, 3),
            *(b"* 9 EXISTS", tags[1] + b" NO [NONEXISTENT] no such folder"),
            *examined(tags[2], 8, 4, b"* VANISHED (EARLIER) 2", b"* 1 FETCH (UID 1 MODSEQ (5) FLAGS (\\Seen))"),
            *examined(tags[3], 9, 5),
        )
        await peer.answer(b"NOOP", b"* 6 EXISTS")

    async with scripted.connected(script) as conn:
        known = [(name, (number, 5)) for number, name in ((7, b"A"), (1, b"B"), (8, b"C"))]
        found = await selection.examine_each(conn, [*known, (b"D", None)])
        a, b, c, d = found
        assert a is not None
        assert (a.uidvalidity, a.exists, a.uidnext, a.vanished, a.changed) == (7, 3, 4, [], [])
        assert b is None
        assert c is not None
        assert (c.uidvalidity, c.exists, c.vanished) == (8, 4, [(2, 2)])
        assert [row.uid for row in c.changed] == [1]
        assert d is not None
        assert conn.selected is d
        assert (a.resynced, c.resynced, d.resynced) == (True, True, False)
        await conn.noop()
        assert (d.exists, c.exists, conn.dirty) == (6, 4, True)


async def test_after_a_refused_one_no_folder_is_open(scripted: Any) -> None:
    async def script(peer: Any) -> None:
        await peer.login(CONDSTORE)
        tags = [await peer.expect(b"EXAMINE"), await peer.expect(b"EXAMINE")]
        await peer.say(*examined(tags[0], 7, 3), tags[1] + b" NO not now")

    async with scripted.connected(script) as conn:
        found = await selection.examine_each(conn, [(b"A", None), (b"B", None)])
        assert found[0] is not None
        assert found[1] is None
        assert conn.selected is None


async def test_answers_in_another_order_are_nobodys(scripted: Any) -> None:
    async def script(peer: Any) -> None:
        await peer.login(CONDSTORE)
        tags = [await peer.expect(b"EXAMINE " + name) for name in (b"A", b"B", b"C")]
        await peer.say(*examined(tags[1], 8, 4), *examined(tags[0], 7, 3), *examined(tags[2], 9, 5))

    async with scripted.connected(script) as conn:
        assert await selection.examine_each(conn, [(b"A", None), (b"B", None), (b"C", None)]) == [None, None, None]
        assert conn.selected is None


@pytest.mark.parametrize("first", [True, False], ids=["answers the first", "answers none"])
async def test_a_server_that_ends_there_is_asked_one_by_one(scripted: Any, *, first: bool) -> None:
    async def script(peer: Any) -> None:
        await peer.login(CONDSTORE)
        tag = await peer.expect(b"NOOP")
        if first:
            await peer.say(tag + b" OK")

    async with scripted.connected(script) as conn:
        with pytest.raises(ConnectionLost):
            await conn.run_in_order(noops())
        assert Quirk.ONE_BY_ONE in conn.quirks
        assert not conn.may_follow([b"NOOP"])


async def test_one_that_loses_what_follows_is_known_too(scripted: Any) -> None:
    async def script(peer: Any) -> None:
        await peer.login(CONDSTORE)
        await peer.answer(b"NOOP")
        await peer.silence()

    async with scripted.connected(script, scripted.SHORT) as conn:
        with pytest.raises(ConnectionLost):
            await conn.run_in_order(noops())
        assert Quirk.ONE_BY_ONE in conn.quirks


async def test_a_line_that_died_tells_nothing_of_the_server(scripted: Any) -> None:
    async def script(peer: Any) -> None:
        await peer.login(CONDSTORE)
        await peer.silence()

    async with scripted.connected(script, scripted.SHORT) as conn:
        with pytest.raises(ConnectionLost):
            await conn.run_in_order(noops())
        assert Quirk.ONE_BY_ONE not in conn.quirks


async def test_what_a_server_has_carried_out_before_is_not_taken_for_lost(scripted: Any) -> None:
    """It was restarted between two answers, or the line died."""

    async def script(peer: Any) -> None:
        await peer.login(CONDSTORE)
        for _ in range(2):
            await peer.answer(b"NOOP")
        await peer.answer(b"NOOP")

    async with scripted.connected(script) as conn:
        await conn.run_in_order(noops())
        with pytest.raises(ConnectionLost):
            await conn.run_in_order(noops())
        assert Quirk.ONE_BY_ONE not in conn.quirks


@pytest.mark.parametrize("name", [b"UID FETCH", b"UID EXPUNGE"])
async def test_nor_where_it_was_of_another_message(scripted: Any, name: bytes) -> None:
    async def script(peer: Any) -> None:
        await peer.login(CONDSTORE)
        await peer.answer(name + b" 1")
        await peer.answer(b"NOOP")
        await peer.answer(name + b" 2")

    async with scripted.connected(script) as conn:

        def trip(uid: int) -> list[Asked[Any]]:
            return [fetch.asked_flags(uid) if name == b"UID FETCH" else edit.asked_expunge(conn, uid), noops()[0]]

        await conn.run_in_order(trip(1))
        with pytest.raises(ConnectionLost):
            await conn.run_in_order(trip(2))
        assert Quirk.ONE_BY_ONE not in conn.quirks


async def test_the_same_commands_in_another_order_are_another_trip(scripted: Any) -> None:
    async def script(peer: Any) -> None:
        await peer.login(CONDSTORE)
        for name in (b"NOOP", b"UID FETCH 1", b"UID FETCH 1"):
            await peer.answer(name)

    async with scripted.connected(script) as conn:
        await conn.run_in_order([noops()[0], fetch.asked_flags(1)])
        with pytest.raises(ConnectionLost):
            await conn.run_in_order([fetch.asked_flags(1), noops()[0]])
        assert Quirk.ONE_BY_ONE in conn.quirks


async def test_a_trip_is_sent_in_one_piece(scripted: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    """Each piece wakes the server, and costs this side a call of the system."""
    sent: list[bytes] = []

    async def script(peer: Any) -> None:
        await peer.login(CONDSTORE)
        for _ in range(3):
            await peer.answer(b"NOOP")

    async with scripted.connected(script) as conn:
        transport = conn.wire._transport
        write = transport.write

        def noted(data: bytes) -> None:
            sent.append(data)
            write(data)

        monkeypatch.setattr(transport, "write", noted)
        await conn.run_in_order(noops())
        await conn.noop()
    pieces = [data.count(b"NOOP") for data in sent if b"NOOP" in data]
    assert pieces == [2, 1]
