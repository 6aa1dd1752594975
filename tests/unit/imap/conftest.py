"""A scripted mail server on loopback: a test says line by line what it expects and what it answers."""

import asyncio
import contextlib
import ssl
from collections.abc import AsyncIterator, Awaitable, Callable
from typing import Any

import pytest

from cio_desktop.imap.connection import Connection, Endpoint, Login, Timeouts
from tests.support.patience import PATIENCE

PASSWORD = "correct horse battery"
AFTER_LOGIN = b"IMAP4rev1 UIDPLUS MOVE ESEARCH UNSELECT IDLE LITERAL+"
PATIENT = Timeouts(connect=30, tls=30, greeting=30, login=30, progress=30, command=60, logout=30)
# where the server hangs
SHORT = Timeouts(connect=30, tls=30, greeting=1.0, login=30, progress=1.0, command=60, logout=0.3)


class Peer:
    """The server's side of one connection."""

    def __init__(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self.reader, self.writer = reader, writer
        self.lines: list[bytes] = []

    async def say(self, *lines: bytes) -> None:
        self.writer.write(b"".join(line + b"\r\n" for line in lines))
        await self.writer.drain()

    async def raw(self, data: bytes) -> None:
        self.writer.write(data)
        await self.writer.drain()

    async def line(self) -> bytes:
        line = await self.reader.readline()
        self.lines.append(line)
        return line.rstrip(b"\r\n")

    async def expect(self, command: bytes) -> bytes:
        """The tag of the next command, which must begin so."""
        line = await self.line()
        tag, _, rest = line.partition(b" ")
        assert rest.startswith(command), f"expected {command!r}, got {line!r}"
        return tag

    async def answer(self, command: bytes, *untagged: bytes, done: bytes = b"OK done") -> None:
        tag = await self.expect(command)
        await self.say(*untagged, tag + b" " + done)

    async def login(self, capabilities: bytes = AFTER_LOGIN) -> None:
        await self.say(b"* OK [CAPABILITY IMAP4rev1 AUTH=PLAIN SASL-IR] hello")
        await self.answer(b"AUTHENTICATE PLAIN", done=b"OK [CAPABILITY " + capabilities + b"] in")

    async def select(self, exists: int = 3, *more: bytes) -> None:
        await self.answer(
            b"SELECT",
            b"* %d EXISTS" % exists,
            b"* OK [UIDVALIDITY 7] ok",
            b"* OK [UIDNEXT %d] ok" % (exists + 1),
            *more,
            done=b"OK [READ-WRITE] open",
        )

    async def silence(self) -> None:
        """Until the client hangs up."""
        while await self.reader.read(65536):
            pass


Script = Callable[[Peer], Awaitable[None]]


@contextlib.asynccontextmanager
async def serving(script: Script, context: ssl.SSLContext | None = None) -> AsyncIterator[int]:
    """The port. A failed expectation of the script fails the test."""
    problems: list[BaseException] = []
    running: set[asyncio.Task[Any]] = set()

    async def handle(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        task = asyncio.current_task()
        assert task is not None
        running.add(task)
        try:
            await script(Peer(reader, writer))
        except (ConnectionError, ssl.SSLError):
            pass  # the client hung up first
        except Exception as error:  # told to the test below
            problems.append(error)
        finally:
            writer.close()
            with contextlib.suppress(OSError):
                await writer.wait_closed()

    server = await asyncio.start_server(handle, "127.0.0.1", 0, ssl=context, limit=1 << 24)
    try:
        yield int(server.sockets[0].getsockname()[1])
    finally:
        server.close()
        if running:
            await asyncio.wait(running, timeout=PATIENCE)
        await server.wait_closed()
        if problems:
            raise problems[0]


@contextlib.asynccontextmanager
async def connected(script: Script, timeouts: Timeouts = PATIENT) -> AsyncIterator[Connection]:
    """A logged-in connection to a server that plays `script`; `timeouts` after the login."""
    async with serving(script) as port:
        connection = await Connection.open(
            Endpoint("127.0.0.1", port, ssl=False), Login("bob", PASSWORD), timeouts=PATIENT
        )
        connection.timeouts = timeouts
        try:
            yield connection
        finally:
            connection.close()
            await connection.wire.wait_closed()


class Scripted:
    PASSWORD, PATIENT, SHORT, AFTER_LOGIN, Peer = PASSWORD, PATIENT, SHORT, AFTER_LOGIN, Peer
    serving = staticmethod(serving)
    connected = staticmethod(connected)


@pytest.fixture
def scripted() -> type[Scripted]:
    return Scripted
