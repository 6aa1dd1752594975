"""A watched list, its answers given in the order that a test wants: whatever comes first, nothing is lost or mixed."""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import AsyncIterator, Iterable, Sequence

from cio_desktop.operations.watched_list import PAGE, WatchedList
from cio_desktop.protocol.errors import ApiConnectionError
from cio_desktop.protocol.resources import Event
from tests.support.fake_client import ACCOUNT, LABEL, desk

NEWS = Event("source", ACCOUNT, LABEL)


class Numbers(WatchedList[str, int]):
    """Numbers, the highest first. Each read waits in `asked` for its answer, as the numbers are when it is given."""

    part = "one"

    def setup(self) -> None:
        self.have = {"one": list(range(3 * PAGE)), "other": [-1]}
        self.asked: list[tuple[str, int, asyncio.Future[None]]] = []

    def choose(self, part: str) -> None:
        self.part = part
        self.forget()

    def _parts(self) -> Sequence[str]:
        return (self.part,)

    async def _ask(self, part: str, offset: int) -> Sequence[int]:
        answered: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        self.asked.append((part, offset, answered))
        await answered
        return sorted(self.have[part], reverse=True)[offset : offset + PAGE]

    def _name(self, row: int) -> int:
        return row

    def _place(self, row: int) -> tuple[float, str]:
        return row, ""

    def _concerned(self, event: Event) -> Iterable[str]:
        return (self.part,)

    async def answer(self, at: int = 0, error: Exception | None = None) -> tuple[str, int]:
        """The read that waits at that place, once there is one; returns when what followed of itself was done."""
        while len(self.asked) <= at:
            await asyncio.sleep(0)
        part, offset, answered = self.asked.pop(at)
        if not answered.done():
            answered.set_exception(error) if error is not None else answered.set_result(None)
        await turns()
        return part, offset

    async def answer_all(self) -> None:
        await turns()
        while self.asked:
            await self.answer()


async def turns() -> None:
    for _ in range(10):
        await asyncio.sleep(0)


@contextlib.asynccontextmanager
async def numbers() -> AsyncIterator[Numbers]:
    async with desk() as d:
        found = Numbers(d.link, pause=0.0)
        found.setup()
        found.watch()
        await found.answer()
        assert len(found.rows) == PAGE
        yield found
        await found.close()


async def test_an_older_page_that_comes_after_the_list_was_forgotten_is_not_put_in() -> None:
    async with numbers() as found:
        found.more()
        await turns()
        found.forget()
        await found.answer_all()
        assert len(found.rows) == PAGE
        assert not found.complete
        found.more()
        await found.answer_all()
        assert len(found.rows) == 2 * PAGE


async def test_what_is_asked_of_another_list_does_not_stay_in_this_one() -> None:
    async with numbers() as found:
        found.more()
        found.link.event.emit(NEWS)
        await turns()
        found.choose("other")
        await found.answer_all()
        assert (found.rows, found.complete) == ([-1], True)
        found.choose("one")
        await found.answer_all()
        assert len(found.rows) == PAGE
        assert not found.complete


async def test_what_is_new_stays_though_an_older_page_was_on_its_way() -> None:
    """Whichever of the two is answered first."""
    for first in (0, -1):
        async with numbers() as found:
            found.more()
            await turns()
            found.have["one"].append(1000)
            found.link.event.emit(NEWS)
            await turns()
            await found.answer(first if found.asked[first:] else 0)
            await found.answer_all()
            assert found.rows[0] == 1000
            assert len(found.rows) == 2 * PAGE + 1 - (found.rows[-1] == PAGE + 1)
            assert found.rows == sorted({*found.rows}, reverse=True)


async def test_no_gap_is_left_where_more_than_a_page_came_while_an_older_one_was_on_its_way() -> None:
    async with numbers() as found:
        found.more()
        await turns()
        found.have["one"] += range(1000, 1000 + 2 * PAGE)
        found.link.event.emit(NEWS)
        await turns()
        await found.answer_all()
        everything = sorted(found.have["one"], reverse=True)
        assert found.rows == everything[: len(found.rows)]


async def test_news_between_the_end_and_a_new_beginning_is_read() -> None:
    """The window is closed and opened at once, and something happens just then."""
    async with numbers() as found:
        found.link.event.emit(NEWS)
        await turns()
        found.unwatch()
        found.watch()
        found.have["one"].append(1000)
        found.link.event.emit(NEWS)
        await turns()
        await found.answer_all()
        assert found.rows[0] == 1000
        found.have["one"].append(1001)
        found.link.event.emit(NEWS)
        await turns()
        await found.answer_all()
        assert found.rows[0] == 1001


async def test_an_older_page_that_could_not_be_read_is_told_and_asked_for_again() -> None:
    async with numbers() as found:
        told: list[object] = []
        found.changed.connect(lambda: told.append(found.error))
        found.more()
        await found.answer(error=ApiConnectionError("The service can't be reached."))
        assert isinstance(told[-1], ApiConnectionError)
        found.more()
        await found.answer_all()
        assert (len(found.rows), found.error) == (2 * PAGE, None)
