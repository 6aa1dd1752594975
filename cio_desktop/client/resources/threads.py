"""`/accounts/{id}/threads`: conversations (API.md, Threads)."""

from __future__ import annotations

import builtins
from collections.abc import Sequence
from typing import TYPE_CHECKING, Unpack

from cio_desktop.client.parameters import asked, names, pairs
from cio_desktop.client.resources.queries import ThreadParts, ThreadQuery
from cio_desktop.client.routes import THREAD, THREADS
from cio_desktop.protocol.resources import FolderRef, Thread, Written

if TYPE_CHECKING:
    from cio_desktop.client.page import Page
    from cio_desktop.client.transport import Transport

_FOLDERS = THREAD + "/folders"


class Threads:
    """`thread_id`: as in its address, Gmail's number, or the id of any of its messages.

    A change is made to each of its messages. Where one is refused that is the answer, and the others are changed all
    the same. `queue` (ours): wait for a server that can't be reached now, rather than fail with 503. `source`,
    `dst_source` (ours): as of `MessageFolders`.
    """

    def __init__(self, transport: Transport) -> None:
        self._transport = transport

    async def list(self, account_id: str, **wanted: Unpack[ThreadQuery]) -> Page[str]:
        """Their addresses, that with the newest message first; the last part of each is the thread's id."""
        return await self._transport.page(builtins.list[str], THREADS, account_id, wanted=wanted)

    async def get(self, account_id: str, thread_id: str, **wanted: Unpack[ThreadParts]) -> Thread:
        """Oldest message first, 25 of them unless `limit` says otherwise."""
        query, timeout = asked(wanted), wanted.get("timeout")
        return await self._transport.call(Thread, "GET", THREAD, account_id, thread_id, query=query, timeout=timeout)

    async def delete(
        self, account_id: str, thread_id: str, *, queue: bool = False, timeout: float | None = None
    ) -> Written:
        """As `Messages.delete` does."""
        query = pairs(queue=queue or None)
        return await self._transport.call(
            Written, "DELETE", THREAD, account_id, thread_id, query=query, timeout=timeout
        )

    async def change_folders(
        self,
        account_id: str,
        thread_id: str,
        *,
        add: str | Sequence[str] = (),
        remove: str | Sequence[str] = (),
        source: str | None = None,
        dst_source: str | None = None,
        queue: bool = False,
        timeout: float | None = None,
    ) -> Written:
        """As `MessageFolders.change` does."""
        form = pairs(add=names(add), remove=names(remove), source=source, dst_source=dst_source, queue=queue or None)
        return await self._transport.call(Written, "POST", _FOLDERS, account_id, thread_id, form=form, timeout=timeout)

    async def replace_folders(
        self,
        account_id: str,
        thread_id: str,
        folders: Sequence[FolderRef],
        *,
        source: str | None = None,
        queue: bool = False,
        timeout: float | None = None,
    ) -> Written:
        """Each of its messages appears in exactly these."""
        query, body = pairs(source=source, queue=queue or None), builtins.list(folders)
        return await self._transport.call(
            Written, "PUT", _FOLDERS, account_id, thread_id, query=query, json=body, timeout=timeout
        )
