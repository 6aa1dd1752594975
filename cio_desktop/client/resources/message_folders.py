"""`…/messages/{id}/folders`: in which folders or labels a message appears (API.md, Folders of a message)."""

from __future__ import annotations

import builtins
from collections.abc import Sequence

from cio_desktop.client.transport import Transport, flag, pairs, path
from cio_desktop.protocol.resources import FolderRef, MessageResult, MessageResults, Written


class MessageFolders:
    def __init__(self, transport: Transport) -> None:
        self._transport = transport

    async def list(self, account_id: str, message_id: str, *, source: str | None = None) -> builtins.list[FolderRef]:
        """`source` (ours): only the folders of this source."""
        where = path("accounts", account_id, "messages", message_id, "folders")
        return await self._transport.call(builtins.list[FolderRef], "GET", where, query=pairs(source=source))

    async def change(
        self,
        account_id: str,
        message_id: str,
        *,
        add: str | Sequence[str] = (),
        remove: str | Sequence[str] = (),
        source: str | None = None,
        dst_source: str | None = None,
        queue: bool = False,
    ) -> Written:
        """Adds before it removes. Safe to repeat. `queue` (ours): wait for the server rather than fail.

        `source` (ours): label of the source whose folders are meant; `dst_source`: of those of `add`, if another.
        """
        form = pairs(
            add=names(add),
            remove=names(remove),
            source=source,
            dst_source=dst_source,
            queue=flag(queue or None),
        )
        where = path("accounts", account_id, "messages", message_id, "folders")
        return await self._transport.call(Written, "POST", where, form=form)

    async def replace(
        self,
        account_id: str,
        message_id: str,
        folders: Sequence[FolderRef],
        *,
        source: str | None = None,
        queue: bool = False,
    ) -> Written:
        """The message appears in exactly these folders; with `source` (ours): of that source."""
        where = path("accounts", account_id, "messages", message_id, "folders")
        query = pairs(source=source, queue=flag(queue or None))
        return await self._transport.call(Written, "PUT", where, query=query, json=builtins.list(folders))

    async def change_many(
        self,
        account_id: str,
        message_ids: Sequence[str],
        *,
        add: str | Sequence[str] = (),
        remove: str | Sequence[str] = (),
        source: str | None = None,
        dst_source: str | None = None,
    ) -> builtins.list[MessageResult]:
        """Ours: one change of many messages in one call, with a result for each. Another server answers 404."""
        form = pairs(
            message_id=names(message_ids),
            add=names(add),
            remove=names(remove),
            source=source,
            dst_source=dst_source,
            queue=1,
        )
        where = path("accounts", account_id, "messages", "folders")
        return (await self._transport.call(MessageResults, "POST", where, form=form)).results


def names(given: str | Sequence[str]) -> builtins.list[str]:
    # a lone name is a sequence of letters too: each would become a folder
    return [given] if isinstance(given, str) else list(given)
