"""`/discovery` (API.md, Discovery), streamed for a window (ours), and the check of settings step by step (ours)."""

from __future__ import annotations

from collections.abc import AsyncGenerator
from contextlib import aclosing

from cio_desktop.client.resources.sources import NewSource
from cio_desktop.client.transport import Transport, flag, pairs, path
from cio_desktop.protocol.sign_in import CheckEvent, Discovery, DiscoveryEvent

SILENCE = 45.0  # seconds; discovery itself ends after 12, a check's step after 30


class Discoveries:
    """`ispdb=False` (ours) leaves out the public database, which would learn the address's domain."""

    def __init__(self, transport: Transport) -> None:
        self._transport = transport

    async def find(self, email: str, *, ispdb: bool | None = None) -> Discovery:
        query = pairs(source_type="IMAP", email=email, ispdb=flag(ispdb))
        return await self._transport.call(Discovery, "GET", path("discovery"), query=query)

    async def stream(self, email: str, *, ispdb: bool | None = None) -> AsyncGenerator[DiscoveryEvent, None]:
        """Findings as they come; the last event is `done`. Another server answers 404, or without a stream."""
        query = pairs(source_type="IMAP", email=email, stream=1, ispdb=flag(ispdb))
        events = self._transport.events(DiscoveryEvent, "GET", path("discovery"), query=query, timeout=SILENCE)
        async with aclosing(events):  # whoever has heard enough ends the connection at once
            async for event in events:
                yield event

    async def check(self, source: NewSource) -> AsyncGenerator[CheckEvent, None]:
        """Tries settings without saving them. Without a password it ends before the sign-in."""
        where = path("discovery", "check")
        events = self._transport.events(CheckEvent, "POST", where, form=source.form(), timeout=SILENCE)
        async with aclosing(events):
            async for event in events:
                yield event
