"""`/connect_tokens`, also under accounts and under sources (API.md, Connect tokens)."""

from __future__ import annotations

import builtins

import msgspec

from cio_desktop.client.transport import Transport, flag, pairs, path
from cio_desktop.protocol.sign_in import ConnectToken, ConnectTokenWritten


class NewConnectToken(msgspec.Struct, kw_only=True):
    """What a connect token may carry. Everything from `provider_consumer_key` on is ours.

    `provider_consumer_key`: the browser goes straight to this provider. `server` to `certificate_sha256`: the settings
    are known already, only the sign-in is missing. `device`: the code is typed on another device.
    """

    callback_url: str
    email: str | None = None
    first_name: str | None = None
    last_name: str | None = None
    source_callback_url: str | None = None
    source_raw_file_list: bool | None = None
    source_sync_all_folders: bool | None = None
    status_callback_url: str | None = None
    provider_consumer_key: str | None = None
    source_server: str | None = None
    source_port: int | None = None
    source_use_ssl: bool | None = None
    source_username: str | None = None
    source_sync_period: str | None = None
    device: bool | None = None


class ConnectTokens:
    """`account_id` alone: tokens that add a source to it; with `label`: tokens that renew this source's sign-in."""

    def __init__(self, transport: Transport) -> None:
        self._transport = transport

    async def list(self, account_id: str | None = None, label: str | None = None) -> builtins.list[ConnectToken]:
        where = _where(account_id, label)
        return await self._transport.call(builtins.list[ConnectToken], "GET", where)

    async def create(
        self, new: NewConnectToken, account_id: str | None = None, label: str | None = None
    ) -> ConnectTokenWritten:
        fields = {
            name: flag(value) if isinstance(value, bool) else value
            for name, value in msgspec.structs.asdict(new).items()
        }
        return await self._transport.call(ConnectTokenWritten, "POST", _where(account_id, label), form=pairs(**fields))

    async def get(self, token: str, account_id: str | None = None, label: str | None = None) -> ConnectToken:
        return await self._transport.call(ConnectToken, "GET", _where(account_id, label, token))

    async def delete(self, token: str, account_id: str | None = None, label: str | None = None) -> None:
        """Ends a sign-in that is under way, too."""
        await self._transport.call(dict, "DELETE", _where(account_id, label, token))

    async def paste(
        self, token: str, address: str, account_id: str | None = None, label: str | None = None
    ) -> ConnectToken:
        """Ours: the address the browser ended at, or the code the provider showed, where it could not come back."""
        where = _where(account_id, label, token)
        return await self._transport.call(ConnectToken, "POST", where, form=pairs(redirected_to=address))

    async def accept_other(self, token: str) -> ConnectToken:
        """Ours: keeps the mailbox of the person who signed in as a source of its own."""
        return await self._transport.call(ConnectToken, "POST", _where(None, None, token), form=pairs(accept_other=1))


def _where(account_id: str | None, label: str | None, token: str | None = None) -> str:
    above = [] if account_id is None else ["accounts", account_id] + ([] if label is None else ["sources", label])
    return path(*above, "connect_tokens", *([] if token is None else [token]))
