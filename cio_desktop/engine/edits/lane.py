"""The edits of one message, one after the other in the order they were asked for; other messages have their own lanes.

Knows when to try again (rule R13), not what trying means.
"""

from __future__ import annotations

import asyncio
import logging
from collections import deque
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field

from cio_desktop.engine.clock import LONGEST_NAP, Clock, wait_event
from cio_desktop.protocol.enums import EditStatus

from .edit import Edit

log = logging.getLogger(__name__)

WAITS = (5.0, 30.0, 120.0, 600.0, 3600.0)
GIVE_UP = 7 * 24 * 3600.0


def wait_after(tries: int, period: float) -> float:
    """Seconds to the next try after so many that failed."""
    return WAITS[tries - 1] if 0 < tries <= len(WAITS) else max(period, WAITS[-1])


@dataclass(eq=False, slots=True)
class Ticket:
    """An edit in its lane. `moved` is set whenever its state has changed, `wake` when it shall be tried now."""

    edit: Edit
    moved: asyncio.Event = field(default_factory=asyncio.Event)
    wake: asyncio.Event = field(default_factory=asyncio.Event)
    last_try: float = 0.0

    @property
    def resting(self) -> bool:
        """Nothing more happens by itself: closed, or waiting for an expunge or a yes."""
        return not self.edit.open or (self.edit.state == EditStatus.DEFERRED and not self.edit.tending)


class Lane:
    """Runs while it has tickets. `drive` tries an edit once and leaves its state behind; it raises only Cancelled."""

    def __init__(self, clock: Clock, drive: Callable[[Edit], Awaitable[None]], ended: Callable[[], None]) -> None:
        self._clock = clock
        self._drive = drive
        self._ended = ended
        self.tickets: deque[Ticket] = deque()
        self._task: asyncio.Task[None] | None = None

    def put(self, ticket: Ticket, name: str) -> None:
        self.tickets.append(ticket)
        if self._task is None:
            self._task = asyncio.create_task(self._work(), name=f"edits of message {name}")

    async def stop(self) -> None:
        task, self._task = self._task, None
        if task is not None:
            task.cancel()
            await asyncio.gather(task, return_exceptions=True)

    async def _work(self) -> None:
        try:
            while self.tickets:
                ticket = self.tickets[0]
                while not ticket.resting:
                    await self._once(ticket)
                self.tickets.popleft()
                ticket.moved.set()
        finally:
            self._ended()

    async def _once(self, ticket: Ticket) -> None:
        edit = ticket.edit
        while edit.state == EditStatus.WAITING and edit.next_try is not None and not ticket.wake.is_set():
            left = edit.next_try - self._clock.now()
            if left <= 0:
                break
            await wait_event(self._clock, ticket.wake, min(left, LONGEST_NAP))
        ticket.wake.clear()
        if ticket.resting:
            return
        ticket.last_try = self._clock.monotonic()
        try:
            await self._drive(edit)
        except Exception:  # whatever it was, the edits behind this one must not be lost with their lane
            log.exception("An edit met a fault of the program, and is tried again later")
            edit.tending = False
            if edit.open and edit.state != EditStatus.DEFERRED:  # what it has come to already is stored
                edit.tries += 1
                edit.state = EditStatus.WAITING
                edit.next_try = int(self._clock.now() + wait_after(edit.tries, 0.0))
        ticket.moved.set()
