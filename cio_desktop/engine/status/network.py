"""Whether this machine has a network at all, so that a plane ride is not taken for a broken server (OFFLINE).

Must not send a packet: it asks for the routes (net/routes.py), and remembers who failed lately.
"""

from __future__ import annotations

import ipaddress
from collections.abc import Callable

from cio_desktop.language import Said
from cio_desktop.net.routes import has_default_route, way_out

from .failure import Failure, FailureClass

SPAN = 60.0


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
            return Failure(FailureClass.OFFLINE, "net.offline", Said("This computer has no network connection."))
        return failure


def is_local(host: str) -> bool:
    """A server on this machine needs no network."""
    if host.lower() in {"localhost", "localhost."}:
        return True
    try:
        return ipaddress.ip_address(host.strip("[]")).is_loopback
    except ValueError:
        return False
