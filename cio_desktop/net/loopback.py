"""Listening sockets on this machine only."""

from __future__ import annotations

import errno
import ipaddress
import socket

from cio_desktop.language import Said
from cio_desktop.protocol.errors import CioError


class PortInUse(CioError):
    code = "svc.port_in_use"


def listen(host: str = "127.0.0.1", port: int = 0) -> socket.socket:
    """A listening socket; port 0 takes a free one. Raises PortInUse, or CioError svc.bind for any other refusal."""
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    sock = socket.socket(family, socket.SOCK_STREAM)
    try:
        sock.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        sock.bind((host, port))
        sock.listen(128)
        sock.setblocking(False)
    except OSError as error:
        sock.close()
        if error.errno == errno.EADDRINUSE:
            raise PortInUse(
                Said(
                    "Port {port} on {host} is used by another program. Choose another with --port, or 0 for a free "
                    "one.",
                    port=str(port),
                    host=host,
                )
            ) from error
        why = str(error.strerror)
        raise CioError(
            Said("Can't listen on {host}:{port}: {why}.", host=host, port=str(port), why=why), code="svc.bind"
        ) from error
    return sock


def is_loopback(host: str) -> bool:
    """True for localhost and loopback addresses; a name is not resolved."""
    if host.lower() == "localhost":
        return True
    try:
        return ipaddress.ip_address(host.strip("[]")).is_loopback
    except ValueError:
        return False
