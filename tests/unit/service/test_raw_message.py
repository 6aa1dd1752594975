"""Text parts and headers of raw messages: sections as IMAP numbers them, and something for any bytes."""

from __future__ import annotations

import email
import email.policy
import re
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec import UNSET

from cio_desktop.service.views import raw_message

NESTED = (
    b"Content-Type: multipart/mixed; boundary=o\r\n\r\n--o\r\nContent-Type: multipart/alternative; boundary=i\r\n\r\n"
    b"--i\r\nContent-Type: text/plain\r\n\r\nplain\r\n--i\r\nContent-Type: text/html\r\n\r\n<p>html</p>\r\n--i--\r\n"
    b"--o\r\nContent-Type: text/csv\r\nContent-Disposition: attachment; filename=a.csv\r\n\r\na,b\r\n"
    b"--o\r\nContent-Type: message/rfc822\r\n\r\nSubject: inner\r\n\r\ninner text\r\n"
    b"--o\r\nContent-Type: text/plain; charset=koi8-r\r\nContent-Transfer-Encoding: base64\r\n\r\n8NLJ18XU\r\n--o--\r\n"
)


def test_sections_are_numbered_as_imap_numbers_them() -> None:
    found = [(body.body_section, body.type, body.content) for body in raw_message.bodies(NESTED)]
    assert found == [("1.1", "text/plain", "plain"), ("1.2", "text/html", "<p>html</p>"), ("4", "text/plain", "Привет")]


def test_flowed_text_says_so() -> None:
    raw = b"Content-Type: text/plain; format=Flowed; DelSp=yes\r\n\r\na \r\nb"
    (body,) = raw_message.bodies(raw)
    assert (body.format, body.delsp, body.content) == ("flowed", "yes", "a \r\nb")
    (encoded,) = raw_message.bodies(b"Content-Type: text/plain; format*=utf-8''x\r\n\r\na")
    assert (encoded.format, encoded.delsp) == ("x", UNSET)


LINES = [*NESTED.split(b"\r\n"), b"Content-Type: text/plain; charset=", b"Content-Type: (", b""]


@given(st.lists(st.sampled_from(LINES)))
@settings(max_examples=200, deadline=None)
def test_a_header_parsed_once_is_the_same(lines: list[bytes]) -> None:
    """As the standard library's default policy has it, whatever the message."""

    def told(policy: Any) -> list[tuple[object, ...]]:
        parts = email.message_from_bytes(b"\r\n".join(lines), policy=policy).walk()
        return [
            (
                part.get_content_type(),
                part.get_content_disposition(),
                part.get_content_charset(),
                part.get_param("format"),
            )
            for part in parts
        ]

    assert told(raw_message.ReadOnce()) == told(email.policy.default)


def test_one_type_only() -> None:
    assert [body.body_section for body in raw_message.bodies(NESTED, "Text/HTML")] == ["1.2"]


@pytest.mark.parametrize(
    ("raw", "content"),
    [
        (b"Subject: x\r\n\r\nhello", "hello"),
        (b"\r\nno header", "no header"),
        (b"Content-Type: text/plain; charset=nonsense\r\n\r\ncaf\xc3\xa9", "café"),
        (b"Content-Type: text/plain; charset=utf-8\r\n\r\n\xff", "\ufffd"),
        (b"Content-Type: text/plain; charset=base64\r\n\r\nx", "x"),
        (b"Content-Type: text/plain\r\nContent-Transfer-Encoding: base64\r\n\r\n@@@", ""),
        (b"Content-Type: text/plain\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\na=3Db=\r\nc", "a=bc"),
        (b"Content-Type: text/plain; charset=cp-850\r\n\r\ncaf\x82", "café"),
        (b"Content-Type: text/plain; charset=x-unknown\r\n\r\ncaf\xe9", "café"),
        (b"Subject: x\r\n\r\na\x00b\x1b[2Jc\td\r\ne", "a\ufffdb\ufffd[2Jc\td\r\ne"),
        (b"Subject: old Mac\r\n\r\none\rtwo\x0cthree\xc2\x85four", "one\ntwo\nthree\nfour"),
    ],
)
def test_broken_messages_still_give_their_text(raw: bytes, content: str) -> None:
    assert [body.content for body in raw_message.bodies(raw)] == [content]


def test_headers_are_unfolded_decoded_and_titled() -> None:
    raw = (
        b"RECEIVED: a\r\n\tb\r\nreceived: c\r\nSubject: =?utf-8?b?w7w=?= x\r\nbad line\r\n"
        b"X: =?nope?q?x?=\r\n\r\nbody: no"
    )
    assert raw_message.headers(raw) == {"Received": ["a b", "c"], "Subject": ["ü x"], "X": ["x"]}
    assert raw_message.raw_headers(raw).startswith("RECEIVED: a\r\n\tb")


def test_a_bare_cr_makes_no_header() -> None:
    raw = b"Subject: a2\rContent-Type: text/html\rFrom: b@c\r\nFrom: evil@x\r\n\r\n<p>"
    assert [body.type for body in raw_message.bodies(raw)] == ["text/plain"]
    assert raw_message.headers(raw) == {"Subject": ["a2 Content-Type: text/html From: b@c"], "From": ["evil@x"]}


def test_deep_nesting_ends() -> None:
    raw = b"".join(b"Content-Type: multipart/mixed; boundary=b%d\r\n\r\n--b%d\r\n" % (n, n) for n in range(3000))
    assert {body.type for body in raw_message.bodies(raw)} <= {"text/plain"}


@given(st.binary(max_size=300) | st.lists(st.sampled_from(NESTED.split(b"\r\n"))).map(b"\r\n".join))
@settings(max_examples=150, deadline=None)
def test_any_bytes_give_an_answer(raw: bytes) -> None:
    control = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff]")
    for body in raw_message.bodies(raw):
        assert not control.search(body.content + body.type + body.charset)
    for name, values in raw_message.headers(raw).items():
        assert not control.search(name + "".join(values))
    assert not control.search(raw_message.raw_headers(raw))
