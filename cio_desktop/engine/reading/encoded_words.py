"""Text out of header bytes: encoded words (RFC 2047), values of parameters (RFC 2231), bytes in no declared charset.

Never raises, whatever the bytes are. Must not know which header it reads.
"""

from __future__ import annotations

import binascii
import re
from urllib.parse import unquote_to_bytes

from .charsets import codec_of

# The text ends at the first "?="; a "?" or "=" alone is taken as text (many writers leave them), the start of another
# encoded word is not. Mostly there is no "?" at all.
_ENCODED_WORD = re.compile(r"=\?([^?\s]{1,64})\?([bBqQ])\?([^?]*+(?=\?=)|(?:[^?=]++|=(?!\?(?!=))|\?(?!=))*+)\?=")
_HEX = b"0123456789abcdefABCDEF"
# "c3", "C3", "cC" … -> their byte
_BYTES = {bytes([high, low]): bytes.fromhex(chr(high) + chr(low)) for high in _HEX for low in _HEX}
_BLANKS = re.compile("[\t\n\x0b\x0c\r\x1c-\x1e\x85\u2028\u2029]+ *")
_CONTROL = re.compile("[\x00-\x1f\x7f-\x9f\ud800-\udfff]")
_LINE_ENDS = re.compile("\r(?!\n)|[\x0b\x0c\x85\u2028\u2029]")
_CONTROL_IN_LINES = re.compile("[\x00-\x08\x0e-\x1f\x7f-\x9f\ud800-\udfff]")


def text_of(raw: bytes) -> str:
    """Bytes whose charset nobody named: UTF-8, else Windows-1252, unfit bytes replaced."""
    try:
        return raw.decode()
    except UnicodeDecodeError:
        return raw.decode("cp1252", "replace")


def clean(text: str) -> str:
    """One line without control characters and lone surrogates, which neither JSON nor a window can show. What ends
    a line anywhere becomes a blank."""
    if text.isprintable():
        return text
    return _CONTROL.sub("\ufffd", _BLANKS.sub(" ", text))


def clean_lines(text: str) -> str:
    """The same for text of many lines: CRLF, tabs and line feeds stay, every other end of a line becomes LF."""
    return _CONTROL_IN_LINES.sub("\ufffd", _LINE_ENDS.sub("\n", text))


def decode_charset(raw: bytes, charset: str) -> str:
    """Bytes in a declared charset; without a usable charset they are guessed, those that do not fit replaced."""
    codec = codec_of(charset)
    if codec is None:
        return text_of(raw)
    return raw.decode(codec, "replace")


def decode_words(text: str) -> str:
    """Header text with its encoded words decoded, as one clean line. Neighbours of one charset are joined before
    decoding: some writers cut characters in two."""
    if "=?" not in text:
        return clean(text)
    out: list[str] = []
    pending = b""
    charset = ""
    end = 0
    for match in _ENCODED_WORD.finditer(text):
        gap = text[end : match.start()]
        follows = bool(charset) and (not gap or gap.isspace())
        if not (follows and charset == match[1].lower()):
            if charset:
                out.append(decode_charset(pending, charset))
            if not follows:
                out.append(gap)
            pending = b""
            charset = match[1].lower()
        pending += _base64(match[3]) if match[2] in "bB" else _quoted(match[3])
        end = match.end()
    if charset:
        out.append(decode_charset(pending, charset))
    out.append(text[end:])
    return clean("".join(out))


def decode_name(text: str) -> str:
    """A name of a person or a file: as `decode_words`, also where somebody coded it twice."""
    if "=?" not in text:
        return clean(text).strip()
    name = decode_words(text).strip()
    if name.startswith("=?") and name.endswith("?=") and name != text:
        name = decode_words(name).strip()
    return name


def decode_segments(segments: list[tuple[bytes, bool]]) -> str:
    """A parameter in pieces (RFC 2231 3 and 4.1); True with those that are percent-encoded. The first of these
    names the charset of all."""
    charset = ""
    joined = b""
    for number, (value, encoded) in enumerate(segments):
        if encoded and not number:
            named, quote, rest = value.partition(b"'")
            _, second, rest = rest.partition(b"'")
            if quote and second:
                charset, value = text_of(named) or "utf-8", rest
        joined += unquote_to_bytes(value) if encoded else value
    return decode_name(decode_charset(joined, charset) if charset else text_of(joined))


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
    first, *rest = raw.split(b"=")
    if not rest:
        return first
    pieces = [first]
    for piece in rest:
        byte = _BYTES.get(piece[:2])
        pieces.append(b"=" + piece if byte is None else byte + piece[2:])
    return b"".join(pieces)
