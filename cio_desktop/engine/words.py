"""Text out of header bytes: encoded words (RFC 2047), parameters (RFC 2231), bytes in no declared charset.

Never raises, whatever the bytes are. Must not know which header it reads.
"""

from __future__ import annotations

import binascii
import codecs
import re
from urllib.parse import unquote_to_bytes

_ENCODED_WORD = re.compile(r"=\?([^?\s]{1,64})\?([bBqQ])\?([^?]*)\?=")
_BETWEEN_WORDS = re.compile(r"(\?=)[ \t\r\n]+(?==\?)")
_Q_ESCAPE = re.compile(rb"=([0-9A-Fa-f]{2})")
# Codecs of Python that are no charsets, or cost without measure.
_NO_CHARSETS = frozenset({"idna", "punycode", "unicode_escape", "raw_unicode_escape", "undefined", "rot13", "utf-7"})
_CONTROL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ud800-\udfff]")


def text_of(raw: bytes) -> str:
    """Bytes whose charset nobody named: UTF-8, else Windows-1252, unfit bytes replaced."""
    try:
        return raw.decode()
    except UnicodeDecodeError:
        return raw.decode("cp1252", "replace")


def clean(text: str) -> str:
    """The text without control characters and lone surrogates, which neither JSON nor a window can show."""
    return text if text.isprintable() else _CONTROL.sub("\ufffd", text)


def decode_charset(raw: bytes, charset: str) -> str:
    """Bytes in a declared charset; a charset we lack, or one the bytes do not fit, is guessed."""
    name = charset.partition("*")[0].lower()  # RFC 2231 may add a language
    try:
        info = codecs.lookup(name)
    except (LookupError, ValueError):  # ValueError: a NUL in the name
        return text_of(raw)
    if info.name in _NO_CHARSETS or not getattr(info, "_is_text_encoding", True):
        return text_of(raw)
    if info.name in {"ascii", "iso8859-1"}:
        return text_of(raw)  # declared by many that mean UTF-8 or Windows-1252
    try:
        return raw.decode(info.name)
    except UnicodeDecodeError:
        return raw.decode(info.name, "replace")


def decode_words(text: str) -> str:
    """Header text with its encoded words decoded. Neighbours of one charset are joined before decoding: some
    writers cut characters in two."""
    if "=?" not in text:
        return text
    text = _BETWEEN_WORDS.sub(r"\1", text)
    out: list[str] = []
    pending = b""
    pending_charset = ""
    end = 0
    for match in _ENCODED_WORD.finditer(text):
        charset, kind, body = match.groups()
        data = _base64(body) if kind in "bB" else _quoted(body)
        adjacent = match.start() == end and pending_charset == charset.lower()
        if not adjacent:
            if pending_charset:
                out.append(decode_charset(pending, pending_charset))
            out.append(text[end : match.start()])
            pending = b""
        pending += data
        pending_charset = charset.lower()
        end = match.end()
    if pending_charset:
        out.append(decode_charset(pending, pending_charset))
    out.append(text[end:])
    return clean("".join(out))


def decode_extended(value: bytes) -> str:
    """An RFC 2231 value: charset'language'percent-encoded."""
    charset, quote, rest = value.partition(b"'")
    _, second, encoded = rest.partition(b"'")
    if not quote or not second:
        return clean(text_of(unquote_to_bytes(value)))
    return clean(decode_charset(unquote_to_bytes(encoded), text_of(charset) or "utf-8"))


def _base64(body: str) -> bytes:
    data = body.encode("ascii", "ignore").rstrip(b"=")
    data += b"=" * (-len(data) % 4)
    try:
        return binascii.a2b_base64(data)
    except binascii.Error:
        # One character too many at the end: the rest is whole.
        try:
            return binascii.a2b_base64(data.rstrip(b"=")[:-1] + b"==")
        except binascii.Error:
            return body.encode("utf-8", "replace")


def _quoted(body: str) -> bytes:
    raw = body.encode("utf-8", "replace").replace(b"_", b" ")
    return _Q_ESCAPE.sub(lambda match: bytes.fromhex(match.group(1).decode("ascii")), raw)
