"""An answer of server-sent events: one struct as JSON per `data:` line, its `type` as the event's name.

A silence is filled with comment lines, so that both ends notice a dead connection. It must not know what is told.
"""

from __future__ import annotations

import asyncio
from collections.abc import AsyncGenerator
from contextlib import aclosing
from typing import Protocol

import msgspec
from starlette.responses import Response
from starlette.types import Receive, Scope, Send

from .config import ServiceConfig
from .while_wanted import while_wanted

HEARTBEAT = b": still here\n\n"


class Told(Protocol):
    @property
    def type(self) -> str: ...


class Open(Protocol):
    """What a stream has to know of the service."""

    @property
    def config(self) -> ServiceConfig: ...
    @property
    def closing(self) -> asyncio.Event: ...


class EventAnswer(Response):
    """Open until the events end, the client goes or the service closes. What is under way then is cancelled."""

    media_type = "text/event-stream"

    def __init__(self, service: Open, events: AsyncGenerator[Told, None]) -> None:
        super().__init__(headers={"cache-control": "no-store"})
        self._service = service
        self._events = events

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        # a stream has no length: the header Starlette computed for the empty body goes
        headers = [pair for pair in self.raw_headers if pair[0] != b"content-length"]
        await send({"type": "http.response.start", "status": 200, "headers": headers})
        # what went wrong while sending is the app's to report
        if await while_wanted(self._send_all(send), receive, self._service.closing, "event stream"):
            await send({"type": "http.response.body", "body": b"", "more_body": False})

    async def _send_all(self, send: Send) -> None:
        # the events are made in a task of their own, from their first to their last: a heartbeat must not cancel it
        queue: asyncio.Queue[Told | Exception | None] = asyncio.Queue(1)
        maker = asyncio.create_task(self._make(queue), name="event stream: events")
        try:
            while True:
                try:
                    async with asyncio.timeout(self._service.config.heartbeat):
                        event = await queue.get()
                except TimeoutError:
                    await send({"type": "http.response.body", "body": HEARTBEAT, "more_body": True})
                    continue
                if event is None:
                    return
                if isinstance(event, Exception):
                    raise event
                body = b"event: %s\ndata: %s\n\n" % (event.type.encode(), msgspec.json.encode(event))
                await send({"type": "http.response.body", "body": body, "more_body": True})
        finally:
            maker.cancel()
            await asyncio.gather(maker, return_exceptions=True)

    async def _make(self, queue: asyncio.Queue[Told | Exception | None]) -> None:
        last: Exception | None = None
        try:
            async with aclosing(self._events) as events:
                async for event in events:
                    await queue.put(event)
        except Exception as error:  # raised again by whoever sends
            last = error
        await queue.put(last)
