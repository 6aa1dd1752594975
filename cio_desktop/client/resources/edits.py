"""`/accounts/{id}/edits`: folder changes that wait for a server (ours; another server answers 404)."""

from __future__ import annotations

import builtins

from cio_desktop.client.transport import Transport, flag, pairs, path
from cio_desktop.protocol.resources import EditState, Written


class Edits:
    def __init__(self, transport: Transport) -> None:
        self._transport = transport

    async def list(
        self, account_id: str, *, open: bool | None = None, limit: int | None = None, offset: int | None = None
    ) -> builtins.list[EditState]:
        """Newest first; `open`: only those that may still change something."""
        query = pairs(open=flag(open), limit=limit, offset=offset)
        return await self._transport.call(
            builtins.list[EditState], "GET", path("accounts", account_id, "edits"), query=query
        )

    async def get(self, account_id: str, edit_id: str) -> EditState:
        return await self._transport.call(EditState, "GET", path("accounts", account_id, "edits", edit_id))

    async def retry(self, account_id: str, edit_id: str) -> Written:
        return await self._transport.call(Written, "POST", path("accounts", account_id, "edits", edit_id), form=[])

    async def cancel(self, account_id: str, edit_id: str) -> Written:
        return await self._transport.call(Written, "DELETE", path("accounts", account_id, "edits", edit_id))
