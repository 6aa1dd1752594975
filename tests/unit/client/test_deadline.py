"""A deadline is for the whole answer, and running out of it is an error of the connection like any other."""

from __future__ import annotations

import asyncio

import pytest

from cio_desktop.client import ApiConnectionError, ApiTimeoutError, Client
from cio_desktop.client.deadline import deadline
from tests.support.http_server import Answer, HttpServer, Silent


async def test_a_service_that_says_nothing_is_given_up_in_time() -> None:
    async with HttpServer() as server, Client(server.url, "key", "secret") as cio:
        server.answers = [Answer(200, b"[]"), Silent()]
        assert await cio.accounts.list() == []  # connected by now
        with pytest.raises(ApiTimeoutError) as caught:
            async with deadline(0.2):
                await cio.accounts.list()
    assert (caught.value.code, caught.value.retryable) == ("svc.timeout", True)
    assert isinstance(caught.value, ApiConnectionError)


async def test_the_words_are_the_callers() -> None:
    with pytest.raises(ApiTimeoutError, match="took too long"):
        async with deadline(0.01, "The look-up took too long."):
            await asyncio.sleep(30)


async def test_what_comes_in_time_comes() -> None:
    async with deadline(30):
        answer = await asyncio.sleep(0, "here")
    assert answer == "here"


async def test_giving_up_is_no_time_out() -> None:
    async def wait() -> None:
        async with deadline(30):
            await asyncio.sleep(30)

    task = asyncio.create_task(wait())
    await asyncio.sleep(0)
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task


async def test_another_error_stays_what_it_is() -> None:
    with pytest.raises(ValueError, match="another"):
        async with deadline(30):
            raise ValueError("another")
