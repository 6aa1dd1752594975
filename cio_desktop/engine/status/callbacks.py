"""Tells the integrator's URLs: once when a source's first sync is done, and at each change of its status.

What is owed stands with the source (`store/callback_states.py`), so a restart goes on where it was. A change of the
status that was overtaken is told no more.

Before each POST the state names the next try; a crash in the middle may therefore repeat a POST, never lose one. What
is told carries the time it happened, however late it is told. Must not hold up the sync: every delivery is a task of
its own, one per source and kind, so that they come in order.
"""

from __future__ import annotations

import asyncio
from dataclasses import dataclass
from enum import Enum
from typing import assert_never

import msgspec

from cio_desktop.engine.clock import Clock, wait_event
from cio_desktop.engine.config import EngineConfig
from cio_desktop.net.task_scope import TaskScope
from cio_desktop.protocol.enums import SourceStatus
from cio_desktop.store import history, sources
from cio_desktop.store.callback_states import (
    ImportCallback,
    Retry,
    StatusCallback,
    read_import,
    read_status,
    write_import,
    write_status,
)
from cio_desktop.store.database import Database
from cio_desktop.store.sources import SourceRow

from .callback_sender import CallbackSender, Sent


class InitialSyncDone(msgspec.Struct):
    """The five fields of the documentation (API.md, Callbacks)."""

    account_id: str
    source_label: str
    timestamp: int
    token: str
    signature: str


class StatusChanged(msgspec.Struct):
    """API.md, Callbacks. `failure` is the status, empty when all is well again."""

    account_id: str
    server_label: str
    email_account: str
    failure: str
    failure_message: str
    timestamp: int
    token: str
    signature: str


def status_body(sender: CallbackSender, row: SourceRow, change: history.StatusEventRow) -> bytes:
    """What a change of a source's status is told as, signed now."""
    working = change.new == SourceStatus.OK
    token, signature = sender.signed(change.at)
    return msgspec.json.encode(
        StatusChanged(
            account_id=row.account_id,
            server_label=row.label,
            email_account=row.email,
            failure="" if working else change.new,
            failure_message="" if working else change.server_text or "",
            timestamp=change.at,
            token=token,
            signature=signature,
        )
    )


class Kind(Enum):
    """What is told."""

    INITIAL = "initial"
    STATUS = "status"


class Callbacks:
    """Deliveries under way."""

    def __init__(self, db: Database, clock: Clock, config: EngineConfig, sender: CallbackSender) -> None:
        self._db = db
        self._clock = clock
        self._config = config
        self._sender = sender
        self._tasks = TaskScope("callbacks")
        self._news: dict[tuple[int, Kind], asyncio.Event] = {}

    async def start(self) -> None:
        """Goes on with what was owed when the program ended."""
        for row in await self._db.read(sources.all):
            if isinstance(read_import(row.callback_state), Retry):
                self._begin(row.id, Kind.INITIAL)
            if isinstance(read_status(row.status_callback_state), Retry):
                self._begin(row.id, Kind.STATUS)

    async def stop(self) -> None:
        await self._tasks.close()

    def forget(self, source_id: int) -> None:
        """The source is gone: nothing is owed any more."""
        for kind in Kind:
            self._tasks.cancel_one((source_id, kind))

    def first_sync_done(self, row: SourceRow) -> None:
        if row.callback_url and read_import(row.callback_state) == "due":
            self._begin(row.id, Kind.INITIAL)

    def status_changed(self, row: SourceRow) -> None:
        if row.status_callback_url:
            self._begin(row.id, Kind.STATUS)

    def _begin(self, source_id: int, kind: Kind) -> None:
        key = (source_id, kind)
        news = self._news.setdefault(key, asyncio.Event())
        if self._tasks.busy(key):
            news.set()
        else:
            self._tasks.start(self._deliver(source_id, kind, news), key=key, name=f"callback of source {source_id}")

    async def _deliver(self, source_id: int, kind: Kind, news: asyncio.Event) -> None:
        work = self._deliver_initial if kind is Kind.INITIAL else self._deliver_status
        try:
            await work(source_id, news)
            while news.is_set():  # it came when the work was as good as over
                await work(source_id, news)
        finally:
            self._news.pop((source_id, kind), None)

    async def _deliver_initial(self, source_id: int, news: asyncio.Event) -> None:
        retries = self._config.timings.callback_retries
        while True:
            news.clear()
            row = await self._db.read(sources.get, source_id)
            if row is None or not row.callback_url:
                return
            owed = _initial_owed(row, self._clock.now())
            if owed is None:
                return
            if not await self._is_time(owed.at, news):
                continue
            last = owed.tries >= len(retries)
            planned: ImportCallback = "failed"
            if not last:
                planned = Retry(owed.what, owed.tries + 1, int(self._clock.now() + retries[owed.tries]))
            await self._set_import(source_id, planned)
            token, signature = self._sender.signed(owed.what)
            body = InitialSyncDone(row.account_id, row.label, owed.what, token, signature)
            sent = (await self._sender.send(row.callback_url, msgspec.json.encode(body))).sent
            if sent is not Sent.LATER:
                await self._set_import(source_id, "done" if sent is Sent.DONE else "failed")
            if last or sent is not Sent.LATER:
                return

    async def _set_import(self, source_id: int, state: ImportCallback) -> None:
        await self._db.write(sources.set_fields, source_id, callback_state=write_import(state))

    async def _deliver_status(self, source_id: int, news: asyncio.Event) -> None:
        retries = self._config.timings.callback_retries
        while True:
            news.clear()
            row = await self._db.read(sources.get, source_id)
            owed = None if row is None else _status_owed(row.status_callback_state)
            if row is None or owed is None or not row.status_callback_url:
                return
            if not await self._is_time(owed.at, news):
                continue
            change = await self._db.read(history.status_event, owed.what)
            state: StatusCallback = "none"
            if change is not None and owed.tries < len(retries):
                state = Retry(owed.what, owed.tries + 1, int(self._clock.now() + retries[owed.tries]))
            planned = write_status(state)
            told = (source_id, row.status_callback_state, planned)
            if not await self._db.write(sources.replace_status_callback_state, *told) or change is None:
                continue  # overtaken meanwhile, or nothing is known of it any more
            body = status_body(self._sender, row, change)
            if (await self._sender.send(row.status_callback_url, body)).sent is not Sent.LATER:
                await self._db.write(sources.replace_status_callback_state, source_id, planned, write_status("none"))

    async def _is_time(self, at: int, news: asyncio.Event) -> bool:
        """Waits for the moment, or for news."""
        left = at - self._clock.now()
        if left <= 0:
            return True
        await wait_event(self._clock, news, left)
        return False


@dataclass(frozen=True, slots=True)
class _Owed:
    """`what`: when the import ended, or the id of the status event."""

    what: int
    tries: int
    at: int


def _initial_owed(row: SourceRow, now: float) -> _Owed | None:
    imported = row.last_sync or int(now)
    match read_import(row.callback_state):
        case "due":
            return _Owed(imported, 0, 0)
        case Retry(what, tries, at):
            return _Owed(imported if what is None else what, tries, at)
        case "none" | "done" | "failed":
            return None
        case never:
            assert_never(never)


def _status_owed(text: str) -> _Owed | None:
    match read_status(text):
        case Retry(what, tries, at):
            return None if what is None else _Owed(what, tries, at)
        case "none":
            return None
        case never:
            assert_never(never)
