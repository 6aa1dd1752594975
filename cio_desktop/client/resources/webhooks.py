"""`/webhooks` and `/accounts/{id}/webhooks` (API.md, Webhooks): addresses that are called about mail."""

from __future__ import annotations

import builtins
from typing import TYPE_CHECKING

import msgspec

from cio_desktop.client.parameters import pairs
from cio_desktop.client.routes import ACCOUNT, ROOT
from cio_desktop.protocol.forms import Pairs
from cio_desktop.protocol.webhooks import Webhook, WebhookWritten

if TYPE_CHECKING:
    from cio_desktop.client.transport import Transport


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
    sync_period: str | None = None  # of before 2015, without effect

    def form(self) -> Pairs:
        return pairs(**msgspec.structs.asdict(self))


class Webhooks:
    """`account_id`: None means those that are about every account of the key."""

    def __init__(self, transport: Transport) -> None:
        self._transport = transport

    async def list(self, account_id: str | None = None, *, timeout: float | None = None) -> builtins.list[Webhook]:
        pattern, ids = _place(account_id)
        return await self._transport.call(builtins.list[Webhook], "GET", pattern, *ids, timeout=timeout)

    async def create(
        self, new: WebhookChange, account_id: str | None = None, *, timeout: float | None = None
    ) -> WebhookWritten:
        """`callback_url` is required. Raises ApiStatusError 400 naming the parameter."""
        pattern, ids = _place(account_id)
        return await self._transport.call(WebhookWritten, "POST", pattern, *ids, form=new.form(), timeout=timeout)

    async def get(self, webhook_id: str, account_id: str | None = None, *, timeout: float | None = None) -> Webhook:
        pattern, ids = _place(account_id, webhook_id)
        return await self._transport.call(Webhook, "GET", pattern, *ids, timeout=timeout)

    async def update(
        self, webhook_id: str, change: WebhookChange, account_id: str | None = None, *, timeout: float | None = None
    ) -> WebhookWritten:
        """`active=True` also sends what was left when its address had not answered."""
        pattern, ids = _place(account_id, webhook_id)
        return await self._transport.call(WebhookWritten, "POST", pattern, *ids, form=change.form(), timeout=timeout)

    async def delete(
        self, webhook_id: str, account_id: str | None = None, *, timeout: float | None = None
    ) -> WebhookWritten:
        """What waits for it is not sent any more."""
        pattern, ids = _place(account_id, webhook_id)
        return await self._transport.call(WebhookWritten, "DELETE", pattern, *ids, timeout=timeout)


def _place(account_id: str | None, *webhook_id: str) -> tuple[str, builtins.list[str]]:
    last = "/webhooks" + "/{webhook_id}" * len(webhook_id)
    return (ROOT + last, [*webhook_id]) if account_id is None else (ACCOUNT + last, [account_id, *webhook_id])
