"""The sign-ins under way, one per connect token. What is used or over is forgotten; all end with the service."""

from __future__ import annotations

import asyncio

from cio_desktop.language import Said
from cio_desktop.service.errors import ServiceError
from cio_desktop.store import connect_tokens, sources
from cio_desktop.store.connect_tokens import TokenRow

from .dependencies import ConnectDependencies
from .flow import ConnectFlow


class ConnectFlows:
    def __init__(self, deps: ConnectDependencies) -> None:
        self._deps = deps
        self._flows: dict[str, ConnectFlow] = {}

    def now(self) -> float:
        return self._deps.now()

    async def row(self, token: str) -> TokenRow | None:
        """None: unknown, or over."""
        return await self._deps.db.read(connect_tokens.get, token, now=self.now())

    def get(self, token: str) -> ConnectFlow | None:
        return self._flows.get(token)

    async def begin(self, row: TokenRow, then: str) -> ConnectFlow:
        """A new one, instead of the one that may be under way. `then`: the page's address, for a browser sent back."""
        source = None if row.source_id is None else await self._deps.db.read(sources.get, row.source_id)
        before = self._flows.get(row.token)
        flow = self._flows[row.token] = ConnectFlow(self._deps, row, source, then)
        if before is not None:
            await before.close()
        await flow.begin()
        return flow

    def paste(self, token: str, text: str) -> None:
        self._under_way(token).paste(text)

    def accept_other(self, token: str) -> None:
        self._under_way(token).accept_other()

    async def cancel(self, token: str) -> None:
        flow = self._flows.pop(token, None)
        if flow is not None:
            await flow.close()

    async def purge(self) -> None:
        """Takes away the tokens that nobody used in a day."""
        for token in await self._deps.db.write(connect_tokens.purge, now=self.now()):
            await self.cancel(token)

    def wake(self) -> None:
        """Wakes all who wait for news: the service wants to end."""
        for flow in self._flows.values():
            flow.wake()

    async def close(self) -> None:
        await asyncio.gather(*(self.cancel(token) for token in list(self._flows)))

    def _under_way(self, token: str) -> ConnectFlow:
        flow = self._flows.get(token)
        if flow is None:
            raise ServiceError(
                Said("No sign-in is under way: open browser_redirect_url first."), code="connect.not_begun"
            )
        return flow
