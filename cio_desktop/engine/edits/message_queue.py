"""The edits of one message, one after the other in the order they were asked for; each message has its own queue.

Knows when to try again (rule R13), not what trying means.
"""

from __future__ import annotations

import asyncio
import logging
import math
from collections import deque
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field

from cio_desktop.engine.clock import LONGEST_NAP, Clock, wait_event
from cio_desktop.engine.edits.planning.edit import Edit
from cio_desktop.net.task_scope import TaskScope
from cio_desktop.protocol.enums import EditStatus

log = logging.getLogger(__name__)

WAITS = (5.0, 30.0, 120.0, 600.0, 3600.0)
GIVE_UP = 7 * 24 * 3600.0
# A source that works again is told of by several events, and a try of ours makes some itself.
WAKE_GAP = 4.0


def wait_after(tries: int, period: float) -> float:
    """Seconds to the next try after so many that failed."""
    return WAITS[tries - 1] if 0 < tries <= len(WAITS) else max(period, WAITS[-1])


def after_pause(created: float, until: float | None, now: float) -> int:
    """When an edit that may not sign in is tried again: at the end of the pause, or of the edit's seven days; a login
    that works earlier wakes it. Never immediately: it would get the same answer and loop. An edit holding the only copy
    outlives its seven days and is then tried daily."""
    due = until if until is not None else created + GIVE_UP
    return math.ceil(due if due > now else now + 24 * 3600.0)


@dataclass(eq=False, slots=True)
class QueueEntry:
    """An edit in its queue. `changed` is set whenever its state has changed."""

    edit: Edit
    changed: asyncio.Event = field(default_factory=asyncio.Event)
    last_try: float | None = None
    _stir: asyncio.Event = field(default_factory=asyncio.Event)
    _now: bool = False
    _soon: bool = False
    _was_soon: bool = False

    def wake(self) -> None:
        """It shall be tried now."""
        self._now = True
        self._stir.set()

    def wake_soon(self) -> None:
        """Its source works again: tried as soon as its last try, which may be under way still, is WAKE_GAP old. Once:
        where that fails too, what is told right after it is no news."""
        if self.last_try is not None and not self._was_soon:
            self._soon = True
            self._stir.set()

    async def wait(self, clock: Clock) -> None:
        """Until it is to be tried."""
        edit, waited = self.edit, self.edit.state == EditStatus.WAITING
        while edit.state == EditStatus.WAITING and edit.next_try is not None and not self._now:
            self._stir.clear()
            left = edit.next_try - clock.now()
            if self._soon and self.last_try is not None:
                left = min(left, self.last_try + WAKE_GAP - clock.monotonic())
            if left <= 0:
                break
            await wait_event(clock, self._stir, min(left, LONGEST_NAP))
        self._was_soon = waited and self._soon and not self._now
        self._now = self._soon = False

    @property
    def idle(self) -> bool:
        """Nothing more happens by itself: closed or about to be, or waiting for an expunge or a yes."""
        edit = self.edit
        return not edit.open or edit.ending or (edit.state == EditStatus.DEFERRED and not edit.recheck_due)


class MessageQueue:
    """`run` ends when there are no more entries. `try_edit` tries an edit once and leaves its state behind; raises only
    Cancelled."""

    def __init__(self, clock: Clock, try_edit: Callable[[Edit], Awaitable[None]], ended: Callable[[], None]) -> None:
        self._clock = clock
        self._try_edit = try_edit
        self._ended = ended
        self.entries: deque[QueueEntry] = deque()

    async def run(self) -> None:
        try:
            while self.entries:
                entry = self.entries[0]
                while not entry.idle:
                    await self._once(entry)
                self.entries.popleft()
                entry.changed.set()
        finally:
            self._ended()

    async def _once(self, entry: QueueEntry) -> None:
        edit = entry.edit
        await entry.wait(self._clock)
        if entry.idle:
            return
        entry.last_try = self._clock.monotonic()
        try:
            await self._try_edit(edit)
        except Exception:  # whatever it was, the edits behind this one must not be lost with their queue
            log.exception("An edit met a fault of the program, and is tried again later")
            edit.recheck_due = False
            if edit.open and edit.state != EditStatus.DEFERRED:  # what it has come to already is stored
                edit.tries += 1
                edit.state = EditStatus.WAITING
                edit.next_try = int(self._clock.now() + wait_after(edit.tries, 0.0))
        entry.changed.set()


class MessageQueues:
    """Of all messages that edits are under way for."""

    def __init__(self, clock: Clock, try_edit: Callable[[Edit], Awaitable[None]]) -> None:
        self._clock = clock
        self._try_edit = try_edit
        self._queues: dict[str, MessageQueue] = {}
        self._tasks = TaskScope("edits of messages")

    def __len__(self) -> int:
        return len(self._queues)

    def __contains__(self, key: str) -> bool:
        return key in self._queues

    def put(self, edit: Edit) -> QueueEntry:
        """Behind the others of its message."""
        key = edit.queue_key
        queue = self._queues.get(key)
        if queue is None:
            queue = MessageQueue(self._clock, self._try_edit, lambda: self._ended(key))
            self._queues[key] = queue
            self._tasks.start(queue.run(), name=f"edits of {key}")
        entry = QueueEntry(edit)
        queue.entries.append(entry)
        return entry

    def entry(self, edit: Edit) -> QueueEntry | None:
        """None: it is in no queue, as nothing happens with it by itself."""
        queue = self._queues.get(edit.queue_key)
        return next((each for each in queue.entries if each.edit is edit), None) if queue is not None else None

    async def stop(self) -> None:
        """Breaks off whatever runs."""
        await self._tasks.close()
        self._queues.clear()

    def _ended(self, key: str) -> None:
        queue = self._queues.get(key)
        if queue is not None and not queue.entries:
            del self._queues[key]
