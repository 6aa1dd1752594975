"""What a webhook is made or changed with (API.md, Webhooks). Checks form, not truth."""

from __future__ import annotations

import re

import msgspec

from cio_desktop.protocol.webhooks import WebhookSettings

from .errors import BadParameter
from .message_parameters import read_addresses, read_pattern
from .parameters import Parameters

PERIODS = ("immediate", "0", "30m", "1h", "4h", "12h", "24h")  # of before 2015
BODY_TYPES = ("text/plain", "text/html")
_LISTS = ("filter_to", "filter_from", "filter_cc", "filter_to_domain", "filter_from_domain")
_PATTERNS = ("filter_subject", "filter_file_name")
_LINES = ("filter_thread", "filter_file_revisions", "filter_folder_added", "filter_folder_removed", "body_search")
_FLAGS = ("include_body", "receive_drafts", "receive_all_changes", "receive_historical")
_CONTROL = re.compile(r"[\x00-\x1f\x7f]")
_LONGEST = 1000


def read_webhook_settings(parameters: Parameters, before: WebhookSettings) -> WebhookSettings:
    """As they were, with what is given now."""
    given: dict[str, object] = {}
    for name in (*_LISTS, *_PATTERNS, *_LINES):
        text = _line(parameters, name)
        if text is not None:
            given[name] = text
    for name in _LISTS:
        read_addresses(parameters, name)
    for name in _PATTERNS:
        read_pattern(parameters, name)
    for name in _FLAGS:
        flag = parameters.flag(name)
        if flag is not None:
            given[name] = flag
    important = parameters.flag("filter_new_important")
    if important is not None:
        given["filter_new_important"] = int(important)
    header = parameters.choice("include_header", ("0", "1", "raw"))
    if header is not None:
        given["include_header"] = {"0": False, "1": True}.get(header, "raw")
    body_type = parameters.choice("body_type", BODY_TYPES)
    if body_type is not None:
        given["body_type"] = body_type
    period = parameters.choice("sync_period", PERIODS)
    if period is not None:
        given["sync_period"] = period
    return msgspec.structs.replace(before, **given)


def _line(parameters: Parameters, name: str) -> str | None:
    """Several values of one name are one list, as with the filters of messages."""
    text = ",".join(parameters.all(name)) if name in _LISTS else parameters.text(name)
    if not text:
        return None
    if len(text) > _LONGEST or _CONTROL.search(text):
        raise BadParameter(name, "must be one short line of text")
    return text
