"""The limits all sources share."""

import asyncio

from cio_desktop.engine.clock import wait_event
from cio_desktop.engine.sign_in.scheduler import Scheduler
from tests.support.clock import FakeClock


async def test_no_more_connections_than_allowed() -> None:
    clock = FakeClock()
    scheduler = Scheduler(clock, connections=2, new_per_second=100)
    await scheduler.take_connection()
    await scheduler.take_connection()
    third = asyncio.ensure_future(scheduler.take_connection())
    await clock.settle()
    assert not third.done()
    scheduler.give_back()
    await third


async def test_new_ones_are_paced() -> None:
    clock = FakeClock()
    scheduler = Scheduler(clock, connections=100, new_per_second=5)
    done = []

    async def take(number: int) -> None:
        await scheduler.take_connection()
        done.append((number, round(clock.monotonic(), 2)))

    tasks = [asyncio.ensure_future(take(number)) for number in range(12)]
    await clock.advance(10)
    await asyncio.gather(*tasks)
    times = [at for _, at in done]
    assert times[:5] == [0.0] * 5
    assert times[5:] == [0.2, 0.4, 0.6, 0.8, 1.0, 1.2, 1.4]


async def test_a_cancelled_wait_gives_its_place_back() -> None:
    clock = FakeClock()
    scheduler = Scheduler(clock, connections=2, new_per_second=1)
    await scheduler.take_connection()
    waiting = asyncio.ensure_future(scheduler.take_connection())
    await clock.settle()
    waiting.cancel()
    await asyncio.gather(waiting, return_exceptions=True)
    second = asyncio.ensure_future(scheduler.take_connection())
    await clock.advance(2)
    assert second.done()


async def test_only_so_many_first_imports() -> None:
    scheduler = Scheduler(FakeClock(), initial_syncs=1)
    order = []

    async def run(name: str) -> None:
        async with scheduler.initial_sync():
            order.append(name)
            await asyncio.sleep(0)
            order.append(name)

    await asyncio.gather(run("a"), run("b"))
    assert order == ["a", "a", "b", "b"]


async def test_waiting_for_an_event_or_the_clock() -> None:
    clock = FakeClock()
    event = asyncio.Event()
    waiting = asyncio.ensure_future(wait_event(clock, event, 10))
    await clock.advance(9)
    assert not waiting.done()
    await clock.advance(2)
    assert await waiting is False
    waiting = asyncio.ensure_future(wait_event(clock, event, 10))
    await clock.settle()
    event.set()
    assert await waiting is True
    assert clock.sleepers == []
