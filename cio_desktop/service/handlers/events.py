"""Live updates, ours: `GET /app/events` as server-sent events. One Event as JSON per `data:` line.

A listener that was too slow to be told everything gets `hello` again, which means: read everything anew.
"""

from __future__ import annotations

from collections.abc import AsyncGenerator

import msgspec
from starlette.responses import Response

from cio_desktop.protocol.enums import EventType
from cio_desktop.protocol.resources import Event
from cio_desktop.service.call import Call
from cio_desktop.service.event_answer import EventAnswer
from cio_desktop.service.views.sources import source_view
from cio_desktop.store import sources


async def stream(call: Call) -> Response:
    return EventAnswer(call.service, _events(call))


async def _events(call: Call) -> AsyncGenerator[Event, None]:
    """Ends when the engine's bus does."""
    with call.news.events.subscribe() as subscription:
        yield _hello(call)
        async for event in subscription:
            yield await _complete(call, event)


def _hello(call: Call) -> Event:
    return Event(type=EventType.HELLO, instance=call.service.config.instance)


async def _complete(call: Call, event: Event) -> Event:
    """The event with what only the service knows: addresses below the root this client used."""
    if event.type == EventType.RESYNC:
        return _hello(call)
    if event.type == EventType.SOURCE and event.account_id is not None and event.label is not None:
        row = await call.db.read(sources.by_label, event.account_id, event.label)
        if row is not None:
            return msgspec.structs.replace(event, source=source_view(call, row))
    return event
