"""When an edit is tried again, and that one queue's edits never run side by side."""

import asyncio

import pytest

from cio_desktop.engine.change import FolderChange
from cio_desktop.engine.edits.message_queue import GIVE_UP, MessageQueue, QueueEntry, after_pause, wait_after
from cio_desktop.engine.edits.planning.edit import Edit
from cio_desktop.protocol.enums import EditStatus
from tests.support.clock import FakeClock
from tests.support.patience import PATIENCE


def edit(name: str) -> Edit:
    return Edit(name, "account", "message", FolderChange(), EditStatus.PLANNED, 0, 0)


@pytest.mark.parametrize(
    ("tries", "seconds"), [(1, 5), (2, 30), (3, 120), (4, 600), (5, 3600), (6, 14400), (40, 14400)]
)
def test_waits(tries: int, seconds: float) -> None:
    assert wait_after(tries, 14400.0) == seconds


@pytest.mark.parametrize(
    ("until", "now", "due"),
    [
        (1500.25, 1000.0, 1501),  # not before: the pause would still last
        (None, 1000.0, 1000 + GIVE_UP),
        (None, 1000.0 + GIVE_UP, 1000 + GIVE_UP + 86400),  # kept, as it has the only copy of something
        (None, 1000.5 + 2 * GIVE_UP, 1001 + 2 * GIVE_UP + 86400),
    ],
)
def test_a_pause_is_no_circle(until: float | None, now: float, due: float) -> None:
    assert after_pause(1000, until, now) == due


async def test_in_order_with_waits() -> None:
    clock = FakeClock()
    tried: list[tuple[str, float]] = []

    async def drive(one: Edit) -> None:
        tried.append((one.id, clock.monotonic()))
        if one.id == "first" and one.tries == 0:
            one.tries, one.state, one.next_try = 1, EditStatus.WAITING, int(clock.now() + 5)
        else:
            one.state = EditStatus.DONE

    ended = asyncio.Event()
    queue = MessageQueue(clock, drive, ended.set)
    queue.entries.extend(QueueEntry(edit(name)) for name in ("first", "second"))
    running = asyncio.create_task(queue.run())
    await clock.wait_for_sleeper()
    assert tried == [("first", 0)]
    await clock.advance(6)
    await asyncio.wait_for(ended.wait(), PATIENCE)
    assert tried == [("first", 0), ("first", 5), ("second", 5)]
    await running


@pytest.mark.expect_log("cio_desktop.engine.edits.message_queue", "a fault of the program")
async def test_a_queue_outlives_what_its_work_raises() -> None:
    clock = FakeClock()
    tried: list[str] = []

    async def drive(one: Edit) -> None:
        tried.append(one.id)
        if tried == ["first"]:
            raise OSError("disk")
        one.state = EditStatus.DONE

    ended = asyncio.Event()
    queue = MessageQueue(clock, drive, ended.set)
    first, second = QueueEntry(edit("first")), QueueEntry(edit("second"))
    queue.entries.extend((first, second))
    running = asyncio.create_task(queue.run())
    await clock.wait_for_sleeper()
    assert (first.edit.state, first.edit.open) == ("waiting", True)
    await clock.advance(6)
    await asyncio.wait_for(ended.wait(), PATIENCE)
    assert tried == ["first", "first", "second"]
    await running


class Tries:
    """An edit that waits for an hour after each try but the last."""

    def __init__(self, count: int) -> None:
        self.clock = FakeClock()
        self.at: list[float] = []
        self.under_way = asyncio.Event()
        self.go_on = asyncio.Event()
        self.go_on.set()
        self._left = count
        self.queue = MessageQueue(self.clock, self._try, lambda: None)
        self.entry = QueueEntry(edit("one"))
        self.queue.entries.append(self.entry)

    async def _try(self, one: Edit) -> None:
        self.at.append(self.clock.monotonic())
        self.under_way.set()
        await self.go_on.wait()
        self._left -= 1
        one.state = EditStatus.WAITING if self._left else EditStatus.DONE
        one.next_try = int(self.clock.now() + 3600)


async def test_a_source_that_works_again_right_after_a_try_is_not_forgotten() -> None:
    tries = Tries(2)
    running = asyncio.create_task(tries.queue.run())
    await tries.clock.wait_for_sleeper()
    await tries.clock.advance(1)
    tries.entry.wake_soon()
    await tries.clock.wait_for_sleeper()
    await tries.clock.advance(2)
    assert tries.at == [0]
    await tries.clock.advance(1)
    await asyncio.wait_for(running, PATIENCE)
    assert tries.at == [0, 4]


async def test_nor_one_that_works_again_while_a_try_is_under_way() -> None:
    tries = Tries(2)
    tries.go_on.clear()
    running = asyncio.create_task(tries.queue.run())
    await tries.under_way.wait()
    await tries.clock.advance(6)
    tries.entry.wake_soon()
    tries.go_on.set()
    await asyncio.wait_for(running, PATIENCE)
    assert tries.at == [0, 6]


async def test_tries_and_what_they_set_off_make_no_circle() -> None:
    """A try may itself be what makes a source tell that it works."""
    tries = Tries(4)
    running = asyncio.create_task(tries.queue.run())
    for _ in range(3):
        await tries.clock.wait_for_sleeper()
        tries.entry.wake_soon()
        await tries.clock.advance(5)
    assert tries.at == [0, 4]
    await tries.clock.advance(3600)
    await tries.clock.wait_for_sleeper()
    assert tries.at == [0, 4, 3604]
    tries.entry.wake()
    await asyncio.wait_for(running, PATIENCE)


async def test_a_person_does_not_wait_for_that() -> None:
    tries = Tries(2)
    running = asyncio.create_task(tries.queue.run())
    await tries.clock.wait_for_sleeper()
    tries.entry.wake_soon()
    tries.entry.wake()
    await asyncio.wait_for(running, PATIENCE)
    assert tries.at == [0, 0]
