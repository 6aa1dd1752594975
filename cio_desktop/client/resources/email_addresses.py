"""`/accounts/{id}/email_addresses` (API.md, E-mail addresses): those of the account itself."""

from __future__ import annotations

import builtins
from typing import TYPE_CHECKING

from cio_desktop.client.parameters import pairs
from cio_desktop.client.routes import EMAIL_ADDRESS, EMAIL_ADDRESSES
from cio_desktop.protocol.resources import EmailAddress, Written

if TYPE_CHECKING:
    from cio_desktop.client.transport import Transport


class EmailAddresses:
    def __init__(self, transport: Transport) -> None:
        self._transport = transport

    async def list(self, account_id: str, *, timeout: float | None = None) -> builtins.list[EmailAddress]:
        """The primary one first."""
        kind = builtins.list[EmailAddress]
        return await self._transport.call(kind, "GET", EMAIL_ADDRESSES, account_id, timeout=timeout)

    async def get(self, account_id: str, email: str, *, timeout: float | None = None) -> EmailAddress:
        return await self._transport.call(EmailAddress, "GET", EMAIL_ADDRESS, account_id, email, timeout=timeout)

    async def create(self, account_id: str, email: str, *, timeout: float | None = None) -> Written:
        """Safe to repeat: an address the account has already stays as it is."""
        form = pairs(email_address=email)
        return await self._transport.call(Written, "POST", EMAIL_ADDRESSES, account_id, form=form, timeout=timeout)

    async def make_primary(self, account_id: str, email: str, *, timeout: float | None = None) -> Written:
        form = pairs(primary=1)
        return await self._transport.call(Written, "POST", EMAIL_ADDRESS, account_id, email, form=form, timeout=timeout)

    async def delete(self, account_id: str, email: str, *, timeout: float | None = None) -> Written:
        """Raises ApiStatusError 400 for the last one. After the primary one the oldest of the others is primary."""
        return await self._transport.call(Written, "DELETE", EMAIL_ADDRESS, account_id, email, timeout=timeout)
