"""Async fixtures live in the loop of their test: opened before it, closed after it, once each."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator

import pytest

lives: list[str] = []


@pytest.fixture
async def ground() -> AsyncIterator[asyncio.AbstractEventLoop]:
    lives.append("ground")
    yield asyncio.get_running_loop()
    lives.remove("ground")


@pytest.fixture
async def house(ground: asyncio.AbstractEventLoop) -> AsyncIterator[list[asyncio.AbstractEventLoop]]:
    assert lives == ["ground"]
    lives.append("house")
    yield [ground, asyncio.get_running_loop()]
    lives.remove("house")
    assert lives == ["ground"]


async def test_one_loop_and_one_of_each(
    house: list[asyncio.AbstractEventLoop], ground: asyncio.AbstractEventLoop
) -> None:
    assert lives == ["ground", "house"]
    assert house == [ground, asyncio.get_running_loop()]


@pytest.mark.usefixtures("ground")
async def test_also_without_its_value() -> None:
    assert lives == ["ground"]


def test_after_them_all_is_closed() -> None:
    assert lives == []
