"""The event bus: what changed is told to all listeners (the service's event stream). It never waits for a listener."""

from __future__ import annotations

import asyncio
from collections import deque
from types import TracebackType

from cio_desktop.protocol.enums import EventType
from cio_desktop.protocol.resources import Event

RESYNC = Event(type=EventType.RESYNC)  # stands for events a slow listener has missed: read everything again
QUEUE_LIMIT = 500


class Subscription:
    """The events of one listener, as an async iterator. One too slow gets a `resync` for what it missed."""

    def __init__(self, bus: EventBus, limit: int = QUEUE_LIMIT) -> None:
        self._bus = bus
        self._limit = limit
        self._queue: deque[Event] = deque()
        self._ready = asyncio.Event()
        self._closed = False

    def put(self, event: Event) -> None:
        if self._closed:
            return
        if len(self._queue) >= self._limit:
            self._queue.clear()
            self._queue.append(RESYNC)
        self._queue.append(event)
        self._ready.set()

    def close(self) -> None:
        """Ends the iteration after what is queued already."""
        self._closed = True
        self._ready.set()
        self._bus.forget(self)

    def __aiter__(self) -> Subscription:
        return self

    async def __anext__(self) -> Event:
        while not self._queue:
            if self._closed:
                raise StopAsyncIteration
            self._ready.clear()
            await self._ready.wait()
        return self._queue.popleft()

    def __enter__(self) -> Subscription:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()


class EventBus:
    """Hands each event to every subscription, at once and without waiting."""

    def __init__(self) -> None:
        self._subscriptions: set[Subscription] = set()

    def publish(self, event: Event) -> None:
        for subscription in tuple(self._subscriptions):
            subscription.put(event)

    def subscribe(self) -> Subscription:
        subscription = Subscription(self)
        self._subscriptions.add(subscription)
        return subscription

    def forget(self, subscription: Subscription) -> None:
        self._subscriptions.discard(subscription)

    def close(self) -> None:
        """Ends all subscriptions."""
        for subscription in tuple(self._subscriptions):
            subscription.close()
