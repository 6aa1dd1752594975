"""SRV records (RFC 6186): a domain names its IMAP server in DNS, which proves nothing."""

from __future__ import annotations

import asyncio

from cio_desktop.protocol.errors import CioError
from cio_desktop.protocol.sign_in import Origin

from .address import is_within
from .entry import Entry, checked_port, checked_server
from .names import Service
from .search import Search

ORIGIN = Origin.SRV


async def ask(search: Search) -> list[Entry]:
    """By priority, then with TLS from the first byte first (RFC 8314), then by weight.

    Weights are meant to spread many clients by chance. Settings are kept for years, so the heaviest is taken.
    """
    if search.address.literal is not None or search.address.nearby:
        return []
    domain = search.address.domain
    with_tls, clear = await asyncio.gather(
        _services(search, f"_imaps._tcp.{domain}"), _services(search, f"_imap._tcp.{domain}")
    )
    ranked = sorted(
        [(record, True) for record in with_tls] + [(record, False) for record in clear],
        key=lambda pair: (pair[0].priority, not pair[1], -pair[0].weight, pair[0].target),
    )
    entries = []
    for record, ssl in ranked:
        server = checked_server(record.target, search.address)
        port = checked_port(str(record.port), ssl=ssl)
        if server is not None and port is not None:
            confirm = not is_within(server, domain)
            entries.append(Entry(server=server, port=port, ssl=ssl, origin=ORIGIN, confirm=confirm, found_at=domain))
    return entries


async def _services(search: Search, name: str) -> list[Service]:
    try:
        return await search.names.services(name, search.config.limits.srv)
    except CioError:
        return []
