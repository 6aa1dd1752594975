"""Small inputs that broke other mail programs (imap/README.md, Inputs): what must come of each."""

from typing import Any

import pytest

from cio_desktop.imap import told
from cio_desktop.imap.commands import edit, fetch, mailboxes, search, selection
from cio_desktop.imap.framing import Framer
from cio_desktop.imap.responses import Untagged, read_response
from cio_desktop.imap.rows import read_fetch
from cio_desktop.imap.types import FetchRow


def row(data: bytes) -> FetchRow | None:
    framer = Framer()
    framer.feed(data)
    frame = framer.next()
    assert frame is not None
    response = read_response(frame)
    assert isinstance(response, Untagged)
    return read_fetch(response)


@pytest.mark.parametrize("value", [b"-1", b"99999999999999999999", 1 << 63, b"x", None, b"", (1, 2), b"\xb2"])
def test_what_is_no_number_is_not_told(value: object) -> None:
    assert told.number(value) is None
    assert told.uid(value) is None


def test_bounds() -> None:
    assert told.number((9,)) == 9
    assert (told.uid(0), told.uid(1), told.uid(1 << 32)) == (None, 1, None)
    assert (told.positive(0), told.positive((1 << 63) - 1)) == (None, (1 << 63) - 1)
    assert told.read_ranges(b"0:3") is None
    assert told.read_ranges(b"1:4294967296") is None


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        # 5, 19: numbers that can't be
        (
            b"* 1 FETCH (UID 1 RFC822.SIZE 99999999999999999999 MODSEQ (18446744073709551615))\r\n",
            (1, None, None, None),
        ),
        (b"* 1 FETCH (MODSEQ (0) FLAGS (\\Seen) UID 1)\r\n", (1, ("\\Seen",), None, None)),
        (b"* 1 FETCH (MODSEQ (-1) FLAGS (\\Seen) UID 1)\r\n", (1, ("\\Seen",), None, None)),
        # 9: Domino
        (b"* 2 FETCH (UID 14935 (FLAGS (\\Seen)) RFC822.SIZE 9)\r\n", (14935, ("\\Seen",), 9, None)),
        (b"* 2 FETCH ((UID 7) (RFC822.SIZE (9)))\r\n", (7, None, 9, None)),
        # 10: quoted flags, and flags in no parentheses
        (b'* 2 FETCH (UID 7 FLAGS ("\\Seen" "Junk"))\r\n', (7, ("\\Seen", "Junk"), None, None)),
        (b"* 2 FETCH (UID 7 FLAGS \\Seen \\Draft RFC822.SIZE 9)\r\n", (7, ("\\Seen", "\\Draft"), 9, None)),
        (b"* 2 FETCH (UID 7 FLAGS NIL)\r\n", (7, (), None, None)),
        # 26: Gmail's words with blanks and brackets
        (b"* 2 FETCH (UID 7 FLAGS (\\Seen OIB-Seen-[Google Mail]/Alle Nachrichten))\r\n", 7),
        # told twice
        (b"* 2 FETCH (UID 7 RFC822.SIZE 9 RFC822.SIZE 9)\r\n", (7, None, 9, None)),
        (b"* 2 FETCH (UID 7 RFC822.SIZE 9 RFC822.SIZE 8)\r\n", (7, None, None, None)),
        (b"* 2 FETCH (UID 7 RFC822.SIZE FLAGS (\\Seen))\r\n", (7, ("\\Seen",), None, None)),
        (b"* 2 fetch(uid 7 rfc822.size 9)\r\n", (7, None, 9, None)),
        (b"* 2 FETCH (UID 7 BODY[HEADER] ~{3}\r\na\x00b RFC822.SIZE 9)\r\n", (7, None, 9, None)),
        (b"* 2 FETCH (UID 7 BODY[HEADER] {003} \r\nabc RFC822.SIZE 9)\r\n", (7, None, 9, None)),
    ],
)
def test_rows_of_other_shapes(line: bytes, expected: Any) -> None:
    got = row(line)
    assert got is not None
    if isinstance(expected, int):
        assert got.uid == expected
    else:
        assert (got.uid, got.flags, got.size, got.modseq) == expected


@pytest.mark.parametrize(
    "line",
    [
        b"* 0 FETCH (FLAGS (\\Seen))\r\n",
        b"* 0 FETCH (UID 2 FLAGS (\\Deleted))\r\n",
        b"* 2 FETCH (UID 0 FLAGS ())\r\n",
        b"* 2 FETCH (UID 7 UID 8 FLAGS ())\r\n",
        b"* 2 FETCH (UID 99999999999 FLAGS ())\r\n",
        b"* 2 FETCH (UID -7 FLAGS ())\r\n",
        b"* 2 FETCH NIL\r\n",
    ],
)
def test_rows_that_are_nobodys(line: bytes) -> None:
    assert row(line) is None


