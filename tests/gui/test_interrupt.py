"""Ctrl+C and SIGTERM reach an idle Qt loop, and what was there before is there afterwards."""

import asyncio
import os
import signal

import pytest

from cio_desktop.app.interrupt import on_interrupt
from tests.support.patience import PATIENCE


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
async def test_a_signal_is_told_once_from_the_loop(number: signal.Signals) -> None:
    before = {each: signal.getsignal(each) for each in (signal.SIGINT, signal.SIGTERM)}
    told = asyncio.Event()
    calls: list[asyncio.AbstractEventLoop] = []

    def act() -> None:
        calls.append(asyncio.get_running_loop())
        told.set()

    with on_interrupt(act):
        os.kill(os.getpid(), number)
        assert calls == []  # not in the middle of whatever runs
        async with asyncio.timeout(PATIENCE):
            await told.wait()
    assert calls == [asyncio.get_running_loop()]
    assert {each: signal.getsignal(each) for each in before} == before


async def test_other_signals_are_others_business() -> None:
    seen: list[int] = []
    before = signal.signal(signal.SIGUSR1, lambda number, _frame: seen.append(number))
    calls: list[None] = []
    try:
        with on_interrupt(lambda: calls.append(None)):
            os.kill(os.getpid(), signal.SIGUSR1)
            await asyncio.sleep(0.05)
    finally:
        signal.signal(signal.SIGUSR1, before)
    assert seen == [signal.SIGUSR1]
    assert calls == []
