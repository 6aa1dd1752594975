"""Tells the integrator's URLs: once when a source's first sync is done, and at each change of its status.

What is owed for the first sync stands in the source's `callback_state`, so a restart goes on where it was:

    none | due -> retry:<tries made>:<time of the next> -> done | failed

Before each POST the state names the next try; a crash in the middle may therefore repeat a POST, never lose one.
Must not hold up the sync: every delivery is a task of its own.
"""

from __future__ import annotations

import asyncio
import hashlib
import hmac
import logging
import secrets
from collections.abc import Coroutine
from enum import Enum
from typing import Any, Protocol

import msgspec

from cio_desktop.net import http
from cio_desktop.protocol.enums import SourceStatus
from cio_desktop.protocol.errors import CioError
from cio_desktop.store import sources
from cio_desktop.store.database import Database
from cio_desktop.store.sources import SourceRow

from .callback_address import CallbackRefused, allowed_address
from .clock import Clock
from .config import EngineConfig

log = logging.getLogger(__name__)

POST_SECONDS = 10.0


class Post(Protocol):
    """Sends JSON once, to that address, follows no redirect, answers the HTTP status."""

    async def __call__(self, url: str, body: bytes, *, timeout: float, address: str | None) -> int: ...


class Sent(Enum):
    """What became of one POST."""

    DONE = "done"
    LATER = "later"
    NEVER = "never"


class InitialSyncDone(msgspec.Struct):
    """The seed's five fields."""

    account_id: str
    source_label: str
    timestamp: int
    token: str
    signature: str


class StatusChanged(msgspec.Struct):
    """contract.md 16. `failure` is the status, empty when all is well again."""

    account_id: str
    server_label: str
    email_account: str
    failure: str
    failure_message: str
    timestamp: int
    token: str
    signature: str


def sign(secret: str, timestamp: int, token: str) -> str:
    """Lower-case hex HMAC-SHA256 of timestamp and token under the consumer's secret."""
    return hmac.new(secret.encode(), f"{timestamp}{token}".encode(), hashlib.sha256).hexdigest()


class Callbacks:
    """Deliveries under way."""

    def __init__(self, db: Database, clock: Clock, config: EngineConfig, post: Post | None = None) -> None:
        self._db = db
        self._clock = clock
        self._config = config
        self._post: Post = post if post is not None else http.post_json
        self._tasks: dict[asyncio.Task[None], int] = {}
        self._initial: set[int] = set()

    async def start(self) -> None:
        """Goes on with what was owed when the program ended."""
        for row in await self._db.read(sources.all):
            if row.callback_state.startswith("retry:"):
                self._begin(row.id, self._deliver_initial(row.id), initial=True)

    async def stop(self) -> None:
        for task in self._tasks:
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)
        self._tasks.clear()

    def forget(self, source_id: int) -> None:
        """The source is gone: nothing is owed any more."""
        for task, owner in self._tasks.items():
            if owner == source_id:
                task.cancel()

    def first_sync_done(self, row: SourceRow) -> None:
        if row.callback_url and row.callback_state == "due":
            self._begin(row.id, self._deliver_initial(row.id), initial=True)

    def status_changed(self, row: SourceRow) -> None:
        if row.status_callback_url:
            self._begin(row.id, self._deliver_status(row))

    def _begin(self, source_id: int, work: Coroutine[Any, Any, None], *, initial: bool = False) -> None:
        if initial and source_id in self._initial:
            work.close()
            return
        if initial:
            self._initial.add(source_id)
        task = asyncio.create_task(work, name=f"callback of source {source_id}")
        self._tasks[task] = source_id

        def ended(done: asyncio.Task[None]) -> None:
            self._tasks.pop(done, None)
            if initial:
                self._initial.discard(source_id)
            if not done.cancelled() and (error := done.exception()) is not None:
                log.error("A callback of source %d ended by an error of ours", source_id, exc_info=error)

        task.add_done_callback(ended)

    async def _deliver_initial(self, source_id: int) -> None:
        retries = self._config.timings.callback_retries
        while True:
            row = await self._db.read(sources.get, source_id)
            if row is None or not row.callback_url:
                return
            tries, at = _owed(row.callback_state)
            if tries is None:
                return
            if at > self._clock.now():
                await self._clock.sleep(at - self._clock.now())
                continue
            last = tries >= len(retries)
            planned = "failed" if last else f"retry:{tries + 1}:{int(self._clock.now() + retries[tries])}"
            await self._db.write(sources.set_fields, source_id, callback_state=planned)
            timestamp, token, signature = self._stamp()
            body = InitialSyncDone(row.account_id, row.label, timestamp, token, signature)
            sent = await self._send(row.callback_url, msgspec.json.encode(body))
            if sent is not Sent.LATER:
                state = "done" if sent is Sent.DONE else "failed"
                await self._db.write(sources.set_fields, source_id, callback_state=state)
            if last or sent is not Sent.LATER:
                return

    async def _deliver_status(self, row: SourceRow) -> None:
        url = row.status_callback_url
        assert url is not None
        for wait in (*self._config.timings.callback_retries, None):
            working = row.status == SourceStatus.OK
            timestamp, token, signature = self._stamp()
            body = StatusChanged(
                account_id=row.account_id,
                server_label=row.label,
                email_account=row.email,
                failure="" if working else row.status,
                failure_message="" if working else row.status_text or "",
                timestamp=timestamp,
                token=token,
                signature=signature,
            )
            if await self._send(url, msgspec.json.encode(body)) is not Sent.LATER or wait is None:
                return
            await self._clock.sleep(wait)

    def _stamp(self) -> tuple[int, str, str]:
        timestamp = int(self._clock.now())
        token = secrets.token_hex(16)
        return timestamp, token, sign(self._config.consumer_secret(), timestamp, token)

    async def _send(self, url: str, body: bytes) -> Sent:
        try:
            address = await allowed_address(url, self._config.own_ports)
            status = await self._post(url, body, timeout=POST_SECONDS, address=address)
        except CallbackRefused as error:
            log.info("A callback was not sent: %s", error.message)
            return Sent.LATER if error.retryable else Sent.NEVER
        except (CioError, OSError, TimeoutError) as error:
            log.info("A callback was not delivered: %s", type(error).__name__)
            return Sent.LATER
        return Sent.DONE if 200 <= status < 300 else Sent.LATER


def _owed(state: str) -> tuple[int | None, int]:
    """Tries made and time of the next; (None, 0) when nothing is owed."""
    if state == "due":
        return 0, 0
    if state.startswith("retry:"):
        _, tries, at = state.split(":")
        return int(tries), int(at)
    return None, 0
