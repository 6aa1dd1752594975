"""Finding a mailbox's settings through the service: findings as they come, the best of them, one address at a time.

It writes into no form and asks no network itself. Facts of a provider are remembered as long as the window lives.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import AsyncGenerator, Callable, Sequence
from contextlib import aclosing
from enum import StrEnum
from typing import TYPE_CHECKING, assert_never

from cio_desktop.client.deadline import deadline
from cio_desktop.language import tr
from cio_desktop.net.task_scope import TaskScope
from cio_desktop.operations.signal import Signal
from cio_desktop.protocol.errors import ApiError, ApiStatusError
from cio_desktop.protocol.sign_in import Asked, Discovery, DiscoveryEvent, Finding, ImapSettings, Origin

if TYPE_CHECKING:
    from cio_desktop.operations.connection import ServiceLink

log = logging.getLogger(__name__)

LIMIT_S = 20.0  # the service itself ends after 12
KEPT = 200  # addresses
TOLD = "service"  # origin of what a foreign server answers: it does not say whose word it is


class LookupState(StrEnum):
    IDLE = "idle"
    LOOKING = "looking"
    ENDED = "ended"  # `findings` is all there is; it may be empty
    STOPPED = "stopped"  # by the person; what was found stays
    UNAVAILABLE = "unavailable"  # this server can't look, or must not: the only finding is a guess from the address
    FAILED = "failed"  # `error`; what was found stays


class Lookup:
    """Looks for one address at a time: another address ends the look-up before. `changed` tells of every news."""

    def __init__(self, finder: SettingsFinder) -> None:
        self.changed: Signal[()] = Signal()
        self.address = ""
        self.state = LookupState.IDLE
        self.findings: list[Finding] = []  # best first
        self.asking: list[str] = []  # origins that have not answered yet
        self.error: ApiError | None = None
        self._finder = finder
        self._background = TaskScope("look-up of settings")
        self._task: asyncio.Task[None] | None = None

    @property
    def best(self) -> Finding | None:
        return self.findings[0] if self.findings else None

    @property
    def looking(self) -> bool:
        return self.state is LookupState.LOOKING

    def start(self, address: str) -> None:
        """Nothing to do when that address is being looked for, or was, with an answer or till the person ended it."""
        if address == self.address and self.state not in {LookupState.IDLE, LookupState.FAILED}:
            return
        self.again(address)

    def again(self, address: str) -> None:
        """Looks in any case."""
        self._end()
        self.address, self.findings, self.asking, self.error = address, [], [], None
        if not self._finder.enabled:
            self._unavailable()
        else:
            self.state = LookupState.LOOKING
            self._task = self._background.start(self._run(address))
        self.changed.emit()

    def stop(self) -> None:
        """Asks no further. What was found stays."""
        if self.looking:
            self._end()
            self.asking = []
            self.state = LookupState.STOPPED
            self.changed.emit()

    def forget(self) -> None:
        """The address is another one now: nothing of what was found holds."""
        self._end()
        self.address, self.findings, self.asking, self.error = "", [], [], None
        self.state = LookupState.IDLE
        self.changed.emit()

    async def close(self) -> None:
        await self._background.close()

    def _end(self) -> None:
        if self._task is not None:
            self._task.cancel()
            self._task = None

    def _unavailable(self) -> None:
        guess = guessed(self.address)
        self.findings = [guess] if guess is not None else []
        self.state = LookupState.UNAVAILABLE

    async def _run(self, address: str) -> None:
        try:
            async with deadline(LIMIT_S, tr("The look-up of the settings took too long.")):
                await self._finder.read(address, self._hear)
        except ApiStatusError as error:
            if error.no_route:
                log.info("this server looks for no settings")
                self._unavailable()
            else:
                self._failed(error)
        except ApiError as error:
            self._failed(error)
        else:
            self.state = LookupState.ENDED
            self._finder.keep(address, self.findings)
        self.asking = []
        self.changed.emit()

    def _failed(self, error: ApiError) -> None:
        log.info("looking for settings failed: %s", error.code)
        self.error = error
        self.state = LookupState.FAILED

    def _hear(self, event: DiscoveryEvent) -> None:
        match Asked.of_word(event.type):
            case Asked.ASKING:
                if event.origin not in self.asking:
                    self.asking.append(event.origin)
            case Asked.NOTHING:
                self._answered(event.origin)
            case Asked.FINDING:
                self._found(event.finding)
            case Asked.DONE:
                said = findings_of(event.discovery) if event.discovery is not None else []
                self.findings = said + [known for known in self.findings if known not in said]
            case None:
                return
            case never:
                assert_never(never)
        self.changed.emit()

    def _found(self, finding: Finding | None) -> None:
        if finding is None:
            return
        self._answered(finding.origin)
        if finding not in self.findings:
            self.findings.append(finding)
            self.findings.sort(key=_rank)  # stable: the service's order among equals

    def _answered(self, origin: str) -> None:
        if origin in self.asking:
            self.asking.remove(origin)


class SettingsFinder:
    """One per window. `enabled` False: nothing is asked (the demo). `ispdb`: whether the public database may be."""

    def __init__(self, link: ServiceLink, *, enabled: bool = True, ispdb: Callable[[], bool] = lambda: True) -> None:
        self.enabled = enabled
        self._link = link
        self._ispdb = ispdb
        self._known: dict[str, tuple[Finding, ...]] = {}

    def lookup(self) -> Lookup:
        return Lookup(self)

    async def facts(self, address: str) -> Finding | None:
        """What is known of an address's provider, its notes and links; for an address whose source exists already.

        Asks for nothing beyond the service's own knowledge, and raises nothing: it is good to have, no more.
        """
        if (known := self._known.get(address.casefold())) is not None:
            return known[0] if known else None
        if not self.enabled or "@" not in address:
            return None
        heard: list[DiscoveryEvent] = []
        try:
            async with deadline(LIMIT_S), aclosing(self._stream(address)) as events:
                async for event in events:
                    heard.append(event)
                    if event.type != Asked.ASKING:
                        break  # the table answers first; leaving ends the service's other questions
        except ApiError as error:
            log.info("nothing is known of the provider: %s", error.code)
            return None
        last = heard[-1] if heard else None
        if last is not None and last.finding is not None and last.finding.origin == Origin.TABLE:
            self.keep(address, [last.finding])
            return last.finding
        if last is not None and last.discovery is not None:
            self.keep(address, findings := findings_of(last.discovery))
            return findings[0] if findings else None
        return None

    async def read(self, address: str, hear: Callable[[DiscoveryEvent], None]) -> None:
        """All events of a look-up. Raises ApiError."""
        heard = False
        async with aclosing(self._stream(address)) as events:
            async for event in events:
                heard = True
                hear(event)
        self._link.proved()
        if not heard:  # the contract's own answer, not streamed
            answer = await self._link.client.discovery.find(address, ispdb=self._allowed())
            hear(DiscoveryEvent(Asked.DONE, discovery=answer))

    def _stream(self, address: str) -> AsyncGenerator[DiscoveryEvent, None]:
        return self._link.client.discovery.stream(address, ispdb=self._allowed())

    def _allowed(self) -> bool | None:
        return None if self._ispdb() else False

    def keep(self, address: str, findings: Sequence[Finding]) -> None:
        while len(self._known) >= KEPT:
            del self._known[next(iter(self._known))]
        self._known[address.casefold()] = tuple(findings)


def findings_of(answer: Discovery) -> list[Finding]:
    """Best first. A foreign server says only what: its word is to be confirmed."""
    if answer.best is not None:
        return [answer.best, *(answer.others or ())]
    if not answer.found or answer.imap is None:
        return []
    return [
        Finding(
            TOLD, answer.imap, confirm=True, type=answer.type or "generic", documentation=answer.documentation or []
        )
    ]


def guessed(address: str) -> Finding | None:
    """Where nobody can be asked: the usual name. Nothing says that there is such a server."""
    domain = address.rpartition("@")[2]
    if not domain:
        return None
    settings = ImapSettings(server=f"imap.{domain}", username=address, port=993, use_ssl=True)
    return Finding(Origin.GUESS, settings, confirm=True, found_at=domain)


def _rank(finding: Finding) -> int:
    best = list(Origin)
    return best.index(origin) if (origin := Origin.of_word(finding.origin)) is not None else len(best)
