"""`…/sync` of an account and of a source (API.md, Sync)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cio_desktop.client.routes import ACCOUNT, SOURCE
from cio_desktop.protocol.resources import FolderSync, Written

if TYPE_CHECKING:
    from cio_desktop.client.transport import Transport


class Sync:
    def __init__(self, transport: Transport) -> None:
        self._transport = transport

    async def of_account(
        self, account_id: str, *, timeout: float | None = None
    ) -> dict[str, dict[str, FolderSync] | None]:
        """By source label, then folder; None for a source that was never synced."""
        kind = dict[str, dict[str, FolderSync] | None]
        return await self._transport.call(kind, "GET", ACCOUNT + "/sync", account_id, timeout=timeout)

    async def of_source(self, account_id: str, label: str, *, timeout: float | None = None) -> dict[str, FolderSync]:
        """By folder."""
        kind = dict[str, FolderSync]
        return await self._transport.call(kind, "GET", SOURCE + "/sync", account_id, label, timeout=timeout)

    async def start(self, account_id: str, label: str | None = None, *, timeout: float | None = None) -> Written:
        """Queues a sync of one source, or of all of the account; it does not wait for its end. A sync that runs is
        followed by another one."""
        ids = (account_id,) if label is None else (account_id, label)
        pattern = (ACCOUNT if label is None else SOURCE) + "/sync"
        return await self._transport.call(Written, "POST", pattern, *ids, form=[], timeout=timeout)
