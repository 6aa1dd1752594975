"""Lines into responses, FETCH data into rows. Odd lines carry a note where they were seen."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cio_desktop.imap.errors import ProtocolViolation
from cio_desktop.imap.framing import Framer
from cio_desktop.imap.responses import Continuation, Junk, Response, Tagged, Untagged, read_ranges, read_response
from cio_desktop.imap.rows import read_date, read_fetch
from cio_desktop.imap.types import FetchRow


def read(line: bytes) -> Response:
    framer = Framer()
    framer.feed(line + b"\r\n")
    frame = framer.next()
    assert frame is not None
    return read_response(frame)


def row(line: bytes) -> FetchRow | None:
    response = read(line)
    assert isinstance(response, Untagged)
    assert response.name == "FETCH"
    return read_fetch(response)


def test_kinds() -> None:
    assert isinstance(read(b"+ go on"), Continuation)
    assert isinstance(read(b"+"), Continuation)
    for line in (
        b"",
        b"hello",
        b"*",
        b"NO what",
        b"220 smtp.example.com ESMTP",
        b"HTTP/1.1 400 Bad",
        b"* ",
        b"c1 MAYBE",
    ):
        assert isinstance(read(line), Junk), line


def test_status_without_text() -> None:
    tagged = read(b"c1 OK")
    assert isinstance(tagged, Tagged)
    assert (tagged.tag, tagged.status.kind, tagged.status.text) == (b"c1", "OK", "")
    untagged = read(b"* OK")
    assert isinstance(untagged, Untagged)
    assert untagged.status is not None


@pytest.mark.parametrize(
    ("line", "code", "argument", "text"),
    [
        (b"c1 NO [OVERQUOTA] full", "OVERQUOTA", b"", "full"),
        (b"c1 NO [ALERT]", "ALERT", b"", ""),
        (b"c1 OK [COPYUID 5 1:3 7:9] done", "COPYUID", b"5 1:3 7:9", "done"),
        (b"c1 OK [PERMANENTFLAGS (\\Seen $x[y] \\*)] yes", "PERMANENTFLAGS", b"(\\Seen $x[y] \\*)", "yes"),
        (b"c1 no [uidnext 5] x", "UIDNEXT", b"5", "x"),
        (b"c1 NO [UNCLOSED", None, b"", "[UNCLOSED"),
        (b"c1 NO caf\xc3\xa9 \xe4", None, b"", "caf\u00c3\u00a9 \u00e4"),
    ],
)
def test_codes(line: bytes, code: str | None, argument: bytes, text: str) -> None:
    response = read(line)
    assert isinstance(response, Tagged)
    assert (response.status.code, response.status.argument, response.status.text) == (code, argument, text)


def test_ranges() -> None:
    assert read_ranges(b"1:3,7,9:8") == [(1, 3), (7, 7), (8, 9)]
    assert read_ranges(b"1:*") is None
    assert read_ranges(b"") is None


def test_a_full_row() -> None:
    got = row(
        b'* 7 FETCH (UID 9 FLAGS (\\seen $Work) INTERNALDATE " 1-Feb-2024 10:00:00 +0100" RFC822.SIZE 4096 MODSEQ (12)'
        b' EMAILID (M1) THREADID NIL X-GM-MSGID 1278455344230334865 X-GM-LABELS ("\\\\Inbox" \\Sent "a \\"b\\"" 2024)'
        b' BODYSTRUCTURE ("TEXT" "PLAIN" NIL NIL NIL "7BIT" 12 1) BODY[HEADER.FIELDS (DATE)] {2}\r\nx\n)'
    )
    assert got == FetchRow(
        9,
        flags=("\\Seen", "$Work"),
        internaldate=1706778000,
        size=4096,
        header=b"x\n",
        structure=(b"TEXT", b"PLAIN", None, None, None, b"7BIT", 12, 1),
        modseq=12,
        gm_msgid=1278455344230334865,
        gm_labels=(b"\\Inbox", b"\\Sent", b'a "b"', b"2024"),
    )


def test_header_as_a_quoted_string_and_as_nil() -> None:
    got = row(b'* 1 FETCH (UID 1 BODY[HEADER.FIELDS ("DATE")] "Date: x")')
    assert got is not None
    assert got.header == b"Date: x"
    got = row(b"* 1 FETCH (UID 1 BODY[HEADER.FIELDS (DATE)] NIL)")
    assert got is not None
    assert (got.header, got.problem) == (None, "the header is no text")


def test_doubled_backslash_of_a_system_label() -> None:
    # Gmail, in FETCH answers after a STORE with an escaped label
    got = row(b'* 1 FETCH (X-GM-LABELS ("\\\\\\\\Important") UID 4)')
    assert got is not None
    assert got.gm_labels == (b"\\Important",)


@pytest.mark.parametrize(
    "line",
    [
        b"* 5 FETCH (FLAGS (\\Deleted))",
        b"* 5 FETCH NIL",
        b"* 5 FETCH",
        b"* 5 FETCH (UID 0 FLAGS ())",
        b'* 5 FETCH (BODYSTRUCTURE ("UID 7" (',
        b'* 5 FETCH (BODY[] "x" UID',
    ],
)
def test_data_without_a_uid_is_nobodys(line: bytes) -> None:
    assert row(line) is None


@pytest.mark.parametrize(
    "line",
    [
        b"* 5 FETCH (UID 8 BODYSTRUCTURE NIL FLAGS (a))",
        b"* 5 FETCH (UID 8 FLAGS (a) BODYSTRUCTURE ((((",
        b"* 5 FETCH (UID 8 FLAGS (a) BODYSTRUCTURE (" + b"(" * 200_000,
        b'* 5 FETCH (UID 8 FLAGS (a) BODYSTRUCTURE ("text" "unfinished)',
        b'* 5 FETCH (FLAGS (a) BODYSTRUCTURE (("x") UID 8)',
        b"* 5 FETCH (UID 8 FLAGS (a) (x) 3)",
    ],
)
def test_a_malformed_row_is_a_problem_of_its_own_message(line: bytes) -> None:
    got = row(line)
    assert got is not None
    assert got.uid == 8
    assert got.problem
    assert len(got.problem) < 1000


@pytest.mark.parametrize(
    ("text", "seconds"),
    [
        (b"17-Jul-1996 02:44:25 -0700", 837596665),
        (b"7-Jul-1996 02:44:25 -0700", 836732665),
        (b"01-Jan-1970 00:00:00 +0000", 0),
        (b"01-Jan-2024 00:00:00", 1704067200),
        (b"31-Jun-2024 00:00:00 +0000", None),
        (b"01-Foo-2024 00:00:00 +0000", None),
        (b"01-Jan-0000 00:00:00 +0000", None),
        (None, None),
        (5, None),
    ],
)
def test_dates(text: object, seconds: int | None) -> None:
    assert read_date(text) == seconds


@settings(max_examples=150, deadline=None)
@given(
    st.binary(max_size=80),
    st.sampled_from(
        [b"", b"* 1 FETCH (UID 5 ", b"* ", b"* OK [", b"c1 NO [", b"* 1 FETCH (UID 5 FLAGS ", b"* 1 FETCH (MODSEQ "]
    ),
)
def test_no_bytes_of_a_server_raise(data: bytes, start: bytes) -> None:
    framer = Framer()
    framer.feed(start + data + b"\r\n")
    read = 0
    try:
        while (frame := framer.next()) is not None:
            read += 1
            response = read_response(frame)
            if isinstance(response, Untagged) and response.name == "FETCH":
                read_fetch(response)
    except ProtocolViolation:
        return
    assert read <= 1 + (start + data).count(b"\n")


@pytest.mark.parametrize("mark", ["\x00", "\x07", "\x1b[2J", "\x7f", "\x85", "\u2028"])
def test_no_control_character_of_a_server_goes_on(mark: str) -> None:
    told = read(b"c1 NO [ALERT] be" + mark.encode() + b"fore")
    assert isinstance(told, Tagged)
    assert told.status.text.isprintable()
    assert told.status.text.startswith("be\ufffd")
    found = row(b"* 1 FETCH (UID 7 FLAGS (\\Seen k" + mark.replace("\x00", "\x01").encode() + b"x))")
    assert found is not None
    assert found.flags is not None
    assert all(flag.isprintable() for flag in found.flags)
    assert "\\Seen" in found.flags
