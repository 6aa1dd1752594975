"""Discovery and check of the fake client. It knows Gmail and passes every check; a test may lead it by hand."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncGenerator, Sequence
from typing import Any

import msgspec

from cio_desktop.protocol.error_body import ErrorBody
from cio_desktop.protocol.errors import ApiError, ApiStatusError
from cio_desktop.protocol.sign_in import (
    Certificate,
    CheckEvent,
    CheckStep,
    Discovery,
    DiscoveryEvent,
    Finding,
    ImapSettings,
)

NO_ROUTE = ApiStatusError(404, ErrorBody("There is nothing here"))
STEPS = ("server", "connection", "encryption", "sign_in", "folders")


def finding(origin: str, server: str, user: str = "", **fields: Any) -> Finding:
    """`port`, `use_ssl` and `starttls` go to its settings, the rest to the finding itself."""
    imap = {"port": 993, "use_ssl": True} | {
        name: fields.pop(name) for name in ("port", "use_ssl", "starttls") if name in fields
    }
    return Finding(origin, ImapSettings(server=server, username=user, **imap), **fields)


GMAIL = finding(
    "table",
    "imap.gmail.com",
    name="Gmail",
    type="gmail",
    password="app",
    provider="google",
    link="https://myaccount.google.com/apppasswords",
    note="Gmail takes an app password here. It needs 2-Step Verification to be on.",
)


class FakeDiscovery:
    """`led`: look-ups say only what `tell` gives them. `known`: what a look-up finds by itself, by domain."""

    def __init__(self) -> None:
        self.known: dict[str, Finding] = {"gmail.com": GMAIL}
        self.led = False
        self.error: ApiError | None = None  # of every look-up
        self.plain: Discovery | None = None  # a foreign server's answer, which is no stream
        self.asked: list[tuple[str, bool | None]] = []
        self.under_way: list[str] = []
        self._news: dict[str, asyncio.Queue[DiscoveryEvent]] = {}
        self.checks: list[Any] = []
        self.check_error: ApiError | None = None
        self.check_led = False
        self.refusal: CheckStep | None = None
        self._steps: asyncio.Queue[CheckEvent | None] = asyncio.Queue()

    # -- looking ------------------------------------------------------------

    def tell(self, address: str, *events: DiscoveryEvent) -> None:
        for event in events:
            self._queue(address).put_nowait(event)

    def asking(self, address: str, *origins: str) -> None:
        self.tell(address, *(DiscoveryEvent("asking", origin=origin) for origin in origins))

    def found(self, address: str, *findings: Finding) -> None:
        self.tell(address, *(DiscoveryEvent("finding", origin=each.origin, finding=each) for each in findings))

    def ended(self, address: str, *findings: Finding) -> None:
        self.tell(address, DiscoveryEvent("done", discovery=_answer(address, findings)))

    def _queue(self, address: str) -> asyncio.Queue[DiscoveryEvent]:
        return self._news.setdefault(address, asyncio.Queue())

    async def find(self, email: str, *, ispdb: bool | None = None) -> Discovery:
        await asyncio.sleep(0)
        if self.plain is None:
            raise NO_ROUTE
        return self.plain

    async def stream(self, email: str, *, ispdb: bool | None = None) -> AsyncGenerator[DiscoveryEvent, None]:
        self.asked.append((email, ispdb))
        self.under_way.append(email)
        try:
            await asyncio.sleep(0)
            if self.error is not None:
                raise self.error
            if self.plain is not None:
                return
            if not self.led:
                self._tell_known(email)
            while True:
                event = await self._queue(email).get()
                yield event
                if event.type == "done":
                    return
        finally:
            self.under_way.remove(email)

    def _tell_known(self, email: str) -> None:
        domain = email.rpartition("@")[2]
        known = self.known.get(domain.casefold())
        if known is None:
            self.tell(email, DiscoveryEvent("nothing", origin="table"))
            self.ended(email)
            return
        imap = msgspec.structs.replace(known.imap, username=known.imap.username or email)
        made = msgspec.structs.replace(known, imap=imap)
        self.found(email, made)
        self.ended(email, made)

    # -- checking -----------------------------------------------------------

    def refuse(self, name: str, code: str, server_text: str = "", *, certificate: Certificate | None = None) -> None:
        self.refusal = CheckStep(
            name, "failed", error_code=code, server_text=server_text or None, certificate=certificate
        )

    def step(self, name: str, state: str, text: str = "", **fields: Any) -> None:
        self._steps.put_nowait(CheckEvent("step", CheckStep(name, state, text, **fields)))

    def check_ended(self, *, success: bool) -> None:
        self._steps.put_nowait(CheckEvent("done", success=success))

    def check_broke_off(self) -> None:
        self._steps.put_nowait(None)

    async def check(self, source: Any) -> AsyncGenerator[CheckEvent, None]:
        self.checks.append(source)
        await asyncio.sleep(0)
        if self.check_error is not None:
            raise self.check_error
        if not self.check_led:
            for event in self._played():
                yield event
            return
        while (told := await self._steps.get()) is not None:
            yield told
            if told.type == "done":
                return

    def _played(self) -> Sequence[CheckEvent]:
        events: list[CheckEvent] = []
        for name in STEPS:
            events.append(CheckEvent("step", CheckStep(name, "running")))
            if self.refusal is not None and self.refusal.name == name:
                log = f"S: {self.refusal.server_text}" if self.refusal.server_text else ""
                return [*events, CheckEvent("step", self.refusal), CheckEvent("done", connection_log=log)]
            events.append(CheckEvent("step", CheckStep(name, "ok")))
        return [*events, CheckEvent("done", success=True)]


def _answer(address: str, findings: Sequence[Finding]) -> Discovery:
    if not findings:
        return Discovery(address, False)
    best, *others = findings
    return Discovery(address, True, type=best.type, imap=best.imap, best=best, others=others or None)
