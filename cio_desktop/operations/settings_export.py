"""The settings as a file without secrets: to keep, to read, to set a computer up again by hand.

The file is JSON, UTF-8, one object:

    format      "cio-desktop-settings"
    version     1; higher when a field changes its meaning or goes. Readers ignore fields they don't know
    created     when, in Unix seconds
    accounts    list of {email_addresses, first_name, last_name, sources}
      sources   list of {label, type, email, server, port, use_ssl, starttls, insecure, username, authentication_type,
                provider_consumer_key, certificate_sha256, sync_period, service_level, sync_flags, sync_all_folders,
                expunge_on_deleted_flag, raw_file_list}; what the service does not tell is null
    providers   list of {type, preset, name, provider_consumer_key, issuer, authorization_endpoint, token_endpoint,
                scope, tenant, redirect_uri}
    window      how the window looks and acts: names and values, those that a version does not know are passed over

Only the named fields are taken, so nothing gets in by accident. Left out on purpose: passwords, tokens, client secrets
(the masked ones too), the keys of the API, callback addresses (they may carry a token of somebody's), and what the
program finds out again by itself: statuses, folders, messages.
"""

from __future__ import annotations

import json
import time
from collections.abc import Mapping, Sequence
from types import MappingProxyType
from typing import Any

from cio_desktop.protocol.resources import Account, Source
from cio_desktop.protocol.sign_in import OAuthProvider

FORMAT = "cio-desktop-settings"
VERSION = 1

_ACCOUNT = ("email_addresses", "first_name", "last_name")
_SOURCE = (
    "label",
    "type",
    "email",
    "server",
    "port",
    "use_ssl",
    "starttls",
    "insecure",
    "username",
    "authentication_type",
    "provider_consumer_key",
    "certificate_sha256",
    "sync_period",
    "service_level",
    "sync_flags",
    "sync_all_folders",
    "expunge_on_deleted_flag",
    "raw_file_list",
)
_PROVIDER = (
    "type",
    "preset",
    "name",
    "provider_consumer_key",
    "issuer",
    "authorization_endpoint",
    "token_endpoint",
    "scope",
    "tenant",
    "redirect_uri",
)


def exported(
    accounts: Sequence[Account],
    providers: Sequence[OAuthProvider],
    created: int,
    window: Mapping[str, Any] = MappingProxyType({}),
) -> dict[str, Any]:
    return {
        "format": FORMAT,
        "version": VERSION,
        "created": created,
        "accounts": [
            _fields(account, _ACCOUNT) | {"sources": [_fields(source, _SOURCE) for source in account.sources]}
            for account in accounts
        ],
        "providers": [_fields(provider, _PROVIDER) for provider in providers],
        "window": dict(window),
    }


def _fields(resource: Account | Source | OAuthProvider, names: Sequence[str]) -> dict[str, Any]:
    return {name: getattr(resource, name) for name in names}


def exported_text(
    accounts: Sequence[Account],
    providers: Sequence[OAuthProvider],
    window: Mapping[str, Any] = MappingProxyType({}),
) -> str:
    """What the file holds, now. `window`: its own settings."""
    content = exported(accounts, providers, int(time.time()), window)
    return json.dumps(content, ensure_ascii=False, indent=2) + "\n"
