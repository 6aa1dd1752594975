"""When an edit is tried again, and that one queue's edits never run side by side."""

import asyncio

import pytest

from cio_desktop.engine.change import FolderChange
from cio_desktop.engine.edits.message_queue import GIVE_UP, MessageQueue, QueueEntry, after_pause, wait_after
from cio_desktop.engine.edits.planning.edit import Edit
from cio_desktop.protocol.enums import EditStatus
from tests.support.clock import FakeClock


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
    await asyncio.wait_for(ended.wait(), 5)
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
    await asyncio.wait_for(ended.wait(), 5)
    assert tried == ["first", "first", "second"]
    await running
