"""The key of the API of another Context.IO 2.0 server (`--api-url`), kept in the system keyring."""

from __future__ import annotations

from dataclasses import dataclass, field
from urllib.parse import urlsplit

import msgspec

from cio_desktop.language import Said

from . import keyring_access
from .errors import CredentialsError
from .master_key import SERVICE


@dataclass(frozen=True, slots=True)
class ConsumerKey:
    key: str
    secret: str = field(repr=False)


class _Entry(msgspec.Struct):
    key: str
    secret: str


def _user(api_url: str) -> str:
    """One entry per server, however its address was typed."""
    parts = urlsplit(api_url.strip())
    try:
        port = parts.port
    except ValueError:
        port = None
    if not parts.scheme or not parts.hostname:
        raise CredentialsError(Said("This is not the address of an API server."), code="secret.api_url")
    host = f"[{parts.hostname}]" if ":" in parts.hostname else parts.hostname
    place = f"{host}:{port}" if port is not None else host
    return f"api:{parts.scheme.lower()}://{place}{parts.path.rstrip('/')}"


async def get(api_url: str) -> ConsumerKey | None:
    """None when nothing is stored for this server, or what is stored makes no sense."""
    text = await keyring_access.get(SERVICE, _user(api_url))
    if text is None:
        return None
    try:
        entry = msgspec.json.decode(text, type=_Entry)
    except msgspec.DecodeError:
        return None
    return ConsumerKey(entry.key, entry.secret)


async def put(api_url: str, key: str, secret: str) -> None:
    await keyring_access.put(SERVICE, _user(api_url), msgspec.json.encode(_Entry(key, secret)).decode())


async def delete(api_url: str) -> None:
    await keyring_access.delete(SERVICE, _user(api_url))
