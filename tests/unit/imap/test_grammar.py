"""Nested values: what a server may write is read back equal; anything else is one GrammarError, quickly."""

import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cio_desktop.imap.grammar import GrammarError, parse

ATOMS = st.from_regex(rb"[A-Za-z$\\.][A-Za-z0-9.$-]{0,8}", fullmatch=True).filter(lambda a: a.upper() != b"NIL")
VALUES = st.recursive(
    st.none() | st.integers(0, 2**63 - 1) | ATOMS | st.binary(max_size=30),
    lambda inner: st.lists(inner, max_size=5).map(tuple),
    max_leaves=30,
)


def write(value: object, literals: list[bytes]) -> bytes:
    if value is None:
        return b"NIL"
    if isinstance(value, int):
        return b"%d" % value
    if isinstance(value, tuple):
        return b"(" + b" ".join(write(each, literals) for each in value) + b")"
    assert isinstance(value, bytes)
    if b"\n" in value or len(value) % 3 == 1:
        literals.append(value)
        return b"{%d}\r\n" % len(value)
    return b'"' + value.replace(b"\\", b"\\\\").replace(b'"', b'\\"') + b'"'


@settings(max_examples=150, deadline=None)
@given(st.lists(VALUES, max_size=6))
def test_what_is_written_is_read(values: list[object]) -> None:
    literals: list[bytes] = []
    text = b" ".join(write(value, literals) for value in values)
    assert parse(text, literals) == values


@settings(max_examples=150, deadline=None)
@given(st.binary(max_size=200) | st.text(alphabet='()"{}\\ \r\n1aN[]~+', max_size=80).map(str.encode))
def test_rubbish_is_a_value_or_a_grammar_error(text: bytes) -> None:
    try:
        found = parse(text, [b"literal"])
    except GrammarError:
        return
    assert isinstance(found, list)


def test_atoms_numbers_and_section_names() -> None:
    text = b'FLAGS (\\Seen $a[b] 007 12 x[y) BODY[HEADER.FIELDS (DATE "x")]<0> {3}\r\n "a\\"\\\\b"'
    assert parse(text, [b"abc"]) == [
        b"FLAGS",
        (b"\\Seen", b"$a[b]", b"007", 12, b"x[y"),
        b'BODY[HEADER.FIELDS (DATE "x")]<0>',
        b"abc",
        b'a"\\b',
    ]


def test_eight_bit_bytes_nul_and_bare_cr_in_a_string() -> None:
    assert parse(b'("\xff\x00\r\xe4")', []) == [(b"\xff\x00\r\xe4",)]


@pytest.mark.parametrize(
    "text",
    [b"(" * 200_000, b"(" * 65 + b")" * 65, b")", b"(a", b'("abc', b"{5}\r\n", b"a {x", b"a \x00", b"(a) b)"],
)
def test_refused(text: bytes) -> None:
    with pytest.raises(GrammarError):
        parse(text, [])


def test_64_levels_are_allowed() -> None:
    assert parse(b"(" * 64 + b")" * 64, []) != []


def test_too_many_tokens() -> None:
    with pytest.raises(GrammarError, match="too many pieces"):
        parse(b"a " * 500_001, [])


@pytest.mark.parametrize("piece", [b'"\\', b'\\"', b'"a', b"{1", b"BODY[", b"body.x[(", b'("'])
def test_hostile_text_costs_linear_time(piece: bytes) -> None:
    begin = time.process_time()
    with pytest.raises(GrammarError):
        parse(b"(" + piece * (1_000_000 // len(piece)), [])
    assert time.process_time() - begin < 2


def test_what_was_read_before_the_fault_is_kept() -> None:
    with pytest.raises(GrammarError) as caught:
        parse(b'(UID 5 FLAGS (\\Seen) BODYSTRUCTURE ("text" "plain"', [])
    assert caught.value.done[:4] == [b"UID", 5, b"FLAGS", (b"\\Seen",)]
