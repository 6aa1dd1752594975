"""`/accounts` (API.md, Accounts)."""

from __future__ import annotations

import builtins

from cio_desktop.client.transport import Transport, flag, pairs, path
from cio_desktop.protocol.resources import Account, Written


class Accounts:
    def __init__(self, transport: Transport) -> None:
        self._transport = transport

    async def list(
        self,
        *,
        email: str | None = None,
        status: str | None = None,
        status_ok: bool | None = None,
        limit: int | None = None,
        offset: int | None = None,
    ) -> builtins.list[Account]:
        query = pairs(email=email, status=status, status_ok=flag(status_ok), limit=limit, offset=offset)
        return await self._transport.call(builtins.list[Account], "GET", path("accounts"), query=query)

    async def get(self, account_id: str) -> Account:
        return await self._transport.call(Account, "GET", path("accounts", account_id))

    async def create(self, email: str, *, first_name: str | None = None, last_name: str | None = None) -> Written:
        form = pairs(email=email, first_name=first_name, last_name=last_name)
        return await self._transport.call(Written, "POST", path("accounts"), form=form)

    async def update(self, account_id: str, *, first_name: str | None = None, last_name: str | None = None) -> Written:
        form = pairs(first_name=first_name, last_name=last_name)
        return await self._transport.call(Written, "POST", path("accounts", account_id), form=form)

    async def delete(self, account_id: str) -> Written:
        return await self._transport.call(Written, "DELETE", path("accounts", account_id))
