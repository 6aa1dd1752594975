"""Headers as servers send them, and as they should never be."""

import json

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from cio_desktop.engine.header import parse_date, parse_header
from cio_desktop.engine.mailbox_list import MOST_ADDRESSES, parse_addresses
from cio_desktop.engine.words import decode_extended, decode_words


def one(name: str, value: str | bytes):
    raw = value if isinstance(value, bytes) else value.encode()
    return parse_header(name.encode() + b": " + raw + b"\r\n\r\n")


def test_a_whole_header():
    header = parse_header(
        b"Message-ID: <abc@x.example>\r\n"
        b"Date: Tue, 14 Nov 2023 22:13:20 +0100\r\n"
        b'From: "Alice, E." <alice@example.com>\r\n'
        b"To: Bob <bob@example.org>,\r\n\tcarol@example.net\r\n"
        b"Cc: =?utf-8?q?J=C3=B6rg?= <j@example.de>\r\n"
        b"Subject: =?UTF-8?B?w5xiZXI=?=\r\n =?UTF-8?B?IGFsbGVz?= hinaus\r\n"
        b"References: <a@b>\r\n <c@d>\r\n"
        b"In-Reply-To: <c@d>\r\n"
        b"List-Id: The list <list.example.com>\r\n\r\n"
    )
    assert header.message_id == "<abc@x.example>"
    assert header.date == 1699996400
    assert header.subject == "Über alles hinaus"
    assert (header.addresses.from_.email, header.addresses.from_.name) == ("alice@example.com", "Alice, E.")
    assert [(p.email, p.name) for p in header.addresses.to] == [
        ("bob@example.org", "Bob"),
        ("carol@example.net", None),
    ]
    assert header.addresses.cc[0].name == "Jörg"
    assert header.references == ["<a@b>", "<c@d>"]
    assert header.in_reply_to == "<c@d>"
    assert header.lists == {"list_id": "The list <list.example.com>"}


@pytest.mark.parametrize(
    ("raw", "subject"),
    [
        (b"plain", "plain"),
        ("ünï".encode(), "ünï"),
        (b"\xfcmlaut in latin", "ümlaut in latin"),
        (b"=?utf-8?q?a_b=20c?=", "a b c"),
        (b"=?utf-8?b?4oKs?= 5", "€ 5"),
        (b"=?utf-8?b?4oK?=", "�"),  # cut short
        (b"=?utf-8?b?4o?= =?utf-8?b?Ks?=", None),  # nonsense, but no error
        (b"=?utf-8?q?=E2=82?= =?utf-8?q?=AC?=", "€"),  # one character in two words
        (b"=?iso-8859-1?q?caf=E9?=", "café"),
        (b"=?windows-1251?b?z/Do4uXy?=", "Привет"),
        (b"=?gb2312?b?xOO6ww==?=", "你好"),
        (b"=?no-such-charset?q?abc?=", "abc"),
        (b"=?idna?q?abc?=", "abc"),
        (b"=?hex?q?abc?=", "abc"),
        (b"=?utf-8?q?unfinished", "=?utf-8?q?unfinished"),
        (b"=?utf-8*en?q?abc?=", "abc"),
        (b"nul \x00 inside", "nul � inside"),
        (b"a =?utf-8?q?b?= c", "a b c"),
        (b"=?utf-8?q?a?=x=?utf-8?q?b?=", "axb"),
    ],
)
def test_subjects(raw, subject):
    found = one("Subject", raw).subject
    if subject is not None:
        assert found == subject


@pytest.mark.parametrize(
    ("text", "pairs"),
    [
        ("a@b.c", [("a@b.c", "")]),
        ("<a@b.c>", [("a@b.c", "")]),
        ("Name <a@b.c>", [("a@b.c", "Name")]),
        ('"Last, First" <a@b.c>, d@e.f', [("a@b.c", "Last, First"), ("d@e.f", "")]),
        ('"say \\"hi\\"" <a@b.c>', [("a@b.c", 'say "hi"')]),
        ("a@b.c (Comment, with comma), d@e.f", [("a@b.c", ""), ("d@e.f", "")]),
        ("team: a@b.c, d@e.f;", [("a@b.c", ""), ("d@e.f", "")]),
        ("undisclosed-recipients:;", []),
        ("<@route.example:a@b.c>", [("a@b.c", "")]),
        ("=?utf-8?q?J=C3=B6rg?= <j@e.de>", [("j@e.de", "Jörg")]),
        ('"=?utf-8?q?J=C3=B6rg?=" <j@e.de>', [("j@e.de", "Jörg")]),
        ("just words", [("", "just words")]),
        ("", []),
        (",,, ,", []),
        ("Broken <a@b.c", [("a@b.c", "Broken")]),
        ("jörg@exämple.de", [("jörg@exämple.de", "")]),
    ],
)
def test_address_lists(text, pairs):
    assert parse_addresses(text) == pairs


