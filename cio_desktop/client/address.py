"""Where a server is."""

from __future__ import annotations

from urllib.parse import urlsplit

from cio_desktop.language import Said
from cio_desktop.protocol.errors import ApiError


def root_of(base_url: str) -> str:
    """The address without a slash at its end. Raises ApiError api.address if it is not the root of a server."""
    try:
        parts = urlsplit(base_url)
        good = parts.scheme in {"http", "https"} and bool(parts.hostname) and parts.port != 0
    except ValueError:
        good = False
    if not good or "@" in parts.netloc or parts.query or parts.fragment or not base_url.isascii():
        # a user in it would replace our signature; a query would not be signed
        raise ApiError(Said("The address of a service looks like https://api.example.org"), code="api.address")
    return base_url.rstrip("/")
