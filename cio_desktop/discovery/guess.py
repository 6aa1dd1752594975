"""The usual names of a domain's mail server, tried: connection, encryption, capabilities. Never a login."""

from __future__ import annotations

from cio_desktop.protocol.errors import CioError
from cio_desktop.protocol.sign_in import Origin

from .entry import CLEAR_PORT, TLS_PORT, Entry
from .race import best_of
from .search import Search

ORIGIN = Origin.GUESS


async def ask(search: Search) -> list[Entry]:
    limits = search.config.limits
    domain = search.address.domain
    hosts = [domain] if search.address.literal is not None else [f"imap.{domain}", f"mail.{domain}", domain]
    # all with TLS from the first byte before those without
    ways = [_try(search, host, port) for port in (TLS_PORT, CLEAR_PORT) for host in hosts]
    return (await best_of(ways, grace=limits.grace, seconds=limits.guess))[:1]


async def _try(search: Search, host: str, port: int) -> list[Entry]:
    limits = search.config.limits
    ssl = port == TLS_PORT
    try:
        addresses = await search.names.addresses(host, limits.guess)
    except CioError:
        return []
    for address in addresses:
        where, at = search.config.lead(address, port)
        if await search.probe(host, where, at, ssl=ssl):
            return [Entry(server=host, port=port, ssl=ssl, origin=ORIGIN, confirm=True, found_at=host)]
    return []
