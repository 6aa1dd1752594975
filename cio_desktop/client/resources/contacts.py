"""`/accounts/{id}/contacts` (API.md, Contacts): with whom an account exchanges mail, and what."""

from __future__ import annotations

import builtins
from typing import TYPE_CHECKING, Unpack

from cio_desktop.client.parameters import asked, pairs
from cio_desktop.client.resources.queries import ContactQuery, Paged
from cio_desktop.client.routes import CONTACT, CONTACTS
from cio_desktop.protocol.resources import Contact, MailFile, Message
from cio_desktop.protocol.resources import Contacts as Answer

if TYPE_CHECKING:
    from cio_desktop.client.page import Page
    from cio_desktop.client.transport import Transport


class Contacts:
    """A contact is named by its address."""

    def __init__(self, transport: Transport) -> None:
        self._transport = transport

    async def list(self, account_id: str, **wanted: Unpack[ContactQuery]) -> Page[Contact]:
        """Who comes first: those with the most messages, unless `sort_by` says otherwise."""
        from cio_desktop.client.page import Page

        query, timeout = asked(wanted, "limit", "offset"), wanted.get("timeout")

        async def ask(limit: int | None, offset: int | None) -> builtins.list[Contact]:
            page = query + pairs(limit=limit, offset=offset)
            answer = await self._transport.call(Answer, "GET", CONTACTS, account_id, query=page, timeout=timeout)
            return answer.matches

        limit, offset = wanted.get("limit"), wanted.get("offset")
        return Page(await ask(limit, offset), limit=limit, offset=offset or 0, ask=ask)

    async def get(self, account_id: str, email: str, *, timeout: float | None = None) -> Contact:
        return await self._transport.call(Contact, "GET", CONTACT, account_id, email, timeout=timeout)

    async def messages(self, account_id: str, email: str, **wanted: Unpack[Paged]) -> Page[Message]:
        """From, to or with this address, newest first."""
        pattern = CONTACT + "/messages"
        return await self._transport.page(builtins.list[Message], pattern, account_id, email, wanted=wanted)

    async def files(self, account_id: str, email: str, **wanted: Unpack[Paged]) -> Page[MailFile]:
        """Of these messages."""
        pattern = CONTACT + "/files"
        return await self._transport.page(builtins.list[MailFile], pattern, account_id, email, wanted=wanted)

    async def threads(self, account_id: str, email: str, **wanted: Unpack[Paged]) -> Page[str]:
        """The addresses of the threads these messages are in, as those of `Threads.list`."""
        pattern = CONTACT + "/threads"
        return await self._transport.page(builtins.list[str], pattern, account_id, email, wanted=wanted)
