"""What is refused before anything else is looked at: pages of a browser, wrong Host names, bodies too long.

The service trusts no ambient authority; these checks only keep web pages from reaching it at all (DNS rebinding,
cross-site requests: a page can make a browser call a loopback port, but can forge neither Host nor Origin).
"""

from __future__ import annotations

import asyncio

from starlette.datastructures import Headers
from starlette.types import Receive, Scope

from cio_desktop.language import Said

from .config import ServiceConfig
from .errors import Forbidden, ServiceError, TooLarge

_LOOPBACK_NAMES = frozenset({"127.0.0.1", "localhost", "[::1]"})
_DEFAULT_PORTS = {"http": 80, "https": 443}
_SAME_SITE = frozenset({"none", "same-origin"})


class ClientGone(Exception):
    """The client closed the connection before its request was whole: there is nobody to answer."""


def check_host(scope: Scope, headers: Headers, config: ServiceConfig) -> None:
    """Raises Forbidden for a name that somebody else's DNS may have sent here."""
    hosts = headers.getlist("host")
    if len(hosts) != 1:
        raise Forbidden("exactly one Host header is needed")
    if config.loopback and not _is_own_host(hosts[0], scope):
        raise Forbidden("the Host header does not name this service")


def check_origin(headers: Headers) -> None:
    """Raises Forbidden for what a browser's page would send."""
    if "origin" in headers:
        raise Forbidden("requests from web pages are not answered")
    if headers.get("sec-fetch-site", "none").lower() not in _SAME_SITE:
        raise Forbidden("cross-site requests are not answered")


def check_page_origin(method: str, headers: Headers, root: str) -> None:
    """The rules for our own pages: a link from elsewhere may open one, nobody else's page may send or embed anything.

    Raises Forbidden.
    """
    origins = headers.getlist("origin")
    if origins != [root] and (origins or method != "GET"):
        raise Forbidden("only this service's own pages may send this")
    if headers.get("sec-fetch-dest", "document").lower() != "document":
        raise Forbidden("this page can't be part of another one")
    if method != "GET" and headers.get("sec-fetch-site", "none").lower() not in _SAME_SITE:
        raise Forbidden("cross-site requests are not answered")
    if "prefetch" in headers.get("sec-purpose", headers.get("purpose", "")).lower():
        raise Forbidden("this page is not loaded in advance")


def _is_own_host(host: str, scope: Scope) -> bool:
    name, bracket, rest = host.rpartition("]")
    if bracket:
        name, rest = name + bracket, rest.removeprefix(":")
    else:
        name, _, rest = host.partition(":")
    if name.lower() not in _LOOPBACK_NAMES:
        return False
    scheme = str(scope.get("scheme", "http"))
    own = (scope.get("server") or (None, None))[1] or _DEFAULT_PORTS.get(scheme)
    try:
        port = int(rest) if rest else _DEFAULT_PORTS.get(scheme)
    except ValueError:
        return False
    return port == own


async def read_body(receive: Receive, headers: Headers, config: ServiceConfig, limit: int | None = None) -> bytes:
    """The whole body, bounded in size (`limit`, else the configuration's) and in the time between two pieces."""
    limit = config.body_limit if limit is None else limit
    if headers.get("content-encoding", "identity").lower() != "identity":
        raise ServiceError(Said("content-encoding: bodies must not be compressed"), code="api.parameter")
    announced = headers.get("content-length", "")
    if announced.isdecimal() and int(announced[:20]) > limit:
        raise TooLarge(f"the body is larger than {limit} bytes")
    pieces: list[bytes] = []
    size = 0
    more = True
    end = asyncio.get_running_loop().time() + config.body_total
    while more:
        try:
            async with asyncio.timeout_at(min(end, asyncio.get_running_loop().time() + config.body_timeout)):
                message = await receive()
        except TimeoutError as error:
            raise ServiceError(Said("the body did not arrive in time"), status=408, code="api.timeout") from error
        if message["type"] != "http.request":
            raise ClientGone
        piece = message.get("body", b"")
        size += len(piece)
        if size > limit:
            raise TooLarge(f"the body is larger than {limit} bytes")
        pieces.append(piece)
        more = message.get("more_body", False)
    if announced.isdecimal() and int(announced[:20]) != size:
        raise ServiceError(Said("the body is not as long as content-length says"), code="api.parameter")
    return b"".join(pieces)
