"""From a stream of bytes to whole responses: one text with its literals. Knows lines, literals and limits, no grammar.

The result never depends on how the stream was cut into pieces.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from cio_desktop.language import Said

from .errors import ProtocolViolation

_ANNOUNCED = re.compile(rb"\{(\d{1,20})\+?\}[ \t]*\r?\n\Z")
# Only data responses carry literals. The words of a status line or of a continuation may end in "{5}" by chance.
_DATA = re.compile(rb"\*[ \t]+(?!(?:OK|NO|BAD|BYE|PREAUTH)\b)", re.IGNORECASE)
_NUMBERED = re.compile(rb"\* [0-9]")
_ANNOUNCEMENT = len(b"{9999999}\r\n")  # of what is taken at once
_UID = re.compile(rb"\* \d+ FETCH \((?:[A-Z0-9-]+ (?:\d+|\([^()\"{]*\)) )*UID (\d{1,10})\b", re.IGNORECASE)


@dataclass(frozen=True)
class Limits:
    line: int = 8 * 1024 * 1024
    literal: int = 64 * 1024 * 1024
    response: int = 128 * 1024 * 1024
    nesting: int = 64
    tokens: int = 500_000


LIMITS = Limits()

Frame = tuple[bytes, list[bytes]]
"""The text without its last line break, each literal leaving its announcement `{n}CRLF` in it; and the literals."""


class Framer:
    def __init__(self, limits: Limits = LIMITS) -> None:
        self._limits = limits
        self._buffer = bytearray()
        self._at = 0  # start of what is not yet consumed
        self._scan = 0  # no line feed between _at and here
        self._texts: list[bytes] = []
        self._literals: list[bytes] = []
        self._size = 0
        self._need = -1  # bytes of the literal being received, -1 outside of one

    @property
    def pending(self) -> int:
        """Bytes received and not handed out."""
        return len(self._buffer) - self._at + self._size

    def feed(self, data: bytes) -> None:
        if self._at:
            del self._buffer[: self._at]
            self._scan -= self._at
            self._at = 0
        self._buffer += data

    def next(self) -> Frame | None:
        """The next whole response, or None until more is fed."""
        buffer = self._buffer
        while True:
            if self._need >= 0:
                end = self._at + self._need
                if len(buffer) < end:
                    return None
                with memoryview(buffer) as view:
                    self._literals.append(bytes(view[self._at : end]))
                self._at = self._scan = end
                self._need = -1
            found = buffer.find(b"\n", self._scan)
            if found < 0:
                self._scan = len(buffer)
                if self._scan - self._at > self._limits.line:
                    raise ProtocolViolation(Said("The server sent an endless line."), uid=self._uid())
                return None
            line = bytes(buffer[self._at : found + 1])
            if len(line) > self._limits.line:
                raise ProtocolViolation(Said("The server sent an endless line."), uid=self._uid())
            if line.endswith(b"}\r\n") and (row := self._row(line, found + 1)) is not None:
                return row
            self._at = self._scan = found + 1
            # a blank behind the announcement is no reason to take a message's text for lines
            if line.rstrip().endswith(b"}") and _DATA.match(self._texts[0] if self._texts else line):
                announced = _ANNOUNCED.search(line)
                if announced is not None:
                    self._expect(line, int(announced.group(1)))
                    continue
            text = line.rstrip(b"\r\n")
            if not self._texts:
                return text, []
            self._texts.append(text)
            frame = b"".join(self._texts), self._literals
            self._texts, self._literals, self._size = [], [], 0
            return frame

    def _row(self, line: bytes, begin: int) -> Frame | None:
        """What nearly all answers of an import are, taken at once: a line, one literal that begins at `begin`, and one
        bracket behind it. None where it takes more care, or is not here yet."""
        brace = line.rfind(b"{", -_ANNOUNCEMENT)
        digits = line[brace + 1 : -3]
        if self._texts or brace < 0 or not digits.isdigit() or not _NUMBERED.match(line):
            return None
        length, buffer, limits = int(digits), self._buffer, self._limits
        end = begin + length
        if length > limits.literal or end - self._at > limits.response or not buffer.startswith(b")\r\n", end):
            return None
        self._at = self._scan = end + 3
        return line + b")", [bytes(buffer[begin:end])]

    def _expect(self, line: bytes, length: int) -> None:
        self._texts.append(line)
        self._size += len(line) + length
        if length > self._limits.literal:
            raise ProtocolViolation(
                Said("The server announced {length} bytes in one piece.", length=length), uid=self._uid()
            )
        if self._size > self._limits.response or len(self._texts) > self._limits.tokens:
            raise ProtocolViolation(Said("One answer of the server is too long."), uid=self._uid())
        self._need = length

    def _uid(self) -> int | None:
        match = _UID.match(self._texts[0]) if self._texts else None
        return int(match.group(1)) if match else None
