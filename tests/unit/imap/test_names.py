"""Folder names and special folders."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from imapclient import imap_utf7

from cio_desktop.imap.names import decode_name, display_paths, encode_name
from cio_desktop.imap.special_use import announced_use, canonical_attribute, guessed_use

NAMES = st.text(st.characters(exclude_categories=["Cs"]), max_size=20)


@settings(max_examples=150, deadline=None)
@given(NAMES)
def test_round_trip_and_agreement_with_imapclient(name: str) -> None:
    raw = encode_name(name)
    assert decode_name(raw) == name
    assert raw.isascii()
    if name.isprintable():
        assert raw == imap_utf7.encode(name)


@settings(max_examples=150, deadline=None)
@given(st.binary(max_size=20) | st.text(alphabet="&-,AOQ+/=z", max_size=12).map(str.encode))
def test_decoding_never_fails(raw: bytes) -> None:
    assert isinstance(decode_name(raw), str)


@pytest.mark.parametrize(
    ("raw", "path"),
    [
        (b"Entw&APw-rfe", "Entwürfe"),
        (b"R&-D", "R&D"),
        (b"&2D3eAA-", "\U0001f600"),
        (b"bad&AO", "bad&AO"),
        (b"INBOX/&BD8EMAQ,BDA-", "INBOX/\u043f\u0430\u043f\u0430"),
        (b"INBOX/&BD8EMAQ/BDA-", "INBOX/\u043f\u0430\u043f\u0430"),  # the 64th digit a slash: SOGo
        (b"&AOQ-&", "&AOQ-&"),
        (b"&????-", "&????-"),
        ("Büro".encode(), "Büro"),
        (b"caf\xe9", "caf\\xe9"),
    ],
)
def test_known_names(raw: bytes, path: str) -> None:
    assert decode_name(raw) == path


@settings(max_examples=150, deadline=None)
@given(
    st.lists(
        st.sampled_from([b"a", b"&AGE-", b"&AOQ-", "ä".encode(), b"a (2)", b"\xe4", b"\\xe4", b"&-", b"&"]),
        max_size=9,
        unique=True,
    )
)
def test_paths_are_unique(raws: list[bytes]) -> None:
    paths = display_paths(raws)
    assert len(set(paths)) == len(raws)
    for raw, path in zip(raws, paths, strict=True):
        if raw in {b"a", b"&AOQ-"}:
            assert path == decode_name(raw)


@pytest.mark.parametrize(
    ("raw", "path"),
    [
        (b"a\x00b", "a\\x00b"),
        (b"a&AAA-b", "a&AAA-b"),
        (b"a\tb\x1b", "a\\x09b\\x1b"),
        (b"caf\xc3\xa9", "café"),
        ("a\x85b".encode(), "a\\xc2\\x85b"),
        (b"a&ICg-b", "a&ICg-b"),
    ],
)
def test_control_characters_are_spelled_out(raw: bytes, path: str) -> None:
    assert display_paths([raw]) == [path]


def test_special_use() -> None:
    assert announced_use(["\\HasNoChildren", "\\AllMail"]) == "\\All"
    assert announced_use(["\\spam"]) == "\\Junk"
    assert announced_use(["\\Important", "\\Sent"]) == "\\Sent"
    assert announced_use(["\\Noselect"]) is None
    assert canonical_attribute("\\NOSELECT") == "\\Noselect"
    assert canonical_attribute("\\X-Own") == "\\X-Own"


@pytest.mark.parametrize(
    ("path", "delimiter", "use"),
    [
        ("Gesendet", "/", "\\Sent"),
        ("INBOX.Trash", ".", "\\Trash"),
        ("[Gmail]/Corbeille", "/", "\\Trash"),
        ("Work/Sent", "/", None),
        ("INBOX.Work.Sent", ".", None),
        ("Черновики", None, "\\Drafts"),
        ("Invoices", "/", None),
    ],
)
def test_guesses(path: str, delimiter: str | None, use: str | None) -> None:
    assert guessed_use(path, delimiter) == use
