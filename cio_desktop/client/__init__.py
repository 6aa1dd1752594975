"""The async client of the API, usable alone. It must not know the service, the engine or Qt."""

from cio_desktop.client.client import Client
from cio_desktop.client.resources.sources import NewSource
from cio_desktop.protocol.errors import (
    ApiConnectionError,
    ApiError,
    ApiResponseError,
    ApiStatusError,
    ApiTimeoutError,
)

__all__ = [
    "ApiConnectionError",
    "ApiError",
    "ApiResponseError",
    "ApiStatusError",
    "ApiTimeoutError",
    "Client",
    "NewSource",
]
