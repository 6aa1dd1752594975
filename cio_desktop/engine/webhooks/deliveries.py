"""Delivers what the queue holds (`store/callback_queue.py`): one lane after its own order, lanes beside each other.

Before each POST the row names the next try; a death in the middle may repeat one, never lose one. A webhook whose
address does not answer to the last try is switched off and keeps what it is owed; a text that the mail server can't
give now is waited for as long, then left out.
"""

from __future__ import annotations

import asyncio
import logging
from dataclasses import dataclass
from typing import Any, Protocol

import msgspec

from cio_desktop.engine.clock import Clock, wait_event
from cio_desktop.engine.config import EngineConfig
from cio_desktop.engine.status.callback_sender import CallbackSender, Delivery, Sent
from cio_desktop.engine.status.callbacks import status_body
from cio_desktop.net.task_scope import TaskScope
from cio_desktop.protocol.errors import CioError
from cio_desktop.store import application, callback_queue, history, sources, webhooks
from cio_desktop.store.callback_queue import CallbackRow, LogRow
from cio_desktop.store.database import Database
from cio_desktop.store.errors import StoreError
from cio_desktop.store.webhook_changes import MessageChange, Owed
from cio_desktop.store.webhooks import WebhookRow

log = logging.getLogger(__name__)


class MessageWords(Protocol):
    """What the API makes of messages: the service's part."""

    async def wanted(self, hooks: list[WebhookRow], changes: list[MessageChange]) -> list[Owed]:
        """Which webhook wants to be told of which change, in the order of the changes."""
        ...

    async def message_data(self, hook: WebhookRow, owed: Owed, *, texts: bool) -> Any:
        """What it is told, for JSON. None: it is not to be told after all, or nothing is known of the message any more.
        Without `texts` nothing is asked of the mail server. Raises CioError where that can't be reached."""
        ...


class WebhookCalled(msgspec.Struct):
    """API.md, Callbacks."""

    account_id: str
    webhook_id: str
    timestamp: int
    token: str
    signature: str
    message_data: Any


class WebhookFailed(msgspec.Struct):
    """API.md, Callbacks."""

    account_id: str | None
    webhook_id: str
    timestamp: int
    token: str
    signature: str
    data: str


@dataclass(frozen=True, slots=True)
class _Letter:
    url: str
    body: bytes


class Deliveries:
    def __init__(
        self, db: Database, clock: Clock, config: EngineConfig, sender: CallbackSender, words: MessageWords
    ) -> None:
        self._db = db
        self._clock = clock
        self._config = config
        self._sender = sender
        self._words = words
        self._tasks = TaskScope("webhooks")
        self._news: dict[str, asyncio.Event] = {}

    async def close(self) -> None:
        await self._tasks.close()

    async def wake(self) -> None:
        """Every lane that has something is under way, or looks again."""
        for lane in await self._db.read(callback_queue.lanes):
            news = self._news.setdefault(lane, asyncio.Event())
            news.set()
            if not self._tasks.busy(lane):
                self._tasks.start(self._follow(lane, news), key=lane, name=f"callbacks {lane}")

    async def _follow(self, lane: str, news: asyncio.Event) -> None:
        try:
            await self._deliver(lane, news)
        except StoreError as error:
            log.warning("A callback waits for the database: %s", error.code)

    async def _deliver(self, lane: str, news: asyncio.Event) -> None:
        while news.is_set():  # it came when the lane was as good as empty
            news.clear()
            while (row := await self._db.read(callback_queue.head, lane)) is not None:
                hook = None if row.webhook_id is None else await self._db.read(webhooks.get, row.webhook_id)
                if row.kind == "message" and (hook is None or not hook.active):
                    break
                left = min(row.next_try - self._clock.now(), self._config.timings.callback_retries[-1])
                if left > 0:
                    await wait_event(self._clock, news, left)
                    news.clear()
                    if row.next_try > self._clock.now():
                        continue
                await self._try(row, hook)

    async def _try(self, row: CallbackRow, hook: WebhookRow | None) -> None:
        retries = self._config.timings.callback_retries
        last = row.tries >= len(retries)
        tries = min(row.tries + 1, len(retries))
        later = self._clock.now() + retries[min(row.tries, len(retries) - 1)]
        if not await self._db.write(callback_queue.plan, row, tries, later):
            return
        try:
            letter = await self._letter(row, hook, texts=not last)
        except Exception as error:  # also one of ours, which must not hold up the lane for ever
            await self._unwritten(row, hook, error, last=last)
            return
        if letter is None:
            await self._db.write(callback_queue.end, row, None)
            return
        delivery = await self._sender.send(letter.url, letter.body)
        logged = self._logged(row, letter.url, delivery)
        if delivery.sent is Sent.DONE:
            await self._db.write(callback_queue.end, row, logged)
        elif delivery.sent is Sent.LATER and not last:
            await self._db.write(callback_queue.note, logged)
        elif row.kind == "message":
            await self._db.write(callback_queue.give_up, row, logged, delivery.problem or "")
            await self.wake()
        else:
            await self._db.write(callback_queue.end, row, logged)

    async def _unwritten(self, row: CallbackRow, hook: WebhookRow | None, error: Exception, *, last: bool) -> None:
        if isinstance(error, CioError):
            problem = error.message
            log.info("A callback waits for the mail server: %s", error.code)
        else:
            problem = "The service failed; its log says where."
            log.exception("A callback could not be written")
        logged = self._logged(row, "" if hook is None else hook.callback_url, Delivery(Sent.LATER, problem=problem))
        if last:
            await self._db.write(callback_queue.end, row, logged)
        else:
            await self._db.write(callback_queue.note, logged)

    def _logged(self, row: CallbackRow, url: str, delivery: Delivery) -> LogRow:
        now = int(self._clock.now())
        return LogRow(
            now, row.kind, row.account_id, row.webhook_id, row.subject, url, delivery.status, delivery.problem,
            row.tries + 1,
        )  # fmt: skip

    async def _letter(self, row: CallbackRow, hook: WebhookRow | None, *, texts: bool) -> _Letter | None:
        """None where it is owed no more."""
        if row.kind == "status":
            return await self._status(row)
        if hook is None:
            return None
        token, signature = self._sender.signed(row.at)
        if row.kind == "failure":
            if hook.failure_notif_url is None:
                return None
            failed = WebhookFailed(hook.account_id, hook.id, row.at, token, signature, row.detail)
            return _Letter(hook.failure_notif_url, msgspec.json.encode(failed))
        owed = Owed(hook.id, row.account_id or "", row.subject, row.detail.split())
        data = await self._words.message_data(hook, owed, texts=texts)
        if data is None:
            return None
        called = WebhookCalled(owed.account_id, hook.id, row.at, token, signature, data)
        return _Letter(hook.callback_url, msgspec.json.encode(called))

    async def _status(self, row: CallbackRow) -> _Letter | None:
        url = await self._db.read(application.status_callback_url)
        source = await self._db.read(sources.get, int(row.subject))
        change = await self._db.read(history.status_event, int(row.detail))
        if url is None or source is None or change is None:
            return None
        return _Letter(url, status_body(self._sender, source, change))
