"""The stream's pieces never matter; limits end the connection before they cost memory."""

import itertools

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cio_desktop.imap.errors import ProtocolViolation
from cio_desktop.imap.framing import Framer, Limits

STREAM = (
    b"* OK ready {5}\r\n"
    b"* 1 FETCH (UID 1 BODY[] {7}\r\nab\r\n{3}" + b" FLAGS (\\Seen))\r\n"
    b"* LIST () {1}\r\n/ {3+}\r\na\nb\r\n"
    b"+ go {9}\r\n"
    b"* 2 FETCH (BODY[] {0}\r\n)\n"
    b"c1 OK done {12}\r\n"
    b"\r\n"
    b'* STATUS "x {3}" ()\r\n'
)
FRAMES = [
    (b"* OK ready {5}", []),
    (b"* 1 FETCH (UID 1 BODY[] {7}\r\n FLAGS (\\Seen))", [b"ab\r\n{3}"]),
    (b"* LIST () {1}\r\n {3+}\r\n", [b"/", b"a\nb"]),
    (b"+ go {9}", []),
    (b"* 2 FETCH (BODY[] {0}\r\n)", [b""]),
    (b"c1 OK done {12}", []),
    (b"", []),
    (b'* STATUS "x {3}" ()', []),
]


def frames(pieces: list[bytes], limits: Limits | None = None) -> list[tuple[bytes, list[bytes]]]:
    framer = Framer(limits) if limits else Framer()
    out = []
    for piece in pieces:
        framer.feed(piece)
        while (frame := framer.next()) is not None:
            out.append(frame)
    assert framer.pending == 0
    return out


def test_whole_and_byte_by_byte() -> None:
    assert frames([STREAM]) == FRAMES
    assert frames([bytes([byte]) for byte in STREAM]) == FRAMES


@settings(max_examples=200, deadline=None)
@given(st.lists(st.integers(0, len(STREAM)), max_size=12))
def test_any_split_gives_the_same(cuts: list[int]) -> None:
    marks = [0, *sorted(cuts), len(STREAM)]
    assert frames([STREAM[a:b] for a, b in itertools.pairwise(marks)]) == FRAMES


ROWS = [
    b"* 7 FETCH (UID 9 BODY[] {5}\r\nab\r\n))\r\n",
    b"* 7 FETCH (UID 9 BODY[] {2}\r\nab)\r\n",
    b"* 7 FETCH (UID 9 BODY[] {2+}\r\nab)\r\n",
    b"* 7 FETCH (UID 9 BODY[] {02}\r\nab)\r\n",
    b"* 7 FETCH (UID 9 BODY[] {2} \r\nab)\r\n",
    b"* 7 FETCH (UID 9 BODY[] {2}\r\nab )\r\n",
    b"* 7 FETCH (UID 9 BODY[] {2}\r\nab FLAGS ())\r\n",
    b"* 7 FETCH (BODY[1] {1}\r\na BODY[2] {1}\r\nb)\r\n",
    b"* 7 FETCH (BODY[1] {1}\r\n{ BODY[2] {3}\r\n* 7)\r\n",
    b"* 7 FETCH (BODY[1] {0}\r\n)\r\n",
    b'* 7 FETCH (BODY ("a {2}" {2}\r\n){) {1}\r\n))\r\n',
    b"* 7 OK [X] {2}\r\n",
    b"* OK {2}\r\n",
    b"* 7\rFETCH (BODY[] {1}\r\na)\r\n",
    b"*  7 FETCH (BODY[] {1}\r\na)\r\n",
    b"c1 OK {2}\r\n",
    b"* LIST () {1}\r\n/ {1}\r\na\r\n",
    b"}\r\n",
    b"* 7 }\r\n",
    b"* 7 {}\r\n",
    b"* 7 FETCH {\r\n",
    b")\r\n",
    b"\n",
]


@settings(max_examples=300, deadline=None)
@given(st.lists(st.sampled_from(ROWS), max_size=5).map(b"".join), st.integers(1, 40))
def test_rows_taken_at_once_are_those_taken_piece_by_piece(stream: bytes, step: int) -> None:
    """What is here whole may be taken by a shorter way than what comes byte by byte."""
    bytewise, whole, stepped = Framer(), Framer(), Framer()
    ours: list[list[tuple[bytes, list[bytes]]]] = [[], [], []]
    pieces = [[stream[at : at + 1] for at in range(len(stream))], [stream]]
    pieces.append([stream[at : at + step] for at in range(0, len(stream), step)])
    for found, framer, fed in zip(ours, (bytewise, whole, stepped), pieces, strict=True):
        for piece in fed:
            framer.feed(piece)
            while (frame := framer.next()) is not None:
                found.append(frame)
    assert ours[0] == ours[1] == ours[2]
    assert bytewise.pending == whole.pending == stepped.pending


@pytest.mark.parametrize("limits", [Limits(literal=4), Limits(response=30), Limits(line=20)])
def test_rows_taken_at_once_keep_to_the_limits(limits: Limits) -> None:
    framer = Framer(limits)
    framer.feed(b"* 7 FETCH (UID 9 BODY[] {5}\r\nabcde)\r\n")
    with pytest.raises(ProtocolViolation):
        framer.next()


@settings(max_examples=100, deadline=None)
@given(st.lists(st.binary(max_size=60), max_size=5), st.integers(1, 30))
def test_literals_hold_any_bytes(literals: list[bytes], step: int) -> None:
    stream = b"* 9 FETCH (" + b" ".join(b"X {%d}\r\n" % len(each) + each for each in literals) + b")\r\n"
    found = frames([stream[at : at + step] for at in range(0, len(stream), step)])
    assert len(found) == 1
    assert found[0][1] == literals


def test_a_huge_literal_is_refused_when_announced() -> None:
    framer = Framer()
    framer.feed(b"* 4 FETCH (UID 77 BODY[] {3221225472}\r\n")
    with pytest.raises(ProtocolViolation) as caught:
        framer.next()
    assert caught.value.uid == 77


def test_the_uid_of_a_huge_literal_is_not_taken_from_a_string() -> None:
    framer = Framer()
    framer.feed(b'* 4 FETCH (X-GM-LABELS ("UID 5 ") BODY[] {3221225472}\r\n')
    with pytest.raises(ProtocolViolation) as caught:
        framer.next()
    assert caught.value.uid is None


def test_many_literals_that_are_too_much_together() -> None:
    framer = Framer(Limits(literal=100, response=250))
    framer.feed(b"* 4 FETCH (X {100}\r\n" + b"." * 100)
    assert framer.next() is None
    framer.feed(b" X {100}\r\n" + b"." * 100)
    assert framer.next() is None
    framer.feed(b" X {100}\r\n" + b"." * 100)
    with pytest.raises(ProtocolViolation):
        framer.next()


@pytest.mark.parametrize("ending", [b"", b"\r\n"])
def test_an_endless_line(ending: bytes) -> None:
    framer = Framer(Limits(line=1000))
    framer.feed(b"* OK " + b"x" * 1000 + ending)
    with pytest.raises(ProtocolViolation):
        framer.next()


def test_a_line_of_eight_megabytes_in_small_pieces_is_fast() -> None:
    framer = Framer()
    piece = b"1234567 " * 512
    framer.feed(b"* SEARCH ")
    for _ in range(2000):
        framer.feed(piece)
        assert framer.next() is None
    framer.feed(b"\r\n")
    frame = framer.next()
    assert frame is not None
    assert len(frame[0]) > 8_000_000
