"""Waiting for news of the selected folder: IDLE, renewed before servers lose patience; NOOP where there is no IDLE."""

from __future__ import annotations

import asyncio
from collections.abc import Callable

from cio_desktop.imap.connection import Connection
from cio_desktop.imap.responses import Continuation, Tagged, Untagged
from cio_desktop.imap.wire import WireSilent

_NEWS = {"EXISTS", "EXPUNGE", "VANISHED", "FETCH"}


async def idle(
    conn: Connection,
    on_change: Callable[[], None],
    until: asyncio.Event,
    *,
    renew: float = 540,
    poll: float = 300,
) -> None:
    """Until the event is set. `on_change` is called for each piece of news; what it was must be read afterwards."""
    waker = asyncio.create_task(_wake(conn, until), name="imap-idle-until")
    try:
        while not until.is_set():
            if conn.capabilities.idle:
                await _idle_once(conn, on_change, until, renew)
            else:
                await _poll_once(conn, on_change, until, poll)
    finally:
        waker.cancel()
        await asyncio.wait([waker])


async def _wake(conn: Connection, until: asyncio.Event) -> None:
    await until.wait()
    conn.wire.nudge()


async def _idle_once(conn: Connection, on_change: Callable[[], None], until: asyncio.Event, renew: float) -> None:
    loop = asyncio.get_running_loop()
    async with conn.turn():
        tag = await conn.send([b"IDLE"])
        end = loop.time() + renew
        started = False
        done_sent = False
        while True:
            frame = conn.wire.poll()
            if frame is not None:
                response = conn.read(frame)
                if isinstance(response, Untagged):
                    conn.note(response)
                    if response.name in _NEWS:
                        on_change()
                elif isinstance(response, Continuation) and not started:
                    started = True
                elif isinstance(response, Tagged) and response.tag == tag:
                    conn.finish(response.status, "IDLE")
                    return
                else:
                    conn.junk(response)
                continue
            left = end - loop.time()
            if started and not done_sent and (until.is_set() or left <= 0):
                await conn.send_line(b"DONE", shown=b"DONE")
                done_sent = True
                continue
            # before the go-ahead and after DONE the server owes an answer
            owed = not started or done_sent
            if not await conn.wire.wait(conn.timeouts.progress if owed else left) and owed:
                raise WireSilent


async def _poll_once(conn: Connection, on_change: Callable[[], None], until: asyncio.Event, poll: float) -> None:
    try:
        async with asyncio.timeout(poll):
            await until.wait()
        return
    except TimeoutError:
        pass
    before = conn.selected.exists if conn.selected is not None else None
    was_dirty, conn.dirty = conn.dirty, False
    await conn.noop()
    changed = conn.dirty or (conn.selected is not None and conn.selected.exists != before)
    conn.dirty = was_dirty or changed
    if changed:
        on_change()
