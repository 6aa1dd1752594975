"""`/discovery` (API.md, Discovery), streamed for a window (ours), and the check of settings step by step (ours)."""

from __future__ import annotations

from collections.abc import AsyncGenerator
from contextlib import aclosing
from typing import TYPE_CHECKING

import msgspec

from cio_desktop.client.parameters import pairs
from cio_desktop.client.routes import DISCOVERY
from cio_desktop.protocol.sign_in import CheckEvent, Discovery, DiscoveryEvent

if TYPE_CHECKING:
    from cio_desktop.client.resources.sources import NewSource
    from cio_desktop.client.transport import Transport

SILENCE = 45.0  # seconds; discovery itself ends after 12, a check's step after 30


class Discoveries:
    """`ispdb=False` (ours) leaves out the public database, which would learn the address's domain."""

    def __init__(self, transport: Transport) -> None:
        self._transport = transport

    async def find(self, email: str, *, ispdb: bool | None = None, timeout: float | None = None) -> Discovery:
        """Not found is an answer as well: `found` is False then."""
        query = pairs(source_type="IMAP", email=email, ispdb=ispdb)
        return await self._transport.call(Discovery, "GET", DISCOVERY, query=query, timeout=timeout)

    async def stream(
        self, email: str, *, ispdb: bool | None = None, timeout: float = SILENCE
    ) -> AsyncGenerator[DiscoveryEvent, None]:
        """Findings as they come; the last event is `done`. Another server answers 404, or without a stream.

        `timeout`: seconds without a word.
        """
        query = pairs(source_type="IMAP", email=email, stream=1, ispdb=ispdb)
        events = self._transport.events(DiscoveryEvent, "GET", DISCOVERY, query=query, timeout=timeout)
        async with aclosing(events):  # whoever has heard enough ends the connection at once
            async for event in events:
                yield event

    async def check(self, source: NewSource, *, timeout: float = SILENCE) -> AsyncGenerator[CheckEvent, None]:
        """Tries settings without saving them. Without a password it ends before the sign-in."""
        pattern, form = DISCOVERY + "/check", msgspec.structs.replace(source, check=True).form()
        events = self._transport.events(CheckEvent, "POST", pattern, form=form, timeout=timeout)
        async with aclosing(events):
            async for event in events:
                yield event
