"""The measure of a loop that is held up: what holds it up is seen."""

import asyncio
import time

from tests.support.ticker import ticking


async def test_what_holds_the_loop_up_is_seen() -> None:
    async with ticking() as ticker:
        await asyncio.sleep(0.05)
        time.sleep(0.3)  # noqa: ASYNC251 - this is what is measured
        await asyncio.sleep(0.05)
    assert ticker.longest > 0.28


async def test_so_is_work_on_the_processor() -> None:
    async with ticking() as ticker:
        await asyncio.sleep(0.05)
        began = time.thread_time()
        while time.thread_time() - began < 0.3:
            pass
        await asyncio.sleep(0.05)
    assert ticker.longest > 0.28
