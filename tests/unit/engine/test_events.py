"""The event bus: everybody hears everything, a slow listener is told to read again."""

import asyncio

from cio_desktop.engine.events import QUEUE_LIMIT, RESYNC, EventBus
from cio_desktop.protocol.resources import Event


async def test_every_subscription_hears_every_event_in_order() -> None:
    bus = EventBus()
    with bus.subscribe() as one, bus.subscribe() as two:
        for number in range(3):
            bus.publish(Event(type="folders", label=str(number)))
        for subscription in (one, two):
            assert [(await anext(subscription)).label for _ in range(3)] == ["0", "1", "2"]


async def test_a_waiting_listener_is_woken() -> None:
    bus = EventBus()
    with bus.subscribe() as subscription:
        waiting = asyncio.ensure_future(anext(subscription))
        await asyncio.sleep(0)
        bus.publish(Event(type="account"))
        assert (await waiting).type == "account"


async def test_a_slow_listener_gets_a_resync_for_what_it_missed() -> None:
    bus = EventBus()
    with bus.subscribe() as subscription:
        for number in range(QUEUE_LIMIT + 1):
            bus.publish(Event(type="folders", label=str(number)))
        assert await anext(subscription) is RESYNC
        assert (await anext(subscription)).label == str(QUEUE_LIMIT)


async def test_closing_ends_the_iteration_and_forgets_the_listener() -> None:
    bus = EventBus()
    subscription = bus.subscribe()
    bus.publish(Event(type="account"))
    bus.close()
    assert [event.type async for event in subscription] == ["account"]
    bus.publish(Event(type="account"))
    assert [event async for event in subscription] == []
