"""`/webhooks` and `/accounts/{id}/webhooks` (API.md, Webhooks): addresses that are called about mail."""

from __future__ import annotations

import builtins

import msgspec

from cio_desktop.client.transport import Transport, pairs, path
from cio_desktop.protocol.forms import Pairs
from cio_desktop.protocol.webhooks import Webhook, WebhookWritten


class WebhookChange(msgspec.Struct, kw_only=True):
    """What a webhook is made or changed with; None: not given, and as it was. For what each means: API.md, Webhooks."""

    callback_url: str | None = None
    failure_notif_url: str | None = None
    active: bool | None = None
    filter_to: str | None = None
    filter_from: str | None = None
    filter_cc: str | None = None
    filter_to_domain: str | None = None
    filter_from_domain: str | None = None
    filter_subject: str | None = None
    filter_thread: str | None = None
    filter_new_important: bool | None = None
    filter_file_name: str | None = None
    filter_file_revisions: str | None = None
    filter_folder_added: str | None = None
    filter_folder_removed: str | None = None
    body_search: str | None = None
    include_body: bool | None = None
    body_type: str | None = None
    include_header: bool | str | None = None
    receive_drafts: bool | None = None
    receive_all_changes: bool | None = None
    receive_historical: bool | None = None

    def form(self) -> Pairs:
        values = msgspec.structs.asdict(self)
        return pairs(**{name: int(value) if isinstance(value, bool) else value for name, value in values.items()})


class Webhooks:
    """`account_id`: None means those that are about every account of the key."""

    def __init__(self, transport: Transport) -> None:
        self._transport = transport

    async def list(self, account_id: str | None = None) -> builtins.list[Webhook]:
        return await self._transport.call(builtins.list[Webhook], "GET", _path(account_id))

    async def create(self, new: WebhookChange, account_id: str | None = None) -> WebhookWritten:
        """`callback_url` is required. Raises ApiStatusError 400 naming the parameter."""
        return await self._transport.call(WebhookWritten, "POST", _path(account_id), form=new.form())

    async def get(self, webhook_id: str, account_id: str | None = None) -> Webhook:
        return await self._transport.call(Webhook, "GET", _path(account_id, webhook_id))

    async def update(self, webhook_id: str, change: WebhookChange, account_id: str | None = None) -> WebhookWritten:
        """`active=True` also sends what was left when its address had not answered."""
        return await self._transport.call(WebhookWritten, "POST", _path(account_id, webhook_id), form=change.form())

    async def delete(self, webhook_id: str, account_id: str | None = None) -> WebhookWritten:
        """What waits for it is not sent any more."""
        return await self._transport.call(WebhookWritten, "DELETE", _path(account_id, webhook_id))


def _path(account_id: str | None, *webhook_id: str) -> str:
    above = () if account_id is None else ("accounts", account_id)
    return path(*above, "webhooks", *webhook_id)
