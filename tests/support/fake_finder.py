"""A look-up of settings that finds what the test says, instead of `discovery.Discoverer`."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncGenerator
from dataclasses import dataclass, field

from cio_desktop.protocol.sign_in import Asked, Discovery, DiscoveryEvent, Finding


@dataclass
class Finder:
    """`gate`: a look-up ends once it is set, as it is at first."""

    best: Finding | None = None
    asked: list[str] = field(default_factory=list)
    gate: asyncio.Event = field(default_factory=asyncio.Event)

    def __post_init__(self) -> None:
        self.gate.set()

    async def find(self, email: str, *, ispdb: bool = True) -> Discovery:
        self.asked.append(email)
        await self.gate.wait()
        return Discovery(email=email, found=self.best is not None, best=self.best)

    async def stream(self, email: str, *, ispdb: bool = True) -> AsyncGenerator[DiscoveryEvent, None]:
        yield DiscoveryEvent(type=Asked.DONE, discovery=await self.find(email, ispdb=ispdb))
