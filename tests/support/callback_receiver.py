"""Listens for callbacks on loopback and keeps what came."""

import asyncio
import contextlib
import json
import re
from collections.abc import AsyncIterator
from typing import Any

from tests.support.listening import stop_listening


class Receiver:
    """Takes POSTs. `answers`: statuses to give, the last one for ever."""

    def __init__(self) -> None:
        self.bodies: list[dict[str, Any]] = []
        self.heads: list[bytes] = []
        self.answers = [200]
        self.hold: asyncio.Event | None = None
        """What is answered only when it is set."""
        self.headers = b""
        self.port = 0

    async def serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        with contextlib.suppress(ConnectionError, asyncio.IncompleteReadError):
            head = await reader.readuntil(b"\r\n\r\n")
            found = re.search(rb"(?i)content-length: (\d+)", head)
            body = await reader.readexactly(int(found[1]) if found else 0)
            self.heads.append(head)
            self.bodies.append(json.loads(body))
            if self.hold is not None:
                await self.hold.wait()
            status = self.answers.pop(0) if len(self.answers) > 1 else self.answers[0]
            writer.write(b"HTTP/1.1 %d X\r\nContent-Length: 0\r\n%sConnection: close\r\n\r\n" % (status, self.headers))
            await writer.drain()
        writer.close()
        with contextlib.suppress(ConnectionError):
            await writer.wait_closed()

    def url(self, path: str = "/done") -> str:
        return f"http://127.0.0.1:{self.port}{path}"


@contextlib.asynccontextmanager
async def receiver() -> AsyncIterator[Receiver]:
    made = Receiver()
    server = await asyncio.start_server(made.serve, "127.0.0.1", 0)
    made.port = server.sockets[0].getsockname()[1]
    try:
        yield made
    finally:
        await stop_listening(server)
        await server.wait_closed()
