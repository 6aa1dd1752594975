"""Finding the settings of an address: all ways at once, the best answer in seconds, findings told as they come.

The order of preference is that of WAYS, after this program's own table, which needs no network. What it costs: the
domain's own hosts, its name servers and (unless opted out) the public database learn that somebody looked.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import AsyncGenerator, Awaitable, Callable, Coroutine
from contextlib import aclosing
from typing import Any, Protocol

import msgspec

from cio_desktop.protocol.sign_in import Asked, Discovery, DiscoveryEvent, Finding

from . import autoconfig, guess, ispdb, mail_exchanger, service_records, table
from .address import MailAddress, parse_address
from .config import DiscoveryConfig
from .documents import Documents
from .entry import Entry
from .finding import finding_of
from .names import Names
from .race import race
from .search import Probe, Search

log = logging.getLogger(__name__)

MOST_OTHERS = 5
MOST_AT_ONCE = 8  # look-ups; each opens up to twenty sockets, and mail connections need some, too

Configured = Callable[[str], Awaitable[str | None]]
"""The consumer key of the provider that is configured for a preset, if one is."""

WAYS: tuple[tuple[str, Callable[[Search], Coroutine[Any, Any, list[Entry]]]], ...] = (
    (autoconfig.ORIGIN, autoconfig.ask),
    (ispdb.ORIGIN, ispdb.ask),
    (mail_exchanger.ORIGIN, mail_exchanger.ask),
    (service_records.ORIGIN, service_records.ask),
    (guess.ORIGIN, guess.ask),
)


class Kept(msgspec.Struct, frozen=True):
    """What is remembered of a domain: nobody's address."""

    entries: list[Entry]
    ispdb: bool


class Memory(Protocol):
    """Remembers texts by domain for a while."""

    async def load(self, domain: str) -> str | None: ...

    async def save(self, domain: str, text: str) -> None: ...


class Discoverer:
    def __init__(
        self, config: DiscoveryConfig, *, probe: Probe, configured: Configured, memory: Memory | None = None
    ) -> None:
        self._config = config
        self._probe = probe
        self._configured = configured
        self._memory = memory
        self._places = asyncio.Semaphore(MOST_AT_ONCE)

    async def find(self, email: str, *, ispdb: bool = True) -> Discovery:
        """Raises BadAddress."""
        async with aclosing(self.stream(email, ispdb=ispdb)) as events:
            async for event in events:
                if event.discovery is not None:
                    return event.discovery
        raise AssertionError("unreachable")

    async def stream(self, email: str, *, ispdb: bool = True) -> AsyncGenerator[DiscoveryEvent, None]:
        """The last event is `done`, 12 seconds after its turn came at the latest.

        `ispdb` False: the public database is left alone. Raises BadAddress.
        """
        address = parse_address(email)
        entries: list[tuple[int, Entry]] = []
        async with aclosing(self._ways(address, ispdb)) as results:
            async for origin, found in results:
                if found is None:
                    yield DiscoveryEvent(type=Asked.ASKING, origin=origin)
                elif not found:
                    yield DiscoveryEvent(type=Asked.NOTHING, origin=origin)
                for entry in found or ():
                    entries.append((_rank(entry.origin), entry))
                    yield DiscoveryEvent(type=Asked.FINDING, origin=origin, finding=await self._finding(entry, address))
        best = _distinct([entry for _, entry in sorted(entries, key=lambda pair: pair[0])])
        findings = [await self._finding(entry, address) for entry in best[: 1 + MOST_OTHERS]]
        yield DiscoveryEvent(type=Asked.DONE, discovery=_discovery(email.strip(), findings))

    async def _ways(self, address: MailAddress, ispdb: bool) -> AsyncGenerator[tuple[str, list[Entry] | None], None]:
        """Origin and what it found; None when it begins."""
        provider = table.provider_of(address.domain)
        if provider is not None:
            yield table.ORIGIN, [provider.entry(found_at="")]
            return
        kept = await self._recall(address, ispdb)
        if kept:
            yield kept[0].origin, kept
            return
        names = Names(self._config, nearby=address.nearby)
        search = Search(address, self._config, names, Documents(self._config, names), self._probe, ispdb)
        for origin, _ in WAYS:
            yield origin, None
        found: list[Entry] = []
        limits = self._config.limits
        async with self._places:
            ways = [_safely(origin, ask(search)) for origin, ask in WAYS]
            async with aclosing(race(ways, grace=limits.grace, seconds=limits.total)) as results:
                async for index, entries in results:
                    found += entries
                    yield WAYS[index][0], entries
        await self._remember(address, found, ispdb)

    async def _finding(self, entry: Entry, address: MailAddress) -> Finding:
        return await finding_of(entry, address, self._configured)

    async def _recall(self, address: MailAddress, ispdb: bool) -> list[Entry]:
        text = await self._memory.load(address.domain) if self._memory is not None else None
        if text is None:
            return []
        try:
            kept = msgspec.json.decode(text, type=Kept)
        except (msgspec.DecodeError, UnicodeDecodeError):
            return []  # another version's
        # what was found without the public database may be worse than what it would say
        return kept.entries if kept.ispdb or not ispdb else []

    async def _remember(self, address: MailAddress, found: list[Entry], ispdb: bool) -> None:
        """Guesses are made anew each time, and a host of this network means another one in the next network."""
        entries = _distinct(sorted(found, key=lambda entry: _rank(entry.origin)))
        if self._memory is None or address.nearby or not entries or entries[0].origin == guess.ORIGIN:
            return
        kept = Kept(entries[: 1 + MOST_OTHERS], ispdb)
        await self._memory.save(address.domain, msgspec.json.encode(kept).decode())


async def _safely(origin: str, way: Coroutine[Any, Any, list[Entry]]) -> list[Entry]:
    """One way's fault must not take the others' answers away."""
    try:
        return await way
    except Exception as error:  # our own fault: told, and the other ways go on
        log.error("Looking for settings by %s failed: %s", origin, type(error).__name__)
        return []


def _rank(origin: str) -> int:
    return next((rank for rank, (name, _) in enumerate(WAYS) if name == origin), -1)


def _distinct(entries: list[Entry]) -> list[Entry]:
    """The same server once, in the words of the best source."""
    known: dict[tuple[str, int], Entry] = {}
    for entry in entries:
        known.setdefault((entry.server, entry.port), entry)
    return list(known.values())


def _discovery(email: str, findings: list[Finding]) -> Discovery:
    if not findings:
        return Discovery(email=email, found=False)
    best, *others = findings
    return Discovery(
        email=email,
        found=True,
        type=best.type,
        imap=best.imap,
        documentation=best.documentation,
        best=best,
        others=others,
    )
