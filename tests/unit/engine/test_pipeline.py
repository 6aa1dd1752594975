"""Batches between FETCH and store: in order, a few at a time, and none behind one that is missing."""

import asyncio
from collections.abc import Iterable

import pytest

from cio_desktop.engine.sync.bulk import many_rows
from cio_desktop.engine.sync.pipeline import AHEAD, AHEAD_OF_SEVERAL, Batch, Left, Pipeline
from cio_desktop.store.fetched import NewMembership


class Steps:
    """What the pipeline is given: each step waits until the test opens its gate. `left`: batches not stored whole."""

    def __init__(self, *, left: Iterable[int] = (), broken: Iterable[int] = (), settles: bool = True) -> None:
        self.told: list[str] = []
        self.store_gate = asyncio.Event()
        self._left, self._broken, self._settles = set(left), set(broken), settles
        self.pipeline = Pipeline(self._read, self._store, self._settle)

    @property
    def stored(self) -> list[str]:
        return [told for told in self.told if not told.startswith("read")]

    def put(self, number: int) -> None:
        self.pipeline.put(Batch([], {"number": number}, {}))

    async def end(self) -> None:
        async with self.pipeline:
            pass

    async def _read(self, batch: Batch) -> Iterable[NewMembership]:
        self.told.append(f"read {batch.values['number']}")
        return []

    async def _store(self, batch: Batch, rows: Iterable[NewMembership]) -> Left | None:
        await self.store_gate.wait()
        number = batch.values["number"]
        if number in self._broken:
            raise OSError("the disk is full")
        self.told.append(f"stored {number}")
        return Left(batch, frozenset()) if number in self._left else None

    async def _settle(self, left: Left) -> bool:
        self.told.append(f"settled {left.batch.values['number']}" if self._settles else "given up")
        return self._settles


async def turns() -> None:
    """All that can go on has done so."""
    for _ in range(50):
        await asyncio.sleep(0)


async def test_those_behind_are_read_while_one_is_stored_and_no_more_are_fetched_than_fit() -> None:
    steps = Steps()
    for number in range(AHEAD):
        steps.put(number)
        await steps.pipeline.room()
    steps.put(AHEAD)
    waits = asyncio.create_task(steps.pipeline.room())
    await turns()
    assert steps.told == [f"read {number}" for number in range(AHEAD + 1)]
    assert not waits.done()
    steps.store_gate.set()
    await waits
    await steps.end()
    assert steps.stored == [f"stored {number}" for number in range(AHEAD + 1)]


async def test_of_several_imports_none_is_as_far_ahead() -> None:
    steps = Steps()
    with many_rows(), many_rows():
        for number in range(AHEAD_OF_SEVERAL + 1):
            steps.put(number)
        waits = asyncio.create_task(steps.pipeline.room())
        await turns()
        assert not waits.done()
        steps.store_gate.set()
        await waits
    await steps.end()


async def test_what_is_left_of_one_is_settled_before_the_next_is_stored() -> None:
    steps = Steps(left={0})
    steps.store_gate.set()
    steps.put(0)
    steps.put(1)
    await turns()
    assert "stored 1" not in steps.told
    await steps.end()
    assert steps.stored == ["stored 0", "settled 0", "stored 1"]


async def test_nothing_is_stored_behind_one_that_could_not_be_settled() -> None:
    steps = Steps(left={0}, settles=False)
    steps.store_gate.set()
    steps.put(0)
    steps.put(1)
    await steps.end()
    assert steps.stored == ["stored 0", "given up"]


async def test_nothing_is_stored_behind_one_that_failed() -> None:
    steps = Steps(broken={1})
    for number in range(4):
        steps.put(number)
    steps.store_gate.set()
    others = asyncio.all_tasks() - {asyncio.current_task()}
    with pytest.raises(OSError, match="the disk is full"):
        await steps.end()
    assert steps.stored == ["stored 0"]
    assert all(task.done() for task in others)


async def test_whoever_is_cancelled_while_waiting_leaves_nothing_running() -> None:
    steps = Steps()
    for number in range(AHEAD + 1):
        steps.put(number)
    waits = asyncio.create_task(steps.pipeline.room())
    await turns()
    waits.cancel()
    with pytest.raises(asyncio.CancelledError):
        await waits
    steps.store_gate.set()
    await steps.end()
    assert steps.stored == []
