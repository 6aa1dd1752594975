"""Whatever a caller passes: at most one command line, or a refusal."""

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cio_desktop.imap.arguments import (
    SET_LENGTH,
    Literal,
    Part,
    date_time,
    flag_list,
    label_list,
    mailbox,
    message_id,
    string,
    uid_set,
    uid_sets,
)
from cio_desktop.imap.errors import ArgumentRefused
from cio_desktop.imap.grammar import parse

NASTY = st.binary(max_size=40) | st.text(alphabet='a"\\\r\n\0 (){%*&', max_size=20).map(str.encode)


def wire(parts: list[Part]) -> tuple[bytes, list[bytes]]:
    literals = [part.data[:] for part in parts if isinstance(part, Literal)]
    text = b"".join(b"{%d}\r\n" % len(p.data) if isinstance(p, Literal) else p for p in parts)
    return text, literals


@settings(max_examples=150, deadline=None)
@given(NASTY)
def test_strings_and_names_arrive_as_they_are_or_not_at_all(value: bytes) -> None:
    for make in (string, mailbox):
        try:
            part = make(value)
        except ArgumentRefused:
            assert re.search(rb"[\r\n\0]", value) or not value
            continue
        assert not re.search(rb"[\r\n\0]", value)
        text, literals = wire([b"X ", part, b" Y"])
        got = parse(text, literals)
        assert len(got) == 3
        assert got[1] == value or str(got[1]).encode() == value  # a name of digits


@settings(max_examples=200, deadline=None)
@given(st.lists(NASTY, min_size=1, max_size=4))
def test_labels(labels: list[bytes]) -> None:
    try:
        text, literals = wire(label_list(labels))
    except ArgumentRefused:
        return
    assert parse(text, literals) == [tuple(labels)]


@settings(max_examples=150, deadline=None)
@given(st.text(max_size=20) | st.text(alphabet="a\\\r\n\0 ()<>@é", max_size=8))
def test_flags_and_message_ids_are_one_word(value: str) -> None:
    for make in (lambda v: flag_list([v]), message_id):
        try:
            sent = make(value)
        except ArgumentRefused:
            continue
        assert not re.search(rb"[\r\n\0]", sent)
        assert len(parse(sent, [])) == 1


@pytest.mark.parametrize(
    "value", ["", "<>", "<a b>", "a@b", "<a@b", "<a\r\n@b>", "<é@b>", "<a<b>", "<" + "a" * 1000 + ">"]
)
def test_message_ids_refused(value: str) -> None:
    with pytest.raises(ArgumentRefused):
        message_id(value)


@pytest.mark.parametrize("value", ["", "a b", "(", "\\", "é", "a\r", '"', "a[b]x y", "]"])
def test_flags_refused(value: str) -> None:
    with pytest.raises(ArgumentRefused):
        flag_list([value])


@settings(max_examples=200, deadline=None)
@given(st.sets(st.integers(1, 300)))
def test_uid_sets_hold_exactly_these(uids: set[int]) -> None:
    found = set()
    for piece in uid_sets(sorted(uids)):
        for part in piece.decode().split(","):
            low, _, high = part.partition(":")
            found |= set(range(int(low), int(high or low) + 1))
    assert found == uids


def test_long_sets_are_cut() -> None:
    sets = uid_sets(range(1, 100_001, 2))
    assert len(sets) > 10
    assert max(map(len, sets)) <= SET_LENGTH
    assert sum(piece.count(b",") + 1 for piece in sets) == 50_000


@pytest.mark.parametrize("bad", ["1 2", "1:*\r\n", "a", "*", "0", "1,", ",1", "1:2:3", "99999999999"])
def test_sets_refused(bad: str) -> None:
    with pytest.raises(ArgumentRefused):
        uid_sets(bad)


@pytest.mark.parametrize("bad", [0, -1, 2**32])
def test_uids_refused(bad: int) -> None:
    with pytest.raises(ArgumentRefused):
        uid_set([bad])


def test_dates() -> None:
    assert date_time(0) == b'"01-Jan-1970 00:00:00 +0000"'
