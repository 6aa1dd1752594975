"""Pictures on the internet that a message names. Nothing is asked before the person wants them.

Whoever is asked learns no more than that somebody looks: no cookie, no referrer, the same words from everybody. Over
https alone, also where the sender wrote http, as else the network would see what is read; never in this computer's own
network, whatever a name or a redirect stands for.
"""

from __future__ import annotations

import asyncio
import contextlib
import ipaddress
import socket
from collections.abc import Awaitable, Callable, Sequence
from typing import Protocol
from urllib.parse import urljoin, urlsplit, urlunsplit

from cio_desktop.net import http as net
from cio_desktop.net.answer import HttpError, Response
from cio_desktop.net.http import get_from
from cio_desktop.net.public_address import is_public
from cio_desktop.net.together import together
from cio_desktop.net.wake import ends

MOST = 40  # of one message
MOST_BYTES = 8_000_000  # of one
MOST_IN_ALL = 24_000_000
SECONDS = 15.0  # for one, with its redirects
SECONDS_IN_ALL = 30.0
AT_ONCE = 4
_REDIRECTS = 3
_TRIED = 2  # addresses of a name
_MOVED = frozenset({301, 302, 303, 307, 308})
_HEADERS = {"User-Agent": "cio-desktop", "Accept": "image/png, image/jpeg, image/gif"}  # as it is: HTTP
_NOT_HERE = "This is no address on the internet"  # as it is: for programmers

Lookup = Callable[[str], Awaitable[Sequence[str]]]


class Get(Protocol):
    async def __call__(
        self, url: str, address: str, *, limit: int, timeout: float, headers: dict[str, str]
    ) -> Response: ...


async def addresses_of(host: str) -> list[str]:
    """As the system knows it. Raises OSError, ValueError."""
    found = await asyncio.get_running_loop().getaddrinfo(host, 443, type=socket.SOCK_STREAM)
    return list(dict.fromkeys(str(entry[4][0]) for entry in found))


def safe_address(url: str) -> str | None:
    """The https address that a picture is asked at; None: it can't be had."""
    try:
        parts = urlsplit(url.strip())
        port, host = parts.port, parts.hostname
    except ValueError:
        return None
    plain = parts.scheme == "http"
    if (
        parts.scheme not in {"", "http", "https"}
        or not host
        or "@" in parts.netloc
        or (plain and port not in {None, 80})
    ):
        return None
    try:
        name = str(host if ":" in host else host.encode("idna").decode("ascii"))
    except UnicodeError:
        return None
    where = f"[{name}]" if ":" in name else name
    if port is not None and not plain:
        where += f":{port}"
    return urlunsplit(("https", where, parts.path, parts.query, ""))


class RemotePictures:
    """`lookup` and `get`: how names and pictures are asked for."""

    def __init__(self, lookup: Lookup = addresses_of, get: Get = get_from) -> None:
        self._lookup = lookup
        self._get = get

    async def fetch(self, urls: Sequence[str]) -> dict[str, bytes]:
        """What came, by its address. What did not come in time, or is too much, is left out."""
        found: dict[str, bytes] = {}
        free = asyncio.Semaphore(AT_ONCE)

        def room() -> int:
            return MOST_IN_ALL - sum(map(len, found.values()))

        async def take(url: str) -> None:
            with contextlib.suppress(HttpError, OSError, ValueError):
                raw = await self._picture(url, min(MOST_BYTES, room()))
                if len(raw) <= room():  # others have come meanwhile
                    found[url] = raw

        async def one(url: str) -> None:
            async with free:
                await ends(take(url), SECONDS)

        async def all_of_them() -> None:
            await together(map(one, dict.fromkeys(urls[:MOST])))

        await asyncio.to_thread(net.load)
        await ends(all_of_them(), SECONDS_IN_ALL)
        return found

    async def _picture(self, url: str, limit: int) -> bytes:
        """Raises HttpError, OSError, ValueError."""
        for _ in range(1 + _REDIRECTS):
            address = safe_address(url)
            if address is None:
                raise HttpError(_NOT_HERE)
            answer = await self._ask(address, limit)
            if answer.status in _MOVED:
                url = urljoin(address, answer.headers.get("location", ""))
            elif answer.status == 200:
                return answer.body
            else:
                raise HttpError(f"The answer was HTTP {answer.status}")  # as it is: for programmers
        raise HttpError("There are too many redirects")  # as it is: for programmers

    async def _ask(self, url: str, limit: int) -> Response:
        addresses = await self._public(urlsplit(url).hostname or "")
        *others, last = addresses[:_TRIED]
        for address in others:
            try:
                return await self._get(url, address, limit=limit, timeout=SECONDS, headers=_HEADERS)
            except HttpError:
                continue
        return await self._get(url, last, limit=limit, timeout=SECONDS, headers=_HEADERS)

    async def _public(self, host: str) -> Sequence[str]:
        """Of a name; one that stands for an address in this network, too, has none."""
        try:
            found: Sequence[str] = [str(ipaddress.ip_address(host))]
        except ValueError:
            if "." not in host:
                raise HttpError(_NOT_HERE) from None
            found = await self._lookup(host)
        if not found or not all(is_public(ipaddress.ip_address(each)) for each in found):
            raise HttpError(_NOT_HERE)
        return found
