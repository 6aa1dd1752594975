"""The look-up of settings with what only the service has: mail servers to probe, OAuth providers, the database."""

from __future__ import annotations

import dataclasses
import time
from collections.abc import AsyncGenerator, Awaitable, Callable
from functools import cached_property
from typing import TYPE_CHECKING

from cio_desktop.protocol.sign_in import Discovery, DiscoveryEvent
from cio_desktop.store import discovered
from cio_desktop.store.database import Database

if TYPE_CHECKING:
    from cio_desktop.discovery.config import DiscoveryConfig
    from cio_desktop.discovery.discoverer import Discoverer


def make_discoverer(
    db: Database,
    configured: Callable[[str], Awaitable[str | None]],
    *,
    config: DiscoveryConfig | None = None,
    now: Callable[[], float] = time.time,
) -> LateDiscoverer:
    """`configured`: the consumer key of the provider that was set up for a preset, if one was."""

    def make() -> Discoverer:
        from cio_desktop.discovery.config import DiscoveryConfig
        from cio_desktop.discovery.discoverer import Discoverer
        from cio_desktop.imap.probe import probe

        used = config or DiscoveryConfig()

        async def answers(host: str, address: str, port: int, *, ssl: bool) -> bool:
            return await probe(host, address, port, ssl=ssl, ssl_context=used.ssl_context)

        return Discoverer(used, probe=answers, configured=configured, memory=_Memory(db, now))

    return LateDiscoverer(make)


class LateDiscoverer:
    """A Discoverer, imported and made when the first address is looked up: few runs of the service see one."""

    def __init__(self, make: Callable[[], Discoverer]) -> None:
        self._make = make

    @cached_property
    def _discoverer(self) -> Discoverer:
        return self._make()

    async def find(self, email: str, *, ispdb: bool = True) -> Discovery:
        return await self._discoverer.find(email, ispdb=ispdb)

    def stream(self, email: str, *, ispdb: bool = True) -> AsyncGenerator[DiscoveryEvent, None]:
        return self._discoverer.stream(email, ispdb=ispdb)


@dataclasses.dataclass(frozen=True)
class _Memory:
    db: Database
    now: Callable[[], float]

    async def load(self, domain: str) -> str | None:
        return await self.db.read(discovered.load, domain, now=self.now())

    async def save(self, domain: str, text: str) -> None:
        await self.db.write(discovered.save, domain, text, now=self.now())
