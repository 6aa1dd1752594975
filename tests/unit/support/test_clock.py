import asyncio

from tests.support.clock import START, FakeClock, skipped_waits


async def test_sleepers_wake_in_order_of_time() -> None:
    clock = FakeClock()
    woken: list[tuple[str, float]] = []

    async def sleeper(name: str, *naps: float) -> None:
        for nap in naps:
            await clock.sleep(nap)
            woken.append((name, clock.monotonic()))

    async with asyncio.TaskGroup() as group:
        group.create_task(sleeper("late", 10))
        group.create_task(sleeper("twice", 2, 2))
        group.create_task(sleeper("early", 1))
        await clock.advance(0.5)
        assert woken == []
        assert clock.sleepers == [0.5, 1.5, 9.5]
        await clock.advance(4)
        assert woken == [("early", 1), ("twice", 2), ("twice", 4)]
        await clock.advance(5.5)
    assert woken[-1] == ("late", 10)
    assert clock.now() == START + 10


async def test_cancelled_sleeper_is_forgotten() -> None:
    clock = FakeClock()
    task = asyncio.create_task(clock.sleep(5))
    await clock.wait_for_sleeper()
    task.cancel()
    await clock.settle()
    assert clock.sleepers == []
    await clock.advance(10)
    assert task.cancelled()


async def test_wall_clock_can_be_set_back() -> None:
    clock = FakeClock()
    clock.set_back(86400)
    await clock.advance(1)
    assert clock.monotonic() == 1
    assert clock.now() == START - 86399


async def test_waits_of_the_loop_that_are_skipped() -> None:
    loop = asyncio.get_running_loop()
    ended: list[tuple[str, float]] = []

    async def wait(name: str, seconds: float) -> None:
        await asyncio.sleep(seconds)
        ended.append((name, round(loop.time() - began, 3)))

    with skipped_waits():
        began = loop.time()
        await asyncio.gather(wait("late", 40), wait("early", 20), wait("at once", 0))
    assert ended == [("at once", 0), ("early", 20), ("late", 40)]
