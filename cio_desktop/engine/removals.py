"""Removing sources and accounts from this machine; the mail on the servers is left alone.

A removal is the engine's own work: it goes on when whoever asked for it is gone, and ends with the engine. Where it
fails, what is gone is told of, and what is still there is looked after again.
"""

from __future__ import annotations

import asyncio
from collections.abc import Coroutine, Sequence
from typing import Any

from cio_desktop.engine.edits.service import Edits
from cio_desktop.engine.sign_in.source_credentials import revoke_unused_grants
from cio_desktop.engine.status.callbacks import Callbacks
from cio_desktop.engine.sync.actor import SourceActor
from cio_desktop.engine.sync.actors import Actors
from cio_desktop.engine.sync.dependencies import SyncDependencies
from cio_desktop.net.task_scope import TaskScope
from cio_desktop.protocol.enums import EventType
from cio_desktop.protocol.resources import Event
from cio_desktop.store import accounts, removal, sources
from cio_desktop.store.errors import StoreClosed
from cio_desktop.store.sources import SourceRow


class Removals:
    def __init__(self, deps: SyncDependencies, actors: Actors, edits: Edits, callbacks: Callbacks) -> None:
        self._deps = deps
        self._actors = actors
        self._edits = edits
        self._callbacks = callbacks
        self._tasks = TaskScope("removals")

    async def source(self, source_id: int) -> None:
        """Cancelled, only the answer is lost."""
        row = await self._deps.db.read(sources.get, source_id)
        if row is not None:
            await self._whole(self._source(row))

    async def account(self, account_id: str) -> None:
        """Cancelled, only the answer is lost."""
        await self._whole(self._account(account_id))

    async def stop(self) -> None:
        """Breaks off what runs: what a removal has left by then can be removed later."""
        await self._tasks.close()

    async def _whole(self, work: Coroutine[Any, Any, None]) -> None:
        task = self._tasks.start(work)
        if task is None:
            raise StoreClosed
        await asyncio.shield(task)

    async def _source(self, row: SourceRow) -> None:
        deps = self._deps
        try:
            await self._leave(row)
            await removal.remove_source(deps.db, row.id, now=deps.clock.now())
            await revoke_unused_grants(deps)
            await deps.db.checkpoint()
        except Exception:  # whatever it was, a source that is still there is looked after again
            await self._go_on([row])
            raise
        self._tell_removed(row)

    async def _account(self, account_id: str) -> None:
        deps = self._deps
        rows = await deps.db.read(sources.list_of, account_id)
        try:
            for row in rows:
                await self._leave(row)
            for row in rows:
                await removal.remove_source(deps.db, row.id, now=deps.clock.now())
                await revoke_unused_grants(deps)
            await removal.remove_account(deps.db, account_id)
            await deps.db.checkpoint()
        except Exception:  # whatever it was, what is still there is looked after again
            if await deps.db.read(accounts.exists, account_id):
                await self._go_on(rows)
            else:
                self._tell_account_removed(account_id)
            raise
        self._tell_account_removed(account_id)

    async def _leave(self, row: SourceRow) -> None:
        await self._edits.before_source_removal(row.id)
        await self._actors.remove(row.id)
        self._callbacks.forget(row.id)

    async def _go_on(self, rows: Sequence[SourceRow]) -> None:
        """After a failure."""
        for row in rows:
            if await self._deps.db.read(sources.get, row.id) is None:
                self._tell_removed(row)
                continue
            self._edits.source_stays(row.id)
            if self._actors.get(row.id) is None:
                actor = SourceActor(self._deps, row.id)
                self._actors.add(actor)
                actor.start()

    def _tell_account_removed(self, account_id: str) -> None:
        self._edits.after_source_removal(account_id)
        self._deps.events.publish(Event(type=EventType.ACCOUNT_REMOVED, account_id=account_id))

    def _tell_removed(self, row: SourceRow) -> None:
        self._edits.after_source_removal(row.account_id)
        self._deps.events.publish(Event(type=EventType.SOURCE_REMOVED, account_id=row.account_id, label=row.label))
