"""`/accounts` (API.md, Accounts): people with one or more sources, whose mail is treated as one set."""

from __future__ import annotations

import builtins
from typing import TYPE_CHECKING, TypedDict, Unpack

from cio_desktop.client.parameters import pairs
from cio_desktop.client.routes import ACCOUNT, ACCOUNTS, COUNTS
from cio_desktop.protocol.resources import Account, AccountCounts, Written

if TYPE_CHECKING:
    from cio_desktop.client.page import Page
    from cio_desktop.client.resources.sources import NewSource
    from cio_desktop.client.transport import Transport


class AccountQuery(TypedDict, total=False):
    """`email`: one of its addresses. `status`, `status_ok`: it has such a source; only those are in it then."""

    email: str | None
    status: str | None
    status_ok: bool | None
    limit: int | None
    offset: int | None
    timeout: float | None


class Accounts:
    """Each call raises the ApiError family; an unknown id is ApiStatusError 404."""

    def __init__(self, transport: Transport) -> None:
        self._transport = transport

    async def list(self, **wanted: Unpack[AccountQuery]) -> Page[Account]:
        """25 at a time unless `limit` says otherwise; 100 at most."""
        return await self._transport.page(builtins.list[Account], ACCOUNTS, wanted=wanted)

    async def counts(self, *, timeout: float | None = None) -> builtins.list[AccountCounts]:
        """Ours: what is unread, of all accounts in one answer."""
        return await self._transport.call(builtins.list[AccountCounts], "GET", COUNTS, timeout=timeout)

    async def get(self, account_id: str, *, timeout: float | None = None) -> Account:
        return await self._transport.call(Account, "GET", ACCOUNT, account_id, timeout=timeout)

    async def create(
        self,
        email: str,
        *,
        first_name: str | None = None,
        last_name: str | None = None,
        source: NewSource | None = None,
        timeout: float | None = None,
    ) -> Written:
        """`id` of the answer is the new account's. The same address again makes another account.

        `source`: made in the same call, its `label` is in the answer. `email` is its address as well, whatever its own
        one says. Where it can't sign in nothing is kept: errors as of `Sources.create`.
        """
        form = pairs(email=email, first_name=first_name, last_name=last_name)
        silence = None
        if source is not None:
            form += [(name, value) for name, value in source.form() if name != "email"]
            silence = source.silence
        return await self._transport.call(Written, "POST", ACCOUNTS, form=form, timeout=timeout, silence=silence)

    async def update(
        self,
        account_id: str,
        *,
        first_name: str | None = None,
        last_name: str | None = None,
        timeout: float | None = None,
    ) -> Written:
        form = pairs(first_name=first_name, last_name=last_name)
        return await self._transport.call(Written, "POST", ACCOUNT, account_id, form=form, timeout=timeout)

    async def delete(self, account_id: str, *, timeout: float | None = None) -> Written:
        """Its sources, webhooks and sign-ins go with it. No mail is touched on any server."""
        return await self._transport.call(Written, "DELETE", ACCOUNT, account_id, timeout=timeout)