def test_nested_comments_and_endless_lists_are_bounded():
    assert parse_addresses("(" * 100_000 + "a@b.c") == []
    assert len(parse_addresses("a@b.c, " * 50_000)) == MOST_ADDRESSES


@pytest.mark.parametrize(
    ("text", "stamp"),
    [
        ("Tue, 14 Nov 2023 22:13:20 +0000", 1700000000),
        ("14 Nov 2023 22:13:20 +0000", 1700000000),
        ("Tue, 14 Nov 2023 22:13:20 GMT", 1700000000),
        ("Tue, 14 Nov 2023 17:13:20 EST", 1700000000),
        ("Tue, 14 Nov 2023 23:13 +0100", 1699999980),
        ("Tue, 14 Nov 2023 14:13:20 -0800 (PST)", 1700000000),
        ("Thu, 01 Jan 1970 00:00:00 +0000", 0),
        ("Thu, 29 Feb 2024 12:00:00 +0000", 1709208000),
        ("Fri, 31 Dec 99 23:59:59 +0000", 946684799),
        ("nonsense", 0),
        ("Tue, 99 Nov 20233333333 99:99:99 +9999", 0),
        ("Tue, 14 Nov 1800 22:13:20 +0000", 0),
        ("0", 0),
        ("", 0),
    ],
)
def test_dates(text, stamp):
    assert parse_date(text) == stamp


def test_dates_agree_with_the_standard_library():
    from datetime import datetime, timedelta, timezone
    from email.utils import format_datetime, parsedate_to_datetime

    zone = timezone(timedelta(hours=5, minutes=30))
    for days in range(0, 30_000, 37):
        moment = datetime(1970, 1, 2, 11, 22, 33, tzinfo=zone) + timedelta(days=days)
        text = format_datetime(moment)
        assert parse_date(text) == int(parsedate_to_datetime(text).timestamp())


def test_rfc_2231_values():
    assert decode_extended(b"utf-8''%E2%82%AC%20rates.pdf") == "€ rates.pdf"
    assert decode_extended(b"no quotes%20here") == "no quotes here"
    assert decode_extended(b"x-unknown'en'a%20b") == "a b"


def assert_showable(header):
    text = msgspec.json.encode(
        [header.subject, header.message_id, header.in_reply_to, header.references, header.addresses]
    )
    json.loads(text)
    assert 0 <= header.date < 1 << 40


@given(st.binary(max_size=600))
def test_any_bytes_are_a_header(raw):
    assert_showable(parse_header(raw))


FIELDS = st.sampled_from(
    [
        b"Subject",
        b"From",
        b"To",
        b"Cc",
        b"Date",
        b"Message-ID",
        b"References",
        b"In-Reply-To",
        b"List-Id",
        b"Sender",
    ]
)
MARKS = b'=?utf-8?q? ?= =? utf-8 ?b? =E2 < > @ " \\ ( ) : ; , \x00 \xff\xfe a@b.c Mon, 2020 10:00 +0100'
PIECES = st.sampled_from([*MARKS.split(b" "), b"\r\n ", b"\n\t", b"\r", b" 1 Jan "])


@given(st.lists(st.tuples(FIELDS, st.lists(PIECES, max_size=12)), max_size=5))
def test_hostile_fields_are_a_header(fields):
    raw = b"".join(name + b": " + b"".join(pieces) + b"\r\n" for name, pieces in fields)
    assert_showable(parse_header(raw))


@given(st.text(max_size=200))
def test_encoded_words_never_raise(text):
    decode_words(f"=?utf-8?q?{text}?= =?{text}?b?{text}?=").encode()
