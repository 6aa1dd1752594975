"""`…/sources/{label}/folders` (API.md, Folders)."""

from __future__ import annotations

import builtins

from cio_desktop.client.transport import Transport, flag, pairs, path
from cio_desktop.protocol.resources import Folder


class Folders:
    def __init__(self, transport: Transport) -> None:
        self._transport = transport

    async def list(
        self,
        account_id: str,
        label: str,
        *,
        include_extended_counts: bool | None = None,
        no_cache: bool | None = None,
    ) -> builtins.list[Folder]:
        """`no_cache` asks the mail server now."""
        query = pairs(include_extended_counts=flag(include_extended_counts), no_cache=flag(no_cache))
        where = path("accounts", account_id, "sources", label, "folders")
        return await self._transport.call(builtins.list[Folder], "GET", where, query=query)

    async def get(
        self, account_id: str, label: str, name: str, *, include_extended_counts: bool | None = None
    ) -> Folder:
        query = pairs(include_extended_counts=flag(include_extended_counts))
        where = path("accounts", account_id, "sources", label, "folders", name)
        return await self._transport.call(Folder, "GET", where, query=query)
