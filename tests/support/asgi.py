"""Requests straight into an ASGI app, byte for byte: no client library that would tidy up the path or the query."""

from __future__ import annotations

import asyncio
import json
from collections.abc import MutableMapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from tests.support.patience import PATIENCE

HOST = "127.0.0.1:8800"


@dataclass
class Answer:
    status: int
    headers: dict[str, str]
    body: bytes

    def json(self) -> Any:
        return json.loads(self.body)


@dataclass
class Exchange:
    """One request under way. `messages` fills as the app sends; `hang_up` tells it that the client has gone."""

    pieces: Sequence[bytes]
    messages: list[dict[str, Any]] = field(default_factory=list)
    _gone: asyncio.Event = field(default_factory=asyncio.Event)
    _news: asyncio.Event = field(default_factory=asyncio.Event)
    _next: int = 0

    @property
    def read(self) -> int:
        """How many pieces were asked for."""
        return self._next

    def hang_up(self) -> None:
        self._gone.set()

    async def receive(self) -> dict[str, Any]:
        if self._next < len(self.pieces):
            piece = self.pieces[self._next]
            self._next += 1
            return {"type": "http.request", "body": piece, "more_body": self._next < len(self.pieces)}
        await self._gone.wait()
        return {"type": "http.disconnect"}

    async def send(self, message: MutableMapping[str, Any]) -> None:
        self.messages.append(dict(message))
        self._news.set()

    async def sent(self, wanted: bytes, timeout: float = PATIENCE) -> bytes:
        """Waits until these bytes stand in what was sent so far; all of it."""
        async with asyncio.timeout(timeout):
            while wanted not in self.body():
                self._news.clear()
                await self._news.wait()
        return self.body()

    async def ended(self, timeout: float = PATIENCE) -> None:
        """Waits until the app has sent its last piece."""
        async with asyncio.timeout(timeout):
            while not self.messages or self.messages[-1].get("more_body") is not False:
                self._news.clear()
                await self._news.wait()

    def body(self) -> bytes:
        return b"".join(m.get("body", b"") for m in self.messages if m["type"] == "http.response.body")

    def answer(self) -> Answer:
        start = self.messages[0]
        assert start["type"] == "http.response.start"
        headers = {name.decode(): value.decode() for name, value in start["headers"]}
        return Answer(start["status"], headers, self.body())


def make_scope(method: str, target: str, headers: Sequence[tuple[str, str]], host: str | None = HOST) -> dict[str, Any]:
    path, _, query = target.partition("?")
    given = [(name.lower().encode(), value.encode()) for name, value in headers]
    if host is not None and not any(name == b"host" for name, _ in given):
        given.insert(0, (b"host", host.encode()))
    return {
        "type": "http",
        "asgi": {"version": "3.0"},
        "http_version": "1.1",
        "method": method,
        "scheme": "http",
        "path": path,
        "raw_path": path.encode(),
        "query_string": query.encode(),
        "headers": given,
        "server": ("127.0.0.1", 8800),
        "client": ("127.0.0.1", 40000),
    }


async def request(
    app: Any,
    method: str,
    target: str,
    *,
    headers: Sequence[tuple[str, str]] = (),
    body: bytes = b"",
    pieces: Sequence[bytes] | None = None,
    host: str | None = HOST,
    timeout: float = PATIENCE,
) -> Answer:
    exchange = Exchange(pieces if pieces is not None else [body])
    async with asyncio.timeout(timeout):
        await app(make_scope(method, target, headers, host), exchange.receive, exchange.send)
    return exchange.answer()
