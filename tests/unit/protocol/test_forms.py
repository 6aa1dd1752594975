"""Form bodies: order and repetition kept, every list spelling of the old clients, hostile bytes as ValueError."""

from __future__ import annotations

from urllib.parse import parse_qsl

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cio_desktop.protocol.forms import FIELD_LIMIT, base_name, by_name, encode_form, parse_form


@given(
    st.lists(
        st.tuples(st.text(st.characters(exclude_categories=["Cs"])), st.text(st.characters(exclude_categories=["Cs"])))
    )
)
def test_round_trip(pairs: list[tuple[str, str]]) -> None:
    encoded = encode_form(pairs)
    assert parse_form(encoded) == pairs
    assert parse_form(encoded.decode()) == pairs
    assert encoded.isascii()
    assert b" " not in encoded
    assert b"+" not in encoded


@given(st.binary(max_size=60))
def test_any_bytes_are_read_or_refused(raw: bytes) -> None:
    try:
        found = parse_form(raw)
    except ValueError:
        return
    assert found == parse_qsl(raw.decode(), keep_blank_values=True, errors="strict")


@pytest.mark.parametrize("raw", [b"a=\xff", b"\xc3=1", b"a=%FF", b"%C3=x", b"a=%ED%A0%80"])
def test_bad_utf8(raw: bytes) -> None:
    with pytest.raises(ValueError, match="utf-8"):
        parse_form(raw)


def test_field_limit() -> None:
    assert len(parse_form("&".join(["a=b"] * FIELD_LIMIT))) == FIELD_LIMIT
    with pytest.raises(ValueError, match="fields"):
        parse_form("&".join(["a=b"] * (FIELD_LIMIT + 1)))


@pytest.mark.parametrize(
    ("raw", "pairs"),
    [
        (
            b"add[]=new%20folder%201&add[]=a+b&remove=INBOX",
            [("add[]", "new folder 1"), ("add[]", "a b"), ("remove", "INBOX")],
        ),
        (b"add%5B%5D=x", [("add[]", "x")]),
        (b"a=1;b=2", [("a", "1;b=2")]),
        (b"a=b=c&&=&d", [("a", "b=c"), ("", ""), ("d", "")]),
        (b"a=%", [("a", "%")]),
        (b"a=%00%0D%0A", [("a", "\x00\r\n")]),
        (b"", []),
    ],
)
def test_reading(raw: bytes, pairs: list[tuple[str, str]]) -> None:
    assert parse_form(raw) == pairs


@pytest.mark.parametrize(
    ("name", "base"),
    [
        ("add", "add"),
        ("add[]", "add"),
        ("add[0]", "add"),
        ("add[12][3]", "add"),
        ("add[][0]", "add"),
        ("add[x]", "add[x]"),
        ("folders[0][name]", "folders[0][name]"),
        ("[]", ""),
        ("add[] ", "add[] "),
    ],
)
def test_base_name(name: str, base: str) -> None:
    assert base_name(name) == base


def test_values_in_every_spelling_and_their_order() -> None:
    pairs = [("add[]", "1"), ("remove", "x"), ("add", "2"), ("add[1]", "3"), ("add[][0]", "4"), ("address", "5")]
    assert by_name(pairs) == {"add": ["1", "2", "3", "4"], "remove": ["x"], "address": ["5"]}


def test_a_name_of_many_brackets_costs_nothing() -> None:
    assert base_name("a" + "[]" * 100_000) == "a"
    assert base_name("[" * 100_000) == "[" * 100_000
