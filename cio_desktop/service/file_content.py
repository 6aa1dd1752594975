"""The content of a file as an answer: streamed, whole or a range (RFC 9110 14), and links to it that need no signature.

How long a file is, is known once it was read: mail servers tell the length of what is encoded, and that not always. So
the first answer has no Content-Length, and a range of a file that was never read whole is preceded by counting it.
"""

from __future__ import annotations

import asyncio
import logging
import re
import secrets
from collections import OrderedDict
from collections.abc import AsyncIterator, Callable
from dataclasses import dataclass

from starlette.responses import Response
from starlette.types import Receive, Scope, Send

from cio_desktop.engine.api import PartContent
from cio_desktop.protocol.errors import CioError
from cio_desktop.protocol.file_names import safe_name

from .errors import error_response
from .failures import translate
from .while_wanted import while_wanted

log = logging.getLogger(__name__)

LINK_SECONDS = 600
_MOST_LINKS = 1_000
_MOST_LENGTHS = 10_000
_RANGE = re.compile(r"bytes=([0-9]{0,18})-([0-9]{0,18})\Z")
_TYPE = re.compile(r"[a-z0-9!#$&^_.+-]{1,127}/[a-z0-9!#$&^_.+-]{1,127}\Z")


@dataclass(frozen=True)
class LinkedFile:
    account_id: str
    file_id: str


class FileContents:
    """Links that were given out and lengths that were counted, while the service runs. `now`: Unix seconds."""

    def __init__(self, now: Callable[[], float]) -> None:
        self._now = now
        self._links: OrderedDict[str, tuple[LinkedFile, float]] = OrderedDict()
        self._lengths: OrderedDict[str, int] = OrderedDict()

    def link(self, file: LinkedFile) -> str:
        """What allows whoever has it to read this file for ten minutes."""
        ticket = secrets.token_urlsafe(24)
        self._links[ticket] = (file, self._now() + LINK_SECONDS)
        while len(self._links) > _MOST_LINKS:
            self._links.popitem(last=False)
        return ticket

    def linked(self, ticket: str) -> LinkedFile | None:
        file, end = self._links.get(ticket, (None, 0.0))
        return file if self._now() < end else None

    def length(self, file_id: str) -> int | None:
        return self._lengths.get(file_id)

    def learn(self, file_id: str, length: int) -> None:
        self._lengths[file_id] = length
        while len(self._lengths) > _MOST_LENGTHS:
            self._lengths.popitem(last=False)


@dataclass(frozen=True)
class Asked:
    """The request's Range and If-Range."""

    range: str | None = None
    if_range: str | None = None

    def applies(self, tag: str) -> re.Match[str] | None:
        """None: the whole file, also for what is no single range of bytes."""
        found = _RANGE.match((self.range or "").replace(" ", ""))
        if found is None or found[0] == "bytes=-" or self.if_range not in (None, tag):
            return None
        return None if found[1] and found[2] and int(found[1]) > int(found[2]) else found


class ContentAnswer(Response):
    """Ends early when the client goes or the service closes."""

    def __init__(
        self,
        content: PartContent,
        *,
        file_id: str,
        name: str,
        media_type: str,
        asked: Asked,
        contents: FileContents,
        closing: asyncio.Event,
    ) -> None:
        super().__init__()
        self._content = content
        self._file_id = file_id
        self._asked = asked
        self._contents = contents
        self._closing = closing
        self._tag = f'"{file_id}"'
        self._fields = [
            (b"content-type", (media_type if _TYPE.match(media_type) else "application/octet-stream").encode()),
            (b"content-disposition", _disposition(name)),
            (b"accept-ranges", b"bytes"),
            (b"etag", self._tag.encode()),
            (b"cache-control", b"no-store"),
            # what a stranger sent must not become a page of this address
            (b"x-content-type-options", b"nosniff"),
            (b"content-security-policy", b"sandbox; default-src 'none'"),
            (b"referrer-policy", b"no-referrer"),
        ]

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """What can't be ended well is left without its last piece: the server then cuts the connection."""
        await while_wanted(self._answer(scope, receive, send), receive, self._closing, "file content")

    async def _answer(self, scope: Scope, receive: Receive, send: Send) -> None:
        try:
            wanted = self._asked.applies(self._tag)
            length = self._contents.length(self._file_id)
            if wanted is not None and length is None:
                length = await self._count()
            pieces = self._content.pieces()
            first = await anext(pieces, b"")
        except CioError as error:
            await error_response(translate(error))(scope, receive, send)
            return
        try:
            if wanted is None or length is None:
                await self._send_whole(send, length, first, pieces)
            else:
                await self._send_range(send, *_bounds(wanted, length), length, first, pieces)
        except CioError as error:
            log.info("The content of a file ended early: %s", error.code)

    async def _count(self) -> int:
        length = 0
        async for piece in self._content.pieces():
            length += len(piece)
        self._contents.learn(self._file_id, length)
        return length

    async def _send_whole(self, send: Send, length: int | None, first: bytes, pieces: AsyncIterator[bytes]) -> None:
        known = [] if length is None else [(b"content-length", b"%d" % length)]
        await send({"type": "http.response.start", "status": 200, "headers": [*self._fields, *known]})
        sent = len(first)
        await send({"type": "http.response.body", "body": first, "more_body": True})
        async for piece in pieces:
            sent += len(piece)
            await send({"type": "http.response.body", "body": piece, "more_body": True})
        self._contents.learn(self._file_id, sent)
        await send({"type": "http.response.body", "body": b"", "more_body": False})

    async def _send_range(
        self, send: Send, begin: int, end: int, length: int, first: bytes, pieces: AsyncIterator[bytes]
    ) -> None:
        if begin >= end:
            fields = [(b"content-range", b"bytes */%d" % length), (b"content-length", b"0")]
            await send({"type": "http.response.start", "status": 416, "headers": fields})
            await send({"type": "http.response.body", "body": b""})
            return
        fields = [
            *self._fields,
            (b"content-range", b"bytes %d-%d/%d" % (begin, end - 1, length)),
            (b"content-length", b"%d" % (end - begin)),
        ]
        await send({"type": "http.response.start", "status": 206, "headers": fields})
        at = 0
        async for piece in _from(first, pieces):
            part = piece[max(begin - at, 0) : max(end - at, 0)]
            at += len(piece)
            await send({"type": "http.response.body", "body": part, "more_body": True})
            if at >= end:
                await send({"type": "http.response.body", "body": b"", "more_body": False})
                return


async def _from(first: bytes, rest: AsyncIterator[bytes]) -> AsyncIterator[bytes]:
    yield first
    async for piece in rest:
        yield piece


def _bounds(wanted: re.Match[str], length: int) -> tuple[int, int]:
    """From where to where; the second is behind the last byte."""
    first, last = wanted[1], wanted[2]
    if not first:
        return max(length - int(last), 0), length
    return int(first), min(int(last) + 1, length) if last else length


def _disposition(name: str) -> bytes:
    """One parameter, in quotes, in UTF-8: an old client takes all that follows the first `=` as the name."""
    quoted = safe_name(name).replace("\\", "_").replace('"', "'")
    return b'attachment; filename="%b"' % quoted.encode()
