"""`…/sync` of an account and of a source (API.md, Sync)."""

from __future__ import annotations

from cio_desktop.client.transport import Transport, path
from cio_desktop.protocol.resources import FolderSync, Written


class Sync:
    def __init__(self, transport: Transport) -> None:
        self._transport = transport

    async def of_account(self, account_id: str) -> dict[str, dict[str, FolderSync] | None]:
        """By source label, then folder; None for a source that was never synced."""
        return await self._transport.call(
            dict[str, dict[str, FolderSync] | None], "GET", path("accounts", account_id, "sync")
        )

    async def of_source(self, account_id: str, label: str) -> dict[str, FolderSync]:
        where = path("accounts", account_id, "sources", label, "sync")
        return await self._transport.call(dict[str, FolderSync], "GET", where)

    async def start(self, account_id: str, label: str | None = None) -> Written:
        """Queues a sync of one source, or of all of the account. A sync that runs is followed by another one."""
        where = (
            ("accounts", account_id, "sync") if label is None else ("accounts", account_id, "sources", label, "sync")
        )
        return await self._transport.call(Written, "POST", path(*where), form=[])
