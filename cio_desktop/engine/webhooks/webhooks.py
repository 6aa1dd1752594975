"""From what the store noted (`store/webhook_changes.py`) to what is owed, and its delivery.

Does nothing, and listens to nothing, while there is no webhook and nothing is owed.
"""

from __future__ import annotations

import asyncio
import logging

from cio_desktop.engine.clock import Clock, wait_event
from cio_desktop.engine.config import EngineConfig
from cio_desktop.engine.events import EventBus
from cio_desktop.engine.status.callback_sender import CallbackSender
from cio_desktop.net.task_scope import TaskScope
from cio_desktop.store import webhook_changes, webhook_triggers, webhooks
from cio_desktop.store.database import Database
from cio_desktop.store.errors import StoreError

from .deliveries import Deliveries, MessageWords

log = logging.getLogger(__name__)

LOOK_AGAIN = 60.0  # seconds; what changes is told on the bus, this is for what is not
AFTER_ERROR = 5.0


class Webhooks:
    """`start`, once; `changed` whenever somebody made or changed one."""

    def __init__(
        self, db: Database, clock: Clock, config: EngineConfig, sender: CallbackSender, events: EventBus
    ) -> None:
        self._db = db
        self._clock = clock
        self._config = config
        self._sender = sender
        self._events = events
        self._tasks = TaskScope("webhooks")
        self._news = asyncio.Event()
        self._deliveries: Deliveries | None = None

    async def prepare(self) -> None:
        """Before anything changes mail."""
        if not await self._db.read(webhook_triggers.armed):
            await self._db.write(webhook_triggers.arm)  # another version's, or those of an account that is gone

    def start(self, words: MessageWords) -> None:
        self._deliveries = Deliveries(self._db, self._clock, self._config, self._sender, words)
        self._tasks.start(self._run(self._deliveries, words))

    async def stop(self) -> None:
        await self._tasks.close()
        if self._deliveries is not None:
            await self._deliveries.close()

    def changed(self) -> None:
        self._news.set()

    async def _run(self, deliveries: Deliveries, words: MessageWords) -> None:
        while True:
            self._news.clear()
            try:
                await self.prepare()
                if await self._db.read(webhooks.listening):
                    await self._attend(deliveries, words)
                else:
                    await self._news.wait()
            except StoreError as error:
                log.warning("Webhooks wait for the database: %s", error.code)
                await wait_event(self._clock, self._news, AFTER_ERROR)

    async def _attend(self, deliveries: Deliveries, words: MessageWords) -> None:
        listener = self._tasks.start(self._listen())
        try:
            while await self._db.read(webhooks.listening):
                await self._look(deliveries, words)
        finally:
            if listener is not None:
                listener.cancel()

    async def _listen(self) -> None:
        with self._events.subscribe() as told:
            async for _ in told:
                self._news.set()

    async def _look(self, deliveries: Deliveries, words: MessageWords) -> None:
        self._news.clear()
        pause = LOOK_AGAIN
        try:
            while await self._take(words):
                await deliveries.wake()
            await deliveries.wake()
        except StoreError:
            raise
        except Exception:  # an error of ours must not end it: the next messages may be others
            log.exception("What webhooks want could not be found out")
            pause = AFTER_ERROR
        await wait_event(self._clock, self._news, pause)

    async def _take(self, words: MessageWords) -> bool:
        """One piece of what was noted; False when that was all. In one transaction it becomes what is owed."""
        taken = await self._db.read(webhook_changes.take)
        if not taken.rows:
            return False
        hooks = await self._db.read(webhooks.active)
        owed = await words.wanted(hooks, taken.changes) if hooks else []
        await self._db.write(webhook_changes.settle, taken.rows, owed, self._clock.now())
        return True
