"""Whether this machine has a network at all, so that a plane ride is not taken for a broken server (OFFLINE).

Must not send a packet: reads the routing table where there is one, and remembers who failed lately.
"""

from __future__ import annotations

import ipaddress
import socket
from collections.abc import Callable
from pathlib import Path

from .failure import Failure, FailureClass

SPAN = 60.0
_ROUTES_4 = Path("/proc/net/route")
_ROUTES_6 = Path("/proc/net/ipv6_route")
_UP_GATEWAY = 0x3
# Addresses nobody has (RFC 5737, RFC 3849): which of ours would speak to them.
_FAR = ((socket.AF_INET, "192.0.2.1"), (socket.AF_INET6, "2001:db8::1"))


def has_default_route() -> bool:
    """True where it can't be told."""
    routes = _default_routes()
    return routes is None or bool(routes)


def _default_routes() -> frozenset[tuple[str, str]] | None:
    """Interface and gateway of each; None where there is no table to read."""
    try:
        lines = _ROUTES_4.read_text(encoding="ascii", errors="replace").splitlines()[1:]
        lines_6 = _ROUTES_6.read_text(encoding="ascii", errors="replace").splitlines() if _ROUTES_6.exists() else []
    except OSError:
        return None
    found = set()
    for line in lines:
        parts = line.split()
        if len(parts) > 3 and parts[1] == "00000000" and int(parts[3], 16) & 1:
            found.add((parts[0], parts[2]))
    for line in lines_6:
        parts = line.split()
        default = len(parts) > 9 and parts[0] == "0" * 32 and parts[1] == "00"
        if default and parts[9] != "lo" and int(parts[8], 16) & _UP_GATEWAY == _UP_GATEWAY:
            found.add((parts[9], parts[4]))
    return frozenset(found)


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


class Network:
    """What the tries of all sources say together. `way`: how this machine is connected."""

    def __init__(self, route: Callable[[], bool] = has_default_route, way: Callable[[], object] = way_out) -> None:
        self._route = route
        self.way = way
        self._reached: dict[int, float] = {}
        self._failed: dict[int, float] = {}

    def reached(self, source_id: int, now: float) -> None:
        self._reached[source_id] = now
        self._failed.pop(source_id, None)

    def forget(self, source_id: int) -> None:
        self._reached.pop(source_id, None)
        self._failed.pop(source_id, None)

    def judge(self, source_id: int, host: str, failure: Failure, now: float) -> Failure:
        """The failure as it is, or OFFLINE where the machine and not the server is to blame."""
        if not (failure.unreached or failure.kind is FailureClass.CONNECT) or is_local(host):
            return failure
        self._failed[source_id] = now
        everybody = len(self._failed) > 1 and all(now - at <= SPAN for at in self._failed.values())
        nobody_reached = not any(now - at <= SPAN for at in self._reached.values())
        known = set(self._reached) <= set(self._failed)
        if not self._route() or (everybody and nobody_reached and known):
            return Failure(FailureClass.OFFLINE, "net.offline", "This computer has no network connection.")
        return failure


def is_local(host: str) -> bool:
    """A server on this machine needs no network."""
    if host.lower() in {"localhost", "localhost."}:
        return True
    try:
        return ipaddress.ip_address(host.strip("[]")).is_loopback
    except ValueError:
        return False
