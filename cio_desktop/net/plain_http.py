"""HTTP/1.1 without TLS to a server on this machine, by h11 (RFC 9112): what the window speaks with its service.

httpx does the same and more, and takes as long to import as the whole frame of the window. Connections are kept and
used again. No redirect, no proxy, nothing packed.
"""

from __future__ import annotations

import asyncio
import contextlib
import time
from collections.abc import AsyncGenerator, AsyncIterator, Awaitable, Iterator, Mapping
from typing import TypeVar
from urllib.parse import urlsplit

import h11

from cio_desktop.net.answer import HttpError, HttpTimeout, Response
from cio_desktop.net.loopback import is_loopback

T = TypeVar("T")

CONNECTIONS = 16
IDLE_SECONDS = 30.0  # less than any server waits for the next request
_PIECE = 64 * 1024
_HEAD_LIMIT = 256 * 1024
_BODY_METHODS = frozenset({"POST", "PUT", "PATCH"})


def is_plain(url: str) -> bool:
    """Whether this is for us: no TLS, and a loopback address."""
    try:
        parts = urlsplit(url)
        return parts.scheme == "http" and url.isascii() and is_loopback(parts.hostname or "") and parts.port != 0
    except ValueError:
        return False


class PlainHttp:
    """`close` at the end; it may be used again after that."""

    def __init__(self) -> None:
        self._idle: list[_Connection] = []
        self._free = asyncio.Semaphore(CONNECTIONS)

    async def close(self) -> None:
        while self._idle:
            await self._idle.pop().end()

    async def request(
        self, method: str, url: str, headers: Mapping[str, str], body: bytes | None, *, connect: float, silence: float
    ) -> Response:
        async with self.opened(method, url, headers, body, connect=connect, silence=silence) as (answer, pieces):
            content = b"".join([piece async for piece in pieces])
        return Response(answer.status_code, names_and_values(answer), content)

    @contextlib.asynccontextmanager
    async def opened(
        self, method: str, url: str, headers: Mapping[str, str], body: bytes | None, *, connect: float, silence: float
    ) -> AsyncIterator[tuple[h11.Response, AsyncIterator[bytes]]]:
        """The answer's head, and its body as it comes. `connect`, `silence`: seconds until connected, and without a
        byte. Raises HttpError, HttpTimeout, also while the body is read."""
        with _translated():
            await _within(connect, self._free.acquire())
        try:
            with _translated():
                connection = self._kept(url)
                if connection is None:
                    connection = await _within(connect, _Connection.open(url))
            pieces = connection.body(silence)
            try:
                with _translated():
                    answer = await connection.ask(method, url, headers, body, silence)
                yield answer, pieces
            finally:
                await pieces.aclose()
                if connection.ready_again():
                    self._idle.append(connection)
                else:
                    connection.cut()
        finally:
            self._free.release()

    def _kept(self, url: str) -> _Connection | None:
        """The one used last, if it is still good."""
        found = None
        for connection in list(self._idle):
            if not connection.alive():
                self._idle.remove(connection)
                connection.cut()
            elif connection.place == _place(url):
                found = connection
        if found is not None:
            self._idle.remove(found)
        return found


class _Connection:
    def __init__(self, place: tuple[str, int], reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self.place = place
        self._reader = reader
        self._writer = writer
        self._protocol = h11.Connection(h11.CLIENT, max_incomplete_event_size=_HEAD_LIMIT)
        self._since = time.monotonic()

    @classmethod
    async def open(cls, url: str) -> _Connection:
        place = _place(url)
        reader, writer = await asyncio.open_connection(*place)
        return cls(place, reader, writer)

    async def ask(
        self, method: str, url: str, headers: Mapping[str, str], body: bytes | None, silence: float
    ) -> h11.Response:
        """Sends it and answers the head of what comes back, which may come before all was sent."""
        parts = urlsplit(url)
        target = (parts.path or "/") + (f"?{parts.query}" if parts.query else "")
        lines = {"Host": parts.netloc.rpartition("@")[2], "Accept": "*/*", "Accept-Encoding": "identity", **headers}
        if body is not None or method in _BODY_METHODS:
            lines["Content-Length"] = str(len(body or b""))
        request = h11.Request(method=method, target=target, headers=list(lines.items()))
        message = self._protocol.send(request) or b""
        if body:
            message += self._protocol.send(h11.Data(data=body)) or b""
        message += self._protocol.send(h11.EndOfMessage()) or b""
        self._writer.write(message)
        with contextlib.suppress(ConnectionError):  # a server that has read enough answers and hangs up
            await _within(silence, self._writer.drain())
        while True:
            event = await self._next(silence)
            if isinstance(event, h11.Response):
                if dict(event.headers).get(b"content-encoding", b"identity").strip().lower() != b"identity":
                    raise HttpError("The answer is packed, although plain bytes were asked for")
                return event
            if not isinstance(event, h11.InformationalResponse):
                raise HttpError("The connection ended without an answer")

    async def body(self, silence: float) -> AsyncGenerator[bytes, None]:
        while True:
            with _translated():
                event = await self._next(silence)
            if isinstance(event, h11.Data):
                yield bytes(event.data)
            elif isinstance(event, h11.EndOfMessage):
                return
            else:
                raise HttpError("The answer broke off")

    async def _next(self, silence: float) -> h11.Event:
        while True:
            event = self._protocol.next_event()
            if isinstance(event, h11.Event):
                return event
            if event is h11.PAUSED:
                raise HttpError("The answer broke off")
            self._protocol.receive_data(await _within(silence, self._reader.read(_PIECE)))

    def ready_again(self) -> bool:
        """For the next request, which is the case after a whole answer to a whole request."""
        if self._protocol.our_state is not h11.DONE or self._protocol.their_state is not h11.DONE:
            return False
        self._protocol.start_next_cycle()
        self._since = time.monotonic()
        return True

    def alive(self) -> bool:
        quiet = not self._reader.at_eof() and not self._writer.is_closing()
        return quiet and time.monotonic() - self._since < IDLE_SECONDS

    async def end(self) -> None:
        self._writer.close()
        with contextlib.suppress(OSError):
            await self._writer.wait_closed()

    def cut(self) -> None:
        """At once, without a word."""
        self._writer.transport.abort()


def names_and_values(answer: h11.Response) -> dict[str, str]:
    return {name.decode("latin-1"): value.decode("latin-1") for name, value in answer.headers}


def _place(url: str) -> tuple[str, int]:
    parts = urlsplit(url)
    return parts.hostname or "", parts.port or 80


async def _within(seconds: float, work: Awaitable[T]) -> T:
    async with asyncio.timeout(seconds):
        return await work


@contextlib.contextmanager
def _translated() -> Iterator[None]:
    try:
        yield
    except TimeoutError as error:
        raise HttpTimeout("No answer in time") from error
    except (OSError, h11.ProtocolError) as error:
        # what h11 says may quote what was sent
        raise HttpError(f"The connection failed ({type(error).__name__})") from None
