"""Where a callback may go (SSRF guard): http and https, never into the machine's own or the network's control plane.

Must not send anything. Loopback is allowed, a desktop integrator listens there, but not our own ports.
"""

from __future__ import annotations

import asyncio
import ipaddress
import socket
from collections.abc import Collection
from urllib.parse import urlsplit

from cio_desktop.protocol.errors import CioError

RESOLVE_SECONDS = 5.0
_METADATA_NAMES = frozenset({"metadata", "metadata.google.internal", "instance-data", "instance-data.ec2.internal"})
_METADATA_ADDRESSES = frozenset(
    ipaddress.ip_address(text) for text in ("169.254.169.254", "100.100.100.200", "fd00:ec2::254", "192.0.0.192")
)


class CallbackRefused(CioError):
    """This address is never called."""

    code = "callback.refused"


async def allowed_address(url: str, own_ports: Collection[int]) -> str:
    """The address the URL's name stands for now. Raises CallbackRefused where one of them may not be called."""
    host, port = _target(url)
    literal = _literal(host)
    if literal is not None:
        _check(literal, port, own_ports)
        return literal
    try:
        async with asyncio.timeout(RESOLVE_SECONDS):
            found = await asyncio.get_running_loop().getaddrinfo(host, port, type=socket.SOCK_STREAM)
    except (OSError, TimeoutError, UnicodeError) as error:
        raise CallbackRefused("The callback's host was not found.", code="callback.dns", retryable=True) from error
    addresses = [str(entry[4][0]) for entry in found]
    for address in addresses:
        _check(address, port, own_ports)
    return addresses[0]


def _target(url: str) -> tuple[str, int]:
    try:
        parts = urlsplit(url)
        host, port = parts.hostname, parts.port
    except ValueError as error:
        raise CallbackRefused("The callback is no valid URL.") from error
    if parts.scheme not in {"http", "https"} or not host:
        raise CallbackRefused("A callback needs an http or https URL.")
    if parts.username is not None or parts.password is not None:
        raise CallbackRefused("A callback's URL must not carry a user or password.")
    if host.rstrip(".").lower() in _METADATA_NAMES:
        raise CallbackRefused("This host may not be called.")
    return host, port or (443 if parts.scheme == "https" else 80)


def _literal(host: str) -> str | None:
    """The address where the host is one, also in the old spellings (2130706433, 0x7f.1) that resolvers take."""
    try:
        return str(ipaddress.ip_address(host))
    except ValueError:
        pass
    try:
        return socket.inet_ntoa(socket.inet_aton(host))
    except OSError:
        return None


def _check(text: str, port: int, own_ports: Collection[int]) -> None:
    address: ipaddress.IPv4Address | ipaddress.IPv6Address = ipaddress.ip_address(text.partition("%")[0])
    if isinstance(address, ipaddress.IPv6Address):
        inner = address.ipv4_mapped or address.sixtofour
        address = inner or address
    if (
        address.is_link_local
        or address.is_multicast
        or address.is_unspecified
        or address in _METADATA_ADDRESSES
        or (address.version == 4 and (int(address) >> 24 == 0 or int(address) == 0xFFFFFFFF))
    ):
        raise CallbackRefused("This address may not be called.")
    if address.is_loopback and port in own_ports:
        raise CallbackRefused("A callback must not come back to this program.")
