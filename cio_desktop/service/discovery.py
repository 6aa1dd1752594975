"""The look-up of settings with what only the service has: mail servers to probe, OAuth providers, the database."""

from __future__ import annotations

import dataclasses
import time
from collections.abc import Awaitable, Callable

from cio_desktop.discovery.config import DiscoveryConfig
from cio_desktop.discovery.discoverer import Discoverer
from cio_desktop.imap.probe import probe
from cio_desktop.store import discovered
from cio_desktop.store.database import Database


def make_discoverer(
    db: Database,
    configured: Callable[[str], Awaitable[str | None]],
    *,
    config: DiscoveryConfig | None = None,
    now: Callable[[], float] = time.time,
) -> Discoverer:
    """`configured`: the consumer key of the provider that was set up for a preset, if one was."""
    config = config or DiscoveryConfig()

    async def answers(host: str, address: str, port: int, *, ssl: bool) -> bool:
        return await probe(host, address, port, ssl=ssl, ssl_context=config.ssl_context)

    return Discoverer(config, probe=answers, configured=configured, memory=_Memory(db, now))


@dataclasses.dataclass(frozen=True)
class _Memory:
    db: Database
    now: Callable[[], float]

    async def load(self, domain: str) -> str | None:
        return await self.db.read(discovered.load, domain, now=self.now())

    async def save(self, domain: str, text: str) -> None:
        await self.db.write(discovered.save, domain, text, now=self.now())
