"""How this machine is connected. Must not send a packet: it reads the routing table where there is one (Linux), and
elsewhere asks with which addresses this machine would leave."""

from __future__ import annotations

import socket
from pathlib import Path
from typing import NamedTuple

_ROUTES_4 = Path("/proc/net/route")
_ROUTES_6 = Path("/proc/net/ipv6_route")
_UP, _GATEWAY, _REFUSED = 0x1, 0x2, 0x200
_OF_ITSELF = ("lo", "*")  # interfaces that lead nowhere else
_OF_THE_LINK = ("fe8", "fe9", "fea", "feb", "ff")  # each interface has these, with a network or without
# Addresses nobody has (RFC 5737, RFC 3849): which of ours would speak to them.
_FAR = ((socket.AF_INET, "192.0.2.1"), (socket.AF_INET6, "2001:db8::1"))


class _Route(NamedTuple):
    interface: str
    gateway: str
    is_default: bool


def is_connected() -> bool:
    """Whether there is any network but this machine's own."""
    routes = _routes()
    return any(own_addresses()) if routes is None else bool(routes)


def has_default_route() -> bool:
    """True where it can't be told."""
    routes = _default_routes()
    return routes is None or bool(routes)


def way_out() -> object:
    """How this machine is connected: the same value while that is the same."""
    routes = _default_routes()
    return own_addresses() if routes is None else routes


def own_addresses() -> tuple[str | None, ...]:
    """With which addresses this machine would leave for the world now. A datagram's socket is only set up for that:
    nothing is sent."""
    found: list[str | None] = []
    for family, far in _FAR:
        try:
            with socket.socket(family, socket.SOCK_DGRAM) as sock:
                sock.connect((far, 9))
                found.append(str(sock.getsockname()[0]))
        except OSError:
            found.append(None)
    return tuple(found)


def _default_routes() -> frozenset[tuple[str, str]] | None:
    """Interface and gateway of each; None where there is no table to read."""
    routes = _routes()
    return None if routes is None else frozenset((r.interface, r.gateway) for r in routes if r.is_default)


def _routes() -> list[_Route] | None:
    """To other machines; None where there is no table to read."""
    try:
        lines = _ROUTES_4.read_text(encoding="ascii", errors="replace").splitlines()[1:]
        lines_6 = _ROUTES_6.read_text(encoding="ascii", errors="replace").splitlines() if _ROUTES_6.exists() else []
    except OSError:
        return None
    found = []
    for parts in map(str.split, lines):
        if len(parts) > 3 and _leads_out(parts[0], int(parts[3], 16)):
            found.append(_Route(parts[0], parts[2], parts[1] == "00000000"))
    for parts in map(str.split, lines_6):
        if (
            len(parts) > 9
            and _leads_out(parts[9], flags := int(parts[8], 16))
            and not parts[0].startswith(_OF_THE_LINK)
        ):
            everywhere = parts[0] == "0" * 32 and parts[1] == "00"
            found.append(_Route(parts[9], parts[4], everywhere and bool(flags & _GATEWAY)))
    return found


def _leads_out(interface: str, flags: int) -> bool:
    return interface not in _OF_ITSELF and flags & (_UP | _REFUSED) == _UP
