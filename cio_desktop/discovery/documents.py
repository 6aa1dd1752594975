"""Fetching one small document over https. Never http, never into this network unless the person typed so.

The host's address is looked up once and connected to; each redirect is judged like a first request.
"""

from __future__ import annotations

import logging
from dataclasses import dataclass
from urllib.parse import urljoin, urlsplit, urlunsplit

from cio_desktop.net.http import HttpError, Response, get_from
from cio_desktop.protocol.errors import CioError

from .address import BadHost, ascii_host, literal_address
from .autoconfig_xml import SIZE_LIMIT
from .config import DiscoveryConfig
from .names import Names

log = logging.getLogger(__name__)

REDIRECTS = 3
_REDIRECTS = frozenset({301, 302, 303, 307, 308})


class NoDocument(CioError):
    code = "discovery.no_document"


@dataclass(frozen=True, slots=True)
class Document:
    host: str
    """Whose word it is, after all redirects."""
    body: bytes


class Documents:
    def __init__(self, config: DiscoveryConfig, names: Names) -> None:
        self._config = config
        self._names = names

    async def get(self, url: str, seconds: float) -> Document:
        """Raises NoDocument, NoAnswer, Forbidden. The caller bounds the whole; `seconds` is for each wait."""
        for _ in range(1 + REDIRECTS):
            url, host = _judged(url)
            answer = await self._get_once(url, host, seconds)
            if answer.status == 200:
                return Document(host, answer.body)
            location = answer.headers.get("location", "")
            if answer.status not in _REDIRECTS or not location:
                raise NoDocument(f"{host} answers {answer.status}.")
            url = _joined(url, location)
        raise NoDocument("Too many redirects.")

    async def _get_once(self, url: str, host: str, seconds: float) -> Response:
        trouble: CioError = NoDocument(f"{host} can't be reached.")
        for address in await self._names.addresses(host, seconds):
            where, port = self._config.lead(address, 443)
            try:
                return await get_from(
                    url,
                    where,
                    port=port,
                    limit=SIZE_LIMIT,
                    timeout=min(seconds, self._config.limits.connect),
                    tls=self._config.ssl_context,
                )
            except HttpError as error:
                log.debug("https://%s from %s: %s", host, address, error.code)
                trouble = error
        raise NoDocument(f"{host} can't be reached, or its certificate is not good.") from trouble


def _judged(url: str) -> tuple[str, str]:
    """The address in its plain form, and its host. Raises NoDocument for what is not asked."""
    try:
        parts = urlsplit(url)
        host, port = parts.hostname or "", parts.port
    except ValueError as error:
        raise NoDocument("This is no address of a document.") from error
    if parts.scheme != "https":
        raise NoDocument("Settings are asked for over https only.")
    if parts.username is not None or parts.password is not None or port not in {None, 443}:
        raise NoDocument("Settings are asked for at a plain https address only.")
    literal = literal_address(host)
    try:
        name = str(literal) if literal is not None else ascii_host(host)
    except BadHost as error:
        raise NoDocument("This is no address of a document.") from error
    where = f"[{name}]" if ":" in name else name
    return urlunsplit(("https", where, parts.path or "/", parts.query, "")), name


def _joined(url: str, location: str) -> str:
    try:
        return urljoin(url, location)
    except ValueError as error:
        raise NoDocument("The redirect leads nowhere.") from error
