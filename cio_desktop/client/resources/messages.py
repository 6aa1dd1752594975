"""`/accounts/{id}/messages` (API.md, Messages)."""

from __future__ import annotations

import builtins

from cio_desktop.client.transport import Transport, flag, pairs, path
from cio_desktop.protocol.resources import Message, Written


class Messages:
    def __init__(self, transport: Transport) -> None:
        self._transport = transport

    async def list(
        self,
        account_id: str,
        *,
        folder: str | None = None,
        source: str | None = None,
        subject: str | None = None,
        email: str | None = None,
        from_: str | None = None,
        to: str | None = None,
        cc: str | None = None,
        bcc: str | None = None,
        file_name: str | None = None,
        date_before: int | None = None,
        date_after: int | None = None,
        indexed_before: int | None = None,
        indexed_after: int | None = None,
        sort_order: str | None = None,
        include_flags: bool | None = None,
        include_body: bool | None = None,
        limit: int | None = None,
        offset: int | None = None,
    ) -> builtins.list[Message]:
        """Newest first, at most 100 per call; `Client.all` goes through all pages. Times are Unix seconds."""
        query = pairs(
            folder=folder,
            source=source,
            subject=subject,
            email=email,
            from_=from_,
            to=to,
            cc=cc,
            bcc=bcc,
            file_name=file_name,
            date_before=date_before,
            date_after=date_after,
            indexed_before=indexed_before,
            indexed_after=indexed_after,
            sort_order=sort_order,
            include_flags=flag(include_flags),
            include_body=flag(include_body),
            limit=limit,
            offset=offset,
        )
        return await self._transport.call(
            builtins.list[Message], "GET", path("accounts", account_id, "messages"), query=query
        )

    async def get(
        self,
        account_id: str,
        message_id: str,
        *,
        include_body: bool | None = None,
        body_type: str | None = None,
        include_headers: str | None = None,
        include_flags: bool | None = None,
        include_source: bool | None = None,
        include_thread_size: bool | None = None,
    ) -> Message:
        """`message_id`: the id, the Message-ID with its `<` and `>`, or `gm-` and Gmail's id."""
        query = pairs(
            include_body=flag(include_body),
            body_type=body_type,
            include_headers=include_headers,
            include_flags=flag(include_flags),
            include_source=flag(include_source),
            include_thread_size=flag(include_thread_size),
        )
        where = path("accounts", account_id, "messages", message_id)
        return await self._transport.call(Message, "GET", where, query=query)

    async def append(
        self,
        account_id: str,
        message: bytes,
        dst_folder: str,
        *,
        dst_source: str | None = None,
        seen: bool | None = None,
        answered: bool | None = None,
        flagged: bool | None = None,
        deleted: bool | None = None,
        draft: bool | None = None,
        queue: bool = False,
    ) -> Written:
        """A raw message (RFC 5322) into a folder that exists; without `dst_source` of the account's first source."""
        form = pairs(dst_folder=dst_folder, dst_source=dst_source)
        form += _flags("flag_", seen, answered, flagged, deleted, draft)
        form += pairs(queue=flag(queue or None))
        where = path("accounts", account_id, "messages")
        return await self._transport.call(Written, "POST", where, form=form, files={"message": message})

    async def set_flags(
        self,
        account_id: str,
        message_id: str,
        *,
        seen: bool | None = None,
        answered: bool | None = None,
        flagged: bool | None = None,
        deleted: bool | None = None,
        draft: bool | None = None,
        queue: bool = False,
    ) -> Written:
        """Of every copy of the message; None leaves a flag as it is. `queue` (ours): wait rather than fail."""
        flags = _flags("", seen, answered, flagged, deleted, draft)
        where = path("accounts", account_id, "messages", message_id, "flags")
        return await self._transport.call(Written, "POST", where, form=[*flags, *pairs(queue=flag(queue or None))])

    async def copy(
        self,
        account_id: str,
        message_id: str,
        dst_folder: str,
        *,
        dst_source: str | None = None,
        move: bool = False,
        source: str | None = None,
        seen: bool | None = None,
        answered: bool | None = None,
        flagged: bool | None = None,
        deleted: bool | None = None,
        draft: bool | None = None,
        queue: bool = False,
    ) -> Written:
        """Into a folder that exists; `move` takes it out of all other folders of the source it leaves.

        `source` (ours): the one it leaves. The flags are those of the copy; None leaves one as the original has it.
        """
        form = pairs(dst_folder=dst_folder, dst_source=dst_source, move=flag(move or None), source=source)
        form += _flags("flag_", seen, answered, flagged, deleted, draft)
        form += pairs(queue=flag(queue or None))
        return await self._transport.call(
            Written, "POST", path("accounts", account_id, "messages", message_id), form=form
        )

    async def delete(self, account_id: str, message_id: str, *, queue: bool = False) -> Written:
        """Every copy of it, for good; on Gmail it goes to the Trash."""
        where = path("accounts", account_id, "messages", message_id)
        return await self._transport.call(Written, "DELETE", where, query=pairs(queue=flag(queue or None)))


def _flags(prefix: str, *given: bool | None) -> builtins.list[tuple[str, str]]:
    names = ("seen", "answered", "flagged", "deleted", "draft")
    return pairs(**{prefix + name: flag(value) for name, value in zip(names, given, strict=True)})
