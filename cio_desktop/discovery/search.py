"""What every way of finding settings has at hand during one look-up. Data only."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol

from .address import MailAddress
from .config import DiscoveryConfig
from .documents import Documents
from .names import Names


class Probe(Protocol):
    """Says whether an IMAP server with a good certificate answers there. Signs in nowhere. Must not raise MailError.

    `host` is whom the certificate has to name, `address` and `port` where to connect.
    """

    async def __call__(self, host: str, address: str, port: int, *, ssl: bool) -> bool: ...


@dataclass(frozen=True, slots=True)
class Search:
    address: MailAddress
    config: DiscoveryConfig
    names: Names
    documents: Documents
    probe: Probe
    ispdb: bool = True  # whether the public database may learn the domain
