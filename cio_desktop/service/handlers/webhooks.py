"""webhooks, of one account and of all of them (API.md, Webhooks)."""

from __future__ import annotations

from dataclasses import replace

import msgspec
from starlette.responses import Response

from cio_desktop.language import Said
from cio_desktop.protocol.webhooks import Webhook, WebhookSettings, WebhookWritten
from cio_desktop.service.account_lookup import account_of
from cio_desktop.service.call import Call
from cio_desktop.service.errors import BadParameter, NotFound
from cio_desktop.service.responses import json_response
from cio_desktop.service.source_parameters import read_url
from cio_desktop.service.webhook_parameters import read_webhook_settings
from cio_desktop.service.webhooks.messages import settings_of
from cio_desktop.store import webhooks
from cio_desktop.store.webhooks import WebhookRow


async def list_webhooks(call: Call) -> Response:
    rows = await call.db.read(webhooks.list_of, await _account_id(call))
    return json_response([_view(call, row) for row in rows])


async def create_webhook(call: Call) -> Response:
    callback_url = read_url(call.parameters, "callback_url")
    if callback_url is None:
        raise BadParameter("callback_url", Said("this parameter is required"))
    failure_notif_url = read_url(call.parameters, "failure_notif_url")
    settings = read_webhook_settings(call.parameters, WebhookSettings())
    active = call.parameters.flag("active")
    row = await call.db.write_durable(
        webhooks.create,
        account_id=await _account_id(call),
        callback_url=callback_url,
        failure_notif_url=failure_notif_url,
        settings=msgspec.json.encode(settings).decode(),
        active=active is not False,
    )
    call.engine.webhooks_changed()
    return json_response(_written(call, row), 201)


async def get_webhook(call: Call) -> Response:
    return json_response(_view(call, await _row(call)))


async def update_webhook(call: Call) -> Response:
    """What is not given stays. `active=1` also sends what was left when its address did not answer."""
    row = await _row(call)
    active = call.parameters.flag("active")
    changed = replace(
        row,
        active=row.active if active is None else active,
        callback_url=read_url(call.parameters, "callback_url") or row.callback_url,
        failure_notif_url=read_url(call.parameters, "failure_notif_url") or row.failure_notif_url,
        settings=msgspec.json.encode(read_webhook_settings(call.parameters, settings_of(row))).decode(),
    )
    if not await call.db.write_durable(webhooks.update, changed):
        raise _unknown(row.id)
    call.engine.webhooks_changed()
    return json_response(_written(call, row))


async def delete_webhook(call: Call) -> Response:
    """What waits for it is not sent any more."""
    row = await _row(call)
    await call.db.write_durable(webhooks.delete, row.id)
    call.engine.webhooks_changed()
    return json_response(WebhookWritten(success=True))


async def _account_id(call: Call) -> str | None:
    return (await account_of(call)).id if "account_id" in call.values else None


async def _row(call: Call) -> WebhookRow:
    """Each is found only where it was made."""
    webhook_id = call.values["webhook_id"]
    account_id = await _account_id(call)
    row = await call.db.read(webhooks.get, webhook_id)
    if row is None or row.account_id != account_id:
        raise _unknown(webhook_id)
    return row


def _unknown(webhook_id: str) -> NotFound:
    return NotFound(Said("webhook {webhook} is invalid", webhook=webhook_id))


def _written(call: Call, row: WebhookRow) -> WebhookWritten:
    return WebhookWritten(success=True, webhook_id=row.id, resource_url=call.urls.webhook(row.id, row.account_id))


def _view(call: Call, row: WebhookRow) -> Webhook:
    return Webhook(
        webhook_id=row.id,
        callback_url=row.callback_url,
        failure_notif_url=row.failure_notif_url,
        active=row.active,
        failure=row.failure,
        account_id=row.account_id,
        resource_url=call.urls.webhook(row.id, row.account_id),
        **msgspec.structs.asdict(settings_of(row)),
    )
