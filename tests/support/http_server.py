"""An HTTP server that does what a test tells it: it notes each request byte for byte and answers, stalls or hangs up.

async with HttpServer() as server:
    server.answers = [Drop(), Answer(200, b"[]")]      # one each; the last one stays
    ...
    assert server.seen[0].target == "/2.0/accounts"
"""

import asyncio
import contextlib
import ssl
from collections.abc import Sequence
from dataclasses import dataclass, field
from types import TracebackType
from urllib.parse import parse_qsl

from tests.support.listening import stop_listening


@dataclass
class Seen:
    method: str
    target: str
    headers: dict[str, str]
    body: bytes

    @property
    def path(self) -> str:
        return self.target.partition("?")[0]

    @property
    def query(self) -> list[tuple[str, str]]:
        return parse_qsl(self.target.partition("?")[2], keep_blank_values=True)

    @property
    def form(self) -> list[tuple[str, str]]:
        return parse_qsl(self.body.decode(), keep_blank_values=True)


@dataclass
class Answer:
    status: int = 200
    body: bytes = b"{}"
    headers: dict[str, str] = field(default_factory=lambda: {"Content-Type": "application/json"})


@dataclass
class Raw:
    """These pieces as they are, then the connection ends; `stays`: it stays open and silent."""

    pieces: Sequence[bytes]
    stays: bool = False


@dataclass
class Drop:
    """The connection ends without a word."""


@dataclass
class Silent:
    """No answer, for as long as the test runs."""


class HttpServer:
    def __init__(self, *, ssl_context: ssl.SSLContext | None = None) -> None:
        self.answers: list[Answer | Raw | Drop | Silent] = [Answer()]
        self.seen: list[Seen] = []
        self.connections = 0
        self.port = 0
        self._ssl = ssl_context
        self._server: asyncio.Server | None = None
        self._tasks: set[asyncio.Task[None]] = set()

    @property
    def url(self) -> str:
        return f"{'https' if self._ssl else 'http'}://127.0.0.1:{self.port}"

    async def __aenter__(self) -> "HttpServer":
        self._server = await asyncio.start_server(self._accept, "127.0.0.1", self.port, ssl=self._ssl)
        self.port = self._server.sockets[0].getsockname()[1]
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        assert self._server is not None
        await stop_listening(self._server)
        for task in list(self._tasks):
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)

    def _accept(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        task = asyncio.get_running_loop().create_task(self._serve(reader, writer))
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self.connections += 1
        try:
            while await self._one(reader, writer):
                pass
        except (asyncio.IncompleteReadError, ConnectionError, ssl.SSLError):
            pass  # the client has gone
        finally:
            writer.transport.abort()
            with contextlib.suppress(OSError):
                await writer.wait_closed()

    async def _one(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> bool:
        head = (await reader.readuntil(b"\r\n\r\n")).decode("latin-1")
        line, *rest = head.removesuffix("\r\n\r\n").split("\r\n")
        method, target, _ = line.split(" ", 2)
        headers = {name.lower(): value for name, _, value in (each.partition(": ") for each in rest)}
        body = await reader.readexactly(int(headers.get("content-length", "0")))
        self.seen.append(Seen(method, target, headers, body))
        match self.answers.pop(0) if len(self.answers) > 1 else self.answers[0]:
            case Answer() as answer:
                lines = [f"HTTP/1.1 {answer.status} X", f"Content-Length: {len(answer.body)}"]
                lines += [f"{name}: {value}" for name, value in answer.headers.items()]
                writer.write("\r\n".join([*lines, "", ""]).encode() + answer.body)
                await writer.drain()
                return True
            case Raw() as raw:
                for piece in raw.pieces:
                    writer.write(piece)
                    await writer.drain()
                    await asyncio.sleep(0)
                if raw.stays:
                    await reader.read()
                else:
                    # what was written must arrive before the end does
                    writer.write_eof()
                    await reader.read()
            case Silent():
                await reader.read()
        return False
