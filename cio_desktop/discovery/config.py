"""What a look-up is told: whom to ask, how long, and where connections really go. Data only."""

from __future__ import annotations

import ssl
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

PUBLIC_DATABASE = "https://autoconfig.thunderbird.net/v1.1/"


@dataclass(frozen=True, slots=True)
class Limits:
    """Seconds."""

    total: float = 12.0
    grace: float = 1.0  # from the first finding on, for better sources
    autoconfig: float = 5.0
    ispdb: float = 8.0
    mx_dns: float = 5.0
    mx: float = 11.0  # names and documents together
    srv: float = 3.0
    guess: float = 6.0
    connect: float = 4.0  # to one of a host's addresses


def straight(address: str, port: int) -> tuple[str, int]:
    return address, port


@dataclass(frozen=True, slots=True)
class DiscoveryConfig:
    """`nameservers` empty: the system's. `ssl_context` None: the system's authorities.

    `lead` says where a connection to an address really goes. It stands behind all checks, so that tests can use public
    addresses and have them answered on this machine.
    """

    ispdb: str = PUBLIC_DATABASE
    nameservers: Sequence[str] = ()
    nameserver_port: int = 53
    ssl_context: ssl.SSLContext | None = None
    lead: Callable[[str, int], tuple[str, int]] = straight
    limits: Limits = field(default_factory=Limits)
