"""`/accounts/{id}/threads`: conversations (API.md, Threads)."""

from __future__ import annotations

import builtins
from collections.abc import Sequence

from cio_desktop.client.resources.message_folders import names
from cio_desktop.client.transport import Transport, flag, pairs, path
from cio_desktop.protocol.resources import FolderRef, Thread, Written


class Threads:
    def __init__(self, transport: Transport) -> None:
        self._transport = transport

    async def list(
        self,
        account_id: str,
        *,
        subject: str | None = None,
        email: str | None = None,
        folder: str | None = None,
        active_before: int | None = None,
        active_after: int | None = None,
        started_before: int | None = None,
        started_after: int | None = None,
        limit: int | None = None,
        offset: int | None = None,
    ) -> builtins.list[str]:
        """Their addresses, that with the newest message first; the last part of each is the thread's id."""
        query = pairs(
            subject=subject,
            email=email,
            folder=folder,
            active_before=active_before,
            active_after=active_after,
            started_before=started_before,
            started_after=started_after,
            limit=limit,
            offset=offset,
        )
        where = path("accounts", account_id, "threads")
        return await self._transport.call(builtins.list[str], "GET", where, query=query)

    async def get(
        self,
        account_id: str,
        thread_id: str,
        *,
        include_flags: bool | None = None,
        limit: int | None = None,
        offset: int | None = None,
    ) -> Thread:
        """`thread_id`: as in its address, Gmail's number, or the id of any of its messages."""
        query = pairs(include_flags=flag(include_flags), limit=limit, offset=offset)
        where = path("accounts", account_id, "threads", thread_id)
        return await self._transport.call(Thread, "GET", where, query=query)

    async def delete(self, account_id: str, thread_id: str, *, queue: bool = False) -> Written:
        """Each of its messages, as `Messages.delete` does. `queue` (ours): wait for the server rather than fail."""
        where = path("accounts", account_id, "threads", thread_id)
        return await self._transport.call(Written, "DELETE", where, query=pairs(queue=flag(queue or None)))

    async def change_folders(
        self,
        account_id: str,
        thread_id: str,
        *,
        add: str | Sequence[str] = (),
        remove: str | Sequence[str] = (),
        queue: bool = False,
    ) -> Written:
        """Of each of its messages, as `MessageFolders.change` does."""
        form = pairs(add=names(add), remove=names(remove), queue=flag(queue or None))
        where = path("accounts", account_id, "threads", thread_id, "folders")
        return await self._transport.call(Written, "POST", where, form=form)

    async def replace_folders(
        self, account_id: str, thread_id: str, folders: Sequence[FolderRef], *, queue: bool = False
    ) -> Written:
        """Each of its messages appears in exactly these."""
        where = path("accounts", account_id, "threads", thread_id, "folders")
        query = pairs(queue=flag(queue or None))
        return await self._transport.call(Written, "PUT", where, query=query, json=builtins.list(folders))
