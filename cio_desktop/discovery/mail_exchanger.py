"""Who takes a domain's mail (MX): often a large provider, whose settings are known although the domain's are not.

DNS proves nothing, so the person is asked to confirm whatever is found here.
"""

from __future__ import annotations

from cio_desktop.protocol.errors import CioError
from cio_desktop.protocol.sign_in import Origin

from . import ispdb
from .autoconfig import addresses, ask_host
from .entry import Entry
from .public_suffix import base_of
from .race import best_of
from .search import Search
from .table import provider_of_exchanger

ORIGIN = Origin.MX


async def ask(search: Search) -> list[Entry]:
    limits = search.config.limits
    domain = search.address.domain
    if search.address.nearby or search.address.literal is not None:
        return []
    try:
        host = await search.names.mail_host(domain, limits.mx_dns)
    except CioError:
        return []
    if host is None:
        return []
    provider = provider_of_exchanger(host)
    if provider is not None:
        return [provider.entry(origin=ORIGIN, confirm=True, found_at=host)]
    ways = []
    for other in domains_of(host):
        if other != domain:
            ways.append(ask_host(search, other, addresses(other)[0], limits.autoconfig, origin=ORIGIN, trusted=False))
            if search.ispdb:
                ways.append(ispdb.ask_for(search, other, origin=ORIGIN, trusted=False))
    return await best_of(ways, grace=limits.grace, seconds=limits.mx)


def domains_of(host: str) -> list[str]:
    """What may have settings of its own: the host's name without its first label, and the domain it was bought as."""
    base = base_of(host)  # else a question could go to a domain like co.uk
    if base is None:
        return []
    full = host.partition(".")[2]
    inside = full.endswith("." + base)
    return [full, base] if inside else [base]
