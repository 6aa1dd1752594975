"""The actors of all sources by id. Must not start or judge anything by itself."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager

from cio_desktop.engine.sign_in.gate import SourceGone
from cio_desktop.imap.connection import Connection
from cio_desktop.language import Said

from .actor import SourceActor


class Actors:
    def __init__(self) -> None:
        self._by_id: dict[int, SourceActor] = {}

    def __iter__(self) -> Iterator[SourceActor]:
        return iter(tuple(self._by_id.values()))

    def add(self, actor: SourceActor) -> None:
        self._by_id[actor.source_id] = actor

    def get(self, source_id: int) -> SourceActor | None:
        return self._by_id.get(source_id)

    @asynccontextmanager
    async def edit_connection(self, source_id: int) -> AsyncIterator[Connection]:
        """The edit connection of a source. Raises MailError; SourceGone when there is no such source."""
        actor = self._by_id.get(source_id)
        if actor is None:
            raise SourceGone(Said("This source was removed."))
        async with actor.edit_connection() as conn:
            yield conn

    @asynccontextmanager
    async def more_connection(self, source_id: int) -> AsyncIterator[Connection | None]:
        """One beside the others, None where the server wants no more. Raises as `edit_connection`."""
        actor = self._by_id.get(source_id)
        if actor is None:
            raise SourceGone(Said("This source was removed."))
        conn = await actor.connections.open_more()
        try:
            yield conn
        finally:
            if conn is not None:
                await actor.connections.close(conn)

    def request_sync(self, source_id: int, *, thorough: bool = False) -> None:
        actor = self._by_id.get(source_id)
        if actor is not None:
            actor.request_sync(thorough=thorough)

    async def remove(self, source_id: int) -> None:
        actor = self._by_id.pop(source_id, None)
        if actor is not None:
            await actor.stop()

    async def stop(self) -> None:
        """All at once."""
        actors, self._by_id = list(self._by_id.values()), {}
        await asyncio.gather(*(actor.stop() for actor in actors))
