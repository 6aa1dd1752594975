"""`…/messages/{id}/folders`: in which folders or labels a message appears (API.md, Folders of a message)."""

from __future__ import annotations

import builtins
from collections.abc import Sequence
from typing import TYPE_CHECKING

from cio_desktop.client.parameters import names, pairs
from cio_desktop.client.routes import MESSAGE, MESSAGES
from cio_desktop.protocol.resources import FolderRef, MessageResult, MessageResults, PlanStep, Written

if TYPE_CHECKING:
    from cio_desktop.client.transport import Transport

_FOLDERS = MESSAGE + "/folders"


class MessageFolders:
    """`source` (ours): label of the source whose folders are meant; `dst_source` (ours): of those of `add`, if another.

    `queue` (ours): a change waits for a server that can't be reached now, rather than fail with 503. The answer then
    has `queued`, and an `edit_id` for `Edits.get`.
    """

    def __init__(self, transport: Transport) -> None:
        self._transport = transport

    async def list(
        self, account_id: str, message_id: str, *, source: str | None = None, timeout: float | None = None
    ) -> builtins.list[FolderRef]:
        kind, query = builtins.list[FolderRef], pairs(source=source)
        return await self._transport.call(kind, "GET", _FOLDERS, account_id, message_id, query=query, timeout=timeout)

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
        timeout: float | None = None,
    ) -> Written:
        """Adds before it removes; a folder that is not there is made. Safe to repeat.

        Success means that the end was seen on the mail server. Raises ApiStatusError 400: `edit.last_folder` and the
        others of API.md, Errors, with what became of each folder in `body.results`.
        """
        form = pairs(add=names(add), remove=names(remove), source=source, dst_source=dst_source, queue=queue or None)
        return await self._transport.call(Written, "POST", _FOLDERS, account_id, message_id, form=form, timeout=timeout)

    async def plan(
        self,
        account_id: str,
        message_id: str,
        *,
        add: str | Sequence[str] = (),
        remove: str | Sequence[str] = (),
        source: str | None = None,
        dst_source: str | None = None,
        dst_account: str | None = None,
        timeout: float | None = None,
    ) -> builtins.list[PlanStep]:
        """Ours: the commands that `change`, or `transfer`, would send, as things are known. Empty where nothing would
        be done."""
        query = pairs(
            add=names(add), remove=names(remove), source=source, dst_source=dst_source, dst_account=dst_account
        )
        kind, pattern = builtins.list[PlanStep], MESSAGE + "/plan"
        return await self._transport.call(kind, "GET", pattern, account_id, message_id, query=query, timeout=timeout)

    async def replace(
        self,
        account_id: str,
        message_id: str,
        folders: Sequence[FolderRef],
        *,
        source: str | None = None,
        queue: bool = False,
        timeout: float | None = None,
    ) -> Written:
        """The message appears in exactly these folders; with `source` (ours): of that source."""
        query = pairs(source=source, queue=queue or None)
        body = builtins.list(folders)
        return await self._transport.call(
            Written, "PUT", _FOLDERS, account_id, message_id, query=query, json=body, timeout=timeout
        )

    async def change_many(
        self,
        account_id: str,
        message_ids: Sequence[str],
        *,
        add: str | Sequence[str] = (),
        remove: str | Sequence[str] = (),
        source: str | None = None,
        dst_source: str | None = None,
        queue: bool = True,
        timeout: float | None = None,
    ) -> builtins.list[MessageResult]:
        """Ours: one change of up to 5,000 messages in one call, with a result for each. Another server answers 404."""
        form = pairs(
            message_id=names(message_ids),
            add=names(add),
            remove=names(remove),
            source=source,
            dst_source=dst_source,
            queue=queue or None,
        )
        pattern = MESSAGES + "/folders"
        answer = await self._transport.call(MessageResults, "POST", pattern, account_id, form=form, timeout=timeout)
        return answer.results

    async def transfer(
        self,
        account_id: str,
        message_ids: Sequence[str],
        *,
        add: str | Sequence[str],
        dst_account: str,
        dst_source: str,
        remove: str | Sequence[str] = (),
        source: str | None = None,
        queue: bool = True,
        timeout: float | None = None,
    ) -> builtins.list[MessageResult]:
        """Ours: puts messages into folders of another account, and takes them out of those in `remove` once they are
        proved to be there. `dst_message_id` of a result is what the message is called there. Another server answers
        404."""
        form = pairs(
            message_id=names(message_ids),
            add=names(add),
            remove=names(remove),
            source=source,
            dst_account=dst_account,
            dst_source=dst_source,
            queue=queue or None,
        )
        pattern = MESSAGES + "/transfers"
        answer = await self._transport.call(MessageResults, "POST", pattern, account_id, form=form, timeout=timeout)
        return answer.results
