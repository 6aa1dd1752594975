"""Decoding a part's transfer encoding piece by piece (RFC 2045 6). Never raises on what a server may send.

What stands between the characters of base64 is skipped, as all mail programs do; quoted-printable is decoded by lines.
"""

from __future__ import annotations

import binascii
import re
from typing import Protocol

_BASE64 = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/="
_OTHERS = bytes(set(range(256)) - set(_BASE64))
_LONGEST_LINE = 64 * 1024
_OPEN_END = re.compile(rb"(?:=[0-9A-Fa-f]?\r?|[ \t\r]+)\Z")


class Decoder(Protocol):
    """`feed` gives what is certain so far, `finish` the rest."""

    def feed(self, piece: bytes) -> bytes: ...

    def finish(self) -> bytes: ...


def decoder_of(encoding: str) -> Decoder:
    """For an encoding in lower case; what is unknown is passed on as it is."""
    match encoding:
        case "base64":
            return Base64()
        case "quoted-printable":
            return QuotedPrintable()
        case _:
            return Identity()


class Identity:
    def feed(self, piece: bytes) -> bytes:
        return piece

    def finish(self) -> bytes:
        return b""


class Base64:
    """Several encoded texts one behind the other, each with its own padding, are one."""

    def __init__(self) -> None:
        self._rest = b""

    def feed(self, piece: bytes) -> bytes:
        blocks = (self._rest + piece.translate(None, _OTHERS)).split(b"=")
        self._rest = blocks.pop()
        decoded = [self._whole(block) + self._last(block) for block in blocks]
        decoded.append(self._whole(self._rest))
        self._rest = self._rest[len(self._rest) // 4 * 4 :]
        return b"".join(decoded)

    def finish(self) -> bytes:
        rest, self._rest = self._rest, b""
        return self._last(rest)

    @staticmethod
    def _whole(block: bytes) -> bytes:
        return binascii.a2b_base64(block[: len(block) // 4 * 4])

    @staticmethod
    def _last(block: bytes) -> bytes:
        """What is left of a block that ends within four characters; one alone says nothing."""
        rest = block[len(block) // 4 * 4 :]
        return binascii.a2b_base64(rest + b"=" * (4 - len(rest))) if len(rest) > 1 else b""


class QuotedPrintable:
    def __init__(self) -> None:
        self._rest = b""

    def feed(self, piece: bytes) -> bytes:
        text = self._rest + piece
        end = text.rfind(b"\n") + 1
        if len(text) - end > _LONGEST_LINE:  # no line of a mail: cut where nothing is open
            still_open = _OPEN_END.search(text, len(text) - 100)
            end = still_open.start() if still_open is not None else len(text)
        self._rest = text[end:]
        return binascii.a2b_qp(text[:end])

    def finish(self) -> bytes:
        rest, self._rest = self._rest, b""
        return binascii.a2b_qp(rest)
