"""Webhooks, what is owed to addresses of others and the logs of both, as types (API.md, Webhooks, Application)."""

from __future__ import annotations

import msgspec
from msgspec import UNSET, UnsetType


class WebhookSettings(msgspec.Struct, kw_only=True):
    """What a webhook wants to be told of, and what with. A filter that is not given is not there."""

    filter_to: str | UnsetType = UNSET
    filter_from: str | UnsetType = UNSET
    filter_cc: str | UnsetType = UNSET
    filter_to_domain: str | UnsetType = UNSET
    filter_from_domain: str | UnsetType = UNSET
    filter_subject: str | UnsetType = UNSET
    filter_thread: str | UnsetType = UNSET
    filter_new_important: int | UnsetType = UNSET
    filter_file_name: str | UnsetType = UNSET
    filter_file_revisions: str | UnsetType = UNSET
    filter_folder_added: str | UnsetType = UNSET
    filter_folder_removed: str | UnsetType = UNSET
    body_search: str | UnsetType = UNSET
    sync_period: str | UnsetType = UNSET
    include_body: bool = False
    body_type: str | None = None
    include_header: bool | str = False
    receive_drafts: bool = False
    receive_all_changes: bool = False
    receive_historical: bool = False


class Webhook(WebhookSettings, kw_only=True):
    """`account_id` (ours): None for one that is about every account."""

    webhook_id: str
    callback_url: str
    failure_notif_url: str | None = None
    active: bool = True
    failure: bool = False
    account_id: str | None = None
    resource_url: str = ""


class WebhookWritten(msgspec.Struct, omit_defaults=True):
    success: bool
    webhook_id: str | None = None
    resource_url: str | None = None


class StatusCallbackUrl(msgspec.Struct):
    """Where changes of the status of any source are told; None: nowhere."""

    status_callback_url: str | None = None
    resource_url: str = ""


class LoggedCallback(msgspec.Struct):
    """One try to deliver something. `kind`: message, failure, status. `status_code`: None where nothing answered."""

    timestamp: int
    kind: str
    callback_url: str
    success: bool
    status_code: int | None = None
    account_id: str | None = None
    webhook_id: str | None = None
    message_id: str | None = None
    value: str | None = None
    tries: int = 1


class LoggedCall(msgspec.Struct):
    """One signed request to this service."""

    timestamp: int
    request_method: str
    request_path: str
    status_code: int
    account_id: str | None = None
    webhook_id: str | None = None
