"""The async client of the API, usable alone. It must not know the service, the engine or Qt.

What a call takes is imported when it is first named: a program uses few of them.
"""

from importlib import import_module
from typing import TYPE_CHECKING

from cio_desktop.client.client import Client
from cio_desktop.protocol.errors import (
    ApiConnectionError,
    ApiError,
    ApiResponseError,
    ApiStatusError,
    ApiTimeoutError,
)

if TYPE_CHECKING:
    from cio_desktop.client.download import Download
    from cio_desktop.client.page import Page
    from cio_desktop.client.resources.connect_tokens import NewConnectToken
    from cio_desktop.client.resources.oauth_providers import NewOAuthProvider
    from cio_desktop.client.resources.sources import NewSource
    from cio_desktop.client.resources.webhooks import WebhookChange
    from cio_desktop.protocol.resources import FolderRef

__all__ = [
    "ApiConnectionError",
    "ApiError",
    "ApiResponseError",
    "ApiStatusError",
    "ApiTimeoutError",
    "Client",
    "Download",
    "FolderRef",
    "NewConnectToken",
    "NewOAuthProvider",
    "NewSource",
    "Page",
    "WebhookChange",
]

_WHERE = {
    "Download": "client.download",
    "FolderRef": "protocol.resources",
    "NewConnectToken": "client.resources.connect_tokens",
    "NewOAuthProvider": "client.resources.oauth_providers",
    "NewSource": "client.resources.sources",
    "Page": "client.page",
    "WebhookChange": "client.resources.webhooks",
}


def __getattr__(name: str) -> object:
    if name not in _WHERE:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module(f"cio_desktop.{_WHERE[name]}"), name)
