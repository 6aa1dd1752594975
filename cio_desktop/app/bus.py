"""The desktop's message buses (D-Bus), as far as a start may hang on them. Linux and its like only.

Qt asks them for settings, accessibility and the network before and while the first window opens, and waits for the
answer as long as it takes: a daemon that takes connections and says nothing more would keep the window away for ever.
Whether one answers is tried first; one that doesn't counts as not there. The service still gets the true addresses: it
waits for the keyring with limits of its own.
"""

from __future__ import annotations

import logging
import os
import socket
import sys

log = logging.getLogger(__name__)

PATIENCE = 4.0  # seconds; an answer takes one millisecond
NOWHERE = "unix:path=/nonexistent/no-bus"
SYSTEM = "/run/dbus/system_bus_socket"
_SESSION_VARIABLE, _SYSTEM_VARIABLE = "DBUS_SESSION_BUS_ADDRESS", "DBUS_SYSTEM_BUS_ADDRESS"

_replaced: dict[str, str | None] = {}


def avoid_deaf_buses(patience: float = PATIENCE) -> None:
    """Before Qt begins. Costs the patience only where a bus is deaf."""
    if sys.platform in ("win32", "darwin"):
        return
    for variable, address, what in (
        (_SESSION_VARIABLE, session_address(), "session"),
        (_SYSTEM_VARIABLE, os.environ.get(_SYSTEM_VARIABLE) or f"unix:path={SYSTEM}", "system"),
    ):
        given = os.environ.get(variable)
        if not _answers(address, patience):
            log.warning("The %s's message bus (D-Bus) does not answer; the window does without it", what)
            _replaced.setdefault(variable, given)
            os.environ[variable] = NOWHERE


def session_address() -> str:
    """Of the person's session; empty where there is none. One that is deaf is none, after `avoid_deaf_buses`."""
    runtime = os.environ.get("XDG_RUNTIME_DIR", "")
    return os.environ.get(_SESSION_VARIABLE) or (f"unix:path={runtime}/bus" if runtime else "")


def true_addresses(environment: dict[str, str]) -> dict[str, str]:
    """The environment as it was given to this program."""
    own = dict(environment)
    for variable, given in _replaced.items():
        own.pop(variable, None)
        if given is not None:
            own[variable] = given
    return own


def _answers(addresses: str, patience: float) -> bool:
    """False only for a bus that takes the connection and then says nothing. Others answer, or fail at once."""
    for address in addresses.split(";"):
        place = _place(address)
        if place is None:
            continue
        with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as sock:
            sock.settimeout(patience)
            try:
                sock.connect(place)
                sock.sendall(b"\0AUTH EXTERNAL " + str(os.geteuid()).encode().hex().encode() + b"\r\n")
                sock.recv(64)
            except TimeoutError:
                return False
            except OSError:
                continue
        return True
    return True


def _place(address: str) -> str | None:
    """The socket of an address; None if it is not a local one."""
    kind, _, rest = address.strip().partition(":")
    if kind != "unix":
        return None
    for pair in rest.split(","):
        name, _, value = pair.partition("=")
        if name in ("path", "abstract"):
            return value if name == "path" else "\0" + value
    return None
