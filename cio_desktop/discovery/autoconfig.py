"""A domain's own autoconfig document (draft-ietf-mailmaint-autoconfig), over https, without telling it the address."""

from __future__ import annotations

import asyncio

from cio_desktop.protocol.errors import CioError
from cio_desktop.protocol.sign_in import Origin

from .address import is_within
from .autoconfig_xml import read_autoconfig
from .entry import Entry
from .public_suffix import base_of
from .race import best_of
from .search import Search

ORIGIN = Origin.AUTOCONFIG


async def ask(search: Search) -> list[Entry]:
    """Trusted if the domain itself, proven by its certificate, says so."""
    limits = search.config.limits
    domain = search.address.domain
    if search.address.literal is not None:
        return []
    # below a public suffix anybody can be called "autoconfig"
    trusted = search.address.nearby or base_of(domain) is not None
    ways = [ask_host(search, domain, url, limits.autoconfig, trusted=trusted) for url in addresses(domain)]
    return await best_of(ways, grace=limits.grace, seconds=limits.autoconfig)


def addresses(domain: str) -> tuple[str, str]:
    return (
        f"https://autoconfig.{domain}/mail/config-v1.1.xml",
        f"https://{domain}/.well-known/autoconfig/mail/config-v1.1.xml",
    )


async def ask_host(
    search: Search, domain: str, url: str, seconds: float, *, origin: str = ORIGIN, trusted: bool = True
) -> list[Entry]:
    """Nothing where there is no usable document. `domain`: whose word counts without asking the person."""
    try:
        async with asyncio.timeout(seconds):
            document = await search.documents.get(url, seconds)
        confirm = not trusted or not is_within(document.host, domain)
        return read_autoconfig(document.body, search.address, origin=origin, confirm=confirm, found_at=document.host)
    except (CioError, TimeoutError):  # not there, not good, not readable: one way of several
        return []
