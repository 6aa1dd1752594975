"""The public database of mail settings (ISPDB). It learns the domain of an address, never the address."""

from __future__ import annotations

from urllib.parse import quote, urlsplit

from cio_desktop.protocol.sign_in import Origin

from .autoconfig import ask_host
from .entry import Entry
from .search import Search

ORIGIN = Origin.ISPDB


async def ask(search: Search) -> list[Entry]:
    if not search.ispdb or search.address.nearby or search.address.literal is not None:
        return []
    return await ask_for(search, search.address.domain, origin=ORIGIN, trusted=True)


async def ask_for(search: Search, domain: str, *, origin: str, trusted: bool) -> list[Entry]:
    database = search.config.ispdb
    own = urlsplit(database).hostname or ""
    return await ask_host(
        search, own, database + quote(domain), search.config.limits.ispdb, origin=origin, trusted=trusted
    )
