"""Live updates, ours: `GET /app/events` as server-sent events. One Event as JSON per `data:` line.

A listener that was too slow to be told everything gets `hello` again, which means: read everything anew.
"""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from typing import Any

import msgspec
from starlette.responses import Response
from starlette.types import Receive, Scope, Send

from cio_desktop.engine.events import RESYNC, Subscription
from cio_desktop.protocol.resources import Event
from cio_desktop.service.call import Call
from cio_desktop.service.views.sources import source_view
from cio_desktop.store import sources

HEARTBEAT = b": still here\n\n"


async def stream(call: Call) -> Response:
    return EventStream(call)


class EventStream(Response):
    """The open answer. Ends when the client goes, when the service closes or when the engine's bus does."""

    media_type = "text/event-stream"

    def __init__(self, call: Call) -> None:
        super().__init__(headers={"cache-control": "no-store"})
        self._call = call

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        # a stream has no length: the header Starlette computed for the empty body goes
        headers = [pair for pair in self.raw_headers if pair[0] != b"content-length"]
        await send({"type": "http.response.start", "status": 200, "headers": headers})
        with self._call.engine.events.subscribe() as subscription:
            sender = asyncio.create_task(self._send_all(subscription, send), name="event stream")
            ends: list[asyncio.Task[Any]] = [
                asyncio.create_task(_gone(receive), name="event stream: client gone"),
                asyncio.create_task(self._call.service.closing.wait(), name="event stream: closing"),
            ]
            try:
                await asyncio.wait([sender, *ends], return_when=asyncio.FIRST_COMPLETED)
                gone = ends[0].done()
            finally:
                await _finish([sender, *ends])
        if sender.done() and not sender.cancelled():
            sender.result()  # what went wrong while sending is the app's to report
        if not gone:
            await send({"type": "http.response.body", "body": b"", "more_body": False})

    async def _send_all(self, subscription: Subscription, send: Send) -> None:
        await self._send(send, self._hello())
        while True:
            try:
                async with asyncio.timeout(self._call.service.config.heartbeat):
                    event = await anext(subscription, None)
            except TimeoutError:
                await send({"type": "http.response.body", "body": HEARTBEAT, "more_body": True})
                continue
            if event is None:
                return
            await self._send(send, await self._complete(event))

    def _hello(self) -> Event:
        return Event(type="hello", instance=self._call.service.config.instance)

    async def _complete(self, event: Event) -> Event:
        """The event with what only the service knows: addresses below the root this client used."""
        if event.type == RESYNC.type:
            return self._hello()
        if event.type == "source" and event.account_id is not None and event.label is not None:
            row = await self._call.db.read(sources.by_label, event.account_id, event.label)
            if row is not None:
                return msgspec.structs.replace(event, source=source_view(self._call, row))
        return event

    async def _send(self, send: Send, event: Event) -> None:
        body = b"event: %s\ndata: %s\n\n" % (event.type.encode(), msgspec.json.encode(event))
        await send({"type": "http.response.body", "body": body, "more_body": True})


async def _gone(receive: Receive) -> None:
    while (await receive())["type"] != "http.disconnect":
        pass


async def _finish(tasks: Sequence[asyncio.Task[Any]]) -> None:
    for task in tasks:
        task.cancel()
    await asyncio.gather(*tasks, return_exceptions=True)
