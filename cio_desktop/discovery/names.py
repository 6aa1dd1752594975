"""Questions to DNS: SRV, MX, and the addresses of hosts, judged. Connects to nothing but name servers.

A public name may point anywhere, even into this network (server-side request forgery, DNS rebinding). An
address is therefore looked up once, judged, and connected to as it is.
"""

from __future__ import annotations

import asyncio
import ipaddress
import logging
import socket
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from cio_desktop.net.public_address import is_public
from cio_desktop.protocol.errors import CioError

from .address import BadHost, ascii_host, is_nearby, literal_address
from .config import DiscoveryConfig

if TYPE_CHECKING:
    from dns.asyncresolver import Resolver

log = logging.getLogger(__name__)

_MOST_ADDRESSES = 3
_MOST_RECORDS = 20


class NoAnswer(CioError):
    """A name has no such record, or nobody said so in time."""

    code = "discovery.no_answer"


class Forbidden(CioError):
    """A host is in this network although a public domain was typed."""

    code = "discovery.forbidden"


@dataclass(frozen=True, slots=True)
class Service:
    """An SRV record. The target `.` means that the service is not offered: such a record is left out."""

    target: str
    port: int
    priority: int
    weight: int


class Names:
    """`nearby`: the person typed a host of this network, so its addresses are fine."""

    def __init__(self, config: DiscoveryConfig, *, nearby: bool = False) -> None:
        self._config = config
        self._nearby = nearby

    async def services(self, name: str, seconds: float) -> list[Service]:
        """Raises NoAnswer."""
        found = []
        for record in (await self._ask(name, "SRV", seconds))[:_MOST_RECORDS]:
            target = _host(record.target.to_text())
            if target is not None and record.port:
                found.append(Service(target, record.port, record.priority, record.weight))
        return found

    async def mail_host(self, domain: str, seconds: float) -> str | None:
        """The first of the hosts that take mail for the domain; None where none does. Raises NoAnswer."""
        records = (await self._ask(domain, "MX", seconds))[:_MOST_RECORDS]
        hosts = [(record.preference, _host(record.exchange.to_text())) for record in records]
        good = sorted((preference, host) for preference, host in hosts if host is not None)
        return good[0][1] if good else None

    async def addresses(self, host: str, seconds: float) -> list[str]:
        """Those that may be connected to, IPv4 first. Raises NoAnswer, Forbidden if only one of them may not."""
        literal = literal_address(host)
        if literal is not None:
            found = [str(literal)]
        elif is_nearby(host) and not self._nearby:
            raise Forbidden("This is the name of a host in this computer's own network.")
        elif host == "localhost" or host.endswith(".localhost"):
            found = ["127.0.0.1", "::1"]
        elif is_nearby(host):
            found = await self._nearby_addresses(host, seconds)
        else:
            found = await self._public_addresses(host, seconds)
        for text in found:
            if not self._nearby and not is_public(ipaddress.ip_address(text)):
                log.debug("%s is not asked: its address lies in this network", host)
                raise Forbidden("This host's address lies in this computer's own network.")
        return found[:_MOST_ADDRESSES]

    async def _public_addresses(self, host: str, seconds: float) -> list[str]:
        answers = await asyncio.gather(
            self._ask(host, "A", seconds), self._ask(host, "AAAA", seconds), return_exceptions=True
        )
        found = []
        for answer in answers:
            if isinstance(answer, list):
                found += [str(record.address) for record in answer]
            elif not isinstance(answer, NoAnswer):
                raise answer
        if not found:
            raise NoAnswer(f"There is no host called {host}.")
        return found

    async def _nearby_addresses(self, host: str, seconds: float) -> list[str]:
        """By the system: such names live in its hosts file and in the local network's own name service."""
        try:
            async with asyncio.timeout(seconds):
                found = await asyncio.get_running_loop().getaddrinfo(host, None, type=socket.SOCK_STREAM)
        except (OSError, TimeoutError, UnicodeError) as error:
            raise NoAnswer(f"There is no host called {host}.") from error
        return [str(entry[4][0]).partition("%")[0] for entry in found]

    async def _ask(self, name: str, kind: str, seconds: float) -> list[Any]:
        import dns.exception
        import dns.name

        try:
            async with asyncio.timeout(seconds):
                answer = await self._resolver().resolve(dns.name.from_text(name + "."), kind, lifetime=seconds)
                return list(answer)
        except (dns.exception.DNSException, OSError, TimeoutError, ValueError) as error:
            log.debug("%s %s: no answer (%s)", name, kind, type(error).__name__)
            raise NoAnswer(f"No name server knows {kind} of {name}.") from error

    def _resolver(self) -> Resolver:
        """Made anew each time: the network may be another one than a minute ago. Raises DNSException."""
        import dns.asyncresolver

        resolver = dns.asyncresolver.Resolver(configure=not self._config.nameservers)
        if self._config.nameservers:
            resolver.nameservers = list(self._config.nameservers)
            resolver.port = self._config.nameserver_port
        return resolver


def _host(text: str) -> str | None:
    """A record's target; None for the root, which means that there is none, and for anything that is not a host."""
    try:
        return ascii_host(text)
    except BadHost:
        return None
