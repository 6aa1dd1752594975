"""`/accounts/{id}/messages` (API.md, Messages)."""

from __future__ import annotations

import builtins

from cio_desktop.client.transport import Transport, flag, pairs, path
from cio_desktop.protocol.resources import Message


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