async def test_names_nobody_quoted_and_lists_that_are_nil(scripted: Any) -> None:
    async def script(peer: Any) -> None:
        await peer.login(b"IMAP4rev1 LIST-EXTENDED LIST-STATUS")
        await peer.answer(
            b'LIST "" "*" RETURN',
            b'* LIST (\\HasNoChildren) "/" Deleted Items',
            b"* STATUS Deleted Items (MESSAGES 4 UIDNEXT 1 UIDVALIDITY 5)",
            b'* LIST (\\HasNoChildren) "/" INBOX/Da\tOggetto\tRicevuto\t',
            b'* LIST () "/" " FOL1"',
            b'* LIST () "/" "FOL1 "',
            b'* LIST NIL "/" Plain',
            b"* LIST () NIL INBOX",
            b'* LIST (\\Noselect) "/" inbox',
            b'* list() "/" lower',
            b'* LIST () "/" ""',
            b"* LIST",
            b"* STATUS INBOX (MESSAGES -3 UIDNEXT 99999999999 UIDVALIDITY 5 UIDVALIDITY 6)",
        )

    async with scripted.connected(script) as conn:
        listed = await mailboxes.list_folders(conn)
    found = {item.raw: item for item in listed}
    assert b" FOL1" in found
    assert b"FOL1 " in found
    assert {b"Plain", b"lower", b"INBOX", b"Deleted Items"} <= found.keys()
    assert any(raw.startswith(b"INBOX/Da\tOggetto") for raw in found)
    assert len([item for item in listed if item.path == "INBOX"]) == 1
    assert found[b"INBOX"].selectable
    status = found[b"Deleted Items"].status
    assert status is not None
    assert (status.messages, status.uidvalidity) == (4, 5)
    status = found[b"INBOX"].status
    assert status is not None
    assert (status.messages, status.uidnext, status.uidvalidity) == (None, None, None)


async def test_numbers_of_a_select(scripted: Any) -> None:
    async def script(peer: Any) -> None:
        await peer.login()
        await peer.answer(
            b"SELECT",
            b"* 99999999999 EXISTS",
            b"* -4 EXISTS",
            b"* 3 exists",
            b"* OK [UIDVALIDITY 99999999999999999999] x",
            b"* OK [UIDNEXT 0] x",
            b"* OK [HIGHESTMODSEQ 18446744073709551615] x",
            b"* OK [PERMANENTFLAGS NIL] x",
            b"* OK [UIDNEXT] x",
            b"* OK [",
        )
        await peer.answer(b"SELECT", b"* OK [UIDVALIDITY 5] a", b"* OK [UIDVALIDITY 6] b", b"* 1 EXISTS")

    async with scripted.connected(script) as conn:
        got = await selection.select(conn, b"INBOX")
        assert (got.exists, got.uidvalidity, got.uidnext, got.highestmodseq) == (3, None, None, None)
        assert (await selection.select(conn, b"INBOX")).uidvalidity is None


async def test_lines_nobody_asked_for(scripted: Any) -> None:
    """3, 25, and what is left of a literal that was counted in characters (24)."""

    async def script(peer: Any) -> None:
        await peer.login()
        await peer.select(3)
        tag = await peer.expect(b"UID FETCH 1:3")
        await peer.say(b"+ ", b"+ idling", b"+", b"+ ok", b"* NOOP", b"* 99 NOOP", b"* NOOP froopy")
        await peer.raw(b"* 1 FETCH (UID 1 BODY[HEADER.FIELDS (DATE)] {4}\r\nSubject: a\r\n\r\n)\r\n")
        for uid in (2, 3):
            await peer.raw(b"* %d FETCH (UID %d BODY[HEADER.FIELDS (DATE)] {12}\r\nSubject: b\r\n)\r\n" % (uid, uid))
        await peer.say(tag + b" OK done")

    async with scripted.connected(script) as conn:
        await selection.select(conn, b"INBOX")
        got = [each async for each in fetch.fetch_messages(conn, [1, 2, 3])]
    assert [each.uid for each in got if each.problem is None] == [2, 3]  # the first is asked for again by itself


async def test_esearch_is_believed_once_it_was_seen_to_work(scripted: Any) -> None:
    async def script(peer: Any) -> None:
        await peer.login(b"IMAP4rev1 ESEARCH")
        await peer.select(5)
        await peer.answer(b"UID SEARCH RETURN (ALL) DELETED", b'* ESEARCH (TAG "x") UID')
        await peer.answer(b"UID SEARCH DELETED", b"* SEARCH 4")
        await peer.answer(b"UID SEARCH ALL", b"* SEARCH 5 1 2 3 3 4 0")

    async with scripted.connected(script) as conn:
        await selection.select(conn, b"INBOX")
        assert await search.deleted(conn) == [4]
        assert await search.all_uids(conn) == [1, 2, 3, 4, 5]


@pytest.mark.parametrize(
    "code", [b"COPYUID 1001 7", b"COPYUID 701  ", b"COPYUID 0 1 7", b"COPYUID -1 1 7", b"COPYUID 5 1 0"]
)
async def test_copyuid_that_is_none(scripted: Any, code: bytes) -> None:
    async def script(peer: Any) -> None:
        await peer.login()
        await peer.select()
        await peer.answer(b"UID COPY 1 x", done=b"OK [" + code + b"] done")

    async with scripted.connected(script) as conn:
        await selection.select(conn, b"INBOX")
        assert await edit.copy(conn, [1], b"x") is None


async def test_a_long_bracket_is_no_code(scripted: Any) -> None:
    """18: capabilities are asked for anew."""

    async def script(peer: Any) -> None:
        await peer.say(b"* OK [CAPABILITY IMAP4rev1 AUTH=PLAIN SASL-IR] hello")
        await peer.answer(
            b"AUTHENTICATE PLAIN",
            done=b'OK [Error="X.WrongServerException: Cross Server access" Proxy=H:1993:SSL] AUTHENTICATE completed.',
        )
        await peer.answer(b"CAPABILITY", b"* capability imap4rev1 uidplus move")
        await peer.answer(b"NOOP")

    async with scripted.connected(script) as conn:
        assert conn.capabilities.move
        assert conn.capabilities.uidplus
        await conn.noop()
