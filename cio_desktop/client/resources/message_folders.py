"""`…/messages/{id}/folders`: in which folders or labels a message appears (contract.md 11)."""

from __future__ import annotations

import builtins
from collections.abc import Sequence

from cio_desktop.client.transport import Transport, flag, pairs, path
from cio_desktop.protocol.resources import FolderRef, MessageResult, MessageResults, Written


class MessageFolders:
    def __init__(self, transport: Transport) -> None:
        self._transport = transport

    async def list(self, account_id: str, message_id: str) -> builtins.list[FolderRef]:
        where = path("accounts", account_id, "messages", message_id, "folders")
        return await self._transport.call(builtins.list[FolderRef], "GET", where)

    async def change(
        self,
        account_id: str,
        message_id: str,
        *,
        add: Sequence[str] = (),
        remove: Sequence[str] = (),
        queue: bool = False,
    ) -> Written:
        """Adds before it removes. Safe to repeat. `queue` (ours): wait for the server rather than fail."""
        form = pairs(add=list(add), remove=list(remove), queue=flag(queue or None))
        where = path("accounts", account_id, "messages", message_id, "folders")
        return await self._transport.call(Written, "POST", where, form=form)

    async def replace(
        self, account_id: str, message_id: str, folders: Sequence[FolderRef], *, queue: bool = False
    ) -> Written:
        """The message appears in exactly these folders."""
        where = path("accounts", account_id, "messages", message_id, "folders")
        query = pairs(queue=flag(queue or None))
        return await self._transport.call(Written, "PUT", where, query=query, json=builtins.list(folders))

    async def change_many(
        self,
        account_id: str,
        message_ids: Sequence[str],
        *,
        add: Sequence[str] = (),
        remove: Sequence[str] = (),
    ) -> builtins.list[MessageResult]:
        """Ours: one change of many messages in one call, with a result for each. A foreign server answers 404."""
        form = pairs(message_id=list(message_ids), add=list(add), remove=list(remove), queue=1)
        where = path("accounts", account_id, "messages", "folders")
        return (await self._transport.call(MessageResults, "POST", where, form=form)).results
