"""Server-sent events as an answer, over a made-up connection."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncGenerator
from typing import Any, cast

import msgspec
import pytest

from cio_desktop.service.config import ServiceConfig
from cio_desktop.service.event_answer import EventAnswer
from tests.support.asgi import Exchange
from tests.support.patience import PATIENCE


class Said(msgspec.Struct):
    type: str
    text: str = ""


class Ground:
    """The two parts of a service that a stream looks at."""

    def __init__(self, heartbeat: float = 5.0) -> None:
        self.config = ServiceConfig(heartbeat=heartbeat)
        self.closing = asyncio.Event()


async def send(
    events: AsyncGenerator[Any, None], ground: Ground | None = None, exchange: Exchange | None = None
) -> Exchange:
    exchange = exchange or Exchange([b""])
    answer = EventAnswer(ground or Ground(), events)
    async with asyncio.timeout(PATIENCE):
        await answer({"type": "http"}, cast(Any, exchange.receive), cast(Any, exchange.send))
    return exchange


async def test_events_and_their_end() -> None:
    async def events() -> AsyncGenerator[Said, None]:
        yield Said("one", "a\nb")
        yield Said("two")

    exchange = await send(events())
    answer = exchange.answer()
    assert answer.body == (
        b'event: one\ndata: {"type":"one","text":"a\\nb"}\n\nevent: two\ndata: {"type":"two","text":""}\n\n'
    )
    assert answer.headers == {
        "content-type": "text/event-stream; charset=utf-8",
        "cache-control": "no-store",
    }
    assert exchange.messages[-1]["more_body"] is False


async def test_no_event_at_all() -> None:
    async def events() -> AsyncGenerator[Said, None]:
        return
        yield

    assert (await send(events())).body() == b""


async def test_a_heartbeat_does_not_disturb_what_makes_the_events() -> None:
    """It runs in one task from end to end, as time-outs within it demand."""
    exchange = Exchange([b""])

    async def events() -> AsyncGenerator[Said, None]:
        async with asyncio.timeout(PATIENCE):
            yield Said("one")
            await exchange.sent(b": still here\n\n" * 2)
            yield Said("two")

    body = (await send(events(), Ground(heartbeat=0.03), exchange)).body()
    assert body.endswith(b'event: two\ndata: {"type":"two","text":""}\n\n')


async def test_a_fault_is_raised_after_what_was_said() -> None:
    closed = []

    async def events() -> AsyncGenerator[Said, None]:
        try:
            yield Said("one")
            raise ZeroDivisionError
        finally:
            closed.append(True)

    exchange = Exchange([b""])
    answer = EventAnswer(Ground(), events())
    with pytest.raises(ZeroDivisionError):
        await answer({"type": "http"}, cast(Any, exchange.receive), cast(Any, exchange.send))
    assert b"event: one" in exchange.body()
    assert closed == [True]


@pytest.mark.parametrize("how", ["gone", "closing"])
async def test_who_goes_ends_what_makes_the_events(how: str) -> None:
    closed = []
    ground = Ground()

    async def events() -> AsyncGenerator[Said, None]:
        try:
            yield Said("one")
            await asyncio.Event().wait()
        finally:
            await asyncio.sleep(0)  # an end that has to wait for something itself
            closed.append(True)

    exchange = Exchange([b""])
    answer = EventAnswer(ground, events())
    task = asyncio.create_task(cast(Any, answer)({"type": "http"}, exchange.receive, exchange.send))
    await exchange.sent(b"event: one")
    exchange.hang_up() if how == "gone" else ground.closing.set()
    async with asyncio.timeout(PATIENCE):
        await task
    assert closed == [True]
    assert (exchange.messages[-1].get("more_body") is False) is (how == "closing")


async def test_a_slow_client_holds_up_what_makes_the_events() -> None:
    made = []

    async def events() -> AsyncGenerator[Said, None]:
        for number in range(100):
            made.append(number)
            yield Said("x" * 10)

    exchange = Exchange([b""])
    taken = asyncio.Event()

    async def slow(message: dict[str, Any]) -> None:
        await exchange.send(message)
        if message["type"] == "http.response.body":
            taken.set()
            await asyncio.Event().wait()

    answer = EventAnswer(Ground(), events())
    task = asyncio.create_task(cast(Any, answer)({"type": "http"}, exchange.receive, slow))
    await taken.wait()
    for _ in range(20):
        await asyncio.sleep(0)
    exchange.hang_up()
    await task
    assert len(made) <= 4
