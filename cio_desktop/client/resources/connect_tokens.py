"""`/connect_tokens`, also under accounts and under sources (API.md, Connect tokens)."""

from __future__ import annotations

import builtins
from typing import TYPE_CHECKING

import msgspec

from cio_desktop.client.parameters import pairs
from cio_desktop.client.routes import ACCOUNT, ROOT, SOURCE
from cio_desktop.protocol.sign_in import ConnectToken, ConnectTokenWritten

if TYPE_CHECKING:
    from cio_desktop.client.transport import Transport


class NewConnectToken(msgspec.Struct, kw_only=True):
    """What a connect token may carry. Everything from `provider_consumer_key` on is ours.

    `callback_url`: where the browser goes in the end. `provider_consumer_key`: the browser goes straight to this
    provider. `source_server` to `source_certificate_sha256`: the settings are known already, only the sign-in is
    missing. `device`: the code is typed on another device.
    """

    callback_url: str
    email: str | None = None
    first_name: str | None = None
    last_name: str | None = None
    source_callback_url: str | None = None
    source_raw_file_list: bool | None = None
    source_sync_all_folders: bool | None = None
    source_sync_folders: str | None = None
    source_sync_flags: bool | None = None
    source_expunge_on_deleted_flag: bool | None = None
    status_callback_url: str | None = None
    service_level: str | None = None
    provider_consumer_key: str | None = None
    source_server: str | None = None
    source_port: int | None = None
    source_use_ssl: bool | None = None
    source_username: str | None = None
    source_sync_period: str | None = None
    source_certificate_sha256: str | None = None
    device: bool | None = None


class ConnectTokens:
    """`account_id` alone: tokens that add a source to it; with `label`: tokens that renew this source's sign-in."""

    def __init__(self, transport: Transport) -> None:
        self._transport = transport

    async def list(
        self, account_id: str | None = None, label: str | None = None, *, timeout: float | None = None
    ) -> builtins.list[ConnectToken]:
        pattern, ids = _place(account_id, label)
        return await self._transport.call(builtins.list[ConnectToken], "GET", pattern, *ids, timeout=timeout)

    async def create(
        self,
        new: NewConnectToken,
        account_id: str | None = None,
        label: str | None = None,
        *,
        timeout: float | None = None,
    ) -> ConnectTokenWritten:
        """`browser_redirect_url` of the answer is the page to open. Raises ApiStatusError 400 naming the parameter."""
        pattern, ids = _place(account_id, label)
        form = pairs(**msgspec.structs.asdict(new))
        return await self._transport.call(ConnectTokenWritten, "POST", pattern, *ids, form=form, timeout=timeout)

    async def get(
        self, token: str, account_id: str | None = None, label: str | None = None, *, timeout: float | None = None
    ) -> ConnectToken:
        pattern, ids = _place(account_id, label, token)
        return await self._transport.call(ConnectToken, "GET", pattern, *ids, timeout=timeout)

    async def delete(
        self, token: str, account_id: str | None = None, label: str | None = None, *, timeout: float | None = None
    ) -> None:
        """Ends a sign-in that is under way, too."""
        pattern, ids = _place(account_id, label, token)
        await self._transport.call(dict, "DELETE", pattern, *ids, timeout=timeout)

    async def paste(
        self,
        token: str,
        address: str,
        account_id: str | None = None,
        label: str | None = None,
        *,
        timeout: float | None = None,
    ) -> ConnectToken:
        """Ours: the address the browser ended at, or the code the provider showed, where it could not come back."""
        pattern, ids = _place(account_id, label, token)
        form = pairs(redirected_to=address)
        return await self._transport.call(ConnectToken, "POST", pattern, *ids, form=form, timeout=timeout)

    async def accept_other(
        self, token: str, account_id: str | None = None, label: str | None = None, *, timeout: float | None = None
    ) -> ConnectToken:
        """Ours: keeps the mailbox of the person who signed in as a source of its own."""
        pattern, ids = _place(account_id, label, token)
        form = pairs(accept_other=1)
        return await self._transport.call(ConnectToken, "POST", pattern, *ids, form=form, timeout=timeout)


def _place(account_id: str | None, label: str | None, *token: str) -> tuple[str, builtins.list[str]]:
    last = "/connect_tokens" + "/{token}" * len(token)
    if account_id is None:
        return ROOT + last, [*token]
    if label is None:
        return ACCOUNT + last, [account_id, *token]
    return SOURCE + last, [account_id, label, *token]
