"""The content of one part of a message, read from the mail server piece by piece. Never holds all of it.

The connection is given back between two pieces: whoever reads slowly keeps nobody waiting.
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable, Callable

from cio_desktop.engine.reading.structure import Part
from cio_desktop.engine.reading.transfer_encoding import decoder_of

PIECE = 1024 * 1024

Read = Callable[[int, int], Awaitable[bytes]]


class PartContent:
    """`read(at, ask)` gives bytes as they are encoded, none beyond the end."""

    def __init__(self, part: Part, read: Read) -> None:
        self._part = part
        self._read = read

    async def pieces(self) -> AsyncIterator[bytes]:
        """Decoded. Raises MessageGone, MailError."""
        decoder = decoder_of(self._part.encoding)
        at = 0
        while piece := await self._read(at, PIECE):
            at += len(piece)
            yield decoder.feed(piece)
            # a longer piece is the whole; a short one is the end, unless the server tells of more
            if len(piece) > PIECE or (len(piece) < PIECE and at >= self._part.size):
                break
        yield decoder.finish()
