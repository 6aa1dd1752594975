"""Waiting for news of the selected folder by IDLE (RFC 2177), renewed before servers or lines to them lose patience."""

from __future__ import annotations

import asyncio
from collections.abc import Callable

from cio_desktop.imap.connection import Connection
from cio_desktop.imap.dialogue import ANSWER
from cio_desktop.imap.errors import CommandBad, CommandRefused
from cio_desktop.imap.quirks import Quirk
from cio_desktop.imap.refusals import is_momentary
from cio_desktop.imap.responses import Continuation, Tagged, Untagged
from cio_desktop.imap.wire import WireSilent

RENEW = 540.0  # RFC 2177 allows 29 minutes; many lines are cut after ten without a byte
BRIEF = 2.0  # an IDLE that the server ends by itself sooner than that is none


def _nothing() -> None:
    pass


async def idle(
    conn: Connection,
    on_change: Callable[[], None],
    until: asyncio.Event,
    *,
    on_begin: Callable[[], None] = _nothing,
    renew: float = RENEW,
    hurried: bool = True,
) -> None:
    """Until the event is set. `hurried`: the next command may follow before the server has answered to the end of this
    one, which saves a trip (RFC 9051 5.5). `on_change` is called for each piece of news; what it was must be read
    afterwards. `on_begin`: from now on the server tells. Of a server that refuses IDLE, or doesn't stay in it,
    `NO_IDLE` is learnt, and this returns at once; so it does, and learns nothing, where one has no room now.
    """
    waker = asyncio.create_task(_wake(conn, until), name="imap-idle-until")
    try:
        while conn.capabilities.idle and not until.is_set():
            await _idle_once(conn, on_change, until, on_begin, renew, hurried)
    except (CommandBad, CommandRefused) as error:
        if conn.closed:
            raise
        if not is_momentary(error):
            conn.learn(Quirk.NO_IDLE)
    finally:
        waker.cancel()
        await asyncio.wait([waker])


def _is_news(conn: Connection, response: Untagged) -> bool:
    """Not a count that is what it was: some servers tell it at each beginning."""
    dirty, conn.dirty = conn.dirty, False
    conn.note(response)
    news, conn.dirty = conn.dirty, conn.dirty or dirty
    return news


async def _wake(conn: Connection, until: asyncio.Event) -> None:
    await until.wait()
    conn.wire.nudge()


async def _idle_once(
    conn: Connection,
    on_change: Callable[[], None],
    until: asyncio.Event,
    on_begin: Callable[[], None],
    renew: float,
    hurried: bool,
) -> None:
    loop = asyncio.get_running_loop()
    async with conn.turn():
        tag = await conn.send([b"IDLE"])
        begun = loop.time()
        end = begun + renew
        started = False
        done_sent = False
        while True:
            frame = conn.wire.poll()
            if frame is not None:
                response = conn.read(frame)
                if isinstance(response, Untagged):
                    if _is_news(conn, response):
                        on_change()
                elif isinstance(response, Continuation) and not started:
                    started = True
                    on_begin()
                elif isinstance(response, Tagged) and response.tag == tag:
                    conn.finish(response.status, "IDLE")
                    if not done_sent and loop.time() - begun < BRIEF:
                        conn.learn(Quirk.NO_IDLE)
                    return
                else:
                    conn.junk(response)
                continue
            left = end - loop.time()
            if started and not done_sent and (until.is_set() or left <= 0):
                await conn.send_line(b"DONE", shown=b"DONE")
                if hurried and until.is_set() and Quirk.DONE_ALONE not in conn.quirks:
                    conn.owe(tag)
                    return
                done_sent = True
                continue
            # before the go-ahead and after DONE the server owes an answer
            owed = not started or done_sent
            if not await conn.wire.wait(min(conn.timeouts.progress, ANSWER) if owed else left) and owed:
                raise WireSilent
