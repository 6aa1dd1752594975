"""Charsets that mail declares: whatever is taken costs no more than its length, in headers as in bodies."""

from __future__ import annotations

import time
from encodings.aliases import aliases

import pytest

from cio_desktop.engine.reading.charsets import codec_of
from cio_desktop.engine.reading.encoded_words import decode_charset, decode_words
from cio_desktop.service.views import raw_message

PATTERNS = (b"a-", b"-a", b"\xff", b"+AGE-", b"\x1b$B", b"~{", b"\xa4\xa2", b"xn--a", b"\\u0061", b"%", b"\0", b"Z9")
SMALL, TIMES = 20_000, 8
TAKEN = sorted({name for alias in [*aliases, *aliases.values()] if (name := codec_of(alias)) is not None})


def seconds(raw: bytes, charset: str) -> float:
    """The quickest of three."""
    found = []
    for _ in range(3):
        begun = time.process_time()
        decode_charset(raw, charset)
        found.append(time.process_time() - begun)
    return min(found)


@pytest.mark.parametrize("charset", TAKEN)
def test_what_is_taken_is_read_in_linear_time(charset: str) -> None:
    for pattern in PATTERNS:
        small = (pattern * SMALL)[:SMALL]
        # a thousandth of a second is less than any clock tells well
        assert seconds(small * TIMES, charset) < max(seconds(small, charset), 0.001) * TIMES * 4, pattern


@pytest.mark.parametrize(
    "charset",
    ["punycode", "x-punycode", "PunyCode", "idna", "unicode_escape", "raw-unicode-escape", "rot13", "hex", "zlib"],
)
def test_what_is_no_charset_is_guessed_in_headers_and_bodies_alike(charset: str) -> None:
    assert codec_of(charset) is None
    text = b"caf\xc3\xa9-" + b"a-" * 400_000
    (body,) = raw_message.bodies(b"Content-Type: text/plain; charset=" + charset.encode() + b"\r\n\r\n" + text)
    assert body.content == text.decode()
    assert decode_words(f"=?{charset}?q?caf=C3=A9-?=") == "café-"


def test_enough_of_them_are_taken() -> None:
    assert len(TAKEN) > 70
