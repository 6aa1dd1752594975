"""The detailed log of a process: for a day at most, and then as it was before."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Iterator

import pytest

from cio_desktop.net.detailed_log import LONGEST, DetailedLog


@pytest.fixture(autouse=True)
def usual() -> Iterator[None]:
    before = logging.getLogger().level
    logging.getLogger().setLevel(logging.WARNING)
    yield
    logging.getLogger().setLevel(before)


async def test_on_and_off() -> None:
    log = DetailedLog(clock=lambda: 1000.0)
    log.choose(False)
    assert (log.until, logging.getLogger().level) == (None, logging.WARNING)
    log.choose(True)
    assert (log.until, logging.getLogger().level) == (1000.0 + LONGEST, logging.DEBUG)
    log.choose(True)
    log.choose(False)
    assert (log.until, logging.getLogger().level) == (None, logging.WARNING)


async def test_it_ends_by_itself() -> None:
    ended = asyncio.Event()
    log = DetailedLog(ended.set)
    log.choose(True, 3600.0)
    log.choose(True, 0.0)  # the time begins anew
    await ended.wait()
    assert (log.until, logging.getLogger().level) == (None, logging.WARNING)


async def test_what_the_command_line_asked_for_stays() -> None:
    logging.getLogger().setLevel(logging.DEBUG)
    log = DetailedLog()
    log.choose(True)
    log.choose(False)
    assert logging.getLogger().level == logging.DEBUG
