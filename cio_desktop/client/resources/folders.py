"""`…/sources/{label}/folders` (API.md, Folders)."""

from __future__ import annotations

import builtins

from cio_desktop.client.transport import Transport, flag, pairs, path
from cio_desktop.protocol.resources import Folder, Written


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

    async def create(self, account_id: str, label: str, name: str, *, queue: bool = False) -> Written:
        """With those above it; `/` stands between them. `queue` (ours): wait for the server rather than fail."""
        where = path("accounts", account_id, "sources", label, "folders", name)
        return await self._transport.call(Written, "PUT", where, form=pairs(queue=flag(queue or None)))

    async def delete(
        self, account_id: str, label: str, name: str, *, delete_messages: bool = False, queue: bool = False
    ) -> Written:
        """`delete_messages` (ours): the mail in it as well; without it a folder that holds some is refused."""
        query = pairs(delete_messages=flag(delete_messages or None), queue=flag(queue or None))
        where = path("accounts", account_id, "sources", label, "folders", name)
        return await self._transport.call(Written, "DELETE", where, query=query)

    async def expunge(self, account_id: str, label: str, name: str, *, queue: bool = False) -> Written:
        """What is flagged as deleted in it goes for good, by whomever it was flagged."""
        where = path("accounts", account_id, "sources", label, "folders", name, "expunge")
        return await self._transport.call(Written, "POST", where, form=pairs(queue=flag(queue or None)))
